import Fraction from 'fraction.js';

import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IN_ALL } from './moneyWords.ts';

/** What a story of pay tells or asks. */
export type PayFact =
  | { readonly kind: 'rate'; readonly amount: Valued }
  | { readonly kind: 'normal' | 'worked' | 'extra'; readonly hours: Fraction }
  | { readonly kind: 'times'; readonly by: Fraction }
  | { readonly kind: 'basic' | 'paid' | 'sales' | 'free' | 'income'; readonly amount: Valued }
  | { readonly kind: 'share' | 'tax'; readonly percent: Fraction }
  | { readonly kind: 'ask pay' | 'ask rate' | 'ask sales' | 'ask tax' | 'ask left' | 'ask commission' };
export type Phrases = readonly FramePhrase<PayFact>[];

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

const TIME_AND_A_HALF =
  '(time and a half|1.5 times (the|her|his) (normal|usual|basic|hourly|standard) (rate|pay)|1.5 times this rate)';

export const OVERTIME: Phrases = [
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
      `[and |plus ][${WHO} ](works|worked|does|did)? {time:t} (of overtime|overtime|extra)`,
      `(works|does|did|worked) {time:t} (of overtime|overtime)`,
    ],
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
      `overtime( hours)?( is| are)?( paid)?( at)? ${TIME_AND_A_HALF}`,
      `(any|all|each)( extra| additional| further)? (hours?|overtime|extra hours?)( worked| worked after that| over that| above that| more than that| beyond that| over this)? (is|are) paid( at)? ${TIME_AND_A_HALF}`,
      `${TIME_AND_A_HALF} for( any| all| each)? (overtime|extra hours?|hours? of overtime)( worked)?`,
      `${WHO} (is paid|gets|earns|gets paid)( at)? ${TIME_AND_A_HALF} for( any| all| each)? (overtime|extra hours?|hours? of overtime)`,
    ],
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

export const ASKS: Phrases = [
  ...says<PayFact>(
    [
      `${FIND} (his|her|their|the|{name:_}'s)( hourly)? (rate of pay|rate|hourly rate|hourly wage|pay rate|hourly pay|pay per hour|pay for one hour)( of pay)?( per hour)?`,
      `how much (does|did|is|was) ${WHO} (earn|paid|get|make|get paid|earned)( per hour| an hour| each hour| every hour| for one hour)`,
    ],
    () => [{ kind: 'ask rate' }],
  ),
  ...says<PayFact>(
    [`${WHO} ${EARNS} {money:n} for {time:t}( of work)?`, `${WHO} (works|worked) {time:t} and ${EARNS} {money:n}`],
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

export const COMMISSION: Phrases = [
  ...says<PayFact>(
    [
      `[a |the |his |her ](basic|fixed|base|flat|monthly|weekly)( monthly| weekly| annual)? (wage|salary|pay|rate)( of| is) {money:n}${WEEK}`,
      `${WHO} ${EARNS}( a basic| basic)? {money:n}${WEEK}`,
      `{money:n}${WEEK} basic( pay| wage| salary)?`,
    ],
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
      `${WHO} (was paid|earned|is paid|received|got|earns) {money:n}${IN_ALL}${WEEK}${IN_ALL}`,
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

export const TAX: Phrases = [
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
      `[{who:_} ][pays |paying |tax is paid at |pay ]{percent:p}( income)?( tax)?( tax)? (on|of) (the rest|the remainder|anything over that|everything above that|anything above this|any income above this|the remaining income|everything over that)( of (his|her|the|their) (salary|income|earnings|pay))?`,
      `(the rest|the remainder|anything over that|everything above that)( of (his|her) (salary|income))? is taxed at( a rate of)? {percent:p}`,
      `(income )?tax( is paid| is charged)? at( a rate of)? {percent:p} on (the rest|the remainder|anything above this|everything above that)`,
      `${WHO} (pays|paid)( income)? tax at( a rate of)? {percent:p} on (the rest|the remainder)( of (his|her) (salary|income))?`,
    ],
    (match) => [{ kind: 'tax', percent: valueAt(match, 'p') }],
  ),
  ...says<PayFact>(
    [
      `${WHO} (pays|paid|has to pay) {percent:p}( of (this|it|his|her|their)( salary| income| pay)?)?( as| in| income)? tax( on (this|it|all of it|all (his|her) income))?`,
      `[income ]tax( is| of)?( deducted| charged| taken| paid)? at {percent:p}( is (deducted|taken off))?`,
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
