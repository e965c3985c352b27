import type { AppContract } from '../contract/appContract.ts';
import type { Handlers } from '../contract/server.ts';
import { type AttemptTools, workAttempt } from './workAttempt.ts';

/** Works one problem for the screen. Asking is what a person does, so it also closes a breaker that had opened. */
export function createSolveService(tools: AttemptTools): Pick<Handlers<AppContract>, 'solve'> {
  return {
    async solve({ problem, effort, seed }, { signal, emit }) {
      if (tools.host.state === 'broken') tools.host.reset();
      const stored = (attempt: number): Promise<void> => emit({ kind: 'stored', attempt });
      return workAttempt({ problem, effort, seed }, tools, { signal, stored, emit });
    },
  };
}
