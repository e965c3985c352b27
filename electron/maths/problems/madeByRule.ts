import { workByRule } from '../methods/workByRule.ts';
import type { MadeProblem } from './problem.ts';

type Asked = Omit<MadeProblem, 'solution' | 'question' | 'bracketed'> & {
  /** In the one wording that the rules surely read; Markdown with `$…$`. */
  readonly question: string;
};

/**
 * Makes a problem of a question by working it by rule, so that problem and solution cannot part. `null` when no rule
 * works it: then the numbers, or the rules, are not fit for it yet.
 */
export function madeByRule(asked: Asked): MadeProblem | null {
  const solution = workByRule(asked.question);
  return solution === null ? null : { ...asked, bracketed: false, solution };
}
