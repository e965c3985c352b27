import type { Expression } from '../../expression/expression.ts';
import { freeSymbols, someNode } from '../../algebra/freeSymbols.ts';
import { plainRational } from './finishedValue.ts';
import { badForm, goodForm, unusualForm, type FormResult } from './form.ts';

export function isRootOfLetters(node: Expression): boolean {
  return node.kind === 'call' && (node.name === 'sqrt' || node.name === 'root') && freeSymbols(node).length > 0;
}

/** 4x²√(3x) for √(48x⁵): longer, and what simplifying a root means. */
export function takesOutOfRoots(expression: Expression, asked: Expression): boolean {
  const inside = rootsOf(expression).map(factorCount);
  const before = rootsOf(asked).map(factorCount);
  return before.length > 0 && inside.every((size) => size < Math.max(...before));
}

/** A square under a square root, or a cube under a cube root, that is still to be taken out. */
export function noPowerUnderRoot(expression: Expression): FormResult {
  for (const root of rootsOf(expression)) {
    const [radicand, index] = root.kind === 'call' ? root.operands : [];
    const order = index === undefined ? 2 : Number(plainRational(index)?.valueOf() ?? 0);
    if (radicand === undefined || order < 2) continue;
    const factors = factorsOf(radicand);
    if (factors.some((factor) => hasPower(factor, order))) return badForm('the root can be simplified');
    if (
      factors.some((factor) => factor.kind === 'power' && (plainRational(factor.exponent)?.compare(order) ?? -1) >= 0)
    )
      return unusualForm('the root can be simplified');
  }
  return goodForm;
}

function rootsOf(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  someNode(expression, (node) => {
    if (isRootOfLetters(node)) found.push(node);
    return false;
  });
  return found;
}

function factorsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'product' ? expression.factors.flatMap(factorsOf) : [expression];
}

/** How much stands under a root: the exponents of its letters together. */
function factorCount(root: Expression): number {
  const [radicand] = root.kind === 'call' ? root.operands : [];
  if (radicand === undefined) return 0;
  return factorsOf(radicand).reduce((total, factor) => {
    const exponent = factor.kind === 'power' ? Number(plainRational(factor.exponent)?.valueOf() ?? 1) : 1;
    const number = Math.abs(Number(plainRational(factor)?.valueOf() ?? 1));
    return total + (freeSymbols(factor).length > 0 ? exponent : 0) + (number > 1 ? number / (number + 1) : 0);
  }, 0);
}

/** 12 under a square root, 54 under a cube root. */
function hasPower(factor: Expression, order: number): boolean {
  const value = Math.abs(Number(plainRational(factor)?.valueOf() ?? 1));
  if (!Number.isInteger(value) || value > 1e6) return false;
  for (let base = 2; base ** order <= value; base += 1) if (value % base ** order === 0) return true;
  return false;
}
