import { mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { writePackage } from '../models/generate/writePackage.ts';
import { scratchFolder } from '../models/scratchFolder.ts';
import { importBench, watch } from './importBench.ts';
import { entriesOf } from './starterCopy.ts';
import { writeZip } from './writeZip.ts';

const scratch = scratchFolder();
const { fresh, newShelf, starterCopy } = importBench(scratch);

describe('what is refused', () => {
  it.each([
    ['adapter_config.json', 'a LoRA adapter'],
    ['phi-4-mini-Q4_K_M.gguf', 'a GGUF model'],
    ['model-00001-of-00002.safetensors', 'a checkpoint (safetensors)'],
    ['pytorch_model.bin', 'a PyTorch checkpoint'],
    ['decoder_model_merged_q4.onnx', 'a model exported in several graphs'],
    ['model.tflite', 'a model made for LiteRT'],
  ])('%s: %s', async (name, words) => {
    const folder = fresh('foreign');
    mkdirSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'deep', name), 'x');
    writeFileSync(join(folder, 'config.json'), '{}');
    const looking = newShelf().inspect(folder);
    await expect(looking).rejects.toMatchObject({ code: 'unsupported' });
    await expect(looking).rejects.toThrow(words);
    await expect(looking).rejects.toThrow(`deep/${name}`);
  });

  it('an empty folder, a folder of other things, and a graph without its configuration', async () => {
    const folder = fresh('odd');
    mkdirSync(folder);
    await expect(newShelf().inspect(folder)).rejects.toThrow('is empty');
    writeFileSync(join(folder, 'holiday.jpg'), 'x');
    await expect(newShelf().inspect(folder)).rejects.toThrow('holds no model package');
    writeFileSync(join(folder, 'model.onnx'), 'x');
    await expect(newShelf().inspect(folder)).rejects.toThrow(`genai_config.json is missing in ${folder}`);
  });

  it.each(['tokenizer.json', 'model.onnx.data', 'model.onnx'])('a package without its %s', async (name) => {
    const folder = starterCopy();
    rmSync(join(folder, name));
    await expect(newShelf().inspect(folder)).rejects.toThrow(`${name} is missing in ${folder}`);
  });

  it('a package whose weights were cut off, in a folder and in an archive', async () => {
    const folder = starterCopy();
    truncateSync(join(folder, 'model.onnx.data'), 1_000_000);
    await expect(newShelf().inspect(folder)).rejects.toThrow('model.onnx.data');
    await expect(newShelf().inspect(folder)).rejects.toThrow('is truncated: 1000000 of at least');
    const archive = fresh('cut.zip');
    writeZip(archive, entriesOf(folder));
    await expect(newShelf().inspect(archive)).rejects.toThrow('is truncated: 1000000 of at least');
  });

  it.each([
    ['"input_ids": "input_ids"', '"input_ids": "tokens"', 'the graph lacks the input tokens'],
    ['"logits": "logits"', '"logits": "scores"', 'the graph lacks the output scores'],
    ['"num_hidden_layers": 2', '"num_hidden_layers": 3', 'the graph lacks the input past_key_values.2.key'],
    ['"num_hidden_layers": 2', '"num_hidden_layers": 1', 'asks for an input past_key_values.1.key'],
  ])('a graph that is not the configured one: %s → %s', async (from, to, words) => {
    const folder = fresh('other-graph');
    writePackage(folder);
    const path = join(folder, 'genai_config.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    const looking = newShelf().inspect(folder);
    await expect(looking).rejects.toMatchObject({ code: 'unsupported' });
    await expect(looking).rejects.toThrow(words);
  });

  it('a package that is not what its own manifest says, before it is put on the shelf', async () => {
    const folder = starterCopy();
    const path = join(folder, 'model.onnx.data');
    const bytes = readFileSync(path);
    bytes[1_500_000] = (bytes[1_500_000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const shelf = newShelf();
    const importing = shelf.import(folder, watch());
    await expect(importing).rejects.toMatchObject({ code: 'model-damaged' });
    await expect(importing).rejects.toThrow('model.onnx.data');
    expect(await shelf.list()).toEqual([]);
  });

  it('a package that the disk has no room for, before anything is copied', async () => {
    const folder = fresh('huge');
    writePackage(folder);
    // A hole in the file: it says eight terabytes and takes none.
    truncateSync(join(folder, 'model.onnx.data'), 8e12);
    const shelf = newShelf();
    await expect(shelf.import(folder, watch())).rejects.toThrow('needs 8000.0 GB more on the disk');
    expect(readdirSync(shelf.folder)).toEqual(['.importing']);
  });

  it('names that would be one file on many disks', async () => {
    const folder = starterCopy();
    writeFileSync(join(folder, 'Tokenizer.json'), '{}');
    await expect(newShelf().inspect(folder)).rejects.toThrow('which are one file on many disks');
  });

  it('what is not there, is no archive, or is packed in another way', async () => {
    const shelf = newShelf();
    await expect(shelf.inspect(join(scratch, 'nowhere'))).rejects.toMatchObject({ code: 'not-found' });
    const file = fresh('model.7z');
    writeFileSync(file, 'x');
    await expect(shelf.inspect(file)).rejects.toThrow('is no ZIP archive. Unpack it and choose the folder');
    const broken = fresh('broken.zip');
    writeFileSync(broken, 'PK and nothing else');
    await expect(shelf.inspect(broken)).rejects.toThrow('is not a whole ZIP archive');
  });
});
