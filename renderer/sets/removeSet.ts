import type { ProblemSetSummary } from '../../electron/contract/appContract.ts';
import type { AppState } from '../app/AppState.svelte.ts';

export async function removeSet(app: AppState, set: ProblemSetSummary): Promise<void> {
  const sure = await app.confirmation.ask({
    title: `Delete “${set.title}”?`,
    text: 'The solutions of its problems stay in the history. This cannot be undone.',
    action: 'Delete',
  });
  if (!sure) return;
  await app.sets.remove(set.id);
  if (app.navigation.view.kind === 'set') app.navigation.go({ kind: 'sets' });
}
