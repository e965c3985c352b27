import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { isMoney, writeQuantity } from '../../amounts/quantity.ts';
import type { Unit } from '../../amounts/quantity.ts';
import { endsWithin, spellDifference, spellProduct, spellQuotient } from '../../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../askedText.ts';
import { percentSolution, workOriginal } from '../workPercent.ts';
import { workCompound, workSuccessive } from '../workRepeatedPercent.ts';
import type { Change } from '../workRepeatedPercent.ts';

const ONE = new Fraction(1);

function multiplierOf({ direction, percent }: Change): Fraction {
  return direction === 'up' ? ONE.add(percent.div(100)) : ONE.sub(percent.div(100));
}

function multiplierSteps(changes: readonly Change[]): readonly RuleStep[] {
  return changes.map((change) => ({
    reason: `${change.direction === 'up' ? 'Up' : 'Down'} by $${writeDecimal(change.percent)}\\%$ means multiply by this.`,
    expression: `1${change.direction === 'up' ? '+' : '-'}${writeDecimal(change.percent.div(100))}=${writeDecimal(multiplierOf(change))}`,
  }));
}

/** What several percentage changes one after the other come to: `13.4\%` and whether that is up or down. */
export function workOverallChange(
  changes: readonly Change[],
  named: 'increase' | 'decrease' | 'change',
): RuleSolution | null {
  if (changes.length < 2 || changes.length > 4) return null;
  const factors = changes.map(multiplierOf);
  if (factors.some((factor) => factor.compare(0) <= 0)) return null;
  const total = factors.reduce((product, factor) => product.mul(factor), ONE);
  const up = total.compare(1) > 0;
  if (total.equals(1) || !endsWithin(total, 6) || (named !== 'change' && up !== (named === 'increase'))) return null;
  const steps: RuleStep[] = [...multiplierSteps(changes)];
  let value = factors[0] ?? ONE;
  for (const factor of factors.slice(1)) {
    steps.push({ reason: 'Multiply them.', expression: spellProduct(value, factor) });
    value = value.mul(factor);
  }
  const difference = total.sub(1).abs();
  const percent = writeDecimal(difference.mul(100));
  steps.push({
    reason: up ? 'It is more than $1$: an increase.' : 'It is less than $1$: a decrease.',
    expression: `${up ? spellDifference(total, ONE) : spellDifference(ONE, total)}=${percent}\\%`,
  });
  return percentSolution(steps, `${percent}\\%${named === 'change' ? `\\text{ ${up ? 'increase' : 'decrease'}}` : ''}`);
}

/** What a value was before the changes that led to `after`. */
export function workBefore(changes: readonly Change[], after: Fraction, unit: Unit): RuleSolution | null {
  const [only, ...more] = changes;
  if (only === undefined) return null;
  if (more.length === 0) {
    const solution = workOriginal(only.direction, only.percent, after, unit);
    return solution !== null && endsWithin(after.div(multiplierOf(only)), isMoney(unit) ? 2 : 3) ? solution : null;
  }
  const factors = changes.map(multiplierOf);
  if (factors.some((factor) => factor.compare(0) <= 0)) return null;
  const steps: RuleStep[] = [...multiplierSteps(changes)];
  let value = after;
  for (const factor of factors.toReversed()) {
    steps.push({ reason: 'Go back: divide.', expression: spellQuotient(value, factor) });
    value = value.div(factor);
    if (!endsWithin(value, 4)) return null;
  }
  return percentSolution(steps, writeQuantity(value, unit));
}

/** The value after all changes; as a share of `people` who split it, where they do. */
export function workAfter(
  first: Fraction,
  changes: readonly Change[],
  unit: Unit,
  people: Fraction | null,
): RuleSolution | null {
  const solution = workSuccessive(first, changes, unit);
  const total = changes.reduce((value, change) => value.mul(multiplierOf(change)), first);
  if (solution === null || people === null) return solution;
  const each = total.div(people);
  if (people.compare(1) <= 0 || people.d !== 1n || !endsWithin(each, isMoney(unit) ? 2 : 3)) return null;
  return percentSolution(
    [...solution.steps, { reason: `Divide by $${writeDecimal(people)}$.`, expression: spellQuotient(total, people) }],
    writeQuantity(each, unit),
  );
}

/** By how much the changes change a value: a tip, a tax, a saving, a profit. */
export function workDifference(first: Fraction, changes: readonly Change[], unit: Unit): RuleSolution | null {
  const total = changes.reduce((value, change) => value.mul(multiplierOf(change)), first);
  const solution = workSuccessive(first, changes, unit);
  if (solution === null || !endsWithin(total, isMoney(unit) ? 2 : 3) || total.equals(first)) return null;
  const up = total.compare(first) > 0;
  return percentSolution(
    [
      ...solution.steps,
      {
        reason: up ? 'Subtract the first value.' : 'Subtract from the first value.',
        expression: up ? spellDifference(total, first) : spellDifference(first, total),
      },
    ],
    writeQuantity(total.sub(first).abs(), unit),
  );
}

/** By how much a change led to `after`: the tax in a price, the discount that was given. */
export function workDifferenceBack(change: Change, after: Fraction, unit: Unit): RuleSolution | null {
  const solution = workBefore([change], after, unit);
  const before = after.div(multiplierOf(change));
  if (solution === null) return null;
  const [more, less] = change.direction === 'up' ? [after, before] : [before, after];
  return percentSolution(
    [...solution.steps, { reason: 'Subtract to find the change.', expression: spellDifference(more, less) }],
    writeQuantity(more.sub(less), unit),
  );
}

/** More years than this are not tried. */
const LONGEST = 60;

/** After how many whole years a value that changes by `percent` a year has first passed `limit`. */
export function workYears(first: Fraction, change: Change, limit: Fraction, unit: Unit): RuleSolution | null {
  const factor = multiplierOf(change);
  const up = change.direction === 'up';
  const beyond = (value: Fraction): boolean => (up ? value.compare(limit) > 0 : value.compare(limit) < 0);
  if (beyond(first) || factor.compare(0) <= 0 || factor.equals(1)) return null;
  let [years, value, before] = [0, first, first];
  while (!beyond(value) && years < LONGEST) {
    before = value;
    value = new Fraction(value.mul(factor).round(8));
    years += 1;
  }
  if (!beyond(value) || years < 1) return null;
  // A value at the limit itself would hang on whether "more than" or "at least" is meant.
  if (before.equals(limit)) return null;
  const written = (count: number, worth: Fraction): RuleStep => ({
    reason: `After $${count}$ years:`,
    expression: `${writeDecimal(first)}\\times ${writeDecimal(factor)}^{${count}}\\approx ${writeQuantity(new Fraction(worth.round(2)), unit) ?? ''}`,
  });
  return percentSolution(
    [
      ...multiplierSteps([change]),
      ...(years > 1 ? [written(years - 1, before)] : []),
      written(years, value),
      { reason: 'Only the second is past the limit.', expression: `n=${years}` },
    ],
    `${years}\\text{ years}`,
  );
}

/** The same change year after year. */
export function workYearly(
  first: Fraction,
  change: Change,
  times: Fraction,
  unit: Unit,
  asked: 'value' | 'change',
): RuleSolution | null {
  return times.d === 1n ? workCompound(change.direction, first, change.percent, Number(times.n), unit, asked) : null;
}
