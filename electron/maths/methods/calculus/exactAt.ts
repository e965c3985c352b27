import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { rationalValue } from '../rationalValue.ts';
import { addExact, placeOf, scaleExact, sineOf } from './exactValue.ts';
import type { Exact, Place } from './exactValue.ts';

const ONE = new Fraction(1);

function plain(value: Fraction): Exact {
  return new Map(value.equals(0) ? [] : [['', value]]);
}

/** The number that an exact value is; `null` where a root, π or e is in it. */
function rationalIn(value: Exact): Fraction | null {
  if (value.size === 0) return new Fraction(0);
  const only = value.get('');
  return value.size === 1 && only !== undefined ? only : null;
}

/** An exact value as a place, where it is a number or a multiple of π. */
function asPlace(value: Exact): Place | null {
  const size = rationalIn(value);
  if (size !== null) return { size, unit: 'one' };
  const turns = value.get('\\pi');
  return value.size === 1 && turns !== undefined ? { size: turns, unit: 'pi' } : null;
}

function timesExact(first: Exact, second: Exact): Exact | null {
  const [one, two] = [rationalIn(first), rationalIn(second)];
  return one !== null ? scaleExact(second, one) : two !== null ? scaleExact(first, two) : null;
}

function callAt(name: string, value: Exact | null): Exact | null {
  const inner = value === null ? null : asPlace(value);
  if (inner === null) return null;
  if (name === 'exp') return inner.size.equals(0) ? plain(ONE) : inner.unit === 'one' && inner.size.equals(1) ? new Map([['e', ONE]]) : null; // prettier-ignore
  if (name === 'ln') return inner.unit === 'one' && inner.size.equals(1) ? new Map() : null;
  const turns = inner.unit === 'pi' ? inner.size : inner.size.equals(0) ? inner.size : null;
  if (turns === null || (name !== 'sin' && name !== 'cos')) return null;
  return sineOf(name === 'sin' ? turns : turns.add(1, 2));
}

/** The exact value of an expression in one letter at a place such as π/3 or 0; `null` where it has no short form. */
export function exactAt(expression: Expression, letter: string, at: Exact): Exact | null {
  const inside = (part: Expression): Exact | null => exactAt(part, letter, at);
  const value = rationalValue(expression);
  if (value !== null) return plain(value);
  switch (expression.kind) {
    case 'symbol':
      return expression.name === letter ? at : null;
    case 'constant':
      return expression.name === 'pi' ? new Map([['\\pi', ONE]]) : expression.name === 'e' ? new Map([['e', ONE]]) : null; // prettier-ignore
    case 'negative': {
      const inner = inside(expression.operand);
      return inner === null ? null : scaleExact(inner, ONE.neg());
    }
    case 'sum':
      return expression.terms.map(inside).reduce<Exact | null>((sum, term) => (sum === null || term === null ? null : addExact(sum, term)), new Map()); // prettier-ignore
    case 'product':
      return expression.factors.map(inside).reduce<Exact | null>((product, factor) => (product === null || factor === null ? null : timesExact(product, factor)), plain(ONE)); // prettier-ignore
    case 'quotient': {
      const [top, bottom] = [inside(expression.numerator), inside(expression.denominator)];
      const by = bottom === null ? null : rationalIn(bottom);
      return top === null || by === null || by.equals(0) ? null : scaleExact(top, by.inverse());
    }
    case 'power': {
      const [base, power] = [inside(expression.base), inside(expression.exponent)];
      if (expression.base.kind === 'constant' && expression.base.name === 'e') return callAt('exp', power);
      const [size, count] = [base === null ? null : rationalIn(base), power === null ? null : rationalIn(power)];
      const result =
        size === null || count?.d !== 1n || (size.equals(0) && count.compare(0) <= 0) ? null : size.pow(count);
      return result === null ? null : plain(result);
    }
    case 'call': {
      const [operand, ...more] = expression.operands;
      return operand === undefined || more.length > 0 ? null : callAt(expression.name, inside(operand));
    }
    default:
      return null;
  }
}

/** A place as an exact value: π/3, 0, 1. */
export function exactPlace(expression: Expression): Exact | null {
  const place = placeOf(expression);
  if (place === null || place.unit === 'e') return null;
  return place.unit === 'pi' ? new Map([['\\pi', place.size]]) : plain(place.size);
}
