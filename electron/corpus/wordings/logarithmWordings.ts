import { CALCULATE, EQUATION, HELD_OUT_CALCULATE, HELD_OUT_EQUATION } from './common.ts';
import { framed, heldOutFramed } from './frames.ts';
import type { TopicWordings } from './wordings.ts';

/** Exponential equations and logarithms. */
export const LOGARITHM_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  'exponentials-logarithms': {
    training: {
      equation: [
        ...EQUATION,
        'Solve the exponential equation {m}.',
        'Solve the logarithmic equation {m}.',
        'Solve {m}, giving your answer in exact form.',
        'Solve {m}. Give your answer in exact form.',
        'Find the exact solution of {m}.',
        'Find the exact value of {u} if {m}.',
      ],
      evaluate: [
        ...CALCULATE,
        'Evaluate the logarithm {m}.',
        'Find the value of {m} without a calculator.',
        'Find the exact value of {m}.',
        'Write {m} as a single number.',
      ],
      simplify: [
        'Simplify {m}.',
        'Simplify {m}',
        'Simplify and evaluate {m}.',
        'Use the laws of logarithms to simplify {m}.',
        'Use the laws of logarithms to evaluate {m}.',
        'Use the log laws to work out {m}.',
        'Write {m} as a single number.',
        'Evaluate {m} without a calculator.',
        'Work out {m}',
        'Find the value of {m}.',
        'Evaluate {m}',
        'simplify {m} please',
        'Use log rules to simplify {m}',
      ],
      single: framed(
        ['simplify', 'use the laws of logarithms to simplify'],
        [
          'Write {m} as a single logarithm.',
          'Write {m} as a single logarithm',
          'write {m} as a single logarithm',
          'Express {m} as a single logarithm.',
          'Write {m} as one logarithm.',
          'Write {m} as a single log',
          'Combine {m} into a single logarithm.',
          'Condense {m}.',
          'Condense {m} into a single logarithm.',
          'Simplify {m} to a single logarithm.',
          '{m} as a single logarithm',
          'Express {m} as a single log.',
          'Rewrite {m} as a single logarithm.',
          'How do I write {m} as a single logarithm?',
          'Can you write {m} as a single logarithm?',
        ],
      ),
    },
    heldOut: {
      equation: HELD_OUT_EQUATION,
      evaluate: HELD_OUT_CALCULATE,
      simplify: ['What number is {m}?', 'How much is {m} by the log laws?', 'The log laws turn {m} into what?'],
      single: heldOutFramed('simplify', ['Put {m} together in one logarithm.', 'Which single logarithm equals {m}?']),
    },
  },
};
