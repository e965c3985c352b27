import type Fraction from 'fraction.js';

import type { Coefficients } from './polynomialIn.ts';

/** As LaTeX, the highest power first: \\frac{1}{3}x^{3}-4x+9. */
export function polynomialText(coefficients: Coefficients, letter: string): string {
  const terms = coefficients.flatMap((one, power) => (one.equals(0) ? [] : [term(one, power, letter)])).reverse();
  return terms.length === 0 ? '0' : terms.join('').replace(/^\+/, '');
}

function term(coefficient: Fraction, power: number, letter: string): string {
  const sign = coefficient.compare(0) < 0 ? '-' : '+';
  const size = coefficient.abs();
  const raised = power === 0 ? '' : power === 1 ? letter : `${letter}^{${power}}`;
  return `${sign}${size.equals(1) && power > 0 ? '' : size.toLatex()}${raised}`;
}
