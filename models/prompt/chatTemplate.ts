import { Template } from '@huggingface/jinja';

import { RuntimeFault, textOf } from '../runtime/fault.ts';
import type { Message } from '../runtime/writer.ts';
import type { TokenizerConfig } from '../package/packageConfig.ts';

const probe = '2x + 3 = 7';

/** The marks a template may refer to. */
type Marks = { readonly bos_token: string; readonly eos_token: string };

/** A package's chat template, parsed once. */
export class ChatTemplate {
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
    if (!this.render([{ role: 'user', content: probe }]).includes(probe)) {
      throw templateFault('leaves out what the user says');
    }
  }

  /** The prompt for these messages, up to the place where the model's answer begins. */
  render(messages: readonly Message[]): string {
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
