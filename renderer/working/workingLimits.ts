import type { TypedLine } from './lineJudgement.ts';

/** What one call to the checker takes; the contract says the same. */
const mostLines = 200;
const longestLine = 2_000;
const longestProblem = 4_000;

/** Why a working is too long to be checked at once, in words that say what to do; null: it is not. */
export function tooLong(problem: string, lines: readonly TypedLine[]): string | null {
  if (problem.length > longestProblem) return 'The problem is too long. Paste only the problem itself.';
  if (lines.length > mostLines)
    return `This is more than ${mostLines} lines. Check them in parts: take some out, then put them back.`;
  const long = lines.find((line) => line.text.length > longestLine);
  if (long === undefined) return null;
  return `Line ${long.number} is longer than ${longestLine} characters. Break it into several lines.`;
}
