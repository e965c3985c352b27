import Fraction from 'fraction.js';

import { differentiate } from '../../../algebra/differentiate.ts';
import { freeSymbols } from '../../../algebra/freeSymbols.ts';
import { substitute } from '../../../algebra/substitute.ts';
import type { Expression } from '../../../expression/expression.ts';
import { makeBudget } from '../../../numeric/budget.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';
import { exactValue } from '../../grading/exactValue.ts';

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

/** a, b, c of ax² + bx + c, from three heights; more tell whether it is one. */
export function quadraticIn(curve: Curve): readonly [Fraction, Fraction, Fraction] | null {
  const heights = [0, 1, -1, 2, 5, -7, 0.5].map((x) => heightAt(curve, new Fraction(x)));
  if (!heights.every((height) => height !== null)) return null;
  const [c, plus, minus, ...others] = heights;
  if (c === undefined || plus === undefined || minus === undefined) return null;
  const [a, b] = [plus.add(minus).div(2).sub(c), plus.sub(minus).div(2)];
  const isOne = [2, 5, -7, 0.5].every((x, index) =>
    others[index]?.equals(
      a
        .mul(x * x)
        .add(b.mul(x))
        .add(c),
    ),
  );
  return isOne && !a.equals(0) ? [a, b, c] : null;
}
