import { homedir } from 'node:os';
import { join } from 'node:path';

import { app } from 'electron';

import { dataFolder } from '../services/dataFolder.ts';

/** Where everything lies: beside the sources in development, in the installed app otherwise. */
export type AppFolders = {
  readonly data: string;
  readonly pages: string;
  readonly preload: string;
  readonly inferenceEntry: string;
  readonly starterModel: string;
};

export function appFolders(): AppFolders {
  const root = app.getAppPath();
  // Models lie outside the archive: they are mapped into memory, and hashed by the runtime itself.
  const resources = app.isPackaged ? process.resourcesPath : root;
  return {
    data: dataFolder({ platform: process.platform, home: homedir(), environment: process.env }),
    pages: join(root, 'dist', 'renderer'),
    preload: join(root, 'dist', 'preload', 'preload.cjs'),
    inferenceEntry: join(root, 'dist', 'main', 'inferenceProcess.js'),
    starterModel: join(resources, 'models', 'starter'),
  };
}
