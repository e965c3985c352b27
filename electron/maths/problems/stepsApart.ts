import type { RuleSolution } from '../outcomes.ts';

/** The same reasons in the same order make two problems alike; every reason that differs counts as one. */
export function stepsApart(first: RuleSolution, second: RuleSolution): number {
  const [one, two] = [first, second].map((solution) => solution.steps.map((step) => kind(step.reason)));
  const longest = Math.max(one?.length ?? 0, two?.length ?? 0);
  return Array.from({ length: longest }).filter((_item, index) => one?.[index] !== two?.[index]).length;
}

/** A reason without its formulas and figures. */
function kind(reason: string): string {
  return reason.replace(/\$[^$]*\$/g, '$').replace(/\d+(?:[.,]\d+)*/g, '0');
}
