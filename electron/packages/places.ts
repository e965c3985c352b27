import { readdir, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { basename, join } from 'node:path';

export type Place = { readonly name: string; readonly path: string };

/** Where people keep things: their home, and the disks, sticks and shares that are connected now. */
export async function places(platform: NodeJS.Platform = process.platform): Promise<readonly Place[]> {
  const home = { name: 'Home', path: homedir() };
  if (platform === 'win32') return [home, ...(await drives())];
  const mounts = platform === 'darwin' ? ['/Volumes'] : [`/media/${userName()}`, `/run/media/${userName()}`, '/mnt'];
  const found = await Promise.all(mounts.map((folder) => foldersIn(folder)));
  return [home, ...found.flat().map((path) => ({ name: basename(path), path }))];
}

async function drives(): Promise<readonly Place[]> {
  const letters = Array.from({ length: 24 }, (_, index) => `${String.fromCharCode(67 + index)}:\\`);
  const there = await Promise.all(letters.map(async (path) => ((await isFolder(path)) ? [{ name: path, path }] : [])));
  return there.flat();
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const paths = names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
  const there = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? [path] : [])));
  return there.flat();
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Asking for the user fails where the system does not know its own, as in some containers. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
