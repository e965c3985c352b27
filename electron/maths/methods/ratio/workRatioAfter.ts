import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { amount, scaled, shifted, solveStory, timesAmount } from '../stories/linearStory.ts';
import { ratioSolution } from './workSharing.ts';

type Pair = readonly [Fraction, Fraction];

function term(part: Fraction): string {
  return part.equals(1) ? 'x' : `${writeDecimal(part)}x`;
}

/**
 * Things in the ratio `before`; `by` of kind `at` are added (below zero: taken away), and the ratio is `after`: how many
 * there are of the other kind.
 */
export function workRatioAfter(before: Pair, after: Pair, at: 0 | 1, by: Fraction): RuleSolution | null {
  const [own, other] = at === 0 ? before : [before[1], before[0]];
  const [ownAfter, otherAfter] = at === 0 ? after : [after[1], after[0]];
  const changed = shifted(amount(own), by);
  const sign = by.s < 0n ? '-' : '+';
  const start: RuleStep = {
    reason: `Write the numbers as $${term(before[0])}$ and $${term(before[1])}$; the first ratio changes one of them.`,
    expression: `\\frac{${term(own)}${sign}${writeDecimal(by.abs())}}{${term(other)}}=\\frac{${writeDecimal(ownAfter)}}{${writeDecimal(otherAfter)}}`,
  };
  const solved = solveStory(
    'Multiply crosswise.',
    'x',
    timesAmount(otherAfter, changed),
    timesAmount(ownAfter, scaled(amount(1), other)),
  );
  if (solved === null || solved.value.compare(0) <= 0) return null;
  const value = other.mul(solved.value);
  if (value.d !== 1n || own.mul(solved.value).add(by).s < 0n) return null;
  const last = {
    reason: 'Work out the number asked for.',
    expression: `${writeDecimal(other)}\\times ${writeDecimal(solved.value)}=${writeDecimal(value)}`,
  };
  return ratioSolution([start, ...solved.steps, last], writeDecimal(value));
}
