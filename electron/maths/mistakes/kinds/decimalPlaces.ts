import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, signedTerm, termsOf, valueOf } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** 0.3 × 0.2 = 0.6, 1.5 + 0.25 = 1.30: the digits are right, or were put together, without regard to the point. */
export const decimalPlaces = nodeKind('decimal-places', 1, function* (node): Generator<NodeSlip> {
  const parts =
    node.kind === 'quotient' ? [node.numerator, node.denominator] : node.kind === 'sum' ? [] : factorsOf(node);
  if (parts.length === 2 && parts.some(isDecimal) && parts.every(isLiteral)) yield* shifted(node);
  if (node.kind === 'sum') yield* apartFromThePoint(node);
});

function isLiteral(part: Expression): boolean {
  return signedTerm(part).body.kind === 'number';
}

function isDecimal(part: Expression): boolean {
  const { body } = signedTerm(part);
  return body.kind === 'number' && (body.decimals ?? 0) > 0;
}

/** The point stands one to three places off. */
function* shifted(node: Expression): Generator<NodeSlip> {
  const value = valueOf(node);
  if (value === null || value.n === 0n) return;
  const why = (): string =>
    `In ${spell(node)} the digits are right, but the decimal point stands in the wrong place: estimate how large it must be.`;
  for (const factor of [10, 100, 1000, 0.1, 0.01, 0.001]) yield { wrong: writeNumber(value.mul(factor)), why };
}

/** 1.5 + 0.25 as 1 + 0 and 5 + 25. */
function* apartFromThePoint(node: Expression): Generator<NodeSlip> {
  const [one, two, ...more] = termsOf(node).map(signedTerm);
  if (one === undefined || two === undefined || more.length > 0 || one.minus) return;
  const [a, b] = [digitsOf(one.body), digitsOf(two.body)];
  if (a === null || b === null || a.places + b.places === 0n) return;
  const tail = two.minus ? a.tail - b.tail : a.tail + b.tail;
  const whole = two.minus ? a.whole - b.whole : a.whole + b.whole;
  if (tail < 0n || whole < 0n) return;
  const text = `${whole}.${tail}`;
  yield {
    wrong: writeNumber(new Fraction(text)),
    why: () =>
      `In ${spell(node)} the digits after the point are tenths and hundredths, not whole numbers of their own: write the points below each other.`,
  };
}

function digitsOf(body: Expression): { readonly whole: bigint; readonly tail: bigint; readonly places: bigint } | null {
  if (body.kind !== 'number' || body.recurring !== undefined) return null;
  const places = body.decimals ?? 0;
  const scale = 10n ** BigInt(places);
  const scaled = body.value.mul(scale);
  return scaled.d === 1n ? { whole: scaled.n / scale, tail: scaled.n % scale, places: BigInt(places) } : null;
}
