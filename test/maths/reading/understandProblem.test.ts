import { describe, expect, it } from 'vitest';

import { readProblem } from '../../../electron/maths/reading/readProblem.ts';
import { understandProblem } from '../../../electron/maths/reading/understandProblem.ts';

/** The task, the statements and what was left over, in one line. */
function understood(text: string): string {
  const reading = understandProblem(text);
  if (reading.kind === 'unreadable') return `unreadable: ${reading.why}`;
  const unknowns = reading.unknowns.length > 0 ? ` for ${reading.unknowns.join(', ')}` : '';
  const remainder =
    reading.task !== 'words' && reading.remainder.length > 0 ? ` (${reading.remainder.join('; ')})` : '';
  return `${reading.task}${reading.given.length > 0 ? ` ${reading.given.join(' ; ')}` : ''}${unknowns}${remainder}`;
}

function understandsEach(rows: readonly (readonly [text: string, understood: string])[]): void {
  it.each(rows)('%j: %s', (text, expected) => {
    expect(understood(text)).toBe(expected);
  });
}

describe('understandProblem', () => {
  describe('equations', () => {
    understandsEach([
      ['2x+3=7', 'solve 2x+3=7 for x'],
      ['Solve 2x + 3 = 7', 'solve 2x+3=7 for x'],
      ['solve for y: 2y+5=11', 'solve 2y+5=11 for y'],
      ['Find the value of x if 3x - 2 = 10', 'solve 3x-2=10 for x'],
      ['I need help with 2x+3=7 pls', 'solve 2x+3=7 for x'],
      ['hey can u help me solve 4x-7=21 thanks', 'solve 4x-7=21 for x'],
      ['Slove 2x+3 = 7', 'solve 2x+3=7 for x'],
      ['x squared minus 5x plus 6 equals 0', 'solve x^2-5x+6=0 for x'],
      ['solve three x plus two equals eleven', 'solve 3x+2=11 for x'],
      ['Solve $2x+3=7$ for $x$.', 'solve 2x+3=7 for x'],
      ['Solve \\(2x+3=7\\)', 'solve 2x+3=7 for x'],
      ['Solve by factorising x^2+5x+6=0', 'solve x^2+5x+6=0 for x'],
      ['Find the roots of x^2 - 5x + 6', 'solve x^2-5x+6=0 for x'],
      ['Find the zeros of f(x) = x^2 - 4', 'solve x^2-4=0 for x'],
      ['If 5x - 7 = 18, then x = ?', 'solve 5x-7=18 for x'],
      ['1) Solve 4x = 12 [2 marks]', 'solve 4x=12 for x'],
      ['Solve 2e+3=7', 'solve 2e+3=7 for e'],
      ['Solve the inequality 3x - 5 ≤ 10', 'solve 3x-5\\le 10 for x'],
      ['Make r the subject of A = πr^2', 'rearrange A=\\pi r^2 for r'],
      ['Solve ax + b = c for x', 'rearrange ax+b=c for x'],
      ['Find x if y = 2x + 3', 'rearrange y=2x+3 for x'],
    ]);
  });

  describe('simultaneous equations in every form', () => {
    const expected = 'solve 2x+y=7 ; x-y=2 for x, y';
    understandsEach(
      [
        '2x+y=7 and x-y=2',
        '2x+y=7, x-y=2',
        '2x+y=7; x-y=2',
        '2x + y = 7\nx - y = 2',
        'Solve the simultaneous equations 2x + y = 7 and x - y = 2',
        'Solve the simultaneous equations\n2x + y = 7\nx - y = 2',
        'Solve the system: $2x+y=7$, $x-y=2$',
        '\\begin{cases} 2x + y = 7 \\\\ x - y = 2 \\end{cases}',
        'Solve $$\\begin{aligned} 2x + y &= 7 \\\\ x - y &= 2 \\end{aligned}$$',
        'Find x and y if 2x + y = 7 and x - y = 2',
        'Solve for x and y: 2x + y = 7; x - y = 2',
      ].map((text) => [text, expected] as const),
    );
  });

  describe('calculations and rewriting', () => {
    understandsEach([
      ['What is 3/4 + 1/2?', 'evaluate \\frac{3}{4}+\\frac{1}{2}'],
      ['Work out 3/4 ÷ 1/2', 'evaluate \\frac{3}{4}\\div\\frac{1}{2}'],
      ['3 + 4 =', 'evaluate 3+4'],
      ["What's 12 x 5?", 'evaluate 12\\times 5'],
      ['whats 7x8', 'evaluate 7\\times 8'],
      ['12 take away 5', 'evaluate 12-5'],
      ['(2x+1)(x-4) expand and simplify', 'expand (2x+1)(x-4)'],
      ['expand: (x-1)^3', 'expand (x-1)^3'],
      ['What is 15% of 80?', 'evaluate 15\\%\\times 80'],
      ['What is the square root of 16?', 'evaluate \\sqrt{16}'],
      ['Increase 80 by 15%', 'evaluate 80\\times(1+15\\%)'],
      ['Subtract 3/8 from 7/8', 'evaluate \\frac{7}{8}-\\frac{3}{8}'],
      ['Find the HCF of 12 and 18', 'evaluate \\gcd(12,18)'],
      ['Evaluate 3x+2 when x = 4', 'evaluate 3x+2 ; x=4'],
      ['If f(x) = x^2 + 1, find f(3)', 'evaluate f(3) ; f(x)=x^2+1'],
      ['Simplify 2x + 3x - 4', 'simplify 2x+3x-4'],
      ['Simplify √50', 'simplify \\sqrt{50}'],
      ['Expand and simplify (x + 2)(x - 3)', 'expand (x+2)(x-3)'],
      ['Factorise x^2+5x+6', 'factorise x^2+5x+6'],
      ['Factor x^2 - 9 completely', 'factorise x^2-9'],
      ['Differentiate x^3 + 2x', 'differentiate x^3+2x for x'],
      ['Find dy/dx if y = x^2 + 3x', 'differentiate y=x^2+3x for x'],
      ['Integrate sin x dx', 'integrate \\int \\sin x\\,dx for x'],
      ['Find the integral of 2x from 0 to 3', 'integrate \\int_0^3 2x\\,dx for x'],
      ['Find the limit of (x^2-1)/(x-1) as x approaches 1', 'limit \\lim_{x\\to 1} \\frac{x^2-1}{x-1}'],
    ]);
  });

  describe('never drops a clause that matters', () => {
    understandsEach([
      ['Find 2x if x+3=7', 'find 2x ; x+3=7'],
      ["Find f'(2) if f(x) = x^2", "evaluate f'(2) ; f(x)=x^2"],
      ['Solve x^2=9 where x is positive', 'solve x^2=9 for x (where x is positive)'],
      ['Solve x^2 = 2 to 2 decimal places', 'solve x^2=2 for x (to 2 decimal places)'],
      ['Solve x^2 = 2 (3 s.f.)', 'solve x^2=2 for x (to 3 significant figures)'],
      ['Solve sin x = 1/2 for 0<x<5', 'solve \\sin x=\\frac{1}{2} for x (for 0<x<5)'],
      ['Solve x^2 = 16 given that x > 0', 'solve x^2=16 for x (given that x > 0)'],
      ['Round 3.14159 to 2 decimal places', 'round 3.14159 (to 2 decimal places)'],
      ['Write 7/3 as a mixed number', 'simplify \\frac{7}{3} (as a mixed number)'],
      ['Solve x^2 = 16 and x > 0', 'solve x^2=16 ; x>0 for x'],
    ]);
  });

  describe('leaves to words what it cannot be sure of', () => {
    understandsEach(
      [
        'Natalia sold clips to 48 of her friends in April, and then she sold half as many clips in May. How many clips did Natalia sell altogether in April and May?',
        'Find the area of a circle of radius 3',
        'Prove that the sum of two odd numbers is even',
        'A shirt costs $20 and is reduced by 15%. What is the sale price?',
        'I have $5 and you have $3. How much do we have?',
        'What is 5 less than 12?',
        'Find the positive value of x if x^2 = 16',
        'Find the largest value of x such that x^2 - 5x + 6 = 0',
        'How many solutions does x^2 + 1 = 0 have?',
        'Find the sum of the roots of x^2 - 5x + 6 = 0',
        'Solve 2x = 4 and then find 3x',
        'Solve x^2 - 5x + 6 = 0. What is the larger root?',
        'Solve 2x+1=7 or 3x=9',
        'Solve - 2x = 4',
        'Solve the system: 2x+y=10 / x-y=2',
        'Is x = 2 a solution of x^2 - 4 = 0?',
        'Find the midpoint of (2, 3) and (6, 9)',
        'What is the range of 3, 8, 1, 6?',
        'Solve 3x = 12 for y',
        'Find the number of solutions of x^2 = 4',
        'Write an equation for which x = 3 is the solution',
        'Find the next number: 2, 4, 6',
        'Work out 3 + 4 and 5 + 6',
        '4, 7, 10, ... find the 20th term',
        'x + 5 = 12, y = ?',
      ].map((text) => [text, 'words'] as const),
    );
  });

  describe('says where there is no mathematics', () => {
    it.each([
      'What is the capital of France?',
      'In 1066, who was the king of England?',
      'hello',
      'Tell me a joke',
      'Write a poem about the number 7',
      'How do I bake a cake for 4 people?',
      'What year did World War 2 end?',
    ])('%j', (text) => {
      expect(understood(text)).toMatch(/^unreadable: I could not find a maths problem in this text/);
    });
  });

  it('gives the place, the reason and a correction of a formula that cannot be read', () => {
    expect(understandProblem('Solve 2x+=5')).toEqual({
      kind: 'unreadable',
      position: 9,
      why: 'expected a number or letter after + at position 10',
      suggestion: 'Solve 2x=5',
    });
  });

  it('refuses an empty or an endless text', () => {
    expect(understood('  ')).toBe('unreadable: Type a maths problem first.');
    expect(understood('x'.repeat(5000))).toMatch(/too long to be one problem/);
  });

  it('takes a # that was typed for no formula', () => {
    expect(understood('Solve #0')).toMatch(/^unreadable/);
  });
});

describe('readProblem', () => {
  it('hands on the plain form of what was understood', () => {
    expect(readProblem('Solve 2x+3=7')).toEqual({
      kind: 'read',
      task: 'solve',
      given: ['2x+3=7'],
      unknowns: ['x'],
      latex: '2x+3=7',
    });
  });
});
