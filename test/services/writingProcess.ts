import { inferenceContract } from '../../electron/contract/inferenceContract.ts';
import { createProcessPort } from '../../electron/contract/ports/processPort.ts';
import { serve } from '../../electron/contract/server.ts';
import type { Solution, Step } from '../../electron/contract/vocabulary.ts';
import { generationVariable } from '../../electron/inference/launch.ts';
import { refusal } from '../../electron/tutor/refusal.ts';

/**
 * An inference process without a model: writes two steps and the answer `x=2` for any problem, in the order a real one
 * would, and crashes or waits in between where the problem says so.
 */
const steps: readonly Step[] = [
  { reason: 'Subtract $3$ from both sides.', expression: '2x=4', verdict: 'verified', why: 'Both have the root 2.' },
  { reason: 'Divide both sides by $2$.', expression: 'x=2', verdict: 'verified', why: 'Both have the root 2.' },
];

const outOfTime = { status: 'failed', answer: null, verdict: 'unchecked', error: refusal.outOfTime() } as const;

/** Problems with "busy" run out of time when they are first worked, those with "too busy" always. */
const tried = new Set<string>();

function isLate(problem: string): boolean {
  const first = !tried.has(problem);
  tried.add(problem);
  return problem.includes('too busy') || (first && problem.includes('busy'));
}

const port = createProcessPort(process, Number(process.env[generationVariable]));
port.onClose(() => process.exit());
serve(
  inferenceContract,
  {
    load: async ({ folder, device }) => {
      if (folder === 'slow') await new Promise((resolve) => setTimeout(resolve, 100));
      const passedOver = device === 'npu' ? ['No NPU is used: there is none.'] : [];
      return {
        name: 'writing',
        folder,
        device: device === 'gpu' ? 'gpu' : 'cpu',
        contextLength: 64,
        loadSeconds: 0,
        passedOver,
      };
    },
    solve: async ({ problem }, { emit, signal }) => {
      await emit({ kind: 'started', model: 'writing', device: 'cpu' });
      if (problem.includes('twice')) {
        await emit({ kind: 'step', index: 0, step: { ...steps[0], expression: '2x=5', verdict: 'refuted' } as Step });
        await emit({ kind: 'attempt', number: 2 });
      }
      for (const [index, step] of steps.entries()) {
        await emit({ kind: 'writing', text: step.reason });
        await emit({ kind: 'step', index, step });
        if (problem.includes('crash') && index === 0) setImmediate(() => process.exit(7));
        if (problem.includes('crash')) await new Promise(() => undefined);
        if (problem.includes('wait') && index === 0) {
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
          throw signal.reason;
        }
      }
      const solution: Solution = {
        problem,
        status: 'solved',
        answer: 'x=2',
        verdict: 'verified',
        why: 'Put back, both sides are 7.',
        source: 'model',
        steps: [...steps],
        model: 'writing',
        device: 'cpu',
        attempts: problem.includes('twice') ? 2 : 1,
        rewrites: 0,
        tokens: problem.includes('short') ? 4 : 20,
        seconds: 0.1,
      };
      const late = isLate(problem) ? ({ ...solution, ...outOfTime, steps: [] } satisfies Solution) : solution;
      await emit({ kind: 'finished', solution: late });
      return late;
    },
    ping: async () => ({ busy: false }),
  },
  port,
);
