import type { RuleSolution } from '../../outcomes.ts';

const TERM = /^(-?)(?:(\d+)|\\frac\{(\d+)\}\{(\d+)\})?((?:[a-z](?:\^(?:\{-?\d+\}|\d))?)+)$/;

/** `3x^{-5}y^3` as `\frac{3y^3}{x^5}`; `null` for an answer that is no single term. */
export function withPositivePowers(solution: RuleSolution): RuleSolution | null {
  if (!/\^\{?-/.test(solution.answer)) return solution;
  const [, sign = '', whole, top = whole ?? '1', bottom = '1', letters] = TERM.exec(solution.answer) ?? [];
  if (letters === undefined) return null;
  const powers = [...letters.matchAll(/([a-z])(?:\^\{?(-?\d+)\}?)?/g)].map(
    ([, name = '', power = '1']) => [name, Number(power)] as const,
  );
  const write = (side: 1 | -1, number: string): string => {
    const written = powers
      .filter(([, power]) => Math.sign(power) === side)
      .map(([name, power]) => (Math.abs(power) === 1 ? name : `${name}^{${Math.abs(power)}}`))
      .join('');
    return `${number === '1' && written !== '' ? '' : number}${written}`;
  };
  const answer = `${sign}\\frac{${write(1, top)}}{${write(-1, bottom)}}`;
  const step = { reason: 'A negative power belongs below the line.', expression: answer };
  return { ...solution, steps: [...solution.steps, step], answer };
}
