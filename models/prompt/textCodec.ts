import { Tokenizer } from '@huggingface/tokenizers';

import { RuntimeFault, textOf } from '../runtime/fault.ts';
import { byteOfSymbol } from './byteSymbols.ts';

/** How a vocabulary entry stands for bytes: the two schemes that published tokenizers use. */
type Scheme = 'byte-symbols' | 'marked-spaces';

type VocabularyShape = {
  readonly decoder?: unknown;
  readonly added_tokens?: readonly { readonly id: number; readonly content: string; readonly special?: boolean }[];
};

/** Marks of thinking are kept in the text even where a tokenizer calls them special: the tutor splits at them. */
const keptMarks: ReadonlySet<string> = new Set(['<think>', '</think>']);

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();

/** Text to tokens, and each token to the bytes it stands for. A token's bytes may be part of a character only. */
export class TextCodec {
  readonly #tokenizer: Tokenizer;
  readonly #scheme: Scheme;
  readonly #added: ReadonlyMap<number, Uint8Array>;
  readonly #specialMarks: readonly string[];
  readonly #bytes = new Map<number, Uint8Array>();

  /** Throws `package-damaged` when tokenizer.json is none. */
  constructor(tokenizer: object, config: object) {
    try {
      this.#tokenizer = new Tokenizer(tokenizer, config);
    } catch (thrown) {
      throw tokenizerFault(thrown);
    }
    const shape: VocabularyShape = tokenizer;
    this.#scheme = JSON.stringify(shape.decoder ?? null).includes('ByteLevel') ? 'byte-symbols' : 'marked-spaces';
    this.#added = addedBytes(shape);
    this.#specialMarks = specialMarks(shape);
  }

  /**
   * Tokens of a text; marks such as `<|user|>` in it become their single token, and none is added. Throws `package-damaged`
   * when tokenizer.json holds rules that cannot be followed.
   */
  encode(text: string): number[] {
    try {
      return this.#tokenizer.encode(text, { add_special_tokens: false }).ids;
    } catch (thrown) {
      throw tokenizerFault(thrown);
    }
  }

  /** The same text with no mark in it that would be taken for the dialogue's own, such as a typed `<|end|>`. */
  withoutMarks(text: string): string {
    return this.#specialMarks.reduce(
      (rest, mark) => rest.replaceAll(mark, `${mark.slice(0, 1)} ${mark.slice(1)}`),
      text,
    );
  }

  /** The bytes a token adds to the text; none for special tokens and for ids outside the vocabulary. */
  bytesOf(id: number): Uint8Array {
    const known = this.#added.get(id) ?? this.#bytes.get(id);
    if (known !== undefined) return known;
    const symbol = this.#tokenizer.id_to_token(id);
    const bytes = symbol === undefined ? nothing : this.#decodeSymbol(symbol);
    this.#bytes.set(id, bytes);
    return bytes;
  }

  #decodeSymbol(symbol: string): Uint8Array {
    if (this.#scheme === 'byte-symbols') return Uint8Array.from(symbol, (character) => byteOfSymbol(character));
    const single = /^<0x([0-9A-Fa-f]{2})>$/.exec(symbol);
    if (single !== null) return Uint8Array.of(Number.parseInt(single[1] ?? '0', 16));
    return encoder.encode(symbol.replaceAll('\u2581', ' '));
  }
}

function tokenizerFault(thrown: unknown): RuntimeFault {
  return new RuntimeFault(
    'package-damaged',
    `tokenizer.json cannot be used: ${textOf(thrown)}. Copy the model folder again.`,
    { cause: thrown },
  );
}

function specialMarks(shape: VocabularyShape): readonly string[] {
  const added = Array.isArray(shape.added_tokens) ? shape.added_tokens : [];
  return added.filter((entry) => entry.special === true && entry.content.length > 1).map((entry) => entry.content);
}

function addedBytes(shape: VocabularyShape): ReadonlyMap<number, Uint8Array> {
  const added = Array.isArray(shape.added_tokens) ? shape.added_tokens : [];
  return new Map(
    added.map(({ id, content, special }) => [
      id,
      special === true && !keptMarks.has(content) ? nothing : encoder.encode(content),
    ]),
  );
}
