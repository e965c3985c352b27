import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';
import { acuteFor, scaled, valueOf, writeRadians, writeSurd } from './exactAngles.ts';
import type { Ratio, Surd } from './exactAngles.ts';
import { roundedText } from './quantity.ts';
import type { RootForm } from './workPythagoras.ts';

/** `factor · ratio(letter) = value` for angles from `low` to `high`, in degrees; answers in radians where `radians`. */
export type TrigonometricEquation = {
  readonly ratio: Ratio;
  readonly letter: string;
  readonly factor: Fraction;
  readonly value: Surd;
  readonly low: number;
  readonly high: number;
  /** Whether the ends of the interval belong to it. */
  readonly closed: readonly [low: boolean, high: boolean];
  readonly radians: boolean;
  /** How angles are rounded that are none of those learnt by heart. */
  readonly form: RootForm;
};

/** The angle the inverse function gives. */
function principal(ratio: Ratio, value: Surd): number | null {
  const acute = acuteFor(ratio, value);
  if (acute === null || value.coefficient.compare(0) >= 0) return acute;
  return ratio === 'cos' ? 180 - acute : -acute;
}

const SECOND: Readonly<Record<Ratio, string>> = {
  sin: 'Sine has the same value at $180^\\circ$ less the angle.',
  cos: 'Cosine has the same value at the negative angle.',
  tan: 'Tangent repeats every $180^\\circ$.',
};

/** An angle of the interval with the sum that gives it; `second` where it is not the first one plus whole turns. */
type Found = { readonly angle: number; readonly from: string; readonly second: boolean };

function angles(equation: TrigonometricEquation, base: number): readonly Found[] {
  const { ratio, low, high, closed } = equation;
  const show = (angle: number): string => (equation.radians ? writeRadians(angle) : `${angle}^\\circ`);
  const guarded = base < 0 ? `(${show(base)})` : show(base);
  const starts = ratio === 'tan' ? [base] : [base, ratio === 'sin' ? 180 - base : -base];
  const found = new Map<number, Found>();
  for (const [index, start] of starts.entries()) {
    const period = ratio === 'tan' ? 180 : 360;
    for (let turns = -4; turns <= 4; turns += 1) {
      const angle = start + turns * period;
      const inside = (closed[0] ? angle >= low : angle > low) && (closed[1] ? angle <= high : angle < high);
      if (!inside || found.has(angle)) continue;
      const first = index === 0 ? show(start) : ratio === 'sin' ? `${show(180)}-${guarded}` : `-${guarded}`;
      const sum = turns === 0 ? first : `${first}${turns < 0 ? '-' : '+'}${show(Math.abs(turns) * period)}`;
      found.set(angle, { angle, from: sum, second: ratio === 'tan' || index === 1 });
    }
  }
  return [...found.values()].toSorted((one, two) => one.angle - two.angle);
}

/** The same with a calculator: angles that are rounded as asked. */
function rounded(equation: TrigonometricEquation, value: Surd, first: readonly RuleStep[]): RuleSolution | null {
  const { ratio, letter, form } = equation;
  const size = valueOf(value);
  if (form.kind === 'exact' || equation.radians || (ratio !== 'tan' && Math.abs(size) > 1)) return null; // prettier-ignore
  const inverses = { sin: Math.asin, cos: Math.acos, tan: Math.atan };
  const base = (inverses[ratio](size) * 180) / Math.PI;
  const found = angles(equation, base);
  const shown = found.map(({ angle }) => roundedText(angle, form));
  if (found.length === 0 || found.length > 4 || shown.some((angle) => angle === null)) return null;
  const steps: RuleStep[] = [
    ...first,
    { reason: 'Find one angle that has this value.', expression: `${letter}=\\${ratio}^{-1}\\left(${writeSurd(value)}\\right)\\approx ${base.toFixed(3)}^\\circ` }, // prettier-ignore
  ];
  for (const { angle, second } of found)
    if (Math.abs(angle - base) > 1e-9) steps.push({ reason: second ? SECOND[ratio] : 'Whole turns change nothing.', expression: `${letter}\\approx ${angle.toFixed(3)}^\\circ` }); // prettier-ignore
  const answer = shown.map((angle) => `${letter}=${angle ?? ''}^\\circ`).join('\\text{ or }');
  return { topic: 'trigonometry', method: 'trigonometricEquations', steps, answer };
}

/** Solves sine, cosine or tangent equal to one of the values learnt by heart, on an interval. */
export function workTrigonometricEquation(equation: TrigonometricEquation): RuleSolution | null {
  const { ratio, letter, factor, radians } = equation;
  if (factor.equals(0)) return null;
  const value = scaled(equation.value, factor.inverse());
  const base = principal(ratio, value);
  const divided: readonly RuleStep[] = factor.equals(1)
    ? []
    : [{ reason: `Divide by $${writeNumber(factor)}$.`, expression: `\\${ratio} ${letter}=${writeSurd(value)}` }];
  if (base === null) return rounded(equation, value, divided);
  const show = (angle: number): string => (radians ? writeRadians(angle) : `${angle}^\\circ`);
  const found = angles(equation, base);
  if (found.length === 0 || found.length > 5) return null;
  const steps: RuleStep[] = [...divided];
  steps.push({
    reason: 'Find one angle that has this value.',
    expression: `${letter}=\\${ratio}^{-1}\\left(${writeSurd(value)}\\right)=${show(base)}`,
  });
  const others = found.filter(({ angle }) => angle !== base);
  for (const { angle, from, second } of others) {
    const reason = second ? SECOND[ratio].replace('180^\\circ', show(180)) : 'Whole turns change nothing.';
    steps.push({ reason, expression: from === show(angle) ? `${letter}=${from}` : `${letter}=${from}=${show(angle)}` });
  }
  const answer = found.map(({ angle }) => `${letter}=${show(angle)}`).join('\\text{ or }');
  return { topic: 'trigonometry', method: 'trigonometricEquations', steps, answer };
}
