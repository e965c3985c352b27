import type { RuleSolution } from '../../outcomes.ts';

const AS_FRACTION =
  /\b(?:as|in the form of) an? (?:(?:simplified|reduced|single|common|proper|simple) )?fraction\b|\bin (?:simplified )?(?:fraction|fractional) form\b|\busing fraction notation\b/i;
const AS_NUMBER = /\bas an? (?:[a-z]+ )?(?:decimal|percent(?:age)?|whole number|unit rate)\b/i;

/** "Write the ratio of 45 minutes to 2 hours as a fraction": 3:8 is 3/8, and no other form of it is given. */
export function ratioAsFraction(text: string, solution: RuleSolution): RuleSolution | null {
  const { answer } = solution;
  if (!/^\d[\d.]*(?::\d[\d.]*)+$/.test(answer)) return solution;
  if (AS_NUMBER.test(text)) return null;
  if (!AS_FRACTION.test(text)) return solution;
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(answer) ?? [];
  if (top === undefined || bottom === undefined || bottom === '0' || /\bfraction of\b/i.test(text)) return null;
  const fraction = `\\frac{${top}}{${bottom}}`;
  const step = { reason: 'Write the first number over the second.', expression: fraction };
  return { ...solution, steps: [...solution.steps, step], answer: fraction };
}
