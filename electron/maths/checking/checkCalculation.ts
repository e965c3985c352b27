import type { Expression, RelationSign, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import type { Budget } from '../numeric/budget.ts';
import { fromReal } from '../numeric/complexBall.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import { compareExpressions } from './compareExpressions.ts';
import { compareAntiderivatives, isIndefinite } from './compareIntegrals.ts';
import { addsPercent, withoutUnits } from './compareQuantities.ts';
import { holds } from './holds.ts';
import { realValueOf, roundsTo, writtenNumber } from './roundsTo.ts';

export const rule = 'checkCalculation';

type Relation = Extract<Statement, { kind: 'relation' }>;

/** What a chain a = b = c claims by itself, without looking at the problem. */
export type ChainResult = {
  readonly status: 'true' | 'false' | 'unclear';
  readonly why: string;
};

/** Judges each link of a chain as an identity: 25 − 24 = 1, 2(x + 3) = 2x + 6, 22/7 ≈ 3.14. */
export function judgeChain(statement: Relation, budget: Budget): ChainResult {
  let firstUnclear: ChainResult | null = null;
  let last = '';
  for (const [k, sign] of statement.signs.entries()) {
    const [left, right] = [statement.sides[k], statement.sides[k + 1]];
    if (left === undefined || right === undefined) continue;
    const link = judgeLink(left, sign, right, budget);
    if (link.status === 'false') return link;
    if (link.status === 'unclear') firstUnclear ??= link;
    last = link.why;
  }
  return firstUnclear ?? { status: 'true', why: last };
}

function judgeLink(left: Expression, sign: RelationSign, right: Expression, budget: Budget): ChainResult {
  const { expressions, comparable } = withoutUnits([left, right]);
  const [a, b] = expressions;
  if (a === undefined || b === undefined) return { status: 'unclear', why: 'a side is missing' };
  if (sign === '≈') return judgeRounding(a, b);
  if (sign !== '=') return judgeOrder(a, sign, b, budget);
  const compared =
    isIndefinite(a) || isIndefinite(b) ? compareAntiderivatives(a, b, budget) : compareExpressions(a, b, budget);
  if (compared.status === 'equal') {
    return comparable
      ? { status: 'true', why: compared.why }
      : { status: 'unclear', why: 'the units on the two sides differ' };
  }
  if (compared.status === 'undecided' || !comparable || addsPercent(a) || addsPercent(b))
    return { status: 'unclear', why: compared.why };
  if ([a, b].some(hasPlainAngle))
    return { status: 'unclear', why: 'it is not clear whether degrees or radians are meant' };
  if (isRoundedEquality(a, b)) return { status: 'unclear', why: 'the right side is rounded, so ≈ is meant' };
  return { status: 'false', why: compared.why };
}

/** sin 30, or arctan 1 = 45: angles without ° or π, which most pupils mean in degrees. */
function hasPlainAngle(expression: Expression): boolean {
  return someNode(expression, (node) => {
    if (node.kind !== 'call' || !angleFunctions.has(node.name)) return false;
    const [angle] = node.operands;
    return angle !== undefined && freeSymbols(angle).length === 0 && !someNode(angle, isAngleMeasure);
  });
}

const angleFunctions: ReadonlySet<string> = new Set([
  'sin',
  'cos',
  'tan',
  'sec',
  'csc',
  'cot',
  'arcsin',
  'arccos',
  'arctan',
]);

function isAngleMeasure(node: Expression): boolean {
  return (node.kind === 'constant' && node.name === 'pi') || (node.kind === 'call' && node.name === 'degrees');
}

/** 1/3 = 0.33: wrong as written, but most likely meant as rounding. */
function isRoundedEquality(left: Expression, right: Expression): boolean {
  const target = writtenNumber(right);
  if (target === null || target.unit.equals(1) || freeSymbols(left).length > 0) return false;
  const value = realValueOf(left);
  return value !== null && roundsTo(fromReal(value), right);
}

function judgeRounding(left: Expression, right: Expression): ChainResult {
  const value = realValueOf(left);
  if (value === null || writtenNumber(right) === null)
    return { status: 'unclear', why: 'an approximation that cannot be followed' };
  if (roundsTo(fromReal(value), right)) return { status: 'true', why: 'the rounding is right to the digits written' };
  return { status: 'false', why: 'the left side does not round to what is written on the right' };
}

function judgeOrder(left: Expression, sign: RelationSign, right: Expression, budget: Budget): ChainResult {
  if (freeSymbols(left).length + freeSymbols(right).length > 0)
    return { status: 'unclear', why: 'it depends on the letters' };
  const claim: Statement = { kind: 'relation', sides: [left, right], signs: [sign] };
  const truth = holds(claim, { environment: new Map(), domain: 'real', budget });
  return {
    status: truth,
    why: truth === 'true' ? 'the two numbers are in this order' : 'the two numbers are not in this order',
  };
}

export function verdict(status: Verdict['status'], why: string, by: string = rule): Verdict {
  return { status, why, rule: by };
}
