import type Fraction from 'fraction.js';

import { coefficientsIn, constantOf } from '../../algebra/polynomial.ts';
import { negative, sum } from '../../expression/build.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { wholeForm } from './formulas/polynomialIn.ts';

/** y = gradient · x + intercept. */
export type Line = { readonly gradient: Fraction; readonly intercept: Fraction };

/** The line of an equation in x and y that is not upright; null for anything else. */
export function lineThrough(text: string): Line | null {
  const reading = parseStatement(text);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'relation') return null;
  const [left, right, another] = reading.statement.sides;
  const isOne = reading.statement.signs.join() === '=' && another === undefined;
  if (!isOne || left === undefined || right === undefined) return null;
  const difference = wholeForm(sum(left, negative(right)));
  if (difference === null) return null;
  // ax + by + c = 0, and no power or product of the letters besides.
  const [withoutY, ofY, ...higherY] = coefficientsIn(difference, 'y');
  const [ofNone, ofX, ...higherX] = withoutY === undefined ? [] : coefficientsIn(withoutY, 'x').map(constantOf);
  const b = ofY === undefined ? null : constantOf(ofY);
  if (b === null || b.equals(0) || !ofNone || ofX === null || higherX.length + higherY.length > 0) return null;
  return { gradient: (ofX ?? b.sub(b)).div(b).neg(), intercept: ofNone.div(b).neg() };
}
