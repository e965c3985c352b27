import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { typedNumber, writeDecimal } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { asEquation } from '../method.ts';
import { rationalValue } from '../rationalValue.ts';
import { splitSquare } from '../splitSquare.ts';
import { writeNumber } from '../writeTerms.ts';
import { lineThrough } from './workPoints.ts';

type Circle = { readonly x: Fraction; readonly y: Fraction; readonly square: Fraction };

const NUMBER = String.raw`-? ?\d+(?:\.\d+)?(?: ?/ ?\d+)?`;
const POINT = new RegExp(String.raw`\( ?(${NUMBER}) ?, ?(${NUMBER}) ?\)`, 'g');
const EQUATION =
  /(?<![a-z\d])((?:[-+\d.(]|[xy](?![a-z]))(?:[-+\d.()/*^ ]|[xy](?![a-z]))*= ?(?:[-+\d.()/*^ ]|[xy](?![a-z]))*[\d)xy])/;
const IDLE =
  /^(?:[\s.,;:]|\b(?:find|write|down|state|give|what|is|are|work|out|calculate|determine|show|the|a|an|of|its|this|circle|with|whose|equation|has|given|by|and|for|in|form|coordinates|length|that|which|passes|passing|through|goes|point|at|to|origin|having|touches|exact|let|then|if|c|where|ends|end|points|endpoints|segment|line|joining)\b)*$/;

function step(reason: string, expression: string): RuleStep {
  return { reason, expression };
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'circles', method: 'circleEquations', steps, answer };
}

/** Centre and square of the radius; `null` for an equation of anything but a circle. */
function circleOf(text: string): Circle | null {
  const reading = parseStatement(text);
  const equation = reading.kind === 'statement' ? asEquation(reading.statement) : null;
  if (equation === null) return null;
  const at = (x: number, y: number): Fraction | null => {
    const values = { x: new Fraction(x), y: new Fraction(y) };
    const [left, right] = [rationalValue(equation.left, values), rationalValue(equation.right, values)];
    return left === null || right === null ? null : left.sub(right);
  };
  const [c, right, left, up, down, both, far] = [
    at(0, 0),
    at(1, 0),
    at(-1, 0),
    at(0, 1),
    at(0, -1),
    at(1, 1),
    at(2, 3),
  ];
  if (c === null || right === null || left === null || up === null || down === null || both === null || far === null)
    return null;
  if ([c, right, left, up, down, both, far].some((value) => value === undefined)) return null;
  const squares = [right.add(left).div(2).sub(c), up.add(down).div(2).sub(c)];
  const [a, b] = squares;
  const [d, e] = [right.sub(left).div(2), up.sub(down).div(2)];
  if (a === undefined || b === undefined || a.equals(0) || !a.equals(b)) return null;
  const fits = (x: number, y: number, value: Fraction): boolean =>
    a
      .mul(x * x + y * y)
      .add(d.mul(x))
      .add(e.mul(y))
      .add(c)
      .equals(value);
  if (!fits(1, 1, both) || !fits(2, 3, far)) return null;
  const [x, y] = [d.neg().div(a.mul(2)), e.neg().div(b.mul(2))];
  const square = x.mul(x).add(y.mul(y)).sub(c.div(a));
  return square.compare(0) <= 0 ? null : { x, y, square };
}

/** `(x-3)^2`, `x^2`. */
function squareOf(letter: string, middle: Fraction): string {
  if (middle.equals(0)) return `${letter}^2`;
  return `(${letter}${middle.s < 0n ? '+' : '-'}${writeNumber(middle.abs())})^2`;
}

function writeCircle({ x, y, square }: Circle): string {
  return `${squareOf('x', x)}+${squareOf('y', y)}=${writeNumber(square)}`;
}

function radiusOf(square: Fraction): string | null {
  const [[top, left], [bottom, under]] = [splitSquare(square.n), splitSquare(square.d)];
  if (under !== 1n) return null;
  const root = left === 1n ? `${top}` : `${top === 1n ? '' : top}\\sqrt{${left}}`;
  return bottom === 1n ? root : `\\frac{${root}}{${bottom}}`;
}

function point({ x, y }: Circle): string {
  return `(${writeNumber(x)},${writeNumber(y)})`;
}

/** What is asked of a circle given by its equation. */
function ofEquation(circle: Circle, shown: string, wanted: string): RuleSolution | null {
  const form = writeCircle(circle);
  const steps: RuleStep[] = [];
  if (shown.replace(/[\s{}]/g, '') !== form) steps.push(step('Complete the squares.', form));
  const radius = radiusOf(circle.square);
  if (radius === null) return null;
  const middle = step('The numbers taken from $x$ and $y$ are the centre.', point(circle));
  const root = step('The right side is the square of the radius.', `r=\\sqrt{${writeNumber(circle.square)}}=${radius}`);
  switch (wanted) {
    case 'centre':
      return solution([...steps, middle], point(circle));
    case 'radius':
      return solution([...steps, root], radius);
    case 'centre radius':
      return solution([...steps, middle, root], `\\text{centre }${point(circle)},\\ \\text{radius }${radius}`);
    case 'diameter': {
      const twice = radiusOf(circle.square.mul(4));
      return twice === null
        ? null
        : solution([...steps, root, step('The diameter is twice the radius.', `d=${twice}`)], twice);
    }
    case 'area': {
      const area = circle.square.equals(1) ? '\\pi' : `${writeNumber(circle.square)}\\pi`;
      return solution([...steps, step('The right side is $r^2$, and the area is $\\pi r^2$.', `A=${area}`)], area);
    }
    default:
      return null;
  }
}

function points(text: string): { readonly found: readonly (readonly [Fraction, Fraction])[]; readonly rest: string } {
  const found: (readonly [Fraction, Fraction])[] = [];
  const rest = text.replace(POINT, (all, one: string, two: string) => {
    const [x, y] = [typedNumber(one.replace(/\s/g, '')), typedNumber(two.replace(/\s/g, ''))];
    if (x === null || y === null) return all;
    found.push([x, y]);
    return ` @${found.length - 1} `;
  });
  return { found, rest: rest.replace(/ +/g, ' ') };
}

function distanceStep(
  one: readonly [Fraction, Fraction],
  two: readonly [Fraction, Fraction],
  square: Fraction,
): RuleStep {
  const gap = (a: Fraction, b: Fraction): string =>
    `(${writeNumber(a)}-${b.s < 0n ? `(${writeNumber(b)})` : writeNumber(b)})^2`;
  return step(
    'The square of the radius is the square of the distance from the centre.',
    `r^2=${gap(two[0], one[0])}+${gap(two[1], one[1])}=${writeNumber(square)}`,
  );
}

/** The equation from the centre with the radius, a point on the circle, or from the ends of a diameter. */
function equationOf(text: string): RuleSolution | null {
  const { found, rest } = points(text.replace(/\b(?:the )?origin\b(?: \(0, ?0\))?/g, '(0,0)'));
  if (!/\bequation of (?:a|the|this) circle\b|\bequation of the circle\b|\bequation\b.*\bcircle\b/.test(rest))
    return null;
  const [one, two] = found;
  if (one === undefined) return null;
  const shape = 'A circle with centre $(a,b)$ has the equation $(x-a)^2+(y-b)^2=r^2$.';
  const radius = new RegExp(String.raw`\bradius(?: (?:of|is|=))* ?(√ ?)?(\d+(?:\.\d+)?)(?: units)?(?![\w/^])`).exec(
    rest,
  );
  const left = (text_: string): boolean =>
    IDLE.test(
      text_
        .replace(
          /(?<![a-z'])[a-z](?= ?@\d)|\b(?:obtain|respectively|so|in the form|cartesian|work|using|points|at|two|opposite|extremities|has|as|lies|on|it|also|i|me|please|need|write|down)\b/g,
          ' ',
        )
        .replace(/@\d/g, ' ')
        .replace(/\bcentre\b|\bcenter\b|\bradius\b|\bdiameter\b|\bcentred\b|\bab\b|\b[ab]\b/g, ' '),
    );
  if (found.length === 1 && radius?.[2] !== undefined && /\bcent(?:re|er)(?:ed)? /.test(rest)) {
    const size = new Fraction(radius[2]);
    const square = radius[1] === undefined ? size.mul(size) : size;
    if (!left(rest.replace(radius[0], ' '))) return null;
    const circle = { x: one[0], y: one[1], square };
    return solution([step(shape, writeCircle(circle))], writeCircle(circle));
  }
  if (two === undefined || found.length !== 2 || !left(rest)) return null;
  if (/\bdiameter\b/.test(rest)) {
    const [x, y] = [one[0].add(two[0]).div(2), one[1].add(two[1]).div(2)];
    const square =
      one[0]
        .sub(x)
        .pow(2)
        ?.add(one[1].sub(y).pow(2) ?? 0) ?? null;
    if (square === null || /\bcent(?:re|er)/.test(rest)) return null;
    const circle = { x, y, square };
    return solution(
      [
        step('The centre is the midpoint of the diameter.', point(circle)),
        distanceStep([x, y], one, square),
        step(shape, writeCircle(circle)),
      ],
      writeCircle(circle),
    );
  }
  const middle = /\bcent(?:re|er)(?:ed)?(?: (?:at|is|of|the|point))* @(\d)/.exec(rest)?.[1];
  const through = /\b(?:through|point|contains|touches)(?: the)?(?: point)?(?: [a-z])? @(\d)/.exec(rest)?.[1];
  const [centre, on] = [found[Number(middle)], found[Number(through)]];
  if (centre === undefined || on === undefined || middle === through) return null;
  const square = (on[0].sub(centre[0]).pow(2) ?? new Fraction(0)).add(on[1].sub(centre[1]).pow(2) ?? 0);
  const circle = { x: centre[0], y: centre[1], square };
  return solution([distanceStep(centre, on, square), step(shape, writeCircle(circle))], writeCircle(circle));
}

/** The tangent at a point of a circle. */
function tangentAt(circle: Circle, text: string): RuleSolution | null {
  const { found, rest } = points(text);
  const [on, ...more] = found;
  if (on === undefined || more.length > 0 || !/\bequation of (?:the|a) tangent\b/.test(rest)) return null;
  const [dx, dy] = [on[0].sub(circle.x), on[1].sub(circle.y)];
  const onCircle = dx.mul(dx).add(dy.mul(dy)).equals(circle.square);
  if (!onCircle || dx.equals(0) || dy.equals(0) || !IDLE.test(rest.replace(/@\d|\btangent\b/g, ' '))) return null;
  const slope = dx.div(dy).neg();
  const steps = [
    step(
      'Find the gradient of the radius.',
      `\\frac{${writeDecimal(dy)}}{${writeDecimal(dx)}}=${writeNumber(dy.div(dx))}`,
    ),
    step('The tangent is perpendicular to it.', `m=${writeNumber(slope)}`),
  ];
  const line = lineThrough(slope, on, steps);
  return { topic: 'circles', method: 'circleEquations', steps: line.steps, answer: line.answer };
}

/** Questions about circles in the plane: centre, radius and equation. */
export function circleEquations(problem: string): RuleSolution | null {
  if (!/circle/i.test(problem) || !/equation|x\s*\^|x²|\)\s*\^|\)²|x\^/.test(problem)) return null;
  const plain = plainQuestion(problem);
  if (plain.form !== null && plain.form.kind !== 'exact') return null;
  const written = EQUATION.exec(plain.text)?.[1];
  if (written === undefined || !/\^2/.test(written)) return equationOf(plain.text);
  const circle = circleOf(written.trim());
  if (circle === null) return null;
  const rest = plain.text.replace(written, ' ');
  const tangent = tangentAt(circle, rest);
  if (tangent !== null) return tangent;
  const words = rest.replace(/\bcenter\b/g, 'centre');
  const wanted = ['centre', 'radius', 'diameter', 'area'].filter((name) => new RegExp(`\\b${name}\\b`).test(words));
  if (!IDLE.test(words.replace(/\b(?:centre|radius|diameter|area)\b/g, ' '))) return null;
  return ofEquation(circle, written, wanted.join(' '));
}
