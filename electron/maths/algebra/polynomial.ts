import Fraction from 'fraction.js';

/** Powers of the letters of a monomial, letters in ascending order, no zero powers. */
export type Powers = readonly (readonly [string, number])[];

export type Term = { readonly coefficient: Fraction; readonly powers: Powers };

/**
 * A polynomial over the rational numbers in any number of letters, kept as a sum of distinct monomials with non-zero
 * coefficients. "Letters" are a pupil's letters and the kernels of `kernels.ts` (√2, π, sin x …) alike.
 */
export type Polynomial = ReadonlyMap<string, Term>;

/** Thrown when an exact form grows past what is worth having; the caller falls back on values. */
export class TooBig extends Error {
  override readonly name = 'TooBig';
}

const mostTerms = 2_500;
const mostDigits = 3_000;

export const fractionZero = new Fraction(0);
export const fractionOne = new Fraction(1);

export const zeroPolynomial: Polynomial = new Map();

export function constantPolynomial(value: Fraction): Polynomial {
  return value.n === 0n ? zeroPolynomial : new Map([['', { coefficient: value, powers: [] }]]);
}

export const onePolynomial: Polynomial = constantPolynomial(fractionOne);

export function letter(name: string, power = 1): Polynomial {
  return fromTerms([{ coefficient: fractionOne, powers: [[name, power]] }]);
}

export function monomialKey(powers: Powers): string {
  return powers.map(([name, power]) => `${name}\u0001${power}`).join('\u0001');
}

export function fromTerms(terms: Iterable<Term>): Polynomial {
  const result = new Map<string, Term>();
  for (const term of terms) addTerm(result, term);
  return result;
}

function addTerm(into: Map<string, Term>, term: Term): void {
  const key = monomialKey(term.powers);
  const present = into.get(key);
  const coefficient = present === undefined ? term.coefficient : present.coefficient.add(term.coefficient);
  if (coefficient.n === 0n) into.delete(key);
  else into.set(key, { coefficient, powers: term.powers });
}

export function addPolynomials(a: Polynomial, b: Polynomial): Polynomial {
  const result = new Map(a);
  for (const term of b.values()) addTerm(result, term);
  if (result.size > mostTerms) throw new TooBig();
  return result;
}

export function scalePolynomial(a: Polynomial, factor: Fraction): Polynomial {
  if (factor.n === 0n) return zeroPolynomial;
  if (factor.equals(1)) return a;
  return new Map(
    [...a].map(([key, term]) => [key, { coefficient: term.coefficient.mul(factor), powers: term.powers }]),
  );
}

export function negatePolynomial(a: Polynomial): Polynomial {
  return scalePolynomial(a, fractionOne.neg());
}

export function subtractPolynomials(a: Polynomial, b: Polynomial): Polynomial {
  return addPolynomials(a, negatePolynomial(b));
}

export function multiplyPolynomials(a: Polynomial, b: Polynomial, spend: (steps?: number) => void): Polynomial {
  if (a.size * b.size > 40 * mostTerms) throw new TooBig();
  spend(a.size * b.size);
  const result = new Map<string, Term>();
  for (const left of a.values()) {
    for (const right of b.values()) {
      addTerm(result, {
        coefficient: left.coefficient.mul(right.coefficient),
        powers: multiplyPowers(left.powers, right.powers),
      });
    }
  }
  if (result.size > mostTerms) throw new TooBig();
  refuseGiants(result);
  return result;
}

/** Coefficients of thousands of digits are cheaper to compare by value. */
function refuseGiants(polynomial: Polynomial): void {
  const [first] = polynomial.values();
  if (first !== undefined && first.coefficient.n >> BigInt(mostDigits * 3) > 0n) throw new TooBig();
}

export function multiplyPowers(a: Powers, b: Powers): Powers {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const totals = new Map(a);
  for (const [name, power] of b) totals.set(name, (totals.get(name) ?? 0) + power);
  return sortPowers(totals);
}

export function sortPowers(totals: ReadonlyMap<string, number>): Powers {
  return [...totals].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** null when the polynomial is not a plain number. */
export function constantOf(a: Polynomial): Fraction | null {
  if (a.size === 0) return fractionZero;
  const only = a.size === 1 ? a.get('') : undefined;
  return only === undefined ? null : only.coefficient;
}

export function lettersOf(a: Polynomial): readonly string[] {
  const names = new Set<string>();
  for (const { powers } of a.values()) for (const [name] of powers) names.add(name);
  return [...names].sort();
}

export function degreeIn(a: Polynomial, name: string): number {
  let degree = 0;
  for (const { powers } of a.values()) degree = Math.max(degree, powerOf(powers, name));
  return degree;
}

export function powerOf(powers: Powers, name: string): number {
  return powers.find(([candidate]) => candidate === name)?.[1] ?? 0;
}

/** Coefficients by rising power of one letter; each is a polynomial in the other letters. */
export function coefficientsIn(a: Polynomial, name: string): readonly Polynomial[] {
  const rows: Term[][] = Array.from({ length: degreeIn(a, name) + 1 }, () => []);
  for (const { coefficient, powers } of a.values()) {
    rows[powerOf(powers, name)]?.push({ coefficient, powers: powers.filter(([other]) => other !== name) });
  }
  return rows.map(fromTerms);
}

/** Lexicographic order of monomials: negative when a comes before (is smaller than) b. */
function comparePowers(a: Powers, b: Powers): number {
  for (let index = 0; ; index += 1) {
    const left = a[index];
    const right = b[index];
    if (left === undefined || right === undefined) return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1);
    if (left[0] !== right[0]) return left[0] < right[0] ? 1 : -1;
    if (left[1] !== right[1]) return left[1] - right[1];
  }
}

export function leadingTerm(a: Polynomial): Term | null {
  let best: Term | null = null;
  for (const term of a.values()) if (best === null || comparePowers(term.powers, best.powers) > 0) best = term;
  return best;
}

/** The quotient when b divides a without remainder, else null. */
export function divideExactly(a: Polynomial, b: Polynomial, spend: (steps?: number) => void): Polynomial | null {
  const lead = leadingTerm(b);
  if (lead === null) return null;
  const quotientTerms: Term[] = [];
  let rest = a;
  while (rest.size > 0) {
    spend(rest.size);
    const top = leadingTerm(rest);
    const powers = top === null ? null : dividePowers(top.powers, lead.powers);
    if (top === null || powers === null || quotientTerms.length > 400) return null;
    const term: Term = { coefficient: top.coefficient.div(lead.coefficient), powers };
    quotientTerms.push(term);
    rest = subtractPolynomials(rest, multiplyPolynomials(fromTerms([term]), b, spend));
  }
  return fromTerms(quotientTerms);
}

function dividePowers(a: Powers, b: Powers): Powers | null {
  const totals = new Map(a);
  for (const [name, power] of b) {
    const left = (totals.get(name) ?? 0) - power;
    if (left < 0) return null;
    totals.set(name, left);
  }
  return sortPowers(totals);
}

/** A text that is the same for the same polynomial, whatever way it was reached. */
export function polynomialKey(a: Polynomial): string {
  return [...a.entries()]
    .map(([key, term]) => `${term.coefficient.toFraction()}*${key}`)
    .sort()
    .join('+');
}

/** The positive rational number by which all coefficients are whole and share no factor; 1 for zero. */
export function contentOf(a: Polynomial): Fraction {
  let content: Fraction | null = null;
  for (const { coefficient } of a.values())
    content = content === null ? coefficient.abs() : content.gcd(coefficient.abs());
  return content ?? fractionOne;
}

/** Puts polynomials in the place of letters. */
export function substituteLetters(
  a: Polynomial,
  values: ReadonlyMap<string, Polynomial>,
  spend: (steps?: number) => void,
): Polynomial {
  let total = zeroPolynomial;
  for (const { coefficient, powers } of a.values()) {
    let product = constantPolynomial(coefficient);
    for (const [name, power] of powers) {
      product = multiplyPolynomials(product, powerPolynomial(values.get(name) ?? letter(name), power, spend), spend);
    }
    total = addPolynomials(total, product);
  }
  return total;
}

export function powerPolynomial(base: Polynomial, exponent: number, spend: (steps?: number) => void): Polynomial {
  let result = onePolynomial;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiplyPolynomials(result, square, spend);
    if (left > 1) square = multiplyPolynomials(square, square, spend);
  }
  return result;
}
