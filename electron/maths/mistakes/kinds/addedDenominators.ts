import type { Expression } from '../../expression/expression.ts';
import { negative, quotient, sum } from '../../expression/build.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { signedTerm, sumOf, termsOf } from '../terms.ts';
import { addedAcross, asFraction } from './fractions.ts';

/** 1/2 + 1/3 = 2/5: numerators and denominators added (or subtracted) across. */
export const addedDenominators = nodeKind('added-denominators', 0.7, function* (node) {
  if (node.kind !== 'sum') return;
  const terms = termsOf(node);
  for (const [i, a] of terms.entries()) {
    for (const [j, b] of terms.entries()) {
      const [one, two] = [asFraction(a), asFraction(b)];
      if (j <= i || one === null || two === null || (!one.written && !two.written)) continue;
      const others = terms.filter((_, index) => index !== i && index !== j);
      for (const joined of [...addedAcross(one, two), ...mixedAcross(a, b)]) {
        yield {
          wrong: sumOf([joined, ...others]),
          why: () =>
            `Fractions are not ${signedTerm(b).minus ? 'subtracted' : 'added'} across: ${spell(a)} and ${spell(signedTerm(b).body)} need a common denominator first, and then only the numerators are ${signedTerm(b).minus ? 'subtracted' : 'added'}.`,
        };
      }
    }
  }
});

/** 1 1/2 + 2 1/3 = 3 2/5: whole numbers added rightly, the fractions across. */
function mixedAcross(a: Expression, b: Expression): readonly Expression[] {
  const [one, two] = [signedTerm(a), signedTerm(b)];
  if (one.minus || one.body.kind !== 'mixed' || two.body.kind !== 'mixed') return [];
  const [first, second] = [one.body, two.body];
  if (first.part.kind !== 'quotient' || second.part.kind !== 'quotient') return [];
  const join = (left: Expression, right: Expression): Expression => sum(left, two.minus ? negative(right) : right);
  const tops = join(first.part.numerator, second.part.numerator);
  const wholes = join(first.whole, second.whole);
  const bottoms = [
    sum(first.part.denominator, second.part.denominator),
    first.part.denominator,
    second.part.denominator,
  ];
  return bottoms.map((bottom) => sum(wholes, quotient(tops, bottom)));
}
