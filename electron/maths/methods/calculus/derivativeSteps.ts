import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { multiplyCalculus, plainTerm, readCalculusSum, writeCalculus } from '../calculusTerm.ts';
import type { CalculusTerm, Core } from '../calculusTerm.ts';
import { writeMonomials } from '../monomials.ts';
import { writeNumber } from '../writeTerms.ts';
import { asFactor, collectCalculus, deriveCore, deriveOuter, derivePolynomial, deriveTerm } from './deriveTerm.ts';
import { expandedTerms } from './expandedTerms.ts';
import { quotientSteps } from './quotientSteps.ts';

/** A derivative worked line by line; `terms` is `null` where it is one fraction. */
export type Derived = {
  readonly steps: readonly RuleStep[];
  readonly terms: readonly CalculusTerm[] | null;
  readonly latex: string;
};

type Inner = Extract<Core, { kind: 'bracket' | 'call' }>;

function operator(variable: string, body: string): string {
  return `\\frac{d}{d${variable}}(${body})`;
}

/** `3x^{-2}`, `x^{\frac{1}{2}}`: the term as a power, however it was written. */
function asPower(coefficient: Fraction, exponent: Fraction, variable: string): string {
  const size = coefficient.equals(1) ? '' : coefficient.equals(-1) ? '-' : writeNumber(coefficient);
  if (exponent.equals(0)) return coefficient.toString();
  const raised = writeNumber(exponent);
  const power = exponent.equals(1) ? '' : raised.length === 1 ? `^${raised}` : `^{${raised}}`;
  return `${size}${variable}${power}`;
}

function powerStep(term: CalculusTerm, exponent: Fraction, variable: string): RuleStep {
  const { coefficient } = term;
  const [written, result] = [writeCalculus([term], variable), writeCalculus(deriveTerm(term), variable)];
  if (exponent.equals(1))
    return {
      reason: `The derivative of $${written}$ is its coefficient.`,
      expression: `${operator(variable, written)}=${result}`,
    };
  const lowered = exponent.sub(1);
  const down = exponent.compare(0) < 0 ? `(${writeNumber(exponent)})` : writeNumber(exponent);
  const rest = lowered.equals(0) ? '' : asPower(new Fraction(1), lowered, variable);
  const spelt = coefficient.abs().equals(1)
    ? asPower(coefficient.mul(exponent), lowered, variable)
    : `${writeNumber(coefficient)}\\times ${down}${rest}`;
  const power = asPower(coefficient, exponent, variable);
  const rule = 'ring the power down in front and take one off it.';
  const reason = power === written ? `B${rule}` : `Write $${written}$ as $${power}$, b${rule}`;
  return { reason, expression: `${operator(variable, power)}=${spelt}${spelt === result ? '' : `=${result}`}` };
}

const KNOWN = {
  sin: '$\\sin$ is $\\cos$',
  cos: '$\\cos$ is $-\\sin$',
  exp: '$e^x$ is $e^x$ itself',
  ln: '$\\ln x$ is $\\frac{1}{x}$',
} as const;

function isPlain(inner: Inner['inner']): boolean {
  const [only, ...more] = inner;
  return more.length === 0 && only?.powers[0]?.[1] === 1 && only.coefficient.equals(1);
}

/** `3`, `(-3)`, `2x`, `(2x+1)`: what follows a sign of multiplication. */
function guarded(latex: string): string {
  return /^-|.[+-]/.test(latex) ? `(${latex})` : latex;
}

function chainStep(term: CalculusTerm, core: Inner, variable: string): RuleStep {
  const [written, result] = [writeCalculus([term], variable), writeCalculus(deriveTerm(term), variable)];
  if (isPlain(core.inner) && core.kind === 'call')
    return { reason: `The derivative of ${KNOWN[core.name]}.`, expression: `${operator(variable, written)}=${result}` };
  const inner = writeMonomials(core.inner);
  const slope = writeCalculus([asFactor(derivePolynomial(core.inner))], variable);
  const outer = writeCalculus([multiplyCalculus(plainTerm(term.coefficient), deriveOuter(core))], variable);
  const bare = slope.startsWith('(') ? slope.slice(1, -1) : slope;
  const spelt = slope === '1' ? '' : `${outer}\\times ${guarded(bare)}=`;
  return {
    reason: `Use the chain rule: the derivative of the inner function $${inner}$ is $${bare}$.`,
    expression: `${operator(variable, written)}=${spelt}${result}`,
  };
}

function productStep(term: CalculusTerm, variable: string): RuleStep {
  const [first, second] = term.cores;
  const one = first === undefined ? plainTerm(term.coefficient) : { coefficient: term.coefficient, cores: [first] };
  const parts = [one, plainTerm(new Fraction(1), ...(second === undefined ? [] : [second]))].map((part) => {
    const [core] = part.cores;
    const slope = core === undefined ? part : multiplyCalculus(plainTerm(part.coefficient), deriveCore(core));
    return `$${bared(writeCalculus([part], variable))}$ is $${bared(writeCalculus([slope], variable))}$`;
  });
  const reason = `Use the product rule. The derivative of ${parts.join('; of ')}.`;
  const result = writeCalculus(deriveTerm(term), variable);
  return { reason, expression: `${operator(variable, writeCalculus([term], variable))}=${result}` };
}

function bared(latex: string): string {
  return latex.startsWith('(') && latex.indexOf(')') === latex.length - 1 ? latex.slice(1, -1) : latex;
}

function stepFor(term: CalculusTerm, variable: string): RuleStep {
  const [core, ...more] = term.cores;
  if (core === undefined) {
    const written = writeCalculus([term], variable);
    return { reason: 'The derivative of a number is zero.', expression: `${operator(variable, written)}=0` };
  }
  if (more.length > 0) return productStep(term, variable);
  return core.kind === 'power' ? powerStep(term, core.exponent, variable) : chainStep(term, core, variable);
}

/** Products of two factors at most, and no negative powers beside another factor. */
function isWorkable({ cores }: CalculusTerm): boolean {
  return (
    cores.length < 2 || (cores.length === 2 && cores.every((core) => core.kind === 'call' || core.exponent.s > 0n))
  );
}

function sumSteps(terms: readonly CalculusTerm[], variable: string, before: readonly RuleStep[]): Derived | null {
  if (terms.length === 0 || terms.length > 6 || !terms.every(isWorkable)) return null;
  const numbers = terms.filter(({ cores }) => cores.length === 0);
  const others = terms.filter(({ cores }) => cores.length > 0);
  const steps = [...before, ...[...others, ...numbers.slice(0, 1)].map((term) => stepFor(term, variable))];
  const derived = collectCalculus(terms.flatMap(deriveTerm));
  const latex = writeCalculus(derived, variable);
  if (terms.length > 1)
    steps.push({
      reason: 'Put the parts together.',
      expression: `${operator(variable, writeCalculus(terms, variable))}=${latex}`,
    });
  return { steps, terms: derived, latex };
}

/**
 * Differentiates sums of powers, sin, cos, exp and ln, products of two, brackets multiplied out, and quotients.
 * `null` for anything else.
 */
export function derivativeSteps(body: Expression, variable: string): Derived | null {
  const expanded = expandedTerms(body, variable);
  if (expanded !== null) {
    const written = writeCalculus(expanded, variable);
    const step: RuleStep = { reason: 'Write it as a sum of powers first.', expression: `${toLatex(body)}=${written}` };
    return sumSteps(expanded, variable, [step]);
  }
  const quotient = quotientSteps(body, variable);
  if (quotient !== null) return quotient;
  const terms = readCalculusSum(body, variable);
  return terms === null ? null : sumSteps(terms, variable, []);
}

/** The derivative of what was derived, in the same way. */
export function derivativeOfTerms(terms: readonly CalculusTerm[], variable: string): Derived | null {
  return sumSteps(terms, variable, []);
}
