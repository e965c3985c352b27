import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

describe('An amount that is not what is asked for', () => {
  it.each([
    'Pens to pencils is 2:5. There are 35 things. What fraction are pens?',
    'Divide £60 in the ratio 1:4. How many times the smaller share is the larger?',
    'A ribbon 6 m long is cut into pieces of 3/4 m. How many cuts are made?',
    'A map has scale 1:25000. A walk is 8 cm on the map. How long is it there and back in km?',
    'A van drove for 3 hours at 50 km/h. It had driven 20 km already. How far in all?',
    'A van travels 90 km at 45 km/h. How long would it take if it went 15 km/h faster?',
    'A van goes from A to B, 80 km, in 2 hours and from B to C in 3 hours at the same speed. How far is A to C?',
    'A van goes 70 km/h. After 2 hours it has 35 km left. How long does the whole trip take?',
    'A van does 150 km at 75 km/h, 30 km of it at 40 km/h. How long does it take?',
    'A village has 900 people. It fell by 10% last year. What was it a year ago?',
    'Ria spends a quarter of her money on a bag and £6 on a hat and has £9 left. How much was the bag?',
    'A bike costs £240. Ed paid half and Fay a third of it. How much is still to pay?',
    'Zoe has £30. She buys a scarf for £8 but returns it the next day. How much has she left?',
    'He bought 5 buns at 70p each and forgot to pay for one. How much did he pay?',
    'Juice costs 80p for 2 pints. How much is 1 litre?',
    'A 2 m stick casts a 1 m shadow. A mast casts a shadow 6 m longer. How tall is the mast?',
    'Which is greater, 2:3 or 5:8?',
    'A taxi costs £4 plus £3 per mile. How many miles can you go for £25?',
    'A tank is 5/6 full. After 30 litres are used it is 1/2 full. How much was in it at first?',
    'The ratio of length to width is 3:2. The perimeter is 50 cm. Find the length.',
    'A mug is reduced by 20% to £8. What was the discount before the sale?',
    'There are 60 goats. All but 15% are white. How many are white?',
    'The fare was £20 and went up to £25. By what percent is the old fare lower than the new fare?',
    'She bought 4 books for £12 each. How much would she pay for 3 books?',
    'A shop has 25% off everything. Ana buys a £60 coat but pays the full price. How much did she save?',
    'A jumper costs £50 on Monday. It is reduced by 10% each day. What does it cost on Wednesday?',
    'VAT is 20%. What is the VAT on a £60 radio, VAT included?',
  ])('is not given: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it.each([
    ['What fraction of £5 is 75p?', '\\frac{3}{20}'],
    [
      'The sides of a triangle are in the ratio 3:4:5 and its perimeter is 24 cm. Find the longest side.',
      '10\\text{ cm}',
    ],
    ['A train travels 180 km at 60 km/h. How long does it take?', '3\\text{ hours}'],
    ['Divide £60 in the ratio 1:4. What is the larger share?', '\\text{£}48'],
  ])('stays where it is: %s gives %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });
});
