import Fraction from 'fraction.js';

import { writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellDifference, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { greatestDivisor, writeNumber } from '../writeTerms.ts';

function solution(steps: readonly RuleStep[], answer: string | null): RuleSolution | null {
  return answer === null ? null : { topic: 'fractions', method: 'workFractionOf', steps, answer };
}

/** One part, then as many as the top says; the other way round where the division does not come out. */
function partSteps(part: Fraction, amount: Fraction): readonly RuleStep[] | null {
  const [top, bottom] = [new Fraction(part.n), new Fraction(part.d)];
  const one = amount.div(bottom);
  if (endsWithin(one, 2)) {
    const divide: RuleStep = { reason: `Divide by ${part.d}: one part.`, expression: spellQuotient(amount, bottom) };
    if (part.n === 1n) return [divide];
    return [divide, { reason: `Multiply by ${part.n}.`, expression: spellProduct(top, one) }];
  }
  const product = amount.mul(top);
  const answer = product.div(bottom);
  const raw = `\\frac{${writeDecimal(product)}}{${bottom.toString()}}`;
  if (amount.d !== 1n) return null;
  const steps: RuleStep[] = [{ reason: `Multiply by ${part.n}.`, expression: spellProduct(top, amount) }];
  return [
    ...steps,
    { reason: `Divide by ${part.d}.`, expression: raw === writeNumber(answer) ? raw : `${raw}=${writeNumber(answer)}` },
  ];
}

function written(value: Fraction, unit: Unit): string | null {
  if (endsWithin(value, 2)) return writeQuantity(value, unit);
  return unit === '' ? writeNumber(value) : null;
}

/** A fraction of an amount: `\frac{5}{6}` of 42. */
export function workFractionOf(part: Fraction, amount: Fraction, unit: Unit = ''): RuleSolution | null {
  const steps = part.compare(0) <= 0 ? null : partSteps(part, amount);
  return steps === null ? null : solution(steps, written(part.mul(amount), unit));
}

/** What is left when a fraction of the amount is taken away. */
export function workRestOf(part: Fraction, amount: Fraction, unit: Unit = ''): RuleSolution | null {
  const steps = part.compare(0) <= 0 || part.compare(1) >= 0 ? null : partSteps(part, amount);
  const taken = part.mul(amount);
  if (steps === null || !endsWithin(taken, 2)) return null;
  const rest: RuleStep = { reason: 'Subtract that from the whole.', expression: spellDifference(amount, taken) };
  return solution([...steps, rest], written(amount.sub(taken), unit));
}

/** A fraction of something is known: the whole. */
export function workWholeOf(part: Fraction, known: Fraction, unit: Unit = ''): RuleSolution | null {
  if (part.compare(0) <= 0) return null;
  const [top, bottom] = [new Fraction(part.n), new Fraction(part.d)];
  const one = known.div(top);
  if (!endsWithin(one, 2)) return null;
  const steps: RuleStep[] =
    part.n === 1n
      ? []
      : [
          {
            reason: `$${writeDecimal(known)}$ is ${part.n} parts; divide for one part.`,
            expression: spellQuotient(known, top),
          },
        ];
  steps.push({ reason: `The whole is ${part.d} parts.`, expression: spellProduct(bottom, one) });
  return solution(steps, written(one.mul(bottom), unit));
}

/** "15 as a fraction of 40", in lowest terms. */
export function workAsFractionOf(part: Fraction, whole: Fraction): RuleSolution | null {
  if (part.d !== 1n || whole.d !== 1n || part.compare(0) <= 0 || whole.compare(0) <= 0) return null;
  const divisor = greatestDivisor(part.n, whole.n);
  const raw = `\\frac{${part.n}}{${whole.n}}`;
  const answer = writeNumber(part.div(whole));
  const steps: RuleStep[] = [{ reason: 'Write the part over the whole.', expression: raw }];
  if (divisor > 1n) steps.push({ reason: `Divide top and bottom by $${divisor}$.`, expression: `${raw}=${answer}` });
  return solution(steps, answer);
}
