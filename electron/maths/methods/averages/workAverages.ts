import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';

/** A value with how often it stands there. */
export type Frequency = { readonly value: Fraction; readonly count: number };

export function averagesSolution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'averages', method: 'workAverages', steps, answer };
}

export function guardedDecimal(value: Fraction): string {
  return value.compare(0) < 0 ? `(${writeDecimal(value)})` : writeDecimal(value);
}

export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.add(value), new Fraction(0));
}

/** `3+(-2)+5` */
export function writeAdded(values: readonly Fraction[]): string {
  return values.map((value, index) => (index === 0 ? writeDecimal(value) : guardedDecimal(value))).join('+');
}

/** `\frac{23}{4}=5.75`; the fraction alone where it has no short decimal. */
export function divideStep(
  reason: string,
  total: Fraction,
  count: number | Fraction,
): { readonly step: RuleStep; readonly answer: string } {
  const answer = writeDecimal(total.div(count));
  const divided = `\\frac{${writeDecimal(total)}}{${typeof count === 'number' ? count : writeDecimal(count)}}`;
  return { step: { reason, expression: divided === answer ? answer : `${divided}=${answer}` }, answer };
}

/** One of several numbers is not known, but their mean is. `name` is the letter for it, where the question has one. */
export function workMissingValue(mean: Fraction, known: readonly Fraction[], name?: string): RuleSolution | null {
  const count = known.length + 1;
  if (known.length === 0 || count > 12) return null;
  const [total, part] = [mean.mul(count), sumOf(known)];
  const missing = total.sub(part);
  const steps: RuleStep[] = [
    {
      reason: `The ${count} numbers add up to the mean times ${count}.`,
      expression: `${count}\\times ${guardedDecimal(mean)}=${writeDecimal(total)}`,
    },
  ];
  if (known.length > 1)
    steps.push({ reason: 'Add the known numbers.', expression: `${writeAdded(known)}=${writeDecimal(part)}` });
  const last = `${writeDecimal(total)}-${guardedDecimal(part)}=${writeDecimal(missing)}`;
  steps.push({ reason: 'The missing number is the difference.', expression: last });
  return averagesSolution(steps, name === undefined ? writeDecimal(missing) : `${name}=${writeDecimal(missing)}`);
}

/** "The mean of 6 numbers is 9. What is their total?" */
export function workTotal(mean: Fraction, count: Fraction): RuleSolution {
  const answer = writeDecimal(mean.mul(count));
  const line = `${writeDecimal(count)}\\times ${guardedDecimal(mean)}=${answer}`;
  return averagesSolution([{ reason: 'The total is the mean times how many there are.', expression: line }], answer);
}

/** A total and a count given. */
export function workMeanOfTotal(total: Fraction, count: Fraction): RuleSolution {
  const { step, answer } = divideStep('The mean is the total divided by how many there are.', total, count);
  return averagesSolution([step], answer);
}

/** A number joins the group: the new mean. */
export function workJoined(count: number, mean: Fraction, added: readonly Fraction[]): RuleSolution | null {
  if (count < 1 || added.length === 0) return null;
  const total = mean.mul(count);
  const all = total.add(sumOf(added));
  const { step, answer } = divideStep(`Now there are ${count + added.length} numbers.`, all, count + added.length);
  const steps: RuleStep[] = [
    {
      reason: `The ${count} numbers add up to the mean times ${count}.`,
      expression: `${count}\\times ${guardedDecimal(mean)}=${writeDecimal(total)}`,
    },
    { reason: 'Add what joins them.', expression: `${writeAdded([total, ...added])}=${writeDecimal(all)}` },
    step,
  ];
  return averagesSolution(steps, answer);
}

/** A number joins (or leaves) and the mean changes: which number was it? */
export function workWhichJoined(count: number, before: Fraction, after: Fraction, change: 1 | -1): RuleSolution | null {
  if (count < 2) return null;
  const [first, second] = [before.mul(count), after.mul(count + change)];
  const [large, small] = change === 1 ? [second, first] : [first, second];
  const answer = writeDecimal(large.sub(small));
  const total = (many: number, mean: Fraction, value: Fraction): string =>
    `${many}\\times ${guardedDecimal(mean)}=${writeDecimal(value)}`;
  const steps: RuleStep[] = [
    { reason: 'Work out the total before.', expression: total(count, before, first) },
    { reason: 'Work out the total after.', expression: total(count + change, after, second) },
    {
      reason: 'The number is the difference.',
      expression: `${writeDecimal(large)}-${guardedDecimal(small)}=${answer}`,
    },
  ];
  return averagesSolution(steps, answer);
}

/** Two groups put together. */
export function workCombined(first: Frequency, second: Frequency): RuleSolution {
  const totals = [first, second].map(({ value, count }) => value.mul(count));
  const steps: RuleStep[] = [first, second].map(({ value, count }, index) => ({
    reason: `Total of the ${index === 0 ? 'first' : 'second'} group.`,
    expression: `${count}\\times ${guardedDecimal(value)}=${writeDecimal(value.mul(count))}`,
  }));
  const all = sumOf(totals);
  steps.push({ reason: 'Add the totals.', expression: `${writeAdded(totals)}=${writeDecimal(all)}` });
  const { step, answer } = divideStep(
    `There are $${first.count}+${second.count}=${first.count + second.count}$ in all; divide.`,
    all,
    first.count + second.count,
  );
  return averagesSolution([...steps, step], answer);
}

/** The mean of those who are left when the mean of a part of the group is known. */
export function workRest(count: number, mean: Fraction, part: number, partMean: Fraction): RuleSolution | null {
  if (part < 1 || part >= count) return null;
  const [total, known] = [mean.mul(count), partMean.mul(part)];
  const left = total.sub(known);
  const { step, answer } = divideStep(`They are $${count}-${part}=${count - part}$; divide.`, left, count - part);
  const steps: RuleStep[] = [
    {
      reason: 'Work out the total of all.',
      expression: `${count}\\times ${guardedDecimal(mean)}=${writeDecimal(total)}`,
    },
    {
      reason: 'Work out the total of the part.',
      expression: `${part}\\times ${guardedDecimal(partMean)}=${writeDecimal(known)}`,
    },
    { reason: 'Subtract.', expression: `${writeDecimal(total)}-${guardedDecimal(known)}=${writeDecimal(left)}` },
    step,
  ];
  return averagesSolution(steps, answer);
}

/** The mean after numbers that are known were taken away. */
export function workRemoved(count: number, mean: Fraction, values: readonly Fraction[]): RuleSolution | null {
  const number = count - values.length;
  if (number < 1 || values.length === 0) return null;
  const total = mean.mul(count);
  const left = total.sub(sumOf(values));
  const { step, answer } = divideStep(`Now there are ${number} numbers.`, left, number);
  const taken = values.map((value) => `-${guardedDecimal(value)}`).join('');
  const steps: RuleStep[] = [
    {
      reason: `The ${count} numbers add up to the mean times ${count}.`,
      expression: `${count}\\times ${guardedDecimal(mean)}=${writeDecimal(total)}`,
    },
    { reason: 'Take away what is removed.', expression: `${writeDecimal(total)}${taken}=${writeDecimal(left)}` },
    step,
  ];
  return averagesSolution(steps, answer);
}
