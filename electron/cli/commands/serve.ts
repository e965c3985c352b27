import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { serveBrowser } from '../../browser/serveBrowser.ts';
import { createNodeLauncher } from '../../inference/nodeLauncher.ts';
import { dataFolder } from '../../services/dataFolder.ts';
import { openServices } from '../../services/openServices.ts';
import { readWhole } from '../commandOptions.ts';
import { openInBrowser } from '../openInBrowser.ts';
import { namedModel } from '../namedModel.ts';
import { starterFolder } from '../openSolver.ts';

const serveOptions = {
  port: { type: 'string', default: '0' },
  model: { type: 'string' },
  /** Where history and settings are kept; the user's own folder when absent. */
  data: { type: 'string' },
  /** Opens a browser too, where there is a display. */
  open: { type: 'boolean', default: false },
} as const;

const rendererFolder = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));
const manifest = fileURLToPath(new URL('../../../package.json', import.meta.url));

/** Browser mode: the app at a loopback address, until it is interrupted. */
export async function serveCommand(options: string[]): Promise<void> {
  const { values } = parseArgs({ args: options, options: serveOptions });
  const port = readWhole('port', values.port, 0, 65_535);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const services = openServices({
    dataFolder: values.data === undefined ? usualDataFolder() : resolve(values.data),
    starterFolder,
    modelFolder: values.model === undefined ? undefined : namedModel(values.model),
    launch: createNodeLauncher(),
    version,
    mode: 'browser',
  });
  try {
    const server = await serveBrowser({ port, services: services.handlers, rendererFolder });
    process.stdout.write(
      `Longhand is open at ${server.link}\nThe address works once, on this machine only. Stop with Ctrl+C.\n`,
    );
    if (values.open) openInBrowser(server.link);
    await interrupted();
    await server.close();
  } finally {
    await services.close();
  }
}

function usualDataFolder(): string {
  return dataFolder({ platform: process.platform, home: homedir(), environment: process.env });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
