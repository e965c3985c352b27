import { crossed } from './crossed.ts';
import { LADDER, LADDER_FOOT, WALK } from './rightStoryWordings.ts';
import { topicWordings } from './shapeFrames.ts';
import type { Asked } from './shapeFrames.ts';
import type { TopicWordings, Words } from './wordings.ts';

const TRIANGLE = ['right-angled triangle', 'right triangle', 'right angled triangle'];

/** The same with the mark for the form of the answer at the end. */
function formed({ training, heldOut }: Asked): Asked {
  const ended = ([first, ...rest]: Words): Words => [`${first} {form}`, ...rest.map((text) => `${text} {form}`)];
  return { training: ended(training), heldOut: ended(heldOut) };
}

const HYPOTENUSE: Asked = {
  training: crossed(
    [
      'A <t> has <l> {one} and {two}. Find the hypotenuse.',
      'A <t> has <l> {one} and {two}. Find the length of the hypotenuse.',
      'A <t> has <l> of {one} and {two}. What is the length of the hypotenuse?',
      'A <t> has <l> of length {one} and {two}. Work out the length of the hypotenuse.',
      'Find the hypotenuse of a <t> with <l> {one} and {two}.',
      'What is the hypotenuse of a <t> with <l> {one} and {two}?',
      'Calculate the length of the hypotenuse of a <t> with <l> of {one} and {two}.',
      'The <l> of a <t> are {one} and {two}. Find the hypotenuse.',
      'The <l> of a <t> are {one} and {two}. How long is the hypotenuse?',
      'The <l> of a <t> measure {one} and {two}. What is the longest side?',
      'Use Pythagoras to find the hypotenuse of a <t> with <l> {one} and {two}.',
      '<t>, <l> {one} and {two}, find the hypotenuse',
      'hypotenuse of a <t> with <l> {one} and {two}',
      'In a <t> the <l> are {one} and {two}. Find the length of the hypotenuse.',
      'If the <l> of a <t> are {one} and {two}, how long is the hypotenuse?',
      'How do I find the hypotenuse if the <l> are {one} and {two}?',
      '<l> {one} and {two}, what is the hypotenuse?',
      'Please help: <t> with <l> {one} and {two}. Hypotenuse?',
      'Q5. The <l> of a <t> are {one} and {two}. Calculate the hypotenuse.',
    ],
    { t: TRIANGLE, l: ['legs', 'shorter sides', 'two shorter sides', 'short sides'] },
  ),
  heldOut: crossed(
    [
      'One leg of a <t> is {one}, the other is {two}. Find the longest side.',
      'A <t> whose legs are {one} and {two}: what hypotenuse does it have?',
      'Two sides that meet at the right angle are {one} and {two} long. Hypotenuse?',
      'Given a = {one} and b = {two} in a <t>, find c.',
    ],
    { t: TRIANGLE },
  ),
};
const LEG: Asked = {
  training: crossed(
    [
      'A <t> has hypotenuse {long} and one leg {short}. Find the other leg.',
      'A <t> has a hypotenuse of {long} and one leg of {short}. Find the length of the other leg.',
      'A <t> has a hypotenuse of {long} and one side of {short}. Find the other side.',
      'The hypotenuse of a <t> is {long} and one leg is {short}. How long is the other leg?',
      'The hypotenuse of a <t> is {long} and one side is {short}. Find the third side.',
      'The hypotenuse of a <t> is {long}. One of the shorter sides is {short}. Find the other shorter side.',
      'Find the missing leg of a <t> with hypotenuse {long} and leg {short}.',
      'Find the missing side of a <t> with hypotenuse {long} and one side {short}.',
      'One leg of a <t> is {short} and the hypotenuse is {long}. Find the other leg.',
      'One side of a <t> is {short} and the hypotenuse is {long}. Work out the length of the third side.',
      'The longest side of a <t> is {long} and another side is {short}. Find the remaining side.',
      '<t>, hypotenuse {long}, leg {short}, other leg?',
      'hypotenuse {long}, one leg {short}, find the other leg',
      'What is the other leg of a <t> with hypotenuse {long} and one leg {short}?',
      'If the hypotenuse of a <t> is {long} and one leg is {short}, what is the other leg?',
      'Use Pythagoras to find the third side of a <t> with hypotenuse {long} and one side {short}.',
      'In a <t> the hypotenuse is {long} and one of the legs is {short}. Calculate the other leg.',
      '7) A <t> has hypotenuse {long} and one leg {short}. Find the other leg.',
    ],
    { t: TRIANGLE },
  ),
  heldOut: crossed(
    [
      'Given c = {long} and a = {short} in a <t>, find b.',
      'A leg of {short} and a hypotenuse of {long}: how long is the leg that is missing in this <t>?',
      'What length must the second leg have if the first is {short} and the hypotenuse {long}?',
    ],
    { t: TRIANGLE },
  ),
};
const DIAGONAL: Asked = {
  training: crossed(
    [
      'Find the length of the diagonal of a <r> {length} by {width}.',
      'Find the diagonal of a <r> {length} long and {width} wide.',
      'A <r> is {length} long and {width} wide. How long is its diagonal?',
      'A <r> measures {length} by {width}. Find the length of its diagonal.',
      'A <r> has sides {length} and {width}. Find the length of the diagonal.',
      'A <r> has length {length} and width {width}. Work out the length of a diagonal.',
      'What is the length of the diagonal of a <r> with sides {length} and {width}?',
      'What is the diagonal of a <r> with length {length} and width {width}?',
      'How long is the diagonal of a {length} by {width} <r>?',
      'Calculate the diagonal of a <r> with sides of {length} and {width}.',
      'diagonal of a <r> {length} by {width}',
      'Work out the length of the diagonal of a <r> that is {length} by {width}.',
      'A <r> is {length} by {width}. What is its diagonal?',
      '<r> {length} x {width}, find the diagonal',
      'The sides of a <r> are {length} and {width}. Find the diagonal.',
    ],
    { r: ['rectangle'] },
  ),
  heldOut: [
    'How far is it from corner to opposite corner of a rectangle {length} by {width}?',
    'The rectangle has dimensions {length} and {width}; its diagonal is how long?',
    'Which length has the diagonal when a rectangle is {width} wide and {length} long?',
  ],
};
const SIDE_RECTANGLE: Asked = {
  training: [
    'A rectangle has a diagonal of {long} and one side of {short}. Find the other side.',
    'A rectangle has diagonal {long} and width {short}. Find its length.',
    'A rectangle has diagonal {long} and length {short}. Find its width.',
    'The diagonal of a rectangle is {long} and one side is {short}. How long is the other side?',
    'The diagonal of a rectangle is {long}. One side is {short}. Work out the length of the other side.',
    'Find the width of a rectangle with diagonal {long} and length {short}.',
    'Find the length of a rectangle whose diagonal is {long} and whose width is {short}.',
    'One side of a rectangle is {short} and the diagonal is {long}. Find the other side.',
    'What is the other side of a rectangle with a diagonal of {long} and a side of {short}?',
    'rectangle diagonal {long} side {short} other side?',
    'A screen has a diagonal of {long} and a height of {short}. How wide is it?',
    'A TV screen has a diagonal of {long} and is {short} high. Find its width.',
    'A rectangular field is {short} wide and its diagonal is {long}. How long is the field?',
    'A rectangular gate is {short} high with a diagonal of {long}. How wide is the gate?',
    'If the diagonal of a rectangle is {long} and its width is {short}, what is its length?',
  ],
  heldOut: [
    'The diagonal measures {long}; a side of the rectangle measures {short}. State the second side.',
    'What must the length be for a rectangle {short} wide to have a diagonal of {long}?',
  ],
};
const SQUARE: Asked = {
  training: crossed(
    [
      'Find the exact length of the diagonal of a square of side {side}.',
      'Find the length of the diagonal of a square with <s>.',
      'What is the diagonal of a square with <s>?',
      'A square has <s>. Find the exact length of its diagonal.',
      'A square has <s>. How long is its diagonal?',
      'A square has <s>. Work out the length of a diagonal in surd form.',
      'The side of a square is {side}. Find the length of the diagonal.',
      'diagonal of a square with <s>',
      'How long is the diagonal of a square with <s>?',
      'Calculate the diagonal of a square with <s>. Leave your answer as a surd.',
      'square, side {side}, diagonal?',
    ],
    { s: ['side {side}', 'sides of {side}', 'side length {side}'] },
  ),
  heldOut: [
    'How far apart are opposite corners of a square with side {side}?',
    'What exact diagonal does a square of side {side} have?',
  ],
};
const RIGHT: Asked = {
  training: crossed(
    [
      'Is a triangle with sides {one}, {two} and {three} right-angled?',
      'Is a triangle with sides {one}, {two} and {three} a right triangle?',
      'A triangle has sides {one}, {two} and {three}. Is it right-angled?',
      'A triangle has sides of {one}, {two} and {three}. Is it a right triangle?',
      'A triangle has sides {one}, {two} and {three}. Is it a right-angled triangle?',
      'The sides of a triangle are {one}, {two} and {three}. Is the triangle right-angled?',
      'The sides of a triangle are {one}, {two} and {three}. Determine whether it is right-angled.',
      'Do sides {one}, {two} and {three} make a right-angled triangle?',
      'Do {one}, {two} and {three} form a right triangle?',
      'Can {one}, {two} and {three} be the sides of a right-angled triangle?',
      'Use Pythagoras to decide whether a triangle with sides {one}, {two} and {three} is right-angled.',
      'Show whether a triangle with sides {one}, {two}, {three} is right-angled.',
      'triangle {one}, {two}, {three} right angled?',
      'right triangle or not: {one}, {two}, {three}',
      'Does a triangle with sides {one}, {two} and {three} have a right angle?',
    ],
    {},
  ),
  heldOut: [
    'Somebody says the triangle with sides {one}, {two}, {three} has a right angle. Is that so?',
    'Check if {one}, {two} and {three} could be the sides of a right-angled triangle.',
  ],
};

function isosceles(wanted: string): Asked {
  return {
    training: crossed(
      [
        'An isosceles triangle has base {base} and two equal sides of {side}. Find its <w>.',
        'An isosceles triangle has a base of {base} and equal sides of {side}. Work out its <w>.',
        'The equal sides of an isosceles triangle are {side} and its base is {base}. Find the <w>.',
        'The base of an isosceles triangle is {base} and the equal sides are {side}. What is its <w>?',
        'Find the <w> of an isosceles triangle with base {base} and equal sides {side}.',
        'What is the <w> of an isosceles triangle with equal sides of {side} and a base of {base}?',
        'Calculate the <w> of an isosceles triangle with sides {side}, {side} and {base}.',
        'A triangle has sides {side}, {side} and {base}. Find its <w>.',
        'isosceles triangle base {base}, equal sides {side}, <w>?',
        'Triangle ABC is isosceles with AB = AC = {side} and BC = {base}. Find its <w>.',
        'Work out the <w> of an isosceles triangle whose base is {base} and whose equal sides are {side}.',
      ],
      { w: [wanted, wanted === 'height' ? 'perpendicular height' : 'area'] },
    ),
    heldOut: [
      `Two sides of a triangle measure {side} each, the third {base}. Which ${wanted} has it?`,
      `In an isosceles triangle with base {base} and legs {side}, compute the ${wanted}.`,
    ],
  };
}
const BOX: Asked = {
  training: crossed(
    [
      'Find the length of the longest diagonal of <c> {length} by {width} by {height}.',
      'Find the length of the space diagonal of <c> with sides {length}, {width} and {height}.',
      'What is the length of the diagonal of <c> measuring {length} by {width} by {height}?',
      '<C> measures {length} by {width} by {height}. Find the length of its longest diagonal.',
      '<C> has dimensions {length}, {width} and {height}. How long is the diagonal from corner to opposite corner?',
      '<C> is {length} long, {width} wide and {height} high. Find the length of its diagonal.',
      'Find the longest rod that fits in <c> {length} by {width} by {height}.',
      'Work out the length of the longest diagonal of <c> {length} by {width} by {height}.',
      'space diagonal of <c> {length} x {width} x {height}',
    ],
    { c: ['a cuboid', 'a box', 'a rectangular box'], C: ['A cuboid', 'A box', 'A rectangular box'] },
  ),
  heldOut: [
    'From one corner of a {length} by {width} by {height} box to the farthest corner: how far?',
    'How long a stick fits across a cuboid of {length}, {width} and {height}?',
  ],
};

export const PYTHAGORAS_WORDINGS: TopicWordings = topicWordings({
  hypotenuse: formed(HYPOTENUSE),
  leg: formed(LEG),
  'diagonal rectangle': formed(DIAGONAL),
  ladder: formed(LADDER),
  'ladder foot': formed(LADDER_FOOT),
  walk: formed(WALK),
  'side rectangle': formed(SIDE_RECTANGLE),
  'diagonal square': SQUARE,
  'right-angled': RIGHT,
  'isosceles height': isosceles('height'),
  'isosceles area': isosceles('area'),
  'diagonal cuboid': BOX,
});
