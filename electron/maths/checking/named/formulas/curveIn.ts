import type Fraction from 'fraction.js';

import { differentiate } from '../../../algebra/differentiate.ts';
import { freeSymbols } from '../../../algebra/freeSymbols.ts';
import { substitute } from '../../../algebra/substitute.ts';
import type { Expression } from '../../../expression/expression.ts';
import { makeBudget } from '../../../numeric/budget.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';
import { exactValue } from '../../grading/exactValue.ts';
import { isFormula } from './formulaWords.ts';
import { polynomialIn, type Coefficients } from './polynomialIn.ts';

/** The right side of `y = …` or `f(x) = …`, or an expression in one letter alone. */
export type Curve = { readonly expression: Expression; readonly letter: string };

export function curveIn(text: string): Curve | null {
  const told = /^\s*(?<name>[a-zA-Z](?:\((?<of>[a-z])\))?)\s*=(?<right>[^=<>≤≥]+)$/.exec(text)?.groups;
  const body = told?.['right'] ?? text;
  const reading = parseStatement(body);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const { expression } = reading.statement;
  const [letter, another] = freeSymbols(expression);
  if (letter === undefined || another !== undefined || told?.['name'] === 'x') return null;
  // f(x) = t² is no curve in t; x = y² lies on its side.
  return told?.['of'] !== undefined && told['of'] !== letter ? null : { expression, letter };
}

/** The exact height at a rational place; null where it is not rational or not there. */
export function heightAt({ expression, letter }: Curve, at: Fraction): Fraction | null {
  return exactValue(substitute(expression, new Map([[letter, { kind: 'number', value: at }]])));
}

export function slopeAt({ expression, letter }: Curve, at: Fraction): Fraction | null {
  const slope = differentiate(expression, letter, makeBudget());
  return slope === null ? null : heightAt({ expression: slope, letter }, at);
}

/** a, b, c of ax² + bx + c; null where it is none. */
export function quadraticIn({ expression, letter }: Curve): readonly [Fraction, Fraction, Fraction] | null {
  const [c, b, a, ...more] = polynomialIn(expression, letter) ?? [];
  return a === undefined || b === undefined || c === undefined || more.length > 0 ? null : [a, b, c];
}

/** The coefficients of a curve that is told as y = … or f(x) = …, by rising power of x; null for anything but a polynomial. */
export function polynomialOf(text: string | undefined): Coefficients | null {
  if (text === undefined || !isFormula(text) || !/^\s*(?:y|f\(x\))\s*=/.test(text)) return null;
  const read = curveIn(text);
  return read?.letter === 'x' ? polynomialIn(read.expression, 'x') : null;
}
