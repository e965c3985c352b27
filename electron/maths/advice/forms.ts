import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, UsualMistake } from '../outcomes.ts';
import { negative, power, product, quotient, sum } from '../expression/build.ts';
import { asExpression } from '../methods/method.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { inExpression } from '../mistakes/places.ts';
import { collectBriefly, writeNumber } from '../mistakes/writePolynomial.ts';
import { splitSquare } from '../methods/splitSquare.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Factorising, roots, powers and exact values: the mistakes that have no line of their own in `mistakes/`. */
export const forms: Advisor = { second, mistakes };

function answerOf({ solution }: Worked): Expression | null {
  const reading = parseStatement(solution.answer);
  return reading.kind === 'statement' && reading.statement.kind === 'expression' ? reading.statement.expression : null;
}

/** A root taken apart into primes: pairs come out. */
function second({ problem, solution }: Worked): RuleSolution | null {
  const given = solution.topic === 'surds' ? asExpression(problem) : null;
  const [inside] = given?.kind === 'call' && given.name === 'sqrt' ? given.operands : [];
  const value = inside === undefined ? null : rationalValue(inside);
  if (value === null || value.d !== 1n || value.n > 100_000n || value.s < 0n) return null;
  const primes: bigint[] = [];
  let left = value.n;
  for (let prime = 2n; prime * prime <= left; prime += 1n) {
    while (left % prime === 0n) {
      primes.push(prime);
      left /= prime;
    }
  }
  if (left > 1n) primes.push(left);
  const [root, rest] = splitSquare(value.n);
  if (root === 1n || primes.length < 3) return null;
  const outside = primes.filter((prime, index) => primes[index - 1] === prime && countBefore(primes, index) % 2 === 1);
  const steps = [
    {
      reason: 'Write the number under the root as a product of primes.',
      expression: `\\sqrt{${primes.join('\\times ')}}`,
    },
    {
      reason: 'Every pair of equal primes comes out of the root as one.',
      expression: `${outside.join('\\times ')}${rest === 1n ? '' : `\\times \\sqrt{${rest}}`}`,
    },
    { reason: 'Multiply.', expression: solution.answer },
  ];
  return { topic: solution.topic, method: 'byPrimes', steps, answer: solution.answer };
}

function countBefore(primes: readonly bigint[], index: number): number {
  return primes.slice(0, index).filter((prime) => prime === primes[index]).length;
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const [given, answer] = [asExpression(worked.problem), answerOf(worked)];
  if (given === null || answer === null) return;
  if (worked.problem.task === 'factorise') yield* wrongFactors(given, answer);
  yield* swappedFunction(given, answer);
  yield* wrongPowers(given, answer);
  yield* wrongRationalising(given, answer);
}

function* wrongFactors(given: Expression, answer: Expression): Generator<UsualMistake> {
  const instead = `${toLatex(given)}=${toLatex(answer)}`;
  const shown = (wrong: Expression): string => `${toLatex(given)}=${toLatex(wrong)}`;
  const factors = answer.kind === 'product' ? answer.factors : [answer];
  const bracket = factors.findIndex((factor) => factor.kind === 'sum');
  const sums = factors.filter((factor) => factor.kind === 'sum');
  if (answer.kind === 'power' || sums.length > 1) {
    const turned = factors.map((factor) => turnedSigns(factor));
    yield {
      kind: 'factor-signs',
      from: null,
      line: shown(answer.kind === 'power' ? (turned[0] ?? answer) : product(...turned)),
      instead,
      why: 'The two numbers have the right sizes but the wrong signs: their sum, too, must come out right.',
    };
  }
  const only = factors[bracket];
  const outside = factors.filter((_factor, index) => index !== bracket);
  if (only?.kind !== 'sum' || outside.length === 0) return;
  const [first, ...rest] = only.terms;
  if (first === undefined) return;
  const multiplied = rest.map((term) => collectBriefly(product(...outside, term)));
  yield {
    kind: 'divided-one-term',
    from: null,
    line: shown(product(...outside, sum(first, ...multiplied))),
    instead,
    why: 'The common factor is taken out of every term, so every term in the bracket is divided by it.',
  };
}

function turnedSigns(factor: Expression): Expression {
  if (factor.kind === 'power') return { ...factor, base: turnedSigns(factor.base) };
  if (factor.kind !== 'sum') return factor;
  const [first, ...rest] = factor.terms;
  if (first === undefined) return factor;
  return sum(first, ...rest.map((term) => (term.kind === 'negative' ? term.operand : negative(term))));
}

const TWO = new Fraction(2);
const PARTNER = { sin: 'cos', cos: 'sin', tan: 'sin' } as const;

/** sin 30° taken for cos 30°. */
function* swappedFunction(given: Expression, answer: Expression): Generator<UsualMistake> {
  const swap = function* (node: Expression): Generator<{ readonly wrong: Expression }> {
    if (node.kind === 'call' && node.name in PARTNER)
      yield { wrong: { ...node, name: PARTNER[node.name as keyof typeof PARTNER] } };
  };
  for (const { wrong } of inExpression(given, swap)) {
    yield {
      kind: 'swapped-function',
      from: null,
      line: `${toLatex(given)}=${toLatex(wrong)}`,
      instead: `${toLatex(given)}=${toLatex(answer)}`,
      why: 'Sine is opposite over hypotenuse, cosine adjacent over hypotenuse, tangent opposite over adjacent.',
    };
  }
}

/** 8^(2/3), 4^(−2), √64, log: taken for a product or a share. */
function* wrongPowers(given: Expression, answer: Expression): Generator<UsualMistake> {
  const instead = `${toLatex(given)}=${toLatex(answer)}`;
  const made = (wrong: Expression, why: string): UsualMistake => {
    const value = rationalValue(wrong);
    const shown = value === null ? wrong : writeNumber(value);
    return { kind: 'power-as-product', from: null, line: `${toLatex(given)}=${toLatex(shown)}`, instead, why };
  };
  if (given.kind === 'power') {
    const exponent = rationalValue(given.exponent);
    if (exponent !== null && exponent.s < 0n)
      yield made(
        negative(power(given.base, writeNumber(exponent.neg()))),
        'A negative exponent stands for the reciprocal, not for a negative number.',
      );
    yield made(product(given.base, given.exponent), 'A power is no product of base and exponent.');
  }
  if (given.kind !== 'call') return;
  const [inside, index] = given.operands;
  if (inside === undefined) return;
  if (given.name === 'root' && index !== undefined)
    yield made(quotient(inside, index), 'A root undoes a power; it is not a division by the number of the root.');
  if (given.name === 'sqrt')
    yield made(
      quotient(inside, writeNumber(TWO)),
      'The square root is the number whose square this is, not half of it.',
    );
  if (given.name === 'log' && index !== undefined)
    yield made(quotient(inside, index), 'The logarithm asks for the exponent; it is no division by the base.');
}

/** a/√b with only the bottom multiplied. */
function* wrongRationalising(given: Expression, answer: Expression): Generator<UsualMistake> {
  if (given.kind !== 'quotient' || given.denominator.kind !== 'call' || given.denominator.name !== 'sqrt') return;
  const [inside] = given.denominator.operands;
  if (inside === undefined) return;
  yield {
    kind: 'multiplied-one-term',
    from: null,
    line: `${toLatex(given)}=${toLatex(quotient(given.numerator, inside))}`,
    instead: `${toLatex(given)}=${toLatex(answer)}`,
    why: 'The top must be multiplied by the same root as the bottom, or the value changes.',
  };
}
