import { expressionsIn } from '../algebra/freeSymbols.ts';
import { sameExpression } from '../algebra/sameExpression.ts';
import type { BudgetLimits } from '../numeric/budget.ts';
import { workByRule } from '../methods/workByRule.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { readProblem } from '../reading/readProblem.ts';
import { checkAnswer } from './checkAnswer.ts';
import { sameForm } from './forms/sameForm.ts';
import { gradeForQuestion } from './gradeForQuestion.ts';

/**
 * How far a pupil's lines, all of which hold, have come: `finished` when the last says the answer in its final form,
 * `on-the-way` when nothing speaks against them, `apart` when the last is not the value a rule has found: it may be a
 * step towards it or a mistake, and which cannot be told. `unknown` when nothing could compare them with the question.
 */
export type Progress = 'finished' | 'on-the-way' | 'apart' | 'unknown';

/**
 * The last line counts, the value at the end of a calculation in it, and what was found for each unknown on lines of
 * their own.
 */
export function progressOf(problem: string, lines: readonly string[], limits: BudgetLimits): Progress {
  const candidates = answersIn(lines);
  const statuses = candidates.map((answer) => checkAnswer({ problem, answer }, limits).status);
  const isRight = statuses.includes('verified');
  const reading = readProblem(problem);
  const task = reading.kind === 'read' && reading.given.length > 0 ? reading.task : 'words';
  // Words are judged by no rule of checking; where a method understands them to the last word, its answer does.
  const isInWords = task === 'words';
  // Degrees without their sign, a form that no check knows: where nothing could be said, a rule's answer may say it.
  const isOpen = !isRight && statuses.every((status) => status === 'unchecked');
  const worked = isInWords || isOpen || (isRight && task === 'evaluate') ? workByRule(problem) : null;
  if (worked === null) return isRight ? 'finished' : isInWords ? 'unknown' : 'on-the-way';
  const same = candidates.filter((given) => isAnswer(problem, worked.answer, given));
  if (same.some((given) => isInFormOf(worked.answer, given) && !isCopied(problem, given, worked.answer)))
    return 'finished';
  return isRight || same.length > 0 || !isInWords ? 'on-the-way' : 'apart';
}

function isAnswer(problem: string, expected: string, given: string): boolean {
  return gradeForQuestion({ expected, given, problem }).equal === true;
}

/** "3/8" below "change 3/8 to a decimal": the question once more, unless its answer stands in it ("which is larger, …?"). */
function isCopied(problem: string, given: string, answer: string): boolean {
  const squeezed = (text: string): string => text.replace(/[\s$\\(){}]/g, '').toLowerCase();
  if (!squeezed(problem).includes(squeezed(given))) return false;
  const [wanted, written] = [answer, given].map((text) => parseStatement(text));
  if (wanted?.kind !== 'statement' || written?.kind !== 'statement') return false;
  const [one, other] = [wanted.statement, written.statement].map(expressionsIn);
  return !(one?.length === other?.length && one?.every((part, at) => sameExpression(part, other?.[at] ?? part)));
}

/** Words and lists that cannot be read as one statement have no form but their own. */
function isInFormOf(expected: string, given: string): boolean {
  const [wanted, written] = [expected, given].map((text) => {
    const reading = parseStatement(text);
    return reading.kind === 'statement' ? reading.statement : null;
  });
  return !wanted || !written || sameForm(wanted, written);
}

function answersIn(lines: readonly string[]): readonly string[] {
  const last = (lines.at(-1) ?? '').replace(/^\s*(?:=|⇒|⟹|=>|∴)\s*/, '').trim();
  if (last === '') return [];
  const value = /^[^a-z=]+=[^=]*$/i.test(last) ? [last.slice(last.lastIndexOf('=') + 1).trim()] : [];
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const [, letter, result] = /^\s*([a-z])\s*=\s*([^=a-z]+)$/i.exec(line) ?? [];
    if (letter === undefined || result === undefined) continue;
    found.set(letter, [...(found.get(letter) ?? []), result.trim()]);
  }
  const together = [...found].map(([letter, results]) => `${letter}=${results.at(-1) ?? ''}`).join(', ');
  // "x = 2" and below it "x = 3": one after the other they say both.
  const [only, ...others] = [...found];
  const each =
    only !== undefined && others.length === 0 ? [only[1].map((result) => `${only[0]}=${result}`).join(' or ')] : [];
  return [last, ...value, ...(found.size > 0 ? [together] : []), ...each];
}
