import type { AnswerQuestion } from '../../outcomes.ts';
import type { Expression } from '../../expression/expression.ts';
import { freeSymbols, expressionsIn } from '../../algebra/freeSymbols.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { answerText } from '../answerText.ts';
import { plainRational } from './finishedValue.ts';

const SQUARE = /\b(?:as|using|use|by|form|factors? (?:as|into)) (?:a |the )?perfect[- ]square\b/i;
const CUBES = /\b(?:sum|difference) of (?:two |perfect )?cubes\b/i;

/**
 * Whether factors are of the pattern that the question names: one bracket twice for a perfect square, a bracket of three
 * terms for cubes. (x + 2)(x + 3) is right for x² + 5x + 6, and no perfect square, whatever the question takes it for.
 */
export function isOfNamedPattern({ problem, answer }: AnswerQuestion): boolean {
  if (!SQUARE.test(problem) && !CUBES.test(problem)) return true;
  const reading = parseStatement(answerText(answer) ?? '');
  if (reading.kind !== 'statement') return false;
  return expressionsIn(reading.statement).every((part) => {
    const factors = factorsOf(part);
    // "9" for a term that is missing.
    if (factors.every((factor) => freeSymbols(factor).length === 0)) return true;
    if (CUBES.test(problem)) return factors.some((factor) => factor.kind === 'sum' && factor.terms.length >= 3);
    return factors.every((factor) => isSquared(factor, factors));
  });
}

function factorsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'negative') return factorsOf(expression.operand);
  return expression.kind === 'product' ? expression.factors.flatMap(factorsOf) : [expression];
}

/** The square of a number, an even power, or written twice. */
function isSquared(factor: Expression, factors: readonly Expression[]): boolean {
  const number = plainRational(factor);
  if (number !== null) return number.pow('1/2') !== null;
  if (factor.kind === 'power' && factor.exponent.kind === 'number') return factor.exponent.value.mod(2).equals(0);
  return factors.filter((other) => sameExpression(factor, other)).length % 2 === 0;
}
