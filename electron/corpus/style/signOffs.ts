import type { Random } from '../../maths/problems/random.ts';
import type { Words } from '../wordings/wordings.ts';

const GENERAL: Words = [
  'Show your working.',
  'Show your working out.',
  'Show all your working.',
  'Show all working.',
  'Show your work.',
  'Show all your work.',
  'Show all steps.',
  'Show every step.',
  'Show each step of your working.',
  'Show the steps.',
  'Show how you get your answer.',
  'Show how you got it.',
  'You must show your working.',
  'You must show all your working.',
  'Write down all your working.',
  'Set out your working clearly.',
  'Give reasons for your steps.',
  'Explain your answer.',
  'Explain your steps.',
  'Explain each step.',
  'Explain how you did it.',
  'Explain please.',
  'Please explain.',
  'Please show me the steps.',
  'Please show working.',
  'Justify your answer.',
  'Step by step please.',
  'step by step',
  'Do it step by step.',
  'Do not use a calculator.',
  'Without a calculator.',
  'No calculator.',
  'no calculator allowed',
  'Calculator not allowed.',
  'Check your answer.',
  'What do you get?',
  "What's the answer?",
  'What is the answer?',
  'Write your answer on the line.',
  'I need the full solution.',
  'I need to see the method.',
  'I want to understand the method.',
  'I would like to see how it is done.',
  "I don't know where to start.",
  "I don't know how.",
  "I can't do it.",
  'I always get this wrong.',
  'My answer is different from the book.',
  'Can you help?',
  'Can you help me?',
  'Can you show me?',
  'Can you explain how?',
  'Can you do it step by step?',
  'Could you show me how?',
  'How do I do this?',
  'How do you do it?',
  'how??',
  'help',
  'Help!',
  'Help please.',
  'please help',
  'pls help',
  'please',
  'Please!',
  'pls',
  'plz',
  'Thanks',
  'Thanks!',
  'Thank you.',
  'Thank you!',
  'thx',
  'Thanks in advance.',
  'Many thanks.',
  'Cheers',
  'asap',
  '(1 mark)',
  '(2 marks)',
  '(3 marks)',
  '(4 marks)',
  '[1 mark]',
  '[2 marks]',
  '[3 marks]',
  '(Total 3 marks)',
  '[2]',
  '[3]',
  '[4]',
  '(2)',
  '(3)',
  '(2 points)',
  '(5 pts)',
  '[5 points]',
];

const SIMPLEST: Words = [
  'Give your answer in its simplest form.',
  'Give your answer in simplest form.',
  'Write your answer in its simplest form.',
  'Leave your answer in its simplest form.',
  'Simplify your answer.',
  'Simplify your answer as far as possible.',
  'Simplify if possible.',
];

const FRACTION: Words = [
  ...SIMPLEST,
  'Give your answer as a fraction in its simplest form.',
  'Give your answer as a fraction in its lowest terms.',
  'Reduce your answer to lowest terms.',
  'Answer in lowest terms.',
];

const EXACT: Words = [
  'Give exact answers.',
  'Give your answers in exact form.',
  'Leave your answer in exact form.',
  'Exact values only.',
];

/** Forms that the answers of a topic have anyway, by topic and ask. */
const FORMS: Readonly<Record<string, Words>> = {
  'fractions add': FRACTION,
  'fractions subtract': FRACTION,
  'fractions multiply': FRACTION,
  'fractions divide': FRACTION,
  'fractions calculate': FRACTION,
  'algebraic-fractions single': SIMPLEST,
  'algebraic-fractions simplify': SIMPLEST,
  'like-terms simplify': SIMPLEST,
  'expanding expandSimplify': SIMPLEST,
  'surds simplify': SIMPLEST,
  'surds rationalise': SIMPLEST,
  'surds expand': SIMPLEST,
  'ratio-proportion simplify': SIMPLEST,
  'quadratic-equations formula': EXACT,
  'quadratic-equations bySquare': EXACT,
};

/** Templates that already end with such a request. */
const ENDED = /(?:working|steps?|step by step|calculator|please|thanks|marks?\)?|form|terms|places?|\{form\})[.!?]*$/i;

/** Adds what people write after a question. Unchanged where something of the kind stands there already. */
export function signOff(words: string, topic: string, ask: string, random: Random): string {
  if (ENDED.test(words)) return words;
  const forms = FORMS[`${topic} ${ask}`];
  const drawn = forms !== undefined && random.chance(0.35) ? random.pick(forms) : random.pick(GENERAL);
  // After a formula a lone (2) would be a factor.
  const end = words.endsWith('}') ? drawn.replace(/^([([]\d+)(?=[)\]])/, '$1 marks') : drawn;
  if (/[.?!:=]$/.test(words)) return `${words}${random.pick([' ', ' ', ' ', '\n'])}${end}`;
  if (/^[([]/.test(end)) return `${words} ${end}`;
  if (/^[a-z]/.test(end)) return `${words}${random.pick([' ', ', ', ' - '])}${end}`;
  return `${words}${random.pick(['. ', '. ', '\n', ' - '])}${end}`;
}
