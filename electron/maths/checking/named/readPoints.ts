import Fraction from 'fraction.js';

import { ASK, whole } from './askingWords.ts';
import { formula, SLOPE_SHAPE, values, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { NUMBER, numberIn, typed } from './numbersIn.ts';

type Point = readonly [Fraction, Fraction];
type Groups = Readonly<Record<string, string | undefined>>;

function point(name: string): string {
  return String.raw`(?:(?:the )?points? )?(?:[a-z] ?(?:=|at|is)? ?)?\( ?(?<x${name}>${NUMBER}) ?[,;] ?(?<y${name}>${NUMBER}) ?\)`;
}

const JOINT = '(?:(?: and|,| to| &|) )';
const LINE =
  '(?:(?:the |a )?(?:straight )?line(?: segment)?(?: that| which)? )?(?:joining|through|connecting|passes through|passing through|passing|that goes through|which passes through|goes through|between|from|joins|of)?(?: the)? ?(?:line )?(?:through |joining |between |segment )?';

const SEGMENT =
  '(?:the |a )?(?:line )?segment (?:joining|connecting|between|from|with end ?-?points(?: at)?|whose end ?-?points are) ';
/** Two points by their names, and the line between them by both. */
const NAMED = String.raw`(?<a>[a-z]) (?:is|=|has coordinates) ?\( ?(?<x1>${NUMBER}) ?[,;] ?(?<y1>${NUMBER}) ?\)(?: and|,) (?<b>[a-z]) (?:is|=|has coordinates) ?\( ?(?<x2>${NUMBER}) ?[,;] ?(?<y2>${NUMBER}) ?\)[.,;] `;
const BETWEEN = '(?:the )?(?:line )?(?:segment )?(?<ends>[a-z]{2})';
const SLOPE_FORM =
  '(?:(?:,|[.;] (?:give|write|express|leave|put) (?:it|your answer|the equation|the answer)|,? giving (?:it|your answer))? (?:as|in) (?<shape>(?:the form )?y ?= ?mx ?[+] ?[bc]|(?:the )?(?:slope|gradient)-intercept form))?';

const TWO = `${point('1')}${JOINT}${point('2')}`;

const FORMS: readonly (readonly [RegExp, (groups: Groups, question: BareQuestion) => NamedQuestion | null])[] = [
  [whole(ASK, '(?:gradient|slope)(?: of)? ', LINE, TWO), gradient],
  [whole(ASK, '(?:mid-?point|middle)(?: of)? ', LINE, TWO), midpoint],
  [whole(ASK, '(?:coordinates of )?(?:the )?mid-?point of ', SEGMENT, TWO), midpoint],
  [whole(NAMED, ASK, '(?:coordinates of )?(?:the )?mid-?point of ', BETWEEN), midpoint],
  [
    whole(
      '(?<mid>[a-z]) is the mid-?point of ',
      SEGMENT,
      TWO,
      '[.,;] ',
      ASK,
      'coordinates of (?:the point )?(?<again>[a-z])',
    ),
    (groups, question) => (groups['mid'] === groups['again'] ? midpoint(groups, question) : null),
  ],
  [whole('use the distance formula to (?:find|calculate) the (?:exact )?distance between ', TWO), distance],
  [whole('(?:work out |find |calculate )?how far apart ', TWO, '(?: are)?'), distance],
  [whole(NAMED, ASK, '(?:gradient|slope) of ', BETWEEN), gradient],
  [whole(NAMED, ASK, '(?:exact )?(?:length|distance)(?: of)? ', BETWEEN), distance],
  [whole(ASK, '(?:(?:exact )?distance|(?:exact )?length)(?: of)? ', LINE, TWO), distance],
  [whole(ASK, '(?:equation of )', LINE, TWO, SLOPE_FORM), lineThrough],
  [
    whole(
      ASK,
      '(?:equation of )',
      LINE,
      point('1'),
      `(?:,? (?:with|and|having|whose|that has|which has)(?: a)?)* (?:gradient|slope)(?: of| is|=| =)? ?(?<slope>${NUMBER})`,
      SLOPE_FORM,
    ),
    lineWithSlope,
  ],
  [
    whole(
      ASK,
      `(?:equation of )(?:the |a )?(?:straight )?line (?:with|of|that has|having|whose)(?: a| the)? (?:gradient|slope)(?: of| is| =|=)? ?(?<slope>${NUMBER})(?:,? (?:and|that|which|through|passing|passes|going|goes|passing through|passes through))* (?:through )?`,
      point('1'),
      SLOPE_FORM,
    ),
    lineWithSlope,
  ],
  [
    whole(
      `(?:a|the) (?:straight )?line (?:has|with) (?:a )?(?:gradient|slope)(?: of| is| =|=)? ?(?<slope>${NUMBER}),? (?:and )?(?:passes|goes|passing|going)? ?(?:through|thru) `,
      point('1'),
      '[.,;]? ?(?:find|write down|what is|work out|give|state) (?:its equation|the equation(?: of the line)?)',
    ),
    lineWithSlope,
  ],
];

/** Lines and distances of points that are given by their coordinates. */
export function readPoints(question: BareQuestion): NamedQuestion | null {
  if (!question.text.includes('(')) return null;
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined) return isBetweenThem(groups) ? read(groups, question) : null;
  }
  return null;
}

/** "PQ" of P and Q. */
function isBetweenThem({ a = '', b = '', ends }: Groups): boolean {
  return ends === undefined || (a !== b && (ends === a + b || ends === b + a));
}

function pointIn(groups: Groups, name: '1' | '2'): Point | null {
  const [x, y] = [numberIn(groups[`x${name}`] ?? ''), numberIn(groups[`y${name}`] ?? '')];
  return x === null || y === null ? null : [x, y];
}

function both(groups: Groups): readonly [Point, Point] | null {
  const [first, second] = [pointIn(groups, '1'), pointIn(groups, '2')];
  if (first === null || second === null) return null;
  return first[0].equals(second[0]) && first[1].equals(second[1]) ? null : [first, second];
}

function gradient(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [first, second] = both(groups) ?? [];
  if (first === undefined || second === undefined || first[0].equals(second[0])) return null;
  const [rise, run] = [`${typed(second[1])} - ${typed(first[1])}`, `${typed(second[0])} - ${typed(first[0])}`];
  return formula(`(${rise})/(${run})`, question);
}

function midpoint(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [first, second] = both(groups) ?? [];
  if (first === undefined || second === undefined) return null;
  const [x, y] = [first[0].add(second[0]).div(2), first[1].add(second[1]).div(2)];
  return values(`(${x.toFraction()},${y.toFraction()})`, question, true);
}

function distance(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [first, second] = both(groups) ?? [];
  if (first === undefined || second === undefined) return null;
  const legs = [second[0].sub(first[0]), second[1].sub(first[1])].map((leg) => `${typed(leg)}^2`);
  return formula(`√(${legs.join(' + ')})`, question);
}

function lineThrough(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [first, second] = both(groups) ?? [];
  if (first === undefined || second === undefined || first[0].equals(second[0])) return null;
  return line(second[1].sub(first[1]).div(second[0].sub(first[0])), first, groups, question);
}

function lineWithSlope(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const [slope, through] = [numberIn(groups['slope'] ?? ''), pointIn(groups, '1')];
  return slope === null || through === null ? null : line(slope, through, groups, question);
}

/** y = mx + c; any other form of the same line is equal to it, unless this one is asked for. */
function line(slope: Fraction, [x, y]: Point, { shape }: Groups, question: BareQuestion): NamedQuestion | null {
  const { form } = question;
  const free = form === '' || form === 'in its simplest form';
  const named = values(`y=${typed(slope)}x+${typed(y.sub(slope.mul(x)))}`, { ...question, form: '' });
  return !free || named === null ? null : shape === undefined ? named : { ...named, shape: SLOPE_SHAPE };
}
