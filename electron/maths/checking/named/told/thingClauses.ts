import { NUMBER } from '../numbersIn.ts';
import { clause, type ClauseKind, type Groups } from './clauses.ts';
import { LENGTH, LENGTH_UNIT, lengthIn, lengthUnit, type Length } from './lengths.ts';
import { NAME } from './nameable.ts';

export type ThingShape = 'rectangle' | 'box' | 'cuboid' | 'cylinder' | 'cone' | 'sphere' | 'pyramid' | 'cube' | 'triangle' | 'trapezium' | 'circle'; // prettier-ignore
export type Measure = 'area' | 'perimeter' | 'volume' | 'surface area' | 'litres';

export type ThingClause =
  | { readonly kind: 'thing'; readonly shape: ThingShape; readonly name: string }
  /** Sizes of one name; 'side' for those of a product, which are told in no order. */
  | { readonly kind: 'sizes'; readonly name: string; readonly lengths: readonly Length[] }
  | { readonly kind: 'wanted'; readonly what: Measure; readonly unit: string | null; readonly of: string | null }
  | { readonly kind: 'idle' };

/** What things are called, each of one shape; the names themselves are never left to chance. */
const THINGS: readonly (readonly [ThingShape, string])[] = [
  ['rectangle', 'rectangle|rectangular (?:vegetable |flower |back |netball |tennis |basketball |football |soccer |car |living |play)?(?:garden|lawn|field|plot|court|room|rug|carpet|park|yard|patio|run|pen|allotment|paddock|poster|bed|deck|ground|floor|pitch)'],
  ['cuboid', 'cuboid|rectangular prism'],
  ['box', '(?:rectangular |cardboard |wooden |glass |storage |closed )?(?:box|shoebox|crate|fish tank|tank|aquarium|trench|brick|carton|suitcase|container|skip)'],
  ['cylinder', '(?:right )?(?:circular )?cylinder(?: tin)?|cylindrical (?:tin|can|tank|container|barrel|mug|glass|candle|vase|jar|drum)|(?:can|tin) of (?:soup|beans|paint|soda|tuna|tomatoes|cola)|(?:soup )?can|tin'],
  ['cone', '(?:right )?(?:circular )?(?:paper |ice cream |traffic |party )?cone|cone-shaped (?:paper )?(?:cup|hat|container)|paper cone'],
  ['sphere', 'sphere|(?:solid )?(?:metal |rubber |steel )?ball|basketball|football|beach ball|globe|spherical (?:ball|balloon|tank|ornament)'],
  ['pyramid', 'square(?:-based)? pyramid|pyramid with a square base'],
  ['cube', 'cube|cube-shaped box|cube box'],
  ['triangle', 'triangle|triangular (?:sail|flag|garden|field|flower bed|plot)'],
  ['trapezium', 'trapezium|trapezoid'],
  ['circle', 'circle|circular (?:rug|garden|table|pond|lawn|mat|window|mirror|plate|fountain)|round (?:table|rug|tablecloth|mat|mirror|tabletop)'],
]; // prettier-ignore

const OWNERS = "(?:my|our|your|his|her|their)(?: (?:son|daughter|mum|dad|friend|brother|sister))?(?:'s)?";
const DOING = "(?:(?:i'm|i am|we're|we are|he is|she is|he's|she's) (?:digging|building|making|filling|laying|buying) |(?:i|we|(?:my|our) (?:son|daughter|friend)) (?:have|has|'ve got) )?"; // prettier-ignore
const BEHIND = `(?: in ${NAME})?(?: (?:that|which))?(?: (?:is|has|measures|with|of|having|whose))?`;
const AGAIN = '(?:rectangle|garden|lawn|field|plot|court|room|rug|carpet|park|yard|patio|run|pen|cuboid|prism|box|shoebox|crate|tank|aquarium|trench|brick|carton|container|cylinder|can|tin|candle|vase|jar|drum|mug|glass|cone|cup|hat|sphere|ball|basketball|football|globe|pyramid|cube|triangle|sail|flag|trapezium|trapezoid|table|pond|mat|window|mirror|plate|fountain|tabletop)'; // prettier-ignore
const OF_IT = `(?: of (?:the|this|that) (?:square |rectangular |right )?(?<of>${AGAIN}))?`;
const IS = '(?:(?:is|are|of|=|measures?|being|each|all|both) )*';
const NAMES =
  'base radius|base diameter|base edges?|base sides?(?: length)?|radius|diameter|height|length|width|depth|base|edges?|sides?(?: length)?';
const SIZE = `(?<size>${LENGTH})`;
const ASK = "(?:find|what is|what's|work out|calculate|determine|give|state|i need|needs?|wants?)";
const UNIT = `(?:,? in (?:square |cubic )?(?<unit>${LENGTH_UNIT.replace('²³^', '')})(?:²|³|\\^[23])?)?`;

const WORDS: Readonly<Record<string, string>> = { long: 'length', wide: 'width', high: 'height', tall: 'height', deep: 'height', across: 'diameter', 'in diameter': 'diameter', 'in radius': 'radius', depth: 'height', edge: 'edge', side: 'edge', 'side length': 'edge', 'sides length': 'edge' }; // prettier-ignore

function nameOf(word = ''): string {
  if (/^base (?:edge|side)/.test(word)) return 'base edge';
  const own = word.replace(/^base (?=radius|diameter)/, '').replace(/(?<=edge|side|length)s$/, '');
  return WORDS[own] ?? own;
}

function sizes(names: readonly string[]): (groups: Groups) => ThingClause | null {
  return ({ name, ...groups }) => {
    const lengths = names.flatMap((key) => (groups[key] === undefined ? [] : [lengthIn(groups[key])]));
    const known = lengths.flatMap((one) => (one === null ? [] : [one]));
    return known.length === lengths.length ? { kind: 'sizes', name: nameOf(name), lengths: known } : null;
  };
}

function wanted(what: Measure): (groups: Groups) => ThingClause | null {
  return ({ unit, of }) => {
    const own = unit === undefined ? null : lengthUnit(unit);
    return unit !== undefined && own === null ? null : { kind: 'wanted', what, unit: own, of: of ?? null };
  };
}

const THING_CLAUSES: readonly ClauseKind<ThingClause>[] = THINGS.map(([shape, names]) =>
  clause(`${DOING}(?:in |of |for )?(?:an?|the|this|${OWNERS}) (?<thing>${names})${BEHIND}`, ({ thing = '' }) => ({
    kind: 'thing',
    shape,
    name: thing.replace(/ (?:of .*|with a square base)$/, ''),
  })),
);
const PRODUCT = `(?:(?:is|measures|measuring|of) )*(?<first>${LENGTH}) (?:by|x|×) (?<second>${LENGTH})`;
const ROUND_IT = `(?:it|(?:the|this|a|my) ${AGAIN})`;
const STUFF = '(?:fencing|fence|edging|ribbon|trim|border|wire|hedge)';
const GO_ROUND = `(?:enclose|surround|fence|go (?:all the way |right |completely )?a?round) ${ROUND_IT}`;

export const THINGS_TOLD: readonly ClauseKind<ThingClause>[] = [
  ...THING_CLAUSES,
  clause(`(?:(?:has|with|of|is|a|an|its|the|whose|having|vertical|perpendicular) )*(?<name>${NAMES})(?: of (?:its|the) base)? ?${IS}${SIZE}(?: each| long)?`, sizes(['size'])),
  clause(`(?:(?:is|are|that|which|it|and|measures) )*${SIZE} (?<name>long|wide|high|tall|deep|across|in diameter|in radius)`, sizes(['size'])),
  clause(`${PRODUCT}(?: (?:by|x|×) (?<third>${LENGTH}))?`, ({ ...groups }) => sizes(['first', 'second', 'third'])({ ...groups, name: 'side' })),
  clause(`(?:(?:has|with|whose|its|the) )*parallel sides(?: of (?:the|a) (?:trapezium|trapezoid))? ?${IS}(?:lengths? )?(?:of )?(?<first>${LENGTH}) and (?<second>${LENGTH})(?: long)?`, ({ ...groups }) => sizes(['first', 'second'])({ ...groups, name: 'parallel' })),
  clause(`(?:(?:whose|its|the) )+edges (?:are|measure)(?: each| all) ${SIZE}(?: long)?`, ({ size }) => sizes(['size'])({ size, name: 'edge' })),
  clause(`${ASK} (?:(?:the|its|exact|total) )*(?:volume|capacity)${OF_IT}${UNIT}`, wanted('volume')),
  clause(`${ASK} (?:(?:the|its|exact|total) )*surface area${OF_IT}${UNIT}`, wanted('surface area')),
  clause(`${ASK} (?:(?:the|its|exact|total) )*area${OF_IT}${UNIT}`, wanted('area')),
  clause(`${ASK} (?:(?:the|its|exact|total) )*perimeter${OF_IT}${UNIT}`, wanted('perimeter')),
  clause(`how many (?<unit>${LENGTH_UNIT}) of ${STUFF} (?:are|is|will be|would be) (?:needed|required) to ${GO_ROUND}`, wanted('perimeter')),
  clause(`how much ${STUFF} (?:is needed|is required|do (?:i|we|you) need|do i want) to ${GO_ROUND}`, wanted('perimeter')),
  clause(`how many cubic (?<unit>${LENGTH_UNIT}) of (?:soil|earth|sand|water|concrete|dirt) (?:come out|are dug out|are removed|does it hold|will it hold|can it hold)`, wanted('volume')),
  clause(`how many lit(?:re|er)s(?: of water)? (?:does|will|can|would) (?:it|(?:the|this) (?<of>${AGAIN})) hold(?: when (?:it is )?full)?`, wanted('litres')),
  clause(`how many lit(?:re|er)s of water (?:is|are) in it`, wanted('litres')),
  clause(`how much ${STUFF} (?:is needed|do (?:i|we|you) (?:need|want)) to (?:enclose|surround|go (?:all the way |right |completely )?a?round)`, wanted('perimeter')),
  clause(`${NAME} fills it to the (?:brim|top)`, () => ({ kind: 'idle' })),
  clause('(?:he|she|they|i|we) (?:wants?|needs?) to (?:paper|paint|cover|wrap) all (?:of )?(?:its |the )?6 faces', () => ({ kind: 'idle' })),
  clause(`(?:(?:and|is) )*filled to ${SIZE} deep`, ({ size }) => sizes(['size'])({ size, name: 'height' })),
  clause('(?:it|which|that)(?: is| has| measures)?', () => ({ kind: 'idle' })),
  clause(`(?:use|using|take|taking) (?:the formula )?v ?= ?(?:1/3|⅓) ?π ?r(?:²|\\^2) ?h(?: to)?`, () => ({ kind: 'idle' })),
]; // prettier-ignore

/** A number that stands in no clause of sizes would be left over anyway: this only keeps others from looking. */
export const HAS_SIZE = new RegExp(`(?:${NUMBER})`);
