import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { readMonomial } from '../monomials.ts';
import { rationalValue } from '../rationalValue.ts';
import { termsOf } from '../readTerms.ts';
import { writeNumber } from '../writeTerms.ts';

const ONE = new Fraction(1);

/** `3x^2` → 3 and 2. */
function powerOf(
  expression: Expression,
  variable: string,
): { readonly front: Fraction; readonly power: number } | null {
  const term = readMonomial(expression);
  const [power, ...more] = term?.powers ?? [];
  if (term === null || power === undefined || more.length > 0 || power[0] !== variable) return null;
  return { front: term.coefficient, power: power[1] };
}

/** The number before the variable in the one special function of a difference, and whether 1 comes first. */
function special(
  top: Expression,
  variable: string,
): { readonly name: 'exp' | 'cos' | 'ln'; readonly inner: Fraction; readonly sign: 1 | -1 } | null {
  if (top.kind === 'call' && top.name === 'ln') {
    const [inside] = top.operands;
    const [zero, one] = [0, 1].map((at) =>
      inside === undefined ? null : rationalValue(inside, { [variable]: new Fraction(at) }),
    );
    const two = inside === undefined ? null : rationalValue(inside, { [variable]: new Fraction(2) });
    if (zero === undefined || one === undefined || zero === null || one === null || two === null || !zero.equals(1))
      return null;
    return two.sub(one).equals(one.sub(zero)) ? { name: 'ln', inner: one.sub(zero), sign: 1 } : null;
  }
  const [first, second, ...more] = termsOf(top);
  if (first === undefined || second === undefined || more.length > 0) return null;
  for (const [term, other, sign] of [
    [first, second, 1],
    [second, first, -1],
  ] as const) {
    const plain = sign === 1 ? term : term.kind === 'negative' ? term.operand : null;
    const value = rationalValue(other);
    if (plain === null || value === null || !value.equals(-sign)) continue;
    if (plain.kind === 'call' && plain.name === 'cos') {
      const inner = plain.operands[0] === undefined ? null : powerOf(plain.operands[0], variable);
      if (inner?.power === 1) return { name: 'cos', inner: inner.front, sign };
    }
    if (plain.kind === 'power' && plain.base.kind === 'constant' && plain.base.name === 'e') {
      const inner = powerOf(plain.exponent, variable);
      if (inner?.power === 1) return { name: 'exp', inner: inner.front, sign };
    }
  }
  return null;
}

const KNOWN = {
  exp: '$\\lim_{u\\to 0}\\frac{e^u-1}{u}=1$',
  ln: '$\\lim_{u\\to 0}\\frac{\\ln(1+u)}{u}=1$',
  cos: '$\\lim_{u\\to 0}\\frac{1-\\cos u}{u^2}=\\frac{1}{2}$',
} as const;

/** `\frac{e^{ax}-1}{bx}`, `\frac{\ln(1+ax)}{bx}` and `\frac{1-\cos ax}{bx^2}` at zero, by the limits everybody learns. */
export function growthLimit(body: Expression, variable: string, to: Fraction): RuleSolution | null {
  if (body.kind !== 'quotient' || !to.equals(0)) return null;
  const [found, below] = [special(body.numerator, variable), powerOf(body.denominator, variable)];
  if (found === null || below === null) return null;
  const { name, inner, sign } = found;
  const power = name === 'cos' ? 2 : 1;
  const small = name === 'cos' && below.power === 1;
  if (below.power !== power && !small) return null;
  const size = name === 'cos' ? inner.mul(inner).div(2).mul(-sign) : inner.mul(sign);
  const answer = small ? '0' : writeNumber(size.div(below.front));
  const limit = `\\lim_{${variable}\\to 0}`;
  const plain = inner.equals(ONE) && below.front.equals(ONE) && !small;
  const front = writeNumber(size);
  const like =
    name === 'cos'
      ? `${front === '1' ? '' : front}${variable}^2`
      : `${front === '1' ? '' : front === '-1' ? '-' : front}${variable}`;
  const steps: RuleStep[] = plain
    ? [{ reason: `Known: ${KNOWN[name]}.`, expression: `${limit}${toLatex(body)}=${answer}` }]
    : [
        {
          reason: `Known: ${KNOWN[name]}. So near zero the top is like $${like}$.`,
          expression: `${limit}\\frac{${like}}{${toLatex(body.denominator)}}`,
        },
        { reason: 'Cancel.', expression: answer },
      ];
  return { topic: 'limits', method: 'growthLimits', steps, answer };
}
