import type { Expression } from '../expression/expression.ts';
import { bracketed } from './glue.ts';
import { toLatex } from './toLatex.ts';

/** `5\text{ cm}^2`, `\$3.20`. */
export function latexQuantity(value: Expression, unit: string): string {
  const text = toLatex(value);
  const amount = needsBrackets(value, text) ? bracketed(text) : text;
  if (/^[$£€]$/.test(unit) && value.kind === 'number') return (unit === '$' ? '\\$' : unit) + amount;
  const power = /\^[23]$/.exec(unit)?.[0] ?? '';
  const name = power === '' ? unit : unit.slice(0, -power.length);
  return `${amount}\\text{ ${name.replace(/[\\$%&#{}]/g, '\\$&')}}${power}`;
}

const needBrackets = new Set<Expression['kind']>([
  'sum',
  'plusMinus',
  'quantity',
  'derivative',
  'integral',
  'limit',
  'series',
]);

/** A unit belongs to all that stands before it without a sign. */
function needsBrackets(value: Expression, text: string): boolean {
  return needBrackets.has(value.kind) || /^-|:|\\times|\\div|\\text/.test(text);
}
