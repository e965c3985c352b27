import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { spellDifference, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeNumber } from '../writeTerms.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account } from './account.ts';
import type { Bit } from './bits.ts';
import type { Wish } from './wish.ts';
import { currencyOf, onlyNamed } from './workAccount.ts';

type Hours = { readonly usual: Fraction; readonly more: Fraction; readonly steps: readonly RuleStep[] };

const DAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;

function ofKind<Kind extends Bit['kind']>(
  bits: readonly Bit[],
  kind: Kind,
): readonly (Bit & { readonly kind: Kind })[] {
  return bits.filter((bit): bit is Bit & { readonly kind: Kind } => bit.kind === kind);
}

/** The hours at the usual rate and those beyond it. */
function hoursOf(account: Account): Hours | null {
  const limits = [...ofKind(account.others, 'within'), ...ofKind(account.others, 'beyond')];
  const hours = account.counts.filter(({ per }) => per.length === 0 || per[0] === 'week');
  const [one, two, ...more] = hours;
  const [first] = account.terms;
  if (
    first?.count &&
    first.stems.includes('hour') &&
    one?.stems.includes('overtime') &&
    two === undefined &&
    limits.length === 0
  )
    return { usual: first.count, more: one.count, steps: [] };
  if (hours.some(({ stems }) => !stems.includes('hour') && !stems.some((stem) => DAY.test(stem)))) return null;
  if (one === undefined || hours.length !== account.counts.length || more.length > 0) return null;
  const [limit, again] = limits;
  if (again !== undefined && !again.count.equals(limit?.count ?? 0)) return null;
  if (limit !== undefined) return two === undefined ? beyond(limit.count, one.count) : null;
  const days = ofKind(account.others, 'every').flatMap(({ per }) => per);
  const late = hours.filter(({ stems }) => stems.includes('overtime') || isLate(stems, days));
  if (two === undefined)
    return late.length === 1 && days.length > 0 ? { usual: new Fraction(0), more: one.count, steps: [] } : null;
  if (late.length === 1 && late[0] !== undefined) {
    const early = late[0] === one ? two : one;
    return early.stems.some((stem) => DAY.test(stem)) && days.length === 0
      ? null
      : { usual: early.count, more: late[0].count, steps: [] };
  }
  // "works 37 hours a week … last week she worked 42": all but the usual hours are overtime.
  const weekly = hours.filter(({ per }) => per.length > 0);
  return late.length === 0 && weekly.length === 1 && one.per.length > 0 ? beyond(one.count, two.count) : null;
}

/** A day of the week on which more is paid; any such day where no other is told. */
function isLate(stems: readonly string[], days: readonly string[]): boolean {
  const weekend = days.includes('weekend') ? /^(?:sun|satur)day$/ : null;
  return stems.some((stem) => days.includes(stem) || weekend?.test(stem) === true);
}

function beyond(limit: Fraction, all: Fraction): Hours | null {
  const over = all.sub(limit);
  if (over.compare(0) <= 0) return null;
  const step = { reason: 'Find the overtime hours.', expression: spellDifference(all, limit) };
  return { usual: limit, more: over, steps: [step] };
}

/** Pay by the hour with some hours at another rate. */
export function workPayroll(account: Account, wish: Wish): RuleSolution | null {
  const currency = currencyOf(account);
  if (currency === null || wish.kind !== 'total' || account.several.length > 0 || account.people !== null) return null;
  if (!onlyNamed(account, []) || account.rest !== null || account.split) return null;
  const [rate, second, ...terms] = account.terms;
  const [overtime, ...times] = ofKind(account.others, 'overtime');
  const known = account.others.every(({ kind }) => ['overtime', 'within', 'beyond', 'every'].includes(kind));
  if (
    !known ||
    rate === undefined ||
    (rate.per?.[0] !== 'hour' && !rate.stems.includes('hour')) ||
    terms.length > 0 ||
    times.length > 0
  )
    return null;
  if ((overtime === undefined) === (second === undefined) || (second !== undefined && second.per?.[0] !== 'hour'))
    return null;
  const hours = hoursOf(account);
  if (hours === null) return null;
  const usual = rate.price.value;
  const late = overtime === undefined ? (second?.price.value ?? usual) : usual.mul(overtime.times);
  const steps: RuleStep[] = [...hours.steps];
  if (overtime !== undefined)
    steps.push({
      reason: 'Find the overtime rate.',
      expression: `${writeNumber(overtime.times)}\\times ${writeCoins(usual)}=${writeCoins(late)}`,
    });
  const [first, other] = [hours.usual.mul(usual), hours.more.mul(late)];
  if (hours.usual.n === 0n) {
    steps.push({ reason: 'Multiply by the hours.', expression: spellProduct(hours.more, late) });
    return moneySolution(steps, writeQuantity(other, currency));
  }
  steps.push(
    { reason: 'Work out the usual pay.', expression: spellProduct(hours.usual, usual) },
    { reason: 'Work out the overtime pay.', expression: spellProduct(hours.more, late) },
    { reason: 'Add.', expression: `${writeCoins(first)}+${writeCoins(other)}=${writeCoins(first.add(other))}` },
  );
  return moneySolution(steps, writeQuantity(first.add(other), currency));
}
