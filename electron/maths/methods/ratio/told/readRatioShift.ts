import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { plainStory } from '../../words/plainStory.ts';

const SHIFT =
  /^(?:what|which|find (?:the|what|which)|find a|work out (?:the|what)) (?:same )?number (?:that )?(?:must|should|has to|needs to|can|when)? ?(?:be )?(added to|subtracted from|taken from|taken away from) (?:each|both)(?: of the)? (?:terms?|parts?|numbers?|sides?)(?: (?:of|in) (?:the ratio )?| )(\d+) ?: ?(\d+),? (?:to make it|so that it (?:becomes|is|will be)|to give|gives|makes it|in order to make it|will make it|for it to be)(?: equal to| equivalent to| equal| the same as)?(?: the ratio)? (\d+) ?: ?(\d+)\??$/;

/** "What number must be added to each term of the ratio 5 : 9 to make it equal to 3 : 4?" */
export function readRatioShift(problem: string): RuleSolution | null {
  if (!/\b(?:each|both)\b/i.test(problem) || !/\d ?: ?\d/.test(problem)) return null;
  const found = SHIFT.exec(plainStory(problem).text.replace(/[.?]+$/, '?'));
  const [a, b, c, d] = (found?.slice(2) ?? []).map(Number);
  if (found === null || a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const adds = found[1] === 'added to';
  const top = adds ? b * c - a * d : a * d - b * c;
  if (c === d || top === 0) return null;
  const value = new Fraction(top, d - c);
  const [one, two] = adds ? [a + value.valueOf(), b + value.valueOf()] : [a - value.valueOf(), b - value.valueOf()];
  if (value.compare(0) <= 0 || one <= 0 || two <= 0 || value.d > 10n) return null;
  const sign = adds ? '+' : '-';
  const written = writeDecimal(value);
  return {
    topic: 'ratio-proportion',
    method: 'ratios',
    steps: [
      {
        reason: 'Let $x$ be the number. The two ratios are equal.',
        expression: `\\frac{${a}${sign}x}{${b}${sign}x}=\\frac{${c}}{${d}}`,
      },
      { reason: 'Multiply across.', expression: `${d}(${a}${sign}x)=${c}(${b}${sign}x)` },
      { reason: 'Multiply out.', expression: `${d * a}${sign}${d}x=${c * b}${sign}${c}x` },
      { reason: 'Bring $x$ to one side and divide.', expression: `x=${written}` },
    ],
    answer: written,
  };
}
