import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import { negative, sum } from '../expression/build.ts';
import { canonical } from '../algebra/canonical.ts';
import { isKernel } from '../algebra/kernels.ts';
import {
  coefficientsIn,
  constantPolynomial,
  degreeIn,
  fromTerms,
  lettersOf,
  onePolynomial,
  powerOf,
  substituteLetters,
  zeroPolynomial,
  type Polynomial,
} from '../algebra/polynomial.ts';
import { isSquareRootOfNumber, type Workroom } from '../algebra/rationalForm.ts';
import { fromReal, isNonZero, isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { fromNumber } from '../numeric/realBall.ts';

/** One factor of an equation written as "product = 0": coefficients by rising power of the unknown. */
export type EquationFactor = { readonly coefficients: readonly Polynomial[]; readonly multiplicity: number };

/**
 * The solutions of an equation (or of several joined by "or") in one unknown, as polynomials whose roots they are.
 * `all`: every number. `poles` are polynomials whose roots are forbidden.
 */
export type EquationFactors =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'factors';
      readonly factors: readonly EquationFactor[];
      readonly poles: readonly (readonly Polynomial[])[];
      /** π, e or a logarithm was replaced by a stand-in: roots can be compared but not located. */
      readonly hasStandIns: boolean;
    };

const largestDegree = 40;

/** null when the statement is not an equation that is rational in the unknown; then values must decide. */
export function equationFactors(statement: Statement, unknown: string, room: Workroom): EquationFactors | null {
  switch (statement.kind) {
    case 'truth':
      return statement.value ? { kind: 'all' } : { kind: 'factors', factors: [], poles: [], hasStandIns: false };
    case 'any':
      return anyOf(statement.parts, unknown, room);
    case 'member':
      return statement.of.kind === 'set'
        ? anyOf(
            statement.of.elements.map((element) => equation(statement.element, element)),
            unknown,
            room,
          )
        : null;
    case 'relation':
      return relationFactors(statement, unknown, room);
    default:
      return null;
  }
}

export function equation(left: Expression, right: Expression): Statement {
  return { kind: 'relation', sides: [left, right], signs: ['='] };
}

function anyOf(parts: readonly Statement[], unknown: string, room: Workroom): EquationFactors | null {
  const found: EquationFactor[] = [];
  let hasStandIns = false;
  for (const part of parts) {
    const inner = equationFactors(part, unknown, room);
    if (inner === null || inner.kind === 'all') return inner;
    if (inner.poles.length > 0 && parts.length > 1) return null;
    found.push(...inner.factors);
    hasStandIns ||= inner.hasStandIns;
    if (parts.length === 1) return inner;
  }
  return { kind: 'factors', factors: found, poles: [], hasStandIns };
}

function relationFactors(
  statement: Extract<Statement, { kind: 'relation' }>,
  unknown: string,
  room: Workroom,
): EquationFactors | null {
  const [left, right] = statement.sides;
  if (statement.signs.length !== 1 || statement.signs[0] !== '=' || left === undefined || right === undefined)
    return null;
  const ownRoom: Workroom = { ...room, poles: [] };
  const factors = isZero(right)
    ? productFactors(left, 1, unknown, ownRoom)
    : isZero(left)
      ? productFactors(right, 1, unknown, ownRoom)
      : singleFactor(sum(left, negative(right)), 1, unknown, ownRoom);
  if (factors === null) return null;
  const poles = ownRoom.poles
    .filter((pole) => lettersOf(pole).includes(unknown))
    .map((pole) => inUnknown(pole, unknown, room));
  const known = poles.filter((pole) => pole !== null);
  if (known.length < poles.length) return null;
  if (factors.some(({ coefficients }) => coefficients.length === 0)) return known.length === 0 ? { kind: 'all' } : null;
  const proper = factors.filter(({ coefficients }) => coefficients.length > 1);
  return { kind: 'factors', factors: proper, poles: known, hasStandIns: usesStandIns(room) };
}

function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && expression.value.n === 0n;
}

/** Takes "(x − 2)^43 (3x + 1)^60 = 0" apart as written, so that high powers are never multiplied out. */
function productFactors(
  expression: Expression,
  multiplicity: number,
  unknown: string,
  room: Workroom,
): readonly EquationFactor[] | null {
  if (expression.kind === 'negative') return productFactors(expression.operand, multiplicity, unknown, room);
  if (expression.kind === 'product') {
    const parts = expression.factors.map((factor) => productFactors(factor, multiplicity, unknown, room));
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  }
  if (expression.kind === 'power' && expression.exponent.kind === 'number') {
    const { value } = expression.exponent;
    if (value.s > 0n && value.d === 1n && value.n > 1n && value.n < 1_000_000n) {
      return productFactors(expression.base, multiplicity * Number(value.n), unknown, room);
    }
  }
  return singleFactor(expression, multiplicity, unknown, room);
}

function singleFactor(
  expression: Expression,
  multiplicity: number,
  unknown: string,
  room: Workroom,
): readonly EquationFactor[] | null {
  const form = canonical(expression, room);
  if (form === null) return null;
  const zeros = lowestPower(form.top, unknown);
  const coefficients = inUnknown(zeros === 0 ? form.top : lowerPowers(form.top, unknown, zeros), unknown, room);
  if (coefficients === null || (usesStandIns(room) && mayBeNothing(expression, unknown, room))) return null;
  const rest = { coefficients, multiplicity };
  return zeros === 0
    ? [rest]
    : [{ coefficients: [zeroPolynomial, onePolynomial], multiplicity: multiplicity * zeros }, rest];
}

/** 4 arctan 1 − π is 0, which stand-ins do not know: with it as a factor every number is a solution. */
function mayBeNothing(expression: Expression, unknown: string, { budget }: Workroom): boolean {
  return [0.7390851, -13.3719].every((at) => {
    const environment = new Map([[unknown, fromReal(fromNumber(at))]]);
    const value = evaluate(expression, { environment, domain: 'real', budget });
    return isNoValue(value) || !isNonZero(value);
  });
}

/** x^5999 · (…) is not multiplied out: the power of the unknown common to all terms is a factor of its own. */
function lowestPower(polynomial: Polynomial, unknown: string): number {
  if (polynomial.size === 0) return 0;
  return Math.min(...[...polynomial.values()].map(({ powers }) => powerOf(powers, unknown)));
}

function lowerPowers(polynomial: Polynomial, unknown: string, by: number): Polynomial {
  return fromTerms(
    [...polynomial.values()].map(({ coefficient, powers }) => ({
      coefficient,
      powers: powers
        .map(([name, power]) => [name, name === unknown ? power - by : power] as const)
        .filter(([, power]) => power > 0),
    })),
  );
}

/** Coefficients by the unknown; null when the unknown also sits inside a kernel (√x, sin x) or the degree is too high. */
function inUnknown(polynomial: Polynomial, unknown: string, room: Workroom): readonly Polynomial[] | null {
  if (polynomial.size === 0) return [];
  if (degreeIn(polynomial, unknown) > largestDegree) return null;
  const stand = new Map<string, Polynomial>();
  for (const name of lettersOf(polynomial)) {
    if (name === unknown || !isKernel(name) || isSquareRootOfNumber(name, room)) continue;
    if (name.includes(`${unknown}\u0001`) || room.relations.has(name)) return null;
    stand.set(name, constantPolynomial(standIn(name)));
  }
  const plain = stand.size === 0 ? polynomial : substituteLetters(polynomial, stand, room.budget.spend);
  return coefficientsIn(plain, unknown);
}

function usesStandIns(room: Workroom): boolean {
  return [...room.meanings.keys()].some((name) => !isSquareRootOfNumber(name, room));
}

const hashModulus = 2n ** 61n - 1n;
const hashFactor = 1_000_000_007n * 998_244_353n;

/**
 * π, e and logarithms satisfy no polynomial equation with other coefficients than 0, so a fixed odd number can stand for
 * one of them: with 18 digits above and 10 below it is met by nothing that anybody writes, and two of them are the same
 * once in 10¹⁸.
 */
function standIn(name: string): Fraction {
  let hash = 7n;
  for (const character of name) hash = (hash * hashFactor + BigInt(character.codePointAt(0) ?? 0)) % hashModulus;
  return new Fraction(hash, 2_147_483_647n);
}
