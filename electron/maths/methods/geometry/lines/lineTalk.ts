import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import type { Work } from '../../requests/requestWords.ts';
import { writeNumber } from '../../writeTerms.ts';

const N = String.raw`-?\d+(?:\.\d+)?(?:\/\d+)?`;
const POINT = new RegExp(String.raw`(?<![a-zA-Z]{2})[A-Z]? ?\( ?(${N}) ?[,|;] ?(${N}) ?\)`, 'g');
const PAIR = new RegExp(
  String.raw`\b(?:when |if |at |for )?x ?= ?(${N}),? (?:and |then |we have |gives )?y ?= ?(${N})(?![\d.]*[a-z(])`,
  'g',
);

/** What makes it another line or another question. */
const CHANGES =
  /\b(?:not|never|except|parallel|perpendicular|right angles?|bisect\w*|mid-?point|middle|halfway|reflect\w*|rotat\w*|translat\w*|shift\w*|image|mov(?:es|ed)|double|twice|half|more|less|other line|another|curve|parabola|circle|quadratic|exponential|distance|length|area|triangle|tangent|normal|angle|intercepts?|gradient|slope|cross\w*|meets?|intersect\w*|lies? on|value of|prove|whether|doubled|reversed|swap\w*|instead|origin|best fit)\b/i;
const ASKS_EQUATION =
  /\b(?:find|what(?: is|'s|s)|write(?: down)?|give|determine|work out|state|calculate|obtain|derive|deduce|identify|get|need|want)\b[^.?]*\b(?:equation|rule|formula)\b/i;

function plain(problem: string): string {
  return problem
    .replace(/\$(?!\d)|\\\(|\\\)/g, '')
    .replace(/[−–]/g, '-')
    .replace(/- (?=\d)/g, '-')
    .replace(/(\d)½/g, '$1.5')
    .replace(
      /,? (?:in|giving (?:your|the) answer in|write it in|leave (?:it|your answer) in) the form y ?= ?[ma]x ?\+ ?[cb]\b/gi,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

type Pair = readonly [x: string, y: string];

function pairsIn(text: string, pattern: RegExp): { readonly pairs: readonly Pair[]; readonly rest: string } {
  const pairs = [...text.matchAll(pattern)].map(([, x = '', y = '']): Pair => [x, y]);
  return { pairs, rest: text.replace(pattern, ' ') };
}

/** Whether all points are on one line through the first two. */
function onOneLine(pairs: readonly Pair[]): boolean {
  const [[ax, ay], [bx, by]] = [pairs[0] ?? ['0', '0'], pairs[1] ?? ['0', '0']];
  const [dx, dy] = [new Fraction(bx).sub(ax), new Fraction(by).sub(ay)];
  return pairs.every(([x, y]) => new Fraction(x).sub(ax).mul(dy).equals(new Fraction(y).sub(ay).mul(dx)));
}

function through([one, two]: readonly Pair[], work: Work): RuleSolution | null {
  if (one === undefined || two === undefined) return null;
  return work(`Find the equation of the line through (${one[0]}, ${one[1]}) and (${two[0]}, ${two[1]}).`);
}

/** Two points or more of a line, by their coordinates, and its equation asked for. */
function byPoints(text: string, work: Work): RuleSolution | null {
  if (!ASKS_EQUATION.test(text) || !/\b(?:line|linear|straight|graph)\b/i.test(text)) return null;
  const points = pairsIn(text, POINT);
  const values = pairsIn(points.rest, PAIR);
  const pairs = [...points.pairs, ...values.pairs];
  if (pairs.length < 2 || (points.pairs.length > 0 && values.pairs.length > 0)) return null;
  if (/\d|[=<>²³^]/.test(values.rest) || CHANGES.test(values.rest) || !onOneLine(pairs)) return null;
  return through(pairs, work);
}

const UNIT = '(?:km|miles?|hours?|days?|minutes?|kg|people|guests|items|copies|metres?|m|weeks?|months?|kilomet(?:re|er)s?|tickets?|books?|units?|litres?|pages?)'; // prettier-ignore
const COSTS = new RegExp(
  String.raw`(?<![\w.])(${N}) ${UNIT} (?:costs?|is|are charged|cost a total of|comes? to|takes?) [£$€](${N})(?![\d.]*\d)`,
  'gi',
);

/** "2 miles costs £7 and 6 miles costs £15": the line of the cost. */
function byCosts(text: string, work: Work): RuleSolution | null {
  if (!ASKS_EQUATION.test(text) || !/\b(?:straight|linear)\b/i.test(text)) return null;
  const { pairs, rest } = pairsIn(text, COSTS);
  const y = /\b(?:cost|price|charge|fare|fee|bill)s?,? (?:[£$€])?y\b|[£$€]y\b/i.test(rest);
  const x = new RegExp(String.raw`\b(?:${UNIT}|distance|time|number of [a-z]+),? x\b|\bx ${UNIT}\b`, 'i').test(rest);
  if (pairs.length !== 2 || !x || !y || /\d/.test(rest) || CHANGES.test(rest)) return null;
  if (/\bin (?:pence|cents|pennies)\b/i.test(rest)) return null;
  return onOneLine(pairs) && pairs[0]?.[0] !== pairs[1]?.[0] ? through(pairs, work) : null;
}

const RATIO = new RegExp(
  String.raw`\b(?:([A-Z])([A-Z]) ?: ?([A-Z])([A-Z]) ?= ?|in the ratio(?: of)? )(\d+) ?: ?(\d+)\b`,
);

/** "P lies on AB such that AP : PB = 1 : 2", "divides the join of … in the ratio 3 : 2". */
function byRatio(text: string, work: Work): RuleSolution | null {
  const found = RATIO.exec(text);
  const points = pairsIn(text.replace(found?.[0] ?? ' ', ' '), /([A-Z])?( ?(?:is|=|has coordinates)? ?(?:the point|at)? ?)\( ?(-?\d+(?:\.\d+)?) ?, ?(-?\d+(?:\.\d+)?) ?\)/g); // prettier-ignore
  const all = [
    ...text.matchAll(
      /(?:\b([A-Z]) ?(?:(?:is|=|at|has coordinates) ?)?(?:the point )?)?\( ?(-?\d+(?:\.\d+)?) ?, ?(-?\d+(?:\.\d+)?) ?\)/g,
    ),
  ];
  const [one, two, ...more] = all;
  if (found === null || one === undefined || two === undefined || more.length > 0) return null;
  const [, first, inner, again, last, m = '', n = ''] = found;
  if (
    !/\b(?:find|what are|determine|calculate|work out|state|give|write down)\b[^.?]*\b(?:coordinates|point)\b/i.test(
      text,
    )
  )
    return null;
  if (/\d/.test(points.rest) || /\b(?:external\w*|outside|extended|produced|not|area|length|distance|beyond|mid-?point|nearer)\b/i.test(points.rest)) return null; // prettier-ignore
  if (first !== undefined && (inner !== again || one[1] !== first || two[1] !== last)) return null;
  if (first === undefined && !/\bdivid(?:es|ing|e)\b|\bsplits?\b/i.test(text)) return null;
  return work(`Find the point dividing the segment from (${one[2] ?? ''}, ${one[3] ?? ''}) to (${two[2] ?? ''}, ${two[3] ?? ''}) in the ratio ${m}:${n}.`); // prettier-ignore
}

const RISE = new RegExp(String.raw`\b(?:rises?|climbs?|goes up|ascends)(?: vertically)?(?: by| a (?:vertical )?(?:distance|height) of)? (${N}) ?(cm|mm|m|km|metres?|feet|ft|units?)?(?: vertically)? (?:over|for|in|across|along)(?: every| each)?(?: an?)?(?: horizontal)?(?: (?:distance|run|length) of)? (${N}) ?(cm|mm|m|km|metres?|feet|ft|units?)?(?: (?:horizontally|along the ground))?`, 'i'); // prettier-ignore

/** "A ramp rises 0.75 m over a horizontal distance of 9 m": its gradient. */
function byRise(text: string): RuleSolution | null {
  const found = RISE.exec(text);
  if (found === null || !/\b(?:gradient|slope|steepness)\b/i.test(text) || !/\bhorizontal/i.test(text)) return null;
  const [whole, rise = '', unit = '', run = '', other = ''] = found;
  const rest = text.replace(whole, ' ');
  if (unit !== other || /\d|%/.test(rest) || /\b(?:angle|percent\w*|length of the|along the slope|per cent|ratio|decimal|not)\b/i.test(rest)) return null; // prettier-ignore
  const value = new Fraction(rise).div(run);
  const answer = writeNumber(value);
  return { topic: 'straight-lines', method: 'lineTalk', steps: [{ reason: 'The gradient is the rise divided by the run.', expression: `\\frac{${rise}}{${run}}=${answer}` }], answer }; // prettier-ignore
}

const LINE =
  /(?<![a-zA-Z])([a-zA-Z]) ?= ?(-?\d*\.?\d* ?[a-z](?![a-z]) ?[-+] ?\d+(?:\.\d+)?|\d+(?:\.\d+)? ?[-+] ?\d*\.?\d* ?[a-z](?![a-z]))/;

/** "y = 14x + 20 … the fixed charge (the y-intercept)", "the graph of h against t reaches the t-axis". */
function byFormula(text: string, work: Work): RuleSolution | null {
  const found = LINE.exec(text);
  if (found === null) return null;
  const [whole, name = '', body = ''] = found;
  const letter = /[a-z](?![a-z])/.exec(body.replace(/\d/g, ''))?.[0] ?? '';
  const rest = text.replace(whole, ' ');
  if (letter === '' || letter === name || /\d/.test(rest) || /\b(?:not|parallel|perpendicular|other|gradient|slope|both|double|twice|half)\b/i.test(rest)) return null; // prettier-ignore
  const axis = /\b(?:reach|meet|cross|cut|touch|hit)(?:es|s)? (?:the )?([a-z])[- ]axis\b/i.exec(rest)?.[1];
  if (axis === letter && /\b(?:what|how many|how long|find|when|after)\b/i.test(rest)) return work(`Solve $${body}=0$`);
  if (name === 'y' && letter === 'x' && /\b(?:what is|find|state|give)\b[^.?]*\by-?intercept\b/i.test(rest) && !/\bx-?intercept|\bcoordinates\b/i.test(rest)) return work(`What is the y-intercept of y = ${body}?`); // prettier-ignore
  return null;
}

/** Straight lines told in any words: by points, costs, a rise, a ratio or a formula; every number must have its role. */
export function lineTalk(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 320 || !/line|linear|graph|gradient|slope|ratio|segment|join|[A-Z]{2} ?:|axis|intercept/i.test(problem)) return null; // prettier-ignore
  const text = plain(problem);
  return byPoints(text, work) ?? byCosts(text, work) ?? byRatio(text, work) ?? byRise(text) ?? byFormula(text, work);
}
