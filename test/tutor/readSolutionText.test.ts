import { describe, expect, it } from 'vitest';

import { nextPart, showablePart, type SolutionPart } from '../../electron/tutor/readSolutionText.ts';

function allParts(text: string): SolutionPart[] {
  const parts: SolutionPart[] = [];
  for (let part = nextPart(text, 0); part; part = nextPart(text, part.end)) parts.push(part);
  return parts;
}

const worked = [
  'Subtract $3$ from both sides.',
  '\\[2x=4\\]',
  '',
  'Divide both sides by $2$.',
  '\\[x=2\\]',
  '',
  '**Answer:** \\(\\boxed{x=\\frac{4}{2}}\\)',
].join('\n');

describe('reading what a model writes', () => {
  it('finds each step with its reason, then the boxed answer with balanced braces', () => {
    expect(allParts(worked)).toMatchObject([
      { kind: 'step', reason: 'Subtract $3$ from both sides.', expressions: ['2x=4'] },
      { kind: 'step', reason: 'Divide both sides by $2$.', expressions: ['x=2'] },
      { kind: 'answer', latex: 'x=\\frac{4}{2}' },
    ]);
  });

  it('gives the same parts however the text is cut while it grows', () => {
    const parts: SolutionPart[] = [];
    let from = 0;
    for (let length = 0; length <= worked.length; length++) {
      for (let part = nextPart(worked.slice(0, length), from); part; part = nextPart(worked.slice(0, length), from)) {
        parts.push(part);
        from = part.end;
      }
    }
    expect(parts).toEqual(allParts(worked));
  });

  it('keeps thinking apart, and takes nothing inside it for a step', () => {
    const parts = allParts('<think>maybe \\[x=9\\] or \\boxed{9}</think>\nAdd.\n\\[x=2\\]\n\\boxed{2}');
    expect(parts).toMatchObject([
      { kind: 'thinking', text: 'maybe \\[x=9\\] or \\boxed{9}' },
      { kind: 'step', reason: 'Add.', expressions: ['x=2'] },
      { kind: 'answer', latex: '2' },
    ]);
  });

  it('waits while thinking is open', () => {
    expect(nextPart('<think>so \\[x=1\\]', 0)).toBeNull();
    expect(nextPart('<thi', 0)).toBeNull();
  });

  it('splits an aligned block into lines and leaves a system whole', () => {
    const aligned = '\\[\\begin{aligned}2x&=4\\\\ x&=2\\end{aligned}\\]';
    const system = '\\[\\begin{cases}x+y=3\\\\x-y=1\\end{cases}\\]';
    expect(allParts(aligned)).toMatchObject([{ expressions: ['2x=4', 'x=2'] }]);
    expect(allParts(system)).toMatchObject([{ expressions: ['\\begin{cases}x+y=3\\\\x-y=1\\end{cases}'] }]);
  });

  it('reads a display that boxes the answer as the answer', () => {
    expect(allParts('So \\[\\boxed{x=2}\\]')).toMatchObject([{ kind: 'answer', reason: 'So', latex: 'x=2' }]);
    expect(allParts('$$x=\\boxed{7}$$')).toMatchObject([{ kind: 'answer', latex: '7' }]);
  });

  it('drops headings and step labels from reasons', () => {
    expect(allParts('### Step 1: Add 3.\n\\[x=2\\]')).toMatchObject([{ reason: 'Add 3.' }]);
    expect(allParts('**Step 2:** Add 3.\n\\[x=2\\]')).toMatchObject([{ reason: 'Add 3.' }]);
  });
});

describe('the part of an unfinished step that can be shown', () => {
  it('leaves out a formula until it closes', () => {
    expect(showablePart('Subtract $3', 0)).toBe('Subtract');
    expect(showablePart('Subtract $3$ from', 0)).toBe('Subtract $3$ from');
    expect(showablePart('Add \\(x+', 0)).toBe('Add');
    expect(showablePart('Add $3$.\n\\[2x=', 0)).toBe('Add $3$.');
    expect(showablePart('Add \\', 0)).toBe('Add');
  });

  it('shows nothing of the thinking', () => {
    expect(showablePart('<think>let me see', 0)).toBe('');
    expect(showablePart('<th', 0)).toBe('');
  });
});
