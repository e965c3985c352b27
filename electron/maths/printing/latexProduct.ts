import type { Expression } from '../expression/expression.ts';
import { bracketed, glue } from './glue.ts';
import { isAtom } from './latexPower.ts';
import { isOpenCall, latexClosedCall } from './latexCall.ts';
import { isEverydayWord, isLetterProduct } from '../reading/letterRun.ts';
import { namedBody } from '../reading/tokeniseWord.ts';
import { unitNamed } from '../reading/units.ts';
import { splitSign, startsWithSign } from './signs.ts';
import { toLatex } from './toLatex.ts';

/** Factors side by side, with × where they would run together: `2x`, `3\times 4`, `x(x+1)`, `\frac{1}{2}x`. */
export function latexProduct(factors: readonly Expression[]): string {
  return factors.reduce(
    (left, factor, index) => {
      const previous = factors[index - 1];
      if (previous === undefined) return latexFactor(factor, factors[index + 1], true);
      const text = latexFactor(factor, factors[index + 1], false);
      return needsTimes(previous, factor, text) || (index === 1 && isDivision(previous))
        ? glue(left, '\\times', text)
        : joinLetters(left, text);
    },
    factors.length === 0 ? '1' : '',
  );
}

/** Letters side by side, with a space in the source where they would spell a word, a function or a unit. */
function joinLetters(left: string, right: string): string {
  const run = (/(?<![\\A-Za-z])[A-Za-z]+$/.exec(left)?.[0] ?? '') + (/^[A-Za-z]+/.exec(right)?.[0] ?? '');
  const spells = run.length > 1 && /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right) && !/\\[A-Za-z]+$/.test(left);
  const safe = isLetterProduct(run) && !isEverydayWord(run) && namedBody(run) === null && unitNamed(run) === null;
  return spells && !safe ? `${left} ${right}` : glue(left, right);
}

type Division = Extract<Expression, { kind: 'quotient' }>;

/** `a \div b`, `2:3`; a product may stand on the left, and on the right where it is written without signs. */
export function latexDivision({ numerator, denominator, sign }: Division): string {
  if (sign === ':' && isPart(numerator) && isPart(denominator)) return `${toLatex(numerator)}:${toLatex(denominator)}`;
  const left = numerator.kind === 'product' ? latexProduct(numerator.factors) : latexFactor(numerator, undefined, true);
  const chain = denominator.kind === 'product' ? latexProduct(denominator.factors) : '';
  const right =
    chain !== '' && !/\\times|\(|\\left|\\div/.test(chain) && !startsWithSign(denominator)
      ? chain
      : latexFactor(denominator, undefined, false);
  return glue(left, '\\div', right);
}

/** A number as it stands in a ratio; anything else is divided with ÷, since a colon binds only numbers. */
function isPart(expression: Expression): boolean {
  return expression.kind === 'number' && isAtom(expression);
}

/** One factor, in brackets where it needs them. `following` is the factor after it. */
export function latexFactor(factor: Expression, following?: Expression, first = false): string {
  if (isDivision(factor) && first) return toLatex(factor);
  if (needsBrackets(factor)) return bracketed(toLatex(factor));
  const runsOn =
    following !== undefined &&
    isOpenCall(factor) &&
    !isOpenCall(following) &&
    !needsTimes(factor, following, latexStart(following));
  return runsOn ? latexClosedCall(factor) : toLatex(factor);
}

function isDivision(factor: Expression): boolean {
  return factor.kind === 'quotient' && factor.sign !== undefined;
}

function latexStart(factor: Expression): string {
  return needsBrackets(factor) ? '(' : toLatex(factor);
}

function needsBrackets(factor: Expression): boolean {
  switch (factor.kind) {
    case 'sum':
    case 'product':
    case 'negative':
    case 'plusMinus':
    case 'integral':
    case 'limit':
    case 'series':
      return true;
    case 'quotient':
      return factor.sign !== undefined || startsWithSign(factor);
    case 'derivative':
      return factor.body.kind !== 'symbol' && factor.body.kind !== 'apply';
    default:
      return startsWithSign(factor);
  }
}

function needsTimes(left: Expression, right: Expression, text: string): boolean {
  if (/^(?:[0-9.£€]|\\\$|\\frac|\\text)/.test(text) || /\\text\{[^{}]*\}$/.test(toLatex(left))) return true;
  if (
    unsigned(left).kind === 'quantity' ||
    unsigned(right).kind === 'quantity' ||
    (left.kind === 'call' && (left.name === 'percent' || left.name === 'degrees'))
  )
    return true;
  const bracket = /^(?:\(|\\left\()/.test(text);
  // A number times a negative is written out; f( would call a function.
  if (bracket && unsigned(left).kind === 'number' && startsWithSign(right) && right.kind !== 'sum') return true;
  // Sums of numbers alone are multiplied with a sign: 3 × (4 + 5).
  if (
    bracket &&
    isNumeric(text) &&
    (unsigned(left).kind === 'number' || left.kind === 'sum') &&
    isNumeric(toLatex(left))
  )
    return true;
  return bracket && (left.kind === 'symbol' || left.kind === 'power') && /(?:^|[^\\A-Za-z])[fg]$/.test(toLatex(left));
}

function unsigned(expression: Expression): Expression {
  const { minus, rest } = splitSign(expression);
  return minus ? unsigned(rest) : expression;
}

function isNumeric(latex: string): boolean {
  return !/[A-Za-z]/.test(latex.replace(/\\(?:times|div|left|right|frac)/g, ''));
}
