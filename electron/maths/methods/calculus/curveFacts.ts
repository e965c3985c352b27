import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { readCalculusSum, writeCalculus } from '../calculusTerm.ts';
import type { CalculusTerm } from '../calculusTerm.ts';
import { writeGuarded, writeLinear, writeNumber } from '../writeTerms.ts';
import { derivativeOfTerms, derivativeSteps } from './derivativeSteps.ts';
import { expandedTerms } from './expandedTerms.ts';
import { spellValue } from './valueAt.ts';

/** A curve `y = body`, or a function under its own name. */
export type Curve = { readonly body: Expression; readonly variable: string; readonly name: string };

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'derivatives', method: 'curveFacts', steps, answer };
}

/** `\frac{dy}{dx}` for `y`, `f'(x)` for `f`. */
function slopeName({ name, variable }: Curve): string {
  return name === 'y' || name === 's' || name === 'v' ? `\\frac{d${name}}{d${variable}}` : `${name}'(${variable})`;
}

/** One line for the derivative where it is a sum of powers: shorter than term by term. */
function slopeOf(
  curve: Curve,
): { readonly steps: readonly RuleStep[]; readonly terms: readonly CalculusTerm[] } | null {
  const derived = derivativeSteps(curve.body, curve.variable);
  if (derived === null || derived.terms === null) return null;
  const plain = derived.terms.every(({ cores }) => cores.every(({ kind }) => kind === 'power'));
  const line = `${slopeName(curve)}=${derived.latex}`;
  if (plain) return { steps: [{ reason: 'Differentiate.', expression: line }], terms: derived.terms };
  return { steps: [...derived.steps, { reason: 'This is the derivative.', expression: line }], terms: derived.terms };
}

/** The gradient at a point: `f'(a)`. */
export function workGradientAt(curve: Curve, at: Fraction): RuleSolution | null {
  const slope = slopeOf(curve);
  const value = slope === null ? null : spellValue(slope.terms, at, curve.variable);
  if (slope === null || value === null) return null;
  const reason = `Put $${curve.variable}=${writeNumber(at)}$ in.`;
  return solution([...slope.steps, { reason, expression: value.spelt }], writeNumber(value.value));
}

/** `\frac{d^2y}{dx^2}` or `f''(x)`; with `at`, its value there. */
export function workSecondDerivative(curve: Curve, at: Fraction | null): RuleSolution | null {
  const slope = slopeOf(curve);
  const second = slope === null ? null : derivativeOfTerms(slope.terms, curve.variable);
  if (slope === null || second === null || second.terms === null) return null;
  const { name, variable } = curve;
  const twice = name === 'y' ? `\\frac{d^2y}{d${variable}^2}` : `${name}''(${variable})`;
  const steps: RuleStep[] = [
    ...slope.steps,
    { reason: 'Differentiate again.', expression: `${twice}=${second.latex}` },
  ];
  if (at === null) return solution(steps, second.latex);
  const value = spellValue(second.terms, at, variable);
  if (value === null) return null;
  steps.push({ reason: `Put $${variable}=${writeNumber(at)}$ in.`, expression: value.spelt });
  return solution(steps, writeNumber(value.value));
}

function coefficient(terms: readonly CalculusTerm[], power: number): Fraction {
  const found = terms.find(({ cores: [core] }) =>
    power === 0 ? core === undefined : core?.kind === 'power' && core.exponent.equals(power),
  );
  return found?.coefficient ?? new Fraction(0);
}

/** The rational roots of a linear or quadratic derivative, with the lines that find them; `null` for any other. */
function rootsOf(
  terms: readonly CalculusTerm[],
  variable: string,
): { readonly roots: readonly Fraction[]; readonly steps: readonly RuleStep[] } | null {
  const degrees = terms.map(({ cores: [core, ...more] }) =>
    core === undefined
      ? 0
      : more.length === 0 && core.kind === 'power' && core.exponent.d === 1n
        ? Number(core.exponent)
        : -1,
  );
  if (degrees.some((degree) => degree < 0 || degree > 2) || Math.max(...degrees) < 1) return null;
  const [a, b, c] = [coefficient(terms, 2), coefficient(terms, 1), coefficient(terms, 0)];
  const start: RuleStep = {
    reason: 'At a stationary point it is zero.',
    expression: `${writeCalculus(terms, variable)}=0`,
  };
  if (a.equals(0)) {
    const root = c.neg().div(b);
    return {
      roots: [root],
      steps: [start, { reason: `Solve for $${variable}$.`, expression: `${variable}=${writeNumber(root)}` }],
    };
  }
  const under = b.mul(b).sub(a.mul(c).mul(4));
  const root = under.s < 0n ? null : under.pow(new Fraction(1, 2));
  if (root === null) return null;
  const [low, high] = [b.neg().sub(root).div(a.mul(2)), b.neg().add(root).div(a.mul(2))].toSorted((one, two) =>
    one.compare(two),
  );
  if (low === undefined || high === undefined || low.equals(high)) return null;
  const factor = (at: Fraction): string =>
    at.equals(0) ? variable : `(${writeLinear(new Fraction(1), variable, at.neg())})`;
  const lead = a.equals(1) ? '' : a.equals(-1) ? '-' : writeNumber(a);
  const factors = low.equals(0) || !high.equals(0) ? [low, high] : [high, low];
  const factorised: RuleStep = { reason: 'Factorise.', expression: `${lead}${factors.map(factor).join('')}=0` };
  const both = `${variable}=${writeNumber(low)}\\text{ or }${variable}=${writeNumber(high)}`;
  return { roots: [low, high], steps: [start, factorised, { reason: 'One factor must be zero.', expression: both }] };
}

/** The stationary points of a curve whose derivative is linear or quadratic with rational roots. */
export function workStationaryPoints(curve: Curve): RuleSolution | null {
  const slope = slopeOf(curve);
  const found = slope === null ? null : rootsOf(slope.terms, curve.variable);
  const terms = expandedTerms(curve.body, curve.variable) ?? readCalculusSum(curve.body, curve.variable);
  if (slope === null || found === null || terms === null) return null;
  const values = found.roots.map((at) => spellValue(terms, at, curve.variable));
  if (!values.every((value) => value !== null)) return null;
  const puts = found.roots.map((at, index): RuleStep => ({
    reason: `Put $${curve.variable}=${writeNumber(at)}$ into $${toLatex(curve.body)}$.`,
    expression: `y=${values[index]?.spelt ?? ''}`,
  }));
  const points = found.roots.map((at, index) => `(${writeNumber(at)},${writeNumber(values[index]?.value ?? at)})`);
  return solution([...slope.steps, ...found.steps, ...puts], points.join(',\\ '));
}

/** The tangent, or with `normal` the line at right angles to it, as `y = mx + c`. */
export function workTangent(curve: Curve, at: Fraction, normal = false): RuleSolution | null {
  const slope = slopeOf(curve);
  const terms = expandedTerms(curve.body, curve.variable) ?? readCalculusSum(curve.body, curve.variable);
  const gradient = slope === null ? null : spellValue(slope.terms, at, curve.variable);
  const height = terms === null ? null : spellValue(terms, at, curve.variable);
  if (slope === null || gradient === null || height === null || (normal && gradient.value.equals(0))) return null;
  const { variable } = curve;
  const put = `Put $${variable}=${writeNumber(at)}$`;
  const steps: RuleStep[] = [
    { reason: `${put} into the curve.`, expression: `y=${height.spelt}` },
    ...slope.steps,
    { reason: `${put} into the derivative.`, expression: `m=${gradient.spelt}` },
  ];
  const m = normal ? gradient.value.inverse().neg() : gradient.value;
  if (normal)
    steps.push({
      reason: 'The normal is at right angles: take the negative reciprocal.',
      expression: `m=${writeNumber(m)}`,
    });
  const c = height.value.sub(m.mul(at));
  const answer = `y=${writeLinear(m, variable, c)}`;
  const product = m.mul(at);
  steps.push({
    reason: `In $y=m${variable}+c$ the point gives $c$.`,
    expression: `c=${writeNumber(height.value)}-${writeGuarded(product)}=${writeNumber(c)}`,
  });
  return solution([...steps, { reason: 'Write the equation.', expression: answer }], answer);
}
