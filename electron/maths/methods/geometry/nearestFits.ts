import type { Told } from '../tellings/readTellings.ts';
import type { PiForm } from './quantity.ts';

/** Whether the rounding that was asked for fits the unit: "to the nearest metre" of metres. */
export function nearestFits({ plain: { nearest } }: Told, unit: string): boolean {
  if (nearest === null || ['whole number', 'integer', 'tenth', 'hundredth'].includes(nearest)) return true;
  return nearest.startsWith(unit === '' ? '?' : unit);
}

/** How the answer is to be given; in terms of π where nothing is said. */
export function formOf({ plain }: Told): PiForm {
  return plain.form ?? { kind: 'exact' };
}
