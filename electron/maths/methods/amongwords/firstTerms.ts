import type { RuleSolution } from '../../outcomes.ts';
import { writeMonomial, writeMonomials } from '../monomials.ts';
import { expressionOf, letterOf } from '../requests/parts.ts';
import { binomialOf, binomialTerms } from '../requests/specialForms.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import { inFigures } from '../words/numberWords.ts';
import { typedMaths } from './typedMaths.ts';

const COUNT = /\bfirst (?:#(\d+) |(\d) )(?:non-?zero )?terms\b/;
const STEERS =
  /\b(?:not|last|sum|coefficients?|hence|estimate|approximat\w*|value|find the term|product|multiplied|constant|middle|by using x|where)\b/;

/** "The first three terms, in ascending powers of x, in the expansion of (2 + 3x)⁶." */
export function firstTerms(problem: string): RuleSolution | null {
  if (problem.length > 220 || !/\bfirst\b[^.?]*\bterms\b/i.test(problem) || !/expan|binomial/i.test(problem)) return null;
  const sentence = sentenceOf(typedMaths(inFigures(problem)));
  if (sentence === null || STEERS.test(sentence.skeleton)) return null;
  const found = COUNT.exec(sentence.skeleton);
  const count = Number(found?.[1] === undefined ? found?.[2] : sentence.pieces[Number(found[1])]?.text);
  const wholes = sentence.pieces.flatMap((piece, place) => (letterOf(piece) === null && String(place) !== found?.[1] ? [piece] : [])); // prettier-ignore
  const [main, ...more] = wholes;
  const expression = main === undefined ? null : expressionOf(main);
  const binomial = expression === null ? null : binomialOf(expression);
  const letters = sentence.pieces.flatMap((piece) => letterOf(piece) ?? []);
  if (binomial === null || more.length > 0 || !(count >= 2 && count <= 5) || count > binomial.power || new Set(letters).size > 1) return null; // prettier-ignore
  const [falling, rising] = [/\bdescending\b/.test(sentence.skeleton), /\bascending\b/.test(sentence.skeleton)];
  const degree = (term: (typeof all)[number]): number => term.powers.reduce((sum, [, power]) => sum + power, 0);
  const all = binomialTerms(binomial);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || degree(first) === degree(last) || (falling && rising)) return null;
  // The terms come in the order of the bracket, but for the order that is told.
  const up = degree(first) < degree(last);
  const ordered = (rising && !up) || (falling && up) ? all.toReversed() : all;
  const chosen = ordered.slice(0, count);
  const answer = chosen.map((term, index) => `${index > 0 && term.coefficient.s > 0n ? '+' : ''}${writeMonomial(term)}`).join('');
  const [one, two] = [binomial.first, binomial.second].map((term) => writeMonomials([term]));
  const n = binomial.power;
  const line = chosen
    .map((_term, index) => (ordered === all ? index : n - index))
    .map((r) => `\\binom{${n}}{${r}}(${one ?? ''})^{${n - r}}(${two ?? ''})^{${r}}`)
    .join('+');
  const steps = [
    { reason: `Only the first ${count} terms of the binomial expansion are needed.`, expression: line },
    { reason: 'Work out each term.', expression: answer },
  ];
  return { topic: 'expanding', method: 'firstTerms', steps, answer };
} // prettier-ignore
