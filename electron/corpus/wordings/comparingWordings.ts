import type { Words } from './wordings.ts';

function orderWords(named: readonly string[]): Words {
  const all = named.flatMap((order) => [
    `Write in ${order}: {list}`,
    `Write these numbers in ${order}: {list}`,
    `Put these numbers in ${order}: {list}`,
    `Put in ${order}: {list}`,
    `Put {list} in ${order}.`,
    `Order these numbers in ${order}: {list}`,
    `Arrange in ${order}: {list}`,
    `Arrange the numbers {list} in ${order}.`,
    `Write the following in ${order}: {list}`,
    `Write {list} in ${order}`,
    `{list} in ${order}`,
    `Can you put {list} in ${order}?`,
    `List these numbers in ${order}: {list}`,
    `List {list} in ${order}.`,
  ]);
  const [first = '', ...rest] = all;
  return [first, ...rest];
}

function pickWords(adjectives: readonly string[]): Words {
  const all = adjectives.flatMap((most) => [
    `Which is the ${most} number: {list}?`,
    `Which is the ${most}: {list}?`,
    `Which of these numbers is the ${most}: {list}?`,
    `Which number is the ${most}? {list}`,
    `What is the ${most} of {list}?`,
    `Find the ${most} number: {list}`,
    `Circle the ${most} number: {list}`,
    `Which of {list} is the ${most}?`,
    `the ${most} of {list}`,
    `Pick the ${most} of these: {list}`,
  ]);
  const [first = '', ...rest] = all;
  return [first, ...rest];
}

/** Also for decimals and fractions. */
export const ORDER_WORDS = {
  ascending: orderWords([
    'ascending order',
    'order from smallest to largest',
    'order, smallest first',
    'order of size, smallest first',
    'order from least to greatest',
    'order from lowest to highest',
    'increasing order',
  ]),
  descending: orderWords([
    'descending order',
    'order from largest to smallest',
    'order, largest first',
    'order of size, largest first',
    'order from greatest to least',
    'order from highest to lowest',
    'decreasing order',
  ]),
  largest: pickWords(['largest', 'greatest', 'biggest', 'highest']),
  smallest: pickWords(['smallest', 'lowest', 'least']),
} as const;

export const HELD_OUT_ORDER_WORDS: Readonly<Record<keyof typeof ORDER_WORDS, Words>> = {
  ascending: [
    'Sort these from smallest to largest: {list}',
    'Rank {list} from least to greatest.',
    'Sort {list}, starting with the smallest.',
  ],
  descending: [
    'Sort these from largest to smallest: {list}',
    'Rank {list} from greatest to least.',
    'Sort {list}, starting with the largest.',
  ],
  largest: [
    'Name the largest number among {list}.',
    'Out of {list}, which one is the biggest?',
    'Tick the greatest value: {list}',
  ],
  smallest: [
    'Name the smallest number among {list}.',
    'Out of {list}, which one is the lowest?',
    'Tick the smallest value: {list}',
  ],
};
