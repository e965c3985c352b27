import { expect, it } from 'vitest';

import { checkAnswer } from '../../untimed.ts';
import { readNamedQuestion } from '../../../../electron/maths/checking/named/readNamedQuestion.ts';

/** A question, its right answer, and answers that must never be ticked. */
export type TickedQuestion = readonly [question: string, right: string, ...wrong: string[]];

/** A test for each right answer, that it is ticked, and for each wrong one, that it is not. */
export function itTicksOnlyRight(questions: readonly TickedQuestion[]): void {
  it.each(questions)('%s is answered by %s', (problem, right) => {
    expect(checkAnswer({ problem, answer: `$${right}$` })).toMatchObject({ status: 'verified' });
  });

  it.each(questions.flatMap(([problem, , ...wrong]) => wrong.map((answer) => [problem, answer] as const)))(
    '%s is not answered by %s',
    (problem, answer) => {
      expect(checkAnswer({ problem, answer: `$${answer}$` }).status).not.toBe('verified');
    },
  );
}

/** A test for each question, that no strict reader takes it. */
export function itLeaves(questions: readonly string[]): void {
  it.each(questions)('leaves “%s” to others', (question) => {
    expect(readNamedQuestion(question)).toBeNull();
  });
}
