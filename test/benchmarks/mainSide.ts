/**
 * What the main side feels while a problem is worked: how long its event loop stands still, how soon the first step is
 * there, and how long the start takes. The real services over a real store and the real inference process.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { appContract, type AppContract } from '../../electron/contract/appContract.ts';
import { type Client, createClient } from '../../electron/contract/client.ts';
import { createMemoryPorts } from '../../electron/contract/ports/memoryPorts.ts';
import { serve } from '../../electron/contract/server.ts';
import { createNodeLauncher } from '../../electron/inference/nodeLauncher.ts';
import { openServices } from '../../electron/services/openServices.ts';

export type MainSideFigures = {
  /** Seconds from opening the services to a model that is ready, process start included. */
  readonly readySeconds: number;
  /** Milliseconds from the request to the first finished step, store included; a median. */
  readonly firstStepMilliseconds: number;
  /** Event-loop delay of the main side while problems are worked, beyond the timer's own resolution. */
  readonly delay99Milliseconds: number;
  readonly delayMostMilliseconds: number;
};

const resolutionMilliseconds = 1;
const nanosecondsPerMillisecond = 1e6;

export async function measureMainSide(modelFolder: string, problems: readonly string[]): Promise<MainSideFigures> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'longhand-bench-'));
  const started = performance.now();
  const services = openServices({
    dataFolder,
    starterFolder: modelFolder,
    launch: createNodeLauncher(),
    version: '0',
    mode: 'browser',
  });
  try {
    const [near, far] = createMemoryPorts();
    serve(appContract, services.handlers, far);
    const api = createClient(appContract, near);
    await whenReady(api);
    const readySeconds = (performance.now() - started) / 1000;
    return { readySeconds, ...(await measureProblems(api, problems)) };
  } finally {
    await services.close();
    rmSync(dataFolder, { recursive: true });
  }
}

async function whenReady(api: Client<AppContract>): Promise<void> {
  for await (const { inference, trouble } of api.stream('watchStatus', {})) {
    if (inference === 'ready') return;
    if (inference === 'broken') throw new Error(trouble);
  }
}

async function measureProblems(
  api: Client<AppContract>,
  problems: readonly string[],
): Promise<Omit<MainSideFigures, 'readySeconds'>> {
  const delay = monitorEventLoopDelay({ resolution: resolutionMilliseconds });
  const firstSteps: number[] = [];
  delay.enable();
  for (const problem of problems) {
    const asked = performance.now();
    let seen = false;
    for await (const event of api.stream('solve', { problem, effort: 'standard', seed: 1 })) {
      if (event.kind === 'step' && !seen) firstSteps.push(performance.now() - asked);
      seen ||= event.kind === 'step';
    }
  }
  delay.disable();
  firstSteps.sort((left, right) => left - right);
  const beyondResolution = (nanoseconds: number): number =>
    Math.max(0, nanoseconds / nanosecondsPerMillisecond - resolutionMilliseconds);
  return {
    firstStepMilliseconds: firstSteps[Math.floor(firstSteps.length / 2)] ?? Number.NaN,
    delay99Milliseconds: beyondResolution(delay.percentile(99)),
    delayMostMilliseconds: beyondResolution(delay.max),
  };
}
