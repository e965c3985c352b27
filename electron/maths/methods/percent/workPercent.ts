import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { spellDifference, spellProduct, spellQuotient, spellSum, writeFixed } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';

const HUNDRED = new Fraction(100);

/** A solution of this topic; `null` where there is no answer. */
export function percentSolution(steps: readonly RuleStep[], answer: string | null): RuleSolution | null {
  return answer === null ? null : { topic: 'percentages', method: 'percentages', steps, answer };
}

/** The steps to a percentage of a number: multiply, divide by a hundred. */
export function partSteps(percent: Fraction, whole: Fraction): readonly RuleStep[] {
  const product = percent.mul(whole);
  return [
    {
      reason: `Percent means out of a hundred: multiply by $${writeDecimal(percent)}$.`,
      expression: spellProduct(percent, whole),
    },
    { reason: 'Divide by $100$.', expression: spellQuotient(product, HUNDRED) },
  ];
}

export function workPercentOf(percent: Fraction, whole: Fraction, unit: Unit): RuleSolution | null {
  return percentSolution(partSteps(percent, whole), writeQuantity(percent.mul(whole).div(100), unit));
}

/** What is left when a percentage is taken away: "30% are boys; how many are girls?" */
export function workPercentLeft(percent: Fraction, whole: Fraction, unit: Unit): RuleSolution | null {
  const rest = HUNDRED.sub(percent);
  const first = {
    reason: 'Find the percentage that is left.',
    expression: `100\\%-${writeDecimal(percent)}\\%=${writeDecimal(rest)}\\%`,
  };
  return percentSolution([first, ...partSteps(rest, whole)], writeQuantity(rest.mul(whole).div(100), unit));
}

export function workPercentChange(
  direction: 'up' | 'down',
  whole: Fraction,
  percent: Fraction,
  unit: Unit,
): RuleSolution | null {
  const part = percent.mul(whole).div(100);
  const up = direction === 'up';
  const result = up ? whole.add(part) : whole.sub(part);
  const last = {
    reason: up ? 'Add it.' : 'Subtract it.',
    expression: up ? spellSum([whole, part]) : spellDifference(whole, part),
  };
  return percentSolution([...partSteps(percent, whole), last], writeQuantity(result, unit));
}

/** `\frac{18}{24}=\frac{3}{4}`, then times a hundred percent; rounded to `places` where that is asked. */
function shareSteps(
  part: Fraction,
  whole: Fraction,
  reason: string,
  places: number | null,
): { readonly steps: readonly RuleStep[]; readonly answer: string } {
  const [share, value] = [part.div(whole), part.div(whole).mul(100)];
  const start = `\\frac{${writeDecimal(part)}}{${writeDecimal(whole)}}`;
  const simple = writeNumber(share);
  const rounded = places === null ? null : new Fraction(value.round(places));
  const exact = rounded === null || rounded.equals(value);
  const answer = `${exact ? writeDecimal(value) : writeFixed(value, places ?? 0)}\\%`;
  const steps = [
    { reason, expression: start === simple ? start : `${start}=${simple}` },
    {
      reason: 'Multiply by $100$ percent.',
      expression: `${simple}\\times 100\\%${exact ? '=' : '\\approx '}${answer}`,
    },
  ];
  return { steps, answer };
}

/** A part as a percentage of the whole; `places` decimals where rounding is asked for. */
export function workPartAsPercent(part: Fraction, whole: Fraction, places: number | null = null): RuleSolution | null {
  if (whole.equals(0)) return null;
  const { steps, answer } = shareSteps(part, whole, 'Write the part over the whole.', places);
  return percentSolution(steps, answer);
}

/** How the change is named, since that is what is asked for: a profit, a loss, an increase, a decrease. */
export type ChangeName = 'increase' | 'decrease' | 'profit' | 'loss' | 'discount' | 'change';

/** By how many percent a value changed; `null` when it went the other way than `name` says. */
export function workChangeInPercent(
  from: Fraction,
  to: Fraction,
  name: ChangeName,
  places: number | null = null,
): RuleSolution | null {
  const up = to.compare(from) > 0;
  if (from.compare(0) <= 0 || to.equals(from) || to.compare(0) < 0) return null;
  if (name !== 'change' && up !== (name === 'increase' || name === 'profit')) return null;
  const called = name === 'change' ? (up ? 'increase' : 'decrease') : name;
  const first = {
    reason: `Find the ${called}.`,
    expression: up ? spellDifference(to, from) : spellDifference(from, to),
  };
  const { steps, answer } = shareSteps(to.sub(from).abs(), from, `Write the ${called} over the first value.`, places);
  return percentSolution([first, ...steps], answer);
}

/** The whole of which `percent` percent are `part`. */
export function workWholeFromPercent(percent: Fraction, part: Fraction, unit: Unit): RuleSolution | null {
  if (percent.compare(0) <= 0) return null;
  return percentSolution(wholeSteps(percent, part), writeQuantity(part.mul(100).div(percent), unit));
}

function wholeSteps(percent: Fraction, part: Fraction): readonly RuleStep[] {
  const one = part.div(percent);
  return [
    { reason: `Divide by $${writeDecimal(percent)}$ to find $1\\%$.`, expression: spellQuotient(part, percent) },
    {
      reason: 'Multiply by $100$ to find the whole.',
      expression: `100\\times ${writeDecimal(one)}=${writeDecimal(one.mul(100))}`,
    },
  ];
}

/** The value before a change by `percent` percent that led to `after`. */
export function workOriginal(
  direction: 'up' | 'down',
  percent: Fraction,
  after: Fraction,
  unit: Unit,
): RuleSolution | null {
  const up = direction === 'up';
  const left = up ? HUNDRED.add(percent) : HUNDRED.sub(percent);
  if (left.compare(0) <= 0) return null;
  const first = {
    reason: `The first value is $100\\%$; now it is ${up ? 'more' : 'less'}.`,
    expression: `100\\%${up ? '+' : '-'}${writeDecimal(percent)}\\%=${writeDecimal(left)}\\%`,
  };
  return percentSolution([first, ...wholeSteps(left, after)], writeQuantity(after.mul(100).div(left), unit));
}
