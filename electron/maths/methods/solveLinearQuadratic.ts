import Fraction from 'fraction.js';

import { mapParts } from '../algebra/substitute.ts';
import type { Term } from '../algebra/polynomial.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asPoints } from './asPoints.ts';
import { asEquations } from './method.ts';
import type { Equation, Understood } from './method.ts';
import { collectMonomials, polynomialOf, scaleTerm, writeMonomials } from './monomials.ts';
import { numberNode } from './numberNode.ts';
import { rationalRoots } from './rationalRoots.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { solveQuadraticEquation } from './solveQuadraticEquation.ts';
import { writeLinear, writeNumber } from './writeTerms.ts';

/** `alone = slope·other + rest`. */
type Line = {
  readonly alone: string;
  readonly other: string;
  readonly slope: Fraction;
  readonly rest: Fraction;
  readonly given: boolean;
};

const ZERO = new Fraction(0);

function difference({ left, right }: Equation): readonly Term[] | null {
  const [one, two] = [polynomialOf(left), polynomialOf(right)];
  return one === null || two === null
    ? null
    : collectMonomials([...one, ...two.map((term) => scaleTerm(term, new Fraction(-1)))]);
}

function coefficient(terms: readonly Term[], letters: string): Fraction {
  const key = [...letters].toSorted().join('');
  const spell = (term: Term): string => term.powers.map(([name, power]) => name.repeat(power)).join('');
  return terms.find((term) => spell(term) === key)?.coefficient ?? ZERO;
}

function degree(terms: readonly Term[]): number {
  return Math.max(0, ...terms.map((term) => term.powers.reduce((sum, [, power]) => sum + power, 0)));
}

/** The letter that is alone already, or the one with the coefficient 1 or −1. */
function lineOf(equation: Equation, letters: readonly [string, string]): Line | null {
  const terms = difference(equation);
  if (terms === null || degree(terms) !== 1) return null;
  const swapped = [letters[1], letters[0]] as const;
  for (const [alone, other] of [swapped, letters] as const) {
    const [a, b, c] = [coefficient(terms, alone), coefficient(terms, other), coefficient(terms, '')];
    if (!a.abs().equals(1)) continue;
    const given =
      equation.left.kind === 'symbol' && equation.left.name === alone && !lettersOf(equation.right).has(alone);
    const line = { alone, other, slope: b.div(a).neg(), rest: c.div(a).neg(), given };
    if (given || alone === letters[1] || !coefficient(terms, letters[1]).abs().equals(1)) return line;
  }
  return null;
}

function putFor(expression: Expression, letter: string, value: Expression): Expression {
  if (expression.kind === 'symbol' && expression.name === letter) return value;
  return mapParts(expression, (part) => putFor(part, letter, value));
}

function lineNode({ other, slope, rest }: Line): Expression {
  const letter: Expression = { kind: 'symbol', name: other };
  const multiple: Expression = slope.abs().equals(1)
    ? letter
    : { kind: 'product', factors: [numberNode(slope.abs()), letter] };
  const first: Expression = slope.s < 0n ? { kind: 'negative', operand: multiple } : multiple;
  if (slope.equals(0)) return { kind: 'sum', terms: [numberNode(rest)] };
  if (rest.equals(0)) return slope.equals(1) ? letter : { kind: 'sum', terms: [first] };
  const last: Expression = rest.s < 0n ? { kind: 'negative', operand: numberNode(rest.abs()) } : numberNode(rest);
  return { kind: 'sum', terms: slope.s < 0n && rest.s > 0n ? [last, first] : [first, last] };
}

/** `2x+1`, a positive number before a negative multiple: `5-x`. */
function writeLine({ other, slope, rest }: Line): string {
  if (slope.s < 0n && rest.s > 0n && !rest.equals(0)) return `${writeNumber(rest)}${writeLinear(slope, other, ZERO)}`;
  return writeLinear(slope, other, rest);
}

/** Works one linear and one quadratic equation in two letters, where the solutions are rational. */
export function solveLinearQuadratic(problem: Understood): RuleSolution | null {
  const equations = asEquations(problem.statements);
  const [first, second, ...more] = equations ?? [];
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (problem.task !== 'solve' && problem.task !== 'find') return null;
  if (![first, second].every(({ left, right }) => isRational(left) && isRational(right))) return null;
  const [x, y, ...others] = [
    ...new Set([first, second].flatMap(({ left, right }) => [...lettersOf(left), ...lettersOf(right)])),
  ].toSorted();
  if (x === undefined || y === undefined || others.length > 0) return null;
  const [one, two] = [difference(first), difference(second)];
  if (one === null || two === null) return null;
  const swapped = degree(one) === 2 && degree(two) === 1;
  if (!swapped && !(degree(one) === 1 && degree(two) === 2)) return null;
  const [linear, quadratic] = swapped ? [second, first] : [first, second];
  return asPoints(work(linear, quadratic, [x, y]), problem.text);
}

function work(linear: Equation, quadratic: Equation, letters: readonly [string, string]): RuleSolution | null {
  const line = lineOf(linear, letters);
  if (line === null) return null;
  const steps: RuleStep[] = [];
  const written = writeLine(line);
  if (!line.given) steps.push({ reason: 'Rearrange the linear equation.', expression: `${line.alone}=${written}` });
  const node = lineNode(line);
  const put: Equation = {
    left: putFor(quadratic.left, line.alone, node),
    right: putFor(quadratic.right, line.alone, node),
  };
  steps.push({
    reason: `Put $${line.alone}=${written}$ into the other equation.`,
    expression: `${bare(put.left)}=${bare(put.right)}`,
  });
  const moved = difference(put);
  if (moved === null || degree(moved) > 2) return null;
  const terms = (moved[0]?.coefficient.s ?? 1n) < 0n ? moved.map((term) => scaleTerm(term, new Fraction(-1))) : moved;
  const powers = ([2, 1, 0] as const).map((power) => ({
    kind: 'power' as const,
    coefficient: coefficient(terms, line.other.repeat(power)),
    degree: power,
  }));
  const kept = powers.filter((term) => !term.coefficient.equals(0));
  const zero = [{ kind: 'power' as const, coefficient: ZERO, degree: 0 as const }];
  if (kept.length === 0 || kept[0]?.degree === 0) return null;
  const equation = solveQuadraticEquation({ unknown: line.other, left: kept, right: zero });
  const text = `${writeMonomials(terms)}=0`;
  steps.push({ reason: 'Multiply out and bring every term to one side.', expression: text }, ...equation.steps);
  const topic = { topic: 'simultaneous-equations', method: 'solveLinearQuadratic' };
  if (equation.answer.includes('no real')) return { ...topic, steps, answer: '\\text{no real solutions}' };
  const roots = rationalRoots(equation.answer, line.other);
  if (roots === null) return null;
  const pairs: string[] = [];
  for (const root of roots) {
    const value = line.slope.mul(root).add(line.rest);
    const lineValue = toLatex(putFor(node, line.other, standIn(root))).replace(/^\((-[^()]*)\)/, '$1');
    const shown = lineValue === writeNumber(value) ? lineValue : `${lineValue}=${writeNumber(value)}`;
    steps.push({
      reason: `Put $${line.other}=${writeNumber(root)}$ into $${line.alone}=${written}$.`,
      expression: `${line.alone}=${shown}`,
    });
    const values: Readonly<Record<string, Fraction>> = { [line.other]: root, [line.alone]: value };
    if (!holds(linear, values) || !holds(quadratic, values)) return null;
    pairs.push(letters.map((name) => `${name}=${writeNumber(values[name] ?? ZERO)}`).join(','));
  }
  return { ...topic, steps, answer: pairs.join('\\text{ or }') };
}

/** A bracket that is a whole side needs no brackets. */
function bare(side: Expression): string {
  return toLatex(side).replace(/^\(([^()]*)\)$/, '$1');
}

/** A number that takes a letter's place; a negative one in brackets. */
function standIn(value: Fraction): Expression {
  const node = numberNode(value);
  return value.s < 0n ? { kind: 'sum', terms: [node] } : node;
}

function holds({ left, right }: Equation, values: Readonly<Record<string, Fraction>>): boolean {
  const [one, two] = [rationalValue(left, values), rationalValue(right, values)];
  return one !== null && two !== null && one.equals(two);
}
