import type { Expression, Statement } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { asEquation } from '../method.ts';
import type { Equation } from '../method.ts';
import type { Piece } from '../reworded/rewording.ts';

/** Whether an expression or one of its parts passes the test. */
export function hasPart(expression: Expression, test: (part: Expression) => boolean): boolean {
  if (test(expression)) return true;
  switch (expression.kind) {
    case 'sum':
      return expression.terms.some((part) => hasPart(part, test));
    case 'product':
      return expression.factors.some((part) => hasPart(part, test));
    case 'quotient':
      return hasPart(expression.numerator, test) || hasPart(expression.denominator, test);
    case 'power':
      return hasPart(expression.base, test) || hasPart(expression.exponent, test);
    case 'negative':
      return hasPart(expression.operand, test);
    case 'call':
    case 'apply':
      return expression.operands.some((part) => hasPart(part, test));
    default:
      return false;
  }
}

export const isLog = (part: Expression): boolean => part.kind === 'call' && (part.name === 'log' || part.name === 'ln');
export const isRoot = (part: Expression): boolean =>
  part.kind === 'call' && (part.name === 'sqrt' || part.name === 'root');
export const hasUnknownPower = (part: Expression): boolean =>
  part.kind === 'power' && symbolsIn({ kind: 'expression', expression: part.exponent }).length > 0;

export function lettersOf(expression: Expression): readonly string[] {
  return symbolsIn({ kind: 'expression', expression });
}

/** The formula of a piece where it is an expression without a unit. */
export function expressionOf(piece: Piece | undefined): Expression | null {
  return piece?.statement?.kind === 'expression' && piece.unit === '' ? piece.statement.expression : null;
}

export function equationOf(piece: Piece | undefined): Equation | null {
  return asEquation(piece?.statement ?? undefined);
}

/** The letter that a piece is, if it is no more than one. */
export function letterOf(piece: Piece | undefined): string | null {
  const expression = expressionOf(piece);
  return expression?.kind === 'symbol' ? expression.name : null;
}

export function asStatement({ left, right }: Equation): Statement {
  return { kind: 'relation', sides: [left, right], signs: ['='] };
}

const CUT: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' };

/** "to 3 decimal places" from words of rounding; `null` for none. */
export function roundingIn(words: string, digits: string | undefined): string | null {
  const count = digits === undefined ? undefined : (CUT[digits] ?? digits);
  if (/nearest (?:whole(?: number)?|integer|unit)/.test(words)) return 'to the nearest whole number';
  if (/nearest tenth/.test(words)) return 'to 1 decimal place';
  if (/nearest hundredth/.test(words)) return 'to 2 decimal places';
  if (/nearest thousandth/.test(words)) return 'to 3 decimal places';
  if (count === undefined || !/^[1-8]$/.test(count)) return null;
  const kind = /\bd ?p\b|decimal/.test(words)
    ? 'decimal place'
    : /\bs ?f\b|sig|figure/.test(words)
      ? 'significant figure'
      : null;
  return kind === null ? null : `to ${count} ${kind}${count === '1' ? '' : 's'}`;
}
