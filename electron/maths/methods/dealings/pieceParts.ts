import Fraction from 'fraction.js';

import type { Money, Stems } from './bits.ts';
import { stemsOf } from './pieces.ts';
import type { PieceMatch } from './pieces.ts';

export const ONE = new Fraction(1);

export function moneyAt(match: PieceMatch, name: string): Money {
  const [token] = match.tokens(name);
  return { value: token?.value ?? new Fraction(0), unit: token?.unit ?? '' };
}

export function numberAt(match: PieceMatch, name: string): Fraction | null {
  return match.tokens(name)[0]?.value ?? null;
}

export function stemsAt(match: PieceMatch, name: string): Stems {
  return stemsOf(match.tokens(name));
}

/** "each", "per person", "an hour", "for every 100 g": the name and how many of it. */
export const PER =
  '(per: (for|on)? each (of pron|adv? x{1,2}|period)?|per (lot: N)? (x{1,2}|period)|a (x|period)|by det period)';
export const AT =
  '(at|for|conj? (be|cost) (at)?|have? be? cost at?|comma|at (det|a) (price|cost) of|cost pron?|sell (for|at)|be sell (for|at)|conj sell (for|at))';
