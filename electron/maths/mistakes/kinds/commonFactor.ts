import type { Expression, Statement } from '../../expression/expression.ts';
import { product, quotient, sum } from '../../expression/build.ts';
import { canonical } from '../../algebra/canonical.ts';
import { formsEqual, makeWorkroom } from '../../algebra/rationalForm.ts';
import { stepBudget, withinBudget } from '../../numeric/budget.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, termsOf } from '../terms.ts';

/** 6x + 9 = 3(2x + 9): the common factor was taken out of one term only. */
export const commonFactor: MistakeKind = {
  name: 'common-factor',
  cost: 0.7,
  *slips({ statement, form }: Stage, wrong: Statement): Generator<Slip> {
    if (statement.kind !== 'expression' || wrong.kind !== 'expression' || form !== 'written') return;
    const given = termsOf(statement.expression);
    const factors = factorsOf(wrong.expression);
    const bracket = factors.find((factor) => factor.kind === 'sum');
    const outside = factors.filter((factor) => factor !== bracket);
    if (bracket?.kind !== 'sum' || outside.length === 0 || given.length !== bracket.terms.length || given.length < 2)
      return;
    const factor = productOf(outside);
    for (const divided of given.keys()) {
      const inside = given.map((term, index) => (index === divided ? quotient(term, factor) : term));
      if (!sameValue(sum(...inside), bracket)) continue;
      yield {
        statement: { kind: 'expression', expression: product(factor, bracket) },
        why: () => `Taking ${spell(factor)} out divides every term by it, not only ${spell(given[divided] ?? factor)}.`,
      };
    }
  },
};

function sameValue(one: Expression, two: Expression): boolean {
  const room = makeWorkroom(stepBudget(5_000));
  return withinBudget(() => {
    const [a, b] = [canonical(one, room), canonical(two, room)];
    return a !== null && b !== null && formsEqual(a, b, room);
  }, false);
}
