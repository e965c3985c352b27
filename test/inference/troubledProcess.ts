import { appendFileSync } from 'node:fs';

import { AppError } from '../../electron/contract/errors.ts';
import { inferenceContract } from '../../electron/contract/inferenceContract.ts';
import { createProcessPort } from '../../electron/contract/ports/processPort.ts';
import { serve } from '../../electron/contract/server.ts';
import type { Solution, Step } from '../../electron/contract/vocabulary.ts';
import { generationVariable } from '../../electron/inference/launch.ts';

/**
 * Stands where the inference process would and gets into trouble as told: by the model folder's name while loading, by
 * the problem's text while working. Real process, real channel, real frames.
 */
const generation = Number(process.env[generationVariable]);
const step: Step = { reason: 'First.', expression: 'x=1', verdict: 'verified', why: 'tested' };
let working = 0;

function solutionOf(problem: string): Solution {
  return {
    problem,
    status: 'solved',
    answer: 'x=1',
    verdict: 'verified',
    why: `pid ${process.pid}`,
    source: 'model',
    steps: [step],
    model: 'troubled',
    device: 'cpu',
    attempts: 1,
    rewrites: 0,
    tokens: 1,
    seconds: 0,
  };
}

const port = createProcessPort(process, generation);
port.onClose(() => process.exit());
serve(
  inferenceContract,
  {
    load: async ({ folder, device, distrust }) => {
      if (folder === 'damaged') throw new AppError('model-damaged', 'model.onnx is truncated.');
      if (folder === 'deadly') process.exit(9);
      if (folder === 'bad driver' && distrust === undefined) process.exit(11);
      if (folder === 'hanging driver' && distrust === undefined) await new Promise(() => undefined);
      if (folder.startsWith('log:')) appendFileSync(folder.slice(4), `${generation}\n`);
      return {
        name: 'troubled',
        folder,
        device: device === 'auto' || distrust !== undefined ? 'cpu' : device,
        passedOver: distrust === undefined ? [] : [distrust],
        contextLength: 64,
        loadSeconds: 0,
      };
    },
    solve: async ({ problem }, { emit, signal }) => {
      working += 1;
      if (working > 1) process.exit(99);
      await emit({ kind: 'step', index: 0, step });
      if (problem === 'crash') {
        process.stderr.write('Segmentation fault, so to speak\n');
        process.exitCode = 7;
        setImmediate(() => process.exit());
        await new Promise(() => undefined);
      }
      if (problem === 'hang') for (;;);
      if (problem === 'stubborn') await new Promise(() => undefined);
      if (problem === 'wait') await new Promise((resolve) => signal.addEventListener('abort', resolve));
      if (problem === 'fail') {
        working -= 1;
        throw new AppError('model-failed', 'The device gave an error.');
      }
      // A late word of the process before this one, about the very call that is running.
      if (problem === 'late') {
        for (const id of [1, 2, 3, 4, 5]) {
          const output = { ...solutionOf(problem), answer: 'late' };
          process.send?.({ generation: generation - 1, frame: { kind: 'result', id, output } });
        }
      }
      working -= 1;
      return solutionOf(problem);
    },
    ping: async () => ({ busy: working > 0 }),
  },
  port,
);
