import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPackage } from '../../models/package/readPackage.ts';
import { ModelShelf } from '../../electron/packages/modelShelf.ts';
import type { ImportProgress } from '../../electron/contract/modelContract.ts';
import { copyOf, scratchFolder } from '../models/scratchFolder.ts';
import { layOutForTransformers } from '../models/generate/transformersLayout.ts';
import { smallShape, writePackage } from '../models/generate/writePackage.ts';
import { importBench, watch } from './importBench.ts';
import { entriesOf, starterFolder } from './starterCopy.ts';
import { writeZip } from './writeZip.ts';

const scratch = scratchFolder();
const { fresh, newShelf, starterCopy } = importBench(scratch);

describe('looking into a folder', () => {
  it('says what it is, what it takes and that it fits, and copies nothing', async () => {
    const shelf = newShelf();
    const offer = await shelf.inspect(starterFolder);
    expect(offer.facts).toMatchObject({
      name: 'Longhand starter',
      known: true,
      layout: 'genai',
      quantisation: 'int8',
      forms: ['cpu'],
      contextLength: 2048,
    });
    expect(offer).toMatchObject({ inside: '', copiedBytes: 0, present: null, leftOut: [] });
    expect(offer.diskBytes).toBeGreaterThan(2_900_000);
    // 6 layers, 2 heads of 32, keys and values, four bytes a number.
    expect(offer.facts.cacheBytesPerToken).toBe(6 * 2 * 32 * 2 * 4);
    expect(offer.fit.longestContext).toBe(2048);
    expect(existsSync(shelf.folder)).toBe(false);
  });

  it('finds the one package in the folders below', async () => {
    const above = fresh('stick');
    mkdirSync(join(above, 'Phi'), { recursive: true });
    copyOf(starterFolder, join(above, 'Phi'), 'cpu-int8');
    expect(await newShelf().inspect(above)).toMatchObject({ inside: 'Phi/cpu-int8', facts: { known: true } });
  });

  it('names the packages where there are several', async () => {
    const above = fresh('repository');
    for (const part of ['cpu_and_mobile/cpu-int4', 'gpu/gpu-int4']) writePackage(join(above, part));
    await expect(newShelf().inspect(above)).rejects.toMatchObject({
      code: 'bad-input',
      message: `${above} holds 2 packages. Choose one of them:\n  ${above}/cpu_and_mobile/cpu-int4\n  ${above}/gpu/gpu-int4`,
    });
  });

  it('calls an unknown package after its repository, not after its packing', async () => {
    const folder = join(fresh('Some-Tutor-onnx'), 'gpu', 'gpu-int4-rtn-block-32');
    writePackage(folder, { ...smallShape, type: 'float16', positions: true });
    const { facts } = await newShelf().inspect(folder);
    expect(facts).toMatchObject({ known: false, quantisation: 'int4', forms: ['gpu'] });
    expect(facts.name).toMatch(/Some-Tutor$/);
  });
});

describe('an import', () => {
  it('puts the whole package on the shelf, with a manifest, and it solves', async () => {
    const shelf = newShelf();
    const seen: ImportProgress[] = [];
    const model = await shelf.import(starterFolder, watch(seen));
    expect(model).toMatchObject({ id: 'longhand-starter-cpu-int8', name: 'Longhand starter', trouble: null });
    expect(seen.at(-1)).toMatchObject({ doneBytes: seen.at(-1)?.totalBytes });
    expect(seen.map(({ doneBytes }) => doneBytes)).toEqual(
      seen.map(({ doneBytes }) => doneBytes).toSorted((a, b) => a - b),
    );
    expect((await readPackage(model.folder)).known?.id).toBe('starter');
    expect(readdirSync(join(shelf.folder, '.importing'))).toEqual([]);
    expect(await shelf.list()).toEqual([{ ...model, fit: expect.anything() as unknown }]);
    await expect(shelf.verify(model.id, watch())).resolves.toBeUndefined();
  });

  it('takes a package out of a ZIP archive, and a named folder of one that holds several', async () => {
    const archive = fresh('models.zip');
    const other = fresh('other');
    writePackage(other);
    writeZip(archive, [...entriesOf(starterFolder, 'all/cpu-int8/'), ...entriesOf(other, 'all/Other/')]);
    const shelf = newShelf();
    await expect(shelf.inspect(archive)).rejects.toThrow(`${archive}/all/Other`);
    const model = await shelf.import(join(archive, 'all', 'cpu-int8'), watch());
    expect(model.name).toBe('Longhand starter');
    for (const name of ['model.onnx', 'model.onnx.data', 'tokenizer.json']) {
      expect(readFileSync(join(model.folder, name)).equals(readFileSync(join(starterFolder, name)))).toBe(true);
    }
  });

  it('copies what links lead to, as download tools leave them', async () => {
    const folder = starterCopy();
    const store = fresh('blobs');
    mkdirSync(store);
    renameSync(join(folder, 'model.onnx.data'), join(store, 'abc'));
    symlinkSync(join(store, 'abc'), join(folder, 'model.onnx.data'));
    const model = await newShelf().import(folder, watch());
    rmSync(store, { recursive: true });
    const [there, here] = [model.folder, starterFolder].map((place) => readFileSync(join(place, 'model.onnx.data')));
    expect(there?.equals(here ?? Buffer.alloc(0))).toBe(true);
  });

  it('leaves out weights of other programs', async () => {
    const folder = fresh('mixed');
    writePackage(folder);
    writeFileSync(join(folder, 'model.safetensors'), 'x'.repeat(1000));
    writeFileSync(join(folder, 'stray.bin'), 'x');
    truncateSync(join(folder, 'stray.bin'), 65 << 20);
    const shelf = newShelf();
    expect((await shelf.inspect(folder)).leftOut).toEqual(['model.safetensors', 'stray.bin']);
    const model = await shelf.import(folder, watch());
    expect(readdirSync(model.folder)).not.toContain('model.safetensors');
    expect(readdirSync(model.folder)).not.toContain('stray.bin');
  });

  it('of one model in many packings takes those that a CPU or a GPU would be given', async () => {
    const [single, half, folder] = [fresh('single'), fresh('half'), fresh('web')];
    writePackage(single);
    writePackage(half, { ...smallShape, type: 'float16', positions: true });
    layOutForTransformers(single, folder, { graphs: ['model_q4.onnx', 'model_q4_copy.onnx'] });
    layOutForTransformers(half, folder, { graphs: ['model_q4f16.onnx'] });
    const shelf = newShelf();
    const { facts, leftOut } = await shelf.inspect(folder);
    expect(facts).toMatchObject({ layout: 'transformers-js', forms: ['cpu', 'gpu'] });
    expect(leftOut).toEqual(['onnx/model_q4_copy.onnx', 'onnx/model_q4_copy.onnx_data']);
    const model = await shelf.import(folder, watch());
    expect(readdirSync(join(model.folder, 'onnx')).toSorted()).toEqual([
      'model_q4.onnx',
      'model_q4.onnx_data',
      'model_q4f16.onnx',
      'model_q4f16.onnx_data',
    ]);
    const archive = fresh('web.zip');
    writeZip(archive, [...entriesOf(folder, 'web/'), ...entriesOf(join(folder, 'onnx'), 'web/onnx/')]);
    expect(await newShelf().inspect(archive)).toMatchObject({
      inside: 'web',
      leftOut: leftOut.map((each) => `web/${each}`),
    });
  });

  it('of a package that is there already copies nothing', async () => {
    const shelf = newShelf();
    await shelf.import(starterFolder, watch());
    expect((await shelf.inspect(starterFolder)).present).toBe('longhand-starter-cpu-int8');
    const seen: ImportProgress[] = [];
    await shelf.import(starterFolder, watch(seen));
    expect(seen).toEqual([]);
  });

  it('does not take the place of another package of the same name', async () => {
    const shelf = newShelf();
    await shelf.import(starterFolder, watch());
    const other = starterCopy();
    rmSync(join(other, 'longhand-manifest.json'));
    renameSync(other, join(scratch, 'x-longhand-starter'));
    const folder = join(scratch, 'x-longhand-starter');
    writeFileSync(
      join(folder, 'longhand-manifest.json'),
      JSON.stringify({ version: 1, name: 'Longhand starter', files: {} }),
    );
    writeFileSync(join(folder, 'extra.json'), '{}');
    await expect(shelf.import(folder, watch())).rejects.toThrow('Remove that one first');
  });

  it('that is cancelled keeps what it has, says so, and goes on from there', async () => {
    const shelf = newShelf();
    const controller = new AbortController();
    const stopped = shelf.import(starterFolder, {
      signal: controller.signal,
      onProgress: ({ doneBytes }) => doneBytes > 1_500_000 && controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(await shelf.list()).toEqual([]);
    const [unfinished] = await shelf.unfinished();
    expect(unfinished).toMatchObject({ name: 'Longhand starter', source: starterFolder });
    // Of the large file too what was copied up to the stop is kept.
    expect(unfinished?.copiedBytes).toBeGreaterThan(1_000_000);
    expect((await shelf.inspect(starterFolder)).copiedBytes).toBe(unfinished?.copiedBytes);
    await shelf.import(starterFolder, watch());
    expect(await shelf.unfinished()).toEqual([]);
  });

  it('that will not be gone on with can be thrown away', async () => {
    const shelf = newShelf();
    const controller = new AbortController();
    controller.abort();
    await expect(shelf.import(starterFolder, { ...watch(), signal: controller.signal })).rejects.toThrow();
    const [unfinished] = await shelf.unfinished();
    await shelf.removeUnfinished(unfinished?.id ?? '');
    expect(await shelf.unfinished()).toEqual([]);
  });

  it('copies a file again that has changed in the source meanwhile', async () => {
    const folder = starterCopy();
    rmSync(join(folder, 'longhand-manifest.json'));
    const shelf = newShelf();
    const controller = new AbortController();
    await expect(
      shelf.import(folder, {
        signal: controller.signal,
        onProgress: ({ file }) => file === 'model.onnx.data' && controller.abort(),
      }),
    ).rejects.toThrow();
    const config = readFileSync(join(folder, 'special_tokens_map.json'), 'utf8');
    writeFileSync(join(folder, 'special_tokens_map.json'), config.replace('<|end|>', '<|END|>'));
    const model = await shelf.import(folder, watch());
    expect(readFileSync(join(model.folder, 'special_tokens_map.json'), 'utf8')).toContain('<|END|>');
  });

  it('is refused while another one copies the same package', async () => {
    const shelf = newShelf();
    const both = await Promise.allSettled([shelf.import(starterFolder, watch()), shelf.import(starterFolder, watch())]);
    const refused = both.filter((each) => each.status === 'rejected');
    expect(refused.map(({ reason }) => String(reason))).toEqual([
      'AppError: This package is being imported already, in another window or program. If it is not, try again in ten minutes.',
    ]);
    expect(await shelf.list()).toHaveLength(1);
  });
});

describe('a shelf', () => {
  it('that cannot be written to is named', async () => {
    const file = fresh('file');
    writeFileSync(file, 'no folder');
    const importing = new ModelShelf(join(file, 'models')).import(starterFolder, watch());
    await expect(importing).rejects.toMatchObject({ code: 'disk-failed' });
    await expect(importing).rejects.toThrow(`The model cannot be put into ${join(file, 'models')}`);
  });

  it('never calls a package sound whose manifest is gone', async () => {
    const shelf = newShelf();
    const model = await shelf.import(starterFolder, watch());
    rmSync(join(model.folder, 'longhand-manifest.json'));
    await expect(shelf.verify(model.id, watch())).rejects.toThrow('has lost its manifest');
    expect((await shelf.get(model.id)).trouble).toContain('has lost its manifest');
  });

  it('does not offer to go on with an import that was cut off after its last step', async () => {
    const shelf = newShelf();
    mkdirSync(join(shelf.folder, '.importing', 'x'), { recursive: true });
    const journal = { version: 1, source: 'x', name: 'x', totalBytes: 1, files: {} };
    writeFileSync(join(shelf.folder, '.importing', 'x', 'longhand-import.json'), JSON.stringify(journal));
    expect(await shelf.unfinished()).toEqual([]);
  });

  it('names the file of a package that was altered or lost since its import', async () => {
    const shelf = newShelf();
    const model = await shelf.import(starterFolder, watch());
    appendFileSync(join(model.folder, 'tokenizer.json'), ' ');
    expect((await shelf.get(model.id)).trouble).toContain('tokenizer.json');
    await expect(shelf.verify(model.id, watch())).rejects.toThrow('tokenizer.json');
    rmSync(join(model.folder, 'tokenizer.json'));
    expect((await shelf.list())[0]?.trouble).toContain('tokenizer.json is missing');
  });

  it('removes a package whole, and knows none by a name that leads elsewhere', async () => {
    const shelf = newShelf();
    const model = await shelf.import(starterFolder, watch());
    await expect(shelf.remove('../outside')).rejects.toMatchObject({ code: 'not-found' });
    await shelf.remove(model.id);
    expect(await shelf.list()).toEqual([]);
    expect(existsSync(model.folder)).toBe(false);
  });
});
