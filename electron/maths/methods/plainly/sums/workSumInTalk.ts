import type { RuleSolution } from '../../../outcomes.ts';
import { asksForWords } from '../../../reading/asksForWords.ts';
import { asksOtherwise } from '../../../reading/asksOtherwise.ts';
import { sumInTalk } from './sumInTalk.ts';

/** "Correct this: …": what is wrong with it is asked for, not what it comes to. */
const TO_BE_CORRECTED = /^\W*(?:please )?correct (?:this|that|it|these|the|my|his|her|their)\b/i;

/** A sum among talk that no other reader knows, worked by itself. */
export function workSumInTalk(question: string, work: (question: string) => RuleSolution | null): RuleSolution | null {
  const sum = sumInTalk(question);
  if (sum === null || sum === question) return null;
  if (asksForWords(question) || asksOtherwise(question) || TO_BE_CORRECTED.test(question)) return null;
  return work(sum);
}
