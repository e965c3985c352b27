import Fraction from 'fraction.js';

import { clause, type ClauseKind, type Groups } from './clauses.ts';
import { ANGLE, angleIn, LENGTH, LENGTH_UNIT, lengthIn, lengthUnit } from './lengths.ts';
import type { Part } from './rightTriangle.ts';

export type TriangleClause =
  | {
      readonly kind: 'side';
      readonly part: 'slope' | 'up' | 'along' | 'leg';
      readonly value: Fraction;
      readonly unit: string;
    }
  | { readonly kind: 'legs'; readonly value: Fraction; readonly other: Fraction; readonly unit: string }
  | { readonly kind: 'angle'; readonly value: Fraction }
  | { readonly kind: 'wanted'; readonly part: Part | 'leg'; readonly unit: string | null }
  /** Says that there is a right angle, or what stands upright. */
  | { readonly kind: 'scene'; readonly scene: 'plain' | 'ladder' | 'line' | 'ramp' | 'height' | 'walk' | 'screen' };

type Scene = Extract<TriangleClause, { readonly kind: 'scene' }>['scene'];

const SIZE = `(?<size>${LENGTH})`;
const AT = `(?<angle>${ANGLE})`;
const TALL =
  '(?:tower|tree|building|flagpole|mast|cliff|pole|lighthouse|church|chimney|wall|house|monument|post|statue|skyscraper|hill|steeple|lamp post|telegraph pole|flag pole)';
const THING = '(?:boat|ship|car|buoy|yacht|dinghy|rock|point|house|man|person|swimmer|fishing boat|small boat)';
const ASK = "(?:find|what is|what's|whats|work out|calculate|determine|state|give|compute|how big is|what size is)";
const UNIT = `(?:,? in (?<unit>${LENGTH_UNIT}))?`;
const GROUND = '(?:the )?(?:level |horizontal )?(?:ground|horizontal|floor|pavement)';
const FOOT = '(?:foot|base|bottom)';

function side(part: 'slope' | 'up' | 'along' | 'leg', name = 'size'): (groups: Groups) => TriangleClause | null {
  return (groups) => {
    const found = lengthIn(groups[name]);
    return found === null ? null : { kind: 'side', part, ...found };
  };
}

function angle(isFromUp = false): (groups: Groups) => TriangleClause | null {
  return (groups) => {
    const found = angleIn(groups['angle']);
    return found === null ? null : { kind: 'angle', value: isFromUp ? new Fraction(90).sub(found) : found };
  };
}

function wanted(part: Part | 'leg'): (groups: Groups) => TriangleClause {
  return ({ unit }) => ({ kind: 'wanted', part, unit: unit === undefined ? null : lengthUnit(unit) });
}

function scene(name: Scene): () => TriangleClause {
  return () => ({ kind: 'scene', scene: name });
}

const LADDER: readonly ClauseKind<TriangleClause>[] = [
  clause(`(?:a|an) ${SIZE}(?: long)? ladder`, side('slope')),
  clause(`on ${GROUND}`, scene('ladder')),
  clause(`(?:a |the )?ladder(?: is|,)? ${SIZE}(?: long)?`, side('slope')),
  clause(`(?:a|the) ladder(?: of)?(?: length) ${SIZE}`, side('slope')),
  clause('(?:a|the) ladder', scene('ladder')),
  clause(
    '(?:which |that |it )?(?:is )?(?:leans|leaning|rests|resting|placed|propped|leant|stands|reaches) (?:up )?against (?:a|the|an) (?:side of a |side of the )?(?:vertical )?(?:wall|house|building|tree)',
    scene('ladder'),
  ),
  clause(
    `(?:with )?(?:the |its )?${FOOT}(?: of the ladder)?(?: is)?(?: placed| standing| resting)?(?: on ${GROUND})? ${SIZE} (?:away |out )?from (?:the )?(?:${FOOT} of )?(?:the )?(?:wall|house|building|tree)`,
    side('along'),
  ),
  clause(`(?:it |and )?(?:makes|making|make|at) an angle of ${AT} (?:with|to) ${GROUND}`, angle()),
  clause(`(?:it |and )?(?:makes|making|make|at) an angle of ${AT} (?:with|to) (?:the )?(?:wall|vertical)`, angle(true)),
  clause(`(?:it )?reaches ${SIZE} up the wall`, side('up')),
  clause(
    `how (?:high|far) up (?:the )?(?:wall|house|building|side of the house|tree)?(?: does)?(?: (?:it|the ladder))?(?: reach| go)?`,
    wanted('up'),
  ),
  clause(
    `how (?:high|far)(?: up)? does (?:it|the ladder) reach(?: up)?(?: (?:on )?the (?:wall|house|building|tree))?`,
    wanted('up'),
  ),
  clause(`how (?:high|far) up the wall (?:it|the ladder) reaches`, wanted('up')),
  clause(`how many (?<unit>${LENGTH_UNIT}) up the wall does (?:it|the ladder) reach`, wanted('up')),
  clause(
    `what angle does (?:it|the ladder|the ramp|the string|the road|the slope) make with ${GROUND}`,
    wanted('angle'),
  ),
  clause(
    `${ASK} the angle (?:that |which )?(?:(?:the ladder|it|the ramp|the string) makes with|between the (?:ladder|ramp|string) and) ${GROUND}`,
    wanted('angle'),
  ),
  clause(`how far is the ${FOOT} of the ladder from the (?:${FOOT} of the )?wall`, wanted('along')),
  clause(`(?:how long is the ladder|${ASK} the length of the ladder)`, wanted('slope')),
];

const SLOPES: readonly ClauseKind<TriangleClause>[] = [
  clause('(?:a |the )?kite (?:is flying|flies|is flown|flying)(?: (?:at|on) the end of)?', scene('line')),
  clause(`(?:on )?(?:a|an) (?:straight |taut |tight )*(?:string )?${SIZE}(?: long)? string`, side('slope')),
  clause(
    `(?:on )?(?:a )?(?:straight |taut |tight )*(?:string|wire|rope|cable)(?: of length| that is| which is| is|,)? ${SIZE}(?: long)?`,
    side('slope'),
  ),
  clause(`${SIZE} of (?:straight |taut |tight )*string`, side('slope')),
  clause(`(?:the |its |that |which )?(?:string )?makes an angle of ${AT} with ${GROUND}`, angle()),
  clause(`the string makes an? ${AT} angle with ${GROUND}`, angle()),
  clause(
    `how high(?: above (?:the )?(?:level )?ground)? is the kite(?: above (?:the )?(?:level )?ground)?`,
    wanted('up'),
  ),
  clause(`${ASK} the height of the kite(?: above (?:the )?(?:level )?ground)?`, wanted('up')),
  clause(
    `(?:a|the) (?:straight )?(?:wheelchair |loading )?(?:ramp|slope|road|path)(?: is)? ${SIZE}(?: long)`,
    side('slope'),
  ),
  clause(`(?:a|the) (?:straight )?(?:wheelchair |loading )?(?:ramp|slope|road|path)`, scene('ramp')),
  clause(`(?:that |which |it |and )?(?:rises|goes up|climbs) ${SIZE}(?: vertically)?`, side('up')),
  clause(`(?:over|for(?: every)?|in) (?:a )?(?:horizontal (?:distance|run)|run) of ${SIZE}`, side('along')),
  clause(`over (?:a )?${SIZE} horizontally`, side('along')),
  clause(`(?:for )?(?:every )?${SIZE} (?:measured )?horizontally`, side('along')),
  clause(
    `(?:how long is the (?:ramp|sloping surface|slope)|${ASK} the length of the (?:ramp|sloping surface|slope))`,
    wanted('slope'),
  ),
  clause(`how (?:high|much) does (?:it|the ramp) rise`, wanted('up')),
];

const HEIGHTS: readonly ClauseKind<TriangleClause>[] = [
  clause(
    `(?:from|at) a point (?:on (?:the )?(?:level |horizontal )?ground )?${SIZE} (?:away )?(?:horizontally )?from the ${FOOT} of (?:a|an|the) (?:vertical )?${TALL}`,
    side('along'),
  ),
  clause(
    `the angle of elevation (?:of|to) (?:the|its) top(?: of (?:a|the) (?:vertical )?${TALL})?(?: is)? ${AT}`,
    angle(),
  ),
  clause(
    `from a point (?:on (?:the )?(?:level |horizontal )?ground )?${SIZE} (?:away )?from (?:its|the) ${FOOT}(?: of the ${TALL})?`,
    side('along'),
  ),
  clause(`is ${AT}`, angle()),
  clause(`the angle of elevation (?:of|to) the top of (?:a|an|the) (?:vertical )?${TALL}`, scene('height')),
  clause(`from the top of (?:a|an|the) (?:vertical )?${TALL},? ${SIZE}(?: high| tall)?`, side('up')),
  clause(`from the top of (?:a|an) ${SIZE} (?:high |tall )?${TALL}`, side('up')),
  clause(`the angle of depression (?:of|to) (?:a|the) ${THING}(?: at sea| out at sea)? is ${AT}`, angle()),
  clause(
    `(?:${ASK} the|how far is the ${THING}(?: from)?(?: the)?) (?:horizontal )?(?:distance (?:of|from) the ${THING} (?:from|to) the )?${FOOT} of the ${TALL}`,
    wanted('along'),
  ),
  clause(
    `(?:the )?(?:horizontal )?distance (?:of|from|between) the ${THING} (?:from|to|and) the (?:${FOOT} of the )?${TALL}`,
    wanted('along'),
  ),
  clause(
    `${ASK} the (?:horizontal )?distance (?:of|from|between) the ${THING} (?:from|to|and) the (?:${FOOT} of the )?${TALL}`,
    wanted('along'),
  ),
  clause(`how far (?:away )?is the ${THING} from the (?:${FOOT} of the )?${TALL}`, wanted('along')),
  clause(
    `(?:a|the) (?:vertical )?${TALL} casts a shadow(?: of length| of| that is)? ${SIZE}(?: long)?(?: on (?:flat|level|horizontal) ground)?`,
    side('along'),
  ),
  clause(
    `(?:when )?(?:the )?(?:angle of elevation of the )?sun is(?: at)? ${AT}(?: above the horizon(?:tal)?)?`,
    angle(),
  ),
  clause(`the angle of elevation of the sun is ${AT}`, angle()),
  clause(`(?:${ASK} the height of the ${TALL}|how (?:high|tall) is the ${TALL})${UNIT}`, wanted('up')),
];

const COMPASS = '(?:due )?(?<way>north|south|east|west)';
const JOURNEYS: readonly ClauseKind<TriangleClause>[] = [
  clause(
    `(?:(?:a|the) (?:ship|boat|hiker|man|woman|walker|cyclist|runner|yacht|plane|girl|boy|car)|he|she|it|(?!not\\b)[a-z]{3,8}) (?:leaves (?:the )?(?:harbour|harbor|port) and )?(?:sails|walks|cycles|runs|travels|goes|flies|drives|sailed|walked|cycled|ran|travelled|drove)`,
    scene('walk'),
  ),
  clause('(?:now )?(?:,? ?in a straight line,?)(?: now)?', scene('walk')),
  clause(
    `(?:then )?(?:from (?:the |its |his |her )?(?:harbour|harbor|port|starting point|start)|from where (?:it|he|she) started)(?: now)?`,
    scene('walk'),
  ),
  clause(
    `how far(?:,? in (?<unit>${LENGTH_UNIT}),?)? is (?:he|she|it|(?:the )?(?:ship|boat|hiker|walker|cyclist|runner|yacht|plane))(?: now)?`,
    wanted('slope'),
  ),
  clause(
    `how far must (?:it|he|she|the (?:ship|boat|hiker|yacht)) (?:sail|walk|travel|go)(?: in a straight line)? to (?:return|go|get) (?:directly |straight )?(?:back )?to (?:its|his|her|the) start(?:ing)?(?:[- ]point| place| position)?`,
    wanted('slope'),
  ),
  clause(`(?:then )?${SIZE} ${COMPASS}(?: from (?:port )?[a-z])?`, (groups) => {
    const isUp = /north|south/.test(groups['way'] ?? '');
    return side(isUp ? 'up' : 'along')(groups);
  }),
  clause(
    `how far(?:,? in (?<unit>${LENGTH_UNIT}),?)? is (?:he|she|it|(?:the )?(?:ship|boat|hiker|man|woman|walker|cyclist|runner|yacht|plane|girl|boy|car)|[a-z]{3,8}) (?:now )?(?:from|away from) (?:(?:its|his|her|the) start(?:ing)?(?:[- ]point| place| position)?|where (?:it|he|she) started|home)`,
    wanted('slope'),
  ),
  clause(
    `${ASK} (?:its|his|her|the) distance from (?:its|his|her|the) start(?:ing)?(?:[- ]point| place| position)?`,
    wanted('slope'),
  ),
  clause(
    `(?:a|the) (?:rectangular |television |tv )*(?:screen|television|tv|gate|field|park|door|garden|table|picture frame)(?: measures| is| has)?`,
    scene('screen'),
  ),
  clause(`(?:is |and )?${SIZE} (?:wide|long)`, side('along')),
  clause(`(?:is |and )?${SIZE} (?:high|tall)`, side('up')),
  clause(
    `(?:${ASK} |how long is )(?:the )?(?:length of )?(?:the |its )?diagonal(?: of the (?:screen|gate|field|park|door|garden|rectangle))?`,
    wanted('slope'),
  ),
];

/** "Calculate, to the nearest metre, the distance": what is asked stands behind. */
const ASKING: ClauseKind<TriangleClause> = clause(ASK, scene('plain'));

export const SCENE_CLAUSES: readonly ClauseKind<TriangleClause>[] = [
  ASKING,
  ...LADDER,
  ...SLOPES,
  ...HEIGHTS,
  ...JOURNEYS,
];

const SIDE = '(?:side|leg|cathetus|shorter side|short side)';
const IS = '(?: is| are|=| =|:| of| measures| has length| has a length of| of length| length)?';
const THE_ANGLE =
  '(?:angle )?(?:θ|theta|x|a|b|this angle|the angle|that angle|the given angle|it|the \\d+(?:\\.\\d+)?° angle|the \\d+(?:\\.\\d+)? degree angle|\\d+(?:\\.\\d+)?°)';

export const PLAIN_CLAUSES: readonly ClauseKind<TriangleClause>[] = [
  clause(
    '(?:(?:my|our) (?:son|daughter) has )?(?:in |for |of )?(?:(?:a|an|the|this) )?right[- ]?(?:angled?[- ]?)?triangle(?: [a-z]{3})?(?: has| with| in which)?',
    scene('plain'),
  ),
  clause('right[- ]?(?:angled?[- ]?)?(?:triangle|△)', scene('plain')),
  clause(
    `(?:with )?(?:the |a |its )?hyp(?:otenuse)?(?: of (?:a|the|this) right[- ]?(?:angled?[- ]?)?triangle)?${IS} ${SIZE}(?: long)?`,
    side('slope'),
  ),
  clause(`(?:the )?(?:side )?opposite(?: side)?(?: (?:to )?${THE_ANGLE})?${IS} ${SIZE}(?: long)?`, side('up')),
  clause(`(?:the )?(?:side )?adjacent(?: side)?(?: (?:to )?${THE_ANGLE})?${IS} ${SIZE}(?: long)?`, side('along')),
  clause(`(?:one |an |the )?(?:of (?:its|the) )?(?:acute )?angles?(?: θ| x| a)?${IS} ${AT}`, angle()),
  clause(`(?:one of )(?:its|the) (?:acute |other )?angles is ${AT}`, angle()),
  clause(`(?:one |a |the other |one other |another |one of the other )${SIDE}s?${IS} ${SIZE}(?: long)?`, side('leg')),
  clause(
    `(?:the |its |with )?(?:2 )?(?:shorter sides|short sides|legs|catheti|perpendicular sides)(?: of (?:a|the) right[- ]?(?:angled?[- ]?)?triangle)?(?: are|=|:| of| measure| have lengths| of length| of lengths)? (?<size>${LENGTH})(?: and|,) (?<other>${LENGTH})(?: long)?`,
    (groups) => pairOf(groups),
  ),
  clause(
    `both (?:legs|shorter sides) of (?:a|the|this) right[- ]?(?:angled?[- ]?)?triangle (?:are|measure) (?<size>${LENGTH})(?: long)?`,
    ({ size }) => pairOf({ size, other: size }),
  ),
  clause(`${ASK} (?:the )?(?:exact )?(?:length of )?(?:the )?(?:hypotenuse|longest side)`, wanted('slope')),
  clause('(?:how long is )?(?:the )?hypotenuse', wanted('slope')),
  clause(
    `${ASK} (?:the )?(?:length of )?(?:the )?(?:side )?opposite(?: side)?(?: (?:to )?${THE_ANGLE})?`,
    wanted('up'),
  ),
  clause(`side opposite(?: (?:to )?${THE_ANGLE})?`, wanted('up')),
  clause(
    `${ASK} (?:the )?(?:length of )?(?:the )?(?:side )?adjacent(?: side)?(?: (?:to )?${THE_ANGLE})?`,
    wanted('along'),
  ),
  clause(`${ASK} (?:the )?(?:length of )?(?:the )?(?:other|third|missing|remaining) (?:${SIDE}|one)`, wanted('leg')),
  clause(`${ASK} (?:the )?(?:size of )?(?:the )?angle(?: θ| x| a)?`, wanted('angle')),
  clause(
    `${ASK} (?:the )?(?:value of )?(?<ratio>sin|cos|tan|sine|cosine|tangent) ?(?:of )?(?:the angle|angle )?(?:θ|theta|x|a)?`,
    ratio,
  ),
  clause(`${ASK} (?:its|the) area(?: of (?:the|this) triangle)?`, wanted('area')),
  clause(`${ASK} (?:its|the) perimeter(?: of (?:the|this) triangle)?`, wanted('perimeter')),
];

function ratio({ ratio: name = '' }: Groups): TriangleClause {
  const part = name.startsWith('s') ? 'sin' : name.startsWith('c') ? 'cos' : 'tan';
  return { kind: 'wanted', part, unit: null };
}

function pairOf(groups: Groups): TriangleClause | null {
  const [first, second] = [lengthIn(groups['size']), lengthIn(groups['other'])];
  if (first === null || second === null) return null;
  // "9 and 12 cm": the unit of the last is that of both.
  const unit = first.unit === '' || first.unit === second.unit ? second.unit : null;
  return unit === null ? null : { kind: 'legs', value: first.value, other: second.value, unit };
}
