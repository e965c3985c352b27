import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';

export function decimalSolution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'decimals', method: 'decimalTalk', steps, answer };
}

export function writtenIn(value: Fraction, unit: string): string {
  return unit === '' ? writeDecimal(value) : `${writeDecimal(value)}\\text{ ${unit}}`;
}
