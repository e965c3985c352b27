import { RuntimeFault } from '../runtime/fault.ts';
import { readText } from './jsonFile.ts';
import type { TokenizerConfig } from './packageConfig.ts';

/** The template lies in a file of its own, or in tokenizer_config.json, there alone or as one of several by name. */
export async function readChatTemplate(folder: string, config: TokenizerConfig): Promise<string> {
  const inside = config.chat_template;
  if (typeof inside === 'string') return inside;
  const named = inside?.find((entry) => entry.name === 'default') ?? inside?.[0];
  if (named !== undefined) return named.template;
  try {
    return await readText(folder, 'chat_template.jinja');
  } catch (thrown) {
    if (!(thrown instanceof RuntimeFault) || thrown.code !== 'package-missing') throw thrown;
    throw new RuntimeFault(
      'package-foreign',
      `${folder} holds no chat template: neither chat_template in tokenizer_config.json nor chat_template.jinja. Choose a model made for dialogue.`,
      { cause: thrown },
    );
  }
}
