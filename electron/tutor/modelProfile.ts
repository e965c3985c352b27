import type { Message, Sampling } from '../../models/runtime/writer.ts';

/** What the tutor must know of a model beyond its tokens; it comes from the catalogue in `models/`. */
export type ModelProfile = {
  /** Sent first when the model was trained with one. */
  readonly systemPrompt?: string;
  /** Added to the problem, for models that want to be told the form of the answer. */
  readonly promptSuffix?: string;
  /** Writes `<think>…</think>` before its answer. */
  readonly thinks: boolean;
  /** `topics`: trained for the listed school topics only, so a problem it cannot be checked on is refused. */
  readonly scope: 'topics' | 'general';
  /** How the first try is sampled; later tries and rewrites are warmer. */
  readonly sampling: Omit<Sampling, 'seed'>;
};

export function promptMessages(problem: string, profile: ModelProfile): readonly Message[] {
  const content = profile.promptSuffix ? `${problem}\n${profile.promptSuffix}` : problem;
  const question: Message = { role: 'user', content };
  return profile.systemPrompt ? [{ role: 'system', content: profile.systemPrompt }, question] : [question];
}
