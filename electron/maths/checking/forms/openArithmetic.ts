import type { Expression } from '../../expression/expression.ts';
import { someNode } from '../../algebra/freeSymbols.ts';
import { badForm, goodForm, type FormResult } from './form.ts';
import { plainRational } from './finishedValue.ts';

/** Plain numbers that are still to be added, subtracted or multiplied, anywhere in the expression. */
export function noOpenArithmetic(expression: Expression): FormResult {
  return someNode(expression, isOpen) ? badForm('there are still numbers to work out') : goodForm;
}

function isOpen(node: Expression): boolean {
  if (node.kind === 'sum') return isJoined(node.terms);
  if (node.kind === 'product') return isJoined(node.factors);
  return node.kind === 'power' && isPlainNumber(node.base) && isPlainNumber(node.exponent) && isSmall(node);
}

/** Two plain numbers, or one beside a measure: £5 × 2. Two measures may be one amount: 3 kg 200 g. */
function isJoined(parts: readonly Expression[]): boolean {
  const plain = parts.filter(isPlainNumber).length;
  return plain > 1 || (plain === 1 && parts.some((part) => part.kind === 'quantity' && isPlainNumber(part.value)));
}

function isPlainNumber(expression: Expression): boolean {
  if (expression.kind === 'mixed') return true;
  if (expression.kind === 'negative') return isPlainNumber(expression.operand);
  return plainRational(expression) !== null;
}

/** A power that a pupil would write out: 3⁴, not 2¹⁰⁰. */
function isSmall(node: Extract<Expression, { kind: 'power' }>): boolean {
  const exponent = plainRational(node.exponent);
  return exponent === null || exponent.abs().compare(40) < 0;
}
