import { ANY_NUMBER } from '../algebra/anyNumber.ts';
import { canonical } from '../algebra/canonical.ts';
import type { Term } from '../algebra/polynomial.ts';
import { makeWorkroom } from '../algebra/rationalForm.ts';
import { constant, negative, number, product, quotient, sum } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { makeBudget } from '../numeric/budget.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { collectSubject } from './collectSubject.ts';
import { asEquation } from './method.ts';
import type { Equation, Understood } from './method.ts';
import { writeMonomials } from './monomials.ts';

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
    case 'call':
      return expression.operands.reduce((total, operand) => total + occurrences(operand, name), 0);
    default:
      return 0;
  }
}

/** Functions that one more step undoes. */
const UNDONE: readonly string[] = ['sqrt', 'root', 'ln', 'log', 'exp'];

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
    case 'call':
      return UNDONE.includes(expression.name) && expression.operands.every(isPlain);
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
  const part = factors.find((factor) => factor.kind === 'quotient' && occurrences(factor, name) === 0);
  if (part?.kind === 'quotient') {
    const top = part.numerator.kind === 'number' && part.numerator.value.equals(1) ? [] : [part.numerator];
    return {
      reason: `Multiply both sides by $${toLatex(part.denominator)}$.`,
      inner: one([...top, ...factors.filter((factor) => factor !== part)], product),
      other: product(part.denominator, other),
    };
  }
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

function undoPower(
  base: Expression,
  exponent: Expression,
  name: string,
  other: Expression,
  positive: boolean,
): Move | null {
  if (occurrences(exponent, name) > 0) return undoExponential(base, exponent, name, other);
  if (exponent.kind !== 'number' || exponent.value.d !== 1n || occurrences(base, name) === 0) return null;
  if (exponent.value.equals(3)) {
    const reason = 'Take the cube root of both sides.';
    return { reason, inner: base, other: { kind: 'call', name: 'root', operands: [other, exponent] } };
  }
  if (!exponent.value.equals(2)) return null;
  const root: Expression = { kind: 'call', name: 'sqrt', operands: [other] };
  const reason = 'Take the square root of both sides.';
  return {
    reason,
    inner: base,
    other: ANY_NUMBER.has(name) && !positive ? { kind: 'plusMinus', operand: root } : root,
  };
}

/** `e^u` and `2^u` by logarithms. */
function undoExponential(base: Expression, exponent: Expression, name: string, other: Expression): Move | null {
  if (occurrences(base, name) > 0) return null;
  if (base.kind === 'constant' && base.name === 'e') return undoExp(exponent, other);
  if (base.kind !== 'number' || base.value.compare(0) <= 0 || base.value.equals(1)) return null;
  const operands = base.value.equals(10) ? [other] : [other, base];
  const reason = `Take logarithms to base $${toLatex(base)}$ of both sides.`;
  return { reason, inner: exponent, other: { kind: 'call', name: 'log', operands } };
}

function undoExp(exponent: Expression, other: Expression): Move {
  const reason = 'Take natural logarithms of both sides.';
  return { reason, inner: exponent, other: { kind: 'call', name: 'ln', operands: [other] } };
}

/** A logarithm by the power that undoes it. */
function undoLog(operands: readonly Expression[], natural: boolean, other: Expression): Move | null {
  const [inside, base = natural ? constant('e') : number(10)] = operands;
  if (inside === undefined || (base.kind !== 'number' && base.kind !== 'constant')) return null;
  const reason = `Make both sides powers of $${toLatex(base)}$.`;
  return { reason, inner: inside, other: { kind: 'power', base, exponent: other } };
}

/** A root, a logarithm or a power of e, undone. */
function undoCall(side: Extract<Expression, { kind: 'call' }>, other: Expression): Move | null {
  const [inside] = side.operands;
  if (side.name === 'exp') return inside === undefined ? null : undoExp(inside, other);
  if (side.name === 'ln' || side.name === 'log') return undoLog(side.operands, side.name === 'ln', other);
  return undoRoot(side.operands, other);
}

function undoRoot(operands: readonly Expression[], other: Expression): Move | null {
  const [inside, index] = operands;
  if (inside === undefined) return null;
  if (index === undefined)
    return { reason: 'Square both sides.', inner: inside, other: { kind: 'power', base: other, exponent: number(2) } };
  if (index.kind !== 'number' || !index.value.equals(3)) return null;
  return { reason: 'Cube both sides.', inner: inside, other: { kind: 'power', base: other, exponent: number(3) } };
}

/** The outermost operation around the letter, undone on both sides. */
function undo(side: Expression, name: string, other: Expression, positive: boolean): Move | null {
  switch (side.kind) {
    case 'power':
      return undoPower(side.base, side.exponent, name, other, positive);
    case 'call':
      return undoCall(side, other);
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

/** Steps for a letter that stands once: one inverse operation a line. */
function undoAll(equation: Equation, name: string, positive: boolean): readonly RuleStep[] | null {
  const { left, right } = equation;
  const onRight = occurrences(right, name) === 1;
  let [side, other] = onRight ? [right, left] : [left, right];
  const steps: RuleStep[] = [];
  const note = (reason: string): void => {
    if (reason !== '') steps.push({ reason, expression: `${toLatex(side)}=${toLatex(other)}` });
  };
  if (onRight) note('Swap the sides.');
  while (side.kind !== 'symbol') {
    const move = undo(side, name, other, positive);
    if (move === null) return null;
    [side, other] = [move.inner, move.other];
    note(move.reason);
  }
  return steps;
}

/** "1 over 1/u + 1/v" is not left so: one line more, multiplied by the denominators inside. */
function withoutInnerFractions(steps: readonly RuleStep[], name: string): readonly RuleStep[] {
  const last = steps.at(-1)?.expression ?? '';
  const reading = new RegExp(`^${name}=\\\\frac\\{.*\\}\\{.*\\\\frac`).test(last)
    ? parseStatement(last.slice(name.length + 1))
    : null;
  const value = reading?.kind === 'statement' && reading.statement.kind === 'expression' ? reading.statement : null;
  const form = value === null ? null : canonical(value.expression, makeWorkroom(makeBudget()));
  if (form === null) return steps;
  const [top, bottom] = [form.top, form.bottom].map((part) => [...part.values()]);
  const terms = [...(top ?? []), ...(bottom ?? [])];
  const isPlainForm = terms.every(
    ({ coefficient, powers }) => coefficient.d === 1n && powers.every(([letter]) => /^[a-zA-Z]$/.test(letter)),
  );
  if (!isPlainForm || top?.length !== 1 || bottom === undefined || bottom.length < 2) return steps;
  const isNegative = terms[0]?.coefficient.s === -1n;
  const turned = (part: readonly Term[]): readonly Term[] =>
    isNegative ? part.map((term) => ({ ...term, coefficient: term.coefficient.neg() })) : part;
  // The positive term goes first: f − v, not −v + f.
  const ordered = turned(bottom).toSorted((one, two) => two.coefficient.compare(one.coefficient));
  const expression = `${name}=\\frac{${writeMonomials(turned(top))}}{${writeMonomials(ordered)}}`;
  return [...steps, { reason: 'Multiply the top and the bottom by the denominators inside.', expression }];
}

/** Makes a letter of a formula its subject: by inverse operations where it stands once, else by collecting its terms. */
export function makeSubject(problem: Understood): RuleSolution | null {
  const [statement, ...more] = problem.statements;
  const equation = asEquation(statement);
  const [name, ...others] = problem.unknowns;
  if (equation === null || name === undefined || others.length > 0 || more.length > 0 || problem.task !== 'rearrange')
    return null;
  if (new RegExp(`in terms of \\W*${name}\\b`).test(problem.text)) return null;
  const { left, right } = equation;
  if (!isPlain(left) || !isPlain(right)) return null;
  const positive = new RegExp(
    `(?<![a-z])${name}\\$?,? (?:(?:is |being |must be |to be |as |a )*positive|is greater than (?:0|zero)|(?:>|≥) ?0)`,
  ).test(problem.text);
  const count = occurrences(left, name) + occurrences(right, name);
  const steps = count === 1 ? undoAll(equation, name, positive) : count > 1 ? collectSubject(equation, name) : null;
  if (steps === null || steps.length === 0) return null;
  const whole = withoutInnerFractions(steps, name);
  const answer = whole.at(-1)?.expression;
  return answer === undefined ? null : { topic: 'changing-the-subject', method: 'makeSubject', steps: whole, answer };
}
