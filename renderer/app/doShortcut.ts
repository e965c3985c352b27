import type { AppState } from './AppState.svelte.ts';
import type { Shortcut } from './shortcuts.ts';
import { mainViews } from './views.ts';

/** False when there is nothing to do, so that the key keeps its ordinary meaning. */
export function doShortcut(app: AppState, shortcut: Shortcut): boolean {
  switch (shortcut.kind) {
    case 'stop':
      if (!app.solve.busy || app.panel !== null || app.confirmation.question !== null) return false;
      app.solve.stop();
      return true;
    case 'write':
      app.editProblem(app.reading.text);
      return true;
    case 'next':
      app.solve.revealNext();
      return true;
    case 'retry':
      if (app.navigation.view.kind !== 'solve' || app.solve.progress === null || app.solve.busy) return false;
      app.solveAgain();
      return true;
    case 'help':
      app.panel = 'shortcuts';
      return true;
    case 'view':
      return goTo(app, shortcut.number);
  }
}

function goTo(app: AppState, number: number): boolean {
  const view = mainViews[number - 1];
  if (view === undefined) return false;
  app.navigation.go({ kind: view.kind });
  return true;
}
