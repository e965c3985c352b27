import { fileURLToPath } from 'node:url';

import { appContract } from '../../electron/contract/appContract.ts';
import { createClient } from '../../electron/contract/client.ts';
import { createMemoryPorts } from '../../electron/contract/ports/memoryPorts.ts';
import { serve } from '../../electron/contract/server.ts';
import { createNodeLauncher } from '../../electron/inference/nodeLauncher.ts';
import { openServices } from '../../electron/services/openServices.ts';

/** A main side of its own, over the data folder named by its argument: works a problem that never ends. */
const services = openServices({
  dataFolder: process.argv[2] ?? '',
  starterFolder: 'any',
  launch: createNodeLauncher(fileURLToPath(new URL('./writingProcess.ts', import.meta.url))),
  version: '0.0.0',
  mode: 'browser',
});
const [near, far] = createMemoryPorts();
serve(appContract, services.handlers, far);
const api = createClient(appContract, near);
for await (const event of api.stream('solve', { problem: 'wait for me', effort: 'quick' })) {
  if (event.kind === 'step') process.stdout.write('a step is shown\n');
}
