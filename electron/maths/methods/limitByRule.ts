import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { plainTerm, readCalculusSum } from './calculusTerm.ts';
import { growthLimit } from './calculus/growthLimits.ts';
import { oneSidedLimit } from './calculus/oneSidedLimit.ts';
import { rootLimit, sineLimit } from './calculus/specialLimits.ts';
import { addExact, exactValue, placeOf, writeExact, writePlace } from './calculus/exactValue.ts';
import type { Exact, Place } from './calculus/exactValue.ts';
import { differenceLimit } from './calculus/limits/differenceLimit.ts';
import { furtherLimits } from './calculus/limits/furtherLimits.ts';
import { spellValue } from './calculus/valueAt.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { polynomialOf } from './monomials.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { numberTerm, multipleTerm, writeNumber, writeSum } from './writeTerms.ts';

/** Coefficients by rising power. */
type Coefficients = readonly Fraction[];
const ZERO = new Fraction(0);

function coefficientsOf(expression: Expression, variable: string): Coefficients | null {
  const terms = polynomialOf(expression);
  if (terms === null || terms.some((term) => term.powers.some(([name]) => name !== variable))) return null;
  const result: Fraction[] = [];
  for (const term of terms) result[term.powers[0]?.[1] ?? 0] = term.coefficient;
  return Array.from({ length: result.length }, (_item, index) => result[index] ?? ZERO);
}

function write(coefficients: Coefficients, variable: string): string {
  const terms = coefficients.map((value, power) => ({ value, power })).filter(({ value }) => !value.equals(ZERO));
  return writeSum(
    terms
      .toReversed()
      .map(({ value, power }) =>
        power === 0 ? numberTerm(value) : multipleTerm(value, power === 1 ? variable : `${variable}^${power}`),
      ),
  );
}

/** Divides by `x − root`, which must be a factor. */
function divideByRoot(coefficients: Coefficients, root: Fraction): Coefficients {
  const quotient: Fraction[] = [];
  let carried = ZERO;
  for (let power = coefficients.length - 1; power >= 1; power -= 1) {
    carried = (coefficients[power] ?? ZERO).add(carried.mul(root));
    quotient[power - 1] = carried;
  }
  return quotient;
}

function valueAt(coefficients: Coefficients, at: Fraction): Fraction {
  return coefficients.reduceRight((total, coefficient) => total.mul(at).add(coefficient), ZERO);
}

function spellPolynomial(coefficients: Coefficients, at: Fraction, variable: string): string {
  const terms = coefficients
    .map((value, power) =>
      power === 0 ? plainTerm(value) : plainTerm(value, { kind: 'power', exponent: new Fraction(power) }),
    )
    .filter(({ coefficient }) => !coefficient.equals(ZERO))
    .toReversed();
  return spellValue(terms, at, variable)?.spelt ?? writeNumber(valueAt(coefficients, at));
}

function operator(variable: string, to: Fraction, inside: string, bracketed: boolean): string {
  return `\\lim_{${variable}\\to ${writeNumber(to)}}${bracketed ? `(${inside})` : inside}`;
}

/** `0/0`: takes the common factor out of top and bottom once or more, then puts the value in. */
function byCancelling(body: Expression, variable: string, to: Fraction): RuleSolution | null {
  if (body.kind !== 'quotient') return null;
  const [above, below] = [coefficientsOf(body.numerator, variable), coefficientsOf(body.denominator, variable)];
  if (above === null || below === null) return null;
  let [top, bottom]: [Coefficients, Coefficients] = [above, below];
  const start = `\\frac{${write(above, variable)}}{${write(below, variable)}}`;
  const factor = to.equals(ZERO) ? variable : `(${write([to.neg(), new Fraction(1)], variable)})`;
  const steps: RuleStep[] = [];
  if (start !== toLatex(body))
    steps.push({ reason: 'Multiply out and collect.', expression: operator(variable, to, start, false) });
  const open = steps.length;
  while (top.length > 1 && bottom.length > 1 && valueAt(top, to).equals(ZERO) && valueAt(bottom, to).equals(ZERO)) {
    const [upper, lower] = [divideByRoot(top, to), divideByRoot(bottom, to)];
    const grouped = (rest: Coefficients): string =>
      write(rest, variable) === '1' ? factor : `${factor}(${write(rest, variable)})`;
    steps.push({
      reason: `Top and bottom are zero at $${variable}=${writeNumber(to)}$, so both have the factor $${factor}$.`,
      expression: operator(variable, to, `\\frac{${grouped(upper)}}{${grouped(lower)}}`, false),
    });
    [top, bottom] = [upper, lower];
    const rest =
      write(bottom, variable) === '1'
        ? write(top, variable)
        : `\\frac{${write(top, variable)}}{${write(bottom, variable)}}`;
    steps.push({
      reason: 'Cancel the common factor.',
      expression: operator(variable, to, rest, write(bottom, variable) === '1'),
    });
  }
  const under = valueAt(bottom, to);
  if (steps.length === open || under.equals(ZERO)) return null;
  const answer = writeNumber(valueAt(top, to).div(under));
  const over = spellPolynomial(top, to, variable);
  const put =
    write(bottom, variable) === '1' ? over : `\\frac{${writeNumber(valueAt(top, to))}}{${writeNumber(under)}}`;
  const line = put.endsWith(`=${answer}`) || put === answer ? put : `${put}=${answer}`;
  steps.push({ reason: `Put $${variable}=${writeNumber(to)}$ in.`, expression: line });
  return { topic: 'limits', method: 'limitByRule', steps, answer };
}

/** The top is of higher degree: no finite limit. */
function growing(body: Expression, top: Coefficients, bottom: Coefficients, variable: string): RuleSolution {
  const positive = (top.at(-1) ?? ZERO).s * (bottom.at(-1) ?? ZERO).s > 0n;
  const answer = positive ? '\\infty' : '-\\infty';
  const reason = 'The top grows faster than the bottom: the highest power above is larger.';
  const expression = `\\lim_{${variable}\\to \\infty}${toLatex(body)}=${answer}`;
  return { topic: 'limits', method: 'limitByRule', steps: [{ reason, expression }], answer };
}

/** At infinity only the highest powers of a quotient of polynomials count. `null` when it has no finite limit. */
function atInfinity(body: Expression, variable: string): RuleSolution | null {
  if (body.kind !== 'quotient') return null;
  const [top, bottom] = [coefficientsOf(body.numerator, variable), coefficientsOf(body.denominator, variable)];
  if (top === null || bottom === null || bottom.length < 2) return null;
  if (top.length > bottom.length) return growing(body, top, bottom, variable);
  const power = bottom.length - 1;
  const [above, below] = [top[power] ?? ZERO, bottom[power] ?? ZERO];
  if (below.equals(ZERO)) return null;
  const answer = writeNumber(above.div(below));
  const divisor = power === 1 ? variable : `${variable}^${power}`;
  const over = (values: Coefficients): string =>
    writeSum(
      values
        .map((value, index) => ({ value, rest: power - index }))
        .filter(({ value }) => !value.equals(ZERO))
        .toReversed()
        .map(({ value, rest }) => {
          const under = rest === 1 ? variable : `${variable}^${rest}`;
          if (rest === 0) return numberTerm(value);
          return { negative: value.s < 0n, latex: `\\frac{${value.n}}{${value.d === 1n ? '' : value.d}${under}}` };
        }),
    );
  const steps: RuleStep[] = [
    {
      reason: `Divide top and bottom by $${divisor}$.`,
      expression: `\\lim_{${variable}\\to \\infty}\\frac{${over(top)}}{${over(bottom)}}`,
    },
    { reason: `Every fraction with $${variable}$ below goes to zero.`, expression: answer },
  ];
  return { topic: 'limits', method: 'limitByRule', steps, answer };
}

/** The value put in, spelt out: `2\times 3+1=6+1=7`; a fraction by its top and bottom. */
function spellBody(body: Expression, variable: string, at: Fraction): string | null {
  if (body.kind === 'quotient') {
    const parts = [body.numerator, body.denominator].map((part) => rationalValue(part, { [variable]: at }));
    const [top, bottom] = parts;
    if (top === undefined || bottom === undefined || top === null || bottom === null) return null;
    return `\\frac{${writeNumber(top)}}{${writeNumber(bottom)}}`;
  }
  const terms = readCalculusSum(body, variable);
  if (terms === null || terms.some(({ cores }) => cores.some(({ kind }) => kind !== 'power'))) return null;
  return spellValue(terms, at, variable)?.spelt ?? null;
}

/** A sum of functions that are defined at the place, such as e^x at 0. */
function bySubstitution(body: Expression, variable: string, to: Place): RuleSolution | null {
  const values = readCalculusSum(body, variable)?.map((term) => exactValue(term, to));
  if (values === undefined || !values.every((value) => value !== null)) return null;
  const answer = writeExact(values.reduce<Exact>((sum, value) => addExact(sum, value), new Map()));
  const reason = `$${toLatex(body)}$ is defined at $${variable}=${writePlace(to)}$: put the value in.`;
  return { topic: 'limits', method: 'limitByRule', steps: [{ reason, expression: answer }], answer };
}

/** `-\infty` and `\infty` as they are read. */
function endOf(to: Expression): Fraction | 'infinity' | '-infinity' | null {
  if (to.kind === 'negative' && endOf(to.operand) === 'infinity') return '-infinity';
  if (to.kind === 'constant' && to.name === 'infinity') return 'infinity';
  return rationalValue(to);
}

/**
 * Works a limit: of what is defined at the place, of a quotient that is 0/0, at infinity, from one side. Where a function
 * is defined on both sides of a number, its limit from one side is its limit.
 */
export function limitByRule(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression?.kind !== 'limit' || !['limit', 'evaluate', 'find'].includes(problem.task)) return null;
  const { body, variable, side } = expression;
  const to = endOf(expression.to);
  const plain =
    side === undefined || to === null || typeof to === 'string'
      ? workPlain(body, variable, expression.to)
      : oneSidedLimit(body, variable, to, side, (opened) => workPlain(opened, variable, expression.to));
  if (plain !== null) return plain;
  if (to === null) return null;
  if (typeof to !== 'string' && to.equals(0)) {
    const difference = differenceLimit(body, variable);
    if (difference !== null) return difference;
  }
  return furtherLimits({ body, variable, to, ...(side === undefined ? {} : { side }) });
}

function workPlain(body: Expression, variable: string, end: Expression): RuleSolution | null {
  const infinite = end.kind === 'constant' && end.name === 'infinity';
  if (infinite) return isRational(body) ? atInfinity(body, variable) : null;
  const to = rationalValue(end);
  const special =
    to === null
      ? null
      : (sineLimit(body, variable, to) ?? rootLimit(body, variable, to) ?? growthLimit(body, variable, to));
  if (special !== null) return special;
  const place = placeOf(end);
  if (place !== null && !isRational(body)) return bySubstitution(body, variable, place);
  if (to === null || !isRational(body) || [...lettersOf(body)].some((letter) => letter !== variable)) return null;
  const value = rationalValue(body, { [variable]: to });
  if (value === null) return byCancelling(body, variable, to);
  const answer = writeNumber(value);
  const reason = `$${toLatex(body)}$ is defined at $${variable}=${writeNumber(to)}$: put the value in.`;
  const line = spellBody(body, variable, to);
  const spelt = line === null || line === answer ? answer : line.endsWith(`=${answer}`) ? line : `${line}=${answer}`;
  return { topic: 'limits', method: 'limitByRule', steps: [{ reason, expression: spelt }], answer };
}
