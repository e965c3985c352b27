import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeQuantity, writeSeveral } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellDifference, spellProduct, spellQuotient, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';

/** What is known of amounts in a ratio: all together, one share, or how much one share is more than another. */
export type Known =
  | { readonly kind: 'total'; readonly value: Fraction }
  | { readonly kind: 'share'; readonly of: number; readonly value: Fraction }
  | { readonly kind: 'difference'; readonly more: number; readonly less: number; readonly value: Fraction };

/** What is asked for: every share, one of them, how much one is more than another, or all together. */
export type Wanted =
  | { readonly kind: 'shares' }
  | { readonly kind: 'share'; readonly of: number }
  | { readonly kind: 'difference'; readonly more: number; readonly less: number }
  | { readonly kind: 'total' };

export function ratioSolution(steps: readonly RuleStep[], answer: string | null): RuleSolution | null {
  return answer === null ? null : { topic: 'ratio-proportion', method: 'ratios', steps, answer };
}

const ZERO = new Fraction(0);

function total(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}

/** How many parts the known amount is, with the step that finds them; `null` where that is not above zero. */
function knownParts(
  parts: readonly Fraction[],
  known: Known,
): { readonly count: Fraction; readonly step: RuleStep | null } | null {
  if (known.kind === 'total')
    return { count: total(parts), step: { reason: 'Add the parts.', expression: spellSum(parts) } };
  if (known.kind === 'share') {
    const count = parts[known.of];
    return count === undefined ? null : { count, step: null };
  }
  const [more, less] = [parts[known.more], parts[known.less]];
  if (more === undefined || less === undefined || more.compare(less) <= 0) return null;
  return {
    count: more.sub(less),
    step: { reason: 'Find the difference in parts.', expression: spellDifference(more, less) },
  };
}

function shareStep(part: Fraction, one: Fraction): RuleStep {
  return { reason: `Multiply by $${writeDecimal(part)}$.`, expression: spellProduct(part, one) };
}

/** The steps to what is wanted and its value or values, from what one part is worth. */
function fromOnePart(
  parts: readonly Fraction[],
  one: Fraction,
  wanted: Wanted,
): { readonly steps: readonly RuleStep[]; readonly values: readonly Fraction[] } | null {
  if (wanted.kind === 'shares')
    return { steps: parts.map((part) => shareStep(part, one)), values: parts.map((part) => part.mul(one)) };
  if (wanted.kind === 'share') {
    const part = parts[wanted.of];
    return part === undefined ? null : { steps: [shareStep(part, one)], values: [part.mul(one)] };
  }
  const [more, less] = wanted.kind === 'difference' ? [parts[wanted.more], parts[wanted.less]] : [];
  if (wanted.kind === 'difference' && (more === undefined || less === undefined)) return null;
  const count = more === undefined || less === undefined ? total(parts) : more.sub(less);
  const expression = more === undefined || less === undefined ? spellSum(parts) : spellDifference(more, less);
  const first = { reason: wanted.kind === 'total' ? 'Add the parts.' : 'Find the difference in parts.', expression };
  return { steps: [first, shareStep(count, one)], values: [count.mul(one)] };
}

/** Amounts in a ratio: finds what one part is worth, then what is wanted. Things come in whole numbers, money in whole pence. */
export function workSharing(parts: readonly Fraction[], known: Known, wanted: Wanted, unit: Unit): RuleSolution | null {
  const found = knownParts(parts, known);
  if (found === null || found.count.compare(0) <= 0) return null;
  const one = known.value.div(found.count);
  const worked = fromOnePart(parts, one, wanted);
  if (worked === null || worked.values.some((value) => value.compare(0) < 0)) return null;
  if (worked.values.some((value) => !endsWithin(value, isMoney(unit) ? 2 : 3))) return null;
  const steps = [
    ...(found.step === null ? [] : [found.step]),
    { reason: 'Find what one part is worth.', expression: spellQuotient(known.value, found.count) },
    ...worked.steps,
  ];
  const answers = worked.values.map((value) => writeQuantity(value, unit));
  return answers.some((answer) => answer === null)
    ? null
    : ratioSolution(steps, writeSeveral(answers.flatMap((answer) => (answer === null ? [] : [answer]))));
}
