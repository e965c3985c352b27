import { DECIMAL_WORDINGS } from './decimalWordings.ts';
import { HELD_OUT_ORDER_WORDS, ORDER_WORDS } from './comparingWordings.ts';
import type { TopicWordings, Words } from './wordings.ts';

/** The same words for other formulas: `{list}` gives way to `{m}`. */
function ofFormulas(words: Words): Words {
  const [first, ...rest] = words.map((template) =>
    template.replace('{list}', '{m}').replace('numbers', 'fractions').replace('number', 'fraction'),
  );
  return [first ?? '{m}', ...rest];
}

function ordered(words: Readonly<Record<keyof typeof ORDER_WORDS, Words>>): Record<keyof typeof ORDER_WORDS, Words> {
  return {
    ascending: ofFormulas(words.ascending),
    descending: ofFormulas(words.descending),
    largest: ofFormulas(words.largest),
    smallest: ofFormulas(words.smallest),
  };
}

const { training, heldOut } = DECIMAL_WORDINGS;

/** The words of `add`, `multiply`, `subtract`, `greater` and `sign` are those of decimals. */
function shared(words: TopicWordings['training'], names: readonly string[]): Record<string, Words> {
  return Object.fromEntries(names.map((name) => [name, words[name] ?? ['{a} {b}']]));
}

const SAME = ['add', 'multiply', 'subtract', 'greater'];

export const FRACTION_AMOUNT_WORDINGS: TopicWordings = {
  training: {
    ...ordered(ORDER_WORDS),
    ...shared(training, SAME),
    sign: [
      'Put the correct sign (<, > or =) between {a} and {b}.',
      'Insert <, > or = between {a} and {b}.',
      'Compare {a} and {b} using <, > or =.',
      'Compare {a} and {b}.',
      'compare: {a} and {b}',
      'Compare the fractions {a} and {b}.',
      'Use <, > or = to compare {a} and {b}.',
      'Which sign goes between {a} and {b}: <, > or =?',
      'Write <, > or = between {a} and {b}',
      'Place <, > or = between {a} and {b} to make a true statement.',
    ],
    divide: [
      'Divide {a} by {b}.',
      'divide {a} by {b}',
      'What is {a} divided by {b}?',
      '{a} divided by {b}',
      'Work out {a} divided by {b}.',
      'whats {a} divided by {b}',
      'Calculate {a} divided by {b}',
      'How much is {a} divided by {b}?',
      'Find {a} divided by {b}.',
      'What do you get when you divide {a} by {b}?',
      'Please divide {a} by {b}',
      'Find the quotient of {a} and {b}.',
    ],
    of: [
      'Find {m} of {amount}.',
      'Find {m} of {amount}',
      'Work out {m} of {amount}.',
      'Work out {m} of {amount}',
      'What is {m} of {amount}?',
      'what is {m} of {amount}',
      'Calculate {m} of {amount}.',
      '{m} of {amount}',
      '{m} of {amount} = ?',
      'Find the value of {m} of {amount}.',
      'How much is {m} of {amount}?',
      'whats {m} of {amount}',
      'Can you find {m} of {amount}?',
      'How do I work out {m} of {amount}?',
      'Please find {m} of {amount}',
      'Evaluate {m} of {amount}.',
      'a) Work out {m} of {amount}',
    ],
    these: [
      'There are {amount} {group}. {m} of them are {wanted}. How many are {wanted}?',
      'There are {amount} {group}. {m} are {wanted}. How many {wanted} are there?',
      'Of {amount} {group}, {m} are {wanted}. How many are {wanted}?',
      'Out of {amount} {group}, {m} are {wanted}. Find the number that are {wanted}.',
      '{m} of the {amount} {group} are {wanted}. How many of them are {wanted}?',
      '{name} counts {amount} {group}. {m} of them are {wanted}. Work out how many are {wanted}.',
      'There are {amount} {group} and {m} of them are {wanted}. How many are {wanted}?',
      'If {m} of {amount} {group} are {wanted}, how many are {wanted}?',
    ],
    notThese: [
      'There are {amount} {group}. {m} of them are {wanted}. How many are not {wanted}?',
      'There are {amount} {group}. {m} are {wanted}. How many of them are not {wanted}?',
      'Of {amount} {group}, {m} are {wanted}. How many are not {wanted}?',
      'Out of {amount} {group}, {m} are {wanted}. Find the number that are not {wanted}.',
      '{m} of the {amount} {group} are {wanted}. How many of them are not {wanted}?',
      '{name} counts {amount} {group}. {m} of them are {wanted}. Work out how many are not {wanted}.',
      'There are {amount} {group} and {m} of them are {wanted}. How many are not {wanted}?',
      'If {m} of {amount} {group} are {wanted}, how many are not {wanted}?',
    ],
    left: [
      '{name} has {amount} and spends {m} of it. How much is left?',
      '{name} has {amount}. {cap} spends {m} of it. How much is left?',
      '{name} had {amount}. {cap} spent {m} of the money. How much money is left?',
      '{name} spends {m} of {amount}. How much is left?',
      '{name} gets {amount} and gives away {m} of it. How much does {he} have left?',
      '{name} had {amount} and spent {m} of it. How much does {he} have left?',
      '{name} saves {amount}. Then {he} spends {m} of the savings. How much remains?',
      'From {amount}, {name} spends {m}. Work out how much is left.',
    ],
    whole: [
      '{m} of a number is {known}. Find the number.',
      '{m} of a number is {known}. What is the number?',
      '{m} of a number is {known}. Work out the number.',
      'If {m} of a number is {known}, what is the number?',
      'If {m} of a number is {known}, find the number.',
      '{known} is {m} of a number. What is the number?',
      '{known} is {m} of what number?',
      '{m} of what number is {known}?',
      'What number has {m} of it equal to {known}?',
      'Find the number if {m} of it is {known}.',
    ],
    asFraction: [
      'Write {a} as a fraction of {b}.',
      'Express {a} as a fraction of {b}.',
      'What fraction of {b} is {a}?',
      'what fraction of {b} is {a}',
      'Write {a} as a fraction of {b} in its simplest form.',
      'Write {a} as a fraction of {b}. Give your answer in its simplest form.',
      'Express {a} as a fraction of {b} in lowest terms.',
      '{a} as a fraction of {b}',
      'Find {a} as a fraction of {b}.',
      'What is {a} as a fraction of {b}?',
      '{a} out of {b} as a fraction',
      'Write {a} out of {b} as a fraction in its simplest form.',
    ],
  },
  heldOut: {
    ...ordered(HELD_OUT_ORDER_WORDS),
    ...shared(heldOut, SAME),
    sign: ['Does <, > or = belong between {a} and {b}?', 'Complete with <, > or =: {a} □ {b}'],
    divide: ['What does {a} divided by {b} make?', 'Dividing {a} by {b} gives what?'],
    of: ['Take {m} of {amount}. What do you get?', 'How many is {m} of {amount}?', 'State {m} of {amount}.'],
    these: ['We have {amount} {group}, of which {m} are {wanted}. What number is that?'],
    notThese: ['We have {amount} {group}, of which {m} are {wanted}. What number is not {wanted}?'],
    left: ['After spending {m} of {amount}, what does {name} still have?'],
    whole: ['What is the whole when {m} of it is {known}?', 'I know that {m} of a number makes {known}. Which number?'],
    asFraction: ['Which fraction of {b} does {a} make?', 'State {a} as a fraction of {b}.'],
  },
};
