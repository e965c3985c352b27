import type { Expression } from '../expression/expression.ts';
import { negative, number } from '../expression/build.ts';
import type { Budget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { toNumber } from '../numeric/realBall.ts';
import { dependsOn, someNode } from './freeSymbols.ts';

/** A coefficient with the size of what it was added up from, by which a zero left by cancelling is known. */
export type Coefficient = { readonly value: number; readonly size: number };
/** `coefficients` by rising power of v, times e^(rate · v). */
export type ExponentialTerm = { readonly rate: number; readonly coefficients: readonly Coefficient[] };
/** Σ P(v) e^(λv), by rising λ. Its zeros can be counted: `countZeros.ts`. */
export type ExponentialSum = readonly ExponentialTerm[];

/** What v is: the unknown itself, or the logarithm of `slope` · x + `offset`, which then must be positive. */
export type Variable = { readonly kind: 'plain' } | { readonly kind: 'log'; readonly slope: number; readonly offset: number }; // prettier-ignore

type Ratio = { readonly top: ExponentialSum; readonly bottom: ExponentialSum };
type Setting = { readonly unknown: string; readonly variable: Variable; readonly budget: Budget };

const closeRates = 1e-12;
const cancelled = 1e-11;
const mostTerms = 24;
const highestPower = 6;

/**
 * The numerator of an expression in one unknown as a sum of powers times exponentials: 4^x − 6·2^x + 8, x ln x − 1,
 * log_x 16 − 2. null where it is not of that kind. Numbers are doubles, enough for their signs.
 */
export function exponentialSum(
  expression: Expression,
  unknown: string,
  budget: Budget,
): { readonly sum: ExponentialSum; readonly variable: Variable } | null {
  const variable = variableOf(expression, unknown, budget);
  const read = variable === null ? null : ratioOf(expression, { unknown, variable, budget });
  return read === null || variable === null ? null : { sum: read.top, variable };
}

/** ln(2x − 1) makes v the logarithm of 2x − 1; two logarithms of different things are not for this. */
function variableOf(expression: Expression, unknown: string, budget: Budget): Variable | null {
  const inside: Expression[] = [];
  someNode(expression, (node) => {
    if (node.kind === 'call' && (node.name === 'ln' || node.name === 'log')) inside.push(...node.operands);
    return false;
  });
  const [first] = inside.filter((one) => dependsOn(one, unknown));
  if (first === undefined) return { kind: 'plain' };
  const line = straight(ratioOf(first, { unknown, variable: { kind: 'plain' }, budget }));
  return line === null || line.slope === 0 ? null : { kind: 'log', ...line };
}

/** A line in v: no exponential, nothing below. */
function straight(ratio: Ratio | null): { readonly slope: number; readonly offset: number } | null {
  const below = ratio === null ? null : plainNumber(ratio.bottom);
  if (ratio === null || below === null || ratio.top.length > 1) return null;
  const [term] = ratio.top;
  if (term === undefined) return { slope: 0, offset: 0 };
  if (Math.abs(term.rate) > closeRates || term.coefficients.length > 2) return null;
  const [offset = 0, slope = 0] = term.coefficients.map(({ value }) => value / below);
  return { slope, offset };
}

function plainNumber(sum: ExponentialSum): number | null {
  const [term, another] = sum;
  const isPlain = term !== undefined && another === undefined && term.rate === 0 && term.coefficients.length === 1;
  return isPlain ? (term.coefficients[0]?.value ?? null) : null;
}

/** c·e^(λv) with c > 0: what a root or a logarithm can be taken of. */
function monomial(ratio: Ratio | null): { readonly factor: number; readonly rate: number } | null {
  const [top, second] = ratio?.top ?? [];
  const [bottom, third] = ratio?.bottom ?? [];
  if (top === undefined || bottom === undefined || second !== undefined || third !== undefined) return null;
  if (top.coefficients.length !== 1 || bottom.coefficients.length !== 1) return null;
  const factor = (top.coefficients[0]?.value ?? 0) / (bottom.coefficients[0]?.value ?? 0);
  return factor > 0 && Number.isFinite(factor) ? { factor, rate: top.rate - bottom.rate } : null;
}

function ratioOf(expression: Expression, setting: Setting): Ratio | null {
  setting.budget.spend();
  if (!dependsOn(expression, setting.unknown)) return constantRatio(expression, setting.budget);
  switch (expression.kind) {
    case 'symbol':
      return unknownRatio(setting.variable);
    case 'sum':
      return folded(expression.terms, addRatios, setting);
    case 'product':
      return folded(expression.factors, multiplyRatios, setting);
    case 'negative':
      return folded([expression.operand, minusOne], multiplyRatios, setting);
    case 'quotient':
      return divided(ratioOf(expression.numerator, setting), ratioOf(expression.denominator, setting));
    case 'power':
      return powerRatio(expression.base, expression.exponent, setting);
    case 'call':
      return callRatio(expression.name, expression.operands, setting);
    default:
      return null;
  }
}

const minusOne: Expression = negative(number(1));

function constantRatio(expression: Expression, budget: Budget): Ratio | null {
  const value = numberOf(expression, budget);
  return value === null ? null : ratio(value === 0 ? [] : [term(0, value)]);
}

function numberOf(expression: Expression, budget: Budget): number | null {
  const value = evaluate(expression, { environment: new Map(), domain: 'real', budget });
  if (isNoValue(value) || value.imaginary !== null) return null;
  const size = toNumber(value.real);
  return Number.isFinite(size) ? size : null;
}

function term(rate: number, ...values: readonly number[]): ExponentialTerm {
  return { rate, coefficients: values.map((value) => ({ value, size: Math.abs(value) })) };
}

function ratio(top: ExponentialSum): Ratio {
  return { top, bottom: [term(0, 1)] };
}

function unknownRatio(variable: Variable): Ratio {
  if (variable.kind === 'plain') return ratio([term(0, 0, 1)]);
  const { slope, offset } = variable;
  return ratio(tidy([term(0, -offset / slope), term(1, 1 / slope)]));
}

function folded(
  parts: readonly Expression[],
  join: (a: Ratio, b: Ratio) => Ratio | null,
  setting: Setting,
): Ratio | null {
  let total: Ratio | null = null;
  for (const [index, part] of parts.entries()) {
    const next = ratioOf(part, setting);
    if (next === null) return null;
    total = index === 0 ? next : total === null ? null : join(total, next);
    if (total === null) return null;
  }
  return total;
}

function addRatios(a: Ratio, b: Ratio): Ratio | null {
  const top = [...multiply(a.top, b.bottom), ...multiply(b.top, a.bottom)];
  return limited({ top: tidy(top), bottom: multiply(a.bottom, b.bottom) });
}

function multiplyRatios(a: Ratio, b: Ratio): Ratio | null {
  return limited({ top: multiply(a.top, b.top), bottom: multiply(a.bottom, b.bottom) });
}

function divided(a: Ratio | null, b: Ratio | null): Ratio | null {
  if (a === null || b === null || b.top.length === 0) return null;
  return multiplyRatios(a, { top: b.bottom, bottom: b.top });
}

function limited(made: Ratio): Ratio | null {
  return made.top.length > mostTerms || made.bottom.length > mostTerms ? null : made;
}

function multiply(a: ExponentialSum, b: ExponentialSum): ExponentialSum {
  return tidy(
    a.flatMap((one) =>
      b.map((other) => ({ rate: one.rate + other.rate, coefficients: times(one.coefficients, other.coefficients) })),
    ),
  );
}

function times(a: readonly Coefficient[], b: readonly Coefficient[]): readonly Coefficient[] {
  return Array.from({ length: a.length + b.length - 1 }, (_, power) =>
    a.reduce<Coefficient>(
      (total, one, k) => {
        const other = b[power - k];
        return other === undefined
          ? total
          : { value: total.value + one.value * other.value, size: total.size + one.size * other.size };
      },
      { value: 0, size: 0 },
    ),
  );
}

/** Terms of one rate together, without what cancelled, by rising rate. */
function tidy(terms: readonly ExponentialTerm[]): ExponentialSum {
  const kept: ExponentialTerm[] = [];
  for (const one of [...terms].sort((a, b) => a.rate - b.rate)) {
    const last = kept.at(-1);
    if (last === undefined || Math.abs(one.rate - last.rate) > closeRates) kept.push(one);
    else kept[kept.length - 1] = { rate: last.rate, coefficients: plus(last.coefficients, one.coefficients) };
  }
  return kept
    .map(({ rate, coefficients }) => ({ rate, coefficients: trimmed(coefficients) }))
    .filter(({ coefficients }) => coefficients.length > 0);
}

function plus(a: readonly Coefficient[], b: readonly Coefficient[]): readonly Coefficient[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, k) => ({
    value: (a[k]?.value ?? 0) + (b[k]?.value ?? 0),
    size: (a[k]?.size ?? 0) + (b[k]?.size ?? 0),
  }));
}

function trimmed(coefficients: readonly Coefficient[]): readonly Coefficient[] {
  const last = coefficients.findLastIndex(({ value, size }) => Math.abs(value) > cancelled * size);
  return coefficients.slice(0, last + 1);
}

function powerRatio(base: Expression, exponent: Expression, setting: Setting): Ratio | null {
  if (!dependsOn(base, setting.unknown)) return exponentialRatio(numberOf(base, setting.budget), exponent, setting);
  const fixed = dependsOn(exponent, setting.unknown) ? null : numberOf(exponent, setting.budget);
  const inner = fixed === null ? null : ratioOf(base, setting);
  if (fixed === null || inner === null) return null;
  if (!Number.isInteger(fixed)) return rootRatio(inner, fixed);
  const size = Math.abs(fixed);
  if (size > highestPower) return null;
  const raised = Array.from({ length: size }, () => inner).reduce<Ratio | null>(
    (total, one) => (total === null ? null : multiplyRatios(total, one)),
    ratio([term(0, 1)]),
  );
  return fixed >= 0 ? raised : divided(ratio([term(0, 1)]), raised);
}

function rootRatio(inner: Ratio, exponent: number): Ratio | null {
  const single = monomial(inner);
  return single === null ? null : ratio([term(single.rate * exponent, single.factor ** exponent)]);
}

/** b^(mv + n) is b^n · e^(m ln b · v). */
function exponentialRatio(base: number | null, exponent: Expression, setting: Setting): Ratio | null {
  const line = base === null || base <= 0 ? null : straight(ratioOf(exponent, setting));
  if (line === null || base === null) return null;
  const factor = base ** line.offset;
  return factor > 0 && Number.isFinite(factor) ? ratio([term(line.slope * Math.log(base), factor)]) : null;
}

function logarithm(operand: Expression | undefined, setting: Setting): Ratio | null {
  const single = operand === undefined ? null : monomial(ratioOf(operand, setting));
  return single === null ? null : ratio(tidy([term(0, Math.log(single.factor), single.rate)]));
}

function callRatio(name: string, operands: readonly Expression[], setting: Setting): Ratio | null {
  const [first, second] = operands;
  if (first === undefined) return null;
  switch (name) {
    case 'exp':
      return exponentialRatio(Math.E, first, setting);
    case 'ln':
      return logarithm(first, setting);
    case 'log':
      return divided(
        logarithm(first, setting),
        second === undefined ? ratio([term(0, Math.LN10)]) : logarithm(second, setting),
      );
    case 'sqrt':
      return rootOf(first, 2, setting);
    case 'root':
      return second === undefined ? null : rootOf(first, numberOf(second, setting.budget), setting);
    case 'cosh':
      return hyperbolic(first, 1, setting);
    case 'sinh':
      return hyperbolic(first, -1, setting);
    default:
      return null;
  }
}

function rootOf(operand: Expression, index: number | null, setting: Setting): Ratio | null {
  const inner = index === null || index < 2 ? null : ratioOf(operand, setting);
  return inner === null || index === null ? null : rootRatio(inner, 1 / index);
}

function hyperbolic(operand: Expression, sign: 1 | -1, setting: Setting): Ratio | null {
  const [rising, falling] = [operand, { kind: 'negative', operand } as const].map((exponent) =>
    exponentialRatio(Math.E, exponent, setting),
  );
  if (rising === undefined || rising === null || falling === undefined || falling === null) return null;
  const other = multiplyRatios(falling, ratio([term(0, sign)]));
  const total = other === null ? null : addRatios(rising, other);
  return total === null ? null : multiplyRatios(total, ratio([term(0, 0.5)]));
}
