import Fraction from 'fraction.js';

import type { Term } from '../../algebra/polynomial.ts';
import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import { writtenNumber } from '../rationalRoots.ts';
import { writeNumber } from '../writeTerms.ts';

/** The values of the letters of a form, with the lines that find them. */
export type Constants = { readonly values: ReadonlyMap<string, Fraction>; readonly steps: readonly RuleStep[] };

function letters(expression: Expression): ReadonlySet<string> {
  return new Set(symbolsIn({ kind: 'expression', expression }));
}

function put(terms: readonly Term[], values: ReadonlyMap<string, Fraction>): readonly Term[] {
  const totals = new Map<string, Term>();
  for (const term of terms) {
    let { coefficient } = term;
    const powers = term.powers.filter(([name, power]) => {
      const value = values.get(name);
      if (value !== undefined) coefficient = coefficient.mul(value.pow(power) ?? 0);
      return value === undefined;
    });
    const key = powers.map(([name, power]) => `${name}^${power}`).join('*');
    const before = totals.get(key)?.coefficient ?? new Fraction(0);
    totals.set(key, { coefficient: before.add(coefficient), powers });
  }
  return [...totals.values()].filter(({ coefficient }) => !coefficient.equals(0));
}

/** An equation `terms = 0` that one letter to the first power and numbers make: that letter's value. */
function linearValue(terms: readonly Term[]): readonly [string, Fraction] | null {
  const [first, ...others] = terms.filter(({ powers }) => powers.length > 0);
  const [power, ...more] = first?.powers ?? [];
  if (first === undefined || power === undefined || others.length > 0 || more.length > 0 || power[1] !== 1) return null;
  const rest = terms.find(({ powers }) => powers.length === 0)?.coefficient ?? new Fraction(0);
  return [power[0], rest.neg().div(first.coefficient)];
}

/** `x^2`, `xy`: the kind of a term by its letters that may be any number; nothing for a number alone. */
function keyOf(powers: Term['powers'], free: readonly string[]): string {
  return powers
    .filter(([name]) => free.includes(name))
    .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
    .join('');
}

/** `x²−10x+7` and `(x−p)²−q` in one letter: both are the same for every x, so each power has the same coefficient. */
export function comparedCoefficients(main: Expression, form: Expression): Constants | null {
  const [x, ...others] = letters(main);
  return x === undefined || others.length > 0 || !letters(form).has(x) ? null : identityConstants(main, form, x);
}

/** An equation `a k² + c = 0` for a letter that is known to be positive. */
function positiveRoot(terms: readonly Term[]): readonly [string, Fraction] | null {
  const [first, ...others] = terms.filter(({ powers }) => powers.length > 0);
  const [power, ...more] = first?.powers ?? [];
  if (first === undefined || power === undefined || others.length > 0 || more.length > 0 || power[1] !== 2) return null;
  const rest = terms.find(({ powers }) => powers.length === 0)?.coefficient ?? new Fraction(0);
  const square = rest.neg().div(first.coefficient);
  const root = new Fraction(Math.round(Math.sqrt(Number(square.n))), Math.round(Math.sqrt(Number(square.d))));
  return square.compare(0) > 0 && root.mul(root).equals(square) ? [power[0], root] : null;
}

/** As before, where both sides may hold constants: every letter but `x` is one; `positive` where all of them are said to be. */
export function identityConstants(
  main: Expression,
  form: Expression,
  x: string | readonly string[],
  positive = false,
): Constants | null {
  const free = typeof x === 'string' ? [x] : x;
  const constants = [...new Set([...letters(form), ...letters(main)])].filter((name) => !free.includes(name));
  if (constants.length === 0) return null;
  const [left, right] = [polynomialOf(main), polynomialOf(form)];
  if (left === null || right === null) return null;
  const difference = [...right, ...left.map((term) => ({ coefficient: term.coefficient.neg(), powers: term.powers }))];
  const groups = new Map<string, Term[]>();
  for (const { coefficient, powers } of difference) {
    const power = keyOf(powers, free);
    const rest = powers.filter(([name]) => !free.includes(name));
    groups.set(power, [...(groups.get(power) ?? []), { coefficient, powers: rest }]);
  }
  const values = new Map<string, Fraction>();
  const steps: RuleStep[] = [
    { reason: `Multiply out $${toLatex(form)}$.`, expression: `${toLatex(form)}=${writeMonomials(right)}` },
  ];
  const powers = [...groups.keys()].toSorted((one, two) => two.localeCompare(one));
  for (let round = 0; round < constants.length; round += 1)
    for (const power of powers) {
      const left = put(groups.get(power) ?? [], values);
      const found = linearValue(left) ?? (positive ? positiveRoot(left) : null);
      if (found === null) continue;
      values.set(...found);
      steps.push({
        reason: `Compare ${power === '' ? 'the number' : `$${power}$`}.`,
        expression: `${found[0]}=${writeNumber(found[1])}`,
      });
    }
  const holds = powers.every((power) => put(groups.get(power) ?? [], values).length === 0);
  return holds && constants.every((name) => values.has(name)) ? { values, steps } : null;
}

const NUMBER = String.raw`(\d+|\\frac\{\d+\}\{\d+\})?`;

/** The letters of a form such as `a+b√3`, `k√2`, `a√b` read off the answer `2-5√3`: `null` where it has another form. */
export function readOff(answer: string, form: string): ReadonlyMap<string, Fraction> | null {
  const reading = parseExpression(form);
  if (reading.kind !== 'expression') return null;
  const names: string[] = [];
  const signs: (string | null)[] = [];
  const latex = toLatex(reading.expression).replace(/\s/g, '');
  const signed = /^-/.test(latex) ? latex : `+${latex}`;
  const pattern = signed.replace(
    /([+-])([a-z](?![a-z]))|\\[a-z]+|([a-z](?![a-z]))|[-+]|[.*?^${}()|[\]]/g,
    (all: string, sign: string | undefined, first: string | undefined, inner: string | undefined) => {
      const name = first ?? inner;
      if (name !== undefined) {
        names.push(name);
        signs.push(sign ?? null);
        return sign === undefined ? NUMBER : `([+-])${NUMBER}`;
      }
      if (all === '+' || all === '-') return '[+-]';
      return `\\${all}`;
    },
  );
  if (new Set(names).size !== names.length || names.length === 0) return null;
  const bare = answer.replace(/^[a-zA-Z]=/, '').replace(/\s/g, '');
  const found = new RegExp(`^${pattern}$`).exec(/^-/.test(bare) ? bare : `+${bare}`);
  if (found === null) return null;
  const values = new Map<string, Fraction>();
  let group = 1;
  for (const [index, name] of names.entries()) {
    const sign = signs[index] ?? null;
    const opposite = sign !== null && found[group] !== sign;
    if (sign !== null) group += 1;
    const value = writtenNumber(found[group] ?? '1');
    group += 1;
    if (value === null) return null;
    values.set(name, opposite ? value.neg() : value);
  }
  return values;
}
