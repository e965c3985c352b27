import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';

/** What a number in a story counts: °C, metres, pounds; as LaTeX behind (or before) the number. */
export type Scale = { readonly before: string; readonly after: string };

export const NO_SCALE: Scale = { before: '', after: '' };

function withScale(value: Fraction, { before, after }: Scale): string {
  const sign = value.compare(0) < 0 ? '-' : '';
  return `${sign}${before}${writeDecimal(value.abs())}${after}`;
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'integers', method: 'workChanges', steps, answer };
}

function guarded(value: Fraction): string {
  return value.compare(0) < 0 ? `(${writeDecimal(value)})` : writeDecimal(value);
}

/** Starts at a number and goes up or down, one line a change. */
export function workChanges(
  start: Fraction,
  changes: readonly Fraction[],
  scale: Scale = NO_SCALE,
): RuleSolution | null {
  if (changes.length === 0 || changes.length > 5) return null;
  const steps: RuleStep[] = [];
  let value = start;
  for (const change of changes) {
    const next = value.add(change);
    const [verb, sign] = change.compare(0) < 0 ? ['Down: subtract', '-'] : ['Up: add', '+'];
    const size = writeDecimal(change.abs());
    steps.push({
      reason: `${verb} $${size}$.`,
      expression: `${writeDecimal(value)}${sign}${size}=${writeDecimal(next)}`,
    });
    value = next;
  }
  return solution(steps, withScale(value, scale));
}

/** How far apart two numbers are. */
export function workGap(first: Fraction, second: Fraction, scale: Scale = NO_SCALE): RuleSolution | null {
  const [high, low] = first.compare(second) >= 0 ? [first, second] : [second, first];
  const gap = high.sub(low);
  const steps: RuleStep[] = [
    { reason: 'Subtract the lower from the higher.', expression: `${writeDecimal(high)}-${guarded(low)}` },
  ];
  if (low.compare(0) < 0)
    steps.push({
      reason: 'Taking away a negative number is adding.',
      expression: `${writeDecimal(high)}+${writeDecimal(low.abs())}=${writeDecimal(gap)}`,
    });
  else
    steps.push({ reason: 'Subtract.', expression: `${writeDecimal(high)}-${writeDecimal(low)}=${writeDecimal(gap)}` });
  return solution(steps, withScale(gap, scale));
}
