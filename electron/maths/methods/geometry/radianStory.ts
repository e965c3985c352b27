import type Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story, Told } from '../tellings/readTellings.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { writeNumber } from '../writeTerms.ts';
import { formOf, nearestFits } from './nearestFits.ts';
import { withUnit } from './quantity.ts';
import type { Size } from './quantity.ts';
import { roundedSize, writePiFraction } from './roundedSize.ts';
import { step } from './step.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;

/** The lines that lead to a size, then the size rounded as asked. */
function ending(
  told: Told,
  unit: string,
  symbol: string,
  size: Size,
  steps: readonly RuleStep[],
  square = false,
): Worked {
  const end = roundedSize(symbol, size, formOf(told));
  return { steps: [...steps, ...end.steps], answer: withUnit(end.value, unit, square ? 2 : 1) };
}

/** Arc, area or perimeter of a sector from its radius and angle. */
function fromRadiusAndAngle(told: Told, unit: string, radius: Fraction, angle: Size): Worked | null {
  const arc: Size = { value: radius.mul(angle.value), pi: angle.pi };
  const arcStep = step(
    'The arc is $l=r\\theta$.',
    `l=${text(radius)}\\times ${writePiFraction(angle)}=${writePiFraction(arc)}`,
  );
  if (tells(told, 'radius angle', 'askArc')) return ending(told, unit, 'l', arc, [arcStep]);
  if (tells(told, 'radius angle', 'askArea')) {
    const area: Size = { value: radius.mul(radius).mul(angle.value).div(2), pi: angle.pi };
    const line = `A=\\frac{1}{2}\\times ${text(radius)}^2\\times ${writePiFraction(angle)}=${writePiFraction(area)}`;
    return ending(told, unit, 'A', area, [step('The area of a sector is $A=\\frac{1}{2}r^2\\theta$.', line)], true);
  }
  if (!tells(told, 'radius angle', 'askPerimeter') || angle.pi) return null;
  const total: Size = { value: arc.value.add(radius.mul(2)), pi: false };
  const line = `P=${text(arc.value)}+2\\times ${text(radius)}=${text(total.value)}`;
  return ending(told, unit, 'P', total, [arcStep, step('Add two radii.', line)]);
}

/** The angle of a sector from its radius and arc. */
function angleFromArc(told: Told, radius: Fraction, arc: Size): Worked {
  const size: Size = { value: arc.value.div(radius), pi: arc.pi };
  const line = `\\theta=\\frac{${writePiFraction(arc)}}{${text(radius)}}=${writePiFraction(size)}`;
  return ending(told, '', '\\theta', size, [step('The angle is $\\theta=\\frac{l}{r}$.', line)]);
}

/** The radius of a sector from its angle and arc, both with π or both without. */
function radiusFromArc(told: Told, unit: string, angle: Size, arc: Size): Worked {
  const size: Size = { value: arc.value.div(angle.value), pi: false };
  const line = `r=${writePiFraction(arc)}\\div ${writePiFraction(angle)}=${writeNumber(size.value)}`;
  return ending(told, unit, 'r', size, [step('The radius is $r=\\frac{l}{\\theta}$.', line)]);
}

function workRadians(told: Told): Worked | null {
  const [radius] = lengthsOf(told, 'angle', 'arc', 'area')?.all('radius') ?? [];
  const [angle] = told.roles.get('angle') ?? [];
  const unit = [...told.roles.values()].flat().find((one) => one.unit !== '')?.unit ?? '';
  if (!nearestFits(told, unit) || angle?.unit === '°' || told.unit !== null) return null;
  if (radius !== undefined && angle !== undefined) return fromRadiusAndAngle(told, unit, radius, angle.size);
  const [arc] = told.roles.get('arc') ?? [];
  if (arc === undefined || arc.size.pi !== (angle?.size.pi ?? arc.size.pi)) return null;
  if (radius !== undefined && tells(told, 'radius arc', 'askAngle')) return angleFromArc(told, radius, arc.size);
  if (angle === undefined || !tells(told, 'angle arc', 'askRadius')) return null;
  return radiusFromArc(told, unit, angle.size, arc.size);
}

/** Arc, area and perimeter of a sector whose angle is in radians. */
export const RADIAN_STORY: Story = {
  about: /rad(?:ian)?s?\b/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      `(?:subtends(?: an)? |has |with |and )*(?:angle|central angle|sector angle|θ)?(?: at the cent(?:re|er))?${IS}Q ?(?:radians?|rads?)(?: at (?:the|its) cent(?:re|er)(?: of (?:the|a) circle)?)?`,
      'angle',
    ],
    [`arc(?: length)?(?: [a-z]{2})?${IS}Q`, 'arc'],
    [`(?:length of (?:the|an) )arc${IS}Q`, 'arc'],
    [`(?:sector )?area(?: of the sector)?${IS}Q`, 'area'],
    [`${ASK} area(?: of)?(?: the| a| this| sector)*`, 'askArea'],
    [`${ASK} (?:arc length|length of (?:the|its|an) arc)|how long is (?:the|its) arc`, 'askArc'],
    [`${ASK} perimeter(?: of)?(?: the| a| this| sector)*`, 'askPerimeter'],
    [
      `${ASK} (?:size of (?:the )?)?(?:angle|central angle|θ)(?: of the sector)?(?: at the cent(?:re|er))?(?: in radians)?`,
      'askAngle',
    ],
    [`${ASK} radius`, 'askRadius'],
    [`(?:subtends )?(?:an )?(?:angle|angle of) θ(?: radians)?(?: at the cent(?:re|er)(?: of the circle)?)?`, '-'],
    ['sector|in radians|arc|subtends', '-'],
  ],
  idle: ROUND_IDLE,
  work: workRadians,
};
