import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { negative, sum, symbol } from '../expression/build.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { collectMonomials, polynomialOf, writeMonomials } from '../methods/monomials.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { writeGuarded, writeNumber } from '../methods/writeTerms.ts';
import { toLatex } from '../printing/toLatex.ts';
import { isAbsent } from './absent.ts';
import type { Advisor, Worked } from './advisor.ts';
import { madeBetween } from './byKind.ts';
import { answerOf, askedOf, coefficientsOf, withoutConstant, type Calculus } from './calculusAsked.ts';

/** First principles, Simpson's rule, derivatives of top and bottom; and what goes wrong in calculus. */
export const calculusWays: Advisor = { second: solveOtherwise, mistakes: mistakesOfCalculus };

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
