import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account } from './account.ts';
import { linesOf } from './lines.ts';
import type { Wish } from './wish.ts';
import { currencyOf, minusStep, namedAt, onlyNamed, sumOf } from './workAccount.ts';

/** "5 pies and a £4 bottle came to £31.50. What was one pie?": the price that nobody tells. */
export function workOneOf(account: Account, wish: Wish): RuleSolution | null {
  if (wish.kind !== 'one' && wish.kind !== 'each' && wish.kind !== 'total') return null;
  const currency = currencyOf(account);
  const [count, ...counts] = account.counts;
  if (
    currency === null ||
    count === undefined ||
    counts.length > 0 ||
    count.per.length > 0 ||
    count.count.compare(1) <= 0
  )
    return null;
  if (
    account.several.length + account.others.length > 0 ||
    account.people !== null ||
    account.rest !== null ||
    account.split
  )
    return null;
  const own = count.stems.some((stem) => wish.stems.includes(stem));
  if (wish.kind === 'total' ? !own || wish.side === 'in' : wish.stems.length > 0 && !own) return null;
  if (!onlyNamed(account, ['bill', 'tender', 'start', 'left'])) return null;
  const bare = account.terms.filter(({ per, stems, side }) => per === null && stems.length === 0 && side !== 'in');
  const lines = linesOf({ ...account, counts: [], terms: account.terms.filter((term) => !bare.includes(term)) }, null);
  const known = lines === null || lines.length === 0 ? null : sumOf(lines, ['out', 'price']);
  if (lines === null || (lines.length > 0 && known === null) || lines.some(({ side }) => side === 'in')) return null;
  const [bill, left] = [namedAt(account, 'bill'), namedAt(account, 'left')];
  const from = namedAt(account, 'tender') ?? namedAt(account, 'start');
  const told = [bill, ...bare.map(({ price }) => price.value), from].filter((value) => value !== null);
  const [total, ...totals] = told;
  if (total === undefined || totals.length > 0 || (left !== null) !== (from !== null)) return null;
  const steps: RuleStep[] = [...(known?.steps ?? [])];
  let rest = total;
  if (left !== null) {
    steps.push(minusStep('Find what was paid.', rest, left));
    rest = rest.sub(left);
  }
  if (known !== null) {
    steps.push(minusStep('Subtract what the other things cost.', rest, known.value));
    rest = rest.sub(known.value);
  }
  if (rest.s <= 0n) return null;
  const each = rest.div(count.count);
  steps.push({
    reason: 'Divide by the number.',
    expression: `${writeCoins(rest)}\\div ${writeDecimal(count.count)}=${writeCoins(each)}`,
  });
  return moneySolution(steps, writeQuantity(each, currency));
}
