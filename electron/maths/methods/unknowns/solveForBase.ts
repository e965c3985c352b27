import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { solveLinearEquation, writeLinearEquation } from '../solveLinearEquation.ts';
import type { LinearEquation, LinearTerm } from '../solveLinearEquation.ts';
import { solveQuadraticEquation, writeQuadraticEquation } from '../solveQuadraticEquation.ts';
import type { QuadraticEquation } from '../solveQuadraticEquation.ts';
import { placed } from './amountTree.ts';
import type { AmountTree } from './amountTree.ts';
import { add, multiply, quadraticIn, quotientOf, rationalRoots } from './polynomial.ts';
import { commonDenominator } from '../writeTerms.ts';
import { writeTree } from './writeTree.ts';

type Coefficients = readonly [Fraction, Fraction, Fraction];

function linearTerms([, b, c]: Coefficients): readonly LinearTerm[] {
  const terms: readonly LinearTerm[] = [
    ...(b.n === 0n ? [] : [{ kind: 'unknown' as const, coefficient: b }]),
    ...(c.n === 0n ? [] : [{ kind: 'number' as const, value: c }]),
  ];
  return terms.length === 0 ? [{ kind: 'number', value: new Fraction(0) }] : terms;
}

function scaled([a, b, c]: Coefficients, by: Fraction): Coefficients {
  return [a.mul(by), b.mul(by), c.mul(by)];
}

const NOTHING: Coefficients = [new Fraction(0), new Fraction(0), new Fraction(0)];

/** `left − right`, its square with a number above zero before it. */
function oneSide(left: Coefficients, right: Coefficients): Coefficients {
  const sign = left[0].compare(right[0]) < 0 ? -1 : 1;
  return [left[0].sub(right[0]).mul(sign), left[1].sub(right[1]).mul(sign), left[2].sub(right[2]).mul(sign)];
}

function linearSteps(left: Coefficients, right: Coefficients, unknown: string): readonly [string, readonly RuleStep[]] {
  const turned = left[1].compare(right[1]) < 0;
  const equation: LinearEquation = {
    unknown,
    left: linearTerms(turned ? right : left),
    right: linearTerms(turned ? left : right),
  };
  return [writeLinearEquation(equation), solveLinearEquation(equation).steps];
}

function quadraticSteps(
  left: Coefficients,
  right: Coefficients,
  unknown: string,
): readonly [string, readonly RuleStep[]] {
  const powers = (coefficients: Coefficients): QuadraticEquation['left'] => {
    const terms = coefficients.flatMap((coefficient, index) =>
      coefficient.n === 0n ? [] : [{ kind: 'power' as const, coefficient, degree: (2 - index) as 0 | 1 | 2 }],
    );
    return terms.length === 0 ? [{ kind: 'power', coefficient: new Fraction(0), degree: 0 }] : terms;
  };
  const turned = left[0].abs().compare(right[0].abs()) < 0;
  const equation = { unknown, left: powers(turned ? right : left), right: powers(turned ? left : right) };
  return [writeQuadraticEquation(equation), solveQuadraticEquation(equation).steps];
}

/** Writes an equation with everything told by `base`, and solves it; `null` for other than rational solutions. */
export function solveForBase(
  { left, right }: { readonly left: AmountTree; readonly right: AmountTree },
  trees: ReadonlyMap<string, AmountTree>,
  base: string,
  letter: string,
  name: string,
  introduction: string,
): { readonly steps: readonly RuleStep[]; readonly roots: readonly Fraction[] } | null {
  const sides = [left, right].map((side) => placed(side, (id) => trees.get(id)));
  const [one, two] = sides;
  if (one === undefined || two === undefined) return null;
  const [[top, bottom], [more, under]] = [quotientOf(one), quotientOf(two)];
  const [first, second] = [quadraticIn(multiply(top, under), base), quadraticIn(multiply(more, bottom), base)];
  const all = quadraticIn(add(multiply(top, under), multiply(more, bottom), -1), base);
  const roots = all === null ? null : rationalRoots(all);
  if (first === null || second === null || all === null || roots === null) return null;
  const isTurned =
    first[0].n === 0n && second[0].n === 0n
      ? first[1].compare(second[1]) < 0
      : first[0].abs().compare(second[0].abs()) < 0;
  const [shown, other] = isTurned ? [two, one] : [one, two];
  const start = {
    reason: introduction === '' ? `Let $${letter}$ be ${name}.` : introduction,
    expression: `${writeTree(shown, () => letter)}=${writeTree(other, () => letter)}`,
  };
  const isLinear = first[0].n === 0n && second[0].n === 0n;
  const read = isLinear ? linearSteps : quadraticSteps;
  const multiple = commonDenominator([...first, ...second]);
  const isPlain = read(first, second, letter)[0] === start.expression;
  const by = new Fraction(isPlain ? 1n : multiple);
  // A quadratic that is not plain yet is brought to one side at once.
  const isOneSided = !isLinear && !isPlain;
  const [gatheredLeft, gatheredRight] = isOneSided
    ? [oneSide(scaled(first, by), scaled(second, by)), NOTHING]
    : [scaled(first, by), scaled(second, by)];
  const [plain, steps] = read(gatheredLeft, gatheredRight, letter);
  const gathered = isOneSided ? 'bring every term to one side' : 'collect like terms';
  const reason = by.equals(1)
    ? `Multiply out and ${gathered}.`
    : `Multiply both sides by $${multiple}$ and ${gathered}.`;
  const collected = isPlain ? [] : [{ reason, expression: plain }];
  return { steps: [start, ...collected, ...steps], roots };
}
