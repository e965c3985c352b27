import { describe, expect, it } from 'vitest';

import { ratios } from '../../../../electron/maths/methods/ratios.ts';

function answerOf(problem: string): string | null {
  return ratios({ task: 'words', statements: [], unknowns: [], text: problem })?.answer ?? null;
}

describe('stories of ratios in many voices', () => {
  it.each([
    [
      'A difference told, the total asked',
      'cats to dogs in a shelter is 5:3 and there are 8 more cats than dogs. how many animals altogether',
      '32',
    ],
    [
      'A part told, the mixture asked',
      'Green paint is made by mixing blue and yellow 2 : 5. Kofi uses 20 litres of yellow. How many litres of green paint does he make?',
      '28\\text{ litres}',
    ],
    [
      'The amount in the question',
      'Concrete is made of cement, sand and gravel as 1 : 2 : 4. How much sand is in 84 kg of dry mix?',
      '24\\text{ kg}',
    ],
    [
      'Nobody named',
      "2 cousins split some money 5:2. the older one gets £36 more than the younger. what is the younger one's share",
      '\\text{£}24',
    ],
    [
      'An order without a question',
      'Divide $900 among A, B and C in the ratio 2 : 3 : 4.',
      '\\$200,\\ \\$300,\\ \\$400',
    ],
    ['A blank', 'Boys to girls is 3:5 and there are 15 boys. Pupils in total …', '40'],
    ['An open place', '4 : 7 = 20 : n. n is ?', 'n=35'],
    ['Two ratios put together', 'a : b = 2 : 3 and b : c = 6 : 7. Find a : b : c.', '4:6:7'],
    ['A map in few words', 'map scale 1:50000. 6 cm on the map is how many km in real life', '3\\text{ km}'],
    [
      'The other way on the map',
      'A map has a scale of 1 : 25 000. Two farms are 3 km apart. How many cm apart are they on the map?',
      '12\\text{ cm}',
    ],
    [
      'Workers nobody foresaw the job of',
      'Six volunteers can stuff all the envelopes in 4 hours. Working at the same rate, how many hours would 8 volunteers take?',
      '3\\text{ hours}',
    ],
    [
      'A recipe with its rest told later',
      'A syrup recipe uses 2 cups of sugar for every 5 cups of water. Ina has 6 cups of sugar; how many cups of water does she need?',
      '15\\text{ cups}',
    ],
  ])('%s', (_why, problem, answer) => {
    expect(answerOf(problem)).toBe(answer);
  });

  it.each([
    'cats to dogs in a shelter is 5:3 and there are 8 fewer cats than dogs. how many animals altogether',
    'cats to dogs in a shelter is 5:3. then 4 cats leave. there are 16 cats. how many dogs',
    'Two maps have the scale 1:50000. The area of a lake is 6 cm on the map. how many km is it in real life',
    'Six eggs take 4 minutes to boil. How many minutes would 8 eggs take?',
  ])('leaves alone: %s', (problem) => {
    expect(answerOf(problem)).toBeNull();
  });
});
