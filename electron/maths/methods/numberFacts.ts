import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText } from './askedText.ts';
import type { Understood } from './method.ts';

const FACTORS = /^(?:list |write down |write )?(?:all )?(?:the )?(?:factors|divisors) of (\d{1,4})$/;
const MULTIPLES =
  /^(?:list |write down |write )?(?:the )?first (\d|ten|two|three|four|five|six|seven|eight|nine) multiples of (\d{1,4})$/;
const PRIME = /^is (\d{1,6}) (?:a )?prime(?: number)?$/;
const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

function solution(topic: string, steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic, method: 'numberFacts', steps, answer };
}

function factorsOf(value: number): RuleSolution | null {
  if (value < 2) return null;
  const small: number[] = [];
  for (let divisor = 1; divisor * divisor <= value; divisor += 1) if (value % divisor === 0) small.push(divisor);
  const pairs = small.map((one) => `${one}\\times ${value / one}=${value}`);
  const all = [...new Set([...small, ...small.map((one) => value / one)])].toSorted((first, second) => first - second);
  const steps = pairs.map((expression) => ({ reason: 'A pair of factors.', expression }));
  return solution('factors', [...steps, { reason: 'List them in order.', expression: all.join(',') }], all.join(','));
}

function isPrime(value: number): RuleSolution | null {
  if (value < 2) return null;
  for (let divisor = 2; divisor * divisor <= value; divisor += 1) {
    if (value % divisor !== 0) continue;
    const answer = '\\text{no}';
    return solution(
      'primes',
      [{ reason: `It is divisible by $${divisor}$.`, expression: `${value}=${divisor}\\times ${value / divisor}` }],
      answer,
    );
  }
  const root = Math.floor(Math.sqrt(value));
  const reason = `No whole number from 2 to $${root}$ divides it, and $${root + 1}^2$ is larger than $${value}$.`;
  return solution(
    'primes',
    [{ reason: root < 2 ? 'Only 1 and itself divide it.' : reason, expression: `${value}=1\\times ${value}` }],
    '\\text{yes}',
  );
}

/** Works the factors and first multiples of a number, and whether it is prime. */
export function numberFacts(problem: Understood): RuleSolution | null {
  const { whole, asked } = askedText(problem.text);
  const factors = FACTORS.exec(asked)?.[1];
  if (factors !== undefined) return factorsOf(Number(factors));
  const prime = PRIME.exec(whole)?.[1];
  if (prime !== undefined) return isPrime(Number(prime));
  const [, count, of] = MULTIPLES.exec(asked) ?? [];
  if (count === undefined || of === undefined || Number(of) === 0) return null;
  const many = WORDS[count] ?? Number(count);
  const list = Array.from({ length: many }, (_item, index) => (index + 1) * Number(of));
  if (many < 1) return null;
  const shown = list.map((value, index) => `${index + 1}\\times ${of}=${value}`);
  return solution(
    'multiples',
    shown.map((expression) => ({ reason: 'Multiply.', expression })),
    list.join(','),
  );
}
