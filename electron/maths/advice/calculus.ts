import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { number, power, product, sum, symbol, negative } from '../expression/build.ts';
import { dependsOn, freeSymbols } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { collectMonomials, polynomialOf, writeMonomials } from '../methods/monomials.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { writeGuarded, writeNumber } from '../methods/writeTerms.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { isAbsent } from './absent.ts';
import type { Advisor, Worked } from './advisor.ts';
import { madeBetween } from './byKind.ts';

/** Derivatives are integrated back, integrals differentiated, limits approached; Simpson's rule and first principles. */
export const calculus: Advisor = { check: checkBack, second: solveOtherwise, mistakes: mistakesOfCalculus };

type Calculus = Extract<Expression, { kind: 'derivative' | 'integral' | 'limit' }>;

/** What is asked, as one node, however it was put. */
function askedOf({ problem, solution }: Worked): Calculus | null {
  const [first, ...more] = problem.statements;
  if (first === undefined || more.length > 0) return null;
  const body = first.kind === 'expression' ? first.expression : first.kind === 'relation' ? first.sides[1] : undefined;
  if (body === undefined) return null;
  if (body.kind === 'derivative' || body.kind === 'integral' || body.kind === 'limit')
    return body.kind === 'derivative' && body.order !== 1 ? null : body;
  const variable = problem.unknowns[0] ?? freeSymbols(body)[0] ?? 'x';
  if (solution.topic === 'derivatives') return { kind: 'derivative', body, variable, order: 1 };
  return solution.topic === 'integrals' ? { kind: 'integral', body, variable } : null;
}

function answerOf({ solution }: Worked): Expression | null {
  const reading = parseStatement(solution.answer);
  return reading.kind === 'statement' && reading.statement.kind === 'expression' ? reading.statement.expression : null;
}

function withConstant(text: string): string {
  return `${text}+C`;
}

function checkBack(worked: Worked): readonly RuleStep[] | null {
  const [asked, answer] = [askedOf(worked), answerOf(worked)];
  if (asked === null || answer === null) return null;
  switch (asked.kind) {
    case 'derivative':
      return [
        {
          reason: 'Integrate the answer: the function must come back, up to a constant.',
          expression: `${toLatex({ kind: 'integral', body: answer, variable: asked.variable })}=${withConstant(toLatex(asked.body))}`,
        },
      ];
    case 'integral':
      return checkIntegral(asked, answer);
    case 'limit':
      return approach(asked);
  }
}

function checkIntegral(asked: Extract<Calculus, { kind: 'integral' }>, answer: Expression): readonly RuleStep[] | null {
  const { body, variable, from, to } = asked;
  const antiderivative = from === undefined ? withoutConstant(answer) : polynomialIntegral(body, variable);
  if (antiderivative === null) return null;
  const back: RuleStep = {
    reason: 'Differentiate the antiderivative: the function must come back.',
    expression: `\\frac{d}{d${variable}}\\left(${toLatex(antiderivative)}\\right)=${toLatex(body)}`,
  };
  if (from === undefined || to === undefined) return [back];
  const [low, high] = [from, to].map((bound) => toLatex(substitute(antiderivative, new Map([[variable, bound]]))));
  return [
    back,
    { reason: 'Put the limits in once more.', expression: `(${high ?? ''})-(${low ?? ''})=${toLatex(answer)}` },
  ];
}

/** Without the C at the end. */
function withoutConstant(answer: Expression): Expression | null {
  if (answer.kind !== 'sum') return null;
  const kept = answer.terms.filter((term) => !(term.kind === 'symbol' && /^[CcKk]$/.test(term.name)));
  return kept.length === answer.terms.length ? null : sum(...kept);
}

function polynomialIntegral(body: Expression, variable: string): Expression | null {
  const coefficients = coefficientsOf(body, variable);
  if (coefficients === null) return null;
  const terms = coefficients.flatMap((coefficient, degree): readonly Expression[] => {
    if (coefficient.equals(0)) return [];
    const raised = degree === 0 ? symbol(variable) : power(symbol(variable), number(degree + 1));
    const share = coefficient.div(degree + 1);
    const size = share.abs().equals(1) ? raised : product(fraction(share.abs()), raised);
    return [share.s < 0n ? negative(size) : size];
  });
  return terms.length === 0 ? null : sum(...terms.toReversed());
}

function fraction(value: Fraction): Expression {
  return value.d === 1n
    ? number(value)
    : { kind: 'quotient', numerator: number(value.n), denominator: number(value.d) };
}

/** Of a polynomial in one letter, by rising degree; null for anything else. */
function coefficientsOf(body: Expression, variable: string): readonly Fraction[] | null {
  const terms = polynomialOf(body);
  if (terms === null || terms.some(({ powers }) => powers.some(([name]) => name !== variable))) return null;
  const degree = Math.max(0, ...terms.map(({ powers }) => powers[0]?.[1] ?? 0));
  const found = Array.from({ length: degree + 1 }, () => new Fraction(0));
  for (const { coefficient, powers } of terms) found[powers[0]?.[1] ?? 0] = coefficient;
  return degree > 6 ? null : found;
}

/** The value nearer and nearer to the point, or further and further out. */
function approach({ body, variable, to }: Extract<Calculus, { kind: 'limit' }>): readonly RuleStep[] | null {
  const target = rationalValue(to);
  const isFar = to.kind === 'constant' && to.name === 'infinity';
  if (target === null && !isFar) return null;
  const trials = [100, 1000].map((size) => (target === null ? new Fraction(size) : target.add(new Fraction(1, size))));
  const steps = trials.map((trial) => {
    const value = rationalValue(body, { [variable]: trial });
    if (value === null) return null;
    const at = decimal(trial);
    const put = substitute(body, new Map([[variable, at]]));
    const shown = value.valueOf().toFixed(4);
    const isExact = new Fraction(shown).equals(value);
    const expression = `${toLatex(put)}${isExact ? '=' : '\\approx '}${isExact ? toLatex(decimal(value)) : shown}`;
    return { reason: `Near the limit, at $${variable}=${toLatex(at)}$, the value is close to it.`, expression };
  });
  return steps.every((step) => step !== null) ? steps : null;
}

function decimal(value: Fraction): Expression {
  const size: Expression = {
    kind: 'number',
    value: value.abs(),
    decimals: (value.toString().split('.')[1] ?? '').length,
  };
  return value.s < 0n ? negative(size) : size;
}

function solveOtherwise(worked: Worked): RuleSolution | null {
  const asked = askedOf(worked);
  const { topic, answer } = worked.solution;
  const steps =
    asked?.kind === 'derivative'
      ? firstPrinciples(asked.body, asked.variable)
      : asked?.kind === 'integral'
        ? simpson(asked)
        : asked?.kind === 'limit'
          ? derivativesOfBoth(asked)
          : null;
  if (steps === null) return null;
  const method = { derivative: 'firstPrinciples', integral: 'simpson', limit: 'derivativesOfBoth' }[
    asked?.kind ?? 'limit'
  ];
  const last = steps.at(-1)?.expression;
  const closed = last === answer || last?.endsWith(`=${answer}`) === true;
  return {
    topic,
    method,
    answer,
    steps: closed ? steps : [...steps, { reason: 'That is the answer.', expression: answer }],
  };
}

/** Polynomials up to degree 4: the slope over a step h, and h let go to zero. */
function firstPrinciples(body: Expression, variable: string): readonly RuleStep[] | null {
  const coefficients = coefficientsOf(body, variable);
  const letter = variable === 'h' ? 'k' : 'h';
  if (coefficients === null || coefficients.length > 5 || coefficients.length < 2) return null;
  const moved = substitute(body, new Map([[variable, sum(symbol(variable), symbol(letter))]]));
  const difference = polynomialOf(sum(moved, negative(body)));
  if (difference === null) return null;
  const byStep = difference.map(({ coefficient, powers }) => ({
    coefficient,
    powers: powers
      .map(([name, degree]) => [name, name === letter ? degree - 1 : degree] as const)
      .filter(([, n]) => n > 0),
  }));
  const divided = writeMonomials(collectMonomials(byStep));
  const rest = byStep.filter(({ powers }) => powers.every(([name]) => name !== letter));
  const limit = `\\lim_{${letter}\\to 0}`;
  return [
    {
      reason: `The slope over a small step $${letter}$, as $${letter}$ goes to zero.`,
      expression: `${limit}\\frac{${toLatex(moved)}-(${toLatex(body)})}{${letter}}`,
    },
    { reason: `Multiply out, collect and divide by $${letter}$.`, expression: `${limit}(${divided})` },
    { reason: `Let $${letter}$ go to zero.`, expression: writeMonomials(collectMonomials(rest)) },
  ];
}

/** Exact for polynomials up to degree 3: the ends once, the middle four times, over six. */
function simpson({ body, variable, from, to }: Extract<Calculus, { kind: 'integral' }>): readonly RuleStep[] | null {
  const coefficients = coefficientsOf(body, variable);
  const [low, high] = [from, to].map((bound) => (bound === undefined ? null : rationalValue(bound)));
  if (coefficients === null || coefficients.length > 4 || isAbsent(low) || isAbsent(high)) return null;
  const middle = low.add(high).div(2);
  const values = [low, middle, high].map((at) => rationalValue(body, { [variable]: at }));
  const [a, m, b] = values;
  if (isAbsent(a) || isAbsent(m) || isAbsent(b)) return null;
  const width = high.sub(low);
  const total = a.add(m.mul(4)).add(b);
  const at = [low, middle, high].map((value) => `$${variable}=${writeNumber(value)}$`).join(', ');
  return [
    {
      reason: `Simpson's rule is exact up to degree 3. The values at ${at} are $${writeNumber(a)}$, $${writeNumber(m)}$, $${writeNumber(b)}$; the middle one counts four times.`,
      expression: `${writeNumber(a)}+4\\times ${writeGuarded(m)}+${writeGuarded(b)}=${writeNumber(total)}`,
    },
    {
      reason: 'Multiply by the width and divide by 6.',
      expression: `\\frac{${writeNumber(width)}\\times ${writeGuarded(total)}}{6}=${writeNumber(total.mul(width).div(6))}`,
    },
  ];
}

/** 0/0 with polynomials: the derivatives of top and bottom have the same limit. */
function derivativesOfBoth({ body, variable, to }: Extract<Calculus, { kind: 'limit' }>): readonly RuleStep[] | null {
  const point = rationalValue(to);
  if (body.kind !== 'quotient' || point === null) return null;
  const parts = [body.numerator, body.denominator].map((part) => coefficientsOf(part, variable));
  const [top, bottom] = parts;
  if (isAbsent(top) || isAbsent(bottom)) return null;
  const at = (coefficients: readonly Fraction[]): Fraction =>
    coefficients.reduceRight<Fraction>((total, one) => total.mul(point).add(one), new Fraction(0));
  if (!at(top).equals(0) || !at(bottom).equals(0)) return null;
  const [above, below] = [top, bottom].map((one) => one.slice(1).map((value, index) => value.mul(index + 1)));
  if (above === undefined || below === undefined || at(below).equals(0)) return null;
  const write = (coefficients: readonly Fraction[]): string =>
    writeMonomials(
      collectMonomials(
        coefficients.map((coefficient, degree) => ({
          coefficient,
          powers: degree === 0 ? [] : [[variable, degree] as const],
        })),
      ),
    );
  return [
    {
      reason: 'Top and bottom are both zero there, so their derivatives have the same limit.',
      expression: `\\lim_{${variable}\\to ${writeNumber(point)}}\\frac{${write(above)}}{${write(below)}}`,
    },
    { reason: `Put $${variable}=${writeNumber(point)}$ in.`, expression: writeNumber(at(above).div(at(below))) },
  ];
}

const KINDS = ['product-rule', 'chain-rule', 'derivative-power', 'derivative-sign', 'integral-power', 'power-rule'];

function* mistakesOfCalculus(worked: Worked): Generator<UsualMistake> {
  const [asked, answer] = [askedOf(worked), answerOf(worked)];
  if (asked === null || answer === null) return;
  const [before, after] = [asked, answer].map((expression): Statement => ({ kind: 'expression', expression }));
  if (before === undefined || after === undefined) return;
  for (const kind of KINDS) {
    const made = madeBetween(kind, before, after);
    if (made !== null) yield made;
  }
  if (asked.kind === 'limit') yield* mistakesOfLimits(asked, worked.solution.answer);
  if (asked.kind === 'integral' && asked.from === undefined && dependsOn(asked.body, asked.variable)) {
    yield {
      kind: 'dropped-constant',
      from: null,
      line: toLatex(withoutConstant(answer) ?? answer),
      instead: worked.solution.answer,
      why: 'Every constant has the derivative 0, so the constant C belongs to the answer.',
    };
  }
}

/** 0/0 taken for 0, or ∞/∞ for 1. */
function* mistakesOfLimits(asked: Extract<Calculus, { kind: 'limit' }>, answer: string): Generator<UsualMistake> {
  const point = rationalValue(asked.to);
  const isFraction = asked.body.kind === 'quotient';
  const wrong = point === null ? ['1', '0'] : ['0', '1'];
  for (const value of wrong) {
    const why =
      point === null
        ? 'Top and bottom both grow (or one stays); which value the fraction goes to depends on how fast each does.'
        : 'Putting the value in gives 0/0, which is no number: it only says that more must be done first.';
    if (isFraction) {
      yield {
        kind: 'limit-read-off',
        from: null,
        line: `${toLatex(asked)}=${value}`,
        instead: `${toLatex(asked)}=${answer}`,
        why,
      };
    }
  }
}
