import Fraction from 'fraction.js';

import { NUMBER, numberIn } from '../numbersIn.ts';

const NAMES: readonly (readonly [string, string])[] = [
  ['mm|millimet(?:re|er)s?', 'mm'],
  ['cm|centimet(?:re|er)s?', 'cm'],
  ['km|kilomet(?:re|er)s?', 'km'],
  ['m|met(?:re|er)s?', 'm'],
  ['ft\\.?|feet|foot', 'ft'],
  ['in\\.|inches|inch', 'in'],
  ['yd\\.?|yards?', 'yd'],
  ['miles?', 'miles'],
  ['nautical miles', 'nautical miles'],
  ['units?', ''],
];

export const LENGTH_UNIT = `(?:${NAMES.map(([pattern]) => pattern).join('|')})(?![a-z²³^/])`;
/** "6.5 m", "26-foot", "7": a length with its unit, or none. */
export const LENGTH = `(?:${NUMBER})(?:[ -]?${LENGTH_UNIT})?(?!\\d|[.,]\\d|²|³|\\^|°| ?(?:degrees|%|:))`;
export const ANGLE = `(?:${NUMBER}) ?(?:°|degrees?)`;

/** `unit` is '' where none is named. */
export type Length = { readonly value: Fraction; readonly unit: string };

/** Under a hundred, as an angle of a triangle is; null for none. */
export function angleIn(text: string | undefined): Fraction | null {
  const value = numberIn((text ?? '').replace(/ ?(?:°|degrees?)$/, ''));
  return value === null || value.compare(0) <= 0 || value.compare(180) >= 0 ? null : value;
}

export function lengthIn(text: string | undefined): Length | null {
  const [, digits = '', name = ''] = new RegExp(`^(${NUMBER})[ -]?(.*)$`).exec((text ?? '').trim()) ?? [];
  const value = numberIn(digits);
  const unit = lengthUnit(name);
  return value === null || unit === null || value.compare(0) <= 0 ? null : { value, unit };
}

/** As answers write it; '' for none or "units", null for no length. */
export function lengthUnit(name: string): string | null {
  return name === '' ? '' : (NAMES.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(name))?.[1] ?? null);
}

/** The unit that all lengths share; null where they clash. A length without one clashes with a length that has one. */
export function sharedUnit(units: readonly string[]): string | null {
  const [unit, another] = [...new Set(units)];
  return unit === undefined ? '' : another === undefined ? unit : null;
}
