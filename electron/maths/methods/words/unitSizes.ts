import Fraction from 'fraction.js';

/** A unit as a number of the smallest of its kind. */
const SIZES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  mm: ['length', 1],
  cm: ['length', 10],
  m: ['length', 1000],
  km: ['length', 1_000_000],
  mg: ['mass', 1],
  g: ['mass', 1000],
  kg: ['mass', 1_000_000],
  tonnes: ['mass', 1_000_000_000],
  ml: ['volume', 1],
  cl: ['volume', 10],
  litres: ['volume', 1000],
  s: ['time', 1],
  seconds: ['time', 1],
  min: ['time', 60],
  minutes: ['time', 60],
  h: ['time', 3600],
  hours: ['time', 3600],
  pence: ['money', 1],
  pounds: ['money', 100],
};

/** How many of the unit `small` are one of `large`; `null` for units of different kinds. */
export function unitRatio(large: string, small: string): Fraction | null {
  const [one, two] = [SIZES[large], SIZES[small]];
  return one === undefined || two === undefined || one[0] !== two[0] ? null : new Fraction(one[1], two[1]);
}
