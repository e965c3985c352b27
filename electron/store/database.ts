import { statSync } from 'node:fs';

import BetterSqlite from 'better-sqlite3';

import { makePrivateFile } from './privateFiles.ts';
import { damaged, toStoreError } from './storeErrors.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** What the work of one transaction may do. Texts of statements are constants; values travel as parameters. */
export type Sql = {
  all(statement: string, ...values: readonly Value[]): readonly Row[];
  get(statement: string, ...values: readonly Value[]): Row | undefined;
  run(statement: string, ...values: readonly Value[]): { readonly changes: number; readonly id: number };
  /** Several statements at once, without values: for migrations. */
  script(statements: string): void;
};

/** One open file. Every access goes through `read` or `write`, so that every fault leaves as a store fault. */
export type Database = {
  readonly file: string;
  read<Result>(doing: string, work: (sql: Sql) => Result): Result;
  /** One transaction: when it returns, its work has reached the disk; when it throws, none of it has. */
  write<Result>(doing: string, work: (sql: Sql) => Result): Result;
  /** Writes a complete copy, as of now, into an empty or missing file. */
  copyInto(target: string): void;
  close(): void;
};

/** Whose file this is and how old, told before anything in it is changed. An empty file has 0 everywhere. */
export type Identity = { readonly version: number; readonly applicationId: number; readonly tables: number };

export type DatabaseOptions = {
  /** How long a statement waits for another program's lock. The caller's thread stands still meanwhile. */
  readonly busyMilliseconds?: number;
  /** A ceiling on the file's size in pages of 4096 bytes; tests use it as a full disk. */
  readonly maximumPages?: number;
  /** Throws to refuse a file that is not ours to change. */
  readonly accept?: (identity: Identity) => void;
};

const defaultBusyMilliseconds = 500;
/** While opening, nobody waits at a screen yet, and another program may be doing the same. */
const openingMilliseconds = 5_000;
/** A full check reads the whole file; above this size it would hold up the start. */
const largestCheckedBytes = 64 * 1024 * 1024;

/**
 * Opens or makes a database file, readable by its owner only. Faults: `store-damaged` when it is not a database or its
 * pages contradict each other, else those of `toStoreError`.
 */
export function openDatabase(file: string, options: DatabaseOptions = {}): Database {
  const doing = 'open the history';
  try {
    makePrivateFile(file);
    const connection = new BetterSqlite(file, { timeout: openingMilliseconds });
    try {
      options.accept?.(identityOf(connection));
      configure(connection, options);
      if (!isSound(connection, file)) throw damaged(doing, file);
      connection.pragma(`busy_timeout = ${String(options.busyMilliseconds ?? defaultBusyMilliseconds)}`);
    } catch (error) {
      connection.close();
      throw error;
    }
    return wrap(connection, file);
  } catch (error) {
    throw toStoreError(error, doing, file);
  }
}

function identityOf(connection: BetterSqlite.Database): Identity {
  return {
    version: Number(connection.pragma('user_version', { simple: true })),
    applicationId: Number(connection.pragma('application_id', { simple: true })),
    tables: Number(connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()),
  };
}

function configure(connection: BetterSqlite.Database, options: DatabaseOptions): void {
  connection.pragma('journal_mode = WAL');
  // WAL's default would leave the last transactions to the operating system; a finished step must survive a power cut.
  connection.pragma('synchronous = FULL');
  // macOS answers fsync before the disk has the data unless asked this way; other systems ignore it.
  connection.pragma('fullfsync = ON');
  connection.pragma('foreign_keys = ON');
  // The file may come from another machine: its schema must not call functions with side effects.
  connection.pragma('trusted_schema = OFF');
  if (options.maximumPages !== undefined) connection.pragma(`max_page_count = ${String(options.maximumPages)}`);
}

function isSound(connection: BetterSqlite.Database, file: string): boolean {
  if (statSync(file).size > largestCheckedBytes) return true;
  return connection.pragma('quick_check(1)', { simple: true }) === 'ok';
}

function wrap(connection: BetterSqlite.Database, file: string): Database {
  const sql = statements(connection);
  function guarded<Result>(doing: string, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw toStoreError(error, doing, file);
    }
  }
  return {
    file,
    // A read of several statements sees one moment of the file, as a transaction does.
    read: (doing, work) => guarded(doing, () => connection.transaction(() => work(sql)).deferred()),
    // Taking the write lock first keeps two programs from each waiting for the other half-way through.
    write: (doing, work) => guarded(doing, () => connection.transaction(() => work(sql)).immediate()),
    copyInto: (target) => {
      guarded('copy the history', () => connection.prepare('VACUUM INTO ?').run(target));
    },
    close: () => {
      connection.close();
    },
  };
}

function statements(connection: BetterSqlite.Database): Sql {
  const prepared = new Map<string, BetterSqlite.Statement<Value[], Row>>();
  function prepare(statement: string): BetterSqlite.Statement<Value[], Row> {
    const known = prepared.get(statement);
    if (known !== undefined) return known;
    const made = connection.prepare<Value[], Row>(statement);
    prepared.set(statement, made);
    return made;
  }
  return {
    all: (statement, ...values) => prepare(statement).all(...values),
    get: (statement, ...values) => prepare(statement).get(...values),
    run: (statement, ...values) => {
      const result = prepare(statement).run(...values);
      return { changes: result.changes, id: Number(result.lastInsertRowid) };
    },
    script: (text) => {
      connection.exec(text);
    },
  };
}
