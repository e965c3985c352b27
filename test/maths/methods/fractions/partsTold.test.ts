import { describe, expect, it } from 'vitest';

import { partsTold } from '../../../../electron/maths/methods/fractions/partsTold.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['A hall has 320 chairs. 5/8 of them are on the floor. The rest are in the gallery. Tonight 3/4 of the gallery chairs were taken. How many people sat in the gallery?', '90'],
  ['theres 40 in our year group and 3/5 have a bike. out of them 1/6 are helmet wearers. how many are helmet wearers', '4'],
  ['me and gran ate a melon i had 1/3 she had 2/5. what fraction of it is left', '\\frac{4}{15}'],
  ['A crow took three sevenths of a hoard, which came to 21 buttons. How many buttons had been in the hoard?', '49'],
  ["A kite's nose is one fifth of its length, its wings one half, and its tail the remaining 18 cm. How long is the kite?", '60'],
]; // prettier-ignore

const LEFT_ALONE = [
  'me and gran ate a melon i had 1/3 she had 2/5 of the rest. what fraction of it is left',
  'A crow took three sevenths of a hoard, which came to 21 buttons, twice. How many buttons had been in the hoard?',
  'theres 40 in our year group and 3/5 have a bike. out of them 1/6 are helmet wearers. how many bikers are not helmet wearers',
  '2/5 of a number is 18. What is half the number?',
];

describe('parts of a whole', () => {
  it.each(READ)('are read in any nouns: %s', (question, answer) => {
    expect(partsTold(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('are left alone where a part is of something else: %s', (question) => {
    expect(partsTold(question)).toBeNull();
  });
});
