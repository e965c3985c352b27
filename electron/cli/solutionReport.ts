import { latexToText } from '../contract/text/latexToText.ts';
import { proseToText } from '../contract/text/proseToText.ts';
import type { Solution, VerdictStatus } from '../contract/vocabulary.ts';
import type { Advice, RuleStep } from '../maths/outcomes.ts';

const marks: Readonly<Record<VerdictStatus, string>> = { verified: '✓', refuted: '✗', unchecked: '–' };
const sources = { model: 'written by the model', rule: 'worked by rule' } as const;

/** A solution as plain text for a terminal. */
export function solutionText(solution: Solution): string {
  if (solution.status === 'refused') return `${solution.error?.message ?? solution.why}\n${pointer(solution)}`;
  const steps = solution.steps.map(
    (step, index) =>
      `${index + 1}. ${proseToText(step.reason)}\n   ${marks[step.verdict]} ${latexToText(step.expression)}\n     (${proseToText(step.why)})\n`,
  );
  const answer = solution.answer === null ? 'No answer.' : answerText(solution.answer);
  const verdict = `${marks[solution.verdict]} ${solution.verdict}: ${solution.why}`;
  const footer = `${sources[solution.source]} (${solution.model}, ${solution.device}); ${solution.rewrites} lines rewritten; ${solution.seconds} s`;
  return `${steps.join('')}\n${answer}\n${verdict}\n${footer}\n`;
}

/** The line with an answer, given as LaTeX. */
export function answerText(latex: string): string {
  return `Answer: ${latexToText(latex)}`;
}

/** What there is to say besides a solution, each part with whose word it is. */
export function adviceText({ check, second, usualMistake }: Advice): string {
  const parts = [
    ...(check.length === 0 ? [] : [`Test the answer (by rule):\n${stepsText(check)}`]),
    ...(second === null ? [] : [`Another way (by rule):\n${stepsText(second.steps)}`]),
    ...(usualMistake === null
      ? []
      : [
          `A usual mistake here (by rule): ${latexToText(usualMistake.line)}\n   right is ${latexToText(usualMistake.instead)}\n   ${proseToText(usualMistake.why)}\n`,
        ]),
  ];
  return parts.map((part) => `\n${part}`).join('');
}

export function stepsText(steps: readonly RuleStep[]): string {
  return steps.map(({ reason, expression }) => `   ${proseToText(reason)}\n     ${latexToText(expression)}\n`).join('');
}

function pointer({ problem, error }: Solution): string {
  const suggestion = error?.suggestion === undefined ? '' : `Did you mean: ${error.suggestion}\n`;
  const short = problem.length <= 100 && !problem.includes('\n');
  if (error?.position === undefined || !short || error.code !== 'unreadable') return suggestion;
  return `  ${problem}\n  ${' '.repeat(error.position)}^\n${suggestion}`;
}
