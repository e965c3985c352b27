import type { RuleSolution } from '../../../outcomes.ts';
import { asksForWords } from '../../../reading/asksForWords.ts';
import { asksOtherwise } from '../../../reading/asksOtherwise.ts';
import { sumInTalk } from './sumInTalk.ts';

/** A sum among talk that no other reader knows, worked by itself. */
export function workSumInTalk(question: string, work: (question: string) => RuleSolution | null): RuleSolution | null {
  const sum = sumInTalk(question);
  if (sum === null || sum === question) return null;
  if (asksForWords(question) || asksOtherwise(question)) return null;
  return work(sum);
}
