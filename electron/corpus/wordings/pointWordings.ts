import { crossed } from './crossed.ts';
import type { Asked } from './shapeFrames.ts';
import type { Words } from './wordings.ts';

/** Ways to ask for something by its name, and for two points by theirs. */
export const FIND: readonly string[] = [
  'Find',
  'Calculate',
  'Work out',
  'Determine',
  'What is',
  'Please find',
  'Q1. Find',
];
const POINTS: readonly string[] = [
  '{one} and {two}',
  'the points {one} and {two}',
  'A{one} and B{two}',
  'the points A{one} and B{two}',
];
const TWO = { f: FIND, p: POINTS };

function twoPoints(names: readonly string[], frames: Words, heldOut: Words): Asked {
  return { training: crossed(frames, { ...TWO, n: names }), heldOut: crossed(heldOut, { n: names }) };
}

export const GRADIENT = twoPoints(
  ['gradient', 'slope'],
  [
    '<f> the <n> of the line through <p>.',
    '<f> the <n> of the line joining <p>.',
    '<f> the <n> of the line passing through <p>.',
    '<f> the <n> of the straight line that passes through <p>.',
    '<f> the <n> between <p>.',
    'A line passes through <p>. Find its <n>.',
    'A line goes through <p>. What is its <n>?',
    'The points {one} and {two} lie on a line. Find the <n> of the line.',
    '<n> of the line through <p>',
    '<n> between <p>',
    '{one}, {two} find the <n>',
    'What <n> does the line through <p> have?',
    'A is the point {one} and B is the point {two}. Find the <n> of AB.',
  ],
  [
    'A straight road runs from {one} to {two} on a grid. State its <n>.',
    'How steep is the line {one} to {two}? Give the <n>.',
    'Two points of a line: {one}; {two}. Its <n>?',
  ],
);
export const MIDPOINT = twoPoints(
  ['midpoint', 'mid-point'],
  [
    '<f> the <n> of <p>.',
    '<f> the <n> of the line segment joining <p>.',
    '<f> the <n> of the line joining <p>.',
    '<f> the <n> of the line segment from {one} to {two}.',
    '<f> the <n> of the segment with endpoints {one} and {two}.',
    '<f> the coordinates of the <n> of the line joining <p>.',
    'A is the point {one} and B is the point {two}. Find the <n> of AB.',
    'The endpoints of a line segment are {one} and {two}. Find the <n>.',
    'M is the <n> of AB where A is {one} and B is {two}. Find M.',
    '<n> of <p>',
    '{one} and {two}, <n>?',
    'What are the coordinates of the <n> of <p>?',
  ],
  [
    'Which point is halfway between {one} and {two}?',
    'Give the point in the middle of {one} and {two}.',
    'The centre of the segment {one}–{two} is where?',
  ],
);
export const DISTANCE = twoPoints(
  ['distance'],
  [
    '<f> the distance between <p>.',
    '<f> the distance from {one} to {two}.',
    '<f> the exact distance between <p>.',
    '<f> the length of the line joining <p>.',
    '<f> the length of the line segment joining <p>.',
    '<f> the length of the line segment from {one} to {two}.',
    'A is the point {one} and B is the point {two}. Find the length of AB.',
    'A is {one} and B is {two}. Find the distance AB.',
    'How far is it from {one} to {two}?',
    'How far apart are <p>?',
    'distance between <p>',
    'distance {one} {two}',
    'Find the length of AB where A is {one} and B is {two}.',
  ],
  [
    'What length does the straight way from {one} to {two} have?',
    'Two points lie at {one} and {two}. State how far apart they lie.',
    'length of the segment {one} {two}?',
  ],
);
export const LINE = twoPoints(
  ['equation'],
  [
    '<f> the equation of the line through <p>.',
    '<f> the equation of the straight line through <p>.',
    '<f> the equation of the line that passes through <p>.',
    '<f> the equation of the line passing through <p>.',
    '<f> the equation of the line joining <p>.',
    '<f> the equation of the line through <p>. Give your answer in the form y = mx + c.',
    '<f> the equation of the line through <p> in the form y = mx + c.',
    'A line passes through <p>. Find its equation.',
    'A straight line passes through <p>. Find the equation of the line.',
    'A line goes through <p>. What is its equation?',
    'The line L passes through <p>. Find an equation for L.',
    'equation of the line through <p>',
    'What line goes through <p>?',
    'Write the equation of the line through <p> in slope-intercept form.',
    'line through {one} and {two}, find equation',
  ],
  [
    'Which straight line contains both {one} and {two}?',
    'Give y in terms of x for the line that joins {one} with {two}.',
    'I need the line (as y = mx + c) on which {one} and {two} lie.',
  ],
);
export const BISECTOR = twoPoints(
  ['perpendicular bisector'],
  [
    '<f> the equation of the perpendicular bisector of the line segment from {one} to {two}.',
    '<f> the perpendicular bisector of <p>.',
    '<f> the equation of the perpendicular bisector of the line joining <p>.',
    'A is the point {one} and B is the point {two}. Find the equation of the perpendicular bisector of AB.',
    'perpendicular bisector of {one} and {two}',
  ],
  [
    'Which line cuts the segment from {one} to {two} in half at right angles?',
    'All points as far from {one} as from {two} lie on one line. Give its equation.',
  ],
);
export const OTHER_END: Asked = {
  training: [
    'One end of a line segment is {one} and its midpoint is {two}. Find the other end.',
    'A is the point {one} and M{two} is the midpoint of AB. Find the coordinates of B.',
    'The midpoint of AB is {two} and A is {one}. Find B.',
    'The midpoint of AB is {two}. A is the point {one}. Find the coordinates of B.',
    'M is the midpoint of AB. A is {one} and M is {two}. Find the coordinates of B.',
    'The midpoint of a line segment is {two}. One endpoint is {one}. Find the other endpoint.',
    'A line segment has one endpoint {one} and midpoint {two}. What is the other endpoint?',
    'Find the other endpoint of a segment with endpoint {one} and midpoint {two}.',
    'If the midpoint is {two} and one endpoint is {one}, find the other endpoint.',
    'endpoint {one}, midpoint {two}, other endpoint?',
    'The midpoint of AB has coordinates {two}. A has coordinates {one}. Work out the coordinates of B.',
    'Given that A is {one} and the midpoint of AB is {two}, find B.',
    'One endpoint of a segment is {one}; the midpoint is {two}. Find the other endpoint.',
    'Given the midpoint {two} and the endpoint {one}, find the other endpoint.',
    'Q6. {two} is the midpoint of AB and A is {one}. Find the coordinates of B.',
  ],
  heldOut: [
    'Halfway from {one} to B lies {two}. Where is B?',
    'A segment starts at {one}; its middle is {two}. At which point does it stop?',
  ],
};
