/** All numbers from `low` to `high`. Results are rounded outwards, so that they certainly hold every value. */
export type Interval = { readonly low: number; readonly high: number };

/** More than the rounding of any step or of any function of the language. */
const slack = 1e-15;
const tiny = 1e-300;

export function interval(low: number, high: number): Interval {
  return { low: low - Math.abs(low) * slack - tiny, high: high + Math.abs(high) * slack + tiny };
}

export function holdsZero({ low, high }: Interval): boolean {
  return !(low > 0 || high < 0);
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return interval(a.low + b.low, a.high + b.high);
}

export function negateInterval({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return interval(Math.min(...products), Math.max(...products));
}

/** null where the divisor may be 0. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  return holdsZero(b) ? null : multiplyIntervals(a, interval(1 / b.high, 1 / b.low));
}

/** A power with a whole exponent from 0 up. */
export function powerOfInterval(base: Interval, exponent: number): Interval {
  const [a, b] = [base.low ** exponent, base.high ** exponent];
  const least = exponent % 2 === 0 && holdsZero(base) && exponent > 0 ? 0 : Math.min(a, b);
  return interval(least, Math.max(a, b));
}

/** A function that only rises. */
export function risingOf(rises: (x: number) => number, { low, high }: Interval): Interval {
  return interval(rises(low), rises(high));
}

export function absoluteOf(a: Interval): Interval {
  const ends = [Math.abs(a.low), Math.abs(a.high)];
  return { low: holdsZero(a) ? 0 : Math.min(...ends), high: Math.max(...ends) };
}

export function cosineOf({ low, high }: Interval): Interval {
  const ends = [Math.cos(low), Math.cos(high)];
  const wide = 1e-14 * (1 + Math.abs(low) + Math.abs(high));
  const highest = reachesTurn(low - wide, high + wide, 0) ? 1 : Math.max(...ends) + wide;
  const lowest = reachesTurn(low - wide, high + wide, Math.PI) ? -1 : Math.min(...ends) - wide;
  return { low: lowest, high: highest };
}

export function sineOf({ low, high }: Interval): Interval {
  return cosineOf(interval(low - Math.PI / 2, high - Math.PI / 2));
}

/** Whether `place` or a whole number of turns from it lies between. */
function reachesTurn(low: number, high: number, place: number): boolean {
  const turn = 2 * Math.PI;
  return Math.ceil((low - place) / turn) * turn + place <= high;
}
