import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPackage } from '../../../../models/package/readPackage.ts';
import { OnnxSession } from '../../../../models/runtime/binding/session.ts';
import { readDecoderGraph } from '../../../../models/runtime/decoderGraph.ts';
import { loadOnDevice } from '../../../../models/runtime/loadOnDevice.ts';
import { LoadedGraph } from '../../../../models/runtime/loadedModel.ts';
import { openWriter } from '../../../../models/runtime/openWriter.ts';
import { comparePaths } from '../../../../models/runtime/devices/selfTest.ts';
import { writePipelinePackage } from '../../generate/phiPipeline.ts';
import { smallShape, writePackage } from '../../generate/writePackage.ts';
import { copyOf, scratchFolder } from '../../scratchFolder.ts';

const scratch = scratchFolder();
const sound = join(scratch, 'sound');
writePackage(sound);

async function passes(folder: string): Promise<boolean> {
  const model = await readPackage(folder);
  const session = await OnnxSession.open(model.graphFile, { threads: 1 });
  try {
    return await comparePaths(new LoadedGraph(session, readDecoderGraph(session, model)), model, 32);
  } finally {
    session.close();
  }
}

function filledWith(byte: number, name: string): string {
  const folder = copyOf(sound, scratch, name);
  const path = join(folder, 'model.onnx.data');
  writeFileSync(path, readFileSync(path).fill(byte, 4096 * 20));
  return folder;
}

describe('the self-test of a device', () => {
  it('passes where long pieces and short ones agree', async () => {
    expect(await passes(sound)).toBe(true);
  });

  it('fails on numbers that are none', async () => {
    expect(await passes(filledWith(0xff, 'nan'))).toBe(false);
  });

  it('fails on a device that gives nothing but zeros', async () => {
    expect(await passes(filledWith(0, 'zeros'))).toBe(false);
  });
});

describe('the self-test of an NPU', () => {
  const shape = { ...smallShape, window: 32 };
  const staged = join(scratch, 'staged');
  writePipelinePackage(staged, shape, [260]);

  async function passesStaged(folder: string): Promise<boolean> {
    const model = await readPackage(folder);
    const loaded = await loadOnDevice(model, 1);
    try {
      return await comparePaths(loaded, model, 32);
    } finally {
      loaded.close();
    }
  }

  it('passes where the graph for windows and the one for single tokens agree', async () => {
    expect(await passesStaged(staged)).toBe(true);
  });

  it('fails where one of the two computes something else', async () => {
    const other = join(scratch, 'other seed');
    writePipelinePackage(other, { ...shape, seed: 2 }, [260]);
    const wrong = copyOf(staged, scratch, 'wrong windows');
    cpSync(join(other, 'model.onnx.data'), join(wrong, 'other.onnx.data'));
    const graph = join(wrong, 'ctx_0.onnx');
    writeFileSync(graph, readFileSync(graph, 'latin1').replaceAll('model.onnx.data', 'other.onnx.data'), 'latin1');
    expect(await passesStaged(wrong)).toBe(false);
  });
});

describe('asking for a GPU', () => {
  it('uses it, or says why not and uses the CPU', async () => {
    const writer = await openWriter({ folder: sound, device: 'gpu', threads: 1 });
    if (writer.device === 'cpu') expect(writer.passedOver[0]).toMatch(/^The GPU \(WebGpu\) is not used: \S/);
    else expect(writer.device).toBe('gpu');
    await writer.close();
  });

  it('is not tried by itself for a small model', async () => {
    const writer = await openWriter({ folder: sound, device: 'auto', threads: 1 });
    expect(writer.device).toBe('cpu');
    expect(writer.passedOver).toEqual([]);
    await writer.close();
  });
});
