import { afterAll, describe, expect, it } from 'vitest';

import { starterFolder } from '../../electron/cli/openSolver.ts';
import type { Solution } from '../../electron/contract/vocabulary.ts';
import { InferenceHost } from '../../electron/inference/inferenceHost.ts';
import { createNodeLauncher } from '../../electron/inference/nodeLauncher.ts';

const problems = ['3x - 7 = 11', '5 - 3(2 - 6)', 'x^2 - 7x + 10 = 0', '2/3 + 3/8', '3x + y = 11 and x - y = 1'];

describe('problems of a set', () => {
  const host = new InferenceHost({ launch: createNodeLauncher(), model: { folder: starterFolder, device: 'cpu' } });
  afterAll(() => host.close());

  /** Solves all at once; the order in which they began and ended. */
  async function solveAll(beside: boolean): Promise<{ solutions: readonly Solution[]; order: readonly string[] }> {
    const order: string[] = [];
    const solutions = await Promise.all(
      problems.map((problem) =>
        host.solve(
          { problem, effort: 'standard', seed: 3, beside },
          {
            signal: new AbortController().signal,
            emit: async ({ kind }) => {
              if (kind === 'started' || kind === 'finished') order.push(kind);
            },
          },
        ),
      ),
    );
    return { solutions, order };
  }

  it('are worked side by side, to the same answers as one after another', async () => {
    await host.start();
    const [alone, together] = [await solveAll(false), await solveAll(true)];
    expect(alone.order.slice(0, 2)).toEqual(['started', 'finished']);
    expect(together.order.slice(0, 2)).toEqual(['started', 'started']);
    expect(together.solutions.map(({ answer }) => answer)).toEqual(alone.solutions.map(({ answer }) => answer));
  });

  it('do not disturb each other when one is cancelled', async () => {
    const stop = new AbortController();
    const other = host.solve(
      { problem: 'x^2 - 9 = 0', effort: 'standard', seed: 3, beside: true },
      { signal: new AbortController().signal, emit: async () => undefined },
    );
    const stopped = host.solve(
      { problem: '7x - 3 = 2x + 12', effort: 'standard', seed: 3, beside: true },
      { signal: stop.signal, emit: async () => stop.abort() },
    );
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect((await other).verdict).toBe('verified');
  });
});
