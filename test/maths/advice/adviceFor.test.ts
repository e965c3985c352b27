import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

import { adviceFor as advise } from '../../../electron/maths/advice/adviceFor.ts';
import { proofLimits } from '../../../electron/maths/advice/proven.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import type { Advice, RuleSolution } from '../../../electron/maths/outcomes.ts';
import { questionOf } from '../../../electron/maths/problems/problem.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';
import { TOPICS } from '../../../electron/maths/problems/topics.ts';
import { checkLine, gradeAnswer } from '../untimed.ts';

type Case = { readonly topic: string; readonly problem: string };
type Advised = Case & { readonly solution: RuleSolution; readonly advice: Advice };

const cases = readFileSync(new URL('../../fixtures/thirty-topics.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** With a clock that stands still, so that a busy machine gives the same advice. */
function adviceFor(problem: string, solution?: RuleSolution): Advice | null {
  return advise(problem, solution, { ...proofLimits, clock: () => 0 });
}

function advised({ topic, problem }: Case): readonly Advised[] {
  const solution = workByRule(problem);
  const advice = solution === null ? null : adviceFor(problem, solution);
  return solution === null || advice === null ? [] : [{ topic, problem, solution, advice }];
}

const worked = cases.flatMap(advised);

/** Some problems of every generator, from fixed seeds. */
function generated(): readonly Advised[] {
  return TOPICS.flatMap(({ topic, make }, index) => {
    const random = createRandom(100 + index);
    const made = make(random, ([1, 2, 3] as const)[index % 3] ?? 1);
    return made === null ? [] : advised({ topic, problem: questionOf(made) });
  });
}

/** Hundreds of solutions are worked, advised and judged: on a busy machine that takes longer than vitest waits. */
vi.setConfig({ testTimeout: 60_000 });

/** Judged alone, as a statement about numbers or functions. */
function standsAlone(line: string): string {
  return checkLine({ problem: '', earlier: [], line }).status;
}

function expectSound({ problem, solution, advice }: Advised): void {
  for (const { expression } of advice.check)
    expect.soft(standsAlone(expression), `${problem}: ${expression}`).toBe('verified');
  const { second, usualMistake } = advice;
  if (second !== null) {
    expect.soft(gradeAnswer({ expected: solution.answer, given: second.answer }).equal, problem).toBe(true);
    const lines = second.steps.map(({ expression }) => expression);
    for (const [index, line] of lines.entries()) {
      const { status } = checkLine({ problem, earlier: lines.slice(0, index), line });
      expect.soft(status, `${problem}: ${line}`).not.toBe('refuted');
    }
  }
  if (usualMistake === null || usualMistake.from !== null) return;
  const [line, instead] = [usualMistake.line, usualMistake.instead].map((text) => text.split('=').at(-1) ?? '');
  expect.soft(gradeAnswer({ expected: instead ?? '', given: line ?? '' }).equal, problem).not.toBe(true);
}

describe('the advice beside a worked solution', () => {
  it('tests the answer by calculations that are true, agrees in its second way, and refutes the usual mistake', () => {
    for (const one of worked) expectSound(one);
  });

  it('does so for generated problems too', () => {
    const made = generated();
    expect(made.length).toBeGreaterThan(20);
    for (const one of made) expectSound(one);
  });

  it('has a test and a usual mistake for every topic that is worked, and a second way for most', () => {
    const topics = [...new Set(worked.map(({ topic }) => topic))];
    const having = (what: (advice: Advice) => boolean): readonly string[] =>
      topics.filter((topic) => worked.some((one) => one.topic === topic && what(one.advice)));
    expect(topics.filter((topic) => !having(({ check }) => check.length > 0).includes(topic))).toEqual([]);
    expect(topics.filter((topic) => !having(({ usualMistake }) => usualMistake !== null).includes(topic))).toEqual([]);
    expect(having(({ second }) => second !== null).length).toBeGreaterThan(topics.length * 0.6);
  });

  it('is null where no rule works the problem', () => {
    expect(adviceFor('Prove that there are infinitely many primes.')).toBeNull();
  });
});

describe('particular advice', () => {
  function stepsOf(problem: string): readonly string[] {
    return adviceFor(problem)?.second?.steps.map(({ expression }) => expression) ?? [];
  }

  it('puts both solutions back into the equation', () => {
    const lines = adviceFor('Solve x^2 - 7x + 10 = 0')?.check.map(({ expression }) => expression);
    expect(lines).toEqual(['5^2-7\\times 5+10=0', '2^2-7\\times 2+10=0']);
  });

  it('undoes a linear equation backwards', () => {
    expect(stepsOf('Solve 5x - 7 = 18')).toEqual(['18+7=25', '25\\div 5=5', 'x=5']);
  });

  it('completes the square where the formula was used', () => {
    expect(stepsOf('Solve x^2 + 4x - 1 = 0 using the formula')).toContain('\\left(x+2\\right)^2=5');
  });

  it('substitutes where the first way eliminates, and the reverse', () => {
    expect(adviceFor('Solve x + y = 10 and x - y = 4')?.second?.method).toBe('bySubstitution');
    expect(adviceFor('y = 2x - 1 and 3x + y = 14')?.second?.method).toBe('byElimination');
  });

  it('shows the usual mistake on the numbers of the problem', () => {
    expect(adviceFor('Work out 2/5 + 1/3')?.usualMistake).toMatchObject({
      kind: 'added-denominators',
      line: '\\frac{2}{5}+\\frac{1}{3}=\\frac{2+1}{5+3}=\\frac{3}{8}',
    });
    expect(adviceFor('Solve the inequality 7 - 3x ≤ 1')?.usualMistake).toMatchObject({
      kind: 'inequality-not-flipped',
      from: '-3x\\le -6',
      line: 'x\\le 2',
      instead: 'x\\ge 2',
    });
    // The one step there is turns the sign of the problem itself; sides that are swapped are no division.
    expect(adviceFor('-2x < 6')?.usualMistake).toMatchObject({ from: '-2x<6', line: 'x<-3', instead: 'x>-3' });
    expect(adviceFor('10 >= 4 - 3x')?.usualMistake).toMatchObject({ from: '-3x\\le 6', line: 'x\\le -2' });
  });

  it('takes a known triple for a triangle that is one made larger', () => {
    const problem = 'A right-angled triangle has legs 6 cm and 8 cm. Find the hypotenuse.';
    expect(adviceFor(problem)?.second?.method).toBe('knownTriple');
  });
});
