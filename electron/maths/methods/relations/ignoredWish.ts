import { givesMoreLetters } from '../../reading/furtherDeeds.ts';

const NOT_THIS =
  /(?<![a-z])[a-z] (?:must|can|should|may|is|does|could|will)(?: never| not|n['’]?t|not) (?:be |equal (?:to )?)?[-−]?\d/i;
const OTHER = /\bother (?:one|root|solution|answer|value)\b(?! (?:at|on|in|is|was|question|problem))/i;
const MULTIPLE =
  /\b(?:what(?:'s| is)|whats|find|work out|calculate|value of|give|need|want) (?:me )?(?:the )?(?:double|twice|half|triple|treble|thrice|a (?:third|quarter) of|the square of) (?:of )?(?:the value of )?\$?[a-z]\b/i;

const COMPARES =
  /\bwhich (?:is|one|of|letter)\b[^.]*\b(?:bigger|larger|greater|smaller|biggest|largest|greatest|smallest)\b[^.]*\b[a-z] or [a-z]\b/i;

/**
 * Whether an answer is all solutions where one was ruled out or known, the letter where a multiple of it is asked, or
 * both letters where one of them is to be chosen.
 */
export function ignoresWish(problem: string, answer: string): boolean {
  if (givesMoreLetters(problem, answer)) return true;
  if (answer.includes('\\text{ or }')) return NOT_THIS.test(problem) || OTHER.test(problem);
  if (/(?<![a-z])[a-z]\? (?:and )?[a-z]\?/i.test(problem) && !answer.includes(',')) return true;
  return /^[a-z]=/i.test(answer) && (MULTIPLE.test(problem) || COMPARES.test(problem));
}
