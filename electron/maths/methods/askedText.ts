import Fraction from 'fraction.js';

/** Words in front of a question that change nothing. */
const OPENING =
  /^(?:(?:hi|hello|hey|please|can you|could you|help me|i need help with)\b[\s,:]*|(?:q\d*[:.)]|\d{1,3}[a-h]?[.)]|[a-h]\))\s+)+/;
const ASKING = /^(?:find|what is|what's|whats|calculate|work out|determine|compute|evaluate|give|state)(?: me)? /;

/**
 * A question in words, made plain for patterns that must match all of it: small letters, one kind of minus sign, no
 * dollar signs around maths, no courtesies, no full stop. `asked` also loses "find", "what is" and their like.
 */
export function askedText(text: string): { readonly whole: string; readonly asked: string } {
  const whole = text
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/\\%/g, '%')
    .replace(
      /\$([^$]*)\$|\\\(([^]*?)\\\)/g,
      (_all, one: string | undefined, two: string | undefined) => one ?? two ?? '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '')
    .replace(/[\s,]*(?:please|pls|thanks)?[\s.?!:]*$/, '');
  return { whole, asked: whole.replace(ASKING, '') };
}

/** A whole number, a decimal with its digits, or a fraction, as people type it; `null` for anything else. */
export function typedNumber(text: string): Fraction | null {
  const trimmed = text.trim();
  if (/^-?\d{1,3}(?:,\d{3})+$/.test(trimmed)) return new Fraction(trimmed.replaceAll(',', ''));
  return /^-?\d{1,12}(?:\.\d{1,12}|\/[1-9]\d{0,6})?$/.test(trimmed) ? new Fraction(trimmed) : null;
}

/**
 * "3, 5, 7 and 9" or "3 5 7 9"; `null` unless every part is surely a number: a comma without a space beside other
 * separators may belong to a number ("1,200 and 300", "1,5 and 2,5").
 */
export function typedList(text: string): readonly Fraction[] | null {
  const tight = /\d,\d/.test(text);
  if (tight && (/,\s|;/.test(text) || /^[^,]*,[^,]*\sand\s/.test(text) || /\sand\s.*,/.test(text))) return null;
  if (tight && /\d,\d{3}(?!\d)/.test(text)) return null;
  const joined = text.replace(/,?\s+and\s+/g, ',').trim();
  const parts = /[,;]/.test(joined) ? joined.split(/\s*[,;]\s*/) : joined.split(/\s+/);
  const values = parts.map(typedNumber);
  return values.every((value) => value !== null) ? values : null;
}

/** A number as a pupil writes it: a decimal where it ends soon, else a fraction in LaTeX. */
export function writeDecimal(value: Fraction): string {
  let rest = value.d;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  const sign = value.s < 0n ? '-' : '';
  if (rest !== 1n || value.d > 10n ** 8n) return `${sign}\\frac{${value.n}}{${value.d}}`;
  return value.toString();
}
