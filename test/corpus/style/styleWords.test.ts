import { describe, expect, it } from 'vitest';

import { makeLine } from '../../../electron/corpus/corpusLine.ts';
import { STYLE_NAMES, styleWords } from '../../../electron/corpus/style/styleWords.ts';
import { TOPICS } from '../../../electron/corpus/topics.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

function marksOf(words: string): readonly string[] {
  return (words.toLowerCase().match(/\{[a-z]+\}/g) ?? []).toSorted();
}

/** Every formula, number and sign that a wording writes out itself. */
function mathsOf(words: string): readonly string[] {
  const parts = words.match(/\\[a-z]+|[a-z]'?\([^)]*\)|\S* ?= ?\S*|\d+(?:\.\d+)?%?/gi) ?? [];
  return parts.map((part) =>
    part
      .replace(/[.,?!:;]+$/, '')
      .trim()
      .toLowerCase(),
  );
}

describe('a wording in another style', () => {
  const random = createRandom(41);
  const wordings = TOPICS.flatMap(({ topic, wordings: { training } }) =>
    Object.entries(training).flatMap(([ask, words]) =>
      words.filter((_words, index) => index % 3 === 0).map((wording) => ({ topic, ask, wording })),
    ),
  );

  it('keeps every mark that the numbers and formulas go into', () => {
    for (const { topic, ask, wording } of wordings) {
      const { words } = styleWords(wording, { topic, ask }, random);
      expect(marksOf(words), `${wording} → ${words}`).toEqual(marksOf(wording));
    }
  });

  it('keeps the formulas and numbers that the wording writes out', () => {
    for (const { topic, ask, wording } of wordings) {
      const { words } = styleWords(wording, { topic, ask }, random);
      const kept = words.toLowerCase().replace(/ {2,}/g, ' ');
      for (const part of mathsOf(wording)) expect(kept, `${wording} → ${words}`).toContain(part);
    }
  });

  it('is used on a part of the lines, every style of them', () => {
    const lines = TOPICS.flatMap((topic) => Array.from({ length: 60 }, () => makeLine(topic, false, random)));
    const used = new Set(lines.flatMap(({ styles }) => styles));
    for (const name of STYLE_NAMES) expect(used).toContain(name);
    const styled = lines.filter(({ styles }) => styles.length > 0).length / lines.length;
    expect(styled).toBeGreaterThan(0.5);
    expect(styled).toBeLessThan(0.9);
  });

  it('is never given to the held-out lines', () => {
    for (const topic of TOPICS) expect(makeLine(topic, true, random).styles).toEqual([]);
  });
});
