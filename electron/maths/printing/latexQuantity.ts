import type { Expression } from '../expression/expression.ts';
import { bracketed } from './glue.ts';
import { toLatex } from './toLatex.ts';

/** `5\text{ cm}^2`, `\$3.20`. */
export function latexQuantity(value: Expression, unit: string): string {
  const text = toLatex(value);
  const amount = needsBrackets(value, text) ? bracketed(text) : text;
  if ((unit === '$' || unit === '£' || unit === '€') && value.kind === 'number')
    return (unit === '$' ? '\\$' : unit) + amount;
  const power = /\^[23]$/.exec(unit)?.[0] ?? '';
  const name = power === '' ? unit : unit.slice(0, -power.length);
  return `${amount}\\text{ ${name.replace(/[\\$%&#{}]/g, '\\$&')}}${power}`;
}

/** A unit belongs to all that stands before it without a sign. */
function needsBrackets(value: Expression, text: string): boolean {
  return (
    value.kind === 'sum' || value.kind === 'plusMinus' || value.kind === 'quantity' || /^-|\\times|\\div/.test(text)
  );
}
