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
const SIZE = String.raw`(\(?(?:\d*[a-z](?: ?[-+] ?\d+)?|\d+(?:\.\d+)?)\)?)${UNIT}`;
const IS =
  '(?: (?:is|are|of|has|length|lengths|equal to|measures?|equals|that are|which are|with|a|the))*(?: ?[=:])? ?';
const LEGS = new RegExp(`(?:(?:the )?(?:two |other |shorter |other two |two other |two shorter |perpendicular )*(?:legs|sides|shorter sides|short sides))(?: of (?:a|the) right(?:-| )?(?:angled )?triangle)?${IS}${SIZE},? and ${SIZE}`); // prettier-ignore
const LONG = new RegExp(`(?:(?:the |its |a )?(?:hypotenuse|longest side))(?: of (?:a|the) right(?:-| )?(?:angled )?triangle)?${IS}${SIZE}`); // prettier-ignore
const ALL = new RegExp(`(?:(?:the )?sides|lengths of the sides|side lengths)(?: of (?:a|the) right(?:-| )?(?:angled )?triangle)?${IS}${SIZE}, ${SIZE},? and ${SIZE}(?: \\((?:the )?(?:longest|hypotenuse)\\))?`); // prettier-ignore

function expressionOf(text: string | undefined): Expression | null {
  const reading = text === undefined ? null : parseExpression(text);
  return reading?.kind === 'expression' ? reading.expression : null;
}

function squared(expression: Expression): string {
  const latex = toLatex(expression);
  return expression.kind === 'sum' || expression.kind === 'product' ? `(${latex})^2` : `${latex}^2`;
}

/** The three sides with the longest last; `null` where it is not sure which that is. */
function sides(
  text: string,
): { readonly legs: readonly [string, string]; readonly long: string; readonly used: readonly string[] } | null {
  const all = ALL.exec(text);
  if (all !== null) {
    const [used = '', one = '', two = '', three = ''] = all;
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

/** A right-angled triangle with a letter among its sides: Pythagoras gives an equation. */
export function letteredSides(problem: string): Rewording | null {
  const question = plainQuestion(spelt(problem));
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
  const rest = found.used.reduce((text, used) => text.replace(used, ' '), question.text).replace(/\bright(?:-| )?(?:angled )?triangles?\b/g, ' ').replace(new RegExp(`(?<![a-z])${letter}(?![a-z])`, 'g'), ' ').replace(/\(? ?(?:in )?(?:cm|mm|m|km|units)\b ?\)?|\bpositive\b|\bsolve\b|[.,;:?()=]/g, ' '); // prettier-ignore
  if (/[\d]/.test(rest) || !restIsIdle(rest)) return null;
  const equation = `${squared(one)}+${squared(two)}=${squared(three)}`;
  return {
    question: `Solve $${equation}$`,
    lead: [{ reason: 'By Pythagoras the squares of the shorter sides add up to the square of the longest.', expression: equation }], // prettier-ignore
    finish: (answer) => {
      const roots = rationalRoots(answer, letter);
      const fit = roots?.filter((root) => parts.every((part) => (rationalValue(part, { [letter]: root })?.s ?? -1n) > 0n && rationalValue(part, { [letter]: root })?.equals(0) === false)); // prettier-ignore
      const [root, ...others] = fit ?? [];
      if (roots === null || root === undefined || others.length > 0) return null;
      const line = `${letter}=${writeNumber(root)}`;
      return { steps: roots.length > 1 ? [{ reason: 'All sides must be longer than 0.', expression: line }] : [], answer: line }; // prettier-ignore
    },
  };
}
