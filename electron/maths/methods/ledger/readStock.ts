import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings } from '../frames/frame.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { STOCK_PHRASES } from './stockPhrases.ts';
import type { StockFact } from './stockPhrases.ts';

const ZERO = new Fraction(0);
const IDLE = new Set('and so then but also while now please he she they unfortunately however'.split(' '));

/** What `count` things come to at so much for so many; `null` where they do not make whole lots. */
function worth(
  count: Fraction,
  amount: Fraction,
  per: Fraction | null,
  what: string,
  steps: RuleStep[],
): Fraction | null {
  if (per === null) return amount;
  const lots = count.div(per);
  if (lots.d !== 1n) return null;
  if (!per.equals(1))
    steps.push({
      reason: `Find how many lots of $${writeDecimal(per)}$ these are.`,
      expression: spellQuotient(count, per),
    });
  steps.push({ reason: `Work out ${what} $${writeDecimal(count)}$ of them.`, expression: spellProduct(lots, amount) });
  return lots.mul(amount);
}

function work(facts: readonly StockFact[]): RuleSolution | null {
  const buys = facts.filter((fact) => fact.kind === 'bought');
  const sales = facts.filter((fact) => fact.kind === 'sold');
  const spent = facts.filter((fact) => fact.kind === 'spent');
  const lost = facts.filter((fact) => fact.kind === 'lost');
  const asks = facts.filter((fact) => fact.kind === 'ask');
  const [buy, ...moreBuys] = buys;
  const [ask, ...moreAsks] = asks;
  if (buy === undefined || ask === undefined || moreBuys.length + moreAsks.length > 0 || sales.length === 0)
    return null;
  const units = new Set([...buys, ...sales, ...spent].map(({ amount }) => amount.unit).filter((unit) => unit !== ''));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || !isMoney(unit)) return null;
  if (buy.amount.unit === '' && spent.length === 0) return null;
  const count = buy.count ?? ask.count;
  if (count === null || (buy.count !== null && ask.count !== null && !buy.count.equals(ask.count))) return null;
  // The profit on each is not told where they are sold at two prices, or some of them not at all.
  if (ask.wanted === 'each' && (lost.length > 0 || sales.length > 1 || count.equals(1))) return null;
  const steps: RuleStep[] = [];
  const outlay = buy.amount.unit === '' ? ZERO : worth(count, buy.amount.value, buy.per, 'the cost of', steps);
  if (outlay === null) return null;
  const gone = lost.reduce((sum, one) => sum.add(one.count), ZERO);
  let left = count.sub(gone);
  if (lost.length > 0)
    steps.push({
      reason: 'Find how many can be sold.',
      expression: `${writeDecimal(count)}-${writeDecimal(gone)}=${writeDecimal(left)}`,
    });
  const takings: Fraction[] = [];
  for (const [index, sale] of sales.entries()) {
    const last = index === sales.length - 1;
    if (sale.count === 'rest' && (!last || (sales.length === 1 && lost.length === 0))) return null;
    if (sale.count === 'all' && sales.length > 1) return null;
    if (sale.count === 'rest' && sales.length > 1)
      steps.push({
        reason: 'Find how many are left.',
        expression: `${writeDecimal(left.add(takenBefore(sales, index)))}-${writeDecimal(takenBefore(sales, index))}=${writeDecimal(left)}`,
      });
    const size = sale.count instanceof Fraction ? sale.count : left;
    if (size.compare(left) > 0 || size.compare(0) <= 0) return null;
    const value = worth(size, sale.amount.value, sale.per, 'the takings for', steps);
    if (value === null) return null;
    takings.push(value);
    left = left.sub(size);
  }
  if (left.n !== 0n) return null;
  return finish(takings, [outlay, ...spent.map(({ amount }) => amount.value)], ask.wanted, steps, unit, count);
}

function takenBefore(sales: readonly Extract<StockFact, { readonly kind: 'sold' }>[], index: number): Fraction {
  return sales.slice(0, index).reduce((sum, { count }) => (count instanceof Fraction ? sum.add(count) : sum), ZERO);
}

function finish(
  takings: readonly Fraction[],
  costs: readonly Fraction[],
  wanted: 'profit' | 'loss' | 'each',
  steps: RuleStep[],
  unit: string,
  count: Fraction,
): RuleSolution | null {
  const sum = (values: readonly Fraction[]): Fraction => values.reduce((total, value) => total.add(value), ZERO);
  const [taken, paid] = [sum(takings), sum(costs)];
  const real = costs.filter((cost) => cost.n !== 0n);
  if (takings.length > 1)
    steps.push({ reason: 'Add the takings.', expression: `${takings.map(writeCoins).join('+')}=${writeCoins(taken)}` });
  if (real.length > 1)
    steps.push({ reason: 'Add the costs.', expression: `${real.map(writeCoins).join('+')}=${writeCoins(paid)}` });
  const [more, less] = wanted !== 'loss' ? [taken, paid] : [paid, taken];
  if (more.compare(less) <= 0) return null;
  steps.push({
    reason: wanted !== 'loss' ? 'Subtract what was paid.' : 'Subtract the takings from what was paid.',
    expression: `${writeCoins(more)}-${writeCoins(less)}=${writeCoins(more.sub(less))}`,
  });
  if (wanted !== 'each') return moneySolution(steps, writeQuantity(more.sub(less), unit));
  const each = more.sub(less).div(count);
  steps.push({
    reason: 'Divide by how many there are.',
    expression: `${writeCoins(more.sub(less))}\\div ${writeDecimal(count)}=${writeCoins(each)}`,
  });
  return moneySolution(steps, writeQuantity(each, unit));
}

/** Works what is gained or lost on a stock of things: bought or made, some of them lost, sold in parts. */
export function readStock(problem: string): RuleSolution | null {
  if (!/profit|loss|lose/i.test(problem)) return null;
  return agreed(readings(problem, STOCK_PHRASES, IDLE), work);
}
