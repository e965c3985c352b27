import { describe, expect, it } from 'vitest';

import { wholeAndParts } from '../../../../electron/maths/methods/fractions/wholeAndParts.ts';

describe('a whole and its parts', () => {
  it.each([
    ['A churn is three-quarters full. When 30 litres are drawn off it is only half full. How many litres does the churn hold?', '120\\text{ litres}'],
    ['A box has red, blue and white beads. 1/4 of them are red and 2/5 are blue. There are 21 white beads. How many beads are in the box?', '60'],
    ['18 pupils in 6K cycle. That is 3/5 of the class. So how many are in 6K?', '30'],
    ['Two fifths of what we sold was soup, one quarter was bread and the rest cake. What fraction was cake?', '\\frac{7}{20}'],
    ['The gauge shows two thirds full, and the driver says that is 40 litres. How many litres does the tank hold when full?', '60\\text{ litres}'],
    ['We mowed 3/8 of the lawn on Friday, and on Sunday half of what remained. What fraction of the lawn is still left?', '\\frac{5}{16}'],
    ['Three sevenths of the 35 dancers were new. The rest had danced before. How many had danced before?', '20'],
    ['The recipe says 3/4 of a cup of oil, but I am making 2/3 of the recipe. How much oil do I need?', '\\frac{1}{2}\\text{ cup}'],
  ])('%s', (question, expected) => {
    expect(wholeAndParts(question)?.answer).toBe(expected);
  });

  it.each([
    'A churn is three-quarters full. When 30 litres are added it is only half full. How many litres does the churn hold?',
    'A box has red, blue and white beads. 1/4 of them are red and 2/5 are blue. There are 21 blue beads. How many beads are in the box?',
    '18 girls in 6K cycle. That is 3/5 of the girls and half of the boys. So how many are in 6K?',
    'Three sevenths of the 35 dancers were new. The rest had danced before. How many were tired?',
    'The recipe says 3/4 of a cup of oil, but I have 2/3 of the bottle. How much oil do I need?',
  ])('leaves alone: %s', (question) => {
    expect(wholeAndParts(question)).toBeNull();
  });
}); // prettier-ignore
