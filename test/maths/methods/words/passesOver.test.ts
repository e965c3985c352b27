import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('words that change what is meant', () => {
  it.each([
    'First expand, then factor: (x+2)(x-2) + 3x',
    'What 3/4 of 28 is not',
    'Ann spends 1/3 of her monthly salary on rent, 1/4 on food and has £500 left. How much is her yearly salary?',
    'A box has 3/0 of 20 pens. How many are left?',
    'A tap fills a tank in 3 hours and another in 6 hours. How long together?',
    'Ann paints a room in 3 hours and Bob in 6 hours. How long do they take together?',
    'A 500ml bottle costs 85p and a 2l bottle costs £1.20. How much do I save?',
    'What must not be added to 0.35 to make 1?',
    'A lamp is £60 in a 25% off sale. What does it cost after the sale?',
    'A lamp was reduced by 20% but the sale has now ended. It was £80 in the sale. What does it cost now?',
    'All but 1/4 of 40 pupils passed. How many passed?',
    'Mia spent 1/3 of her money and then half of what she had spent. She has £10 left. How much had she at first?',
    'A rope of 12 m is cut: one piece is 1/3 of the other. How long is the shorter?',
    'Increase 12 by a third and then reduce it by a third.',
    'A man walks 1/2 of the way, rides 1/3 and the last 4 km he runs. How far does he ride?',
    'How many hundredths are there in 0.5 + 0.03?',
    'Mia ate 2/5 of a pie and Ben ate half as much. What fraction is left?',
    'Mia read 40 pages, 2/5 of a book. How many pages are not read?',
    'Mia spent 3/8 of her money on a £60 coat. How much does she have left?',
    'Sam ran 2 1/2 miles and Pat 3/4 mile less. How far did they run together?',
    'A £400 TV loses 10% of its value each year. How much is lost in the first two years?',
    'Kay buys 4 tickets at £6.50 with a £2 booking fee on each. How much?',
    'Round down 3.456 to 2 decimal places.',
    'A herd of 5000 falls by 10% one year and by 10% of the original the next. What is it now?',
    'Juice costs £1.20, milk £0.90. 10 drinks cost £10.50. How much change from £20?',
    'Mia earns £8 an hour. She works from 9 am to 5 pm with an unpaid lunch hour. How much does she earn?',
    'A pack of 6 costs £3. I need 20. How much do I spend?',
    'A family ticket costs £28 instead of £31. How much is saved by two families?',
    'There are 12 boys and 18 girls in a class. What percentage are boys?',
    'A meal costs £60. Tip is 20% and tax 10%, both on the meal. How much is paid?',
    'In an election A got 60% of the votes and won by 200. How many votes did B get?',
    'Mia earns £12 per hour on weekdays and £15 per hour on Sundays. She works 8 hours on Sunday. How much does she earn?',
  ])('is left alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['What is 3/4 of 28?', '21'],
    ['Round 3.456 to 2 decimal places.', '3.46'],
    ['y is inversely proportional to the cube root of x. When x = 8, y = 10. Find y when x = 64.', 'y=5'],
    ['There are 8 cats and 12 dogs. What percentage are cats?', '40\\%'],
  ])('is worked without them: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
