import type { Expression } from '../expression/expression.ts';
import { bracketed, glue, script } from './glue.ts';
import { latexCall } from './latexCall.ts';
import { latexDerivative, latexIntegral, latexLimit, latexSeries } from './latexCalculus.ts';
import { latexNumber } from './latexNumber.ts';
import { latexPower } from './latexPower.ts';
import { latexProduct, latexDivision } from './latexProduct.ts';
import { latexQuantity } from './latexQuantity.ts';
import { latexConstant, latexSymbol } from './latexSymbol.ts';
import { splitSign, startsWithSign } from './signs.ts';

export { statementToLatex } from './statementToLatex.ts';

/**
 * LaTeX as a good textbook sets it: terms and factors in the order written, brackets only where needed. Reading the
 * result and printing it again gives the same text.
 */
export function toLatex(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return latexNumber(expression);
    case 'symbol':
      return latexSymbol(expression.name);
    case 'constant':
      return latexConstant(expression.name);
    case 'sum':
      return latexSum(expression.terms);
    case 'product':
    case 'quotient':
    case 'negative':
    case 'quantity':
    case 'plusMinus':
      return latexSigned(expression);
    case 'power':
      return latexPower(expression.base, expression.exponent);
    case 'mixed':
      return glue(toLatex(expression.whole), toLatex(expression.part));
    case 'call':
      return latexCall(expression.name, expression.operands);
    case 'derivative':
      return latexDerivative(expression);
    case 'integral':
      return latexIntegral(expression);
    case 'limit':
      return latexLimit(expression);
    case 'series':
      return latexSeries(expression);
    case 'apply':
      return latexApplied(expression.name, expression.operands);
  }
}

/** `f(x)`, `f'(2)`, `A(1,2)`. */
function latexApplied(name: string, operands: readonly Expression[]): string {
  const primes = /'*$/.exec(name)?.[0] ?? '';
  const letters = latexSymbol(name.slice(0, name.length - primes.length));
  return letters + primes + bracketed(operands.map(toLatex).join(','));
}

function latexSum(terms: readonly Expression[]): string {
  if (terms.length === 0) return '0';
  return terms.reduce((left, term, index) => glue(left, index === 0 ? latexSigned(term) : latexAddition(term)), '');
}

/** One term that follows another, with the sign between them. */
function latexAddition(term: Expression): string {
  if (term.kind === 'sum') return `+${bracketed(toLatex(term))}`;
  if (term.kind === 'product' && term.factors[0]?.kind === 'negative') return `+${latexProduct(term.factors)}`;
  const text = latexSigned(term);
  return /^(?:-|\\pm|\\mp)/.test(text) ? text : `+${text}`;
}

/** A term with the sign it starts with, if any. */
function latexSigned(term: Expression): string {
  if (term.kind === 'plusMinus') return glue('\\pm', latexUnsigned(term.operand));
  const { minus, rest } = splitSign(term);
  if (!minus) return latexUnsigned(term);
  if (rest.kind === 'plusMinus') return glue('\\mp', latexUnsigned(rest.operand));
  return `-${latexUnsigned(rest)}`;
}

/** What follows a sign: in brackets if it starts with a sign itself. */
function latexUnsigned(term: Expression): string {
  if (startsWithSign(term)) return bracketed(toLatex(term));
  switch (term.kind) {
    case 'product':
      return latexProduct(term.factors);
    case 'quotient':
      return term.sign === undefined ? latexFraction(term.numerator, term.denominator) : latexDivision(term);
    case 'quantity':
      return latexQuantity(term.value, term.unit);
    default:
      return toLatex(term);
  }
}

function latexFraction(numerator: Expression, denominator: Expression): string {
  return `\\frac{${toLatex(numerator)}}{${toLatex(denominator)}}`;
}

/** In braces or bare, as an exponent or a bound. */
export function latexScript(mark: '^' | '_', expression: Expression): string {
  return script(mark, toLatex(expression));
}
