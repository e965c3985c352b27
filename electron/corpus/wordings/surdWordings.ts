import { framed, heldOutFramed } from './frames.ts';
import type { TopicWordings } from './wordings.ts';

/** Roots that do not come out. */
export const SURD_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  surds: {
    training: {
      simplify: framed(
        ['simplify', 'simplify', 'work out', 'simplify the surd'],
        [
          '{m}',
          '{m}',
          'Simplify fully {m}.',
          'Simplify {m} fully',
          'Simplify {m}, leaving your answer in surd form.',
          'Write {m} in its simplest form.',
          'Write {m} in simplest surd form.',
          'Work out {m}, giving your answer in simplest surd form',
          'Express {m} as simply as possible.',
          'Simplify the radical {m}.',
          'Simplify the expression {m}.',
          '{m} simplify',
          '{m} in simplest surd form',
          '{m} in simplest radical form',
          'Give {m} in its simplest surd form.',
          'Evaluate {m}, leaving your answer as a surd.',
          'surds: {m}',
          'What is {m} in simplest form?',
        ],
      ),
      expand: framed(
        ['expand', 'expand and simplify', 'multiply out', 'simplify'],
        [
          '{m}',
          'Expand and simplify fully {m}.',
          'Expand {m}, giving your answer in its simplest form.',
          'Work out {m}.',
          'Expand the brackets and simplify: {m}',
          'Simplify fully {m}',
          '{m} expand and simplify',
          'Multiply out and simplify {m}',
        ],
      ),
      rationalise: framed(
        [
          'rationalise the denominator of',
          'rationalise the denominator of',
          'rationalise the denominator:',
          'rationalize the denominator of',
          'rationalise',
        ],
        [
          'Rationalise the denominator: {m}',
          'Rationalize the denominator: {m}',
          'Rationalise the denominator {m}',
          'rationalise {m}',
          'Simplify {m} by rationalising the denominator.',
          'Rationalise the denominator of {m} and simplify.',
          'Rationalise the denominator of {m}, giving your answer in its simplest form.',
          'Write {m} with a rational denominator.',
          'Simplify {m}',
          '{m} rationalise the denominator',
          'Rationalise the denominator in {m}',
        ],
      ),
    },
    heldOut: {
      simplify: heldOutFramed('simplify', [
        'Take square numbers out of the roots in {m}.',
        'How short can {m} be written with roots?',
      ]),
      expand: heldOutFramed('expand and simplify', [
        'Get rid of the brackets in {m}.',
        'What is left of {m} after multiplying?',
      ]),
      rationalise: heldOutFramed('rationalise the denominator of', [
        'Get rid of the root at the bottom of {m}.',
        'No roots below the line please: {m}',
      ]),
    },
  },
};
