import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { AppError } from '../contract/errors.ts';

const lockName = 'lock';

/** A lock that nobody has renewed for so long belongs to a program that is no more. */
const deadMilliseconds = 10 * 60 * 1000;

/** Held while an import writes into its folder, so that a second program, perhaps on another machine, keeps out. */
export class ImportLock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Throws `bad-input` when another program is at it. A lock left behind by a dead one is taken over. */
  static async take(folder: string): Promise<ImportLock> {
    const path = join(folder, lockName);
    if (await create(path)) return new ImportLock(path);
    if (!(await isHeld(path))) {
      await rm(path, { force: true });
      if (await create(path)) return new ImportLock(path);
    }
    throw new AppError(
      'bad-input',
      'This package is being imported already, in another window or program. If it is not, try again in ten minutes.',
    );
  }

  /** Says that the import is still alive. */
  async renew(): Promise<void> {
    const now = new Date();
    await utimes(this.#path, now, now);
  }

  async release(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${hostname()} ${process.pid}`);
    await file.close();
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

async function isHeld(path: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(path)).mtimeMs > deadMilliseconds) return false;
    const [host, pid] = (await readFile(path, 'utf8')).split(' ');
    return host !== hostname() || isAlive(Number(pid));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
