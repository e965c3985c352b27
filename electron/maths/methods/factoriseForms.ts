import Fraction from 'fraction.js';

import type { Term } from '../algebra/polynomial.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { before, isOne } from './commonFactor.ts';
import { factoriseQuadratic } from './quadraticFactors.ts';
import { collectMonomials, polynomialOf, readMonomial, writeMonomials } from './monomials.ts';
import { factoredTerm, termsOf } from './readTerms.ts';

function powerOf(term: Term, name: string): number {
  return term.powers.find(([letter]) => letter === name)?.[1] ?? 0;
}

/** `x²+5xy+6y²`: as `x²+5x+6`, with the second letter back in its places; `null` (and no steps) for anything else. */
export function asHomogeneous(terms: readonly Term[], front: Term, steps: RuleStep[]): string | null {
  const letters = [...new Set(terms.flatMap((term) => term.powers.map(([name]) => name)))].toSorted();
  const [x, y, ...others] = letters;
  if (x === undefined || y === undefined || others.length > 0) return null;
  if (terms.some((term) => powerOf(term, x) + powerOf(term, y) !== 2)) return null;
  const at = (power: number): bigint => {
    const found = terms.find((term) => powerOf(term, x) === power);
    return found === undefined ? 0n : found.coefficient.s * found.coefficient.n;
  };
  if (at(2) <= 0n || at(1) === 0n || at(0) === 0n) return null;
  const inner: RuleStep[] = [];
  if (factoriseQuadratic([at(2), at(1), at(0)], x, inner) === null) return null;
  const product = inner.slice(0, -1).at(-1)?.expression.replace(/=0$/, '') ?? '';
  if (!/^(?:\([^()]*\)){2}$|^\([^()]*\)\^2$/.test(product)) return null;
  const withLetter = product.replace(
    /([+-])(\d+)\)/g,
    (_all, sign: string, size: string) => `${sign}${size === '1' ? '' : size}${y})`,
  );
  const answer = before(front, withLetter);
  const reason = `As $${writeMonomials(terms.map((term) => ({ ...term, powers: term.powers.filter(([name]) => name === x) })))}=${product}$, with $${y}$ in the second terms.`;
  steps.push({ reason, expression: answer });
  return answer;
}

/** `x⁴−16`: two squares of which one is a difference of two squares again. */
export function asFourthPowers(terms: readonly Term[], front: Term, steps: RuleStep[]): string | null {
  const [first, second, ...more] = terms;
  const [power, ...others] = first?.powers ?? [];
  if (first === undefined || second === undefined || more.length > 0 || power === undefined || others.length > 0)
    return null;
  if (power[1] !== 4 || second.powers.length > 0 || second.coefficient.s > 0n || !first.coefficient.equals(1))
    return null;
  const square = rootOf(second.coefficient.abs());
  if (square === null) return null;
  const [x, root] = [power[0], rootOf(square)];
  const size = square.toString();
  steps.push({
    reason: `This is a difference of two squares: $${x}^2$ squared minus $${size}$ squared.`,
    expression: before(front, `(${x}^2-${size})(${x}^2+${size})`),
  });
  if (root === null) return steps.at(-1)?.expression ?? null;
  const answer = before(front, `(${x}-${root.toString()})(${x}+${root.toString()})(${x}^2+${size})`);
  steps.push({ reason: `$${x}^2-${size}$ is a difference of two squares again.`, expression: answer });
  return answer;
}

/** `x⁴−5x²+4`: a quadratic in `x²`, each of whose factors may be a difference of two squares again. */
export function asSquareQuadratic(terms: readonly Term[], front: Term, steps: RuleStep[]): string | null {
  const [x, ...others] = new Set(terms.flatMap((term) => term.powers.map(([name]) => name)));
  if (x === undefined || others.length > 0 || terms.length !== 3) return null;
  const [four, two, none] = [4, 2, 0].map((power) => terms.find((term) => powerOf(term, x) === power)?.coefficient);
  if (four?.equals(1) !== true || two === undefined || none === undefined) return null;
  const under = two.mul(two).sub(none.mul(4));
  const root = under.s < 0n ? null : rootOf(under);
  if (root === null) return null;
  const rests = [two.sub(root).div(2), two.add(root).div(2)];
  const bracket = (rest: Fraction): string => `(${x}^2${rest.s < 0n ? '-' : '+'}${rest.abs().toString()})`;
  const isSquare = root.equals(0);
  steps.push({
    reason: `With $${x}^2$ in place of $${x}$ this is a quadratic: two numbers with product $${none.toString()}$ and sum $${two.toString()}$ are $${rests.join('$ and $')}$.`,
    expression: before(front, isSquare ? `${bracket(two.div(2))}^2` : rests.map(bracket).join('')),
  });
  const split = (rest: Fraction): string => {
    const side = rest.s < 0n ? rootOf(rest.abs()) : null;
    const power = isSquare ? '^2' : '';
    return side === null
      ? `${bracket(rest)}${power}`
      : `(${x}-${side.toString()})${power}(${x}+${side.toString()})${power}`;
  };
  const answer = before(front, (isSquare ? rests.slice(0, 1) : rests).map(split).join(''));
  if (answer !== steps.at(-1)?.expression)
    steps.push({ reason: 'A difference of two squares can be taken apart again.', expression: answer });
  return answer;
}

function rootOf(value: Fraction): Fraction | null {
  if (value.d !== 1n) return null;
  const guess = BigInt(Math.round(Math.sqrt(Number(value.n))));
  return guess * guess === value.n ? new Fraction(guess) : null;
}

/** `a(x+2)+b(x+2)`: a bracket that all terms share; `null` where they share none. */
export function factoriseSharedBracket(expression: Expression): RuleSolution | null {
  const read = termsOf(expression).map(factoredTerm);
  if (read.length < 2 || !read.every((term) => term !== null)) return null;
  const brackets = read.map((term) => term.factors.filter((factor) => factor.kind === 'sum'));
  const shared = brackets[0]?.[0];
  if (shared === undefined || brackets.some((found) => found.length !== 1)) return null;
  const text = toLatex(shared);
  if (brackets.some(([only]) => only === undefined || toLatex(only) !== text)) return null;
  const fronts = read.map((term) => {
    const rest = term.factors.filter((factor) => factor.kind !== 'sum');
    const monomial = readMonomial({ kind: 'product', factors: [{ kind: 'number', value: term.factor }, ...rest] });
    return monomial;
  });
  if (!fronts.every((front) => front !== null)) return null;
  const collected = collectMonomials(fronts);
  const inner = polynomialOf(shared);
  const prime = inner !== null && inner.every((term) => term.powers.reduce((sum, [, power]) => sum + power, 0) <= 1);
  if (collected.length < 2 || !prime) return null;
  const answer = `(${writeMonomials(fronts)})(${text})`;
  const steps = [{ reason: `Take out the bracket $(${text})$, which every term has.`, expression: answer }];
  const degrees = collected.map((term) => term.powers.reduce((sum, [, power]) => sum + power, 0));
  return degrees.every((degree) => degree <= 1) && !collected.every((term) => isOne(term))
    ? { topic: 'factorising', method: 'factoriseForms', steps, answer }
    : null;
}
