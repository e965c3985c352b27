import Fraction from 'fraction.js';

import type { Statement } from '../../expression/expression.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { isFactored, quadraticOf, rootsLine } from '../roots.ts';
import { spell } from '../spell.ts';
import { writeNumber } from '../writePolynomial.ts';

/** (2x + 5)(x − 3) = 0 gives x = −5 or x = 3: the number before the unknown was forgotten. */
export const rootNotDivided: MistakeKind = {
  name: 'root-not-divided',
  cost: 0.6,
  *slips({ statement }: Stage, wrong: Statement): Generator<Slip> {
    const quadratic = quadraticOf(statement);
    if (quadratic === null || !isFactored(statement) || isFactored(wrong)) return;
    for (const [index, root] of quadratic.roots.entries()) {
      if (root.d === 1n) continue;
      const undivided = new Fraction(root.n * root.s);
      const roots = quadratic.roots.map((one, at) => (at === index ? undivided : one));
      const unknown = spell(quadratic.unknown);
      yield {
        statement: rootsLine(quadratic.unknown, roots),
        why: () =>
          `The bracket with ${root.d}${unknown} is an equation of its own; its last step, to divide by ${root.d}, is missing.`,
        right: () =>
          `From ${root.d}${unknown} = ${spell(writeNumber(undivided))} follows ${unknown} = ${spell(writeNumber(root))}.`,
      };
    }
  },
};
