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
      for (const joined of addedAcross(one, two)) {
        yield {
          wrong: sumOf([joined, ...others]),
          why: () =>
            `Fractions are not ${signedTerm(b).minus ? 'subtracted' : 'added'} across: ${spell(a)} and ${spell(signedTerm(b).body)} need a common denominator first, and then only the numerators are ${signedTerm(b).minus ? 'subtracted' : 'added'}.`,
        };
      }
    }
  }
});
