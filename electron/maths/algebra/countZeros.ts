import type { Expression } from '../expression/expression.ts';
import type { Budget } from '../numeric/budget.ts';
import { exponentialSum, type ExponentialSum, type ExponentialTerm, type Variable } from './exponentialSum.ts';

/** A value this small beside its terms is 0: known zeros are put in with all the digits of a double. */
const vanishing = 1e-13;
const highestMultiplicity = 6;

/**
 * Whether `zeros` are all the real zeros an expression can have, by counting. Σ c e^(λv) has at most as many as its
 * coefficients change sign, in the order of λ (Descartes' rule, which holds for real exponents too); Σ P(v) e^(λv) at
 * most Σ (degree + 1) − 1; each counted as often as it occurs. `false` also where nothing is known.
 */
export function areAllZeros(
  zeros: readonly number[],
  expression: Expression,
  unknown: string,
  budget: Budget,
): boolean {
  const read = exponentialSum(expression, unknown, budget);
  if (read === null || read.sum.length === 0) return false;
  const places = zeros.flatMap((zero) => placeOf(zero, read.variable));
  const counted = places.reduce((total, place) => total + multiplicity(read.sum, place), 0);
  return counted >= mostZeros(read.sum);
}

function placeOf(zero: number, variable: Variable): readonly number[] {
  if (variable.kind === 'plain') return [zero];
  const inside = variable.slope * zero + variable.offset;
  return inside > 0 ? [Math.log(inside)] : [];
}

function mostZeros(sum: ExponentialSum): number {
  const areNumbers = sum.every(({ coefficients }) => coefficients.length === 1);
  if (!areNumbers) return sum.reduce((total, { coefficients }) => total + coefficients.length, -1);
  const signs = sum.map(({ coefficients }) => Math.sign(coefficients[0]?.value ?? 0));
  return signs.slice(1).filter((sign, k) => sign !== signs[k]).length;
}

/** How often a zero counts; 0 where the sum does not vanish at all. */
function multiplicity(sum: ExponentialSum, place: number): number {
  let current = sum;
  for (let count = 0; count < highestMultiplicity; count += 1) {
    if (!vanishesAt(current, place)) return count;
    current = current.map(slopeOf);
  }
  return 0;
}

/** (P e^(λv))′ = (P′ + λP) e^(λv). */
function slopeOf({ rate, coefficients }: ExponentialTerm): ExponentialTerm {
  return {
    rate,
    coefficients: coefficients.map(({ value, size }, k) => {
      const next = coefficients[k + 1];
      return {
        value: rate * value + (k + 1) * (next?.value ?? 0),
        size: Math.abs(rate) * size + (k + 1) * (next?.size ?? 0),
      };
    }),
  };
}

function vanishesAt(sum: ExponentialSum, place: number): boolean {
  const highest = Math.max(...sum.map(({ rate }) => rate * place));
  let [total, size] = [0, 0];
  for (const { rate, coefficients } of sum) {
    const factor = Math.exp(rate * place - highest);
    for (const [power, coefficient] of coefficients.entries()) {
      total += coefficient.value * place ** power * factor;
      size += coefficient.size * Math.abs(place) ** power * factor;
    }
  }
  return Math.abs(total) <= vanishing * size;
}
