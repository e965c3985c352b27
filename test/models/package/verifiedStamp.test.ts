import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { readManifest, verifyManifest, writeManifest } from '../../../models/package/manifest.ts';
import type { Manifest } from '../../../models/package/manifest.ts';
import { stampName } from '../../../models/package/verifiedStamp.ts';
import { scratchFolder } from '../scratchFolder.ts';

const folder = join(scratchFolder(), 'package');
const weights = 'model.onnx.data';
/** From this size on a file is not read again without need. */
const large = 70 << 20;
let manifest: Manifest;

beforeAll(async () => {
  cpSync(new URL('../../../models/starter', import.meta.url), folder, { recursive: true });
  truncateSync(join(folder, weights), large);
  manifest = await writeManifest(folder, 'Large');
});

/** How many bytes were read, as far as the progress tells: files that are trusted are counted in one step. */
async function stepsOf(thorough = false): Promise<number> {
  let steps = 0;
  await verifyManifest(folder, manifest, { thorough, onProgress: () => (steps += 1) });
  return steps;
}

function flipByte(position: number): void {
  const file = openSync(join(folder, weights), 'r+');
  writeSync(file, Buffer.of(1), 0, 1, position);
  closeSync(file);
}

describe('verifying a package at each load', () => {
  it('reads weights in full the first time, and not again while nobody touched them', async () => {
    const first = await stepsOf();
    expect(existsSync(join(folder, stampName))).toBe(true);
    const second = await stepsOf();
    expect(first - second).toBeGreaterThanOrEqual(70);
  });

  it('reads every byte again when asked to', async () => {
    expect(await stepsOf(true)).toBeGreaterThanOrEqual(70);
  });

  it('reads a file again that has another time, and trusts it again after', async () => {
    utimesSync(join(folder, weights), new Date(0), new Date(0));
    expect(await stepsOf()).toBeGreaterThanOrEqual(70);
    expect(await stepsOf()).toBeLessThan(70);
  });

  it('reads them again after thirty days, and never trusts a stamp from the future', async () => {
    for (const days of [-31, 1]) {
      const stamp = JSON.parse(readFileSync(join(folder, stampName), 'utf8')) as {
        files: Record<string, { verifiedAt: number }>;
      };
      for (const file of Object.values(stamp.files)) file.verifiedAt = Date.now() + days * 24 * 60 * 60 * 1000;
      writeFileSync(join(folder, stampName), JSON.stringify(stamp));
      expect(await stepsOf()).toBeGreaterThanOrEqual(70);
    }
  });

  it('does not take a damaged stamp for one', async () => {
    writeFileSync(join(folder, stampName), '{"version":1,"files":{"model.onnx.data":{"sha256":"x"}}}');
    expect(await stepsOf()).toBeGreaterThanOrEqual(70);
  });

  it('is not part of the manifest', async () => {
    expect(Object.keys((await readManifest(folder))?.files ?? {})).not.toContain(stampName);
  });

  it('finds one changed byte in the weights, although their length and time are as they were', async () => {
    const time = new Date(1_000_000_000_000);
    utimesSync(join(folder, weights), time, time);
    await stepsOf();
    flipByte(large - 5);
    utimesSync(join(folder, weights), time, time);
    await expect(stepsOf()).rejects.toThrow(`${weights} in ${folder} is not the file it was`);
  });
});
