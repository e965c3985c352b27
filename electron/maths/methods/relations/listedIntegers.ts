import type { RuleSolution } from '../../outcomes.ts';
import { writtenNumber } from '../rationalRoots.ts';

const ORDER = /^([a-z])(<|>|\\le|\\ge)\s?(-?[\d.]+|-?\\frac\{\d+\}\{\d+\})$/;
const MOST = 12;

/** The positive (or negative) whole numbers that a solved inequality leaves; `null` where there is no end of them. */
export function listedIntegers(solution: RuleSolution, sign: 1 | -1, asSet: boolean): RuleSolution | null {
  const [, , order = '', bound = ''] = ORDER.exec(solution.answer) ?? [];
  const value = writtenNumber(bound);
  const isBelow = order === '<' || order === '\\le';
  if (value === null || order === '' || isBelow !== (sign === 1)) return null;
  const fits = (number: number): boolean => {
    const compared = value.compare(number);
    return isBelow
      ? compared > 0 || (order === '\\le' && compared === 0)
      : compared < 0 || (order === '\\ge' && compared === 0);
  };
  const numbers: number[] = [];
  for (let number = sign; fits(number); number += sign) {
    if (numbers.length === MOST) return null;
    numbers.push(number);
  }
  if (numbers.length === 0) return null;
  const list = numbers.toSorted((one, two) => one - two).join(', ');
  const answer = asSet ? `\\{${list}\\}` : list;
  const kind = sign === 1 ? 'positive' : 'negative';
  return {
    ...solution,
    steps: [...solution.steps, { reason: `List the ${kind} whole numbers that fit.`, expression: answer }],
    answer,
  };
}
