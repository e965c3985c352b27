import { crossed } from './crossed.ts';
import { ofFacts } from './sequenceFactWordings.ts';
import { topicWordings } from './shapeFrames.ts';
import type { Asked } from './shapeFrames.ts';
import type { TopicWordings, Words } from './wordings.ts';

const FIND: readonly string[] = ['Find', 'Work out', 'Calculate', 'What is', 'Determine', 'Write down'];
const OF: readonly string[] = [
  'the sequence {terms}',
  'this sequence: {terms}',
  'the following sequence: {terms}',
  '{terms}',
];

function ofTerms(frames: Words, heldOut: Words): Asked {
  return { training: crossed(frames, { f: FIND, s: OF }), heldOut };
}

const NEXT = ofTerms(
  [
    '<f> the next term of <s>',
    '<f> the next number in <s>',
    'Find the next term: {terms}',
    'What comes next? {terms}',
    'What comes next: {terms}',
    'What number comes next in <s>?',
    'What is the next term in <s>?',
    '{terms} what comes next?',
    '{terms} next term?',
    'next term of {terms}',
    'next number: {terms}',
    'Here are the first terms of a sequence: {terms} Find the next term.',
    'Here is a number sequence: {terms} Write down the next term.',
    'A sequence begins {terms} What is the next term?',
    'A sequence starts {terms} Find the next term.',
    'Continue the sequence by one term: {terms}',
    'Complete: {terms}, ?',
    'Can you find the next number: {terms}',
  ],
  [
    'Which number follows in {terms}',
    'How does {terms} go on? Give one more term.',
    'Someone wrote {terms} and stopped. What follows?',
  ],
);
const NEXT_TWO = ofTerms(
  [
    '<f> the next two terms of <s>',
    '<f> the next two numbers in <s>',
    '<f> the next 2 terms of <s>',
    'Find the next two terms: {terms}',
    'What are the next two terms of <s>?',
    'What are the next two numbers in <s>?',
    '{terms} next two terms?',
    'next two terms of {terms}',
    'Here are the first terms of a sequence: {terms} Write down the next two terms.',
    'A sequence begins {terms} Find the next two terms.',
    'Continue the sequence by two terms: {terms}',
    'Write the next two terms in the sequence {terms}',
  ],
  ['Which two numbers follow in {terms}', 'How does {terms} go on? Give two more terms.', 'Add two terms to {terms}'],
);
const NTH = ofTerms(
  [
    '<f> the nth term of <s>',
    '<f> an expression for the nth term of <s>',
    '<f> a formula for the nth term of <s>',
    '<f> the general term of <s>',
    '<f> the nth term rule of <s>',
    'Find, in terms of n, the nth term of <s>',
    'Find the n^{th} term of {terms}',
    'Find the nth term: {terms}',
    'What is the nth term of {terms}?',
    'nth term of {terms}',
    '{terms} nth term?',
    '{terms} find the nth term',
    'Here are the first terms of a sequence: {terms} Find an expression for the nth term.',
    'Here are the first few terms of a sequence: {terms} Write down an expression, in terms of n, for the nth term.',
    'A sequence begins {terms} Find the nth term.',
    'A sequence starts {terms} What is its nth term?',
    'The first terms of a sequence are {terms} Find the nth term of the sequence.',
    'How do I find the nth term of {terms}?',
    'Find a rule for the nth term of {terms}',
  ],
  ['Give a formula in n that makes the sequence {terms}', 'Which rule with n produces {terms}', 'u_n = ? for {terms}'],
);
const TERM = ofTerms(
  [
    '<f> the {ordinal} term of <s>',
    '<f> the {ordinal} term in <s>',
    'What is the {ordinal} term of <s>?',
    '{ordinal} term of {terms}',
    '{terms} {ordinal} term?',
    '{terms} find the {ordinal} term',
    'Here are the first terms of a sequence: {terms} Find the {ordinal} term.',
    'A sequence begins {terms} Find the {ordinal} term.',
    'A sequence starts {terms} What is the {ordinal} term?',
    'Find term number {number} of {terms}',
    'Find the {ordinal} number in the sequence {terms}',
    'The first terms of a sequence are {terms} Work out the {ordinal} term.',
    'If a sequence goes {terms}, what is the {ordinal} term?',
    'How do I find the {ordinal} term of {terms}?',
  ],
  [
    'Which number stands in place {number} of {terms}',
    'Go along {terms} up to the {ordinal} term. What is it?',
    'In {terms} what is u_{number}?',
  ],
);

const SUM: Asked = {
  training: crossed(
    [
      '<f> the sum of the first {number} terms of <s>',
      'What is the sum of the first {number} terms of <s>?',
      'sum of first {number} terms of {terms}',
      'Sum the first {number} terms of {terms}',
      'Add up the first {number} terms of the series {terms}',
      'Find the sum to {number} terms of {terms}',
      'Find S_{number} for the series {terms}',
      'The series {terms} continues. Find the sum of its first {number} terms.',
      'Here is a series: {terms} Find the sum of the first {number} terms.',
    ],
    {
      f: FIND.slice(0, 3),
      s: ['the series {terms}', '{terms}', 'this series: {terms}', 'the sequence with sum {terms}'].slice(0, 3),
    },
  ),
  heldOut: [
    'How much do the first {number} terms of {terms} come to?',
    'Total of {number} terms: {terms}',
    'Take {number} terms of {terms} and give their sum.',
  ],
};
const INFINITE: Asked = {
  training: [
    'Find the sum to infinity of {terms}',
    'Find the sum to infinity of the geometric series {terms}',
    'Find the sum to infinity of the series {terms}',
    'Work out the sum to infinity of {terms}',
    'Calculate the sum to infinity: {terms}',
    'What is the sum to infinity of {terms}?',
    'Find the sum of the infinite geometric series {terms}',
    'Find the sum of the infinite series {terms}',
    'Evaluate the infinite series {terms}',
    'sum to infinity of {terms}',
    '{terms} sum to infinity?',
    'Find the infinite sum {terms}',
    'The geometric series {terms} converges. Find its sum to infinity.',
    'Determine the sum to infinity of {terms}',
    'What does the infinite series {terms} add up to?',
  ],
  heldOut: ['If {terms} goes on for ever, what is the total?', 'To which value does {terms} converge?'],
};
const FORMULA_TERMS: Asked = {
  training: crossed(
    [
      'The nth term of a sequence is {m}. <w> the first <c> terms.',
      'The nth term of a sequence is given by {m}. <w> the first <c> terms of the sequence.',
      'A sequence has nth term {m}. <w> the first <c> terms.',
      '<w> the first <c> terms of the sequence with nth term {m}.',
      '<w> the first <c> terms of the sequence whose nth term is {m}.',
      'What are the first <c> terms of the sequence with nth term {m}?',
      'nth term {m}, first <c> terms?',
      'The general term of a sequence is {m}. <w> the first <c> terms.',
      'first <c> terms of the sequence {m}',
    ],
    { w: ['Write down', 'Find', 'Work out', 'List', 'Write out'], c: ['{count}', '{digit}'] },
  ),
  heldOut: [
    'Start the sequence whose nth term is {m}: give its {count} first members.',
    'With n = 1, 2, 3 and so on, which {count} numbers does {m} give first?',
  ],
};
const FORMULA_TERM: Asked = {
  training: crossed(
    [
      'The nth term of a sequence is {m}. <w> the {ordinal} term.',
      'The nth term of a sequence is {m}. What is the {ordinal} term?',
      'A sequence has nth term {m}. <w> the {ordinal} term of the sequence.',
      '<w> the {ordinal} term of the sequence with nth term {m}.',
      'What is the {ordinal} term of the sequence with nth term {m}?',
      'The rule for the nth term is {m}. <w> the {ordinal} term.',
      'nth term {m}, {ordinal} term?',
      'If the nth term is {m}, what is the {ordinal} term?',
      'The general term of a sequence is {m}. <w> the {ordinal} term.',
    ],
    { w: ['Find', 'Work out', 'Calculate', 'Write down'] },
  ),
  heldOut: [
    'Which number does the rule {m} give in {ordinal} place?',
    'A sequence follows {m} for its nth term; I need the {ordinal} one.',
  ],
};
const SIGMA: Asked = {
  training: [
    'Evaluate {m}',
    'Evaluate {m}.',
    'Find {m}',
    'Work out {m}',
    'Calculate {m}',
    'Find the value of {m}.',
    'What is {m}?',
    'Find the sum {m}.',
    'Evaluate the sum {m}.',
    'Work out the value of {m}.',
    'Compute {m}',
    'sigma: {m}',
    '{m}',
    '{m} = ?',
    'How do I work out {m}?',
    'Evaluate the series {m}.',
    'Determine {m}.',
  ],
  heldOut: ['Write out and add {m}', 'Which number is {m}?', 'The sum {m} comes to what?'],
};
const WHICH = ofTerms(
  [
    'Which term of the sequence {terms} is {value}?',
    'Which term of the arithmetic sequence {terms} is {value}?',
    'Which term of {terms} is equal to {value}?',
    'Which term in the sequence {terms} has the value {value}?',
    'In the sequence {terms}, which term is {value}?',
    'A sequence begins {terms} Which term is {value}?',
    'What term number is {value} in the sequence {terms}?',
    'For which n is the nth term of {terms} equal to {value}?',
    'Find the position of {value} in the sequence {terms}',
    'Find n if the nth term of {terms} is {value}.',
    'which term is {value}: {terms}',
    'The nth term of {terms} is {value}. Find n.',
    '{value} is a term of the sequence {terms} Which term is it?',
    'Work out which term of the sequence {terms} is {value}.',
    'Work out the position of {value} in {terms}',
  ],
  ['At what place does {value} come in {terms}', 'How many terms of {terms} until {value}, with {value} counted?'],
);
const WHETHER = ofTerms(
  [
    'Is {value} a term of the sequence {terms}?',
    'Is {value} a term in the sequence {terms}?',
    'Is {value} in the sequence {terms}?',
    'Is the number {value} a term of {terms}?',
    'A sequence begins {terms} Is {value} a term of the sequence?',
    'Here are the first terms of a sequence: {terms} Is {value} a term of this sequence?',
    'Does {value} belong to the sequence {terms}?',
    'Determine whether {value} is a term of {terms}',
    'Decide whether {value} is a term of the sequence {terms}',
    'Show whether {value} is a term of the sequence {terms}',
    'is {value} a term of {terms}',
    'Will {value} be a term of the sequence {terms}?',
    'Could {value} be a term of the sequence {terms}?',
    'Explain whether {value} is a term of the sequence {terms}',
    'Can {value} be a term of {terms}?',
  ],
  ['Do I ever reach {value} in {terms}', 'Will someone who keeps writing {terms} write {value}?'],
);

export const SEQUENCE_WORDINGS: TopicWordings = topicWordings({
  next: NEXT,
  'next two': NEXT_TWO,
  'nth term': NTH,
  term: TERM,
  'formula terms': FORMULA_TERMS,
  'formula term': FORMULA_TERM,
  sigma: SIGMA,
  sum: SUM,
  'infinite series': INFINITE,
  'place which': WHICH,
  'place whether': WHETHER,
  'arithmetic term': ofFacts('arithmetic', 'the {ordinal} term', [
    'With start {first} and steps of {by}, what stands in place {number}?',
    'AP: a = {first}, d = {by}; give u_{number}.',
  ]),
  'geometric term': ofFacts('geometric', 'the {ordinal} term', [
    'With start {first} and factor {by}, what stands in place {number}?',
    'GP: a = {first}, r = {by}; give u_{number}.',
  ]),
  'arithmetic sum': ofFacts('arithmetic', 'the sum of the first {number} terms', [
    'With start {first} and steps of {by}, how much are {number} terms together?',
    'AP: a = {first}, d = {by}; give S_{number}.',
  ]),
  'geometric sum': ofFacts('geometric', 'the sum of the first {number} terms', [
    'With start {first} and factor {by}, how much are {number} terms together?',
    'GP: a = {first}, r = {by}; give S_{number}.',
  ]),
  'arithmetic nth': ofFacts('arithmetic', 'the nth term', [
    'With start {first} and steps of {by}, what is the formula in n?',
    'AP: a = {first}, d = {by}; give u_n.',
  ]),
  'infinite sum': ofFacts('geometric', 'the sum to infinity', [
    'With start {first} and factor {by} for ever, what is the total?',
    'GP: a = {first}, r = {by}; total of all terms?',
  ]),
});
