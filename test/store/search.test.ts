import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { searchQuery, searchWords } from '../../electron/store/searchWords.ts';
import type { Store } from '../../electron/store/store.ts';
import { openTestStore } from './openTestStore.ts';
import { solvedLinear } from './steps.ts';

function found(store: Store, search: string): string[] {
  return store.attempts.list({ search, limit: 50 }).attempts.map((attempt) => attempt.problem);
}

function storeWith(...problems: readonly string[]): Store {
  const store = openTestStore();
  for (const problem of problems) store.attempts.begin({ problem, effort: 'quick' });
  return store;
}

describe('a search of the history', () => {
  it.each([
    ['2x', '2x+3=7'],
    ['2x + 3', 'Solve $2 \\cdot x + 3 = 7$'],
    ['x^2', 'x² − 5x + 6 = 0'],
    ['3/4', '\\frac{3}{4} + \\frac{1}{2}'],
    ['1/2', 'Add ½ and ⅓'],
    ['sqrt 2', 'Simplify √8 · √2'],
    ['√2', '\\sqrt{2} + 1'],
    ['≤', '2x <= 8'],
    ['1000', '1,000 ÷ 8'],
    ['0.5', '0.5x = 2'],
    ['-4', '3 − 4'],
    ['2(x+3)', '2\\left(x + 3\\right) = 10'],
    ['fraction', '3/4 + 1/2'],
    ['equation', '2x+3=7'],
    ['frac', 'Work with fractions'],
    ['FACTORISE', 'Factorise x^2-4'],
    ['cafe', 'At the café, 3 teas cost £6'],
    ['café', 'At the cafe'],
    ['приве', 'Привет: 2+2'],
  ])('for %s finds %s', (search, problem) => {
    expect(found(storeWith(problem, 'something else entirely'), search)).toEqual([problem]);
  });

  it.each([
    ['2x', '12x=1'],
    ['2x', '2y + x'],
    ['x = 1', 'x = 12'],
    ['x=12', '12 and x'],
    ['fraction', '2x+3=7'],
    ['7 solve', 'solve 8'],
  ])('for %s does not find %s', (search, problem) => {
    expect(found(storeWith(problem), search)).toEqual([]);
  });

  it('looks into answers and steps, and follows their changes', () => {
    const store = openTestStore();
    const id = store.attempts.begin({ problem: '2x+3=7', effort: 'quick' });
    expect(found(store, 'both sides')).toEqual([]);
    store.attempts.finish(id, solvedLinear);
    expect(found(store, 'both sides')).toEqual(['2x+3=7']);
    expect(found(store, 'x=2')).toEqual(['2x+3=7']);
    store.attempts.withdrawSteps(id, 2);
    expect(found(store, 'both sides')).toEqual([]);
  });

  it('takes words and maths together in any order of the words', () => {
    const store = storeWith('Solve the equation 2x + 3 = 7 for x');
    expect(found(store, 'equation solve 2x+3')).toHaveLength(1);
    expect(found(store, 'equation solve 3+2x')).toHaveLength(0);
  });

  it('finds nothing for signs that mean nothing, and everything for blanks', () => {
    const store = storeWith('2x+3=7');
    expect(found(store, '"')).toEqual([]);
    expect(found(store, '  \n')).toEqual(['2x+3=7']);
  });

  it.each([
    '"',
    '""',
    "'",
    'AND',
    'a OR',
    'NOT x',
    'NEAR(a b)',
    'words:2',
    '^x',
    'x*',
    '(',
    '-x',
    '{a}:b',
    '+',
    '\0',
    '\\',
  ])('takes %j as text, not as an instruction', (search) => {
    expect(() => found(storeWith('2x+3=7'), search)).not.toThrow();
  });

  it('never breaks on any text, as a problem or as a search', () => {
    const store = openTestStore();
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const id = store.attempts.begin({ problem: text, effort: 'quick' });
        const hits = store.attempts.list({ search: text, limit: 1 }).attempts.map((attempt) => attempt.id);
        // Whatever is searchable at all is found by itself; a blank search lists the newest.
        const isSearchable = text.trim() === '' || searchQuery(text) !== null;
        expect(hits).toEqual(isSearchable ? [id] : []);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the words of a text', () => {
  it('are the same however the maths is written', () => {
    const expected = ['2', 'x', '+', '3', '=', '7', '/', '2'];
    for (const text of ['2x+3=7/2', '2×x + 3 = 7÷2', '2\\cdot x+3=\\frac{7}{2}', '2*x+3=\\frac72', '(2x)+3=7∕2']) {
      expect(searchWords(text)).toEqual(expected);
    }
  });
});
