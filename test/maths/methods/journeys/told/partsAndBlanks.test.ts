import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return workByRule(problem)?.answer ?? null;
}

describe('parts of a way that is told', () => {
  it.each([
    [
      'A coach has 180 km to go. It covers two-thirds of the way at 60 km/h and the rest at 30 km/h. How long does it take?',
      '4\\text{ hours}',
    ],
    [
      'Half of a 80 km ride is done at 20 km/h and the other half at 40 km/h. How long does the whole ride take?',
      '3\\text{ hours}',
    ],
    [
      'Of an 150 km trip we did the first 90 km at 45 km/h. The entire trip took 4 hours. What was our speed for the second part?',
      '30\\text{ km/h}',
    ],
    ['Meena walked for 1¾ hours at 4 km/h. How far did she walk?', '7\\text{ km}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it('leaves parts alone that are not of the whole way', () => {
    expect(
      answer(
        'He rides 20 km of the 60 km route in 1 hour and a quarter of the rest in 30 minutes. How long is the rest?',
      ),
    ).toBeNull();
  });
});

describe('blanks and short questions', () => {
  it.each([
    ['36 mph for 20 min = ____ miles', '12\\text{ miles}'],
    ['Sound: 340 m/s. Thunder 5 s after the flash. The storm is ___ km away', '1.7\\text{ km}'],
    ['the tuk-tuk does 6 km in 10 minutes so in km/h thats?', '36\\text{ km/h}'],
    ['Ann ran 1200 m at 4 m/s. Express the time she took in minutes.', '5\\text{ minutes}'],
    ['When does the 14:10 ferry dock? It has 12 miles to cover and does 16 mph.', '14{:}55'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it('does not ask when something leaves whose start is told', () => {
    expect(answer('When does the ferry leave, if the 13:20 ferry takes 50 minutes?')).toBeNull();
  });
});

describe('one who follows another', () => {
  const told = 'Bo starts at 4 m/s; Ivo sets off 20 seconds later, following him at 6 m/s. ';

  it('counts from the start of whoever is asked about', () => {
    expect(answer(`${told}How many seconds does Ivo run before he's level with Bo?`)).toBe('40\\text{ seconds}');
    expect(answer(`${told}How many seconds has Bo been running when Ivo draws level with him?`)).toBe(
      '60\\text{ seconds}',
    );
  });

  it('is left alone where the second one is slower', () => {
    expect(answer(told.replace('6 m/s', '3 m/s') + 'When is he level with Bo?')).toBeNull();
  });
});

describe('lengths of trains and bridges', () => {
  it.each([
    ['A train 120 m long crosses a bridge in 20 s at 15 m/s. Find the length of the bridge.', '180\\text{ m}'],
    ['A train passes a lamp post in 8 seconds at 72 km/h. How long is the train?', '160\\text{ m}'],
  ])('%s', (problem, expected) => {
    expect(answer(problem)).toBe(expected);
  });

  it.each([
    'A train 120 m long crosses a bridge in 20 s at 15 m/s. Find the length of the train.',
    'A train 120 m long is on a bridge completely for 20 s at 15 m/s. Find the length of the bridge.',
  ])('is left alone: %s', (problem) => {
    expect(answer(problem)).toBeNull();
  });
});

describe('one way at two speeds', () => {
  it('is found from the time that is saved', () => {
    expect(
      answer('Raising his speed from 40 to 50 km/h shortens his trip by 15 minutes. How long is the trip, in km?'),
    ).toBe('50\\text{ km}');
  });

  it('is not found from a difference of speeds alone', () => {
    expect(answer('Reducing her speed by 12 km/h shortens her trip by 30 minutes. How far does she go?')).toBeNull();
  });
});
