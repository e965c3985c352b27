import Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { areIdle } from '../../reading/taskRequest.ts';
import { formulaSentence, letterIn } from '../formulaSentence.ts';
import type { Understood } from '../method.ts';
import { rationalValue } from '../rationalValue.ts';

type Powers = ReadonlyMap<number, number>;

const HIGHEST = /\b(?:the )?(?:hcf|gcf|gcd|(?:highest|greatest|largest) common (?:factor|divisor))\b(?: (?:of|for))?/g;
const LOWEST = /\b(?:the )?(?:lcm|(?:lowest|least|smallest) common multiple)\b(?: (?:of|for))?/g;
const FORM =
  /\b(?:give|giving|leave|leaving|write|writing)? ?(?:your |the )?(?:answer )?(?:as|in) (?:a )?(?:product of (?:powers of )?(?:its )?prime (?:factors|numbers)|index form|product of (?:its )?primes)\b/g;
const WORDS = new Set(
  'a b p q m n x y hcf lcm numbers number two written product prime factors as its their where let using use index form powers have values value ordinary number'.split(
    ' ',
  ),
);

function isPrimeNumber(value: number): boolean {
  if (value < 2 || value > 1000) return false;
  for (let divisor = 2; divisor * divisor <= value; divisor += 1) if (value % divisor === 0) return false;
  return true;
}

/** `2^3\times 3\times 5` as its primes and their powers; `null` for anything else. */
function powersIn(expression: Expression): Powers | null {
  const factors = expression.kind === 'product' ? expression.factors : [expression];
  const powers = new Map<number, number>();
  for (const factor of factors) {
    const [base, exponent] =
      factor.kind === 'power' ? [factor.base, rationalValue(factor.exponent)] : [factor, new Fraction(1)];
    if (base.kind !== 'number' || exponent === null || exponent.d !== 1n || exponent.compare(0) <= 0) return null;
    const prime = Number(base.value);
    if (base.value.d !== 1n || !isPrimeNumber(prime)) return null;
    powers.set(prime, (powers.get(prime) ?? 0) + Number(exponent));
  }
  return powers;
}

/** `A = 2^3 × 5`, or the product alone. */
function given(statement: Statement | null): { readonly name: string; readonly powers: Powers } | null {
  if (statement?.kind === 'expression') {
    const powers = powersIn(statement.expression);
    return powers === null || statement.expression.kind === 'number' ? null : { name: '', powers };
  }
  if (statement?.kind !== 'relation' || statement.signs.join() !== '=') return null;
  const [left, right] = statement.sides;
  const powers = right === undefined ? null : powersIn(right);
  return left === undefined || powers === null || (left.kind !== 'symbol' && left.kind !== 'number')
    ? null
    : { name: left.kind === 'symbol' ? left.name : '', powers };
}

function write(powers: Powers): string {
  const sorted = [...powers].filter(([, power]) => power > 0).toSorted(([one], [two]) => one - two);
  return sorted.map(([prime, power]) => (power === 1 ? `${prime}` : `${prime}^${power}`)).join('\\times ');
}

/** Highest common factor or least common multiple of two numbers told by their prime factors. */
export function primePowers(problem: Understood): RuleSolution | null {
  if (!/common|hcf|lcm|gcf|gcd/i.test(problem.text) || !/\^|[²³⁴⁵]/.test(problem.text)) return null;
  const sentence = formulaSentence(problem.text);
  if (sentence === null) return null;
  const [high, low] = [sentence.skeleton.search(HIGHEST) >= 0, sentence.skeleton.search(LOWEST) >= 0];
  const words = sentence.skeleton.replace(HIGHEST, ' ').replace(LOWEST, ' ').replace(FORM, ' ');
  if (high === low || !areIdle(words, WORDS)) return null;
  const numbers = sentence.statements.flatMap((statement) => given(statement) ?? []);
  const others = sentence.statements.filter((statement) => given(statement) === null);
  const names = numbers.map(({ name }) => name);
  if (
    numbers.length < 2 ||
    numbers.length > 3 ||
    !others.every((statement) => names.includes(letterIn(statement) ?? '?'))
  )
    return null;
  const primes = new Set(numbers.flatMap(({ powers }) => [...powers.keys()]));
  const chosen = new Map(
    [...primes].map((prime): [number, number] => {
      const all = numbers.map(({ powers }) => powers.get(prime) ?? 0);
      return [prime, high ? Math.min(...all) : Math.max(...all)];
    }),
  );
  const value = [...chosen].reduce((product, [prime, power]) => product * BigInt(prime) ** BigInt(power), 1n);
  const product = write(chosen) || '1';
  const reason = high
    ? 'Take each prime that all share, at its lowest power.'
    : 'Take every prime, each at its highest power.';
  const asProduct = sentence.skeleton.search(FORM) >= 0;
  const steps: RuleStep[] = [{ reason, expression: product }];
  if (!asProduct && product !== `${value}`) steps.push({ reason: 'Multiply.', expression: `${product}=${value}` });
  return { topic: 'factors-multiples-primes', method: 'primePowers', steps, answer: asProduct ? product : `${value}` };
}
