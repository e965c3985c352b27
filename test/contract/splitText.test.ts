import { describe, expect, it } from 'vitest';

import { splitText } from '../../electron/contract/text/splitText.ts';

/** Maths in angle brackets, display maths in double ones, the rest as it is: short to write and to compare. */
function split(text: string): string {
  return splitText(text)
    .map((piece) => {
      if (piece.kind === 'maths') return piece.display ? `<<${piece.latex}>>` : `<${piece.latex}>`;
      return piece.kind === 'text' ? piece.text : `[${piece.kind}:${piece.text}]`;
    })
    .join('');
}

describe('splitting prose into text and formulas', () => {
  it('finds every way of writing a formula', () => {
    expect(split('Subtract $3$ from both sides.')).toBe('Subtract <3> from both sides.');
    expect(split('so \\(x=2\\), as \\[x^2=4\\] says')).toBe('so <x=2>, as <<x^2=4>> says');
    expect(split('and $$x=1$$')).toBe('and <<x=1>>');
    expect(split('$2x$ and $3y$')).toBe('<2x> and <3y>');
    expect(split('$x$-axis, ($y$), $z$.')).toBe('<x>-axis, (<y>), <z>.');
  });

  it.each([
    'A book costs $5 and a pen costs $2.',
    'It costs $5.',
    'between $5 and $10',
    'from $5-$10 each',
    'She pays $1,200 at first, then $300 a month ($3,900 a year).',
    'He has 5$ and she has 6$.',
    'A lone $ sign',
    'US$5',
    'They cost $3 each and $',
    'pay $20 today, ($30 tomorrow)',
  ])('leaves money alone: %s', (text) => {
    expect(split(text)).toBe(text);
  });

  it('tells money from maths in one sentence', () => {
    expect(split('Each of the $n$ books costs $5, so $5n = 35$.')).toBe(
      'Each of the <n> books costs $5, so <5n = 35>.',
    );
  });

  it('keeps an amount of money inside a formula', () => {
    expect(split('It costs $\\$5$ now.')).toBe('It costs <\\$5> now.');
  });

  it('takes a backslash before a sign as the sign itself', () => {
    expect(split('\\$5 and 10\\% of \\*it\\*')).toBe('$5 and 10% of *it*');
  });

  it('knows bold, italic and code, and nothing else of Markdown', () => {
    expect(split('**Answer:** *two* `x`')).toBe('[bold:Answer:] [italic:two] [code:x]');
    expect(split('2 * 3 * 4')).toBe('2 * 3 * 4');
    expect(split('3*x*y')).toBe('3*x*y');
    expect(split('<b>no</b> [link](x)')).toBe('<b>no</b> [link](x)');
  });

  it('shows a formula without an end as it was written', () => {
    expect(split('so \\(x=2')).toBe('so \\(x=2');
    expect(split('so $x=2')).toBe('so $x=2');
    expect(split('$$')).toBe('$$');
  });

  it('loses no character of a text without formulas', () => {
    expect(split('Größe = 3 m², “so” 🙂')).toBe('Größe = 3 m², “so” 🙂');
  });
});
