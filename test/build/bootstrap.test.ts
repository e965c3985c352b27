import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it, onTestFinished } from 'vitest';

const bootstrap = fileURLToPath(new URL('../../build/bootstrap.mjs', import.meta.url));

it('never installs into a folder that node_modules only links to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'longhand-bootstrap-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clone = join(folder, 'clone');
  const others = join(folder, 'others');
  mkdirSync(join(clone, 'build'), { recursive: true });
  cpSync(bootstrap, join(clone, 'build', 'bootstrap.mjs'));
  writeFileSync(join(clone, 'package-lock.json'), '{}');
  mkdirSync(others);
  writeFileSync(join(others, 'precious'), '');
  symlinkSync(others, join(clone, 'node_modules'), 'junction');
  // Stands where npm would, and would be seen to run.
  const npm = join(folder, 'npm.mjs');
  writeFileSync(npm, `import { rmSync } from 'node:fs'; rmSync(${JSON.stringify(join(others, 'precious'))});`);

  const { status, stderr } = spawnSync(process.execPath, [join(clone, 'build', 'bootstrap.mjs'), 'check'], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('is a link to another folder');
  expect(existsSync(join(others, 'precious'))).toBe(true);
});
