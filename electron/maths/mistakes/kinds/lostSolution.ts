import type { Statement } from '../../expression/expression.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { quadraticOf, rootsLine } from '../roots.ts';
import { spell, spellStatement } from '../spell.ts';
import { withoutAt } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** x² − 5x + 6 = 0 gives x = 2: one of the solutions is missing, with no sign of how it was lost. */
export const lostSolution: MistakeKind = {
  name: 'lost-solution',
  cost: 1.9,
  *slips({ statement }: Stage): Generator<Slip> {
    if (statement.kind === 'any') yield* missingPart(statement);
    const quadratic = quadraticOf(statement);
    const [r, s] = quadratic?.roots ?? [];
    if (quadratic === null || r === undefined || s === undefined || r.equals(s)) return;
    for (const [kept, lost] of [
      [r, s],
      [s, r],
    ] as const) {
      yield {
        statement: rootsLine(quadratic.unknown, [kept]),
        why: () => `A solution is missing: another number solves ${spellStatement(statement)} too.`,
        right: () => `${spell(quadratic.unknown)} = ${spell(writeNumber(lost))} is a solution as well.`,
      };
    }
  },
};

function* missingPart(line: Extract<Statement, { kind: 'any' }>): Generator<Slip> {
  for (const [index, lost] of line.parts.entries()) {
    const rest = withoutAt(line.parts, index);
    const [only] = rest;
    if (only === undefined) continue;
    yield {
      statement: rest.length === 1 ? only : { kind: 'any', parts: rest },
      why: () => 'A solution that was there in the line before is missing.',
      right: () => `${spellStatement(lost)} is a solution as well.`,
    };
  }
}
