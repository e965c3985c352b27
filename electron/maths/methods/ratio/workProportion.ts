import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';
import { ratioSolution } from './workSharing.ts';

function fits(value: Fraction, unit: Unit): boolean {
  return endsWithin(value, isMoney(unit) ? 2 : 3);
}

function unitarySteps(count: Fraction, amount: Fraction, wanted: Fraction): readonly RuleStep[] {
  const one = amount.div(count);
  const times = (by: Fraction, of: Fraction): RuleStep => ({
    reason: `Multiply by $${writeDecimal(by)}$.`,
    expression: spellProduct(by, of),
  });
  const share = { reason: `Divide by $${writeDecimal(count)}$.`, expression: spellQuotient(amount.mul(wanted), count) };
  if (count.equals(1)) return [times(wanted, amount)];
  if (amount.equals(1)) return [share];
  const alone = { reason: 'Find the amount for one.', expression: spellQuotient(amount, count) };
  if (wanted.equals(1)) return [alone];
  return endsWithin(one, 4) ? [alone, times(wanted, one)] : [times(wanted, amount), share];
}

/** `count` things go with `amount`; how much goes with `wanted` of them? By one thing where that is a plain number. */
export function workUnitary(count: Fraction, amount: Fraction, wanted: Fraction, unit: Unit): RuleSolution | null {
  if (count.compare(0) <= 0) return null;
  const result = amount.mul(wanted).div(count);
  if (!fits(result, unit)) return null;
  return ratioSolution(unitarySteps(count, amount, wanted), writeQuantity(result, unit));
}

/** `count` workers need `time`; how long do `wanted` of them need? More of them need less. */
export function workInverseUnitary(count: Fraction, time: Fraction, wanted: Fraction, unit: Unit): RuleSolution | null {
  if (wanted.compare(0) <= 0) return null;
  const all = count.mul(time);
  const result = all.div(wanted);
  if (!endsWithin(result, 2)) return null;
  return ratioSolution(
    [
      { reason: 'Find how long one alone would need.', expression: spellProduct(count, time) },
      { reason: `Share it by $${writeDecimal(wanted)}$.`, expression: spellQuotient(all, wanted) },
    ],
    writeQuantity(result, unit),
  );
}

/** `a:b = c:d` with one place unknown. */
export function workEqualRatios(
  places: readonly [Fraction | null, Fraction | null, Fraction | null, Fraction | null],
  unknown: string,
): RuleSolution | null {
  const at = places.indexOf(null);
  const known = places.flatMap((place) => (place === null ? [] : [place]));
  if (known.length !== 3 || known.some((value) => value.compare(0) <= 0)) return null;
  const written = places.map((place) => (place === null ? unknown : writeDecimal(place)));
  const partner = places[(at + 2) % 4];
  const [other, across] = at % 2 === 0 ? [places[1], places[3]] : [places[0], places[2]];
  if (
    partner === null ||
    partner === undefined ||
    other === null ||
    other === undefined ||
    across === null ||
    across === undefined
  )
    return null;
  const [own, far] = at < 2 ? [other, across] : [across, other];
  const value = partner.mul(own).div(far);
  const [top, bottom] = at % 2 === 0 ? [0, 1] : [1, 0];
  const fraction = (first: number): string => `\\frac{${written[first + top] ?? ''}}{${written[first + bottom] ?? ''}}`;
  const answer = `${unknown}=${writeNumber(value)}`;
  const [mine, theirs] = at < 2 ? [fraction(0), fraction(2)] : [fraction(2), fraction(0)];
  const steps = [
    { reason: 'Write the ratios as fractions.', expression: `${mine}=${theirs}` },
    {
      reason: `Multiply both sides by $${writeDecimal(own)}$.`,
      expression: `${unknown}=\\frac{${writeDecimal(partner)}\\times ${writeDecimal(own)}}{${writeDecimal(far)}}`,
    },
    {
      reason: 'Work it out.',
      expression: `${unknown}=\\frac{${writeDecimal(partner.mul(own))}}{${writeDecimal(far)}}=${writeNumber(value)}`,
    },
  ];
  return ratioSolution(steps, answer);
}
