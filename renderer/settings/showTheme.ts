import type { Settings } from '../../electron/contract/appContract.ts';

/** `system` leaves the choice to the style sheet's `color-scheme`. */
export function showTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
