import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';

function equal(expected: string, given: string): boolean | null {
  return gradeAnswer({ expected, given }).equal;
}

describe('amounts that are told apart by words', () => {
  it('are the same in any order and however the things are written', () => {
    expect(equal('16 dimes and 11 quarters', '$11\\text{ quarters and }16\\text{ dimes}$')).toBe(true);
    expect(equal('tea £2.50, cake £3', '\\text{tea: £}2.50\\text{, cake: £}3.00')).toBe(true);
    expect(equal('$700 at 4% and $300 at 5%', '$\\$700\\text{ at }4\\%\\text{ and }\\$300\\text{ at }5\\%$')).toBe(
      true,
    );
  });

  it('are wrong where an amount belongs to another thing', () => {
    expect(equal('16 dimes and 11 quarters', '11 dimes and 16 quarters')).toBe(false);
    expect(equal('$700 at 4% and $300 at 5%', '$300 at 4% and $700 at 5%')).toBe(false);
  });
});
