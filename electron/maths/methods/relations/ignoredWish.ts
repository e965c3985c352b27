import { givesMoreLetters } from '../../reading/furtherDeeds.ts';

const NOT_THIS =
  /(?<![a-z])[a-z] (?:must|can|should|may|is|does|could|will)(?: never| not|n['’]?t|not) (?:be |equal (?:to )?)?[-−]?\d/i;
const OTHER = /\bother (?:one|root|solution|answer|value)\b(?! (?:at|on|in|is|was|question|problem))/i;
const MULTIPLE =
  /\b(?:what(?:'s| is)|whats|find|work out|calculate|value of|give|need|want) (?:me )?(?:the )?(?:double|twice|half|triple|treble|thrice|a (?:third|quarter) of|the square of) (?:of )?(?:the value of )?\$?[a-z]\b/i;

const COMPARES =
  /\bwhich (?:is|one|of|letter)\b[^.]*\b(?:bigger|larger|greater|smaller|biggest|largest|greatest|smallest)\b[^.]*\b[a-z] or [a-z]\b/i;

/** "What number is k?" */
const NUMBER_WANTED =
  /\bfor (?:what|which) (?:(?:positive |whole |real )*(?:numbers?|integers?|values?)(?: of)? )?\$?[a-z]\b(?!')|\bwhat (?:number|value) (?:is|must|should|does) \$?[a-z]\b|\bvalue of (?:the (?:constant|letter|number|integer) )?\$?[a-z]\$?\s*[.?]*\s*$/i;
const OF_ALL =
  /\bfor (?:all|every|any|each)(?: real)?(?: possible)?(?: values?)?(?: of)?(?: numbers?)? \$?([a-z])\b(?!')/i;

/** A formula where a number was asked for, or a constant told by the letter that may be any number. */
function isNoNumber(problem: string, answer: string): boolean {
  const letters = answer.replace(/\\[a-z]+/gi, ' ').replace(/\\text\s*\{[^}]*\}/g, ' ');
  if (NUMBER_WANTED.test(problem) && !/[=<>]|\\(?:le|ge|text)/.test(answer) && /[a-df-hj-z]/i.test(letters)) return true; // prettier-ignore
  // "If it has no solution, what is k?": a number, too.
  if (/\bno (?:real )?solutions?\b|\binfinitely many\b/i.test(problem) && /^[a-z]=.*[a-df-hj-z]/i.test(letters))
    return true;
  const any = OF_ALL.exec(problem)?.[1];
  return any !== undefined && /^[a-z]=/.test(letters) && !letters.startsWith(any) && new RegExp(`(?<![a-z])${any}(?![a-z])|\\d${any}`).test(letters.slice(2)); // prettier-ignore
}

/** "State the rejected root", "which root is extraneous": the solution is not asked for, or not alone. */
const REJECTED =
  /\b(?:state|give|identify|name|find|write down|which|what|explain)\b[^.?!]*\b(?:rejected|extraneous|discarded|invalid|spurious)\b/i;

/** "To 3 decimal places and to 1 significant figure" wants two answers. */
const TWO_ROUNDINGS =
  /\b(?:decimal places?|d\.?p\.?|significant figures?|s\.?f\.?)(?![a-z])[^.?!]{0,20}\b(?:and|then) (?:also |again )?(?:correct )?to (?:\d|one|two|three|four) (?:decimal|d\.?p|significant|s\.?f)/i;
/** "Find the number of real numbers x for which …" wants no x. */
const COUNTS =
  /\b(?:find|state|determine|give|write down|work out|what is) the number of (?:distinct |different |real |possible |whole )*(?:numbers?|values|solutions|roots|integers)\b(?! (?:is|are)\b)/i;

/** "x ≠ 0" beside an answer with x = 0. */
function givesExcluded(problem: string, answer: string): boolean {
  return [...problem.matchAll(/(?<![a-z])([a-z]) ?(?:≠|!=|\\neq?) ?([-−]?\d+)(?![\d.])/g)].some(
    ([, letter = '', value = '']) =>
      new RegExp(`(?<![a-z])${letter}=${value.replace('−', '-')}(?![\\d.])`).test(answer),
  );
}

/** "Into linear factors", "into two quadratic factors": others than those found. */
function hasOtherFactors(text: string, answer: string): boolean {
  if (!/\bfactor/i.test(text) || answer.includes('=')) return false;
  const hasSquare = /\([^()]*\^2[^()]*\)/.test(answer);
  if (/\blinear factors\b/i.test(text)) return hasSquare;
  return /\bquadratic factors\b/i.test(text) && (!hasSquare || /\([^()^]*\)/.test(answer));
}

/**
 * Whether an answer is all solutions where one was ruled out or known, the letter where a multiple of it is asked, or
 * both letters where one of them is to be chosen.
 */
export function ignoresWish(problem: string, answer: string): boolean {
  if (givesMoreLetters(problem, answer) || hasOtherFactors(problem, answer)) return true;
  if (givesExcluded(problem, answer) || REJECTED.test(problem) || TWO_ROUNDINGS.test(problem)) return true;
  if (COUNTS.test(problem) && answer.includes('=')) return true;
  if (isNoNumber(problem, answer)) return true;
  // "As the sum of two brackets": that is no product.
  if (answer.includes(')(') && /\bas (?:a |the )?(?:sum|difference) of (?:two |its )?(?:brackets|factors|binomials)/i.test(problem)) return true; // prettier-ignore
  // "x = ± …" where only one of the two was wished for.
  if (answer.includes('\\pm') && /\b(?:positive|negative)\b|> ?0/i.test(problem)) return true;
  if (answer.includes('\\text{ or }')) return NOT_THIS.test(problem) || OTHER.test(problem);
  if (/(?<![a-z])[a-z]\? (?:and )?[a-z]\?/i.test(problem) && !answer.includes(',')) return true;
  return /^[a-z]=/i.test(answer) && (MULTIPLE.test(problem) || COMPARES.test(problem));
}
