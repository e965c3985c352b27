import type { Words } from '../wordings/wordings.ts';

/** Kept for the held-out set: neither these texts nor ones of their make occur in training. */
export const HELD_OUT_TEXTS: Words = [
  'Why did {person} leave {place}?',
  'What colour are {thing}?',
  'Name the longest river in {place}',
  'Arrange {word} into another word',
  'How many diagonals does a polygon with {n} vertices have?',
  'Is y = {k}x a function? Give a reason in words.',
  'Write {dec} in words',
  'Find the adjugate of {matrix}.',
  'Verify that {vec} lies in the plane.',
  'Solve the wave equation with c = {k}.',
  'Deduce that the sequence is Cauchy.',
  'How does {topic} affect {place}?',
  'Debug my {language} loop, it runs {n} times',
  'Which acid reacts with {element}?',
  'Write a diary entry of {person}.',
  'Flight {big} departs at {k}:40',
  'my cat walked over the keyboard {noise}',
  'Show that the tangent at P meets the circle only once.',
  'Estimate the median from the cumulative frequency graph',
  'A spring is stretched {k} cm by {n} N. Find its stiffness.',
];
