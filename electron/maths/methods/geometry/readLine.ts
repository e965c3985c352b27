import Fraction from 'fraction.js';

import { parseStatement } from '../../reading/parseStatement.ts';
import { typedNumber } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { asEquation } from '../method.ts';
import { isRational, lettersOf, rationalValue } from '../rationalValue.ts';
import { readPairSide } from '../readPair.ts';
import { coefficientOf } from '../substitute.ts';
import type { Line } from './workLines.ts';
import type { Point } from './workPoints.ts';

/** A question about lines with its points, lines and numbers taken out: `@0`, `&0` and `#0` stand for them in `text`. */
export type LineReading = {
  readonly text: string;
  readonly points: readonly Point[];
  readonly lines: readonly Line[];
  readonly numbers: readonly Fraction[];
  /** "in the form ax + by + c = 0". */
  readonly general: boolean;
  /** "in the form y = mx + c". */
  readonly solved: boolean;
};

const NUMBER = String.raw`-? ?\d+(?:\.\d+)?(?: ?/ ?\d+)?`;
const POINT = new RegExp(String.raw`\( ?(${NUMBER}) ?[,;] ?(${NUMBER}) ?\)`, 'g');
const SIDE = String.raw`[-+\d./xy() *×]*`;
const EQUATION = new RegExp(String.raw`(?<![\w)])(?:l: ?)?(${SIDE}[xy\d)] ?= ?${SIDE}[xy\d)])(?![\w^²(])`, 'g');

function numberIn(text: string): Fraction | null {
  return typedNumber(text.replace(/\s/g, ''));
}

/** The line of an equation in x and y; `null` for an upright line and anything that is no line. */
export function lineIn(text: string): Line | null {
  // On a line, 1/3x can only be a third of x.
  const reading = parseStatement(text.replace(/(?<![\d/])(\d+) ?\/ ?(\d+) ?(?=[xy])/g, '($1/$2)'));
  const equation = reading.kind === 'statement' ? asEquation(reading.statement) : null;
  if (equation === null || !isRational(equation.left) || !isRational(equation.right)) return null;
  const letters = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  if (!letters.has('y') || [...letters].some((letter) => letter !== 'x' && letter !== 'y')) return null;
  const [left, right] = [readPairSide(equation.left, ['x', 'y']), readPairSide(equation.right, ['x', 'y'])];
  if (left === null || right === null) return null;
  const [a, b, c] = ['x', 'y', null].map((name) => coefficientOf(left, name).sub(coefficientOf(right, name)));
  if (a === undefined || b === undefined || c === undefined || b.equals(0)) return null;
  const solved =
    equation.left.kind === 'symbol' &&
    equation.left.name === 'y' &&
    rationalValue(equation.right, { x: new Fraction(0) }) !== null;
  return { slope: a.neg().div(b), rest: c.neg().div(b), solved, given: { a, b, c: c.neg() } };
}

const GENERAL =
  /,? ?(?:(?:give|giving|write|writing|express) (?:your|the|its) (?:answer|equation) )?in the form ax ?\+ ?by ?(?:\+ ?c ?= ?0)(?:,? where a, ?b,? and c are (?:integers|whole numbers|constants))?/;
const SOLVED =
  /,? ?(?:(?:give|giving|write|writing|express) (?:your|the|its) (?:answer|equation) )?in(?:to)? (?:the form y ?= ?m ?x ?\+ ?[cb]|slope[- ]intercept form|gradient[- ]intercept form)/;

/** The letters of named points in place of the points: "a is @0 and b is @1 … of ab". */
function withoutNames(text: string): string {
  const names = new Map<string, string>();
  const named = text
    .replace(/\b(?:the )?points? (?:with coordinates )?(?=[a-z]? ?@)/g, '')
    .replace(
      /\b([a-z]) (?:is|has|=|lies at|is at)(?: at)?(?: the point)?(?: coordinates| with coordinates)?(?: the)?(?: point)? ?(@\d)/g,
      (_all, name: string, point: string) => {
        names.set(name, point);
        return point;
      },
    )
    .replace(/\b([a-z]) ?= ?(@\d)/g, (_all, name: string, point: string) => {
      names.set(name, point);
      return point;
    })
    .replace(/(?<![a-z])([b-z]|a(?! @)) ?(@\d)/g, (_all, name: string, point: string) => {
      names.set(name, point);
      return point;
    });
  // The other end of AB has no name of its own yet where its midpoint is told.
  const ofMiddle = /mid-?point/.test(named);
  return named
    .replace(/\b([a-z])(?= is the mid-?point)/g, (all, name: string) => names.get(name) ?? all)
    .replace(/\b([a-z])([a-z])\b/g, (all, one: string, two: string) =>
      (names.has(one) && names.has(two)) || (ofMiddle && (names.has(one) || names.has(two))) ? 'segment' : all,
    )
    .replace(/\b(?:line )?segment segment\b|\bline segment\b|\bsegment\b/g, 'segment');
}

/** Takes points, lines and numbers out of a question; `null` when something that looks like a formula is left. */
export function readLineWords(problem: string): LineReading | null {
  const plain = plainQuestion(problem);
  if (plain.form !== null && plain.form.kind !== 'exact') return null;
  const [points, lines, numbers]: [Point[], Line[], Fraction[]] = [[], [], []];
  let failed = false;
  const formed = plain.text
    .replace(/\bl_?[12]\b/g, 'l')
    .replace(GENERAL, ' ')
    .replace(SOLVED, ' ');
  const pointed = formed
    .replace(/\b(?:the )?origin\b(?: \(0, ?0\))?/g, '(0,0)')
    .replace(POINT, (all, one: string, two: string) => {
      const [x, y] = [numberIn(one), numberIn(two)];
      if (x === null || y === null) return all;
      points.push([x, y]);
      return `@${points.length - 1}`;
    });
  const lined = pointed.replace(EQUATION, (all, equation: string) => {
    const line = lineIn(equation.trim());
    if (line === null) failed = true;
    else lines.push(line);
    return line === null ? all : ` &${lines.length - 1} `;
  });
  const counted = withoutNames(lined.replace(/ +/g, ' ')).replace(
    new RegExp(String.raw`(?<![\w@&#.])${NUMBER}(?!\w|\.\d)`, 'g'),
    (all) => {
      const value = numberIn(all);
      if (value === null) return all;
      numbers.push(value);
      return `#${numbers.length - 1}`;
    },
  );
  const left = counted.replace(/[@&#]\d/g, '');
  if (failed || /[\d=^√π°]/.test(left)) return null;
  return { text: counted, points, lines, numbers, general: GENERAL.test(plain.text), solved: SOLVED.test(plain.text) };
}
