import type { BudgetLimits } from '../numeric/budget.ts';
import { workByRule } from '../methods/workByRule.ts';
import { readProblem } from '../reading/readProblem.ts';
import { checkAnswer } from './checkAnswer.ts';
import { gradeAnswer } from './gradeAnswer.ts';

/**
 * Is the problem answered by a pupil's lines, all of which hold? The last line counts, the value at the end of a
 * calculation in it, and what was found for each unknown on lines of their own.
 */
export function isFinished(problem: string, lines: readonly string[], limits: BudgetLimits): boolean {
  const candidates = answersIn(lines);
  if (candidates.some((answer) => checkAnswer({ problem, answer }, limits).status === 'verified')) return true;
  const reading = readProblem(problem);
  // Words are judged by no rule of checking; where a method understands them to the last word, its answer does.
  const isInWords = reading.kind === 'read' && (reading.task === 'words' || reading.given.length === 0);
  const worked = isInWords ? workByRule(problem) : null;
  if (worked === null) return false;
  return candidates.some((given) => gradeAnswer({ expected: worked.answer, given }).equal === true);
}

function answersIn(lines: readonly string[]): readonly string[] {
  const last = (lines.at(-1) ?? '').replace(/^\s*(?:=|⇒|⟹|=>|∴)\s*/, '').trim();
  if (last === '') return [];
  const value = /^[^a-z=]+=[^=]*$/i.test(last) ? [last.slice(last.lastIndexOf('=') + 1).trim()] : [];
  const found = new Map(
    lines.flatMap((line) => {
      const [, letter, result] = /^\s*([a-z])\s*=\s*([^=a-z]+)$/i.exec(line) ?? [];
      return letter === undefined || result === undefined ? [] : [[letter, result.trim()]];
    }),
  );
  const together = [...found].map(([letter, result]) => `${letter}=${result}`).join(', ');
  return [last, ...value, ...(found.size > 0 ? [together] : [])];
}
