import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellDifference, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution } from './workPercent.ts';

const ONE = new Fraction(1);
/** So many years are worked one by one; more are worked by a power. */
const YEARS_IN_STEPS = 4;

/** What is asked for: the value at the end, or by how much it changed (interest, loss in value). */
export type Asked = 'value' | 'change';

function multiplierStep(percent: Fraction, up: boolean): RuleStep {
  const multiplier = up ? ONE.add(percent.div(100)) : ONE.sub(percent.div(100));
  return {
    reason: `${up ? 'Up' : 'Down'} by $${writeDecimal(percent)}\\%$ means multiply by this.`,
    expression: `1${up ? '+' : '-'}${writeDecimal(percent.div(100))}=${writeDecimal(multiplier)}`,
  };
}

/** Money comes in whole pence; anything else must come out by itself. */
function settled(value: Fraction, unit: Unit): Fraction | null {
  if (endsWithin(value, isMoney(unit) ? 2 : 3)) return value;
  return isMoney(unit) ? new Fraction(value.round(2)) : null;
}

/** The same change by `percent` percent, `times` times over: compound interest, growth, depreciation. */
export function workCompound(
  direction: 'up' | 'down',
  start: Fraction,
  percent: Fraction,
  times: number,
  unit: Unit,
  asked: Asked = 'value',
): RuleSolution | null {
  const up = direction === 'up';
  const multiplier = up ? ONE.add(percent.div(100)) : ONE.sub(percent.div(100));
  if (!endsWithin(multiplier, 4) || multiplier.compare(0) <= 0 || times < 1 || times > 40) return null;
  const end = Array.from({ length: times }).reduce<Fraction>((value) => value.mul(multiplier), start);
  const result = settled(end, unit);
  if (result === null) return null;
  const steps: RuleStep[] = [multiplierStep(percent, up)];
  let value = start;
  if (times <= YEARS_IN_STEPS && endsWithin(end, 6)) {
    for (let year = 1; year <= times; year += 1) {
      steps.push({ reason: year === 1 ? 'Multiply.' : 'Multiply again.', expression: spellProduct(value, multiplier) });
      value = value.mul(multiplier);
    }
    if (!value.equals(result))
      steps.push({
        reason: 'Round to two decimals.',
        expression: `${writeDecimal(value)}\\approx ${writeCoins(result)}`,
      });
  } else {
    const sign = endsWithin(end, 2) ? '=' : '\\approx ';
    const power = `${writeDecimal(start)}\\times ${writeDecimal(multiplier)}^{${times}}`;
    steps.push({ reason: 'Multiply once for every year.', expression: `${power}${sign}${writeCoins(result)}` });
  }
  if (asked === 'value') return percentSolution(steps, writeQuantity(result, unit));
  const [more, less] = up ? [result, start] : [start, result];
  steps.push({
    reason: up ? 'Subtract the first value.' : 'Subtract from the first value.',
    expression: spellDifference(more, less),
  });
  return percentSolution(steps, writeQuantity(more.sub(less), unit));
}

export type Change = { readonly direction: 'up' | 'down'; readonly percent: Fraction };

/** One percentage change after another. */
export function workSuccessive(start: Fraction, changes: readonly Change[], unit: Unit): RuleSolution | null {
  const steps: RuleStep[] = [];
  let value = start;
  for (const { direction, percent } of changes) {
    const up = direction === 'up';
    const multiplier = up ? ONE.add(percent.div(100)) : ONE.sub(percent.div(100));
    if (multiplier.compare(0) <= 0) return null;
    steps.push(multiplierStep(percent, up));
    steps.push({ reason: 'Multiply.', expression: spellProduct(value, multiplier) });
    value = value.mul(multiplier);
  }
  const result = settled(value, unit);
  if (result === null) return null;
  if (!result.equals(value))
    steps.push({
      reason: 'Round to two decimals.',
      expression: `${writeDecimal(value)}\\approx ${writeCoins(result)}`,
    });
  return percentSolution(steps, writeQuantity(result, unit));
}

/** By how many percent several changes together change a value. */
export function workOverallPercent(changes: readonly Change[]): RuleSolution | null {
  const multipliers = changes.map(({ direction, percent }) =>
    direction === 'up' ? ONE.add(percent.div(100)) : ONE.sub(percent.div(100)),
  );
  const all = multipliers.reduce((product, one) => product.mul(one), ONE);
  if (multipliers.some((one) => one.compare(0) <= 0) || !endsWithin(all, 6) || all.equals(1)) return null;
  const up = all.compare(1) > 0;
  const steps: RuleStep[] = [
    ...changes.map(({ direction, percent }) => multiplierStep(percent, direction === 'up')),
    {
      reason: 'Multiply the multipliers.',
      expression: `${multipliers.map(writeDecimal).join('\\times ')}=${writeDecimal(all)}`,
    },
    {
      reason: `Compare with $1$: it is ${up ? 'an increase' : 'a decrease'}.`,
      expression: `${up ? `${writeDecimal(all)}-1` : `1-${writeDecimal(all)}`}=${writeDecimal(all.sub(1).abs())}`,
    },
  ];
  return percentSolution(steps, `${writeDecimal(all.sub(1).abs().mul(100))}\\%`);
}

/** After how many whole years compound interest has made more than `goal` of it. */
export function workYearsUntil(start: Fraction, percent: Fraction, goal: Fraction, unit: Unit): RuleSolution | null {
  const multiplier = ONE.add(percent.div(100));
  if (percent.compare(0) <= 0 || goal.compare(start) <= 0 || !isMoney(unit)) return null;
  let [years, value] = [0, start];
  while (value.compare(goal) <= 0 && years < 60) [years, value] = [years + 1, value.mul(multiplier)];
  if (years >= 60) return null;
  const after = (count: number, reached: Fraction): string =>
    `${writeDecimal(start)}\\times ${writeDecimal(multiplier)}^{${count}}\\approx ${writeCoins(new Fraction(reached.round(2)))}`;
  const steps: RuleStep[] = [
    multiplierStep(percent, true),
    { reason: `After $${years - 1}$ years it is not yet enough.`, expression: after(years - 1, value.div(multiplier)) },
    { reason: `After $${years}$ years it is.`, expression: after(years, value) },
  ];
  return percentSolution(steps, `${years}\\text{ years}`);
}
