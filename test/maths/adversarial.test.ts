import { describe, expect, it, vi } from 'vitest';

import { workByRule } from '../../electron/maths/methods/workByRule.ts';
import { generatedCases, readCases } from '../benchmarks/adversarial/attackCases.ts';
import {
  askRightForms,
  attackAnswers,
  attackGrades,
  attackLines,
  type Attack,
} from '../benchmarks/adversarial/attacks.ts';
import { changedQuestions, judgeChanged } from '../benchmarks/adversarial/changedQuestions.ts';
import { readTraps } from '../benchmarks/adversarial/traps.ts';
import { checkAnswer } from './untimed.ts';

/** What must not have happened, as lines that say what was asked. */
function passed(attacks: readonly Attack[], bad: string): readonly string[] {
  return attacks
    .filter(({ outcome }) => outcome === bad)
    .map(({ kind, problem, text, why }) => `${kind}: ${problem} ⟶ ${text} (${why})`);
}

/** A bounded share of what `test/benchmarks/adversarial.ts` tries: the five topics, two made problems of each kind. */
const cases = [...readCases('five-topics').filter((_, at) => at % 3 === 0), ...generatedCases(2)];
const traps = readTraps().filter(({ open }) => open === undefined);
/** These put hundreds of questions: on a busy machine that takes longer than vitest waits by itself. */
vi.setConfig({ testTimeout: 60_000 });

describe('a tick', () => {
  it('is never won by a wrong answer made from a right one', () => {
    expect(passed(attackAnswers(cases, 300), 'verified')).toEqual([]);
  });

  it('is never won by a wrong line of working', () => {
    expect(passed(attackLines(cases, 300), 'verified')).toEqual([]);
  });

  it('is never won by the old answer when a few words make it another question', () => {
    const changed = changedQuestions(cases, 300).map((question) => ({
      ...question,
      outcome: judgeChanged(question),
    }));
    expect(changed.filter(({ outcome }) => outcome !== 'unmoved')).toEqual([]);
  });

  it('is never won where small words change what is asked', () => {
    const ticked = traps.flatMap(({ problem, wrong }) =>
      wrong
        .filter((answer) => checkAnswer({ problem, answer }).status === 'verified')
        .map((answer) => `${problem} ⟶ ${answer}`),
    );
    expect(ticked).toEqual([]);
  });
});

it('a wrong answer is never graded equal to the key', () => {
  expect(passed(attackGrades(cases, 300), 'equal')).toEqual([]);
});

describe('a right answer', () => {
  it('is never refuted, in whatever usual form it is written', () => {
    const forms = askRightForms([...cases, ...readCases('thirty-topics').filter((_, at) => at % 8 === 0)]);
    expect(passed(forms, 'refuted')).toEqual([]);
  });

  it('is never refuted where small words change what is asked', () => {
    const refuted = traps.filter(
      ({ problem, right }) => right !== undefined && checkAnswer({ problem, answer: right }).status === 'refuted',
    );
    expect(refuted.map(({ problem, right }) => `${problem} ⟶ ${right ?? ''}`)).toEqual([]);
  });
});

it('what is no school problem is not worked by rule', () => {
  const worked = readCases('out-of-scope').filter(({ problem }) => workByRule(problem) !== null);
  expect(worked.map(({ problem }) => problem)).toEqual([]);
});

it('a question that small words change is not worked as if they were not there', () => {
  const worked = traps.filter(({ problem, wrong }) => wrong.includes(workByRule(problem)?.answer ?? '?'));
  expect(worked.map(({ problem }) => problem)).toEqual([]);
});
