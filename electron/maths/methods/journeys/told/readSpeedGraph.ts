import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { Reckoning } from '../../stories/trip.ts';
import { shown } from '../../stories/workJourney.ts';
import { lengthUnit } from './askedUnits.ts';
import { markTravel } from './markTravel.ts';

const CHANGES =
  /\b(?:accelerat\w+|speeds? up|sped up|slows?|slowed|slowing|decelerat\w+|brak\w+|comes? to (?:rest|a stop|a halt))\b/;
const STILL = /\b(?:rest|stop|halt|stationary|standstill)\b/;
const STEERING =
  /\b(?:not|no|half|twice|average|acceleration|deceleration|then waits?|waits?|last|first|times|per cent|as long|graph below|shown|second train|another|both)\b/;

/** "From rest to 15 m/s in 10 s, 40 s at that speed, to rest in 6 s": the distance, as the area under the graph. */
export function readSpeedGraph(problem: string): RuleSolution | null {
  const marked = CHANGES.test(problem) ? markTravel(problem) : null;
  if (marked === null || marked.places !== null) return null;
  const { text, amounts } = marked;
  const end = Math.max(text.lastIndexOf('⟨'), 0);
  const asks = /\b(?:how far|(?:total |whole )?distance|how many (km|met(?:re|er)s|m))\b/.exec(text.slice(end));
  if (asks === null || STEERING.test(text.replace(/total distance|in the first/g, ''))) return null;
  const zeros = amounts.filter((one) => one.kind === 'number' && one.value.n === 0n).length;
  if (
    amounts.some((one) => one.kind !== 'speed' && one.kind !== 'time' && !(one.kind === 'number' && one.value.n === 0n))
  )
    return null;
  const [first] = amounts.flatMap((one) => (one.kind === 'speed' ? [one] : []));
  if (
    first === undefined ||
    amounts.some((one) => one.kind === 'speed' && (one.length !== first.length || one.clock !== first.clock))
  )
    return null;
  const reckoning = new Reckoning({ length: first.length, clock: first.clock });
  const parts = text.split(/⟨t(\d+)⟩/);
  const before = parts[0] ?? '';
  const speedsBefore = speedsIn(before, amounts);
  const fromRest =
    /\bfrom (?:rest|⟨n\d+⟩|a standstill|stationary)\b|\bstarts? (?:from|at) rest\b|\bat rest\b/.test(before) ||
    (zeros > 0 && /from ⟨n/.test(before));
  const segments: { readonly speeds: readonly Fraction[]; readonly words: string; readonly time: Fraction }[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const amount = amounts[Number(parts[index])];
    const words = parts[index - 1] ?? '';
    if (amount?.kind !== 'time') return null;
    segments.push({ speeds: speedsIn(words, amounts), words, time: reckoning.time(amount) });
  }
  let speed = fromRest ? new Fraction(0) : null;
  const ways: Fraction[] = [];
  for (const [index, segment] of segments.entries()) {
    const told = index === 0 && !fromRest && speedsBefore.length === 2 ? speedsBefore.slice(1) : segment.speeds;
    if (index === 0 && !fromRest) speed = speedsBefore[0] ?? null;
    const isStop = index > 0 && STILL.test(segment.words.split('⟨').at(-1) ?? '') && told.length === 0;
    const [target] = told;
    if (speed === null || told.length > 1) return null;
    const next: Fraction = isStop ? new Fraction(0) : (target ?? speed);
    const isSteady = next.equals(speed);
    if (!isSteady && !CHANGES.test(segment.words)) return null;
    ways.push(isSteady ? reckoning.distanceFrom(speed, segment.time) : sloped(reckoning, speed, next, segment.time));
    speed = next;
  }
  return ways.length < 2 ? null : reckoning.answerDistance(reckoning.add(ways, 'distances'), lengthUnit(asks[1] ?? ''));
}

function speedsIn(
  words: string,
  amounts: readonly { readonly kind: string; readonly value?: Fraction }[],
): readonly Fraction[] {
  return [...words.matchAll(/⟨s(\d+)⟩/g)].flatMap(([, mark]) => {
    const value = amounts[Number(mark)]?.value;
    return value === undefined ? [] : [value];
  });
}

function sloped(reckoning: Reckoning, from: Fraction, to: Fraction, time: Fraction): Fraction {
  const way = from.add(to).div(2).mul(time);
  reckoning.say(
    'The area under a slope is the mean speed times the time.',
    `\\frac{${shown(from)}+${shown(to)}}{2}\\times ${shown(time)}=${shown(way)}`,
  );
  return way;
}
