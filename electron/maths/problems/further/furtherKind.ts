import type { RuleSolution } from '../../outcomes.ts';
import { workReworded } from '../../methods/reworded/reworded.ts';
import { workByRule } from '../../methods/workByRule.ts';
import { simplifyPolynomial } from '../../methods/simplifyPolynomial.ts';
import { workEquation } from '../../methods/workEquation.ts';
import { workFormulas } from '../algebra/workFormulas.ts';
import { filledProblem } from '../filledProblem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

/** One more kind of question of a topic; `null` where the numbers drawn make no fit problem. */
export type FurtherKind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

/** A story worked by `read` in the one wording that it surely reads; `{name}` stands for the mark of that name. */
export function told(
  topic: string,
  ask: string,
  read: (question: string) => RuleSolution | null,
  question: string,
  marks: Readonly<Record<string, string>>,
  latex: readonly string[] = [],
): MadeProblem | null {
  const filled = question
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => marks[name] ?? whole)
    .replace('{m}', latex.map((one) => `$${one}$`).join(' and '));
  const solution = read(filled);
  return filledProblem(ask, solution === null ? null : { ...solution, topic }, question, marks, latex);
}

const VERB = /^(Expand(?: and simplify)?|Solve) \$([^$]+)\$$/;

/** "Expand $…$" and "Solve $…$" without a sentence to be read; anything else as it is worded. */
function quickly(question: string): RuleSolution | null {
  const [, verb, latex] = VERB.exec(question) ?? [];
  if (verb === undefined || latex === undefined) return workByRule(question);
  const worked =
    verb === 'Solve'
      ? workFormulas(workEquation, { task: 'solve', latex: [latex] })
      : workFormulas(simplifyPolynomial, { task: 'expand', latex: [latex] });
  return worked ?? workByRule(question);
}

/** Works a question that is known to be read only in other words: quicker than to try it as it is worded first. */
export function bySayingSo(question: string): RuleSolution | null {
  return workReworded(question, quickly);
}
