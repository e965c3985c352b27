import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

import { drain } from '../../electron/contract/incomingStream.ts';
import { temporaryFile } from '../store/temporaryFile.ts';
import { openTestServices } from './openTestServices.ts';

test('after kill -9 in mid-solution, the next start shows the finished steps, says why they end, and solves again', async () => {
  const file = temporaryFile('data/longhand.db');
  const program = fileURLToPath(new URL('./workUntilKilled.ts', import.meta.url));
  const child = spawn(process.execPath, [program, dirname(file)], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const { api } = openTestServices(file);
  const { attempts } = await api.call('listHistory', { search: 'wait', limit: 5 });
  expect(attempts).toMatchObject([{ problem: 'wait for me', state: 'interrupted', answer: null }]);
  const { solution } = await api.call('openAttempt', { id: attempts[0]?.id ?? 0 });
  expect(solution.steps.map((step) => step.expression)).toEqual(['2x=4']);
  expect(solution.error?.message).toContain('Longhand ended while this problem was being worked');
  expect(await drain(api.stream('solve', { problem: '2x+3=7', effort: 'quick' }))).toMatchObject({ status: 'solved' });
});

test.skipIf(process.platform === 'win32')('the data folder is its owner’s alone', async () => {
  const file = temporaryFile('data/longhand.db');
  const program = fileURLToPath(new URL('./workUntilKilled.ts', import.meta.url));
  const child = spawn(process.execPath, [program, dirname(file)], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
