import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { checkAnswer } from '../../../electron/maths/checking/checkAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';

function problemsOf(name: string): readonly string[] {
  const text = readFileSync(new URL(`../../fixtures/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => (JSON.parse(row) as { problem: string }).problem);
}

it('no answer worked by rule is one that the checker refutes', () => {
  const refuted = [...problemsOf('five-topics'), ...problemsOf('thirty-topics')].filter((problem) => {
    const answer = workByRule(problem)?.answer;
    return answer !== undefined && checkAnswer({ problem, answer }).status === 'refuted';
  });
  expect(refuted).toEqual([]);
});
