import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { exactRatio, scaled, writeSurd } from './exactAngles.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import { step } from './step.ts';
import { RIGHT, angleAt, measured, others, radians, sideName, solution, text } from './triangle.ts';
import type { Triangle } from './triangle.ts';
import { workRoot } from './workPythagoras.ts';

/** Two sides and the angle between them: the third side. */
export function byCosineRule(triangle: Triangle, at: number): RuleSolution | null {
  const [first, second] = others(at);
  const [b, c, angle] = [triangle.sides[first], triangle.sides[second], triangle.angles[at]];
  if (b === null || c === null || angle === null || b === undefined || c === undefined || angle === undefined)
    return null;
  const a = sideName(triangle, at);
  const squares = b.mul(b).add(c.mul(c));
  const cosine = angle.d === 1n ? exactRatio('cos', Number(angle.n)) : null;
  const twice = b.mul(c).mul(2);
  const start = step(
    'By the cosine rule, the square of a side is the sum of the squares of the others less twice their product times the cosine.',
    `${a}^2=${text(b)}^2+${text(c)}^2-2\\times ${text(b)}\\times ${text(c)}\\times \\cos ${text(angle)}^\\circ`,
  );
  if (cosine !== null && (cosine.radicand === 1 || cosine.coefficient.equals(0))) {
    const product = twice.mul(cosine.coefficient);
    const square = squares.sub(product);
    const end = workRoot(square, a, triangle.form);
    if (end === null) return null;
    const sum = `${text(squares)}${product.s < 0n ? '+' : '-'}${text(product.abs())}`;
    return solution(
      [
        start,
        step(`Use $\\cos ${text(angle)}^\\circ=${writeSurd(cosine)}$.`, `${a}^2=${sum}=${text(square)}`),
        ...end.steps,
      ],
      withUnit(end.value, triangle.unit, 1),
    );
  }
  const value = squares.valueOf() - twice.valueOf() * Math.cos(radians(angle));
  const end = measured(a, `\\sqrt{${startOf(value)}}`, Math.sqrt(value), triangle);
  const sum = `${a}^2=${text(squares)}-${text(twice)}\\cos ${text(angle)}^\\circ=${startOf(value)}`;
  return end === null ? null : { ...end, steps: [start, step('Work out the right side.', sum), ...end.steps] };
}

/** A side from another side and the angles opposite both. */
export function bySineRule(triangle: Triangle, at: number): RuleSolution | null {
  for (const other of others(at)) {
    const side = triangle.sides[other] ?? null;
    const [wanted, known] = [angleAt(triangle, at), angleAt(triangle, other)];
    if (side === null || wanted === null || known === null) continue;
    const [a, b] = [sideName(triangle, at), sideName(triangle, other)];
    const sine = (angle: Fraction): string => `\\sin ${text(angle)}^\\circ`;
    const start = step(
      'By the sine rule, side over sine of its opposite angle is the same for both.',
      `\\frac{${a}}{${sine(wanted.angle)}}=\\frac{${text(side)}}{${sine(known.angle)}}`,
    );
    const steps = [...known.steps, ...wanted.steps, start];
    const [up, down] = [wanted.angle, known.angle].map((angle) =>
      angle.d === 1n ? exactRatio('sin', Number(angle.n)) : null,
    );
    const shown = `\\frac{${text(side)}\\times ${sine(wanted.angle)}}{${sine(known.angle)}}`;
    if (triangle.form.kind === 'exact') {
      if (up === null || down === null || up === undefined || down === undefined) return null;
      const value = scaled(
        { coefficient: up.coefficient.div(down.coefficient.mul(down.radicand)), radicand: up.radicand * down.radicand },
        side,
      );
      if (up.radicand === down.radicand) {
        const plain = text(up.coefficient.div(down.coefficient).mul(side));
        return solution(
          [...steps, step('Use the exact values.', `${a}=${shown}=${plain}`)],
          withUnit(plain, triangle.unit, 1),
        );
      }
      if (up.radicand !== 1 && down.radicand !== 1) {
        // √2·√3 stays one root; nothing to take out of it.
        const written = writeSurd(value);
        return solution(
          [...steps, step('Use the exact values.', `${a}=${shown}=${written}`)],
          withUnit(written, triangle.unit, 1),
        );
      }
      const written = writeSurd(value);
      return solution(
        [...steps, step('Use the exact values.', `${a}=${shown}=${written}`)],
        withUnit(written, triangle.unit, 1),
      );
    }
    const value = (side.valueOf() * Math.sin(radians(wanted.angle))) / Math.sin(radians(known.angle));
    const end = measured(a, shown, value, triangle);
    return end === null
      ? null
      : { ...end, steps: [...steps, ...end.steps], answer: end.answer, topic: b === a ? 'trigonometry' : end.topic };
  }
  return null;
}

/** An angle of three sides. */
export function angleOfSides(triangle: Triangle, at: number): RuleSolution | null {
  const [first, second] = others(at);
  const [a, b, c] = [triangle.sides[at], triangle.sides[first], triangle.sides[second]];
  if (a === null || b === null || c === null || a === undefined || b === undefined || c === undefined) return null;
  const [long, ...short] = [a, b, c].toSorted((one, two) => two.compare(one));
  if (long === undefined || long.compare(short.reduce((sum, side) => sum.add(side), new Fraction(0))) >= 0) return null;
  const top = b.mul(b).add(c.mul(c)).sub(a.mul(a));
  const bottom = b.mul(c).mul(2);
  const cosine = top.div(bottom);
  const name = triangle.names[at] ?? 'A';
  const steps = [
    step(
      'By the cosine rule, the cosine of an angle is the sum of the squares of the sides at it, less the square of the opposite side, over twice their product.',
      `\\cos ${name}=\\frac{${text(b)}^2+${text(c)}^2-${text(a)}^2}{2\\times ${text(b)}\\times ${text(c)}}`,
    ),
    step('Work it out.', `\\cos ${name}=\\frac{${text(top)}}{${text(bottom)}}`),
  ];
  const even = [60, 90, 120].find((degrees) => exactRatio('cos', degrees)?.coefficient.equals(cosine) === true);
  if (even !== undefined)
    return solution(
      [...steps, step('Find the angle that has this value.', `${name}=${even}^\\circ`)],
      `${even}^\\circ`,
    );
  return inverse(
    steps,
    `\\cos^{-1}\\left(\\frac{${text(top)}}{${text(bottom)}}\\right)`,
    Math.acos(cosine.valueOf()),
    name,
    triangle,
  );
}

function inverse(
  steps: readonly RuleStep[],
  shown: string,
  value: number,
  name: string,
  { form }: Triangle,
): RuleSolution | null {
  const degrees = (value * 180) / Math.PI;
  const rounded = roundedText(degrees, form);
  if (rounded === null) return null;
  const line = `${name}=${shown}=${startOf(degrees)}^\\circ\\approx ${rounded}^\\circ`;
  return solution([...steps, step('Use a calculator and round.', line)], `${rounded}^\\circ`);
}

/** An angle from its opposite side and another side with its angle; `null` where two angles would fit. */
export function angleBySineRule(triangle: Triangle, at: number): RuleSolution | null {
  const own = triangle.sides[at] ?? null;
  for (const other of others(at)) {
    const [side, angle] = [triangle.sides[other] ?? null, triangle.angles[other] ?? null];
    if (own === null || side === null || angle === null) continue;
    const sine = (own.valueOf() * Math.sin(radians(angle))) / side.valueOf();
    const unique = own.compare(side) <= 0 || angle.compare(RIGHT) >= 0;
    if (sine > 1 || (!unique && triangle.obtuse === null) || (unique && triangle.obtuse === true)) return null;
    const name = triangle.names[at] ?? 'A';
    const shown = `\\frac{${text(own)}\\times \\sin ${text(angle)}^\\circ}{${text(side)}}`;
    const start = step(
      'By the sine rule, sine over opposite side is the same for both angles.',
      `\\frac{\\sin ${name}}{${text(own)}}=\\frac{\\sin ${text(angle)}^\\circ}{${text(side)}}`,
    );
    const steps = [start, step(`Multiply by $${text(own)}$.`, `\\sin ${name}=${shown}=${startOf(sine)}`)];
    const acute = Math.asin(sine);
    if (triangle.obtuse === true)
      return inverse(
        [
          ...steps,
          step('The angle is obtuse: take it from $180^\\circ$.', `${name}=180^\\circ-\\sin^{-1}(${startOf(sine)})`),
        ],
        `180^\\circ-${startOf((acute * 180) / Math.PI)}^\\circ`,
        Math.PI - acute,
        name,
        triangle,
      );
    return inverse(steps, `\\sin^{-1}(${startOf(sine)})`, acute, name, triangle);
  }
  return null;
}
