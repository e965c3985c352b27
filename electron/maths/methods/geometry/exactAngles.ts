import Fraction from 'fraction.js';

export type Ratio = 'sin' | 'cos' | 'tan';

/** `coefficient · √radicand`, the form of every exact value of sine, cosine and tangent that is learnt by heart. */
export type Surd = { readonly coefficient: Fraction; readonly radicand: number };

function surd(coefficient: number | string, radicand = 1): Surd {
  return { coefficient: new Fraction(coefficient), radicand };
}

const SINES: Readonly<Record<number, Surd>> = {
  0: surd(0),
  30: surd('1/2'),
  45: surd('1/2', 2),
  60: surd('1/2', 3),
  90: surd(1),
};
const TANGENTS: Readonly<Record<number, Surd>> = { 0: surd(0), 30: surd('1/3', 3), 45: surd(1), 60: surd(1, 3) };

/** `\frac{\sqrt{3}}{2}`, `5\sqrt{3}`, `-\frac{1}{2}`. */
export function writeSurd({ coefficient, radicand }: Surd): string {
  const sign = coefficient.compare(0) < 0 ? '-' : '';
  const { n, d } = coefficient;
  const top = radicand === 1 || n === 0n ? n.toString() : `${n === 1n ? '' : n.toString()}\\sqrt{${radicand}}`;
  return `${sign}${d === 1n ? top : `\\frac{${top}}{${d}}`}`;
}

export function negated({ coefficient, radicand }: Surd): Surd {
  return { coefficient: coefficient.neg(), radicand };
}

export function scaled({ coefficient, radicand }: Surd, by: Fraction): Surd {
  return { coefficient: coefficient.mul(by), radicand };
}

/** `value / surd`, with the root out of the bottom. */
export function dividedBy(value: Fraction, { coefficient, radicand }: Surd): Surd {
  return { coefficient: value.div(coefficient.mul(radicand)), radicand };
}

export function valueOf({ coefficient, radicand }: Surd): number {
  return coefficient.valueOf() * Math.sqrt(radicand);
}

/** The acute angle that has the same values up to sign, and the signs of sine and cosine there. */
export function acuteAngle(degrees: number): { readonly acute: number; readonly sin: 1 | -1; readonly cos: 1 | -1 } {
  const turned = ((degrees % 360) + 360) % 360;
  const acute = Math.min(turned % 180, 180 - (turned % 180));
  return { acute, sin: turned > 180 ? -1 : 1, cos: turned > 90 && turned < 270 ? -1 : 1 };
}

/** The exact value of a ratio at whole degrees; `null` where it is not learnt by heart, or has none. */
export function exactRatio(ratio: Ratio, degrees: number): Surd | null {
  const { acute, sin, cos } = acuteAngle(degrees);
  const value = ratio === 'sin' ? SINES[acute] : ratio === 'cos' ? SINES[90 - acute] : TANGENTS[acute];
  if (value === undefined) return null;
  const sign = ratio === 'sin' ? sin : ratio === 'cos' ? cos : sin * cos;
  return sign < 0 ? negated(value) : value;
}

/** The angle from 0° to 90° whose ratio has this size; `null` when it is none of those learnt by heart. */
export function acuteFor(ratio: Ratio, { coefficient, radicand }: Surd): number | null {
  const size = coefficient.abs();
  const angles = [0, 30, 45, 60, 90].filter((degrees) => {
    const value = exactRatio(ratio, degrees);
    return value !== null && value.coefficient.equals(size) && (value.radicand === radicand || size.equals(0));
  });
  return angles[0] ?? null;
}

/** Multiples of π for whole degrees: `\frac{5\pi}{6}`. */
export function writeRadians(degrees: number): string {
  const part = new Fraction(degrees, 180);
  if (part.equals(0)) return '0';
  const top = part.n === 1n ? '\\pi' : `${part.n}\\pi`;
  return `${part.s < 0n ? '-' : ''}${part.d === 1n ? top : `\\frac{${top}}{${part.d}}`}`;
}
