import { existsSync } from 'node:fs';
import { arch, availableParallelism, cpus, freemem, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const gigabytes = (bytes: number): number => Math.round((bytes / 2 ** 30) * 10) / 10;

/** The least this program starts with: the starter needs far less, Node and its worker the rest. */
const leastFreeBytes = 300 * 2 ** 20;

export type MachineFacts = {
  readonly node: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly freeGigabytes: number;
  readonly desktop: string;
};

export function examineMachine(): { readonly facts: MachineFacts; readonly troubles: readonly string[] } {
  const facts: MachineFacts = {
    node: process.version,
    system: `${platform()}-${arch()}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: gigabytes(totalmem()),
    freeGigabytes: gigabytes(freemem()),
    desktop: hasElectron() ? 'Electron is here' : 'no Electron binary: npm start opens the app in a browser',
  };
  const troubles =
    freemem() < leastFreeBytes ? [`Only ${facts.freeGigabytes} GB of memory is free. Close other programs.`] : [];
  return { facts, troubles };
}

function hasElectron(): boolean {
  return existsSync(fileURLToPath(new URL('../../../node_modules/electron/dist', import.meta.url)));
}
