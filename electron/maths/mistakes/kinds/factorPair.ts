import Fraction from 'fraction.js';

import { divisorsOf } from '../../algebra/primeFactors.ts';
import type { Statement } from '../../expression/expression.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { factorsLine, isExpanded, isFactored, isSolved, quadraticOf } from '../roots.ts';
import { spellStatement } from '../spell.ts';

/** x² − 7x + 12 = 0 gives (x − 2)(x − 6) = 0: the product fits, the sum does not (or the other way round). */
export const factorPair: MistakeKind = {
  name: 'factor-pair',
  cost: 0.9,
  *slips({ statement }: Stage, wrong: Statement): Generator<Slip> {
    if (!isFactored(wrong) && !isSolved(wrong)) return;
    const quadratic = quadraticOf(statement);
    if (quadratic === null || !isExpanded(statement)) return;
    const [c, b] = quadratic.coefficients.map((value) => value.div(quadratic.coefficients[2]));
    if (c === undefined || b === undefined || c.d !== 1n || b.d !== 1n || c.n === 0n || c.n > 1_000n) return;
    for (const divisor of divisorsOf(c.n, 40) ?? []) {
      for (const p of [new Fraction(divisor), new Fraction(divisor).neg()]) {
        const q = c.div(p);
        const line = factorsLine(quadratic.unknown, [p.neg(), q.neg()]);
        yield {
          statement: line,
          why: () =>
            `${text(p)} and ${text(q)} multiply to ${text(c)}, but they add up to ${text(p.add(q))}: two numbers with sum ${text(b)} are needed, so ${spellStatement(line)} does not give ${spellStatement(statement)}.`,
        };
      }
    }
    for (let p = -12; p <= 12; p += 1) {
      const q = b.sub(p);
      const line = factorsLine(quadratic.unknown, [new Fraction(-p), q.neg()]);
      yield {
        statement: line,
        why: () =>
          `${text(new Fraction(p))} and ${text(q)} add up to ${text(b)}, but they multiply to ${text(q.mul(p))}: two numbers with product ${text(c)} are needed.`,
      };
    }
  },
};

function text(value: Fraction): string {
  return value.toFraction().replace('-', '−');
}
