import Fraction from 'fraction.js';

import type { Term } from '../algebra/polynomial.ts';
import type { Expression } from '../expression/expression.ts';
import { collectMonomials, readMonomials, writeMonomials } from './monomials.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';
import { writeNumber } from './writeTerms.ts';

export type CallName = 'sin' | 'cos' | 'exp' | 'ln';

/** One factor that depends on the variable; `inner` is a polynomial in it. */
export type Core =
  | { readonly kind: 'power'; readonly exponent: Fraction }
  | { readonly kind: 'bracket'; readonly inner: readonly Term[]; readonly exponent: Fraction }
  | { readonly kind: 'call'; readonly name: CallName; readonly inner: readonly Term[] };

/** A number times factors, as the rules of calculus see one term of a sum. */
export type CalculusTerm = { readonly coefficient: Fraction; readonly cores: readonly Core[] };

const ONE = new Fraction(1);

export function plainTerm(coefficient: Fraction, ...cores: readonly Core[]): CalculusTerm {
  return { coefficient, cores };
}

/** Powers of the variable gathered in front, equal brackets gathered. */
export function multiplyCalculus(first: CalculusTerm, second: CalculusTerm): CalculusTerm {
  const coefficient = first.coefficient.mul(second.coefficient);
  const all = [...first.cores, ...second.cores];
  const exponent = all.reduce(
    (total, core) => (core.kind === 'power' ? total.add(core.exponent) : total),
    new Fraction(0),
  );
  const others = all.filter((core) => core.kind !== 'power');
  return { coefficient, cores: exponent.equals(0) ? others : [{ kind: 'power', exponent }, ...others] };
}

/** A polynomial in `variable` alone, collected; `null` for anything else. */
function readInner(expression: Expression, variable: string): readonly Term[] | null {
  const terms = readMonomials(expression);
  if (terms === null || terms.some((term) => term.powers.some(([name]) => name !== variable))) return null;
  return collectMonomials(terms);
}

function readCall(name: CallName, operand: Expression | undefined, variable: string): CalculusTerm | null {
  const inner = operand === undefined ? null : readInner(operand, variable);
  return inner === null || !inner.some((term) => term.powers.length > 0)
    ? null
    : plainTerm(ONE, { kind: 'call', name, inner });
}

function readPower(base: Expression, exponent: Expression, variable: string): CalculusTerm | null {
  if (base.kind === 'constant' && base.name === 'e') return readCall('exp', exponent, variable);
  const power = rationalValue(exponent);
  if (power === null || power.n > 20n || power.d > 6n) return null;
  if (base.kind === 'symbol') return base.name === variable ? plainTerm(ONE, { kind: 'power', exponent: power }) : null;
  const inner = readInner(base, variable);
  return inner === null || inner.length < 2 || power.d !== 1n
    ? null
    : plainTerm(ONE, { kind: 'bracket', inner, exponent: power });
}

function readRoot(operand: Expression, exponent: Fraction, variable: string): CalculusTerm | null {
  if (operand.kind === 'symbol') return operand.name === variable ? plainTerm(ONE, { kind: 'power', exponent }) : null;
  const inner = readInner(operand, variable);
  return inner === null || inner.length < 2 || !inner.some((term) => term.powers.length > 0)
    ? null
    : plainTerm(ONE, { kind: 'bracket', inner, exponent });
}

function inverse(term: CalculusTerm): CalculusTerm | null {
  const cores: Core[] = [];
  for (const core of term.cores) {
    if (core.kind === 'call') return null;
    cores.push({ ...core, exponent: core.exponent.neg() });
  }
  return term.coefficient.equals(0) ? null : { coefficient: term.coefficient.inverse(), cores };
}

/** Reads one term; `null` for what the rules here do not cover. */
export function readCalculusTerm(expression: Expression, variable: string): CalculusTerm | null {
  if (isRational(expression) && lettersOf(expression).size === 0) {
    const value = rationalValue(expression);
    return value === null ? null : plainTerm(value);
  }
  switch (expression.kind) {
    case 'symbol':
      return expression.name === variable ? plainTerm(ONE, { kind: 'power', exponent: ONE }) : null;
    case 'negative': {
      const inner = readCalculusTerm(expression.operand, variable);
      return inner === null ? null : { ...inner, coefficient: inner.coefficient.neg() };
    }
    case 'sum': {
      const inner = readInner(expression, variable);
      return inner === null ? null : plainTerm(ONE, { kind: 'bracket', inner, exponent: ONE });
    }
    case 'product':
      return expression.factors.reduce<CalculusTerm | null>((total, factor) => {
        const next = readCalculusTerm(factor, variable);
        return total === null || next === null ? null : multiplyCalculus(total, next);
      }, plainTerm(ONE));
    case 'quotient': {
      const [top, bottom] = [
        readCalculusTerm(expression.numerator, variable),
        readCalculusTerm(expression.denominator, variable),
      ];
      const under = bottom === null ? null : inverse(bottom);
      return top === null || under === null ? null : multiplyCalculus(top, under);
    }
    case 'power':
      return readPower(expression.base, expression.exponent, variable);
    case 'call': {
      const [operand] = expression.operands;
      const { name } = expression;
      if (name === 'sqrt') return operand === undefined ? null : readRoot(operand, new Fraction(1, 2), variable);
      if (name === 'root') {
        const index = expression.operands[1] === undefined ? null : rationalValue(expression.operands[1]);
        if (operand === undefined || index === null || index.d !== 1n || index.n < 2n || index.n > 6n) return null;
        return readRoot(operand, index.inverse(), variable);
      }
      return name === 'sin' || name === 'cos' || name === 'exp' || name === 'ln'
        ? readCall(name, operand, variable)
        : null;
    }
    default:
      return null;
  }
}

/** A sum, term by term. */
export function readCalculusSum(expression: Expression, variable: string): readonly CalculusTerm[] | null {
  const terms = termsOf(expression).map((term) => readCalculusTerm(term, variable));
  return terms.every((term) => term !== null) ? terms : null;
}

function writeExponent(exponent: Fraction): string {
  if (exponent.equals(1)) return '';
  const text = writeNumber(exponent);
  return text.length === 1 ? `^${text}` : `^{${text}}`;
}

function writeCore(core: Core, variable: string): string {
  switch (core.kind) {
    case 'power':
      return core.exponent.equals(new Fraction(1, 2))
        ? `\\sqrt{${variable}}`
        : `${variable}${writeExponent(core.exponent)}`;
    case 'bracket':
      return core.exponent.equals(new Fraction(1, 2))
        ? `\\sqrt{${writeMonomials(core.inner)}}`
        : `(${writeMonomials(core.inner)})${writeExponent(core.exponent)}`;
    case 'call': {
      const inner = writeMonomials(core.inner);
      if (core.name === 'exp') return inner.length === 1 ? `e^${inner}` : `e^{${inner}}`;
      return inner.length === 1 ? `\\${core.name} ${inner}` : `\\${core.name}(${inner})`;
    }
  }
}

/** Powers of e come before the functions, whose argument would swallow them. */
function orderOf(core: Core): number {
  return core.kind === 'call' && core.name !== 'exp' ? 1 : 0;
}

/** A term without its sign. */
function writeSize(term: CalculusTerm, variable: string): string {
  const under = term.cores.filter((core) => core.kind !== 'call' && core.exponent.s < 0n);
  const over = term.cores.filter((core) => core.kind === 'call' || core.exponent.s >= 0n);
  const calls = over.filter((core) => core.kind === 'call').toSorted((one, two) => orderOf(one) - orderOf(two));
  const top = [...over.filter((core) => core.kind !== 'call'), ...calls]
    .map((core) => writeCore(core, variable))
    .join('');
  const bottom = under
    .map((core) => (core.kind === 'call' ? '' : writeCore({ ...core, exponent: core.exponent.neg() }, variable)))
    .join('');
  const { n, d } = term.coefficient;
  const numerator = n === 1n && top !== '' ? top : `${n}${top}`;
  if (d === 1n && bottom === '') return numerator;
  const denominator = d === 1n ? bottom : `${d}${bottom}`;
  const alone = under.length === 1 && d === 1n && under[0]?.kind === 'bracket' && under[0].exponent.equals(-1);
  return `\\frac{${numerator}}{${alone ? denominator.slice(1, -1) : denominator}}`;
}

/** A sum of terms in LaTeX; terms that are zero are left out. */
export function writeCalculus(terms: readonly CalculusTerm[], variable: string): string {
  const present = terms.filter((term) => !term.coefficient.equals(0));
  if (present.length === 0) return '0';
  return present
    .map((term, index) => `${term.coefficient.s < 0n ? '-' : index === 0 ? '' : '+'}${writeSize(term, variable)}`)
    .join('');
}

/** The value of a term at a rational point, where it is rational. */
export function calculusValue(term: CalculusTerm, at: Fraction): Fraction | null {
  return term.cores.reduce<Fraction | null>((total, core) => {
    if (total === null || core.kind === 'call') return null;
    const base =
      core.kind === 'power'
        ? at
        : core.inner.reduce(
            (sum, one) =>
              sum.add(one.powers.reduce((value, [, power]) => value.mul(at.pow(power) ?? 0), one.coefficient)),
            new Fraction(0),
          );
    if (base.equals(0) && core.exponent.s < 0n) return null;
    if (base.s < 0n && core.exponent.d !== 1n) return null;
    const value = base.pow(core.exponent);
    return value === null ? null : total.mul(value);
  }, term.coefficient);
}
