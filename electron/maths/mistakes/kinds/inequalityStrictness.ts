import type { RelationSign } from '../../expression/expression.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spellStatement } from '../spell.ts';

const loosened: Readonly<Record<RelationSign, RelationSign>> = {
  '=': '=',
  '≠': '≠',
  '≈': '≈',
  '<': '≤',
  '>': '≥',
  '≤': '<',
  '≥': '>',
};

/** x ≥ 3 written as x > 3. */
export const inequalityStrictness: MistakeKind = {
  name: 'inequality-strictness',
  cost: 0.6,
  *slips({ statement }: Stage): Generator<Slip> {
    if (statement.kind !== 'relation' || statement.signs.every((sign) => loosened[sign] === sign)) return;
    yield {
      statement: { ...statement, signs: statement.signs.map((sign) => loosened[sign]) },
      why: () =>
        `${spellStatement(statement)}: whether the border itself is a solution (≤, ≥) or not (<, >) does not change on the way.`,
    };
  },
};
