/* eslint-disable max-lines -- a list of wordings, one a line: parts of it would only be harder to find */
import type { Words } from '../wordings.ts';
import { crossed } from '../crossed.ts';

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

const PERIMETER_AREA_VOLUME: Readonly<Record<string, Words>> = {
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

const CIRCLES: Readonly<Record<string, Words>> = {
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

const PYTHAGORAS: Readonly<Record<string, Words>> = {
  hypotenuse: [
    'The shorter sides of a right-angled triangle measure {one} and {two}. How long is its hypotenuse? {form}',
    'A right triangle has legs {one} and {two}. Find the hypotenuse. {form}',
    'The two shorter sides of a right-angled triangle are {one} and {two}. How long is the longest side? {form}',
    'The legs of a right triangle are {one} and {two}. What is the length of the hypotenuse? {form}',
    'right-angled triangle, short sides {one} and {two}, find the hypotenuse {form}',
    'right triangle, legs {one} and {two}, hypotenuse? {form}',
    'In a right-angled triangle the sides next to the right angle are {one} and {two}. Find the third side. {form}',
    'The sides that meet at the right angle are {one} and {two}. Calculate the hypotenuse. {form}',
    'Use Pythagoras to find the hypotenuse of a right-angled triangle with sides {one} and {two}. {form}',
  ],
  leg: [
    'One leg of a right triangle is {short} and the hypotenuse is {long}. Find the other leg. {form}',
    'A right-angled triangle has a hypotenuse of {long} and one side of {short}. Find the other side. {form}',
    'The longest side of a right-angled triangle is {long}. Another side is {short}. Work out the third side. {form}',
    'right triangle, hypotenuse {long}, one leg {short}, other leg? {form}',
    'In a right-angled triangle the hypotenuse is {long} and a shorter side is {short}. Find the length of the remaining side. {form}',
  ],
  ladder: [
    'A ladder {long} long leans against a vertical wall. The foot of the ladder is {short} from the wall. How far up the wall does it reach? {form}',
    'A {long} ladder leans on a wall with its foot {short} from the wall. How high does it reach? {form}',
    'The foot of a ladder stands {short} from a wall. The ladder is {long} long. Find how high up the wall its top is. {form}',
  ],
  'ladder foot': [
    'A ladder {long} long reaches {short} up a wall. How far is its foot from the wall? {form}',
    'A {long} ladder leans against a wall and reaches a height of {short}. Find the distance of its foot from the wall. {form}',
  ],
  walk: [
    'A hiker goes {one} due west and then {two} due north. How far is she from her starting point? {form}',
    'A boat goes {one} north, then {two} west. How far is it from where it started? {form}',
    'A girl walks {one} south and then {two} east. How far is she from her start? {form}',
    '{one} east, then {two} north. How far from the start? {form}',
  ],
  'diagonal rectangle': [
    'How long is the diagonal of a rectangle that is {length} by {width}? {form}',
    'A rectangle is {length} by {width}. How long is its diagonal? {form}',
    'A rectangular field is {length} long and {width} wide. Find the length of its diagonal. {form}',
    'rectangle {length} by {width}, diagonal? {form}',
  ],
  'right-angled': [
    'Is a triangle with sides {one}, {two} and {three} right-angled? Answer yes or no.',
    'A triangle has sides {one}, {two} and {three}. Is it a right-angled triangle?',
    'Is the triangle with sides {one}, {two}, {three} a right triangle?',
    'Decide whether a triangle with sides {one}, {two} and {three} is right-angled.',
  ],
};

const STRAIGHT_LINES: Readonly<Record<string, Words>> = {
  gradient: [
    'Find the gradient of the line joining {one} and {two}.',
    'Find the gradient of the line segment from {one} to {two}.',
    'What is the slope of the line through {one} and {two}?',
    'A line goes through {one} and {two}. What is its gradient?',
    'A is {one} and B is {two}. Find the gradient of AB.',
    'slope between {one} and {two}',
    'gradient from {one} to {two}',
  ],
  midpoint: [
    'Find the midpoint of {one} and {two}.',
    'Find the midpoint of the line segment from {one} to {two}.',
    'A is {one} and B is {two}. Find the midpoint of AB.',
    'Which point is halfway between {one} and {two}?',
    'midpoint of {one} and {two}',
    'midpoint {one} {two}',
  ],
  distance: [
    'Find the distance between the points {one} and {two}.',
    'How far is {one} from {two}?',
    'A is {one} and B is {two}. Find the length of AB.',
    'Work out the length of the line from {one} to {two}.',
    'distance between {one} and {two}',
    'Find the exact distance from {one} to {two}.',
  ],
  line: [
    'A line passes through {one} and {two}. Work out its equation in the form y = mx + c.',
    'Find the equation of the line joining {one} and {two}.',
    'Find the equation of the line that goes through {one} and {two}.',
    'line through {one} and {two}, equation?',
    'What is the equation of the straight line through {one} and {two}?',
  ],
  'slope and point': [
    'Find the equation of the line with gradient {slope} that passes through the point {point}.',
    'A line has gradient {slope} and goes through {point}. Find its equation.',
    'gradient {slope}, through {point}, equation of the line?',
    'What is the equation of the line with slope {slope} through {point}?',
    'Write down the equation of the line through {point} with gradient {slope}.',
  ],
  slope: [
    'Write down the gradient of the line {m}.',
    'What is the gradient of {m}?',
    'gradient of {m}',
    'slope of {m}?',
    'A line has equation {m}. What is its gradient?',
    'The equation of a line is {m}. Find the slope.',
    '{m}. What is the gradient?',
  ],
  'y intercept': [
    'What is the y-intercept of the line {m}?',
    'y-intercept of {m}',
    'A line has equation {m}. What is its y-intercept?',
    'Write down the y-intercept of {m}.',
    '{m}. What is the y-intercept?',
  ],
  'crosses x': [
    'Where does the line {m} cross the x-axis? Give the coordinates.',
    'Where does {m} meet the x-axis?',
    'At which point does {m} cut the x-axis?',
    'Find the coordinates of the point where {m} crosses the x-axis.',
  ],
  'crosses y': [
    'Where does the line {m} cross the y-axis? Give the coordinates.',
    'Where does {m} meet the y-axis?',
    'At which point does {m} cut the y-axis?',
    'Find the coordinates of the point where {m} crosses the y-axis.',
  ],
  'parallel line': [
    'Find the equation of the line parallel to {m} which passes through {point}.',
    'Find the line through {point} that is parallel to {m}.',
    'A line is parallel to {m} and goes through {point}. Find its equation.',
    'parallel to {m} through {point}, equation?',
  ],
  'perpendicular line': [
    'Find an equation of the line perpendicular to {m} through the point {point}.',
    'Find the line through {point} that is perpendicular to {m}.',
    'A line is perpendicular to {m} and goes through {point}. Find its equation.',
    'perpendicular to {m} through {point}, equation?',
  ],
  bisector: [
    'Find the equation of the perpendicular bisector of the line joining {one} and {two}.',
    'P is the point {one} and Q is the point {two}. Find the equation of the perpendicular bisector of PQ.',
    'perpendicular bisector of {one} and {two}',
  ],
};

const TRIGONOMETRY: Readonly<Record<string, Words>> = {
  'exact value': [
    'Write down the exact value of {m}.',
    'What is the exact value of {m}?',
    'exact value of {m}',
    '{m} exact value',
    'Find {m} exactly.',
    'Without a calculator, find {m}.',
    'State the exact value of {m}.',
    '{m} = ?',
  ],
  identity: [
    'Simplify {m}.',
    'Simplify {m}',
    'Simplify the expression {m}.',
    '{m} simplify',
    'Write {m} as simply as possible.',
    'Use an identity to simplify {m}.',
    'What does {m} simplify to?',
  ],
  radians: [
    'convert {angle} to {to}',
    'Convert {angle} into {to}.',
    'Write {angle} in {to}.',
    'What is {angle} in {to}?',
    '{angle} in {to}',
    'Change {angle} to {to}.',
    'Express {angle} in {to}.',
  ],
  'on interval': [
    'Solve {m} for {interval}.',
    'Solve {m}, {interval}.',
    'Solve the equation {m} for {interval}.',
    'Find all solutions of {m} for {interval}.',
    'Find all the angles for which {m}, where {interval}.',
    '{m}, {interval}, solve',
    'Given {interval}, solve {m}.',
  ],
  'other ratio': [
    'Given that {known} and the angle is acute, find {wanted}.',
    'If {known} for an acute angle, what is {wanted}?',
    'The angle is acute and {known}. Find {wanted}.',
    '{known}, acute angle, {wanted} = ?',
  ],
  elevation: [
    'The angle of elevation of the top of a tower is {angle} from a point {length} from its foot. Find the height of the tower. {form}',
    'A tree stands {length} from an observer. The angle of elevation of its top is {angle}. Find the height of the tree. {form}',
    'Standing {length} from a building, {angle} is the angle of elevation of its top. How high is the building? {form}',
  ],
};

export const MORE_GEOMETRY: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'perimeter-area-volume': PERIMETER_AREA_VOLUME,
  circles: CIRCLES,
  pythagoras: PYTHAGORAS,
  'straight-lines': STRAIGHT_LINES,
  trigonometry: TRIGONOMETRY,
  units: {
    convert: [
      'Convert {amount} to {to}.',
      'Change {amount} to {to}.',
      'Change {amount} into {to}',
      'How many {to} are there in {amount}?',
      'How many {to} is {amount}?',
      'how many {to} in {amount}',
      'What is {amount} in {to}?',
      '{amount} in {to}',
      '{amount} to {to}',
      '{amount} = ? {to}',
      'Write {amount} in {to}.',
      'Express {amount} in {to}.',
      'Give {amount} in {to}',
      'A label says {amount}. What is this in {to}?',
      'I measured {amount}. How much is that in {to}?',
    ],
  },
};
