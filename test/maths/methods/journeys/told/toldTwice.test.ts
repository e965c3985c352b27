import { describe, expect, it } from 'vitest';

import { speedsByRole } from '../../../../../electron/maths/methods/journeys/told/speedsByRole.ts';

function answer(text: string): string | null {
  return speedsByRole({ text } as Parameters<typeof speedsByRole>[0])?.answer ?? null;
}

describe('one way that is gone twice, told by how the two differ', () => {
  it.each([
    [
      'A train goes 10 km/h faster than a bus. The bus takes 1 hour more than the train over 200 km. Find the speed of the bus.',
      '40\\text{ km/h}',
    ],
    [
      'At 12 km/h Rita gets to work 10 minutes early. At 15 km/h she is 20 minutes early. How far is it?',
      '10\\text{ km}',
    ],
    ['At 4 km/h Joss is 6 minutes late for training; at 6 km/h he is 4 minutes early. How far is it?', '2\\text{ km}'],
    [
      'A launch does 10 km/h in still water and takes 1 hour more to go 24 km upstream than downstream. Find the speed of the stream.',
      '2\\text{ km/h}',
    ],
    [
      'Two bikes are 60 km apart. Travelling in the same direction they meet in 6 hours; towards each other they meet in 2 hours. What is the speed of the slower bike?',
      '10\\text{ km/h}',
    ],
  ])('is worked: %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  it.each([
    'At 12 km/h Rita gets to work 10 minutes late. At 15 km/h she is 20 minutes late. How far is it?',
    'Jim walks at 4 km/h for 30 minutes more than Ann, who walks at 5 km/h. How far?',
    'A car takes 30 minutes more when its speed is reduced by 10 km/h over 200 km after a 1 hour stop. Find its original speed.',
  ])('is left alone where it cannot be, or says more: %s', (text) => {
    expect(answer(text)).toBeNull();
  });
});
