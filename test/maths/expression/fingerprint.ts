import type { Expression } from '../../../electron/maths/expression/expression.ts';

/**
 * A number that two expressions share when they mean the same: the value where there is one, and for signs that have
 * none (±, derivatives, limits) some fixed function of what they hold. Letters stand for numbers made of their names.
 */
export function fingerprint(expression: Expression): number {
  const of = fingerprint;
  switch (expression.kind) {
    case 'number':
      return expression.value.valueOf();
    case 'symbol':
      return 0.3 + hash(expression.name);
    case 'constant':
      return { pi: Math.PI, e: Math.E, i: 0.7310585, infinity: 1234.5678 }[expression.name];
    case 'sum':
      return expression.terms.reduce((total, term) => total + of(term), 0);
    case 'product':
      return expression.factors.reduce((total, factor) => total * of(factor), 1);
    case 'quotient':
      return of(expression.numerator) / of(expression.denominator);
    case 'power':
      return raise(of(expression.base), of(expression.exponent));
    case 'negative':
      return -of(expression.operand);
    case 'plusMinus':
      return 0.917 * of(expression.operand);
    case 'mixed':
      return of(expression.whole) + of(expression.part);
    case 'call':
      return callPrint(expression.name, expression.operands.map(of));
    case 'derivative':
      return wave(of(expression.body) + expression.order + hash(expression.variable));
    case 'integral':
      return wave(
        of(expression.body) * 2 +
          hash(expression.variable) +
          (expression.from && expression.to ? 3 * of(expression.from) + 5 * of(expression.to) : 0),
      );
    case 'limit':
      return wave(of(expression.body) * 3 + 7 * of(expression.to) + hash(expression.variable));
    case 'series':
      return wave(of(expression.body) * 5 + 3 * of(expression.from) + 11 * of(expression.to));
    case 'apply':
      return wave(
        expression.operands.reduce((total, operand, index) => total + of(operand) * (index + 2), hash(expression.name)),
      );
    case 'quantity':
      return of(expression.value) * (1 + hash(expression.unit));
  }
}

function hash(name: string): number {
  return [...name].reduce((total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 1009, 7) / 1009;
}

function wave(value: number): number {
  return Math.sin(value) + 1.5;
}

/** Powers of negative numbers too, so that (−x)² and −x² differ and still have a value. */
function raise(base: number, exponent: number): number {
  const size = Math.abs(base) ** exponent;
  return base < 0 && exponent % 2 !== 0 ? -size : size;
}

function callPrint(name: string, [first = 0, second = 0.123]: readonly number[]): number {
  if (name === 'sqrt') return raise(first, 0.5);
  if (name === 'percent') return first / 100;
  return wave(first * 1.7 + second * 2.9 + hash(name));
}
