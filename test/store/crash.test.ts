import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { expect, it, onTestFinished } from 'vitest';

import { openTestStore } from './openTestStore.ts';
import { temporaryFile } from './temporaryFile.ts';

const program = fileURLToPath(new URL('workUntilKilled.ts', import.meta.url));

async function firstOutput(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.setEncoding('utf8');
  for await (const piece of child.stdout ?? []) {
    text += String(piece);
    if (text.includes('\n')) return text;
  }
  throw new Error(`the program ended before it saved anything: ${text}`);
}

it('after kill -9 in mid-solution every finished step is there, the attempt interrupted and its set paused', async () => {
  const file = temporaryFile();
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [, attempt, set] = (await firstOutput(child)).trim().split(' ').map(Number);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const store = openTestStore(file);
  const stored = store.attempts.get(attempt ?? 0);
  expect(stored.state).toBe('interrupted');
  expect(stored.solution.steps.map((step) => step.reason)).toEqual(['Step 0', 'Step 1', 'Step 2']);
  expect(stored.solution.error?.message).toContain('try again for the rest');
  expect(store.sets.summary(set ?? 0).state).toBe('paused');
  expect(store.notices).toEqual([]);
});

it('several programs that open a new file at the same moment all find it whole', async () => {
  const file = temporaryFile();
  const children = Array.from({ length: 3 }, () =>
    spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  onTestFinished(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  const outputs = await Promise.all(children.map(firstOutput));
  for (const output of outputs) expect(output).toMatch(/^saved \d+ \d+\n$/);
  expect(openTestStore(file).sets.list()).toHaveLength(3);
});
