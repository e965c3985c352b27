import { call, number } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spellStatement } from '../spell.ts';
import { equals, isEquation, valueOf } from '../terms.ts';

/** x² = −9 gives x = ±3: no real number has a negative square. */
export const rootOfNegative: MistakeKind = {
  name: 'root-of-negative',
  cost: 0.5,
  *slips({ statement }: Stage): Generator<Slip> {
    if (!isEquation(statement)) return;
    const [square, right] = statement.sides;
    const value = valueOf(right);
    if (square.kind !== 'power' || value === null || value.s > 0n || value.n === 0n) return;
    if (square.exponent.kind !== 'number' || !square.exponent.value.equals(2)) return;
    const root = call('sqrt', number(value.neg()));
    const why = (): string => `${spellStatement(statement)} has no real solution: a square is never negative.`;
    for (const side of [
      { kind: 'plusMinus', operand: root } as const,
      root,
      { kind: 'negative', operand: root } as const,
    ]) {
      yield { statement: equals(square.base, side), why };
    }
  },
};
