import Fraction from 'fraction.js';

import {
  call,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '../../../electron/maths/expression/build.ts';
import type { Expression } from '../../../electron/maths/expression/expression.ts';

/** A kind of mistake made at one place of an expression; the results may by chance mean the same. */
export type NodeCorruption = {
  readonly kind: string;
  /** Too small for floating point, and wrong wherever it is made. */
  readonly tiny?: true;
  readonly change: (node: Expression) => readonly Expression[];
};

function onNumbers(change: (value: Fraction) => Expression | null): (node: Expression) => readonly Expression[] {
  return (node) => {
    const changed = node.kind === 'number' && node.recurring === undefined ? change(node.value) : null;
    return changed === null ? [] : [changed];
  };
}

function decimal(value: Fraction, decimals: number): Expression {
  return { kind: 'number', value, decimals };
}

function withoutEach<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.length < 2 ? [] : items.map((_, index) => items.toSpliced(index, 1));
}

function roundedQuotient(node: Expression): readonly Expression[] {
  if (node.kind !== 'quotient' || node.numerator.kind !== 'number' || node.denominator.kind !== 'number') return [];
  if (node.denominator.value.n === 0n) return [];
  const exact = node.numerator.value.div(node.denominator.value);
  return [2, 6, 15].flatMap((places) => {
    const rounded = exact.round(places);
    return rounded.equals(exact) ? [] : [decimal(rounded, places)];
  });
}

function roundedRoot(node: Expression): readonly Expression[] {
  const [inner] = node.kind === 'call' && node.name === 'sqrt' ? node.operands : [];
  if (inner?.kind !== 'number') return [];
  const root = Math.sqrt(inner.value.valueOf());
  return Number.isInteger(root) ? [] : [2, 5, 12].map((places) => decimal(new Fraction(root.toFixed(places)), places));
}

export const nodeCorruptions: readonly NodeCorruption[] = [
  { kind: 'a number one more', change: onNumbers((value) => number(value.add(1))) },
  { kind: 'a number ten times', change: onNumbers((value) => (value.n === 0n ? null : number(value.mul(10)))) },
  { kind: 'off by 1e-9', tiny: true, change: onNumbers((value) => decimal(value.add('1/1000000000'), 9)) },
  { kind: 'off by 1e-30', tiny: true, change: onNumbers((value) => decimal(value.add(new Fraction(1n, 10n ** 30n)), 30)) },
  { kind: 'off by 1e-60', tiny: true, change: onNumbers((value) => decimal(value.sub(new Fraction(1n, 10n ** 60n)), 60)) },
  { kind: 'a sign lost', change: (node) => (node.kind === 'negative' ? [node.operand] : []) },
  {
    kind: 'a sign of a term changed',
    change: (node) =>
      node.kind === 'sum' ? node.terms.map((term, at) => ({ kind: 'sum', terms: node.terms.with(at, negative(term)) })) : [],
  },
  {
    kind: 'a term dropped',
    change: (node) => (node.kind === 'sum' ? withoutEach(node.terms).map((terms) => sum(...terms)) : []),
  },
  {
    kind: 'a factor dropped',
    change: (node) => (node.kind === 'product' ? withoutEach(node.factors).map((factors) => product(...factors)) : []),
  },
  {
    kind: 'a fraction upside down',
    change: (node) => (node.kind === 'quotient' ? [quotient(node.denominator, node.numerator)] : []),
  },
  { kind: 'a fraction rounded', change: roundedQuotient },
  { kind: 'a root rounded', change: roundedRoot },
  { kind: 'a denominator dropped', change: (node) => (node.kind === 'quotient' ? [node.numerator] : []) },
  {
    kind: '± dropped',
    change: (node) => (node.kind === 'plusMinus' ? [node.operand, negative(node.operand)] : []),
  },
  {
    kind: 'an exponent changed',
    change: (node) =>
      node.kind === 'power' ? [node.base, power(node.base, sum(node.exponent, number(1))), product(node.base, node.exponent)] : [],
  },
  {
    kind: 'a root not taken',
    change: (node) => (node.kind === 'call' && node.name === 'sqrt' ? node.operands.slice(0, 1) : []),
  },
  {
    kind: 'a function exchanged',
    change: (node) =>
      node.kind === 'call' && (node.name === 'sin' || node.name === 'cos')
        ? [call(node.name === 'sin' ? 'cos' : 'sin', ...node.operands)]
        : [],
  },
  { kind: 'another letter', change: (node) => (node.kind === 'symbol' && node.name !== 'C' ? [symbol('w')] : []) },
]; // prettier-ignore
