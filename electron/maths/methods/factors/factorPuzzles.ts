import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { primeFactors } from '../../algebra/primeFactors.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';

const ASK = '(?:find|what is|work out|calculate|determine|write down|state|name|give|which is)';
const HCF = '(?:hcf|gcf|gcd|h\\.c\\.f\\.?|(?:highest|greatest) common (?:factor|divisor))';
const LCM = '(?:lcm|l\\.c\\.m\\.?|(?:lowest|least) common multiple)';
const N = '(\\d{1,7})';

type Puzzle = readonly [source: string, work: (...numbers: readonly number[]) => RuleSolution | null];

function solution(steps: readonly RuleStep[], answer: number): RuleSolution {
  return { topic: 'factors-multiples-primes', method: 'factorPuzzles', steps, answer: `${answer}` };
}

function isPrimeNumber(value: number): boolean {
  const [first, ...more] = primeFactors(BigInt(value));
  return first !== undefined && more.length === 0 && first[1] === 1 && value > 1;
}

function greatestCommon(one: number, two: number): number {
  return two === 0 ? one : greatestCommon(two, one % two);
}

/** "The HCF of two numbers is 6 and their LCM is 180. One of them is 30. Find the other." */
function otherNumber(common: number, multiple: number, one: number): RuleSolution | null {
  const other = (common * multiple) / one;
  const fits = Number.isInteger(other) && greatestCommon(one, other) === common && (one * other) / common === multiple;
  if (!fits) return null;
  const product = common * multiple;
  return solution(
    [
      {
        reason: 'HCF times LCM is the product of the two numbers.',
        expression: `${common}\\times ${multiple}=${product}`,
      },
      { reason: `Divide by the number that is known.`, expression: `${product}\\div ${one}=${other}` },
    ],
    other,
  );
}

/** The product of the primes that stand an odd number of times. */
function toSquare(value: number, multiply: boolean): RuleSolution | null {
  const factors = primeFactors(BigInt(value));
  const missing = factors.reduce((product, [prime, power]) => (power % 2 === 1 ? product * Number(prime) : product), 1);
  if (value < 2 || missing === 1) return null;
  const written = factors.map(([prime, power]) => (power === 1 ? `${prime}` : `${prime}^${power}`)).join('\\times ');
  const square = multiply ? value * missing : value / missing;
  const sign = multiply ? '\\times' : '\\div';
  return solution(
    [
      { reason: 'Write it as a product of primes.', expression: `${value}=${written}` },
      {
        reason: 'In a square every prime stands an even number of times.',
        expression: `${value}${sign} ${missing}=${square}=${Math.round(Math.sqrt(square))}^2`,
      },
    ],
    missing,
  );
}

function nextPrime(from: number, step: 1 | -1): RuleSolution | null {
  if (from > 5000) return null;
  const steps: RuleStep[] = [];
  let value = from + step;
  for (; value > 1 && !isPrimeNumber(value); value += step) {
    const [least] = primeFactors(BigInt(value));
    const factor = Number(least?.[0] ?? 1n);
    steps.push({ reason: `$${value}$ is no prime.`, expression: `${value}=${factor}\\times ${value / factor}` });
  }
  if (value < 2) return null;
  return solution(
    [...steps, { reason: `$${value}$ has no factors but $1$ and itself.`, expression: `${value}` }],
    value,
  );
}

function countPrimes(from: number, to: number): RuleSolution | null {
  if (to - from > 200 || to <= from || isPrimeNumber(from) || isPrimeNumber(to)) return null;
  const primes = Array.from({ length: to - from + 1 }, (_item, index) => from + index).filter(isPrimeNumber);
  if (primes.length === 0) return null;
  return solution(
    [
      { reason: 'List the primes.', expression: primes.join(',\\ ') },
      { reason: 'Count them.', expression: `${primes.length}` },
    ],
    primes.length,
  );
}

/** "The largest number that divides 245 and 1029 leaving remainder 5 in each case." */
function sameRemainder(one: number, two: number, rest: number): RuleSolution | null {
  const [a, b] = [one - rest, two - rest];
  const answer = greatestCommon(a, b);
  if (a <= 0 || b <= 0 || answer <= rest) return null;
  return solution(
    [
      { reason: 'Take the remainder off: the rest is divided exactly.', expression: `${one}-${rest}=${a}` },
      { reason: 'The same for the other number.', expression: `${two}-${rest}=${b}` },
      { reason: 'Their highest common factor.', expression: `\\operatorname{HCF}(${a},${b})=${answer}` },
    ],
    answer,
  );
}

const SMALLEST = '(?:the )?(?:smallest|least|lowest) (?:positive |whole |natural )*(?:number|integer|value)';
const LARGEST = '(?:the )?(?:largest|greatest|biggest) (?:positive |whole )*(?:number|integer)';
const SQUARE = '(?:a |it a )?(?:perfect )?square(?: number)?';

const PUZZLES: readonly Puzzle[] = [
  [`(?:the )?${HCF} of (?:two|2) (?:positive )?(?:numbers|integers) is ${N} and (?:their|the) ${LCM} (?:of (?:the numbers|them) )?is ${N}[.,;] (?:if )?one (?:number|of (?:the numbers|them|the two numbers|these)) is ${N}[.,;] (?:${ASK} )?the other(?: number| one)?`, otherNumber],
  [`(?:the )?${LCM} of (?:two|2) (?:positive )?(?:numbers|integers) is ${N} and (?:their|the) ${HCF} (?:of (?:the numbers|them) )?is ${N}[.,;] (?:if )?one (?:number|of (?:the numbers|them|the two numbers|these)) is ${N}[.,;] (?:${ASK} )?the other(?: number| one)?`, (multiple = 0, common = 0, one = 0) => otherNumber(common, multiple, one)],
  [`${ASK} ${SMALLEST} by which ${N} (?:must|should|has to|can) be multiplied (?:to (?:give|get|make|become|obtain)|so that (?:the (?:product|result)|it) is|to make it) ${SQUARE}`, (value = 0) => toSquare(value, true)],
  [`${ASK} ${SMALLEST} by which ${N} (?:must|should|has to|can) be divided (?:to (?:give|get|make|become|obtain)|so that (?:the (?:quotient|result)|it) is|to make it) ${SQUARE}`, (value = 0) => toSquare(value, false)],
  [`(?:${ASK} )?(?:the )?(?:next|first) prime(?: number)? (?:after|above|bigger than|greater than|larger than|that comes after|following) ${N}`, (from = 0) => nextPrime(from, 1)],
  [`${ASK} the (?:smallest|least|lowest) prime(?: number)? (?:that is )?(?:above|bigger than|greater than|larger than|more than) ${N}`, (from = 0) => nextPrime(from, 1)],
  [`${ASK} the (?:largest|greatest|biggest|highest) prime(?: number)? (?:that is )?(?:below|less than|smaller than|under) ${N}`, (from = 0) => nextPrime(from, -1)],
  [`how many primes?(?: numbers)?(?: are)?(?: there)? (?:between|from) ${N} (?:and|to) ${N}`, countPrimes],
  [`${ASK} ${LARGEST} (?:that|which) (?:divides|will divide|can divide) ${N} and ${N},? leaving (?:a |the )?remainders? (?:of )?${N} (?:in|for) each(?: case)?`, sameRemainder],
]; // prettier-ignore

let compiled: readonly { readonly pattern: RegExp; readonly work: Puzzle[1] }[] | null = null;

/** Questions that want one number found by way of primes and common factors, fitted to their last word. */
export function factorPuzzles(problem: string): RuleSolution | null {
  const { text, form } = plainQuestion(problem);
  if (form !== null) return null;
  compiled ??= PUZZLES.map(([source, work]) => ({ pattern: new RegExp(`^${source}$`), work }));
  for (const { pattern, work } of compiled) {
    const found = pattern.exec(text);
    if (found !== null) return work(...found.slice(1).map(Number));
  }
  return null;
}
