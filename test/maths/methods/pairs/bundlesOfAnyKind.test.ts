import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const answerOf = (problem: string): string | undefined => workByRule(problem)?.answer;

describe('two bundles with their totals', () => {
  it.each([
    ['5 potatoes and 2 tomatoes weigh 980 g. 2 potatoes and 2 tomatoes weigh 500 g. What does one tomato weigh?', '90\\text{ g}'],
    ['3 vases and 2 houses cost RM 19. 1 vase and 4 houses cost RM 13. What is the price of one vase?', '\\text{RM}5'],
    ['At a rugby club cake stall, 2 cakes and 3 teas cost $11, while 1 cake and 4 teas cost $8. Determine the cost of one cake.', '\\$4'],
    ['A farmer keeps ducks and goats. Between them they have 20 heads and 56 legs. How many goats are there?', '8'],
    ['Adult tickets to the spring concert cost $9, and child tickets cost $4. The school sold 50 tickets and took in $350. How many adult tickets were sold?', '30'],
  ])('are read whatever the things are: %s', (problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  }); // prettier-ignore

  it('give the prices of both things where both are asked for', () => {
    const problem = 'For 3 kg of plums and 1 kg of figs one pays 9 €, for 1 kg of plums and 2 kg of figs 8 €. Calculate the price per kilogram of each sort of fruit.'; // prettier-ignore
    const grade = gradeAnswer({ expected: 'plums 2 €, figs 3 €', given: `$${answerOf(problem) ?? ''}$` });
    expect(grade.equal).toBe(true);
  });

  it('are left alone where one of them is told otherwise', () => {
    expect(answerOf('2 horses and 3 cows cost £500. 1 horse and 3 cows cost £100 more. Find the price of a horse.')).toBeUndefined(); // prettier-ignore
  });
});

describe('notes and coins of two kinds', () => {
  const told = 'A sum of ₹960 is made up of 30 notes, each of ₹50 or ₹20.';

  it.each([
    ['How many twenty-rupee notes are there?', '18'],
    ['How many fifty-rupee notes are there?', '12'],
    ['How many notes of each kind are there?', '12\\text{ ₹50 notes and }18\\text{ ₹20 notes}'],
  ])('are counted by the value that is asked for: %s', (question, answer) => {
    expect(answerOf(`${told} ${question}`)).toBe(answer);
  });

  it.each(['How many ten-rupee notes are there?', 'How many torn notes are there?', 'How many ₹10 notes are there?'])(
    'are left alone where another kind is asked for: %s',
    (question) => {
      expect(answerOf(`${told} ${question}`)).toBeUndefined();
    },
  );
});
