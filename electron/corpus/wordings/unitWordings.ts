import type { TopicWordings, Words } from './wordings.ts';

/** Right for one unit and for two ("hours and minutes"). */
const PLAIN: Words = [
  'Convert {amount} to {to}.',
  'Convert {amount} into {to}.',
  'Convert {amount} to {to}',
  'Change {amount} to {to}.',
  'Change {amount} into {to}.',
  'Write {amount} in {to}.',
  'Express {amount} in {to}.',
  'What is {amount} in {to}?',
  'what is {amount} in {to}',
  "What's {amount} in {to}?",
  '{amount} in {to}',
  '{amount} to {to}',
  '{amount} = ? {to}',
  '{amount} into {to}?',
  'Work out {amount} in {to}.',
  'Please convert {amount} to {to}.',
  'Can you convert {amount} to {to}?',
  'How do I convert {amount} to {to}?',
  '3) Convert {amount} to {to}.',
  'Turn {amount} into {to}.',
  'Give {amount} in {to}.',
  'Find {amount} in {to}.',
];
const CONVERT: Words = [
  ...PLAIN,
  'How many {to} are there in {amount}?',
  'How many {to} are in {amount}?',
  'how many {to} in {amount}',
  'How many {to} is {amount}?',
  '{amount} is how many {to}?',
];
const HELD_OUT: Words = [
  'My ruler of units is lost: {amount}, in {to} please.',
  'Say {amount} in {to} instead.',
  'I measured {amount}. What would that be in {to}?',
  'The label says {amount}; the form wants {to}.',
];

export const UNIT_WORDINGS: TopicWordings = {
  training: { convert: CONVERT, parted: PLAIN },
  heldOut: { convert: HELD_OUT, parted: HELD_OUT },
};
