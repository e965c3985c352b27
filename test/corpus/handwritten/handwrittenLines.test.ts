import { expect, test } from 'vitest';

import { HandwrittenLines } from '../../../electron/corpus/handwritten/handwrittenLines.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

function drawn(problem: string, answer: string) {
  const lines = new HandwrittenLines([{ topic: 'linear-equations', problem, answer }]);
  const random = createRandom(3);
  return Array.from({ length: 12 }, () => lines.draw(3, random)).flat();
}

test('asks a question again about other numbers, each worked anew', () => {
  const lines = drawn('Solve 3x + 4 = 19', 'x=5');
  expect(lines).toHaveLength(36);
  expect(new Set(lines.map(({ kernel }) => kernel)).size).toBeGreaterThan(5);
  for (const { kernel, solution } of lines) {
    const [, factor, term, total] = /(\d+)x \+ (\d+) = (\d+)/.exec(kernel) ?? [];
    const answer = /boxed\{x=(-?\d+)\}/.exec(solution)?.[1];
    expect(Number(factor) * Number(answer) + Number(term)).toBe(Number(total));
  }
});

test('never asks what the rules answer otherwise than its author', () => {
  expect(drawn('Solve 3x + 4 = 19', 'x=6')).toHaveLength(0);
});

test('never asks what the rules leave alone', () => {
  expect(drawn('Solve the riddle of the sphinx', 'man')).toHaveLength(0);
});
