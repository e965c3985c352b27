import type { Random } from '../../electron/maths/problems/random.ts';
import type { Planted, Template } from './plantedSample.ts';

export function template(kind: string, make: (random: Random) => Planted | null): Template {
  return { kind, make };
}

export function step(before: string, wrong: string): Planted {
  return { right: [before], wrong };
}

/** "+5", "-5". */
export function plus(value: number): string {
  return value < 0 ? `${value}` : `+${value}`;
}

/** "x", "-x", "3x". */
export function times(value: number, letters = 'x'): string {
  if (value === 1) return letters;
  return value === -1 ? `-${letters}` : `${value}${letters}`;
}

export function plusTimes(value: number, letters = 'x'): string {
  return value < 0 ? times(value, letters) : `+${times(value, letters)}`;
}
