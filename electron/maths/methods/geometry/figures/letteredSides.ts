import type Fraction from 'fraction.js';

import { plainQuestion } from '../../facts/plainQuestion.ts';
import { parseExpression } from '../../../reading/parseExpression.ts';
import { rationalRoots } from '../../rationalRoots.ts';
import { rationalValue } from '../../rationalValue.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { symbolsIn } from '../../../expression/symbolsIn.ts';
import { toLatex } from '../../../printing/toLatex.ts';
import type { Expression } from '../../../expression/expression.ts';
import { writeNumber } from '../../writeTerms.ts';
import { spelt } from './figureText.ts';
import { restIsIdle } from './figureWords.ts';

const UNIT = String.raw`(?: ?(?:cm|mm|m|km|ft|in|units|inches|feet|metres)(?![a-z]))?`;
const SIZE = String.raw`(\(?(?:\d*[a-z](?![a-z])(?: ?[-+] ?\d+)?|\d+(?:\.\d+)?|√\d+)\)?)${UNIT}`;
const RIGHT = '(?: of (?:a|the|this) right(?:-| )?(?:angled )?triangle)?';
const CORNER = '(?: (?:about|containing|forming|including|enclosing|around|at|adjacent to|next to|that (?:make|form|meet at)|making|beside) (?:the|a) right angle)?'; // prettier-ignore
const IS =
  '(?: (?:is|are|of|has|have|length|lengths|equal to|measures?|equals|that are|which are|with|a|the))*(?: ?[=:])? ?';
const LEGS = new RegExp(`(?:(?:the |its |whose |has )?(?:two |other |shorter |short |perpendicular )*(?:legs|sides|catheti|ones))${CORNER}${RIGHT}${IS}${SIZE},? and ${SIZE}`); // prettier-ignore
const LONG = new RegExp(`(?:(?:the |its |a |whose )?(?:hypotenuse|longest side))${RIGHT}${IS}${SIZE}`);
const ALL = new RegExp(`(?:(?:the )?(?:three )?sides|(?:the )?lengths of the (?:three )?sides|side lengths)${RIGHT}(?:,? in [a-z]+,?)?${IS}${SIZE}, ${SIZE},? and ${SIZE}(?: \\((?:the )?(?:longest|hypotenuse)\\))?`); // prettier-ignore
const NAMED = new RegExp(`,? ?(?:where |with |and |when |in which )?(?:the )?${SIZE} (?:is|being|as|represents) (?:the )?(?:hypotenuse|longest(?: side)?)`); // prettier-ignore
const RATIO = /\b(?:are |being |is |stand )?in the (?:ratio|proportion)(?: of)? (\d+) ?(?::|to) ?(\d+)/;
const SIZE_WISH = /(?:\b(?:find|what is|calculate|work out|determine|give|how long is|what are)(?: the| its)*(?: length of)?(?: the| its)* )(perimeter|area|hypotenuse|longest side|shortest side|shorter (?:side|leg)|longer (?:side|leg))(?: of (?:the|this) (?:right-angled |right )?triangle)?/; // prettier-ignore

function expressionOf(text: string | undefined): Expression | null {
  const reading = text === undefined ? null : parseExpression(text.replace(/√(\d+)/, '\\sqrt{$1}'));
  return reading?.kind === 'expression' ? reading.expression : null;
}

function squared(expression: Expression): string {
  const latex = toLatex(expression);
  const within = /^\\sqrt\{(\d+)\}$/.exec(latex)?.[1];
  if (within !== undefined) return within;
  return expression.kind === 'sum' || expression.kind === 'product' ? `(${latex})^2` : `${latex}^2`;
}

/** The three sides with the longest last; `null` where it is not sure which that is. */
function sides(
  text: string,
): { readonly legs: readonly [string, string]; readonly long: string; readonly used: readonly string[] } | null {
  const all = ALL.exec(text);
  if (all !== null) {
    const [used = '', one = '', two = '', three = ''] = all;
    const named = NAMED.exec(text.replace(used, ' '));
    if (named !== null) {
      const list = [one, two, three];
      const at = list.indexOf(named[1] ?? '');
      return at < 0 || list.filter((side) => side === named[1]).length > 1 ? null : { legs: [list[at === 0 ? 1 : 0] ?? '', list[at === 2 ? 1 : 2] ?? ''], long: list[at] ?? '', used: [used, named[0]] }; // prettier-ignore
    }
    const more = (side: string): number => Number(/\+ ?(\d+)/.exec(side)?.[1] ?? 0);
    const first = /^\(?([a-z])/.exec(one)?.[1];
    const same = first !== undefined && [two, three].every((side) => side.replace(/[()]/g, '').startsWith(first));
    return same && more(three) > more(two) && more(two) > more(one) ? { legs: [one, two], long: three, used: [used] } : null; // prettier-ignore
  }
  const long = LONG.exec(text);
  const legs = LEGS.exec(long === null ? text : text.replace(long[0], ' '));
  if (long === null || legs === null) return null;
  return { legs: [legs[1] ?? '', legs[2] ?? ''], long: long[1] ?? '', used: [long[0], legs[0]] };
}

/** "The legs are in the ratio 3 : 4": they are 3x and 4x. */
function withoutRatio<Question extends { readonly text: string }>(
  question: Question,
): Question & { readonly ratio: boolean } {
  const found = RATIO.exec(question.text);
  if (found === null || /(?<![a-z])[a-z](?![a-z])(?<!a)/.test(question.text)) return { ...question, ratio: false };
  return {
    ...question,
    ratio: true,
    text: question.text.replace(found[0], `are ${found[1] ?? ''}x and ${found[2] ?? ''}x`),
  };
}

type Sides = { readonly legs: readonly [Fraction, Fraction]; readonly long: Fraction };

/** What is asked beside the letter: a side, the perimeter or the area. */
function sizeAsked(
  wish: string,
  { legs: [one, two], long }: Sides,
): readonly [value: Fraction, reason: string, line: string, power: string] {
  const [short, far] = one.compare(two) <= 0 ? [one, two] : [two, one];
  const t = writeNumber;
  if (wish === 'perimeter') return [one.add(two).add(long), 'Add the three sides.', `${t(one)}+${t(two)}+${t(long)}=${t(one.add(two).add(long))}`, '']; // prettier-ignore
  if (wish === 'area') return [one.mul(two).div(2), 'The area is half of the product of the shorter sides.', `\\frac{1}{2}\\times ${t(one)}\\times ${t(two)}=${t(one.mul(two).div(2))}`, '^2']; // prettier-ignore
  const side = /hyp|longest/.test(wish) ? long : /short/.test(wish) ? short : far;
  return [side, `That is the ${wish}.`, t(side), ''];
}

/** A right-angled triangle with a letter among its sides: Pythagoras gives an equation. */
export function letteredSides(problem: string): Rewording | null {
  const question = withoutRatio(plainQuestion(spelt(problem)));
  if (!/right|hypotenuse/.test(question.text) || question.form !== null) return null;
  const found = sides(question.text);
  if (found === null) return null;
  const parts = [...found.legs, found.long].map(expressionOf);
  if (!parts.every((part) => part !== null)) return null;
  const [one, two, three] = parts;
  const letters = new Set(parts.flatMap((part) => symbolsIn({ kind: 'expression', expression: part })));
  const [letter, ...more] = letters;
  if (one === undefined || two === undefined || three === undefined || letter === undefined || more.length > 0)
    return null;
  const without = found.used.reduce((text, used) => text.replace(used, ' '), question.text);
  const wish = SIZE_WISH.exec(without)?.[1];
  const rest = (wish === undefined ? without : without.replace(SIZE_WISH, ' ')).replace(/\bright(?:-| )?(?:angled )?triangles?\b|\bvalue\b/g, ' ').replace(new RegExp(`(?<![a-z])${letter}(?![a-z])`, 'g'), ' ').replace(/\(? ?(?:in )?(?:cm|mm|m|km|units)\b ?\)?|\bpositive\b|\bsolve\b|[.,;:?()=]/g, ' '); // prettier-ignore
  if (/[\d]/.test(rest) || !restIsIdle(rest) || (question.ratio && wish === undefined)) return null;
  const asked = new RegExp(`(?<![a-z])${letter}(?![a-z])`).test(without.replace(SIZE_WISH, ' ')) && wish !== undefined;
  if (asked && /\b(?:find|value)\b/.test(rest)) return null;
  const unit = /\d ?(cm|mm|m|km|ft|in)\b/.exec(question.text)?.[1] ?? '';
  const equation = `${squared(one)}+${squared(two)}=${squared(three)}`;
  return {
    question: `Solve $${equation}$`,
    lead: [{ reason: 'By Pythagoras the squares of the shorter sides add up to the square of the longest.', expression: equation }], // prettier-ignore
    finish: (answer) => {
      const roots = rationalRoots(answer, letter);
      const at = (part: Expression, root: Fraction): Fraction | null => rationalValue(part, { [letter]: root });
      const fit = roots?.filter((root) => parts.every((part) => (at(part, root)?.compare(0) ?? exactSign(part)) > 0));
      const [root, ...others] = fit ?? [];
      if (roots === null || root === undefined || others.length > 0) return null;
      const line = `${letter}=${writeNumber(root)}`;
      const kept = roots.length > 1 ? [{ reason: 'All sides must be longer than 0.', expression: line }] : [];
      if (wish === undefined) return { steps: kept, answer: line };
      const [first, second, long] = [at(one, root), at(two, root), at(three, root)];
      if (first === null || second === null || long === null) return null;
      const [value, reason, expression, power] = sizeAsked(wish, { legs: [first, second], long });
      return { steps: [...kept, { reason, expression }], answer: `${writeNumber(value)}${unit === '' ? '' : `\\text{ ${unit}}${power}`}` }; // prettier-ignore
    },
  };
}

/** A root is no fraction, and yet longer than nothing. */
function exactSign(part: Expression): number {
  return toLatex(part).startsWith('\\sqrt') ? 1 : -1;
}
