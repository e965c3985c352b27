import Fraction from 'fraction.js';

import { says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { FIND, WHO } from './ledgerWords.ts';

/** `when` is the kind of day that a rate or hours belong to; empty for the usual ones. */
export type ShiftFact =
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
function dayFactor(match: ClauseMatch, words: string): readonly ShiftFact[] | null {
  const times = HALVES[words];
  return times === undefined || !new RegExp(`^${DAY}$`).test(match.words('d'))
    ? null
    : [{ kind: 'factor', times, when: dayOf(match.words('d')) }];
}
