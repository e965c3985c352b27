import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('the inference process does not outlive a main side that is killed with kill -9', async () => {
  const program = fileURLToPath(new URL('./parentOfTrouble.ts', import.meta.url));
  const parent = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(/pid (\d+)/.exec(said.toString())?.[1]);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  // The test's own time limit ends this, should it stay.
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
});
