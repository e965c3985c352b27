import type { Writer } from '../../../models/runtime/writer.ts';
import { type ModelProfile, promptMessages } from '../../tutor/modelProfile.ts';
import { REFUSAL } from '../../tutor/solutionText.ts';
import { boxedAnswer } from './boxedAnswer.ts';

export type BareAnswer = {
  readonly answer: string | null;
  readonly refused: boolean;
  readonly tokens: number;
  readonly text: string;
};

/** What the model alone says, without any check: the first sample greedy, the others at the given warmth. */
export async function askBareModel(
  problem: string,
  sample: number,
  { writer, profile }: { readonly writer: Writer; readonly profile: ModelProfile },
): Promise<BareAnswer> {
  const warmth = sample === 0 ? { temperature: 0 } : { temperature: Math.max(0.7, profile.sampling.temperature) };
  const draft = await writer.open({
    messages: promptMessages(problem, profile),
    sampling: { ...profile.sampling, ...warmth, seed: sample + 1 },
    maxTokens: Math.floor(writer.contextLength / 2),
  });
  try {
    for (let piece = await draft.next(); piece.kind !== 'end'; piece = await draft.next());
    return {
      answer: boxedAnswer(draft.text),
      refused: draft.text.includes(REFUSAL),
      tokens: draft.length,
      text: draft.text,
    };
  } finally {
    draft.close();
  }
}
