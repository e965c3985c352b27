import type { Migration } from '../migrate.ts';
import { firstTables } from './0001-first-tables.ts';
import { historySearch } from './0002-history-search.ts';
import { hintsAndRemarks } from './0003-hints-and-remarks.ts';
import { sheetNumbers } from './0004-sheet-numbers.ts';

/** In order, without gaps: the newest database version is their count. */
export const migrations: readonly Migration[] = [firstTables, historySearch, hintsAndRemarks, sheetNumbers];
