import { freeSymbols } from '../algebra/freeSymbols.ts';
import { readContext, type ProblemContext } from './problemContext.ts';

const LETTER = String.raw`\$?[a-z]\$?`;
const LETTERS = `${LETTER}(?:(?:,| and|, and) ${LETTER})*`;
const OPENING = String.raw`[.;,]? \(?(?:where|for|with|if|given|provided|assuming|assume|suppose)(?: that)?(?: both| all)?`;
const POSITIVE = String.raw`(?:(?:is|are|be|represents?|denotes?|stands? for)(?: both| all)?(?: an?)? (?:positive|non-?negative)(?: real)?(?: numbers?)?)`;
const END = String.raw`\)?\s*\.?\s*$`;
const ALL = new RegExp(
  `${OPENING}(?: the| of the)? (?:variables?|letters?|unknowns?)(?: here| used)? ${POSITIVE}${END}`,
  'i',
);
const NAMED = new RegExp(`${OPENING} (?<letters>${LETTERS}) ${POSITIVE}${END}`, 'i');
const SIGNED = new RegExp(
  String.raw`${OPENING} (?<letters>${LETTER}) ?(?:>|≥|\\geq?|\\ge) ?0\$?(?:(?:,| and|, and) (?<more>${LETTER}) ?(?:>|≥|\\geq?|\\ge) ?0\$?)?${END}`,
  'i',
);

/**
 * "Simplify √(50x²y). Assume all variables are positive": the context of what stands before, where its one expression has
 * no letter that is not said to be positive; `null` for every other problem.
 */
export function positiveContext(problem: string): ProblemContext | null {
  const match = ALL.exec(problem) ?? NAMED.exec(problem) ?? SIGNED.exec(problem);
  if (match === null) return null;
  const context = readContext(problem.slice(0, match.index));
  if (context === null || context.expression === null || context.remainder.length > 0) return null;
  const { letters, more = '' } = match.groups ?? {};
  const named = new Set(`${letters ?? ''} ${more}`.replace(/\band\b/gi, ' '));
  const isSaidOfAll = letters === undefined || freeSymbols(context.expression).every((name) => named.has(name));
  return isSaidOfAll ? { ...context, arePositive: true } : null;
}
