import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account } from './account.ts';
import type { Asked } from './bits.ts';
import { linesOf } from './lines.ts';
import type { Wish } from './wish.ts';
import { currencyOf, minusStep, namedAt, onlyNamed, sumOf } from './workAccount.ts';

const PERSON =
  /^(?:friend|person|child|pupil|student|boy|girl|sister|brother|colleagu|flatmat|housemat|roommat|classmat|adult|mat|member|cousin|teammat|neighbour|neighbor|player|sibl|work|worker|couple|way|kid|guest|diner|famil|family|scout|teenag|teenager|co-work|co-worker|roommate|passeng|passenger)$/;

/** How many share: told as people, or as the only count of some. */
function sharers(account: Account): { readonly people: Fraction; readonly rest: Account } | null {
  const of = account.counts.filter(
    ({ stems, per }) => per.length === 0 && (stems.some((stem) => PERSON.test(stem)) || stems.length === 0),
  );
  const [only, ...more] = of;
  if (account.people !== null) return of.length > 0 ? null : { people: account.people, rest: account };
  if (only === undefined || more.length > 0) return null;
  return { people: only.count, rest: { ...account, counts: account.counts.filter((count) => count !== only) } };
}

/** A bill shared equally, perhaps with something that everybody pays on top. */
export function workShares(account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  const currency = currencyOf(account);
  if (
    currency === null ||
    !account.split ||
    account.several.length + account.others.length > 0 ||
    account.rest !== null
  )
    return null;
  const own =
    wish.kind === 'each' ||
    (wish.kind === 'total' && wish.side !== 'in' && asked.classes.includes('pron')) ||
    asked.words.includes('i');
  const found = sharers(account);
  if (!own || found === null || found.people.compare(2) < 0 || found.people.d !== 1n) return null;
  if (!onlyNamed(account, ['bill', 'tip', 'fee', 'discount'])) return null;
  const extra = account.each ? (namedAt(account, 'tip') ?? namedAt(account, 'fee')) : null;
  const [tip, fee] = account.each ? [null, null] : [namedAt(account, 'tip'), namedAt(account, 'fee')];
  if (account.each && extra === null) return null;
  const lines = linesOf(found.rest, null);
  if (lines === null || lines.some(({ side }) => side === 'in')) return null;
  const bill = namedAt(account, 'bill');
  const costs = lines.length === 0 ? null : sumOf(lines, ['out', 'price']);
  if ((bill === null) === (costs === null)) return null;
  const steps: RuleStep[] = [...(costs?.steps ?? [])];
  let total = bill ?? costs?.value ?? new Fraction(0);
  for (const [name, more] of [
    ['tip', tip],
    ['fee', fee],
  ] as const) {
    if (more === null) continue;
    steps.push({
      reason: `Add the ${name}.`,
      expression: `${writeCoins(total)}+${writeCoins(more)}=${writeCoins(total.add(more))}`,
    });
    total = total.add(more);
  }
  const discount = namedAt(account, 'discount');
  if (discount !== null) {
    steps.push(minusStep('Take off the discount.', total, discount));
    total = total.sub(discount);
  }
  const share = total.div(found.people);
  steps.push({
    reason: `Share it by $${writeDecimal(found.people)}$.`,
    expression: `${writeCoins(total)}\\div ${writeDecimal(found.people)}=${writeCoins(share)}`,
  });
  if (extra === null) return moneySolution(steps, writeQuantity(share, currency));
  steps.push({
    reason: 'Add what each pays on top.',
    expression: `${writeCoins(share)}+${writeCoins(extra)}=${writeCoins(share.add(extra))}`,
  });
  return moneySolution(steps, writeQuantity(share.add(extra), currency));
}
