import type Fraction from 'fraction.js';

import { writeNumber } from '../writeTerms.ts';
import type { AmountTree } from './amountTree.ts';

type Written = { readonly latex: string; readonly kind: 'atom' | 'product' | 'sum' };

function guarded({ latex, kind }: Written): string {
  return kind === 'sum' || latex.startsWith('-') ? `(${latex})` : latex;
}

function isDigit(text: string): boolean {
  return /^\d/.test(text);
}

function written(tree: AmountTree, nameOf: (id: string) => string): Written {
  switch (tree.kind) {
    case 'number':
      return { latex: writeNumber(tree.value), kind: 'atom' };
    case 'unknown':
      return { latex: nameOf(tree.id), kind: nameOf(tree.id).startsWith('-') ? 'sum' : 'atom' };
    case 'sum': {
      const latex = tree.parts.reduce((text, part) => {
        const one = written(part, nameOf);
        const plain = one.kind === 'sum' ? guarded(one) : one.latex;
        return text === '' || plain.startsWith('-') ? `${text}${plain}` : `${text}+${plain}`;
      }, '');
      return { latex, kind: 'sum' };
    }
    case 'product':
      return writtenProduct(tree.first, tree.second, nameOf);
    case 'quotient':
      return {
        latex: `\\frac{${written(tree.top, nameOf).latex}}{${written(tree.bottom, nameOf).latex}}`,
        kind: 'atom',
      };
  }
}

function writtenFactor(value: Fraction, second: Written): Written {
  const body = guarded(second);
  if (value.equals(-1))
    return { latex: isDigit(body) || body.startsWith('(') ? `-${body}` : `-${body}`, kind: 'product' };
  if (second.kind === 'sum' && value.n === 1n && value.d > 1n && value.s > 0n)
    return { latex: `\\frac{${second.latex}}{${value.d}}`, kind: 'atom' };
  const number = writeNumber(value);
  const latex = isDigit(body) || body.startsWith('\\frac') ? `${number}\\times ${body}` : `${number}${body}`;
  return { latex, kind: 'product' };
}

function writtenProduct(first: AmountTree, second: AmountTree, nameOf: (id: string) => string): Written {
  const two = written(second, nameOf);
  if (first.kind === 'number') return writtenFactor(first.value, two);
  const sides = [guarded(written(first, nameOf)), guarded(two)];
  const [one = '', other = ''] =
    sides[0]?.startsWith('(') === true && first.kind === 'sum' && second.kind === 'unknown'
      ? sides.toReversed()
      : sides;
  if (one === other && !isDigit(one)) return { latex: `${one}^2`, kind: 'product' };
  return { latex: isDigit(other) ? `${one}\\times ${other}` : `${one}${other}`, kind: 'product' };
}

/** The tree in LaTeX, its unknowns by their letters (or by their values). */
export function writeTree(tree: AmountTree, nameOf: (id: string) => string): string {
  return written(tree, nameOf).latex;
}
