import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { exactRatio, scaled, writeSurd } from './exactAngles.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import { workAngle, workSide } from './workTrigonometry.ts';
import type { Side } from './workTrigonometry.ts';
import { workRoot, workThirdSide } from './workPythagoras.ts';
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

const text = writeDecimal;
const RIGHT = new Fraction(90);

function step(reason: string, expression: string): RuleStep {
  return { reason, expression };
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'trigonometry', method: 'trigonometry', steps, answer };
}

function others(at: number): readonly [number, number] {
  return [(at + 1) % 3, (at + 2) % 3];
}

function radians(angle: Fraction): number {
  return (angle.valueOf() * Math.PI) / 180;
}

/** The name of the side opposite a corner: `a`. */
function sideName({ names }: Triangle, at: number): string {
  return (names[at] ?? 'A').toLowerCase();
}

/** The third angle from two, with its step; the angle itself where it was told. */
function angleAt(
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
function measured(letter: string, shown: string, value: number, { unit, form }: Triangle): RuleSolution | null {
  const rounded = roundedText(value, form);
  if (rounded === null) return null;
  const line = `${letter}=${shown}=${startOf(value)}\\approx ${rounded}`;
  return solution([step('Work it out and round.', line)], withUnit(rounded, unit, 1));
}

/** Two sides and the angle between them: the third side. */
function byCosineRule(triangle: Triangle, at: number): RuleSolution | null {
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
function bySineRule(triangle: Triangle, at: number): RuleSolution | null {
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
function angleOfSides(triangle: Triangle, at: number): RuleSolution | null {
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
function angleBySineRule(triangle: Triangle, at: number): RuleSolution | null {
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

function area(triangle: Triangle): RuleSolution | null {
  for (const at of [0, 1, 2]) {
    const [first, second] = others(at);
    const [b, c, found] = [triangle.sides[first] ?? null, triangle.sides[second] ?? null, triangle.angles[at] ?? null];
    if (b === null || c === null || found === null) continue;
    const start = step(
      'The area is half the product of two sides times the sine of the angle between them.',
      `A=\\frac{1}{2}\\times ${text(b)}\\times ${text(c)}\\times \\sin ${text(found)}^\\circ`,
    );
    const half = b.mul(c).div(2);
    const sine = found.d === 1n ? exactRatio('sin', Number(found.n)) : null;
    if (sine !== null && (triangle.form.kind === 'exact' || sine.radicand === 1)) {
      const value = writeSurd(scaled(sine, half));
      const plain = sine.radicand === 1 ? text(half.mul(sine.coefficient)) : value;
      const line = `A=${text(half)}\\times ${writeSurd(sine)}=${plain}`;
      return solution(
        [start, step(`Use $\\sin ${text(found)}^\\circ=${writeSurd(sine)}$.`, line)],
        withUnit(plain, triangle.unit, 2),
      );
    }
    const value = half.valueOf() * Math.sin(radians(found));
    const rounded = roundedText(value, triangle.form);
    if (rounded === null) return null;
    const line = `A=${text(half)}\\times \\sin ${text(found)}^\\circ=${startOf(value)}\\approx ${rounded}`;
    return solution([start, step('Work it out and round.', line)], withUnit(rounded, triangle.unit, 2));
  }
  return null;
}

/** A triangle with a right angle, by Pythagoras or the ratios. */
function rightAngled(triangle: Triangle, wish: TriangleWish, right: number): RuleSolution | null {
  const seen = (at: number, from: number): Side =>
    at === right ? 'hypotenuse' : at === from ? 'opposite' : 'adjacent';
  const { sides, angles, unit, form } = triangle;
  if (wish.kind === 'area') return null;
  const known = [0, 1, 2].flatMap((at) => {
    const size = sides[at] ?? null;
    return size === null ? [] : [{ at, size }];
  });
  const [one, two] = known;
  if (wish.kind === 'side' && one !== undefined && two !== undefined && known.length === 2) {
    const long = known.find(({ at }) => at === right);
    const leg = known.find(({ at }) => at !== right);
    if (wish.at === right) return workThirdSide('hypotenuse', [one.size, two.size], unit, form);
    return long === undefined || leg === undefined || leg.at === wish.at
      ? null
      : workThirdSide('leg', [long.size, leg.size], unit, form);
  }
  const acute = [0, 1, 2].find((at) => at !== right && (angles[at] ?? null) !== null);
  if (wish.kind === 'side' && one !== undefined && known.length === 1 && acute !== undefined && wish.at !== one.at)
    return workSide({
      wanted: seen(wish.at, acute),
      known: seen(one.at, acute),
      length: one.size,
      angle: angles[acute] ?? RIGHT,
      unit,
      form,
    });
  if (wish.kind === 'angle' && wish.at !== right && one !== undefined && two !== undefined && known.length === 2)
    return workAngle({
      sides: [
        [seen(one.at, wish.at), one.size],
        [seen(two.at, wish.at), two.size],
      ],
      form,
    });
  return null;
}

/** Works a side, an angle or the area of a triangle; `null` where what is told does not settle it. */
export function solveTriangle(triangle: Triangle, wish: TriangleWish): RuleSolution | null {
  const told = [...triangle.sides, ...triangle.angles].filter((one) => one !== null).length;
  if (wish.kind !== 'area' && (wish.kind === 'side' ? triangle.sides : triangle.angles)[wish.at] !== null) return null;
  const right = triangle.angles.findIndex((angle) => angle?.equals(90) === true);
  if (wish.kind === 'angle' && told === 2) {
    const found = angleAt(triangle, wish.at);
    return found === null ? null : solution(found.steps, `${text(found.angle)}^\\circ`);
  }
  if (told !== 3) return null;
  if (right >= 0) {
    const worked = rightAngled(triangle, wish, right);
    if (worked !== null) return worked;
  }
  if (wish.kind === 'area') return area(triangle);
  if (wish.kind === 'side') return byCosineRule(triangle, wish.at) ?? bySineRule(triangle, wish.at);
  return angleOfSides(triangle, wish.at) ?? angleBySineRule(triangle, wish.at);
}
