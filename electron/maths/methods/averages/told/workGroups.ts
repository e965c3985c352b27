import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { workWeighted } from '../workData.ts';
import { averagesSolution, divideStep, guardedDecimal, sumOf, workCombined, writeAdded } from '../workAverages.ts';

type Group = { readonly count: number; readonly mean: Fraction };

/** Several groups put together. */
export function workGroups(groups: readonly Group[]): RuleSolution | null {
  const [first, second, ...more] = groups;
  if (first === undefined || second === undefined) return null;
  if (more.length === 0)
    return workCombined({ value: first.mean, count: first.count }, { value: second.mean, count: second.count });
  const totals = groups.map(({ count, mean }) => mean.mul(count));
  const steps: RuleStep[] = groups.map(({ count, mean }, index) => ({
    reason: `Total of group ${index + 1}.`,
    expression: `${count}\\times ${guardedDecimal(mean)}=${writeDecimal(mean.mul(count))}`,
  }));
  const counts = groups.map(({ count }) => new Fraction(count));
  const all = sumOf(totals);
  steps.push({ reason: 'Add the totals.', expression: `${writeAdded(totals)}=${writeDecimal(all)}` });
  const { step, answer } = divideStep(
    `There are $${writeAdded(counts)}=${writeDecimal(sumOf(counts))}$ in all; divide.`,
    all,
    sumOf(counts),
  );
  return averagesSolution([...steps, step], answer);
}

function totalStep(reason: string, count: number, mean: Fraction): RuleStep {
  return { reason, expression: `${count}\\times ${guardedDecimal(mean)}=${writeDecimal(mean.mul(count))}` };
}

/** One number of the group is replaced by another: the new mean. */
export function workReplaced(count: number, mean: Fraction, out: Fraction, into: Fraction): RuleSolution {
  const total = mean.mul(count);
  const after = total.sub(out).add(into);
  const { step, answer } = divideStep(`Divide by ${count} again.`, after, count);
  const line = `${writeDecimal(total)}-${guardedDecimal(out)}+${guardedDecimal(into)}=${writeDecimal(after)}`;
  return averagesSolution(
    [
      totalStep(`The ${count} numbers add up to the mean times ${count}.`, count, mean),
      { reason: 'Take away the old number and add the new one.', expression: line },
      step,
    ],
    answer,
  );
}

/** A number is replaced and the mean changes: by which number? */
export function workReplacing(count: number, before: Fraction, out: Fraction, after: Fraction): RuleSolution {
  const [first, second] = [before.mul(count), after.mul(count)];
  const rest = first.sub(out);
  const answer = writeDecimal(second.sub(rest));
  return averagesSolution(
    [
      totalStep('Work out the total before.', count, before),
      {
        reason: 'Take away the old number.',
        expression: `${writeDecimal(first)}-${guardedDecimal(out)}=${writeDecimal(rest)}`,
      },
      totalStep('Work out the total after.', count, after),
      {
        reason: 'The new number is the difference.',
        expression: `${writeDecimal(second)}-${guardedDecimal(rest)}=${answer}`,
      },
    ],
    answer,
  );
}

/** Marks with their weights in percent. */
export function workWeights(
  rows: readonly { readonly weight: Fraction; readonly value: Fraction }[],
): RuleSolution | null {
  return workWeighted(rows.map(({ weight, value }) => ({ percent: weight, value })));
}

/** The mean goes up (or down) by so much when a number is replaced: by which one? */
export function workShifted(count: number, by: Fraction, out: Fraction, up: boolean): RuleSolution {
  const change = by.mul(count);
  const answer = writeDecimal(up ? out.add(change) : out.sub(change));
  return averagesSolution(
    [
      {
        reason: `The total ${up ? 'grows' : 'shrinks'} by ${count} times the change of the mean.`,
        expression: `${count}\\times ${writeDecimal(by)}=${writeDecimal(change)}`,
      },
      {
        reason: up ? 'The new number is larger by this.' : 'The new number is smaller by this.',
        expression: `${writeDecimal(out)}${up ? '+' : '-'}${writeDecimal(change)}=${answer}`,
      },
    ],
    answer,
  );
}
