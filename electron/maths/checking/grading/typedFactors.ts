import type { GradeQuestion } from '../../outcomes.ts';

const FACTOR = String.raw`\d{1,6}(?:\^\d{1,2})?`;
/** `2x2x3x7` and `2^2x3x7`; two numbers alone (`3x4`) may be the size of something. */
const TYPED = new RegExp(String.raw`^\s*${FACTOR}(?:x${FACTOR}){2,}\s*$|^\s*\d{1,6}\^\d{1,2}x${FACTOR}\s*$`, 'i');
/** Nothing but numbers with signs of multiplication between them, and powers. */
const POWER = String.raw`\d{1,6}(?:\s?\^\s?\{?\d{1,2}\}?)?`;
const PRODUCT = new RegExp(String.raw`^\s*${POWER}(?:\s*[x×·*]\s*${POWER})+\s*$`, 'i');

/**
 * Prime factors typed with x for times, where the other answer is a product of numbers too: there is no unknown about.
 * Beside anything else they may be the sides of a box.
 */
export function withTypedFactors(question: GradeQuestion): GradeQuestion {
  const { expected, given } = question;
  return { ...question, expected: timesBeside(expected, given), given: timesBeside(given, expected) };
}

function timesBeside(text: string, other: string): string {
  const isTyped = TYPED.test(text) && text.toLowerCase().split('x').every(isPrimePower);
  return isTyped && PRODUCT.test(plainProduct(other)) ? text.replace(/x/gi, '*') : text;
}

function plainProduct(text: string): string {
  return text.replace(/\$|\\[()]/g, '').replace(/\\(?:times|cdot)(?![a-z])/g, '×');
}

function isPrimePower(factor: string): boolean {
  const base = Number(factor.trim().split('^')[0]);
  for (let divisor = 2; divisor * divisor <= base; divisor += 1) if (base % divisor === 0) return false;
  return base > 1;
}
