import Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { asEquation } from '../method.ts';
import type { Understood } from '../method.ts';
import { numberNode } from '../numberNode.ts';
import { lettersOf, rationalValue } from '../rationalValue.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { workEquation } from '../workEquation.ts';
import { writeNumber } from '../writeTerms.ts';

type Root = { readonly factor: Fraction; readonly under: Expression };

/** `-3√(…)` with the letter under the root. */
function rootIn(term: Expression): Root | null {
  if (term.kind === 'negative') {
    const inner = rootIn(term.operand);
    return inner === null ? null : { ...inner, factor: inner.factor.neg() };
  }
  if (term.kind === 'product') {
    const [root, ...more] = term.factors.filter((factor) => rationalValue(factor) === null);
    const inner = root === undefined || more.length > 0 ? null : rootIn(root);
    const times = term.factors.reduce((total, factor) => total.mul(rationalValue(factor) ?? 1), new Fraction(1));
    return inner === null ? null : { ...inner, factor: inner.factor.mul(times) };
  }
  const [under] = term.kind === 'call' && term.name === 'sqrt' ? term.operands : [];
  return under === undefined || rationalValue(under) !== null ? null : { factor: new Fraction(1), under };
}

function termsOf(side: Expression): readonly Expression[] {
  return side.kind === 'sum' ? side.terms : [side];
}

function opposite(term: Expression): Expression {
  return term.kind === 'negative' ? term.operand : { kind: 'negative', operand: term };
}

function joined(terms: readonly Expression[]): Expression {
  const [first, ...more] = terms.filter((term) => rationalValue(term)?.equals(0) !== true);
  return first === undefined
    ? numberNode(new Fraction(0))
    : more.length === 0
      ? first
      : { kind: 'sum', terms: [first, ...more] };
}

/** The value of a side with exact square roots, `null` where one is not exact. */
function valueAt(side: Expression, letter: string, value: Fraction): Fraction | null {
  let total = new Fraction(0);
  for (const term of termsOf(side)) {
    const root = rootIn(term);
    const plain = root === null ? rationalValue(term, { [letter]: value }) : null;
    const under = root === null ? null : rationalValue(root.under, { [letter]: value });
    const exact = under === null ? null : squareRoot(under);
    const part = root === null ? plain : exact === null ? null : exact.mul(root.factor);
    if (part === null) return null;
    total = total.add(part);
  }
  return total;
}

function squareRoot(value: Fraction): Fraction | null {
  if (value.compare(0) < 0) return null;
  const whole = (size: bigint): bigint | null => {
    const guess = BigInt(Math.round(Math.sqrt(Number(size))));
    return [guess - 1n, guess, guess + 1n].find((one) => one >= 0n && one * one === size) ?? null;
  };
  const [top, bottom] = [whole(value.n), whole(value.d)];
  return top === null || bottom === null || bottom === 0n ? null : new Fraction(top, bottom);
}

/** Works `√(2x+7)=x-4`: the root alone, both sides squared, and each solution put back. */
export function radicalEquation(problem: Understood): RuleSolution | null {
  // "State the rejected root" asks for the other one, or for both.
  if (/\b(?:reject\w*|extraneous|discard\w*|invalid|spurious|false)\b/i.test(problem.text)) return null;
  const [statement, ...others] = problem.statements;
  const equation = asEquation(statement);
  if (equation === null || others.length > 0 || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  const { left, right } = equation;
  const roots = [left, right].flatMap((side) => termsOf(side).filter((term) => rootIn(term) !== null));
  const [term, ...more] = roots;
  const root = term === undefined ? null : rootIn(term);
  const letters = new Set([...lettersInside(left), ...lettersInside(right)]);
  const [letter] = letters;
  if (term === undefined || root === null || more.length > 0 || letters.size !== 1 || letter === undefined) return null;
  const onLeft = termsOf(left).includes(term);
  const [own, across] = onLeft ? [left, right] : [right, left];
  const rest = joined([
    ...termsOf(across),
    ...termsOf(own)
      .filter((one) => one !== term)
      .map(opposite),
  ]);
  const other = term.kind === 'negative' ? joined(termsOf(rest).map(opposite)) : rest;
  const alone = term.kind === 'negative' ? term.operand : term;
  const steps: RuleStep[] = [];
  if (own.kind === 'sum' || !onLeft || term.kind === 'negative')
    steps.push({ reason: 'Leave the root alone on one side.', expression: `${toLatex(alone)}=${toLatex(other)}` });
  const squared: Statement = {
    kind: 'relation',
    signs: ['='],
    sides: [
      timesSquare(root.factor, root.under),
      { kind: 'power', base: other, exponent: numberNode(new Fraction(2)) },
    ],
  };
  const [one, two] = squared.sides;
  if (one === undefined || two === undefined) return null;
  steps.push({ reason: 'Square both sides.', expression: `${toLatex(one)}=${toLatex(two)}` });
  const solved = workEquation({ task: 'solve', statements: [squared], unknowns: [letter], text: '' });
  const found = solved === null ? null : rationalRoots(solved.answer, letter);
  if (solved === null || found === null) return null;
  const kept = found.filter((value) => {
    const [first, second] = [valueAt(left, letter, value), valueAt(right, letter, value)];
    return first !== null && second !== null && first.equals(second);
  });
  const answer = kept.length === 0 ? '\\text{no real solutions}' : kept.map((value) => `${letter}=${writeNumber(value)}`).join('\\text{ or }'); // prettier-ignore
  const all = [...steps, ...solved.steps];
  if (kept.length < found.length) all.push({ reason: 'Put each value back: the root is never negative, so only this is left.', expression: answer }); // prettier-ignore
  return all.length > 8 ? null : { topic: 'surds', method: 'radicalEquation', steps: all, answer };
}

function timesSquare(factor: Fraction, under: Expression): Expression {
  const square = factor.mul(factor);
  return square.equals(1) ? under : { kind: 'product', factors: [numberNode(square), under.kind === 'sum' ? under : { kind: 'sum', terms: [under] }] }; // prettier-ignore
}

function lettersInside(expression: Expression): ReadonlySet<string> {
  if (expression.kind === 'call') return new Set(expression.operands.flatMap((part) => [...lettersInside(part)]));
  if (expression.kind === 'negative') return lettersInside(expression.operand);
  const parts =
    expression.kind === 'sum' ? expression.terms : expression.kind === 'product' ? expression.factors : null;
  return parts === null ? lettersOf(expression) : new Set(parts.flatMap((part) => [...lettersInside(part)]));
}
