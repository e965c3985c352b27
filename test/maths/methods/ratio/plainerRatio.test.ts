import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answerTo(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('Ratios in everyday words', () => {
  it.each([
    ['A pancake recipe for 6 people uses 240 g of flour. Grandma is baking for 15. How much flour should she weigh out? Give your answer in grams.', '600\\text{ g}'],
    ['A recipe for 4 people wants 300 g of rice. We’re having 10 round, how many grams do I need?', '750\\text{ g}'],
    ['5 of us took 6 days to paint the chapel last time. If there’d been 3 people working at the same rate how many days would it have taken?', '10\\text{ days}'],
    ['Two sisters divide a $450 phone bill in the ratio 4:5. What is the larger share?', '\\$250'],
    ['The time needed to paint a fence varies inversely with the number of volunteers. If 4 volunteers can finish it in 10 hours, how long would 5 volunteers take?', '8\\text{ hours}'],
    ['A vet prescribes 3 tablets of a medicine for every 40 pounds of a dog’s weight. At that rate, how many tablets should be given to a 120-pound mastiff?', '9\\text{ tablets}'],
    ['Triangle ABC is similar to triangle DEF, with AB corresponding to DE. If AB = 6, DE = 9, and BC = 10, what is the length of EF?', '15'],
    ['Triangles PQR and XYZ are similar, PQ = 6 cm, QR = 9 cm and XY = 4 cm. Find YZ.', '6\\text{ cm}'],
    ['Write the ratio $1\\frac{1}{2} : 6$ in simplest whole-number form.', '1:4'],
  ])('%s', (problem, answer) => {
    expect(answerTo(problem)).toBe(answer);
  }); // prettier-ignore

  it.each([
    'A recipe for 4 people wants 350 g of rice. We’re having 10 round, but 2 don’t eat rice. How many grams do I need?',
    'A recipe for 4 people wants 350 g of rice. We’re having 10 round, how much flour do I need?',
    '4 of us took 6 days to paint the hall last time. If there’d been 3 more people working at the same rate how many days would it have taken?',
    'The time needed to paint a mural varies inversely with the square of the number of volunteers. If 6 volunteers can finish it in 10 hours, how long would 15 volunteers take?',
    'A vet prescribes 3 tablets of a medicine for every 40 pounds of a dog’s weight. How many tablets should be given to a 100-kilogram mastiff?',
    'Triangles PQR and XYZ are similar. PQ = 6, QR = 9 and XY = 4. Find XZ.',
    'Triangle ABC is similar to triangle DEF, with AB corresponding to EF. If AB = 8, DE = 14, and BC = 12, what is the length of EF?',
  ])('leaves alone: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });

  it.each([
    'If 6 cakes take 3 hours, how long would 12 cakes take?',
    '6 letters take 3 minutes. How long do 12 letters take?',
    'The time needed to paint varies directly with the number of walls. If 6 walls take 10 hours, how long would 15 walls take?',
  ])('does not let things do the work: %s', (problem) => {
    expect(answerTo(problem)).toBeNull();
  });

  it('lets workers do it', () => {
    expect(answerTo('If 6 painters take 3 days, how long would 2 painters take?')).toBe('9\\text{ days}');
  });
});
