import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { takeAll } from '../takeAll.ts';
import type { Taking } from '../takeAll.ts';
import { formOf } from './figureForm.ts';
import { figureText } from './figureText.ts';
import type { FigureText } from './figureText.ts';
import { restIsIdle, TALK } from './figureWords.ts';

type Way = { readonly axis: 'up' | 'across'; readonly length: Fraction | null };
type Course = {
  readonly ways: Way[];
  direct: Fraction | null;
  asks: 'direct' | 'way' | null;
  readonly units: Set<string>;
  readonly given: FigureText;
  failed: boolean;
};

const Q = '(#\\d+)';
const POINT = '(north|south|east|west)(?:wards?)?';
const UNIT = '(?:miles|km|kilometres|metres|meters|m|feet|yards|blocks|paces|steps|nautical miles)';
const START = '(?:its |his |her |their |the |my |where (?:he|she|it|they|i|sam) |from )*(?:starting (?:point|position|place)|start|camp|port|home|base|harbour|harbor|house|origin|school|starts|started|began|set off|set out|departure|tent|point [a-z]|begins|airport|lighthouse|dock|marina|village|town|car park|campsite|initial position|beginning)(?: camp| point| port)?'; // prettier-ignore
const SIGNS: Readonly<Record<string, Way['axis'] & string>> = { north: 'up', south: 'up', east: 'across', west: 'across' }; // prettier-ignore
const OTHER_WAY: Readonly<Record<string, number>> = { north: 1, south: -1, east: 1, west: -1 };

function sizeOf(course: Course, mark: string | undefined): Fraction | null {
  const quantity = course.given.quantities[Number(mark?.slice(1))];
  if (quantity === undefined || quantity.dimension > 1 || quantity.unit === '°') course.failed = true;
  else course.units.add(quantity.unit);
  return quantity?.size.value ?? null;
}

function go(course: Course, mark: string | undefined, point: string | undefined): void {
  const length = mark === undefined ? null : sizeOf(course, mark);
  course.ways.push({ axis: SIGNS[point ?? ''] ?? 'up', length: length?.mul(OTHER_WAY[point ?? ''] ?? 1) ?? null });
}

const rule = (source: string, take: Taking<Course>[1]): Taking<Course> => [
  new RegExp(`(?<![\\w#~^'-])(?:${source})(?![\\w-])`, 'g'),
  take,
];

const TAKINGS: readonly Taking<Course>[] = [
  rule(`(?:how (?:far|many ${UNIT})|what distance|find how far|the distance)(?: (?:did|does|has|had|it|he|she|they|the|ship|boat|sam|to the|go|sail|walk|travel|sailed|was|is))*(?: due)? ${POINT}(?: (?:did|does|has|it|he|she|they|the|ship|boat|sam|go|gone|sail|sailed|walk|walked|travel|travelled|fly|drive))*`, (course) => { course.asks = 'way'; }),
  rule(`(?:some|a (?:certain|further)?|an unknown)(?: number of| distance| ${UNIT})*(?: due)? ${POINT}|due ${POINT} (?:some|a certain) (?:distance|way)|(?:then |and |turns |turned |heads |goes |sails )+(?:due )?${POINT}(?= until| ;? ?(?:and )?(?:ends|finishes|it is now|is now|stops))`, (course, groups) => go(course, undefined, groups.find((group) => group !== ''))),
  rule(`${Q}(?: (?:due|to the|directly|straight))* ${POINT}(?: of (?:the |its |a )?[a-z]+)?`, (course, [mark, point]) => go(course, mark, point)),
  rule(`(?:due |to the |directly |straight )*${POINT}(?: (?:for|a distance of|exactly))* ${Q}`, (course, [point, mark]) => go(course, mark, point)),
  rule(`(?:is |are |ends |finishes |be |ending |now |up |finishing |ended |finished |exactly |then |and |it |he |she |they |now )*${Q} (?:directly |in a straight line )?(?:away )?from (?:${START})(?: in a straight line)?`, (course, [mark]) => { course.direct = sizeOf(course, mark); }),
  rule(`(?:how (?:far|many ${UNIT})|what)(?: (?:is|are|am|was|away|the|now|it|he|she|they|i|sam|ship|boat|plane|hiker|walker|in a straight line|straight|directly|do|does|has|have|from|will|be|would|need|to|shortest|direct|straight-line|distance|walker|cyclist|point|end|final|position|sail|fly|walk|go|drive|run|back|return))*(?: (?:in a straight line|straight|directly|as the crow flies))?(?: (?:away|back|straight|directly))*(?: (?:from|to|between)? ?(?:${START}))?(?: (?:and|to|its|his|her|the|end|finish|finishing|final|position|point|in a straight line|now|as the crow flies|directly))*|(?:the )?(?:direct |straight-line |straight line |shortest |final |actual )*(?:distance|route|displacement|way)(?: (?:from|between|is|of|it|the|ship|boat|its|his|her|back|to|home|in a straight line|straight))*(?: ${START})?(?: (?:and|to|its|his|her|the|end|finish|finishing|final|position|point|in a straight line|now|as the crow flies))*`, (course) => { course.asks ??= 'direct'; }),
  rule('(?:and |then )*(?:came|come|comes|went|walked|returned|returns?|go|goes|rode|sailed|flew) (?:straight )?(?:back |home )?(?:again )?(?:by|along|on|in) (?:the|a) (?:straight|direct) (?:track|path|road|way|route|line|course)', () => undefined),
  rule('how long (?:is|was) (?:the|this|that) (?:straight |direct )?(?:track|way|walk|path|road|route|journey|course|trip)(?: back| home)?', (course) => { course.asks ??= 'direct'; }),
  rule(`(?:from |to |at |leaves? |left |leaving |back |straight |directly )*(?:${START})|in a straight line|as the crow flies|(?:then |and |turns? |turned |changes? |heads? |course )*(?:due )?(?:right|left)?(?=$)`, () => undefined),
]; // prettier-ignore

/** Ways to the north and the east, and how far that is straight: a right-angled triangle. */
export function compassFigure(problem: string): Rewording | null {
  if (!/\b(?:north|south|east|west)(?:wards?)?\b/i.test(problem) || /bearing|angle|degree|°|speed|hour/i.test(problem)) return null; // prettier-ignore
  const given = figureText(problem);
  if (given === null || given.points.length + given.money.length > 0) return null;
  const course: Course = { ways: [], direct: null, asks: null, units: new Set(), given, failed: false };
  const text = given.text.split(' ; ').filter((clause) => !TALK.some((pattern) => pattern.test(clause.trim()))).join(' ; '); // prettier-ignore
  const rest = takeAll(text, TAKINGS, course);
  if (course.failed || course.asks === null || /[#~^]/.test(rest) || !restIsIdle(rest) || course.units.size > 1) return null; // prettier-ignore
  const unit = [...course.units][0] ?? '';
  const length = (value: Fraction): string => `${writeDecimal(value.abs())}${unit === '' ? '' : ` ${unit}`}`;
  const along = (axis: Way['axis']): Way[] => course.ways.filter((way) => way.axis === axis);
  const sum = (ways: readonly Way[]): Fraction => ways.reduce((total, way) => total.add(way.length ?? 0), new Fraction(0)); // prettier-ignore
  const open = course.ways.filter((way) => way.length === null);
  const [up, across] = [along('up'), along('across')];
  if (up.length === 0 || across.length === 0) return null;
  if (course.asks === 'direct') {
    // How far somebody went altogether is no straight way.
    if (!/\b(?:straight|direct|directly|shortest|crow|from|back|return|displacement)\b/.test(given.text) || /\b(?:total|altogether|in all|longer|shorter|further)\b/.test(given.text)) return null; // prettier-ignore
    if (open.length > 0 || course.direct !== null) return null;
    const [one, two] = [sum(up), sum(across)];
    if (one.equals(0) || two.equals(0)) return null;
    const both = [up, across].filter((ways) => ways.length > 1);
    const lead = both.map((ways) => ({
      reason: 'Put together what goes the same way or back.',
      expression: `${ways.map((way) => writeDecimal(way.length ?? new Fraction(0))).join('+').replaceAll('+-', '-')}=${writeDecimal(sum(ways))}`, // prettier-ignore
    }));
    return { question: `Find the hypotenuse of a right-angled triangle with shorter sides ${length(one)} and ${length(two)}.${formOf(given)}`, lead }; // prettier-ignore
  }
  if (course.direct === null || open.length !== 1 || course.ways.length !== 2) return null;
  const known = course.ways.find((way) => way.length !== null)?.length;
  if (known === undefined || known === null) return null;
  return { question: `Find the other side of a right-angled triangle with hypotenuse ${length(course.direct)} and one side ${length(known)}.${formOf(given)}` }; // prettier-ignore
}
