import { call, negative } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { equals } from '../terms.ts';
import { squareEquation } from './squareEquation.ts';

/** (x + 1)² = 9 gives x + 1 = 3: a square has two roots. */
export const rootWithoutPlusMinus: MistakeKind = {
  name: 'root-without-plus-minus',
  cost: 0.6,
  *slips({ statement }: Stage): Generator<Slip> {
    const square = squareEquation(statement);
    if (square === null) return;
    const root = call('sqrt', square.value);
    for (const one of [root, negative(root)]) {
      yield {
        statement: equals(square.base, one),
        why: () =>
          `In ${spellStatement(statement)} a number and its opposite have the same square, and only one of the two was taken.`,
        right: () => `${spell(square.base)} = ±${spell(call('sqrt', square.value))}.`,
      };
    }
  },
};
