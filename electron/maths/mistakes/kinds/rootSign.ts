import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { isFactored, quadraticOf, rootsLine } from '../roots.ts';
import { spell, spellStatement } from '../spell.ts';
import { writeNumber } from '../writePolynomial.ts';
import type { Statement } from '../../expression/expression.ts';

/** (x − 2)(x + 3) = 0 gives x = −2 or x = 3: a factor was solved with the wrong sign. */
export const rootSign: MistakeKind = {
  name: 'root-sign',
  cost: 0.6,
  *slips({ statement }: Stage, wrong: Statement): Generator<Slip> {
    const quadratic = quadraticOf(statement);
    const [r, s] = quadratic?.roots ?? [];
    if (quadratic === null || r === undefined || s === undefined || isFactored(wrong) || !isFactored(statement)) return;
    const choices = [[r.neg(), s.neg()], [r.neg(), s], [r, s.neg()], [r.neg()], [s.neg()]] as const;
    for (const roots of choices) {
      const turned = roots.some((root) => root.equals(r.neg())) && !roots.some((root) => root.equals(r)) ? r : s;
      yield {
        statement: rootsLine(quadratic.unknown, roots),
        why: () =>
          `${spellStatement(statement)}: put ${spell(quadratic.unknown)} = ${spell(writeNumber(turned.neg()))} into its bracket; it does not become zero, so a sign is wrong.`,
        right: () => `The bracket is zero when ${spell(quadratic.unknown)} = ${spell(writeNumber(turned))}.`,
      };
    }
  },
};
