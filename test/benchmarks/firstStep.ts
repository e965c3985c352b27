import { monitorEventLoopDelay } from 'node:perf_hooks';

import { InferenceHost } from '../../electron/inference/inferenceHost.ts';
import { createNodeLauncher } from '../../electron/inference/nodeLauncher.ts';

export type SolvingFigures = {
  /** From the call on the main side to the first checked step back on the main side. */
  readonly firstStepMilliseconds: number;
  readonly worstFirstStep: number;
  readonly solutionMilliseconds: number;
  /** Of this process, which stands where the app's main process stands. */
  readonly loopDelay: { readonly percentile99: number; readonly worst: number };
};

const problems = ['Solve 3x - 7 = 11', '2/3 + 3/8', '5 - 3(2 - 6)', 'x^2 - 7x + 10 = 0', '3x + y = 11 and x - y = 1'];

/** Works each problem in the real inference process and watches this process meanwhile. */
export async function benchmarkFirstStep(folder: string, rounds = 4): Promise<SolvingFigures> {
  const host = new InferenceHost({ launch: createNodeLauncher(), model: { folder, device: 'cpu' } });
  await host.start();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const firsts: number[] = [];
  const wholes: number[] = [];
  try {
    delay.enable();
    for (let round = 0; round < rounds; round++) {
      for (const problem of problems) {
        const { first, whole } = await timeOne(host, problem, round);
        firsts.push(first);
        wholes.push(whole);
      }
    }
    delay.disable();
  } finally {
    await host.close();
  }
  return {
    firstStepMilliseconds: median(firsts),
    worstFirstStep: Math.max(...firsts),
    solutionMilliseconds: median(wholes),
    loopDelay: { percentile99: Math.max(0, delay.percentile(99) / 1e6 - 1), worst: Math.max(0, delay.max / 1e6 - 1) },
  };
}

async function timeOne(host: InferenceHost, problem: string, seed: number): Promise<{ first: number; whole: number }> {
  const started = performance.now();
  let first = Number.NaN;
  await host.solve(
    { problem, effort: 'standard', seed },
    {
      signal: new AbortController().signal,
      emit: async (event) => {
        if (event.kind === 'step' && Number.isNaN(first)) first = performance.now() - started;
      },
    },
  );
  const whole = performance.now() - started;
  return { first: Number.isNaN(first) ? whole : first, whole };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
