import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { averagesSolution, divideStep, guardedDecimal, sumOf, writeAdded } from '../workAverages.ts';

/** The mean absolute deviation: how far the numbers are from their mean, on average. */
export function workDeviation(values: readonly Fraction[]): RuleSolution | null {
  if (values.length < 2 || values.length > 12) return null;
  const total = sumOf(values);
  const mean = total.div(values.length);
  const first = divideStep('Work out the mean.', total, values.length);
  const away = values.map((value) => value.sub(mean).abs());
  const last = divideStep('Their mean is the mean deviation.', sumOf(away), new Fraction(values.length));
  return averagesSolution(
    [
      first.step,
      { reason: 'How far is each number from the mean?', expression: away.map(writeDecimal).join(', ') },
      { reason: 'Add these.', expression: `${writeAdded(away)}=${writeDecimal(sumOf(away))}` },
      last.step,
    ],
    last.answer,
  );
}

/** One worked average less another; `either` way round where only their difference is asked. */
export function workDifference(more: RuleSolution, less: RuleSolution, either: boolean): RuleSolution | null {
  const plain = /^-?\d+(?:\.\d+)?$/;
  if (!plain.test(more.answer) || !plain.test(less.answer)) return null;
  const [one, two] = [new Fraction(more.answer), new Fraction(less.answer)];
  const [high, low] = either && one.compare(two) < 0 ? [two, one] : [one, two];
  if (high.compare(low) < 0) return null;
  const answer = writeDecimal(high.sub(low));
  const line = `${writeDecimal(high)}-${guardedDecimal(low)}=${answer}`;
  return averagesSolution([...more.steps, ...less.steps, { reason: 'Subtract.', expression: line }], answer);
}
