import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const LEFT = [
  'A rectangle has length (3b – 1) cm and width (b + 5) cm. The perimeter is 48 mm. Find b.',
  'a + b = 12 or a - b = 2. Find a and b.',
  'Make p the subject of q = p + r. Then make r the subject.',
  'What must be done first to make n the subject of m = 4n + 7?',
  'Plates cost £3 each if he collects them himself. He has £20. How many plates can he buy at most?',
  'Child tickets cost £4 and adult tickets £9. At least 20 tickets were sold for £130. How many adults?',
  'A lift can carry 500 kg. Crates weigh 30 kg each. The porter, who weighs 80 kg, stays outside. How many crates at most?',
];

describe('a condition that stands beside the question', () => {
  it.each(LEFT)('leaves alone: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });

  it('makes an inequality of a perimeter that is at least so much', () => {
    const problem = 'A rectangle has length (3b – 1) cm and width (b + 5) cm. The perimeter is at least 48 cm. Find b.';
    expect(workByRule(problem)?.answer).toBe('b\\ge 5');
  });

  it('lists the numbers where only positive whole numbers are wanted', () => {
    expect(workByRule('Solve 2n + 1 < 8 where n is a positive integer.')?.answer).toBe('1, 2, 3');
  });
});
