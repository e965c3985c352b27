import Fraction from 'fraction.js';

import { writeMonomials } from '../../methods/monomials.ts';
import { sortPowers } from '../../algebra/polynomial.ts';
import type { Term } from '../../algebra/polynomial.ts';
import type { Random } from '../random.ts';

/** A term with its letters: `term(3, 'xxy')` is 3x²y. */
export function term(coefficient: number, letters = ''): Term {
  const powers = new Map<string, number>();
  for (const letter of letters) powers.set(letter, (powers.get(letter) ?? 0) + 1);
  return { coefficient: new Fraction(coefficient), powers: sortPowers(powers) };
}

/** LaTeX of a sum in the order given; terms that are zero are left out. */
export function writeTerms(...terms: readonly Term[]): string {
  return writeMonomials(terms.filter((one) => !one.coefficient.equals(0)));
}

/** Coefficients by falling power: `polynomial([1, 5, 6], 'x')` is `x^2+5x+6`. */
export function polynomial(coefficients: readonly number[], letter: string): string {
  const highest = coefficients.length - 1;
  return writeTerms(...coefficients.map((coefficient, index) => term(coefficient, letter.repeat(highest - index))));
}

/** `a` first, the rest in any order. */
export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  const taken: Item[] = [];
  while (left.length > 0) taken.push(...left.splice(random.whole(0, left.length - 1), 1));
  return taken;
}

/** A letter for algebra without an equation: `x` half of the time. */
export function pickLetter(random: Random): string {
  return random.chance(0.5) ? 'x' : random.pick(['a', 'y', 'n', 'p', 't', 'm', 'b', 'k', 'w', 'c', 'r', 's', 'h', 'q']);
}

/** Two different letters in the order of the alphabet. */
export function pickLetters(random: Random): readonly [string, string] {
  return random.pick<readonly [string, string]>([
    ['x', 'y'],
    ['x', 'y'],
    ['a', 'b'],
    ['a', 'b'],
    ['p', 'q'],
    ['m', 'n'],
    ['c', 'd'],
    ['s', 't'],
    ['r', 's'],
    ['h', 'k'],
    ['u', 'v'],
    ['b', 'c'],
    ['x', 'z'],
  ]);
}
