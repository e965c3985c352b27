import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workOvertime, workPriceAfter, workWage } from '../stories/workMoney.ts';
import { workCommission, workHourlyRate, workIncomeTax, workSalesForPay } from '../stories/workPay.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { agreed, readings, says } from './frame.ts';
import { IDLE_WORDS, SETTING } from './moneyWords.ts';
import { ASKS, COMMISSION, OVERTIME, TAX } from './payPhrases.ts';
import type { PayFact, Phrases } from './payPhrases.ts';

const IDLE = new Set(`${IDLE_WORDS} plus`.split(' '));
const SETTINGS: Phrases = says<PayFact>(SETTING, () => []);

function workHours(facts: StoryFacts<PayFact>): RuleSolution | null {
  const [rate, normal, worked, extra, times] = [
    facts.only('rate'),
    facts.only('normal'),
    facts.only('worked'),
    facts.only('extra'),
    facts.only('times'),
  ];
  const time = worked ?? normal;
  if (rate !== undefined && time !== undefined && facts.all('times').length === 0)
    return facts.all('worked').length + facts.all('normal').length === 1 &&
      facts.are({ rate: 1, worked: facts.all('worked').length, normal: facts.all('normal').length, 'ask pay': 1 })
      ? workWage([{ hours: time.hours, rate: rate.amount.value }], rate.amount.unit)
      : null;
  const paid = facts.only('paid');
  if (paid !== undefined && worked !== undefined && facts.are({ paid: 1, worked: 1, 'ask rate': 1 }))
    return workHourlyRate(paid.amount.value, worked.hours, paid.amount.unit);
  if (rate === undefined || times === undefined) return null;
  const unit = rate.amount.unit;
  if (
    normal !== undefined &&
    worked !== undefined &&
    facts.are({ rate: 1, normal: 1, worked: 1, times: 1, 'ask pay': 1 })
  ) {
    const over = worked.hours.sub(normal.hours);
    if (over.compare(0) <= 0) return null;
    return workOvertime(normal.hours, rate.amount.value, over, times.by, unit, worked.hours);
  }
  const basic = worked ?? normal;
  const counts = {
    rate: 1,
    worked: worked === undefined ? 0 : 1,
    normal: normal === undefined ? 0 : 1,
    extra: 1,
    times: 1,
    'ask pay': 1,
  };
  if (basic === undefined || extra === undefined || !facts.are(counts) || counts.worked + counts.normal !== 1)
    return null;
  return workOvertime(basic.hours, rate.amount.value, extra.hours, times.by, unit);
}

function workShare(facts: StoryFacts<PayFact>): RuleSolution | null {
  const [basic, share, sales, paid] = [
    facts.only('basic'),
    facts.only('share'),
    facts.only('sales'),
    facts.only('paid'),
  ];
  if (share === undefined) return null;
  const units = new Set(
    [...facts.all('basic'), ...facts.all('sales'), ...facts.all('paid')].map(({ amount }) => amount.unit),
  );
  const [unit, ...more] = [...units];
  if (unit === undefined || more.length > 0) return null;
  const base = basic?.amount.value ?? new Fraction(0);
  const counts = { basic: basic === undefined ? 0 : 1, share: 1 };
  if (sales !== undefined && facts.are({ ...counts, sales: 1, 'ask pay': 1 }))
    return workCommission(base, share.percent, sales.amount.value, unit);
  if (sales !== undefined && facts.are({ ...counts, sales: 1, 'ask commission': 1 }))
    return workCommission(new Fraction(0), share.percent, sales.amount.value, unit);
  return paid !== undefined && facts.are({ ...counts, paid: 1, 'ask sales': 1 })
    ? workSalesForPay(base, share.percent, paid.amount.value, unit)
    : null;
}

function workTax(facts: StoryFacts<PayFact>): RuleSolution | null {
  const [free, tax, income] = [facts.only('free'), facts.only('tax'), facts.only('income')];
  const asksLeft = facts.all('ask left').length;
  if (free === undefined && tax !== undefined && income !== undefined)
    return facts.are({ tax: 1, income: 1, 'ask left': asksLeft, 'ask tax': 1 - asksLeft })
      ? workPriceAfter(
          'down',
          income.amount.value,
          tax.percent,
          asksLeft === 1 ? 'price' : 'change',
          income.amount.unit,
        )
      : null;
  if (free === undefined || tax === undefined || income === undefined) return null;
  if (free.amount.unit !== income.amount.unit) return null;
  const left = facts.all('ask left').length;
  if (!facts.are({ free: 1, tax: 1, income: 1, 'ask left': left, 'ask tax': 1 - left })) return null;
  return workIncomeTax(income.amount.value, free.amount.value, tax.percent, left === 1, income.amount.unit);
}

/** Works pay with overtime or commission, and income tax above an allowance. */
export function readPay(problem: string): RuleSolution | null {
  if (/overtime|time and a|double|extra hour/i.test(problem))
    return agreed(readings(problem, [...OVERTIME, ...ASKS, ...SETTINGS], IDLE), (facts) =>
      workHours(storyFacts(facts)),
    );
  // A yearly income and a tax for each month: a part of the year that nothing here takes.
  const monthly = /\b(?:each|per|every|a|for one) month\b|\bmonthly\b/i.test(problem);
  if (/\btax/i.test(problem) && monthly && /\b(?:a|per|each|every) (?:year|annum)\b|\bannual|\byearly\b/i.test(problem))
    return null;
  if (/\btax/i.test(problem))
    return agreed(readings(problem, [...TAX, ...ASKS, ...SETTINGS], IDLE), (facts) => workTax(storyFacts(facts)));
  if (!/commission|sales|sells/i.test(problem))
    return /hour|week|day/i.test(problem)
      ? agreed(readings(problem, [...OVERTIME, ...ASKS, ...SETTINGS], IDLE), (facts) => workHours(storyFacts(facts)))
      : null;
  return /commission|sales|sells/i.test(problem)
    ? agreed(readings(problem, [...COMMISSION, ...ASKS, ...SETTINGS], IDLE), (facts) => workShare(storyFacts(facts)))
    : null;
}
