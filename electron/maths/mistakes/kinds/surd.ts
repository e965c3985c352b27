import Fraction from 'fraction.js';

import { splitSquare } from '../../algebra/exactRoots.ts';
import { call, number, product } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { valueOf } from '../terms.ts';

/** √50 = 25√2, √50 = 2√5: the square number was taken out without its root, or the parts were swapped. */
export const surd = nodeKind('surd', 0.7, function* (node) {
  if (node.kind !== 'call' || node.name !== 'sqrt') return;
  const [inside] = node.operands;
  const value = inside === undefined ? null : valueOf(inside);
  if (value === null || value.d !== 1n || value.compare(0) <= 0 || value.n > 1_000_000n) return;
  const [outside, rest] = splitSquare(value.n);
  if (outside === 1n) {
    yield {
      wrong: number(value.div(2)),
      why: () =>
        `The square root of ${spell(number(value))} is the number whose square is ${spell(number(value))}, not half of it.`,
    };
    return;
  }
  const square = new Fraction(outside * outside);
  const why = (): string =>
    `From √${value.toFraction()} the root of a square number comes out, not the square number itself or what is left.`;
  const right = (): string =>
    `√${value.toFraction()} = √(${square.toFraction()} × ${rest}): what comes out of the root is √${square.toFraction()} = ${outside}.`;
  yield { wrong: product(number(square), call('sqrt', number(rest))), why, right };
  yield { wrong: product(number(rest), call('sqrt', number(outside))), why, right };
  yield { wrong: number(value.div(2)), why, right };
});
