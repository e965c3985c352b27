import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | undefined {
  return workByRule(problem)?.answer;
}

describe('ratios and proportion as people talk of them', () => {
  it('gives the speaker a share of their own', () => {
    expect(answer('me and my cousin split £72 in the ratio 4:5. how much do i get')).toBe('\\text{£}32');
    expect(answer('share £72 in the ratio 4:5 between me and my cousin, im the 5. what do i get')).toBe('\\text{£}40');
    expect(
      answer('me and my cousin split £72 in the ratio 4:5. I get the larger part. how much do i get'),
    ).toBeUndefined();
  });

  it('hears where the question begins without a full stop', () => {
    expect(answer('5 painters take 12 days how long would 4 painters take at the same rate')).toBe('15\\text{ days}');
    expect(answer('5 painters take 12 days how long would 4 take if one stops after a day')).toBeUndefined();
  });

  it('answers in the unit that is asked for', () => {
    expect(answer('cordial and water 1 : 4. i want 2 litres of drink altogether how many ml of cordial')).toBe(
      '400\\text{ ml}',
    );
  });

  it('works shadows, maps with two units, similar sides and rates', () => {
    expect(answer('A 5 ft girl casts a 4 ft shadow while a tree casts a 24 ft shadow. How tall is the tree?')).toBe(
      '30\\text{ feet}',
    );
    expect(
      answer('A plan has a scale of 1 inch = 4 feet. A wall is 6 inches long on it. How long is the real wall?'),
    ).toBe('24\\text{ feet}');
    expect(
      answer(
        'Two similar triangles: the smaller has sides 3, 5, 6. The longest side of the larger is 18. How long is its shortest side?',
      ),
    ).toBe('9');
    expect(answer('Find the unit rate: 210 words in 3.5 minutes.')).toBe('60\\text{ words per minute}');
    expect(
      answer('A table shows x: 2, 4, 6 and y: 5, 10, 14. What is the constant of proportionality?'),
    ).toBeUndefined();
  });

  it('takes two unlike measures in one unit', () => {
    expect(answer('25 cm : 2 m as a ratio in the form 1 : n')).toBe('1:8');
  });

  it('compares prices for as much as is asked', () => {
    expect(
      answer(
        'A 500 g box costs £3 and a 200 g box costs £1.60. In pence per 100 g, how much cheaper is the large box?',
      ),
    ).toBe('20\\text{ p}');
  });

  it('subtracts where one exceeds another', () => {
    expect(
      answer(
        'The angles of a triangle are in the ratio 1:3:5. By how many degrees does the largest exceed the smallest?',
      ),
    ).toBe('80^\\circ');
  });
});
