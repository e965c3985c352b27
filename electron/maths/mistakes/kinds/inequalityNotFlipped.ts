import type { RelationSign } from '../../expression/expression.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spellStatement } from '../spell.ts';

const turned: Readonly<Record<RelationSign, RelationSign>> = {
  '=': '=',
  '≠': '≠',
  '≈': '≈',
  '<': '>',
  '>': '<',
  '≤': '≥',
  '≥': '≤',
};

/** −2x < 6 gives x < −3: dividing or multiplying by a negative number turns the sign round. */
export const inequalityNotFlipped: MistakeKind = {
  name: 'inequality-not-flipped',
  cost: 0.5,
  *slips({ statement }: Stage): Generator<Slip> {
    if (statement.kind !== 'relation' || statement.signs.every((sign) => turned[sign] === sign)) return;
    yield {
      statement: { ...statement, signs: statement.signs.map((sign) => turned[sign]) },
      why: () =>
        `Going on from ${spellStatement(statement)}: multiplying or dividing by a negative number turns ${statement.signs[0] ?? '<'} into ${turned[statement.signs[0] ?? '<']}, and nothing else does.`,
    };
  },
};
