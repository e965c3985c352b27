/**
 * Compares the GPU's greedy tokens with the CPU's, on SwiftShader where the machine has no GPU (linux-x64):
 *
 *     node test/models/webGpuParity.ts
 *
 * The Chromium package of the tests carries SwiftShader and its Vulkan loader; both must be on the library path before
 * the process starts, so this script starts itself again. Exits with 1 when the tokens differ, 0 when they are the same
 * or no GPU could be had (which it says).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openWriter } from '../../models/runtime/openWriter.ts';
import type { Device } from '../../models/runtime/writer.ts';
import { smallShape, writePackage } from './generate/writePackage.ts';
import { softwareGpuVariables } from './softwareGpu.ts';

const tokens = 24;

/** Writes on one device; float32 activations throughout, in pieces short enough that the GPU keeps them so. */
async function write(
  folder: string,
  device: Device,
): Promise<{ readonly used: Device; readonly why: string; readonly text: readonly number[] }> {
  const writer = await openWriter({ folder, device, threads: 1, chunk: 16 });
  const sampling = { temperature: 0, topP: 1, topK: 0, seed: 1 };
  const draft = await writer.open({
    messages: [{ role: 'user', content: 'Solve 2x + 3 = 7.' }],
    sampling,
    maxTokens: tokens,
  });
  while ((await draft.next()).kind === 'text');
  const result = { used: writer.device, why: writer.passedOver.join(' '), text: draft.tokens };
  await writer.close();
  return result;
}

async function compare(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'longhand-webgpu-'));
  try {
    writePackage(folder, { ...smallShape, accuracy: 1 });
    const cpu = await write(folder, 'cpu');
    const gpu = await write(folder, 'gpu');
    if (gpu.used !== 'gpu') {
      console.log(`not compared: ${gpu.why}`);
      return 0;
    }
    const same = gpu.text.length === cpu.text.length && gpu.text.every((token, index) => token === cpu.text[index]);
    console.log(`${gpu.text.length} tokens on the GPU, ${same ? 'the same as' : 'not those of'} the CPU`);
    return same ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startAgain(): Promise<number> {
  const environment = { ...process.env, ...(await softwareGpuVariables()), LONGHAND_WEBGPU_CHILD: '1' };
  return spawnSync(process.execPath, [import.meta.filename], { env: environment, stdio: 'inherit' }).status ?? 1;
}

process.exitCode = process.env['LONGHAND_WEBGPU_CHILD'] === '1' ? await compare() : await startAgain();
