import { describe, expect, it } from 'vitest';

import { withSpokenAmounts } from '../../../../electron/maths/methods/words/spokenAmounts.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('amounts said in words', () => {
  it.each([
    ['three pens at one pound forty each', 'three pens at £1.40 each'],
    ['you pay with a twenty dollar bill', 'you pay with a $20 bill'],
    ['the bill was two hundred and six pounds', 'the bill was £206'],
    ['it costs three thousand four hundred euros', 'it costs €3400'],
    ['it cost four pounds and sixty pence', 'it cost £4.60'],
    ['nought point oh seven plus two point three', '0.07 plus 2.3'],
  ])('are written in figures: %s', (said, written) => {
    expect(withSpokenAmounts(said)).toBe(written);
  });

  it.each([
    'A bag weighs five pounds and costs nothing.',
    'Buy two pounds of apples.',
    'He pays a pound and two pens',
    'the point four, eleven',
  ])('are left where they are no money: %s', (said) => {
    expect(withSpokenAmounts(said)).toBe(said);
  });

  it('are all reckoned with', () => {
    expect(workByRule('Six hundred pounds is in the bank at two percent compound interest per year. How much is there after two years?')?.answer).toBe('\\text{£}624.24'); // prettier-ignore
    expect(workByRule('seven sixteenths times four')?.answer).toBe('\\frac{7}{4}');
    expect(workByRule('five eighths times two fifths')?.answer).toBe('\\frac{1}{4}');
  });
});
