import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import { writePipelinePackage } from '../generate/phiPipeline.ts';
import { smallShape } from '../generate/writePackage.ts';
import { copyOf, scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();
const sound = join(scratch, 'sound');
const provider = { qnn: { htp_performance_mode: 'burst', soc_model: '60' } };
writePipelinePackage(sound, { ...smallShape, window: 64, cutAfter: 1, provider }, [260]);

function changed(name: string, change: (config: Record<string, unknown>) => void): string {
  const folder = copyOf(sound, scratch, name);
  const path = join(folder, 'genai_config.json');
  const config = JSON.parse(readFileSync(path, 'utf8')) as { model: { decoder: Record<string, unknown> } };
  change(config.model.decoder);
  writeFileSync(path, JSON.stringify(config));
  return folder;
}

describe('reading a package in stages', () => {
  it('finds every stage in order, when it runs, and which provider it was made for', async () => {
    const { layout, variant, pipeline } = await readPackage(sound);
    expect(layout).toBe('genai-pipeline');
    expect(variant).toMatchObject({ form: 'npu', quantisation: 'int4', file: 'iter_0.onnx' });
    expect(pipeline?.window).toBe(64);
    expect(pipeline?.stages.map(({ name, onPrompt, onToken }) => [name, onPrompt, onToken])).toEqual([
      ['embedding', true, true],
      ['prompt-processor-0', true, false],
      ['prompt-processor-1', true, false],
      ['token-generator-0', false, true],
      ['token-generator-1', false, true],
      ['transformer-head', true, true],
    ]);
    expect(pipeline?.stages[1]?.provider).toEqual({ name: 'qnn', options: provider.qnn });
    expect(pipeline?.stages[0]?.provider).toBeUndefined();
    expect(Object.keys(pipeline?.stages[1]?.forwards ?? {})).toEqual(['normed.1.attention', 'residual.1']);
  });

  it('takes several stages under one entry, as some writers of packages put them', async () => {
    const together = changed('together', (decoder) => {
      decoder['pipeline'] = [Object.assign({}, ...(decoder['pipeline'] as object[]))];
    });
    expect((await readPackage(together)).pipeline?.stages).toHaveLength(6);
  });

  it('refuses a stage that lies outside the folder', async () => {
    const outside = changed(
      'outside',
      (decoder) => (decoder['pipeline'] = [{ embedding: { filename: '../sound/head.onnx' } }]),
    );
    await expect(readPackage(outside)).rejects.toThrow('should be a path inside the folder');
  });

  it('names the field where the stages are not said as they should be', async () => {
    const unsaid = changed('unsaid', (decoder) => (decoder['pipeline'] = [{ embedding: { filename: 7 } }]));
    await expect(readPackage(unsaid)).rejects.toMatchObject({ code: 'package-damaged' });
    await expect(readPackage(unsaid)).rejects.toThrow('model.decoder.pipeline.0.embedding.filename');
  });
});
