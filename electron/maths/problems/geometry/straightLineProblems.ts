import Fraction from 'fraction.js';

import {
  workBoth,
  workFromIntercept,
  workOnLine,
  workRelatedLine,
  workRelatedSlope,
  workRelation,
  workSlope,
  workXIntercept,
  workYIntercept,
  writeLine,
} from '../../methods/geometry/workLines.ts';
import type { Line, Relation } from '../../methods/geometry/workLines.ts';
import {
  lineThrough,
  lineThroughTwo,
  perpendicularBisector,
  slopeOf,
  workDistance,
  workMidpoint,
  workOtherEnd,
} from '../../methods/geometry/workPoints.ts';
import type { Point } from '../../methods/geometry/workPoints.ts';
import type { Worked } from '../../methods/geometry/workFormula.ts';
import { multipleTerm, numberTerm, writeNumber, writeSum } from '../../methods/writeTerms.ts';
import { filledProblem } from '../filledProblem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Make = (random: Random, difficulty: Difficulty) => MadeProblem | null;

function coordinate(random: Random, difficulty: Difficulty): Fraction {
  return new Fraction(
    difficulty === 1 ? random.whole(0, 10) : random.chance(0.6) ? random.whole(0, 12) : -random.whole(1, 10),
  );
}

function pickPoint(random: Random, difficulty: Difficulty): Point {
  return [coordinate(random, difficulty), coordinate(random, difficulty)];
}

function shown([x, y]: Point, random: Random): string {
  return random.chance(0.5) ? `(${writeNumber(x)}, ${writeNumber(y)})` : `(${writeNumber(x)},${writeNumber(y)})`;
}

/** `null` where the answer has numbers that no book would print. */
function made(
  ask: string,
  worked: Worked | null,
  question: string,
  marks: Readonly<Record<string, string>>,
  latex: readonly string[] = [],
): MadeProblem | null {
  if (worked === null || /\d{4}|\{\d{3}/.test(worked.answer)) return null;
  return filledProblem(ask, { topic: 'straight-lines', method: 'straightLines', ...worked }, question, marks, latex);
}

/** Two points whose gradient is simple. */
function pickPair(random: Random, difficulty: Difficulty): readonly [Point, Point] {
  const first = pickPoint(random, difficulty);
  const run = random.signed(1, 6);
  const slope =
    difficulty === 1 || random.chance(0.7)
      ? new Fraction(random.signed(1, 5))
      : new Fraction(random.signed(1, 5), Math.abs(run));
  return [first, [first[0].add(run), first[1].add(slope.mul(run))]];
}

function ofTwo(
  ask: string,
  question: string,
  work: (first: Point, second: Point) => Worked | null,
  free: boolean,
): Make {
  return (random, difficulty) => {
    const [first, second] = free
      ? [pickPoint(random, difficulty), pickPoint(random, difficulty)]
      : pickPair(random, difficulty);
    if (first[0].equals(second[0]) && first[1].equals(second[1])) return null;
    const marks = { one: shown(first, random), two: shown(second, random) };
    return made(ask, work(first, second), question, marks);
  };
}

/** A gradient by itself: a whole number, or a simple fraction. */
function pickSlope(random: Random, difficulty: Difficulty): Fraction {
  if (difficulty === 1 || random.chance(0.7)) return new Fraction(random.signed(1, 7));
  return new Fraction(random.signed(1, 5), random.whole(2, 5));
}

/** A line and its equation as printed: solved for y, or with both letters on one side. */
function pickLine(random: Random, difficulty: Difficulty): { readonly line: Line; readonly latex: string } {
  const rest = new Fraction(random.signed(1, 12));
  const slope = pickSlope(random, difficulty);
  const kind = random.next();
  if (difficulty === 1 || kind < 0.4) {
    const line = { slope, rest, solved: true };
    if (random.chance(0.2)) return { line, latex: `y=${writeSum([numberTerm(rest), multipleTerm(slope, 'x')])}` };
    return { line, latex: writeLine(line) };
  }
  const [a, b] = [new Fraction(random.whole(1, 6)), new Fraction(random.signed(1, 6))];
  const c = kind < 0.7 ? b.mul(random.signed(1, 6)) : new Fraction(random.signed(1, 24));
  const line = { slope: a.neg().div(b), rest: c.div(b), solved: false, given: { a, b, c } };
  const left = [multipleTerm(a, 'x'), multipleTerm(b, 'y')];
  if (kind < 0.85) return { line, latex: `${writeSum(left)}=${writeNumber(c)}` };
  return { line, latex: `${writeSum([...left, numberTerm(c.neg())])}=0` };
}

function ofLine(ask: string, question: string, work: (line: Line) => Worked | null): Make {
  return (random, difficulty) => {
    const { line, latex } = pickLine(random, difficulty);
    return made(ask, work(line), question, {}, [latex]);
  };
}

function ofLineAndPoint(ask: string, question: string, work: (line: Line, point: Point) => Worked | null): Make {
  return (random, difficulty) => {
    const { line, latex } = pickLine(random, random.chance(0.6) ? 1 : difficulty);
    const x = new Fraction(random.whole(-6, 8));
    const onIt = line.slope.mul(x).add(line.rest);
    const point: Point = ask === 'on line' && random.chance(0.5) && onIt.d === 1n ? [x, onIt] : pickPoint(random, 2);
    return made(ask, work(line, point), question, { point: shown(point, random) }, [latex]);
  };
}

function slopeAndPoint(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [slope, point] = [pickSlope(random, difficulty), pickPoint(random, difficulty)];
  const marks = { slope: `$${writeNumber(slope)}$`, point: shown(point, random) };
  const question = 'Find the equation of the line with gradient {slope} that passes through {point}.';
  return made('slope and point', lineThrough(slope, point, []), question, marks);
}

function slopeAndIntercept(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [slope, rest] = [pickSlope(random, difficulty), new Fraction(random.signed(1, 12))];
  const marks = { slope: `$${writeNumber(slope)}$`, rest: `$${writeNumber(rest)}$` };
  const question = 'Write down the equation of the line with gradient {slope} and $y$-intercept {rest}.';
  return made('slope and intercept', workFromIntercept(slope, rest), question, marks);
}

function relation(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [first, other] = [pickLine(random, random.chance(0.5) ? 1 : difficulty), pickLine(random, 1)];
  const kind = random.next();
  const slope = kind < 0.35 ? first.line.slope : kind < 0.7 ? first.line.slope.inverse().neg() : other.line.slope;
  const second = { slope, rest: other.line.rest, solved: true };
  const asked = random.pick(['parallel', 'perpendicular', 'which'] as const);
  const question = `Are the lines {m} parallel${asked === 'which' ? ', perpendicular or neither' : ''}?`;
  const named = asked === 'perpendicular' ? question.replace('parallel', 'perpendicular') : question;
  return made(`relation ${asked}`, workRelation(first.line, second, asked), named, {}, [
    first.latex,
    writeLine(second),
  ]);
}

function related(kind: Relation): readonly [Make, Make] {
  return [
    ofLine(`${kind} slope`, `A line is ${kind} to {m}. What is its gradient?`, (line) => workRelatedSlope(line, kind)),
    ofLineAndPoint(
      `${kind} line`,
      `Find the equation of the line ${kind} to {m} that passes through {point}.`,
      (line, point) => workRelatedLine(line, kind, point),
    ),
  ];
}

function slopeOfPoints(first: Point, second: Point): Worked | null {
  const found = slopeOf(first, second);
  return found === null ? null : { steps: [found.step], answer: writeNumber(found.slope) };
}

const GRADIENT = ofTwo('gradient', 'Find the gradient of the line through {one} and {two}.', slopeOfPoints, false);
const MIDPOINT = ofTwo('midpoint', 'Find the midpoint of {one} and {two}.', workMidpoint, true);
const DISTANCE = ofTwo('distance', 'Find the distance between {one} and {two}.', workDistance, true);
const SLOPE = ofLine('slope', 'Find the gradient of the line {m}.', workSlope);
const Y_INTERCEPT = ofLine('y intercept', 'What is the $y$-intercept of {m}?', (line) => workYIntercept(line, false));
const LINE = ofTwo('line', 'Find the equation of the line through {one} and {two}.', lineThroughTwo, false);
const EASY: readonly [Make, ...Make[]] = [
  GRADIENT,
  MIDPOINT,
  DISTANCE,
  SLOPE,
  Y_INTERCEPT,
  slopeAndPoint,
  slopeAndIntercept,
];
const HARD: readonly [Make, ...Make[]] = [
  GRADIENT,
  MIDPOINT,
  DISTANCE,
  LINE,
  LINE,
  SLOPE,
  Y_INTERCEPT,
  slopeAndPoint,
  slopeAndPoint,
  ofLine('x intercept', 'What is the $x$-intercept of {m}?', (line) => workXIntercept(line, false)),
  ofLine('crosses x', 'Where does the line {m} cross the $x$-axis?', (line) => workXIntercept(line, true)),
  ofLine('crosses y', 'Where does the line {m} cross the $y$-axis?', (line) => workYIntercept(line, true)),
  ofLine('both', 'Find the gradient and the $y$-intercept of {m}.', workBoth),
  ofLineAndPoint('on line', 'Does the point {point} lie on the line {m}?', workOnLine),
  ...related('parallel'),
  ...related('perpendicular'),
  relation,
  ofTwo(
    'other end',
    'One end of a line segment is {one} and its midpoint is {two}. Find the other end.',
    workOtherEnd,
    true,
  ),
];
const BISECTOR = ofTwo(
  'bisector',
  'Find the equation of the perpendicular bisector of the line segment from {one} to {two}.',
  perpendicularBisector,
  false,
);

/** Gradients, distances, midpoints, equations of lines, intercepts, parallel and perpendicular lines. */
export function makeStraightLineProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  if (difficulty === 3 && random.chance(0.06)) return BISECTOR(random, 1);
  return random.pick(difficulty === 1 ? EASY : HARD)(random, difficulty);
}
