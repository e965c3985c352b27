import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';
import type { AttackCase } from './attackCases.ts';
import { checkAnswer } from '../../maths/untimed.ts';

/** A question turned into another by a few words; its old answer no longer answers it. */
export type ChangedQuestion = { readonly kind: string; readonly problem: string; readonly oldAnswer: string };

type Change = { readonly to: RegExp; readonly change: (problem: string) => string };

const solutions = /^[a-z]=/;
const several = /\\text\{ or \}|\\pm/;
const numbers = /^-?(?:\d+|\d*\\frac\{\d+\}\{\d+\})$/;
const every = /[^]/;

/** What is done to the sentence, and which answers it makes wrong or incomplete. */
const changes: readonly Change[] = [
  { to: solutions, change: (p) => `How many solutions does this have: ${p}` },
  { to: solutions, change: (p) => `${p} What is the sum of the solutions?` },
  { to: solutions, change: (p) => `${p} Then double your answer.` },
  { to: solutions, change: (p) => `${p} and add 1 to the answer` },
  { to: solutions, change: (p) => `Which number is NOT a solution? ${p}` },
  { to: solutions, change: (p) => `Is this solvable: ${p}` },
  { to: solutions, change: (p) => `Tell me if this is an equation: ${p}` },
  { to: solutions, change: (p) => `Without solving it, say what kind of equation this is: ${p}` },
  { to: solutions, change: (p) => `Make up a similar problem to this: ${p}` },
  { to: solutions, change: (p) => `What mistake is in this: ${p}` },
  { to: several, change: (p) => `${p} Give only the positive solution.` },
  { to: several, change: (p) => `${p} Give one solution only.` },
  { to: several, change: (p) => `${p} Give the smaller root` },
  { to: several, change: (p) => `${p} (the unknown is negative)` },
  { to: several, change: (p) => `Find the first solution: ${p}` },
  { to: numbers, change: (p) => `${p} Then subtract 1.` },
  { to: numbers, change: (p) => `Double this: ${p}` },
  { to: numbers, change: (p) => `Half of ${p}` },
  { to: numbers, change: (p) => `What is the reciprocal of the result? ${p}` },
  { to: numbers, change: (p) => `Make up a story for ${p}` },
  { to: numbers, change: (p) => `Write a problem for ${p}` },
  { to: numbers, change: (p) => `Which operations are in ${p}` },
  { to: numbers, change: (p) => `What is 10 more than this: ${p}` },
  { to: numbers, change: (p) => `Is it even or odd: ${p}` },
  { to: numbers, change: (p) => `${p} in words` },
  { to: numbers, change: (p) => `${p} in Roman numerals` },
  { to: every, change: (p) => `Do not do this one: ${p}` },
  { to: every, change: (p) => `What topic is this: ${p}` },
  { to: every, change: (p) => `What does this mean: ${p}` },
  { to: every, change: (p) => `Who wrote this question? ${p}` },
  { to: every, change: (p) => `${p} My answer is 100, is that right?` },
  { to: every, change: (p) => `Give a hint for ${p}` },
  { to: every, change: (p) => `${p} Now change every 2 to a 3 first.` },
  { to: every, change: (p) => `${p} Give the opposite of the answer.` },
  { to: every, change: (p) => `Not this: ${p}` },
  { to: every, change: (p) => `Translate into French: ${p}` },
  { to: every, change: (p) => `There is a misprint: the last number is one too small. ${p}` },
  { to: every, change: (p) => `Correct this: ${p}` },
  { to: every, change: (p) => `${p} (wrong)` },
  { to: every, change: (p) => `${p} (not the answer)` },
  { to: every, change: (p) => `${p} What rule did you use?` },
  { to: every, change: (p) => `${p} The signs are all the wrong way round.` },
  { to: every, change: (p) => `${p} Give an answer that is wrong.` },
  { to: numbers, change: (p) => `${p} And what is the square of that?` },
];

/** Every fitting change of every question, `count` of them drawn with a seed. */
export function changedQuestions(cases: readonly AttackCase[], count: number): readonly ChangedQuestion[] {
  const random = createRandom(10);
  const all = cases.flatMap(({ problem, answer }) =>
    changes
      .filter(({ to }) => to.test(answer))
      .map(({ change }) => ({ kind: change('…'), problem: change(problem), oldAnswer: answer })),
  );
  return all.map((changed) => ({ changed, at: random.next() })).toSorted((a, b) => a.at - b.at).slice(0, count).map(({ changed }) => changed); // prettier-ignore
}

/** What still treats a changed question as the old one: a tick for the old answer, or the old answer worked by rule. */
export function judgeChanged({ problem, oldAnswer }: ChangedQuestion): 'unmoved' | 'ticked' | 'worked' {
  if (checkAnswer({ problem, answer: oldAnswer }).status === 'verified') return 'ticked';
  const rule = workByRule(problem);
  return rule?.answer === oldAnswer ? 'worked' : 'unmoved';
}
