/** A triangle as told, and what its rules have in common. */
import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import { step } from './step.ts';
import type { RootForm } from './workPythagoras.ts';

/** A triangle with corners 0, 1 and 2: `sides[0]` is opposite the angle `angles[0]`; angles in degrees. */
export type Triangle = {
  readonly names: readonly [string, string, string];
  readonly sides: readonly (Fraction | null)[];
  readonly angles: readonly (Fraction | null)[];
  readonly unit: string;
  readonly form: RootForm;
  /** Said of the angle that is wanted. */
  readonly obtuse: boolean | null;
};

export type TriangleWish = { readonly kind: 'side' | 'angle'; readonly at: number } | { readonly kind: 'area' };

export const text = writeDecimal;
export const RIGHT = new Fraction(90);

export function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'trigonometry', method: 'trigonometry', steps, answer };
}

export function others(at: number): readonly [number, number] {
  return [(at + 1) % 3, (at + 2) % 3];
}

export function radians(angle: Fraction): number {
  return (angle.valueOf() * Math.PI) / 180;
}

/** The name of the side opposite a corner: `a`. */
export function sideName({ names }: Triangle, at: number): string {
  return (names[at] ?? 'A').toLowerCase();
}

/** The third angle from two, with its step; the angle itself where it was told. */
export function angleAt(
  triangle: Triangle,
  at: number,
): { readonly angle: Fraction; readonly steps: readonly RuleStep[] } | null {
  const known = triangle.angles[at] ?? null;
  if (known !== null) return { angle: known, steps: [] };
  const [one, two] = others(at).map((other) => triangle.angles[other] ?? null);
  if (one === null || one === undefined || two === null || two === undefined) return null;
  const angle = new Fraction(180).sub(one).sub(two);
  const line = `180^\\circ-${text(one)}^\\circ-${text(two)}^\\circ=${text(angle)}^\\circ`;
  return angle.compare(0) <= 0
    ? null
    : { angle, steps: [step('The angles of a triangle add up to $180^\\circ$.', line)] };
}

/** A length that is no exact number, rounded as asked. */
export function measured(letter: string, shown: string, value: number, { unit, form }: Triangle): RuleSolution | null {
  const rounded = roundedText(value, form);
  if (rounded === null) return null;
  const line = `${letter}=${shown}=${startOf(value)}\\approx ${rounded}`;
  return solution([step('Work it out and round.', line)], withUnit(rounded, unit, 1));
}
