import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { solveLinearEquation } from './solveLinearEquation.ts';
import type { LinearTerm, PlainTerm } from './solveLinearEquation.ts';
import { solveQuadraticEquation } from './solveQuadraticEquation.ts';
import { writeQuadraticSide } from './quadraticTerms.ts';
import type { Bracket, QuadraticTerm } from './quadraticTerms.ts';
import { isolateKinds } from './readQuadraticFactor.ts';
import { factoredTerm, termsOf } from './readTerms.ts';
import { commonDenominator, greatestDivisor, writeNumber } from './writeTerms.ts';

/** `factor · (product of tops) / (product of bottoms)`, every bracket with whole coefficients and no common factor. */
type Term = { readonly factor: Fraction; readonly tops: readonly Bracket[]; readonly bottoms: readonly Bracket[] };

const ZERO = new Fraction(0);
const X: Bracket = { coefficient: new Fraction(1), rest: ZERO };

function sameBracket(first: Bracket, second: Bracket): boolean {
  return first.coefficient.equals(second.coefficient) && first.rest.equals(second.rest);
}

/** A bracket as a number times one with whole coefficients, no common factor and a positive first coefficient. */
function primitive(bracket: Bracket): readonly [Fraction, Bracket] {
  const multiple = commonDenominator([bracket.coefficient, bracket.rest]);
  const [a, b] = [bracket.coefficient.mul(multiple), bracket.rest.mul(multiple)];
  const content = new Fraction(greatestDivisor(a.n, b.n) * (a.s < 0n ? -1n : 1n), multiple);
  return [content, { coefficient: bracket.coefficient.div(content), rest: bracket.rest.div(content) }];
}

/** The factors of a numerator or denominator as brackets; `null` when there are others. */
function bracketsOf(
  expression: Expression,
  unknown: string,
): { factor: Fraction; brackets: readonly Bracket[] } | null {
  const term = factoredTerm(expression);
  const kinds = term === null ? null : isolateKinds(term.factors, unknown);
  if (term === null || kinds === null || kinds.groups.length > 0 || kinds.degree > 2) return null;
  const all = [...Array.from({ length: kinds.degree }, () => X), ...kinds.brackets];
  let factor = term.factor;
  const brackets: Bracket[] = [];
  for (const bracket of all) {
    if (bracket.coefficient.equals(ZERO)) return null;
    const [content, rest] = primitive(bracket);
    factor = factor.mul(content);
    brackets.push(rest);
  }
  return { factor, brackets };
}

function readTerm(expression: Expression, unknown: string): Term | null {
  if (expression.kind === 'negative') {
    const inner = readTerm(expression.operand, unknown);
    return inner === null ? null : { ...inner, factor: inner.factor.neg() };
  }
  if (expression.kind === 'product') {
    const parts = expression.factors.map((factor) => readTerm(factor, unknown));
    return parts.reduce<Term | null>(
      (total, part) =>
        total === null || part === null
          ? null
          : {
              factor: total.factor.mul(part.factor),
              tops: [...total.tops, ...part.tops],
              bottoms: [...total.bottoms, ...part.bottoms],
            },
      { factor: new Fraction(1), tops: [], bottoms: [] },
    );
  }
  if (expression.kind !== 'quotient') {
    const read = bracketsOf(expression, unknown);
    return read === null ? null : { factor: read.factor, tops: read.brackets, bottoms: [] };
  }
  const [top, bottom] = [readTerm(expression.numerator, unknown), bracketsOf(expression.denominator, unknown)];
  if (top === null || bottom === null || bottom.factor.equals(ZERO)) return null;
  return { factor: top.factor.div(bottom.factor), tops: top.tops, bottoms: [...top.bottoms, ...bottom.brackets] };
}

/** `needed` with the brackets of `one` taken out, and the brackets of `one` that `needed` lacks. */
function without(needed: readonly Bracket[], one: readonly Bracket[]): { rest: Bracket[]; missing: Bracket[] } {
  const rest = [...needed];
  const missing: Bracket[] = [];
  for (const bracket of one) {
    const at = rest.findIndex((other) => sameBracket(other, bracket));
    if (at < 0) missing.push(bracket);
    else rest.splice(at, 1);
  }
  return { rest, missing };
}

function asTerm(factor: Fraction, brackets: readonly Bracket[]): QuadraticTerm | null {
  const [first, second, ...more] = brackets;
  if (more.length > 0) return null;
  if (first === undefined) return { kind: 'power', coefficient: factor, degree: 0 };
  if (second !== undefined) return { kind: 'product', factor, first, second };
  if (first.rest.equals(ZERO)) return { kind: 'power', coefficient: factor.mul(first.coefficient), degree: 1 };
  const inside: readonly QuadraticTerm[] = [
    { kind: 'power', coefficient: first.coefficient, degree: 1 },
    { kind: 'power', coefficient: first.rest, degree: 0 },
  ];
  return { kind: 'group', factor, inside };
}

function multipliedSide(
  terms: readonly Term[],
  by: Fraction,
  brackets: readonly Bracket[],
): readonly QuadraticTerm[] | null {
  const result: QuadraticTerm[] = [];
  for (const term of terms) {
    const { rest } = without(brackets, term.bottoms);
    const next = asTerm(term.factor.mul(by), [...term.tops, ...rest]);
    if (next === null) return null;
    result.push(next);
  }
  return result;
}

function readSide(expression: Expression, unknown: string): readonly Term[] | null {
  const terms = termsOf(expression).map((term) => readTerm(term, unknown));
  return terms.every((term) => term !== null) ? terms : null;
}

/**
 * Works an equation with the unknown in denominators that are linear or products of two linear brackets. Values that
 * make a denominator zero are named first and left out of the answer. `null` for anything else.
 */
export function solveFractionalEquation(left: Expression, right: Expression, unknown: string): RuleSolution | null {
  const [first, second] = [readSide(left, unknown), readSide(right, unknown)];
  if (first === null || second === null) return null;
  const all = [...first, ...second];
  const brackets = all.reduce<readonly Bracket[]>(
    (common, term) => [...common, ...without(common, term.bottoms).missing],
    [],
  );
  if (brackets.length === 0 || brackets.length > 2) return null;
  const by = new Fraction(commonDenominator(all.map((term) => term.factor)));
  const sides = [multipliedSide(first, by, brackets), multipliedSide(second, by, brackets)] as const;
  const multiplier = asTerm(by, brackets);
  if (sides[0] === null || sides[1] === null || multiplier === null) return null;
  const excluded = brackets.map((bracket) => bracket.rest.neg().div(bracket.coefficient));
  const named = [...new Set(excluded.map((value) => `$${unknown}\\neq ${writeNumber(value)}$`))].join(' and ');
  const bare = writeQuadraticSide([multiplier], unknown).replace(/^\(([^()]*)\)$/, '$1');
  const steps: RuleStep[] = [
    {
      reason: `Multiply both sides by $${bare}$, where ${named}.`,
      expression: `${writeQuadraticSide(sides[0], unknown)}=${writeQuadraticSide(sides[1], unknown)}`,
    },
  ];
  const solved = solveMultiplied(sides[0], sides[1], unknown);
  steps.push(...solved.steps);
  return leaveOut(
    excluded,
    { ...solved, steps, topic: 'fractional-equations', method: 'solveFractionalEquation' },
    unknown,
  );
}

/** What is left without denominators: a linear equation wherever it can be read as one. */
function solveMultiplied(
  left: readonly QuadraticTerm[],
  right: readonly QuadraticTerm[],
  unknown: string,
): RuleSolution {
  const linear = [left.map(asLinear), right.map(asLinear)] as const;
  if (linear[0].every((term) => term !== null) && linear[1].every((term) => term !== null)) {
    return solveLinearEquation({ unknown, left: linear[0], right: linear[1] });
  }
  return solveQuadraticEquation({ unknown, left, right });
}

function asPlain(term: QuadraticTerm): PlainTerm | null {
  if (term.kind !== 'power' || term.degree === 2) return null;
  return term.degree === 0
    ? { kind: 'number', value: term.coefficient }
    : { kind: 'unknown', coefficient: term.coefficient };
}

function asLinear(term: QuadraticTerm): LinearTerm | null {
  if (term.kind !== 'group') return asPlain(term);
  const inside = term.inside.map(asPlain);
  return inside.every((part) => part !== null) ? { kind: 'bracket', factor: term.factor, inside } : null;
}

/** Strikes out of the answer what makes a denominator zero; `null` where every number is left but those. */
function leaveOut(excluded: readonly Fraction[], solution: RuleSolution, unknown: string): RuleSolution | null {
  if (solution.answer === '\\text{all real numbers}') return null;
  const forbidden = new Set(excluded.map((value) => `${unknown}=${writeNumber(value)}`));
  const found = solution.answer.split('\\text{ or }');
  const kept = found.filter((answer) => !forbidden.has(answer));
  const [out] = found.filter((answer) => forbidden.has(answer));
  if (out === undefined) return solution;
  const answer = kept.length === 0 ? '\\text{no solution}' : kept.join('\\text{ or }');
  const reason = `$${out}$ makes a denominator zero, so it is not a solution.`;
  return { ...solution, answer, steps: [...solution.steps, { reason, expression: answer }] };
}
