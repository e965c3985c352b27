import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { forDevice } from '../../../models/package/forDevice.ts';
import { readPackage } from '../../../models/package/readPackage.ts';
import { openWriter } from '../../../models/runtime/openWriter.ts';
import { layOutForTransformers } from '../generate/transformersLayout.ts';
import type { TransformersChanges } from '../generate/transformersLayout.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { scratchFolder } from '../scratchFolder.ts';

const starterFolder = fileURLToPath(new URL('../../../models/starter', import.meta.url));
const scratch = scratchFolder();
const plain = join(scratch, 'plain');
writePackage(plain);
let made = 0;

function laidOut(changes: TransformersChanges = {}, source = plain): string {
  const folder = join(scratch, `laid-out-${(made += 1)}`);
  layOutForTransformers(source, folder, changes);
  return folder;
}

async function write(folder: string): Promise<{ readonly text: string; readonly tokens: readonly number[] }> {
  const writer = await openWriter({ folder, device: 'cpu' });
  try {
    const draft = await writer.open({
      messages: [{ role: 'user', content: 'Solve 3(x - 2) + 4 = 2x + 7' }],
      sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
      maxTokens: 200,
    });
    while ((await draft.next()).kind === 'text');
    return { text: draft.text, tokens: draft.tokens };
  } finally {
    await writer.close();
  }
}

describe('a package in the layout of transformers.js', () => {
  it('writes the very tokens of the same model in the other layout', async () => {
    const folder = laidOut({}, starterFolder);
    const [there, here] = [await write(folder), await write(starterFolder)];
    expect(here.text).toContain('\\boxed{');
    expect(there.tokens).toEqual(here.tokens);
  });

  it('says its shape in config.json, and who made it where its name is known', async () => {
    const model = await readPackage(laidOut({ config: { _name_or_path: 'makers/some-model' } }));
    expect(model).toMatchObject({
      layout: 'transformers-js',
      configFile: 'config.json',
      contextLength: smallShape.context,
      vocabularySize: smallShape.vocabulary,
      stopIds: [260, 256],
    });
    expect(model.decoder).toMatchObject({ num_hidden_layers: 2, num_key_value_heads: 2, head_size: 16 });
    expect(model.variant).toMatchObject({ file: 'onnx/model_quantized.onnx', quantisation: 'int4', sharesCache: true });
  });

  it('derives heads and head size where config.json leaves them out', async () => {
    const shape = { ...smallShape, keyValueHeads: 4 };
    const source = join(scratch, 'all-heads');
    writePackage(source, shape);
    const folder = laidOut({ config: { num_key_value_heads: undefined, head_dim: undefined } }, source);
    expect((await readPackage(folder)).decoder).toMatchObject({ num_key_value_heads: 4, head_size: 16 });
  });

  it('gives each device the graph that suits it', async () => {
    const half = join(scratch, 'half');
    writePackage(half, { ...smallShape, type: 'float16', positions: true });
    const folder = laidOut({ graphs: ['model_q4.onnx'] });
    const other = laidOut({ graphs: ['model_q4f16.onnx'] }, half);
    for (const name of ['model_q4f16.onnx', 'model_q4f16.onnx_data']) {
      writeFileSync(join(folder, 'onnx', name), readFileSync(join(other, 'onnx', name)));
    }
    const model = await readPackage(folder);
    expect(model.variants).toHaveLength(2);
    expect(forDevice(model, 'cpu').graphFile).toBe(join(folder, 'onnx', 'model_q4.onnx'));
    expect(forDevice(model, 'gpu').graphFile).toBe(join(folder, 'onnx', 'model_q4f16.onnx'));
    expect(forDevice(model, 'gpu').variant.cacheBytesPerToken).toBe(2 * 2 * 16 * 2 * 2);
  });

  it('takes its sampling from generation_config.json where that samples', async () => {
    const sampled = laidOut({ generation: { do_sample: true, temperature: 0.7, top_p: 0.9, top_k: 40 } });
    expect((await readPackage(sampled)).sampling).toEqual({ temperature: 0.7, topP: 0.9, topK: 40 });
    expect((await readPackage(laidOut())).sampling).toBeUndefined();
  });

  it.each([
    [{ num_hidden_layers: 3 }, 'has 2 layers where num_hidden_layers of config.json says 3'],
    [{ num_key_value_heads: 4 }, 'has 2 key-value heads where num_key_value_heads of config.json says 4'],
    [{ head_dim: 32 }, 'has 16 numbers a head where head_dim of config.json says 32'],
    [{ hidden_size: 'many' }, 'hidden_size'],
    [{ eos_token_id: 999 }, 'ends the text at token 999'],
  ])('with %j is refused', async (config, words) => {
    await expect(readPackage(laidOut({ config, generation: { eos_token_id: undefined } }))).rejects.toThrow(words);
  });

  it('without its weights, or without a graph, is refused by their name', async () => {
    const folder = laidOut();
    rmSync(join(folder, 'onnx', 'model_quantized.onnx_data'));
    await expect(readPackage(folder)).rejects.toThrow('onnx/model_quantized.onnx_data is missing');
    rmSync(join(folder, 'onnx', 'model_quantized.onnx'));
    await expect(readPackage(folder)).rejects.toThrow('holds config.json, but no graph');
  });
});
