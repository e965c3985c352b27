import type { AppContract } from '../contract/appContract.ts';
import type { Handlers } from '../contract/server.ts';
import type { Store } from '../store/store.ts';

export function createHistoryService(
  store: Store,
): Pick<Handlers<AppContract>, 'listHistory' | 'openAttempt' | 'deleteAttempt'> {
  return {
    listHistory: async (question) => store.attempts.list(question),
    openAttempt: async ({ id }) => store.attempts.get(id),
    deleteAttempt: async ({ id }) => {
      store.attempts.delete(id);
      return {};
    },
  };
}
