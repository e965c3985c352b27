import type { RuleSolution } from '../outcomes.ts';

const ASKS_POINTS = /\b(?:intersect\w*|coordinates?|points?|cross(?:es)?|meets?)\b/i;
const PAIR = /^x=([^,]+),y=([^,]+)$/;

/** Where two lines or curves meet is a point: `x=2,y=5` becomes `(2,5)` where the question asks for points. */
export function asPoints(solution: RuleSolution | null, question: string): RuleSolution | null {
  if (solution === null || !ASKS_POINTS.test(question)) return solution;
  const points = solution.answer.split('\\text{ or }').map((pair) => {
    const [, x, y] = PAIR.exec(pair) ?? [];
    return x === undefined || y === undefined ? null : `(${x},${y})`;
  });
  if (!points.every((point) => point !== null)) return solution;
  const answer = points.join('\\text{ and }');
  const reason = points.length === 1 ? 'Write it as a point.' : 'Write them as points.';
  return { ...solution, steps: [...solution.steps, { reason, expression: answer }], answer };
}
