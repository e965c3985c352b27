import { describe, expect, it } from 'vitest';

import { logsOfLetters } from '../../../../electron/maths/methods/requests/logsOfLetters.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

function answer(problem: string): string | null {
  return logsOfLetters(problem)?.answer ?? null;
}

describe('logarithms of letters', () => {
  it('writes a logarithm of a product by those told', () => {
    expect(answer('Given that log₂ p = a and log₂ q = b, express log₂ (8p³/q) in terms of a and b.')).toBe('3a-b+3');
    expect(answer('Given log_a x = 4 and log_a y = 3, find log_a (x²/y).')).toBe('5');
  });

  it('finds a quotient of the letters themselves', () => {
    expect(answer('If log₃ x = 5 and log₃ y = 3, what is the value of x/y?')).toBe('9');
  });

  it('leaves a logarithm of a sum, and another base, alone', () => {
    expect(answer('Given that log₂ p = a and log₂ q = b, express log₂ (p + q) in terms of a and b.')).toBeNull();
    expect(answer('Given that log₂ p = a and log₂ q = b, express log₃ (pq) in terms of a and b.')).toBeNull();
  });
});

describe('powers with a number in the exponent', () => {
  it('solves what is quadratic in one of them', () => {
    expect(workByRule('Solve 2^(2x+1) - 9(2^x) + 4 = 0.')?.answer).toBe(String.raw`x=-1\text{ or }x=2`);
  });
});
