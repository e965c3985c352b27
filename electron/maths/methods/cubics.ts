import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { parseExpression } from '../reading/parseExpression.ts';
import { factorise } from './factorise.ts';
import { asEquation, asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { polynomialOf } from './monomials.ts';
import { isRational, lettersOf } from './rationalValue.ts';
import { workEquation } from './workEquation.ts';
import { multipleTerm, numberTerm, writeLinear, writeNumber, writeSum } from './writeTerms.ts';

/** Coefficients by rising power, of degree 3. */
type Cubic = { readonly coefficients: readonly Fraction[]; readonly unknown: string };

const ZERO = new Fraction(0);

function readCubic(expression: Expression): Cubic | null {
  if (!isRational(expression)) return null;
  const [unknown, ...others] = lettersOf(expression);
  const terms = polynomialOf(expression);
  if (unknown === undefined || others.length > 0 || terms === null) return null;
  const coefficients = [0, 1, 2, 3].map(
    (power) => terms.find(({ powers }) => (powers[0]?.[1] ?? 0) === power)?.coefficient ?? ZERO,
  );
  const degrees = terms.map(({ powers }) => powers[0]?.[1] ?? 0);
  const whole = coefficients.every(({ d }) => d === 1n);
  const [constant = ZERO, , , lead = ZERO] = coefficients;
  return Math.max(...degrees) === 3 && whole && !constant.equals(0) && lead.s > 0n ? { coefficients, unknown } : null;
}

function valueAt({ coefficients }: Cubic, at: Fraction): Fraction {
  return coefficients.reduceRight((total, coefficient) => total.mul(at).add(coefficient), ZERO);
}

/** The whole root of least size, tried as a pupil does: 1, −1, 2, −2, … */
function wholeRoot(cubic: Cubic): Fraction | null {
  const last = Math.abs(Number(cubic.coefficients[0] ?? 0));
  for (let size = 1; size <= Math.min(last, 200); size += 1)
    for (const candidate of [size, -size])
      if (last % size === 0 && valueAt(cubic, new Fraction(candidate)).equals(0)) return new Fraction(candidate);
  return null;
}

function writePolynomial(coefficients: readonly Fraction[], unknown: string): string {
  const terms = coefficients.map((value, power) => ({ value, power })).filter(({ value }) => !value.equals(0));
  return writeSum(
    terms
      .toReversed()
      .map(({ value, power }) =>
        power === 0 ? numberTerm(value) : multipleTerm(value, power === 1 ? unknown : `${unknown}^${power}`),
      ),
  );
}

type Split = {
  readonly steps: readonly RuleStep[];
  readonly factor: string;
  readonly root: Fraction;
  readonly rest: Expression;
  readonly restText: string;
};

/** A root found by trying, and the quadratic that is left. */
function split(cubic: Cubic): Split | null {
  const root = wholeRoot(cubic);
  if (root === null) return null;
  const { coefficients, unknown } = cubic;
  const rest: Fraction[] = [];
  let carried = ZERO;
  for (let power = 3; power >= 1; power -= 1) {
    carried = (coefficients[power] ?? ZERO).add(carried.mul(root));
    rest[power - 1] = carried;
  }
  const restText = writePolynomial(rest, unknown);
  const reading = parseExpression(restText);
  if (reading.kind !== 'expression') return null;
  const factor = `(${writeLinear(new Fraction(1), unknown, root.neg())})`;
  const put = writePolynomial(coefficients, unknown).replaceAll(
    unknown,
    root.s < 0n ? `(${writeNumber(root)})` : `\\times ${writeNumber(root)}`,
  );
  const tried = put.replace(/^\\times |(?<=[+-])\\times /g, '');
  const steps: RuleStep[] = [
    {
      reason: `Try small whole numbers: $${unknown}=${writeNumber(root)}$ gives 0, so $${factor}$ is a factor.`,
      expression: `${root.s < 0n ? put : tried}=0`,
    },
    { reason: `Divide by $${factor}$.`, expression: `${factor}(${restText})` },
  ];
  return { steps, factor, root, rest: reading.expression, restText };
}

function factorised(cubic: Cubic): RuleSolution | null {
  const found = split(cubic);
  if (found === null) return null;
  const inner = factorise({
    task: 'factorise',
    statements: [{ kind: 'expression', expression: found.rest }],
    unknowns: [],
    text: '',
  });
  const product = inner === null ? `(${found.restText})` : inner.answer;
  const square = `${found.factor}${found.factor}`;
  const [, twice] = /^(\(.+\))\^2$/.exec(product) ?? [];
  const joined =
    twice === found.factor
      ? `${found.factor}^3`
      : product === square
        ? `${found.factor}^3`
        : product.includes(found.factor) && twice === undefined
          ? `${product.replace(found.factor, '')}${found.factor}^2`
          : /^-?\d/.test(product)
            ? product.replace(/^(-?\d+)/, `$1${found.factor}`)
            : `${found.factor}${product}`;
  const steps =
    inner === null ? found.steps : [...found.steps, { reason: 'Factorise the quadratic.', expression: joined }];
  return { topic: 'factorising', method: 'cubics', steps, answer: joined };
}

function solved(cubic: Cubic, left: string): RuleSolution | null {
  const found = split(cubic);
  if (found === null) return null;
  const { unknown } = cubic;
  const zero: Expression = { kind: 'number', value: ZERO };
  const inner = workEquation({
    task: 'solve',
    statements: [{ kind: 'relation', sides: [found.rest, zero], signs: ['='] }],
    unknowns: [unknown],
    text: '',
  });
  if (inner === null) return null;
  const first = `${unknown}=${writeNumber(found.root)}`;
  const parts = inner.answer.includes('no') ? [] : inner.answer.split('\\text{ or }');
  if (parts.some((part) => part.includes('\\pm'))) return null;
  const answer = [...new Set([first, ...parts])].join('\\text{ or }');
  const steps: RuleStep[] = [
    ...(left === '' ? [] : [{ reason: 'Bring every term to the left side.', expression: left }]),
    ...found.steps.map((step, index) => (index === 1 ? { ...step, expression: `${step.expression}=0` } : step)),
    { reason: `One factor is zero: $${first}$, or the quadratic is zero.`, expression: `${found.restText}=0` },
    ...inner.steps,
    { reason: 'Together these are all the roots.', expression: answer },
  ];
  return { topic: 'quadratic-equations', method: 'cubics', steps, answer };
}

/** Cubics with a whole root: factorised, or their equation solved. */
export function cubics(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (problem.task === 'factorise') {
    const cubic = expression === null ? null : readCubic(expression);
    return cubic === null ? null : factorised(cubic);
  }
  const equation = ['solve', 'find'].includes(problem.task) ? asEquation(problem.statements[0]) : null;
  if (equation === null || problem.statements.length > 1) return null;
  const { left, right } = equation;
  const isZero = right.kind === 'number' && right.value.equals(0);
  const moved: Expression = isZero ? left : { kind: 'sum', terms: [left, { kind: 'negative', operand: right }] };
  const cubic = readCubic(moved);
  if (cubic === null) return null;
  return solved(cubic, isZero ? '' : `${writePolynomial(cubic.coefficients, cubic.unknown)}=0`);
}
