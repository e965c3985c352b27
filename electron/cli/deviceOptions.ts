import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';

import { DevicePreference } from '../contract/inferenceContract.ts';
import { dataFolder } from '../services/dataFolder.ts';
import { providersFolder } from '../services/providersFolder.ts';
import { UsageError } from './usage.ts';

/** Options of commands that run a model somewhere. */
export const deviceOptions = {
  device: { type: 'string', default: 'auto' },
  /** Folder with provider libraries; the one in the user's data folder when absent. */
  providers: { type: 'string' },
} as const;

export type DeviceChoice = { readonly device: DevicePreference; readonly providers: string };

export function readDevices(values: {
  readonly device: string;
  readonly providers?: string | undefined;
}): DeviceChoice {
  const device = DevicePreference.safeParse(values.device);
  if (!device.success) throw new UsageError(`--device is auto, npu, gpu or cpu, not "${values.device}".`);
  return {
    device: device.data,
    providers: values.providers === undefined ? usualFolder() : givenFolder(values.providers),
  };
}

/** The usual folder may be missing, as most machines have no such library; one that was named may not. */
function givenFolder(name: string): string {
  const folder = resolve(name);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new UsageError(`--providers names no folder: there is none at ${folder}.`);
}

function usualFolder(): string {
  return providersFolder(dataFolder({ platform: process.platform, home: homedir(), environment: process.env }));
}
