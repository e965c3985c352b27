import type Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { parseStatement } from '../reading/parseStatement.ts';

/** A calculation with numbers in a solution: `sides` are equal, the first as it was set up, the last its result. */
export type Calculation = { readonly reason: string; readonly sides: readonly [Expression, ...Expression[]] };

/** Every "6 × 4 = 24" of a solution in order, whether it stands in the line or in its reason. */
export function calculationsIn(solution: RuleSolution): readonly Calculation[] {
  return solution.steps.flatMap(({ reason, expression }) => {
    const inLine = sidesOf(expression);
    if (inLine !== null) return [{ reason, sides: inLine }];
    const inReason = [...reason.matchAll(/\$([^$]+)\$/g)].map(([, formula]) => sidesOf(formula ?? ''));
    return inReason.flatMap((sides) => (sides === null ? [] : [{ reason, sides }]));
  });
}

/** The sides without letters, a name in front ("A = 7 × 4 = 28") left out; null unless two are left. */
function sidesOf(text: string): Calculation['sides'] | null {
  const reading = parseStatement(text);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'relation') return null;
  const { sides, signs } = reading.statement;
  if (signs.some((sign) => sign !== '=')) return null;
  const [first, ...others] = sides.filter((side, index) => index > 0 || side.kind !== 'symbol');
  if (first === undefined || others.length === 0) return null;
  return [first, ...others].some((side) => freeSymbols(side).length > 0) ? null : [first, ...others];
}

export function resultOf({ sides }: Calculation): Expression {
  return sides.at(-1) ?? sides[0];
}

export function valueOfResult(calculation: Calculation): Fraction | null {
  return rationalValue(resultOf(calculation));
}
