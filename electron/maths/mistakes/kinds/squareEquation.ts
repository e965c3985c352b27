import type { Expression, Statement } from '../../expression/expression.ts';
import { negative, quotient } from '../../expression/build.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import { factorsOf, isEquation, productOf, signedTerm, valueOf } from '../terms.ts';

/** An equation as "base² = value"; a number before the square is divided away. */
export function squareEquation(statement: Statement): { readonly base: Expression; readonly value: Expression } | null {
  if (!isEquation(statement)) return null;
  for (const [side, other] of [statement.sides, [statement.sides[1], statement.sides[0]] as const]) {
    const factors = factorsOf(signedTerm(side).body);
    const square = factors.find((factor) => factor.kind === 'power' && freeSymbols(factor).length > 0);
    const rest = factors.filter((factor) => factor !== square);
    if (square?.kind !== 'power' || freeSymbols(other).length > 0 || !rest.every((factor) => valueOf(factor) !== null))
      continue;
    if (square.exponent.kind !== 'number' || !square.exponent.value.equals(2)) continue;
    const positive = signedTerm(side).minus ? negative(other) : other;
    const value = rest.length === 0 ? positive : quotient(positive, productOf(rest));
    const known = valueOf(value);
    if (known !== null && known.s < 0n) continue;
    return { base: square.base, value: known === null ? value : { kind: 'number', value: known } };
  }
  return null;
}
