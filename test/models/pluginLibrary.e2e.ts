import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { PluginTrial } from './pluginTrial.ts';
import { softwareGpuVariables, withListedGpu } from './softwareGpu.ts';

/** The version this was tried with. */
const wheel = 'onnxruntime-ep-webgpu==0.4.0';
const cache = fileURLToPath(new URL('../../.cache/providers', import.meta.url));

/** A folder with a provider library: the one named by LONGHAND_PLUGIN_LIBRARY, or WebGPU's out of its Python wheel. */
function libraryFolder(): { readonly folder: string } | { readonly missing: string } {
  const named = process.env['LONGHAND_PLUGIN_LIBRARY'];
  if (named !== undefined && named !== '')
    return existsSync(named)
      ? { folder: statSync(named).isDirectory() ? named : dirname(named) }
      : { missing: `LONGHAND_PLUGIN_LIBRARY names ${named}, which is not there` };
  const folder = join(cache, wheel);
  if (existsSync(folder)) return { folder };
  try {
    mkdirSync(cache, { recursive: true });
    const quietly = { stdio: 'pipe', timeout: 60_000 } as const;
    execFileSync('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '-d', cache, wheel], quietly);
    const file = readdirSync(cache).find((name) => name.endsWith('.whl')) ?? '';
    execFileSync('python3', ['-m', 'zipfile', '-e', join(cache, file), folder], quietly);
    return { folder };
  } catch {
    return { missing: `${wheel} cannot be had through pip here, and LONGHAND_PLUGIN_LIBRARY names no library` };
  }
}

/** Milliseconds: shaders are compiled and run on the processor, which other work may want too. */
const patience = 600_000;

const library = libraryFolder();
const reason = 'missing' in library ? library.missing : null;

describe.skipIf(reason !== null)(
  reason === null ? 'a real provider library' : `a real provider library DID NOT RUN: ${reason}`,
  () => {
    it(
      'is registered, and whatever device it brings writes what the CPU writes or is passed over with the reason',
      async () => {
        if ('missing' in library) return;
        const script = fileURLToPath(new URL('./pluginTrial.ts', import.meta.url));
        const [command = '', ...rest] = withListedGpu([process.execPath, script, library.folder]);
        const env = { ...process.env, ...(await softwareGpuVariables()) };
        const output = execFileSync(command, rest, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
        const trial = JSON.parse(output.trim().split('\n').at(-1) ?? '') as PluginTrial;
        console.log(`provider library: ${JSON.stringify(trial)}`);
        expect(trial.devices.length + trial.troubles.length).toBeGreaterThan(0);
        expect(trial.devices.filter(({ same }) => same === false)).toEqual([]);
        expect(trial.devices.filter(({ same, left }) => same === null && left === null)).toEqual([]);
        const usable = trial.devices.some(({ kind, left }) => kind === 'gpu' && left === null);
        if (usable) expect(trial.opened).toEqual({ device: 'gpu', passedOver: [] });
      },
      patience,
    );
  },
);
