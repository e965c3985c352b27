/** Perimeters, areas and volumes. */
import { crossed } from '../crossed.ts';
import type { Words } from '../wordings.ts';

/** `area of a parallelogram, base 14 cm, height 4.5 cm`: wanted first or last, facts as a list, as worksheets give them. */
function terse(wanted: readonly string[], shape: string, facts: string): Words {
  return crossed(
    [
      `<wanted> of a ${shape}, ${facts}`,
      `<wanted> of a ${shape} with ${facts}`,
      `<wanted> of a ${shape}: ${facts}`,
      `${shape}: ${facts}, <wanted>?`,
      `${shape}, ${facts}, find the <wanted>`,
      `${shape} ${facts} <wanted>`,
      `A ${shape} has ${facts}. What is its <wanted>?`,
      `A ${shape} has ${facts}. Work out its <wanted>.`,
      `A ${shape} has ${facts}. Find its <wanted>.`,
      `The ${shape} has ${facts}. Calculate the <wanted>.`,
      `Find the <wanted> of a ${shape} that has ${facts}.`,
      `Given a ${shape} with ${facts}, find its <wanted>.`,
      `What is the <wanted> of a ${shape} that has ${facts}?`,
    ],
    { wanted },
  );
}

/** Things of a shape: what it is, told in a sentence, and how its measure is asked for. */
function things(starts: readonly string[], questions: readonly string[]): Words {
  return crossed(['<start> <question>'], { start: starts, question: questions });
}

const RECTANGLES = [
  'A rectangular field is {length} long and {width} wide.',
  'A rectangular garden measures {length} by {width}.',
  'A poster is a rectangle {length} by {width}.',
  'A room has a rectangular floor {length} long and {width} wide.',
  'A sheet of paper is {length} long and {width} wide.',
  'The two sides of a rectangle are {length} and {width}.',
];

const ROUND_AREA = [
  'What is its area? {form}',
  'Find its area. {form}',
  'Work out the area. {form}',
  'Calculate its area. {form}',
];

export const PERIMETER_AREA_VOLUME: Readonly<Record<string, Words>> = {
  'area rectangle': [
    ...terse(['area'], 'rectangle', 'length {length}, width {width}'),
    ...things(RECTANGLES, ['What is its area?', 'Find the area.', 'Work out its area.']),
  ],
  'perimeter rectangle': [
    ...terse(['perimeter'], 'rectangle', 'length {length}, width {width}'),
    ...things(RECTANGLES, ['What is its perimeter?', 'Find the perimeter.', 'How far is it all the way round?']),
  ],
  'area triangle': terse(['area'], 'triangle', 'base {base}, height {height}'),
  'area parallelogram': terse(['area'], 'parallelogram', 'base {base}, height {height}'),
  'area trapezium': [
    ...terse(['area'], 'trapezium', 'parallel sides {one} and {two}, height {height}'),
    'The parallel sides of a trapezium are {one} and {two} and they are {height} apart. Find the area.',
    'A trapezium of height {height} has parallel sides {one} and {two}. Find its area.',
  ],
  'area square': [
    ...terse(['area'], 'square', 'side {side}'),
    ...things(
      ['A square tile has sides of {side}.', 'A square field has sides {side} long.'],
      ['What is its area?', 'Find its area.'],
    ),
  ],
  'perimeter square': [
    ...terse(['perimeter'], 'square', 'side {side}'),
    ...things(
      ['A square tile has sides of {side}.', 'A square field has sides {side} long.'],
      ['What is its perimeter?', 'Find its perimeter.'],
    ),
  ],
  'perimeter triangle': terse(['perimeter'], 'triangle', 'sides {one}, {two} and {three}'),
  'area rhombus': terse(['area'], 'rhombus', 'diagonals {diagonal} and {other}'),
  'area kite': terse(['area'], 'kite', 'diagonals {diagonal} and {other}'),
  'volume cuboid': [
    ...terse(['volume'], 'cuboid', 'length {length}, width {width}, height {height}'),
    ...things(
      [
        'A box is {length} long, {width} wide and {height} high.',
        'A crate measures {length} by {width} by {height}.',
        'A tank is {length} long, {width} wide and {height} deep.',
        'A brick is {length} by {width} by {height}.',
      ],
      ['What is its volume?', 'Find its volume.', 'Work out the volume.'],
    ),
  ],
  'surface area cuboid': [
    ...terse(['total surface area', 'surface area'], 'cuboid', 'length {length}, width {width}, height {height}'),
    'Calculate the total surface area of a closed box {length} long, {width} wide and {height} high.',
    'A closed box is {length} by {width} by {height}. Find its total surface area.',
  ],
  'volume cube': terse(['volume'], 'cube', 'edges of {side}'),
  'surface area cube': [
    ...terse(['total surface area', 'surface area'], 'cube', 'edges of {side}'),
    'All edges of a cube are {side} long. Find its total surface area.',
  ],
  'volume prism': terse(['volume'], 'prism', 'cross-sectional area {basearea}, length {length}'),
  'volume pyramid': terse(['volume'], 'pyramid', 'base area {basearea}, height {height}'),
  'side square from area': [
    'A square has an area of {area}. How long is each side?',
    'A square garden has an area of {area}. How long is one side?',
    'A square lawn covers {area}. How long is each side?',
    'square, area {area}, side?',
    'How long are the sides of a square of area {area}?',
  ],
  'side square from perimeter': [
    'A square has a perimeter of {perimeter}. How long is each side?',
    'The perimeter of a square is {perimeter}. What is the length of one side?',
    'square, perimeter {perimeter}, side?',
  ],
  'length rectangle from area': [
    'A rectangle has an area of {area} and a width of {width}. How long is it?',
    'The area of a rectangle is {area}. It is {width} wide. Work out its length.',
    'rectangle: area {area}, width {width}, length?',
  ],
  'width rectangle from area': [
    'A rectangle has an area of {area} and a length of {length}. How wide is it?',
    'The area of a rectangle is {area}. It is {length} long. Work out its width.',
    'rectangle: area {area}, length {length}, width?',
  ],
};

export const CIRCLES: Readonly<Record<string, Words>> = {
  'area circle': [
    ...things(
      [
        'A circle has radius {radius}.',
        'The radius of a circle is {radius}.',
        'A circular pond has radius {radius}.',
        'A round table has a radius of {radius}.',
      ],
      ROUND_AREA,
    ),
    'area of a circle, radius {radius} {form}',
    'circle radius {radius} area {form}',
  ],
  'area circle by diameter': [
    ...things(
      [
        'A circle has diameter {diameter}.',
        'The diameter of a circle is {diameter}.',
        'A circular pond is {diameter} across.',
        'A round table has a diameter of {diameter}.',
      ],
      ROUND_AREA,
    ),
    'area of a circle, diameter {diameter} {form}',
    'Calculate the area of a circle of diameter {diameter}. {form}',
  ],
  'circumference circle': [
    ...things(
      [
        'A circle has radius {radius}.',
        'The radius of a circle is {radius}.',
        'A wheel has radius {radius}.',
        'A circular pond has radius {radius}.',
      ],
      ['What is its circumference? {form}', 'Find its circumference. {form}', 'Work out the circumference. {form}'],
    ),
    'circumference of a circle, radius {radius} {form}',
    'Find the circumference of a circle with radius {radius}. {form}',
  ],
  'circumference circle by diameter': [
    ...things(
      [
        'A circle has diameter {diameter}.',
        'The diameter of a circle is {diameter}.',
        'A wheel has a diameter of {diameter}.',
        'A circular pond is {diameter} across.',
      ],
      ['What is its circumference? {form}', 'Find its circumference. {form}', 'Work out the circumference. {form}'],
    ),
    'circumference of a circle, diameter {diameter} {form}',
  ],
  'radius circle from area': [
    'A circle has an area of {area}. Work out its radius. {form}',
    'A circle has area {area}. What is its radius? {form}',
    'The area of a circle is {area}. Find the radius. {form}',
    'circle, area {area}, radius? {form}',
  ],
  'radius circle from circumference': [
    'The circumference of a circle is {circumference}. Find its radius. {form}',
    'A circle has circumference {circumference}. What is the radius? {form}',
    'circle, circumference {circumference}, radius? {form}',
  ],
  'diameter circle from circumference': [
    'The circumference of a circular pond is {circumference}. Find its diameter. {form}',
    'A circle has circumference {circumference}. What is the diameter? {form}',
    'circle, circumference {circumference}, diameter? {form}',
  ],
  'arc sector': [
    'Find the length of the arc of a sector with radius {radius} and angle {angle}. {form}',
    'A sector has radius {radius} and angle {angle}. How long is its arc? {form}',
    'A sector of a circle of radius {radius} has an angle of {angle}. Find the arc length. {form}',
    'arc length, radius {radius}, angle {angle} {form}',
  ],
  'area sector': [
    'A sector of a circle of radius {radius} has an angle of {angle}. Find the area of the sector. {form}',
    'A sector has radius {radius} and angle {angle}. What is its area? {form}',
    'Find the area of a sector with radius {radius} and angle {angle}. {form}',
    'sector: radius {radius}, angle {angle}, area? {form}',
  ],
  'volume cylinder': [
    'A cylinder has radius {radius} and height {height}. Calculate its volume. {form}',
    'A tin has radius {radius} and height {height}. What is its volume? {form}',
    'A cylindrical tank of radius {radius} is {height} high. Find its volume. {form}',
    'cylinder r = {radius}, h = {height}, volume? {form}',
  ],
  'volume cone': [
    'Find the volume of a cone with base radius {radius} and height {height}. {form}',
    'A cone has radius {radius} and height {height}. What is its volume? {form}',
    'cone r = {radius}, h = {height}, volume? {form}',
  ],
  'volume sphere': [
    'A sphere has radius {radius}. What is its volume? {form}',
    'A ball has radius {radius}. Find its volume. {form}',
    'sphere, radius {radius}, volume? {form}',
  ],
};
