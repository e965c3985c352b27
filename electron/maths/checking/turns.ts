import type { Expression } from '../expression/expression.ts';
import { call, negative, number, power, sum } from '../expression/build.ts';
import { dependsOn, partsOf } from '../algebra/freeSymbols.ts';

/** Expressions inside one, at whose zeros it may begin or cease to have a value, or bend: what is under √, ln and | |. */
export function innerTurns(expression: Expression, unknown: string): readonly Expression[] {
  const inner = partsOf(expression).flatMap((part) => innerTurns(part, unknown));
  return [...turnsOf(expression).filter((turn) => dependsOn(turn, unknown)), ...inner];
}

const one = number(1);

function turnsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'quotient') return [expression.denominator];
  if (expression.kind === 'power') return [expression.base];
  const [first, second] = expression.kind === 'call' ? expression.operands : [];
  if (expression.kind !== 'call' || first === undefined) return [];
  switch (expression.name) {
    case 'sqrt':
    case 'root':
    case 'ln':
    case 'abs':
    case 'sign':
      return [first];
    case 'log':
      return second === undefined ? [first] : [first, second, sum(second, negative(one))];
    case 'tan':
    case 'sec':
      return [call('cos', first)];
    case 'cot':
    case 'csc':
      return [call('sin', first)];
    case 'arcsin':
    case 'arccos':
      return [sum(one, negative(power(first, number(2))))];
    default:
      return [];
  }
}

/**
 * The parts of a product, the base of a power, what is above in a fraction: the whole is 0 only where one of them is.
 * Powers of a positive number are left out, as they never are.
 */
export function factorsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negative':
      return factorsOf(expression.operand);
    case 'product':
      return expression.factors.flatMap(factorsOf);
    case 'quotient':
      return factorsOf(expression.numerator);
    case 'power': {
      if (isPositive(expression.base)) return [];
      const isPower = expression.exponent.kind === 'number' && expression.exponent.value.s > 0n;
      return isPower ? factorsOf(expression.base) : [expression];
    }
    case 'call': {
      const [inside] = expression.operands;
      if (expression.name === 'exp' || expression.name === 'cosh') return [];
      const isZeroWithIt = expression.name === 'sqrt' || expression.name === 'abs';
      return isZeroWithIt && inside !== undefined ? factorsOf(inside) : [expression];
    }
    case 'sum':
      return expression.terms.length === 1 && expression.terms[0] !== undefined
        ? factorsOf(expression.terms[0])
        : [expression];
    default:
      return [expression];
  }
}

function isPositive(base: Expression): boolean {
  if (base.kind === 'constant') return base.name === 'e' || base.name === 'pi';
  if (base.kind === 'quotient') return isPositive(base.numerator) && isPositive(base.denominator);
  return base.kind === 'number' && base.value.s > 0n && base.value.n > 0n;
}
