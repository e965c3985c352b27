import { crossed } from './crossed.ts';
import { ELEVATION, LADDER_FOOT, LADDER_HEIGHT, SHADOW } from './elevationWordings.ts';
import { topicWordings } from './shapeFrames.ts';
import type { Asked } from './shapeFrames.ts';
import type { TopicWordings, Words } from './wordings.ts';

const TRIANGLE = ['right-angled triangle', 'right triangle', 'right angled triangle'];

function formed({ training, heldOut }: Asked): Asked {
  const ended = ([first, ...rest]: Words): Words => [`${first} {form}`, ...rest.map((text) => `${text} {form}`)];
  return { training: ended(training), heldOut: ended(heldOut) };
}

const EXACT: Asked = {
  training: [
    'Find the exact value of {m}.',
    'Find the exact value of {m}',
    'What is the exact value of {m}?',
    'Write down the exact value of {m}.',
    'State the exact value of {m}.',
    'Give the exact value of {m}.',
    'Work out the exact value of {m}.',
    'Calculate the exact value of {m}.',
    'Evaluate {m} exactly.',
    'Evaluate {m}',
    'Evaluate {m} without a calculator.',
    'Without using a calculator, find the exact value of {m}.',
    'exact value of {m}',
    'what is {m}',
    'What is {m}?',
    'Find {m}.',
    'Work out {m}',
    '{m} exact value?',
    '{m} = ?',
    'Determine the exact value of {m}.',
    'hi, what is {m} exactly?',
  ],
  heldOut: ['Which exact number is {m}?', 'No decimals please: {m}', 'I should know {m} by heart; what is it?'],
};
const SIDE: Asked = {
  training: crossed(
    [
      'In a <t> one angle is {angle} and {known} is {length}. Find {wanted}.',
      'In a <t>, one angle is {angle} and {known} is {length}. Work out the length of {wanted}.',
      'A <t> has an angle of {angle} and {known} is {length}. Find {wanted}.',
      'A <t> has an angle of {angle}. {known} is {length} long. Calculate the length of {wanted}.',
      'One angle of a <t> is {angle} and {known} is {length}. Find {wanted}.',
      'One angle of a <t> is {angle}. {known} is {length}. What is the length of {wanted}?',
      'An angle in a <t> is {angle} and {known} measures {length}. Find the length of {wanted}.',
      'In a <t> {known} is {length} and one angle is {angle}. Find {wanted}.',
      'In a <t> {known} has length {length} and one angle is {angle}. How long is {wanted}?',
      'Find {wanted} of a <t> with an angle of {angle} if {known} is {length}.',
      'Use trigonometry to find {wanted}: angle {angle}, {known} {length}.',
      '<t>, angle {angle}, {known} {length}, find {wanted}',
      'Given a <t> with angle {angle} where {known} is {length}, calculate {wanted}.',
      'A <t> has one angle {angle} and {known} {length}. What is {wanted}?',
      'Please find {wanted} if one angle of a <t> is {angle} and {known} is {length}.',
    ],
    { t: TRIANGLE },
  ),
  heldOut: crossed(
    [
      'Draw a <t> with an angle {angle} such that {known} measures {length}; how long does {wanted} get?',
      'Knowing that {known} is {length} and that an angle of the <t> is {angle}, state {wanted}.',
    ],
    { t: TRIANGLE },
  ),
};
const ANGLE: Asked = {
  training: crossed(
    [
      'In a <t> {one} is {first} and {two} is {second}. Find the angle.',
      'In a <t> {one} is {first} and {two} is {second}. Work out the size of the angle.',
      'In a <t>, {one} is {first} and {two} is {second}. Calculate this angle.',
      'In a <t> {one} has length {first} and {two} has length {second}. What is the angle?',
      'In a <t> {one} measures {first} and {two} measures {second}. Find the size of the angle.',
      'Find the angle in a <t> where {one} is {first} and {two} is {second}.',
      'Find the size of the angle in a <t> if {one} is {first} and {two} is {second}.',
      'Use trigonometry to find the angle: {one} is {first}, {two} is {second}.',
      '<t>: {one} is {first}, {two} is {second}, angle?',
      'Given a <t> in which {one} is {first} and {two} is {second}, find the angle.',
      'What is the angle in a <t> if {one} is {first} and {two} is {second}?',
    ],
    { t: TRIANGLE },
  ),
  heldOut: crossed(
    [
      'How large is the angle of a <t> when {one} is {first} and {two} is {second}?',
      'A <t> was drawn so that {one} is {first} and {two} is {second}. State the angle.',
    ],
    { t: TRIANGLE },
  ),
};
const RATIO: Asked = {
  training: crossed(
    [
      'A <t> has {one} {first} and {two} {second}. What is {wanted}?',
      'A <t> has {one} {first} and {two} {second}. Find {wanted}.',
      'In a <t> the {one} is {first} and the {two} is {second}. Find {wanted}.',
      'In a <t> with {one} {first} and {two} {second}, find {wanted}.',
      'In a <t>, relative to angle θ, the {one} is {first} and the {two} is {second}. Write down {wanted}.',
      'The {one} of a <t> is {first} and the {two} is {second}. What is the value of {wanted}?',
      'Find {wanted} for a <t> with {one} {first} and {two} {second}.',
      'What is {wanted} if the {one} is {first} and the {two} is {second}?',
      '{one} {first}, {two} {second}, find {wanted}',
      'If {one} = {first} and {two} = {second}, what is {wanted}?',
      'Work out {wanted} as a fraction: {one} {first}, {two} {second}.',
    ],
    { t: TRIANGLE },
  ),
  heldOut: [
    'Seen from θ the {one} is {first} and the {two} is {second}. Which fraction is {wanted}?',
    'State {wanted} given {one} {first}, {two} {second}.',
  ],
};
const OTHER: Asked = {
  training: [
    'Given that {known} and θ is acute, find the exact value of {wanted}.',
    'Given that {known}, where θ is acute, find {wanted}.',
    'θ is acute and {known}. Find {wanted}.',
    'θ is an acute angle with {known}. Find the exact value of {wanted}.',
    'If {known} and θ is acute, what is {wanted}?',
    'If {known}, find {wanted} for acute θ.',
    'The angle θ is acute and {known}. Work out {wanted}.',
    '{known}, θ acute, find {wanted}',
    'It is given that {known} and that θ is acute. Find the value of {wanted}.',
    'Find {wanted} if {known} and θ is an acute angle.',
    'Find the exact value of {wanted} given that {known} and θ is acute.',
    'For an acute angle θ, {known}. Find {wanted}.',
    'Let θ be an acute angle with {known}. Find {wanted}.',
    'What is {wanted} if {known} and θ is acute?',
    'Given {known} (θ acute), calculate {wanted}.',
  ],
  heldOut: [
    'For acute θ it holds that {known}. Which number is {wanted}?',
    'From {known} deduce {wanted}, with θ acute.',
  ],
};
const ACUTE: Asked = {
  training: [
    'Find the acute angle {letter} if {m}.',
    'Find the angle {letter} if {m} and {letter} is acute.',
    'Find the acute angle {letter} such that {m}.',
    'Find the acute angle {letter} for which {m}.',
    'Given that {m} and {letter} is acute, find {letter}.',
    'Given that {m}, find the acute angle {letter}.',
    '{letter} is an acute angle with {m}. Find {letter}.',
    'If {m} and {letter} is acute, what is {letter}?',
    'Solve {m} for acute {letter}.',
    'Work out the acute angle {letter} when {m}.',
    'What acute angle {letter} satisfies {m}?',
    '{m}, {letter} acute, find {letter}',
    'Calculate the acute angle {letter} if {m}.',
    'Find the size of the acute angle {letter} if {m}.',
    'Determine the acute angle {letter} with {m}.',
  ],
  heldOut: ['Which acute angle {letter} has {m}?', 'An acute angle {letter} fulfils {m}. How large is it?'],
};
const EQUATION: Asked = {
  training: [
    'Solve {m} for {interval}.',
    'Solve {m}, {interval}',
    'Solve {m} for {interval}',
    'Solve the equation {m} for {interval}.',
    'Solve the equation {m} in the interval {interval}.',
    'Solve {m} in the interval {interval}.',
    'Solve, for {interval}, the equation {m}.',
    'Solve for {interval}: {m}',
    'Find all solutions of {m} for {interval}.',
    'Find all solutions of {m} in the interval {interval}.',
    'Find all the solutions of the equation {m} for {interval}.',
    'Find all the angles with {m} for {interval}.',
    'Given that {interval}, solve {m}.',
    'For {interval}, solve {m}.',
    '{m}, {interval}',
    '{m} where {interval}',
    '{m} for {interval}, solve',
    'Solve {m} where {interval}.',
    'Solve {m} given {interval}.',
    'Find the solutions of {m} in the range {interval}.',
    'Please solve {m} for {interval}.',
  ],
  heldOut: [
    'Which angles with {interval} satisfy {m}?',
    'Between the bounds {interval} where is {m}?',
    'State each solution of {m} given that {interval}.',
  ],
};
const IDENTITY: Asked = {
  training: [
    'Simplify {m}',
    'Simplify {m}.',
    'Simplify: {m}',
    'Simplify the expression {m}.',
    'Simplify fully {m}.',
    'Simplify {m} as far as possible.',
    'simplify {m} using identities',
    'Use a trigonometric identity to simplify {m}.',
    'Use trig identities to simplify {m}.',
    'Write {m} in its simplest form.',
    'What is {m} in simplest form?',
    'What does {m} simplify to?',
    'How do I simplify {m}?',
    'Please simplify {m}',
    'Can you simplify {m}?',
    'Express {m} as simply as possible.',
    '{m} simplify',
    'Q. Simplify {m}',
  ],
  heldOut: ['Make {m} as short as you can.', 'Which simpler expression equals {m}?', 'Reduce {m} with an identity.'],
};
const RADIANS: Asked = {
  training: [
    'Convert {angle} to {to}.',
    'Convert {angle} into {to}.',
    'Convert {angle} to {to}',
    'Change {angle} to {to}.',
    'Write {angle} in {to}.',
    'Express {angle} in {to}.',
    'What is {angle} in {to}?',
    '{angle} in {to}',
    '{angle} to {to}',
    'Give {angle} in {to}.',
    'How many {to} is {angle}?',
    'Please convert {angle} to {to}.',
    'Find {angle} in {to}.',
    'Work out {angle} in {to}.',
    'how do I convert {angle} to {to}',
    'Express the angle {angle} in {to}.',
    'Convert the angle {angle} to {to}.',
  ],
  heldOut: ['My calculator is set to {to}: what must I type for {angle}?', 'State {angle} with {to} as the unit.'],
};

export const TRIGONOMETRY_WORDINGS: TopicWordings = topicWordings({
  'exact value': EXACT,
  side: formed(SIDE),
  elevation: formed(ELEVATION),
  'ladder height': formed(LADDER_HEIGHT),
  'ladder foot': formed(LADDER_FOOT),
  shadow: formed(SHADOW),
  angle: formed(ANGLE),
  ratio: RATIO,
  'other ratio': OTHER,
  acute: formed(ACUTE),
  'on interval': EQUATION,
  identity: IDENTITY,
  radians: RADIANS,
});
