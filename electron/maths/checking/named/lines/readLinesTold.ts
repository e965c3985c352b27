import Fraction from 'fraction.js';

import type { Line } from '../lineIn.ts';
import { SLOPE_SHAPE, values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { typed } from '../numbersIn.ts';
import { clausesIn } from '../told/clauses.ts';
import { LINE_CLAUSES, type LineClause, type ToldPoint } from './lineClauses.ts';
import { reply } from '../told/reply.ts';

type Point = readonly [Fraction, Fraction];

/** A line that is told by what it passes through, its gradient or another line, in any order of clauses. */
export function readLinesTold(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:line|gradient|slope|intercept|parallel|perpendicular|collinear)\b/.test(question.text)) return null;
  const clauses = clausesIn(question.text, LINE_CLAUSES);
  if (clauses === null || speaksOfOther(question.text, clauses)) return null;
  const told = toldPoints(clauses);
  const open = told.find((point) => point.some((part) => typeof part === 'string'));
  const line = lineOf(clauses, told.flatMap(known));
  if (line === null || told.filter((point) => known(point).length === 0).length > 1) return null;
  return open === undefined ? answerOf(clauses, line, question) : missing(clauses, line, open, question);
}

/** "Line A passes through …; the gradient of line B?"; "M is perpendicular to L: the gradient of L?" */
function speaksOfOther(text: string, clauses: readonly LineClause[]): boolean {
  const names = [...text.matchAll(/\b(?:line|of|to) ([a-wzℓ])(?=$|[ .,;:?])/g)].map(([, name]) => name);
  const isBeside = clauses.some((one) => one.kind === 'beside');
  if (!isBeside) return new Set(names).size > 1 || /\banother line\b/.test(text);
  const [base, asked] = [/\bto (?:line )?([a-wzℓ])\b/, /\b(?:gradient|slope) of (?:line )?([a-wzℓ])\b/].map(
    (pattern) => pattern.exec(text)?.[1],
  );
  return base !== undefined && asked === base;
}

function toldPoints(clauses: readonly LineClause[]): readonly ToldPoint[] {
  return clauses.flatMap((one) => (one.kind === 'points' ? one.points : []));
}

function known([x, y]: ToldPoint): readonly Point[] {
  return typeof x === 'string' || typeof y === 'string' ? [] : [[x, y]];
}

/** The one line that fits; null where too little is told, or more than is needed. */
function lineOf(clauses: readonly LineClause[], points: readonly Point[]): Line | null {
  const slopes = clauses.flatMap((one) => {
    if (one.kind === 'slope') return [one.value];
    return one.kind === 'turned' ? [slopeBeside(one.line, one.how)] : [];
  });
  const lines = clauses.flatMap((one) => (one.kind === 'line' ? [one.line] : []));
  const heights = clauses.flatMap((one) => (one.kind === 'intercept' ? [one.value] : []));
  const all = [...points, ...heights.map((height): Point => [new Fraction(0), height])];
  const [slope] = slopes;
  const [first, second] = all;
  const [line] = lines;
  if (line !== undefined) return lines.length + slopes.length + all.length === 1 ? turnedLine(line, clauses) : null;
  if (clauses.some((one) => one.kind === 'beside')) return null;
  // "Perpendicular to y = 2x + 1: what is its gradient?"
  const isOnlySlope = slope !== undefined && slope !== null && slopes.length + all.length === 1;
  if (isOnlySlope && clauses.some((one) => one.kind === 'turned') && asksOnly(clauses, 'gradient'))
    return { gradient: slope, intercept: new Fraction(0) };
  if (first === undefined || slopes.length + all.length !== 2) return null;
  if (slope !== undefined) return slope === null ? null : through(slope, first);
  if (second === undefined || first[0].equals(second[0])) return null;
  return through(second[1].sub(first[1]).div(second[0].sub(first[0])), first);
}

function asksOnly(clauses: readonly LineClause[], what: 'gradient'): boolean {
  const wants = clauses.filter((one) => one.kind === 'wanted');
  return wants.length === 1 && wants[0]?.what === what;
}

/** Of a line beside the told one only the gradient is known. */
function turnedLine(line: Line, clauses: readonly LineClause[]): Line | null {
  const hows = clauses.flatMap((one) => (one.kind === 'beside' ? [one.how] : []));
  const [how, another] = hows;
  if (how === undefined) return line;
  const gradient = slopeBeside(line, how);
  return another !== undefined || gradient === null || !asksOnly(clauses, 'gradient') ? null : { ...line, gradient };
}

function slopeBeside({ gradient }: Line, how: 'parallel' | 'perpendicular'): Fraction | null {
  if (how === 'parallel') return gradient;
  return gradient.equals(0) ? null : gradient.inverse().neg();
}

function through(gradient: Fraction, [x, y]: Point): Line {
  return { gradient, intercept: y.sub(gradient.mul(x)) };
}

/** "In slope-intercept form": the same line in another form is no answer. */
function inSlopeForm(named: ReturnType<typeof values>, text: string): NamedQuestion | null {
  const asked = /\bm ?x ?[+] ?[bc]\b|\b(?:slope|gradient)[-– ]intercept form\b/.test(text);
  return named === null || !asked ? named : { ...named, shape: SLOPE_SHAPE };
}

function answerOf(clauses: readonly LineClause[], line: Line, question: BareQuestion): NamedQuestion | null {
  const wants = clauses.flatMap((one) => (one.kind === 'wanted' ? [one.what] : []));
  const [what, another] = wants;
  if (what === undefined || another !== undefined || clauses.some((one) => one.kind === 'letter')) return null;
  const { gradient, intercept } = line;
  const form = question.form;
  switch (what) {
    case 'equation':
      return inSlopeForm(values(`y=${typed(gradient)}x+${typed(intercept)}`, question), question.text);
    case 'gradient':
      return reply(`${typed(gradient)} + 0`, { form, label: 'm' });
    case 'yIntercept':
      return reply(`${typed(intercept)} + 0`, { form, label: '[yc]' });
    case 'xIntercept':
      return gradient.equals(0) ? null : reply(`${typed(intercept.neg().div(gradient))} + 0`, { form, label: 'x' });
    case 'both': {
      const both = values(`m=${typed(gradient)}, c=${typed(intercept)}`, question);
      return both === null ? null : { ...both, mild: true };
    }
  }
}

/** The coordinate for which the point with a letter lies on the line. */
function missing(
  clauses: readonly LineClause[],
  { gradient, intercept }: Line,
  [x, y]: ToldPoint,
  { form }: BareQuestion,
): NamedQuestion | null {
  const letters = clauses.flatMap((one) => (one.kind === 'letter' ? [one.letter] : []));
  const [letter, another] = letters;
  if (letter === undefined || another !== undefined || clauses.some((one) => one.kind === 'wanted')) return null;
  if (x === letter && typeof y !== 'string')
    return gradient.equals(0) ? null : reply(`${typed(y.sub(intercept).div(gradient))} + 0`, { form, label: letter });
  if (y === letter && typeof x !== 'string')
    return reply(`${typed(gradient.mul(x).add(intercept))} + 0`, { form, label: letter });
  return null;
}
