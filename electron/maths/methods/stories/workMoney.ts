import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps } from '../percent/workPercent.ts';

export function moneySolution(steps: readonly RuleStep[], answer: string | null): RuleSolution | null {
  return answer === null ? null : { topic: 'words-money', method: 'moneyStories', steps, answer };
}

/** So many of something at a price each. `name` is what it is, as a reason calls it. */
export type Item = { readonly count: Fraction; readonly price: Fraction; readonly name: string };

function costOf({ count, price }: Item): Fraction {
  return count.mul(price);
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.add(value), new Fraction(0));
}

function addCoins(values: readonly Fraction[]): string {
  return `${values.map(writeCoins).join('+')}=${writeCoins(sumOf(values))}`;
}

function subtractCoins(first: Fraction, second: Fraction): string {
  return `${writeCoins(first)}-${writeCoins(second)}=${writeCoins(first.sub(second))}`;
}

/** The steps to what all items cost together. */
function totalSteps(items: readonly Item[]): readonly RuleStep[] {
  const products = items
    .filter(({ count }) => !count.equals(1))
    .map((item) => ({
      reason: `Work out the cost of the ${item.name}.`,
      expression: spellProduct(item.count, item.price),
    }));
  if (items.length === 1) return products;
  return [...products, { reason: 'Add.', expression: addCoins(items.map(costOf)) }];
}

export type PurchaseWanted =
  | { readonly kind: 'total' }
  /** What is given back from `paid`, or left of it. */
  | { readonly kind: 'change'; readonly paid: Fraction }
  /** What is missing to it from `have`. */
  | { readonly kind: 'missing'; readonly have: Fraction }
  /** What is saved by paying `price` for all of it instead. */
  | { readonly kind: 'saving'; readonly price: Fraction };

/** Things bought at a price each: what they cost, the change, what is missing or what is saved. */
export function workPurchase(items: readonly Item[], wanted: PurchaseWanted, currency: Unit): RuleSolution | null {
  const total = sumOf(items.map(costOf));
  const steps = totalSteps(items);
  if (wanted.kind === 'total') return steps.length === 0 ? null : moneySolution(steps, writeQuantity(total, currency));
  const [more, less, reason] =
    wanted.kind === 'change'
      ? [wanted.paid, total, 'Subtract it from the money.']
      : wanted.kind === 'missing'
        ? [total, wanted.have, 'Subtract the money there is.']
        : [total, wanted.price, 'Subtract the other price.'];
  if (more.compare(less) < 0) return null;
  return moneySolution(
    [...steps, { reason, expression: subtractCoins(more, less) }],
    writeQuantity(more.sub(less), currency),
  );
}

/** A bill, perhaps with a tip in percent, shared equally. */
export function workSharedBill(
  bill: Fraction,
  people: Fraction,
  tip: Fraction | null,
  currency: Unit,
): RuleSolution | null {
  if (people.compare(1) <= 0) return null;
  const extra = tip === null ? new Fraction(0) : bill.mul(tip).div(100);
  const total = bill.add(extra);
  const steps: readonly RuleStep[] =
    tip === null
      ? []
      : [...partSteps(tip, bill), { reason: 'Add it to the bill.', expression: addCoins([bill, extra]) }];
  const share = {
    reason: `Share it by $${writeDecimal(people)}$.`,
    expression: `${writeCoins(total)}\\div ${writeDecimal(people)}=${writeCoins(total.div(people))}`,
  };
  return moneySolution([...steps, share], writeQuantity(total.div(people), currency));
}

/** Pay by the hour, some hours perhaps at another rate. */
export function workWage(
  parts: readonly { readonly hours: Fraction; readonly rate: Fraction }[],
  currency: Unit,
): RuleSolution | null {
  const pays = parts.map(({ hours, rate }) => hours.mul(rate));
  const steps: RuleStep[] = parts.map(({ hours, rate }) => ({
    reason: `Multiply $${writeDecimal(hours)}$ hours by $${writeCoins(rate)}$.`,
    expression: spellProduct(hours, rate),
  }));
  if (parts.length > 1) steps.push({ reason: 'Add.', expression: addCoins(pays) });
  return moneySolution(steps, writeQuantity(sumOf(pays), currency));
}

/** Overtime is paid `times` the usual rate; `all` are the hours together, where the overtime is still to be found. */
export function workOvertime(
  hours: Fraction,
  rate: Fraction,
  overtime: Fraction,
  times: Fraction,
  currency: Unit,
  all: Fraction | null = null,
): RuleSolution | null {
  const higher = rate.mul(times);
  const worked = workWage(
    [
      { hours, rate },
      { hours: overtime, rate: higher },
    ],
    currency,
  );
  const first = { reason: 'Find the overtime rate.', expression: spellProduct(times, rate) };
  const count =
    all === null
      ? []
      : [
          {
            reason: 'Find the hours of overtime.',
            expression: `${writeDecimal(all)}-${writeDecimal(hours)}=${writeDecimal(overtime)}`,
          },
        ];
  return worked === null ? null : moneySolution([...count, first, ...worked.steps], worked.answer);
}

/** Interest that is not added to what earns it. */
export function workSimpleInterest(
  start: Fraction,
  percent: Fraction,
  years: Fraction,
  wanted: 'interest' | 'total',
  currency: Unit,
): RuleSolution | null {
  const yearly = start.mul(percent).div(100);
  const interest = yearly.mul(years);
  const steps: RuleStep[] = [...partSteps(percent, start)];
  if (!years.equals(1))
    steps.push({ reason: `Multiply by $${writeDecimal(years)}$ years.`, expression: spellProduct(years, yearly) });
  if (wanted === 'interest') return moneySolution(steps, writeQuantity(interest, currency));
  steps.push({ reason: 'Add it to the money.', expression: addCoins([start, interest]) });
  return moneySolution(steps, writeQuantity(start.add(interest), currency));
}

/** A fixed charge and a rate: what so many units cost. */
export function workCharge(fixed: Fraction, rate: Fraction, units: Fraction, currency: Unit): RuleSolution | null {
  const part = rate.mul(units);
  return moneySolution(
    [
      { reason: `Multiply the rate by $${writeDecimal(units)}$.`, expression: spellProduct(units, rate) },
      { reason: 'Add the fixed charge.', expression: addCoins([part, fixed]) },
    ],
    writeQuantity(fixed.add(part), currency),
  );
}

/** A fixed charge and a rate: for how many units a cost stands. */
export function workUnitsCharged(fixed: Fraction, rate: Fraction, cost: Fraction, unit: Unit): RuleSolution | null {
  const rest = cost.sub(fixed);
  if (rate.compare(0) <= 0 || rest.compare(0) < 0 || !endsWithin(rest.div(rate), 2)) return null;
  return moneySolution(
    [
      { reason: 'Subtract the fixed charge.', expression: subtractCoins(cost, fixed) },
      {
        reason: 'Divide by the rate.',
        expression: `${writeCoins(rest)}\\div ${writeCoins(rate)}=${writeDecimal(rest.div(rate))}`,
      },
    ],
    writeQuantity(rest.div(rate), unit),
  );
}

/** How many times `each` is needed for what is still missing to `target`: whole weeks, the last perhaps not in full. */
export function workSavings(target: Fraction, have: Fraction, each: Fraction, unit: Unit): RuleSolution | null {
  const rest = target.sub(have);
  if (rest.compare(0) <= 0 || each.compare(0) <= 0) return null;
  const count = rest.div(each);
  const whole = count.ceil();
  const steps: RuleStep[] =
    have.n === 0n ? [] : [{ reason: 'Find what is still missing.', expression: subtractCoins(target, have) }];
  const exact = whole.equals(count);
  const shown = endsWithin(count, 3)
    ? `=${writeDecimal(count)}`
    : `\\approx ${writeDecimal(new Fraction(count.round(2)))}`;
  steps.push({
    reason: `Divide by $${writeCoins(each)}$.`,
    expression: `${writeCoins(rest)}\\div ${writeCoins(each)}${shown}`,
  });
  if (!exact) steps.push({ reason: 'Round up to a whole number.', expression: writeDecimal(whole) });
  return moneySolution(steps, writeQuantity(whole, unit));
}

/** How many things at `price` can be bought for `money`, or what is left over then. */
export function workHowMany(
  money: Fraction,
  price: Fraction,
  wanted: 'count' | 'rest',
  currency: Unit,
): RuleSolution | null {
  if (price.compare(0) <= 0 || money.compare(price) < 0) return null;
  const count = money.div(price).floor();
  const spent = count.mul(price);
  const more = count.add(1);
  const steps: RuleStep[] = spent.equals(money)
    ? [
        {
          reason: 'Divide by the price.',
          expression: `${writeCoins(money)}\\div ${writeCoins(price)}=${writeDecimal(count)}`,
        },
      ]
    : [
        { reason: `$${writeDecimal(count)}$ of them cost this much.`, expression: spellProduct(count, price) },
        {
          reason: `One more is too much: $${writeCoins(more.mul(price))}$. What is left:`,
          expression: subtractCoins(money, spent),
        },
      ];
  return wanted === 'count'
    ? moneySolution(steps, writeDecimal(count))
    : spent.equals(money)
      ? null
      : moneySolution(steps, writeQuantity(money.sub(spent), currency));
}

/** A deposit and equal payments: all together, or how much more than the cash price. */
export function workInstalments(
  deposit: Fraction,
  count: Fraction,
  payment: Fraction,
  cash: Fraction | null,
  currency: Unit,
): RuleSolution | null {
  const payments = count.mul(payment);
  const total = deposit.add(payments);
  const steps: RuleStep[] = [{ reason: 'Work out all payments.', expression: spellProduct(count, payment) }];
  if (deposit.n !== 0n) steps.push({ reason: 'Add the deposit.', expression: addCoins([payments, deposit]) });
  if (cash === null) return moneySolution(steps, writeQuantity(total, currency));
  if (total.compare(cash) < 0) return null;
  steps.push({ reason: 'Subtract the cash price.', expression: subtractCoins(total, cash) });
  return moneySolution(steps, writeQuantity(total.sub(cash), currency));
}

/** `1` of the first currency is `rate` of the other. */
export function workExchange(
  amount: Fraction,
  rate: Fraction,
  direction: 'multiply' | 'divide',
  currency: Unit,
): RuleSolution | null {
  const value = direction === 'multiply' ? amount.mul(rate) : amount.div(rate);
  const expression = direction === 'multiply' ? spellProduct(amount, rate) : spellQuotient(amount, rate);
  const reason = direction === 'multiply' ? 'Multiply by the exchange rate.' : 'Divide by the exchange rate.';
  return moneySolution([{ reason, expression }], writeQuantity(value, currency));
}

/** The price after a percentage off or on. */
export function workPriceAfter(
  direction: 'up' | 'down',
  price: Fraction,
  percent: Fraction,
  wanted: 'price' | 'change',
  currency: Unit,
): RuleSolution | null {
  const part = price.mul(percent).div(100);
  const up = direction === 'up';
  const result = up ? price.add(part) : price.sub(part);
  const steps = partSteps(percent, price);
  if (wanted === 'change') return moneySolution(steps, writeQuantity(part, currency));
  const last = up
    ? { reason: 'Add it to the price.', expression: addCoins([price, part]) }
    : { reason: 'Subtract it from the price.', expression: subtractCoins(price, part) };
  return moneySolution([...steps, last], writeQuantity(result, currency));
}
