import { fileURLToPath } from 'node:url';

import { InferenceHost } from '../../electron/inference/inferenceHost.ts';
import { createNodeLauncher } from '../../electron/inference/nodeLauncher.ts';

/** A main side of its own: starts an inference process, says its number, and works for ever. */
const host = new InferenceHost({
  launch: createNodeLauncher(fileURLToPath(new URL('./troubledProcess.ts', import.meta.url))),
  model: { folder: 'sound', device: 'auto' },
});
const job = { effort: 'quick', seed: 1 } as const;
const listener = { signal: new AbortController().signal, emit: async () => undefined };
const { why } = await host.solve({ ...job, problem: 'one' }, listener);
process.stdout.write(`${why}\n`);
await host.solve({ ...job, problem: 'wait' }, listener);
