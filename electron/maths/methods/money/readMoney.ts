import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import {
  workCharge,
  workExchange,
  workHowMany,
  workInstalments,
  workOvertime,
  workPurchase,
  workSavings,
  workSharedBill,
  workUnitsCharged,
  workWage,
} from '../stories/workMoney.ts';
import type { Item } from '../stories/workMoney.ts';
import { readLedgers } from '../ledger/readLedgers.ts';
import { readFrames } from '../frames/readFrames.ts';
import { nameStems } from '../words/nameStems.ts';
import { readStory } from '../words/readStory.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { sameThing } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { BILL_RULES, CHARGE_RULES, WAGE_RULES } from './payRules.ts';
import { CREDIT_RULES, EXCHANGE_RULES, SAVING_RULES } from './savingRules.ts';
import { SHOPPING_RULES } from './shoppingRules.ts';
import type { MoneyFact } from './moneyFacts.ts';

type Facts = StoryFacts<MoneyFact>;
const PRONOUN = /^(?:|he|she|they|you|it|we|i|him|her)$/;

/** One person only, however named; with two the money of each would have to be kept apart. */
function isAboutOne(facts: readonly MoneyFact[]): boolean {
  const names = new Set(facts.flatMap((fact) => ('who' in fact && !PRONOUN.test(fact.who) ? [fact.who] : [])));
  return names.size <= 1;
}

function isSameThing(first: string, second: string): boolean {
  const plain = (name: string): string => name.replace(/^children$/, 'child').replace(/^(?:them|these|)$/, '');
  return sameThing(plain(first), plain(second));
}

/** "3 pens and 2 rulers … How much do the pens cost?": only one of the things that were bought is asked about. */
function asksForSome(facts: readonly MoneyFact[], problem: string): boolean {
  const question = new Set(
    nameStems(
      (
        problem
          .trim()
          .toLowerCase()
          .split(/[.?!] +/)
          .at(-1) ?? ''
      ).replace(/[^a-z' ]/g, ''),
    ),
  );
  const things = facts.flatMap((fact) => (fact.kind === 'item' && fact.thing !== '' ? [nameStems(fact.thing)] : []));
  const named = things.filter((stems) => stems.some((stem) => question.has(stem)));
  return named.length > 0 && named.length < things.length;
}

/** Every thing bought with its price; `null` where a price is missing, is told twice or is for nothing that is bought. */
function itemsOf(facts: Facts): { readonly items: readonly Item[]; readonly currency: string } | null {
  const [bought, prices] = [facts.all('item'), facts.all('price')];
  const used = new Set<MoneyFact>();
  const items: Item[] = [];
  const currencies = new Set<string>();
  for (const { count, thing, price } of bought) {
    const fitting = prices.filter(
      (one) =>
        isSameThing(one.thing, thing) ||
        ((thing === '' || one.thing === '') && prices.length === 1 && bought.length === 1),
    );
    const [found, ...more] = price === null ? fitting : [];
    const amount = price ?? found?.amount;
    if (amount === undefined || more.length > 0) return null;
    if (found !== undefined) used.add(found);
    items.push({
      count,
      price: amount.value,
      name: thing === '' ? 'things' : thing === 'adult' ? 'adults' : thing === 'child' ? 'children' : thing,
    });
    currencies.add(amount.unit);
  }
  const [currency, ...others] = [...currencies];
  return used.size !== prices.length || currency === undefined || others.length > 0 ? null : { items, currency };
}

function workShopping(facts: Facts): RuleSolution | null {
  const bought = itemsOf(facts);
  const [have, paid, pack] = [facts.only('have'), facts.only('paid'), facts.only('package')];
  if (bought === null) return null;
  const { items, currency } = bought;
  const base = { item: facts.all('item').length, price: facts.all('price').length };
  const given = have?.amount ?? paid?.amount;
  if (given !== undefined && given.unit !== currency) return null;
  if (facts.are({ ...base, 'ask total': 1 })) return workPurchase(items, { kind: 'total' }, currency);
  const asksChange = facts.all('ask change').length === 1 ? 'ask change' : 'ask left';
  const giver = have === undefined ? 'paid' : 'have';
  if (given !== undefined && facts.are({ ...base, [giver]: 1, [asksChange]: 1 }))
    return workPurchase(items, { kind: 'change', paid: given.value }, currency);
  if (pack === undefined || pack.amount.unit !== currency || !facts.are({ ...base, package: 1, 'ask saved': 1 }))
    return null;
  return workPurchase(items, { kind: 'saving', price: pack.amount.value }, currency);
}

function workCount(facts: Facts): RuleSolution | null {
  const [have, price, ask, most] = [
    facts.only('have'),
    facts.only('price'),
    facts.only('ask how many'),
    facts.only('as many as possible'),
  ];
  if (
    have !== undefined &&
    price !== undefined &&
    ask !== undefined &&
    facts.are({ have: 1, price: 1, 'ask how many': 1 })
  ) {
    if (
      have.amount.unit !== price.amount.unit ||
      !(ask.thing === '' || price.thing === '' || isSameThing(ask.thing, price.thing))
    )
      return null;
    return workHowMany(have.amount.value, price.amount.value, 'count', have.amount.unit);
  }
  if (most === undefined) return null;
  const [money, each] = [have?.amount ?? most.money, price?.amount ?? most.price];
  const asks = facts.all('ask left').length === 1 ? 'ask left' : 'ask change';
  const counts = {
    'as many as possible': 1,
    [asks]: 1,
    have: most.money === null ? 1 : 0,
    price: most.price === null ? 1 : 0,
  };
  if (
    money === null ||
    money === undefined ||
    each === null ||
    each === undefined ||
    money.unit !== each.unit ||
    !facts.are(counts)
  )
    return null;
  if (price !== undefined && most.thing !== '' && price.thing !== '' && !isSameThing(most.thing, price.thing))
    return null;
  return workHowMany(money.value, each.value, 'rest', money.unit);
}

function workPay(facts: Facts): RuleSolution | null {
  const [rate, [worked, extra], overtime, earned] = [
    facts.only('rate'),
    facts.all('worked'),
    facts.only('overtime'),
    facts.only('earned'),
  ];
  if (rate === undefined) return null;
  const unit = `${rate.per}s`;
  const fits = (time: Valued): boolean => time.unit === unit || time.unit === rate.per;
  if (earned !== undefined && facts.are({ rate: 1, earned: 1, 'ask time': 1 }))
    return rate.per === 'hour'
      ? workUnitsCharged(new Fraction(0), rate.amount.value, earned.amount.value, 'hours')
      : null;
  if (worked === undefined || !fits(worked.time)) return null;
  if (facts.are({ rate: 1, worked: 1, 'ask pay': 1 }))
    return workWage([{ hours: worked.time.value, rate: rate.amount.value }], rate.amount.unit);
  if (overtime === undefined || extra === undefined || !facts.are({ rate: 1, worked: 2, overtime: 1, 'ask pay': 1 }))
    return null;
  return workOvertime(worked.time.value, rate.amount.value, extra.time.value, overtime.times, rate.amount.unit);
}

function workCharged(facts: Facts): RuleSolution | null {
  const [charge, units, cost, ask] = [
    facts.only('charge'),
    facts.only('units'),
    facts.only('cost'),
    facts.only('ask units'),
  ];
  if (charge === undefined || charge.fixed.unit !== charge.rate.unit) return null;
  if (units !== undefined && facts.are({ charge: 1, units: 1, 'ask charge': 1 }))
    return isSameThing(units.unit, charge.unit)
      ? workCharge(charge.fixed.value, charge.rate.value, units.count, charge.rate.unit)
      : null;
  if (cost === undefined || ask === undefined || !facts.are({ charge: 1, cost: 1, 'ask units': 1 })) return null;
  return isSameThing(ask.unit, charge.unit) && cost.amount.unit === charge.rate.unit
    ? workUnitsCharged(charge.fixed.value, charge.rate.value, cost.amount.value, '')
    : null;
}

function workBill(facts: Facts): RuleSolution | null {
  const [bill, cost, people, tip] = [facts.only('bill'), facts.only('cost'), facts.only('units'), facts.only('tip')];
  const tips = facts.all('tip').length;
  if (bill !== undefined && facts.are({ bill: 1, tip: tips, 'ask each': 1 }))
    return workSharedBill(bill.amount.value, bill.people, tip?.percent ?? null, bill.amount.unit);
  if (cost === undefined || people === undefined || !facts.are({ cost: 1, units: 1, tip: tips, 'ask each': 1 }))
    return null;
  return workSharedBill(cost.amount.value, people.count, tip?.percent ?? null, cost.amount.unit);
}

function workSaving(facts: Facts): RuleSolution | null {
  const [goal, price, saves, have, ask] = [
    facts.only('goal'),
    facts.only('price'),
    facts.only('saves'),
    facts.only('have'),
    facts.only('ask periods'),
  ];
  const target = goal?.amount ?? price?.amount;
  if (target === undefined || saves === undefined || ask === undefined || target.unit !== saves.amount.unit)
    return null;
  const counts = {
    goal: facts.all('goal').length,
    price: facts.all('price').length,
    saves: 1,
    have: facts.all('have').length,
    'ask periods': 1,
  };
  if (counts.goal + counts.price !== 1 || counts.have > 1 || !facts.are(counts)) return null;
  if (ask.unit !== '' && ask.unit.replace(/s$/, '') !== saves.unit) return null;
  return workSavings(
    target.value,
    have?.amount.value ?? new Fraction(0),
    saves.amount.value,
    ask.unit === '' ? `${saves.unit}s` : '',
  );
}

function workCredit(facts: Facts): RuleSolution | null {
  const [deposit, payments, cash, price] = [
    facts.only('deposit'),
    facts.only('payments'),
    facts.only('cash'),
    facts.only('price'),
  ];
  if (deposit === undefined || payments === undefined) return null;
  if (facts.are({ deposit: 1, payments: 1, 'ask total': 1 }))
    return workInstalments(deposit.amount.value, payments.count, payments.amount.value, null, deposit.amount.unit);
  const other = cash?.amount ?? price?.amount;
  if (
    other === undefined ||
    !facts.are({
      deposit: 1,
      payments: 1,
      cash: cash === undefined ? 0 : 1,
      price: price === undefined ? 0 : 1,
      'ask more': 1,
    })
  )
    return null;
  return workInstalments(deposit.amount.value, payments.count, payments.amount.value, other.value, deposit.amount.unit);
}

function workConversion(facts: Facts): RuleSolution | null {
  const [rate, convert] = [facts.only('exchange'), facts.only('convert')];
  if (rate === undefined || convert === undefined || !facts.are({ exchange: 1, convert: 1 })) return null;
  const [one, other] = rate.one.value.equals(1) ? [rate.one, rate.other] : [rate.other, rate.one];
  if (!one.value.equals(1) || one.unit === other.unit) return null;
  if (convert.amount.unit === one.unit && convert.to === other.unit)
    return workExchange(convert.amount.value, other.value, 'multiply', other.unit);
  return convert.amount.unit === other.unit && convert.to === one.unit
    ? workExchange(convert.amount.value, other.value, 'divide', one.unit)
    : null;
}

const WAYS: readonly (readonly [rules: typeof SHOPPING_RULES, work: (facts: Facts) => RuleSolution | null])[] = [
  [SHOPPING_RULES, workShopping],
  [SHOPPING_RULES, workCount],
  [WAGE_RULES, workPay],
  [CHARGE_RULES, workCharged],
  [BILL_RULES, workBill],
  [SAVING_RULES, workSaving],
  [CREDIT_RULES, workCredit],
  [EXCHANGE_RULES, workConversion],
];

/** "£2 per kg": what is counted one by one has no such price. */
const BY_MEASURE =
  /(?:[£$€₹] ?[\d.,]+|\d ?p|\bpence|\bcents?|\bpounds?|\bdollars?) ?(?:per|an?|each|\/) ?(?:kg|kilo(?:gram)?s?|g|grams?|lit(?:re|er)s?|pints?|gallons?|lbs?|ounces?|oz|m|met(?:re|er)s?|yards?|foot|feet|cups?)\b/i;

/** Works stories of money whose every word is understood: shopping, wages, charges, bills, savings, credit, currencies. */
export function readMoney(problem: string): RuleSolution | null {
  if (
    !/[£$€₹]|\d ?p\b|pence|cents?\b|pounds?\b|dollars?\b|euros?\b|\bquid\b|\brs\.? ?\d|rupees?\b|bucks?\b/i.test(
      problem,
    )
  )
    return null;
  for (const [rules, work] of WAYS) {
    if (rules === SHOPPING_RULES && BY_MEASURE.test(problem)) continue;
    const story = readStory(problem, rules);
    if (story === null || !isAboutOne(story.facts.flat()) || asksForSome(story.facts.flat(), problem)) continue;
    if (story.places !== null && story.places !== 2) continue;
    const solution = work(storyFacts(story.facts.flat()));
    if (solution !== null) return solution;
  }
  return readFrames(problem) ?? readLedgers(problem);
}
