import { dirname } from 'node:path';

import { AppError } from '../contract/errors.ts';

/**
 * Turns whatever SQLite or the file system threw into one of four faults. `doing` completes "Longhand could not …".
 * An AppError passes unchanged; so does a fault of our own code, which is no fault of the store.
 */
export function toStoreError(error: unknown, doing: string, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const start = `Longhand could not ${doing}`;
  if (isFull(code)) {
    const advice = 'Free some space, then try again. Everything saved before this is still there.';
    return new AppError('store-full', `${start}: no room is left for ${file}. ${advice}`, { cause: error });
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    const advice = 'Close other windows of Longhand and programs that have the file open, then try again.';
    return new AppError('store-busy', `${start}: another program is using ${file}. ${advice}`, { cause: error });
  }
  if (isDamage(code, error)) return damaged(doing, file, error);
  if (isForbidden(code)) {
    const advice = `Check that you may write to ${dirname(file)}, then try again.`;
    return new AppError('store-failed', `${start}: ${file} cannot be opened or changed. ${advice}`, { cause: error });
  }
  if (code === 'ERR_DLOPEN_FAILED' || code === 'MODULE_NOT_FOUND') {
    const advice = 'Install Longhand again for this kind of machine.';
    return new AppError('store-failed', `${start}: its SQLite driver does not load here. ${advice}`, { cause: error });
  }
  if (!code.startsWith('SQLITE_')) return error;
  const advice = 'Start Longhand again; if it stays, copy the file elsewhere and report this text.';
  return new AppError('store-failed', `${start} in ${file}: ${error.message}. ${advice}`, { cause: error });
}

export function damaged(doing: string, file: string, cause?: unknown): AppError {
  const advice = 'Keep a copy of it, then put back a backup or move it away so that Longhand starts a new one.';
  return new AppError('store-damaged', `Longhand could not ${doing}: ${file} is damaged. ${advice}`, { cause });
}

function isFull(code: string): boolean {
  // A full disk shows itself as an I/O error where SQLite enlarges its shared-memory index.
  return code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE' || code === 'ENOSPC' || code === 'EDQUOT';
}

function isDamage(code: string, error: Error): boolean {
  // A stored value outside the contract's schema means that something else wrote into the file.
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || error.name === 'ZodError';
}

function isForbidden(code: string): boolean {
  const forbidden = [
    'SQLITE_READONLY',
    'SQLITE_CANTOPEN',
    'SQLITE_PERM',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOTDIR',
    'EISDIR',
  ];
  return forbidden.some((start) => code.startsWith(start));
}
