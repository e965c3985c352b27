import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { greatestDivisor, leastMultiple } from '../methods/writeTerms.ts';
import type { Advisor, Worked } from './advisor.ts';
import { amountsIn } from './amounts.ts';

/** Common factors and multiples, prime factors, lists of factors. */
export const numberTheory: Advisor = { check, second, mistakes };

type Asked = 'highest' | 'least' | 'primes' | 'isPrime' | 'factors';

const WORDS: readonly (readonly [RegExp, Asked])[] = [
  [/\b(?:hcf|gcd|gcf)\b|(?:highest|greatest|largest) common (?:factor|divisor)/i, 'highest'],
  [/\blcm\b|(?:lowest|least|smallest) common multiple/i, 'least'],
  [/\bprime factor|product of (?:its |the )?primes?/i, 'primes'],
  [/\bprime\b/i, 'isPrime'],
  [/\bfactors of\b/i, 'factors'],
];

/** What is asked, and of which numbers. */
type Question = { readonly asked: Asked; readonly numbers: readonly bigint[] };

function questionIn({ problem }: Worked): Question | null {
  const asked = WORDS.find(([words]) => words.test(problem.text))?.[1];
  const { values } = amountsIn(problem.text);
  if (asked === undefined || values.length === 0) return null;
  const isWhole = values.every((value) => value.d === 1n && value.s > 0n && value.n < 1_000_000n);
  return isWhole ? { asked, numbers: values.map((value) => value.n) } : null;
}

function wholeAnswer({ solution }: Worked): bigint | null {
  return /^\d+$/.test(solution.answer) ? BigInt(solution.answer) : null;
}

/** The numbers of a question after their highest common factor or least common multiple, where the answer is it. */
function commonIn(worked: Worked, asked: 'highest' | 'least'): { numbers: readonly bigint[]; answer: bigint } | null {
  const [question, answer] = [questionIn(worked), wholeAnswer(worked)];
  if (question?.asked !== asked || answer === null || question.numbers.length < 2) return null;
  const value = question.numbers.reduce(asked === 'highest' ? greatestDivisor : leastMultiple);
  return value === answer ? { numbers: question.numbers, answer } : null;
}

/** The number that was taken apart into primes. */
function factored(worked: Worked): bigint | null {
  const question = questionIn(worked);
  const [whole, ...more] = question?.numbers ?? [];
  return question?.asked === 'primes' && more.length === 0 ? (whole ?? null) : null;
}

function check(worked: Worked): readonly RuleStep[] | null {
  const whole = factored(worked);
  if (whole !== null) return [{ reason: 'Multiply the primes.', expression: `${worked.solution.answer}=${whole}` }];
  const [highest, least] = [commonIn(worked, 'highest'), commonIn(worked, 'least')];
  if (highest !== null) {
    const { numbers, answer } = highest;
    const quotients = numbers.map((number) => number / answer);
    return numbers.map((number, index) => ({
      reason:
        index === 0
          ? 'It divides every one of them.'
          : `What is left, $${quotients.join('$, $')}$, has no factor in common any more.`,
      expression: `${number}=${answer}\\times ${quotients[index] ?? 1n}`,
    }));
  }
  if (least === null) return null;
  return least.numbers.map((number) => ({
    reason: `It is a multiple of $${number}$.`,
    expression: `${least.answer}=${number}\\times ${least.answer / number}`,
  }));
}

function second(worked: Worked): RuleSolution | null {
  const whole = factored(worked);
  if (whole !== null) return fromTheMiddle(whole, worked.solution);
  const [highest, least] = [commonIn(worked, 'highest'), commonIn(worked, 'least')];
  const { numbers, answer } = highest ?? least ?? { numbers: [], answer: 0n };
  const [first, other, ...more] = numbers;
  if (first === undefined || other === undefined || more.length > 0) return null;
  const { topic } = worked.solution;
  if (highest !== null) return { topic, method: 'euclid', steps: euclid(first, other), answer: answer.toString() };
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
  const { answer } = worked.solution;
  const [question, whole] = [questionIn(worked), factored(worked)];
  if (whole !== null) yield* mistakesWithPrimes(whole, answer);
  if (question?.asked === 'factors') {
    yield {
      kind: 'one-and-itself',
      from: null,
      line: answer.split(',').slice(1, -1).join(','),
      instead: answer,
      why: '1 and the number itself divide it too.',
    };
  }
  if (question?.asked === 'isPrime' && /no/.test(answer)) {
    yield {
      kind: 'odd-for-prime',
      from: null,
      line: '\\text{yes}',
      instead: answer,
      why: 'Not every odd number is prime: 3, 7, 11 and the other primes up to the square root must be tried as well.',
    };
  }
  for (const asked of ['highest', 'least'] as const) yield* mistakesWithCommon(worked, asked);
}

function* mistakesWithCommon(worked: Worked, asked: 'highest' | 'least'): Generator<UsualMistake> {
  const found = commonIn(worked, asked);
  if (found === null) return;
  const { numbers, answer } = found;
  const name = `${asked === 'highest' ? '\\gcd' : '\\operatorname{lcm}'}(${numbers.join(',')})`;
  const instead = `${name}=${answer}`;
  const product = numbers.reduce((total, number) => total * number, 1n);
  if (asked === 'least') {
    yield {
      kind: 'product-as-multiple',
      from: null,
      line: `${name}=${numbers.join('\\times ')}=${product}`,
      instead,
      why: 'The product is a common multiple, but the least one takes a shared prime factor only once.',
    };
  }
  const other = numbers.reduce(asked === 'highest' ? leastMultiple : greatestDivisor);
  yield {
    kind: 'factor-and-multiple',
    from: null,
    line: `${name}=${other}`,
    instead,
    why: 'The highest common factor divides all the numbers, so it is never larger than the smallest of them; a common multiple is never smaller than the largest.',
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
