import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from './requestWords.ts';
import { spokenMaths } from './spokenMaths.ts';

/** Beside the sum nothing may be told: a second number, or a deed. */
const ASKS =
  /^(?:[^$\d]*[.,:!]\s*)?(?:(?:what(?: is|'s)?|work out|find|calculate|evaluate|simplify|do|try|compute|solve|give|the|value|of|answer|to|now|so|okay|right|well|let's|please|then|next|one|we|have|sum|calculation|this|is|here|for|me)[\s,:]*)*\$[^$]+\$[\s.,;!?]*([^$\d]*)$/i;
const AFTER =
  /^(?:(?:what(?: is|'s| does| do| would| will)?|work|find|calculate|the|it|that|answer|come|comes|to|value|you|get|give|is|be|make|equal|equals|remember|mind|don't|not|forget|your|order|of|operations|and|so|then|now|out|brackets?|powers?|first|bodmas|bidmas|pemdas|please|this|all|a|using|use|rules?|right|go|on)[\s.,;!?]*)*$/i;

/** "Thirty, minus four times two cubed, plus nine. What's the answer?": a sum said in words, in signs. */
export function spokenSums(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 200 || !/\b(?:minus|plus|times|divided by|multiplied by|take away|bracket|squared|cubed)\b/i.test(problem)) return null; // prettier-ignore
  const written = spokenMaths(problem.replace(/[’‘]/g, "'"), true);
  if (written === problem) return null;
  const after = ASKS.exec(written)?.[1];
  const formula = /\$([^$]+)\$/.exec(written)?.[1];
  if (after === undefined || formula === undefined || !AFTER.test(after)) return null;
  return work(`Work out $${formula}$`);
}
