import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { AppError } from '../contract/errors.ts';
import { isHidden } from './entryNames.ts';
import { mostFiles } from './packageSource.ts';
import type { PackageSource, SourceFile } from './packageSource.ts';

/** Published repositories are four levels deep. */
const deepest = 8;

/**
 * A folder as a source. Links to files count as the files, since download tools keep models as links into a store of their
 * own; links to folders are not followed.
 */
export async function openFolder(folder: string): Promise<PackageSource> {
  return {
    path: folder,
    kind: 'folder',
    files: await filesIn(folder),
    read: ({ path }, start) => createReadStream(join(folder, path), { start, highWaterMark: 1 << 20 }),
    close: () => undefined,
  };
}

async function filesIn(folder: string): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  const waiting: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const entry of await readdir(join(folder, next.path), { withFileTypes: true })) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (isHidden(path)) continue;
      if (entry.isDirectory() && next.depth < deepest) waiting.push({ path, depth: next.depth + 1 });
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(...(await fileAt(folder, path)));
      if (files.length + waiting.length > mostFiles) throw tooMany(folder);
    }
  }
  return files;
}

/** One file, or none where a link leads nowhere or to a folder. */
async function fileAt(folder: string, path: string): Promise<readonly SourceFile[]> {
  try {
    const found = await stat(join(folder, path));
    return found.isFile() ? [{ path, bytes: found.size, stamp: `${found.size} ${found.mtimeMs}` }] : [];
  } catch {
    return [];
  }
}

function tooMany(folder: string): AppError {
  return new AppError(
    'bad-input',
    `${folder} holds more than ${mostFiles} files, so it is no model folder. Choose the folder of the model itself.`,
  );
}
