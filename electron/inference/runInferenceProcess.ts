import { inferenceContract } from '../contract/inferenceContract.ts';
import { createProcessPort } from '../contract/ports/processPort.ts';
import { serve } from '../contract/server.ts';
import { createInferenceHandlers } from './inferenceHandlers.ts';
import { generationVariable } from './launch.ts';
import { loadModel } from './loadModel.ts';
import { parentChannel } from './parentChannel.ts';

/** Milliseconds for the fault to reach the parent before the process goes. */
const farewell = 200;

/** Ends this process although native code still runs in it, which an ordinary exit would wait for. */
function endSoon(): void {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), farewell);
}

/** Serves the inference contract to the parent until the parent goes. */
export function runInferenceProcess(): void {
  const generation = Number(process.env[generationVariable] ?? 0);
  const port = createProcessPort(parentChannel(), generation);
  serve(inferenceContract, createInferenceHandlers(loadModel, endSoon), port);
  port.onClose(() => process.exit());
}
