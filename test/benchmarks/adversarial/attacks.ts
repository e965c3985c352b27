import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { createRandom, type Random } from '../../../electron/maths/problems/random.ts';
import type { AttackCase } from './attackCases.ts';
import { rightForms } from './rightForms.ts';
import { wrongAnswers } from './wrongAnswers.ts';
import { wrongLines } from './wrongLines.ts';
import { checkAnswer, checkLine, gradeAnswer } from '../../maths/untimed.ts';

/** One question put to a checker, and what it said: `passed` is what must not be. */
export type Attack = {
  readonly kind: string;
  readonly problem: string;
  readonly text: string;
  readonly outcome: string;
  readonly why: string;
};

type Question = { readonly kind: string; readonly problem: string; readonly text: string; readonly ask: () => Said };
type Said = { readonly outcome: string; readonly why: string };

/** `count` of the questions, drawn evenly over the cases. */
function putSome(questions: readonly Question[], count: number, random: Random): readonly Attack[] {
  const left = [...questions];
  const drawn: Question[] = [];
  while (drawn.length < count && left.length > 0) {
    const at = random.whole(0, left.length - 1);
    const [picked] = left.splice(at, 1, ...left.splice(-1));
    if (picked !== undefined) drawn.push(picked);
  }
  return drawn.map(({ kind, problem, text, ask }) => ({ kind, problem, text, ...ask() }));
}

/** Wrong answers put to `checkAnswer`; those with `form` in the kind are right in value but unfinished. */
export function attackAnswers(cases: readonly AttackCase[], count: number): readonly Attack[] {
  const random = createRandom(7);
  const questions = cases.flatMap(({ problem, answer, topic }) => {
    const others = cases.filter((other) => other.topic === topic).slice(0, 4);
    const wrongs = wrongAnswers(answer, others.map((other) => other.answer)); // prettier-ignore
    return wrongs.map(({ kind, text, wrongIn }) => ({
      kind: wrongIn === 'form' ? `form: ${kind}` : kind,
      problem,
      text,
      ask: () => said(checkAnswer({ problem, answer: text })),
    }));
  });
  return putSome(questions, count, random);
}

function said({ status, why }: { readonly status: string; readonly why: string }): Said {
  return { outcome: status, why };
}

/** Wrong lines put to `checkLine`, each after the right lines above it. */
export function attackLines(cases: readonly AttackCase[], count: number): readonly Attack[] {
  const random = createRandom(8);
  const questions = cases.flatMap(({ problem }) => {
    const solution = workByRule(problem);
    const lines = solution?.steps.map(({ expression }) => expression) ?? [];
    return lines.flatMap((line, at) =>
      wrongLines(line, solution?.answer ?? '').map(({ kind, text }) => ({
        kind,
        problem: `${problem} ⟶ ${line}`,
        text,
        ask: () => said(checkLine({ problem, earlier: lines.slice(0, at), line: text })),
      })),
    );
  });
  return putSome(questions, count, random);
}

/** Wrong answers graded against the right one, either way round. */
export function attackGrades(cases: readonly AttackCase[], count: number): readonly Attack[] {
  const random = createRandom(9);
  const questions = cases.flatMap(({ answer }) =>
    wrongAnswers(answer)
      .filter(({ wrongIn }) => wrongIn === 'value')
      .map(({ kind, text }) => ({
        kind,
        problem: answer,
        text,
        ask: () => {
          const [there, back] = [
            gradeAnswer({ expected: answer, given: text }),
            gradeAnswer({ expected: text, given: answer }),
          ];
          const isEqual = there.equal === true || back.equal === true;
          return { outcome: isEqual ? 'equal' : 'not equal', why: there.equal === true ? there.why : back.why };
        },
      })),
  );
  return putSome(questions, count, random);
}

/** Right answers in other forms, put to `checkAnswer`. */
export function askRightForms(cases: readonly AttackCase[]): readonly Attack[] {
  return cases.flatMap(({ problem, answer }) =>
    rightForms(answer)
      // Where a fraction is asked for, a decimal is no right form.
      .filter(({ kind }) => kind !== 'as a decimal' || !/fraction/i.test(problem))
      .map(({ kind, text }) => ({ kind, problem, text, ...said(checkAnswer({ problem, answer: text })) })),
  );
}
