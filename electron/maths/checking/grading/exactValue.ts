import type Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { exactRational } from '../../algebra/canonical.ts';
import { makeWorkroom } from '../../algebra/rationalForm.ts';
import { makeBudget } from '../../numeric/budget.ts';

/** The rational number an expression without letters is exactly, or null. */
export function exactValue(expression: Expression): Fraction | null {
  return exactRational(expression, makeWorkroom(makeBudget()));
}
