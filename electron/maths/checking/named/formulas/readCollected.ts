import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { lettersIn } from './formulaParts.ts';
import { FORMULA, worded } from './formulaWords.ts';
import { sayAgain, type Form, type Groups } from './forms.ts';

const ONE = '(?:a single|one|a single simplified) (?:term|surd|radical)(?: in (?:its )?(?:simplest|simplified) form)?';

/** "Combine into one term": a sum of like terms or like surds. */
const COLLECTED: readonly Form[] = [
  [worded('(?:write|express|give|simplify|combine|tidy up) (?:the )?(?:expression |product )?', FORMULA, `(?:,? (?:and )?write (?:it|this|your answer))? (?:as|into) ${ONE}`), collected],
  [worded(`(?:write|express|simplify|give|combine|collect)(?: this| it| the following| (?:the )?like terms)? (?:as|into|to) ${ONE}:? `, FORMULA), collected],
  [worded(FORMULA, `,? (?:and )?(?:write|give|express|put|simplify)(?: it| this| that)?(?: as| into)? ${ONE}`), collected],
  [worded('(?:simplify each (?:radical|surd|root|term)|multiply|simplify),? (?:and )?then (?:combine|simplify|add|subtract|collect)(?: (?:the|like|your) (?:radical|surd|terms|radicals|surds|result|answer))?:? ', FORMULA), collected],
  [worded('(?:add|find the sum(?: of)?)(?: the (?:polynomials|expressions))?:? (?<formula>\\([^()=]+\\) ?\\+ ?\\([^()=]+\\))'), collected],
  [worded('(?:subtract|find the difference(?: of)?)(?: the (?:polynomials|expressions))?:? (?<formula>\\([^()=]+\\) ?[-−–] ?\\([^()=]+\\))'), collected],
  [worded(String.raw`(?:when|if) \(?(?<second>[^()]+?)\)? is subtracted from \(?(?<formula>[^()]+?)\)?, what is the (?:result|difference)`), less],
  [worded(String.raw`(?:subtract|take) \(?(?<second>[^()]+?)\)? from \(?(?<formula>[^()]+?)\)?(?:[.,]? (?:and )?simplify(?: your answer)?)`), less],
]; // prettier-ignore

/** Sums of like terms, or of like roots, that are to be one. */
export function readCollected(question: BareQuestion): AsFormula | null {
  return /term|surd|radical|combine|subtract|take|\badd\b|sum|difference/i.test(question.text)
    ? sayAgain(COLLECTED, question)
    : null;
}

/** What is one term when it is simplified is judged as simplified: of two terms that do not join nothing is said. */
function collected({ formula = '' }: Groups, text: string): string | null {
  if (formula.includes('=')) return null;
  // The product of two brackets is to be multiplied out.
  if (/^multiply/i.test(text) && (lettersIn(formula)?.size ?? 1) > 0) return null;
  // "3√2 as a single surd" means √18, and so may a product; only a sum of like surds is one of them when it is simplified.
  const isSurdAsked = /\b(?:surd|radical)s?\b/i.test(text.replace(formula, ''));
  const isSumOfSurds = /√|sqrt/.test(formula) && /\S ?[-+−–]/.test(formula);
  return isSumOfSurds || !isSurdAsked ? `Simplify ${formula}` : null;
}

function less({ formula = '', second = '' }: Groups): string | null {
  return `${formula}${second}`.includes('=') ? null : `Simplify ${formula} - (${second})`;
}
