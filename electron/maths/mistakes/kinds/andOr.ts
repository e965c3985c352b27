import type { Statement } from '../../expression/expression.ts';
import { makeWorkroom } from '../../algebra/rationalForm.ts';
import { stepBudget, withinBudget } from '../../numeric/budget.ts';
import { claimOf, compareClaims } from '../claim.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spellStatement } from '../spell.ts';

/** "x = 2 and x = 3": a number cannot be both, so it must be "or". */
export const andOr: MistakeKind = {
  name: 'and-or',
  cost: 0.3,
  *slips({ statement }: Stage, wrong: Statement): Generator<Slip> {
    if (wrong.kind !== 'all' && wrong.kind !== 'any') return;
    // What was meant is the line with the other word; if that follows from the line before, the word is the mistake.
    const meant: Statement = { ...wrong, kind: wrong.kind === 'all' ? 'any' : 'all' };
    const why = (): string =>
      wrong.kind === 'all'
        ? 'No number is two numbers at once: the two are joined by the wrong word.'
        : 'Both must hold at once: the two are joined by the wrong word.';
    const right = (): string => `Rightly: ${spellStatement(meant)}.`;
    if (saysTheSame(meant, statement)) yield { statement: wrong, why, right };
  },
};

function saysTheSame(a: Statement, b: Statement): boolean {
  const room = makeWorkroom(stepBudget(10_000));
  return withinBudget(() => compareClaims(claimOf(a, room), claimOf(b, room), room) !== null, false);
}
