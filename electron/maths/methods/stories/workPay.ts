import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { partSteps } from '../percent/workPercent.ts';
import { moneySolution } from './workMoney.ts';

function subtract(reason: string, from: Fraction, what: Fraction): RuleStep {
  return { reason, expression: `${writeCoins(from)}-${writeCoins(what)}=${writeCoins(from.sub(what))}` };
}

/** A percentage of what is sold, on top of a basic pay (0 where there is none). */
export function workCommission(
  basic: Fraction,
  percent: Fraction,
  sales: Fraction,
  currency: Unit,
): RuleSolution | null {
  const part = sales.mul(percent).div(100);
  const add = {
    reason: 'Add the basic pay.',
    expression: `${writeCoins(basic)}+${writeCoins(part)}=${writeCoins(basic.add(part))}`,
  };
  return moneySolution(
    [...partSteps(percent, sales), ...(basic.n === 0n ? [] : [add])],
    writeQuantity(basic.add(part), currency),
  );
}

/** What was sold for a pay of a basic part and a percentage. */
export function workSalesForPay(
  basic: Fraction,
  percent: Fraction,
  pay: Fraction,
  currency: Unit,
): RuleSolution | null {
  const part = pay.sub(basic);
  if (part.compare(0) <= 0 || percent.compare(0) <= 0) return null;
  const one = part.div(percent);
  const steps: RuleStep[] = [
    ...(basic.n === 0n ? [] : [subtract('Subtract the basic pay: the rest is commission.', pay, basic)]),
    { reason: `Divide by the percentage to find $1\\%$.`, expression: spellQuotient(part, percent) },
    { reason: 'Multiply by $100$ to find all sales.', expression: spellProduct(new Fraction(100), one) },
  ];
  return moneySolution(steps, writeQuantity(one.mul(100), currency));
}

/** Tax in percent on what is earned above an allowance; or what is left after it. */
export function workIncomeTax(
  income: Fraction,
  allowance: Fraction,
  percent: Fraction,
  left: boolean,
  currency: Unit,
): RuleSolution | null {
  const taxed = income.sub(allowance);
  if (taxed.compare(0) <= 0) return null;
  const tax = taxed.mul(percent).div(100);
  const steps: RuleStep[] = [subtract('Find the part that is taxed.', income, allowance), ...partSteps(percent, taxed)];
  if (!left) return moneySolution(steps, writeQuantity(tax, currency));
  return moneySolution(
    [...steps, subtract('Subtract the tax.', income, tax)],
    writeQuantity(income.sub(tax), currency),
  );
}

/** The pay for one hour. */
export function workHourlyRate(pay: Fraction, hours: Fraction, currency: Unit): RuleSolution | null {
  if (hours.compare(0) <= 0) return null;
  const step = { reason: 'Divide the pay by the hours.', expression: spellQuotient(pay, hours) };
  return moneySolution([step], writeQuantity(pay.div(hours), currency));
}
