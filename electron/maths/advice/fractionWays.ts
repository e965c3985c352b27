import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { asExpression } from '../methods/method.ts';
import { readFractions } from '../methods/readFractions.ts';
import { fractionValue, writeFractionProblem, type Operand } from '../methods/workFractions.ts';
import { greatestDivisor, writeNumber } from '../methods/writeTerms.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Calculations with fractions: by decimals where they end, else by the product of the denominators or cancelling first. */
export const fractionWays: Advisor = { second: solveOtherwise, check: checkAnswer, mistakes: wrongCancelling };

function solveOtherwise({ problem, solution }: Worked): RuleSolution | null {
  const expression = solution.topic === 'fractions' ? asExpression(problem) : null;
  const chain = expression === null ? null : readFractions(expression);
  if (chain === null) return null;
  const done = { topic: 'fractions', answer: solution.answer };
  const values = chain.operands.map(valueOf);
  const [operator, ...more] = chain.operators;
  if (operator === undefined) return byPrimes(values[0], chain.operands[0], solution);
  const steps =
    byDecimals(values, chain.operators, fractionValue(chain)) ?? (more.length === 0 ? byPair(values, operator) : null);
  return steps === null ? null : { ...done, ...steps, steps: closed(steps.steps, solution.answer) };
}

type Way = { readonly method: string; readonly steps: readonly RuleStep[] };

function valueOf(operand: Operand): Fraction {
  if (operand.kind === 'fraction') return new Fraction(operand.top, operand.bottom);
  const { whole, part, negative } = operand;
  const size = new Fraction(part.top, part.bottom).add(whole);
  return negative ? size.neg() : size;
}

function closed(steps: readonly RuleStep[], answer: string): readonly RuleStep[] {
  const last = steps.at(-1)?.expression ?? '';
  return last === answer ? steps : [...steps, { reason: 'Write it as asked, in lowest terms.', expression: answer }];
}

const SIGNS = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' } as const;
type Sign = keyof typeof SIGNS;

function ends(value: Fraction): boolean {
  return !writeDecimal(value).includes('frac') && writeDecimal(value).length < 8;
}

function byDecimals(values: readonly Fraction[], operators: readonly Sign[], result: Fraction): Way | null {
  if (![...values, result].every(ends) || values.every((value) => value.d === 1n)) return null;
  const decimals = values.map((value, index) => {
    const text = writeDecimal(value);
    return index > 0 && text.startsWith('-') ? `(${text})` : text;
  });
  const written = decimals
    .map((text, index) => (index === 0 ? '' : SIGNS[operators[index - 1] ?? '+']) + text)
    .join('');
  return {
    method: 'byDecimals',
    steps: [
      { reason: 'Every fraction here ends as a decimal.', expression: written },
      { reason: 'Work with the decimals.', expression: writeDecimal(result) },
    ],
  };
}

function byPair([one, two]: readonly Fraction[], operator: Sign): Way | null {
  if (one === undefined || two === undefined) return null;
  if (operator === '×') return cancelFirst(one, two);
  if (operator === '÷') return sameDenominators(one, two);
  const [a, b, c, d] = [one.n * one.s, one.d, two.n * two.s, two.d];
  if (b === 1n || d === 1n || a < 0n || c < 0n) return null;
  const top = operator === '+' ? a * d + c * b : a * d - c * b;
  return {
    method: 'crosswise',
    steps: [
      {
        reason: 'Any common denominator will do: multiply each numerator by the other denominator.',
        expression: `\\frac{${a}\\times ${d}${operator}${c}\\times ${b}}{${b}\\times ${d}}`,
      },
      { reason: 'Work it out.', expression: top < 0n ? `-\\frac{${-top}}{${b * d}}` : `\\frac{${top}}{${b * d}}` },
    ],
  };
}

/** Common factors of a top and the other bottom go before anything is multiplied. */
function cancelFirst(one: Fraction, two: Fraction): Way | null {
  const [a, b, c, d] = [one.n * one.s, one.d, two.n * two.s, two.d];
  const [f, g] = [greatestDivisor(a, d), greatestDivisor(c, b)];
  if ((f === 1n && g === 1n) || a < 0n || c < 0n || f === 0n || g === 0n) return null;
  const [left, right] = [new Fraction(a / f, b / g), new Fraction(c / g, d / f)];
  const named = [f, g].filter((factor) => factor !== 1n).map((factor) => `$${factor}$`);
  return {
    method: 'cancelFirst',
    steps: [
      {
        reason: `Cancel ${named.join(' and ')} crosswise before multiplying.`,
        expression: `${writeNumber(left)}\\times ${writeNumber(right)}`,
      },
      { reason: 'Multiply.', expression: writeNumber(left.mul(right)) },
    ],
  };
}

/** With the same denominator, only the numerators are divided. */
function sameDenominators(one: Fraction, two: Fraction): Way | null {
  const [a, b, c, d] = [one.n * one.s, one.d, two.n * two.s, two.d];
  if (a < 0n || c <= 0n || b === d) return null;
  const common = (b / greatestDivisor(b, d)) * d;
  const [top, bottom] = [(a * common) / b, (c * common) / d];
  return {
    method: 'sameDenominators',
    steps: [
      {
        reason: 'Give both the same denominator.',
        expression: `\\frac{${top}}{${common}}\\div \\frac{${bottom}}{${common}}`,
      },
      {
        reason: 'The pieces are of one size, so only the numerators are divided.',
        expression: `${top}\\div ${bottom}`,
      },
      { reason: 'Write it as a fraction.', expression: writeNumber(new Fraction(top, bottom)) },
    ],
  };
}

/** A fraction to be cancelled: by its prime factors. */
function byPrimes(
  value: Fraction | undefined,
  operand: Operand | undefined,
  solution: RuleSolution,
): RuleSolution | null {
  if (value === undefined || operand?.kind !== 'fraction') return null;
  const { top, bottom } = operand;
  if (top < 2n || greatestDivisor(top, bottom) < 2n) return null;
  const [above, below] = [primesOf(top), primesOf(bottom)].map((primes) => primes.join('\\times '));
  const steps = [
    { reason: 'Write top and bottom as products of primes.', expression: `\\frac{${above ?? ''}}{${below ?? ''}}` },
    { reason: 'Cancel the primes that stand on both.', expression: solution.answer },
  ];
  return { topic: 'fractions', method: 'byPrimes', steps, answer: solution.answer };
}

function primesOf(value: bigint): readonly bigint[] {
  const primes: bigint[] = [];
  let left = value;
  for (let prime = 2n; prime * prime <= left && prime < 10_000n; prime += 1n) {
    while (left % prime === 0n) {
      primes.push(prime);
      left /= prime;
    }
  }
  return left > 1n || primes.length === 0 ? [...primes, left] : primes;
}

/** A sum or product of two is taken back; a cancelled fraction is multiplied crosswise. */
function checkAnswer({ problem, solution }: Worked): readonly RuleStep[] | null {
  const expression = solution.topic === 'fractions' ? asExpression(problem) : null;
  const chain = expression === null ? null : readFractions(expression);
  const [one, two, ...more] = chain?.operands ?? [];
  if (chain === null || one === undefined || more.length > 0) return null;
  const value = fractionValue(chain);
  if (two === undefined) return checkCancelled(one, value);
  const [first, second] = [valueOf(one), valueOf(two)].map((part) => writeNumber(part));
  const guarded = (text: string | undefined): string => (text?.startsWith('-') === true ? `(${text})` : (text ?? ''));
  const back = { '+': '-', '-': '+', '×': '\\div ', '÷': '\\times ' }[chain.operators[0] ?? '+'];
  const verb = { '+': 'Subtract', '-': 'Add', '×': 'Divide', '÷': 'Multiply' }[chain.operators[0] ?? '+'];
  return [{ reason: `${verb} back.`, expression: `${writeNumber(value)}${back}${guarded(second)}=${first ?? ''}` }];
}

function checkCancelled(operand: Operand, value: Fraction): readonly RuleStep[] | null {
  if (operand.kind === 'mixed') return null;
  const [left, right] = [operand.top * value.d, operand.bottom * value.n * value.s];
  const guard = (part: bigint): string => (part < 0n ? `(${part})` : part.toString());
  return left === right
    ? [
        {
          reason: 'Multiplied crosswise, both give the same.',
          expression: `${operand.top}\\times ${value.d}=${operand.bottom}\\times ${guard(value.n * value.s)}`,
        },
      ]
    : null;
}

/** 36/60: the same number taken away from top and bottom, instead of divided out. */
function* wrongCancelling({ problem, solution }: Worked): Generator<UsualMistake> {
  const expression = solution.topic === 'fractions' ? asExpression(problem) : null;
  const chain = expression === null ? null : readFractions(expression);
  const [only, ...more] = chain?.operands ?? [];
  if (chain === null || only?.kind !== 'fraction' || more.length > 0) return;
  const divisor = greatestDivisor(only.top, only.bottom);
  const given = writeFractionProblem(chain);
  if (divisor > 1n && only.top > divisor) {
    yield {
      kind: 'cancelled-term',
      from: null,
      line: `${given}=\\frac{${only.top}-${divisor}}{${only.bottom}-${divisor}}`,
      instead: `${given}=\\frac{${only.top}\\div ${divisor}}{${only.bottom}\\div ${divisor}}`,
      why: 'Top and bottom may be divided by the same number; taking the same number away changes the fraction.',
    };
  }
  if (only.top > only.bottom && only.bottom > 1n) {
    const [whole, rest] = [only.top / only.bottom, only.top % only.bottom];
    yield {
      kind: 'mixed-number',
      from: null,
      line: `${given}=${rest}\\frac{${whole}}{${only.bottom}}`,
      instead: `${given}=${whole}\\frac{${rest}}{${only.bottom}}`,
      why: 'The whole number is how often the denominator goes into the numerator; the remainder stays over the denominator.',
    };
  }
}
