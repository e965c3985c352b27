import { freeSymbols } from '../../algebra/freeSymbols.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { equals, factorsOf, isEquation, valueOf } from '../terms.ts';

/** (x − 2)(x − 3) = 6 gives x − 2 = 6 or x − 3 = 6: that only works with 0. */
export const zeroProduct: MistakeKind = {
  name: 'zero-product',
  cost: 0.7,
  *slips({ statement }: Stage): Generator<Slip> {
    if (!isEquation(statement)) return;
    const [left, right] = statement.sides;
    const factors = factorsOf(left).filter((factor) => freeSymbols(factor).length > 0);
    const value = valueOf(right);
    if (factors.length < 2 || value === null || value.n === 0n) return;
    const why = (): string =>
      `A product is known by its factors only when it is 0: from ${spellStatement(statement)} it does not follow that a factor is ${spell(right)}.`;
    yield { statement: { kind: 'any', parts: factors.map((factor) => equals(factor, right)) }, why };
    yield {
      statement: {
        kind: 'any',
        parts: factors.map((factor) => equals(factor, { kind: 'number', value: value.sub(value) })),
      },
      why,
    };
  },
};
