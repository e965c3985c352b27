import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeQuantity, writeSeveral } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin, spellDifference, spellQuotient, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import type { LinearTerm } from '../solveLinearEquation.ts';
import { solveQuadraticEquation } from '../solveQuadraticEquation.ts';
import { writeGuarded, writeNumber } from '../writeTerms.ts';
import { amount, scaled, shifted, solveStory, termsOf, valueAt } from './linearStory.ts';
import type { Amount } from './linearStory.ts';

export function numberSolution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'words-numbers', method: 'numberPuzzles', steps, answer };
}

export type Operation = { readonly sign: '+' | '-' | '×' | '÷'; readonly by: Fraction };

const UNDO: Readonly<Record<Operation['sign'], readonly [sign: string, verb: string]>> = {
  '+': ['-', 'Subtract'],
  '-': ['+', 'Add'],
  '×': ['\\div ', 'Divide by'],
  '÷': ['\\times ', 'Multiply by'],
};

function undo(value: Fraction, { sign, by }: Operation): Fraction | null {
  if (sign === '+') return value.sub(by);
  if (sign === '-') return value.add(by);
  if (sign === '÷') return value.mul(by);
  return by.equals(0) ? null : value.div(by);
}

/** "I think of a number …": works the operations backwards from their result. */
export function workThinkOf(operations: readonly Operation[], result: Fraction): RuleSolution | null {
  let value = result;
  const steps: RuleStep[] = [];
  for (const operation of operations.toReversed()) {
    const before = undo(value, operation);
    if (before === null || !endsWithin(before, 4)) return null;
    const [sign, verb] = UNDO[operation.sign];
    const start = steps.length === 0 ? `Work backwards from $${writeDecimal(value)}$. ` : '';
    const by = operation.by.s < 0n ? `(${writeDecimal(operation.by)})` : writeDecimal(operation.by);
    steps.push({
      reason: `${start}${verb} $${writeDecimal(operation.by)}$.`,
      expression: `${writeDecimal(value)}${sign}${by}=${writeDecimal(before)}`,
    });
    value = before;
  }
  return steps.length === 0 ? null : numberSolution(steps, writeDecimal(value));
}

/** One number, of which two things are the same: `left = right` in `x`. */
export function workNumberEquation(left: readonly LinearTerm[], right: readonly LinearTerm[]): RuleSolution | null {
  const solved = solveStory('Call the number $x$.', 'x', left, right);
  return solved === null ? null : numberSolution(solved.steps, writeNumber(solved.value));
}

/** Which of several numbers is asked for, counted from the smallest. */
export type WhichNumber = 'all' | 'smallest' | 'middle' | 'largest';

function chosen(numbers: readonly Fraction[], which: WhichNumber): string | null {
  const at = which === 'smallest' ? 0 : which === 'largest' ? numbers.length - 1 : (numbers.length - 1) / 2;
  if (which === 'all') return writeSeveral(numbers.map(writeNumber));
  const value = numbers[at];
  return value === undefined ? null : writeNumber(value);
}

/** `step` is 1 for numbers that follow each other, 2 for even or odd ones, n for multiples of n. */
export type Run = { readonly count: number; readonly step: number; readonly first: 'any' | 'even' | 'odd' | number };

function fitsRun(first: Fraction, run: Run): boolean {
  if (first.d !== 1n) return false;
  if (run.first === 'even') return first.n % 2n === 0n;
  if (run.first === 'odd') return first.n % 2n === 1n;
  return run.first === 'any' || first.n % BigInt(run.first) === 0n;
}

/** Numbers that follow each other, with a given sum. */
export function workConsecutiveSum(run: Run, sum: Fraction, which: WhichNumber): RuleSolution | null {
  const places = Array.from({ length: run.count }, (_item, index) => index * run.step);
  const names = places.map((place) => (place === 0 ? 'n' : `n+${place}`)).join(', ');
  const terms = places.flatMap((place) => termsOf(amount(1, place)));
  const solved = solveStory(`Call the numbers $${names}$.`, 'n', terms, [{ kind: 'number', value: sum }]);
  if (solved === null || !fitsRun(solved.value, run)) return null;
  const numbers = places.map((place) => solved.value.add(place));
  const check = numbers.map((value, index) => (index === 0 ? writeNumber(value) : writeGuarded(value))).join('+');
  const last = { reason: 'Count on from there, and check the sum.', expression: `${check}=${writeNumber(sum)}` };
  const answer = chosen(numbers, which);
  return answer === null ? null : numberSolution([...solved.steps, last], answer);
}

/** Two positive numbers that follow each other, with a given product. */
export function workConsecutiveProduct(run: Run, product: Fraction, which: WhichNumber): RuleSolution | null {
  if (run.count !== 2 || product.d !== 1n || product.n === 0n || product.s < 0n || product.compare(1_000_000) > 0)
    return null;
  const power = (
    coefficient: number | Fraction,
    degree: 0 | 1 | 2,
  ): { kind: 'power'; coefficient: Fraction; degree: 0 | 1 | 2 } => ({
    kind: 'power',
    coefficient: new Fraction(coefficient),
    degree,
  });
  const solved = solveQuadraticEquation({
    unknown: 'n',
    left: [power(1, 2), power(run.step, 1)],
    right: [power(product, 0)],
  });
  const roots = [...solved.answer.matchAll(/n=(-?\d+)(?![\d}\\])/g)].map(([, digits]) => new Fraction(digits ?? '0'));
  const first = roots.find((root) => root.s > 0n && root.n > 0n);
  if (first === undefined || !fitsRun(first, run) || !first.mul(first.add(run.step)).equals(product)) return null;
  const numbers = [first, first.add(run.step)];
  const answer = chosen(numbers, which);
  if (answer === null) return null;
  const start = {
    reason: `Call the numbers $n$ and $n+${run.step}$.`,
    expression: `n(n+${run.step})=${writeNumber(product)}`,
  };
  const expanded = {
    reason: 'Expand the brackets.',
    expression: `n^2+${run.step === 1 ? '' : run.step}n=${writeNumber(product)}`,
  };
  const last = {
    reason: 'Take the positive root and count on.',
    expression: `${writeNumber(first)}\\times ${writeNumber(first.add(run.step))}=${writeNumber(product)}`,
  };
  return numberSolution([start, expanded, ...solved.steps, last], answer);
}

/** How two numbers are related: the larger is `times` the smaller, and `plus` on top. */
export type NumberPair = { readonly times: Fraction; readonly plus: Fraction };

/** Two numbers, one told by the other, with a given sum or difference. */
export function workTwoNumbers(
  { times, plus }: NumberPair,
  known: 'sum' | 'difference',
  value: Fraction,
  which: WhichNumber,
): RuleSolution | null {
  const larger: Amount = shifted(scaled(amount(1), times), plus);
  const terms =
    known === 'sum' ? [...termsOf(larger), ...termsOf(amount(1))] : [...termsOf(larger), ...termsOf(amount(-1))];
  const name = termsOf(larger).length === 0 ? '' : writeAmount(larger);
  const solved = solveStory(`Call the smaller number $x$; the other is $${name}$.`, 'x', terms, [
    { kind: 'number', value },
  ]);
  if (solved === null) return null;
  const [small, large] = [solved.value, valueAt(larger, solved.value)];
  if (large.compare(small) < 0) return null;
  const answer = chosen([small, large], which);
  if (answer === null) return null;
  const second: RuleStep[] =
    which === 'smallest'
      ? []
      : [
          {
            reason: 'Find the larger number.',
            expression: `${product(times, small)}${plus.n === 0n ? '' : `+${writeNumber(plus)}`}=${writeNumber(large)}`,
          },
        ];
  return numberSolution([...solved.steps, ...second], answer);
}

function product(times: Fraction, value: Fraction): string {
  return times.equals(1) ? writeNumber(value) : `${writeNumber(times)}\\times ${writeGuarded(value)}`;
}

function writeAmount({ coefficient, rest }: Amount): string {
  const first = coefficient.equals(1) ? 'x' : `${writeNumber(coefficient)}x`;
  return rest.n === 0n ? first : `${first}${rest.s < 0n ? '' : '+'}${writeNumber(rest)}`;
}

/** Two numbers with their sum and difference. */
export function workSumAndDifference(sum: Fraction, difference: Fraction, which: WhichNumber): RuleSolution | null {
  const large = sum.add(difference).div(2);
  const small = sum.sub(large);
  if (!endsWithin(large, 2) || difference.compare(0) < 0) return null;
  const answer = chosen([small, large], which);
  if (answer === null) return null;
  const steps = [
    {
      reason: 'The sum and the difference together are twice the larger number.',
      expression: spellSum([sum, difference]),
    },
    { reason: 'Halve it.', expression: spellQuotient(sum.add(difference), new Fraction(2)) },
    ...(which === 'largest' ? [] : [{ reason: 'Subtract it from the sum.', expression: spellDifference(sum, large) }]),
  ];
  return numberSolution(steps, answer);
}

/** A rectangle whose length is told by its width, with a given perimeter. */
export function workRectangle(
  { times, plus }: NumberPair,
  perimeter: Fraction,
  wanted: 'width' | 'length' | 'area',
  unit: Unit,
): RuleSolution | null {
  const length = shifted(scaled(amount(1), times), plus);
  const side = writeAmount(length);
  const terms = [...termsOf(amount(2)), ...termsOf(scaled(length, new Fraction(2)))];
  const solved = solveStory(`Let $x$ be the width; the length is $${side}$. Add all four sides.`, 'x', terms, [
    { kind: 'number', value: perimeter },
  ]);
  if (solved === null || solved.value.compare(0) <= 0) return null;
  const [width, long] = [solved.value, valueAt(length, solved.value)];
  if (!endsWithin(width, 2) || long.compare(0) <= 0) return null;
  const lengthStep = {
    reason: 'Work out the length.',
    expression: `${product(times, width)}${plus.n === 0n ? '' : `${plus.s < 0n ? '-' : '+'}${writeNumber(plus.abs())}`}=${writeDecimal(long)}`,
  };
  if (wanted === 'width') return withUnit(solved.steps, width, unit);
  if (wanted === 'length') return withUnit([...solved.steps, lengthStep], long, unit);
  const area = width.mul(long);
  const areaStep = {
    reason: 'Multiply for the area.',
    expression: `${writeDecimal(width)}\\times ${writeDecimal(long)}=${writeDecimal(area)}`,
  };
  const last = unit === '' ? writeDecimal(area) : `${writeDecimal(area)}\\text{ ${unit}}^2`;
  return numberSolution([...solved.steps, lengthStep, areaStep], last);
}

function withUnit(steps: readonly RuleStep[], value: Fraction, unit: Unit): RuleSolution | null {
  const answer = writeQuantity(value, unit);
  return answer === null ? null : numberSolution(steps, answer);
}
