import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { endsWithin } from '../../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../askedText.ts';
import { divide, journeySolution, multiply, shown, timeIn, writeTime } from '../../stories/workJourney.ts';
import type { Clock } from '../../stories/workJourney.ts';
import { clockName } from '../tripFacts.ts';
import { markTravel } from './markTravel.ts';

type Rate = { readonly value: Fraction; readonly unit: string; readonly clock: Clock; readonly out: boolean };

const RATE =
  /⟨q(\d+)⟩ ?(?:\/|per|an?|every|each|in (?:every|each|1|one)) ?(?:⟨t(\d+)⟩|(hour|minute|second|min|sec|hr|h|s)(?![a-z]))/g;
const OUT =
  /\b(?:leak\w*|drain\w*|empt(?:y|ies|ied|ying)|loses?|losing|escap\w*|out of|pumped out|pumps out|runs out|flows out|let out|outlet|waste|plug)\b/;
const IN = /\b(?:fill\w*|tops?|into|inlet|poured in|pours in|runs? in|flows in)\b/;
const STEERING =
  /(?<![a-z'-])(?:not|no|never|neither|none|nor|daily|days?|weeks?|weekly|overflow\w*|without|except|half|quarter|third|twice|double|percent|already|faster|slower|more|less|fewer|than|extra|increase\w*|decrease\w*|then|after|before|first|another|per cent|fraction|ratio|left|remaining|remains|still|until|of which|cost|price|opens?|closes?|stops?|later|turned (?:on|off)|switched|blocked|every other|cm|cubic|depth|deep|wide|high|radius)(?![a-z'-])/;

/** "How much in a minute and how much in an hour?" */
function asksTwice(text: string): boolean {
  return [...text.matchAll(/\bhow (?:much|many|long|fast)\b/g)].length > 1;
}

/** "8 litres per minute", "180 litres", "9 minutes": how long, how much, or at what rate. */
export function readFlow(problem: string): RuleSolution | null {
  if (
    !/\b(?:lit(?:re|er)s?|l|ml|gallons?|pints?)\b/i.test(problem) ||
    !/\b(?:tap|pipe|pump|hose|water|fill\w*|leak\w*|flow\w*|drain\w*|tank|bath|pool|shower|drip\w*|rate)s?\b/i.test(
      problem,
    )
  )
    return null;
  const marked = markTravel(problem);
  if (marked === null || marked.places !== null || asksTwice(marked.text)) return null;
  const { amounts } = marked;
  const rates: Rate[] = [];
  const rest = marked.text.replace(
    RATE,
    (all, mark: string, time: string | undefined, word: string | undefined, at: number) => {
      const amount = amounts[Number(mark)];
      const every = time === undefined ? null : amounts[Number(time)];
      if (amount?.kind !== 'quantity' || every !== null) return all;
      const clause = marked.text.slice(
        Math.max(
          marked.text.lastIndexOf('§', at),
          marked.text.lastIndexOf(', ', at),
          marked.text.lastIndexOf(' and ', at),
          marked.text.lastIndexOf(' but ', at),
        ),
        at,
      );
      rates.push({
        value: amount.value,
        unit: amount.unit,
        clock: clockName(word ?? 'h') ?? 'h',
        out: OUT.test(clause) && !IN.test(clause),
      });
      return ' ';
    },
  );
  const others = [...rest.matchAll(/⟨([a-z])(\d+)⟩/g)].map(([, , mark]) => amounts[Number(mark)]);
  const volumes = others.flatMap((one) => (one?.kind === 'quantity' ? [one] : []));
  const times = others.flatMap((one) => (one?.kind === 'time' ? [one] : []));
  const twos = others.filter((one) => one?.kind === 'number' && one.value.equals(2)).length;
  if (
    others.length !== volumes.length + times.length + (rates.length === 2 ? twos : 0) ||
    STEERING.test(rest.replace(/\bafter (?=⟨t)/g, ' ')) ||
    volumes.length > 1 ||
    times.length > 1
  )
    return null;
  const [rate, second, ...more] = rates;
  const units = new Set([...rates, ...volumes].map(({ unit }) => unit));
  if (more.length > 0 || units.size > 1 || (second !== undefined && second.clock !== rate?.clock)) return null;
  const mixes = rates.length === 2 && rate?.out !== second?.out;
  if (rates.length === 1 && (rate?.out === true) !== OUT.test(rest) && OUT.test(rest) && IN.test(rest)) return null;
  return worked(rest, {
    rates,
    mixes,
    volume: volumes[0]?.value ?? null,
    unit: [...units][0] ?? '',
    time: times[0] ?? null,
  });
}

type Flow = {
  readonly rates: readonly Rate[];
  readonly mixes: boolean;
  readonly volume: Fraction | null;
  readonly unit: string;
  readonly time: { readonly h: Fraction; readonly min: Fraction; readonly s: Fraction } | null;
};

const NAMES: Readonly<Record<Clock, string>> = { h: 'hour', min: 'minute', s: 'second' };

function worked(text: string, { rates, mixes, volume, unit, time }: Flow): RuleSolution | null {
  const asksTime = /\bhow (?:long|much time|many (minutes|hours|seconds))\b|\btime (?:taken|needed|to)\b/.exec(text);
  const asksRate =
    /\b(?:at what|what|find the|what is the) (?:[a-z]+ )?(?:rate|flow)\b|\bhow (?:fast|quickly)\b|\bhow many [a-z]+ (?:per|a) (?:minute|hour|second)\b|\brate of flow\b|\bhow many lit(?:re|er)s (?:does|do|did) [^§]* (?:each|every|per|a) (minute|hour|second)/.exec(
      text,
    );
  const asksVolume = /\bhow (?:much|many lit(?:re|er)s|many gallons|many ml)\b/.test(text);
  const [rate, second] = rates;
  const steps: RuleStep[] = [];
  const clock: Clock = rate?.clock ?? (time === null ? 'min' : time.s.n !== 0n ? 's' : time.min.n !== 0n ? 'min' : 'h');
  const timed = (): Fraction | null => {
    if (time === null) return null;
    const { value, steps: more } = timeIn(time, clock);
    steps.push(...more);
    return value;
  };
  if (rates.length === 2 && asksRate !== null) return null;
  const both =
    rate === undefined || second === undefined
      ? rate?.value
      : mixes
        ? rate.value.sub(second.value).abs()
        : rate.value.add(second.value);
  if (rate !== undefined && second !== undefined && both !== undefined)
    steps.push({
      reason: mixes ? 'What runs in less what runs out.' : 'Add the rates.',
      expression: mixes
        ? `${shown(rate.value.compare(second.value) > 0 ? rate.value : second.value)}-${shown(rate.value.compare(second.value) > 0 ? second.value : rate.value)}=${shown(both)}`
        : `${shown(rate.value)}+${shown(second.value)}=${shown(both)}`,
    });
  if (asksRate !== null && volume !== null && time !== null) {
    const value = timed();
    if (value === null || value.n === 0n) return null;
    steps.push({ reason: 'The rate is the amount divided by the time.', expression: divide(volume, value) });
    let result = volume.div(value);
    if (rate !== undefined) {
      if (!/\bboth\b|\btogether\b|\bother\b|\bsecond\b|\bB\b/i.test(text)) return null;
      steps.push({
        reason: 'Take off the rate that is known.',
        expression: `${shown(result)}-${shown(rate.value)}=${shown(result.sub(rate.value))}`,
      });
      result = result.sub(rate.value);
    }
    return result.compare(0) > 0 && endsWithin(result, 3)
      ? journeySolution(steps, `${writeDecimal(result)}\\text{ ${unit} per ${NAMES[clock]}}`)
      : null;
  }
  if (both === undefined || both.n === 0n || asksRate !== null) return null;
  if (asksTime !== null && volume !== null && time === null) {
    steps.push({ reason: 'Divide the amount by the rate.', expression: divide(volume, both) });
    const written = writeTime(volume.div(both), clock, clockName(asksTime[1] ?? ''));
    return written === null ? null : journeySolution([...steps, ...written.steps], written.answer);
  }
  const value = asksVolume && volume === null ? timed() : null;
  if (value === null || !endsWithin(both.mul(value), 3)) return null;
  steps.push({ reason: 'Multiply the rate by the time.', expression: multiply(both, value) });
  return journeySolution(steps, `${writeDecimal(both.mul(value))}\\text{ ${unit}}`);
}
