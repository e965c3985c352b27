import type { RuleSolution } from '../../outcomes.ts';
import { exactRatio, scaled, writeSurd } from './exactAngles.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import { angleBySineRule, angleOfSides, byCosineRule, bySineRule } from './sineAndCosineRules.ts';
import { step } from './step.ts';
import { RIGHT, angleAt, others, radians, solution, text } from './triangle.ts';
import type { Triangle, TriangleWish } from './triangle.ts';
import { workThirdSide } from './workPythagoras.ts';
import { workAngle, workSide } from './workTrigonometry.ts';
import type { Side } from './workTrigonometry.ts';

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
