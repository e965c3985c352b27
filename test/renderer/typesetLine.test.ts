import { describe, expect, it } from 'vitest';

import { readProblem } from '../../electron/maths/reading/readProblem.ts';
import { typesetLine } from '../../renderer/working/typesetLine.ts';

async function read(text: string): Promise<string | null> {
  const reading = readProblem(text);
  return reading.kind === 'read' && reading.latex !== '' ? reading.latex : null;
}

describe('a line of working, typeset', () => {
  it('keeps the word between two solutions', async () => {
    expect(await typesetLine('x = 2 or x = 3', read)).toBe('x=2\\text{ or }x=3');
    expect(await typesetLine('x = 2 and y = 3', read)).toBe('x=2\\text{ and }y=3');
  });

  it('is one formula without such a word', async () => {
    expect(await typesetLine('2x + 6 = 10', read)).toBe('2x+6=10');
  });

  it('is not typeset when a part of it cannot be read', async () => {
    expect(await typesetLine('hello or goodbye', read)).toBeNull();
  });
});
