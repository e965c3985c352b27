import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type { FolderListing } from '../contract/modelContract.ts';
import { AppError } from '../contract/errors.ts';
import { places } from './places.ts';

/** More than anybody looks through; a folder with more has its first ones shown. */
const mostEntries = 500;

/**
 * Folders and ZIP archives in a folder, for somebody who looks for a model; the home folder when none is named. Names
 * only: nothing in them is opened. Throws `not-found`.
 */
export async function listFolder(path: string | undefined): Promise<FolderListing> {
  const folder = resolve(path ?? homedir());
  const names = (await readNames(folder)).filter((name) => !name.startsWith('.')).toSorted(byName);
  const entries = await Promise.all(names.slice(0, mostEntries).map((name) => look(join(folder, name), name)));
  const parent = dirname(folder);
  return {
    path: folder,
    parent: parent === folder ? null : parent,
    places: [...(await places())],
    entries: entries.flat(),
  };
}

async function readNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new AppError('not-found', `${folder} cannot be opened. Check the path, and that this user may read it.`, {
      cause,
    });
  }
}

async function look(path: string, name: string): Promise<FolderListing['entries']> {
  try {
    const found = await stat(path);
    if (found.isFile()) return name.toLowerCase().endsWith('.zip') ? [{ name, path, kind: 'zip' }] : [];
    if (!found.isDirectory()) return [];
    return [{ name, path, kind: (await isPackage(path)) ? 'package' : 'folder' }];
  } catch {
    return [];
  }
}

async function isPackage(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.includes('genai_config.json') || (names.includes('config.json') && names.includes('onnx'));
}

function byName(left: string, right: string): number {
  return left.localeCompare(right, 'en', { sensitivity: 'base', numeric: true });
}
