import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeNumber } from '../writeTerms.ts';
import { moneySolution } from './workMoney.ts';

/** A share of everything there was at first, or of what was left; or an amount. */
export type SpentPart =
  | { readonly kind: 'share'; readonly share: Fraction; readonly of: 'all' | 'rest' }
  | { readonly kind: 'amount'; readonly value: Fraction };

export type SpentWanted =
  { readonly kind: 'start'; readonly left: Fraction } | { readonly kind: 'left'; readonly start: Fraction };

const ONE = new Fraction(1);

/** What is left, as a fraction of the start and an amount to be taken away from it, with the steps. */
function remaining(parts: readonly SpentPart[]): {
  readonly share: Fraction;
  readonly less: Fraction;
  readonly steps: readonly RuleStep[];
} {
  let [share, less] = [ONE, new Fraction(0)];
  const steps: RuleStep[] = [];
  for (const part of parts) {
    if (part.kind === 'amount') {
      less = less.add(part.value);
      continue;
    }
    if (part.of === 'all') {
      const next = share.sub(part.share);
      steps.push({
        reason: 'Find the fraction that is left.',
        expression: `${writeNumber(share)}-${writeNumber(part.share)}=${writeNumber(next)}`,
      });
      share = next;
      continue;
    }
    const keep = ONE.sub(part.share);
    const next = share.mul(keep);
    steps.push({
      reason: `$${writeNumber(keep)}$ of the rest is left.`,
      expression: `${writeNumber(keep)}\\times ${writeNumber(share)}=${writeNumber(next)}`,
    });
    share = next;
    less = less.mul(keep);
  }
  return { share, less, steps };
}

/** Fractions of money spent one after another: what there was at first, or what is left at the end. */
export function workSpentParts(parts: readonly SpentPart[], wanted: SpentWanted, currency: Unit): RuleSolution | null {
  const { share, less, steps } = remaining(parts);
  if (share.compare(0) <= 0 || share.compare(1) >= 0) return null;
  if (wanted.kind === 'left') {
    const kept = wanted.start.mul(share);
    const value = kept.sub(less);
    if (value.s < 0n || !endsWithin(kept, 2) || !endsWithin(value, 2)) return null;
    const lines: RuleStep[] = [
      ...steps,
      {
        reason: 'Take that fraction of the money.',
        expression: `${writeNumber(share)}\\times ${writeCoins(wanted.start)}=${writeCoins(kept)}`,
      },
    ];
    if (less.n !== 0n)
      lines.push({ reason: 'Subtract.', expression: `${writeCoins(kept)}-${writeCoins(less)}=${writeCoins(value)}` });
    return moneySolution(lines, writeQuantity(value, currency));
  }
  const kept = wanted.left.add(less);
  const start = kept.div(share);
  if (!endsWithin(start, 2) || !endsWithin(kept, 2)) return null;
  const lines: RuleStep[] = [...steps];
  if (less.n !== 0n)
    lines.push({
      reason: 'Add back what was spent besides.',
      expression: `${writeCoins(wanted.left)}+${writeCoins(less)}=${writeCoins(kept)}`,
    });
  lines.push({
    reason: `$${writeNumber(share)}$ of the money is $${writeCoins(kept)}$: divide.`,
    expression: `${writeCoins(kept)}\\div ${writeNumber(share)}=${writeCoins(start)}`,
  });
  return moneySolution(lines, writeQuantity(start, currency));
}
