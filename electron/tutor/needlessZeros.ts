import type { RuleSolution } from '../maths/outcomes.ts';

/**
 * The model's answer as the method writes it, where both are the same but for zeros that add nothing: 0.30 is 0.3, and
 * 0.25, 0.30, 0.40 are the numbers as they were given. Rounded to two places, or money, the method keeps its zeros.
 */
export function withoutNeedlessZeros(answer: string | null, rule: RuleSolution | null): string | null {
  if (answer === null || rule === null || countDigits(rule.answer) >= countDigits(answer)) return answer;
  return withoutZeros(answer) === withoutZeros(rule.answer) ? rule.answer : answer;
}

function withoutZeros(answer: string): string {
  return answer
    .replace(/\\[,;:! ]|\s+/g, '')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/(?<=\d)\.(?!\d)/g, '');
}

function countDigits(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}
