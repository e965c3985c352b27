import Fraction from 'fraction.js';

import type { Expression, RelationSign, Statement } from '../expression/expression.ts';
import { negative, product, sum } from '../expression/build.ts';
import { canonical } from '../algebra/canonical.ts';
import { rationalField } from '../algebra/field.ts';
import {
  coefficientsIn,
  constantOf,
  contentOf,
  leadingTerm,
  lettersOf,
  polynomialKey,
  scalePolynomial,
  TooBig,
  type Polynomial,
} from '../algebra/polynomial.ts';
import { formKey, formsEqual, type RationalForm, type Workroom } from '../algebra/rationalForm.ts';
import { divideUnivariate, derivativeOf, gcdUnivariate, monic, type Univariate } from '../algebra/univariate.ts';
import { chooseSign, expandPlusMinus } from '../checking/expandPlusMinus.ts';
import { termsOf } from './terms.ts';

/**
 * What a line says, whatever way it is written: two lines with the same claim follow from each other. Without a `key` a
 * line is always or never true, or says something that has no common form; then only its sides can be compared.
 */
export type Claim =
  | { readonly kind: 'value'; readonly side: Side }
  | { readonly kind: 'solutions'; readonly key: string | null; readonly sides: readonly Side[]; readonly signs: string }
  | { readonly kind: 'nothing' };

/** One side of a line: what it is worth, and how it is written. */
type Side = { readonly form: RationalForm; readonly written: Expression };

/** `nothing` for expressions without a value that could be compared. */
export function claimOf(statement: Statement, room: Workroom): Claim {
  if (statement.kind === 'expression') {
    const side = sideOf(statement.expression, room);
    return side === null ? { kind: 'nothing' } : { kind: 'value', side };
  }
  const key = solutionsKey(expandPlusMinus(statement), room);
  const sides =
    statement.kind === 'relation' ? statement.sides.map((side) => sideOf(chooseSign(side, 'upper'), room)) : [];
  return {
    kind: 'solutions',
    key,
    sides: sides.every((side) => side !== null) ? sides : [],
    signs: statement.kind === 'relation' ? statement.signs.join('') : '',
  };
}

function sideOf(written: Expression, room: Workroom): Side | null {
  const form = canonical(written, room);
  return form === null ? null : { form, written };
}

/**
 * `form`: `b` is what `a` gives as it stands, or with its like terms collected; `claim`: the same up to further right
 * steps.
 */
export function compareClaims(a: Claim, b: Claim, room: Workroom): 'form' | 'claim' | null {
  if (a.kind === 'value' && b.kind === 'value') {
    if (!sameForm(a.side.form, b.side.form, room)) return null;
    return writtenAlike(a.side, b.side, room) ? 'form' : 'claim';
  }
  if (a.kind !== 'solutions' || b.kind !== 'solutions' || a.key !== b.key) return null;
  if (sidesAlike(a, b, room)) return 'form';
  return a.key === null ? null : 'claim';
}

type Solutions = Extract<Claim, { kind: 'solutions' }>;

function sidesAlike(a: Solutions, b: Solutions, room: Workroom): boolean {
  if (a.signs !== b.signs || a.sides.length !== b.sides.length || a.sides.length === 0) return false;
  const alike = (sides: readonly Side[]): boolean =>
    sides.every((side, index) => {
      const other = b.sides[index];
      return other !== undefined && sameForm(side.form, other.form, room) && writtenAlike(side, other, room);
    });
  return alike(a.sides) || (a.signs === '=' && alike(a.sides.toReversed()));
}

/** Whether the terms of `written` are those of `from`, or all like terms are already together. */
function writtenAlike(from: Side, written: Side, room: Workroom): boolean {
  const terms = termsOf(written.written);
  if (terms.length < 2 || terms.length === written.form.top.size) return true;
  const keys = (parts: readonly Expression[]): string =>
    parts
      .map((part) => canonical(part, room))
      .map((form) => (form === null ? '?' : formKey(form)))
      .sort()
      .join(' ');
  return keys(terms) === keys(termsOf(from.written));
}

function sameForm(a: RationalForm, b: RationalForm, room: Workroom): boolean {
  try {
    return formsEqual(a, b, room);
  } catch (error) {
    if (error instanceof TooBig) return false;
    throw error;
  }
}

function solutionsKey(statement: Statement, room: Workroom): string | null {
  if (statement.kind === 'all') return systemKey(statement.parts, room);
  if (statement.kind === 'relation' && statement.signs.some((sign) => sign !== '=')) return orderKey(statement, room);
  const difference = differenceOf(statement);
  const polynomial = difference === null ? null : polynomialOf(difference, room);
  return polynomial === null ? null : `= ${polynomialKey(normalised(polynomial))}`;
}

/** An expression that is zero exactly where an equation, or one of several joined by "or", is true. */
export function differenceOf(statement: Statement): Expression | null {
  switch (statement.kind) {
    case 'relation': {
      const [left, right] = statement.sides;
      if (left === undefined || right === undefined || statement.sides.length !== 2) return null;
      return statement.signs[0] === '=' ? sum(left, negative(right)) : null;
    }
    case 'any': {
      const parts = statement.parts.map(differenceOf);
      return parts.every((part) => part !== null) && parts.length < 7 ? product(...parts) : null;
    }
    case 'member': {
      const { element, of } = statement;
      if (of.kind !== 'set' || of.elements.length > 6) return null;
      return product(...of.elements.map((value) => sum(element, negative(value))));
    }
    default:
      return null;
  }
}

/** The numerator of an expression; null when it has no letter, and so says nothing. */
export function polynomialOf(expression: Expression, room: Workroom): Polynomial | null {
  const form = canonical(expression, room);
  return form === null || constantOf(form.top) !== null ? null : form.top;
}

/** Without common factors and repeated roots; leading coefficient positive. */
function normalised(polynomial: Polynomial): Polynomial {
  const scale = contentOf(polynomial).inverse();
  const lead = leadingTerm(polynomial)?.coefficient;
  return withoutRepeatedRoots(scalePolynomial(polynomial, lead !== undefined && lead.s < 0n ? scale.neg() : scale));
}

function withoutRepeatedRoots(polynomial: Polynomial): Polynomial {
  const [name, ...others] = lettersOf(polynomial);
  const coefficients = name === undefined || others.length > 0 ? null : rationalCoefficients(polynomial, name);
  if (name === undefined || coefficients === null || coefficients.length < 3 || coefficients.length > 12)
    return polynomial;
  const common = gcdUnivariate(rationalField, coefficients, derivativeOf(rationalField, coefficients));
  if (common.length < 2) return polynomial;
  const [single] = divideUnivariate(rationalField, monic(rationalField, coefficients), common);
  return fromCoefficients(single, name);
}

/** Coefficients by rising power where all of them are plain numbers. */
export function rationalCoefficients(polynomial: Polynomial, name: string): Univariate<Fraction> | null {
  const coefficients = coefficientsIn(polynomial, name).map(constantOf);
  return coefficients.every((coefficient) => coefficient !== null) ? coefficients : null;
}

function fromCoefficients(coefficients: Univariate<Fraction>, name: string): Polynomial {
  const terms = coefficients.flatMap((coefficient, power) =>
    coefficient.n === 0n
      ? []
      : [
          [
            power === 0 ? '' : `${name}\u0001${power}`,
            { coefficient, powers: power === 0 ? [] : [[name, power] as const] },
          ] as const,
        ],
  );
  const polynomial: Polynomial = new Map(terms);
  return scalePolynomial(polynomial, contentOf(polynomial).inverse());
}

/** Inequalities, chained ones too: every link as "… > 0" or "… ≥ 0" with positive scaling only. */
function orderKey(statement: Extract<Statement, { kind: 'relation' }>, room: Workroom): string | null {
  const links = statement.signs.map((sign, k) => linkKey(statement.sides[k], sign, statement.sides[k + 1], room));
  return links.every((link) => link !== null) ? links.toSorted().join(' & ') : null;
}

function linkKey(
  left: Expression | undefined,
  sign: RelationSign,
  right: Expression | undefined,
  room: Workroom,
): string | null {
  if (left === undefined || right === undefined || sign === '≈') return null;
  const turned = sign === '<' || sign === '≤';
  const form = canonical(turned ? sum(right, negative(left)) : sum(left, negative(right)), room);
  if (form === null || constantOf(form.bottom) === null || constantOf(form.top) !== null) return null;
  const scaled = scalePolynomial(form.top, contentOf(form.top).inverse());
  if (sign === '=' || sign === '≠') return `${sign} ${polynomialKey(normalised(scaled))}`;
  return `${sign === '<' || sign === '>' ? '>' : '≥'} ${polynomialKey(scaled)}`;
}

/** Linear equations in several letters, brought to the one reduced form they have; other parts are only put in order. */
function systemKey(parts: readonly Statement[], room: Workroom): string | null {
  const polynomials = parts.map((part) => {
    const difference = differenceOf(part);
    return difference === null ? null : polynomialOf(difference, room);
  });
  if (!polynomials.every((polynomial) => polynomial !== null)) {
    const keys = parts.map((part) => solutionsKey(part, room));
    return keys.every((key) => key !== null) ? keys.toSorted().join(' & ') : null;
  }
  return (
    linearSystemKey(polynomials) ??
    polynomials
      .map((one) => polynomialKey(normalised(one)))
      .toSorted()
      .join(' & ')
  );
}

function linearSystemKey(polynomials: readonly Polynomial[]): string | null {
  const isLinear = polynomials.every((one) =>
    [...one.values()].every(({ powers }) => powers.length === 0 || (powers.length === 1 && powers[0]?.[1] === 1)),
  );
  if (!isLinear) return null;
  const names = [...new Set(polynomials.flatMap(lettersOf))].sort();
  const rows = polynomials.map((one) =>
    [...names.map((name) => one.get(`${name}\u00011`)), one.get('')].map(
      (term) => term?.coefficient ?? new Fraction(0),
    ),
  );
  return `system ${names.join(' ')}: ${reducedRows(rows)
    .map((row) => row.map((value) => value.toFraction()).join(' '))
    .join('; ')}`;
}

function reducedRows(rows: readonly (readonly Fraction[])[]): readonly (readonly Fraction[])[] {
  let current = rows.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = current.slice(done).find((row) => row[column]?.n !== 0n);
    const lead = pivot?.[column];
    if (pivot === undefined || lead === undefined) continue;
    const scaled = pivot.map((value) => value.div(lead));
    const rest = current
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, k) => value.sub((scaled[k] ?? new Fraction(0)).mul(row[column] ?? 0))));
    current = [...rest.slice(0, done), scaled, ...rest.slice(done)];
    done += 1;
  }
  return current.slice(0, done);
}
