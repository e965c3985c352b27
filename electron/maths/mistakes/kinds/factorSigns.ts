import type { Statement } from '../../expression/expression.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { factorsLine, isExpanded, isFactored, isSolved, quadraticOf } from '../roots.ts';
import { spell, spellStatement } from '../spell.ts';
import { writeNumber } from '../writePolynomial.ts';

/** x² − 5x + 6 = 0 gives (x + 2)(x + 3) = 0: the right numbers with the wrong signs. */
export const factorSigns: MistakeKind = {
  name: 'factor-signs',
  cost: 0.6,
  *slips({ statement }: Stage, wrong: Statement): Generator<Slip> {
    if (!isFactored(wrong) && !isSolved(wrong)) return;
    const quadratic = quadraticOf(statement);
    const [r, s] = quadratic?.roots ?? [];
    if (quadratic === null || r === undefined || s === undefined || !isExpanded(statement)) return;
    const [c, b] = quadratic.coefficients.map((value) => value.div(quadratic.coefficients[2]));
    for (const roots of [
      [r.neg(), s.neg()],
      [r.neg(), s],
      [r, s.neg()],
    ]) {
      yield {
        statement: factorsLine(quadratic.unknown, roots),
        why: () =>
          `The numbers in the brackets have the wrong signs: multiplied out, ${spellStatement(factorsLine(quadratic.unknown, roots))} does not give ${spellStatement(statement)} (the product must be ${spell(writeNumber(c ?? r))}, the sum ${spell(writeNumber(b ?? s))}).`,
      };
    }
  },
};
