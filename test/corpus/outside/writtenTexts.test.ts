import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { drawWrittenText } from '../../../electron/corpus/outside/writtenTexts.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

const FILE = join(import.meta.dirname, '../../../electron/corpus/outside/texts.jsonl');
const TEXTS = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((row) => (JSON.parse(row) as { readonly problem: string }).problem);

describe('texts outside the topics, written by hand', () => {
  it('are each written once', () => {
    expect(new Set(TEXTS).size).toBe(TEXTS.length);
    expect(TEXTS.length).toBeGreaterThan(600);
  });

  it('are no problems that the rules can work', () => {
    const some = TEXTS.filter((_text, index) => index % 14 === 0);
    expect(some.filter((text) => workByRule(text) !== null)).toEqual([]);
  }, 60_000);

  it('are drawn in many styles, the same ones from the same seed', () => {
    const draw = (): readonly string[] => {
      const random = createRandom(3);
      return Array.from({ length: 200 }, () => drawWrittenText(random).text);
    };
    expect(draw()).toEqual(draw());
    expect(new Set(draw()).size).toBeGreaterThan(150);
  });
});
