import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { gather } from './gatherTold.ts';
import type { Told } from './gatherTold.ts';
import { withoutPeopleTalk } from '../../plainly/peopleTalk.ts';
import { readPhrases } from '../../words/phrases.ts';
import type { Worked } from '../workFormula.ts';
import {
  workBoth,
  workIntersection,
  workOnLine,
  workRelatedSlope,
  workRelation,
  workSlope,
  workSolvedForm,
  workXIntercept,
  workYIntercept,
} from '../workLines.ts';
import type { Line, Relation } from '../workLines.ts';
import { perpendicularBisector, slopeOf, workDistance, workMidpoint, workOtherEnd } from '../workPoints.ts';
import { ratioOf, workSide } from './specialAsks.ts';
import { letterByDistance, letterInPoint, letterOfSlope, letterThroughPoint } from './lineConstants.ts';
import { ASKS_ON, LINE_IDLE, LINE_PHRASES } from './linePhrases.ts';
import type { LineAsk, LineFact } from './linePhrases.ts';
import { amongAnyWords } from './amongAnyWords.ts';
import { lineText } from './lineText.ts';
import type { ToldLine } from './lineText.ts';
import {
  areaWithAxes,
  collinear,
  divided,
  flatThrough,
  foundLine,
  inLineForm,
  throughPoint,
  throughTwo,
} from './workTold.ts';
import type { Found } from './workTold.ts';

/** The one line that the facts fix, with nothing left over. */
function lineOf({ points, lines, slope }: Told): Found | null {
  const [one, two, ...more] = points;
  const [line, ...others] = lines;
  if (line !== undefined)
    return others.length === 0 && points.length === 0 && slope === null && line.kind === 'line'
      ? foundLine(line.line)
      : null;
  if (slope !== null) return one !== undefined && two === undefined ? throughPoint(slope.slope, one, slope.lead) : null;
  return one !== undefined && two !== undefined && more.length === 0 ? throughTwo(one, two) : null;
}

function after(found: Found | null, work: (line: Line) => Worked | null): Worked | null {
  const worked = found === null ? null : work(found.line);
  return found === null || worked === null ? null : { steps: [...found.lead, ...worked.steps], answer: worked.answer };
}

function related(
  open: Extract<ToldLine, { kind: 'open' }>,
  { line }: Extract<ToldLine, { kind: 'line' }>,
  relation: Relation,
): Worked | null {
  const worked = workRelatedSlope(line, relation);
  if (worked === null) return null;
  return letterOfSlope(
    open.written,
    open.letter,
    relation === 'parallel' ? line.slope : line.slope.inverse().neg(),
    worked.steps,
  );
}

function ofLetter(told: Told, letter: string): Worked | null {
  const { open, lines, points, slope, numbers } = told;
  const [point, ...others] = open;
  const [line, ...more] = lines.toSorted((one, two) => Number(two.kind === 'open') - Number(one.kind === 'open'));
  if (others.length + more.length + numbers.length > 1) return null;
  const [second] = more;
  if (second !== undefined) {
    const mutual = slope === null && points.length + open.length + numbers.length === 0;
    if (line?.kind !== 'open' || second.kind !== 'line' || !mutual || line.letter !== letter) return null;
    if (told.apart) return letterOfSlope(line.written, letter, second.line.slope, workSlope(second.line).steps);
    return told.mutual === null ? null : related(line, second, told.mutual);
  }
  if (line?.kind === 'open') {
    if (line.letter !== letter || point !== undefined || numbers.length > 0) return null;
    const [one, two] = points;
    if (slope !== null) return one === undefined ? letterOfSlope(line.written, letter, slope.slope, slope.lead) : null;
    return one !== undefined && two === undefined ? letterThroughPoint(line.written, letter, one) : null;
  }
  if (point === undefined || !point.at.includes(letter)) return null;
  const [only, ...rest] = points;
  const [number] = numbers;
  if (number !== undefined) {
    const apart = /\bdistance|\blength|\bfar\b|\bunits\b/.test(told.text.text);
    return apart && only !== undefined && rest.length === 0 && slope === null && lines.length === 0
      ? letterByDistance(only, point, number)
      : null;
  }
  const found = lineOf(told);
  return found === null ? null : letterInPoint(found.line, point, found.lead);
}

function ofTwoLines([one, two]: readonly ToldLine[], what: 'crossing' | 'relation', text: string): Worked | null {
  if (one?.kind === 'line' && two?.kind === 'line') {
    if (what === 'crossing') return workIntersection(one.line, two.line);
    const [parallel, perpendicular] = [/\bparallel\b/.test(text), /\bperpendicular\b|\bright angles\b/.test(text)];
    return workRelation(
      one.line,
      two.line,
      parallel && perpendicular ? 'which' : parallel ? 'parallel' : 'perpendicular',
    );
  }
  const [upright, line] = one?.kind === 'upright' ? [one, two] : [two, one];
  if (what !== 'crossing' || upright?.kind !== 'upright' || line?.kind !== 'line') return null;
  const put = workOnLine(line.line, [upright.x, new Fraction(0)]);
  const y = line.line.slope.mul(upright.x).add(line.line.rest);
  return { steps: put.steps.slice(0, -1), answer: `(${upright.x.toFraction()},${y.toFraction()})` };
}

function ofMiddle({ points, middles }: Told): Worked | null {
  const [[end, second], [middle, another]] = [points, middles];
  if (middle === undefined || another !== undefined || end === undefined || second !== undefined) return null;
  return workOtherEnd(end, middle);
}

function workAsk(told: Told, ask: LineAsk): Worked | null {
  const { points, lines, open, middles, flat, ratio, slope, numbers } = told;
  const [one, two, three, ...more] = points;
  if (ask.what === 'letter') return ofLetter(told, ask.letter);
  if (open.length > 0 || numbers.length > 0) return null;
  if (ask.what === 'other') return lines.length === 0 && slope === null ? ofMiddle(told) : null;
  if (middles.length > 0) return null;
  if (ask.what === 'crossing' || ask.what === 'relation')
    return lines.length === 2 && points.length === 0 && slope === null
      ? ofTwoLines(lines, ask.what, told.text.text)
      : null;
  if (ask.what === 'side') return workSide(told);
  if (ask.what === 'ratio')
    return one !== undefined &&
      two !== undefined &&
      three !== undefined &&
      more.length === 0 &&
      lines.length === 0 &&
      slope === null
      ? ratioOf(one, two, three)
      : null;
  if (ask.what === 'division')
    return ratio !== null && one !== undefined && two !== undefined && three === undefined && lines.length === 0
      ? divided(one, two, ...ratio)
      : null;
  if (ratio !== null) return null;
  if (flat !== null)
    return ask.what === 'equation' && one !== undefined && two === undefined && lines.length === 0 && slope === null
      ? flatThrough(one, flat)
      : null;
  if (ask.what === 'collinear')
    return one !== undefined && two !== undefined && three !== undefined && more.length === 0 && lines.length === 0
      ? collinear([one, two, three])
      : null;
  if (ask.what === 'on') return workOn(told);
  if (ask.what === 'midpoint' || ask.what === 'distance' || ask.what === 'bisector') {
    if (one === undefined || two === undefined || three !== undefined || lines.length > 0 || slope !== null)
      return null;
    return ask.what === 'midpoint'
      ? workMidpoint(one, two)
      : ask.what === 'distance'
        ? workDistance(one, two)
        : perpendicularBisector(one, two);
  }
  return ofOneLine(told, ask);
}

function ofOneLine(told: Told, ask: LineAsk): Worked | null {
  const { points, lines, slope } = told;
  const found = lineOf(told);
  if (ask.what === 'slope' && slope !== null && points.length + lines.length === 0 && slope.lead.length > 0) {
    return { steps: slope.lead, answer: slope.lead.at(-1)?.expression.replace('m=', '') ?? '' };
  }
  if (found === null) return null;
  if (ask.what === 'equation') {
    if (lines.length > 0 && told.text.form === null) return null;
    if (lines.length > 0 && told.text.form === 'y=mx+c') return workSolvedForm(found.line);
    return inLineForm(found, told.text.form);
  }
  if (ask.what === 'slope') {
    const [one, two] = points;
    if (lines.length > 0) return workSlope(found.line);
    const direct = one === undefined || two === undefined ? null : slopeOf(one, two);
    return direct === null
      ? null
      : {
          steps: [direct.step],
          answer: direct.slope.toFraction().includes('/') ? workSlope(found.line).answer : direct.slope.toFraction(),
        };
  }
  if (ask.what === 'area') return areaWithAxes(found.line, found.lead);
  if (ask.what !== 'intercept') return null;
  return after(found, (line) =>
    ask.axis === 'x' ? workXIntercept(line, ask.asPoint) : workYIntercept(line, ask.asPoint),
  );
}

/** Whether the last point told lies on the line that the other facts fix. */
function workOn(told: Told): Worked | null {
  const point = told.points.at(told.lines.length > 0 ? 0 : -1);
  const others = told.points.filter((one) => one !== point);
  const found = lineOf({ ...told, points: others });
  return point === undefined ? null : after(found, (line) => workOnLine(line, point));
}

const MAIN = new Set(['division', 'ratio', 'bisector', 'area', 'collinear']);

function askedOf(facts: readonly LineFact[], text: string): readonly LineAsk[] {
  const asks = facts.flatMap((fact) => (fact.kind === 'ask' ? [fact.ask] : []));
  const different = [...new Map(asks.map((ask) => [JSON.stringify({ ...ask, asPoint: false }), ask])).values()];
  if (ASKS_ON.test(text) && different.every(({ what }) => what === 'equation')) return [{ what: 'on' }];
  // "The point P divides AB in the ratio …; find P", "the equation of the perpendicular bisector".
  const main = different.filter(
    ({ what }) =>
      MAIN.has(what) && !(what === 'division' && /\bratio\b/.test(text) && /\b(?:what|which) ratio\b/.test(text)),
  );
  const [first] = main;
  if (
    first !== undefined &&
    main.length === 1 &&
    different.every(
      (ask) =>
        ask === first ||
        ask.what === 'other' ||
        (first.what === 'bisector' && ask.what === 'equation') ||
        (first.what === 'ratio' && ask.what === 'division') ||
        (first.what === 'area' && ask.what === 'intercept'),
    )
  )
    return main;
  const letter = different.filter(({ what }) => what === 'letter');
  if (
    letter.length === 1 &&
    different.every(
      ({ what }) =>
        what === 'letter' || what === 'relation' || what === 'distance' || what === 'collinear' || what === 'on',
    )
  )
    return letter;
  return different;
}

function bothOf(told: Told, asks: readonly LineAsk[]): Worked | null {
  const [line, ...more] = told.lines;
  const names = asks
    .map((ask) => (ask.what === 'intercept' ? `${ask.axis}-axis` : ask.what))
    .toSorted()
    .join();
  const alone =
    told.points.length + told.numbers.length + told.open.length === 0 && told.slope === null && more.length === 0;
  if (line?.kind !== 'line' || !alone) return null;
  if (names === 'slope,y-axis') return workBoth(line.line);
  if (names !== 'x-axis,y-axis') return null;
  const [x, y] = [workXIntercept(line.line, true), workYIntercept(line.line, true)];
  return x === null ? null : { steps: [...x.steps, ...y.steps.slice(-1)], answer: `${x.answer},${y.answer}` };
}

/** A question about points and lines by all that it tells, in any order; `null` where a word or number is left over. */
export function toldLines(problem: string): RuleSolution | null {
  const worked = toldOnce(problem);
  if (worked !== null || !/[xy] ?=|= ?[xy]|,|\bpoints?\b/.test(problem)) return worked;
  const bare = withoutPeopleTalk(problem);
  return bare === problem ? null : toldOnce(bare);
}

function toldOnce(problem: string): RuleSolution | null {
  const text = lineText(problem);
  if (text === null || text.points.length + text.lines.length + text.numbers.length === 0) return null;
  const facts = readPhrases(text.text, LINE_PHRASES, LINE_IDLE) ?? amongAnyWords(text.text);
  const told = facts === null ? null : gather(text, facts);
  if (facts === null || told === null) return null;
  const asks = askedOf(facts, text.text);
  const [ask, ...more] =
    asks.length === 0 &&
    (text.form !== null ||
      /\b(?:that|this|the) line (?:is|has equation)$/.test(text.text) ||
      (told.flat !== null && text.lines.length === 0))
      ? [{ what: 'equation' } as const]
      : asks;
  const worked = ask === undefined ? null : more.length === 0 ? workAsk(told, ask) : bothOf(told, asks);
  if (worked === null || worked.steps.length === 0) return null;
  return { topic: 'straight-lines', method: 'straightLines', steps: worked.steps, answer: worked.answer };
}
