import { mapParts } from '../algebra/substitute.ts';
import { symbol } from '../expression/build.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { makeSubject } from './makeSubject.ts';
import { asEquation } from './method.ts';
import { polynomialOf, writeMonomials } from './monomials.ts';
import { numberNode } from './numberNode.ts';
import { writtenNumber } from './rationalRoots.ts';
import { rationalValue } from './rationalValue.ts';
import { simplifyPolynomial } from './simplifyPolynomial.ts';
import { substituteValues } from './substituteValues.ts';
import { workEquation } from './workEquation.ts';

/** `f(x) = 2x+3`: a name, the letter it is given in, and what it does. */
export type FunctionRule = { readonly name: string; readonly letter: string; readonly body: Expression };

const TOPIC = { topic: 'substitution-functions', method: 'functionTasks' };

/** Reads `f(x) = …` with one letter; `null` for anything else. */
export function readFunctionRule(statement: Statement | undefined): FunctionRule | null {
  const equation = asEquation(statement);
  if (equation?.left.kind !== 'apply') return null;
  const [letter, ...more] = equation.left.operands;
  if (letter?.kind !== 'symbol' || more.length > 0) return null;
  return { name: equation.left.name, letter: letter.name, body: equation.right };
}

function putFor(body: Expression, letter: string, value: Expression): Expression {
  if (body.kind === 'symbol' && body.name === letter) {
    const plain = value.kind !== 'negative' && value.kind !== 'sum';
    return plain ? value : { kind: 'sum', terms: value.kind === 'sum' ? value.terms : [value] };
  }
  return mapParts(body, (part) => putFor(part, letter, value));
}

/** The value of a function at a number, each line beginning with `f(3)=`. */
export function functionValue(rule: FunctionRule, at: Expression): RuleSolution | null {
  const worked = substituteValues({
    task: 'evaluate',
    statements: [
      { kind: 'expression', expression: rule.body },
      { kind: 'relation', sides: [symbol(rule.letter), at], signs: ['='] },
    ],
    unknowns: [],
    text: '',
  });
  if (worked === null) return null;
  const call = `${rule.name}(${toLatex(at)})`;
  const steps = worked.steps.map((step) => ({ ...step, expression: `${call}=${step.expression}` }));
  return { ...TOPIC, steps, answer: worked.answer };
}

/** `f(g(2))`: the inner function first, then the outer one at its value. */
export function compositeValue(outer: FunctionRule, inner: FunctionRule, at: Expression): RuleSolution | null {
  const first = functionValue(inner, at);
  const value = first === null ? null : valueOf(first);
  const second = value === null ? null : functionValue(outer, value);
  if (first === null || second === null) return null;
  return { ...TOPIC, steps: [...first.steps, ...second.steps], answer: second.answer };
}

/** The answer as an expression, for the next function. */
function valueOf(solution: RuleSolution): Expression | null {
  const value = writtenNumber(solution.answer);
  return value === null ? null : numberNode(value);
}

/**
 * `f(g(x))` as an expression: g put in for the letter of f, multiplied out where f and g are polynomials. An inner rule
 * without a name is an expression put in.
 */
export function compositeRule(outer: FunctionRule, inner: FunctionRule): RuleSolution | null {
  const put = putFor(outer.body, outer.letter, inner.body);
  const inside = inner.name === '' ? toLatex(inner.body) : `${inner.name}(${inner.letter})`;
  const call = `${outer.name}(${inside})`;
  const named = inner.name === '' ? inside : `${inside}=${toLatex(inner.body)}`;
  const reason = `Put $${named}$ in place of $${outer.letter}$ in $${outer.name}$.`;
  const steps: RuleStep[] = [{ reason, expression: `${call}=${toLatex(put)}` }];
  const polynomial = polynomialOf(put);
  if (polynomial === null) return { ...TOPIC, steps, answer: toLatex(put) };
  const expanded = simplifyPolynomial({
    task: 'expand',
    statements: [{ kind: 'expression', expression: put }],
    unknowns: [],
    text: '',
  });
  steps.push(...(expanded?.steps ?? []).map((step) => ({ ...step, expression: `${call}=${step.expression}` })));
  return { ...TOPIC, steps, answer: expanded?.answer ?? writeMonomials(polynomial) };
}

/** The inverse of a function that has one: `y=f(x)` solved for x, then the letters swapped. */
export function inverseRule(rule: FunctionRule): RuleSolution | null {
  const y = rule.letter === 'y' ? 'w' : 'y';
  const equation: Statement = { kind: 'relation', sides: [symbol(y), rule.body], signs: ['='] };
  const solved = makeSubject({ task: 'rearrange', statements: [equation], unknowns: [rule.letter], text: '' });
  if (solved === null || solved.answer.includes('\\pm') || solved.answer.includes('\\sqrt{')) return null;
  const right = solved.answer.slice(`${rule.letter}=`.length);
  const answer = right.replace(new RegExp(`(?<![a-z\\\\])${y}(?![a-z])`, 'g'), rule.letter);
  const steps: RuleStep[] = [
    { reason: `Write $${y}=${rule.name}(${rule.letter})$.`, expression: `${y}=${toLatex(rule.body)}` },
    ...solved.steps,
    { reason: `Swap $${rule.letter}$ and $${y}$.`, expression: `${rule.name}^{-1}(${rule.letter})=${answer}` },
  ];
  return { ...TOPIC, steps, answer };
}

/** The inverse with its name: `f^{-1}(x)=…`. */
export function namedInverse(rule: FunctionRule): RuleSolution | null {
  const solution = inverseRule(rule);
  return solution === null ? null : { ...solution, answer: `${rule.name}^{-1}(${rule.letter})=${solution.answer}` };
}

/** `f(x) = k` for the letter. */
export function solveForInput(rule: FunctionRule, value: Expression): RuleSolution | null {
  const equation: Statement = { kind: 'relation', sides: [rule.body, value], signs: ['='] };
  const solved = workEquation({ task: 'solve', statements: [equation], unknowns: [rule.letter], text: '' });
  if (solved === null || rationalValue(value) === null) return null;
  const first = {
    reason: `Put $${toLatex(rule.body)}$ for $${rule.name}(${rule.letter})$.`,
    expression: `${toLatex(rule.body)}=${toLatex(value)}`,
  };
  return { ...TOPIC, steps: [first, ...solved.steps], answer: solved.answer };
}

/** `f(x) = g(x)` for the letter. */
export function solveFunctionsEqual(first: FunctionRule, second: FunctionRule): RuleSolution | null {
  if (first.letter !== second.letter) return null;
  const equation: Statement = { kind: 'relation', sides: [first.body, second.body], signs: ['='] };
  const solved = workEquation({ task: 'solve', statements: [equation], unknowns: [first.letter], text: '' });
  if (solved === null) return null;
  const reason = `Put the rules for $${first.name}(${first.letter})$ and $${second.name}(${second.letter})$.`;
  const expression = `${toLatex(first.body)}=${toLatex(second.body)}`;
  return { ...TOPIC, steps: [{ reason, expression }, ...solved.steps], answer: solved.answer };
}
