import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import { number, product, sum, symbol } from '../expression/build.ts';
import { rationalRoots } from '../algebra/exactRoots.ts';
import { expressionsIn, freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import { makeWorkroom } from '../algebra/rationalForm.ts';
import { stepBudget, withinBudget } from '../numeric/budget.ts';
import { differenceOf, polynomialOf, rationalCoefficients } from './claim.ts';
import { equals, productOf } from './terms.ts';
import { writeNumber } from './writePolynomial.ts';

/** A quadratic equation with rational roots: a(x − r)(x − s) = 0. */
export type FactoredQuadratic = {
  readonly unknown: Expression;
  readonly coefficients: readonly [c: Fraction, b: Fraction, a: Fraction];
  /** A double root is listed twice; empty where the roots are not rational. */
  readonly roots: readonly Fraction[];
};

/** The quadratic a line amounts to; null for every other line. */
export function quadraticOf(statement: Statement): FactoredQuadratic | null {
  const names = [...new Set(expressionsIn(statement).flatMap(freeSymbols))];
  const [name] = names;
  const difference = differenceOf(statement);
  if (name === undefined || names.length !== 1 || difference === null) return null;
  const room = makeWorkroom(stepBudget(10_000));
  const coefficients = withinBudget(() => {
    const polynomial = polynomialOf(difference, room);
    return polynomial === null ? null : rationalCoefficients(polynomial, name);
  }, null);
  const [c, b, a] = coefficients ?? [];
  if (coefficients?.length !== 3 || c === undefined || b === undefined || a === undefined) return null;
  return { unknown: symbol(name), coefficients: [c, b, a], roots: rootsOf([c, b, a]) };
}

/** Both rational roots of a quadratic, a double one twice; none where they are not rational. */
export function rootsOf([c, b, a]: readonly [Fraction, Fraction, Fraction]): readonly Fraction[] {
  const middle = b.div(a.mul(-2));
  if (b.mul(b).equals(a.mul(c).mul(4))) return [middle, middle];
  const { roots, rest } = rationalRoots([c, b, a]);
  return rest.length === 1 ? roots : [];
}

/** Whether a line speaks in brackets, (x − 2)(x − 3) = 0, rather than in roots. */
export function isFactored(statement: Statement): boolean {
  return (
    statement.kind === 'relation' &&
    statement.sides.some(
      (side) =>
        someNode(
          side,
          (node) =>
            node.kind === 'product' && node.factors.filter((factor) => freeSymbols(factor).length > 0).length > 1,
        ) || someNode(side, (node) => node.kind === 'power' && node.base.kind === 'sum'),
    )
  );
}

/** ax² + bx + c = 0 or a like line with terms on both sides, without brackets and not yet solved. */
export function isExpanded(statement: Statement): boolean {
  return statement.kind === 'relation' && !isFactored(statement) && !isSolved(statement);
}

/** x = r or x = s. */
export function rootsLine(unknown: Expression, roots: readonly Fraction[]): Statement {
  const parts = roots.map((root) => equals(unknown, writeNumber(root)));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'any', parts };
}

/** (qx − p)(…) = 0 for roots p/q. */
export function factorsLine(unknown: Expression, roots: readonly Fraction[]): Statement {
  const factors = roots.map((root) => {
    const head = root.d === 1n ? unknown : product(number(root.d), unknown);
    return root.n === 0n ? head : sum(head, writeNumber(new Fraction(root.n * root.s, 1).neg()));
  });
  return equals(productOf(factors), number(0));
}

/** x = 3, or x = 2 or x = 3. */
export function isSolved(statement: Statement): boolean {
  if (statement.kind === 'any') return statement.parts.every(isSolved);
  return statement.kind === 'member' || (statement.kind === 'relation' && statement.sides[0]?.kind === 'symbol');
}
