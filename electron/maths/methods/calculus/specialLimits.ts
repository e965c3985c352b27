import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { polynomialOf, readMonomial } from '../monomials.ts';
import { rationalValue } from '../rationalValue.ts';
import { termsOf } from '../readTerms.ts';
import { writeLinear, writeNumber } from '../writeTerms.ts';

const ZERO = new Fraction(0);

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'limits', method: 'limitByRule', steps, answer };
}

/** The number in front of the variable, where the expression is just that: `3x` → 3. */
function multipleOf(expression: Expression | undefined, variable: string): Fraction | null {
  const term = expression === undefined ? null : readMonomial(expression);
  const [power, ...more] = term?.powers ?? [];
  if (term === null || power === undefined || more.length > 0) return null;
  return power[0] === variable && power[1] === 1 && !term.coefficient.equals(0) ? term.coefficient : null;
}

/** A number times sin or tan of a multiple of the variable. */
function sineIn(
  expression: Expression,
  variable: string,
): { readonly name: string; readonly front: Fraction; readonly inner: Fraction } | null {
  if (expression.kind === 'call' && (expression.name === 'sin' || expression.name === 'tan')) {
    const inner = multipleOf(expression.operands[0], variable);
    return inner === null ? null : { name: expression.name, front: new Fraction(1), inner };
  }
  if (expression.kind !== 'product') return null;
  const [first, second, ...more] = expression.factors;
  const front = first === undefined || more.length > 0 ? null : rationalValue(first);
  const rest = front === null || second === undefined ? null : sineIn(second, variable);
  return rest === null || front === null ? null : { ...rest, front: rest.front.mul(front) };
}

/** `\frac{\sin 3x}{2x}` and its like at zero, by `\frac{\sin u}{u} \to 1`. */
export function sineLimit(body: Expression, variable: string, to: Fraction): RuleSolution | null {
  if (body.kind !== 'quotient' || !to.equals(ZERO)) return null;
  const [top, bottom] = [sineIn(body.numerator, variable), sineIn(body.denominator, variable)];
  const [over, under] = [multipleOf(body.numerator, variable), multipleOf(body.denominator, variable)];
  const sine = top ?? bottom;
  if (sine === null) return null;
  const first = top === null ? over : top.front.mul(top.inner);
  const second = bottom === null ? under : bottom.front.mul(bottom.inner);
  if (first === null || second === null) return null;
  const answer = writeNumber(first.div(second));
  const limit = `\\lim_{${variable}\\to 0}`;
  const known = `Near zero $\\${sine.name} u$ is like $u$: $\\lim_{u\\to 0}\\frac{\\${sine.name} u}{u}=1$.`;
  const simple = `${limit}\\frac{${writeLinear(first, variable, ZERO)}}{${writeLinear(second, variable, ZERO)}}`;
  const plain = answer === '1' && sine.inner.equals(1) && (top === null || bottom === null);
  const steps: RuleStep[] = plain
    ? [{ reason: known, expression: `${limit}${toLatex(body)}=1` }]
    : [
        { reason: known, expression: simple },
        { reason: `Cancel $${variable}$.`, expression: answer },
      ];
  return solution(steps, answer);
}

type Root = { readonly inside: Fraction; readonly slope: Fraction; readonly minus: Fraction };

/** `\sqrt{ax+b}-c`. */
function rootMinus(expression: Expression, variable: string): Root | null {
  const [first, second, ...more] = termsOf(expression);
  if (first?.kind !== 'call' || first.name !== 'sqrt' || second?.kind !== 'negative' || more.length > 0) return null;
  const minus = rationalValue(second.operand);
  const linear = linearOf(first.operands[0], variable);
  return linear === null || minus === null || minus.compare(0) <= 0
    ? null
    : { inside: linear.rest, slope: linear.slope, minus };
}

function linearOf(
  expression: Expression | undefined,
  variable: string,
): { readonly slope: Fraction; readonly rest: Fraction } | null {
  const terms = expression === undefined ? null : polynomialOf(expression);
  if (
    terms === null ||
    terms.some(({ powers }) => powers.length > 1 || powers.some(([name, power]) => name !== variable || power > 1))
  )
    return null;
  const slope = terms.find(({ powers }) => powers.length === 1)?.coefficient ?? ZERO;
  const rest = terms.find(({ powers }) => powers.length === 0)?.coefficient ?? ZERO;
  return slope.equals(0) ? null : { slope, rest };
}

/** `\frac{\sqrt{x}-2}{x-4}` at 4: 0/0 that goes away with `\sqrt{x}+2`. */
export function rootLimit(body: Expression, variable: string, to: Fraction): RuleSolution | null {
  if (body.kind !== 'quotient') return null;
  const [root, bottom] = [rootMinus(body.numerator, variable), linearOf(body.denominator, variable)];
  if (root === null || bottom === null || !bottom.slope.mul(to).add(bottom.rest).equals(0)) return null;
  if (!root.slope.mul(to).add(root.inside).equals(root.minus.mul(root.minus))) return null;
  const inside = writeLinear(root.slope, variable, root.inside);
  const [c, by] = [writeNumber(root.minus), `\\sqrt{${inside}}+${writeNumber(root.minus)}`];
  const below = writeLinear(bottom.slope, variable, bottom.rest);
  const shown = bottom.rest.equals(0) && bottom.slope.equals(1) ? below : `(${below})`;
  const limit = `\\lim_{${variable}\\to ${writeNumber(to)}}`;
  const ratio = root.slope.div(bottom.slope);
  const value = ratio.div(root.minus.mul(2));
  const left =
    ratio.d === 1n ? `\\frac{${ratio.toFraction()}}{${by}}` : `\\frac{${ratio.s * ratio.n}}{${ratio.d}(${by})}`;
  const answer = writeNumber(value);
  const doubled = ratio.d === 1n ? `${c}+${c}` : `${ratio.d}(${c}+${c})`;
  const steps: RuleStep[] = [
    {
      reason: `Both are zero at $${variable}=${writeNumber(to)}$. Multiply top and bottom by $${by}$.`,
      expression: `${limit}\\frac{${inside}-${c}^2}{${shown}(${by})}`,
    },
    {
      reason: `The top is $${writeLinear(root.slope, variable, root.inside.sub(root.minus.mul(root.minus)))}$. Cancel.`,
      expression: `${limit}${left}`,
    },
    {
      reason: `Put $${variable}=${writeNumber(to)}$ in.`,
      expression: `\\frac{${ratio.s * ratio.n}}{${doubled}}=${answer}`,
    },
  ];
  return solution(steps, answer);
}
