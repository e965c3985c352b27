import type { Difficulty } from '../../electron/contract/practice.ts';
import type { Api } from '../connection/api.ts';
import { faultText } from '../solution/solutionProgress.ts';

const largestSeed = 2 ** 31;

/** Another problem like one that was worked, made anew for every wish. */
export class SimilarState {
  problem: string | null = $state(null);
  difficulty: Difficulty | null = $state(null);
  /** Why there is none. */
  none: string | null = $state(null);
  busy = $state(false);
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  async make(like: string, difficulty: Difficulty): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.difficulty = difficulty;
    try {
      const seed = Math.floor(Math.random() * largestSeed);
      const answer = await this.#api.call('similarProblem', { problem: like, seed, difficulty });
      this.problem = answer.kind === 'similar' ? answer.problem : null;
      this.none = answer.kind === 'none' ? answer.why : null;
    } catch (error) {
      this.none = faultText(error);
    } finally {
      this.busy = false;
    }
  }
}
