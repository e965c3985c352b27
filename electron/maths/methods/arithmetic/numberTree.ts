import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';

export type Operator = '+' | '-' | '×' | '÷' | '^';

/** A number told in words: typed, worked from others, still unknown, or a fact of numbers with the lines that find it. */
export type NumberTree =
  | { readonly kind: 'number'; readonly value: Fraction; readonly latex: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fact'; readonly value: Fraction; readonly steps: readonly RuleStep[] }
  | { readonly kind: 'root'; readonly index: 2 | 3; readonly of: NumberTree }
  | { readonly kind: 'operation'; readonly sign: Operator; readonly left: NumberTree; readonly right: NumberTree };

export const UNKNOWN: NumberTree = { kind: 'unknown' };

export function numberOf(value: Fraction, latex: string = writeDecimal(value)): NumberTree {
  return { kind: 'number', value, latex };
}

export function operation(sign: Operator, left: NumberTree, right: NumberTree): NumberTree {
  return { kind: 'operation', sign, left, right };
}

export function unknownsIn(tree: NumberTree): number {
  if (tree.kind === 'unknown') return 1;
  if (tree.kind === 'root') return unknownsIn(tree.of);
  return tree.kind === 'operation' ? unknownsIn(tree.left) + unknownsIn(tree.right) : 0;
}

/** Every fact of a tree, in the order in which they are told. */
export function factsIn(tree: NumberTree): readonly (NumberTree & { readonly kind: 'fact' })[] {
  if (tree.kind === 'fact') return [tree];
  if (tree.kind === 'root') return factsIn(tree.of);
  return tree.kind === 'operation' ? [...factsIn(tree.left), ...factsIn(tree.right)] : [];
}

function wholeRoot(value: Fraction, index: 2 | 3): Fraction | null {
  if (value.s < 0n) {
    const inner = index === 3 ? wholeRoot(value.neg(), 3) : null;
    return inner === null ? null : inner.neg();
  }
  const rootOf = (whole: bigint): bigint | null => {
    const guess = BigInt(Math.round(Number(whole) ** (1 / index)));
    return guess ** BigInt(index) === whole ? guess : null;
  };
  const [top, bottom] = [rootOf(value.n), rootOf(value.d)];
  return top === null || bottom === null ? null : new Fraction(top, bottom);
}

export function operated(sign: Operator, left: Fraction, right: Fraction): Fraction | null {
  switch (sign) {
    case '+':
      return left.add(right);
    case '-':
      return left.sub(right);
    case '×':
      return left.mul(right);
    case '÷':
      return right.equals(0) ? null : left.div(right);
    case '^':
      return right.d === 1n && right.n <= 12n && !(left.equals(0) && right.s < 0n) ? left.pow(right) : null;
  }
}

/** The exact value; `null` with an unknown, or where there is none. */
export function valueOf(tree: NumberTree): Fraction | null {
  switch (tree.kind) {
    case 'number':
    case 'fact':
      return tree.value;
    case 'unknown':
      return null;
    case 'root': {
      const inner = valueOf(tree.of);
      return inner === null ? null : wholeRoot(inner, tree.index);
    }
    case 'operation': {
      const [left, right] = [valueOf(tree.left), valueOf(tree.right)];
      return left === null || right === null ? null : operated(tree.sign, left, right);
    }
  }
}

const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '×': 2, '÷': 2, '^': 3 };
const SIGNS: Readonly<Record<Operator, string>> = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ', '^': '^' };

/** As one calculation in LaTeX, `□` for the unknown. */
export function treeLatex(tree: NumberTree, strength = 0, first = true): string {
  switch (tree.kind) {
    case 'number':
      return guard(tree.latex, strength, first);
    case 'fact':
      return guard(writeNumber(tree.value), strength, first);
    case 'unknown':
      return '\\square';
    case 'root':
      return `\\sqrt${tree.index === 3 ? '[3]' : ''}{${treeLatex(tree.of)}}`;
    case 'operation': {
      const own = STRENGTH[tree.sign];
      const left = treeLatex(tree.left, own, true);
      const right =
        tree.sign === '^' ? `{${treeLatex(tree.right)}}` : treeLatex(tree.right, own + (own === 3 ? 0 : 0.5), false);
      const turned = tree.sign === '-' && tree.left.kind === 'number' && tree.left.value.equals(0);
      const text = `${turned ? '' : left}${SIGNS[tree.sign]}${right}`.replace(/\^\{(\d)\}$/, '^$1');
      return own < strength ? `(${text})` : text;
    }
  }
}

function guard(latex: string, strength: number, first: boolean): string {
  const loose = latex.startsWith('-') ? !first || strength >= 3 : strength >= 3 && !/^[\d.]+$/.test(latex);
  return loose ? `(${latex})` : latex;
}
