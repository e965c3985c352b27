import Fraction from 'fraction.js';

import type { Condition } from '../checking/conditions.ts';
import { bothSigns, hasPlusMinus } from '../checking/expandPlusMinus.ts';
import { realValueOf, roundsToWritten } from '../checking/roundsTo.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import { toNumber } from '../numeric/realBall.ts';
import type { RealBall } from '../numeric/realBall.ts';
import type { RuleSolution } from '../outcomes.ts';
import { parseStatement } from '../reading/parseStatement.ts';

export type Rounding = Extract<Condition, { readonly kind: 'rounded' | 'figures' }>;

const MOST_PLACES = 8;
const LARGEST = 1e9;

/** How many decimals the rounding leaves of a number of this size; `null` for whole tens and the like. */
function placesFor(size: number, rounding: Rounding): number | null {
  if (rounding.kind === 'rounded') return rounding.unit.compare(1) > 0 ? null : rounding.places;
  if (size === 0) return null;
  const places = rounding.figures - 1 - Math.floor(Math.log10(size));
  return places < 0 ? null : places;
}

/** The value with `places` decimals, `null` where the rounding cannot be proved. */
function rounded(value: RealBall, rounding: Rounding): string | null {
  const size = toNumber(value);
  const places = placesFor(Math.abs(size), rounding);
  if (places === null || places > MOST_PLACES || Math.abs(size) > LARGEST) return null;
  const text = size.toFixed(places);
  const written = { value: new Fraction(text), unit: new Fraction(1, 10n ** BigInt(places)) };
  return roundsToWritten(value, written) ? text.replace(/^-(?=0(?:\.0*)?$)/, '') : null;
}

/** One answer, `x = …` or a value alone, as its letter (empty for none) and its values. */
function valuesOf(statement: Statement): { readonly name: string; readonly values: readonly Expression[] } | null {
  if (statement.kind === 'expression') return { name: '', values: [statement.expression] };
  const [left, right, ...more] = statement.kind === 'relation' && statement.signs.join() === '=' ? statement.sides : [];
  if (left?.kind !== 'symbol' || right === undefined || more.length > 0) return null;
  return { name: left.name, values: hasPlusMinus(right) ? bothSigns(right) : [right] };
}

/** The solution with its exact answer rounded in one more step; `null` where it has no single numbers to round. */
export function roundAnswer(solution: RuleSolution, rounding: Rounding): RuleSolution | null {
  const lines: string[] = [];
  for (const part of solution.answer.split('\\text{ or }')) {
    const reading = parseStatement(part);
    const found = reading.kind === 'statement' ? valuesOf(reading.statement) : null;
    if (found === null) return null;
    for (const one of found.values) {
      const value = realValueOf(one);
      const text = value === null ? null : rounded(value, rounding);
      if (text === null) return null;
      lines.push(found.name === '' ? text : `${found.name}=${text}`);
    }
  }
  const answer = lines.join('\\text{ or }');
  if (answer === solution.answer) return solution;
  const digits =
    rounding.kind === 'figures'
      ? `${rounding.figures} significant figure${rounding.figures === 1 ? '' : 's'}`
      : rounding.places === 0
        ? 'the nearest whole number'
        : `${rounding.places} decimal place${rounding.places === 1 ? '' : 's'}`;
  return { ...solution, steps: [...solution.steps, { reason: `Round to ${digits}.`, expression: answer }], answer };
}
