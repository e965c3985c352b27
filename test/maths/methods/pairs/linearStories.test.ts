import { describe, expect, it } from 'vitest';

import { linearStories } from '../../../../electron/maths/methods/pairs/linearStories.ts';

const answer = (problem: string): string | null => linearStories(problem)?.answer ?? null;

describe('something once and so much for each', () => {
  it.each([
    [
      'A boat costs 30 euros to hire and then 12 euros for every hour. Ines paid 90 euros in all. How many hours did she have it?',
      '5\\text{ hours}',
    ],
    ['At most how many £3.50 sandwiches can we order? We have £50, but the cake (£12) comes out of that first.', '10'],
    ['A rink is $6 plus $3 a lap ticket, and Ana can’t spend over $20. How many tickets max?', '4'],
    [
      'An empty lorry weighs 900 kg and each drum weighs 60 kg. The ferry takes at most 2000 kg. How many drums can it carry?',
      '18',
    ],
    [
      'A trunk weighs 5 kg when empty. With 8 equal books in it, it weighs 17 kg. What is the mass of one book?',
      '1.5\\text{ kg}',
    ],
    ['Ola has £25 already and saves £8 a week. How many weeks until she has enough for a £95 bike?', '9'],
  ])('%s', (problem, expected) => expect(answer(problem)).toBe(expected));

  it.each([
    'Tickets are £8 each. Sam has £50 and his friend has £6. How many can they buy?',
    'Ben had £60, got £18 for his birthday and buys games at £6 each. How many can he buy?',
    'A boat costs 30 euros to hire and the first hour is free, then 12 euros for every hour. Ines paid 90 euros. How many hours?',
    'A boat costs 30 euros to hire and 12 euros for every hour. Ines paid 90 euros with a discount. How many hours was it?',
  ])('leaves alone: %s', (problem) => expect(answer(problem)).toBeNull());
});

describe('two sides of a balance and two prices', () => {
  it.each([
    [
      'The scales balance: 5 jars and a 300 g weight on the left; 2 jars and a 1.5 kg weight on the right. What is the mass of a jar?',
      '400\\text{ g}',
    ],
    [
      'Firm A hires out tents at £15 plus £8 a day, firm B at £12 a day with nothing up front. From what whole number of days on is A the cheaper?',
      '4',
    ],
  ])('%s', (problem, expected) => expect(answer(problem)).toBe(expected));

  it.each([
    'The scales balance: 5 jars and a 300 g weight on the left; 2 cups and a 1.5 kg weight on the right. What is the mass of a jar?',
    'Firm A hires out tents at £15 plus £8 a day, firm B at £7 a day. From what whole number of days on is A the cheaper?',
  ])('leaves alone: %s', (problem) => expect(answer(problem)).toBeNull());
});
