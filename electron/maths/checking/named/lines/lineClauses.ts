import Fraction from 'fraction.js';

import { lineThrough, type Line } from '../lineIn.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, type ClauseKind, type Groups } from '../told/clauses.ts';

/** A point as told: a letter stands for a coordinate that is to be found. */
export type ToldPoint = readonly [Fraction | string, Fraction | string];
type Wanted = 'equation' | 'gradient' | 'yIntercept' | 'xIntercept' | 'both';

export type LineClause =
  | { readonly kind: 'slope'; readonly value: Fraction }
  | { readonly kind: 'points'; readonly points: readonly ToldPoint[] }
  | { readonly kind: 'turned'; readonly how: 'parallel' | 'perpendicular'; readonly line: Line }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'intercept'; readonly value: Fraction }
  | { readonly kind: 'wanted'; readonly what: Wanted }
  | { readonly kind: 'letter'; readonly letter: string }
  /** Beside the line that is told. */
  | { readonly kind: 'beside'; readonly how: 'parallel' | 'perpendicular' }
  | { readonly kind: 'idle' };

const LINE = '(?:(?:the|a|any|this|that|another|straight) )*(?:line|graph)(?: segment)?(?: [a-wzℓ](?= |$|[.,?]))?';
const EQUATION = String.raw`(?<line>[-\d. xy+=/½¼¾⅓⅔()*]*=[-\d. xy+/½¼¾⅓⅔()*]*[\dxy)])`;
const COORDINATE = `${NUMBER}|[a-hj-wz]`;
const point = (n: string): string =>
  String.raw`(?:the point )?(?:[a-z] ?)?\( ?(?<x${n}>${COORDINATE}) ?[,;] ?(?<y${n}>${COORDINATE}) ?\)`;
const TWO = `${point('1')}(?:,? (?:and|to) |, )${point('2')}`;
const THROUGH =
  '(?:through|passes through|passing through|goes through|going through|joining|joins|contains|containing|connecting|connects|meets|via|thru|goes thru|going thru)(?: the)?(?: two)?(?: points?)?';
const IT = `(?:(?:${LINE}|it)(?: (?:that's|that|which))? |(?:that's|that|which) )?`;
const FIND =
  "(?:(?:find|identify|work out|write down|write|state|give|determine|what is|what are|what's|calculate|what would) )?";
const SLOPE_FORM =
  '(?:y ?= ?mx ?[+] ?[bc](?: form)?|slope[-–]intercept form|gradient-intercept form|slope intercept form)';
const FORM = `(?:,? (?:be )?in (?:the form )?${SLOPE_FORM},?)?`;
const OF_IT = `(?: (?:of|for) (?:${LINE}|it|[a-wzℓ](?= |$)))?`;

export const LINE_CLAUSES: readonly ClauseKind<LineClause>[] = [
  clause(`${IT}(?:(?:has|with|of|whose|having|is|a) )*(?:gradient|slope)(?: (?:is|of|=))? ?(?<value>${NUMBER})`, slope),
  clause(`${IT}(?:is )?${THROUGH} ${TWO}`, points),
  clause(`${IT}(?:is )?${THROUGH} ${point('1')}`, points),
  clause(`(?:the )?points ${TWO} lie on (?:a|the) (?:straight )?line`, points),
  clause(`${point('1')} lies on ${LINE} ${EQUATION}`, pointOn),
  clause(`${IT}(?:is )?(?<how>parallel|perpendicular|at right angles) to (?:the )?(?:${LINE} )?(?:of )?(?:with equation |whose equation is )?${EQUATION}`, turned),
  clause(`${IT}(?:is )?(?<how>parallel|perpendicular) to (?:it|this line|that line|(?:line )?[a-wzℓ](?= |$|[.,]))`, besideIt),
  clause(`${point('1')}(?:,| and) ${point('2')}(?:,|,? and) ${point('3')} are collinear`, points),
  clause('in the (?:xy-plane|xy plane|coordinate plane)|(?:give|giving|write|writing|leave|leaving|express|put|state) (?:it|your answer|the answer|your equation)', () => ({ kind: 'idle' })),
  clause(`(?:(?:write|find|give|state|use|using),? )?(?:in )?(?:the form )?${SLOPE_FORM}`, () => ({ kind: 'idle' })),
  clause(`(?:i )?need (?:the equation of )?${LINE}`, () => wanted('equation')),
  clause('y$', () => wanted('equation')),
  clause(`${LINE}(?: (?:has|with|whose)(?: the)? equation(?: is)?| is)? ?${EQUATION}`, given),
  clause(EQUATION, given),
  clause(`${IT}(?:crosses|cuts|meets) the y-axis at ${point('1')}`, points),
  clause(`${IT}(?:crosses|cuts|meets) the y-axis at (?:y ?= ?)?(?<value>${NUMBER})`, intercept),
  clause('(?:of )?(?:the|a) horizontal line', () => ({ kind: 'slope', value: new Fraction(0) })),
  clause(`(?:(?:has|with|a|its|the) )*y-intercept(?: (?:is|of|=))? ?(?<value>${NUMBER})`, intercept),
  clause(`${FIND}(?:(?:the|an|its) )*equation${OF_IT}${FORM}`, () => wanted('equation')),
  clause(`${FIND}(?:(?:the|an|its) )*equation${FORM}${OF_IT}`, () => wanted('equation')),
  clause(`${FIND}(?:(?:the|its) )*(?:gradient|slope)${OF_IT}`, () => wanted('gradient')),
  clause(`${FIND}(?:(?:the|its) )*(?:gradient|slope) and (?:the )?y-intercept${OF_IT}`, () => wanted('both')),
  clause(`${FIND}(?:(?:the|its) )*y-intercept${OF_IT}(?: of)?`, () => wanted('yIntercept')),
  clause(`${FIND}(?:(?:the|its) )*x-intercept${OF_IT}(?: of)?`, () => wanted('xIntercept')),
  clause(`${FIND}(?:the )?(?:value of )?(?<letter>[a-hj-wz])`, ({ letter = '' }) => ({ kind: 'letter', letter })),
]; // prettier-ignore

function wanted(what: Wanted): LineClause {
  return { kind: 'wanted', what };
}

function slope({ value = '' }: Groups): LineClause | null {
  const told = numberIn(value);
  return told === null ? null : { kind: 'slope', value: told };
}

function intercept({ value = '' }: Groups): LineClause | null {
  const told = numberIn(value);
  return told === null ? null : { kind: 'intercept', value: told };
}

function coordinate(text: string): Fraction | string | null {
  return /^[a-z]$/.test(text) ? text : numberIn(text);
}

function pointIn(x: string | undefined, y: string | undefined): ToldPoint | null {
  const [first, second] = [coordinate(x ?? ''), coordinate(y ?? '')];
  return first === null || second === null ? null : [first, second];
}

function points({ x1, y1, x2, y2, x3, y3 }: Groups): LineClause | null {
  const told = [pointIn(x1, y1), ...(x2 === undefined ? [] : [pointIn(x2, y2)]), ...(x3 === undefined ? [] : [pointIn(x3, y3)])]; // prettier-ignore
  return told.every((one) => one !== null) ? { kind: 'points', points: told } : null;
}

function besideIt({ how = '' }: Groups): LineClause {
  return { kind: 'beside', how: how === 'parallel' ? 'parallel' : 'perpendicular' };
}

/** Only of a point with a letter, which is then to be found. */
function pointOn({ x1, y1, line = '' }: Groups): LineClause | null {
  const [told, through] = [pointIn(x1, y1), lineThrough(line)];
  if (told === null || through === null) return null;
  return { kind: 'points', points: [told, [new Fraction(0), through.intercept], [new Fraction(1), through.intercept.add(through.gradient)]] }; // prettier-ignore
}

function turned({ how = '', line = '' }: Groups): LineClause | null {
  const told = lineThrough(line);
  return told === null ? null : { kind: 'turned', how: how === 'parallel' ? 'parallel' : 'perpendicular', line: told };
}

function given({ line = '' }: Groups): LineClause | null {
  const told = lineThrough(line);
  return told === null ? null : { kind: 'line', line: told };
}
