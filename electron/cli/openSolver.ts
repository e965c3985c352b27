import { fileURLToPath } from 'node:url';

import { AppError } from '../contract/errors.ts';
import type { Effort, Solution, SolveEvent } from '../contract/vocabulary.ts';
import { InferenceHost } from '../inference/inferenceHost.ts';
import { createNodeLauncher } from '../inference/nodeLauncher.ts';
import { readDevices } from './deviceOptions.ts';
import { namedModel } from './namedModel.ts';

export const starterFolder = fileURLToPath(new URL('../../models/starter', import.meta.url));

export type Solver = {
  solve(problem: string, effort: Effort, seed: number, onEvent?: (event: SolveEvent) => void): Promise<Solution>;
  close(): Promise<void>;
};

/** The same inference process the app uses, for commands; ^C cancels what is being worked. */
export function openSolver(folder: string | undefined, devices = readDevices({ device: 'auto' })): Solver {
  const host = new InferenceHost({
    launch: createNodeLauncher(),
    model: { folder: folder === undefined ? starterFolder : namedModel(folder), device: devices.device },
    surroundings: { providers: devices.providers, canary: starterFolder },
  });
  const signal = new AbortController().signal;
  return {
    solve: (problem, effort, seed, onEvent) =>
      host.solve({ problem, effort, seed }, { signal, emit: async (event) => onEvent?.(event) }),
    close: () => host.close(),
  };
}

/** A fault as the JSON of a solution, so that a table of results has a row for every problem. */
export function failedSolution(problem: string, fault: unknown): Solution {
  const code = fault instanceof AppError ? fault.code : 'internal';
  const message = fault instanceof Error ? fault.message : String(fault);
  return {
    problem,
    status: 'failed',
    answer: null,
    verdict: 'unchecked',
    why: message,
    source: 'model',
    steps: [],
    model: '',
    device: 'cpu',
    attempts: 0,
    rewrites: 0,
    tokens: 0,
    seconds: 0,
    error: { code, message },
  };
}
