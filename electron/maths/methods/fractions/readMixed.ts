import Fraction from 'fraction.js';

/** "3 3/4", "5/6", "1.5" or "12"; `null` for nothing and for a fraction without a whole below it. */
export function readMixed(text: string | undefined): Fraction | null {
  const found = /^(?:(\d+) )?(\d+) ?\/ ?(\d+)$/.exec(text ?? '');
  if (found === null) return /^\d+(?:\.\d+)?$/.test(text ?? '') ? new Fraction(text ?? 0) : null;
  const [, whole = '0', top = '0', bottom = '0'] = found;
  return Number(bottom) === 0 ? null : new Fraction(Number(top), Number(bottom)).add(Number(whole));
}
