import {
  absoluteOf,
  addIntervals,
  cosineOf,
  divideIntervals,
  holdsZero,
  interval,
  multiplyIntervals,
  negateInterval,
  risingOf,
  sineOf,
  type Interval,
} from './interval.ts';

/**
 * A function on an interval: all its values there, and for each k a bound for |f⁽ᵏ⁾|/k!. Only sums of positive numbers are
 * formed for the bounds, so that rounding stays far below the last of their first ten digits.
 */
export type Jet = { readonly base: Interval; readonly sizes: Float64Array };

function largest({ low, high }: Interval): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

function smallest(base: Interval): number {
  return holdsZero(base) ? 0 : absoluteOf(base).low;
}

/** `sizeAt` gives the bound of order k from those below. */
function build(base: Interval, order: number, sizeAt: (k: number, sizes: Float64Array) => number): Jet {
  const sizes = new Float64Array(order + 1);
  sizes[0] = largest(base);
  for (let k = 1; k <= order; k += 1) sizes[k] = sizeAt(k, sizes);
  return { base, sizes };
}

function at(sizes: Float64Array, k: number): number {
  return sizes[k] ?? 0;
}

function orderOf({ sizes }: Jet): number {
  return sizes.length - 1;
}

export function constantJet(base: Interval, order: number): Jet {
  return build(base, order, () => 0);
}

/** The variable itself. */
export function variableJet(base: Interval, order: number): Jet {
  return build(base, order, (k) => (k === 1 ? 1 : 0));
}

export function addJets(a: Jet, b: Jet): Jet {
  return build(addIntervals(a.base, b.base), orderOf(a), (k) => at(a.sizes, k) + at(b.sizes, k));
}

export function negateJet({ base, sizes }: Jet): Jet {
  return { base: negateInterval(base), sizes };
}

/** Σ_{j from..to} weight(j) · a_j · b_{k − j}. */
function folded(
  a: Float64Array,
  b: Float64Array,
  k: number,
  [from, to]: readonly [number, number],
  weight: (j: number) => number,
): number {
  let total = 0;
  for (let j = from; j <= to; j += 1) total += weight(j) * at(a, j) * at(b, k - j);
  return total;
}

const plain = (): number => 1;
const itself = (j: number): number => j;

export function multiplyJets(a: Jet, b: Jet): Jet {
  return build(multiplyIntervals(a.base, b.base), orderOf(a), (k) => folded(a.sizes, b.sizes, k, [0, k], plain));
}

/** null where the divisor may be 0. */
export function divideJets(a: Jet, b: Jet): Jet | null {
  const base = divideIntervals(a.base, b.base);
  const least = smallest(b.base);
  if (base === null || least === 0) return null;
  return build(base, orderOf(a), (k, sizes) => (at(a.sizes, k) + folded(b.sizes, sizes, k, [1, k], plain)) / least);
}

export function expJet(a: Jet): Jet {
  return build(risingOf(Math.exp, a.base), orderOf(a), (k, sizes) => folded(a.sizes, sizes, k, [1, k], itself) / k);
}

/** null where the operand may be 0 or negative. */
export function lnJet(a: Jet): Jet | null {
  if (!(a.base.low > 0)) return null;
  const least = a.base.low;
  return build(
    risingOf(Math.log, a.base),
    orderOf(a),
    (k, sizes) => (at(a.sizes, k) + folded(sizes, a.sizes, k, [1, k - 1], itself) / k) / least,
  );
}

/** A real power of something positive; null of anything else. */
export function powerJet(a: Jet, exponent: number): Jet | null {
  const { low } = a.base;
  if (!(low > 0)) return null;
  const logarithm = multiplyIntervals(interval(exponent, exponent), risingOf(Math.log, a.base));
  return build(
    risingOf(Math.exp, logarithm),
    orderOf(a),
    (k, sizes) => folded(a.sizes, sizes, k, [1, k], (j) => Math.abs(exponent * j - (k - j))) / (k * low),
  );
}

/** [sin, cos]. */
export function circularJets(a: Jet): readonly [Jet, Jet] {
  const order = orderOf(a);
  const [sines, cosines] = [new Float64Array(order + 1), new Float64Array(order + 1)];
  const [sine, cosine] = [sineOf(a.base), cosineOf(a.base)];
  sines[0] = largest(sine);
  cosines[0] = largest(cosine);
  for (let k = 1; k <= order; k += 1) {
    sines[k] = folded(a.sizes, cosines, k, [1, k], itself) / k;
    cosines[k] = folded(a.sizes, sines, k, [1, k], itself) / k;
  }
  return [
    { base: sine, sizes: sines },
    { base: cosine, sizes: cosines },
  ];
}

/** g(a), where g′(a) = 1/`below`. */
export function inverseJet(a: Jet, base: Interval, below: Jet): Jet | null {
  const slope = divideJets(constantJet(interval(1, 1), orderOf(a)), below);
  if (slope === null) return null;
  // (g(a))′ = a′ · slope, order by order.
  return build(base, orderOf(a), (k) => folded(a.sizes, slope.sizes, k, [1, k], itself) / k);
}
