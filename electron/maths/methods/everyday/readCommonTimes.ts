import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { commonOf } from '../primeFactorsByRule.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { valued } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { EVERYDAY_IDLE, passedOver } from './everydayWords.ts';

type Fact =
  | { readonly kind: 'every'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'start'; readonly minutes: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'count'; readonly value: Fraction }
  | { readonly kind: 'together' | 'again' | 'ask time' }
  | { readonly kind: 'ask after'; readonly unit: string }
  | { readonly kind: 'have'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'ask packs' | 'ask size' | 'alike' | 'all used' };

function every(amount: Valued | null, unit = ''): readonly Fact[] | null {
  return amount === null || amount.value.d !== 1n
    ? null
    : [{ kind: 'every', value: amount.value, unit: amount.unit === '' ? unit : amount.unit }];
}

const LATER = '( will| do| does| would)?( it be| it take| pass| they)?';

/** "Two bells", "the three lights": as many as there are intervals or lengths. */
const COUNTED: readonly FramePhrase<Fact>[] = says<Fact>(
  ['{number:n} {word:_}', 'all {number:n}[ of them]', 'the {number:n}'],
  (match) => {
    const amount = valued(match.amount('n'));
    return amount === null || amount.value.compare(4) > 0 ? null : [{ kind: 'count', value: amount.value }];
  },
);

const TIMES: readonly FramePhrase<Fact>[] = [
  ...COUNTED,
  ...says<Fact>(
    [
      '[once ]every {time:n}',
      'takes[ {word:_}] {time:n}',
      'take[ {word:_}] {time:n}',
      'at intervals of {time:n}',
      'at {time:n} intervals',
      'in {time:n}',
    ],
    (match) => every(valued(match.amount('n'))),
  ),
  ...says<Fact>(['[once ]every {number:n} {word:u}'], (match) =>
    /^(?:days|weeks|months|years)$/.test(match.words('u')) ? every(valued(match.amount('n')), match.words('u')) : null,
  ),
  ...says<Fact>(['[at ][exactly ]{clock:c}[ this morning| one morning| today]'], (match) => {
    const clock = match.amount('c');
    return clock?.kind === 'clock' ? [{ kind: 'start', minutes: clock.minutes, half: clock.half }] : null;
  }),
  ...says<Fact>(
    ['together', 'at the same (time|moment|instant|point)', 'simultaneously', 'on the same day', 'at once'],
    () => [{ kind: 'together' }],
  ),
  ...says<Fact>(['next', 'again', 'for the first time', 'the next time', 'first'], () => [{ kind: 'again' }]),
  ...says<Fact>(['at what time', 'what time', 'when', 'find the[ next] time', 'what is the[ next] time'], () => [
    { kind: 'ask time' },
  ]),
  ...says<Fact>(
    [
      `[after |in ]how many {word:u}${LATER}( later| before| until| after| pass before| pass until)?`,
      'find the number of {word:u}( before| until| after which)',
    ],
    (match) => [{ kind: 'ask after', unit: match.words('u') }],
  ),
  ...says<Fact>([`[after ]how long${LATER}( before| until)?`], () => [{ kind: 'ask after', unit: '' }]),
  ...passedOver<Fact>(),
];
const TIMES_IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'both all each one other another second third leaves leave takes take bell just after minutes if now until before'.split(
    ' ',
  ),
]);

const HIDDEN: readonly FramePhrase<Fact>[] = [
  ...COUNTED,
  ...says<Fact>(['{number:n} {word:t}', '{number:n} {word:_} {word:t}'], (match) => {
    const amount = valued(match.amount('n'));
    return amount === null || amount.value.compare(4) <= 0 ? null : [{ kind: 'have', value: amount.value, unit: '' }];
  }),
  ...says<Fact>(['{length|quantity:n}[ long| wide| in length]'], (match) => {
    const amount = valued(match.amount('n'));
    return amount === null ? null : [{ kind: 'have', value: amount.value, unit: amount.unit }];
  }),
  ...says<Fact>(
    ['identical', 'equal', 'the same', 'same', 'exactly the same', 'equally', 'evenly', 'equal number of {word:_}'],
    () => [{ kind: 'alike' }],
  ),
  ...says<Fact>(
    [
      '[with |so that |there is |there are |leaving ](nothing|none|no {word:_}|no {word:_} or {word:_})[ is| are| of them| being] (left|left over|wasted|remaining|spare)',
      '(without|with no|leaving no|leaving none|with none)[ any| there being any| having any]( left over| leftovers| left| waste| remainder| {word:_} left over)?',
      '(using|use|uses|used)( up)? (everything|all|all of|every)( of)?( the| her| his| their| them| these| it| {word:_})?( {word:_})?( and {word:_})?',
      'there should be nothing left over',
      '(all|everything)[ of][ the][ {word:_}] (must be|is|are) used',
      'with (nothing|none) left over',
      'no {word:_} left over',
    ],
    () => [{ kind: 'all used' }],
  ),
  ...says<Fact>(
    [
      '(the )?(greatest|largest|maximum|biggest|most|highest)( possible)? number of {noun:_}',
      '(greatest|largest|maximum|biggest|most|highest)( possible)? number of {noun:_}',
      '[what is |find ]the most {noun:_}',
      'the greatest number',
    ],
    () => [{ kind: 'ask packs' }],
  ),
  ...says<Fact>(
    ['(greatest|largest|maximum|biggest|most|highest)( possible)? number of (identical|equal) {noun:_}'],
    () => [{ kind: 'ask packs' }, { kind: 'alike' }],
  ),
  ...says<Fact>(
    [
      '(greatest|longest|largest|maximum|biggest)( possible)? (length|size|side|side length)( of( each| every| the| a)? {noun:_})?( can {who:_} {word:_}| {who:_} can {word:_})?',
      'longest {word:_} {who:_} can',
      'how long (can|could|should|will) each {word:_}( be)?[ at most]',
    ],
    () => [{ kind: 'ask size' }],
  ),
  ...passedOver<Fact>(),
];
const HIDDEN_IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'each every both all needs wants want need makes make made cut cuts long up exactly pieces possible must should made'.split(
    ' ',
  ),
]);

function writeClock(minutes: number, half: 'am' | 'pm' | null): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  const [hours, rest] = [Math.floor(day / 60), `${day % 60}`.padStart(2, '0')];
  if (half === null) return `${hours}\\text{:}${rest}`.replace('\\text{:}', ':');
  return `${hours % 12 === 0 ? 12 : hours % 12}:${rest}\\text{ ${hours < 12 ? 'am' : 'pm'}}`;
}

function valuesOf(facts: readonly { readonly value: Fraction; readonly unit: string }[]): readonly number[] | null {
  const units = new Set(facts.map(({ unit }) => unit.replace(/s$/, '')));
  const values = facts.map(({ value }) => (value.d === 1n ? Number(value.n) : 0));
  return units.size === 1 && values.length >= 2 && values.every((value) => value > 1) ? values : null;
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

function workTimes(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const times = facts.all('every');
  const values = valuesOf(times);
  if (!facts.all('count').every(({ value }) => value.equals(times.length))) return null;
  const [start, after] = [facts.only('start'), facts.only('ask after')];
  const asksTime = facts.all('ask time').length > 0;
  if (values === null || facts.all('together').length === 0 || facts.all('again').length === 0) return null;
  if (facts.all('start').length > 1 || facts.all('ask after').length > 1) return null;
  const worked = commonOf(values, 'lcm');
  if (worked === null) return null;
  const unit = times[0]?.unit.replace(/s$/, '') ?? '';
  const named = `${worked.answer}\\text{ ${unit}s}`;
  if (after !== undefined) {
    if (after.unit !== '' && after.unit.replace(/s$/, '') !== unit) return null;
    return { ...worked, answer: named };
  }
  const each = MINUTES[unit];
  if (!asksTime || start === undefined || each === undefined) return null;
  const end = start.minutes + Number(worked.answer) * each;
  if (end >= 1440) return null;
  const answer = writeClock(end, start.half);
  const last = { reason: `Count on from $${writeClock(start.minutes, start.half)}$.`, expression: answer };
  return { ...worked, steps: [...worked.steps, { reason: 'They meet again after', expression: named }, last], answer };
}

function workSharing(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const values = valuesOf(facts.all('have'));
  if (values === null || !facts.all('count').every(({ value }) => value.equals(values.length))) return null;
  const size = facts.all('ask size').length === 1;
  if ((facts.all('ask packs').length === 1) === size) return null;
  const used = facts.all('all used').length > 0;
  if (!(facts.all('alike').length > 0 && (used || size))) return null;
  const unit = facts.all('have')[0]?.unit ?? '';
  if (size !== (unit !== '')) return null;
  const worked = commonOf(values, 'gcd');
  return worked === null || unit === '' ? worked : { ...worked, answer: `${worked.answer}\\text{ ${unit}}` };
}

/** Bells that ring together again, packs that are all alike: least common multiples and highest common factors in stories. */
export function readCommonTimes(problem: string): RuleSolution | null {
  if (
    /\bevery\b|\btakes?\b|\bintervals\b/i.test(problem) &&
    /\btogether\b|\bsame\b|\bsimultaneously\b/i.test(problem) &&
    !/\b(?:did|do) (?:they|both|the [a-z ]+?) last\b|\bbefore (?:that|this|then)\b|\bprevious(?:ly)?\b/i.test(problem)
  ) {
    const worked = agreed(readings(problem, TIMES, TIMES_IDLE), workTimes);
    if (worked !== null) return worked;
  }
  if (!/\b(?:greatest|largest|longest|maximum|biggest|most|highest|how long)\b/i.test(problem)) return null;
  return agreed(readings(problem, HIDDEN, HIDDEN_IDLE), workSharing);
}
