import type Fraction from 'fraction.js';

import type { RelationSign, Statement } from '../expression/expression.ts';
import { negative, sum } from '../expression/build.ts';
import { canonical } from '../algebra/canonical.ts';
import { polynomialKey } from '../algebra/polynomial.ts';
import {
  invertForm,
  makeWorkroom,
  multiplyForms,
  rationalOf,
  type RationalForm,
  type Workroom,
} from '../algebra/rationalForm.ts';
import type { Budget } from '../numeric/budget.ts';

const turned: Readonly<Record<RelationSign, RelationSign>> = {
  '=': '=',
  '≠': '≠',
  '≈': '≈',
  '<': '>',
  '>': '<',
  '≤': '≥',
  '≥': '≤',
};

/**
 * Whether one relation is the other with terms moved or both sides multiplied by a number: the differences of sides
 * are then the same but for a factor, and the sign is turned where the factor is negative. Alternatives are compared
 * one by one. A proof for any number of letters; false proves nothing.
 */
export function isProportional(before: Statement, after: Statement, budget: Budget): boolean {
  if (before.kind === 'any' && after.kind === 'any') {
    const { parts } = after;
    return (
      before.parts.length === parts.length &&
      before.parts.every((part, k) => isProportional(part, parts[k] ?? part, budget))
    );
  }
  if (before.kind !== 'relation' || after.kind !== 'relation') return false;
  const [first, second] = [before.signs[0], after.signs[0]];
  if (before.signs.length !== 1 || after.signs.length !== 1 || first === undefined || second === undefined)
    return false;
  const ratio = ratioOf(before, after, budget);
  if (ratio === null || ratio.n === 0n) return false;
  return second === (ratio.s > 0n ? first : turned[first]) && first !== '≈';
}

/** (left − right of the later) / (left − right of the earlier), where that is a number and nothing else changed. */
function ratioOf(
  before: Extract<Statement, { kind: 'relation' }>,
  after: Extract<Statement, { kind: 'relation' }>,
  budget: Budget,
): Fraction | null {
  const [a, b] = [differenceOf(before, budget), differenceOf(after, budget)];
  if (a === null || b === null || a.restrictions !== b.restrictions || b.form.top.size === 0) return null;
  const inverse = invertForm(a.form, a.room);
  return inverse === null ? null : rationalOf(multiplyForms(b.form, inverse, a.room));
}

type Difference = { readonly form: RationalForm; readonly room: Workroom; readonly restrictions: string };

/** `restrictions`: what was divided by, and every root, logarithm and the like, also where it cancelled. */
function differenceOf(relation: Extract<Statement, { kind: 'relation' }>, budget: Budget): Difference | null {
  const [left, right] = relation.sides;
  if (left === undefined || right === undefined) return null;
  const room = makeWorkroom(budget);
  const form = canonical(sum(left, negative(right)), room);
  if (form === null) return null;
  const poles = [...new Set(room.poles.map(polynomialKey))].sort();
  return { form, room, restrictions: [...[...room.meanings.keys()].sort(), ...poles].join(' ; ') };
}
