import { Template } from '@huggingface/jinja';

import { RuntimeFault, textOf } from '../runtime/fault.ts';
import type { Message } from '../runtime/writer.ts';
import type { TokenizerConfig } from '../package/packageConfig.ts';

const probe = '2x + 3 = 7';
/** Some templates end with the mark that opens a thought, so that the model goes on inside it. */
const thoughtAtEnd = /<think>\s*$/;

/** The marks a template may refer to. */
type Marks = { readonly bos_token: string; readonly eos_token: string };

/** A package's chat template, parsed once. */
export class ChatTemplate {
  /** What the model is to be given as the beginning of its own text: an open thought, or nothing. */
  readonly opening: string;
  readonly #template: Template;
  readonly #marks: Marks;

  /** Throws `package-damaged` when the template cannot be parsed, or leaves out what it is given. */
  constructor(source: string, config: TokenizerConfig) {
    this.#marks = { bos_token: markText(config['bos_token']), eos_token: markText(config['eos_token']) };
    try {
      this.#template = new Template(source);
    } catch (thrown) {
      throw templateFault(`cannot be parsed: ${textOf(thrown)}`, thrown);
    }
    // A template that drops the problem would have every problem answered alike.
    const rendered = this.#whole([{ role: 'user', content: probe }]);
    if (!rendered.includes(probe)) throw templateFault('leaves out what the user says');
    this.opening = thoughtAtEnd.exec(rendered)?.[0] ?? '';
  }

  /**
   * The prompt for these messages, up to the place where the model's answer begins. A thought that the template opens is
   * no part of it: it counts as text of the model (`opening`), where whoever reads that text looks for its beginning.
   */
  render(messages: readonly Message[]): string {
    const text = this.#whole(messages);
    return text.slice(0, text.length - (text.endsWith(this.opening) ? this.opening.length : 0));
  }

  #whole(messages: readonly Message[]): string {
    try {
      const plain = messages.map(({ role, content }) => ({ role, content }));
      return this.#template.render({ messages: plain, add_generation_prompt: true, ...this.#marks });
    } catch (thrown) {
      throw templateFault(`refuses these messages: ${textOf(thrown)}`, thrown);
    }
  }
}

/** Marks are given as text, or as an object with the text inside. */
function markText(mark: unknown): string {
  if (typeof mark === 'string') return mark;
  if (typeof mark === 'object' && mark !== null && 'content' in mark) return String(mark.content);
  return '';
}

function templateFault(what: string, cause?: unknown): RuntimeFault {
  return new RuntimeFault('package-damaged', `The package's chat template ${what}. Copy the model folder again.`, {
    cause,
  });
}
