import type { RuleSolution } from '../../outcomes.ts';

const VALUE = String.raw`-?(?:\d+(?:\.\d+)?|\\frac\{\d+\}\{\d+\}|\\infty)`;
const SIGN = String.raw`(<|>|\\le|\\ge|≤|≥)\s*`;

function closes(sign: string): boolean {
  return /le|ge|≤|≥/.test(sign);
}

/** One inequality as an interval: `x>2` as `(2,\infty)`. */
function intervalOf(order: string, letter: string): string | null {
  const text = order.trim();
  const double = new RegExp(`^(${VALUE})\\s*${SIGN}${letter}\\s*${SIGN}(${VALUE})$`).exec(text);
  if (double !== null) {
    const [, low = '', first = '', second = '', high = ''] = double;
    if (!/<|le|≤/.test(first) || !/<|le|≤/.test(second)) return null;
    return `${closes(first) ? '[' : '('}${low},${high}${closes(second) ? ']' : ')'}`;
  }
  const [, sign, value] = new RegExp(`^${letter}\\s*${SIGN}(${VALUE})$`).exec(text) ?? [];
  if (sign === undefined || value === undefined) return null;
  return /<|le|≤/.test(sign)
    ? `(-\\infty,${value}${closes(sign) ? ']' : ')'}`
    : `${closes(sign) ? '[' : '('}${value},\\infty)`;
}

/** A solved inequality, its answer in interval notation; `null` for an answer that has none here. */
export function asIntervals(solution: RuleSolution, letter: string): RuleSolution | null {
  const parts = solution.answer.split(/\\text\{ or \}/).map((order) => intervalOf(order, letter));
  if (parts.some((part) => part === null)) return null;
  const sorted = parts.toSorted((one, two) => Number(two?.includes('-\\infty')) - Number(one?.includes('-\\infty')));
  const answer = sorted.join('\\cup ');
  return {
    ...solution,
    steps: [...solution.steps, { reason: 'Write it as an interval.', expression: answer }],
    answer,
  };
}
