import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from './requestWords.ts';

/** "the positive value of v", "v, taken positive,": which of two values counts. */
const POSITIVE =
  /,? ?\b(?:taken (?:as |to be )?positive|taking the positive (?:value|root|one|answer))\b,?|\bpositive (?=values? (?:of|for)\b)|,? ?\b(?:where|with|and|given that|if) \$?[a-z]\$? ?(?:is positive|> ?0)(?=[\s,.?]|$)|,? ?\b[a-z] being positive\b,?/i;
const NOT_ZERO =
  /,? ?\b(?:other than|apart from|except(?: for)?|besides|but not) (?:zero|0|nought)\b,?|\bnon-?zero (?=values?\b|solution\b|[a-z]\b)/i;

function chosen(answer: string, keep: (value: string) => boolean): string | null {
  const parts = answer.replace(/^([a-zA-Z])=\\pm ?(.+)$/, '$1=$2\\text{ or }$1=-$2').split('\\text{ or }');
  if (parts.length !== 2 || !parts.every((part) => /^[a-zA-Z]=[^,]+$/.test(part))) return null;
  const [only, ...more] = parts.filter((part) => keep(part.slice(2)));
  return only === undefined || more.length > 0 ? null : only;
}

/** A question with two values of which one is excluded. */
export function chosenValue(problem: string, work: Work): RuleSolution | null {
  if (!/[\^²]|√/.test(problem)) return null;
  for (const [pattern, keep, reason] of [
    [POSITIVE, (value: string) => !value.startsWith('-'), 'Only the positive value counts.'],
    [NOT_ZERO, (value: string) => value !== '0', 'Zero is left out.'],
  ] as const) {
    if (!pattern.test(problem)) continue;
    const plain = problem.replace(pattern, ' ').replace(/ {2,}/g, ' ');
    if (POSITIVE.test(plain) || NOT_ZERO.test(plain) || /\b(?:positive|negative)\b/i.test(plain)) return null;
    const solution = work(plain);
    const answer = solution === null ? null : chosen(solution.answer, keep);
    if (solution !== null && answer !== null)
      return { ...solution, steps: [...solution.steps, { reason, expression: answer }], answer };
  }
  return null;
}
