import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { workCompound, workYearsUntil } from '../percent/workRepeatedPercent.ts';
import { workSimpleInterest } from '../stories/workMoney.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { AMOUNT, amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';

type InterestFact =
  | { readonly kind: 'start'; readonly amount: Valued }
  | { readonly kind: 'goal'; readonly amount: Valued }
  | {
      readonly kind: 'rate';
      readonly percent: Fraction;
      readonly way: 'simple' | 'compound' | 'interest' | 'up' | 'down';
    }
  | { readonly kind: 'way'; readonly way: 'simple' | 'compound' }
  | { readonly kind: 'years'; readonly count: Fraction }
  | { readonly kind: 'ask total' | 'ask interest' | 'ask years' | 'ask double' };
type Phrases = readonly FramePhrase<InterestFact>[];

const WHO = '{who:_}';
const EVERY =
  '(per annum|per year|a year|each year|every year|annually|yearly|p.a|pa|annual|per month|a month|each month|every month|monthly|per day|each day|every day|a day|per hour|each hour|every hour|per week|each week|every week|a week)';
const BANK =
  '(account|bank|bank account|savings account|building society|investment|bond|fund|scheme|savings bond|deposit account|building society account|savings plan|saver account|isa)';
const INVEST =
  '(invests|invested|puts|put|deposits|deposited|saves|saved|places|placed|pays in|paid in|banks|has|had|opens {thing:_} with|opened {thing:_} with|leaves|left|is invested|was invested|is put|is deposited|was deposited|is placed|are invested|is saved)';
const BORROW =
  '(borrows|borrowed|takes out a loan of|took out a loan of|is borrowed|was borrowed|takes a loan of|lends|lent|is lent)';
const IN_BANK = `( (in|into|with) (a|an|the|her|his|their) ({word:_} )?${BANK})?`;
const VALUE = '(value|price|population|mass|number|balance|worth)';
const IT = `(it|its ${VALUE}|the ${VALUE}( of {thing:_})?|this ${VALUE}|{thing:_})`;
const FALLS =
  '(falls|decreases|depreciates|drops|goes down|reduces|falls in value|decreases in value|depreciates in value|drops in value|shrinks|declines|will depreciate|will fall|will decrease|is reduced|decays|is decreasing|is falling)';
const GROWS =
  '(grows|rises|increases|goes up|increases in value|appreciates|rises in value|is growing|is increasing|will grow|will increase|will rise|appreciates in value|is expected to grow|is expected to increase|goes up in value|increased|grew|rose)';
const A = `{${AMOUNT}:n}( people| inhabitants| bacteria| members| fish| birds| animals| cells| {word:_})?`;

function rate(
  way: 'simple' | 'compound' | 'interest' | 'up' | 'down',
): (match: ClauseMatch) => readonly InterestFact[] {
  return (match) => [{ kind: 'rate', way, percent: valueAt(match, 'p') }];
}

function interestRate(word: string): readonly string[] {
  const kind = word === '' ? '' : `${word} `;
  return [
    `[at |pays |paying |earns |earning |with |gets |offers |offering |which pays |that pays |receives |on ](a rate of |an interest rate of |an annual interest rate of |an annual rate of |the rate of |an annual |a )?{percent:p}( ${EVERY})? ${kind}(interest|rate of interest|interest rate)( rate)?( ${EVERY})?(,? (compounded|calculated|paid|added) (annually|yearly|every year|each year|once a year|per year))?`,
    ...(word === ''
      ? []
      : [
          `[at |paying |earning |earns |pays |with ]${kind}interest( rate)? (at|of|is|rate of)( a rate of)? {percent:p}( ${EVERY})?`,
          `(${kind}interest) (is|at|of) (a rate of )?{percent:p}( ${EVERY})?`,
        ]),
  ];
}

const RATES: Phrases = [
  ...says<InterestFact>(interestRate('compound'), rate('compound')),
  ...says<InterestFact>(
    [
      `[at |earning |paying ]{percent:p}( ${EVERY})?( interest)?,? compounded (annually|yearly|every year|each year|once a year)`,
    ],
    rate('compound'),
  ),
  ...says<InterestFact>(interestRate('simple'), rate('simple')),
  ...says<InterestFact>(
    [
      ...interestRate(''),
      `[at |paying |earning |earns |pays |with |which pays |that pays ](a rate of )?{percent:p} ${EVERY}`,
      `(the|an) (annual )?(interest rate|rate of interest|rate)( is| of) {percent:p}( ${EVERY})?`,
      `[at |a |with a |at a ](rate|interest rate) of {percent:p}( ${EVERY})?`,
    ],
    rate('interest'),
  ),
  ...says<InterestFact>(
    [
      `[${IT} ](loses|will lose|lost) {percent:p} (of its value|in value|of its {word:_}|of their {word:_})( ${EVERY})?`,
      `[${IT} ]${FALLS}( in value)? (by|at)( a rate of| a steady rate of)? {percent:p}( of its value)? ${EVERY}`,
      `${EVERY},? ${IT} (loses {percent:p}( of its value| in value)|${FALLS} by {percent:p})`,
      `(depreciation|annual depreciation)( is| of) {percent:p}( ${EVERY})?`,
    ],
    rate('down'),
  ),
  ...says<InterestFact>(
    [
      `[${IT} ]${GROWS}( in value)? (by|at)( a rate of| a steady rate of)? {percent:p} ${EVERY}`,
      `${EVERY},? ${IT} ${GROWS} by {percent:p}`,
    ],
    rate('up'),
  ),
  ...says<InterestFact>(
    [
      'compound interest',
      '(interest is|interest) (compounded|added) (annually|yearly|every year|each year)',
      'compounded (annually|yearly)',
    ],
    () => [{ kind: 'way', way: 'compound' }],
  ),
  ...says<InterestFact>(['simple interest'], () => [{ kind: 'way', way: 'simple' }]),
];

const FACTS: Phrases = [
  ...says<InterestFact>(
    [
      `[${WHO} ](${INVEST}|${BORROW}) ${A}( for {who:_})?${IN_BANK}`,
      `(an investment|a loan|a sum|savings|a deposit|the sum|a bank loan|a savings account) of ${A}( is| was)?( (invested|put|placed|deposited|made|borrowed|taken out))?${IN_BANK}`,
      `${A} (is|was|are) (invested|put|placed|deposited|saved|borrowed|left|lent)${IN_BANK}`,
      `${IT} (is|was|are|costs|cost|has|had|is worth|was worth|is valued at|is bought for|was bought for|contains|was bought new for)( now)?( a value of| a population of| about| a mass of)? ${A}( now| new| when new| today| at the start| in value)?`,
      `(there are|there were) ${A}`,
      `${WHO} (buys|bought) {thing:_} for ${A}`,
      `{thing:_} (worth|valued at|bought for|costing|with a population of) ${A}`,
      `(on|of) ${A}`,
      `${A}`,
    ],
    (match) => [{ kind: 'start', amount: amountAt(match, 'n') }],
  ),
  ...says<InterestFact>(
    [
      `[for |over |after |during |in |at the end of |leaves it (there )?for |left for |left (there )?for ](a period of |the next |the first |a total of )?{number:y} (complete |full )?(years|year|months|days|hours|weeks)( later| time|' time)?`,
      `[and ](he|she|they|it|{name:_}) (leaves|keeps|left|leave) (it|the money|this)( there| in the (account|bank)| invested)? for {number:y} (years|months)`,
      `{number:y} (years|months|days|hours) later`,
    ],
    (match) => [{ kind: 'years', count: valueAt(match, 'y') }],
  ),
  ...says<InterestFact>(['{time:y} later', '(after|in|for) {time:y}'], (match) => {
    const time = match.amount('y');
    return time?.kind === 'time' && time.min.n === 0n && time.s.n === 0n ? [{ kind: 'years', count: time.h }] : null;
  }),
  ...says<InterestFact>(
    [
      `(makes|making|with|and) no( other| further| more)? (withdrawals|deposits|withdrawals or deposits|deposits or withdrawals)`,
      `${WHO} (makes|made|does) (no( other| further| more)? (withdrawals|deposits)|not (withdraw|take out) any money)`,
      'without (any withdrawals|withdrawing any money|making any withdrawals|touching it)',
      `${WHO} (opens|has|had|opened) (a|an|the) ({word:_} )?${BANK}`,
      '(the|a|her|his|this) ({word:_} )?(account|bank|savings account|investment|loan|building society|money)',
      '(which|that|it|and) (pays|earns|gives|gets)',
    ],
    () => [],
  ),
];

const ASKS: Phrases = [
  ...says<InterestFact>(
    [
      `how much( money)? (is|will|does|did|would|are)( there)?( be)?( ${IT}| ${WHO})?( be)?( have)?( worth)?( in (the|his|her|their) (account|bank|savings account|savings))?( altogether| in total| in all)?( at the end)?`,
      `how much( money)? (must|does|will|do|did|has|should) ${WHO}( have)?( to)? (pay back|repay|owe)( altogether| in total)?`,
      `${FIND} (the|its|his|her)( total| final| new| estimated| expected)? (amount|value|balance|sum|price|population|mass|number of {word:_}|worth|total)( of {thing:_}| of money| in (the|his|her) (account|bank)| owed| to be repaid| of {noun:_})?( then)?( at the end)?( of the {noun:_})?`,
      `(what|how much) (is|will|would|was) (it|${IT})( be)?( worth| be worth| cost)?( then)?( at the end)?`,
      `how many {noun:_} (will|are|would)( there)?( be)?( there)?( alive| left)?`,
      `${FIND} how much( money)? (${WHO} (has|will have|had|owes|must pay back|has to pay back)|it is worth|${IT} (is|will be) worth|will be in (the|his|her) account|is in (the|his|her) account|(there )?(is|will be)( in (the|his|her) account)?)( altogether| in total)?( at the end)?`,
      'what will (it|its value|{thing:_}) be( worth)?',
    ],
    () => [{ kind: 'ask total' }],
  ),
  ...says<InterestFact>(
    [
      `(how much|what)( total)?( compound| simple)? interest (does|will|did|do|is|would|was|has|must)( ${WHO}| it| this| the {word:_}| you| there)?( (get|earn|receive|pay|have to pay|make|be|earned|paid|gain|be earned|be paid|gained|generate))?( altogether| in total)?( on it)?`,
      `${FIND} (the|his|her|how much)( total)?( amount of)? (compound interest|simple interest|interest)( earned| paid| gained| received| payable| charged| made| that ${WHO} (earns|pays)| ${WHO} (earns|pays|will earn|receives|has to pay|gets|will pay)| is earned| to be paid| she earns| due)?( on)?`,
    ],
    () => [{ kind: 'ask interest' }],
  ),
  ...(['simple', 'compound'] as const).flatMap((way) =>
    says<InterestFact>(
      [
        `${FIND} (the|his|her)( total)?( amount of)? ${way} interest( earned| paid| gained| received| payable| charged)?( on)?`,
        `how much ${way} interest (does|will|did|is|would)( ${WHO}| it| there)?( (get|earn|receive|pay|make|earned|paid|gain|be earned|be paid))?`,
      ],
      () => [{ kind: 'way', way }, { kind: 'ask interest' }],
    ),
  ),
  ...says<InterestFact>(
    [
      `[after |for ]how many( complete| whole| full)? years( will| does| would| is| must| until)?( it| ${WHO}| the {word:_}| {thing:_})?( first)?( be)?( take)?( before| until| for)?( it| the {word:_}| {thing:_}| ${WHO})?( to| will| is)?( first)?( be| reach| exceed| become| have| has)?( worth)?( (more than|over|at least|greater than)| exceed| exceeds)? {money:g}( or more)?( in (the|his|her) account)?`,
    ],
    (match) => [{ kind: 'goal', amount: amountAt(match, 'g') }, { kind: 'ask years' }],
  ),
];

const IDLE = new Set(`${IDLE_WORDS} it its value then`.split(' '));

function work(list: readonly InterestFact[], text: string): RuleSolution | null {
  const facts = storyFacts(list);
  const [start, rateTold, years, goal, ways] = [
    facts.only('start'),
    facts.only('rate'),
    facts.only('years'),
    facts.only('goal'),
    facts.all('way'),
  ];
  if (start === undefined || rateTold === undefined) return null;
  const told = [
    ...ways.map(({ way }) => way),
    ...(rateTold.way === 'simple' || rateTold.way === 'compound' ? [rateTold.way] : []),
  ];
  const grows = rateTold.way === 'up' || rateTold.way === 'down';
  if (new Set(told).size > 1 || (grows && told.length > 0)) return null;
  const way = told[0] ?? (grows ? 'compound' : null);
  const { value, unit } = start.amount;
  const base = { start: 1, rate: 1, way: ways.length };
  if (way === null || (!grows && !isMoney(unit)) || inOtherPeriods(text)) return null;
  const down = rateTold.way === 'down';
  if (goal !== undefined && facts.are({ ...base, goal: 1, 'ask years': 1 }))
    return way === 'compound' && !down && goal.amount.unit === unit
      ? workYearsUntil(value, rateTold.percent, goal.amount.value, unit)
      : null;
  if (years === undefined || years.count.d !== 1n) return null;
  const interest = facts.all('ask interest').length;
  if (!facts.are({ ...base, years: 1, 'ask interest': interest, 'ask total': 1 - interest })) return null;
  if (way === 'simple')
    return workSimpleInterest(value, rateTold.percent, years.count, interest === 1 ? 'interest' : 'total', unit);
  if (grows && interest === 1) return null;
  const solution = workCompound(
    down ? 'down' : 'up',
    value,
    rateTold.percent,
    Number(years.count.n),
    unit,
    interest === 1 ? 'change' : 'value',
  );
  // People and animals come in whole numbers.
  return unit === '' && /\./.test(solution?.answer ?? '') ? null : solution;
}

/** A rate for the year and a time in months, or the other way round, is not reckoned here. */
function inOtherPeriods(text: string): boolean {
  const named = ['year|annum|annual', 'month', 'week', 'day(?!s? sale)', 'hour'].filter((period) =>
    new RegExp(`\\b(?:${period})`, 'i').test(text),
  );
  return named.length > 1;
}

/** Works interest, growth and loss of value by a percentage for each year, and how many years something takes. */
export function readInterest(problem: string): RuleSolution | null {
  if (!/%|per ?cent/i.test(problem)) return null;
  return agreed(
    readings(problem, [...RATES, ...FACTS, ...ASKS, ...says<InterestFact>(SETTING, () => [])], IDLE),
    (facts) => work(facts, problem),
  );
}
