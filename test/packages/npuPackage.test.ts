import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPackage } from '../../models/package/readPackage.ts';
import { compiledGraph } from '../models/generate/compiledGraph.ts';
import { writePipelinePackage } from '../models/generate/phiPipeline.ts';
import { smallShape } from '../models/generate/writePackage.ts';
import { scratchFolder } from '../models/scratchFolder.ts';
import { importBench, watch } from './importBench.ts';
import { entriesOf } from './starterCopy.ts';
import { writeZip } from './writeZip.ts';

const scratch = scratchFolder();
const { fresh, newShelf } = importBench(scratch);

/** A package in stages, with what a provider compiled for its own device beside it. */
function npuPackage(): string {
  const folder = join(fresh('Tutor-onnx'), 'npu', 'qnn-int4');
  writePipelinePackage(folder, { ...smallShape, context: 256, window: 16, provider: { qnn: {} } }, [260]);
  writeFileSync(join(folder, 'compiled.onnx'), compiledGraph());
  writeFileSync(join(folder, 'weights_ctx.bin'), 'x'.repeat(5000));
  return folder;
}

describe('a package made for an NPU', () => {
  it('is known as one, and imported whole, compiled files too', async () => {
    const folder = npuPackage();
    const shelf = newShelf();
    const offer = await shelf.inspect(folder);
    expect(offer.facts).toMatchObject({ layout: 'genai-pipeline', forms: ['npu'], quantisation: 'int4' });
    expect(offer.leftOut).toEqual([]);
    const model = await shelf.import(folder, watch());
    expect(model.id).toMatch(/tutor-npu-int4$/);
    expect(readdirSync(model.folder).toSorted()).toEqual([...readdirSync(folder), 'longhand-manifest.json'].toSorted());
    expect((await readPackage(model.folder)).layout).toBe('genai-pipeline');
  });

  it('is known in an archive, before any of its weights are unpacked', async () => {
    const archive = fresh('npu.zip');
    writeZip(archive, entriesOf(npuPackage(), 'npu/qnn-int4/'));
    const offer = await newShelf().inspect(archive);
    expect(offer).toMatchObject({ inside: 'npu/qnn-int4', facts: { forms: ['npu'] } });
  });
});
