import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';
import { splitSquare } from './splitSquare.ts';
import { isPositive } from './writeTerms.ts';

const LENGTH = String.raw`(\d[\d.]*) ?(cm|mm|km|m|in|ft|inches|feet|metres|meters|units)?`;
const TRIANGLE = '(?:a|the|in a|in the) right(?:-angled| angled|-angle| angle)? triangle';
const ASK = String.raw`[,.]? (?:find|what is|calculate|work out|how long is)(?: the)?(?: length of)?(?: the)?`;
const LEGS = '(?:legs|shorter sides|short sides|sides|perpendicular sides)';
const HYPOTENUSE = new RegExp(
  `^${TRIANGLE} (?:has|with)(?: two)? ${LEGS}(?: of)?(?: length| lengths)? ${LENGTH} and ${LENGTH}${ASK} hypotenuse$`,
);
const HYPOTENUSE_FIRST = new RegExp(
  `^(?:find|calculate|work out|what is)(?: the)?(?: length of)?(?: the)? hypotenuse of ${TRIANGLE} with(?: two)? ${LEGS}(?: of)?(?: length| lengths)? ${LENGTH} and ${LENGTH}$`,
);
const LEG = new RegExp(
  `^${TRIANGLE} (?:has|with)(?: a| the)? hypotenuse(?: of)?(?: length)? ${LENGTH} and (?:one|a) (?:leg|shorter side|short side|side|other side)(?: of)?(?: length)? ${LENGTH}${ASK} (?:other|third|missing|remaining)(?: leg| side| shorter side| short side)$`,
);

type Lengths = { readonly first: Fraction; readonly second: Fraction; readonly unit: string };

function lengthsIn(match: RegExpExecArray | null): Lengths | null {
  const [, one, unit, two, other] = match ?? [];
  const [first, second] = [one === undefined ? null : typedNumber(one), two === undefined ? null : typedNumber(two)];
  if (first === null || second === null || !isPositive(first) || !isPositive(second)) return null;
  if (unit !== undefined && other !== undefined && unit !== other) return null;
  return { first, second, unit: other ?? unit ?? '' };
}

/** `√value`, whole, with its square taken out, or as a quotient where the value is a decimal. */
function rootOf(value: Fraction): string | null {
  const [root, left] = splitSquare(value.n * value.d);
  if (value.n * value.d > 10n ** 12n) return null;
  if (left === 1n) return writeDecimal(value.sub(value).add(root).div(value.d));
  return value.d === 1n ? `${root === 1n ? '' : root}\\sqrt{${left}}` : null;
}

function work({ first, second, unit }: Lengths, kind: 'hypotenuse' | 'leg'): RuleSolution | null {
  const squares = [first.mul(first), second.mul(second)].map(writeDecimal);
  const square =
    kind === 'hypotenuse' ? first.mul(first).add(second.mul(second)) : first.mul(first).sub(second.mul(second));
  const root = isPositive(square) ? rootOf(square) : null;
  if (root === null) return null;
  const answer = unit === '' ? root : `${root}\\text{ ${unit}}`;
  const [sign, name] = kind === 'hypotenuse' ? ['+', 'c'] : ['-', 'a'];
  const steps: RuleStep[] = [
    {
      reason:
        kind === 'hypotenuse'
          ? 'By Pythagoras, the square of the hypotenuse is the sum of the squares of the legs.'
          : 'By Pythagoras, the square of a leg is the square of the hypotenuse less that of the other leg.',
      expression: `${name}^2=${writeDecimal(first)}^2${sign}${writeDecimal(second)}^2`,
    },
    { reason: 'Work out the squares.', expression: `${name}^2=${squares.join(sign)}=${writeDecimal(square)}` },
    {
      reason: 'Take the positive square root.',
      expression: `${name}=\\sqrt{${writeDecimal(square)}}${root.includes(`\\sqrt{${writeDecimal(square)}}`) ? '' : `=${root}`}`,
    },
  ];
  return { topic: 'pythagoras', method: 'pythagoras', steps, answer };
}

/** Works the third side of a right-angled triangle told in one of the usual sentences. */
export function pythagoras(problem: Understood): RuleSolution | null {
  const { whole } = askedText(problem.text.replace(/\\sqrt/g, ' '));
  const legs = lengthsIn(HYPOTENUSE.exec(whole)) ?? lengthsIn(HYPOTENUSE_FIRST.exec(whole));
  if (legs !== null) return work(legs, 'hypotenuse');
  const sides = lengthsIn(LEG.exec(whole));
  return sides === null ? null : work(sides, 'leg');
}
