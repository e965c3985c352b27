import { polynomial } from '../algebra/writePolynomial.ts';
import type { Difficulty } from '../problem.ts';
import type { Random } from '../random.ts';

type Term = (random: Random, variable: string) => string;

/** `3`, `-3`, or nothing for 1. */
function lead(random: Random, largest = 6): string {
  const value = random.chance(0.4) ? 1 : random.whole(2, largest);
  return value === 1 ? '' : value.toString();
}

/** A polynomial of the degree given, some of its inner terms missing. */
export function pickPolynomial(random: Random, degree: number, variable: string): string {
  const inner = Array.from({ length: degree - 1 }, () => (random.chance(0.7) ? random.signed(1, 9) : 0));
  const first = random.chance(0.12) ? -random.whole(1, 4) : random.chance(0.4) ? 1 : random.whole(2, 6);
  const last = random.chance(0.75) ? random.signed(1, 12) : 0;
  return polynomial([first, ...inner, last], variable);
}

function inside(random: Random, variable: string): string {
  return `${random.whole(2, 6)}${variable}`;
}

function linear(random: Random, variable: string): string {
  return polynomial([random.whole(random.chance(0.3) ? 1 : 2, 6), random.signed(1, 9)], variable);
}

const FUNCTIONS: readonly [Term, ...Term[]] = [
  (random, variable) => `${lead(random)}\\sin ${variable}`,
  (random, variable) => `${lead(random)}\\cos ${variable}`,
  (random, variable) => `${lead(random)}\\sin(${inside(random, variable)})`,
  (random, variable) => `${lead(random)}\\cos(${inside(random, variable)})`,
  (random, variable) => `${lead(random)}e^${variable}`,
  (random, variable) => `${lead(random)}e^{${random.chance(0.25) ? '-' : ''}${inside(random, variable)}}`,
  (random, variable) => `${lead(random)}\\ln ${variable}`,
];

const POWERS: readonly [Term, ...Term[]] = [
  (random, variable) => `\\frac{${random.whole(1, 9)}}{${variable}}`,
  (random, variable) => `\\frac{${random.whole(1, 9)}}{${variable}^${random.whole(2, 4)}}`,
  (random, variable) => `${lead(random)}${variable}^{-${random.whole(1, 4)}}`,
  (random, variable) => `${lead(random)}\\sqrt{${variable}}`,
  (random, variable) => `${lead(random)}${variable}^{\\frac{${random.pick([3, 5])}}{2}}`,
];

const CHAINS: readonly [Term, ...Term[]] = [
  (random, variable) => `(${linear(random, variable)})^${random.whole(2, 7)}`,
  (random, variable) => `(${linear(random, variable)})^${random.whole(3, 6)}`,
  (random, variable) => `(${variable}^2${random.chance(0.5) ? '+' : '-'}${random.whole(1, 9)})^${random.whole(2, 5)}`,
  (random, variable) => `\\sqrt{${linear(random, variable)}}`,
  (random, variable) => `e^{${linear(random, variable)}}`,
  (_random, variable) => `e^{${variable}^2}`,
  (random, variable) => `\\ln(${linear(random, variable)})`,
  (_random, variable) => `\\sin(${variable}^2)`,
  (random, variable) => `\\cos(${linear(random, variable)})`,
];

const PRODUCTS: readonly [Term, ...Term[]] = [
  (random, variable) => `${lead(random, 4)}${power(random, variable)}\\sin ${variable}`,
  (random, variable) => `${lead(random, 4)}${power(random, variable)}\\cos ${variable}`,
  (random, variable) => `${lead(random, 4)}${power(random, variable)}e^${variable}`,
  (random, variable) => `${power(random, variable)}e^{${inside(random, variable)}}`,
  (random, variable) => `${power(random, variable)}\\ln ${variable}`,
  (_random, variable) => `e^${variable}\\sin ${variable}`,
  (random, variable) => `${power(random, variable)}(${polynomial([1, random.signed(1, 9)], variable)})`,
  (random, variable) => `(${polynomial([1, random.signed(1, 9)], variable)})(${linear(random, variable)})`,
];

const QUOTIENTS: readonly [Term, ...Term[]] = [
  (random, variable) => `\\frac{${linear(random, variable)}}{${polynomial([1, random.signed(1, 9)], variable)}}`,
  (random, variable) => `\\frac{${variable}}{${polynomial([1, random.signed(1, 9)], variable)}}`,
  (random, variable) => `\\frac{${variable}^2}{${linear(random, variable)}}`,
  (random, variable) => `\\frac{${random.pick(['\\sin', '\\ln', '\\cos'])} ${variable}}{${variable}}`,
  (_random, variable) => `\\frac{e^${variable}}{${variable}}`,
  (random, variable) => `\\frac{${random.whole(1, 6)}}{${polynomial([1, random.signed(1, 9)], variable)}}`,
  (random, variable) =>
    `\\frac{${variable}^3${random.chance(0.5) ? '+' : '-'}${random.whole(2, 9)}${variable}^2}{${variable}}`,
];

function power(random: Random, variable: string): string {
  const exponent = random.pick([1, 1, 2, 2, 3]);
  return exponent === 1 ? variable : `${variable}^${exponent}`;
}

function joined(first: string, second: string, random: Random): string {
  return `${first}${random.chance(0.6) ? '+' : '-'}${second}`;
}

/** A function to be differentiated, as LaTeX. */
export function pickFunction(random: Random, difficulty: Difficulty, variable: string): string {
  const kind = random.next();
  if (difficulty === 1) {
    if (kind < 0.2) return `${lead(random, 9)}${variable}^${random.whole(2, 9)}`;
    return kind < 0.85
      ? pickPolynomial(random, random.whole(2, 4), variable)
      : random.pick(FUNCTIONS)(random, variable);
  }
  if (difficulty === 2) {
    if (kind < 0.25) return pickPolynomial(random, random.whole(2, 5), variable);
    if (kind < 0.4) return random.pick(FUNCTIONS)(random, variable);
    if (kind < 0.55) return joined(pickPolynomial(random, 2, variable), random.pick(POWERS)(random, variable), random);
    if (kind < 0.65) return random.pick(POWERS)(random, variable);
    if (kind < 0.75)
      return joined(random.pick(FUNCTIONS)(random, variable), random.pick(FUNCTIONS)(random, variable), random);
    return random.pick(CHAINS)(random, variable);
  }
  if (kind < 0.35) return random.pick(CHAINS)(random, variable);
  if (kind < 0.65) return random.pick(PRODUCTS)(random, variable);
  if (kind < 0.9) return random.pick(QUOTIENTS)(random, variable);
  return joined(random.pick(POWERS)(random, variable), random.pick(FUNCTIONS)(random, variable), random);
}
