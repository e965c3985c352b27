import Fraction from 'fraction.js';

import { typedNumber, writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { spelt } from '../figures/figureText.ts';

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const SPEED = new RegExp(`${NUMBER} ?(km|kilomet(?:re|er)s?|m|met(?:re|er)s?) ?(?:\\/|per|an|a|in an|every) ?(h(?:ou)?r?|hours?|hr|s(?:ec(?:ond)?)?|min(?:ute)?)\\b|${NUMBER} ?(k)m(?:h|ph)\\b`, 'i'); // prettier-ignore
const TIME = new RegExp(`\\b(?:in|for|during|over|after|each|every|per) (?:(?:the|a|one) )?(?:${NUMBER} )?(hours?|minutes?|mins?|seconds?)\\b`, 'i'); // prettier-ignore
const SIZE = new RegExp(`\\b(radius|diameter)(?: (?:of|is|=|are|equal to))* ?${NUMBER} ?(cm|m|mm)\\b|${NUMBER} ?(cm|m|mm) (?:in )?(radius|diameter)\\b`, 'i'); // prettier-ignore
const TURNS = /\bhow many (?:complete |full |whole )*(?:revolutions|turns|rotations|times)\b|\bnumber of (?:complete |full |whole )*(?:revolutions|turns|rotations)\b/i; // prettier-ignore
const OTHER = /\b(?:both|all four|together|gear|front|back wheel|smaller|larger|twice|half|slows?|speeds up|then|stops?)\b/i; // prettier-ignore

const METRES: Readonly<Record<string, Fraction>> = { k: new Fraction(1000), c: new Fraction(1, 100), mm: new Fraction(1, 1000), m: new Fraction(1) }; // prettier-ignore
const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

function metres(unit: string): Fraction {
  return METRES[/^mm/i.test(unit) ? 'mm' : (unit[0] ?? 'm').toLowerCase()] ?? new Fraction(1);
}

/** A wheel of a vehicle that goes at a speed: the way it goes in the time, for whoever knows how often it turns on a way. */
export function wheelAtSpeed(asked: string): Rewording | null {
  if (!/\bwheel|tyre|tire\b/i.test(asked) || !TURNS.test(asked)) return null;
  const problem = spelt(asked);
  const [speed, size] = [SPEED.exec(problem), SIZE.exec(problem)];
  const time = speed === null ? null : TIME.exec(problem.replace(speed[0], ' '));
  const pi = /\b(?:use|using|take|taking|with|assume)? ?(?:π|pi|\\pi) ?(?:=|as|≈|to be|is) ?(22 ?\/ ?7|3\.14\d*|\d+\.\d+|\d+\/\d+)/i.exec(problem); // prettier-ignore
  if (speed === null || size === null || time === null || OTHER.test(problem)) return null;
  const rest = [speed[0], size[0], time[0], pi?.[0] ?? ' '].reduce((left, found) => left.replace(found, ' '), problem);
  if (/\d/.test(rest)) return null;
  const value = typedNumber(speed[1] ?? speed[4] ?? '');
  const span = typedNumber(time[1] ?? '1');
  if (value === null || span === null) return null;
  const perSecond = value.mul(metres(speed[2] ?? speed[5] ?? 'm')).div(SECONDS[(speed[3] ?? 'h')[0]?.toLowerCase() ?? 'h'] ?? 1); // prettier-ignore
  const seconds = span.mul(SECONDS[(time[2] ?? 's')[0]?.toLowerCase() ?? 's'] ?? 1);
  const way = perSecond.mul(seconds);
  const unit = size[3] ?? size[5] ?? 'm';
  const shown = way.div(metres(unit));
  if (!/^\d+(?:\.\d+)?$/.test(writeDecimal(shown)) || !/^\d+(?:\.\d+)?$/.test(writeDecimal(way))) return null;
  const use = pi === null ? '' : ` Use π = ${(pi[1] ?? '').replace(/ /g, '')}.`;
  return {
    question: `A wheel has ${(size[1] ?? size[6] ?? '').toLowerCase()} ${size[2] ?? size[4] ?? ''} ${unit}. How many complete turns does it make in ${writeDecimal(shown)} ${unit}?${use}`, // prettier-ignore
    lead: [{ reason: 'Find how far it goes in this time.', expression: `${speed[0].trim().replace(/ ?(?:per|an|a) ?/, '/').replace(/[a-z/]+.*$/i, '')}\\text{ (speed)}\\times\\text{time}=${writeDecimal(way)}\\text{ m}=${writeDecimal(shown)}\\text{ ${unit}}` }], // prettier-ignore
  };
}
