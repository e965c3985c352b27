import { describe, expect, it } from 'vitest';

import { readProblem } from '../../../electron/maths/reading/readProblem.ts';

function obstacleTo(problem: string): string | undefined {
  const reading = readProblem(problem);
  return reading.kind === 'read' ? reading.obstacle : undefined;
}

describe('what stands in the way of an answer', () => {
  it.each(['2x+3', 'x^2-9', 'Simplify 3x + 2y', '4x^2y - xy'])('nothing is left to simplify: %s', (problem) => {
    expect(obstacleTo(problem)).toMatch(/^Nothing is left to simplify/);
  });

  it('there is no unknown, and what is written is so or not', () => {
    expect(obstacleTo('3 × 4 = 13?')).toMatch(/^The two sides are not equal/);
    expect(obstacleTo('5 - 3 = 2')).toMatch(/^This is true as it stands/);
  });

  it.each(['3(x+2)', '2x+3x', '2x/4', 'x^2 - 9 = 0', '6/8', 'Factorise x^2 - 9', 'Find 2x + 3 when x = 4'])(
    'nothing does: %s',
    (problem) => {
      expect(obstacleTo(problem)).toBeUndefined();
    },
  );
});
