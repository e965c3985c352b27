import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { writeLinear } from '../writeTerms.ts';
import type { Group, Term } from './facts.ts';
import { averagesSolution, divideStep, guardedDecimal, sumOf, writeAdded } from './workAverages.ts';

const text = writeDecimal;

function middle(values: readonly Fraction[]): { readonly value: Fraction; readonly line: string } {
  const [low, high] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  const [one, two] = [low ?? new Fraction(0), high ?? new Fraction(0)];
  const value = one.add(two).div(2);
  return {
    value,
    line: values.length % 2 === 1 ? text(value) : `\\frac{${text(one)}+${guardedDecimal(two)}}{2}=${text(value)}`,
  };
}

/** A quartile, or the range between both: the medians of the lower and the upper half, without the middle one. */
export function workSpread(
  name: 'interquartile range' | 'lower quartile' | 'upper quartile',
  values: readonly Fraction[],
): RuleSolution | null {
  if (values.length < 4 || values.length > 40) return null;
  const ordered = values.toSorted((one, two) => one.compare(two));
  const size = Math.floor(ordered.length / 2);
  const [lower, upper] = [middle(ordered.slice(0, size)), middle(ordered.slice(-size))];
  const steps: RuleStep[] = [{ reason: 'Put the numbers in order.', expression: ordered.map(text).join(', ') }];
  if (name !== 'upper quartile')
    steps.push({ reason: 'The lower quartile is the middle of the lower half.', expression: `Q_1=${lower.line}` });
  if (name !== 'lower quartile')
    steps.push({ reason: 'The upper quartile is the middle of the upper half.', expression: `Q_3=${upper.line}` });
  if (name === 'lower quartile') return averagesSolution(steps, text(lower.value));
  if (name === 'upper quartile') return averagesSolution(steps, text(upper.value));
  const answer = text(upper.value.sub(lower.value));
  const line = `${text(upper.value)}-${guardedDecimal(lower.value)}=${answer}`;
  return averagesSolution(
    [...steps, { reason: 'The interquartile range is the difference of both.', expression: line }],
    answer,
  );
}

/** The mean is known of numbers with a letter in several of them. */
export function workTerms(mean: Fraction, terms: readonly Term[], letter: string): RuleSolution | null {
  const times = terms.reduce((sum, term) => sum.add(term.times), new Fraction(0));
  const plus = sumOf(terms.map((term) => term.plus));
  if (times.equals(0)) return null;
  const total = mean.mul(terms.length);
  const right = total.sub(plus);
  const value = right.div(times);
  const steps: RuleStep[] = [
    {
      reason: `The ${terms.length} numbers add up to the mean times ${terms.length}.`,
      expression: `${writeLinear(times, letter, plus)}=${terms.length}\\times ${guardedDecimal(mean)}=${text(total)}`,
    },
  ];
  if (!plus.equals(0))
    steps.push({
      reason: plus.s < 0n ? `Add $${text(plus.abs())}$.` : `Subtract $${text(plus)}$.`,
      expression: `${writeLinear(times, letter, new Fraction(0))}=${text(right)}`,
    });
  if (!times.equals(1)) steps.push({ reason: `Divide by $${text(times)}$.`, expression: `${letter}=${text(value)}` });
  return averagesSolution(steps, `${letter}=${text(value)}`);
}

/** An estimate of the mean of a grouped table, by the middles of its classes. */
export function workGrouped(groups: readonly Group[]): RuleSolution | null {
  const number = groups.reduce((sum, { count }) => sum + count, 0);
  const apart = groups.every(
    (group, index) => index === 0 || (groups[index - 1]?.high ?? group.low).compare(group.low) <= 0,
  );
  if (number === 0 || groups.length > 8 || !apart) return null;
  const rows = groups.map(({ low, high, count }) => ({ at: low.add(high).div(2), count }));
  const products = rows.map(({ at, count }) => at.mul(count));
  const total = sumOf(products);
  const counts = rows.map(({ count }) => new Fraction(count));
  const { step, answer } = divideStep('Divide the total by how many there are.', total, number);
  const steps: RuleStep[] = [
    { reason: 'Take the middle of each class.', expression: rows.map(({ at }) => text(at)).join(', ') },
    {
      reason: 'Multiply each by its frequency and add.',
      expression: `${rows.map(({ at, count }) => `${text(at)}\\times ${count}`).join('+')}=${writeAdded(products)}=${text(total)}`,
    },
    { reason: 'Add the frequencies.', expression: `${writeAdded(counts)}=${number}` },
    step,
  ];
  return averagesSolution(steps, answer);
}

/** The mean (or median) after every number was multiplied and added to. */
export function workChange(before: Fraction, times: Fraction, plus: Fraction, name: string): RuleSolution {
  const product = before.mul(times);
  const after = product.add(plus);
  const steps: RuleStep[] = [];
  if (!times.equals(1))
    steps.push({
      reason: `The ${name} is multiplied in the same way.`,
      expression: `${guardedDecimal(before)}\\times ${text(times)}=${text(product)}`,
    });
  if (!plus.equals(0))
    steps.push({
      reason: `The ${name} is ${plus.s < 0n ? 'made smaller' : 'raised'} by the same amount.`,
      expression: `${text(product)}${plus.s < 0n ? '-' : '+'}${text(plus.abs())}=${text(after)}`,
    });
  return averagesSolution(steps, text(after));
}

/** Marks with weights that add up to 100 %. */
export function workWeighted(
  rows: readonly { readonly percent: Fraction; readonly value: Fraction }[],
): RuleSolution | null {
  if (rows.length < 2 || !sumOf(rows.map(({ percent }) => percent)).equals(100)) return null;
  const parts = rows.map(({ percent, value }) => percent.div(100).mul(value));
  const steps: RuleStep[] = rows.map(({ percent, value }, index) => ({
    reason: `Take $${text(percent)}\\%$ of $${text(value)}$.`,
    expression: `${text(percent.div(100))}\\times ${text(value)}=${text(parts[index] ?? new Fraction(0))}`,
  }));
  const answer = text(sumOf(parts));
  return averagesSolution([...steps, { reason: 'Add.', expression: `${writeAdded(parts)}=${answer}` }], answer);
}

/** Three numbers from their mean, median and range. */
export function workThree(mean: Fraction, median: Fraction, range: Fraction): RuleSolution | null {
  const total = mean.mul(3);
  const rest = total.sub(median);
  const large = rest.add(range).div(2);
  const small = large.sub(range);
  if (small.compare(median) > 0 || large.compare(median) < 0 || range.s < 0n) return null;
  const steps: RuleStep[] = [
    {
      reason: 'The three numbers add up to three times the mean.',
      expression: `3\\times ${text(mean)}=${text(total)}`,
    },
    {
      reason: 'The median is one of them; take it away.',
      expression: `${text(total)}-${guardedDecimal(median)}=${text(rest)}`,
    },
    {
      reason: 'The other two add up to this and differ by the range.',
      expression: `\\frac{${text(rest)}+${text(range)}}{2}=${text(large)}`,
    },
    { reason: 'Subtract the range for the smallest.', expression: `${text(large)}-${text(range)}=${text(small)}` },
  ];
  return averagesSolution(steps, [small, median, large].map(text).join(', '));
}

/** The smallest or largest number from the range and the other end, or the range from both ends. */
export function workEnds(
  wanted: 'range' | 'smallest' | 'largest',
  first: Fraction,
  second: Fraction,
): RuleSolution | null {
  const adds = wanted === 'largest';
  const value = adds ? first.add(second) : first.sub(second);
  if (wanted === 'range' && value.s < 0n) return null;
  const reason = {
    range: 'The range is the largest number less the smallest.',
    largest: 'The largest is the smallest plus the range.',
    smallest: 'The smallest is the largest less the range.',
  }[wanted];
  const line = `${text(first)}${adds ? '+' : '-'}${guardedDecimal(second)}=${text(value)}`;
  return averagesSolution([{ reason, expression: line }], text(value));
}
