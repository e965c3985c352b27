import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './run.ts';

const packageFolder = join(root, 'node_modules', 'electron');
const refusedStamp = join(root, '.cache', 'electron-not-fetched');
/** A closed network answers at once; a slow one gets this long, once a day. */
const fetchDeadlineMs = 240_000;
const retryAfterMs = 24 * 3_600_000;

/** The path of an Electron binary, fetched on the first start where the network allows it; null where there is none. */
export function findElectron(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return existing(join(override, executableName()));
  return existing(installedPath()) ?? (fetchElectron() ? existing(installedPath()) : null);
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function installedPath(): string {
  const pathFile = join(packageFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : executableName();
  return join(packageFolder, 'dist', name);
}

function existing(path: string): string | null {
  return existsSync(path) ? path : null;
}

function fetchElectron(): boolean {
  if (existsSync(refusedStamp) && Date.now() - statSync(refusedStamp).mtimeMs < retryAfterMs) return false;
  const result = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    timeout: fetchDeadlineMs,
    stdio: 'ignore',
  });
  if (result.status === 0) return true;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(refusedStamp, 'Delete this file to try to fetch Electron again.\n');
  return false;
}
