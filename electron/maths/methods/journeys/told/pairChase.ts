import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { answerClock } from '../pairFacts.ts';
import { lengthUnit, timeAnswer } from './askedUnits.ts';
import { bothOf, has, timeOrClock } from './pairTold.ts';
import type { Pair } from './pairTold.ts';

/** One who starts behind or later and is faster. */
export function byDifference(pair: Pair): RuleSolution | null {
  const { ask, lengths, times, clocks, question, text } = pair;
  const both = bothOf(pair);
  if (both === null || both.slow.equals(both.fast)) return null;
  const { reckoning, slow, fast } = both;
  const gain = (): Fraction => reckoning.subtract(fast, slow, 'The faster one gains the difference of the speeds.');
  const [length] = lengths;
  if (length !== undefined) {
    if (!has(pair, 2, 1, 0, ask.what === 'clock' ? 1 : 0)) return null;
    const lead = reckoning.length(length);
    if (lead === null || ask.what === 'distance') return null;
    return timeOrClock(pair, reckoning, reckoning.timeFrom(lead, gain()), clocks[0]);
  }
  const [one, two] = clocks;
  const byClock = one !== undefined && two !== undefined && has(pair, 2, 0, 0, 2);
  const [late] = times;
  if (!byClock && !(late !== undefined && pair.times.length === 1 && clocks.length <= 1)) return null;
  if (byClock && (one.half !== two.half || two.minutes <= one.minutes)) return null;
  // The one told with the later start has to be the faster one where clocks say who starts when.
  const delay = byClock
    ? { h: new Fraction(0), min: new Fraction(two.minutes - one.minutes), s: new Fraction(0) }
    : late;
  if (delay === undefined) return null;
  const hours = reckoning.time(delay);
  const time = reckoning.timeFrom(reckoning.distanceFrom(slow, hours), gain());
  if (ask.what === 'distance')
    return /\bapart\b/.test(question)
      ? null
      : reckoning.answerDistance(reckoning.distanceFrom(fast, time), lengthUnit(ask.unit));
  if (ask.what === 'clock') {
    if (byClock) return answerClock(reckoning, time, two);
    return one === undefined || !startsSlow(text)
      ? null
      : answerClock(reckoning, reckoning.add([hours, time], 'times'), one);
  }
  if (
    ask.what !== 'time' ||
    /\b(?:since|after)\b.*\b(?:left|leaves?|leaving|starts?|started|sets?|setting|departs?)\b/.test(question)
  )
    return null;
  const asked = asksOfFirst(pair);
  if (asked === null) return null;
  return timeAnswer(
    reckoning,
    asked ? reckoning.add([hours, time], 'times: the first one started earlier') : time,
    ask.unit,
  );
}

/** Is it the one who started first, and is slower, whose time is asked for? A pronoun is the later one. */
function asksOfFirst({ text, question, speeds }: Pair): boolean | null {
  const name =
    /\b(?:has|had|have|does|did|will|must|can|was|is) (?:it take )?(?:the |a )?([a-z'-]+)/.exec(question)?.[1] ?? '';
  if (name === '' || /^(?:he|she|it|they|this|that|been|not)$/.test(name)) return false;
  const told = text.replace(question, ' ').split(/§|;|, (?:and|while|but) |(?<=⟨s\d+⟩),/);
  const ofSpeed = (place: number): string => told.filter((clause) => clause.includes('⟨s'))[place] ?? '';
  const [one, two] = speeds;
  if (one === undefined || two === undefined) return null;
  const slow = one.value.compare(two.value) < 0 ? 0 : 1;
  const says = (clause: string): boolean => new RegExp(`(?<![a-z])${name.replace(/'s$/, '')}(?![a-z])`).test(clause);
  if (says(ofSpeed(1 - slow)) || !says(ofSpeed(slow))) return false;
  return true;
}

/** The only time of the day stands before the delay: it is when the first one starts. */
function startsSlow(text: string): boolean {
  return text.indexOf('⟨c') < text.indexOf('⟨t') && /⟨t\d+⟩ (?:later|after)/.test(text);
}
