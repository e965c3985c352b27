import type { Field } from './field.ts';

/** Coefficients by rising power; the last one is not zero, and the zero polynomial is empty. */
export type Univariate<Element> = readonly Element[];

export type Factor<Element> = { readonly polynomial: Univariate<Element>; readonly multiplicity: number };

export function trim<Element>(field: Field<Element>, coefficients: readonly Element[]): Univariate<Element> {
  let length = coefficients.length;
  for (; length > 0; length -= 1) {
    const last = coefficients[length - 1];
    if (last !== undefined && !field.isZero(last)) break;
  }
  return coefficients.slice(0, length);
}

export function degree<Element>(a: Univariate<Element>): number {
  return a.length - 1;
}

export function addUnivariate<Element>(
  field: Field<Element>,
  a: Univariate<Element>,
  b: Univariate<Element>,
): Univariate<Element> {
  const length = Math.max(a.length, b.length);
  const total = Array.from({ length }, (_, k) => field.add(a[k] ?? field.zero, b[k] ?? field.zero));
  return trim(field, total);
}

export function multiplyUnivariate<Element>(
  field: Field<Element>,
  a: Univariate<Element>,
  b: Univariate<Element>,
): Univariate<Element> {
  if (a.length === 0 || b.length === 0) return [];
  const total: Element[] = Array.from({ length: a.length + b.length - 1 }, () => field.zero);
  for (const [i, left] of a.entries()) {
    for (const [j, right] of b.entries()) {
      total[i + j] = field.add(total[i + j] ?? field.zero, field.multiply(left, right));
    }
  }
  return trim(field, total);
}

/** [quotient, remainder]; the divisor must not be zero. */
export function divideUnivariate<Element>(
  field: Field<Element>,
  a: Univariate<Element>,
  b: Univariate<Element>,
): readonly [Univariate<Element>, Univariate<Element>] {
  const lead = b.at(-1);
  if (lead === undefined || a.length < b.length) return [[], a];
  const inverse = field.invert(lead);
  const rest = [...a];
  const result: Element[] = Array.from({ length: a.length - b.length + 1 }, () => field.zero);
  for (let shift = a.length - b.length; shift >= 0; shift -= 1) {
    const top = rest[shift + b.length - 1] ?? field.zero;
    if (field.isZero(top)) continue;
    const factor = field.multiply(top, inverse);
    result[shift] = factor;
    for (const [k, coefficient] of b.entries()) {
      const old = rest[shift + k] ?? field.zero;
      rest[shift + k] = field.add(old, field.negate(field.multiply(factor, coefficient)));
    }
    rest[shift + b.length - 1] = field.zero;
  }
  return [trim(field, result), trim(field, rest)];
}

export function monic<Element>(field: Field<Element>, a: Univariate<Element>): Univariate<Element> {
  const lead = a.at(-1);
  if (lead === undefined) return a;
  const inverse = field.invert(lead);
  return a.map((coefficient) => field.multiply(coefficient, inverse));
}

/** The monic greatest common divisor; [] only for two zeros. */
export function gcdUnivariate<Element>(
  field: Field<Element>,
  a: Univariate<Element>,
  b: Univariate<Element>,
): Univariate<Element> {
  let [high, low] = [monic(field, a), monic(field, b)];
  while (low.length > 0) [high, low] = [low, monic(field, divideUnivariate(field, high, low)[1])];
  return high;
}

export function derivativeOf<Element>(field: Field<Element>, a: Univariate<Element>): Univariate<Element> {
  const slopes = a.slice(1).map((coefficient, k) => field.multiply(coefficient, field.fromWhole(k + 1)));
  return trim(field, slopes);
}

/** Yun's algorithm: pairwise coprime square-free monic factors with their multiplicities. */
export function squareFreeFactors<Element>(field: Field<Element>, a: Univariate<Element>): readonly Factor<Element>[] {
  if (a.length < 2) return [];
  const factors: Factor<Element>[] = [];
  let common = gcdUnivariate(field, a, derivativeOf(field, a));
  let rest = divideUnivariate(field, monic(field, a), common)[0];
  for (let multiplicity = 1; rest.length > 1; multiplicity += 1) {
    const shared = gcdUnivariate(field, rest, common);
    const polynomial = divideUnivariate(field, rest, shared)[0];
    if (polynomial.length > 1) factors.push({ polynomial, multiplicity });
    rest = shared;
    common = divideUnivariate(field, common, shared)[0];
  }
  return factors;
}

/** a without any root it shares with b. */
export function withoutRootsOf<Element>(
  field: Field<Element>,
  a: Univariate<Element>,
  b: Univariate<Element>,
): Univariate<Element> {
  let current = a;
  for (;;) {
    if (current.length < 2 || b.length < 2) return current;
    const shared = gcdUnivariate(field, current, b);
    if (shared.length < 2) return current;
    current = divideUnivariate(field, current, shared)[0];
  }
}

export function evaluateUnivariate<Element>(field: Field<Element>, a: Univariate<Element>, at: Element): Element {
  return a.reduceRight((total, coefficient) => field.add(field.multiply(total, at), coefficient), field.zero);
}
