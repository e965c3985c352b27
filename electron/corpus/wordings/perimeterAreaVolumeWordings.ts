import { capital, withArticle } from './crossed.ts';
import { CUBOID_BACK, TRAPEZIUM_HEIGHT, backward, sideFrom } from './lengthFromTotalWordings.ts';
import { shapeWords, topicWordings } from './shapeFrames.ts';
import type { ShapeAsk } from './shapeFrames.ts';
import type { TopicWordings, Words } from './wordings.ts';

/** The two lengths in either order, as nouns. */
function pair(first: string, second: string): readonly string[] {
  return [
    `${first} {${first}} and ${second} {${second}}`,
    `${second} {${second}} and ${first} {${first}}`,
    `a ${first} of {${first}} and a ${second} of {${second}}`,
    `${first} = {${first}} and ${second} = {${second}}`,
    `${first} {${first}}, ${second} {${second}}`,
  ];
}

const SQUARE: Omit<ShapeAsk, 'wanted'> = {
  shape: 'a square',
  facts: ['side {side}', 'sides of {side}', 'side length {side}', 'a side of {side}', 'sides of length {side}'],
  told: ['The side of a square is {side}', 'Each side of a square is {side}', 'A square has sides {side} long'],
  after: ['of side {side}', 'whose sides are {side}', 'of side length {side}', 'with {side} sides'],
  heldOut: ['each side {side}', 'four sides of {side}', 'an edge of {side}'],
};
const RECTANGLE: Omit<ShapeAsk, 'wanted'> = {
  shape: 'a rectangle',
  facts: [...pair('length', 'width'), 'sides {length} and {width}', 'sides of {length} and {width}'],
  told: [
    'A rectangle is {length} long and {width} wide',
    'A rectangle measures {length} by {width}',
    'The length of a rectangle is {length} and its width is {width}',
    'A rectangle is {length} by {width}',
  ],
  after: [
    '{length} by {width}',
    '{length} long and {width} wide',
    'measuring {length} by {width}',
    'that is {length} long and {width} wide',
    'that measures {length} by {width}',
  ],
  heldOut: ['a breadth of {width} and a length of {length}', 'dimensions {length} and {width}'],
};
const CUBOID: Omit<ShapeAsk, 'wanted'> = {
  shape: 'a cuboid',
  facts: [
    'length {length}, width {width} and height {height}',
    'a length of {length}, a width of {width} and a height of {height}',
    'dimensions {length}, {width} and {height}',
    'height {height}, length {length} and width {width}',
    'sides {length}, {width} and {height}',
  ],
  told: [
    'A cuboid measures {length} by {width} by {height}',
    'A cuboid is {length} long, {width} wide and {height} high',
    'A box is {length} by {width} by {height}',
    'A rectangular box is {length} long, {width} wide and {height} tall',
    'A rectangular prism measures {length} by {width} by {height}',
  ],
  after: [
    '{length} by {width} by {height}',
    'measuring {length} by {width} by {height}',
    'that is {length} long, {width} wide and {height} high',
  ],
  heldOut: [
    'edges {length}, {width} and {height}',
    'a width of {width}, a height of {height} and a length of {length}',
  ],
};
const CUBE: Omit<ShapeAsk, 'wanted'> = {
  shape: 'a cube',
  facts: [
    'side {side}',
    'edge {side}',
    'sides of {side}',
    'edges of {side}',
    'side length {side}',
    'edge length {side}',
  ],
  told: ['Each edge of a cube is {side}', 'The side of a cube is {side}', 'A cube has edges {side} long'],
  after: ['of side {side}', 'of edge {side}', 'whose edges are {side}'],
  heldOut: ['every edge {side}', 'a side length of {side}'],
};

function ofBase(shape: string): Omit<ShapeAsk, 'wanted'> {
  const name = shape.replace(/^an? /, '');
  return {
    shape,
    facts: [...pair('base', 'height'), 'base {base} and perpendicular height {height}'],
    told: [
      `The base of ${shape} is {base} and its height is {height}`,
      `${capital(shape)} has a base of {base}. Its height is {height}`,
      `The height of ${shape} is {height} and the base is {base}`,
    ],
    after: ['whose base is {base} and whose height is {height}', 'of base {base} and height {height}'],
    extra: [`${name} base {base} height {height} area`, `${name} b = {base}, h = {height}. Area?`],
    heldOut: ['a {base} base and a height of {height}', 'height {height} over a base of {base}'],
  };
}
const TRAPEZIUM: ShapeAsk = {
  wanted: ['area'],
  shape: 'a trapezium',
  facts: [
    'parallel sides {one} and {two} and height {height}',
    'parallel sides of {one} and {two} and a height of {height}',
    'height {height} and parallel sides {one} and {two}',
  ],
  told: [
    'The parallel sides of a trapezium are {one} and {two} and its height is {height}',
    'A trapezoid has bases {one} and {two} and height {height}',
    'The parallel sides of a trapezium are {one} and {two}. They are {height} apart',
  ],
  after: ['whose parallel sides are {one} and {two} and whose height is {height}'],
  extra: [
    'Find the area of a trapezoid with bases {one} and {two} and height {height}.',
    'What is the area of a trapezoid with bases of {one} and {two} and a height of {height}?',
    'trapezoid bases {one} and {two}, height {height}, area?',
    'Work out the area of a trapezium with parallel sides of length {one} and {two} which are {height} apart.',
  ],
  heldOut: ['parallel sides of length {one} and {two} and perpendicular height {height}'],
};
const TRIANGLE_SIDES: ShapeAsk = {
  wanted: ['perimeter'],
  shape: 'a triangle',
  facts: [
    'sides {one}, {two} and {three}',
    'sides of {one}, {two} and {three}',
    'side lengths {one}, {two} and {three}',
  ],
  told: [
    'The sides of a triangle are {one}, {two} and {three}',
    'A triangle has sides of length {one}, {two} and {three}',
  ],
  after: ['whose sides are {one}, {two} and {three}'],
  heldOut: ['lengths of side {one}, {two} and {three}', 'three sides of {one}, {two} and {three}'],
};

function ofSides(shape: string): ShapeAsk {
  return {
    wanted: ['perimeter'],
    shape,
    facts: ['sides of {side}', 'side {side}', 'side length {side}', 'sides of length {side}'],
    told: [`Each side of ${shape} is {side}`, `The side of ${shape} is {side}`],
    after: ['of side {side}', 'whose sides are {side}'],
    heldOut: ['every side {side}', 'equal sides of {side}'],
  };
}

function ofDiagonals(shape: string): ShapeAsk {
  return {
    wanted: ['area'],
    shape,
    facts: [
      'diagonals {diagonal} and {other}',
      'diagonals of {diagonal} and {other}',
      'diagonals of length {diagonal} and {other}',
    ],
    told: [
      `The diagonals of ${shape} are {diagonal} and {other}`,
      `The diagonals of ${shape} are {diagonal} and {other} long`,
    ],
    after: ['whose diagonals are {diagonal} and {other}'],
    heldOut: ['diagonals that measure {diagonal} and {other}', 'one diagonal {diagonal} and the other {other}'],
  };
}

function ofBaseArea(shape: string, name: string, end: string): ShapeAsk {
  return {
    wanted: ['volume'],
    shape,
    facts: [
      `${end} {basearea} and ${name} {${name}}`,
      `${withArticle(end)} of {basearea} and a ${name} of {${name}}`,
      `${name} {${name}} and ${end} {basearea}`,
    ],
    told: [
      `The ${end} of ${shape} is {basearea} and its ${name} is {${name}}`,
      `The ${end} of ${shape} is {basearea}. Its ${name} is {${name}}`,
    ],
    after: [`of ${end} {basearea} and ${name} {${name}}`],
    heldOut: [
      `a ${name} of {${name}} and ${withArticle(end)} of {basearea}`,
      `${end} equal to {basearea} and ${name} equal to {${name}}`,
    ],
  };
}

const ASKS: Readonly<Record<string, ShapeAsk>> = {
  'area square': { ...SQUARE, wanted: ['area'] },
  'perimeter square': { ...SQUARE, wanted: ['perimeter'] },
  'area rectangle': {
    ...RECTANGLE,
    wanted: ['area'],
    extra: [
      'A room is {length} long and {width} wide. What is the area of the floor?',
      'A rectangular garden measures {length} by {width}. Find its area.',
      'A rectangular field is {length} by {width}. Calculate the area of the field.',
      'How much carpet is needed to cover a floor {length} by {width}?',
    ],
  },
  'perimeter rectangle': {
    ...RECTANGLE,
    wanted: ['perimeter'],
    extra: [
      'A rectangular garden is {length} long and {width} wide. How much fencing is needed to go around it?',
      'A rectangular field measures {length} by {width}. Find the length of a fence around the field.',
      'A picture is {length} by {width}. What length of frame goes round it?',
      'How far is it around a rectangular park {length} long and {width} wide?',
    ],
  },
  'area triangle': { ...ofBase('a triangle'), wanted: ['area'] },
  'area parallelogram': { ...ofBase('a parallelogram'), wanted: ['area'] },
  'volume cuboid': {
    ...CUBOID,
    wanted: ['volume'],
    extra: [
      'A fish tank is {length} long, {width} wide and {height} deep. What is its volume?',
      'A box measures {length} by {width} by {height}. How much space is inside it?',
      'Find the volume of a rectangular prism with length {length}, width {width} and height {height}.',
    ],
  },
  'surface area cuboid': { ...CUBOID, wanted: ['surface area', 'total surface area'] },
  'volume cube': { ...CUBE, wanted: ['volume'] },
  'surface area cube': { ...CUBE, wanted: ['surface area', 'total surface area'] },
  'perimeter triangle': TRIANGLE_SIDES,
  'area trapezium': TRAPEZIUM,
  'area rhombus': ofDiagonals('a rhombus'),
  'area kite': ofDiagonals('a kite'),
  'perimeter rhombus': ofSides('a rhombus'),
  'perimeter regular hexagon': ofSides('a regular hexagon'),
  'perimeter regular pentagon': ofSides('a regular pentagon'),
  'perimeter regular octagon': ofSides('a regular octagon'),
  'perimeter equilateral triangle': ofSides('an equilateral triangle'),
  'volume prism': ofBaseArea('a prism', 'length', 'cross-sectional area'),
  'volume pyramid': ofBaseArea('a pyramid', 'height', 'base area'),
  'volume triangular prism': {
    wanted: ['volume'],
    shape: 'a triangular prism',
    facts: [
      'length {length} whose end is a triangle with base {base} and height {height}',
      'a triangular end of base {base} and height {height} and a length of {length}',
      'triangle base {base}, triangle height {height} and length {length}',
    ],
    told: ['The end of a triangular prism has base {base} and height {height} and the prism is {length} long'],
    heldOut: ['a cross-section of base {base} and height {height} and with length {length}'],
  },
  'side square from perimeter': sideFrom('a square', 'perimeter'),
  'side square from area': sideFrom('a square', 'area'),
  'side regular hexagon from perimeter': sideFrom('a regular hexagon', 'perimeter'),
  'side equilateral triangle from perimeter': sideFrom('an equilateral triangle', 'perimeter'),
  'side cube from volume': sideFrom('a cube', 'volume', 'edge'),
  'side cube from surface area': sideFrom('a cube', 'surface area', 'edge'),
  'width rectangle from area': backward('a rectangle', ['width'], 'area', 'length', [
    'A rectangle has area {area} and length {length}. How wide is it?',
    'A rectangular room has an area of {area}. It is {length} long. How wide is it?',
  ]),
  'length rectangle from area': backward('a rectangle', ['length'], 'area', 'width', [
    'A rectangle has area {area} and width {width}. How long is it?',
    'A rectangular garden has an area of {area}. It is {width} wide. How long is it?',
  ]),
  'width rectangle from perimeter': backward('a rectangle', ['width'], 'perimeter', 'length', [
    'A rectangle has perimeter {perimeter} and length {length}. How wide is it?',
    'The perimeter of a rectangular field is {perimeter}. It is {length} long. Find the width.',
  ]),
  'length rectangle from perimeter': backward('a rectangle', ['length'], 'perimeter', 'width', [
    'A rectangle has perimeter {perimeter} and width {width}. How long is it?',
    'The perimeter of a rectangular park is {perimeter}. It is {width} wide. Find the length.',
  ]),
  'height triangle from area': backward('a triangle', ['height', 'perpendicular height'], 'area', 'base'),
  'base triangle from area': backward('a triangle', ['base', 'length of the base'], 'area', 'height'),
  'height parallelogram from area': backward('a parallelogram', ['height', 'perpendicular height'], 'area', 'base'),
  'base parallelogram from area': backward('a parallelogram', ['base', 'length of the base'], 'area', 'height'),
  'height cuboid from volume': CUBOID_BACK('height'),
  'width cuboid from volume': CUBOID_BACK('width'),
  'height trapezium from area': TRAPEZIUM_HEIGHT,
  'length prism from volume': {
    ...ofBaseArea('a prism', 'length', 'cross-sectional area'),
    wanted: ['length'],
    facts: [
      'volume {volume} and cross-sectional area {basearea}',
      'a volume of {volume} and a cross-sectional area of {basearea}',
    ],
    told: ['The volume of a prism is {volume} and its cross-sectional area is {basearea}'],
    after: ['whose volume is {volume} and whose cross-sectional area is {basearea}'],
    heldOut: ['cross-section {basearea} and volume {volume}'],
  },
  'height pyramid from volume': {
    ...ofBaseArea('a pyramid', 'height', 'base area'),
    wanted: ['height'],
    facts: ['volume {volume} and base area {basearea}', 'a base area of {basearea} and a volume of {volume}'],
    told: ['The volume of a pyramid is {volume} and its base area is {basearea}'],
    after: ['whose volume is {volume} and whose base area is {basearea}'],
    heldOut: ['a base of area {basearea} and volume {volume}'],
  },
};

function words(): Readonly<Record<string, { readonly training: Words; readonly heldOut: Words }>> {
  return Object.fromEntries(Object.entries(ASKS).map(([name, ask]) => [name, shapeWords(ask)]));
}

export const PERIMETER_AREA_VOLUME_WORDINGS: TopicWordings = topicWordings(words());
