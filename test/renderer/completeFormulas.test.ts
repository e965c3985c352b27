import { describe, expect, it } from 'vitest';

import { completeFormulas } from '../../renderer/maths/completeFormulas.ts';
import { splitText } from '../../electron/contract/text/splitText.ts';

describe('cutting a draft before its unfinished formula', () => {
  it.each([
    ['Subtract $3', 'Subtract '],
    ['Subtract $3$ from', 'Subtract $3$ from'],
    ['so \\(x = \\frac{1}', 'so '],
    ['so \\(x=1\\) and \\[2', 'so \\(x=1\\) and '],
    ['so $$x', 'so '],
    ['so \\', 'so '],
    ['**Ans', '**Ans'],
    ['the **', 'the '],
    ['', ''],
  ])('%j is shown as %j', (draft, shown) => {
    expect(completeFormulas(draft)).toBe(shown);
  });

  it('holds an amount of money back only until the next word', () => {
    expect(completeFormulas('It costs $5')).toBe('It costs ');
    expect(completeFormulas('It costs $5 and')).toBe('It costs $5 and');
  });

  it('never lets a formula that is shown change as the text grows', () => {
    const text = 'Use $a=1$ and \\(b=\\frac{2}{3}\\), so **both** hold:\n\\[x=\\sqrt{b^2-4ac}\\] for $5 each.';
    let before: readonly string[] = [];
    for (let length = 0; length <= text.length; length += 1) {
      const formulas = splitText(completeFormulas(text.slice(0, length))).flatMap((piece) =>
        piece.kind === 'maths' ? [piece.latex] : [],
      );
      expect(formulas.slice(0, before.length)).toEqual(before);
      before = formulas;
    }
    expect(before).toEqual(['a=1', 'b=\\frac{2}{3}', 'x=\\sqrt{b^2-4ac}']);
  });
});
