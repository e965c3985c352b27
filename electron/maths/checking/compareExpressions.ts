import type { Expression } from '../expression/expression.ts';
import { canonical } from '../algebra/canonical.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import { formsEqual, makeWorkroom, rationalOf, addForms, negateForm } from '../algebra/rationalForm.ts';
import { TooBig } from '../algebra/polynomial.ts';
import { hasExtremeNumber } from '../algebra/extremeNumbers.ts';
import { sameExpression } from '../algebra/sameExpression.ts';
import { abstractUnknowns } from '../algebra/abstractUnknowns.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareValues } from '../numeric/compareValues.ts';
import { isNoValue, type NumericValue } from '../numeric/complexBall.ts';
import { describeValue } from '../numeric/describeValue.ts';
import { evaluate, type NumberDomain } from '../numeric/evaluate.ts';
import { asEnvironment, samplePoint, type PointKind, type SamplePoint } from '../numeric/samplePoints.ts';
import { whenText } from './evidence.ts';
import { agreeOnBranches } from './branchAgreement.ts';
import { hidesTerms } from './hiddenTerms.ts';
import { numberDomainOf } from './numberDomain.ts';

/** `proof` is exact algebra, `values` many points to forty digits. `domain`: defined at different points, if so. */
export type Comparison = {
  readonly status: 'equal' | 'different' | 'undecided';
  readonly by: 'proof' | 'values';
  readonly why: string;
  readonly domainDiffers?: boolean;
};

export type CompareOptions = { readonly points?: PointKind };

const pointsToTry = 26;
const powerPointsToTry = 216;
const agreementsWanted = 9;
/**
 * Two quotients of polynomials in n, times n!, that agree at so many n are the same up to this degree; beside a number
 * near the largest n that is tried (n over 120) they may not have begun to differ.
 */
const wholeAgreementsWanted = 17;
const largestBesideWholes = 80;
const agreementsEnough = 5;

/** Whether two expressions are equal for all values of their letters where both are defined. */
export function compareExpressions(
  left: Expression,
  right: Expression,
  budget: Budget,
  options: CompareOptions = {},
): Comparison {
  if (sameExpression(left, right)) return { status: 'equal', by: 'proof', why: 'both sides are the same expression' };
  const exact = compareExactly(left, right, budget);
  if (exact !== null) return exact;
  const names = [...new Set([...freeSymbols(left), ...freeSymbols(right)])];
  const domain = numberDomainOf([left, right]);
  const opened = abstractUnknowns([left, right]);
  const [a, b] = opened.expressions;
  if (a === undefined || b === undefined) return undecided('nothing to compare');
  const allNames = [...names, ...opened.names];
  const compared = compareCarefully(a, b, allNames, domain, budget, options);
  const isHidden =
    compared.status === 'equal' && [a, b].some((side) => hidesEverywhere(side, allNames, domain, budget));
  if (compared.status === 'equal' && (isHidden || [a, b].some(hasExtremeNumber))) {
    return undecided('beside such large or small numbers, agreeing in forty digits proves nothing');
  }
  return opened.ambiguous && compared.status === 'different' ? undecided('an unknown function is involved') : compared;
}

/** Whatever the letters are: at two different points. */
function hidesEverywhere(side: Expression, names: readonly string[], domain: NumberDomain, budget: Budget): boolean {
  const kind = pointKindFor([side], domain);
  return [4, 7].every((k) => {
    const environment = asEnvironment(samplePoint(names, kind, k), kind, k);
    return hidesTerms(side, { environment, domain, budget });
  });
}

/**
 * (a^b)^c is a^(bc) for positive a only. Where a power with letters above stands inside a power, points with negative
 * bases are tried as well, and agreement alone proves nothing.
 */
function compareCarefully(
  a: Expression,
  b: Expression,
  names: readonly string[],
  domain: NumberDomain,
  budget: Budget,
  options: CompareOptions,
): Comparison {
  const compared = compareByValues(a, b, names, domain, budget, options);
  const isDelicate = options.points === undefined && [a, b].some(hasPowerOfPower);
  if (compared.status !== 'equal' || names.length === 0) return compared;
  if (!isDelicate) return onAllBranches(compared, [a, b], names, domain, budget, options);
  const turned = compareByValues(a, b, names, 'real', budget, { ...options, points: 'exponents' });
  if (turned.status === 'different') return turned;
  return undecided('they agree for positive numbers, but perhaps not for all');
}

/** Agreement at sample points holds for the branches they lie on: |x − 10| is 10 − x for every small x. */
function onAllBranches(
  compared: Comparison,
  sides: readonly [Expression, Expression],
  names: readonly string[],
  domain: NumberDomain,
  budget: Budget,
  { points }: CompareOptions,
): Comparison {
  const kind = points ?? pointKindFor(sides, domain);
  const mayBeginLater = kind === 'whole' && sides.some((side) => someNode(side, isLargeNumber));
  const found = mayBeginLater ? ({ kind: 'unknown' } as const) : agreeOnBranches(sides, names, kind, budget);
  if (found.kind === 'differ') return { status: 'different', by: 'proof', why: found.clash };
  return found.kind === 'agree' ? compared : undecided('they agree at the points tried, but perhaps not everywhere');
}

function isLargeNumber(node: Expression): boolean {
  return node.kind === 'number' && node.value.compare(largestBesideWholes) > 0;
}

function hasPowerOfPower(expression: Expression): boolean {
  return someNode(
    expression,
    (node) =>
      node.kind === 'power' &&
      freeSymbols(node.exponent).length > 0 &&
      someNode(node.base, (inner) => inner.kind === 'power' && freeSymbols(inner.exponent).length > 0),
  );
}

function undecided(why: string): Comparison {
  return { status: 'undecided', by: 'values', why };
}

/** Equal canonical forms prove equality; a difference that is a plain number other than 0 disproves it. */
function compareExactly(left: Expression, right: Expression, budget: Budget): Comparison | null {
  const room = makeWorkroom(budget);
  const a = canonical(left, room);
  const b = canonical(right, room);
  if (a === null || b === null) return null;
  try {
    if (formsEqual(a, b, room))
      return { status: 'equal', by: 'proof', why: 'both sides simplify to the same expression' };
    const gap = rationalOf(addForms(a, negateForm(b), room));
    if (gap === null || freeSymbols(left).length > 0 || freeSymbols(right).length > 0) return null;
    const values = [rationalOf(a), rationalOf(b)];
    const [first, second] = values.map((value) => value?.toFraction().replace('-', '−'));
    const why = first && second ? `the left gives ${first} but the right gives ${second}` : 'the two sides differ';
    return { status: 'different', by: 'proof', why };
  } catch (error) {
    if (error instanceof TooBig) return null;
    throw error;
  }
}

type Tally = { agree: number; differ: number; oneSided: number; unclear: number; seen: string[]; clash: string };

function compareByValues(
  left: Expression,
  right: Expression,
  names: readonly string[],
  domain: NumberDomain,
  budget: Budget,
  options: CompareOptions,
): Comparison {
  const kind = options.points ?? pointKindFor([left, right], domain);
  const tally: Tally = { agree: 0, differ: 0, oneSided: 0, unclear: 0, seen: [], clash: '' };
  const isConstant = names.length === 0;
  const wanted = kind === 'whole' ? wholeAgreementsWanted : agreementsWanted;
  const limit = isConstant ? 1 : kind === 'exponents' ? powerPointsToTry : pointsToTry;
  for (
    let k = 0;
    k < limit && tally.differ < 2 && (tally.agree < wanted || tally.differ > 0 || kind === 'exponents');
    k += 1
  ) {
    const point = samplePoint(names, kind, k);
    const environment = asEnvironment(point, kind, k);
    const a = evaluate(left, { environment, domain, budget });
    const b = evaluate(right, { environment, domain, budget });
    record(tally, a, b, point);
  }
  return isConstant ? constantResult(tally) : conclude(tally, domain);
}

/** Factorials and their kin live on whole numbers only. */
function pointKindFor(expressions: readonly Expression[], domain: NumberDomain): PointKind {
  const needsWhole = expressions.some((expression) =>
    someNode(
      expression,
      (node) =>
        node.kind === 'series' || (node.kind === 'call' && ['factorial', 'binomial', 'gcd', 'lcm'].includes(node.name)),
    ),
  );
  if (needsWhole) return 'whole';
  return domain === 'complex' ? 'complex' : 'real';
}

function record(tally: Tally, a: NumericValue, b: NumericValue, point: SamplePoint): void {
  if (isNoValue(a) || isNoValue(b)) {
    const isOneSided = isNoValue(a) !== isNoValue(b) && [a, b].some((v) => isNoValue(v) && v.kind === 'undefined');
    if (isOneSided) {
      tally.oneSided += 1;
      const reason = isNoValue(a) ? a.why : isNoValue(b) ? b.why : '';
      tally.clash ||= `one side has no value${whenText(point)}: ${reason}`;
    } else tally.unclear += 1;
    return;
  }
  const verdict = compareValues(a, b);
  if (verdict === 'unclear') tally.unclear += 1;
  if (verdict === 'same') {
    tally.agree += 1;
    if (tally.seen.length < 2) tally.seen.push(`${describeValue(a)}${whenText(point)}`);
  }
  if (verdict === 'different') {
    tally.differ += 1;
    const [first, second] = describeApart(describeValue(a), describeValue(b));
    if (tally.differ === 1) tally.clash = `${whenSentence(point)}the left gives ${first} but the right gives ${second}`;
  }
}

function whenSentence(point: SamplePoint): string {
  const when = whenText(point).trimStart();
  return when === '' ? '' : `${when}, `;
}

/** Two numbers that look alike in six digits must not be quoted as if they were equal. */
function describeApart(a: string, b: string): readonly [string, string] {
  return a === b ? [a, 'a number only very close to it'] : [a, b];
}

function constantResult(tally: Tally): Comparison {
  if (tally.agree > 0) {
    return {
      status: 'equal',
      by: 'values',
      why: `both sides give ${tally.seen[0] ?? 'the same number'}, to forty digits`,
    };
  }
  if (tally.differ > 0) return { status: 'different', by: 'proof', why: tally.clash };
  if (tally.oneSided > 0) return { status: 'different', by: 'proof', why: tally.clash };
  return undecided('neither side has a value that could be worked out');
}

function conclude(tally: Tally, domain: NumberDomain): Comparison {
  const domainDiffers = tally.oneSided > 0;
  if (tally.differ >= 2) return { status: 'different', by: 'proof', why: tally.clash };
  if (tally.differ === 1) return undecided(`the sides disagree at one of the points tried: ${tally.clash}`);
  if (tally.agree < agreementsEnough) return undecided('the two sides are defined together at too few points to tell');
  if (domain === 'complex' && domainDiffers) return undecided('the sides are not defined at the same numbers');
  const note = domainDiffers ? ' (wherever both have a value)' : '';
  const why = `both sides give ${tally.seen.join(' and ')}, and agree at ${tally.agree} points${note}`;
  return { status: 'equal', by: 'values', why, domainDiffers };
}
