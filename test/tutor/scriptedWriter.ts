import type { Draft, DraftPiece, DraftRequest, Writer } from '../../models/runtime/writer.ts';

/** Characters of one "token". */
const tokenLength = 3;

/**
 * A writer that writes given texts, to try the tutor on exact situations no trained model can be made to repeat. Each
 * `open` begins the next script. A script lists versions: the first is written until the tutor takes the draft back,
 * then the second goes on from that place, and so on; the last version is used again.
 */
export class ScriptedWriter implements Writer {
  readonly model = 'scripted';
  readonly device = 'cpu' as const;
  readonly contextLength = 100_000;
  readonly requests: DraftRequest[] = [];
  readonly #scripts: readonly (readonly string[])[];

  constructor(...scripts: readonly (readonly string[])[]) {
    this.#scripts = scripts;
  }

  async open(request: DraftRequest): Promise<Draft> {
    const script = this.#scripts[Math.min(this.requests.length, this.#scripts.length - 1)];
    if (script === undefined) throw new Error('no script');
    this.requests.push(request);
    return new ScriptedDraft(script);
  }

  async close(): Promise<void> {}
}

class ScriptedDraft implements Draft {
  readonly #versions: readonly string[];
  #version = 0;
  #pieces: string[] = [];
  /** Where in the version's text the next token starts; differs from the text's length after a rewind. */
  #at = 0;

  constructor(versions: readonly string[]) {
    this.#versions = versions;
  }

  get length(): number {
    return this.#pieces.length;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  async next(): Promise<DraftPiece> {
    const version = this.#versions[this.#version] ?? '';
    const text = version.slice(this.#at, this.#at + tokenLength);
    if (text === '') return { kind: 'end', reason: 'stop' };
    this.#at += text.length;
    this.#pieces.push(text);
    return { kind: 'text', text };
  }

  rewind(length: number): void {
    if (length === this.#pieces.length) return; // only the sampling changes
    this.#next(length);
  }

  #next(length: number): void {
    this.#pieces.length = length;
    this.#version = Math.min(this.#version + 1, this.#versions.length - 1);
    this.#at = 0;
  }

  /** Given text also goes on with the next version. */
  async append(text: string): Promise<void> {
    this.#next(this.#pieces.length);
    this.#pieces.push(text);
  }

  close(): void {}
}
