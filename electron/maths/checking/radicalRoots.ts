import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { negative, number, power, product, sum, symbol } from '../expression/build.ts';
import { canonical } from '../algebra/canonical.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import {
  addPolynomials,
  coefficientsIn,
  degreeIn,
  lettersOf,
  multiplyPolynomials,
  negatePolynomial,
  onePolynomial,
  powerPolynomial,
  scalePolynomial,
  zeroPolynomial,
  type Polynomial,
} from '../algebra/polynomial.ts';
import { makeWorkroom, type RationalForm, type Workroom } from '../algebra/rationalForm.ts';
import { mapParts } from '../algebra/substitute.ts';
import type { Budget } from '../numeric/budget.ts';

/** A letter put in for a root: letter^index = inside. */
type Radical = { readonly letter: string; readonly index: 2 | 3; readonly inside: Expression };

/** No pupil can type this letter. */
const mark = '\u0003';
const mostSizes = 4;

/**
 * Polynomials (as expressions) among whose roots are all zeros of an expression with roots and absolute values: each
 * |u| is u or −u, and each root is eliminated by multiplying with its conjugates. null where there is more in it than
 * roots. A polynomial that is 0 itself is left out: there the expression is 0 along a whole stretch or on none.
 */
export function radicalPolynomials(
  expression: Expression,
  unknown: string,
  budget: Budget,
): readonly Expression[] | null {
  const branches = withoutSizes(expression, unknown);
  if (branches === null) return null;
  const found = branches.map((branch) => rootFree(branch, unknown, makeWorkroom(budget)));
  return found.includes(null)
    ? null
    : found.flatMap((top) => (top === null || top.size === 0 ? [] : [written(top, unknown)]));
}

/** Every choice of signs for the absolute values, √(u²) among them. */
function withoutSizes(expression: Expression, unknown: string): readonly Expression[] | null {
  const sizes: Expression[] = [];
  const opened = openSizes(expression, unknown, sizes);
  if (sizes.length > mostSizes) return null;
  return Array.from({ length: 2 ** sizes.length }, (_, choice) =>
    sizes.reduceRight(
      (branch, inside, k) => replaced(branch, `${mark}abs${k}`, ((choice >> k) & 1) === 1 ? negative(inside) : inside),
      opened,
    ),
  );
}

function openSizes(expression: Expression, unknown: string, sizes: Expression[]): Expression {
  const inner = mapParts(expression, (part) => openSizes(part, unknown, sizes));
  const inside = dependsOn(expression, unknown) ? sizeOf(inner) : null;
  if (inside === null) return inner;
  sizes.push(inside);
  return symbol(`${mark}abs${sizes.length - 1}`);
}

function sizeOf(expression: Expression): Expression | null {
  const [inside] = expression.kind === 'call' ? expression.operands : [];
  if (expression.kind !== 'call' || inside === undefined) return null;
  if (expression.name === 'abs') return inside;
  const isSquare = inside.kind === 'power' && inside.exponent.kind === 'number' && inside.exponent.value.equals(2);
  return expression.name === 'sqrt' && isSquare ? inside.base : null;
}

function replaced(expression: Expression, name: string, value: Expression): Expression {
  if (expression.kind === 'symbol') return expression.name === name ? value : expression;
  return mapParts(expression, (part) => replaced(part, name, value));
}

/** The numerator without roots; null where something else than the unknown is left in it. */
function rootFree(expression: Expression, unknown: string, room: Workroom): Polynomial | null {
  const radicals: Radical[] = [];
  const opened = openRoots(expression, unknown, radicals);
  const form = canonical(opened, room);
  if (form === null) return null;
  let top = form.top;
  for (const radical of [...radicals].reverse()) {
    const inside = canonical(radical.inside, room);
    if (inside === null) return null;
    top = eliminated(top, radical, inside, room);
  }
  return lettersOf(top).every((name) => name === unknown) ? top : null;
}

/** Inner roots first, so that the inside of a later one may hold the letters of those before it. */
function openRoots(expression: Expression, unknown: string, radicals: Radical[]): Expression {
  const inner = mapParts(expression, (part) => openRoots(part, unknown, radicals));
  const root = dependsOn(expression, unknown) ? rootIn(inner) : null;
  if (root === null) return inner;
  const letter = `${mark}root${radicals.length}`;
  radicals.push({ letter, index: root.index, inside: root.inside });
  return root.times === 1 ? symbol(letter) : power(symbol(letter), number(root.times));
}

type Root = { readonly index: 2 | 3; readonly inside: Expression; readonly times: number };

function rootIn(expression: Expression): Root | null {
  if (expression.kind === 'power') {
    const exponent = fractionIn(expression.exponent);
    const index = exponent?.d === 2n ? 2 : exponent?.d === 3n ? 3 : null;
    if (exponent === null || index === null || exponent.n > 9n) return null;
    return { index, inside: expression.base, times: Number(exponent.s * exponent.n) };
  }
  const [inside, written] = expression.kind === 'call' ? expression.operands : [];
  if (expression.kind !== 'call' || inside === undefined) return null;
  if (expression.name === 'sqrt') return { index: 2, inside, times: 1 };
  const degree = expression.name === 'root' && written?.kind === 'number' ? written.value.valueOf() : 0;
  return degree === 2 || degree === 3 ? { index: degree, inside, times: 1 } : null;
}

function fractionIn(expression: Expression): Fraction | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'negative') return fractionIn(expression.operand)?.neg() ?? null;
  if (expression.kind !== 'quotient') return null;
  const [top, bottom] = [fractionIn(expression.numerator), fractionIn(expression.denominator)];
  return top === null || bottom === null || bottom.n === 0n ? null : top.div(bottom);
}

/** The product of a polynomial in s with its conjugates, s^index being top over bottom. */
function eliminated(
  polynomial: Polynomial,
  { letter, index }: Radical,
  inside: RationalForm,
  room: Workroom,
): Polynomial {
  if (degreeIn(polynomial, letter) === 0) return polynomial;
  const times = (...factors: readonly Polynomial[]): Polynomial =>
    factors.reduce((a, b) => multiplyPolynomials(a, b, room.budget.spend), onePolynomial);
  const { top, bottom } = inside;
  const [a, b, c] = partsBy(index, coefficientsIn(polynomial, letter), inside, room);
  if (index === 2) return addPolynomials(times(a, a, bottom), negatePolynomial(times(b, b, top)));
  const cubes = [times(a, a, a, bottom, bottom), times(b, b, b, top, bottom), times(c, c, c, top, top)];
  const mixed = scalePolynomial(times(a, b, c, top, bottom), new Fraction(-3));
  return [...cubes, mixed].reduce(addPolynomials, zeroPolynomial);
}

/** a + b·s + c·s² of a longer polynomial in s, times a power of `bottom`. */
function partsBy(
  index: 2 | 3,
  coefficients: readonly Polynomial[],
  { top, bottom }: RationalForm,
  room: Workroom,
): readonly [Polynomial, Polynomial, Polynomial] {
  const rounds = Math.floor((coefficients.length - 1) / index);
  const part = (rest: number): Polynomial =>
    coefficients.reduce((total, coefficient, k) => {
      if (k % index !== rest) return total;
      const round = Math.floor(k / index);
      const raised = [
        powerPolynomial(top, round, room.budget.spend),
        powerPolynomial(bottom, rounds - round, room.budget.spend),
      ].reduce((a, b) => multiplyPolynomials(a, b, room.budget.spend), coefficient);
      return addPolynomials(total, raised);
    }, zeroPolynomial);
  return [part(0), part(1), part(2)];
}

function written(polynomial: Polynomial, unknown: string): Expression {
  const terms = coefficientsIn(polynomial, unknown).flatMap((coefficient, degree) =>
    [...coefficient.values()].map((one) => product(number(one.coefficient), power(symbol(unknown), number(degree)))),
  );
  return sum(...terms);
}
