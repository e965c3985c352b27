import { CALCULATE } from './common.ts';
import { DECIMAL_WORDINGS } from './decimalWordings.ts';
import { FACTOR_WORDINGS } from './factorWordings.ts';
import { FRACTION_AMOUNT_WORDINGS } from './fractionAmountWordings.ts';
import { INTEGER_WORDINGS } from './integerWordings.ts';
import { ORDER_OF_OPERATIONS_WORDINGS } from './orderWordings.ts';
import { PERCENTAGE_WORDINGS } from './percentageWordings.ts';
import { RATIO_WORDINGS } from './ratioWordings.ts';
import type { TopicWordings, Words } from './wordings.ts';

const FRACTION_EXTRA: Words = [
  'Give your answer in its simplest form: {m}',
  'Work out {m}. Give your answer as a fraction in its simplest form.',
  'Calculate {m} and simplify your answer.',
  'Work out {m}, giving your answer in its lowest terms.',
  'Find {m} in simplest form.',
  'What is {m} in simplest form?',
  'Evaluate {m} as a fraction.',
  'Express {m} as a single fraction.',
  'Write {m} as a single fraction.',
  'Work out {m} leaving your answer as a fraction',
  'Calculate {m} in lowest terms',
];

export const NUMBER_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  fractions: {
    training: {
      ...FRACTION_AMOUNT_WORDINGS.training,
      calculate: [...CALCULATE, ...FRACTION_EXTRA],
      mixed: [
        'Work out {m}. Give your answer as a mixed number.',
        'Calculate {m} as a mixed number.',
        'Find {m}, giving your answer as a mixed number.',
        'What is {m} as a mixed number?',
        'Evaluate {m} and write the answer as a mixed number.',
        '{m} (answer as a mixed number)',
        'Work out {m} as a mixed number in its simplest form.',
        'Compute {m}. Write your answer as a mixed number.',
        'work out {m} and give a mixed number',
        'Express {m} as a mixed number.',
      ],
      simplify: [
        'Simplify {m}',
        'Simplify {m}.',
        'Simplify: {m}',
        'Simplify the fraction {m}.',
        'Write {m} in its simplest form.',
        'Write {m} in lowest terms.',
        'Reduce {m}',
        'Reduce {m} to lowest terms.',
        'Cancel {m} down.',
        'Cancel {m} to its simplest form.',
        'What is {m} in simplest form?',
        'Express {m} in its lowest terms.',
        'Can you simplify {m}?',
        'How do I simplify {m}?',
        'Help me simplify {m}',
        'Give {m} in its simplest form.',
        'Find the simplest form of {m}.',
        '{m} in simplest form',
        'simplify fully {m}',
        'Fully simplify {m}.',
      ],
      toMixed: [
        'Write {m} as a mixed number.',
        'Change {m} to a mixed number.',
        'Convert {m} to a mixed number',
        'Convert {m} into a mixed number.',
        'What is {m} as a mixed number?',
        'Express {m} as a mixed number.',
        '{m} as a mixed number',
        'Turn {m} into a mixed number.',
        'Can you write {m} as a mixed number?',
        'Rewrite the improper fraction {m} as a mixed number.',
      ],
      toImproper: [
        'Write {m} as an improper fraction.',
        'Change {m} to an improper fraction.',
        'Convert {m} to an improper fraction',
        'Convert {m} into an improper fraction.',
        'What is {m} as an improper fraction?',
        'Express {m} as an improper fraction.',
        '{m} as an improper fraction',
        'Turn {m} into an improper fraction.',
        'Write the mixed number {m} as a fraction.',
        'Can you write {m} as an improper fraction?',
      ],
    },
    heldOut: {
      ...FRACTION_AMOUNT_WORDINGS.heldOut,
      calculate: [
        'Could somebody evaluate {m} for me?',
        'Fractions homework: {m}',
        'Carry out {m} and cancel down.',
        'Result of {m} as a reduced fraction',
        'Do the sum {m} by hand',
      ],
      mixed: ['Do {m} and finish with a mixed number.', 'Carry out {m}; a mixed number is wanted.'],
      simplify: ['Bring {m} to lowest terms.', 'Make the fraction {m} as simple as possible.'],
      toMixed: ['Which mixed number is the same as {m}?', 'Rename {m} as a mixed number.'],
      toImproper: [
        'Which improper fraction is the same as {m}?',
        'Rename {m} as a top-heavy fraction, i.e. an improper fraction.',
      ],
    },
  },
  'order-of-operations': ORDER_OF_OPERATIONS_WORDINGS,
  percentages: PERCENTAGE_WORDINGS,
  'ratio-proportion': RATIO_WORDINGS,
  integers: INTEGER_WORDINGS,
  decimals: DECIMAL_WORDINGS,
  'factors-multiples-primes': FACTOR_WORDINGS,
};
