import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { turnSigns } from '../turnSigns.ts';

/** −2x < 6 gives x < −3: dividing or multiplying by a negative number turns the sign round. */
export const inequalityNotFlipped: MistakeKind = {
  name: 'inequality-not-flipped',
  cost: 0.2,
  *slips({ statement }: Stage): Generator<Slip> {
    if (statement.kind !== 'relation') return;
    const signs = turnSigns(statement.signs);
    const [right, wrong] = [statement.signs[0], signs[0]];
    if (right === undefined || right === wrong) return;
    yield {
      statement: { ...statement, signs },
      why: () =>
        'Multiplying or dividing by a negative number turns the sign between the sides round; nothing else does.',
      right: () => `The sign between the sides is ${right} here, not ${wrong}.`,
    };
  },
};
