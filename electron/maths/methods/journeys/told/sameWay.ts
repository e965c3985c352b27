import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { Reckoning, usualClock } from '../../stories/trip.ts';
import { shown } from '../../stories/workJourney.ts';
import type { SpeedUnit } from '../../stories/workJourney.ts';
import type { StoryAmount } from '../../words/storyAmounts.ts';
import { speedUnit } from './askedUnits.ts';
import { markTravel } from './markTravel.ts';
import type { MarkedTravel } from './markTravel.ts';
import { wayAsked } from './wayAsked.ts';

type Of<K extends StoryAmount['kind']> = Extract<StoryAmount, { readonly kind: K }>;
type Told = {
  readonly text: string;
  readonly question: string;
  readonly lengths: readonly Of<'length'>[];
  readonly times: readonly Of<'time'>[];
  readonly speeds: readonly Of<'speed'>[];
  readonly marked: MarkedTravel;
};

const ODD =
  /\b(?:not|never|half|third|twice|double|each|every|except|stop\w*|rest\w*|wait\w*|break|return\w*|back|further|then|after|before|delay\w*|catch\w*|meet\w*|towards?|opposite|first|second|upstream|against|wind|another|other|more than|longer|shorter|sooner|earlier|later|early|late|quicker|less)\b/;
const SAME_PLACE =
  /\b(?:gets?|got|be|makes?|made|does|did|do|covers?|covered|completes?|completed) (?:there|it|the same|the (?:journey|trip|way|distance))\b|\bthe same (?:journey|distance|trip|way|route|road)\b|\bthe (?:journey|trip|ride|walk) takes\b/;
const PLACE = /\b(?:to|reach(?:es|ed)?|at) (?:the |his |her |my |their |our )?(?!do\b|get\b|make\b|be\b)([a-z]+)/;

function told(problem: string): Told | null {
  const marked = markTravel(problem);
  if (marked === null) return null;
  const { text, amounts } = marked;
  const order = [...text.matchAll(/⟨[a-z](\d+)⟩/g)].flatMap(([, at]) => amounts[Number(at)] ?? []);
  const lengths = order.filter((one) => one.kind === 'length');
  const times = order.filter((one) => one.kind === 'time');
  const speeds = order.filter((one) => one.kind === 'speed');
  if (lengths.length + times.length + speeds.length !== order.length) return null;
  const question = text.split('§').filter((part) => part.trim() !== '').at(-1) ?? '';
  return { text, question, lengths, times, speeds, marked };
} // prettier-ignore

/** "180 km takes 3 hours. By how many km/h must we speed up to do it in 2¼ hours?" */
function speedUp({ text, question, lengths, times, speeds }: Told): RuleSolution | null {
  const [way, ...ways] = lengths;
  const [one, two, ...more] = times;
  if (way === undefined || ways.length + more.length + speeds.length > 0 || one === undefined || two === undefined) return null;
  const asked = /\bby how (?:many (km\/h|mph|m\/s|(?:km|miles|met(?:re|er)s|kilomet(?:re|er)s) per (?:hour|second))|much)\b[^§]*\b(?:speed up|faster|slow(?:er)?(?: down)?|down|up|increase\w*|decrease\w*|reduce\w*|drop\w*|change\w*|rise\w*|fell|fall\w*)\b/.exec(question); // prettier-ignore
  if (asked === null || !/\bspeed|faster|slower|km\/h|mph|m\/s|per (?:hour|second)/.test(question)) return null;
  const rest = text.replace(/\bspeed up\b|\bslow(?:er|ed)? down\b/g, ' ');
  if (ODD.test(rest) || /\b(?:time|later|earlier|minutes? (?:longer|less))\b/.test(question)) return null;
  const unit: SpeedUnit = { length: way.unit, clock: usualClock(one, way.unit) };
  const reckoning = new Reckoning(unit);
  const values = [one, two].map((time) => reckoning.speedFrom(way.value, reckoning.time(time)));
  const [first, second] = values;
  if (first === undefined || second === undefined || first.equals(second)) return null;
  const isUp = second.compare(first) > 0;
  if (isUp === /\b(?:slow\w*|down|decrease\w*|reduce\w*|drop\w*|fell|fall\w*)\b/.test(question)) return null;
  const [high, low] = isUp ? [second, first] : [first, second];
  reckoning.say('Subtract the speeds.', `${shown(high)}-${shown(low)}=${shown(high.sub(low))}`);
  return reckoning.answerSpeed(high.sub(low), asked[1] === undefined ? null : speedUnit(asked[1]), null);
} // prettier-ignore

/** "Walking at 4 mph he reaches school in 15 minutes. On his scooter he gets there in 6. Its speed?" */
function otherSpeed({ text, question, lengths, times, speeds, marked }: Told): RuleSolution | null {
  const [speed, ...others] = speeds;
  const [one, two, ...more] = times;
  if (speed === undefined || one === undefined || two === undefined || lengths.length + others.length + more.length > 0) return null;
  // "On the way to school": the way whose speed is told.
  if (wayAsked(text, question) === 'out') return null;
  if (!/\bspeed\b|\bhow fast\b/.test(question) || ODD.test(text) || /\bby how\b|\bfaster\b|\bslower\b/.test(text)) return null;
  const sentences = text.split('§');
  const at = (mark: string): number => sentences.findIndex((sentence) => sentence.includes(mark));
  const marks = [...text.matchAll(/⟨([st])\d+⟩/g)].map(([mark]) => mark);
  const [speedMark] = marks.filter((mark) => mark.startsWith('⟨s'));
  const [first, second] = marks.filter((mark) => mark.startsWith('⟨t'));
  if (speedMark === undefined || first === undefined || second === undefined) return null;
  // The speed and the first time are of one sentence, the other time of the next.
  if (at(speedMark) !== at(first) || at(second) <= at(first)) return null;
  const [before, behind] = [sentences[at(first)] ?? '', sentences[at(second)] ?? ''];
  const place = PLACE.exec(behind.replace(/\bat ⟨[^⟩]*⟩/g, ' '))?.[1];
  if (marked.places !== null || (place === undefined ? !SAME_PLACE.test(behind) : !before.includes(place))) return null;
  const unit: SpeedUnit = { length: speed.length, clock: speed.clock };
  const reckoning = new Reckoning(unit);
  const [hours, other] = [reckoning.time(one), reckoning.time(two)];
  const way = speed.value.mul(hours);
  reckoning.say('The distance is the same: speed times time.', `${shown(speed.value)}\\times ${shown(hours)}=${shown(way)}`);
  return reckoning.answerSpeed(reckoning.speedFrom(way, other), null, null);
} // prettier-ignore

/** "36 km downstream in 2 hours, the current flows at 3 km/h": the speed in still water. */
function inStillWater({ text, question, lengths, times, speeds }: Told): RuleSolution | null {
  const [way, ...ways] = lengths;
  const [time, ...more] = times;
  const [flow, ...others] = speeds;
  if (way === undefined || time === undefined || flow === undefined || ways.length + more.length + others.length > 0) return null;
  const [down, up] = [/\b(?:downstream|downriver|with the (?:current|stream|tide))\b/.test(text), /\b(?:upstream|upriver|against the (?:current|stream|tide))\b/.test(text)];
  const isFlow = /\b(?:current|stream|river|tide|water)(?: [a-z]+)* (?:is|at|of|flows at|runs at|flowing at) (?:a speed of )?⟨s\d+⟩|⟨s\d+⟩ (?:current|stream|tide)/.test(text);
  if (down === up || !isFlow || !/\bstill water\b|\bno current\b/.test(question) || !/\bspeed\b|\bhow fast\b/.test(question)) return null;
  if (way.unit !== flow.length || /\b(?:return\w*|back|half|twice|then|each)\b/.test(text)) return null;
  const reckoning = new Reckoning({ length: flow.length, clock: flow.clock });
  const over = reckoning.speedFrom(way.value, reckoning.time(time));
  const own = down ? over.sub(flow.value) : over.add(flow.value);
  if (own.compare(new Fraction(0)) <= 0 || own.compare(flow.value) <= 0) return null;
  reckoning.say(down ? 'The current helps: take it away.' : 'The current hinders: add it.', `${shown(over)}${down ? '-' : '+'}${shown(flow.value)}=${shown(own)}`);
  return reckoning.answerSpeed(own, null, null);
} // prettier-ignore

/** "With a tailwind it flies 900 miles in 2 hours; in still air at 420 mph": the speed of the wind. */
function flowOfBoth({ text, question, lengths, times, speeds }: Told): RuleSolution | null {
  const [way, ...ways] = lengths;
  const [time, ...more] = times;
  const [own, ...others] = speeds;
  if (way === undefined || time === undefined || own === undefined || ways.length + more.length + others.length > 0) return null;
  const helps = /\btailwind\b|\bdownstream\b|\bdownriver\b|\bwith (?:the |a )?(?:steady |strong |constant )?(?:tail ?wind|current|wind|stream|tide)\b/.test(text);
  const hinders = /\bheadwind\b|\bupstream\b|\bupriver\b|\b(?:against|into) (?:the |a )?(?:steady |strong |constant )?(?:head ?wind|current|wind|stream|tide)\b/.test(text);
  const isStill = /\b(?:in|through|its speed in|with no|without any) (?:still (?:air|water)|wind|calm air|calm water|current)\b[^§]*⟨s\d+⟩|⟨s\d+⟩ (?:in (?:still|calm) (?:air|water)|with no wind|without (?:any )?wind)/.test(text);
  const asksFlow = /\b(?:speed|rate) of the (?:wind|current|stream|river|tide|tailwind|headwind)\b|\bhow fast (?:is|does|was) the (?:wind|current|stream|river|tide)\b|\bthe (?:wind|current)(?:'s)? speed\b/.test(question);
  if (helps === hinders || !isStill || !asksFlow || way.unit !== own.length) return null;
  if (/\b(?:return\w*|back|half|twice|then|each|other|rest\w*|stop\w*)\b/.test(text)) return null;
  const reckoning = new Reckoning({ length: own.length, clock: own.clock });
  const over = reckoning.speedFrom(way.value, reckoning.time(time));
  const [high, low] = helps ? [over, own.value] : [own.value, over];
  if (high.compare(low) <= 0) return null;
  reckoning.say('Subtract the speeds: the difference is what the wind or current does.', `${shown(high)}-${shown(low)}=${shown(high.sub(low))}`);
  return reckoning.answerSpeed(high.sub(low), null, null);
} // prettier-ignore

/** One way at two speeds or in two times, and boats in a current. */
export function sameWay(problem: string, lead: readonly RuleStep[] = []): RuleSolution | null {
  if (problem.length > 320 || !/\bspeed\b|\bfaster\b|\bhow fast\b|\bmph\b|km\/h|\ban hour\b/i.test(problem))
    return null;
  const read = told(problem);
  const solution = read === null ? null : (speedUp(read) ?? otherSpeed(read) ?? inStillWater(read) ?? flowOfBoth(read));
  return solution === null ? null : { ...solution, steps: [...lead, ...solution.steps] };
}
