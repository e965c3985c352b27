import type { Expression } from '../../expression/expression.ts';
import { call, negative } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { equals, factorsOf, isEquation, productOf, valueOf } from '../terms.ts';

/** 2x² = 18 gives 2x = √18: the root was taken of the square, but not of the number before it. */
export const rootOfCoefficient: MistakeKind = {
  name: 'root-of-coefficient',
  cost: 0.8,
  *slips({ statement, form }: Stage): Generator<Slip> {
    if (!isEquation(statement) || form !== 'written') return;
    const [left, right] = statement.sides;
    const factors = factorsOf(left);
    const square = factors.find(isSquare);
    const rest = factors.filter((factor) => factor !== square);
    if (square?.kind !== 'power' || rest.length === 0 || !rest.every((factor) => valueOf(factor) !== null)) return;
    if (valueOf(right) === null) return;
    const root = call('sqrt', right);
    const base = square.base;
    const why = (): string =>
      `In ${spellStatement(statement)} only ${spell(base)} is squared: divide by ${spell(productOf(rest))} before taking the root.`;
    const roots: readonly Expression[] = [root, negative(root), { kind: 'plusMinus', operand: root }];
    for (const one of roots) yield { statement: equals(productOf([...rest, base]), one), why };
  },
};

function isSquare(factor: Expression): boolean {
  return factor.kind === 'power' && factor.exponent.kind === 'number' && factor.exponent.value.equals(2);
}
