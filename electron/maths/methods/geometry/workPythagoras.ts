import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { splitSquare } from '../splitSquare.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import type { PiForm } from './quantity.ts';

/** How a root is to be given: exact (a surd where it does not come out), or rounded. */
export type RootForm = Extract<PiForm, { readonly kind: 'exact' | 'places' | 'figures' }>;

const text = writeDecimal;

export type RootAnswer = { readonly value: string; readonly steps: readonly RuleStep[] };

/**
 * The positive root of a square, as steps for `letter`: whole, a decimal that ends, a surd in simplest form, or
 * rounded. `null` for the root of a decimal that does not come out, unless it is to be rounded.
 */
export function workRoot(square: Fraction, letter: string, form: RootForm): RootAnswer | null {
  if (square.compare(0) <= 0 || square.n * square.d > 10n ** 12n) return null;
  const [root, left] = splitSquare(square.n * square.d);
  const under = `\\sqrt{${text(square)}}`;
  const reason = 'Take the positive square root.';
  if (left === 1n) {
    const value = text(square.sub(square).add(root).div(square.d));
    return { value, steps: [{ reason, expression: `${letter}=${under}=${value}` }] };
  }
  if (form.kind !== 'exact') {
    const number = Math.sqrt(square.valueOf());
    const value = roundedText(number, form) ?? '';
    return {
      value,
      steps: [
        {
          reason: `${reason.slice(0, -1)} and round.`,
          expression: `${letter}=${under}=${startOf(number)}\\approx ${value}`,
        },
      ],
    };
  }
  if (square.d !== 1n) return null;
  if (root === 1n) return { value: under, steps: [{ reason, expression: `${letter}=${under}` }] };
  const value = `${root}\\sqrt{${left}}`;
  return {
    value,
    steps: [
      { reason, expression: `${letter}=${under}` },
      {
        reason: 'Simplify the root.',
        expression: `\\sqrt{${text(square)}}=\\sqrt{${root * root}\\times ${left}}=${value}`,
      },
    ],
  };
}

/** The third side of a right-angled triangle: `given` are both legs, or the hypotenuse and then a leg. */
export function workThirdSide(
  wanted: 'hypotenuse' | 'leg',
  [first, second]: readonly [Fraction, Fraction],
  unit: string,
  form: RootForm,
  before: readonly RuleStep[] = [],
): RuleSolution | null {
  const longest = wanted === 'hypotenuse';
  const square = longest ? first.mul(first).add(second.mul(second)) : first.mul(first).sub(second.mul(second));
  const letter = longest ? 'c' : 'a';
  const end = workRoot(square, letter, form);
  if (end === null) return null;
  const sign = longest ? '+' : '-';
  const steps: RuleStep[] = [
    ...before,
    {
      reason: longest
        ? 'By Pythagoras, the square of the hypotenuse is the sum of the squares of the legs.'
        : 'By Pythagoras, the square of a leg is the square of the hypotenuse less that of the other leg.',
      expression: `${letter}^2=${text(first)}^2${sign}${text(second)}^2`,
    },
    {
      reason: 'Work out the squares.',
      expression: `${letter}^2=${text(first.mul(first))}${sign}${text(second.mul(second))}=${text(square)}`,
    },
    ...end.steps,
  ];
  return { topic: 'pythagoras', method: 'pythagoras', steps, answer: withUnit(end.value, unit, 1) };
}

/** The side of a square from its diagonal. */
export function workSquareSide(diagonal: Fraction, unit: string, form: RootForm): RuleSolution | null {
  const square = diagonal.mul(diagonal);
  const half = square.div(2);
  const surd = `\\frac{${diagonal.equals(1) ? '' : text(diagonal)}\\sqrt{2}}{2}`;
  const uneven = form.kind === 'exact' && diagonal.d === 1n && half.d !== 1n;
  const end = uneven
    ? {
        value: surd,
        steps: [{ reason: 'Take the positive square root.', expression: `s=\\sqrt{${text(half)}}=${surd}` }],
      }
    : workRoot(half, 's', form);
  if (end === null) return null;
  const steps: RuleStep[] = [
    { reason: 'By Pythagoras, with both legs equal.', expression: `s^2+s^2=${text(diagonal)}^2` },
    { reason: 'Collect and halve.', expression: `s^2=${text(square)}\\div 2=${text(half)}` },
    ...end.steps,
  ];
  return { topic: 'pythagoras', method: 'pythagoras', steps, answer: withUnit(end.value, unit, 1) };
}

/** Whether three sides belong to a right-angled triangle: the longest squared against the other two. */
export function workRightAngled(sides: readonly [Fraction, Fraction, Fraction]): RuleSolution | null {
  const [a, b, c] = sides.toSorted((one, two) => one.compare(two));
  if (a === undefined || b === undefined || c === undefined || a.compare(0) <= 0 || a.add(b).compare(c) <= 0)
    return null;
  const [sum, square] = [a.mul(a).add(b.mul(b)), c.mul(c)];
  const right = sum.equals(square);
  const steps: RuleStep[] = [
    {
      reason: 'Add the squares of the two shorter sides.',
      expression: `${text(a)}^2+${text(b)}^2=${text(a.mul(a))}+${text(b.mul(b))}=${text(sum)}`,
    },
    { reason: 'Square the longest side.', expression: `${text(c)}^2=${text(square)}` },
    {
      reason: right
        ? 'They are equal, so the triangle is right-angled.'
        : 'They differ, so the triangle is not right-angled.',
      expression: right ? `${text(sum)}=${text(square)}` : `${text(sum)}\\ne ${text(square)}`,
    },
  ];
  return { topic: 'pythagoras', method: 'pythagoras', steps, answer: `\\text{${right ? 'yes' : 'no'}}` };
}

/** The height of an isosceles triangle, or its area: the height cuts the base in half. */
export function workIsosceles(
  wanted: 'height' | 'area',
  base: Fraction,
  side: Fraction,
  unit: string,
): RuleSolution | null {
  const half = base.div(2);
  const step = { reason: 'The height cuts the base in half.', expression: `${text(base)}\\div 2=${text(half)}` };
  const square = side.mul(side).sub(half.mul(half));
  const end = workRoot(square, 'h', { kind: 'exact' });
  if (end === null) return null;
  const steps: RuleStep[] = [
    step,
    {
      reason: 'By Pythagoras, take the square of half the base from the square of the side.',
      expression: `h^2=${text(side)}^2-${text(half)}^2=${text(side.mul(side))}-${text(half.mul(half))}=${text(square)}`,
    },
    ...end.steps,
  ];
  if (wanted === 'height')
    return { topic: 'pythagoras', method: 'pythagoras', steps, answer: withUnit(end.value, unit, 1) };
  if (!/^[\d.]+$/.test(end.value)) return null;
  const area = half.mul(end.value);
  steps.push({
    reason: 'The area is half the base times the height.',
    expression: `A=${text(half)}\\times ${end.value}=${text(area)}`,
  });
  return { topic: 'pythagoras', method: 'pythagoras', steps, answer: withUnit(text(area), unit, 2) };
}

/** The diagonal through a cuboid. */
export function workSpaceDiagonal(sizes: readonly [Fraction, Fraction, Fraction], unit: string): RuleSolution | null {
  const square = sizes.reduce((sum, size) => sum.add(size.mul(size)), sizes[0].sub(sizes[0]));
  const end = workRoot(square, 'd', { kind: 'exact' });
  if (end === null) return null;
  const steps: RuleStep[] = [
    {
      reason: 'Use Pythagoras in three dimensions.',
      expression: `d^2=${sizes.map((size) => `${text(size)}^2`).join('+')}`,
    },
    {
      reason: 'Work out the squares.',
      expression: `d^2=${sizes.map((size) => text(size.mul(size))).join('+')}=${text(square)}`,
    },
    ...end.steps,
  ];
  return { topic: 'pythagoras', method: 'pythagoras', steps, answer: withUnit(end.value, unit, 1) };
}
