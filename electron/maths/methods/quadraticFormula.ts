import Fraction from 'fraction.js';

import type { RuleStep } from '../outcomes.ts';
import type { Whole } from './quadraticFactors.ts';
import { splitSquare } from './splitSquare.ts';
import { greatestDivisor, writeNumber } from './writeTerms.ts';

const NONE = '\\text{no real solutions}';

function guarded(value: bigint): string {
  return value < 0n ? `(${value})` : value.toString();
}

function over(top: string, bottom: bigint): string {
  return bottom === 1n ? top : `\\frac{${top}}{${bottom}}`;
}

function surd(root: bigint, left: bigint): string {
  return left === 1n ? root.toString() : `${root === 1n ? '' : root}\\sqrt{${left}}`;
}

/** `centre ± spread`, the centre left out when it is zero. */
function plusMinus(centre: bigint, spread: string): string {
  return `${centre === 0n ? '' : centre}\\pm ${spread}`;
}

/** `ax²+c=0`: by taking the square root of `x²`. */
function pureSquare([a, , c]: Whole, unknown: string, steps: RuleStep[]): string {
  const value = new Fraction(-c, a);
  if (c !== 0n) {
    const sign = c < 0n ? `Add $${-c}$ to` : `Subtract $${c}$ from`;
    steps.push({ reason: `${sign} both sides.`, expression: `${a === 1n ? '' : a}${unknown}^2=${-c}` });
  }
  if (a !== 1n)
    steps.push({ reason: `Divide both sides by $${a}$.`, expression: `${unknown}^2=${writeNumber(value)}` });
  if (c > 0n) {
    steps.push({ reason: 'A square is never negative, so there are no real solutions.', expression: NONE });
    return NONE;
  }
  const [root, left] = splitSquare(value.n * value.d);
  const divisor = greatestDivisor(root, value.d);
  const raw = `${unknown}=\\pm \\sqrt{${writeNumber(value)}}`;
  const answer = `${unknown}=\\pm ${over(surd(root / divisor, left), value.d / divisor)}`;
  steps.push({ reason: 'Take the square root of both sides.', expression: raw });
  if (answer !== raw) steps.push({ reason: 'Simplify the root.', expression: answer });
  return answer;
}

/** The lines from a discriminant that is a square to the two rational roots. */
function rationalRoots(b: bigint, root: bigint, bottom: bigint, unknown: string, steps: RuleStep[]): string {
  const roots = [new Fraction(-b + root, bottom), new Fraction(-b - root, bottom)].map(
    (value) => `${unknown}=${writeNumber(value)}`,
  );
  steps.push({
    reason: `$\\sqrt{${root * root}}=${root}$`,
    expression: `${unknown}=\\frac{${plusMinus(-b, root.toString())}}{${bottom}}`,
  });
  const answer = roots.join('\\text{ or }');
  steps.push({ reason: 'Work out both values.', expression: answer });
  return answer;
}

/** The lines from `\frac{-b±√D}{2a}` to lowest terms. */
function surdRoots(b: bigint, discriminant: bigint, bottom: bigint, unknown: string, steps: RuleStep[]): string {
  const [root, left] = splitSquare(discriminant);
  const start = `${unknown}=${over(plusMinus(-b, surd(root, left)), bottom)}`;
  if (root !== 1n) {
    const reason = `$${discriminant}=${root * root}\\times ${left}$, so $\\sqrt{${discriminant}}=${surd(root, left)}$.`;
    steps.push({ reason, expression: start });
  }
  const divisor = greatestDivisor(greatestDivisor(b, root), bottom);
  if (divisor === 1n) return start;
  const answer = `${unknown}=${over(plusMinus(-b / divisor, surd(root / divisor, left)), bottom / divisor)}`;
  steps.push({ reason: `Divide top and bottom by $${divisor}$.`, expression: answer });
  return answer;
}

/** Works `ax²+bx+c=0` (`a` positive) by the formula and returns the answer. */
export function applyFormula(coefficients: Whole, unknown: string, steps: RuleStep[]): string {
  const [a, b, c] = coefficients;
  if (b === 0n) return pureSquare(coefficients, unknown, steps);
  const [square, product] = [b * b, 4n * a * c];
  const discriminant = square - product;
  const reason = `Use the formula with $a=${a}$, $b=${b}$, $c=${c}$. First work out $b^2-4ac$.`;
  const difference = product < 0n ? `${square}+${-product}` : `${square}-${product}`;
  const worked = `${guarded(b)}^2-4\\times ${a}\\times ${guarded(c)}=${difference}=${discriminant}`;
  steps.push({ reason, expression: worked });
  if (discriminant < 0n) {
    steps.push({ reason: '$b^2-4ac$ is negative, so there are no real solutions.', expression: NONE });
    return NONE;
  }
  const bottom = 2n * a;
  if (discriminant === 0n) {
    const answer = `${unknown}=${writeNumber(new Fraction(-b, bottom))}`;
    steps.push({ reason: '$b^2-4ac=0$, so there is one solution $-\\frac{b}{2a}$.', expression: answer });
    return answer;
  }
  const formula = `${unknown}=\\frac{${plusMinus(-b, `\\sqrt{${discriminant}}`)}}{${bottom}}`;
  steps.push({ reason: 'Put the values into the formula.', expression: formula });
  const [root, left] = splitSquare(discriminant);
  if (left === 1n) return rationalRoots(b, root, bottom, unknown, steps);
  return surdRoots(b, discriminant, bottom, unknown, steps);
}
