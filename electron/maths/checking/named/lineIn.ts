import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { substitute } from '../../algebra/substitute.ts';
import { exactValue } from '../grading/exactValue.ts';

/** y = gradient · x + intercept. */
export type Line = { readonly gradient: Fraction; readonly intercept: Fraction };

/** The line of an equation in x and y that is not upright; null for anything else. More points tell whether it is one. */
export function lineThrough(text: string): Line | null {
  const reading = parseStatement(text);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'relation') return null;
  const { sides, signs } = reading.statement;
  const [left, right] = sides;
  if (signs.join() !== '=' || left === undefined || right === undefined || sides.length !== 2) return null;
  const at = (x: number, y: number): Fraction | null => difference(left, right, x, y);
  const [origin, alongX, alongY] = [at(0, 0), at(1, 0), at(0, 1)];
  if (origin === null || alongX === null || alongY === null) return null;
  const [a, b] = [alongX.sub(origin), alongY.sub(origin)];
  const isStraight = BEYOND.every(([x, y]) => at(x, y)?.equals(origin.add(a.mul(x)).add(b.mul(y))) ?? false);
  return !isStraight || b.equals(0) ? null : { gradient: a.div(b).neg(), intercept: origin.div(b).neg() };
}

/** x(x − 1)(x − 3) is 0 at 0, 1 and 3, and is no line. */
const BEYOND = [
  [3, 5],
  [-7, 2],
  [0.5, 11],
  [19, -0.25],
  [-6.5, -13],
] as const;

function difference(left: Expression, right: Expression, x: number, y: number): Fraction | null {
  const values = new Map<string, Expression>([
    ['x', { kind: 'number', value: new Fraction(x) }],
    ['y', { kind: 'number', value: new Fraction(y) }],
  ]);
  const [first, second] = [left, right].map((side) => exactValue(substitute(side, values)));
  return first === null || first === undefined || second === null || second === undefined ? null : first.sub(second);
}
