/** What can be done by key alone. Single letters act only while no text is being typed. */
export type Shortcut =
  { readonly kind: 'stop' | 'write' | 'next' | 'retry' | 'help' } | { readonly kind: 'view'; readonly number: number };

export const shortcutList: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Enter', does: 'Solve the problem you have typed' },
  { keys: 'Shift + Enter', does: 'Start a new line in the problem' },
  { keys: 'Ctrl + Enter', does: 'Ask for a hint, in the problem or in your own lines' },
  { keys: 'Esc', does: 'Stop the solution being written' },
  { keys: '/', does: 'Go to the problem box' },
  { keys: 'N', does: 'Show the next step' },
  { keys: 'R', does: 'Try the same problem again' },
  { keys: '1 2 3 4', does: 'Solve, My working, History, Problem sets' },
  { keys: '?', does: 'Show this list' },
];

export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Is the focus in a field that takes text, or a dialog open? */
  readonly typing: boolean;
};

export function shortcutFor(press: KeyPress): Shortcut | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === 'Escape') return { kind: 'stop' };
  if (press.typing) return null;
  if (/^[1-4]$/.test(press.key)) return { kind: 'view', number: Number(press.key) };
  if (press.key === '/') return { kind: 'write' };
  if (press.key === '?') return { kind: 'help' };
  if (press.key === 'n' || press.key === 'N') return { kind: 'next' };
  return press.key === 'r' || press.key === 'R' ? { kind: 'retry' } : null;
}

/** True for elements whose keys are their own: fields, lists to choose from, anything inside an open dialog. */
export function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}
