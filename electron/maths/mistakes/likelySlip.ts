import type Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { factorsOf, valueOf } from './terms.ts';

/**
 * Whether `used` could have come about by a slip in working out `node`, whose value is `right`: a few off, a ten or a
 * hundred not carried, the neighbour in the times table, two digits swapped, the point one place off.
 */
export function likelySlip(node: Expression, right: Fraction, used: Fraction): boolean {
  if (used.equals(right) || used.equals(right.neg())) return false;
  if (right.d === 1n && used.d !== 1n && node.kind !== 'quotient') return false;
  const scale = right.d > used.d ? right.d : used.d;
  const [a, b] = [right.mul(scale), used.mul(scale)];
  if (a.d !== 1n || b.d !== 1n || scale > 1_000n) return false;
  const gap = b.sub(a).abs();
  if (gap.compare(a.abs().compare(20) <= 0 ? 2 : 3) <= 0 || gap.equals(10) || gap.equals(100)) return true;
  if (scale === 1n && swapsDigits(a, b)) return true;
  if (scale === 1n && oneDigitOff(a, b)) return true;
  if (used.equals(right.mul(10)) || used.mul(10).equals(right)) return true;
  return scale === 1n && inTimesTable(node, right, used);
}

function swapsDigits(a: Fraction, b: Fraction): boolean {
  const [one, two] = [a.n.toString(), b.n.toString()];
  return (
    a.s === b.s && one.length > 1 && one.length === two.length && [...one].sort().join('') === [...two].sort().join('')
  );
}

/** 144 as 124: a carry lost somewhere in a number of three digits or more. */
function oneDigitOff(a: Fraction, b: Fraction): boolean {
  const [one, two] = [[...a.n.toString()], [...b.n.toString()]];
  if (a.s !== b.s || one.length < 3 || one.length !== two.length) return false;
  return one.filter((digit, index) => digit !== two[index]).length === 1;
}

/** 7 × 8 as 7 × 7 or 6 × 8; 56 ÷ 8 as 6 is only one off already. */
function inTimesTable(node: Expression, right: Fraction, used: Fraction): boolean {
  const gap = used.sub(right).abs();
  const factors = node.kind === 'power' ? [node.base] : node.kind === 'product' ? factorsOf(node) : [];
  return factors.some((factor) => {
    const value = valueOf(factor)?.abs();
    return value !== undefined && value.n !== 0n && gap.equals(value);
  });
}
