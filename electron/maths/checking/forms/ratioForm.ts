import type { Expression } from '../../expression/expression.ts';
import type { Task } from '../../outcomes.ts';
import { plainRational } from './finishedValue.ts';
import { badForm, goodForm, unusualForm, type FormResult } from './form.ts';

/** 4 : 6, written with the colon. */
export function isRatio(node: Expression): boolean {
  return node.kind === 'quotient' && node.sign === ':';
}

/**
 * "Simplify 4:6" wants 2:3. A number for it, or a question that says no more than "4:6", may take the colon for a
 * division: neither right nor wrong can be said.
 */
export function ratioForm(given: Expression, asked: Expression, task: Task): FormResult {
  if (!isRatio(asked) || task !== 'simplify' || given.kind !== 'quotient' || !isRatio(given))
    return unusualForm('a ratio may be meant, or a division');
  const [first, second] = [plainRational(given.numerator), plainRational(given.denominator)];
  if (first === null || second === null) return unusualForm('the terms of the ratio are no plain numbers');
  if (first.d !== 1n || second.d !== 1n) return unusualForm('a ratio should be made of whole numbers');
  return first.gcd(second).equals(1) ? goodForm : badForm('the ratio can still be simplified');
}
