import { existsSync, renameSync } from 'node:fs';

import { AppError } from '../contract/errors.ts';
import { Attempts } from './attempts.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database.ts';
import { HintsTaken } from './hints.ts';
import { migrate, refuseStranger } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { ProblemSets } from './sets.ts';
import { SettingsStore } from './settings.ts';

/** Everything Longhand keeps: one SQLite file. Every method is synchronous and short, and throws store faults only. */
export type Store = {
  readonly file: string;
  readonly attempts: Attempts;
  readonly sets: ProblemSets;
  readonly hints: HintsTaken;
  readonly settings: SettingsStore;
  /** What opening had to do that somebody should read: a damaged file set aside, a copy made before a change. */
  readonly notices: readonly string[];
  close(): void;
};

export type StoreOptions = DatabaseOptions & {
  /**
   * What to do with a damaged file. `set-aside` (the default) renames it, so that the program starts with an empty
   * history and says so in `notices`; `refuse` throws `store-damaged`. The damaged file itself is never changed.
   */
  readonly damaged?: 'set-aside' | 'refuse';
};

/**
 * Opens the store, making or migrating it as needed. Attempts and sets that a crash left at work are marked
 * `interrupted` and `paused`; their finished steps are all there.
 */
export function openStore(file: string, options: StoreOptions = {}): Store {
  try {
    return openSound(file, options, []);
  } catch (error) {
    const isDamaged = error instanceof AppError && error.code === 'store-damaged';
    if (!isDamaged || options.damaged === 'refuse') throw error;
    const kept = setAside(file);
    const notice = `The history in ${file} is damaged. It was kept as ${kept}, and a new, empty one was begun.`;
    return openSound(file, options, [notice]);
  }
}

function openSound(file: string, options: StoreOptions, notices: readonly string[]): Store {
  const database = openDatabase(file, {
    ...options,
    accept: (identity) => {
      refuseStranger(file, identity, migrations.length);
    },
  });
  try {
    const backup = migrate(database, migrations);
    const copied = `The history was changed to a new version; a copy of the old one is in ${backup ?? ''}.`;
    return assemble(database, backup === null ? notices : [...notices, copied]);
  } catch (error) {
    database.close();
    throw error;
  }
}

function assemble(database: Database, notices: readonly string[]): Store {
  const attempts = new Attempts(database);
  const sets = new ProblemSets(database);
  attempts.markInterrupted();
  sets.markPaused();
  return {
    file: database.file,
    attempts,
    sets,
    hints: new HintsTaken(database),
    settings: new SettingsStore(database),
    notices,
    close: () => {
      database.close();
    },
  };
}

/** SQLite's two side files belong to the damaged file: a new one must not meet them. */
function setAside(file: string): string {
  const day = new Date().toISOString().slice(0, 10);
  let kept = `${file}.damaged-${day}`;
  for (let number = 2; existsSync(kept); number += 1) kept = `${file}.damaged-${day}-${String(number)}`;
  for (const side of ['', '-wal', '-shm']) {
    if (existsSync(file + side)) renameSync(file + side, kept + side);
  }
  return kept;
}
