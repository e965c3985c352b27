import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { finished, timesLine, withUnit, writeSize } from './quantity.ts';
import type { PiForm } from './quantity.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;

function sumLine(values: readonly Fraction[]): { readonly total: Fraction; readonly line: string } {
  const total = values.reduce((sum, value) => sum.add(value), new Fraction(0));
  return { total, line: `${values.map(text).join('+')}=${text(total)}` };
}

/** The way round: all sides added. */
export function perimeterOfSides(sides: readonly Fraction[], unit: string): Worked {
  const { total, line } = sumLine(sides);
  return {
    steps: [{ reason: 'The perimeter is the sum of all sides.', expression: `P=${line}` }],
    answer: withUnit(text(total), unit, 1),
  };
}

export function perimeterOfRectangle(length: Fraction, width: Fraction, unit: string, shape = 'rectangle'): Worked {
  const { total, line } = sumLine([length, width]);
  const value = total.mul(2);
  const steps = [
    {
      reason: `The perimeter of a ${shape} is $P=2(${shape === 'rectangle' ? 'l+w' : 'a+b'})$.`,
      expression: `P=2\\times (${text(length)}+${text(width)})`,
    },
    { reason: 'Add.', expression: line },
    { reason: 'Double it.', expression: `P=2\\times ${text(total)}=${text(value)}` },
  ];
  return { steps, answer: withUnit(text(value), unit, 1) };
}

/** The other side of a rectangle from its perimeter; `null` when there is none. */
export function sideFromPerimeter(
  perimeter: Fraction,
  known: Fraction,
  wanted: 'length' | 'width',
  unit: string,
): Worked | null {
  const half = perimeter.div(2);
  const value = half.sub(known);
  if (value.compare(0) <= 0) return null;
  const letter = wanted.slice(0, 1);
  const both = wanted === 'width' ? `${text(known)}+w` : `l+${text(known)}`;
  const steps = [
    { reason: 'The perimeter of a rectangle is $P=2(l+w)$.', expression: `${text(perimeter)}=2(${both})` },
    { reason: 'Halve both sides.', expression: `${text(half)}=${both}` },
    { reason: `Subtract $${text(known)}$.`, expression: `${letter}=${text(half)}-${text(known)}=${text(value)}` },
  ];
  return { steps, answer: withUnit(text(value), unit, 1) };
}

export function areaOfTrapezium(first: Fraction, second: Fraction, height: Fraction, unit: string): Worked {
  const { total, line } = sumLine([first, second]);
  const product = total.mul(height);
  const value = product.div(2);
  const steps = [
    {
      reason: 'The area of a trapezium is $A=\\frac{1}{2}(a+b)h$.',
      expression: `A=\\frac{1}{2}\\times (${text(first)}+${text(second)})\\times ${text(height)}`,
    },
    { reason: 'Add the parallel sides.', expression: line },
    { reason: 'Multiply.', expression: timesLine(total, height) },
    { reason: 'Divide by $2$.', expression: `A=${text(product)}\\div 2=${text(value)}` },
  ];
  return { steps, answer: withUnit(text(value), unit, 2) };
}

/** The height from the area, or a parallel side from area, height and the other one. */
export function partOfTrapezium(
  area: Fraction,
  known: readonly Fraction[],
  wanted: 'height' | 'parallel',
  unit: string,
): Worked | null {
  const [first, second] = known;
  if (first === undefined || second === undefined) return null;
  const start = (expression: string): RuleStep => ({
    reason: 'The area of a trapezium is $A=\\frac{1}{2}(a+b)h$.',
    expression,
  });
  if (wanted === 'height') {
    const sum = first.add(second);
    const half = sum.div(2);
    const value = area.div(half);
    const steps = [
      start(`${text(area)}=\\frac{1}{2}\\times (${text(first)}+${text(second)})\\times h`),
      { reason: 'Work out the bracket and halve it.', expression: `${text(area)}=${text(half)}h` },
      { reason: `Divide both sides by $${text(half)}$.`, expression: `h=${text(value)}` },
    ];
    return { steps, answer: withUnit(text(value), unit, 1) };
  }
  const sum = area.mul(2).div(second);
  const value = sum.sub(first);
  if (value.compare(0) <= 0) return null;
  const steps = [
    start(`${text(area)}=\\frac{1}{2}\\times (a+${text(first)})\\times ${text(second)}`),
    { reason: 'Double both sides.', expression: `${text(area.mul(2))}=(a+${text(first)})\\times ${text(second)}` },
    { reason: `Divide both sides by $${text(second)}$.`, expression: `${text(sum)}=a+${text(first)}` },
    { reason: `Subtract $${text(first)}$.`, expression: `a=${text(value)}` },
  ];
  return { steps, answer: withUnit(text(value), unit, 1) };
}

export function surfaceOfCuboid(sizes: readonly [Fraction, Fraction, Fraction], unit: string): Worked {
  const [l, w, h] = sizes;
  const faces = [
    [l, w],
    [l, h],
    [w, h],
  ] as const;
  const { total, line } = sumLine(faces.map(([one, two]) => one.mul(two)));
  const value = total.mul(2);
  const steps = [
    {
      reason: 'A cuboid has three pairs of equal faces: $S=2(lw+lh+wh)$.',
      expression: `S=2\\times (${faces.map(([one, two]) => `${text(one)}\\times ${text(two)}`).join('+')})`,
    },
    { reason: 'Work out the three products and add.', expression: line },
    { reason: 'Double it.', expression: `S=2\\times ${text(total)}=${text(value)}` },
  ];
  return { steps, answer: withUnit(text(value), unit, 2) };
}

/** The triangle at the end of a prism, then the volume. */
export function volumeOfTriangularPrism(base: Fraction, height: Fraction, length: Fraction, unit: string): Worked {
  const product = base.mul(height);
  const area = product.div(2);
  const volume = area.mul(length);
  const steps = [
    {
      reason: 'Find the area of the triangle.',
      expression: `\\frac{1}{2}\\times ${text(base)}\\times ${text(height)}=${text(product)}\\div 2=${text(area)}`,
    },
    {
      reason: 'The volume of a prism is the area of its end times its length.',
      expression: `V=${timesLine(area, length)}`,
    },
  ];
  return { steps, answer: withUnit(text(volume), unit, 3) };
}

/** Both ends and the curved side of a cylinder. */
export function surfaceOfCylinder(radius: Fraction, height: Fraction, unit: string, form: PiForm): Worked {
  const [ends, side] = [radius.mul(radius).mul(2), radius.mul(height).mul(2)];
  const size = { value: ends.add(side), pi: true };
  const end = finished('S', size, form);
  const steps = [
    {
      reason: 'The surface of a cylinder is two circles and the curved side: $S=2\\pi r^2+2\\pi rh$.',
      expression: `S=2\\times \\pi\\times ${text(radius)}^2+2\\times \\pi\\times ${text(radius)}\\times ${text(height)}`,
    },
    { reason: 'Work out both parts.', expression: `S=${text(ends)}\\pi+${text(side)}\\pi` },
    { reason: 'Add.', expression: `S=${writeSize(size)}` },
    ...end.steps,
  ];
  return { steps, answer: withUnit(end.value, unit, 2) };
}

/** The base circle and the curved side of a cone. */
export function surfaceOfCone(radius: Fraction, slant: Fraction, unit: string, form: PiForm): Worked {
  const [base, side] = [radius.mul(radius), radius.mul(slant)];
  const size = { value: base.add(side), pi: true };
  const end = finished('S', size, form);
  const steps = [
    {
      reason: 'The surface of a cone is a circle and the curved side: $S=\\pi r^2+\\pi rl$.',
      expression: `S=\\pi\\times ${text(radius)}^2+\\pi\\times ${text(radius)}\\times ${text(slant)}`,
    },
    {
      reason: 'Work out both parts.',
      expression: `S=${writeSize({ value: base, pi: true })}+${writeSize({ value: side, pi: true })}`,
    },
    { reason: 'Add.', expression: `S=${writeSize(size)}` },
    ...end.steps,
  ];
  return { steps, answer: withUnit(end.value, unit, 2) };
}

/** The square base first, then a third of base times height. */
export function volumeOfSquarePyramid(side: Fraction, height: Fraction, unit: string): Worked {
  const base = side.mul(side);
  const product = base.mul(height);
  const volume = product.div(3);
  const steps = [
    { reason: 'Find the area of the square base.', expression: `B=${text(side)}^2=${text(base)}` },
    {
      reason: 'The volume of a pyramid is $V=\\frac{1}{3}Bh$.',
      expression: `V=\\frac{1}{3}\\times ${text(base)}\\times ${text(height)}`,
    },
    { reason: 'Multiply.', expression: timesLine(base, height) },
    { reason: 'Divide by $3$.', expression: `V=${text(product)}\\div 3=${text(volume)}` },
  ];
  return { steps, answer: withUnit(text(volume), unit, 3) };
}
