import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleStep } from '../outcomes.ts';
import { number, power, product, sum, symbol, negative } from '../expression/build.ts';
import { substitute } from '../algebra/substitute.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { Advisor, Worked } from './advisor.ts';
import { answerOf, askedOf, coefficientsOf, withoutConstant, type Calculus } from './calculusAsked.ts';

/** Derivatives are integrated back, integrals differentiated, limits approached. */
export const calculus: Advisor = { check: checkBack };

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
