import Fraction from 'fraction.js';

import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { reply } from './reply.ts';

/** (x − centre)², (y − centre)² and the square of the radius. */
type Circle = { readonly x: Fraction; readonly y: Fraction; readonly square: Fraction };

const N = '\\d+(?:\\.\\d+)?';
const SQUARE = '(?:²|\\^\\{?2\\}?)';
const SHIFTED = new RegExp(
  `^(?:\\( ?x ?(?<xs>[+-]) ?(?<x>${N}) ?\\)${SQUARE}|x${SQUARE}) ?\\+ ?(?:\\( ?y ?(?<ys>[+-]) ?(?<y>${N}) ?\\)${SQUARE}|y${SQUARE}) ?= ?(?<square>${N})$`,
);
const TERM = new RegExp(`([+-]?) ?(${N})?(x${SQUARE}|y${SQUARE}|x|y|(?<=\\d))`, 'g');
const EQUATION = '(?<equation>[-+(xy][-+=()xy²^{}\\d. ]*=[-\\d .+xy²^]+)';
const FORMS = [
  new RegExp(
    `^(?:by completing the square,? )?(?:find|state|write down|determine|what is|what's|what are|give|work out|complete the square to find)? ?(?:the )?(?<asked>(?:coordinates of (?:the )?)?cent(?:re|er)(?: and (?:the )?radius| and find (?:its|the) radius)?|radius|(?:length of (?:a|the) )?diameter) (?:of|for) (?:the )?circle (?:with equation |given by |whose equation is )?${EQUATION}$`,
  ),
  new RegExp(
    `^(?:a|the) circle (?:has|with) (?:the )?equation ${EQUATION}[.,;]? (?:by completing the square,? )?(?:find|state|write down|determine|what is|what are|give|work out) (?:its|the) (?<asked>(?:coordinates of (?:its |the )?)?cent(?:re|er)(?: and (?:the |its )?radius| and find (?:its|the) radius)?|radius|diameter)(?: of (?:the|this) circle)?$`,
  ),
  new RegExp(`^by completing the square,? find the (?<asked>radius) of ${EQUATION}$`),
];

/** Centre and radius of x² + y² − 6x + 8y = 0 or (x − 3)² + (y + 4)² = 25. */
export function readCircleEquations(question: BareQuestion): NamedQuestion | null {
  if (!/circle|square/.test(question.text) || question.form !== '') return null;
  for (const pattern of FORMS) {
    const { asked = '', equation = '' } = pattern.exec(question.text)?.groups ?? {};
    const circle = asked === '' ? null : circleOf(equation.replace(/[. ]+$/, '').trim());
    if (circle !== null && circle.square.compare(0) > 0) return named(asked, circle, question);
  }
  return null;
}

function named(asked: string, { x, y, square }: Circle, question: BareQuestion): NamedQuestion | null {
  const centre = `(${x.toFraction()},${y.toFraction()})`;
  if (!/radius|diameter/.test(asked)) return values(centre, question, true);
  // Centre and radius together are compared nowhere as a pair: that stays with others.
  if (/cent/.test(asked)) return null;
  const root = `√(${square.toFraction()})`;
  return reply(asked.includes('diameter') ? `2 × ${root}` : root, { label: asked.includes('diameter') ? 'd' : 'r' });
}

function circleOf(equation: string): Circle | null {
  const { xs, x = '0', ys, y = '0', square = '' } = SHIFTED.exec(equation)?.groups ?? {};
  if (square !== '') return { x: signed(xs, x).neg(), y: signed(ys, y).neg(), square: new Fraction(square) };
  return expanded(equation);
}

function signed(sign: string | undefined, size: string): Fraction {
  return sign === '-' ? new Fraction(size).neg() : new Fraction(size);
}

/** x² + y² + Dx + Ey + F = G, all terms on the left but a number. */
function expanded(equation: string): Circle | null {
  const [left = '', right = ''] = equation.replace(/\s/g, '').split('=');
  if (!new RegExp(`^-?${N}$`).test(right)) return null;
  const found = new Map<string, Fraction>();
  let read = '';
  for (const [all, sign, size, kind = ''] of left.matchAll(TERM)) {
    if (all === '') continue;
    const name = kind.replace(/\^\{?2\}?/, '²');
    if (found.has(name) || (size === undefined && name === '')) return null;
    found.set(name, signed(sign, size ?? '1'));
    read += all;
  }
  const of = (name: string) => found.get(name) ?? new Fraction(0);
  if (read !== left || !of('x²').equals(1) || !of('y²').equals(1)) return null;
  const [halfX, halfY] = [of('x').div(2), of('y').div(2)];
  const square = halfX.mul(halfX).add(halfY.mul(halfY)).sub(of('')).add(new Fraction(right));
  return { x: halfX.neg(), y: halfY.neg(), square };
}
