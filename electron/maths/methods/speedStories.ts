import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import { isPlainJourney } from './journeyWords.ts';
import type { Understood } from './method.ts';

type Kind = 'distance' | 'time' | 'speed';
type Quantity = { readonly kind: Kind; readonly value: Fraction; readonly length: string; readonly clock: string };

const SPEED =
  /(\d+(?:\.\d+)?) ?(?:(km|m|miles?|metres|meters) ?(?:\/|per|an|a) ?(h|hr|hour|s|sec|second|min|minute)\b|(mph|kph|km\/h|m\/s))/g;
const DISTANCE = /(\d+(?:\.\d+)?) ?(km|kilometres|kilometers|miles?|metres|meters|m)\b/g;
const TIME = /(\d+(?:\.\d+)?) ?(hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s)\b/g;
/** Words that make a journey more than one stretch at one speed. */
const MORE =
  /\b(?:twice|half|double|return|returns|back|rest|rests|stop|stops|then|but|more|less|faster|slower|another|same|towards|opposite|each|both|two|three|first|second|other|later|after|before|remaining|delay|wind|current|upstream|downstream|together|meet|catch|overtake|percent|increase|decrease|total|acceleration|accelerates|fuel|cost|litres|leaves|arrives)\b/;
const TRAVEL =
  /\b(?:travels?|travelled|traveled|drives?|drove|goes|go|walks?|walked|runs?|ran|cycles?|cycled|flies|flew|rides?|rode|covers?|moves?|sails?|swims?|journey|average speed|speed|runner|jogs?|does|takes?|take)\b/;

function lengthOf(unit: string): string {
  return /^mi/.test(unit) ? 'miles' : /^k/.test(unit) ? 'km' : 'm';
}

function clockOf(unit: string): string {
  return unit.startsWith('h') ? 'h' : unit.startsWith('m') ? 'min' : 's';
}

type Journey = { readonly quantities: readonly Quantity[]; readonly bare: string };

/** The amounts in a text, and the text with `#` in their places; `null` when any other number stands in it. */
function journeyIn(text: string): Journey | null {
  const found: Quantity[] = [];
  let rest = text.replace(
    SPEED,
    (_all, digits: string, length: string | undefined, clock: string | undefined, short: string | undefined) => {
      const value = typedNumber(digits) ?? new Fraction(0);
      const [far, long] =
        short === 'mph'
          ? ['miles', 'h']
          : short === undefined
            ? [lengthOf(length ?? ''), clockOf(clock ?? '')]
            : short === 'm/s'
              ? ['m', 's']
              : ['km', 'h'];
      found.push({ kind: 'speed', value, length: far, clock: long });
      return '#';
    },
  );
  rest = rest.replace(DISTANCE, (_all, digits: string, unit: string) => {
    found.push({ kind: 'distance', value: typedNumber(digits) ?? new Fraction(0), length: lengthOf(unit), clock: '' });
    return '#';
  });
  rest = rest.replace(TIME, (_all, digits: string, unit: string) => {
    found.push({ kind: 'time', value: typedNumber(digits) ?? new Fraction(0), length: '', clock: clockOf(unit) });
    return '#';
  });
  return /\d|½|¼|¾/.test(rest) ? null : { quantities: found, bare: rest };
}

/** What is asked, told by its words alone; `null` unless exactly one kind is. */
function askedKind(text: string): Kind | null {
  const kinds: Kind[] = [];
  if (/\bhow fast\b|\b(?:average )?speed\b/.test(text)) kinds.push('speed');
  if (/\bhow far\b|\bdistance\b/.test(text)) kinds.push('distance');
  if (/\bhow long\b|\bhow many (?:hours|minutes|seconds)\b|\btime\b/.test(text)) kinds.push('time');
  const [only, ...more] = kinds;
  return only === undefined || more.length > 0 ? null : only;
}

const PER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  h: { h: 1, min: 60, s: 3600 },
  min: { min: 1, s: 60, h: 1 / 60 },
  s: { s: 1, min: 1 / 60, h: 1 / 3600 },
};

/** A time in the clock of the speed, with the step that turns it. */
function inClock(time: Quantity, clock: string, steps: RuleStep[]): Fraction | null {
  if (time.clock === clock) return time.value;
  const factor = PER[clock]?.[time.clock];
  if (factor === undefined || factor < 1) return null;
  const value = time.value.div(factor);
  steps.push({
    reason: `Write the time in ${clock === 'h' ? 'hours' : clock === 'min' ? 'minutes' : 'seconds'}.`,
    expression: `\\frac{${writeDecimal(time.value)}}{${factor}}=${writeDecimal(value)}`,
  });
  return value;
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'speed-distance-time', method: 'speedStories', steps, answer };
}

const HOURS: Readonly<Record<string, string>> = { h: 'hours', min: 'minutes', s: 'seconds' };

function work(asked: Kind, first: Quantity, second: Quantity): RuleSolution | null {
  const pick = (kind: Kind): Quantity | undefined => [first, second].find((one) => one.kind === kind);
  const [distance, time, speed] = [pick('distance'), pick('time'), pick('speed')];
  const steps: RuleStep[] = [];
  if (asked === 'speed' && distance !== undefined && time !== undefined && !time.value.equals(0)) {
    const answer = `${writeDecimal(distance.value.div(time.value))}\\text{ ${distance.length}/${time.clock}}`;
    const worked = `\\frac{${writeDecimal(distance.value)}}{${writeDecimal(time.value)}}=${writeDecimal(distance.value.div(time.value))}`;
    return solution([{ reason: 'Speed is distance divided by time.', expression: worked }], answer);
  }
  if (asked === 'distance' && speed !== undefined && time !== undefined) {
    const hours = inClock(time, speed.clock, steps);
    if (hours === null) return null;
    const value = writeDecimal(speed.value.mul(hours));
    steps.push({
      reason: 'Distance is speed times time.',
      expression: `${writeDecimal(speed.value)}\\times ${writeDecimal(hours)}=${value}`,
    });
    return solution(steps, `${value}\\text{ ${speed.length}}`);
  }
  if (
    asked === 'time' &&
    speed !== undefined &&
    distance !== undefined &&
    speed.length === distance.length &&
    !speed.value.equals(0)
  ) {
    const value = writeDecimal(distance.value.div(speed.value));
    const worked = `\\frac{${writeDecimal(distance.value)}}{${writeDecimal(speed.value)}}=${value}`;
    return solution(
      [{ reason: 'Time is distance divided by speed.', expression: worked }],
      `${value}\\text{ ${HOURS[speed.clock] ?? ''}}`,
    );
  }
  return null;
}

/** "… in m/s", "how many minutes": the answer must be in the unit asked for, if one is. */
function isInUnit(answer: string, question: string): boolean {
  const unit =
    /\bin (km\/h|kph|mph|m\/s|km|metres|meters|miles|hours|minutes|seconds)\b|\bhow many (hours|minutes|seconds|km|metres|meters|miles)\b/.exec(
      question,
    );
  const wanted = (unit?.[1] ?? unit?.[2])
    ?.replace('kph', 'km/h')
    .replace('mph', 'miles/h')
    .replace(/^met(?:re|er)s$/, 'm');
  return wanted === undefined || answer.endsWith(`{ ${wanted}}`);
}

/** Works a journey of one stretch from two of distance, time and speed. */
export function speedStories(problem: Understood): RuleSolution | null {
  const { whole } = askedText(problem.text);
  if (whole.length > 160 || MORE.test(whole) || !TRAVEL.test(whole)) return null;
  const journey = journeyIn(whole);
  if (journey === null || !isPlainJourney(journey.bare)) return null;
  const [first, second, ...more] = journey.quantities;
  if (first === undefined || second === undefined || more.length > 0 || first.kind === second.kind) return null;
  const question = whole.split(/[.!]\s+/).at(-1) ?? '';
  const asked = askedKind(question);
  if (asked === null || first.kind === asked || second.kind === asked) return null;
  const solved = work(asked, first, second);
  return solved === null || !isInUnit(solved.answer, question) ? null : solved;
}
