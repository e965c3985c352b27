import { describe, expect, it } from 'vitest';
import { pairStories } from '../../../../electron/maths/methods/pairs/pairStories.ts';

function answerTo(problem: string): string | null {
  return pairStories(problem)?.answer ?? null;
}

describe('stories of two unknown amounts, by the roles of what is told', () => {
  it.each([
    [
      'Two scones and a tea came to £7.10 while a scone and two teas came to £6.40. What does a tea cost?',
      '\\text{£}1.90',
    ],
    [
      'We paid R330 for 3 bunnies and 2 cool drinks; a bunny and 4 cool drinks came to R210. How much is a cool drink?',
      '\\text{R}30',
    ],
    [
      'Five big drums and two small drums weigh 62 kg; three big and four small weigh 54 kg. Let a big drum be B kg and a small one T kg. Find B and T.',
      'B=10,T=6',
    ],
    [
      'A firm has trucks that carry 8 and lorries that carry 14. Altogether 11 vehicles took 118 crates. How many lorries?',
      '5',
    ],
    ['My tin has 40 coins, all 10p and 50p, making £10.40 in total. How many 50p coins do I have?', '16'],
    [
      'A ribbon 3 m long is snipped, divided into two. One piece is 0.4 m longer than the other. How long is the longer piece?',
      '1.7\\text{ m}',
    ],
    [
      'Ama is 4 cm taller than Kofi. Esi is 6 cm shorter than Kofi. Their heights add up to 448 cm. How tall is Kofi?',
      '150\\text{ cm}',
    ],
    ['The difference of two supplementary angles is 24°. Find the smaller angle.', '78^\\circ'],
    [
      'A stall in Accra charges GH₵5 for delivery and GH₵4 for each mango. Efua has GH₵30. What is the greatest number of mangoes she can buy?',
      '6',
    ],
    [
      'im saving for boots that cost 62 quid. ive got £20 already and get £8 a week. whats the least number of weeks till i can buy them',
      '6',
    ],
    [
      'Ana needs an average of at least 80 on four quizzes. Her first three were 75, 82 and 79. What is the least she can score on the fourth?',
      '84',
    ],
    [
      '3 kg of figs and 2 kg of dates cost £9 and 1 kg of figs and 4 kg of dates cost £8. Find the cost of a kg of dates.',
      '\\text{£}1.50',
    ],
  ])('%s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  });

  it.each([
    '5 pencils and 7 pens together cost ₹50. 7 pencils and 5 pens cost ₹46 more. Find the cost of one pencil.',
    'Two scones and a tea came to £7.10. A scone and two teas came to £6.40 after a £1 discount. What does a tea cost?',
    'A drawer holds 5p and 20p coins only, 17 of them, worth £1.90. I spend two 20p coins. How many 20p pieces?',
    'im saving for boots that cost 62 quid. ive got £20 already but owe £4 and get £8 a week. whats the least number of weeks till i can buy them',
    'Ana needs an average of at least 80. Her first three were 75, 82 and 79 but the 75 was changed to 77. What is the least she can score on the fourth?',
    '3 kg of figs and 200 g of dates cost £9 and 1 kg of figs and 4 kg of dates cost £8. Find the cost of a kg of dates.',
    'Lea has £30 saved and spends £6 a week. The tent she wants costs £90. What is the least number of weeks she must save?',
    'Tom and Ann have £50 between them. Tom has £6 more than Ann. Tom spends all of his. How much do they have?',
    'Ama is 4 cm taller than Kofi. Esi is 6 cm shorter than Kofi. The heights of Ama and Kofi add up to 304 cm. How tall is Kofi?',
    'A rope of 50 m is cut in two so that one part is 8 m longer than twice the other. Find the shorter part.',
  ])('leaves alone what tells more: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });
});
