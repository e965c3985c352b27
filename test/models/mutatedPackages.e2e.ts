import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { readPackage } from '../../models/package/readPackage.ts';
import { RuntimeFault } from '../../models/runtime/fault.ts';
import { layOutForTransformers } from './generate/transformersLayout.ts';
import { smallShape, writePackage } from './generate/writePackage.ts';
import { writeMutated } from './mutate.ts';
import type { Mutation } from './mutate.ts';
import type { Outcome } from './openEach.ts';

/** Each answered within this, as the issue asks. */
const mostMilliseconds = 5_000;
const count = 1_200;
const entry = fileURLToPath(new URL('./openEach.ts', import.meta.url));

let scratch: string;
let bases: readonly string[];
let child: ChildProcess | undefined;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'longhand-mutated-'));
  bases = ['genai', 'longrope', 'transformers', 'plain', 'starter'].map((name) => join(scratch, name));
  const [genai = '', longRope = '', transformers = '', plain = '', starter = ''] = bases;
  writePackage(genai);
  writePackage(longRope, { ...smallShape, ropeBorder: 128, context: 512, positions: true });
  layOutForTransformers(genai, transformers, { graphs: ['model_q4.onnx'] });
  const unfused = join(scratch, 'unfused');
  writePackage(unfused, { ...smallShape, keyValueHeads: 4, plainAttention: true });
  layOutForTransformers(unfused, plain, { graphs: ['model.onnx'] });
  cpSync(new URL('../../models/starter', import.meta.url), starter, { recursive: true });
  // Its manifest would find every change at once; what lies behind it is to be tried.
  rmSync(join(starter, 'longhand-manifest.json'));
});

afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});

/** What became of one package: how it was answered, and how long that took. */
type Answer = { readonly mutation: Mutation; readonly said: string; readonly milliseconds: number };

/** Reads the package as the main side does, in this very process. */
async function readHere(folder: string): Promise<string> {
  try {
    await readPackage(folder);
    return 'sound';
  } catch (thrown) {
    if (!(thrown instanceof RuntimeFault)) throw new Error(`not a named fault in ${folder}`, { cause: thrown });
    expect(thrown.message.length).toBeGreaterThan(30);
    return thrown.code;
  }
}

/** Opens it in the other process; a process that dies or hangs is replaced, and that is the answer. */
function openThere(folder: string): Promise<string> {
  const process = (child ??= fork(entry, { stdio: 'ignore' }));
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => finish('hung', true), mostMilliseconds);
    const onMessage = (outcome: Outcome): void => finish(said(outcome), false);
    const onExit = (): void => finish('crashed', true);
    function finish(answer: string, isLost: boolean): void {
      clearTimeout(tooLate);
      process.off('message', onMessage).off('exit', onExit);
      if (isLost) {
        process.kill('SIGKILL');
        child = undefined;
      }
      resolve(answer);
    }
    process.on('message', onMessage).on('exit', onExit).send(folder);
  });
}

function said(outcome: Outcome): string {
  if (outcome.kind === 'wrote') return 'wrote';
  return outcome.kind === 'fault' ? outcome.code : `not a named fault: ${outcome.message}`;
}

async function tryOne(seed: number): Promise<Answer> {
  const folder = join(scratch, `mutated-${seed}`);
  const base = bases[seed % bases.length] ?? '';
  const mutation = writeMutated(base, folder, seed);
  const began = performance.now();
  const here = await readHere(folder);
  const answer = here === 'sound' ? await openThere(folder) : here;
  const milliseconds = performance.now() - began;
  rmSync(folder, { recursive: true, force: true });
  return { mutation, said: answer, milliseconds };
}

it(
  `${count} mutated packages are each answered by name, and none harms the main side`,
  { timeout: 600_000 },
  async () => {
    const answers: Answer[] = [];
    for (let seed = 1; seed <= count; seed += 1) answers.push(await tryOne(seed));
    const tally = Object.groupBy(answers, (answer) => answer.said.slice(0, 40));
    const rows = Object.entries(tally).map(([name, each]) => `${name}: ${each?.length ?? 0}`);
    console.log(rows.toSorted().join('\n'), `\nslowest: ${Math.max(...answers.map((each) => each.milliseconds))} ms`);
    expect(answers.filter((answer) => answer.said.startsWith('not a named fault'))).toEqual([]);
    expect(answers.filter((answer) => answer.milliseconds > mostMilliseconds)).toEqual([]);
    // Weights may be altered without anybody noticing but the manifest; configurations and graphs may not.
    expect(answers.filter((answer) => answer.said !== 'wrote').length).toBeGreaterThan(count / 3);
  },
);
