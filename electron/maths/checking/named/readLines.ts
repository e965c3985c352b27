import Fraction from 'fraction.js';

import { lineThrough, type Line } from './lineIn.ts';
import { ASK, whole } from './askingWords.ts';
import { formula, values, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { NUMBER, numberIn, typed } from './numbersIn.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const EQUATION = String.raw`(?<line>[-\d. xy+=/½¼¾()*]*=[-\d. xy+/½¼¾()*]*)`;
const OF = '(?: of| for)?(?: the)?(?: straight)?(?: line)?(?: with equation| whose equation is| given by)? ';
const AT = String.raw`(?:the )?(?:point )?(?:[a-z] ?)?\( ?(?<x>${NUMBER}) ?[,;] ?(?<y>${NUMBER}) ?\)`;
const PASSES = '(?:(?:that |which |and )?(?:passes|passing|goes|going|pass|go)? ?(?:through|thru) )';

const AS_POINT =
  '(?:[?.] (?:give|write|state)(?: (?:your answer|it|the point))? (?:as an ordered pair|(?:the |its )?coordinates(?: of the point)?))?';
const FORMS: readonly (readonly [RegExp, (groups: Groups, question: BareQuestion) => NamedQuestion | null])[] = [
  [whole(ASK, '(?:gradient|slope)', OF, EQUATION), gradient],
  [whole(ASK, '(?:the )?y-? ?intercept', OF, EQUATION), interceptOnY],
  [
    whole(
      ASK,
      '(?:gradient|slope) of (?:a|any|the) (?:straight )?line (?<how>parallel|perpendicular) to (?:the line )?',
      EQUATION,
    ),
    turned,
  ],
  [
    whole(
      ASK,
      'equation of (?:the|a) (?:straight )?line (?:that is |which is )?(?<how>parallel|perpendicular) to (?:the line )?',
      EQUATION,
      '(?: and| that| which)* ',
      PASSES,
      AT,
    ),
    beside,
  ],
  [
    whole(
      ASK,
      'equation of (?:the|a) (?:straight )?line ',
      PASSES,
      AT,
      '(?: and| that is| which is| and is)* (?<how>parallel|perpendicular) to (?:the line )?',
      EQUATION,
    ),
    beside,
  ],
  [
    whole(
      '(?:a|the) (?:straight )?line (?:is )?(?<how>parallel|perpendicular) to (?:the line )?',
      EQUATION,
      '(?: and| that| which)* ',
      PASSES,
      AT,
      String.raw`[.,]? ?(?:what is|find|write down|write|work out|state) (?:its|the) equation(?: of the line)?`,
    ),
    beside,
  ],
  [
    whole(ASK, 'coordinates of (?:the )?(?<axis>[xy])-? ?intercept (?:of|for) (?:the )?(?:graph of |line )?', EQUATION),
    crossing,
  ],
  [
    whole(
      '(?:where|at what point|at which point) does (?:the )?(?:straight )?(?:line |graph of |graph )?',
      EQUATION,
      ' (?:cross|cut|meet|intersect) the (?<axis>[xy])[- ]axis',
      AS_POINT,
    ),
    crossing,
  ],
  [
    whole(
      'find (?:the )?(?:coordinates of )?(?:the )?(?:point )?where (?:the )?(?:straight )?(?:line )?',
      EQUATION,
      ' (?:crosses|cuts|meets|intersects) the (?<axis>[xy])[- ]axis',
      AS_POINT,
    ),
    crossing,
  ],
];

/** Gradients and intercepts of lines that are given by their equations, and lines beside them. */
export function readLines(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:gradient|slope|intercept|parallel|perpendicular|axis)\b/.test(question.text)) return null;
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined) return read(groups, question);
  }
  return null;
}

function toldLine({ line = '' }: Groups): Line | null {
  return lineThrough(line);
}

function gradient(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const line = toldLine(groups);
  return line === null ? null : formula(`${typed(line.gradient)} + 0`, question);
}

/** "The y-intercept" may be a number or a point. */
function interceptOnY(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const line = toldLine(groups);
  return line === null ? null : formula(`${typed(line.intercept)} + 0`, question);
}

function turned(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const line = toldLine(groups);
  const slope = line === null ? null : slopeFor(line, groups['how']);
  return slope === null ? null : formula(`${typed(slope)} + 0`, question);
}

function slopeFor({ gradient: slope }: Line, how: string | undefined): Fraction | null {
  if (how === 'parallel') return slope;
  return slope.equals(0) ? null : slope.inverse().neg();
}

/** The point, or its one coordinate that is not 0. */
function crossing(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const line = toldLine(groups);
  if (line === null || (groups['axis'] === 'x' && line.gradient.equals(0))) return null;
  const root = groups['axis'] === 'x' ? line.intercept.neg().div(line.gradient) : null;
  const point = root === null ? `(0,${line.intercept.toFraction()})` : `(${root.toFraction()},0)`;
  const named = values(point, question, true);
  return named === null ? null : { ...named, mild: true };
}

function beside(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [line, x, y] = [toldLine(groups), numberIn(groups['x'] ?? ''), numberIn(groups['y'] ?? '')];
  const slope = line === null ? null : slopeFor(line, groups['how']);
  if (slope === null || x === null || y === null) return null;
  return values(`y=${typed(slope)}x+${typed(y.sub(slope.mul(x)))}`, question);
}
