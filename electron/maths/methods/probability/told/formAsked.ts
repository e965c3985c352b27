import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { writeNumber } from '../../writeTerms.ts';

function valueOf(answer: string): Fraction | null {
  const [, top, bottom] = /^\\frac\{(\d+)\}\{(\d+)\}$/.exec(answer) ?? [];
  if (top !== undefined && bottom !== undefined) return new Fraction(Number(top), Number(bottom));
  const [, percent] = /^(\d+(?:\.\d+)?)\\%$/.exec(answer) ?? [];
  if (percent !== undefined) return new Fraction(percent).div(100);
  return /^\d+(?:\.\d+)?$/.test(answer) ? new Fraction(answer) : null;
}

/** "As a percentage", "as a decimal", "as a fraction": the answer so, where it can be written exactly. */
export function inFormAsked(solution: RuleSolution, problem: string): RuleSolution {
  const [, form] = /\bas an? (?:[a-z]+ )?(percent|decimal|fraction)/i.exec(problem) ?? [];
  const value = form === undefined ? null : valueOf(solution.answer);
  if (form === undefined || value === null || value.compare(1) > 0) return solution;
  const size = form.toLowerCase() === 'percent' ? value.mul(100) : value;
  const plain = form.toLowerCase() === 'fraction' ? writeNumber(value) : writeDecimal(size);
  const answer = form.toLowerCase() === 'percent' ? `${plain}\\%` : plain;
  if (answer === solution.answer || (/frac/.test(plain) && form.toLowerCase() !== 'fraction')) return solution;
  return {
    ...solution,
    steps: [
      ...solution.steps,
      { reason: `Write it as a ${form.toLowerCase()}.`, expression: `${solution.answer}=${answer}` },
    ],
    answer,
  };
}
