import type { LineRelation } from '../../outcomes.ts';
import type { MistakeKind } from './mistakeKinds.ts';

const nudges: Readonly<Record<MistakeKind, string>> = {
  'inequality-flip': 'Try a number that fits the line above: does it still fit this one?',
  'root-sign': 'Which numbers have this square? Is there more than one?',
  'divided-by-unknown': 'What if the thing you divided by is 0? Bring everything to one side and factorise instead.',
  'moved-sign': 'What did you do to both sides to make that term go away?',
  'square-of-sum': 'Write the square as bracket times bracket and multiply every pair of terms.',
  'root-of-sum': 'Try it with numbers: is √(9 + 16) the same as 3 + 4?',
  'one-term-only': 'Draw an arrow from the number outside to each term in the bracket. Did every term get its share?',
  'bracket-sign': 'The minus sign belongs to the whole bracket. What happens to each sign inside?',
  'fraction-sum': 'Are the pieces the same size? Which denominator would make them so?',
  'cancelled-term': 'Is what you cancelled a factor of everything on top and of everything below?',
  'power-rule': 'Say the rule aloud: what happens to the power, and where does its old value go?',
  'index-law': 'Write the powers out as products and count the factors.',
  'order-of-operations': 'Which operation has to be done first here?',
  'one-side-only': 'What did you do to the left side? Do exactly that to the right side.',
  'inverse-operation': 'What is being done to the unknown, and what undoes that?',
  'dropped-term': 'Count the terms in the line above and find each of them in this one.',
  sign: 'Go through the signs one by one. Which of them has changed?',
  arithmetic: 'The idea is right. Work the numbers out once more.',
};

const byRelation: Partial<Record<LineRelation, string>> = {
  'may-add': 'This step lets in numbers that did not fit before. Put your answers back into the question.',
  'may-lose': 'Some number that fits the line above does not fit this one. Which could it be?',
  'and-or': 'Can the unknown be both numbers at once?',
  'missing-variable': 'Say what each number is equal to.',
  equivalent: 'So far so good. What is the next step towards the answer?',
};

/** One sentence that helps from where the pupil is and gives nothing away. */
export function nudgeFor(relation: LineRelation, mistake: string | null): string {
  if (mistake !== null && isMistakeKind(mistake)) return nudges[mistake];
  return byRelation[relation] ?? 'Try a number: put it into the line above and into this one, and compare.';
}

function isMistakeKind(kind: string): kind is MistakeKind {
  return Object.hasOwn(nudges, kind);
}
