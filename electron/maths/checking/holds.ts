import type { Expression, RelationSign, Statement } from '../expression/expression.ts';
import { compareValues } from '../numeric/compareValues.ts';
import { isNoValue, type ComplexBall } from '../numeric/complexBall.ts';
import { evaluate, type Evaluation } from '../numeric/evaluate.ts';
import { signOf, subtract } from '../numeric/realBall.ts';
import { roundsTo } from './roundsTo.ts';

export type Truth = 'true' | 'false' | 'unclear';

/**
 * Whether a claim is true for given values of its letters. A side without a value makes the claim false there:
 * x = 2 does not solve an equation that divides by x − 2.
 */
export function holds(statement: Statement, given: Evaluation): Truth {
  given.budget.spend();
  switch (statement.kind) {
    case 'truth':
      return statement.value ? 'true' : 'false';
    case 'relation':
      return every(
        statement.signs.map((sign, k) => relationHolds(statement.sides[k], sign, statement.sides[k + 1], given)),
      );
    case 'all':
      return every(statement.parts.map((part) => holds(part, given)));
    case 'any':
      return some(statement.parts.map((part) => holds(part, given)));
    case 'member':
      return memberHolds(statement.element, statement.of, given);
    default:
      return 'unclear';
  }
}

export function every(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unclear') ? 'unclear' : 'true';
}

export function some(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('unclear') ? 'unclear' : 'false';
}

function relationHolds(
  left: Expression | undefined,
  sign: RelationSign,
  right: Expression | undefined,
  given: Evaluation,
): Truth {
  if (left === undefined || right === undefined) return 'unclear';
  const infinite = infinityHolds(left, sign, right);
  if (infinite !== null) return infinite;
  const a = evaluate(left, given);
  const b = evaluate(right, given);
  if (isNoValue(a)) return a.kind === 'undefined' ? 'false' : 'unclear';
  if (isNoValue(b)) return b.kind === 'undefined' ? 'false' : 'unclear';
  if (sign === '≈') return roundsTo(a, right) ? 'true' : 'unclear';
  return compareBySign(a, sign, b);
}

/** "x < ∞" is true of every number. */
function infinityHolds(left: Expression, sign: RelationSign, right: Expression): Truth | null {
  const [a, b] = [infinitySign(left), infinitySign(right)];
  if (a === 0 && b === 0) return null;
  const difference = a - b;
  if (sign === '<' || sign === '≤') return difference < 0 ? 'true' : 'false';
  if (sign === '>' || sign === '≥') return difference > 0 ? 'true' : 'false';
  return 'unclear';
}

function infinitySign(expression: Expression): number {
  if (expression.kind === 'constant' && expression.name === 'infinity') return 1;
  return expression.kind === 'negative' ? -infinitySign(expression.operand) : 0;
}

function compareBySign(a: ComplexBall, sign: RelationSign, b: ComplexBall): Truth {
  const equal = compareValues(a, b);
  if (sign === '=') return equal === 'same' ? 'true' : equal === 'different' ? 'false' : 'unclear';
  if (sign === '≠') return equal === 'same' ? 'false' : equal === 'different' ? 'true' : 'unclear';
  if (a.imaginary !== null || b.imaginary !== null) return 'false';
  if (equal === 'same') return sign === '≤' || sign === '≥' ? 'true' : 'false';
  const order = signOf(subtract(a.real, b.real));
  if (order === null || equal === 'unclear') return 'unclear';
  return order < 0 === (sign === '<' || sign === '≤') ? 'true' : 'false';
}

function memberHolds(element: Expression, of: Statement, given: Evaluation): Truth {
  switch (of.kind) {
    case 'set':
      return some(of.elements.map((candidate) => relationHolds(element, '=', candidate, given)));
    case 'interval':
      return every([
        relationHolds(element, of.closedFrom ? '≥' : '>', of.from, given),
        relationHolds(element, of.closedTo ? '≤' : '<', of.to, given),
      ]);
    case 'union':
      return some(of.parts.map((part) => memberHolds(element, part, given)));
    case 'truth':
      return of.value ? 'true' : 'false';
    default:
      return 'unclear';
  }
}
