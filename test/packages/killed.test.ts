import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { ImportProgress } from '../../electron/contract/modelContract.ts';
import { ModelShelf } from '../../electron/packages/modelShelf.ts';
import { scratchFolder } from '../models/scratchFolder.ts';
import { writePackage } from '../models/generate/writePackage.ts';
import { writeZip } from './writeZip.ts';
import { entriesOf } from './starterCopy.ts';

const entry = fileURLToPath(new URL('../../electron/cli/longhand.ts', import.meta.url));
const scratch = scratchFolder();
/** Larger than the first checkpoints, so that a kill falls into the middle of a file. */
const weightBytes = 224 << 20;

/** Starts an import in a process of its own and pulls the plug once a checkpoint is on the disk. */
async function killMidway(source: string, shelf: string): Promise<void> {
  const child = spawn(process.execPath, [entry, 'models', 'import', source, '--to', shelf], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!hasCheckpoint(shelf) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

function hasCheckpoint(shelf: string): boolean {
  const staging = join(shelf, '.importing');
  const [name] = existsSync(staging) ? readdirSync(staging) : [];
  const journal = name === undefined ? '' : join(staging, name, 'longhand-import.json');
  return existsSync(journal) && readFileSync(journal, 'utf8').includes('"partial"');
}

/** Goes on, and gives the first byte that was copied anew. */
async function goOn(source: string, shelf: ModelShelf): Promise<number> {
  const seen: ImportProgress[] = [];
  const signal = new AbortController().signal;
  await shelf.import(source, { signal, onProgress: (progress) => void seen.push(progress) });
  return seen.find(({ file }) => file.endsWith('.data'))?.doneBytes ?? 0;
}

describe('an import that was killed', { timeout: 120_000 }, () => {
  it('was never taken for a package, goes on where it stopped, and ends with the same bytes', async () => {
    const source = join(scratch, 'source');
    writePackage(source);
    truncateSync(join(source, 'model.onnx.data'), weightBytes);
    const shelf = new ModelShelf(join(scratch, 'shelf'));
    await killMidway(source, shelf.folder);
    expect(await shelf.list()).toEqual([]);
    const [unfinished] = await shelf.unfinished();
    expect(unfinished?.copiedBytes).toBeGreaterThanOrEqual(64 << 20);
    expect(await goOn(source, shelf)).toBeGreaterThanOrEqual(64 << 20);
    const [model] = await shelf.list();
    expect(statSync(join(model?.folder ?? '', 'model.onnx.data')).size).toBe(weightBytes);
    // Reads every byte and holds it against the manifest, whose hashes were reckoned from the source.
    await shelf.verify(model?.id ?? '', { signal: new AbortController().signal, onProgress: () => undefined });
  });

  it('does not trust a part that was damaged since', async () => {
    const source = join(scratch, 'second');
    writePackage(source);
    truncateSync(join(source, 'model.onnx.data'), weightBytes);
    const shelf = new ModelShelf(join(scratch, 'second-shelf'));
    await killMidway(source, shelf.folder);
    const [unfinished] = await shelf.unfinished();
    const staged = join(shelf.folder, '.importing', unfinished?.id ?? '', 'files', 'model.onnx.data');
    const bytes = readFileSync(staged);
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(staged, bytes);
    expect(await goOn(source, shelf)).toBeLessThan(64 << 20);
    const [model] = await shelf.list();
    await shelf.verify(model?.id ?? '', { signal: new AbortController().signal, onProgress: () => undefined });
  });

  it('goes on from an archive too', async () => {
    const source = join(scratch, 'packed');
    writePackage(source);
    truncateSync(join(source, 'model.onnx.data'), weightBytes);
    const archive = join(scratch, 'packed.zip');
    writeZip(
      archive,
      entriesOf(source).map((each) => ({ ...each, method: 0 as const })),
    );
    const shelf = new ModelShelf(join(scratch, 'third-shelf'));
    await killMidway(archive, shelf.folder);
    expect(await goOn(archive, shelf)).toBeGreaterThanOrEqual(64 << 20);
    expect((await shelf.list())[0]?.trouble).toBeNull();
  });
});
