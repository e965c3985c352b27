import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('ratios told in short forms and among other things', () => {
  it.each([
    [
      'Plaster is mixed from sand and lime, 5 parts to 2 by weight. How much sand goes with 8 kg of lime?',
      '20\\text{ kg}',
    ],
    [
      "The orange squash is 1 part squash to 5 parts water, and I've already poured 750 ml of water into the jug. How much squash goes in?",
      '150\\text{ ml}',
    ],
    ['Coaches to players on the tour is 1 : 9. There are 72 players; coaches = ?', '8'],
    [
      "Waffles for 4 people take 200 g of flour, says my aunt. There'll be 6 of us on Friday. How much flour do I want?",
      '300\\text{ g}',
    ],
    ['map 1 : 25000, road on map is 8 cm. real km?', '2\\text{ km}'],
    [
      'Tom, Ulla and Vi share a lottery win in the ratio 1 : 3 : 5. Vi, who bought the ticket, gets £80 more than Tom. What was the win?',
      '\\text{£}180',
    ],
    [
      'It takes 6 monks 20 minutes to ring the bells, and everybody works at the same rate. How long would 4 monks take?',
      '30\\text{ minutes}',
    ],
    ['The sum of the savings of Ada and Obi is £42, and their ratio is 4:3. How much has Ada?', '\\text{£}24'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    "Waffles for 4 people take 200 g of flour. There'll be 6 of us and each eats twice as much. How much flour do I want?",
    'map 1 : 25000, a lake on the map has an area of 8 cm. real square km?',
    'It takes 3 eggs 8 minutes to boil. How long would 6 eggs take?',
  ])('is left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});

describe('a number put to both terms of a ratio', () => {
  it.each([
    ['What number must be added to each term of the ratio 3 : 8 to make it equal to 2 : 3?', '7'],
    ['What number must be subtracted from each term of the ratio 9 : 13 to make it equal to 1 : 2?', '5'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it('is left alone where it is put to one term only', () => {
    expect(
      answer('What number must be added to the first term of the ratio 3 : 8 to make it equal to 2 : 3?'),
    ).toBeNull();
  });
});
