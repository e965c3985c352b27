import type { Phrase } from './phrases.ts';

const GAP = /(?:[\s,;:?()"“”_…]|\.(?!\d)|-(?=\s))*/y;
const WORD = /[a-z]+(?:['-][a-z]+)*(?![\w])/y;
const MOST_READINGS = 40;
const MOST_TRIES = 6000;

function gapAt(text: string, start: number): number {
  GAP.lastIndex = start;
  return GAP.exec(text)?.[0].length ?? 0;
}

/**
 * All that a marked text may say, one list of facts a reading: each piece of it is one of the phrases, or a plain word
 * that is passed over. What may not be passed over carries a mark (`!more`, `#3`), so that no plain word fits it.
 * Phrases that come earlier go first. At most 40 readings; none where there would be too much to try.
 */
export function allReadings<Fact>(text: string, phrases: readonly Phrase<Fact>[]): readonly (readonly Fact[])[] {
  const dead = new Set<number>();
  const found: (readonly Fact[])[] = [];
  let tries = 0;
  const from = (start: number, facts: readonly Fact[]): boolean => {
    const at = start + gapAt(text, start);
    if (at >= text.length) {
      found.push(facts);
      return true;
    }
    tries += 1;
    if (dead.has(at) || tries > MOST_TRIES || found.length >= MOST_READINGS) return false;
    let open = false;
    for (const { pattern, read } of phrases) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null || match[0] === '') continue;
      const fact = read(match.slice(1).map((group) => group ?? ''));
      if (fact !== null && from(at + match[0].length, [...facts, fact])) open = true;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined && from(at + word.length, facts)) open = true;
    if (!open) dead.add(at);
    return open;
  };
  from(0, []);
  return tries > MOST_TRIES ? [] : found;
}
