import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';
import { finished, roundedText, startOf, withUnit, writeSize } from './quantity.ts';
import type { PiForm, Size } from './quantity.ts';
import { FORMULAS } from './formulas.ts';
import { finishedSum } from './piSum.ts';
import { workBackward } from './workFormula.ts';
import type { Worked } from './workFormula.ts';

export type SectorQuestion = {
  readonly wanted: 'area' | 'arc' | 'perimeter';
  readonly radius: Fraction;
  /** In degrees. */
  readonly angle: Fraction;
  readonly unit: string;
  readonly form: PiForm;
};

const text = writeDecimal;

/** The whole circle first, then the part of it that the angle takes. */
function partOfCircle(share: Fraction, whole: Size, formula: string, put: string, symbol: string): readonly RuleStep[] {
  const part: Size = { value: whole.value.mul(share), pi: true };
  return [
    { reason: `Find the ${formula} of the whole circle.`, expression: `${put}=${writeSize(whole)}` },
    {
      reason: 'Take that part of it.',
      expression: `${symbol}=${writeNumber(share)}\\times ${writeSize(whole)}=${writeSize(part)}`,
    },
  ];
}

/** Area, arc or perimeter of a sector; the perimeter in terms of π is a sum. */
export function workSector({ wanted, radius, angle, unit, form }: SectorQuestion): Worked | null {
  const share = angle.div(360);
  if (share.compare(0) <= 0 || share.compare(1) >= 0) return null;
  const first: RuleStep = {
    reason: 'Find which part of the circle the sector is.',
    expression: `\\frac{${text(angle)}}{360}=${writeNumber(share)}`,
  };
  if (wanted === 'area') {
    const whole = { value: radius.mul(radius), pi: true };
    const size = { value: whole.value.mul(share), pi: true };
    const steps = partOfCircle(share, whole, 'area', `\\pi\\times ${text(radius)}^2`, 'A');
    const end = finished('A', size, form);
    return { steps: [first, ...steps, ...end.steps], answer: withUnit(end.value, unit, 2) };
  }
  const whole = { value: radius.mul(2), pi: true };
  const arc = { value: whole.value.mul(share), pi: true };
  const steps = [first, ...partOfCircle(share, whole, 'circumference', `2\\times \\pi\\times ${text(radius)}`, 'l')];
  if (wanted === 'arc') {
    const end = finished('l', arc, form);
    return { steps: [...steps, ...end.steps], answer: withUnit(end.value, unit, 1) };
  }
  return withStraight(steps, arc, radius.mul(2), unit, form);
}

/** An arc and the straight lines that close the figure. */
export function withStraight(
  steps: readonly RuleStep[],
  arc: Size,
  straight: Fraction,
  unit: string,
  form: PiForm,
): Worked | null {
  const end = finishedSum('P', straight, arc.value, form);
  if (end === null) return null;
  const sum = `${writeSize(arc)}+${text(straight)}`;
  const last = { reason: 'Add the straight sides.', expression: `P=${sum}` };
  const value = unit === '' || !end.value.includes('+') ? end.value : `(${end.value})`;
  return { steps: [...steps, last, ...end.steps], answer: withUnit(value, unit, 1) };
}

/** The radius of a sector from its angle and its arc or area; `null` where it does not come out. */
export function radiusOfSector(
  angle: Fraction,
  total: Size,
  of: 'area' | 'arc',
  unit: string,
  form: PiForm,
): Worked | null {
  const share = angle.div(360);
  if (share.compare(0) <= 0 || share.compare(1) >= 0) return null;
  const whole: Size = { value: total.value.div(share), pi: total.pi };
  const formula = FORMULAS.find(
    ({ shape, quantity }) => shape === 'circle' && quantity === (of === 'area' ? 'area' : 'circumference'),
  );
  const rest = formula === undefined ? null : workBackward(formula, whole, {}, 'radius', unit, form);
  if (rest === null) return null;
  const steps: RuleStep[] = [
    {
      reason: 'Find which part of the circle the sector is.',
      expression: `\\frac{${text(angle)}}{360}=${writeNumber(share)}`,
    },
    {
      reason: `Divide by it for the ${of === 'area' ? 'area' : 'circumference'} of the whole circle.`,
      expression: `${writeSize(total)}\\div ${writeNumber(share)}=${writeSize(whole)}`,
    },
  ];
  return { steps: [...steps, ...rest.steps], answer: rest.answer };
}

/** The angle of a sector from its area or arc, told as a multiple of π. */
export function angleOfSector(radius: Fraction, size: Size, of: 'area' | 'arc', form: PiForm): Worked | null {
  const total = size.value;
  if (!size.pi) return roundedAngleOfSector(radius, total, of, form);
  const whole = of === 'area' ? radius.mul(radius) : radius.mul(2);
  const share = total.div(whole);
  const angle = share.mul(360);
  if (share.compare(0) <= 0 || share.compare(1) >= 0) return null;
  const put = of === 'area' ? `\\pi\\times ${text(radius)}^2` : `2\\times \\pi\\times ${text(radius)}`;
  const steps = [
    {
      reason: `Find the ${of === 'area' ? 'area' : 'circumference'} of the whole circle.`,
      expression: `${put}=${writeSize({ value: whole, pi: true })}`,
    },
    {
      reason: 'Find which part of it the sector is.',
      expression: `\\frac{${writeSize({ value: total, pi: true })}}{${writeSize({ value: whole, pi: true })}}=${writeNumber(share)}`,
    },
    {
      reason: 'Take that part of $360^\\circ$.',
      expression: `${writeNumber(share)}\\times 360^\\circ=${text(angle)}^\\circ`,
    },
  ];
  return { steps, answer: `${text(angle)}^\\circ` };
}

/** The same from a number without π: the angle has to be rounded. */
function roundedAngleOfSector(radius: Fraction, total: Fraction, of: 'area' | 'arc', form: PiForm): Worked | null {
  const whole: Size = { value: of === 'area' ? radius.mul(radius) : radius.mul(2), pi: true };
  const degrees = (total.valueOf() / (whole.value.valueOf() * Math.PI)) * 360;
  const rounded = roundedText(degrees, form);
  if (rounded === null || degrees >= 360) return null;
  const put = of === 'area' ? `\\pi\\times ${text(radius)}^2` : `2\\times \\pi\\times ${text(radius)}`;
  const steps = [
    {
      reason: `Find the ${of === 'area' ? 'area' : 'circumference'} of the whole circle.`,
      expression: `${put}=${writeSize(whole)}`,
    },
    {
      reason: 'Take that part of $360^\\circ$ and round.',
      expression: `\\frac{${text(total)}}{${writeSize(whole)}}\\times 360^\\circ=${startOf(degrees)}^\\circ\\approx ${rounded}^\\circ`,
    },
  ];
  return { steps, answer: `${rounded}^\\circ` };
}
