import type { RelationSign } from '../expression/expression.ts';

const opposite: Readonly<Record<RelationSign, RelationSign>> = {
  '=': '=',
  '≠': '≠',
  '≈': '≈',
  '<': '>',
  '>': '<',
  '≤': '≥',
  '≥': '≤',
};

/** What becomes of the signs between the sides when both are multiplied by a negative number. */
export function turnSigns(signs: readonly RelationSign[]): readonly RelationSign[] {
  return signs.map((sign) => opposite[sign]);
}
