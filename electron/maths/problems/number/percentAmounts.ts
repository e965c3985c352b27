/** Percentages and amounts that go together, and how an amount is typed. */
import Fraction from 'fraction.js';

import { isMoney } from '../../methods/amounts/quantity.ts';
import { endsWithin } from '../../methods/amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../methods/askedText.ts';
import type { Difficulty } from '../problem.ts';
import type { Random } from '../random.ts';
import { typedMoney } from '../stories/money.ts';

export function percentFor(random: Random, difficulty: Difficulty): Fraction {
  if (difficulty === 1) return new Fraction(random.pick([5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90]));
  const kind = random.next();
  if (kind < 0.12) return new Fraction(random.pick([2.5, 7.5, 12.5, 17.5, 37.5, 0.5, 1.5, 62.5]));
  return new Fraction(kind < 0.5 ? 5 * random.whole(1, 19) : random.whole(1, 99));
}

/** A number of which `percent` percent come out with at most two decimals. */
export function wholeFor(random: Random, percent: Fraction, difficulty: Difficulty): Fraction {
  for (;;) {
    const kind = random.next();
    const value = new Fraction(
      kind < 0.4 ? 10 * random.whole(2, 60) : kind < 0.75 ? 4 * random.whole(3, 60) : random.whole(12, 800),
    );
    if (endsWithin(value.mul(percent).div(100), difficulty === 1 ? 1 : 2)) return value;
  }
}

export function unitFor(random: Random): string {
  return random.chance(0.55)
    ? ''
    : random.pick(['£', '$', '€', 'kg', 'cm', 'm', 'km', 'g', 'ml', 'litres', '£', '$', 'minutes']);
}

export function amount(value: Fraction, unit: string): string {
  if (isMoney(unit)) return typedMoney(value, unit);
  return unit === '' ? writeDecimal(value) : `${writeDecimal(value)} ${unit}`;
}
