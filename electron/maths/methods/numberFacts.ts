import type { RuleSolution, RuleStep } from '../outcomes.ts';

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'factors-multiples-primes', method: 'numberFacts', steps, answer };
}

/** All factors of a whole number above 1, found in pairs. */
export function factorsOf(value: number): RuleSolution | null {
  if (value < 2) return null;
  const small: number[] = [];
  for (let divisor = 1; divisor * divisor <= value; divisor += 1) if (value % divisor === 0) small.push(divisor);
  const pairs = small.map((one) => `${one}\\times ${value / one}=${value}`);
  const all = [...new Set([...small, ...small.map((one) => value / one)])].toSorted((first, second) => first - second);
  const steps = pairs.map((expression) => ({ reason: 'A pair of factors.', expression }));
  return solution([...steps, { reason: 'List them in order.', expression: all.join(',') }], all.join(','));
}

/** Whether a whole number above 1 is prime. */
export function isPrime(value: number): RuleSolution | null {
  if (value < 2) return null;
  for (let divisor = 2; divisor * divisor <= value; divisor += 1) {
    if (value % divisor !== 0) continue;
    const answer = '\\text{no}';
    return solution(
      [{ reason: `It is divisible by $${divisor}$.`, expression: `${value}=${divisor}\\times ${value / divisor}` }],
      answer,
    );
  }
  const root = Math.floor(Math.sqrt(value));
  const reason = `No whole number from 2 to $${root}$ divides it, and $${root + 1}^2$ is larger than $${value}$.`;
  return solution(
    [{ reason: root < 2 ? 'Only 1 and itself divide it.' : reason, expression: `${value}=1\\times ${value}` }],
    '\\text{yes}',
  );
}

/** The first multiples of a whole number. */
export function multiplesOf(of: number, count: number): RuleSolution | null {
  if (count < 1 || count > 12 || of < 1) return null;
  const list = Array.from({ length: count }, (_item, index) => (index + 1) * of);
  const steps = list.map((value, index) => ({ reason: 'Multiply.', expression: `${index + 1}\\times ${of}=${value}` }));
  return solution(steps, list.join(','));
}
