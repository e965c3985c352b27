import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { InferenceHost } from '../../../electron/inference/inferenceHost.ts';
import { createNodeLauncher } from '../../../electron/inference/nodeLauncher.ts';
import { openWriter } from '../../../models/runtime/openWriter.ts';
import { median } from './measure.ts';
import type { Row } from './row.ts';
import type { Subject } from './setUp.ts';

const problemFile = fileURLToPath(new URL('../../fixtures/five-topics.jsonl', import.meta.url));
const setSize = 30;

/** Seconds for a set of thirty: one after another (`peer`) and side by side (`longhand`), the whole way, checks included. */
export async function measureSet(folder: string, rounds: number): Promise<Row> {
  const problems = thirtyProblems();
  const host = new InferenceHost({ launch: createNodeLauncher(), model: { folder, device: 'cpu' } });
  const solve = (problem: string, beside: boolean): Promise<unknown> =>
    host.solve(
      { problem, effort: 'standard', seed: 1, beside },
      { signal: new AbortController().signal, emit: async () => undefined },
    );
  const [alone, together]: [number[], number[]] = [[], []];
  try {
    await host.start();
    for (let round = 0; round <= rounds; round += 1) {
      const inTurn = await secondsOf(async () => {
        for (const problem of problems) await solve(problem, false);
      });
      const atOnce = await secondsOf(() => Promise.all(problems.map((problem) => solve(problem, true))));
      // The first round compiles what every later one finds compiled.
      if (round > 0) [alone, together].forEach((list, index) => list.push(index === 0 ? inTurn : atOnce));
    }
  } finally {
    await host.close();
  }
  const [peer, longhand] = [median(alone), median(together)];
  return { longhand, peer, ratio: peer / longhand };
}

/** Every seventh problem of the file, so that all its topics are there. */
function thirtyProblems(): readonly string[] {
  const rows = readFileSync(problemFile, 'utf8').trim().split('\n');
  const problems = rows.map((row) => (JSON.parse(row) as { readonly problem: string }).problem);
  return problems.filter((_problem, index) => index % 7 === 0).slice(0, setSize);
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Milliseconds to the first token of a set's first problem (`peer`) and of its second (`longhand`), 400 tokens in common. */
export async function measureFirstTokens({ folder }: Subject, threads: number, rounds: number): Promise<Row> {
  const writer = await openWriter({ folder, device: 'cpu', threads });
  const common = 'A pupil of a school asks. '.repeat(16).slice(0, 400);
  const [firsts, seconds]: [number[], number[]] = [[], []];
  const firstToken = async (system: string, user: string): Promise<number> => {
    const start = performance.now();
    const draft = await writer.open({
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
      maxTokens: 4,
    });
    await draft.next();
    draft.close();
    return performance.now() - start;
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      firsts.push(await firstToken(`${round} ${common}`, 'Solve 3x - 7 = 11'));
      seconds.push(await firstToken(`${round} ${common}`, 'Expand (x + 2)(x - 5)'));
    }
  } finally {
    await writer.close();
  }
  const [peer, longhand] = [median(firsts), median(seconds)];
  return { longhand, peer, ratio: longhand / peer };
}
