import type { AppContract } from '../contract/appContract.ts';
import { AppError } from '../contract/errors.ts';
import type { Handlers } from '../contract/server.ts';
import { importProblemSet } from '../library/importProblemSet.ts';
import { type SetTools, solveSet } from './solveSet.ts';

type SetHandlers = Pick<Handlers<AppContract>, 'listSets' | 'openSet' | 'importSet' | 'deleteSet' | 'solveSet'>;

export function createSetService(tools: SetTools): SetHandlers {
  const { store, host } = tools;
  /** The sets being solved, so that none is solved twice at once and a deleted one stops. */
  const solving = new Map<number, AbortController>();

  return {
    listSets: async () => ({ sets: store.sets.list() }),
    openSet: async ({ id }) => store.sets.get(id),
    importSet: async (file) => {
      const { title, problems, warnings } = importProblemSet(file);
      const remarks = [...(file.remarks ?? []), ...warnings];
      return { set: store.sets.add(title, problems, remarks), remarks };
    },
    deleteSet: async ({ id }) => {
      solving.get(id)?.abort();
      store.sets.delete(id);
      return {};
    },
    async solveSet({ id }, { signal, emit }) {
      if (solving.has(id)) throw new AppError('bad-input', 'This set is being solved already, perhaps in another tab.');
      if (host.state === 'broken') host.reset();
      const controller = new AbortController();
      solving.set(id, controller);
      try {
        return await solveSet(id, tools, { signal: AbortSignal.any([signal, controller.signal]), emit });
      } finally {
        solving.delete(id);
      }
    },
  };
}
