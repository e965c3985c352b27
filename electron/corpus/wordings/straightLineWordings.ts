import { crossed } from './crossed.ts';
import { BISECTOR, DISTANCE, FIND, GRADIENT, LINE, MIDPOINT, OTHER_END } from './pointWordings.ts';
import { topicWordings } from './shapeFrames.ts';
import type { Asked } from './shapeFrames.ts';
import type { TopicWordings, Words } from './wordings.ts';

const SLOPE_POINT: Asked = {
  training: crossed(
    [
      'Find the equation of the line with <g> {slope} that passes through {point}.',
      'Find the equation of the line with <g> {slope} through {point}.',
      'Find the equation of the line with <g> {slope} passing through the point {point}.',
      'Find the equation of the straight line with <g> {slope} which passes through {point}.',
      'Find the equation of the line that passes through {point} with <g> {slope}.',
      'Find the equation of the line through {point} with <g> {slope}.',
      'Work out the equation of the line through {point} that has <g> {slope}.',
      'What is the equation of the line with <g> {slope} through {point}?',
      'A line has <g> {slope} and passes through {point}. Find its equation.',
      'A line has <g> {slope} and goes through the point {point}. What is its equation?',
      'A straight line has <g> {slope} and passes through the point {point}. Find the equation of the line.',
      'A line passes through {point} and has <g> {slope}. Find its equation.',
      'The line L has <g> {slope} and passes through {point}. Find an equation for L.',
      'Write the equation of the line with <g> {slope} through {point} in the form y = mx + c.',
      'Write an equation for the line with <g> {slope} that goes through {point}.',
      'equation of line <g> {slope} through {point}',
      '<g> {slope}, point {point}, equation?',
      'Determine the equation of the line with <g> {slope} containing {point}.',
    ],
    { g: ['gradient', 'slope', 'gradient of', 'slope of'] },
  ),
  heldOut: [
    'Through {point} goes a line that rises with gradient {slope}; which line is it?',
    'Give the line of slope {slope} on which {point} lies.',
    'm = {slope} and the line contains {point}; its equation?',
  ],
};
const SLOPE_INTERCEPT: Asked = {
  training: crossed(
    [
      'Write down the equation of the line with <g> {slope} and y-intercept {rest}.',
      'Find the equation of the line with <g> {slope} and y-intercept {rest}.',
      'A line has <g> {slope} and y-intercept {rest}. Write down its equation.',
      'A straight line has <g> {slope} and y-intercept {rest}. Find its equation.',
      'What is the equation of the line with <g> {slope} and y-intercept {rest}?',
      'Write the equation of a line with a <g> of {slope} and a y-intercept of {rest}.',
      'equation of line <g> {slope} y-intercept {rest}',
      'The <g> of a line is {slope} and its y-intercept is {rest}. Write the equation.',
      'A line with <g> {slope} crosses the y-axis at {rest}. Find its equation.',
      'A line has <g> {slope} and crosses the y-axis at (0, {rest}). Find its equation.',
    ],
    { g: ['gradient', 'slope'] },
  ),
  heldOut: [
    'With intercept {rest} on the y-axis and gradient {slope}, how does the line read?',
    'm = {slope}, c = {rest}: write the line.',
  ],
};

/** What is asked of one line given by its equation. */
function ofLine(frames: Words, heldOut: Words): Asked {
  return {
    training: crossed(frames, {
      f: FIND,
      l: ['the line {m}', 'the line with equation {m}', '{m}', 'the straight line {m}'],
    }),
    heldOut,
  };
}

const SLOPE = ofLine(
  [
    '<f> the gradient of <l>.',
    '<f> the slope of <l>.',
    'What is the gradient of <l>?',
    'Write down the gradient of <l>.',
    'Write down the slope of <l>.',
    'A line has equation {m}. Find its gradient.',
    'A line has equation {m}. What is its slope?',
    'The equation of a line is {m}. Write down its gradient.',
    'gradient of {m}',
    'slope of {m}',
    '{m}, gradient?',
    'State the gradient of {m}.',
  ],
  [
    'How steep is the line {m}? Give its gradient.',
    'For {m}, name the slope.',
    'The line {m} rises with which gradient?',
  ],
);
const Y_INTERCEPT = ofLine(
  [
    '<f> the y-intercept of <l>.',
    'What is the y-intercept of <l>?',
    'Write down the y-intercept of <l>.',
    'A line has equation {m}. Find its y-intercept.',
    'The equation of a line is {m}. What is the y-intercept?',
    'y-intercept of {m}',
    '{m}, y-intercept?',
    'State the y-intercept of the line {m}.',
    'y intercept of {m}',
  ],
  ['At which value does {m} meet the y-axis? Give the y-intercept.', 'For {m}, name the intercept on the y-axis.'],
);
const X_INTERCEPT = ofLine(
  [
    '<f> the x-intercept of <l>.',
    'What is the x-intercept of <l>?',
    'A line has equation {m}. Find its x-intercept.',
    'The equation of a line is {m}. What is the x-intercept?',
    'x-intercept of {m}',
    '{m}, x-intercept?',
    'State the x-intercept of the line {m}.',
    'x intercept of {m}',
  ],
  ['For {m}, name the intercept on the x-axis.', 'Give the x at which {m} has y = 0.'],
);

function crosses(axis: string): Asked {
  const other = axis === 'x' ? 'y' : 'x';
  return ofLine(
    [
      `Where does <l> cross the ${axis}-axis?`,
      `Where does <l> meet the ${axis}-axis?`,
      `Where does <l> cut the ${axis}-axis?`,
      `At what point does <l> cross the ${axis}-axis?`,
      `Find the coordinates of the point where <l> crosses the ${axis}-axis.`,
      `Find the point where <l> crosses the ${axis}-axis.`,
      `Find the point where <l> meets the ${axis}-axis.`,
      `Write down the coordinates of the point where <l> crosses the ${axis}-axis.`,
      `The line {m} crosses the ${axis}-axis at A. Find the coordinates of A.`,
      `where does {m} cross the ${axis} axis`,
    ],
    [`On which point of the ${axis}-axis does {m} lie?`, `Follow {m} until ${other} = 0. Which point is that?`],
  );
}
const BOTH = ofLine(
  [
    'Find the gradient and the y-intercept of <l>.',
    'Find the slope and y-intercept of <l>.',
    'State the gradient and y-intercept of <l>.',
    'Write down the gradient and the y-intercept of <l>.',
    'What are the gradient and y-intercept of <l>?',
    'What are the slope and the y-intercept of <l>?',
    'A line has equation {m}. Find its gradient and y-intercept.',
    'gradient and y-intercept of {m}',
    'slope and y-intercept of {m}',
  ],
  ['Give m and c for the line {m}.', 'For {m}: which slope, which intercept on the y-axis?'],
);
const ON_LINE: Asked = {
  training: crossed(
    [
      'Does the point {point} lie on <l>?',
      'Does {point} lie on <l>?',
      'Is the point {point} on <l>?',
      'Is {point} on <l>?',
      'Determine whether {point} lies on <l>.',
      'Show whether the point {point} lies on <l>.',
      'A line has equation {m}. Does the point {point} lie on the line?',
      'Does <l> pass through {point}?',
      'Does <l> go through the point {point}?',
      'is {point} on {m}',
      'Check whether {point} is on <l>.',
    ],
    { l: ['the line {m}', '{m}', 'the line with equation {m}'] },
  ),
  heldOut: ['Will I meet {point} on my way along {m}?', 'Test if {m} contains {point}.'],
};

function related(relation: string): { readonly slope: Asked; readonly line: Asked } {
  return {
    slope: {
      training: crossed(
        [
          `A line is ${relation} to {m}. What is its <g>?`,
          `A line is ${relation} to {m}. Find its <g>.`,
          `Find the <g> of a line ${relation} to {m}.`,
          `What is the <g> of a line ${relation} to {m}?`,
          `Write down the <g> of a line ${relation} to {m}.`,
          `What is the <g> of any line ${relation} to the line {m}?`,
          `Find the <g> of a line that is ${relation} to the line {m}.`,
          `Line L is ${relation} to the line with equation {m}. Find the <g> of L.`,
          `State the <g> of a line which is ${relation} to {m}.`,
          `<g> of a line ${relation} to {m}`,
          `Work out the <g> of the line ${relation} to {m}.`,
        ],
        { g: ['gradient', 'slope'] },
      ),
      heldOut: [
        `Which slope has every line ${relation} to {m}?`,
        `{m} and another line are ${relation}; the other has which gradient?`,
      ],
    },
    line: {
      training: [
        `Find the equation of the line ${relation} to {m} that passes through {point}.`,
        `Find the equation of the line ${relation} to {m} through {point}.`,
        `Find the equation of the line ${relation} to {m} passing through the point {point}.`,
        `Find the equation of the line through {point} ${relation} to {m}.`,
        `Find the equation of the line that passes through {point} and is ${relation} to {m}.`,
        `Find the equation of the line which is ${relation} to {m} and passes through {point}.`,
        `Work out the equation of the line through {point} that is ${relation} to {m}.`,
        `What is the equation of the line ${relation} to {m} through {point}?`,
        `A line is ${relation} to {m} and passes through {point}. Find its equation.`,
        `A line is ${relation} to the line {m} and goes through the point {point}. What is its equation?`,
        `A line passes through {point} and is ${relation} to {m}. Find its equation.`,
        `Line L is ${relation} to {m}. L passes through {point}. Find the equation of L.`,
        `The line L passes through {point} and is ${relation} to the line with equation {m}. Find an equation for L.`,
        `Write the equation of the line through {point} that is ${relation} to {m}.`,
        `equation of line ${relation} to {m} through {point}`,
        `Write an equation of the line ${relation} to {m} that contains {point}.`,
      ],
      heldOut: [
        `Draw a line ${relation} to {m} so that it hits {point}. Which equation has it?`,
        `Through {point} there is one line ${relation} to {m}; state it.`,
      ],
    },
  };
}
const PARALLEL = related('parallel');
const PERPENDICULAR = related('perpendicular');

function relation(word: string): Asked {
  return {
    training: [
      `Are the lines {m} ${word}?`,
      `Are {m} ${word}?`,
      `Are the lines with equations {m} ${word}?`,
      `Determine whether the lines {m} are ${word}.`,
      `Decide whether the lines {m} are ${word}.`,
      `Say whether the lines {m} are ${word}.`,
      `State whether the lines {m} are ${word}.`,
      `Two lines have equations {m}. Are they ${word}?`,
      `Tell whether {m} are ${word}.`,
      `Show whether {m} are ${word}.`,
      `{m}: are these lines ${word}?`,
      `{m}. Are the lines ${word}?`,
      `are these ${word}: {m}`,
      `Work out whether the lines {m} are ${word}.`,
      `Are the following lines ${word}? {m}`,
    ],
    heldOut: [`Look at {m}. Would you call the lines ${word}?`, `{m} are drawn on one grid. Do they turn out ${word}?`],
  };
}

export const STRAIGHT_LINE_WORDINGS: TopicWordings = topicWordings({
  gradient: GRADIENT,
  midpoint: MIDPOINT,
  distance: DISTANCE,
  line: LINE,
  bisector: BISECTOR,
  'other end': OTHER_END,
  'slope and point': SLOPE_POINT,
  'slope and intercept': SLOPE_INTERCEPT,
  slope: SLOPE,
  'y intercept': Y_INTERCEPT,
  'x intercept': X_INTERCEPT,
  'crosses x': crosses('x'),
  'crosses y': crosses('y'),
  both: BOTH,
  'on line': ON_LINE,
  'parallel slope': PARALLEL.slope,
  'parallel line': PARALLEL.line,
  'perpendicular slope': PERPENDICULAR.slope,
  'perpendicular line': PERPENDICULAR.line,
  'relation parallel': relation('parallel'),
  'relation perpendicular': relation('perpendicular'),
  'relation which': relation('parallel, perpendicular or neither'),
});
