import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account, Term } from './account.ts';
import type { Asked } from './bits.ts';
import type { Wish } from './wish.ts';
import { currencyOf } from './workAccount.ts';

function pence(value: Fraction, currency: string): string | null {
  if (currency === '€' || value.compare(1) >= 0) return writeQuantity(value, currency);
  const coins = value.mul(100);
  return endsWithin(coins, 2) ? `${writeDecimal(coins)}\\text{${currency === '£' ? 'p' : ' cents'}}` : null;
}

function unitStep(term: Term, each: Fraction, which: string): RuleStep {
  const exact = endsWithin(each, 4);
  return {
    reason: `Price of one${which}.`,
    expression: exact
      ? spellQuotient(term.price.value, term.lot)
      : `${writeDecimal(term.price.value)}\\div ${writeDecimal(term.lot)}\\approx ${writeDecimal(each.round(4))}`,
  };
}

/** Is only a size, a price and nothing else told of the offers? */
function isOffers(account: Account): boolean {
  return (
    account.others.every(({ kind }) => kind === 'or') &&
    account.counts.length + account.several.length + Object.keys(account.named).length === 0 &&
    account.people === null &&
    account.rest === null &&
    account.terms.every(
      ({ side, count, lot }) =>
        (side !== 'in' || account.terms.every((term) => term.side === 'in')) &&
        count !== null &&
        count.equals(lot) &&
        !lot.equals(0),
    )
  );
}

/** What one costs where several do, which of two sizes is the better buy, or by how much. */
export function workOffers(account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  const currency = currencyOf(account);
  const [first, second, ...more] = account.terms;
  if (currency === null || first === undefined || more.length > 0 || !isOffers(account)) return null;
  const each = first.price.value.div(first.lot);
  if (second === undefined) {
    if (wish.kind !== 'one' || first.lot.equals(1)) return null;
    const answer = asked.stems.some((stem) => /^(?:penc|pence|p|cent)$/.test(stem))
      ? pence(each, currency)
      : writeQuantity(each, currency);
    return endsWithin(each, 4) ? moneySolution([unitStep(first, each, '')], answer) : null;
  }
  const other = second.price.value.div(second.lot);
  const better = each.compare(other) < 0 ? first : second;
  const least = each.compare(other) < 0 ? each : other;
  const steps = [unitStep(first, each, ' in the first'), unitStep(second, other, ' in the second')];
  if (each.equals(other)) return null;
  const cheap =
    asked.classes.includes('cheap') || asked.words.some((word) => /^(?:lower|lowest|value|deal)$/.test(word));
  if (!cheap || asked.words.some((word) => /^(?:dearer|higher|worst|worse)$/.test(word))) return null;
  // "What is the price of one in the cheaper deal?" asks for the price, not for the deal.
  const asksPrice = wish.kind === 'which' && asked.words.some((word) => /^(?:price|cost|costs|pay|much)$/.test(word));
  if (wish.kind === 'one' || (asksPrice && asked.words.some((word) => /^(?:one|each|single|per)$/.test(word)))) {
    const answer = pence(least, currency);
    return endsWithin(least, 4)
      ? moneySolution([...steps, { reason: 'The lower price is the better.', expression: writeCoins(least) }], answer)
      : null;
  }
  if (wish.kind !== 'which' || asksPrice) return null;
  // "By how many pence is each egg cheaper?" asks for money.
  if (asked.words.some((word) => /^(?:pence|cents|many|much)$/.test(word))) return null;
  // "Which shop …?" asks for its name, and not for how many it sells at once.
  if (asked.words.some((word) => /^(?:shop|store|supermarket|market|stall|seller|place|site|brand|who)s?$/.test(word)))
    return null;
  const [unit] = better.stems.length === 1 ? better.stems : sharedUnit(first, second);
  if (first.lot.equals(second.lot)) return null;
  return moneySolution(
    [
      ...steps,
      {
        reason: 'The lower price for one is the better buy.',
        expression: `${writeDecimal(least.round(4))}<${writeDecimal((least === each ? other : each).round(4))}`,
      },
    ],
    `${writeDecimal(better.lot)}${unit === undefined ? '' : `\\text{ ${nameOfUnit(unit)}}`}`,
  );
}

function sharedUnit(first: Term, second: Term): readonly string[] {
  return first.stems.filter((stem) => second.stems.includes(stem) && /^(?:ml|g|kg|litr|ounc|ounce)$/.test(stem));
}

function nameOfUnit(stem: string): string {
  return ({ litr: 'litres', ounc: 'ounces' } as Readonly<Record<string, string>>)[stem] ?? stem;
}
