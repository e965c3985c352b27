import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { asEquations } from '../method.ts';
import type { Equation, Understood } from '../method.ts';
import { lettersOf, rationalValue } from '../rationalValue.ts';
import { solveSimultaneousEquations } from '../solveSimultaneousEquations.ts';
import type { PairEquation, PairTerm } from '../substitute.ts';
import { writeNumber } from '../writeTerms.ts';

/** `a/x` for a number `a`, also `a/(2x)`; `null` for anything else. */
function reciprocalTerm(term: Expression): { readonly name: string; readonly coefficient: Fraction } | null {
  if (term.kind === 'negative') {
    const inner = reciprocalTerm(term.operand);
    return inner === null ? null : { ...inner, coefficient: inner.coefficient.neg() };
  }
  if (term.kind === 'product') {
    const parts = term.factors.map((factor) => rationalValue(factor));
    const at = parts.indexOf(null);
    const [factor] = term.factors.slice(at);
    if (at < 0 || parts.lastIndexOf(null) !== at || factor === undefined) return null;
    const inner = reciprocalTerm(factor);
    const times = parts.reduce<Fraction>(
      (total, value) => (value === null ? total : total.mul(value)),
      new Fraction(1),
    );
    return inner === null ? null : { ...inner, coefficient: inner.coefficient.mul(times) };
  }
  if (term.kind !== 'quotient') return null;
  const top = rationalValue(term.numerator);
  const [name, ...others] = lettersOf(term.denominator);
  if (top === null || name === undefined || others.length > 0) return null;
  const [one, two] = [1, 2].map((value) => rationalValue(term.denominator, { [name]: new Fraction(value) }));
  const isMultiple = one !== null && two !== null && one !== undefined && two?.equals(one.mul(2)) === true;
  const isPower = rationalValue(term.denominator, { [name]: new Fraction(3) })?.equals(one?.mul(3) ?? 0) !== true;
  return !isMultiple || isPower || one.equals(0) ? null : { name, coefficient: top.div(one) };
}

function sideOf(expression: Expression, letters: Readonly<Record<string, string>>): readonly PairTerm[] | null {
  const terms = expression.kind === 'sum' ? expression.terms : [expression];
  const read = terms.map((term): PairTerm | null => {
    const value = rationalValue(term);
    if (value !== null) return { name: null, coefficient: value };
    const found = reciprocalTerm(term);
    const name = found === null ? undefined : letters[found.name];
    return found === null || name === undefined ? null : { name, coefficient: found.coefficient };
  });
  return read.every((term) => term !== null) ? read : null;
}

/** Works `3/x + 2/y = 17, 4/x - 1/y = 8` as two linear equations in `u = 1/x` and `v = 1/y`. */
export function reciprocalPair(problem: Understood): RuleSolution | null {
  const [first, second, ...more] = asEquations(problem.statements) ?? [];
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (problem.task !== 'solve' && problem.task !== 'find') return null;
  const [x, y, ...others] = [...new Set([first, second].flatMap(({ left, right }) => [...lettersOf(left), ...lettersOf(right)]))].toSorted(); // prettier-ignore
  if (x === undefined || y === undefined || others.length > 0) return null;
  const [u, v] = ['u', 'v'].includes(x) || ['u', 'v'].includes(y) ? ['p', 'q'] : ['u', 'v'];
  if ([x, y].includes(u ?? '') || [x, y].includes(v ?? '')) return null;
  const letters = { [x]: u ?? '', [y]: v ?? '' };
  const pair = [first, second].map((equation) => equationIn(equation, letters));
  const [one, two] = pair;
  if (one === undefined || one === null || two === undefined || two === null) return null;
  const solved = solveSimultaneousEquations({ unknowns: [u ?? '', v ?? ''], equations: [one, two] });
  if (solved === null) return null;
  const values = [u ?? '', v ?? ''].map((name) => valueIn(solved.answer, name));
  const [a, b] = values;
  if (a === undefined || a === null || b === undefined || b === null || a.equals(0) || b.equals(0)) return null;
  const answer = `${x}=${writeNumber(a.inverse())},${y}=${writeNumber(b.inverse())}`;
  const steps = [
    { reason: `Write $${u ?? ''}$ for $\\frac{1}{${x}}$ and $${v ?? ''}$ for $\\frac{1}{${y}}$.`, expression: `${u ?? ''}=\\frac{1}{${x}},${v ?? ''}=\\frac{1}{${y}}` },
    ...solved.steps,
    { reason: 'Turn both values over.', expression: answer },
  ]; // prettier-ignore
  return { topic: 'simultaneous-equations', method: 'reciprocalPair', steps, answer };
}

function equationIn({ left, right }: Equation, letters: Readonly<Record<string, string>>): PairEquation | null {
  const [one, two] = [sideOf(left, letters), sideOf(right, letters)];
  return one === null || two === null ? null : { left: one, right: two };
}

function valueIn(answer: string, name: string): Fraction | null {
  const [, sign = '', whole, top, bottom] =
    new RegExp(`(?:^|,)${name}=(-?)(?:(\\d+)|\\\\frac\\{(\\d+)\\}\\{(\\d+)\\})(?=,|$)`).exec(answer) ?? [];
  if (whole === undefined && top === undefined) return null;
  const size = whole === undefined ? new Fraction(`${top ?? ''}/${bottom ?? ''}`) : new Fraction(whole);
  return sign === '-' ? size.neg() : size;
}
