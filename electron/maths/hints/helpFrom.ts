import type { ReadProblem, RuleSolution } from '../outcomes.ts';
import { gradeAnswer } from '../checking/gradeAnswer.ts';
import { workByRule } from '../methods/workByRule.ts';
import { readProblem } from '../reading/readProblem.ts';
import { type Hint, hintLadder } from './hintLadder.ts';
import { keepAnswerBack } from './keepAnswerBack.ts';
import { stepsReached } from './stepsReached.ts';

/** `lines` are the pupil's own, all of them right so far; `solution` is given where no rule works the problem. */
export type HelpQuestion = {
  readonly problem: string;
  readonly lines: readonly string[];
  readonly solution?: RuleSolution;
};

/** The help there is from where the pupil stands: each rung says more than the one before, the last says all. */
export type Help = {
  readonly rungs: readonly Hint[];
  /** Names where the pupil stands: as long as it stays the same, the next rung of the same ladder is the next help. */
  readonly place: string;
  /** How many of the `steps` of the solution the pupil has. */
  readonly reached: number;
  readonly steps: number;
  /** Whoever wrote the solution that the rungs come from: a rule, or a model whose lines were checked. */
  readonly from: 'rule' | 'given';
};

/**
 * Help with a problem from the pupil's last line on. A pupil on a way of their own is led on along it, wherever a rule
 * can go on from there to the same answer. No rung but the last holds the answer. `null`: no solution is to be had.
 */
export function helpFrom({ problem, lines, solution }: HelpQuestion): Help | null {
  const byRule = solution === undefined ? workByRule(problem) : null;
  const whole = solution ?? byRule;
  if (whole === null) return null;
  const from = byRule === null ? 'given' : 'rule';
  const last = lines.at(-1);
  const done = last !== undefined && isAnswer(last, whole) ? whole.steps.length : stepsReached(whole, lines);
  const onward = last === undefined || stepsReached(whole, [last]) > 0 || done === whole.steps.length;
  const own = onward ? null : ownWay(problem, last, whole);
  const ladder = own === null ? hintLadder(whole, done) : hintLadder(own, 0);
  const known = [problem, ...lines, ...whole.steps.slice(0, done).map((step) => step.expression)];
  const kept = keepAnswerBack(ladder, whole, known);
  return {
    rungs: [...kept, { kind: 'solution', steps: whole.steps, answer: whole.answer }],
    place: own === null ? `step ${done}` : `own way, ${last ?? ''}`,
    reached: done,
    steps: whole.steps.length,
    from,
  };
}

function isAnswer(line: string, { answer }: RuleSolution): boolean {
  return gradeAnswer({ expected: answer, given: line.replace(/^\s*=/, '') }).equal === true && looksLike(line, answer);
}

/** Only the finished form counts: `2/4` is worth as much as `1/2` and is still to be simplified. */
function looksLike(line: string, answer: string): boolean {
  const [given, expected] = [readProblem(line.replace(/^\s*=/, '')), readProblem(answer)];
  return given.kind === 'read' && expected.kind === 'read' && given.latex === expected.latex;
}

const verbs: Partial<Record<ReadProblem['task'], string>> = {
  solve: 'Solve ',
  simplify: 'Simplify ',
  expand: 'Expand ',
  factorise: 'Factorise ',
  evaluate: '',
};

/** The pupil's last line worked as a problem of its own, where that leads to the answer of the whole problem. */
function ownWay(problem: string, line: string, whole: RuleSolution): RuleSolution | null {
  const reading = readProblem(problem);
  const verb = reading.kind === 'read' ? verbs[reading.task] : undefined;
  if (verb === undefined) return null;
  const worked = workByRule(`${verb}${line.replace(/^\s*=/, '')}`);
  if (worked === null || worked.steps.length === 0) return null;
  return gradeAnswer({ expected: whole.answer, given: `$${worked.answer}$` }).equal === true ? worked : null;
}
