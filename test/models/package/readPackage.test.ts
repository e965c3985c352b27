import { mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeManifest } from '../../../models/package/manifest.ts';
import { readPackage } from '../../../models/package/readPackage.ts';
import { smallShape, writePackage } from '../generate/writePackage.ts';
import { copyOf, scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();
const sound = join(scratch, 'sound');
writePackage(sound);
let copies = 0;

function freshCopy(): string {
  copies += 1;
  return copyOf(sound, scratch, `copy-${copies}`);
}

function change(folder: string, file: string, edit: (value: Record<string, unknown>) => void): void {
  const path = join(folder, file);
  const value = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  edit(value);
  writeFileSync(path, JSON.stringify(value));
}

function modelOf(config: Record<string, unknown>): Record<string, unknown> {
  return config['model'] as Record<string, unknown>;
}

function decoderOf(config: Record<string, unknown>): Record<string, unknown> {
  return modelOf(config)['decoder'] as Record<string, unknown>;
}

describe('a sound package', () => {
  it('gives its shape, stop ids, template and the length of its weights', async () => {
    const model = await readPackage(sound);
    expect(model.contextLength).toBe(smallShape.context);
    expect(model.stopIds).toEqual([260, 256]);
    expect(model.chatTemplate).toContain('<|assistant|>');
    expect(model.decoder.num_hidden_layers).toBe(2);
    expect(model.weightBytes).toBeGreaterThan(300_000);
    expect(model.ropeBorder).toBeUndefined();
    expect(model.name).toBe('sound');
  });

  it('may give one stop id instead of a list', async () => {
    const folder = freshCopy();
    change(folder, 'genai_config.json', (config) => (modelOf(config)['eos_token_id'] = 7));
    expect((await readPackage(folder)).stopIds).toEqual([7]);
  });

  it('may keep its template in a file of its own', async () => {
    const folder = freshCopy();
    change(folder, 'tokenizer_config.json', (config) => delete config['chat_template']);
    writeFileSync(join(folder, 'chat_template.jinja'), '{{ messages[0].content }}!');
    expect((await readPackage(folder)).chatTemplate).toBe('{{ messages[0].content }}!');
  });

  it('shows the name of its manifest', async () => {
    const folder = freshCopy();
    await writeManifest(folder, 'Longhand starter');
    const model = await readPackage(folder);
    expect(model.name).toBe('Longhand starter');
    expect(model.known?.id).toBe('starter');
  });

  it('with two rotary tables says where the second begins', async () => {
    const folder = join(scratch, 'two-tables');
    writePackage(folder, { ...smallShape, ropeBorder: 128, context: 512 });
    expect((await readPackage(folder)).ropeBorder).toBe(4096);
    writeFileSync(join(folder, 'config.json'), '{"original_max_position_embeddings": 128}');
    expect((await readPackage(folder)).ropeBorder).toBe(128);
  });
});

describe('what is not there', () => {
  it('names a missing folder', async () => {
    await expect(readPackage(join(scratch, 'nowhere'))).rejects.toMatchObject({
      code: 'package-missing',
      message: expect.stringContaining('There is no model folder') as string,
    });
  });

  it('says when the folder is a file', async () => {
    await expect(readPackage(join(sound, 'model.onnx'))).rejects.toMatchObject({
      code: 'package-missing',
      message: expect.stringContaining('is a file, not a model folder') as string,
    });
  });

  it.each(['genai_config.json', 'tokenizer.json', 'tokenizer_config.json', 'model.onnx', 'model.onnx.data'])(
    'names a missing %s',
    async (file) => {
      const folder = freshCopy();
      rmSync(join(folder, file));
      await expect(readPackage(folder)).rejects.toMatchObject({
        code: 'package-missing',
        message: expect.stringContaining(`${file} is missing in ${folder}`) as string,
      });
    },
  );

  it('refuses a package without a chat template', async () => {
    const folder = freshCopy();
    change(folder, 'tokenizer_config.json', (config) => delete config['chat_template']);
    await expect(readPackage(folder)).rejects.toMatchObject({ code: 'package-foreign' });
  });
});

describe('what is damaged', () => {
  it('names a file that is not JSON', async () => {
    const folder = freshCopy();
    writeFileSync(join(folder, 'genai_config.json'), '{"model": ');
    await expect(readPackage(folder)).rejects.toMatchObject({
      code: 'package-damaged',
      message: expect.stringContaining('genai_config.json') as string,
    });
  });

  it.each([
    ['num_hidden_layers', 'two', 'model.decoder.num_hidden_layers'],
    ['num_hidden_layers', 1e9, 'model.decoder.num_hidden_layers'],
    ['head_size', -1, 'model.decoder.head_size'],
    ['filename', null, 'model.decoder.filename'],
    ['filename', '../elsewhere/model.onnx', 'model.decoder.filename'],
  ])('names the field when %s is %j', async (field, value, named) => {
    const folder = freshCopy();
    change(folder, 'genai_config.json', (config) => (decoderOf(config)[field] = value));
    await expect(readPackage(folder)).rejects.toMatchObject({
      code: 'package-damaged',
      message: expect.stringContaining(named) as string,
    });
  });

  it('refuses a cache name without a place for the layer', async () => {
    const folder = freshCopy();
    change(folder, 'genai_config.json', (config) => {
      decoderOf(config)['inputs'] = { past_key_names: 'past.key' };
    });
    await expect(readPackage(folder)).rejects.toMatchObject({
      message: expect.stringContaining('should hold %d where the layer number goes') as string,
    });
  });

  it('says how much of a truncated weight file is there', async () => {
    const folder = freshCopy();
    truncateSync(join(folder, 'model.onnx.data'), 100_000);
    await expect(readPackage(folder)).rejects.toMatchObject({
      code: 'package-damaged',
      message: expect.stringContaining('model.onnx.data') as string,
    });
    await expect(readPackage(folder)).rejects.toThrow('is truncated: 100000 of at least');
  });

  it.each([1, 100, 3000])('recognises a graph cut to %i bytes', async (bytes) => {
    const folder = freshCopy();
    truncateSync(join(folder, 'model.onnx'), bytes);
    await expect(readPackage(folder)).rejects.toMatchObject({
      code: 'package-damaged',
      message: expect.stringContaining('model.onnx') as string,
    });
  });

  it('finds one altered byte by the manifest', async () => {
    const folder = freshCopy();
    await writeManifest(folder, 'Test model');
    const path = join(folder, 'model.onnx.data');
    const bytes = readFileSync(path);
    bytes[200_000] = (bytes[200_000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(readPackage(folder)).rejects.toThrow('model.onnx.data');
    await expect(readPackage(folder)).rejects.toThrow('its SHA-256 differs from the manifest');
  });

  it('finds a file that the manifest lists and the folder lacks', async () => {
    const folder = freshCopy();
    await writeManifest(folder, 'Test model');
    renameSync(join(folder, 'tokenizer.json'), join(folder, 'tokenizer.old'));
    await expect(readPackage(folder)).rejects.toMatchObject({ code: 'package-missing' });
  });

  it('refuses a manifest that points outside the folder', async () => {
    const folder = freshCopy();
    const file = { bytes: 1, sha256: '0'.repeat(64) };
    writeFileSync(
      join(folder, 'longhand-manifest.json'),
      JSON.stringify({ version: 1, name: 'x', files: { '../../etc/passwd': file } }),
    );
    await expect(readPackage(folder)).rejects.toThrow('should be a path inside the folder');
  });

  it('refuses a folder where a file should be', async () => {
    const folder = freshCopy();
    rmSync(join(folder, 'model.onnx'));
    mkdirSync(join(folder, 'model.onnx'));
    await expect(readPackage(folder)).rejects.toMatchObject({ code: 'package-damaged' });
  });
});
