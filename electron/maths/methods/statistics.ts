import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { AverageName } from './averages/workFrequencies.ts';
import { askedText, typedList, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';

const QUESTION =
  /^(?:the )?(mean|average|arithmetic mean|median|mode|range)(?: of| for)? ?(?:the |these |this |following |numbers? |data(?: ?set)? |values? |list |set |scores? )*[:\s]*([-\d.,; and]+)$/;

function sorted(values: readonly Fraction[]): readonly Fraction[] {
  return values.toSorted((first, second) => first.compare(second));
}

function listed(values: readonly Fraction[]): string {
  return values.map(writeDecimal).join(',');
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'averages', method: 'statistics', steps, answer };
}

function mean(values: readonly Fraction[]): RuleSolution {
  const total = values.reduce((sum, value) => sum.add(value), new Fraction(0));
  const added = values
    .map((value, index) => (index > 0 && value.s < 0n ? `(${writeDecimal(value)})` : writeDecimal(value)))
    .join('+');
  const answer = writeDecimal(total.div(values.length));
  const divided = `\\frac{${writeDecimal(total)}}{${values.length}}`;
  return solution(
    [
      { reason: `Add the ${values.length} numbers.`, expression: `${added}=${writeDecimal(total)}` },
      { reason: `Divide by how many there are.`, expression: divided === answer ? answer : `${divided}=${answer}` },
    ],
    answer,
  );
}

function median(values: readonly Fraction[]): RuleSolution {
  const ordered = sorted(values);
  const middle = Math.floor((ordered.length - 1) / 2);
  const [low, high] = [ordered[middle] ?? new Fraction(0), ordered[Math.floor(ordered.length / 2)] ?? new Fraction(0)];
  const order: RuleStep = { reason: 'Put the numbers in order.', expression: listed(ordered) };
  if (ordered.length % 2 === 1)
    return solution([order, { reason: 'Take the middle one.', expression: writeDecimal(low) }], writeDecimal(low));
  const answer = writeDecimal(low.add(high).div(2));
  const worked = `\\frac{${writeDecimal(low)}+${high.s < 0n ? `(${writeDecimal(high)})` : writeDecimal(high)}}{2}=${answer}`;
  return solution([order, { reason: 'Two stand in the middle; take their mean.', expression: worked }], answer);
}

/** `null` when no number stands out. */
function mode(values: readonly Fraction[]): RuleSolution | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(writeDecimal(value), (counts.get(writeDecimal(value)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const [only, ...more] = [...counts].filter(([, count]) => count === most);
  if (only === undefined || more.length > 0 || most === 1) return null;
  return solution(
    [{ reason: `$${only[0]}$ stands there ${most} times, more often than any other.`, expression: only[0] }],
    only[0],
  );
}

function range(values: readonly Fraction[]): RuleSolution {
  const ordered = sorted(values);
  const [low, high] = [ordered[0] ?? new Fraction(0), ordered.at(-1) ?? new Fraction(0)];
  const answer = writeDecimal(high.sub(low));
  const taken = low.s < 0n ? `(${writeDecimal(low)})` : writeDecimal(low);
  return solution(
    [
      {
        reason: 'Subtract the smallest number from the largest.',
        expression: `${writeDecimal(high)}-${taken}=${answer}`,
      },
    ],
    answer,
  );
}

/** The mean, median, mode or range of a list; `null` for fewer than two numbers, or no mode. */
export function workList(name: AverageName, values: readonly Fraction[]): RuleSolution | null {
  if (values.length < 2 || values.length > 40) return null;
  if (name === 'median') return median(values);
  if (name === 'mode') return mode(values);
  return name === 'range' ? range(values) : mean(values);
}

/** Works the mean, median, mode or range of a list of numbers. */
export function statistics(problem: Understood): RuleSolution | null {
  const [, name, list] = QUESTION.exec(askedText(problem.text).asked) ?? [];
  const values = list === undefined ? null : typedList(list);
  if (name === undefined || values === null) return null;
  return workList(name === 'median' || name === 'mode' || name === 'range' ? name : 'mean', values);
}
