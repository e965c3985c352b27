/**
 * The models Longhand knows by name: how to tell them apart, and where their packages need correcting. Shipped search
 * settings are greedy, at which reasoning models loop; the values here are those of the model cards.
 */

export type KnownModel = {
  readonly id: 'starter' | 'phi-4-mini-reasoning' | 'phi-4-reasoning' | 'phi-4-reasoning-plus' | 'phi-4-mini-instruct';
  readonly name: string;
  readonly sampling: { readonly temperature: number; readonly topP: number; readonly topK: number };
  /** Most tokens worth writing for one problem, thinking included. */
  readonly maxTokens: number;
  /** Writes `<think>…</think>` before its answer. */
  readonly thinks: boolean;
  /** What the model was trained to be told first. Absent: no system message. */
  readonly system: string | undefined;
  /** The template states the system text itself and must not be given one. */
  readonly systemInTemplate: boolean;
  /** Added after the problem. */
  readonly suffix: string;
};

/** What of a package tells which model it is. */
export type PackageTraits = {
  readonly folder: string;
  /** What the package calls itself: in its manifest, in config.json. */
  readonly names: readonly (string | undefined)[];
  readonly chatTemplate: string;
  readonly layers: number;
  readonly hiddenSize: number;
};

const boxed = 'Please reason step by step, and put your final answer within \\boxed{}.';

/** The text the 14 B models were trained with, word for word; other words measurably harm them. */
const phi14System =
  'You are Phi, a language model trained by Microsoft to help users. Your role as an assistant involves thoroughly ' +
  'exploring questions through a systematic thinking process before providing the final precise and accurate solutions. ' +
  'This requires engaging in a comprehensive cycle of analysis, summarizing, exploration, reassessment, reflection, ' +
  'backtracing, and iteration to develop well-considered thinking process. Please structure your response into two main ' +
  'sections: Thought and Solution using the specified format: <think> {Thought section} </think> {Solution section}. In ' +
  'the Thought section, detail your reasoning process in steps. Each step should include detailed considerations such as ' +
  'analysing questions, summarizing relevant findings, brainstorming new ideas, verifying the accuracy of the current ' +
  'steps, refining any errors, and revisiting previous steps. In the Solution section, based on various attempts, ' +
  'explorations, and reflections from the Thought section, systematically present the final solution that you deem ' +
  'correct. The Solution section should be logical, accurate, and concise and detail necessary steps needed to reach the ' +
  'conclusion. Now, try to solve the following question through the above guidelines:';

const thinking14 = {
  sampling: { temperature: 0.8, topP: 0.95, topK: 50 },
  maxTokens: 32_768,
  thinks: true,
  system: phi14System,
  suffix: '',
} as const;

export const starter: KnownModel = {
  id: 'starter',
  name: 'Longhand starter',
  sampling: { temperature: 0, topP: 1, topK: 0 },
  maxTokens: 768,
  thinks: false,
  system: undefined,
  systemInTemplate: false,
  suffix: '',
};

const miniReasoning: KnownModel = {
  id: 'phi-4-mini-reasoning',
  name: 'Phi-4-mini-reasoning',
  sampling: { temperature: 0.8, topP: 0.95, topK: 0 },
  maxTokens: 32_768,
  thinks: true,
  system: 'Your name is Phi, an AI math expert developed by Microsoft.',
  systemInTemplate: false,
  suffix: boxed,
};

const miniInstruct: KnownModel = {
  ...miniReasoning,
  id: 'phi-4-mini-instruct',
  name: 'Phi-4-mini-instruct',
  sampling: { temperature: 0, topP: 1, topK: 0 },
  maxTokens: 4096,
  thinks: false,
  system: 'You are a helpful AI assistant.',
};

/** Which known model a package is, or undefined for a package of the same layout that we do not know. */
export function recognise(traits: PackageTraits): KnownModel | undefined {
  const label = [...traits.names, lastParts(traits.folder)].join(' ').toLowerCase();
  if (traits.names.includes(starter.name)) return starter;
  if (traits.hiddenSize === 5120 && traits.layers === 40) return recognise14(label, traits.chatTemplate);
  if (traits.hiddenSize !== 3072 || traits.layers !== 32) return undefined;
  if (label.includes('mini-instruct')) return miniInstruct;
  const saysReasoning = label.includes('mini-reasoning') || traits.chatTemplate.includes('AI math expert');
  return saysReasoning
    ? { ...miniReasoning, systemInTemplate: statesSystem(traits.chatTemplate, miniReasoning) }
    : undefined;
}

/** Base Phi-4 has the same shape, so the 14 B reasoning models must say that they are. */
function recognise14(label: string, template: string): KnownModel | undefined {
  if (!label.includes('reasoning') && !template.includes('{Thought section}')) return undefined;
  const plus = label.includes('reasoning-plus');
  const model: KnownModel = {
    ...thinking14,
    id: plus ? 'phi-4-reasoning-plus' : 'phi-4-reasoning',
    name: plus ? 'Phi-4-reasoning-plus' : 'Phi-4-reasoning',
    systemInTemplate: false,
  };
  // Exports differ in how the text begins; this part of it is in all of them.
  return { ...model, systemInTemplate: template.includes('{Thought section}') };
}

/** Some exports put the fixed system text into the template, some leave it to the caller; sent twice it confuses. */
function statesSystem(template: string, model: KnownModel): boolean {
  return model.system !== undefined && template.includes(model.system.slice(0, 40));
}

/** The published folders lie two levels deep: …/Phi-4-mini-reasoning-onnx/cpu_and_mobile/cpu-int4-rtn-block-32-acc-level-4. */
function lastParts(folder: string): string {
  return folder.split(/[\\/]/).slice(-3).join('/');
}
