import type { ModelPackage } from '../package/modelPackage.ts';
import type { ChatTemplate } from '../prompt/chatTemplate.ts';
import type { TextCodec } from '../prompt/textCodec.ts';
import { GrowingText } from '../prompt/growingText.ts';
import { RuntimeFault } from './fault.ts';
import { Lookahead } from './lookahead.ts';
import { TokenDraft } from './tokenDraft.ts';
import type { Evaluator } from './tokenEngine.ts';
import type { DraftRequest, Message } from './writer.ts';

/** Room made for an answer beforehand; longer ones make the cache grow. */
const usualAnswer = 1024;

/** Turns messages into a prompt of one model, and a prompt into the beginning of a draft. */
export class PromptReader {
  readonly model: ModelPackage;
  readonly codec: TextCodec;
  readonly #template: ChatTemplate;
  readonly #lookahead: boolean;

  constructor(model: ModelPackage, codec: TextCodec, template: ChatTemplate, lookahead: boolean) {
    this.model = model;
    this.codec = codec;
    this.#template = template;
    this.#lookahead = lookahead;
  }

  /** The prompt as text. Marks of the dialogue that appear inside a message are taken apart first. */
  render(messages: readonly Message[]): string {
    const plain = messages.map(({ role, content }) => ({ role, content: this.codec.withoutMarks(content) }));
    return this.#template.render(plain);
  }

  /** The prompt as tokens. Throws `context-full` or `tokenizer-mismatch`. */
  read(messages: readonly Message[], contextLength: number): readonly number[] {
    const prompt = this.codec.encode(this.render(messages));
    if (prompt.length >= contextLength) {
      throw new RuntimeFault(
        'context-full',
        `The problem takes ${prompt.length} tokens and this model can take ${contextLength} with its answer. Shorten the problem.`,
      );
    }
    const foreign = prompt.find((id) => id >= this.model.vocabularySize);
    if (foreign === undefined) return prompt;
    throw new RuntimeFault(
      'tokenizer-mismatch',
      `tokenizer.json gives token ${foreign} but the model knows only ${this.model.vocabularySize}. The files are of two different models; copy the model folder again.`,
    );
  }

  /** Evaluates the prompt, so that the first `next` is as quick as the others. `onClose` is called once, at the draft's end. */
  async begin(
    engine: Evaluator,
    prompt: readonly number[],
    request: DraftRequest,
    onClose: () => void,
  ): Promise<TokenDraft> {
    const reserve = Math.min(request.maxTokens, usualAnswer);
    await engine.evaluate(prompt, () => undefined, { signal: request.signal, reserve });
    const draft = new TokenDraft({
      engine,
      codec: this.codec,
      text: new GrowingText(),
      prompt,
      stopIds: new Set(this.model.stopIds),
      sampling: request.sampling,
      maxTokens: request.maxTokens,
      signal: request.signal,
      lookahead: this.#lookahead ? new Lookahead() : undefined,
      onClose,
    });
    if (this.#template.opening !== '') await draft.append(this.#template.opening);
    return draft;
  }
}
