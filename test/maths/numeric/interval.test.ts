import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  cosineOf,
  divideIntervals,
  holdsZero,
  interval,
  multiplyIntervals,
  powerOfInterval,
  sineOf,
  type Interval,
} from '../../../electron/maths/numeric/interval.ts';

const place = fc.double({ min: -50, max: 50, noNaN: true });
const holds = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;

describe('an interval', () => {
  it('holds every value of a function on it', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, part) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        // The sum itself is rounded, and may come to lie beside the interval.
        const [on, at] = [interval(low, high), Math.min(high, Math.max(low, low + (high - low) * part))];
        expect(holds(sineOf(on), Math.sin(at))).toBe(true);
        expect(holds(cosineOf(on), Math.cos(at))).toBe(true);
        expect(holds(powerOfInterval(on, 2), at * at)).toBe(true);
        expect(holds(multiplyIntervals(on, sineOf(on)), at * Math.sin(at))).toBe(true);
      }),
    );
  });

  it('is not divided by one that reaches 0', () => {
    expect(divideIntervals(interval(1, 2), interval(-1, 1))).toBeNull();
    expect(holdsZero(sineOf(interval(0.1, 3)))).toBe(false);
  });
});
