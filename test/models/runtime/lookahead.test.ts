import { describe, expect, it } from 'vitest';

import { Lookahead } from '../../../models/runtime/lookahead.ts';

describe('guessing by what was written before', () => {
  it('proposes what followed the same three tokens, latest occurrence first', () => {
    expect(new Lookahead().propose([1, 2, 3, 40, 50, 60, 1, 2, 3])).toEqual([40, 50, 60]);
    expect(new Lookahead().propose([1, 2, 3, 40, 1, 2, 3, 70, 80, 1, 2, 3])).toEqual([70, 80, 1]);
  });

  it('falls back to two tokens, and proposes nothing where nothing fits', () => {
    expect(new Lookahead().propose([9, 2, 3, 40, 50, 2, 3])).toEqual([40, 50, 2]);
    expect(new Lookahead().propose([1, 2, 3, 4])).toEqual([]);
    expect(new Lookahead().propose([])).toEqual([]);
  });

  it('guesses further after a guess that was wholly right', () => {
    const lookahead = new Lookahead();
    const text = [...Array.from({ length: 12 }, (_, index) => index + 10), 1, 10, 11];
    const guess = lookahead.propose(text);
    expect(guess).toEqual([12, 13, 14]);
    for (const token of guess) lookahead.observe(token);
    expect(lookahead.propose([...text, ...guess, 15])).toHaveLength(6);
  });

  it('rests after going wrong too often, then tries again', () => {
    const lookahead = new Lookahead();
    const text = [1, 2, 3, 4, 5, 6, 1, 2, 3];
    const asked = Array.from({ length: 80 }, () => {
      const guess = lookahead.propose(text);
      lookahead.observe(999);
      return guess.length;
    });
    const firstRest = asked.indexOf(0);
    expect(firstRest).toBeGreaterThan(2);
    expect(asked.slice(firstRest, firstRest + 32).every((length) => length === 0)).toBe(true);
    expect(asked[firstRest + 32]).toBeGreaterThan(0);
  });

  it('learns nothing from a guess whose text was cut', () => {
    const lookahead = new Lookahead();
    const text = [1, 2, 3, 4, 5, 6, 1, 2, 3];
    for (let round = 0; round < 50; round += 1) {
      expect(lookahead.propose(text)).not.toEqual([]);
      lookahead.forget();
    }
  });
});
