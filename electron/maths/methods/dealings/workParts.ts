import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { writeNumber } from '../writeTerms.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Bit } from './bits.ts';
import type { Wish } from './wish.ts';

const ONE = new Fraction(1);

/** What is left, as a share of the first money and an amount. */
type Left = { readonly share: Fraction; readonly less: Fraction };
type Told = {
  readonly left: Left;
  readonly start: Fraction | null;
  readonly end: Fraction | null;
  readonly currency: string;
  readonly forward: readonly RuleStep[];
};

/** The money spent, one part after another; `null` where anything else happens. */
function toldBy(bits: readonly Bit[]): Told | null {
  let left: Left = { share: ONE, less: new Fraction(0) };
  let [start, end, doing, currency]: [Fraction | null, Fraction | null, string, string] = [null, null, '', ''];
  const forward: RuleStep[] = [];
  for (const bit of bits) {
    if (bit.kind === 'doing') doing = bit.doing === 'be' ? doing : bit.doing;
    else if (bit.kind === 'part') {
      if (!['spend', 'pay', 'save'].includes(doing)) return null;
      const next =
        bit.of === 'all'
          ? { share: left.share.sub(bit.share), less: left.less }
          : { share: left.share.mul(ONE.sub(bit.share)), less: left.less.mul(ONE.sub(bit.share)) };
      if (bit.of === 'all' && left.less.n !== 0n && start === null && end === null) return null;
      left = next;
    } else if (
      bit.kind === 'money' ||
      (bit.kind === 'item' && bit.lot.equals(1) && (bit.count === null || bit.count.equals(1)))
    ) {
      const amount = bit.kind === 'money' ? bit.amount : bit.price;
      const as = bit.kind === 'money' ? bit.as : null;
      if (currency !== '' && currency !== amount.unit) return null;
      currency = amount.unit;
      if (as === 'left' && end === null) end = amount.value;
      else if (as === null && doing === 'have' && start === null) start = amount.value;
      else if (as === null && ['spend', 'pay', 'buy'].includes(doing))
        left = { ...left, less: left.less.add(amount.value) };
      else return null;
    } else if (bit.kind !== 'plus' && bit.kind !== 'left') return null;
  }
  return { left, start, end, currency, forward };
}

/** Stories of somebody who spends parts of the money: what there was, or what is left. */
export function workParts(bits: readonly Bit[], wish: Wish): RuleSolution | null {
  if (!bits.some(({ kind }) => kind === 'part')) return null;
  const told = toldBy(bits);
  if (told === null || told.currency === '') return null;
  const { left, start, end, currency } = told;
  if (left.share.compare(0) <= 0) return null;
  if (start !== null && end === null && wish.kind === 'left') {
    const kept = start.mul(left.share);
    const value = kept.sub(left.less);
    if (value.s < 0n) return null;
    const steps: RuleStep[] = [
      {
        reason: 'Find the part that is not spent.',
        expression: `1-${writeNumber(ONE.sub(left.share))}=${writeNumber(left.share)}`,
      },
      {
        reason: 'Take that part of the money.',
        expression: `${writeNumber(left.share)}\\times ${writeCoins(start)}=${writeCoins(kept)}`,
      },
      ...(left.less.n === 0n
        ? []
        : [
            {
              reason: 'Subtract the rest that is spent.',
              expression: `${writeCoins(kept)}-${writeCoins(left.less)}=${writeCoins(value)}`,
            },
          ]),
    ];
    return moneySolution(steps, writeQuantity(value, currency));
  }
  // "How much did the book cost?" asks for one of the parts.
  const asksStart = wish.kind === 'start' || (wish.kind === 'total' && wish.side !== 'out');
  if (!asksStart || start !== null || end === null) return null;
  const rest = end.add(left.less);
  const value = rest.div(left.share);
  const steps: RuleStep[] = [
    ...(left.less.n === 0n
      ? []
      : [
          {
            reason: 'Add what was spent last to what is left.',
            expression: `${writeCoins(end)}+${writeCoins(left.less)}=${writeCoins(rest)}`,
          },
        ]),
    {
      reason: 'Find the part of all the money that this is.',
      expression: `1-${writeNumber(ONE.sub(left.share))}=${writeNumber(left.share)}`,
    },
    {
      reason: 'Divide by that part.',
      expression: `${writeCoins(rest)}\\div ${writeNumber(left.share)}=${writeCoins(value)}`,
    },
  ];
  return moneySolution(steps, writeQuantity(value, currency));
}
