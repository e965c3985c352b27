import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { calculusValue, plainTerm, readCalculusSum, writeCalculus } from './calculusTerm.ts';
import type { CalculusTerm, Core } from './calculusTerm.ts';
import { deepLetters } from './differentiateByRule.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { writeGuarded, writeNumber } from './writeTerms.ts';

type Question = {
  readonly body: Expression;
  readonly variable: string;
  readonly bounds: readonly [Fraction, Fraction] | null;
};
type Antiderivative = { readonly term: CalculusTerm } | { readonly latex: string; readonly negative: boolean };

/** The slope of a linear polynomial, `null` for any other. */
function slopeOf(core: Extract<Core, { kind: 'bracket' | 'call' }>): Fraction | null {
  const degrees = core.inner.map((term) => term.powers[0]?.[1] ?? 0);
  if (degrees.some((degree) => degree > 1)) return null;
  return core.inner.find((term) => term.powers.length > 0)?.coefficient ?? null;
}

/** `k ln|…|`, which the terms of calculus do not hold. */
function logarithm(coefficient: Fraction, inside: string): Antiderivative {
  const size = coefficient.abs();
  return { latex: `${size.equals(1) ? '' : writeNumber(size)}\\ln|${inside}|`, negative: coefficient.s < 0n };
}

function bare(text: string): string {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
}

function antiderivative({ coefficient, cores }: CalculusTerm, variable: string): Antiderivative | null {
  const [core, ...more] = cores;
  if (more.length > 0) return null;
  if (core === undefined) return { term: plainTerm(coefficient, { kind: 'power', exponent: new Fraction(1) }) };
  if (core.kind === 'power') {
    const raised = core.exponent.add(1);
    if (raised.equals(0)) return logarithm(coefficient, variable);
    return { term: plainTerm(coefficient.div(raised), { kind: 'power', exponent: raised }) };
  }
  const slope = slopeOf(core);
  if (slope === null) return null;
  if (core.kind === 'bracket') {
    const raised = core.exponent.add(1);
    if (raised.equals(0))
      return logarithm(
        coefficient.div(slope),
        bare(writeCalculus([plainTerm(new Fraction(1), { ...core, exponent: new Fraction(1) })], variable)),
      );
    return { term: plainTerm(coefficient.div(slope.mul(raised)), { ...core, exponent: raised }) };
  }
  const by = coefficient.div(slope);
  if (core.name === 'sin') return { term: plainTerm(by.neg(), { ...core, name: 'cos' }) };
  if (core.name === 'cos') return { term: plainTerm(by, { ...core, name: 'sin' }) };
  return core.name === 'exp' ? { term: plainTerm(by, core) } : null;
}

function writeAntiderivatives(parts: readonly Antiderivative[], variable: string): string {
  return parts
    .map((part) => ('term' in part ? writeCalculus([part.term], variable) : `${part.negative ? '-' : ''}${part.latex}`))
    .map((text, index) => (index === 0 || text.startsWith('-') ? text : `+${text}`))
    .join('');
}

/** Bounds told in words, which are not in what was read. */
const BOUNDED = /\b(?:from|between|limits?|area)\b/i;

function questionIn(problem: Understood): Question | null {
  const [only, ...more] = problem.statements;
  if (only?.kind !== 'expression' || more.length > 0 || !['integrate', 'evaluate', 'find'].includes(problem.task))
    return null;
  const { expression } = only;
  if (expression.kind === 'integral') {
    const { body, variable, from, to } = expression;
    if (from === undefined && to === undefined)
      return BOUNDED.test(problem.text) ? null : { body, variable, bounds: null };
    const [low, high] = [from === undefined ? null : rationalValue(from), to === undefined ? null : rationalValue(to)];
    return low === null || high === null ? null : { body, variable, bounds: [low, high] };
  }
  if (problem.task !== 'integrate' || BOUNDED.test(problem.text)) return null;
  const [variable, ...others] = deepLetters(expression);
  return variable === undefined || others.length > 0 ? null : { body: expression, variable, bounds: null };
}

function reasonFor(terms: readonly CalculusTerm[]): string {
  const plain = terms.every((term) => term.cores.every((core) => core.kind === 'power' && !core.exponent.equals(-1)));
  return plain ? 'Raise each power by one and divide by the new power.' : 'Integrate each term by its rule.';
}

/** The definite integral, where the antiderivative is rational at both ends and nothing is undefined between them. */
function evaluateBetween(
  parts: readonly Antiderivative[],
  whole: string,
  bounds: readonly [Fraction, Fraction],
  steps: RuleStep[],
  variable: string,
): string | null {
  const values = bounds.map((at) =>
    parts.reduce<Fraction | null>((total, part) => {
      const value = 'term' in part ? calculusValue(part.term, at) : null;
      return total === null || value === null ? null : total.add(value);
    }, new Fraction(0)),
  );
  const [low, high] = values;
  if (low === undefined || high === undefined || low === null || high === null) return null;
  const answer = writeNumber(high.sub(low));
  const primitive = writeAntiderivatives(parts, variable);
  const [from, to] = [writeNumber(bounds[0]), writeNumber(bounds[1])];
  steps.push({
    reason: `Put $${variable}=${to}$ into $${primitive}$: it gives $${writeNumber(high)}$. Put $${variable}=${from}$ in: it gives $${writeNumber(low)}$. Subtract.`,
    expression: `${whole}=${writeNumber(high)}-${writeGuarded(low)}=${answer}`,
  });
  return answer;
}

/** Works an integral of powers, sin, cos, exp of linear arguments; definite ones where the ends are rational. */
export function integrateByRule(problem: Understood): RuleSolution | null {
  const question = questionIn(problem);
  if (question === null) return null;
  const { body, variable, bounds } = question;
  const terms = readCalculusSum(body, variable);
  const parts = terms?.map((term) => antiderivative(term, variable));
  if (terms === null || parts === undefined || !parts.every((part) => part !== null)) return null;
  const sum = body.kind === 'sum' ? `(${toLatex(body)})` : toLatex(body);
  const primitive = writeAntiderivatives(parts, variable);
  const indefinite = `\\int ${sum}\\,d${variable}=${primitive}+C`;
  const steps: RuleStep[] = [{ reason: reasonFor(terms), expression: indefinite }];
  if (bounds === null) return { topic: 'integrals', method: 'integrateByRule', steps, answer: `${primitive}+C` };
  if (terms.some((term) => term.cores.some((core) => core.kind === 'call' || core.exponent.s < 0n))) return null;
  const whole = `\\int_{${writeNumber(bounds[0])}}^{${writeNumber(bounds[1])}} ${sum}\\,d${variable}`;
  const answer = evaluateBetween(parts, whole, bounds, steps, variable);
  return answer === null ? null : { topic: 'definite-integrals', method: 'integrateByRule', steps, answer };
}
