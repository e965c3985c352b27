import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { splitSquare } from '../splitSquare.ts';
import { writeNumber } from '../writeTerms.ts';
import {
  acuteAngle,
  acuteFor,
  dividedBy,
  exactRatio,
  scaled,
  valueOf,
  writeRadians,
  writeSurd,
} from './exactAngles.ts';
import type { Ratio, Surd } from './exactAngles.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import type { RootForm } from './workPythagoras.ts';

/** The sides of a right-angled triangle as seen from the angle. */
export type Side = 'opposite' | 'adjacent' | 'hypotenuse';

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'trigonometry', method: 'trigonometry', steps, answer };
}

const TOPS: Readonly<Record<Ratio, Side>> = { sin: 'opposite', cos: 'adjacent', tan: 'opposite' };
const BOTTOMS: Readonly<Record<Ratio, Side>> = { sin: 'hypotenuse', cos: 'hypotenuse', tan: 'adjacent' };

/** The ratio that has both sides in it. */
export function ratioOf(first: Side, second: Side): Ratio | null {
  const sides = [first, second];
  return (
    (['sin', 'cos', 'tan'] as const).find((ratio) => sides.includes(TOPS[ratio]) && sides.includes(BOTTOMS[ratio])) ??
    null
  );
}

function ratioReason(ratio: Ratio): string {
  const name = { sin: 'Sine', cos: 'Cosine', tan: 'Tangent' }[ratio];
  return `${name} is ${TOPS[ratio]} over ${BOTTOMS[ratio]}.`;
}

/** `\sin 30^\circ`. */
function at(ratio: Ratio, angle: Fraction): string {
  return `\\${ratio} ${writeDecimal(angle)}^\\circ`;
}

export type SideQuestion = {
  readonly wanted: Side;
  readonly known: Side;
  readonly length: Fraction;
  /** In degrees, acute. */
  readonly angle: Fraction;
  readonly unit: string;
  readonly form: RootForm;
};

/** A side from another one and an angle: exact where the angle has exact values, else rounded. */
export function workSide({ wanted, known, length, angle, unit, form }: SideQuestion): RuleSolution | null {
  const ratio = ratioOf(wanted, known);
  if (ratio === null || angle.compare(0) <= 0 || angle.compare(90) >= 0 || wanted === known) return null;
  const up = TOPS[ratio] === wanted;
  const [written, function_] = [writeDecimal(length), at(ratio, angle)];
  const steps: RuleStep[] = [
    { reason: ratioReason(ratio), expression: `${function_}=\\frac{${up ? 'x' : written}}{${up ? written : 'x'}}` },
    {
      reason: 'Solve for $x$.',
      expression: up ? `x=${written}\\times ${function_}` : `x=\\frac{${written}}{${function_}}`,
    },
  ];
  const exact = angle.d === 1n ? exactRatio(ratio, Number(angle.n)) : null;
  if (form.kind === 'exact') {
    if (exact === null) return null;
    const value: Surd = up ? scaled(exact, length) : dividedBy(length, exact);
    const answer = writeSurd(value);
    const put = up ? `x=${written}\\times ${writeSurd(exact)}` : `x=${written}\\div ${writeSurd(exact)}`;
    steps.push({ reason: `Use $${function_}=${writeSurd(exact)}$.`, expression: `${put}=${answer}` });
    return solution(steps, withUnit(answer, unit, 1));
  }
  const factor = Math[ratio]((angle.valueOf() * Math.PI) / 180);
  const value = up ? length.valueOf() * factor : length.valueOf() / factor;
  const rounded = roundedText(value, form) ?? '';
  const even = Math.abs(value - Number(rounded)) < 1e-9;
  if (!even) steps.push({ reason: 'Use a calculator.', expression: `${function_}=${startOf(factor)}` });
  const sign = even ? '=' : `=${startOf(value)}\\approx `;
  steps.push({ reason: 'Work it out and round.', expression: `x${sign}${rounded}` });
  return solution(steps, withUnit(rounded, unit, 1));
}

export type AngleQuestion = {
  readonly sides: readonly [readonly [Side, Fraction], readonly [Side, Fraction]];
  readonly form: RootForm;
};

/** The acute angle whose ratio is `value`; `null` for a rounding that was not asked. */
function inverse(
  ratio: Ratio,
  value: Surd,
  shown: string,
  letter: string,
  form: RootForm,
): { readonly step: RuleStep; readonly answer: string } | null {
  const known = acuteFor(ratio, value);
  const start = `${letter}=\\${ratio}^{-1}\\left(${shown}\\right)`;
  if (known !== null) {
    const answer = `${known}^\\circ`;
    return { step: { reason: 'Find the angle that has this value.', expression: `${start}=${answer}` }, answer };
  }
  if (form.kind === 'exact') return null;
  const name = { sin: 'asin', cos: 'acos', tan: 'atan' } as const;
  const degrees = (Math[name[ratio]](valueOf(value)) * 180) / Math.PI;
  const answer = `${roundedText(degrees, form) ?? ''}^\\circ`;
  return {
    step: { reason: 'Use a calculator and round.', expression: `${start}=${startOf(degrees)}\\approx ${answer}` },
    answer,
  };
}

/** An angle from two sides. */
export function workAngle({ sides: [[first, one], [second, two]], form }: AngleQuestion): RuleSolution | null {
  const ratio = ratioOf(first, second);
  if (ratio === null || one.compare(0) <= 0 || two.compare(0) <= 0) return null;
  const [top, bottom] = TOPS[ratio] === first ? [one, two] : [two, one];
  if (ratio !== 'tan' && top.compare(bottom) >= 0) return null;
  const value = top.div(bottom);
  const raw = `\\frac{${writeDecimal(top)}}{${writeDecimal(bottom)}}`;
  const simple = writeNumber(value);
  const found = inverse(ratio, { coefficient: value, radicand: 1 }, simple, '\\theta', form);
  if (found === null) return null;
  const step = {
    reason: ratioReason(ratio),
    expression: `\\${ratio} \\theta=${raw}${raw === simple ? '' : `=${simple}`}`,
  };
  return solution([step, found.step], found.answer);
}

/** The acute angle with a given ratio, such as tan θ = 0.75. */
export function workAcute(
  ratio: Ratio,
  value: Surd,
  shown: string,
  letter: string,
  form: RootForm,
): RuleSolution | null {
  const size = valueOf(value);
  if (size <= 0 || (ratio !== 'tan' && size > 1)) return null;
  const found = inverse(ratio, value, shown, letter, form);
  return found === null ? null : solution([found.step], found.answer);
}

/** A ratio of an acute angle from another one, as a fraction: draws the triangle first. */
export function workOtherRatio(known: Ratio, value: Fraction, wanted: Ratio): RuleSolution | null {
  const [top, bottom] = [new Fraction(value.n), new Fraction(value.d)];
  const worked = workRatio(wanted, { [TOPS[known]]: top, [BOTTOMS[known]]: bottom });
  if (worked === null || value.compare(0) <= 0) return null;
  const start: RuleStep = {
    reason: `Draw a right-angled triangle with ${TOPS[known]} $${value.n}$ and ${BOTTOMS[known]} $${value.d}$.`,
    expression: `\\${known} \\theta=${writeNumber(value)}`,
  };
  return { ...worked, steps: [start, ...worked.steps] };
}

/** A ratio from two sides; where the third is needed, Pythagoras finds it. `null` unless it comes out whole. */
export function workRatio(wanted: Ratio, given: Readonly<Partial<Record<Side, Fraction>>>): RuleSolution | null {
  const sides: Partial<Record<Side, Fraction>> = { ...given };
  const { opposite, adjacent, hypotenuse } = given;
  const steps: RuleStep[] = [];
  const missing = [TOPS[wanted], BOTTOMS[wanted]].find((side) => sides[side] === undefined);
  if (missing !== undefined) {
    const leg = opposite ?? adjacent;
    const square =
      missing === 'hypotenuse'
        ? opposite === undefined || adjacent === undefined
          ? null
          : opposite.mul(opposite).add(adjacent.mul(adjacent))
        : hypotenuse === undefined || leg === undefined
          ? null
          : hypotenuse.mul(hypotenuse).sub(leg.mul(leg));
    if (square === null || square.d !== 1n || square.compare(0) <= 0) return null;
    const [root, left] = splitSquare(square.n);
    if (left !== 1n) return null;
    const [one, two] = missing === 'hypotenuse' ? [opposite, adjacent] : [hypotenuse, leg];
    const shown = `\\sqrt{${writeDecimal(one ?? square)}^2${missing === 'hypotenuse' ? '+' : '-'}${writeDecimal(two ?? square)}^2}`;
    steps.push({
      reason: `Find the ${missing} side by Pythagoras.`.replace('hypotenuse side', 'hypotenuse'),
      expression: `${shown}=\\sqrt{${square.n}}=${root}`,
    });
    sides[missing] = new Fraction(root);
  }
  const [top, bottom] = [sides[TOPS[wanted]], sides[BOTTOMS[wanted]]];
  if (top === undefined || bottom === undefined) return null;
  const [raw, simple] = [`\\frac{${writeDecimal(top)}}{${writeDecimal(bottom)}}`, writeNumber(top.div(bottom))];
  steps.push({
    reason: ratioReason(wanted),
    expression: `\\${wanted} \\theta=${raw}${raw === simple ? '' : `=${simple}`}`,
  });
  return solution(steps, simple);
}

/** `sin 150°`: by the acute angle that has the same value up to sign. */
export function workExactValue(ratio: Ratio, degrees: number, radians: boolean): RuleSolution | null {
  const value = exactRatio(ratio, degrees);
  if (value === null) return null;
  const { acute } = acuteAngle(degrees);
  const written = writeSurd(value);
  const shown = radians ? `\\${ratio} ${writeRadians(degrees)}` : `\\${ratio} ${degrees}^\\circ`;
  const steps: RuleStep[] = [];
  if (radians && degrees !== 0)
    steps.push({ reason: 'Write the angle in degrees.', expression: `${writeRadians(degrees)}=${degrees}^\\circ` });
  if (acute !== degrees) {
    const same = `\\${ratio} ${acute}^\\circ`;
    const minus = value.coefficient.compare(0) < 0;
    const reason = `It has the size of $${same}$${minus ? ' and is negative there' : ''}.`;
    steps.push({ reason, expression: `\\${ratio} ${degrees}^\\circ=${minus ? '-' : ''}${same}` });
  }
  steps.push({ reason: 'Use the exact value.', expression: `${shown}=${written}` });
  return solution(steps, written);
}

/** Degrees to radians as a multiple of π, or back. */
export function workRadians(degrees: Fraction, to: 'radians' | 'degrees'): RuleSolution {
  const part = degrees.div(180);
  const over = part.n === 1n ? '\\pi' : `${part.n}\\pi`;
  const radians = part.d === 1n ? over : `\\frac{${over}}{${part.d}}`;
  const written = `${writeDecimal(degrees)}^\\circ`;
  const steps: RuleStep[] =
    to === 'radians'
      ? [
          {
            reason: '$180^\\circ$ is $\\pi$, so multiply by $\\frac{\\pi}{180}$.',
            expression: `\\frac{${writeDecimal(degrees)}\\pi}{180}=${radians}`,
          },
        ]
      : [
          {
            reason: '$\\pi$ is $180^\\circ$, so put it in.',
            expression: `${radians.replace('\\pi', part.n === 1n ? '180^\\circ' : '\\times 180^\\circ')}=${written}`,
          },
        ];
  return solution(steps, to === 'radians' ? radians : written);
}
