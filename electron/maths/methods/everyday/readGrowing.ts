import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { valued } from '../words/values.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import type { Valued } from '../words/values.ts';
import { EVERYDAY_IDLE, passedOver } from './everydayWords.ts';

/** Something that is multiplied by the same number again and again. */
type Fact =
  | { readonly kind: 'factor'; readonly by: Fraction; readonly every: Fraction; readonly unit: string }
  | { readonly kind: 'amount'; readonly amount: Valued }
  | { readonly kind: 'after'; readonly time: Fraction; readonly unit: string }
  | { readonly kind: 'ask amount' }
  | { readonly kind: 'ask time'; readonly unit: string };

const FACTORS: Readonly<Record<string, number>> = {
  doubles: 2,
  double: 2,
  doubled: 2,
  doubling: 2,
  triples: 3,
  treble: 3,
  trebles: 3,
  triple: 3,
  tripling: 3,
  quadruples: 4,
  halves: 0.5,
  halve: 0.5,
  halving: 0.5,
};
const TIME_WORD = /^(?:second|minute|hour|day|week|month|year)s?$/;

/** `{time:n}`, or a number with the word of its unit. */
function timeOf(match: ClauseMatch): { readonly value: Fraction; readonly unit: string } | null {
  const amount = valued(match.amount('n'));
  if (amount === null)
    return TIME_WORD.test(match.words('u')) ? { value: new Fraction(1), unit: single(match.words('u')) } : null;
  const unit = amount.unit === '' ? match.words('u') : amount.unit;
  return TIME_WORD.test(unit) && amount.value.s > 0n ? { value: amount.value, unit: single(unit) } : null;
}

function single(unit: string): string {
  return unit.replace(/s$/, '');
}

const T = ['{time:n}', '{number:n} {word:u}'];

function withTimes(sources: readonly string[], times: readonly string[] = T): readonly string[] {
  return sources.flatMap((source) => times.map((time) => source.replace('@', time)));
}

const PHRASES: readonly FramePhrase<Fact>[] = [
  ...Object.keys(FACTORS).flatMap((word) =>
    says<Fact>(
      withTimes([`${word}( in (number|size|value|mass|amount))?( once)? (every|each) @`], [...T, '{word:u}']),
      (match) => {
        const time = timeOf(match);
        return time === null
          ? null
          : [{ kind: 'factor', by: new Fraction(FACTORS[word] ?? 1), every: time.value, unit: time.unit }];
      },
    ),
  ),
  ...says<Fact>(
    withTimes(['half-life( of {noun:_})?( is| of)? @', 'half life( of {noun:_})?( is| of)? @']),
    (match) => {
      const time = timeOf(match);
      return time === null ? null : [{ kind: 'factor', by: new Fraction(1, 2), every: time.value, unit: time.unit }];
    },
  ),
  ...says<Fact>(withTimes(['after @', 'in @', '@ later', 'at the end of @']), (match) => {
    const time = timeOf(match);
    return time === null ? null : [{ kind: 'after', time: time.value, unit: time.unit }];
  }),
  ...says<Fact>(
    [
      '[after ]how many {word:u}( will| does| do)?( it take| it be)?( for| before| until)?',
      'how long( will| does| do)?( it take| it be)?( for| before| until)?',
      '[after ]how long',
    ],
    (match) => {
      const unit = match.words('u');
      return unit === '' || TIME_WORD.test(unit) ? [{ kind: 'ask time', unit: single(unit) }] : null;
    },
  ),
  ...says<Fact>(
    [
      'how many( {noun:_})? (will there be|are there|will be there|will be present|are present|does it have|will it have)',
      'how much( {noun:_})?( of (it|the {noun:_}|a {quantity:n} sample))? (is left|remains|will remain|will be left|is there|will there be)',
      '(find|what is|work out|calculate|estimate)( the)? (number|population|size|mass|amount)( of( the)? {noun:_})?( left| remaining| present)?',
      'what (will be|is)( the)? (mass|number|population|amount)( of( the)? {noun:_})?( left| remaining)?',
    ],
    (match) => {
      const amount = valued(match.amount('n'));
      return amount === null ? [{ kind: 'ask amount' }] : [{ kind: 'amount', amount }, { kind: 'ask amount' }];
    },
  ),
  ...says<Fact>(
    [
      '{number|quantity:n}( {noun:_})?( (at the start|initially|to begin with|to start with|at first|present|in {noun:_}))?',
    ],
    (match) => {
      const amount = valued(match.amount('n'));
      return amount === null || amount.value.compare(0) <= 0 ? null : [{ kind: 'amount', amount }];
    },
  ),
  ...passedOver<Fact>(),
];
const IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'there initially size number present start first remains begins starts population grows'.split(' '),
]);

function work(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [factor, after, time] = [facts.only('factor'), facts.only('after'), facts.only('ask time')];
  const [start, end] = facts.all('amount');
  if (factor === undefined || start === undefined) return null;
  const { by, every, unit } = factor;
  const steps: RuleStep[] = [];
  const word = by.compare(1) < 0 ? 'halved' : `multiplied by $${writeDecimal(by)}$`;
  if (after !== undefined && facts.are({ factor: 1, amount: 1, after: 1, 'ask amount': 1 })) {
    const times = after.time.div(every);
    if (after.unit !== unit || times.d !== 1n || times.compare(20) > 0) return null;
    if (!every.equals(1))
      steps.push({
        reason: 'How often that happens.',
        expression: `${writeDecimal(after.time)}\\div ${writeDecimal(every)}=${writeDecimal(times)}`,
      });
    const value = start.amount.value.mul(by.pow(times) ?? 0);
    const shown =
      by.d === 1n
        ? `${writeDecimal(by)}^{${writeDecimal(times)}}`
        : `\\left(\\frac{1}{2}\\right)^{${writeDecimal(times)}}`;
    steps.push({
      reason: `It is ${word} so many times.`,
      expression: `${writeDecimal(start.amount.value)}\\times ${shown}=${writeDecimal(value)}`,
    });
    const answer = writeDecimal(value).includes('frac') ? null : writeQuantity(value, start.amount.unit);
    return answer === null ? null : { topic: 'exponentials-logarithms', method: 'readGrowing', steps, answer };
  }
  if (
    time === undefined ||
    end === undefined ||
    !facts.are({ factor: 1, amount: 2, 'ask time': 1 }) ||
    start.amount.unit !== end.amount.unit
  )
    return null;
  let [value, times] = [start.amount.value, 0];
  while (times < 20 && !value.equals(end.amount.value)) {
    [value, times] = [value.mul(by), times + 1];
    steps.push({
      reason: `After ${writeDecimal(every.mul(times))} ${unit}${every.mul(times).equals(1) ? '' : 's'}.`,
      expression: writeDecimal(value),
    });
  }
  if (!value.equals(end.amount.value) || times === 0 || (time.unit !== '' && time.unit !== unit)) return null;
  const total = every.mul(times);
  return {
    topic: 'exponentials-logarithms',
    method: 'readGrowing',
    steps,
    answer: `${writeDecimal(total)}\\text{ ${unit}${total.equals(1) ? '' : 's'}}`,
  };
}

/** Colonies that double, substances with a half-life: how many after a time, or after which time so many. */
export function readGrowing(problem: string): RuleSolution | null {
  if (!/\b(?:doubl|tripl|trebl|quadrupl|halv|half[- ]life)/i.test(problem) || /percent|%|[£$€]/i.test(problem))
    return null;
  return agreed(readings(problem, PHRASES, IDLE), work);
}
