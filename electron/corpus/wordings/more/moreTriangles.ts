import type { Words } from '../wordings.ts';

export const PYTHAGORAS: Readonly<Record<string, Words>> = {
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

export const TRIGONOMETRY: Readonly<Record<string, Words>> = {
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
