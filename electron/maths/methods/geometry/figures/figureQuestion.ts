import type Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from './figureFacts.ts';
import { formOf } from './figureForm.ts';

/** Metric lengths in millimetres; others only go with themselves. */
const METRIC: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, km: 1_000_000 };
/** Those of feet and inches, in inches. */
const IMPERIAL: Readonly<Record<string, number>> = { in: 1, ft: 12, yd: 36 };
const SHORT: Readonly<Record<string, string>> = { feet: 'ft', foot: 'ft', inches: 'in', inch: 'in', yards: 'yd', yard: 'yd', mile: 'miles' }; // prettier-ignore

/** `square metres` → `m`. */
export function unitName(text: string): string {
  const bare = text.replace(/^(?:square|cubic|linear|running) /, '').trim();
  const metric = /^(milli|centi|kilo)?met(?:re|er)s?$/.exec(bare);
  if (metric !== null) return { milli: 'mm', centi: 'cm', kilo: 'km' }[metric[1] ?? ''] ?? 'm';
  return SHORT[bare] ?? bare;
}

const POWERS: Readonly<Record<string, number>> = { area: 2, 'surface area': 2, 'curved surface area': 2, 'base area': 2, volume: 3, litres: 3 }; // prettier-ignore

function sizeOf(unit: string): number {
  return METRIC[unit] ?? IMPERIAL[unit] ?? 0;
}

/** The unit that everything is turned into: the one asked for, the only one, or the smallest; `null` for strange pairs. */
export function commonUnit(facts: FigureFacts, asked: string): string | null {
  const all = [...[...facts.sizes.entries()].filter(([role]) => role !== 'turns' && role !== 'angle').flatMap(([, found]) => found), ...facts.products.flat()]; // prettier-ignore
  const units = [...new Set(all.map(({ unit }) => unit).filter((unit) => unit !== ''))];
  const [only, ...more] = units;
  const wanted = asked === '' ? '' : unitName(asked);
  if (only === undefined) return wanted === '' ? '' : wanted;
  if (more.length === 0 && (wanted === '' || wanted === only)) return only;
  const target = wanted === '' ? units.reduce((one, two) => (sizeOf(one) <= sizeOf(two) ? one : two)) : wanted; // prettier-ignore
  return [METRIC, IMPERIAL].some((family) => [...units, target].every((unit) => family[unit] !== undefined)) ? target : null; // prettier-ignore
}

/** A quantity in a unit, as it is typed: `7.5 m^2`. */
export function typed({ size, unit, dimension }: Quantity, target: string, power: number = dimension || 1): string {
  const family = METRIC[unit] === undefined ? IMPERIAL : METRIC;
  const [from, to] = [family[unit], family[target]];
  const value = unit === '' || unit === target || unit === '°' || from === undefined || to === undefined ? size.value : size.value.mul(from ** power).div(to ** power); // prettier-ignore
  const number = writeDecimal(value);
  const shown = `${number.includes('frac') ? value.toFraction() : number.replaceAll('\\', '')}${size.pi ? 'π' : ''}`;
  if (unit === '°') return `${shown}°`;
  return target === '' ? shown : `${shown} ${target}${power > 1 ? `^${power}` : ''}`;
}

export function formClause({ given }: FigureFacts): string {
  return formOf(given);
}

/** Whether exactly these roles were told, each as often as it stands there. */
export function tells(facts: FigureFacts, roles: string): boolean {
  const counted = new Map<string, number>();
  for (const role of roles.split(' ').filter((one) => one !== '')) {
    const name = role.replaceAll('_', ' ');
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return (
    facts.sizes.size === counted.size && [...counted].every(([role, count]) => facts.sizes.get(role)?.length === count)
  );
}

export function value(facts: FigureFacts, role: string, at = 0): Fraction | undefined {
  return facts.sizes.get(role)?.[at]?.size.value;
}

/** What is asked, without `the length of`, which only goes with it. */
export function wishOf({ wishes }: FigureFacts): string | null {
  const real = [...wishes].filter((wish) => wish !== 'of length');
  const [only, ...more] = real;
  if (more.length > 0) return null;
  return only ?? (wishes.has('of length') ? 'of length' : null);
}

export function rewording(question: string): Rewording {
  return { question };
}

export { POWERS };
