import type { Expression } from '../expression/expression.ts';
import type { Calculation, WholeOperator } from './workCalculation.ts';

function operation(operator: WholeOperator, left: Calculation | null, right: Calculation | null): Calculation | null {
  return left === null || right === null ? null : { kind: 'operation', operator, left, right };
}

function negated(operand: Calculation | null): Calculation | null {
  if (operand === null) return null;
  return operand.kind === 'integer' && operand.value > 0n
    ? { kind: 'integer', value: -operand.value }
    : { kind: 'negate', operand };
}

/** A sum with its negative terms as subtractions; brackets written as such stay (`5+(−3)` is told by `sum` nodes only). */
function readSum(terms: readonly Expression[]): Calculation | null {
  const [first, ...rest] = terms;
  if (first === undefined) return null;
  return rest.reduce<Calculation | null>(
    (total, term) =>
      term.kind === 'negative'
        ? operation('-', total, readCalculation(term.operand))
        : operation('+', total, readCalculation(term)),
    readCalculation(first),
  );
}

/** A calculation with whole numbers as it was written; `null` when it holds anything else. */
export function readCalculation(expression: Expression): Calculation | null {
  switch (expression.kind) {
    case 'number':
      return expression.value.d === 1n && expression.decimals === undefined
        ? { kind: 'integer', value: expression.value.s * expression.value.n }
        : null;
    case 'negative':
      return negated(readCalculation(expression.operand));
    case 'sum':
      return readSum(expression.terms);
    case 'product': {
      const [first, ...rest] = expression.factors;
      if (first === undefined) return null;
      return rest.reduce<Calculation | null>(
        (total, factor) => operation('×', total, readCalculation(factor)),
        readCalculation(first),
      );
    }
    case 'quotient':
      return operation('÷', readCalculation(expression.numerator), readCalculation(expression.denominator));
    case 'power': {
      const [base, exponent] = [readCalculation(expression.base), readCalculation(expression.exponent)];
      return base === null || exponent?.kind !== 'integer' || exponent.value < 0n
        ? null
        : { kind: 'power', base, exponent: exponent.value };
    }
    default:
      return null;
  }
}
