import Fraction from 'fraction.js';

import type { Term } from '../../algebra/polynomial.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { multiplyTerms, polynomialOf, readMonomial, scaleTerm, writeMonomial, writeMonomials } from '../monomials.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';

function chosen(from: number, count: number): number {
  let ways = 1;
  for (let index = 0; index < count; index += 1) ways = (ways * (from - index)) / (index + 1);
  return ways;
}

function raised(term: Term, power: number): Term {
  return {
    coefficient: term.coefficient.pow(power) ?? new Fraction(0),
    powers: term.powers
      .map(([name, exponent]) => [name, exponent * power] as const)
      .filter(([, exponent]) => exponent > 0),
  };
}

/** `(a+b)^n` of two monomials. */
export type Binomial = { readonly first: Term; readonly second: Term; readonly power: number };

export function binomialOf(expression: Expression): Binomial | null {
  if (expression.kind !== 'power' || expression.base.kind !== 'sum') return null;
  const power = rationalValue(expression.exponent);
  const [first, second, ...more] = expression.base.terms.map(readMonomial);
  if (power?.d !== 1n || power.n > 12n || power.compare(0) <= 0 || !first || !second || more.length > 0) return null;
  return { first, second, power: Number(power.n) };
}

/** The terms of `(a+b)^n` in order. */
export function binomialTerms({ first, second, power }: Binomial): readonly Term[] {
  return Array.from({ length: power + 1 }, (_item, index) =>
    scaleTerm(multiplyTerms(raised(first, power - index), raised(second, index)), new Fraction(chosen(power, index))),
  );
}

/** `(1+2x)^5` by the row of Pascal's triangle. */
export function expandBinomial(expression: Expression): RuleSolution | null {
  const binomial = binomialOf(expression);
  if (binomial === null || binomial.power < 3 || binomial.power > 8) return null;
  const row = Array.from({ length: binomial.power + 1 }, (_item, index) => chosen(binomial.power, index));
  const terms = binomialTerms(binomial);
  const [one, two] = [binomial.first, binomial.second].map((term) =>
    term.powers.length === 0 && term.coefficient.s > 0n ? writeMonomial(term) : `(${writeMonomial(term)})`,
  );
  const written = row.map((count, index) => {
    const parts = [
      count === 1 ? '' : String(count),
      exponent(one ?? '', binomial.power - index),
      exponent(two ?? '', index),
    ].filter((part) => part !== '');
    return parts.join('\\times ');
  });
  const answer = writeMonomials(terms);
  const steps: RuleStep[] = [
    { reason: `Row ${binomial.power} of Pascal's triangle is ${row.join(', ')}.`, expression: written.join('+') },
    { reason: 'Work out each term.', expression: answer },
  ];
  return { topic: 'expanding', method: 'specialForms', steps, answer };
}

function exponent(base: string, power: number): string {
  if (power === 0 || base === '1') return '';
  return power === 1 ? base : `${base}^${power}`;
}

function cubeRoot(term: Term): Term | null {
  const root = (value: bigint): bigint | null => {
    const near = BigInt(Math.round(Math.cbrt(Number(value))));
    return near ** 3n === value ? near : null;
  };
  const [top, bottom] = [root(term.coefficient.n), root(term.coefficient.d)];
  if (top === null || bottom === null || term.powers.some(([, power]) => power % 3 !== 0)) return null;
  const powers = term.powers.map(([name, power]) => [name, power / 3] as const);
  return { coefficient: new Fraction(term.coefficient.s * top, bottom), powers };
}

/** `8a^3+27`: the sum or difference of two cubes. */
export function factoriseCubes(expression: Expression): RuleSolution | null {
  const terms = polynomialOf(expression);
  const [first, second, ...more] = terms ?? [];
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [a, b] = [cubeRoot(first), cubeRoot(second)];
  if (a === null || b === null || a.coefficient.s < 0n || a.powers.length === 0) return null;
  const opposite = scaleTerm(multiplyTerms(a, b), new Fraction(-1));
  const [left, right] = [writeMonomials([a, b]), writeMonomials([raised(a, 2), opposite, raised(b, 2)])];
  const answer = `(${left})(${right})`;
  const size = scaleTerm(b, new Fraction(b.coefficient.s));
  const cubes = `(${writeMonomial(a)})^3${b.coefficient.s < 0n ? '-' : '+'}(${writeMonomial(size)})^3`;
  const rule = b.coefficient.s < 0n ? 'p^3-q^3=(p-q)(p^2+pq+q^2)' : 'p^3+q^3=(p+q)(p^2-pq+q^2)';
  return {
    topic: 'factorising',
    method: 'specialForms',
    steps: [
      { reason: 'Both terms are cubes.', expression: cubes },
      { reason: `Use $${rule}$.`, expression: answer },
    ],
    answer,
  };
}

/** `87^2-13^2` without squaring. */
export function numberSquares(expression: Expression): RuleSolution | null {
  const [first, second, ...more] = expression.kind === 'sum' ? expression.terms : [];
  if (first?.kind !== 'power' || second?.kind !== 'negative' || second.operand.kind !== 'power' || more.length > 0)
    return null;
  const [a, b] = [rationalValue(first.base), rationalValue(second.operand.base)];
  if (
    a === null ||
    b === null ||
    ![first, second.operand].every(({ exponent: power }) => rationalValue(power)?.equals(2) === true)
  )
    return null;
  const [less, more2] = [a.sub(b), a.add(b)];
  const answer = writeNumber(less.mul(more2));
  return {
    topic: 'factorising',
    method: 'specialForms',
    steps: [
      {
        reason: 'A difference of two squares.',
        expression: `(${toLatex(first.base)}-${toLatex(second.operand.base)})(${toLatex(first.base)}+${toLatex(second.operand.base)})`,
      },
      { reason: 'Work out the brackets.', expression: `${writeNumber(less)}\\times ${writeNumber(more2)}` },
      { reason: 'Multiply.', expression: answer },
    ],
    answer,
  };
}

/** The largest k-th power that divides a whole number, as its root, and what is left. */
function splitPower(value: bigint, degree: bigint): readonly [outside: bigint, inside: bigint] {
  let [outside, inside] = [1n, value];
  for (let base = 2n; base ** degree <= inside && base < 2000n; base += 1n)
    while (inside % base ** degree === 0n) {
      inside /= base ** degree;
      outside *= base;
    }
  return [outside, inside];
}

/** `\sqrt{48x^2}` for letters that are not negative, `\sqrt[3]{54}`. */
export function simplifyRoot(expression: Expression): RuleSolution | null {
  const isSquare = expression.kind === 'call' && expression.name === 'sqrt';
  if (expression.kind !== 'call' || (!isSquare && expression.name !== 'root')) return null;
  const [first, second] = expression.operands;
  const degree = isSquare ? new Fraction(2) : second === undefined ? null : rationalValue(second);
  const under = first;
  const term = under === undefined ? null : readMonomial(under);
  if (
    degree === null ||
    degree.d !== 1n ||
    term === null ||
    term.coefficient.d !== 1n ||
    term.coefficient.compare(0) <= 0
  )
    return null;
  const [size, inner] = splitPower(term.coefficient.n, degree.n);
  const k = Number(degree.n);
  if (k < 2 || k > 5) return null;
  const out = term.powers
    .map(([name, power]) => [name, Math.floor(power / k)] as const)
    .filter(([, power]) => power > 0);
  const left = term.powers.map(([name, power]) => [name, power % k] as const).filter(([, power]) => power > 0);
  const outside: Term = { coefficient: new Fraction(size), powers: out };
  const inside: Term = { coefficient: new Fraction(inner), powers: left };
  const root = (text: string): string => (k === 2 ? `\\sqrt{${text}}` : `\\sqrt[${k}]{${text}}`);
  if (out.length === 0 && size === 1n) return null;
  const front = writeMonomial(outside);
  const rest = writeMonomial(inside);
  const answer = rest === '1' ? front : `${front}${root(rest)}`;
  const power = writeMonomial(raised(outside, k));
  const split = rest === '1' ? root(power) : `${root(power)}\\times ${root(rest)}`;
  return {
    topic: 'surds',
    method: 'specialForms',
    steps: [
      { reason: `Take out the largest ${k === 2 ? 'square' : k === 3 ? 'cube' : 'power'}.`, expression: split },
      { reason: `$${root(power)}=${front}$.`, expression: answer },
    ],
    answer,
  };
}
