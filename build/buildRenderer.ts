import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { type Outcome, root, runModule } from './run.ts';

const built = join(root, 'dist', 'renderer', 'index.html');
const sources = ['renderer', 'electron/contract', 'build/vite.renderer.config.ts', 'package-lock.json'];

export function buildRenderer(): Promise<Outcome> {
  return runModule('vite/bin/vite.js', ['build', '--config', 'build/vite.renderer.config.ts', '--logLevel', 'warn']);
}

/** Builds only when a source is newer than what was built. */
export async function buildRendererIfStale(): Promise<Outcome> {
  if (existsSync(built) && newest(sources.map((source) => join(root, source))) <= statSync(built).mtimeMs)
    return { code: 0, output: '' };
  return buildRenderer();
}

function newest(paths: readonly string[]): number {
  return Math.max(...paths.map(newestIn));
}

function newestIn(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Math.max(entry.mtimeMs, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
