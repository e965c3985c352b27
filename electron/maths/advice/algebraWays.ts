import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { call, negative, number, power, product, quotient, sum } from '../expression/build.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import { asEquations, asExpression } from '../methods/method.ts';
import { polynomialOf, readMonomials, writeMonomials } from '../methods/monomials.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { splitSquare } from '../methods/splitSquare.ts';
import { isNegative, writeGuarded, writeNumber } from '../methods/writeTerms.ts';
import { factorsOf, signedTerm, termsOf } from '../mistakes/terms.ts';
import { collectBriefly } from '../mistakes/writePolynomial.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Advisor, Worked } from './advisor.ts';
import { linearOf } from './linearWays.ts';

/** Expanding, factorising, inequalities and exponential equations another way. */
export const algebraWays: Advisor = { second: solveOtherwise };

function solveOtherwise(worked: Worked): RuleSolution | null {
  const { problem, solution } = worked;
  const given = asExpression(problem);
  const done = (method: string, steps: readonly RuleStep[] | null): RuleSolution | null =>
    steps === null ? null : { topic: solution.topic, method, steps, answer: solution.answer };
  if (solution.topic === 'inequalities') return done('borderAndTest', borderAndTest(worked));
  if (solution.topic === 'exponential-equations') return done('byLogarithms', byLogarithms(worked));
  if (given === null) return null;
  if (problem.task === 'factorise')
    return (
      done('fromTheRoots', fromTheRoots(given, solution.answer)) ??
      done('divideEachTerm', divideEachTerm(given, solution.answer))
    );
  if (solution.topic === 'like-terms') return done('byCoefficients', byCoefficients(given, solution.answer));
  if (solution.topic === 'powers-roots') return done('writtenOut', writtenOut(given, solution.answer));
  return solution.topic === 'expanding' ? done('bracketByTerms', bracketByTerms(given, solution.answer)) : null;
}

/** 3a + 5b − a + 2b as (3 − 1)a + (5 + 2)b. */
function byCoefficients(given: Expression, answer: string): readonly RuleStep[] | null {
  const terms = readMonomials(given);
  if (terms === null || terms.length < 3) return null;
  const groups = new Map<string, typeof terms>();
  for (const term of terms) {
    const letters = writeMonomials([{ coefficient: new Fraction(1), powers: term.powers }]);
    groups.set(letters, [...(groups.get(letters) ?? []), term]);
  }
  if ([...groups.values()].every((group) => group.length < 2)) return null;
  const written = [...groups].map(([letters, group]) => {
    const sum = group.map(({ coefficient }, index) => {
      const text = writeNumber(coefficient);
      return index === 0 || text.startsWith('-') ? text : `+${text}`;
    });
    return `(${sum.join('')})${letters === '1' ? '' : letters}`;
  });
  return [
    { reason: 'Put the numbers in front of like terms together in a bracket.', expression: written.join('+') },
    { reason: 'Work out the brackets.', expression: answer },
  ];
}

/** x³ × x⁵ and y⁹/y⁴ with every factor written. */
function writtenOut(given: Expression, answer: string): readonly RuleStep[] | null {
  const row = (part: Expression): readonly string[] | null => {
    if (part.kind === 'symbol') return [part.name];
    if (part.kind !== 'power' || part.base.kind !== 'symbol') return null;
    const exponent = rationalValue(part.exponent);
    if (exponent === null || exponent.d !== 1n || exponent.s < 0n || exponent.n > 9n) return null;
    const { name } = part.base;
    return Array.from({ length: Number(exponent.n) }, () => name);
  };
  const parts = given.kind === 'quotient' ? [given.numerator, given.denominator] : factorsOf(given);
  const rows = parts.map(row);
  if (parts.length !== 2 || !rows.every((one) => one !== null)) return null;
  const [one, two] = rows.map((names) => names.join('\\times '));
  const isQuotient = given.kind === 'quotient';
  return [
    {
      reason: 'Write every factor out.',
      expression: isQuotient ? `\\frac{${one ?? ''}}{${two ?? ''}}` : `${one ?? ''}\\times ${two ?? ''}`,
    },
    { reason: isQuotient ? 'Cancel, and count what is left.' : 'Count them.', expression: answer },
  ];
}

/** (a + b)(…) as a(…) + b(…), and a square by its formula. */
function bracketByTerms(given: Expression, answer: string): readonly RuleStep[] | null {
  const last = { reason: 'Multiply out and collect like terms.', expression: answer };
  if (given.kind === 'power' && rationalValue(given.exponent)?.equals(2) === true) {
    const [one, two, ...more] = termsOf(given.base);
    if (one === undefined || two === undefined || more.length > 0) return null;
    const { minus, body } = signedTerm(two);
    const squares = [power(one, number(2)), power(body, number(2))] as const;
    const middle = product(number(2), one, body);
    const formula = sum(squares[0], minus ? negative(middle) : middle, squares[1]);
    const rule = minus ? '(a-b)^2=a^2-2ab+b^2' : '(a+b)^2=a^2+2ab+b^2';
    return [{ reason: `Use $${rule}$.`, expression: toLatex(formula) }, last];
  }
  const [first, second, ...more] = factorsOf(given);
  if (first?.kind !== 'sum' || second?.kind !== 'sum' || more.length > 0) return null;
  const parts = first.terms.map((term) => {
    const { minus, body } = signedTerm(term);
    return minus ? negative(product(body, second)) : product(body, second);
  });
  return [
    { reason: 'Multiply the second bracket by each term of the first.', expression: toLatex(sum(...parts)) },
    last,
  ];
}

/** ax² + bx + c from the formula for its roots. */
function fromTheRoots(given: Expression, answer: string): readonly RuleStep[] | null {
  const [name, ...others] = freeSymbols(given);
  const terms = polynomialOf(given);
  if (name === undefined || others.length > 0 || terms === null) return null;
  if (terms.some(({ powers }) => (powers[0]?.[1] ?? 0) > 2)) return null;
  const [c, b, a] = [0, 1, 2].map(
    (degree) => terms.find(({ powers }) => (powers[0]?.[1] ?? 0) === degree)?.coefficient ?? new Fraction(0),
  );
  if (a === undefined || b === undefined || c === undefined || a.equals(0) || c.equals(0)) return null;
  const discriminant = b.mul(b).sub(a.mul(c).mul(4));
  if (isNegative(discriminant) || discriminant.d !== 1n) return null;
  const [root, left] = splitSquare(discriminant.n);
  if (left !== 1n) return null;
  const roots = [root, -root].map((part) => b.neg().add(part).div(a.mul(2)));
  const at = (index: number): string => writeNumber(roots[index] ?? new Fraction(0));
  const [wa, wb, wc] = [a, b, c].map(writeGuarded);
  const bottom = writeNumber(a.mul(2));
  const top = (sign: string): string => (root === 0n ? writeNumber(b.neg()) : `${writeNumber(b.neg())}${sign}${root}`);
  return [
    {
      reason: 'Find where it is zero, by the formula. First $b^2-4ac$.',
      expression: `${wb ?? ''}^2-4\\times ${wa ?? ''}\\times ${wc ?? ''}=${writeNumber(discriminant)}`,
    },
    { reason: 'The first root.', expression: `\\frac{${top('+')}}{${bottom}}=${at(0)}` },
    ...(root === 0n ? [] : [{ reason: 'The second root.', expression: `\\frac{${top('-')}}{${bottom}}=${at(1)}` }]),
    { reason: `Each root $r$ gives a factor $(${name}-r)$; the rest is a number in front.`, expression: answer },
  ];
}

/** 6x + 9: what is left of each term when the common factor is taken out of it. */
function divideEachTerm(given: Expression, answer: string): readonly RuleStep[] | null {
  const reading = parseStatement(answer);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const factors = factorsOf(reading.statement.expression);
  const common = factors.filter((factor) => factor.kind !== 'sum');
  if (common.length === 0 || factors.length - common.length !== 1) return null;
  const factor = product(...common);
  const steps = termsOf(given).map((term) => ({
    reason: `Divide each term by $${toLatex(factor)}$.`,
    expression: `${toLatex(quotient(term, factor))}=${toLatex(collectBriefly(quotient(term, factor)))}`,
  }));
  return [...steps, { reason: 'The common factor times what is left.', expression: answer }];
}

/** The border from the equation, and one number to see on which side of it the solutions lie. */
function borderAndTest({ problem, solution }: Worked): readonly RuleStep[] | null {
  const [claim, ...more] = problem.statements;
  if (claim?.kind !== 'relation' || claim.signs.length !== 1 || more.length > 0) return null;
  const [left, right] = claim.sides;
  const [name, ...others] = new Set(claim.sides.flatMap(freeSymbols));
  if (left === undefined || right === undefined || name === undefined || others.length > 0) return null;
  const [one, two] = [linearOf(left, name), linearOf(right, name)];
  if (one === null || two === null || one.slope.equals(two.slope)) return null;
  const [slope, gap] = [one.slope.sub(two.slope), two.start.sub(one.start)];
  const border = gap.div(slope);
  const test = new Fraction(border.floor().add(1));
  const at = (line: { readonly slope: Fraction; readonly start: Fraction }): Fraction =>
    line.slope.mul(test).add(line.start);
  const order = at(one).compare(at(two)) > 0 ? '>' : '<';
  const [a, b, c] = [one.slope, two.slope, test].map(writeGuarded);
  return [
    {
      reason: `The sides are equal where the difference of the numbers is made up by the difference of the multiples of $${name}$.`,
      expression: `(${writeNumber(two.start)}-${writeGuarded(one.start)})\\div (${writeNumber(one.slope)}-${b ?? ''})=${writeNumber(border)}`,
    },
    {
      reason: `Try $${name}=${writeNumber(test)}$, above the border, in both sides.`,
      expression: `${a ?? ''}\\times ${c ?? ''}+${writeGuarded(one.start)}=${writeNumber(at(one))}${order}${writeNumber(at(two))}`,
    },
    { reason: 'So it is true on that side of the border, or just not there.', expression: solution.answer },
  ];
}

/** a^(…) = c by taking logarithms of both sides. */
function byLogarithms({ problem, solution }: Worked): readonly RuleStep[] | null {
  const [equation, ...more] = asEquations(problem.statements) ?? [];
  if (equation?.left.kind !== 'power' || more.length > 0) return null;
  const { base, exponent } = equation.left;
  const [from, to] = [rationalValue(base), rationalValue(equation.right)];
  if (from === null || to === null || from.compare(0) <= 0 || to.compare(0) <= 0 || from.equals(1)) return null;
  const logarithms = quotient(call('ln', equation.right), call('ln', base));
  const line = {
    reason: 'Take logarithms of both sides and divide.',
    expression: `${toLatex(exponent)}=${toLatex(logarithms)}`,
  };
  return [line, { reason: 'Work it out and solve.', expression: solution.answer }];
}
