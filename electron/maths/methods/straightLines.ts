import type { RuleSolution } from '../outcomes.ts';
import { typedNumber } from './askedText.ts';
import { plainQuestion } from './facts/plainQuestion.ts';
import { wordsOf } from './facts/facts.ts';
import { toldLines } from './geometry/lines/toldLines.ts';
import { pointUnknown } from './geometry/pointUnknown.ts';
import { lineStory } from './geometry/lineStories.ts';
import { lineIn, readLineWords } from './geometry/readLine.ts';
import type { LineReading } from './geometry/readLine.ts';
import {
  workBoth,
  workFromIntercept,
  workIntersection,
  workOnLine,
  workRelatedLine,
  workRelatedSlope,
  workRelation,
  workSlope,
  workSolvedForm,
  workUnknownOnLine,
  workXIntercept,
  workYIntercept,
  inGeneralForm,
} from './geometry/workLines.ts';
import type { Relation } from './geometry/workLines.ts';
import {
  lineThrough,
  lineThroughTwo,
  perpendicularBisector,
  slopeOf,
  workDistance,
  workMidpoint,
  workOtherEnd,
} from './geometry/workPoints.ts';
import type { Worked } from './geometry/workFormula.ts';
import type { Understood } from './method.ts';
import { writeNumber } from './writeTerms.ts';

/** Words that say nothing about what is asked of points and lines. */
const NEUTRAL = new Set(
  (
    'a an the of for is are it its this that which what whats where find calculate work out determine state give write down compute ' +
    'line lines straight segment point points coordinates coordinate joining join joins connecting connects through passing passes pass ' +
    "rearrange rewrite express put convert into decide show check tell say these each we both what's whats " +
    'equations any every straightforward both following drawn ' +
    'goes going go contains containing between from to and with has have having by in on at given two one if does do equation value exact ' +
    'there their they you me i need want whose endpoints ends end l called then so let be pair through lie lies following form using'
  ).split(' '),
);
const RELATION = /\b(parallel|perpendicular)\b/g;

/** The words that decide what is asked, in order; `null` when any other word is not surely neutral. */
function keysOf(text: string): readonly string[] | null {
  const keys: string[] = [];
  for (const word of wordsOf(text.replace(COORDINATE, '').replace(/[@&]\d/g, ' '))) {
    if (KEYS.has(word)) keys.push(word);
    else if (!NEUTRAL.has(word)) return null;
  }
  return keys;
}

const KEYS = new Set(
  'gradient midpoint distance bisector perpendicular parallel neither or other y-intercept x-intercept x-axis y-axis cross intersection whether'.split(
    ' ',
  ),
);

/** One spelling for each key word. */
function normal(text: string): string {
  return text
    .replace(/\bslopes?\b|\bgradients\b/g, 'gradient')
    .replace(/\bmid-point\b|\bmid point\b|\bmidpoints\b|\bhalf-?way point\b/g, 'midpoint')
    .replace(/\b([xy])[ -]intercepts?\b/g, '$1-intercept')
    .replace(/\b([xy])[ -]axis\b/g, '$1-axis')
    .replace(
      /\bhow far (?:is it |apart )?(?:are |is )?|\bdistance apart\b|\blength(?= of)|\bhow long is\b|\blength(?= (?:joining|from|between|segment))/g,
      'distance ',
    )
    .replace(/\b(?:cross|crosses|meet|meets|cut|cuts|intersects?|intercepts)(?= (?:the )?[xy]-axis)/g, 'cross')
    .replace(/\b(?:other|second) end ?(?:point)?s?\b/g, 'other')
    .replace(/\b(?:an|one|the) endpoints?\b|\bone end ?(?:of)?\b/g, 'end')
    .replace(/\bperpendicular bisector\b/g, 'bisector')
    .replace(
      /\b(?:points? of )?intersection(?: points?)?\b|\bwhere (?=(?:the )?(?:lines )?&0 and (?:the line )?&1 (?:cross|meet|intersect))|\bwhere (?=the (?:two )?lines (?:cross|meet|intersect))/g,
      'intersection ',
    )
    .replace(/(?<=intersection .*)\b(?:cross|meet|intersect)(?:es|s)?\b/g, '')
    .replace(
      /\b(find|what is|what are|work out|determine|calculate|write down) (?:the )?(?:coordinates of )?(?:point )?[b-z]$/,
      '$1 other',
    )
    .replace(/\bnormal to\b/g, 'perpendicular to');
}

function has(keys: readonly string[], ...wanted: readonly string[]): boolean {
  return new Set(keys).size === wanted.length && wanted.every((key) => keys.includes(key));
}

function ofPoints({ points, text }: LineReading, keys: readonly string[]): Worked | null {
  const [first, second] = points;
  if (first === undefined || second === undefined) return null;
  if (has(keys, 'gradient')) {
    const found = slopeOf(first, second);
    return found === null ? null : { steps: [found.step], answer: writeNumber(found.slope) };
  }
  if (has(keys, 'midpoint')) return workMidpoint(first, second);
  if (has(keys, 'distance')) return workDistance(first, second);
  if (has(keys, 'bisector')) return perpendicularBisector(first, second);
  if (keys.length === 0 && /\bequation\b|\bwhat (?:straight )?line\b/.test(text)) return lineThroughTwo(first, second);
  if (!keys.includes('midpoint')) return null;
  // The other end: which of the two points is the midpoint?
  const other =
    has(keys, 'midpoint', 'other') ||
    /\b(?:find|what is|work out|determine|what are) (?:the )?(?:coordinates of )?(?:point )?[b-z]$/.test(text);
  const middle =
    /midpoint(?: (?:of|is|at|has|the|segment|coordinates|a|an|its))*,? @(\d)(?! (?:and|to) )/.exec(text)?.[1] ??
    /@(\d) is the midpoint/.exec(text)?.[1];
  if (!other || middle === undefined) return null;
  return middle === '0' ? workOtherEnd(second, first) : workOtherEnd(first, second);
}

function ofOnePoint({ points, numbers, text }: LineReading, keys: readonly string[]): Worked | null {
  const [[point], [slope]] = [points, numbers];
  if (point === undefined || slope === undefined || !has(keys, 'gradient') || !/\bequation\b/.test(text)) return null;
  return /gradient(?: (?:of|is|equal|to|the|a|line))* #0/.test(text) ? lineThrough(slope, point, []) : null;
}

function ofNumbers({ numbers, text }: LineReading, keys: readonly string[]): Worked | null {
  const of = (name: string): string | undefined =>
    new RegExp(`${name}(?: (?:of|is|at|equal|to|the|a|line))* #(\\d)`).exec(text)?.[1];
  const crossed = /cross (?:the )?y-axis at #(\d)/.exec(text)?.[1];
  const [slope, rest] = [of('gradient'), of('y-intercept') ?? crossed];
  const [m, c] = [numbers[Number(slope)], numbers[Number(rest)]];
  const known = has(keys, 'gradient', 'y-intercept') || has(keys, 'gradient', 'cross', 'y-axis');
  if (slope === undefined || rest === undefined || m === undefined || c === undefined || slope === rest || !known)
    return null;
  return /\bequation\b/.test(text) ? workFromIntercept(m, c) : null;
}

function relationIn(text: string): Relation | null {
  const found = new Set([...text.matchAll(RELATION)].map((match) => match[1]));
  return found.size === 1 ? (found.has('parallel') ? 'parallel' : 'perpendicular') : null;
}

/** "The x-coordinate of the point where …": a number, not a point. */
const COORDINATE = /\b([xy])-coordinate of (?:the )?point (?=where)/;

function ofLine({ lines, text, solved }: LineReading, keys: readonly string[]): Worked | null {
  const [line] = lines;
  const relation = relationIn(text);
  if (line === undefined) return null;
  if (relation !== null) return has(keys, 'gradient', relation) ? workRelatedSlope(line, relation) : null;
  if (keys.length === 0)
    return solved && /^(?:rearrange|write|express|put|rewrite|convert)\b/.test(text) ? workSolvedForm(line) : null;
  if (has(keys, 'gradient')) return workSlope(line);
  if (has(keys, 'y-intercept')) return workYIntercept(line, false);
  if (has(keys, 'x-intercept')) return workXIntercept(line, false);
  if (has(keys, 'gradient', 'y-intercept')) return workBoth(line);
  const coordinate = COORDINATE.exec(text)?.[1];
  if (has(keys, 'cross', 'y-axis')) return coordinate === 'x' ? null : workYIntercept(line, coordinate === undefined);
  if (has(keys, 'cross', 'x-axis')) return coordinate === 'y' ? null : workXIntercept(line, coordinate === undefined);
  return null;
}

const ON =
  /\b(?:does|is|whether|if|check|show)\b.*@0.*\b(?:lies?|is|on)\b|\bdoes .*(?:pass|go) through @0|^is @0 on|whether.*(?:passes|goes) through @0/;

function ofLineAndPoint({ lines, points, text }: LineReading, keys: readonly string[]): Worked | null {
  const [[line], [point]] = [lines, points];
  const relation = relationIn(text);
  if (line === undefined || point === undefined) return null;
  if (relation !== null) {
    const crosses = point[0].equals(0) && has(keys, relation, 'cross', 'y-axis');
    return (has(keys, relation) || crosses) && /\bequation\b/.test(text)
      ? workRelatedLine(line, relation, point)
      : null;
  }
  const asked = keys.length === 0 || has(keys, 'whether');
  return asked && ON.test(text) && !/\bequation of\b.*\bthrough\b/.test(text) ? workOnLine(line, point) : null;
}

function ofTwoLines({ lines, text }: LineReading, keys: readonly string[]): Worked | null {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return null;
  if (has(keys, 'intersection')) return workIntersection(first, second);
  const bare = keys.filter((key) => key !== 'whether' && key !== 'or');
  if (has(bare, 'parallel', 'perpendicular', 'neither') || has(bare, 'parallel', 'perpendicular')) {
    return keys.includes('or') ? workRelation(first, second, 'which') : null;
  }
  const relation = relationIn(text);
  return relation !== null && has(bare, relation) && !keys.includes('or')
    ? workRelation(first, second, relation)
    : null;
}

function work(reading: LineReading, keys: readonly string[]): Worked | null {
  switch (`${reading.points.length} ${reading.lines.length} ${reading.numbers.length}`) {
    case '2 0 0':
      return ofPoints(reading, keys);
    case '1 0 1':
      return ofOnePoint(reading, keys);
    case '0 0 2':
      return ofNumbers(reading, keys);
    case '0 1 0':
      return ofLine(reading, keys);
    case '1 1 0':
      return ofLineAndPoint(reading, keys);
    case '0 2 0':
      return ofTwoLines(reading, keys);
    default:
      return null;
  }
}

const UNKNOWN =
  /^(?:find|work out|what is|calculate|determine) (?:the value of )?([a-z])(?: if| given that| when)? (?:the )?(?:point )?\( ?([a-z]|-?\d+(?:\.\d+)?) ?, ?([a-z]|-?\d+(?:\.\d+)?) ?\) (?:lies|is) on (?:the )?(?:straight )?(?:line )?(?:with equation )?(.+)$/;
const UNKNOWN_FIRST =
  /^(?:the )?(?:point )?\( ?([a-z]|-?\d+(?:\.\d+)?) ?, ?([a-z]|-?\d+(?:\.\d+)?) ?\) (?:lies|is) on (?:the )?(?:straight )?(?:line )?(?:with equation )?(.+?)[.,;] ?(?:find|work out|what is|calculate|determine) (?:the value of )?([a-z])$/;

/** "The point (k, 7) lies on y = 2x + 1. Find k." */
function unknownOnLine(text: string): Worked | null {
  const [, one, two, equation, name] = UNKNOWN_FIRST.exec(text) ?? reordered(UNKNOWN.exec(text));
  const line = equation === undefined ? null : lineIn(equation);
  if (line === null || name === undefined || name === 'x' || name === 'y' || (one === name) === (two === name))
    return null;
  const known = typedNumber((one === name ? two : one) ?? '');
  return known === null ? null : workUnknownOnLine(line, name, one === name ? 'x' : 'y', known);
}

function reordered(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match === null ? [] : [match[0], match[2], match[3], match[4], match[1]];
}

/** Works gradients, distances, midpoints, intercepts and equations of lines, parallel and perpendicular ones. */
export function straightLines(problem: Understood): RuleSolution | null {
  const solution = namedLine(problem) ?? toldLines(problem.text);
  return solution === null ? null : coordinateAsked(solution, problem.text);
}

/** "What is the x-coordinate of the point at which …": one coordinate of the point that was found. */
function coordinateAsked(solution: RuleSolution, text: string): RuleSolution | null {
  const [, axis] = /\b(?:what is|find|state|give|calculate|determine|work out) the \$?([xy])\$?[- ]?(?:coordinate|value|coord) of (?:the|its|their|this) (?:point|intersection|mid-?point)/i.exec(text) ?? []; // prettier-ignore
  const [, x, y] = /^\((-?[^(),]+),(-?[^(),]+)\)$/.exec(solution.answer) ?? [];
  if (axis === undefined || x === undefined || y === undefined) return solution;
  const answer = axis.toLowerCase() === 'x' ? x : y;
  return { ...solution, steps: [...solution.steps, { reason: `Take the ${axis}-coordinate.`, expression: answer }], answer }; // prettier-ignore
}

function namedLine(problem: Understood): RuleSolution | null {
  const unknown = unknownOnLine(plainQuestion(problem.text).text);
  if (unknown !== null) return { topic: 'straight-lines', method: 'straightLines', ...unknown };
  const point = pointUnknown(problem.text);
  if (point !== null) return point;
  const read = readLineWords(problem.text);
  if (read === null) return lineStory(problem.text);
  const reading = { ...read, text: normal(read.text) };
  const keys = keysOf(reading.text);
  const worked = keys === null ? null : work(reading, keys);
  if (worked === null) return lineStory(problem.text);
  const shown = reading.general ? inGeneralForm(worked) : worked;
  return shown === null
    ? null
    : { topic: 'straight-lines', method: 'straightLines', steps: shown.steps, answer: shown.answer };
}
