import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeManifest } from '../../../models/package/manifest.ts';
import { readPackage } from '../../../models/package/readPackage.ts';
import { ChatTemplate } from '../../../models/prompt/chatTemplate.ts';
import type { Message } from '../../../models/runtime/writer.ts';
import { ownSystemText, publishedForms, writePublished } from '../generate/publishedForms.ts';
import type { PublishedForm } from '../generate/publishedForms.ts';
import { scratchFolder } from '../scratchFolder.ts';

const scratch = scratchFolder();
const cpuFolder = 'cpu_and_mobile/cpu-int4-rtn-block-32-acc-level-4';

async function read(repository: string, form: PublishedForm, stopIds = form.stopIds) {
  const folder = join(scratch, String(Math.random()).slice(2), repository, cpuFolder);
  writePublished(folder, form, stopIds);
  return readPackage(folder);
}

/** The prompt for a problem, with the system text sent only where the catalogue says to. */
async function prompt(repository: string, form: PublishedForm): Promise<string> {
  const model = await read(repository, form);
  const system = model.known?.systemInTemplate === true ? undefined : model.known?.system;
  const messages: Message[] = [
    ...(system === undefined ? [] : [{ role: 'system', content: system } as const]),
    { role: 'user', content: '2x+3=7' },
  ];
  return new ChatTemplate(model.chatTemplate, model.tokenizerConfig).render(messages);
}

describe('Phi-4-mini-reasoning as it is published', () => {
  it('is known, and sampled as its makers say, not greedily as its search block says', async () => {
    const model = await read('Phi-4-mini-reasoning-onnx', publishedForms.miniReasoning);
    expect(model.known).toMatchObject({
      id: 'phi-4-mini-reasoning',
      thinks: true,
      sampling: { temperature: 0.8, topP: 0.95, topK: 0 },
      systemInTemplate: true,
    });
    expect(model).toMatchObject({ stopIds: [200_020, 199_999], sampling: undefined, contextLength: 131_072 });
  });

  it('is known by its template where its folder is called something else', async () => {
    expect((await read('a-copy', publishedForms.miniReasoning)).known?.id).toBe('phi-4-mini-reasoning');
  });

  it('is told who it is once', async () => {
    expect(await prompt('Phi-4-mini-reasoning-onnx', publishedForms.miniReasoning)).toBe(
      '<|system|>Your name is Phi, an AI math expert developed by Microsoft.<|end|><|user|>2x+3=7<|end|><|assistant|>',
    );
  });
});

describe('Phi-4-mini-instruct as it is published', () => {
  it('is known, does not think, and is asked for the most likely token', async () => {
    const { known } = await read('Phi-4-mini-instruct-onnx', publishedForms.miniInstruct);
    expect(known).toMatchObject({ id: 'phi-4-mini-instruct', thinks: false, sampling: { temperature: 0 } });
    expect(await prompt('Phi-4-mini-instruct-onnx', publishedForms.miniInstruct)).toBe(
      '<|system|>You are a helpful AI assistant.<|end|><|user|>2x+3=7<|end|><|assistant|>',
    );
  });

  it('is not guessed at where nothing says that it is this one', async () => {
    expect((await read('some-copy', publishedForms.miniInstruct)).known).toBeUndefined();
  });
});

describe('the 14 B models as they are published', () => {
  it.each([
    ['Phi-4-reasoning-onnx', 'phi-4-reasoning'],
    ['Phi-4-reasoning-plus-onnx', 'phi-4-reasoning-plus'],
  ])('%s is known and keeps its own sampling', async (repository, id) => {
    const model = await read(repository, publishedForms.largeReasoning);
    expect(model.known).toMatchObject({ id, thinks: true, sampling: { temperature: 0.8, topP: 0.95, topK: 50 } });
    expect(model).toMatchObject({ stopIds: [100_265], contextLength: 32_768 });
  });

  it('state the system text themselves, and are not sent it again', async () => {
    expect(await prompt('Phi-4-reasoning-onnx', publishedForms.largeReasoning)).toBe(
      `<|im_start|>system<|im_sep|>${ownSystemText}<|im_end|><|im_start|>user<|im_sep|>2x+3=7<|im_end|><|im_start|>assistant<|im_sep|>`,
    );
  });

  it('are sent the text they were trained with where their template lacks it', async () => {
    const text = await prompt('Phi-4-reasoning-plus-onnx', publishedForms.largeWithBaseTemplate);
    expect(text).toMatch(/^<\|im_start\|>system<\|im_sep\|>You are Phi, a language model trained by Microsoft/);
    expect(text).toContain('{Thought section}');
    expect(text).toMatch(/<\|im_start\|>user<\|im_sep\|>2x\+3=7<\|im_end\|><\|im_start\|>assistant<\|im_sep\|>$/);
  });

  it('are not taken for the model they were made from, which has the same shape', async () => {
    expect((await read('phi-4-onnx', publishedForms.largeWithBaseTemplate)).known).toBeUndefined();
  });

  it('stop at the end of a turn even where their configuration names only the end of the text', async () => {
    const model = await read('Phi-4-reasoning-onnx', publishedForms.largeReasoning, 100_257);
    expect(model.stopIds).toEqual([100_257, 100_265]);
  });
});

describe('a package that was imported', () => {
  it('is known by its manifest, wherever it lies now', async () => {
    const folder = join(scratch, 'shelf', 'x');
    writePublished(folder, publishedForms.largeReasoning);
    await writeManifest(folder, 'Phi-4-reasoning-plus');
    expect((await readPackage(folder)).known?.id).toBe('phi-4-reasoning-plus');
  });
});

describe('files of two different models in one folder', () => {
  it('are told by the tokens that one of them does not have', async () => {
    const folder = join(scratch, 'mixed');
    writePublished(folder, { ...publishedForms.miniReasoning, vocabulary: 100_352, stopIds: 100_265 });
    await expect(readPackage(folder)).rejects.toMatchObject({ code: 'tokenizer-mismatch' });
    await expect(readPackage(folder)).rejects.toThrow(
      'goes up to token 200022, but genai_config.json says the model knows only 100352',
    );
  });

  it('are told by a stop id that the model cannot write', async () => {
    await expect(read('x', publishedForms.largeReasoning, 200_020)).rejects.toThrow('ends the text at token 200020');
  });
});
