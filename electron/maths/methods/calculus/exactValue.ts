import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { Term } from '../../algebra/polynomial.ts';
import { calculusValue } from '../calculusTerm.ts';
import type { CalculusTerm } from '../calculusTerm.ts';
import { isRational, lettersOf, rationalValue } from '../rationalValue.ts';
import { multipleTerm, numberTerm, writeNumber, writeSum } from '../writeTerms.ts';

/** A place to evaluate at: `size`, `size·π`, or e (then `size` is 1). */
export type Place = { readonly size: Fraction; readonly unit: 'one' | 'pi' | 'e' };

/** A sum of rational multiples of what is not rational: `2e^3−1` is {`e^3`: 2, ``: −1}. */
export type Exact = ReadonlyMap<string, Fraction>;

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** A bound as it is typed: a number, a multiple of π, or e; `null` for anything else. */
export function placeOf(expression: Expression): Place | null {
  if (isRational(expression) && lettersOf(expression).size === 0) {
    const size = rationalValue(expression);
    return size === null ? null : { size, unit: 'one' };
  }
  switch (expression.kind) {
    case 'constant':
      return expression.name === 'pi' || expression.name === 'e' ? { size: ONE, unit: expression.name } : null;
    case 'negative': {
      const inner = placeOf(expression.operand);
      return inner?.unit === 'pi' ? { ...inner, size: inner.size.neg() } : null;
    }
    case 'quotient': {
      const [top, bottom] = [placeOf(expression.numerator), rationalValue(expression.denominator)];
      if (top?.unit !== 'pi' || bottom === null || bottom.equals(0)) return null;
      return { ...top, size: top.size.div(bottom) };
    }
    case 'product': {
      const places = expression.factors.map(placeOf);
      if (!places.every((place) => place !== null) || places.filter(({ unit }) => unit !== 'one').length !== 1)
        return null;
      const unit = places.find((place) => place.unit !== 'one')?.unit ?? 'one';
      return unit === 'e' ? null : { size: places.reduce((total, { size }) => total.mul(size), ONE), unit };
    }
    default:
      return null;
  }
}

export function writePlace({ size, unit }: Place): string {
  if (unit === 'one') return writeNumber(size);
  if (unit === 'e') return 'e';
  const { negative, latex } = size.equals(0) ? numberTerm(ZERO) : multipleTerm(size, '\\pi');
  return `${negative ? '-' : ''}${latex}`;
}

function single(atom: string, coefficient: Fraction): Exact {
  return new Map([[atom, coefficient]]);
}

export function addExact(first: Exact, second: Exact, sign: 1 | -1 = 1): Exact {
  const sum = new Map(first);
  for (const [atom, value] of second) sum.set(atom, (sum.get(atom) ?? ZERO).add(value.mul(sign)));
  return new Map([...sum].filter(([, value]) => !value.equals(0)));
}

export function scaleExact(value: Exact, by: Fraction): Exact {
  return new Map([...value].map(([atom, size]) => [atom, size.mul(by)]));
}

/** sin of multiples of π/12 that have one root at most, by twelfths from 0 to π/2. */
const SINES: Readonly<Record<number, readonly [string, number]>> = {
  0: ['', 0],
  2: ['', 0.5],
  3: ['\\sqrt{2}', 0.5],
  4: ['\\sqrt{3}', 0.5],
  6: ['', 1],
};

/** sin(turns · π); `null` where it has no short form. */
export function sineOf(turns: Fraction): Exact | null {
  const twelfths = turns.mul(12);
  if (twelfths.d !== 1n) return null;
  const place = Number(((twelfths.s * twelfths.n) % 24n) + 24n) % 24;
  const [sign, half] = place >= 12 ? [-1, place - 12] : [1, place];
  const known = SINES[half > 6 ? 12 - half : half];
  return known === undefined ? null : new Map(known[1] === 0 ? [] : [[known[0], new Fraction(known[1]).mul(sign)]]);
}

/** The value of a linear inner function, as a place. */
function innerAt(inner: readonly Term[], at: Place): Place | null {
  const slope = inner.find(({ powers }) => powers.length > 0)?.coefficient ?? ZERO;
  const rest = inner.find(({ powers }) => powers.length === 0)?.coefficient ?? ZERO;
  if (inner.some(({ powers }) => (powers[0]?.[1] ?? 0) > 1)) return null;
  if (at.unit === 'one') return { size: slope.mul(at.size).add(rest), unit: 'one' };
  if (!rest.equals(0)) return null;
  return at.unit === 'pi' || slope.equals(1) ? { size: slope.mul(at.size), unit: at.unit } : null;
}

function powerOfE(exponent: Fraction): Exact {
  if (exponent.equals(0)) return single('', ONE);
  const text = writeNumber(exponent);
  return single(text === '1' ? 'e' : text.length === 1 ? `e^${text}` : `e^{${text}}`, ONE);
}

function callAt(name: 'sin' | 'cos' | 'exp' | 'ln', inner: Place | null): Exact | null {
  if (inner === null) return null;
  if (name === 'exp') return inner.unit === 'one' ? powerOfE(inner.size) : null;
  if (name === 'ln') return logarithmAt(inner);
  const turns = inner.unit === 'pi' ? inner.size : inner.unit === 'one' && inner.size.equals(0) ? ZERO : null;
  if (turns === null) return null;
  return sineOf(name === 'sin' ? turns : turns.add(1, 2));
}

/** The logarithm of the size of a number. */
export function logarithmAt(place: Place): Exact | null {
  if (place.unit === 'e') return single('', ONE);
  const size = place.size.abs();
  if (place.unit === 'pi' || size.equals(0)) return null;
  if (size.equals(1)) return new Map();
  return single(size.d === 1n ? `\\ln ${size.n}` : `\\ln ${writeNumber(size)}`, ONE);
}

/** The exact value of one term at a place; `null` where it has no short form. */
export function exactValue(term: CalculusTerm, at: Place): Exact | null {
  if (at.unit === 'one') {
    const value = calculusValue(term, at.size);
    if (value !== null) return value.equals(0) ? new Map() : single('', value);
  }
  const [core, ...more] = term.cores;
  if (core === undefined) return single('', term.coefficient);
  if (more.length > 0) return null;
  if (core.kind === 'call') {
    const value = callAt(core.name, innerAt(core.inner, at));
    return value === null ? null : scaleExact(value, term.coefficient);
  }
  if (core.kind === 'bracket' || core.exponent.d !== 1n || core.exponent.s < 0n || at.unit === 'one') return null;
  const power = at.size.pow(core.exponent);
  const name = at.unit === 'e' ? 'e' : '\\pi';
  const atom = core.exponent.equals(1)
    ? name
    : `${name}^${core.exponent.n < 10n ? core.exponent.n : `{${core.exponent.n}}`}`;
  return power === null ? null : single(atom, term.coefficient.mul(power));
}

/** Two logarithms with opposite coefficients made one: `\ln 6-\ln 2` is `\ln 3`. */
function joinLogarithms(value: Exact): Exact {
  const logarithms = [...value].filter(([atom]) => atom.startsWith('\\ln '));
  const [one, two, ...more] = logarithms;
  if (one === undefined || two === undefined || more.length > 0 || !one[1].add(two[1]).equals(0)) return value;
  const inside = ([atom]: readonly [string, Fraction]): Fraction => {
    const [, top = '1', bottom = '1'] = /^\\ln (?:\\frac\{(\d+)\}\{(\d+)\}|)/.exec(atom) ?? [];
    return atom.includes('frac') ? new Fraction(`${top}/${bottom}`) : new Fraction(atom.slice(4));
  };
  const [over, under] = one[1].s > 0n ? [one, two] : [two, one];
  const quotient = inside(over).div(inside(under));
  const rest = new Map([...value].filter(([atom]) => !atom.startsWith('\\ln ')));
  return new Map([...rest, [`\\ln ${writeNumber(quotient)}`, over[1]]]);
}

/** `e^3-1`, `\frac{\sqrt{2}}{2}`, `0`. */
export function writeExact(exact: Exact): string {
  const value = joinLogarithms(exact);
  const atoms = [...value].toSorted(([one], [two]) => Number(one === '') - Number(two === ''));
  return writeSum(atoms.map(([atom, size]) => (atom === '' ? numberTerm(size) : multipleTerm(size, atom))));
}
