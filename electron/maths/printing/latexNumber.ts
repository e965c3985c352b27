import type { NumberNode } from '../expression/expression.ts';

/** A literal as written: 0.50 keeps its zero, 0.1666… its dot. A fraction held as one number becomes `\frac`. */
export function latexNumber(node: NumberNode): string {
  const { value } = node;
  const text = decimalText(node, (repeating) =>
    repeating.length === 1
      ? `\\dot{${repeating}}`
      : `\\dot{${repeating.charAt(0)}}${repeating.slice(1, -1)}\\dot{${repeating.slice(-1)}}`,
  );
  if (text !== null) return text;
  return `${value.s < 0n ? '-' : ''}\\frac{${value.n}}{${value.d}}`;
}

/**
 * The digits of a literal, its recurring ones as `showRepeating` writes them; null for a fraction that was not written
 * as a decimal.
 */
export function decimalText(node: NumberNode, showRepeating: (digits: string) => string): string | null {
  const { value, decimals = 0, recurring = 0 } = node;
  const scale = 10n ** BigInt(decimals);
  const sign = value.s < 0n ? '-' : '';
  if (recurring === 0 && (value.n * scale) % value.d !== 0n) return null;
  const digits = ((value.n * scale) / value.d).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  const fixed = digits.slice(-decimals, digits.length - recurring);
  const repeating = recurring === 0 ? '' : showRepeating(digits.slice(-recurring));
  return `${sign}${digits.slice(0, -decimals)}.${fixed}${repeating}`;
}
