import { renameSync, rmSync } from 'node:fs';

import { AppError } from '../contract/errors.ts';
import type { Database, Identity, Sql } from './database.ts';
import { makePrivateFile } from './privateFiles.ts';
import { toStoreError } from './storeErrors.ts';

/** One step from version `number - 1` to `number`. Never changed once released. */
export type Migration = { readonly number: number; readonly title: string; up(sql: Sql): void };

/** "Long", so that a file of another program is never mistaken for ours. */
const ourApplicationId = 0x4c6f6e67;

/** Refuses (`store-failed`) a file of a newer Longhand or of another program; to be asked before anything is changed. */
export function refuseStranger(file: string, identity: Identity, newest: number): void {
  const { version, applicationId, tables } = identity;
  const isEmpty = version === 0 && applicationId === 0 && tables === 0;
  if (applicationId !== ourApplicationId && !isEmpty) {
    const advice = 'Move it away, or start Longhand with another user data folder.';
    throw new AppError('store-failed', `${file} belongs to another program, so it was left as it is. ${advice}`);
  }
  if (version > newest) {
    const found = `${file} was written by a newer Longhand (version ${String(version)}; this one knows ${String(newest)})`;
    throw new AppError('store-failed', `${found}. It was left as it is. Install the newer Longhand to open it.`);
  }
}

/**
 * Brings a database to the newest version, one transaction per migration. A file that already holds something is
 * copied first; returns where that copy is, or null when none was needed.
 */
export function migrate(database: Database, migrations: readonly Migration[]): string | null {
  const version = versionOf(database);
  const backup = version > 0 && version < migrations.length ? backUp(database, version) : null;
  for (const migration of migrations.slice(version)) {
    database.write(`change the history to version ${String(migration.number)} (${migration.title})`, (sql) => {
      // Another program may have opened the same file at the same moment and been first.
      if (readVersion(sql) >= migration.number) return;
      migration.up(sql);
      sql.script(
        `PRAGMA user_version = ${String(migration.number)}; PRAGMA application_id = ${String(ourApplicationId)}`,
      );
    });
  }
  return backup;
}

function versionOf(database: Database): number {
  return database.read('read the version of the history', readVersion);
}

function readVersion(sql: Sql): number {
  return Number(sql.get('PRAGMA user_version')?.['user_version']);
}

/**
 * A complete copy beside the file, readable by its owner only. It gets its name only once it is whole, and replaces an
 * older copy of the same version.
 */
function backUp(database: Database, version: number): string {
  const target = `${database.file}.version-${String(version)}.backup`;
  const unfinished = `${target}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    makePrivateFile(unfinished);
    database.copyInto(unfinished);
    renameSync(unfinished, target);
    return target;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw toStoreError(error, 'copy the history before changing it to the new version', database.file);
  }
}
