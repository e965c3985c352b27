import type { Statement } from '../expression/expression.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { judgeChain } from './checkCalculation.ts';

export const whyRunOn =
  'the sides of this line cannot all be equal; if it holds several equations, write each on a line of its own';

/** "2x + 3 = 7 = 2x = 4": equations strung together, so that two plain numbers in the chain are not equal. */
export function isRunOn(line: Statement, budget: Budget): boolean {
  if (line.kind !== 'relation' || line.sides.length < 3 || line.signs.some((sign) => sign !== '=')) return false;
  const numbers = line.sides.filter((side) => freeSymbols(side).length === 0);
  if (numbers.length === line.sides.length) return false;
  const [first, ...others] = numbers;
  return (
    first !== undefined &&
    others.some(
      (side) => judgeChain({ kind: 'relation', sides: [first, side], signs: ['='] }, budget).status === 'false',
    )
  );
}
