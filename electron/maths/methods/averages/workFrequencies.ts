import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { averagesSolution, divideStep, guardedDecimal, sumOf, writeAdded } from './workAverages.ts';
import type { Frequency } from './workAverages.ts';

export type AverageName = 'mean' | 'median' | 'mode' | 'range';

function countAll(table: readonly Frequency[]): RuleStep {
  const counts = table.map(({ count }) => new Fraction(count));
  return { reason: 'Count how many there are.', expression: `${writeAdded(counts)}=${writeDecimal(sumOf(counts))}` };
}

function mean(table: readonly Frequency[]): RuleSolution {
  const products = table.map(({ value, count }) => value.mul(count));
  const spelt = table.map(({ value, count }) => `${guardedDecimal(value)}\\times ${count}`).join('+');
  const total = sumOf(products);
  const number = table.reduce((sum, { count }) => sum + count, 0);
  const { step, answer } = divideStep('Divide the total by how many there are.', total, number);
  return averagesSolution(
    [
      countAll(table),
      {
        reason: 'Multiply each value by its frequency and add.',
        expression: `${spelt}=${writeAdded(products)}=${writeDecimal(total)}`,
      },
      step,
    ],
    answer,
  );
}

function valueAt(ordered: readonly Frequency[], place: number): Fraction {
  let passed = 0;
  for (const { value, count } of ordered) {
    passed += count;
    if (place <= passed) return value;
  }
  throw new RangeError(`There is no value at place ${place} of ${passed}.`);
}

function median(table: readonly Frequency[]): RuleSolution {
  const ordered = table.toSorted((first, second) => first.value.compare(second.value));
  const number = ordered.reduce((sum, { count }) => sum + count, 0);
  const [low, high] = [Math.floor((number + 1) / 2), Math.ceil((number + 1) / 2)];
  const [one, two] = [valueAt(ordered, low), valueAt(ordered, high)];
  const answer = writeDecimal(one.add(two).div(2));
  const where =
    low === high ? `The middle one is number $${low}$.` : `The middle ones are number $${low}$ and number $${high}$.`;
  const line = low === high ? answer : `\\frac{${writeDecimal(one)}+${guardedDecimal(two)}}{2}=${answer}`;
  return averagesSolution([countAll(ordered), { reason: `${where} Count up to there.`, expression: line }], answer);
}

function mode(table: readonly Frequency[]): RuleSolution | null {
  const most = Math.max(...table.map(({ count }) => count));
  const [only, ...more] = table.filter(({ count }) => count === most);
  if (only === undefined || more.length > 0) return null;
  const answer = writeDecimal(only.value);
  return averagesSolution(
    [{ reason: `The highest frequency is $${most}$. Take its value.`, expression: answer }],
    answer,
  );
}

function range(table: readonly Frequency[]): RuleSolution {
  const values = table.filter(({ count }) => count > 0).map(({ value }) => value);
  const ordered = values.toSorted((first, second) => first.compare(second));
  const [low = new Fraction(0), high = new Fraction(0)] = [ordered[0], ordered.at(-1)];
  const answer = writeDecimal(high.sub(low));
  const line = `${writeDecimal(high)}-${guardedDecimal(low)}=${answer}`;
  return averagesSolution([{ reason: 'Subtract the smallest value from the largest.', expression: line }], answer);
}

/** The average of a frequency table. `null` for a table without values or a mode that is not one value. */
export function workFrequencies(name: AverageName, table: readonly Frequency[]): RuleSolution | null {
  const number = table.reduce((sum, { count }) => sum + count, 0);
  const distinct = new Set(table.map(({ value }) => writeDecimal(value))).size;
  if (table.length < 2 || number < 1 || number > 1000 || distinct < table.length) return null;
  if (name === 'mean') return mean(table);
  if (name === 'median') return median(table);
  return name === 'mode' ? mode(table) : range(table);
}
