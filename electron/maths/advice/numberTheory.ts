import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { greatestDivisor, leastMultiple } from '../methods/writeTerms.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Common factors and multiples, prime factors, lists of factors. */
export const numberTheory: Advisor = { check, second, mistakes };

const HIGHEST = 'highest-common-factor';
const LEAST = 'least-common-multiple';

/** The numbers the question is about: left of "=" in the lines "24 = 2³ × 3". */
function numbersOf({ solution }: Worked): readonly bigint[] {
  return solution.steps.flatMap(({ reason }) => {
    const named = /^Write \$(\d+)\$ as a product of primes/.exec(reason)?.[1];
    return named === undefined ? [] : [BigInt(named)];
  });
}

function wholeAnswer({ solution }: Worked): bigint | null {
  return /^\d+$/.test(solution.answer) ? BigInt(solution.answer) : null;
}

/** The number that was taken apart: what the first reason divides. */
function factored({ solution }: Worked): bigint | null {
  const first = /^Divide \$(\d+)\$ by/.exec(solution.steps[0]?.reason ?? '')?.[1];
  return solution.topic === 'prime-factors' && first !== undefined ? BigInt(first) : null;
}

function check(worked: Worked): readonly RuleStep[] | null {
  const [numbers, answer, whole] = [numbersOf(worked), wholeAnswer(worked), factored(worked)];
  if (whole !== null) return [{ reason: 'Multiply the primes.', expression: `${worked.solution.answer}=${whole}` }];
  if (answer === null || answer === 0n || numbers.length < 2) return null;
  if (worked.solution.topic === HIGHEST) {
    const quotients = numbers.map((number) => number / answer);
    return numbers.map((number, index) => ({
      reason:
        index === 0
          ? 'It divides every one of them.'
          : `What is left, $${quotients.join('$, $')}$, has no factor in common any more.`,
      expression: `${number}=${answer}\\times ${quotients[index] ?? 1n}`,
    }));
  }
  if (worked.solution.topic !== LEAST) return null;
  return numbers.map((number) => ({
    reason: `It is a multiple of $${number}$.`,
    expression: `${answer}=${number}\\times ${answer / number}`,
  }));
}

function second(worked: Worked): RuleSolution | null {
  const [numbers, answer, whole] = [numbersOf(worked), wholeAnswer(worked), factored(worked)];
  if (whole !== null) return fromTheMiddle(whole, worked.solution);
  const [first, other, ...more] = numbers;
  if (answer === null || first === undefined || other === undefined || more.length > 0) return null;
  const { topic } = worked.solution;
  if (topic === HIGHEST) return { topic, method: 'euclid', steps: euclid(first, other), answer: answer.toString() };
  if (topic !== LEAST) return null;
  const common = greatestDivisor(first, other);
  const steps = [
    ...euclid(first, other),
    {
      reason: `The highest common factor is $${common}$. The product of the two numbers counts it twice, so divide by it once.`,
      expression: `\\frac{${first}\\times ${other}}{${common}}=${answer}`,
    },
  ];
  return { topic, method: 'fromTheHighestCommonFactor', steps, answer: answer.toString() };
}

/** The remainder of the larger by the smaller, until nothing is left. */
function euclid(first: bigint, second: bigint): readonly RuleStep[] {
  const steps: RuleStep[] = [];
  let [larger, smaller] = first > second ? [first, second] : [second, first];
  while (smaller !== 0n) {
    const rest = larger % smaller;
    const reason =
      rest === 0n
        ? `Nothing is left, so the last divisor, $${smaller}$, is the highest common factor.`
        : 'Divide the larger by the smaller; a common factor must also divide what is left.';
    steps.push({ reason, expression: `${larger}=${larger / smaller}\\times ${smaller}+${rest}` });
    [larger, smaller] = [smaller, rest];
  }
  return steps;
}

/** A factor tree that starts from two factors of about the same size. */
function fromTheMiddle(whole: bigint, solution: RuleSolution): RuleSolution | null {
  let middle = 0n;
  for (let factor = 2n; factor * factor <= whole && factor < 100_000n; factor += 1n)
    if (whole % factor === 0n) middle = factor;
  if (middle === 0n || middle === whole) return null;
  const other = whole / middle;
  const [left, right] = [primesOf(middle), primesOf(other)];
  if (left.length === 1 && right.length === 1) return null;
  return {
    topic: solution.topic,
    method: 'factorTree',
    answer: solution.answer,
    steps: [
      {
        reason: 'Start a factor tree with two factors of about the same size.',
        expression: `${middle}\\times ${other}`,
      },
      { reason: 'Split each until only primes are left.', expression: [...left, ...right].join('\\times ') },
      { reason: 'Put them in order and write them with powers.', expression: solution.answer },
    ],
  };
}

function primesOf(value: bigint): readonly bigint[] {
  const primes: bigint[] = [];
  let left = value;
  for (let prime = 2n; prime * prime <= left; prime += 1n) {
    while (left % prime === 0n) {
      primes.push(prime);
      left /= prime;
    }
  }
  return left > 1n ? [...primes, left] : primes;
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const { topic, answer } = worked.solution;
  const [numbers, whole] = [numbersOf(worked), factored(worked)];
  if (whole !== null) yield* mistakesWithPrimes(whole, answer);
  if (topic === 'factors') {
    yield {
      kind: 'one-and-itself',
      from: null,
      line: answer.split(',').slice(1, -1).join(','),
      instead: answer,
      why: '1 and the number itself divide it too.',
    };
  }
  if (topic === 'primes' && /no/.test(answer)) {
    yield {
      kind: 'odd-for-prime',
      from: null,
      line: '\\text{yes}',
      instead: answer,
      why: 'Not every odd number is prime: 3, 7, 11 and the other primes up to the square root must be tried as well.',
    };
  }
  const isHighest = topic === HIGHEST;
  if (numbers.length < 2 || (!isHighest && topic !== LEAST)) return;
  const product = numbers.reduce((total, number) => total * number, 1n);
  const [other, both] = [
    numbers.reduce(isHighest ? leastMultiple : greatestDivisor),
    'The highest common factor divides all the numbers, so it is never larger than the smallest of them; a common multiple is never smaller than the largest.',
  ];
  if (!isHighest) {
    yield {
      kind: 'product-as-multiple',
      from: null,
      line: `\\operatorname{lcm}(${numbers.join(',')})=${numbers.join('\\times ')}=${product}`,
      instead: `\\operatorname{lcm}(${numbers.join(',')})=${answer}`,
      why: 'The product is a common multiple, but the least one takes a shared prime factor only once.',
    };
  }
  const asked = `${isHighest ? '\\gcd' : '\\operatorname{lcm}'}(${numbers.join(',')})`;
  yield {
    kind: 'factor-and-multiple',
    from: null,
    line: `${asked}=${other}`,
    instead: `${asked}=${answer}`,
    why: both,
  };
}

function* mistakesWithPrimes(whole: bigint, answer: string): Generator<UsualMistake> {
  const primes = [...new Set(primesOf(whole))];
  yield {
    kind: 'dropped-power',
    from: null,
    line: `${whole}=${primes.join('\\times ')}`,
    instead: `${whole}=${answer}`,
    why: 'Each prime is written as often as it divides, so a prime that divides twice has the exponent 2.',
  };
  yield {
    kind: 'added-factors',
    from: null,
    line: `${whole}=${primes.join('+')}`,
    instead: `${whole}=${answer}`,
    why: 'A product of prime factors multiplies them; it does not add them.',
  };
}
