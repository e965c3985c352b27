import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { workRelatedSlope } from '../workLines.ts';
import type { Line, Relation } from '../workLines.ts';
import { slopeOf } from '../workPoints.ts';
import type { Point } from '../workPoints.ts';
import type { LineFact } from './linePhrases.ts';
import type { LineText, NamedPoint, ToldLine } from './lineText.ts';

type Slope = { readonly slope: Fraction; readonly lead: readonly RuleStep[] };

/** All that a question tells of its line. */
export type Told = {
  readonly text: LineText;
  readonly points: readonly Point[];
  readonly open: readonly NamedPoint[];
  readonly lines: readonly ToldLine[];
  readonly middles: readonly Point[];
  readonly slope: Slope | null;
  readonly flat: boolean | null;
  /** Upright or level, told as parallel to an axis. */
  readonly ratio: readonly [number, number] | null;
  /** The two lines never meet. */
  readonly apart: boolean;
  /** The two lines are told to be so to each other. */
  readonly mutual: Relation | null;
  readonly numbers: readonly Fraction[];
};

function known({ at: [x, y] }: NamedPoint): Point | null {
  return typeof x === 'string' || typeof y === 'string' ? null : [x, y];
}

/** The point where a line crosses an axis, from a number, a point or an equation such as y = 5. */
function interceptPoint(text: LineText, { axis, number }: Extract<LineFact, { kind: 'intercept' }>): Point | null {
  const zero = new Fraction(0);
  if (number >= 200) {
    const line = text.lines[number - 200];
    if (axis === 'x') return line?.kind === 'upright' ? [line.x, zero] : null;
    return line?.kind === 'line' && line.line.slope.equals(0) ? [zero, line.line.rest] : null;
  }
  if (number >= 100) {
    const named = text.points[number - 100];
    const point = named === undefined ? null : known(named);
    return point !== null && point[axis === 'x' ? 1 : 0].equals(0) ? point : null;
  }
  const value = text.numbers[number];
  return value === undefined ? null : axis === 'x' ? [value, zero] : [zero, value];
}

/** The gradient told by a number, or by a line that it is parallel or perpendicular to. */
function slopeTold(text: LineText, facts: readonly LineFact[]): Slope | 'none' | null {
  const [one, ...more] = facts.filter(
    (fact) =>
      fact.kind === 'slope' ||
      fact.kind === 'turned' ||
      (fact.kind === 'related' && fact.to !== 'x' && fact.to !== 'y'),
  );
  if (one === undefined) return 'none';
  if (more.length > 0) return null;
  if (one.kind === 'slope') {
    const slope = text.numbers[one.number];
    return slope === undefined ? null : { slope, lead: [] };
  }
  if (one.kind === 'turned') {
    const slope = text.numbers[one.number];
    if (slope === undefined || slope.equals(0)) return null;
    const worked = workRelatedSlope({ slope, rest: new Fraction(0), solved: true }, one.relation);
    return worked === null
      ? null
      : { slope: one.relation === 'parallel' ? slope : slope.inverse().neg(), lead: worked.steps.slice(-1) };
  }
  if (one.kind !== 'related') return null;
  const [first, second] = one.at;
  let line: Line | null = null;
  const lead: RuleStep[] = [];
  if (one.to === 'line') {
    const told = text.lines[first ?? -1];
    line = told?.kind === 'line' ? told.line : null;
  } else {
    const [p, q] = [text.points[first ?? -1], text.points[second ?? -1]].map((point) =>
      point === undefined ? null : known(point),
    );
    const found = p === null || q === null || p === undefined || q === undefined ? null : slopeOf(p, q);
    if (found !== null) {
      lead.push(found.step);
      line = { slope: found.slope, rest: new Fraction(0), solved: true };
    }
  }
  if (line === null) return null;
  const worked = workRelatedSlope(line, one.relation);
  if (worked === null) return null;
  const slope = one.relation === 'parallel' ? line.slope : line.slope.inverse().neg();
  return { slope, lead: [...lead, ...(lead.length > 0 ? worked.steps.slice(-1) : worked.steps)] };
}

/** Facts in order of points, lines and gradients; `null` where one is unclear or one number is left over. */
export function gather(text: LineText, facts: readonly LineFact[]): Told | null {
  const used = new Set<string>();
  const [points, open, lines, middles]: [Point[], NamedPoint[], ToldLine[], Point[]] = [[], [], [], []];
  for (const fact of facts) {
    if (fact.kind === 'intercept') {
      const point = interceptPoint(text, fact);
      if (point === null) return null;
      points.push(point);
      used.add(
        fact.number >= 200 ? `&${fact.number - 200}` : fact.number >= 100 ? `@${fact.number - 100}` : `#${fact.number}`,
      );
    }
    if (fact.kind === 'slope' || fact.kind === 'turned') used.add(`#${fact.number}`);
    if (fact.kind === 'related') fact.at.forEach((at) => used.add(`${fact.to === 'line' ? '&' : '@'}${at}`));
  }
  for (const fact of facts) {
    if (fact.kind !== 'point' && fact.kind !== 'middle' && fact.kind !== 'line') continue;
    const mark = `${fact.kind === 'line' ? '&' : '@'}${fact.at}`;
    if (used.has(mark)) continue;
    used.add(mark);
    const [line, named] = [text.lines[fact.at], text.points[fact.at]];
    if (fact.kind === 'line') {
      if (line === undefined) return null;
      lines.push(line);
      continue;
    }
    const point = named === undefined ? null : known(named);
    if (named === undefined || (point === null && fact.kind === 'middle')) return null;
    const end = fact.kind === 'middle' && fact.end !== undefined ? text.points[fact.end] : undefined;
    const endPoint = end === undefined ? null : known(end);
    if (endPoint !== null && fact.kind === 'middle') {
      points.push(endPoint);
      used.add(`@${fact.end}`);
    }
    if (point === null) open.push(named);
    else (fact.kind === 'middle' ? middles : points).push(point);
  }
  const slope = slopeTold(text, facts);
  const axes = facts.filter((fact) => fact.kind === 'related' && (fact.to === 'x' || fact.to === 'y'));
  const flats = facts.filter((fact) => fact.kind === 'flat');
  if (slope === null || axes.length + flats.length > 1) return null;
  const [axis, flat, ratio] = [axes[0], flats[0], facts.find((fact) => fact.kind === 'ratio')];
  const upright =
    axis?.kind === 'related'
      ? (axis.to === 'y') === (axis.relation === 'parallel')
      : flat?.kind === 'flat'
        ? flat.upright
        : null;
  const numbers = text.numbers.filter((_value, index) => !used.has(`#${index}`));
  return {
    text, points, open, lines, middles, numbers, flat: upright,
    apart: facts.some(({ kind }) => kind === 'apart'),
    mutual: /\bparallel\b/.test(text.text) ? 'parallel' : /\bperpendicular\b|\bright angles\b/.test(text.text) ? 'perpendicular' : null,
    slope: slope === 'none' ? null : slope,
    ratio: ratio?.kind === 'ratio' ? [ratio.first, ratio.second] : null,
  }; // prettier-ignore
}
