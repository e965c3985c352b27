import { describe, expect, it } from 'vitest';

import { findMistake } from '../../../electron/maths/mistakes/findMistake.ts';
import { mistakeKinds } from '../../../electron/maths/mistakes/mistakeKinds.ts';
import { nudgeFor } from '../../../electron/maths/mistakes/nudgeFor.ts';
import { readLine } from '../../benchmarks/plantedSample.ts';

describe('a nudge', () => {
  it('starts from the last right line and asks about the mistake', () => {
    const before = readLine('2x+3=7');
    expect(nudgeFor(before, findMistake(before, readLine('2x=10')))).toBe(
      'Everything up to 2x + 3 = 7 is right. From there: what must be done on both sides to make that term disappear?',
    );
  });

  it('says honestly when the mistake is not known, and how to find it', () => {
    expect(nudgeFor(readLine('2x+3=7'), null)).toBe(
      'Everything up to 2x + 3 = 7 is right. The next line does not follow, but I cannot tell which slip it was. Try a number for x in both lines to see where they part, or take a smaller step.',
    );
  });

  it('has a question of its own for every kind of mistake', () => {
    const before = readLine('x=1');
    const unknown = nudgeFor(before, null);
    const nudges = mistakeKinds.map(({ name }) => nudgeFor(before, { kind: name, why: '' }));
    expect(nudges).not.toContain(unknown);
    expect(new Set(nudges).size).toBe(new Set(mistakeKinds.map(({ name }) => name)).size);
  });
});
