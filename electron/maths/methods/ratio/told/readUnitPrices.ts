import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeQuantity } from '../../amounts/quantity.ts';
import { endsWithin, spellProduct, spellQuotient } from '../../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../askedText.ts';
import { plainStory } from '../../words/plainStory.ts';
import { markAmounts } from '../../words/storyAmounts.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { ratioSolution } from '../workSharing.ts';

type Offer = { readonly size: Fraction; readonly unit: string; readonly price: Fraction };

const UNITS: Readonly<Record<string, string>> = {
  g: 'g', gram: 'g', kg: 'kg', kilogram: 'kg', kilo: 'kg', ml: 'ml', litre: 'litres', liter: 'litres', ounce: 'ounces', oz: 'ounces', pound: 'pounds', m: 'm', metre: 'm', meter: 'm', foot: 'feet',
}; // prettier-ignore
const UNIT = 'g|grams?|kg|kilograms?|kilos?|ml|litres?|liters?|ounces?|oz|m|met(?:re|er)s?|foot|feet';
const PER = new RegExp(`\\b(?:(?:per|for (?:each|every)) (?:(\\d+) ?)?|(?:for one|a|an|each) )(${UNIT})\\b`);

/** Sizes and prices in turn; `null` where they do not pair. */
function offersIn(problem: string): { readonly offers: readonly Offer[]; readonly currency: string } | null {
  const plain = plainStory(problem);
  if (plain.otherForm || plain.places !== null) return null;
  const story = markAmounts(plain.text.replace(PER, ' '));
  if (story?.amounts.length !== 4) return null;
  const order = [...story.text.matchAll(/⟨[a-z](\d+)⟩/g)].map(([, index]) => story.amounts[Number(index)]);
  const offers: Offer[] = [];
  const currencies = new Set<string>();
  for (const [one, two] of [
    [order[0], order[1]],
    [order[2], order[3]],
  ]) {
    const [money, size] = one?.kind === 'money' ? [one, two] : [two, one];
    if (money?.kind !== 'money' || (size?.kind !== 'quantity' && size?.kind !== 'length')) return null;
    currencies.add(money.currency);
    offers.push({ size: size.value, unit: size.unit, price: money.value });
  }
  const [currency, ...more] = currencies;
  return currency === undefined || more.length > 0 ? null : { offers, currency };
}

/** Two sizes at two prices: the price of so much of the cheaper one, or how much cheaper it is for so much. */
export function readUnitPrices(problem: string): RuleSolution | null {
  const text = problem.toLowerCase();
  // Anything that changes a price is left alone.
  if (/\b(?:off|free|discount|sale|half|third|then|each|vat|tax|another|both|fraction|percent\w*|%)\b/.test(text))
    return null;
  const per = PER.exec(text.replace(/\b\d+(?:\.\d+)? ?(?:g|kg|ml|oz|ounces) (?:for|at)\b/g, ''));
  const read = per === null ? null : offersIn(text);
  const [one, two] = read?.offers ?? [];
  if (per === null || read === null || one === undefined || two === undefined) return null;
  const unit = UNITS[per[2] ?? ''] ?? UNITS[(per[2] ?? '').replace(/s$/, '')] ?? '';
  const rates = [one, two].map((offer) => {
    const scale = offer.unit === unit ? new Fraction(1) : unitRatio(offer.unit, unit);
    return scale === null ? null : { offer, size: offer.size.mul(scale) };
  });
  const [first, second] = rates;
  const amount = new Fraction(per[1] ?? 1);
  if (!first || !second) return null;
  const cost = ({ offer, size }: typeof first): Fraction => offer.price.mul(amount).div(size);
  const named = `${per[1] === undefined ? '$1$' : `$${writeDecimal(amount)}$`} ${unit}`;
  const step = (of: typeof first): RuleStep => ({
    reason: `Find the price of ${named}.`,
    expression: amount.equals(1)
      ? spellQuotient(of.offer.price, of.size)
      : `${spellQuotient(of.offer.price.mul(amount), of.size)}`,
  });
  const [low, high] = cost(first).compare(cost(second)) <= 0 ? [first, second] : [second, first];
  if (cost(low).equals(cost(high)) || !endsWithin(cost(low), 4) || !endsWithin(cost(high), 4)) return null;
  const saved = cost(high).sub(cost(low));
  const inPence = /\bin (?:pence|cents|p)\b|\bhow many (?:pence|cents)\b/.test(text);
  const write = (value: Fraction): string | null =>
    inPence
      ? `${writeDecimal(value.mul(100))}\\text{ ${/cents/.test(text) ? 'cents' : 'p'}}`
      : writeQuantity(value, read.currency);
  const multiplied: readonly RuleStep[] = amount.equals(1) ? [] : [low, high].map((of) => ({ reason: `Multiply the price by $${writeDecimal(amount)}$.`, expression: spellProduct(of.offer.price, amount) })); // prettier-ignore
  if (/\b(?:how much (?:cheaper|less|more|dearer)|difference|how many (?:pence|cents) (?:cheaper|less|more))\b/.test(text))
    return ratioSolution(
      [...multiplied, step(low), step(high), { reason: 'Subtract.', expression: `${writeDecimal(cost(high))}-${writeDecimal(cost(low))}=${writeDecimal(saved)}` }],
      write(saved),
    ); // prettier-ignore
  if (!/\b(?:better|best|cheaper|cheapest|lower|lowest)\b/.test(text) || !/\b(?:price|cost|rate|how much)\b/.test(text))
    return null;
  return ratioSolution([...multiplied, step(low), step(high)], write(cost(low)));
}
