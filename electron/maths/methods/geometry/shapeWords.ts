import type { FactNames } from '../facts/facts.ts';

/** Things of daily life that a shape may stand for; their names say nothing about the numbers. */
const THINGS =
  'garden|field|room|floor|lawn|park|carpet|rug|tile|paper|card|sheet|plot|pool|table|tabletop|table top|desk|poster|picture|painting|photo|photograph|wall|window|door|playground|court|pitch|yard|patio|frame|flag|screen|book|cover|board|blanket|towel|mirror|path|pen|enclosure|paddock|farm|banner|mat|tank|box|container|crate|block|brick|tin|can|tub|tube|pipe|bucket|glass|cup|mug|jar|candle|log|pond|plate|coin|pizza|clock|clock face|disc|disk|track|wheel|pie|cake|ball|globe|balloon|orange|marble|bowl|hat|ice cream|funnel|dome|tent|fan|slice|bedroom|kitchen|classroom|hall|fish tank|aquarium|swimming pool|shoebox|shoe box|cereal box|gift box|suitcase|drum|barrel|rod|land|piece of land|piece of paper|sheet of paper|piece of card|piece of wire|ring|hoop|roundabout|flower bed|flowerbed|bed|pane|slab|beam|room';

const RECTANGULAR = `rectangular (?:${THINGS})s?|rectangle|oblong`;

/** Patterns of shapes, the special ones first: the first that fits names the shape. */
export const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\bequilateral triangles?\b/, 'equilateral triangle'],
  [/\bregular pentagons?\b/, 'regular pentagon'],
  [/\bregular hexagons?\b/, 'regular hexagon'],
  [/\bregular octagons?\b/, 'regular octagon'],
  [/\btriangular prisms?\b/, 'triangular prism'],
  [
    /\brectangular prisms?\b|\bcuboids?\b|\brectangular (?:box|tank|block|solid|container|crate|fish tank|swimming pool|aquarium|brick)(?:es|s)?\b|\b(?:fish tank|aquarium|shoebox|shoe box|cereal box|gift box|box|brick)\b/,
    'cuboid',
  ],
  [/\bsquare[- ]based pyramids?\b/, 'square pyramid'],
  [/\bpyramids?\b/, 'pyramid'],
  [/\bprisms?\b/, 'prism'],
  [/\bcubes?\b|\bcubical (?:box|block|tank|container)\b|\bcubic (?:box|block)\b/, 'cube'],
  [/\bhemispheres?\b|\bhemispherical (?:bowl|dome)\b/, 'hemisphere'],
  [/\bspheres?\b|\bspherical (?:ball|balloon|globe|tank|marble)\b|\bball\b/, 'sphere'],
  [
    /\bcylinders?\b|\b(?:cylindrical )?pipes?\b|\bcylindrical (?:tank|can|tin|container|glass|jar|pipe|candle|drum|barrel|cup|mug|log|rod|pool|bucket|tube)\b/,
    'cylinder',
  ],
  [/\bcones?\b|\bconical (?:tent|hat|funnel|cup|container)\b/, 'cone'],
  [/\bquarter[- ]circles?\b|\bquadrants?\b/, 'quarter circle'],
  [
    /\bsemi-? ?circles?\b|\bhalf[- ]circles?\b|\bsemi-?circular (?:window|protractor|flower ?bed|rug|garden)\b/,
    'semicircle',
  ],
  [/\bsectors?\b/, 'sector'],
  [
    new RegExp(
      `\\bcircles?\\b|\\b(?:circular|round) (?:${THINGS})s?\\b|\\b(?:wheel|bicycle wheel|bike wheel|pizza|coin|roundabout|hoop|disc|disk)\\b`,
    ),
    'circle',
  ],
  [/\bparallelograms?\b/, 'parallelogram'],
  [/\btrapezi(?:um|ums|a)\b|\btrapezoids?\b/, 'trapezium'],
  [/\brhombus(?:es)?\b/, 'rhombus'],
  [/\bkites?\b/, 'kite'],
  [new RegExp(`\\b(?:${RECTANGULAR})s?\\b`), 'rectangle'],
  [new RegExp(`\\bsquare(?:s| (?:${THINGS})s?)?\\b(?!-)`), 'square'],
  [
    /\b(?:right[- ]?angled? |right |isosceles |scalene )?triangles?\b|\btriangular (?:garden|field|sail|flag|sign|plot|park|lawn)\b/,
    'triangle',
  ],
];

/** One spelling for each name of a length or quantity, and questions in everyday words as "find …". */
const NORMAL: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=\b(?:semi-? ?circle|sector|quadrant|quarter[- ]circle)\b.*),? \(?including (?:the|its) (?:straight (?:edges?|sides?|parts?|lines?)|diameter|(?:two )?radii)\)?/g,
    '',
  ],
  [
    /\b(?!(?:of|find|is|and|the|a) )(?:\w+ )?\w+ (?:is |that is )?(?:in the shape of|shaped like) an? (?=cuboid|cube|cylinder|cone|sphere|rectangle|circle|square|triangle|hemisphere)/g,
    '',
  ],
  [/\ba ?= ?(#\d+),? ?(?:and )?b ?= ?(#\d+)/g, 'parallel sides $1 and $2'],
  [/\b(?:the )?(?:other|remaining|second|missing|unknown) side\b(?! (?:is|of|=) ?#)/g, 'otherside'],
  [/\bdistance between (?:them|the parallel sides|these sides|the two parallel sides)\b/g, 'height'],
  [/\blengths of (?:the |its )?(?=diagonals|sides|parallel|edges|legs)/g, ''],
  [/(?<!square )\bbase of sides?(?: length)?(?: of)? (?=#)/g, 'side '],
  [/\bpyramids? (?:with|has|having) an? square base\b/g, 'square-based pyramid'],
  [/\btotal surface areas?\b/g, 'surface-area'],
  [
    /\b(?:curved|lateral)(?: surface)? areas?\b|\bcurved surface\b|\barea of (?:its|the) curved surface\b/g,
    'curved-area',
  ],
  [/\bsurface areas?\b/g, 'surface-area'],
  [
    /\bcross[- ]?section(?:al)?(?: of)? areas?\b|\bareas? of (?:its |the |a )?(?:constant |uniform )?cross[- ]section\b|\bcross[- ]section (?:of|with) (?:an )?area\b/g,
    'base-area',
  ],
  [/\bbase areas?\b|\bareas? of (?:its|the) (?:base|end)\b|\bbase (?:of|with|has)(?: an)? area\b/g, 'base-area'],
  [/\bslant (?:height|length|edge)\b|\bslanted height\b/g, 'slant'],
  [/\bbase (?=radius|diameter)|\b(radius|diameter) of (?:its|the) base\b/g, '$1'],
  [/\b(?:perpendicular|vertical) heights?\b|\baltitude\b/g, 'height'],
  [/\b(?:arc length|lengths? of (?:the|an|its|this) arc)\b/g, 'arc'],
  [/\b(?:central angle|angle at (?:the|its) cent(?:re|er)|sector angle)\b/g, 'angle'],
  [/\bsubtends(?: an)? angle(?: of)? (#\d+)(?: at (?:the|its) cent(?:re|er))?/g, 'angle $1'],
  [/\bangle (#\d+) at (?:the|its) cent(?:re|er)/g, 'angle $1'],
  [/\bangle of (#\d+) at (?:the|its) cent(?:re|er)/g, 'angle $1'],
  [/\bdistance (?:all the way )?a?round(?: the (?:outside|edge|rim) of)?\b/g, 'perimeter'],
  [/\bhow far (?:is it |do you (?:walk|go) )?(?:all the way )?a?round\b/g, 'find perimeter'],
  [
    /\bhow much (?:fencing|fence|ribbon|edging|trim|rope|wire|border|tape|string|lace|framing|wood)(?: (?:is|does|will|would|do|are|be|you|he|she|they|the|it|farmer|gardener|needed|need|required|to|go|all|way|put|completely|buy|fit|wrap|used|use))* (?:a?round|enclose|surround|edge|border|fence|make|form)\b/g,
    'find perimeter',
  ],
  [
    /\bwhat length of (?:fencing|fence|ribbon|edging|trim|rope|wire|border)(?: (?:is|does|will|would|do|be|you|needed|need|required|to|go|all|way|put|goes))* (?:a?round|enclose|surround)\b/g,
    'find perimeter',
  ],
  [
    /\bhow (?:much|many square (?:met(?:re|er)s|feet|cm))(?: (?:of )?(?:carpet|grass|turf|tile|tiles|tiling|paint|wallpaper|paper|material|fabric|space|glass|card))?(?: (?:is|are|does|will|would|do|be|you|needed|need|required|to|it))* cover\b/g,
    'find area',
  ],
  [
    /\bhow much (?:water|sand|soil|space|liquid|air|juice|oil|milk|concrete|room)(?: (?:can|does|will|is|do|there|it|the|tank|box|container|cylinder|cone|pool|hold|holds|needed|to|fits?|take|takes|when|full|be))* (?:hold|fill|inside|contain|contains|hold|take|takes|full|it|in it)\b/g,
    'find volume',
  ],
  [/\bwhat is (?:its|the) capacity\b|\bcapacity\b/g, 'find volume'],
  [
    /\bhow long is (?:each|one|every|a|the|any)(?: of (?:its|the))? (side|edge|radius|diameter|base|width|length|height)s?\b/g,
    'find $1',
  ],
  [/\bhow long are (?:its|the) (side|edge)s\b/g, 'find $1'],
  [
    /\blengths? of (?:each|one|every|a|its|the|any)(?: of (?:its|the))? (side|edge|radius|diameter|base|height|slant|width)s?\b/g,
    '$1',
  ],
  [/\bside lengths\b/g, 'sides'],
  [/\b(side|edge) lengths?\b/g, '$1'],
  [/\bhow wide is (?:it|the \w+)\b/g, 'find width'],
  [/\bhow (?:tall|high|deep) is (?:it|the \w+)\b/g, 'find height'],
  [/\bhow long is (?:it|the \w+)\b/g, 'find length'],
  [
    /\bhow far (?:does|will|would)(?: it| the wheel| a wheel)? (?:roll|travel|go|move)(?: in| with| during| after)? (?:one|1|a|#\d+)(?: full| complete| whole)? (?:turn|revolution|rotation)\b/g,
    'find circumference',
  ],
  [/\b(?:with|has|having) an? square base of side(?:s|s of| length)?\b/g, 'with square-base'],
  [/\bexact (?=area|volume|circumference|perimeter|length)/g, ''],
  [
    /\b(?:two sides|equal sides|two equal sides|two sides of (?:it|the triangle|the shape|¤shape))(?: (?:of|are|both|each|length|is|which|that))* (#\d+)(?: (?:each|long))*/g,
    'equal-side $1',
  ],
  [/\b(?:the )?third side\b|\b(?:the )?other side(?= (?:is|of|=|#))/g, 'base'],
  [/\bedges?\b/g, 'side'],
  [/\bbreadth\b/g, 'width'],
  [/\b(\w)(?= ?= ?#)/g, '$1'],
  [/\br ?= ?(?=#)/g, 'radius '],
  [/\bd ?= ?(?=#)/g, 'diameter '],
  [/\bh ?= ?(?=#)/g, 'height '],
  [/\bb ?= ?(?=#)/g, 'base '],
  [/\bl ?= ?(?=#)/g, 'length '],
  [/\bw ?= ?(?=#)/g, 'width '],
  [/\bs ?= ?(?=#)/g, 'side '],
];

export function normalShapeWords(text: string): string {
  return NORMAL.reduce((normal, [pattern, words]) => normal.replace(pattern, words), text);
}

const NOUNS: Readonly<Record<string, string>> = {
  'sides?': 'side',
  otherside: 'other side',
  'equal-side': 'equal side',
  'square-base': 'square base',
  length: 'length',
  width: 'width',
  depth: 'height',
  base: 'base',
  height: 'height',
  radius: 'radius',
  radii: 'radius',
  diameter: 'diameter',
  slant: 'slant',
  'base-area': 'base area',
  area: 'area',
  perimeter: 'perimeter',
  circumference: 'circumference',
  volume: 'volume',
  'surface-area': 'surface area',
  'curved-area': 'curved surface area',
  angle: 'angle',
  arc: 'arc',
};
const ADJECTIVES: Readonly<Record<string, string>> = {
  long: 'length',
  'in length': 'length',
  wide: 'width',
  broad: 'width',
  'in width': 'width',
  high: 'height',
  tall: 'height',
  deep: 'height',
  'in height': 'height',
  apart: 'height',
  'in diameter': 'diameter',
  across: 'diameter',
};
const PARALLEL = '(?:two )?(?:parallel sides?|bases|parallel lengths)';
const LISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  rectangle: {
    '(?:two )?(?:adjacent )?sides|dimensions': ['length', 'width'],
    'length and width': ['length', 'width'],
  },
  parallelogram: { 'base and height': ['base', 'height'], '(?:two )?(?:adjacent )?sides': ['length', 'width'] },
  triangle: {
    '(?:three )?sides': ['one', 'two', 'three'],
    '(?:two )?(?:legs|shorter sides|perpendicular sides)': ['base', 'height'],
    'base and height': ['base', 'height'],
  },
  cuboid: {
    'sides|dimensions': ['length', 'width', 'height'],
    'length, width,? and height': ['length', 'width', 'height'],
  },
  trapezium: { [PARALLEL]: ['one', 'two'] },
  rhombus: { 'diagonals?': ['diagonal', 'other'] },
  kite: { 'diagonals?': ['diagonal', 'other'] },
};

export function namesFor(shape: string): FactNames {
  return { nouns: NOUNS, adjectives: ADJECTIVES, lists: LISTS[shape] ?? {} };
}

/** The name in `ShapeQuestion` of a bare word that no number follows; `null` for any other word. */
export function nameOfWord(word: string): string | null {
  const source = Object.keys(NOUNS).find((pattern) => new RegExp(`^${pattern}$`).test(word));
  return source === undefined ? null : (NOUNS[source] ?? null);
}

/** Words that may stand beside shapes and facts without changing what is asked. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of with and has is are its it it's find what what's whats calculate work out determine compute state give in by whose each that which if given then there " +
    'have having this shape figure solid right-angled right angled isosceles scalene regular do does for to i my one needed need required ' +
    'closed solid circular rectangular measuring measures where value long how exactly equal length two sides all so be would will can we you me ' +
    'covered around round edge top use using formula total whole used was were at constant uniform cross-section from centre center end ends base triangle triangular circle called'
  ).split(' '),
);

export const THING_WORDS: ReadonlySet<string> = new Set(THINGS.split(/[| ]/));
