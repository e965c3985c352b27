import Fraction from 'fraction.js';

import type { Term } from '../algebra/polynomial.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { multiplyCalculus, plainTerm, readCalculusSum, writeCalculus } from './calculusTerm.ts';
import type { CalculusTerm, Core } from './calculusTerm.ts';
import { asEquation } from './method.ts';
import type { Understood } from './method.ts';
import { lettersOf } from './rationalValue.ts';

const ONE = new Fraction(1);

/** The derivative of a polynomial, term by term. */
function derivePolynomial(terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term): readonly Term[] => {
    const [only] = term.powers;
    if (only === undefined) return [];
    const [name, power] = only;
    return [{ coefficient: term.coefficient.mul(power), powers: power === 1 ? [] : [[name, power - 1]] }];
  });
}

/** A polynomial as a factor: a number, a power, or a bracket. */
function asFactor(terms: readonly Term[]): CalculusTerm {
  const [only, ...more] = terms;
  if (only === undefined) return plainTerm(new Fraction(0));
  if (more.length > 0) return plainTerm(ONE, { kind: 'bracket', inner: terms, exponent: ONE });
  const power = only.powers[0]?.[1] ?? 0;
  return power === 0
    ? plainTerm(only.coefficient)
    : plainTerm(only.coefficient, { kind: 'power', exponent: new Fraction(power) });
}

function deriveOuter(core: Extract<Core, { kind: 'bracket' | 'call' }>): CalculusTerm {
  if (core.kind === 'bracket') {
    const lowered = core.exponent.sub(1);
    return lowered.equals(0) ? plainTerm(core.exponent) : plainTerm(core.exponent, { ...core, exponent: lowered });
  }
  switch (core.name) {
    case 'sin':
      return plainTerm(ONE, { ...core, name: 'cos' });
    case 'cos':
      return plainTerm(ONE.neg(), { ...core, name: 'sin' });
    case 'exp':
      return plainTerm(ONE, core);
    case 'ln':
      return multiplyCalculus(plainTerm(ONE), invertInner(core.inner));
  }
}

function invertInner(inner: readonly Term[]): CalculusTerm {
  const factor = asFactor(inner);
  const cores = factor.cores.map((core) => (core.kind === 'call' ? core : { ...core, exponent: core.exponent.neg() }));
  return { coefficient: factor.coefficient.inverse(), cores };
}

function deriveCore(core: Core): CalculusTerm {
  if (core.kind === 'power') {
    const lowered = core.exponent.sub(1);
    return lowered.equals(0)
      ? plainTerm(core.exponent)
      : plainTerm(core.exponent, { kind: 'power', exponent: lowered });
  }
  return multiplyCalculus(asFactor(derivePolynomial(core.inner)), deriveOuter(core));
}

/** The derivative of one term, by the product rule where it has two factors. */
export function deriveTerm(term: CalculusTerm): readonly CalculusTerm[] {
  return term.cores.map((core, index) => {
    const others = term.cores.filter((_other, at) => at !== index);
    return multiplyCalculus({ coefficient: term.coefficient, cores: others }, deriveCore(core));
  });
}

function isLinear(terms: readonly Term[]): boolean {
  return terms.length === 1 && (terms[0]?.powers[0]?.[1] ?? 0) === 1 && terms[0]?.coefficient.equals(1) === true;
}

function reasonFor(term: CalculusTerm): string {
  const [first, ...more] = term.cores;
  if (first === undefined) return 'The derivative of a number is zero.';
  if (more.length > 0) return 'Use the product rule: differentiate one factor at a time and add.';
  if (first.kind === 'power') return 'Bring the power down in front and take one off it.';
  if (!isLinear(first.inner)) return 'Use the chain rule: the outer derivative times the inner derivative.';
  const name = first.kind === 'call' ? first.name : 'bracket';
  const known = {
    sin: '$\\sin$ is $\\cos$',
    cos: '$\\cos$ is $-\\sin$',
    exp: '$e^x$ is $e^x$ itself',
    ln: '$\\ln x$ is $\\frac{1}{x}$',
    bracket: 'a bracket is known',
  };
  return `The derivative of ${known[name]}.`;
}

type Question = { readonly body: Expression; readonly variable: string };

/** What is to be differentiated, and by which letter; `null` when that is not surely told. */
function questionIn(problem: Understood): Question | null {
  const [only, ...more] = problem.statements;
  if (only === undefined || more.length > 0 || problem.task !== 'differentiate') return null;
  const equation = asEquation(only);
  const body = only.kind === 'expression' ? only.expression : namedBody(equation?.left, equation?.right);
  if (body === null) return null;
  if (body.kind === 'derivative') return body.order === 1 ? { body: body.body, variable: body.variable } : null;
  if (/second|twice|d\^?\{?2|''/i.test(problem.text)) return null;
  const [variable, ...others] = deepLetters(body);
  const [asked, ...rest] = problem.unknowns;
  if (variable === undefined || others.length > 0 || rest.length > 0) return null;
  return asked === undefined || asked === variable ? { body, variable } : null;
}

/** The right side of `y = …` or `f(x) = …`. */
function namedBody(left: Expression | undefined, right: Expression | undefined): Expression | null {
  if (left === undefined || right === undefined) return null;
  return left.kind === 'symbol' || left.kind === 'apply' ? right : null;
}

/** Letters also inside functions. */
export function deepLetters(expression: Expression): ReadonlySet<string> {
  switch (expression.kind) {
    case 'call':
      return new Set(expression.operands.flatMap((operand) => [...deepLetters(operand)]));
    case 'sum':
      return new Set(expression.terms.flatMap((term) => [...deepLetters(term)]));
    case 'product':
      return new Set(expression.factors.flatMap((factor) => [...deepLetters(factor)]));
    case 'quotient':
      return new Set([...deepLetters(expression.numerator), ...deepLetters(expression.denominator)]);
    case 'power':
      return new Set([...deepLetters(expression.base), ...deepLetters(expression.exponent)]);
    case 'negative':
      return deepLetters(expression.operand);
    default:
      return lettersOf(expression);
  }
}

/** Works a derivative: powers, sin, cos, exp and ln, the product rule for two factors, the chain rule. */
export function differentiateByRule(problem: Understood): RuleSolution | null {
  const question = questionIn(problem);
  if (question === null) return null;
  const { body, variable } = question;
  const terms = readCalculusSum(body, variable);
  if (terms === null || terms.some((term) => term.cores.length > 2)) return null;
  if (
    terms.some(
      (term) => term.cores.length === 2 && term.cores.some((core) => core.kind !== 'call' && core.exponent.s < 0n),
    )
  )
    return null;
  const operator = `\\frac{d}{d${variable}}`;
  const steps: RuleStep[] = terms.map((term) => ({
    reason: reasonFor(term),
    expression: `${operator}(${writeCalculus([term], variable)})=${writeCalculus(deriveTerm(term), variable)}`,
  }));
  const answer = writeCalculus(terms.flatMap(deriveTerm), variable);
  if (terms.length > 1)
    steps.push({ reason: 'Put the parts together.', expression: `${operator}(${toLatex(body)})=${answer}` });
  return { topic: 'derivatives', method: 'differentiateByRule', steps, answer };
}
