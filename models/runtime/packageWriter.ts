import type { KnownModel } from '../catalogue.ts';
import type { ModelPackage } from '../package/modelPackage.ts';
import type { ChatTemplate } from '../prompt/chatTemplate.ts';
import { GrowingText } from '../prompt/growingText.ts';
import type { TextCodec } from '../prompt/textCodec.ts';
import { RuntimeFault } from './fault.ts';
import { Lookahead } from './lookahead.ts';
import { TokenDraft } from './tokenDraft.ts';
import type { TokenEngine } from './tokenEngine.ts';
import type { Device, DraftRequest, Message, Writer } from './writer.ts';

export type WriterParts = {
  readonly model: ModelPackage;
  readonly codec: TextCodec;
  readonly template: ChatTemplate;
  readonly engine: TokenEngine;
  readonly device: Device;
  readonly passedOver: readonly string[];
  readonly cacheBytesPerToken: number;
  /** Whether drafts guess ahead. */
  readonly lookahead: boolean;
};

/** A package with its engine: turns messages into a prompt and opens drafts on it. */
export class PackageWriter implements Writer {
  readonly #parts: WriterParts;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  get model(): string {
    return this.#parts.model.name;
  }

  get device(): Device {
    return this.#parts.device;
  }

  /** The catalogue's entry, with the sampling and prompts that suit this model; undefined for an unknown model. */
  get known(): KnownModel | undefined {
    return this.#parts.model.known;
  }

  /** Devices that were asked for and not used, each with the reason, in plain words. */
  get passedOver(): readonly string[] {
    return this.#parts.passedOver;
  }

  /** Bytes of the weights on disk. */
  get weightBytes(): number {
    return this.#parts.model.weightBytes;
  }

  /** Bytes of cache that one token of prompt or answer takes. */
  get cacheBytesPerToken(): number {
    return this.#parts.cacheBytesPerToken;
  }

  get contextLength(): number {
    return this.#parts.engine.limits.contextLength;
  }

  /** Evaluates the prompt before it resolves, so that the first `next` is as quick as the others. */
  async open(request: DraftRequest): Promise<TokenDraft> {
    const { codec, engine, model } = this.#parts;
    const prompt = codec.encode(this.prompt(request.messages));
    this.#requireFit(prompt);
    const reserve = Math.min(request.maxTokens, 1024);
    await engine.evaluate(prompt, () => undefined, { signal: request.signal, reserve });
    return new TokenDraft({
      engine,
      codec,
      text: new GrowingText(),
      prompt,
      stopIds: new Set(model.stopIds),
      sampling: request.sampling,
      maxTokens: request.maxTokens,
      signal: request.signal,
      lookahead: this.#parts.lookahead ? new Lookahead() : undefined,
    });
  }

  close(): Promise<void> {
    return this.#parts.engine.close();
  }

  /** The prompt as text. Marks of the dialogue that appear inside a message are taken apart first. */
  prompt(messages: readonly Message[]): string {
    const { codec, template } = this.#parts;
    return template.render(messages.map(({ role, content }) => ({ role, content: codec.withoutMarks(content) })));
  }

  #requireFit(prompt: readonly number[]): void {
    const { contextLength } = this.#parts.engine.limits;
    if (prompt.length >= contextLength) {
      throw new RuntimeFault(
        'context-full',
        `The problem takes ${prompt.length} tokens and this model can take ${contextLength} with its answer. Shorten the problem.`,
      );
    }
    const foreign = prompt.find((id) => id >= this.#parts.model.vocabularySize);
    if (foreign !== undefined) {
      throw new RuntimeFault(
        'tokenizer-mismatch',
        `tokenizer.json gives token ${foreign} but the model knows only ${this.#parts.model.vocabularySize}. The files are of two different models; copy the model folder again.`,
      );
    }
  }
}
