import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { writeNumber } from '../writeTerms.ts';
import { FIND, WHO } from './ledgerWords.ts';

/** `when` is the kind of day that a rate or hours belong to; empty for the usual ones. */
type ShiftFact =
  | { readonly kind: 'rate'; readonly amount: Valued; readonly when: string }
  | { readonly kind: 'factor'; readonly times: Fraction; readonly when: string }
  | { readonly kind: 'hours'; readonly hours: Fraction; readonly when: string; readonly each: boolean }
  | { readonly kind: 'shift'; readonly hours: Fraction; readonly from: string; readonly to: string }
  | { readonly kind: 'break'; readonly hours: Fraction; readonly paid: boolean }
  | { readonly kind: 'days'; readonly count: Fraction }
  /** The first hours are paid at one rate, all others at another. */
  | { readonly kind: 'tier'; readonly first: Valued; readonly hours: Fraction; readonly other: Valued }
  /** Tips, a bonus. */
  | { readonly kind: 'extra'; readonly amount: Valued }
  | { readonly kind: 'ask' };
type Phrases = readonly FramePhrase<ShiftFact>[];

const ONE = new Fraction(1);
const DAY =
  '(monday|tuesday|wednesday|thursday|friday|weekdays|weekday|week days|saturdays|saturday|sundays|sunday|weekends|the weekend|a weekday|a saturday|a sunday|bank holidays|a bank holiday|weekend)';
const RATED =
  '(earns|earn|is paid|are paid|gets|gets paid|get paid|get|was paid|am paid|makes|makes a wage of|earned|pays (him|her|me|{word:_}))';
const HOUR = '(per|an|a|each|every|for each|for every) hour';
const HALVES: Readonly<Record<string, Fraction>> = {
  'time and a half': new Fraction(3, 2),
  'double time': new Fraction(2),
  'double the rate': new Fraction(2),
};

/** Saturdays and a Saturday are one kind of day. */
function dayOf(words: string): string {
  const bare = words
    .replace(/^(?:a|the) /, '')
    .replace(/s$/, '')
    .replace('week day', 'weekday');
  return bare;
}

function hoursOf(amount: StoryAmount | null): Fraction | null {
  if (amount?.kind !== 'time' || amount.s.n !== 0n) return null;
  return amount.h.add(amount.min.div(60));
}

function timed(match: ClauseMatch, when: string, each: boolean): readonly ShiftFact[] | null {
  const hours = hoursOf(match.amount('t'));
  return hours === null ? null : [{ kind: 'hours', hours, when: dayOf(match.words(when)), each }];
}

function clockName(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`;
}

function shiftOf(match: ClauseMatch): readonly ShiftFact[] | null {
  const [from, to] = [match.amount('f'), match.amount('u')];
  if (from?.kind !== 'clock' || to?.kind !== 'clock') return null;
  // "9:00 to 5:30" without am and pm may be meant in two ways.
  if ((from.half === null) !== (to.half === null) || to.minutes <= from.minutes) return null;
  const hours = new Fraction(to.minutes - from.minutes, 60);
  return [{ kind: 'shift', hours, from: clockName(from.minutes), to: clockName(to.minutes) }];
}

const BREAK = '[ lunch| tea| meal][ break| lunch][ in the middle| for lunch| at (midday|noon|lunchtime)]';

/** The language of these stories. */
export const SHIFT_PHRASES: Phrases = [
  ...says<ShiftFact>(
    [
      `${WHO} ${RATED} {money:n} ${HOUR}[ on {day:d}| during the week]`,
      `${WHO} (works|worked|has a job|works part time|works part-time)[ in a {noun:_}| at a {noun:_}| as a {noun:_}| as an {noun:_}] for {money:n} ${HOUR}`,
      `${WHO} ${RATED} {money:n} ${HOUR} (for|on|in)[ working on] {day:d}`,
      `and {money:n}[ ${HOUR}] (on|for|at) {day:d}`,
      `(the|his|her|my|their) (pay|rate of pay|hourly rate|basic rate|wage|hourly wage|rate|hourly pay) is {money:n}[ ${HOUR}]`,
      `[at ]{money:n} ${HOUR}[ on {day:d}]`,
    ].map((source) => source.replaceAll('{day:d}', '{thing:d}')),
    (match) => {
      const when = dayOf(match.words('d'));
      return when === '' || new RegExp(`^${DAY}$`).test(match.words('d'))
        ? [{ kind: 'rate', amount: amountAt(match, 'n'), when }]
        : null;
    },
  ),
  ...says<ShiftFact>(
    [`(time and a half|double time|double the rate)`].flatMap(() => [
      `[${WHO} ${RATED} |is paid |paid at |at |paid ]time and a half (on|for|at)[ working| work] {thing:d}`,
    ]),
    (match) => dayFactor(match, 'time and a half'),
  ),
  ...says<ShiftFact>(
    [`[${WHO} ${RATED} |is paid |paid at |at |paid ]double time (on|for|at)[ working| work] {thing:d}`],
    (match) => dayFactor(match, 'double time'),
  ),
  ...says<ShiftFact>(
    [
      `${WHO} ${RATED} {money:n} ${HOUR} for the first {time:t}[ (worked|of work|each week|per week|a week|in a week|of the week)][,] (and|then|plus) {money:m} ${HOUR} (for|after) (any|the|all|each|every|any extra|any additional|the remaining|all other|any other) hours[ (over|above|after|beyond|more than) ({number:x}|this|that)| after that| worked after that]`,
      `${WHO} ${RATED} {money:n} ${HOUR} for the first {time:t}[ (worked|of work|each week|per week|a week|in a week|of the week)][,] (and|then|plus) {money:m} ${HOUR} (after that|thereafter|for overtime|for every hour after that|for each hour after that|for each extra hour|for each additional hour)`,
    ],
    (match) => {
      const hours = hoursOf(match.amount('t'));
      const over = match.amount('x') === null ? hours : valueAt(match, 'x');
      return hours === null || !over?.equals(hours)
        ? null
        : [{ kind: 'tier', first: amountAt(match, 'n'), hours, other: amountAt(match, 'm') }];
    },
  ),
  ...says<ShiftFact>(
    [
      `(when|if|in a week when|in a week in which) (he|she|{who:_}) (works|worked) {time:t}`,
      `[${WHO} ](works|worked|work|does|did|puts in) {time:t}`,
      `[${WHO} ](works|worked|work|does|did) a {time:t} (shift|day)`,
      `for {time:t}[ of work]`,
      `{time:t} of work`,
    ],
    (match) => timed(match, 'd', false),
  ),
  ...says<ShiftFact>(
    [`[${WHO} ](works|worked|work|does|did) {time:t} on {thing:d}`, `{time:t} on {thing:d}`],
    (match) => (new RegExp(`^${DAY}$`).test(match.words('d')) ? timed(match, 'd', false) : null),
  ),
  ...says<ShiftFact>(
    [`[${WHO} ](works|worked|work) {time:t} (a|each|every|per) day`, `{time:t} (a|each|every|per) day`],
    (match) => timed(match, 'd', true),
  ),
  ...says<ShiftFact>(
    [
      `[${WHO} ](works|worked|is at work|was at work|starts|started)[ work][ from| at] {clock:f} (to|until|till|and finishes at|and ends at|and finished at|and stops at|and finishes work at) {clock:u}`,
      `(his|her|my|the) shift (is|was|runs|lasts) from {clock:f} (to|until|till) {clock:u}`,
      `[${WHO} ](starts|started|begins)[ work][ at| his shift at| her shift at] {clock:f} and (finishes|finished|ends|stops|leaves)[ work][ at] {clock:u}`,
      `from {clock:f} (to|until|till) {clock:u}`,
      `between {clock:f} and {clock:u}`,
    ],
    shiftOf,
  ),
  ...says<ShiftFact>(
    [
      `(with|has|gets|takes|and has|had|took|including|there is)[ a| an| one] {time:t} unpaid${BREAK}`,
      `(with|has|gets|takes|and has|had|took|including)[ an] unpaid${BREAK} of {time:t}`,
      `(with|has|gets|takes|had|took)[ a| an| one][ unpaid] {time:t}${BREAK}[,] (which|that|for which|it) (is|was|he is|she is|i am) (unpaid|not paid|not paid for)`,
      `(with|has|gets|takes|had|took)[ a| an| one] {time:t} (break|lunch break|lunch|tea break) without pay`,
      `(less|minus|apart from) (a|an|one) unpaid {time:t}${BREAK}`,
    ],
    (match) => {
      const hours = hoursOf(match.amount('t'));
      return hours === null ? null : [{ kind: 'break', hours, paid: false }];
    },
  ),
  ...says<ShiftFact>([`(with|has|gets|takes|had|took)[ a| an| one] {time:t} paid${BREAK}`], (match) => {
    const hours = hoursOf(match.amount('t'));
    return hours === null ? null : [{ kind: 'break', hours, paid: true }];
  }),
  ...says<ShiftFact>(
    [
      `(got|gets|received|earned|makes|made)[ also| a further| another| an extra] {money:n} in tips`,
      `tips of {money:n}`,
      `{money:n} in tips`,
      `a (bonus|tip) of {money:n}`,
      `a {money:n} bonus`,
    ],
    (match) => [{ kind: 'extra', amount: amountAt(match, 'n') }],
  ),
  ...says<ShiftFact>(['plus tips'], () => []),
  ...says<ShiftFact>(
    [
      '[on |for ]{number:k} days[ a week| each week| per week| every week| one week| last week| this week]',
      '{number:k} (shifts|such shifts)[ a week| each week| per week| last week| this week]',
    ],
    (match) => [{ kind: 'days', count: valueAt(match, 'k') }],
  ),
  ...says<ShiftFact>(
    [
      `how much[ money| pay] (does|did|do|will|is|was) ${WHO} (earn|get|paid|make|get paid|receive)[ for (the|this|that|his|her) (shift|day|week|work)| that weekend| over the weekend| in a day| per day| each day| in a week| that week| that day| altogether| in total| in all| each week| per week| a week| a day| for that week| in one week]`,
      `${FIND} how much[ money] ${WHO} (earns|earned|is paid|gets|makes|gets paid|got)[ for (the|this|that|his|her) (shift|day|week|work)| in a week| that week| altogether| in total| in one week]`,
      `${FIND} (the|his|her|my|their|{name:_}'s)[ total] (pay|wage|wages|earnings|weekly pay|weekly wage)[ for (the|this|that) (week|day|shift)| altogether]`,
      `what (is|was|are|were) (the|his|her|my|their|{name:_}'s)[ total] (pay|wage|wages|earnings|weekly pay|weekly wage)[ for (the|this|that) (week|day|shift)| altogether]`,
      'how much (is|was) (he|she) paid[ altogether| in total| for the week| for the day| for the shift]',
    ],
    () => [{ kind: 'ask' }],
  ),
  ...says<ShiftFact>(
    [
      `${WHO} (works|worked|has a job|has a part-time job|has a saturday job)( part-time)?( in| at) (a|the|her|his) {noun:_}`,
      `${WHO} works as (a|an) {noun:_}`,
      '(last|one|this) (week|day|saturday|sunday|monday|friday)',
      'on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      'in one week',
      'in a (café|cafe|shop|restaurant|supermarket|bakery|factory|garden centre)',
    ],
    () => [],
  ),
];
const IDLE = new Set('and so then also but while now please he she they i'.split(' '));

function dayFactor(match: ClauseMatch, words: string): readonly ShiftFact[] | null {
  const times = HALVES[words];
  return times === undefined || !new RegExp(`^${DAY}$`).test(match.words('d'))
    ? null
    : [{ kind: 'factor', times, when: dayOf(match.words('d')) }];
}

type Part = { readonly hours: Fraction; readonly rate: Fraction; readonly name: string };

/** The parts of the pay: so many hours at so much; `null` where hours have no rate or a rate no hours. */
function partsOf(facts: StoryFacts<ShiftFact>, steps: RuleStep[]): readonly Part[] | null {
  const [rates, factors, hours] = [facts.all('rate'), facts.all('factor'), facts.all('hours')];
  const usual = rates.find(({ when }) => when === '' || when === 'weekday');
  const days = hours.map(({ when }) => when);
  if (usual === undefined || new Set(days).size !== days.length || hours.some(({ each }) => each)) return null;
  if (facts.all('shift').length + facts.all('break').length + facts.all('days').length > 0) return null;
  const parts = hours.map(({ hours: worked, when }): Part | null => {
    const own = rates.filter((rate) => rate.when === when || (rate === usual && (when === 'weekday' || when === '')));
    const factor = factors.filter((one) => one.when === when);
    const plain = rates.length === 1 && factors.length === 0 && usual.when === '';
    if (plain) return { hours: worked, rate: usual.amount.value, name: when };
    if (own.length + factor.length !== 1) return null;
    const [rate] = own;
    const [times] = factor;
    if (rate !== undefined) return { hours: worked, rate: rate.amount.value, name: when };
    if (times === undefined) return null;
    const value = usual.amount.value.mul(times.times);
    steps.push({
      reason: `Find the rate for ${when}.`,
      expression: `${writeNumber(times.times)}\\times ${writeCoins(usual.amount.value)}=${writeCoins(value)}`,
    });
    return { hours: worked, rate: value, name: when };
  });
  const found = parts.flatMap((part) => part ?? []);
  const told = rates.length === 1 && factors.length === 0 ? found.length : rates.length + factors.length;
  return found.length === hours.length && found.length === told ? found : null;
}

/** One rate, the hours of one shift, perhaps with a break, on so many days. */
function workDays(facts: StoryFacts<ShiftFact>, steps: RuleStep[]): Part | null {
  const [rate, shift, hours, pause, days] = [
    facts.only('rate'),
    facts.only('shift'),
    facts.only('hours'),
    facts.only('break'),
    facts.only('days'),
  ];
  const counts = {
    rate: 1,
    shift: facts.all('shift').length,
    hours: facts.all('hours').length,
    break: facts.all('break').length,
    days: facts.all('days').length,
    extra: facts.all('extra').length,
    ask: 1,
  };
  if (rate === undefined || rate.when !== '' || !facts.are(counts) || Object.values(counts).some((count) => count > 1))
    return null;
  if ((shift === undefined) === (hours === undefined)) return null;
  if (hours !== undefined && (hours.when !== '' || hours.each !== (days !== undefined))) return null;
  let worked = shift?.hours ?? hours?.hours ?? ONE;
  if (shift !== undefined)
    steps.push({
      reason: 'Find how long the shift is, in hours.',
      expression: `${shift.to}-${shift.from}=${writeDecimal(worked)}\\text{ hours}`,
    });
  if (pause !== undefined && !pause.paid) {
    const left = worked.sub(pause.hours);
    if (left.s <= 0n) return null;
    steps.push({
      reason: 'Subtract the unpaid break.',
      expression: `${writeDecimal(worked)}-${writeDecimal(pause.hours)}=${writeDecimal(left)}`,
    });
    worked = left;
  }
  if (days !== undefined) {
    steps.push({ reason: 'Find the hours of all days.', expression: spellProduct(days.count, worked) });
    worked = days.count.mul(worked);
  }
  return { hours: worked, rate: rate.amount.value, name: '' };
}

function workTier(facts: StoryFacts<ShiftFact>): RuleSolution | null {
  const [tier, hours] = [facts.only('tier'), facts.only('hours')];
  if (tier === undefined || hours === undefined || !facts.are({ tier: 1, hours: 1, ask: 1 })) return null;
  if (hours.each || hours.when !== '' || tier.first.unit !== tier.other.unit || !isMoney(tier.first.unit)) return null;
  const more = hours.hours.sub(tier.hours);
  if (more.compare(0) <= 0) return null;
  const [first, other] = [tier.hours.mul(tier.first.value), more.mul(tier.other.value)];
  const total = first.add(other);
  return moneySolution(
    [
      { reason: 'Work out the pay for the first hours.', expression: spellProduct(tier.hours, tier.first.value) },
      {
        reason: 'Find the other hours.',
        expression: `${writeDecimal(hours.hours)}-${writeDecimal(tier.hours)}=${writeDecimal(more)}`,
      },
      { reason: 'Work out their pay.', expression: spellProduct(more, tier.other.value) },
      { reason: 'Add.', expression: `${writeCoins(first)}+${writeCoins(other)}=${writeCoins(total)}` },
    ],
    writeQuantity(total, tier.first.unit),
  );
}

function work(list: readonly ShiftFact[]): RuleSolution | null {
  const facts = storyFacts(list);
  if (facts.only('tier') !== undefined) return workTier(facts);
  const extras = facts.all('extra').map(({ amount }) => amount.value);
  const units = new Set([...facts.all('rate'), ...facts.all('extra')].map(({ amount }) => amount.unit));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || !isMoney(unit) || facts.all('ask').length !== 1) return null;
  const steps: RuleStep[] = [];
  const single = workDays(facts, steps);
  const parts = single === null ? (steps.splice(0), partsOf(facts, steps)) : [single];
  if (parts === null || parts.length === 0 || parts.some(({ hours }) => !endsWithin(hours, 2))) return null;
  if (steps.length === 0 && parts.length === 1 && extras.length === 0) return null;
  const pays = [...parts.map(({ hours, rate }) => hours.mul(rate)), ...extras];
  for (const { hours, rate } of parts)
    steps.push({
      reason: `Multiply $${writeDecimal(hours)}$ hours by $${writeCoins(rate)}$.`,
      expression: spellProduct(hours, rate),
    });
  const total = pays.reduce((sum, pay) => sum.add(pay), new Fraction(0));
  if (pays.length > 1)
    steps.push({ reason: 'Add.', expression: `${pays.map(writeCoins).join('+')}=${writeCoins(total)}` });
  return moneySolution(steps, writeQuantity(total, unit));
}

/** Works pay by the hour: shifts told by clock times, breaks, several days, other rates on other days. */
export function readShifts(problem: string): RuleSolution | null {
  if (!/hour|hr/i.test(problem)) return null;
  return agreed(readings(spelled(problem), SHIFT_PHRASES, IDLE), work);
}

/** "a half-hour break", "half an hour": thirty minutes. */
function spelled(problem: string): string {
  return problem
    .replace(/\b(?:a )?half[- ](?:an[- ])?hour\b/gi, '30 minute')
    .replace(/\b(?:three[- ]quarters of an hour)\b/gi, '45 minutes')
    .replace(/\b(?:a )?quarter of an hour\b/gi, '15 minutes')
    .replace(/\b(?:one|an)[- ]hour(?=(?:'s)? (?:unpaid|paid|lunch|break|meal|tea))/gi, '1 hour')
    .replace(/\b(\d+)[- ](minute|hour)\b/g, '$1 $2');
}
