import { negative, product, quotient, sum } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asEquation } from './method.ts';
import type { Understood } from './method.ts';

type Move = { readonly reason: string; readonly inner: Expression; readonly other: Expression };

function occurrences(expression: Expression, name: string): number {
  switch (expression.kind) {
    case 'symbol':
      return expression.name === name ? 1 : 0;
    case 'negative':
      return occurrences(expression.operand, name);
    case 'sum':
      return expression.terms.reduce((total, term) => total + occurrences(term, name), 0);
    case 'product':
      return expression.factors.reduce((total, factor) => total + occurrences(factor, name), 0);
    case 'quotient':
      return occurrences(expression.numerator, name) + occurrences(expression.denominator, name);
    case 'power':
      return occurrences(expression.base, name) + occurrences(expression.exponent, name);
    default:
      return 0;
  }
}

/** Is every part of a kind whose letters `occurrences` counts? */
function isPlain(expression: Expression): boolean {
  switch (expression.kind) {
    case 'constant':
    case 'number':
    case 'symbol':
      return true;
    case 'negative':
      return isPlain(expression.operand);
    case 'sum':
      return expression.terms.every(isPlain);
    case 'product':
      return expression.factors.every(isPlain);
    case 'quotient':
      return isPlain(expression.numerator) && isPlain(expression.denominator);
    case 'power':
      return isPlain(expression.base) && isPlain(expression.exponent);
    default:
      return false;
  }
}

function one(parts: readonly Expression[], build: (...parts: readonly Expression[]) => Expression): Expression {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : build(...parts);
}

/** `left − right` with a sign taken out of what is already negative. */
function minus(left: Expression, right: Expression): Expression {
  const terms = left.kind === 'sum' ? left.terms : [left];
  return sum(...terms, right.kind === 'negative' ? right.operand : negative(right));
}

function undoSum(terms: readonly Expression[], name: string, other: Expression): Move | null {
  const kept = terms.filter((term) => occurrences(term, name) > 0);
  const [inner, ...more] = kept;
  if (inner === undefined || more.length > 0) return null;
  const moved = terms.filter((term) => term !== inner);
  const [first, ...rest] = moved;
  if (first === undefined) return { reason: '', inner, other };
  const next = moved.reduce(minus, other);
  const added = first.kind === 'negative' && rest.length === 0;
  const text = toLatex(added && first.kind === 'negative' ? first.operand : one(moved, sum));
  return { reason: added ? `Add $${text}$ to both sides.` : `Subtract $${text}$ from both sides.`, inner, other: next };
}

function undoProduct(factors: readonly Expression[], name: string, other: Expression): Move | null {
  const inner = factors.find((factor) => occurrences(factor, name) > 0);
  if (inner === undefined) return null;
  const divisor = one(
    factors.filter((factor) => factor !== inner),
    product,
  );
  return { reason: `Divide both sides by $${toLatex(divisor)}$.`, inner, other: quotient(other, divisor) };
}

function undoQuotient(numerator: Expression, denominator: Expression, name: string, other: Expression): Move {
  if (occurrences(numerator, name) > 0) {
    return {
      reason: `Multiply both sides by $${toLatex(denominator)}$.`,
      inner: numerator,
      other: product(denominator, other),
    };
  }
  const reason = `Multiply both sides by $${toLatex(denominator)}$ and divide by $${toLatex(other)}$.`;
  return { reason, inner: denominator, other: quotient(numerator, other) };
}

/** Every term with its sign turned. */
function negated(expression: Expression): Expression {
  const turned = (term: Expression): Expression => (term.kind === 'negative' ? term.operand : negative(term));
  if (expression.kind !== 'sum') return turned(expression);
  const terms = expression.terms.map(turned);
  return sum(...terms.filter((term) => term.kind !== 'negative'), ...terms.filter((term) => term.kind === 'negative'));
}

/** The outermost operation around the letter, undone on both sides. */
function undo(side: Expression, name: string, other: Expression): Move | null {
  switch (side.kind) {
    case 'sum':
      return undoSum(side.terms, name, other);
    case 'product':
      return undoProduct(side.factors, name, other);
    case 'quotient':
      return undoQuotient(side.numerator, side.denominator, name, other);
    case 'negative':
      return {
        reason: 'Multiply both sides by $-1$.',
        inner: side.operand,
        other: negated(other),
      };
    default:
      return null;
  }
}

/** Makes a letter that stands once in a formula its subject, one inverse operation a line. */
export function makeSubject(problem: Understood): RuleSolution | null {
  const [statement, ...more] = problem.statements;
  const equation = asEquation(statement);
  const [name, ...others] = problem.unknowns;
  if (equation === null || name === undefined || others.length > 0 || more.length > 0 || problem.task !== 'rearrange')
    return null;
  if (new RegExp(`in terms of \\W*${name}\\b`).test(problem.text)) return null;
  const { left, right } = equation;
  if (!isPlain(left) || !isPlain(right) || occurrences(left, name) + occurrences(right, name) !== 1) return null;
  const onRight = occurrences(right, name) === 1;
  let [side, other] = onRight ? [right, left] : [left, right];
  const steps: RuleStep[] = [];
  const note = (reason: string): void => {
    if (reason !== '') steps.push({ reason, expression: `${toLatex(side)}=${toLatex(other)}` });
  };
  if (onRight) note('Swap the sides.');
  while (side.kind !== 'symbol') {
    const move = undo(side, name, other);
    if (move === null) return null;
    [side, other] = [move.inner, move.other];
    note(move.reason);
  }
  const answer = `${toLatex(side)}=${toLatex(other)}`;
  return steps.length === 0 ? null : { topic: 'changing-the-subject', method: 'makeSubject', steps, answer };
}
