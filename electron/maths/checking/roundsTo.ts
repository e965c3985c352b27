import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { ComplexBall } from '../numeric/complexBall.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import { makeBudget } from '../numeric/budget.ts';
import { fromFraction, signOf, subtract, type RealBall } from '../numeric/realBall.ts';

/** A decimal or whole number as written: its value and the worth of its last digit. */
export type WrittenNumber = { readonly value: Fraction; readonly unit: Fraction };

/** null for anything but a literal (with or without a minus sign, a percent sign or a unit). */
export function writtenNumber(expression: Expression): WrittenNumber | null {
  if (expression.kind === 'negative') {
    const inner = writtenNumber(expression.operand);
    return inner === null ? null : { value: inner.value.neg(), unit: inner.unit };
  }
  if (expression.kind === 'quantity') return writtenNumber(expression.value);
  if (expression.kind === 'call' && expression.name === 'percent' && expression.operands[0] !== undefined) {
    const inner = writtenNumber(expression.operands[0]);
    return inner === null ? null : { value: inner.value.div(100), unit: inner.unit.div(100) };
  }
  if (expression.kind !== 'number') return null;
  return { value: expression.value, unit: new Fraction(1, 10n ** BigInt(expression.decimals ?? 0)) };
}

/** Whether the value, rounded to the digits written, gives what was written; an exact tie may go either way. */
export function roundsTo(value: ComplexBall, written: Expression): boolean {
  const target = writtenNumber(written);
  if (target === null || value.imaginary !== null) return false;
  return roundsToWritten(value.real, target);
}

export function roundsToWritten(value: RealBall, target: WrittenNumber): boolean {
  const half = target.unit.div(2);
  const above = signOf(subtract(value, fromFraction(target.value.sub(half))));
  const below = signOf(subtract(fromFraction(target.value.add(half)), value));
  return above !== null && below !== null && above >= 0 && below >= 0;
}

/** The value of an expression without letters, over the real numbers; null when it has none. */
export function realValueOf(expression: Expression): RealBall | null {
  const value = evaluate(expression, { environment: new Map(), domain: 'real', budget: makeBudget() });
  return isNoValue(value) || value.imaginary !== null ? null : value.real;
}
