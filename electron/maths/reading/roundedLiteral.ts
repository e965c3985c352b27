import Fraction from 'fraction.js';

import type { Expression, NumberNode } from '../expression/expression.ts';

const mostPlaces = 30n;

/**
 * `significantfigures(2.5, 1)` and `decimalplaces(0.125, 2)`, as question banks write a rounded number: the literal
 * they stand for, halves rounded away from zero. Null unless both are literals; nothing else is worked out.
 */
export function roundedLiteral(name: string, operands: readonly Expression[]): NumberNode | null {
  const [operand, count] = operands;
  const negative = operand?.kind === 'negative';
  const literal = negative ? operand.operand : operand;
  if (operands.length !== 2 || literal?.kind !== 'number' || count?.kind !== 'number' || count.decimals !== undefined)
    return null;
  const places = name === 'decimalplaces' ? count.value.n : count.value.n - 1n - magnitude(literal.value);
  if (places > mostPlaces || places < -mostPlaces) return null;
  const value = roundTo(literal.value, places);
  const decimals = places > 0n ? { decimals: Number(places) } : {};
  return { kind: 'number', value: negative ? value.neg() : value, ...decimals };
}

/** The power of ten of the first digit: 2 for 345, −1 for 0.5. */
function magnitude(value: Fraction): bigint {
  let power = 0n;
  for (let rest = value; rest.n !== 0n && rest.gte(10); rest = rest.div(10)) power += 1n;
  for (let rest = value; rest.n !== 0n && rest.lt(1); rest = rest.mul(10)) power -= 1n;
  return power;
}

function roundTo(value: Fraction, places: bigint): Fraction {
  const scale = places >= 0n ? new Fraction(10n ** places) : new Fraction(1n, 10n ** -places);
  return value.mul(scale).add(new Fraction(1, 2)).floor().div(scale);
}
