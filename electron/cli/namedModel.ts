import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

import { dataFolder } from '../services/dataFolder.ts';

/** The shelf of the app on this machine. */
export function usualShelf(): string {
  return join(dataFolder({ platform: process.platform, home: homedir(), environment: process.env }), 'models');
}

/** What `--model` means: a folder, or else the name of a model on the app's shelf, as `models list` calls it. */
export function namedModel(option: string): string {
  const folder = resolve(option);
  if (existsSync(folder) || !/^[a-z0-9][a-z0-9-]*$/.test(option)) return folder;
  const shelved = join(usualShelf(), option);
  return existsSync(shelved) ? shelved : folder;
}
