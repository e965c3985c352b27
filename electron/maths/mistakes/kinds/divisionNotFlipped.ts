import type { Expression } from '../../expression/expression.ts';
import { number, product, quotient } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { asFraction } from './fractions.ts';

/** 2/3 ÷ 4/5 = 2/3 × 4/5, or with the first fraction turned over instead of the second. */
export const divisionNotFlipped = nodeKind('division-not-flipped', 0.7, function* (node) {
  if (node.kind !== 'quotient' || node.numerator.kind === 'sum' || node.denominator.kind === 'sum') return;
  const [one, two] = [asFraction(node.numerator), asFraction(node.denominator)];
  if (one === null || two === null || (!one.written && !two.written)) return;
  const turned: Expression = quotient(two.bottom, two.top);
  const why = (): string =>
    `To divide by ${spell(node.denominator)}, multiply by its reciprocal: turn over the second fraction, and only that one.`;
  const right = (): string =>
    `The reciprocal of ${spell(node.denominator)} is ${spell(turned)}; ${spell(node.numerator)} stays as it is.`;
  yield { wrong: product(node.numerator, node.denominator), why, right };
  yield { wrong: product(quotient(one.bottom, one.top), node.denominator), why, right };
  yield { wrong: product(quotient(one.bottom, one.top), turned), why, right };
  if (!one.written)
    yield { wrong: quotient(product(node.numerator, number(1)), product(two.top, two.bottom)), why, right };
});
