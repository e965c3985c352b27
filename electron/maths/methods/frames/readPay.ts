import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workOvertime, workPriceAfter, workWage } from '../stories/workMoney.ts';
import { workCommission, workHourlyRate, workIncomeTax, workSalesForPay } from '../stories/workPay.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, IN_ALL, SETTING } from './moneyWords.ts';

type PayFact =
  | { readonly kind: 'rate'; readonly amount: Valued }
  | { readonly kind: 'normal' | 'worked' | 'extra'; readonly hours: Fraction }
  | { readonly kind: 'times'; readonly by: Fraction }
  | { readonly kind: 'basic' | 'paid' | 'sales' | 'free' | 'income'; readonly amount: Valued }
  | { readonly kind: 'share' | 'tax'; readonly percent: Fraction }
  | { readonly kind: 'ask pay' | 'ask rate' | 'ask sales' | 'ask tax' | 'ask left' | 'ask commission' };
type Phrases = readonly FramePhrase<PayFact>[];

const WHO = '{who:_}';
const POSSESSED = "(the|his|her|their|my|{name:_}'s|mr {word:_}'s|mrs {word:_}'s)";
const HOUR = '(an hour|per hour|each hour|every hour|a hour|hourly|/ hour)';
const WEEK =
  '( a week| per week| each week| every week| in a week| that week| this week| last week| in one week| one week| a month| per month| each month| every month| last month| that month| this month| in a month| a year| per year| each year| per annum| this year| last year)?';
const EARNS = '(earns|earned|is paid|gets|gets paid|makes|was paid|receives|received|got|is on|earn|get paid)';

function hoursAt(match: ClauseMatch): Fraction | null {
  const time = match.amount('t');
  return time?.kind === 'time' && time.s.n === 0n ? time.h.add(time.min.div(60)) : null;
}

function hours(kind: 'normal' | 'worked' | 'extra'): (match: ClauseMatch) => readonly PayFact[] | null {
  return (match) => {
    const found = hoursAt(match);
    return found === null ? null : [{ kind, hours: found }];
  };
}

function extraAt(match: ClauseMatch, by: Fraction): readonly PayFact[] | null {
  const found = hoursAt(match);
  return found === null
    ? null
    : [
        { kind: 'extra', hours: found },
        { kind: 'times', by },
      ];
}

function money(kind: 'basic' | 'paid' | 'sales' | 'free' | 'income'): (match: ClauseMatch) => readonly PayFact[] {
  return (match) => [{ kind, amount: amountAt(match, 'n') }];
}

const OVERTIME: Phrases = [
  ...says<PayFact>(
    [
      `[${WHO} ]${EARNS} {money:n} ${HOUR}( (on weekdays|during the week|for a normal day))?`,
      `${POSSESSED} (rate|pay|basic rate|rate of pay|wage|normal rate|usual rate|hourly rate|basic pay|hourly pay)( of pay)? is {money:n}( ${HOUR})?`,
      `[at ]{money:n} ${HOUR}( on weekdays| during the week)?`,
      `(a|the) (basic|normal|standard|usual) (rate|pay) of {money:n} ${HOUR}`,
    ],
    (match) => [{ kind: 'rate', amount: amountAt(match, 'n') }],
  ),
  ...says<PayFact>(
    [
      `for[ a| her| his| the] (basic |normal |standard |usual )?{time:t} (week|working week)`,
      `(a|the|her|his|{name:_}'s) (basic|normal|standard|usual|working) (week|working week) (is|of) {time:t}`,
      `for (the|her|his) first {time:t}( worked| of work)?( in a week| each week| of the week| of each week)?`,
      `(for )?(up to|the first) {time:t}( a week| per week| each week| in a week)?`,
      `(normally|usually) works {time:t}${WEEK}`,
      `${WHO} (normally|usually) works {time:t}${WEEK}`,
      `for a basic {time:t} week`,
      `for {time:t}( a week| per week| each week)?`,
    ],
    hours('normal'),
  ),
  ...says<PayFact>(
    [
      `[one week |this week |last week |in one week ][${WHO} ](works|worked)( for)?( a total of)? {time:t}( in total| altogether)?${WEEK}`,
      `for a week in which ${WHO} (works|worked) {time:t}`,
      `for {time:t} of work`,
      `(if|when) ${WHO} (works|worked) {time:t}${WEEK}`,
    ],
    hours('worked'),
  ),
  ...says<PayFact>(
    [
      `[and |plus ][${WHO} ](works|worked|does|did)?( )?{time:t} (of overtime|overtime|extra)`,
      `(works|does|did|worked) {time:t} (of overtime|overtime)`,
    ].map((source) => source.replace('( )?', ' ')),
    hours('extra'),
  ),
  ...says<PayFact>(
    [
      '[and ](time and a half) (on|for|at) (sundays|saturdays|weekends|bank holidays|the weekend|sunday|saturday|work at weekends)',
      `(sundays|saturdays|weekends|weekend work|work on sundays|work on saturdays|hours on sundays|hours on saturdays) (is|are) paid at time and a half`,
    ],
    () => [{ kind: 'times', by: new Fraction(3, 2) }],
  ),
  ...says<PayFact>(
    [
      '[and ](double time|double) (on|for|at) (sundays|saturdays|weekends|bank holidays|the weekend|sunday|saturday)',
      `(sundays|saturdays|weekends|work on sundays|work on saturdays) (is|are) paid at double time`,
    ],
    () => [{ kind: 'times', by: new Fraction(2) }],
  ),
  ...says<PayFact>(
    ['{time:t} on( the)? (sunday|saturday|sundays|saturdays|weekend|bank holiday)', '{time:t} at the weekend'],
    hours('extra'),
  ),
  ...says<PayFact>(
    [
      '{time:t} (on|during) (weekdays|the week|week days)',
      `${WHO} (works|worked) {time:t} (on|during) (weekdays|the week)`,
    ],
    hours('worked'),
  ),
  ...says<PayFact>([`${WHO} (works|worked)`, `${WHO} works (in|at) {thing:_}`], () => []),
  ...says<PayFact>(['{time:t} (of )?overtime( paid)? at time and a half'], (match) =>
    extraAt(match, new Fraction(3, 2)),
  ),
  ...says<PayFact>(['{time:t} (of )?overtime( paid)? at double time'], (match) => extraAt(match, new Fraction(2))),
  ...says<PayFact>(
    [
      `overtime( hours)?( is| are)?( paid)?( at)? {rate:_}`,
      `(any|all|each)( extra| additional| further)? (hours?|overtime|extra hours?)( worked| worked after that| over that| above that| more than that| beyond that| over this)? (is|are) paid( at)? {rate:_}`,
      `{rate:_} for( any| all| each)? (overtime|extra hours?|hours? of overtime)( worked)?`,
      `${WHO} (is paid|gets|earns|gets paid)( at)? {rate:_} for( any| all| each)? (overtime|extra hours?|hours? of overtime)`,
    ].flatMap((source) => [
      source.replace(
        '{rate:_}',
        '(time and a half|1.5 times (the|her|his) (normal|usual|basic|hourly|standard) (rate|pay)|1.5 times this rate)',
      ),
    ]),
    () => [{ kind: 'times', by: new Fraction(3, 2) }],
  ),
  ...says<PayFact>(
    [
      `overtime( hours)?( is| are)?( paid)?( at)? (double time|double|twice (the|her|his) (normal|usual|basic|hourly) rate)`,
      `(any|all|each)( extra| additional| further)? (hours?|overtime)( worked)?( over that| above that| beyond that)? (is|are) paid( at)? (double time|double|twice (the|her|his) (normal|usual|basic) rate)`,
      `(double time|double|double pay) for( any| all)? (overtime|extra hours?)`,
      `${WHO} (is paid|gets|earns) (double time|double) for( any| all)? (overtime|extra hours?)`,
    ],
    () => [{ kind: 'times', by: new Fraction(2) }],
  ),
  ...says<PayFact>(
    [
      'overtime( hours)?( is| are)?( paid)?( at)? {number:k} times (the|her|his) (normal|usual|basic|hourly|standard) (rate|pay)',
      'time and a quarter for( any| all)? overtime',
      'overtime is paid at time and a quarter',
    ],
    (match) => [{ kind: 'times', by: match.amount('k') === null ? new Fraction(5, 4) : valueAt(match, 'k') }],
  ),
];

const ASKS: Phrases = [
  ...says<PayFact>(
    [
      `${FIND} (his|her|their|the|{name:_}'s)( hourly)? (rate of pay|rate|hourly rate|hourly wage|pay rate|hourly pay|pay per hour|pay for one hour)( of pay)?( per hour)?`,
      `how much (does|did|is|was) ${WHO} (earn|paid|get|make|get paid|earned)( per hour| an hour| each hour| every hour| for one hour)`,
    ],
    () => [{ kind: 'ask rate' }],
  ),
  ...says<PayFact>(
    [
      `${WHO} ${EARNS} {money:n} for {time:t}( of work| of overtime)?`.replace('| of overtime', ''),
      `${WHO} (works|worked) {time:t} and ${EARNS} {money:n}`,
    ],
    (match) => {
      const found = hoursAt(match);
      return found === null
        ? null
        : [
            { kind: 'paid', amount: amountAt(match, 'n') },
            { kind: 'worked', hours: found },
          ];
    },
  ),
  ...says<PayFact>(
    [
      `how much (does|did|will|is|was|do|would|should) ${WHO}( earn| be paid| get| get paid| paid| receive| make| take home)?${WEEK}${IN_ALL}`,
      `${FIND} ${POSSESSED}( total| gross| weekly| monthly)? (pay|wage|wages|earnings|income|salary)( for| in)?( that| this| the)?( week| month| year)?${WEEK}`,
      `${FIND} how much ${WHO} (earns|earned|is paid|gets|was paid|got)( for| in)?( that| this| the)?( week| month| year)?${WEEK}`,
      `(what|how much) (is|was|are|were) ${POSSESSED}( total| gross)? (pay|wage|wages|earnings|income)( for| in)?( that| this| the)?( week| month| year)?`,
    ],
    () => [{ kind: 'ask pay' }],
  ),
  ...says<PayFact>(
    [
      `${FIND} the( total)? value of (his|her|the|their|{name:_}'s|what (he|she) sold)( sales| {noun:_})?( ${WHO} (sold|sells))?${WEEK}`,
      `(how much|what) (were|was) (his|her|the|their|{name:_}'s)( total)? sales( worth)?${WEEK}`,
      `${FIND} (his|her|the|their)( total)? sales( for| in)?( that| this| the)?( week| month)?${WEEK}`,
      `how much did ${WHO} sell${WEEK}`,
      `${FIND} the (value|amount) of( the)? (goods|cars|things|items|products|sales) ${WHO} sold${WEEK}`,
    ],
    () => [{ kind: 'ask sales' }],
  ),
  ...says<PayFact>(
    [
      `${FIND} how much( income)? tax ${WHO} (pays|paid|has to pay|must pay|owes)${WEEK}`,
      `how much( income)? tax (is|was) (that|this|paid|due|there)( altogether)?`,
      `${FIND} the( income)? tax( due| paid| to be paid)?`,
      `how much( income)? tax (does|did|will|must|should) ${WHO}( have to)? (pay|owe)${WEEK}`,
      `${FIND} (the|his|her|{name:_}'s)( amount of)?( total)?( income)? tax( bill)?( ${WHO} (pays|has to pay|must pay))?${WEEK}`,
    ],
    () => [{ kind: 'ask tax' }],
  ),
  ...says<PayFact>(
    [
      `how much( money| of it| of (her|his) (salary|pay|income))? (is|was) left( after tax| after the tax)?`,
      `${FIND} (his|her|{name:_}'s|the) (pay|salary|income) after tax`,
      `what is the take-home pay`,
      `how much( money| of (her|his) salary| pay)? (does|will|did|is) ${WHO}( have left| take home| left| keep)( after tax| after paying tax| after the tax)?${WEEK}`,
      `${FIND} (his|her|{name:_}'s|the) (take-home|take home|net)( annual| monthly)? (pay|salary|income)( after tax)?${WEEK}`,
    ],
    () => [{ kind: 'ask left' }],
  ),
  ...says<PayFact>(
    [
      `how much commission (does|did|will) ${WHO} (earn|get|receive|make)${WEEK}`,
      `${FIND} (the|his|her)( amount of)? commission( ${WHO} (earns|gets|receives|earned))?${WEEK}`,
    ],
    () => [{ kind: 'ask commission' }],
  ),
];

const COMMISSION: Phrases = [
  ...says<PayFact>(
    [
      `(a|the|his|her)? ?(basic|fixed|base|flat|monthly|weekly)( monthly| weekly| annual)? (wage|salary|pay|rate)( of| is) {money:n}${WEEK}`,
      `${WHO} ${EARNS}( a basic| basic)? {money:n}${WEEK}`,
      `{money:n}${WEEK} basic( pay| wage| salary)?`,
    ].map((source) => source.replace('? ?', ' ')),
    money('basic'),
  ),
  ...says<PayFact>(
    [
      `(a )?{percent:p} commission( on( all| everything)?( (of )?(the|his|her|their))?( total)?( {word:_})?( ${WHO} (sells|sold|makes|made))?)?`,
      `(a )?commission( of| is| at)( at)? {percent:p}( on( all| everything)?( (of )?(the|his|her|their))?( total)?( {word:_})?( ${WHO} (sells|sold|makes|made))?)?`,
      `{percent:p} of( all| everything)?( (the|his|her|their))?( total)?( value of)?( (the|his|her))?( sales| {word:_})?( ${WHO} (sells|sold|makes|made))?`,
    ],
    (match) => [{ kind: 'share', percent: valueAt(match, 'p') }],
  ),
  ...says<PayFact>(
    [
      `${WHO} (was paid|earned|is paid|received|got|earns){money:n}${IN_ALL}${WEEK}${IN_ALL}`.replace(
        '){money',
        ') {money',
      ),
      `${POSSESSED} (total )?(pay|wage|wages|earnings|income)( was| is| were| came to| for the week was| for the month was) {money:n}`,
    ],
    money('paid'),
  ),
  ...says<PayFact>(
    [
      `${WHO} (sells|sold|makes|made) {money:n}( worth)?( of {noun:_})?${WEEK}`,
      `${WHO} (sells|sold) ({noun:_}|goods) (worth|valued at|to the value of|for) {money:n}${WEEK}`,
      `(sales|sells goods|goods|sold goods) (of|worth|totalling|totaling) {money:n}${WEEK}`,
      `${POSSESSED}( total)? sales( for the (week|month))? (are|were|is|was|total|totalled|totaled|came to) {money:n}${WEEK}`,
    ],
    money('sales'),
  ),
  ...says<PayFact>([`${WHO} ${EARNS}`, `works in a {noun:_}`, `${WHO} sells {noun:_}`, 'plus'], () => []),
];

const TAX: Phrases = [
  ...says<PayFact>(
    [
      `[${WHO} ](pays|pay|paying|is) no( income)? tax( is paid| to pay)?( on)? (the|his|her|their) first {money:n}( of (his|her|the|their) (salary|income|earnings|pay|wages)| earned| ${WHO} (earns|earned))?`,
      `(the|his|her) first {money:n}( of (his|her|the|their|a person's|{name:_}'s|your) (salary|income|earnings|pay)| earned)? is (tax-free|tax free|not taxed|free of tax)`,
      `(a|the|his|her) (tax-free|tax free|personal)( personal| tax)? allowance (of|is) {money:n}`,
      `no( income)? tax is paid on the first {money:n}( of (income|earnings|salary)| earned)?`,
    ],
    money('free'),
  ),
  ...says<PayFact>(
    [
      `(pays |paying |and |tax is paid at |pay )?(income )?{percent:p}( income)?( tax)?( tax)? (on|of) (the rest|the remainder|anything over that|everything above that|anything above this|any income above this|the remaining income|everything over that)( of (his|her|the|their) (salary|income|earnings|pay))?`,
      `(the rest|the remainder|anything over that|everything above that)( of (his|her) (salary|income))? is taxed at( a rate of)? {percent:p}`,
      `(income )?tax( is paid| is charged)? at( a rate of)? {percent:p} on (the rest|the remainder|anything above this|everything above that)`,
      `${WHO} (pays|paid)( income)? tax at( a rate of)? {percent:p} on (the rest|the remainder)( of (his|her) (salary|income))?`,
    ].map((source) =>
      source.replace(
        '(pays |paying |and |tax is paid at |pay )?(income )?',
        '[{who:_} ][pays |paying |tax is paid at |pay ]',
      ),
    ),
    (match) => [{ kind: 'tax', percent: valueAt(match, 'p') }],
  ),
  ...says<PayFact>(
    [
      `${WHO} (pays|paid|has to pay){percent:p}( of (this|it|his|her|their)( salary| income| pay)?)?( as| in| income)? tax( on (this|it|all of it|all (his|her) income))?`.replace(
        'pay){percent',
        'pay) {percent',
      ),
      `(income )?tax( is| of)?( deducted| charged| taken| paid)? at {percent:p}( is (deducted|taken off))?`.replace(
        '(income )?tax',
        '[income ]tax',
      ),
      `{percent:p}( of (this|it))? is (deducted|taken)( off)? (for|in|as) tax`,
    ],
    (match) => [{ kind: 'tax', percent: valueAt(match, 'p') }],
  ),
  ...says<PayFact>(
    [
      `${POSSESSED}( annual| yearly| monthly| gross)? (salary|income|pay|wage|earnings) (is|are|was) {money:n}${WEEK}`,
      `${WHO} ${EARNS}( a salary of| a gross salary of| an annual salary of)? {money:n}${WEEK}`,
      `[${WHO} (has|earns|gets|is on|receives) ](a|an)( annual| yearly| gross)? (salary|income) of {money:n}${WEEK}`,
    ],
    money('income'),
  ),
];

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
