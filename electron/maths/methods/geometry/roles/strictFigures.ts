import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';
import { formOf } from '../figures/figureForm.ts';
import { figureText } from '../figures/figureText.ts';
import type { FigureText } from '../figures/figureText.ts';

const Q = '#\\d+';
const ASK = '(?:find|work out|calculate|determine|what is|how long is)(?: the)?(?: exact)?';

/** A whole question by one pattern; `null` where a word is left over. */
function whole(
  problem: string,
  pattern: RegExp,
): { readonly given: FigureText; readonly groups: readonly string[] } | null {
  const given = figureText(problem);
  const match = given === null || given.points.length + given.money.length > 0 ? null : pattern.exec(given.text);
  return given === null || match === null ? null : { given, groups: match.slice(1).map((group) => group ?? '') };
}

/** The quantities at these marks, every one of the question, all lengths of one unit. */
function lengths(given: FigureText, marks: readonly string[]): readonly Quantity[] | null {
  const found = marks.flatMap((mark) => given.quantities[Number(mark.slice(1))] ?? []);
  const units = new Set(found.map(({ unit }) => unit).filter((unit) => unit !== ''));
  const plain = found.every(({ unit, dimension, size }) => unit !== '°' && dimension <= 1 && !size.pi && size.value.compare(0) > 0); // prettier-ignore
  return plain && units.size <= 1 && found.length === given.quantities.length ? found : null;
}

function shown({ size }: Quantity, unit: string): string {
  return `${writeDecimal(size.value)}${unit === '' ? '' : ` ${unit}`}`;
}

function unitOf(found: readonly Quantity[]): string {
  return found.find(({ unit }) => unit !== '')?.unit ?? '';
}

const THINGS = '(?:(?:line )?segments|sticks|straws|rods|strips|poles|planks|pieces of (?:wood|string|wire|straw)|beams|matchsticks)'; // prettier-ignore
const LIST = `(${Q})(?: ;)? (?:and )?(${Q})(?: ;)? (?:and )?(${Q})`;
const OF_LENGTH = '(?:(?: (?:with|of|that are|which are|measuring|whose|having|are))*(?: lengths?)?(?: of| are)?)';
const MAKE = '(?:be (?:used )?(?:to )?)?(?:form|make|build|be put together to make)';
const RIGHT = 'a right(?:-| )?(?:angled )?triangle(?: when (?:they are )?(?:joined|placed|put) end to end)?';
const SIDES_OF = '(?:the )?(?:three )?(?:sides|side lengths|lengths of the (?:three )?sides|lengths of sides) of ';
const STICKS = new RegExp(
  `^(?:(?:can|could|do|would|will) (?:the )?(?:(?:three|#\\d+) )?${THINGS}${OF_LENGTH} ${LIST}(?: long)? ${MAKE} (?:${SIDES_OF})?${RIGHT}` +
    `|(?:(?:three|#\\d+) )?${THINGS}${OF_LENGTH} ${LIST}(?: long)? ; (?:can|could|do|would|will) (?:they|these(?: ${THINGS})?|the ${THINGS}) ${MAKE} (?:${SIDES_OF})?${RIGHT}` +
    `|(?:tell|determine|decide|state|say|check|find out) (?:whether|if) ${LIST} (?:can be|could be|are|can form|form|make) (?:${SIDES_OF})?${RIGHT})$`,
);

/** "Can segments with lengths of 10, 24 and 25 units form a right triangle?" */
export function sticksOfRight(problem: string): Rewording | null {
  const found = /right/i.test(problem) ? whole(problem, STICKS) : null;
  if (found === null || found.given.plain.form !== null) return null;
  const marks = found.groups.filter((group) => group !== '');
  // "Three straws" is no length.
  const counted = /^(?:(?:can|could|do|would|will) (?:the )?)?(#\d+) /.exec(found.given.text)?.[1];
  const count = counted === undefined || marks.includes(counted) ? null : (found.given.quantities[Number(counted.slice(1))] ?? null); // prettier-ignore
  if (count !== null && (!count.size.value.equals(3) || count.unit !== '')) return null;
  const sides = lengths(found.given, count === null || counted === undefined ? marks : [...marks, counted]);
  const [one, two, three] = sides ?? [];
  if (sides === null || one === undefined || two === undefined || three === undefined) return null;
  const unit = unitOf(sides);
  return { question: `Is a triangle with sides ${shown(one, unit)}, ${shown(two, unit)} and ${shown(three, unit)} right-angled?` }; // prettier-ignore
}

const CIRCLE_WITH = `(?:a|the) circle(?: ;)? (?:with|of|whose|has)(?: (?:a|an|the|center|centre|o|and))*(?: radius)(?: (?:is|of))* (${Q})`;
const FAR_OFF = `(?:a |the )?point(?: [a-z])? (?:is|lies) (${Q}) (?:away )?from the cent(?:re|er)(?: [a-z])? of ${CIRCLE_WITH}`;
const DRAWN = '(?:a|the) (?:line )?(?:tangent(?: segment)?|segment|line)(?: is)? drawn from (?:[a-z]|the point|point [a-z]|it|this point|that point)(?: (?:tangent|that is tangent))? (?:to|touching) the circle'; // prettier-ignore
const TOUCHES = '(?: ; (?:and )?ending at the point of (?:tangency|contact)| ; (?:it )?touch(?:es|ing) (?:it|the circle) at (?:point )?[a-z])?'; // prettier-ignore
const TANGENT = new RegExp(`^${FAR_OFF} ; ${DRAWN}${TOUCHES} ; ${ASK}(?: length of)?(?: the| this)* (tangent(?: segment)?|segment)$`); // prettier-ignore

/** A tangent from a point whose distance from the centre is told. */
export function tangentFrom(problem: string): Rewording | null {
  const found = /tangen/i.test(problem) ? whole(problem, TANGENT) : null;
  const [far = '', radius = '', asked = ''] = found?.groups ?? [];
  const told = found === null ? null : lengths(found.given, [far, radius]);
  const [distance, size] = told ?? [];
  if (found === null || told === null || distance === undefined || size === undefined) return null;
  // A line from a point to a circle is long to the point of contact only where it is a tangent.
  if (!/tangent/.test(asked) && !/ (?:tangent|that is tangent) to the circle/.test(found.given.text)) return null;
  const unit = unitOf(told);
  return {
    question: `Find the other side of a right-angled triangle with hypotenuse ${shown(distance, unit)} and one side ${shown(size, unit)}.${formOf(found.given)}`,
    lead: [{ reason: 'The radius to the point of contact is at right angles to the tangent.', expression: `t^2=${writeDecimal(distance.size.value)}^2-${writeDecimal(size.size.value)}^2` }], // prettier-ignore
  };
}

const RING = '(?:path|region|ring|track|border|lawn|area|band|flower bed|walkway)';
const SAME_CENTRE = '(?:(?:(?:with|have|having|share|sharing|about) the same cent(?:re|er)|concentric)(?: and)?)';
const RINGS = new RegExp(
  `^(?:a (?:ring-shaped |circular )?${RING} (?:lies|is|runs|is enclosed|is bounded) (?:between|by) (?:two )?(?:concentric circles(?: (?:with|of|having))?|circles ${SAME_CENTRE}(?: with| of)?) radii(?: of)? (${Q}) and (${Q}) ; ${ASK} area of (?:the|this) ${RING}` +
    `|(?:two )?circles (?:have|share) the same cent(?:re|er) ; (?:their|the) radii are (${Q}) and (${Q}) ; ${ASK} area (?:between (?:them|the (?:two )?circles)|of the ${RING} between (?:them|the (?:two )?circles)))$`,
);

/** A ring between two circles about one centre, of which the radii are told. */
export function ringBetween(problem: string): Rewording | null {
  const found = /radii/i.test(problem) ? whole(problem, RINGS) : null;
  const radii =
    found === null
      ? null
      : lengths(
          found.given,
          found.groups.filter((group) => group !== ''),
        );
  const [one, two] = radii ?? [];
  if (found === null || radii === null || one === undefined || two === undefined) return null;
  const unit = unitOf(radii);
  return { question: `Find the area between two concentric circles with radii ${shown(one, unit)} and ${shown(two, unit)}.${formOf(found.given)}` }; // prettier-ignore
}

const ROWS = '(?:strands|rows|lines|rounds|lengths|turns|layers)';
const STRANDS = new RegExp(
  `^(?:a|the) rectangular [a-z]+(?: [a-z]+)?(?: (?:in|near|on|at)(?: the)? [a-z]+)?(?: (?:is|measures))? (${Q})(?: long)? (?:and|by) (${Q})(?: wide)? ` +
    `(?:; (?:the|a|its) [a-z]+ (?:puts|runs|strings|fixes|places|stretches|uses) (${Q}) ${ROWS} of (?:barbed |fencing )?wire (?:(?:all the way |right |all |completely )?a?round(?: it| the [a-z]+| the outside)?)` +
    `|; (?:the|a|its) [a-z]+ (?:fences|surrounds|encloses) (?:it|the [a-z]+) with (${Q}) ${ROWS} of (?:barbed |fencing )?wire` +
    `|(?:and )?is to be fenced (?:all (?:the way )?round )?with (${Q}) ${ROWS} of (?:barbed |fencing )?wire)` +
    ` ; (?:what total length of wire|how much wire|what length of wire|how many (?:metres|meters|m|feet) of wire|${ASK} total length of(?: the)? wire)(?: (?:does|do|will|would|is|are|must|he|she|they|the [a-z]+|need|needs|needed|required|use|uses|used|altogether|in total|be))*$`,
);

/** A fence of several strands of wire round a rectangle. */
export function strandsRound(problem: string): Rewording | null {
  const found = /\bwire\b/i.test(problem) ? whole(problem, STRANDS) : null;
  const [one = '', two = '', ...counts] = found?.groups ?? [];
  if (found === null || found.given.plain.form !== null) return null;
  const rows = found.given.quantities[Number(counts.find((mark) => mark !== '')?.slice(1) ?? -1)];
  const sides = [one, two].flatMap((mark) => found.given.quantities[Number(mark.slice(1))] ?? []);
  const [length, width] = sides;
  if (rows === undefined || length === undefined || width === undefined || found.given.quantities.length !== 3) return null; // prettier-ignore
  const unit = length.unit;
  if (rows.unit !== '' || rows.size.value.d !== 1n || unit !== width.unit || unit === '°' || length.dimension !== 1 || width.dimension !== 1) return null; // prettier-ignore
  const times = writeDecimal(rows.size.value);
  const round = length.size.value.add(width.size.value).mul(2);
  const size = [length, width].map((side) => writeDecimal(side.size.value)).join('+');
  return {
    question: `Work out $${times}\\times ${writeDecimal(round)}$`,
    lead: [{ reason: 'Once round is the perimeter.', expression: `2\\times(${size})=${writeDecimal(round)}` }],
    finish: (answer) => ({ steps: [], answer: `${answer}\\text{ ${unit}}` }),
  };
}

const TIMES: Readonly<Record<string, string>> = { doubled: '2', tripled: '3', trebled: '3', quadrupled: '4', halved: '1/2' }; // prettier-ignore
const ANY = '(?:solid|shape|figure|object|cuboid|cube|prism|pyramid|rectangle|square|triangle|sphere|circle|cone|cylinder|box|polygon|rectangular prism)'; // prettier-ignore
/** All lengths of it, and not one of several: "the side of a square", "each edge of a box". */
const ALL_LENGTHS = `(?:(?:all (?:of )?(?:the )?|the |each of the )(?:lengths|dimensions|sides|edges|linear dimensions)|(?:each|every) (?:length|dimension|side|edge)) of (?:a|an|the|this) (${ANY})|the (?:side|side length|edge|edge length) of a (square|cube)|the radius of a (circle|sphere)`;
const MEASURE = '(perimeter|circumference|area|surface area|volume)';
const BECOMES = `(?:what is it now|what (?:is|will be)(?: the| its)? (?:new )?${MEASURE}(?: now)?|(?:find|work out|calculate) (?:the|its) new ${MEASURE})`;
const GROWN = new RegExp(
  `^(?:if )?(?:${ALL_LENGTHS}) (?:is|are) (?:all |each )?(doubled|tripled|trebled|quadrupled|halved) ; (?:its|the|the original|its original) ${MEASURE} (?:was|is|of the ${ANY} (?:was|is)) (${Q})(?: (?:before|at first|originally|to begin with))? ; ${BECOMES}$`,
);
const TOLD_FIRST = new RegExp(
  `^(?:a|an|the) (${ANY}) has (?:a |an )?${MEASURE}(?: of)? (${Q}) ; (?:all (?:of )?(?:its|the)|its|each of its) (?:lengths|dimensions|sides|edges|linear dimensions) are (?:all |each )?(doubled|tripled|trebled|quadrupled|halved) ; ${BECOMES}$`,
);
const POWERS: Readonly<Record<string, 1 | 2 | 3>> = { perimeter: 1, circumference: 1, area: 2, 'surface area': 2, volume: 3 }; // prettier-ignore

/** All lengths of a figure are multiplied, and one of its sizes was told before. */
export function grownFigure(problem: string): Rewording | null {
  const later = /doubled|tripled|trebled|quadrupled|halved/i.test(problem) ? whole(problem, GROWN) : null;
  const first = later === null && /doubled|tripled|trebled|quadrupled|halved/i.test(problem) ? whole(problem, TOLD_FIRST) : null; // prettier-ignore
  const found = later ?? first;
  if (found === null || found.given.plain.form !== null || found.given.quantities.length !== 1) return null;
  const { groups } = found;
  const [changed = '', measure = '', mark = '', ...asked] = later === null ? [groups[3], groups[1], groups[2], ...groups.slice(4)] : groups.slice(3); // prettier-ignore
  const size = found.given.quantities[Number(mark.slice(1))];
  const power = POWERS[measure];
  const factor = TIMES[changed];
  const other = asked.find((name) => name !== '' && name !== measure);
  if (size === undefined || power === undefined || factor === undefined || other !== undefined || size.size.pi) return null; // prettier-ignore
  if (size.unit !== '' && (size.dimension !== power || size.unit === '°')) return null;
  const grown = new Fraction(factor).pow(power) ?? new Fraction(1);
  const scale = writeNumber(new Fraction(factor));
  const unit = size.unit === '' ? '' : `\\text{ ${size.unit}}${power === 1 ? '' : `^${power}`}`;
  return {
    question: `Work out $${writeDecimal(size.size.value)}\\times ${writeNumber(grown)}$`,
    lead: [{ reason: `${['', 'Lengths', 'Areas', 'Volumes'][power] ?? ''} grow with the power ${power} of the scale factor.`, expression: `\\left(${scale}\\right)^${power}=${writeNumber(grown)}` }], // prettier-ignore
    finish: (answer) => (/^\d+(?:\.\d+)?$/.test(answer) ? { steps: [], answer: `${answer}${unit}` } : null),
  };
}
