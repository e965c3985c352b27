import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  ['Noor has 2k stamps. Omar has (k + 5) stamps more than Noor and Pia has 3 fewer stamps than Omar. Express the total number of stamps in terms of k.', '8k+7'],
  ['Eve saves 4m dollars. Finn saves twice as much as Eve and Gus saves 6 dollars less than Finn. How many dollars does Gus save?', '8m-6'],
  ['Each bench in a hall seats (s + 4) people. There are 8 benches, and 12 extra people stand. Write the total number of people without brackets.', '8s+44'],
  ['A wall uses 5 slabs of length a metres and 3 slabs of length b metres, and then 2 slabs of length a. What is the total length?', '7a+3b'],
  ['A square card of side (x + 6) cm has a square of side (x + 1) cm cut out of it. Find the area left.', '10x+35'],
  ['KLMN is a quadrilateral with perimeter (9x + 4y) cm. KL = (2x + y) cm, LM = (3x − y) cm and MN = (x + 2y) cm. Find NK in its simplest form.', '3x+2y'],
  ['A yard has sides of length 2t, t + 6, 3t − 2 and t metres. Write its perimeter as simply as possible.', '7t+4'],
]; // prettier-ignore

const LEFT_ALONE = [
  'Noor has 2k stamps. Omar has (k + 5) stamps more than Noor and gives 3 away. Express the total number of stamps in terms of k.',
  'Eve saves 4m dollars. Finn saves twice as much as Eve and Gus saves 6 dollars less than Finn. How much do Eve and Gus save altogether?',
  'KLMN is a quadrilateral with perimeter (9x + 4y) cm. KL = (2x + y) cm, LM = (3x − y) cm and MN = (x + 2y) cm. Find MN in its simplest form.',
];

describe('amounts with letters in a story', () => {
  it.each(READ)('are put together as the story tells: %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(LEFT_ALONE)('are left alone where something else happens or is asked: %s', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
