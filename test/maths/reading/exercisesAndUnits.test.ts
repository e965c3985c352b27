import { describe, expect, it } from 'vitest';

import { readProblem } from '../../../electron/maths/reading/readProblem.ts';
import { checkAnswer } from '../untimed.ts';

describe('numbered equations', () => {
  it.each(['1) 2x+3=7\n2) 3y=9', '1) 2x+3=7 2) 3y=9', '1. x+2=5  2. y-1=4', '(a) 2x=4 (b) 3y=9'])(
    'that share no letter are exercises, not a system: %s',
    (text) => {
      expect(readProblem(text)).toMatchObject({
        kind: 'unreadable',
        why: 'These are 2 exercises. Type one at a time.',
      });
    },
  );

  it.each(['1) x+y=3\n2) x-y=1', '1) x+y=3 2) x-y=1', '(1) 2x+y=7 (2) x-y=2'])(
    'that share their letters are a system: %s',
    (text) => {
      expect(readProblem(text)).toMatchObject({ kind: 'read', task: 'solve', unknowns: ['x', 'y'] });
    },
  );
});

describe('a letter that may be a unit', () => {
  it.each([
    ['5 km - 300 m', '4.7 km'],
    ['5 km - 300 m', '4700 m'],
    ['3 m + 45 cm', '3.45 m'],
    ['2 kg - 350 g', '1.65 kg'],
    ['3 hours - 40 minutes', '140 minutes'],
  ])('is one beside a longer unit of its kind: %s is %s', (problem, answer) => {
    expect(checkAnswer({ problem, answer }).status).toBe('verified');
  });

  it('and a wrong length is refuted', () => {
    expect(checkAnswer({ problem: '5 km - 300 m', answer: '4600 m' }).status).toBe('refuted');
  });

  it('stays a letter by itself, and products of lengths are left open', () => {
    expect(readProblem('3m + 2m')).toMatchObject({ task: 'simplify' });
    expect(checkAnswer({ problem: '2 km × 300 m', answer: '600' }).status).toBe('unchecked');
  });
});
