import type { RuleSolution } from '../../outcomes.ts';
import { workCredit } from '../stories/workCredit.ts';
import type { Account } from './account.ts';
import type { Asked } from './bits.ts';
import type { Wish } from './wish.ts';
import { currencyOf, namedAt, onlyNamed } from './workAccount.ts';

/** Something paid for by a deposit and equal payments. */
export function workCreditStory(account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  const currency = currencyOf(account);
  const [payments, ...more] = account.several;
  if (currency === null || !payments?.count || more.length > 0 || account.counts.length > 0) return null;
  if (!onlyNamed(account, ['deposit', 'price']) || account.people !== null || account.rest?.price) return null;
  const [price, ...prices] = account.terms;
  const [percent, ...others] = account.others.filter(({ kind }) => kind !== 'or');
  if (prices.length + others.length > 0 || price?.side === 'in') return null;
  if (percent !== undefined && (percent.kind !== 'percent' || percent.as !== 'deposit')) return null;
  const amount = namedAt(account, 'deposit');
  if ((amount === null) === (percent === undefined)) return null;
  const deposit = amount === null ? (percent?.kind === 'percent' ? { percent: percent.percent } : null) : { amount };
  if (deposit === null) return null;
  const named = namedAt(account, 'price');
  if (price !== undefined && named !== null) return null;
  const cash = price?.price.value ?? named;
  if (payments.each === null) {
    const each =
      wish.kind === 'payment' || wish.kind === 'each' || asked.classes.includes('payment') || wish.kind === 'one';
    return each && cash !== null
      ? workCredit(cash, deposit, { count: payments.count, each: null }, 'each', currency)
      : null;
  }
  const given = { count: payments.count, each: payments.each.value };
  if (
    wish.kind === 'total' &&
    wish.side !== 'in' &&
    (cash === null || !('percent' in deposit) || asked.classes.includes('total'))
  )
    return workCredit(cash, deposit, given, 'total', currency);
  const extra = wish.kind === 'extra' || wish.kind === 'difference';
  if (extra && asked.classes.includes('total') && !asked.classes.includes('more'))
    return workCredit(cash, deposit, given, 'total', currency);
  return extra && cash !== null ? workCredit(cash, deposit, given, 'more', currency) : null;
}
