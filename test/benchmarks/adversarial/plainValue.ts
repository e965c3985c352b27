import type { Expression } from '../../../electron/maths/expression/expression.ts';

/** Values of the letters. */
export type Letters = ReadonlyMap<string, number>;

const functions: Readonly<Record<string, (x: number, y: number) => number>> = {
  sqrt: (x) => Math.sqrt(x),
  root: (x, y) => (x < 0 && y % 2 === 1 ? -((-x) ** (1 / y)) : x ** (1 / y)),
  abs: (x) => Math.abs(x),
  ln: (x) => Math.log(x),
  log: (x, y) => Math.log(x) / Math.log(Number.isNaN(y) ? 10 : y),
  exp: (x) => Math.exp(x),
  sin: (x) => Math.sin(x),
  cos: (x) => Math.cos(x),
  tan: (x) => Math.tan(x),
  percent: (x) => x / 100,
  degrees: (x) => (x * Math.PI) / 180,
};

/**
 * The value in plain floating point; NaN where there is none or it is not known how. The benchmark must know by other
 * means than the checker's own arithmetic whether two answers differ.
 */
export function plainValue(expression: Expression, letters: Letters): number {
  const value = (part: Expression): number => plainValue(part, letters);
  switch (expression.kind) {
    case 'number':
      return expression.value.valueOf();
    case 'symbol':
      return letters.get(expression.name) ?? NaN;
    case 'constant':
      return { pi: Math.PI, e: Math.E, i: NaN, infinity: Infinity }[expression.name];
    case 'sum':
      return expression.terms.reduce((total, term) => total + value(term), 0);
    case 'product':
      return expression.factors.reduce((total, factor) => total * value(factor), 1);
    case 'quotient':
      return value(expression.numerator) / value(expression.denominator);
    case 'power':
      return value(expression.base) ** value(expression.exponent);
    case 'negative':
      return -value(expression.operand);
    case 'mixed':
      return value(expression.whole) + value(expression.part);
    case 'call': {
      const [x, y] = expression.operands.map(value);
      return functions[expression.name]?.(x ?? NaN, y ?? NaN) ?? NaN;
    }
    case 'quantity':
      return value(expression.value);
    default:
      return NaN;
  }
}

/** Equal as far as floating point can tell. */
export function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}
