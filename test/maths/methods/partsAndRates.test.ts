import { describe, expect, it } from 'vitest';

import { readParts } from '../../../electron/maths/methods/fractions/readParts.ts';
import { readRates } from '../../../electron/maths/methods/rates/readRates.ts';

describe('parts of one whole', () => {
  it.each([
    [
      'A barrel is 1/4 full. When 18 litres are added it is 5/8 full. How many litres does the full barrel hold?',
      '48\\text{ litres}',
    ],
    ['Two-fifths of the choir sing alto. If 16 members sing alto, how many members are in the choir altogether?', '40'],
    ['After reading 3/8 of her book, Amy still has 95 pages to read. How many pages does the book have?', '152'],
    ['i ate 1/3 of a cake & my sister ate 1/4 of it. what fraction is left for dad', '\\frac{5}{12}'],
    [
      'Jon spends 1/3 of his wages on rent and 1/4 of the remainder on food. What fraction of his wages is left?',
      '\\frac{1}{2}',
    ],
    ['4/7 of a class are boys. There are 12 girls. How many pupils are in the class altogether?', '28'],
    [
      'A jug is 3/4 full. Kit pours out 1/8 of a jugful, then half of what remains. What fraction of the jug is left?',
      '\\frac{5}{16}',
    ],
  ])('%s', (question, expected) => {
    expect(readParts(question)?.answer).toBe(expected);
  });

  it.each([
    'i ate 1/3 of a cake & my sister ate 1/4 of it. what fraction is gone for dad',
    'A tank is 3/5 full and before 20 litres are taken out it is 1/2 full. How many litres does the whole tank hold?',
    'A farmer has 120 animals. 2/5 are sheep and 1/3 are cows. The rest are pigs. How many pigs and sheep are there?',
    'Three-fifths of the band plays brass. If 45 members do not play brass, how many members are in the band altogether?',
    'Sam had £60. He spent 2/5 of it and then got £5 back. How much money does he have left?',
  ])('leaves alone: %s', (question) => {
    expect(readParts(question)).toBeNull();
  });
});

describe('so much for each', () => {
  it.each([
    ['a pack of 8 identical bars weighs 0.6 kg all together, how heavy is 1 bar in kg', '0.075\\text{ kg}'],
    ['If each coach seats 48, how many coaches are needed for 700 students?', '15'],
    ['How many 3/4-foot pieces can be cut from a board that is 9 feet long?', '12'],
    ['There are 18 rows of 25 chairs in a hall. How many chairs are there?', '450'],
    ['Each lap is 0.8 km. Ola runs 15 laps. How far does he run?', '12\\text{ km}'],
  ])('%s', (question, expected) => {
    expect(readRates(question)?.answer).toBe(expected);
  });

  it.each([
    'Each box holds 12 eggs. How many boxes are needed for 100 eggs if 4 are broken?',
    'A shelf is 2.4 m long. Each book is 0.03 m wide. There are gaps of 0.1 m. How many books fit on the shelf?',
    'A jar holds 3 litres. Mugs hold 0.4 litres. How many mugs can be filled?',
    'Four cousins share a bill of £52 but one pays nothing. How much do the others each pay?',
    'A pump moves 0.5 litres an hour. How much does it move in a day and a half?',
    'There are 4 barns each with 4 dogs each with 4 fleas. How many fleas and dogs are there?',
  ])('leaves alone: %s', (question) => {
    expect(readRates(question)).toBeNull();
  });
});
