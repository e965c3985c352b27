import type { Expression } from '../expression/expression.ts';

export type Signed = { readonly minus: boolean; readonly rest: Expression };

/**
 * Splits off the minus that is written before a whole term: −x, and also the one hidden in a negative coefficient, so
 * that x and −3 (a literal) add up to `x-3`.
 */
export function splitSign(expression: Expression): Signed {
  if (expression.kind === 'negative') return { minus: true, rest: expression.operand };
  const rest = withoutMinus(expression);
  return rest === null ? { minus: false, rest: expression } : { minus: true, rest };
}

/** The same with its leading literal made positive, or null when it does not start with a negative literal. */
function withoutMinus(expression: Expression): Expression | null {
  switch (expression.kind) {
    case 'number':
      return expression.value.s < 0n ? { ...expression, value: expression.value.neg() } : null;
    case 'product': {
      const [first, ...others] = expression.factors;
      const rest = first === undefined ? null : withoutMinus(first);
      return rest === null ? null : { ...expression, factors: [rest, ...others] };
    }
    case 'quotient': {
      const rest = withoutMinus(expression.numerator);
      const allowed = expression.sign !== undefined || expression.numerator.kind === 'number';
      return rest === null || !allowed ? null : { ...expression, numerator: rest };
    }
    case 'quantity': {
      const { minus, rest } = splitSign(expression.value);
      return minus ? { ...expression, value: rest } : null;
    }
    default:
      return null;
  }
}

/** True for what a sign cannot be put before without brackets. */
export function startsWithSign(expression: Expression): boolean {
  return expression.kind === 'plusMinus' || expression.kind === 'sum' || splitSign(expression).minus;
}
