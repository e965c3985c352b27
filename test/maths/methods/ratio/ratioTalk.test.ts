import { describe, expect, test } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('ratios and proportion in other words', () => {
  test.each([
    ['p and q vary inversely, and p = 9 when q = 4. Find p when q = 12.', 'p=3'],
    ['z varies jointly as x and the square of y. z = 54 when x = 2 and y = 3. Determine z when x = 5, y = 2.', 'z=60'],
    ['w varies directly as x and inversely as y. When x = 8 and y = 2, w = 12. Find w when x = 5 and y = 3.', 'w=5'],
    ['The volume of a gas varies inversely as the pressure. The volume is 8 litres when the pressure is 15 units. Find the volume when the pressure is 20 units.', '6\\text{ litres}'],
    ['If (3a + b) : (a − b) = 5 : 1, find a : b.', '3:1'],
    ['The ratio of p to q is 2 to 3, and the ratio of q to r is 6 to 7. What is the ratio of p to r?', '4:7'],
    ['Divide the number 90 into three parts that are directly proportional to 2, 3 and 4.', '20,\\ 30,\\ 40'],
    ['A barn has enough hay to feed 20 goats for 12 days. How long would the hay last if 4 more goats join them?', '10\\text{ days}'],
    ['Two partners Ann and Ben invested £6,000 and £9,000 respectively. They shared a profit of £2,500 in the ratio of their investments. Find Ben’s share.', '\\text{£}1500'],
    ['The ratio of ducks to hens to geese on a farm is 7 : 4 : 2. After 12 ducks are sold, the farm has an equal number of ducks and hens. How many geese are there?', '8'],
    ['A punch uses 3 cups of juice for every 4 cups of water. Joe wants to make 21 cups of punch. How many cups of juice does he need?', '9\\text{ cups}'],
    ['Jam is made from berries and sugar in the ratio 3 : 2. Berries cost £2.00 per kg and sugar costs £1.20 per kg. What is the cost of making 10 kg of jam?', '\\text{£}16.80'],
    ['On a map 1 cm stands for 400 m. Two barns are 3.5 cm apart on the map. What is the real distance in kilometres?', '1.4\\text{ km}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  test.each([
    'z varies jointly as x and y. z = 54 when x = 2 and y = 3. Determine z when x = 5.',
    'Jam is made from berries and sugar in the ratio 3 : 2. Berries cost £2.00 per kg and sugar costs £1.20 per kg. What is the cost of 10 kg of sugar?',
    'p is proportional to q + 2. p = 9 when q = 4. Find p when q = 7.',
    'p varies inversely as q. p = 9 when q = 4. Find p when q is doubled.',
    'A barn has enough hay to feed 20 goats for 12 days. How long would the hay last if 4 more cows join them?',
    'A punch uses 3 cups of juice for every 4 cups of water. Joe wants to make 21 cups of punch and spills 2. How many cups of juice does he need then?',
  ])('are left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
}); // prettier-ignore
