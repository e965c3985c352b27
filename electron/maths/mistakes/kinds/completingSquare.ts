import Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import { number, power, sum } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { isExpanded, quadraticOf } from '../roots.ts';
import { spell } from '../spell.ts';
import { equals } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** x² + 6x = 7 gives (x + 3)² = 7: the square that was added on one side is missing on the other, or not halved. */
export const completingSquare: MistakeKind = {
  name: 'completing-square',
  cost: 0.8,
  *slips({ statement }: Stage, wrong: Statement): Generator<Slip> {
    const quadratic = quadraticOf(statement);
    if (quadratic === null || !isExpanded(statement) || !hasSquaredBracket(wrong)) return;
    const [c, b] = quadratic.coefficients.map((value) => value.div(quadratic.coefficients[2]));
    if (c === undefined || b === undefined || b.n === 0n) return;
    const half = b.div(2);
    const line = (inside: Fraction, right: Fraction): Statement =>
      equals(power(sum(quadratic.unknown, writeNumber(inside)), number(2)), writeNumber(right));
    const added = (): string =>
      `Half of ${spell(writeNumber(b))} squared was added on the left to make a square, so it must be added on the right as well.`;
    const square = half.mul(half);
    yield { statement: line(half, c.neg()), why: added };
    yield { statement: line(half, square.neg().sub(c)), why: added };
    yield { statement: line(half, half.sub(c)), why: () => 'The half must be squared before it is added.' };
    yield {
      statement: line(half.neg(), square.sub(c)),
      why: () => 'The sign in the bracket is that of the middle term.',
    };
    const halved = (): string =>
      `In the bracket stands half of ${spell(writeNumber(b))}: squaring doubles the middle term again.`;
    for (const right of [c.neg(), b.mul(b).sub(c), square.sub(c)]) yield { statement: line(b, right), why: halved };
  },
};

function hasSquaredBracket(line: Statement): boolean {
  if (line.kind !== 'relation') return false;
  return line.sides.some((side) => termsWithSquare(side));
}

function termsWithSquare(side: Expression): boolean {
  const parts = side.kind === 'sum' ? side.terms : [side];
  return parts.some((part) => part.kind === 'power' && part.base.kind === 'sum');
}
