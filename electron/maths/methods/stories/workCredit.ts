import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { partSteps } from '../percent/workPercent.ts';
import { moneySolution } from './workMoney.ts';

/** An amount, or a percentage of the price. */
export type Deposit = { readonly amount: Fraction } | { readonly percent: Fraction };
/** `each` is `null` where it is asked for. */
export type Payments = { readonly count: Fraction; readonly each: Fraction | null };

function line(reason: string, first: Fraction, sign: '+' | '-', second: Fraction): RuleStep {
  const value = sign === '+' ? first.add(second) : first.sub(second);
  return { reason, expression: `${writeCoins(first)}${sign}${writeCoins(second)}=${writeCoins(value)}` };
}

/** A deposit and equal payments: what they come to, how much more than the price that is, or how much each payment is. */
export function workCredit(
  price: Fraction | null,
  deposit: Deposit,
  payments: Payments,
  wanted: 'total' | 'more' | 'each',
  currency: Unit,
): RuleSolution | null {
  if ('percent' in deposit && price === null) return null;
  const first = 'amount' in deposit ? deposit.amount : (price ?? new Fraction(0)).mul(deposit.percent).div(100);
  const steps: RuleStep[] = 'percent' in deposit && price !== null ? [...partSteps(deposit.percent, price)] : [];
  if (wanted === 'each') {
    const rest = price?.sub(first);
    if (price === null || rest === undefined || rest.compare(0) <= 0 || payments.each !== null) return null;
    const each = rest.div(payments.count);
    const divide = {
      reason: 'Share the rest among the payments.',
      expression: `${writeCoins(rest)}\\div ${payments.count.toString()}=${writeCoins(each)}`,
    };
    return moneySolution(
      [...steps, line('Subtract the deposit.', price, '-', first), divide],
      writeQuantity(each, currency),
    );
  }
  if (payments.each === null) return null;
  const paid = payments.each.mul(payments.count);
  const total = first.add(paid);
  steps.push({ reason: 'Work out all payments.', expression: spellProduct(payments.count, payments.each) });
  steps.push(line('Add the deposit.', paid, '+', first));
  if (wanted === 'total') return moneySolution(steps, writeQuantity(total, currency));
  if (price === null || total.compare(price) < 0) return null;
  return moneySolution(
    [...steps, line('Subtract the cash price.', total, '-', price)],
    writeQuantity(total.sub(price), currency),
  );
}
