/** What clauses about journeys have in common: their slots, and what a match holds. */
import type { Clock, Distance, Speed, SpeedUnit, Time } from '../stories/workJourney.ts';
import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { bareName } from '../words/values.ts';
import type { JourneyFact } from './journeyFact.ts';

export type Rules = readonly ClauseRule<readonly JourneyFact[]>[];

export const WHO = '{who:w}';
export const MOVES =
  '(travels|travelled|traveled|drives|drove|goes|went|walks|walked|runs|ran|cycles|cycled|flies|flew|rides|rode|covers|covered|moves|moved|sails|sailed|swims|swam|jogs|jogged|does|is travelling|is traveling|is driving|is moving|completes|completed|runs at|rows|rowed|skates|crawls|crawled|hikes|hiked|races|marches)';
export const MOVE = '(travel|drive|go|walk|run|cycle|fly|ride|cover|move|sail|swim|jog|do|get|complete|row|hike|race)';
export const LENGTH =
  '[ a| the| the first| the next| a further| another][ distance of| total distance of][ a] {length:l}[ journey| race]';
export const SPEED = '[ (at|with)][ an| a| the][ (average|steady|constant|uniform)][ speed of| rate of] {speed:s}';
export const FOR = '[ (for|over)][ the (first|next)][ another] {time:t}';
export const IN = ' (in|within|over)[ the (first|next)] {time:t}';
export const FIND = '(find|what is|what was|work out|calculate|determine|state|give)';
export const UNIT = '[ in {speedunit:u}]';
export const OWN = "(the|its|his|her|their|{who:w}'s)";
export const PLACE = '[ {thing:_}| from {thing:_}| home| school| work| for {thing:_}]';
const SPEED_UNITS: Readonly<Record<string, SpeedUnit>> = {
  'km/h': { length: 'km', clock: 'h' },
  kmh: { length: 'km', clock: 'h' },
  kph: { length: 'km', clock: 'h' },
  mph: { length: 'miles', clock: 'h' },
  'm/s': { length: 'm', clock: 's' },
  'm/min': { length: 'm', clock: 'min' },
};

export function unitAt(match: ClauseMatch): SpeedUnit | null {
  const text = match
    .words('u')
    .replace(/kilomet(?:re|er)s?|km/, 'km')
    .replace(/met(?:re|er)s?/, 'm')
    .replace(/ (?:per|an|a) /, '/')
    .replace(/hours?|hr/, 'h')
    .replace(/seconds?|sec/, 's')
    .replace('miles/h', 'mph')
    .replace(/minutes?/, 'min')
    .replace(/ms\^?-1|ms⁻¹/, 'm/s');
  return SPEED_UNITS[text] ?? null;
}

export function says(sources: readonly string[], read: (match: ClauseMatch) => readonly JourneyFact[] | null): Rules {
  return rule(sources, read);
}

export function distanceAt(match: ClauseMatch, name = 'l'): Distance | null {
  const amount = match.amount(name);
  return amount?.kind === 'length' ? { value: amount.value, length: amount.unit } : null;
}

export function timeAt(match: ClauseMatch): Time | null {
  const amount = match.amount('t');
  return amount?.kind === 'time' ? { h: amount.h, min: amount.min, s: amount.s } : null;
}

export function speedAt(match: ClauseMatch, name = 's'): Speed | null {
  const amount = match.amount(name);
  return amount?.kind === 'speed' ? { value: amount.value, length: amount.length, clock: amount.clock } : null;
}

export function clockAt(
  match: ClauseMatch,
  name: string,
): { readonly minutes: number; readonly half: 'am' | 'pm' | null } | null {
  const amount = match.amount(name);
  return amount?.kind === 'clock' ? { minutes: amount.minutes, half: amount.half } : null;
}

export function clockOf(word: string): Clock | null {
  return word === '' ? null : word.startsWith('h') ? 'h' : word.startsWith('m') ? 'min' : 's';
}

export function who(match: ClauseMatch): string {
  return bareName(match.words('w'));
}
