import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { smallShape, writePackage } from './writePackage.ts';

/** The parts of a published package that say which model it is and how to speak to it. */
export type PublishedForm = {
  readonly hidden: number;
  readonly layers: number;
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly vocabulary: number;
  readonly context: number;
  readonly stopIds: number | readonly number[];
  readonly marks: Readonly<Record<string, number>>;
  readonly eosToken: string;
  readonly template: string;
};

const miniMarks = {
  '<|endoftext|>': 199_999,
  '<|assistant|>': 200_019,
  '<|end|>': 200_020,
  '<|user|>': 200_021,
  '<|system|>': 200_022,
};
const largeMarks = { '<|endoftext|>': 100_257, '<|im_start|>': 100_264, '<|im_end|>': 100_265, '<|im_sep|>': 100_266 };

const mini = {
  hidden: 3072,
  layers: 32,
  heads: 24,
  keyValueHeads: 8,
  vocabulary: 200_064,
  context: 131_072,
  stopIds: [200_020, 199_999],
  marks: miniMarks,
  eosToken: '<|endoftext|>',
} as const;

const large = {
  hidden: 5120,
  layers: 40,
  heads: 40,
  keyValueHeads: 10,
  vocabulary: 100_352,
  context: 32_768,
  stopIds: 100_265,
  marks: largeMarks,
  eosToken: '<|im_end|>',
} as const;

const turns =
  "{% if (message['role'] == 'user') %}{{'<|im_start|>user<|im_sep|>' + message['content'] + '<|im_end|>'}}" +
  "{% elif (message['role'] == 'assistant') %}{{'<|im_start|>assistant<|im_sep|>'}}{% generation %}" +
  "{{message['content'] + '<|im_end|>'}}{% endgeneration %}{% endif %}{% endfor %}" +
  "{% if add_generation_prompt %}{{ '<|im_start|>assistant<|im_sep|>' }}{% endif %}";

/** The 14 B models' packages state a system text of their own at the front and pass over any other. */
export const ownSystemText =
  'You are Phi, a language model trained by Microsoft to help users. Please structure your response into two main ' +
  'sections: Thought and Solution using the specified format: <think> {Thought section} </think> {Solution section}.';

/** Configurations as the packages of the Phi-4 family carry them; the system text of the 14 B models is cut short. */
export const publishedForms = {
  miniReasoning: {
    ...mini,
    template:
      "{{ '<|system|>Your name is Phi, an AI math expert developed by Microsoft.' }}{% for message in messages %}" +
      "{% if message['role'] == 'system' %} {{ message['content'] }}{% if 'tools' in message and message['tools'] is not none %}" +
      "{{ '<|tool|>' + message['tools'] + '<|/tool|>' }}{% endif %}{% endif %}{% endfor %}{{ '<|end|>' }}" +
      "{% for message in messages %}{% if message['role'] != 'system' %}" +
      "{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endif %}{% endfor %}" +
      "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}",
  },
  miniInstruct: {
    ...mini,
    template:
      "{% for message in messages %}{% if message['role'] == 'system' and 'tools' in message and message['tools'] is not none %}" +
      "{{ '<|' + message['role'] + '|>' + message['content'] + '<|tool|>' + message['tools'] + '<|/tool|>' + '<|end|>' }}" +
      "{% else %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endif %}{% endfor %}" +
      "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}",
  },
  largeReasoning: {
    ...large,
    template: `<|im_start|>system<|im_sep|>${ownSystemText}<|im_end|>{% for message in messages %}${turns}`,
  },
  /** With the template of the model it was made from, which states no system text. */
  largeWithBaseTemplate: {
    ...large,
    template:
      "{% for message in messages %}{% if (message['role'] == 'system') %}" +
      "{{'<|im_start|>system<|im_sep|>' + message['content'] + '<|im_end|>'}}{% endif %}" +
      turns,
  },
} as const satisfies Readonly<Record<string, PublishedForm>>;

/** Writes a package in a published form around a small graph: enough to be read, too little to be loaded. */
export function writePublished(folder: string, form: PublishedForm, stopIds = form.stopIds): void {
  writePackage(folder, { ...smallShape, layers: form.layers });
  edit(folder, 'genai_config.json', ({ model, ...rest }: GenaiConfig) => ({
    ...rest,
    model: {
      ...model,
      context_length: form.context,
      vocab_size: form.vocabulary,
      eos_token_id: stopIds,
      decoder: {
        ...model.decoder,
        hidden_size: form.hidden,
        num_hidden_layers: form.layers,
        num_attention_heads: form.heads,
        num_key_value_heads: form.keyValueHeads,
        head_size: 128,
      },
    },
  }));
  edit(folder, 'tokenizer.json', (tokenizer: object) => ({
    ...tokenizer,
    added_tokens: Object.entries(form.marks).map(([content, id]) => ({ id, content, special: true })),
  }));
  edit(folder, 'tokenizer_config.json', (config: object) => ({
    ...config,
    eos_token: form.eosToken,
    chat_template: form.template,
  }));
}

type GenaiConfig = { readonly model: { readonly decoder: object } };

function edit<Value>(folder: string, name: string, change: (value: Value) => unknown): void {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Value)));
}
