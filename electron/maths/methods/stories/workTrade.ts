import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { workChangeInPercent } from '../percent/workPercent.ts';
import { moneySolution } from './workMoney.ts';

export type TradeWanted = 'profit' | 'loss' | 'percent';
/** So many things for `amount` together, or each. */
export type Outlay = { readonly count: Fraction; readonly amount: Fraction; readonly each: boolean };
export type Sale = { readonly count: Fraction; readonly price: Fraction };

const ZERO = new Fraction(0);

/** Things bought together and sold one by one: the profit, the loss, or the profit in percent of what was paid. */
export function workTrade(
  { count, amount, each }: Outlay,
  sales: readonly Sale[],
  wanted: TradeWanted,
  currency: Unit,
): RuleSolution | null {
  const cost = each ? amount.mul(count) : amount;
  const takings = sales.map((sale) => sale.count.mul(sale.price));
  const taken = takings.reduce((sum, value) => sum.add(value), ZERO);
  const gain = wanted === 'loss' ? cost.sub(taken) : taken.sub(cost);
  if (gain.compare(0) <= 0) return null;
  const steps: RuleStep[] = each
    ? [{ reason: 'Work out what was paid.', expression: spellProduct(count, amount) }]
    : [];
  const [one, two] = sales;
  if (one !== undefined && two !== undefined)
    steps.push({
      reason: 'Find how many were sold at the second price.',
      expression: `${writeDecimal(count)}-${writeDecimal(one.count)}=${writeDecimal(two.count)}`,
    });
  for (const sale of sales)
    steps.push({
      reason: `Work out the takings for $${writeDecimal(sale.count)}$ of them.`,
      expression: spellProduct(sale.count, sale.price),
    });
  if (takings.length > 1)
    steps.push({ reason: 'Add.', expression: `${takings.map(writeCoins).join('+')}=${writeCoins(taken)}` });
  if (wanted === 'percent') {
    const percent = workChangeInPercent(cost, taken, 'profit');
    return percent === null ? null : { ...percent, steps: [...steps, ...percent.steps] };
  }
  const [more, less] = wanted === 'loss' ? [cost, taken] : [taken, cost];
  const last = {
    reason: wanted === 'loss' ? 'Subtract the takings from what was paid.' : 'Subtract what was paid.',
    expression: `${writeCoins(more)}-${writeCoins(less)}=${writeCoins(gain)}`,
  };
  return moneySolution([...steps, last], writeQuantity(gain, currency));
}
