import { describe, expect, it } from 'vitest';

import { withoutWayTold } from '../../../../electron/maths/methods/plainly/wayTold.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

describe('the way that is told changes no answer', () => {
  it.each([
    ['Multiply by the conjugate to find the limit as x → 4 of (√x − 2)/(x − 4).', '\\frac{1}{4}'],
    ['Substituting gives 0/0, so factor first: find the limit of (x² + 7x + 12)/(x + 3) as x → −3.', '1'],
    ['Evaluate $\\lim_{x \\to 0} \\frac{\\sin 6x}{x}$, where $x$ is measured in radians.', '6'],
    ['Take square roots of both sides to solve (x − 5)² = 36.', 'x=11\\text{ or }x=-1'],
    ['Solve (x + 1)² = 25 by taking square roots.', 'x=-6\\text{ or }x=4'],
    ['p = 2q + 1 and 3p - 5q = 6. Use substitution to find p and q.', 'p=7,q=3'],
    ['Put 2x - 4y = 12 in slope-intercept form (that is, solve for y).', 'y=\\frac{x}{2}-3'],
    ['The subject appears twice here: make x the subject of xy + 5 = 3x + y.', 'x=\\frac{y-5}{y-3}'],
    ['Solve (common logs, base 10): log x + log(x − 9) = 1', 'x=10'],
    ['Condense 2 ln x − ln y into a single natural log (x and y are positive).', '\\ln\\frac{x^2}{y}'],
    ['Find the range of the function $f(x) = x^2 - 4x + 9$, $x \\in \\mathbb{R}$.', 'f(x)\\ge 5'],
    ['AP review: at what x-values does f(x) = x^3 - 12x have critical points?', 'x=-2\\text{ or }x=2'],
    ['Rearrange slope-intercept form, $y = mx + b$ with $m \\neq 0$, to isolate x.', 'x=\\frac{y-b}{m}'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Substitute x = 3 into 2x + 1.',
    'Use substitution: put u = 2 into 3u + 1.',
    'Take square roots of 16 and 25.',
    'Find the limit of (x² − 4)/(x − 2) as x → 2, where x is measured in degrees.',
    'Solve ln x + ln(x − 3) = 1 (natural logs).',
    'Find the range of f(x) = x², x > 2.',
    'Write 3 ln x − ln y as a single log (x is negative).',
  ])('and what may change it stays where it is: %s', (problem) => {
    expect(withoutWayTold(problem)).toBe(problem);
  });
});

describe('facts and requests in another order', () => {
  it.each([
    ['M is the midpoint of the line segment joining A(−2, 7) and B(6, 3). Find the coordinates of M.', '(2,5)'],
    [
      'The length of a rectangle exceeds its width by 5 cm, and its perimeter is 46 cm. Find the width.',
      '9\\text{ cm}',
    ],
    ['The nth term of a sequence is 30 − 4n. Which term is the first negative one? Give its position n.', '8'],
    ['Is 92 in the sequence with nth term 6n + 2? If it is, state which term; if not, write "no".', '15'],
    ['Is 93 in the sequence with nth term 6n + 2? If it is, state which term; if not, write "no".', '\\text{no}'],
    ['Is 92 in the sequence with nth term 6n + 2?', '\\text{yes}'],
  ])('%s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it('leaves the other end of a segment to those who know it', () => {
    const problem = 'M is the midpoint of AB. A is (2, 3) and M is (4, 4). Find B.';
    expect(withoutWayTold(problem)).toBe(problem);
    expect(workByRule(problem)?.answer).toBe('(6,5)');
  });

  it('leaves open what is asked where it is no term', () => {
    expect(workByRule('Is 100 in the sequence 3, 7, 11, ...? If not, give the nearest term.')).toBeNull();
  });
});

describe('what somebody wrote wrongly', () => {
  it.each([
    ['Sam thinks (3 + t)(3 − t) gives 9 + t². What should he have written?', '-t^2+9'],
    ['Sam says (3 + t)(3 − t) = 9 + t². What should he have written?', '-t^2+9'],
    [
      'Two of my students told me (2x + 1)² is 4x² + 1. They forgot something. What is the correct expansion?',
      '4x^2+4x+1',
    ],
    ['Leo says x² − 25 = (x − 5)². What should he have written?', '(x-5)(x+5)'],
  ])('is put right: %s', (problem, answer) => {
    expect(workByRule(problem)?.answer).toBe(answer);
  });

  it.each([
    'Sam says 2x + 3 = 11 gives x = 7. What should he have got?',
    'Bob thinks 2(x+3) is 2x + 3. Is he right?',
    'Priya writes (x+4)(x-4) = x² + 16. What did she do wrong?',
  ])('is no equation: %s', (problem) => {
    expect(workByRule(problem)).toBeNull();
  });
});
