import type Fraction from 'fraction.js';

import { typed } from '../numbersIn.ts';

/**
 * A right-angled triangle that stands on the ground: `slope` is the hypotenuse, `up` lies opposite the angle, `along`
 * beside it; the angle is in degrees.
 */
export type RightTriangle = {
  readonly slope?: Fraction;
  readonly up?: Fraction;
  readonly along?: Fraction;
  readonly angle?: Fraction;
};

export type Part = 'slope' | 'up' | 'along' | 'angle' | 'sin' | 'cos' | 'tan' | 'area' | 'perimeter';

/** What the part comes to, as a formula; null unless exactly two parts are told, or where there is no such triangle. */
export function partOf(told: RightTriangle, wanted: Part): string | null {
  const { slope, up, along, angle } = told;
  if ([slope, up, along, angle].filter((part) => part !== undefined).length !== 2) return null;
  if (slope !== undefined && [up, along].some((leg) => leg !== undefined && leg.compare(slope) >= 0)) return null;
  if (angle !== undefined) return angle.compare(90) < 0 ? withAngle(told, angle, wanted) : null;
  switch (wanted) {
    case 'slope':
      return slope === undefined ? sideOf(told, wanted) : null;
    case 'up':
      return up === undefined ? sideOf(told, wanted) : null;
    case 'along':
      return along === undefined ? sideOf(told, wanted) : null;
    default:
      return ofSides(sideOf(told, 'up'), sideOf(told, 'along'), sideOf(told, 'slope'), wanted);
  }
}

function sideOf({ slope, up, along }: RightTriangle, wanted: 'slope' | 'up' | 'along'): string {
  const own = { slope, up, along }[wanted];
  if (own !== undefined) return typed(own);
  const [a, b, c] = [up, along, slope].map((side) => (side === undefined ? '' : typed(side)));
  if (wanted === 'slope') return `√(${a ?? ''}^2 + ${b ?? ''}^2)`;
  return `√(${c ?? ''}^2 - ${(wanted === 'up' ? b : a) ?? ''}^2)`;
}

function ofSides(up: string, along: string, slope: string, wanted: Part): string {
  switch (wanted) {
    case 'sin':
      return `(${up})/(${slope}) + 0`;
    case 'cos':
      return `(${along})/(${slope}) + 0`;
    case 'tan':
      return `(${up})/(${along}) + 0`;
    case 'area':
      return `1/2 × ${up} × ${along}`;
    case 'perimeter':
      return `${up} + ${along} + ${slope}`;
    default:
      return `180/π × ${inverse(up, along, slope)}`;
  }
}

/** By the two sides that are told, so that no root is taken where none is needed. */
function inverse(up: string, along: string, slope: string): string {
  if (slope.includes('√')) return `arctan((${up})/(${along}))`;
  return up.includes('√') ? `arccos((${along})/(${slope}))` : `arcsin((${up})/(${slope}))`;
}

function withAngle({ slope, up, along }: RightTriangle, angle: Fraction, wanted: Part): string | null {
  const [sin, cos, tan] = ['sin', 'cos', 'tan'].map((name) => `${name}(${typed(angle)}π/180)`);
  const [c, a, b] = [slope, up, along].map((side) => (side === undefined ? null : typed(side)));
  const key = `${c !== null ? 'slope' : a !== null ? 'up' : 'along'} ${wanted}`;
  const known: Readonly<Record<string, string>> = {
    'slope up': `${c ?? ''} × ${sin ?? ''}`,
    'slope along': `${c ?? ''} × ${cos ?? ''}`,
    'up slope': `${a ?? ''}/${sin ?? ''}`,
    'up along': `${a ?? ''}/${tan ?? ''}`,
    'along slope': `${b ?? ''}/${cos ?? ''}`,
    'along up': `${b ?? ''} × ${tan ?? ''}`,
  };
  return known[key] ?? null;
}
