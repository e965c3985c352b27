import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workSimplestRatio } from './workRatio.ts';

const PART = String.raw`(?:\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}|(\d+) ?\/ ?(\d+)|(\d+(?:\.\d+)?))`;
const QUESTION = new RegExp(
  String.raw`^(?:please )?(?:simplify|write|express|reduce|give|what is)(?: fully)?(?: the)?(?: ratio)?(?: of)?:? ?(?:\$|\\\()? ?${PART} ?(?::| to ) ?${PART} ?(?:\$|\\\))?(?: (?:in|to) (?:its |the )?(?:simplest|lowest) (?:form|terms)| as simply as possible)?[ .?]*$`,
  'i',
);

function partOf(found: RegExpExecArray, from: number): Fraction | null {
  const [top, bottom, high, low, plain] = found.slice(from, from + 5);
  if (plain !== undefined) return new Fraction(plain);
  const [over, under] = [top ?? high, bottom ?? low];
  return over === undefined || under === undefined || Number(under) === 0 ? null : new Fraction(`${over}/${under}`);
}

/** A ratio of fractions, or of a fraction and a number, in its simplest form: `1/2 : 3/4`. */
export function readFractionRatio(problem: string): RuleSolution | null {
  const found = QUESTION.exec(problem.trim().replace(/\s+/g, ' '));
  if (found === null) return null;
  const [first, second] = [partOf(found, 1), partOf(found, 6)];
  if (first === null || second === null || first.compare(0) <= 0 || second.compare(0) <= 0) return null;
  return workSimplestRatio([first, second]);
}
