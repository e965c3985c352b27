import type { RuleSolution } from '../../outcomes.ts';
import { writtenNumber } from '../rationalRoots.ts';

const ORDER = /^([a-z])(<|>|\\le|\\ge)\s?(-?[\d.]+|-?\\frac\{\d+\}\{\d+\})$/;

/** Two solved inequalities of which either may hold, where they do not meet: `x<-3` or `x>4`. */
export function eitherOf(first: RuleSolution | null, second: RuleSolution | null): RuleSolution | null {
  const [one, two] = [first, second].map((solution) => ORDER.exec(solution?.answer ?? ''));
  if (first === null || second === null || !one || !two || one[1] !== two[1]) return null;
  const isBelow = (sign: string | undefined): boolean => sign === '<' || sign === '\\le';
  if (isBelow(one[2]) === isBelow(two[2])) return null;
  const [below, above] = isBelow(one[2]) ? [one, two] : [two, one];
  const [high, low] = [writtenNumber(below[3] ?? ''), writtenNumber(above[3] ?? '')];
  if (high === null || low === null || high.compare(low) >= 0) return null;
  const answer = `${below[0]}\\text{ or }${above[0]}`;
  const last = { reason: 'Either may hold.', expression: answer };
  return { ...first, steps: [...first.steps, ...second.steps, last], answer };
}
