import type Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { someNode } from './freeSymbols.ts';

/** Decimal places by which a number may lie away from 1 before forty digits of agreement stop being evidence. */
const ordinaryDigits = 15;

/**
 * Whether an expression holds a number beyond 10^15 or within 10^-15 of 0: beside such numbers two values can agree to
 * forty digits and differ all the same, so only algebra may call them equal.
 */
export function hasExtremeNumber(expression: Expression): boolean {
  return someNode(expression, (node) => {
    if (node.kind === 'number') return digitsOf(node.value) > ordinaryDigits;
    if (node.kind !== 'power') return false;
    const [base, exponent] = [plainSize(node.base), plainSize(node.exponent)];
    return base !== null && exponent !== null && Math.abs(exponent * Math.log10(base)) > ordinaryDigits;
  });
}

/** Digits before or after the point, whichever are more. */
function digitsOf(value: Fraction): number {
  if (value.n === 0n) return 0;
  const size = Math.abs(Math.log10(Number(value.n)) - Math.log10(Number(value.d)));
  return Number.isFinite(size) ? size : Infinity;
}

function plainSize(expression: Expression): number | null {
  if (expression.kind === 'negative') return plainSize(expression.operand);
  if (expression.kind === 'power') return null;
  if (expression.kind !== 'number' || expression.value.n === 0n) return null;
  return Math.abs(expression.value.valueOf());
}
