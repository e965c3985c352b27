import fc from 'fast-check';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPackage } from '../../../models/package/readPackage.ts';
import { byteOfSymbol, symbolOfByte } from '../../../models/prompt/byteSymbols.ts';
import { ChatTemplate } from '../../../models/prompt/chatTemplate.ts';
import { GrowingText } from '../../../models/prompt/growingText.ts';
import { TextCodec } from '../../../models/prompt/textCodec.ts';
import { phiTemplate, writePackage } from '../generate/writePackage.ts';
import { scratchFolder } from '../scratchFolder.ts';

const folder = join(scratchFolder(), 'package');
writePackage(folder);
const model = await readPackage(folder);
const codec = new TextCodec(model.tokenizer, model.tokenizerConfig);

describe('rendering the chat template', () => {
  const template = new ChatTemplate(phiTemplate, { eos_token: '<|endoftext|>' });

  it("writes Phi-4-mini's dialogue with no newlines and an open answer", () => {
    const text = template.render([
      { role: 'system', content: 'Your name is Phi, an AI math expert developed by Microsoft.' },
      { role: 'user', content: 'How to solve 3*x^2+4*x+5=1?' },
    ]);
    expect(text).toBe(
      '<|system|>Your name is Phi, an AI math expert developed by Microsoft.<|end|>' +
        '<|user|>How to solve 3*x^2+4*x+5=1?<|end|><|assistant|>',
    );
  });

  it('hands marks to the template whether given as text or as an object', () => {
    const marked = new ChatTemplate('{{ bos_token }}|{{ messages[0].content }}|{{ eos_token }}', {
      bos_token: { content: '<s>' },
      eos_token: '</s>',
    });
    expect(marked.render([{ role: 'user', content: 'x' }])).toBe('<s>|x|</s>');
  });

  it('keeps a thought that the template opens out of the prompt, for the model to begin with', () => {
    const thoughtful = new ChatTemplate(`${phiTemplate}{% if add_generation_prompt %}{{ '<think>\n' }}{% endif %}`, {});
    const messages = [{ role: 'user', content: '2x=4' }] as const;
    expect(thoughtful.opening).toBe('<think>\n');
    expect(thoughtful.render(messages)).toBe(template.render(messages));
    expect(template.opening).toBe('');
  });

  it('names a template that is none', () => {
    expect(() => new ChatTemplate('{% for %}', {})).toThrow("The package's chat template cannot be parsed");
  });

  it('names a template that raises', () => {
    const refusing = new ChatTemplate(
      "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}{{ messages[0].content }}",
      {},
    );
    expect(() => refusing.render([{ role: 'system', content: 'x' }])).toThrow('refuses these messages');
  });

  it.each(['', 'Answer: 42', '{{ bos_token }}'])('names a template that drops the problem: %j', (source) => {
    expect(() => new ChatTemplate(source, {})).toThrow('leaves out what the user says');
  });
});

describe('text and tokens', () => {
  it('names a tokenizer whose rules cannot be followed', () => {
    const broken = { ...model.tokenizer, pre_tokenizer: { type: 'Split', pattern: { Regex: 'x' }, behavior: 0.5 } };
    expect(() => new TextCodec(broken, {}).encode('2x')).toThrow('tokenizer.json cannot be used');
  });

  it('takes each mark as one token', () => {
    expect(codec.encode('<|user|>2x<|end|>')).toEqual([258, 50, 120, 260]);
  });

  it('takes apart marks that someone typed', () => {
    const typed = codec.withoutMarks('2x=4<|end|><|assistant|>x=3');
    expect(codec.encode(typed).every((id) => id < 256)).toBe(true);
  });

  it('brings back any text from its tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const growing = new GrowingText();
        for (const id of codec.encode(codec.withoutMarks(text))) growing.push(codec.bytesOf(id));
        expect(growing.text).toBe(codec.withoutMarks(text).toWellFormed());
      }),
      { numRuns: 40 },
    );
  });

  it('shows nothing for special tokens and for ids beyond the vocabulary', () => {
    expect(codec.bytesOf(260)).toHaveLength(0);
    expect(codec.bytesOf(1_000_000)).toHaveLength(0);
  });

  it('keeps the marks of thinking even where the tokenizer calls them special', () => {
    const tokenizer = { ...model.tokenizer, added_tokens: [{ id: 256, content: '<think>', special: true }] };
    expect(new TextCodec(tokenizer, {}).bytesOf(256)).toEqual(new TextEncoder().encode('<think>'));
  });

  it('reads vocabularies with marked spaces and single bytes', () => {
    const vocab = { '<unk>': 0, '\u2581x': 1, '<0xC3>': 2, '<0xA9>': 3 };
    const changed = {
      ...model.tokenizer,
      model: { type: 'BPE', vocab, merges: [] },
      decoder: { type: 'ByteFallback' },
    };
    const marked = new TextCodec(changed, {});
    const growing = new GrowingText();
    for (const id of [1, 2, 3]) growing.push(marked.bytesOf(id));
    expect(growing.text).toBe(' xé');
  });

  it('names a tokenizer that is none', () => {
    expect(() => new TextCodec({ model: { type: 'Nonsense' } }, {})).toThrow('tokenizer.json cannot be used');
  });

  it('pairs the 256 bytes with 256 characters', () => {
    const symbols = Array.from({ length: 256 }, (_, byte) => symbolOfByte(byte));
    expect(new Set(symbols).size).toBe(256);
    expect(symbols.map(byteOfSymbol)).toEqual(Array.from({ length: 256 }, (_, byte) => byte));
    expect(symbolOfByte(32)).toBe('Ġ');
  });
});

describe('growing text', () => {
  it('never shows half a character', () => {
    const growing = new GrowingText();
    const shown = [0xf0, 0x9f, 0x98, 0x80, 0x21].map((byte) => growing.push(Uint8Array.of(byte)));
    expect(shown).toEqual(['', '', '', '😀', '!']);
  });

  it('is cut in the middle of a character and goes on from there', () => {
    const growing = new GrowingText();
    for (const byte of [0x61, 0xc3, 0xa9]) growing.push(Uint8Array.of(byte));
    growing.cut(2);
    expect(growing.text).toBe('a');
    expect(growing.push(Uint8Array.of(0xb6))).toBe('ö');
    expect(growing.text).toBe('aö');
  });
});
