import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('measures added as they are typed', () => {
  it.each([
    ['7 cm + 2 m', '2.07\\text{ m}'],
    ['2h 35min + 1h 40min', '4\\text{ h}\\ 15\\text{ min}'],
    ['4 hours 10 minutes - 35 minutes', '3\\text{ h}\\ 35\\text{ min}'],
    ['Work out 2 kg − 650 g', '1.35\\text{ kg}'],
    ['1.4 litres + 250 ml = ? ml', '1650\\text{ ml}'],
    ['Add 4 m and 35 cm.', '4.35\\text{ m}'],
    ['take 150 ml from 3 litres', '2.85\\text{ l}'],
    ['3 feet 8 inches + 2 feet 9 inches', '6\\text{ ft}\\ 5\\text{ in}'],
    ['2 kg 300 g + 1 kg 850 g', '4.15\\text{ kg}'],
    ['1 h 25 min × 4', '5\\text{ h}\\ 40\\text{ min}'],
  ])('%s is %s', (question, answer) => {
    expect(workByRule(question)?.answer).toBe(answer);
  });

  it.each(['3 cm + 2 kg', '4 + 5 cm', '2 m - 350 cm'])('leaves “%s” alone', (question) => {
    expect(workByRule(question)).toBeNull();
  });

  it('takes single letters for the letters of a formula', () => {
    expect(workByRule('5m + 3m')?.answer).toBe('8m');
  });
});
