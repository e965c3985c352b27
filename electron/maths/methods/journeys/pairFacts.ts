import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { Reckoning } from '../stories/trip.ts';
import { journeySolution, shown } from '../stories/workJourney.ts';
import type { Distance, Speed, Time } from '../stories/workJourney.ts';
import type { Happening, Script } from './happening.ts';
import { distanceOf, speedOf, timeOf } from './tripFacts.ts';
import { writeClock } from './writeClock.ts';

export type Ask = Extract<Happening, { readonly kind: 'ask' }>;

export type ClockTime = { readonly minutes: number; readonly half: string | null };

export type Pair = {
  readonly script: Script;
  readonly ask: Ask;
  readonly has: (kind: Happening['kind']) => boolean;
  readonly speeds: readonly Speed[];
  readonly distances: readonly Distance[];
  readonly gaps: readonly Distance[];
  readonly leads: readonly Distance[];
  readonly delays: readonly Time[];
  readonly times: readonly Time[];
  readonly clocks: readonly ClockTime[];
  readonly directions: readonly string[];
};

export function pairOf(script: Script, ask: Ask): Pair {
  const { happenings, amounts } = script;
  const marks = (kind: Happening['kind']): readonly number[] =>
    happenings.flatMap((one) => (one.kind === kind && 'mark' in one ? [one.mark] : []));
  const lengths = (kind: Happening['kind']): readonly Distance[] =>
    marks(kind).flatMap((mark) => [distanceOf(amounts[mark])].filter((one) => one !== null));
  const times = (kind: Happening['kind']): readonly Time[] =>
    marks(kind).flatMap((mark) => [timeOf(amounts[mark])].filter((one) => one !== null));
  const kinds = new Set(happenings.map(({ kind }) => kind));
  return {
    script,
    ask,
    has: (kind) => kinds.has(kind),
    speeds: marks('speed').flatMap((mark) => [speedOf(amounts[mark])].filter((one) => one !== null)),
    distances: [...lengths('distance'), ...lengths('total distance')],
    gaps: lengths('gap'),
    leads: lengths('lead'),
    delays: times('delay'),
    times: [...times('time'), ...times('total time')],
    clocks: marks('clock').flatMap((mark) => {
      const amount = amounts[mark];
      return amount?.kind === 'clock' ? [{ minutes: amount.minutes, half: amount.half }] : [];
    }),
    directions: happenings.flatMap((one) => (one.kind === 'direction' ? [one.to] : [])),
  };
}

/** Exactly these many amounts of each kind, and no stop or anything else that this shape has no place for. */
export function counts(
  pair: Pair,
  wanted: Partial<Record<'speeds' | 'distances' | 'gaps' | 'leads' | 'delays' | 'times' | 'clocks', number>>,
): boolean {
  const lists = { speeds: 0, distances: 0, gaps: 0, leads: 0, delays: 0, times: 0, clocks: 0, ...wanted };
  const foreign: readonly Happening['kind'][] = [
    'stop',
    'rest',
    'same speed',
    'body',
    'thing',
    'accelerate',
    'from rest',
    'faster',
    'slower',
    'sooner',
    'late',
    'early',
    'including',
  ];
  return (
    !foreign.some(pair.has) &&
    (Object.keys(lists) as (keyof typeof lists)[]).every((kind) => pair[kind].length === lists[kind])
  );
}

export function minutesBetween(first: ClockTime | undefined, second: ClockTime | undefined): number | null {
  if (first === undefined || second === undefined || (first.half === null) !== (second.half === null)) return null;
  return second.minutes > first.minutes ? second.minutes - first.minutes : null;
}

/** Both speeds in the unit of the first. */
export function bothSpeeds({ speeds }: Pair): readonly [Reckoning, Fraction, Fraction] | null {
  const [first, second] = speeds;
  if (first === undefined || second === undefined || first.length !== second.length || first.clock !== second.clock)
    return null;
  return [new Reckoning({ length: first.length, clock: first.clock }), first.value, second.value];
}

export function answerClock(reckoning: Reckoning, time: Fraction, start: ClockTime): RuleSolution | null {
  const minutes = reckoning.unit.clock === 'h' ? time.mul(60) : time;
  if (minutes.d !== 1n || reckoning.unit.clock === 's') return null;
  const end = start.minutes + Number(minutes.n);
  if (end >= 24 * 60) return null;
  if (reckoning.unit.clock === 'h')
    reckoning.say('Write the time in minutes.', `${shown(time)}\\times 60=${shown(minutes)}`);
  const from = writeClock(start.minutes, start.half !== null);
  reckoning.say(`Count on from $${from}$.`, writeClock(end, start.half !== null));
  return journeySolution(reckoning.steps, writeClock(end, start.half !== null));
}
