import type { Expression } from '../expression/expression.ts';
import type { FractionProblem, Operand, Operator } from './workFractions.ts';

type Chain = Pick<FractionProblem, 'operands' | 'operators'>;

function wholeNumber(expression: Expression): bigint | null {
  if (expression.kind === 'negative') {
    const value = wholeNumber(expression.operand);
    return value === null ? null : -value;
  }
  if (expression.kind !== 'number' || expression.value.d !== 1n || expression.decimals !== undefined) return null;
  return expression.value.s * expression.value.n;
}

function negated(operand: Operand): Operand {
  return operand.kind === 'mixed' ? { ...operand, negative: !operand.negative } : { ...operand, top: -operand.top };
}

/** A whole number, a fraction of whole numbers or a mixed number, with any sign. */
function readOperand(expression: Expression): Operand | null {
  if (expression.kind === 'sum') return bracketed(expression.terms);
  if (expression.kind === 'negative') {
    const inner = readOperand(expression.operand);
    return inner === null ? null : negated(inner);
  }
  if (expression.kind === 'mixed') {
    const [whole, part] = [wholeNumber(expression.whole), readOperand(expression.part)];
    if (whole === null || whole < 0n || part?.kind !== 'fraction' || part.top < 0n) return null;
    return { kind: 'mixed', negative: false, whole, part: { top: part.top, bottom: part.bottom } };
  }
  if (expression.kind === 'quotient') {
    const [top, bottom] = [wholeNumber(expression.numerator), wholeNumber(expression.denominator)];
    if (top === null || bottom === null || bottom === 0n) return null;
    return bottom < 0n ? { kind: 'fraction', top: -top, bottom: -bottom } : { kind: 'fraction', top, bottom };
  }
  const value = wholeNumber(expression);
  return value === null ? null : { kind: 'fraction', top: value, bottom: 1n };
}

/** `(−5/2)` is read as a sum of one term. */
function bracketed(terms: readonly Expression[]): Operand | null {
  const [only, ...more] = terms;
  return only === undefined || more.length > 0 ? null : readOperand(only);
}

function join(left: Chain | null, operator: Operator, right: Chain | null): Chain | null {
  if (left === null || right === null) return null;
  return {
    operands: [...left.operands, ...right.operands],
    operators: [...left.operators, operator, ...right.operators],
  };
}

function single(operand: Operand | null): Chain | null {
  return operand === null ? null : { operands: [operand], operators: [] };
}

/** A run of products and quotients, left to right. */
function readProduct(expression: Expression): Chain | null {
  const operand = readOperand(expression);
  if (operand !== null) return single(operand);
  if (expression.kind === 'product') {
    const [first, ...rest] = expression.factors;
    if (first === undefined) return null;
    return rest.reduce<Chain | null>(
      (chain, factor) => join(chain, '×', single(readOperand(factor))),
      readProduct(first),
    );
  }
  if (expression.kind === 'quotient')
    return join(readProduct(expression.numerator), '÷', single(readOperand(expression.denominator)));
  if (expression.kind !== 'negative') return null;
  const inner = readProduct(expression.operand);
  const [first, ...rest] = inner?.operands ?? [];
  return inner === null || first === undefined ? null : { ...inner, operands: [negated(first), ...rest] };
}

/** A chain of fractions without brackets around sums; `null` when it holds anything else. */
export function readFractions(expression: Expression): Chain | null {
  if (expression.kind !== 'sum') return readProduct(expression);
  const [first, ...rest] = expression.terms;
  if (first === undefined) return null;
  return rest.reduce<Chain | null>(
    (chain, term) =>
      term.kind === 'negative' ? join(chain, '-', readProduct(term.operand)) : join(chain, '+', readProduct(term)),
    readProduct(first),
  );
}
