import type { RuleSolution } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account } from './account.ts';
import { linesOf } from './lines.ts';
import type { Wish } from './wish.ts';
import { currencyOf, onlyNamed, sumOf } from './workAccount.ts';

/** "Coach £340, entry £7.50 each for 40 pupils. Cost per pupil?": all costs, shared by those who are counted. */
export function workPerHead(account: Account, wish: Wish): RuleSolution | null {
  if (wish.kind !== 'one' && wish.kind !== 'each') return null;
  const currency = currencyOf(account);
  if (currency === null || account.several.length + account.others.length > 0 || account.rest !== null) return null;
  if (account.people !== null || account.split || !onlyNamed(account, [])) return null;
  const told = [
    ...account.counts.filter(({ per }) => per.length === 0),
    ...account.terms.flatMap(({ count, stems, per }) => (count === null || per === null ? [] : [{ count, stems }])),
  ].filter(({ count, stems }) => count.compare(1) > 0 && stems.some((stem) => wish.stems.includes(stem)));
  const [heads, ...more] = told;
  const lumps = account.terms.filter(({ once, per }) => once && (per === null || per.length === 0));
  // "Cost of entry per pupil" asks for one of the costs only.
  const other = !wish.stems.every(
    (stem) => heads?.stems.includes(stem) === true || /^(?:trip|outing|person|day)$/.test(stem),
  );
  if (other || heads === undefined || more.length > 0 || lumps.length === 0 || account.terms.length < 2) return null;
  const lines = linesOf(account, null);
  const each = account.counts.length === 1 && account.terms.every(({ once }) => once);
  if (lines === null && !each) return null;
  const costs = lines === null ? null : sumOf(lines, ['out', 'price']);
  if (costs === null || lines?.some(({ side }) => side === 'in') !== false) return null;
  const share = costs.value.div(heads.count);
  return moneySolution(
    [
      ...costs.steps,
      {
        reason: 'Divide by the number of those who pay.',
        expression: `${writeCoins(costs.value)}\\div ${writeDecimal(heads.count)}=${writeCoins(share)}`,
      },
    ],
    writeQuantity(share, currency),
  );
}
