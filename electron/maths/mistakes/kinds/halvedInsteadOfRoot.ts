import { number, quotient } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { equals } from '../terms.ts';
import { squareEquation } from './squareEquation.ts';

/** x² = 16 gives x = 8: halved, where the root was to be taken. Also x = 16² and x = 16. */
export const halvedInsteadOfRoot: MistakeKind = {
  name: 'halved-instead-of-root',
  cost: 1,
  *slips({ statement }: Stage): Generator<Slip> {
    const square = squareEquation(statement);
    if (square === null) return;
    for (const right of [quotient(square.value, number(2)), square.value]) {
      for (const value of [right, { kind: 'plusMinus', operand: right } as const]) {
        yield {
          statement: equals(square.base, value),
          why: () =>
            `To undo the square in ${spellStatement(statement)}, take the square root of ${spell(square.value)}, positive and negative.`,
        };
      }
    }
  },
};
