import { onTestFinished } from 'vitest';

import { type Database, openDatabase } from '../../../electron/store/database.ts';
import { migrate } from '../../../electron/store/migrate.ts';
import { migrations } from '../../../electron/store/migrations/migrations.ts';
import { temporaryFile } from '../temporaryFile.ts';

/** A real database as the Longhand of that version left it. */
export function openAtVersion(version: number, file = temporaryFile()): Database {
  const database = openDatabase(file);
  migrate(database, migrations.slice(0, version));
  onTestFinished(() => {
    database.close();
  });
  return database;
}
