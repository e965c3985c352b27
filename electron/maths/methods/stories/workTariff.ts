import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from './workMoney.ts';

/** `rate` is paid for each `unit`; `count` of them, or `null` where that is asked for. */
export type TariffPart = { readonly rate: Fraction; readonly unit: string; readonly count: Fraction | null };

export type TariffWanted =
  | { readonly kind: 'cost' }
  /** How many units cost `total` in all; `most`: how many whole units `total` is enough for. */
  | { readonly kind: 'units' | 'most'; readonly total: Fraction };

const ZERO = new Fraction(0);

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.add(value), ZERO);
}

function several(unit: string): string {
  return /(?:s|km)$/.test(unit) ? unit : unit === 'foot' ? 'feet' : `${unit}s`;
}

function partSteps(parts: readonly TariffPart[]): {
  readonly steps: readonly RuleStep[];
  readonly costs: readonly Fraction[];
} {
  const known = parts.flatMap(({ rate, unit, count }) => (count === null ? [] : [{ rate, unit, count }]));
  return {
    steps: known.map(({ rate, unit, count }) => ({
      reason: `Work out the cost of $${writeDecimal(count)}$ ${count.equals(1) ? unit : several(unit)}.`,
      expression: spellProduct(count, rate),
    })),
    costs: known.map(({ rate, count }) => count.mul(rate)),
  };
}

/** A bill of a fixed charge and rates: what it comes to, or how many units it was for. */
export function workTariff(
  fixed: Fraction,
  parts: readonly TariffPart[],
  wanted: TariffWanted,
  currency: Unit,
): RuleSolution | null {
  const { steps, costs } = partSteps(parts);
  const told = [...costs, ...(fixed.n === 0n ? [] : [fixed])];
  const known = sum(told);
  const add = { reason: 'Add everything up.', expression: `${told.map(writeCoins).join('+')}=${writeCoins(known)}` };
  if (wanted.kind === 'cost')
    return moneySolution(told.length > 1 ? [...steps, add] : steps, writeQuantity(known, currency));
  const open = parts.find(({ count }) => count === null);
  const rest = wanted.total.sub(known);
  if (open === undefined || open.rate.compare(0) <= 0 || rest.compare(0) <= 0) return null;
  const subtract = {
    reason: 'Subtract what does not depend on it.',
    expression: `${writeCoins(wanted.total)}-${writeCoins(known)}=${writeCoins(rest)}`,
  };
  const count = rest.div(open.rate);
  const quotient = `${writeCoins(rest)}\\div ${writeCoins(open.rate)}`;
  const lines = [...steps, ...(told.length > 1 ? [add] : []), subtract];
  if (wanted.kind === 'units') {
    if (!endsWithin(count, 2)) return null;
    const divide = { reason: 'Divide by the rate.', expression: `${quotient}=${writeDecimal(count)}` };
    return moneySolution([...lines, divide], writeQuantity(count, count.equals(1) ? open.unit : several(open.unit)));
  }
  const whole = count.floor();
  const shown = endsWithin(count, 2)
    ? `=${writeDecimal(count)}`
    : `\\approx ${writeDecimal(new Fraction(count.round(2)))}`;
  const divide = { reason: 'Divide by the rate.', expression: `${quotient}${shown}` };
  const round = whole.equals(count)
    ? []
    : [{ reason: 'Round down: only whole ones count.', expression: writeDecimal(whole) }];
  return moneySolution(
    [...lines, divide, ...round],
    writeQuantity(whole, whole.equals(1) ? open.unit : several(open.unit)),
  );
}
