import { framed, heldOutFramed } from './frames.ts';
import type { TopicWordings } from './wordings.ts';

/** Fractions with letters below the line. */
export const ALGEBRAIC_FRACTION_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  'algebraic-fractions': {
    training: {
      simplify: framed(
        ['simplify', 'simplify', 'simplify fully', 'simplify the fraction'],
        [
          '{m}',
          'Simplify the algebraic fraction {m}.',
          'Simplify the rational expression {m}.',
          'Simplify the expression {m}.',
          'Write {m} in its simplest form.',
          'Write {m} as simply as possible.',
          'Reduce {m} to lowest terms.',
          'Cancel down {m}',
          '{m} simplify',
          'algebraic fractions: {m}',
        ],
      ),
      single: framed(
        ['simplify', 'work out', 'write as a single fraction'],
        [
          'Write {m} as a single fraction.',
          'Write {m} as a single fraction',
          'write {m} as a single fraction',
          'Write {m} as a single fraction in its simplest form.',
          'Express {m} as a single fraction.',
          'Express {m} as a single fraction in its simplest form.',
          'Combine {m} into a single fraction.',
          'Simplify {m}, giving your answer as a single fraction.',
          'Add the fractions {m} and simplify.',
          'Put {m} over a common denominator.',
          '{m} as a single fraction',
          'Simplify fully {m}',
        ],
      ),
    },
    heldOut: {
      simplify: heldOutFramed('simplify', ['Cancel whatever cancels in {m}.', 'What does {m} come down to?']),
      single: heldOutFramed('write as one fraction', [
        'Bring {m} to one denominator.',
        'What single fraction equals {m}?',
      ]),
    },
  },
};
