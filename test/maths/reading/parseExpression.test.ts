import { describe, expect, it } from 'vitest';

import { toLatex } from '../../../electron/maths/printing/toLatex.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';

function latexOf(text: string): string {
  const reading = parseExpression(text);
  return reading.kind === 'expression' ? toLatex(reading.expression) : `unreadable: ${reading.why}`;
}

/** Each text with the LaTeX it is read as. */
type Row = readonly [text: string, latex: string];

function readsEach(rows: readonly Row[]): void {
  it.each(rows)('reads %j as %j', (text, latex) => {
    expect(latexOf(text)).toBe(latex);
  });
}

describe('parseExpression', () => {
  describe('on a keyboard', () => {
    readsEach([
      ['2x+3', '2x+3'],
      ['3*4', '3\\times 4'],
      ['2(x+1)(x-3)', '2(x+1)(x-3)'],
      ['x^2', 'x^2'],
      ['x**2', 'x^2'],
      ['3/4 + 1/2', '\\frac{3}{4}+\\frac{1}{2}'],
      ['(x+1)/2', '\\frac{x+1}{2}'],
      ['sqrt(8)', '\\sqrt{8}'],
      ['abs(x-1)', '\\left|x-1\\right|'],
      ['|x+1||x-2|', '\\left|x+1\\right|\\left|x-2\\right|'],
      ['log_2(8)', '\\log_2 8'],
      ['lg(64,4)', '\\log_4 64'],
      ['5!', '5!'],
      ['e^(-x)', 'e^{-x}'],
      ['sum(k^2,k,1,n)', '\\sum_{k=1}^n k^2'],
      ['diff(y(x),x)', "y'(x)"],
      ['R1+R2', 'R_1+R_2'],
      ['a_(n+1)', 'a_{n+1}'],
      ['2*%pi*r', '2\\pi r'],
    ]);
  });

  describe('with the signs of print', () => {
    readsEach([
      ['x²', 'x^2'],
      ['x⁻¹', 'x^{-1}'],
      ['√8', '\\sqrt{8}'],
      ['∛27', '\\sqrt[3]{27}'],
      ['½', '\\frac{1}{2}'],
      ['2½', '2\\frac{1}{2}'],
      ['5 × 3 ÷ 2 − 1', '5\\times 3\\div 2-1'],
      ['2·3', '2\\times 3'],
      ['πr²', '\\pi r^2'],
      ['∫x² dx', '\\int x^2\\,dx'],
      ['⌊x⌋', '\\left\\lfloor x\\right\\rfloor'],
      ['30°', '30^\\circ'],
      ['x₁ + x₂', 'x_1+x_2'],
    ]);
  });

  describe('in LaTeX', () => {
    readsEach([
      ['\\frac12', '\\frac{1}{2}'],
      ['\\dfrac{1}{2}', '\\frac{1}{2}'],
      ['\\sqrt[3]{8}', '\\sqrt[3]{8}'],
      ['\\left(x+1\\right)^2', '(x+1)^2'],
      ['3\\cdot 4', '3\\times 4'],
      ['\\sin^2 x', '\\sin^2 x'],
      ['\\sin^{-1} x', '\\arcsin x'],
      ['3\\frac12', '3\\frac{1}{2}'],
      ['\\frac{d}{dx}\\left(x^2\\right)', '\\frac{d}{dx}(x^2)'],
      ['\\frac{d^{2}y}{dx^{2}}', '\\frac{d^2y}{dx^2}'],
      ['\\int_{0}^{1} x^2 \\, dx', '\\int_0^1 x^2\\,dx'],
      ['\\int \\frac{dx}{x}', '\\int \\frac{1}{x}\\,dx'],
      ['\\lim_{x\\to 0^+}\\frac{1}{x}', '\\lim_{x\\to 0^+} \\frac{1}{x}'],
      ['\\sum_{i=1}^{n} i^2', '\\sum_{i=1}^n i^2'],
      ['\\binom{5}{2}', '\\binom{5}{2}'],
      ['$\\boxed{\\frac{1}{3}}$', '\\frac{1}{3}'],
      ['1 - \\frac{1}{\\mathrm{e}}', '1-\\frac{1}{e}'],
    ]);
  });

  describe('numbers', () => {
    readsEach([
      ['1,000,000', '1000000'],
      ['1{,}000', '1000'],
      ['32,\\!349', '32349'],
      ['.5', '0.5'],
      ['0.50', '0.50'],
      ['0.\\dot{3}', '0.\\dot{3}'],
      ['0.\\overline{18}', '0.\\dot{1}\\dot{8}'],
      ['0.1666...', '0.1\\dot{6}'],
      ['2,74 €', '€2.74'],
      ['3 1/2', '3\\frac{1}{2}'],
      ['50%', '50\\%'],
      ['$5', '\\$5'],
      ['£3.20', '£3.20'],
      ['5 cm', '5\\text{ cm}'],
      ['15\\text{ cm}^2', '15\\text{ cm}^2'],
      ['60 km/h', '60\\text{ km/h}'],
    ]);
  });

  describe('what binds tighter', () => {
    readsEach([
      ['-x^2', '-x^2'],
      ['2^3^2', '2^{3^2}'],
      ['3/4 ÷ 1/2', '\\frac{3}{4}\\div\\frac{1}{2}'],
      ['3/4 / 1/2', '\\frac{3}{4}\\div\\frac{1}{2}'],
      ['12/3/2', '\\frac{\\frac{12}{3}}{2}'],
      ['6x^2 ÷ 2x', '6x^2\\div 2x'],
      ['1/2x', '\\frac{1}{2}x'],
      ['x^2/3', '\\frac{x^2}{3}'],
      ['√3/2', '\\frac{\\sqrt{3}}{2}'],
      ['sin 2x cos x', '\\sin 2x\\cos x'],
      ['sin π/6', '\\sin\\frac{\\pi}{6}'],
      ['sin(x)^2', '\\sin^2 x'],
      ['5 + (-3)', '5+(-3)'],
      ['5 - -3', '5-(-3)'],
      ['2*-3', '2\\times(-3)'],
      ['2:3', '2:3'],
      ['3 × (4 + 5)', '3\\times(4+5)'],
    ]);
  });

  it('tells a function from a product by its letter', () => {
    expect(latexOf('f(x)')).toBe('f(x)');
    expect(parseExpression('f(x+1)')).toMatchObject({ expression: { kind: 'apply', name: 'f' } });
    expect(parseExpression('x(x+1)')).toMatchObject({ expression: { kind: 'product' } });
    expect(parseExpression('h(a+b)')).toMatchObject({ expression: { kind: 'product' } });
  });

  it('composes functions that stand side by side, and never multiplies them', () => {
    expect(latexOf('fg(x)')).toBe('f(g(x))');
    expect(latexOf('f^{-1}(x)')).toBe('unreadable: I cannot read a power of the function f yet');
    expect(latexOf('f \\circ g')).toBe('unreadable: I cannot read ∘ between functions yet');
    expect(latexOf('5C2')).toBe('unreadable: write binomial(n, k) for this count');
  });

  it('takes an x for a times sign only between numbers', () => {
    expect(latexOf('3 x 4')).toBe('3\\times 4');
    expect(latexOf('1.2x10^-3')).toBe('1.2\\times 10^{-3}');
    expect(latexOf('2 x - 5')).toBe('2x-5');
    expect(latexOf('12 ÷ x - 1')).toBe('12\\div x-1');
  });

  it('takes words in LaTeX for quantities and units, by where they stand', () => {
    expect(latexOf('\\frac{\\text{distance}}{\\text{time}}')).toBe('\\frac{\\text{distance}}{\\text{time}}');
    expect(latexOf('3\\text{ apples}+2\\text{ apples}')).toBe('3\\text{ apples}+2\\text{ apples}');
    expect(latexOf('12 m')).toBe('12\\text{ m}');
    expect(latexOf('12m')).toBe('12m');
  });

  it('reads i as √−1, except as the index of a sum', () => {
    expect(parseExpression('2i')).toMatchObject({ expression: { factors: [{}, { kind: 'constant', name: 'i' }] } });
    expect(parseExpression('\\sum_{i=1}^{5} i')).toMatchObject({ expression: { body: { kind: 'symbol', name: 'i' } } });
  });

  describe('what it cannot read', () => {
    it.each([
      ['2x+', 3, 'expected a number or letter after + at position 4', '2x'],
      ['', 0, 'there is nothing here to read', undefined],
      ['(x+1', 0, 'the bracket opened here is never closed', '(x+1)'],
      ['x+1)', 3, 'this bracket closes nothing', 'x+1'],
      ['x2', 1, 'a number cannot follow the letter x directly', 'x^2'],
      ['2x3', 2, 'a number cannot follow the letter x directly', '2*3'],
      ['3 4', 2, 'a sign is missing before 4', '3*4'],
      ['6x/2x', 4, 'what is under the stroke can be read in two ways: put brackets around it', '6x/(2x)'],
      ['x^1/2', 3, 'is the whole fraction the power? Put brackets around it', 'x^(1/2)'],
      ['hello', 0, 'I do not know the word “hello”', undefined],
      ['\\def\\a{\\a\\a}\\a', 0, 'the LaTeX command \\def is not one I can read', undefined],
      ['3.14159...', 0, 'these digits go on without end, so the number is not known exactly', undefined],
      ['2x=4', 2, '= makes this a statement, not an expression', undefined],
    ])('%j at %i: %s', (text, position, why, suggestion) => {
      expect(parseExpression(text)).toEqual({
        kind: 'unreadable',
        position,
        why,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    });

    it('offers only corrections that it can read', () => {
      for (const text of ['2x+', '(x+1', 'x+1)', 'x2', '2x3', '3 4', '6x/2x', 'x^1/2']) {
        const reading = parseExpression(text);
        const suggestion = reading.kind === 'unreadable' ? (reading.suggestion ?? '') : '';
        expect(parseExpression(suggestion).kind, suggestion).toBe('expression');
      }
    });

    it('never guesses between two readings', () => {
      for (const text of ['a/bc', '1/xy', '6÷2(1+2)', 'sin x/2', '√x^2', 'log^-1(x)']) {
        expect(parseExpression(text).kind, text).toBe('unreadable');
      }
    });

    it('does not multiply out words of everyday language', () => {
      for (const word of ['cat', 'the', 'is', 'point', 'costs', 'expand', 'single', 'gym', 'typing', 'pies']) {
        expect(parseExpression(word).kind, word).toBe('unreadable');
      }
    });
  });
});
