import Fraction from 'fraction.js';

import { mapParts } from '../algebra/substitute.ts';
import { call, negative, number, product, quotient } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { exactRatio } from './geometry/exactAngles.ts';
import type { Surd } from './geometry/exactAngles.ts';
import { workExactValue } from './geometry/workTrigonometry.ts';
import { rationalValue } from './rationalValue.ts';
import { simplifySurds } from './simplifySurds.ts';
import { workNumber } from './workNumber.ts';

/** Whole degrees from `150°`, or from a multiple of π such as `5π/6`. */
function degreesIn(expression: Expression): number | null {
  if (expression.kind === 'call' && expression.name === 'degrees') {
    const value = expression.operands[0] === undefined ? null : rationalValue(expression.operands[0]);
    return value !== null && value.d === 1n && value.n <= 720n ? Number(value) : null;
  }
  if (expression.kind === 'number' && expression.value.equals(0)) return 0;
  const share = partOfPi(expression)?.mul(180);
  return share !== undefined && share.d === 1n && share.n <= 720n ? Number(share) : null;
}

/** The rational number that π is multiplied by; `null` for what is no multiple of π. */
function partOfPi(expression: Expression): Fraction | null {
  switch (expression.kind) {
    case 'constant':
      return expression.name === 'pi' ? new Fraction(1) : null;
    case 'negative':
      return partOfPi(expression.operand)?.neg() ?? null;
    case 'quotient': {
      const [top, bottom] = [partOfPi(expression.numerator), rationalValue(expression.denominator)];
      return top === null || bottom === null || bottom.equals(0) ? null : top.div(bottom);
    }
    case 'product': {
      const [first, second, ...more] = expression.factors;
      if (first === undefined || second === undefined || more.length > 0) return null;
      const [number, part] = [rationalValue(first), partOfPi(second)];
      return number === null || part === null ? null : number.mul(part);
    }
    default:
      return null;
  }
}

function asExpressionOf({ coefficient, radicand }: Surd): Expression {
  const size = coefficient.abs();
  const root = call('sqrt', number(radicand));
  const top = radicand === 1 ? number(size.n) : size.n === 1n ? root : product(number(size.n), root);
  const value = size.d === 1n ? top : quotient(top, number(size.d));
  return coefficient.compare(0) < 0 ? negative(value) : value;
}

function exactValue(expression: Expression): Expression | null {
  if (expression.kind !== 'call') return null;
  const [operand] = expression.operands;
  const degrees = operand === undefined ? null : degreesIn(operand);
  if (degrees === null || (expression.name !== 'sin' && expression.name !== 'cos' && expression.name !== 'tan'))
    return null;
  const value = exactRatio(expression.name, degrees);
  return value === null ? null : asExpressionOf(value);
}

/** The sine, cosine or tangent itself, with no other part: its steps name the acute angle of the same size. */
function alone(expression: Expression): RuleSolution | null {
  const [operand] = expression.kind === 'call' ? expression.operands : [];
  const degrees = operand === undefined ? null : degreesIn(operand);
  if (expression.kind !== 'call' || operand === undefined || degrees === null) return null;
  if (expression.name !== 'sin' && expression.name !== 'cos' && expression.name !== 'tan') return null;
  return workExactValue(expression.name, degrees, operand.kind !== 'call');
}

/** Every sine, cosine and tangent replaced; `null` as soon as one has no value in the table. */
function replaced(expression: Expression, names: string[]): Expression | null {
  const value = exactValue(expression);
  if (value !== null) {
    names.push(`$${toLatex(expression)}=${toLatex(value)}$`);
    return value;
  }
  if (expression.kind === 'call' && expression.name !== 'sqrt') return null;
  let failed = false;
  const next = mapParts(expression, (part) => {
    const changed = replaced(part, names);
    if (changed === null) failed = true;
    return changed ?? part;
  });
  return failed ? null : next;
}

/** Works expressions with the exact values of sine, cosine and tangent at the angles learnt by heart and their turns. */
export function exactTrigonometry(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['evaluate', 'simplify', 'find'].includes(problem.task)) return null;
  if (/decimal|significant|round|nearest|approx/i.test(problem.text)) return null;
  const single = alone(expression);
  if (single !== null) return single;
  const names: string[] = [];
  const value = replaced(expression, names);
  if (value === null || names.length === 0) return null;
  const first = toLatex(value);
  const steps: RuleStep[] = [
    {
      reason: `Use the exact value${names.length > 1 ? 's' : ''} ${[...new Set(names)].join(' and ')}.`,
      expression: first,
    },
  ];
  const question: Understood = {
    task: 'evaluate',
    statements: [{ kind: 'expression', expression: value }],
    unknowns: [],
    text: '',
  };
  const rest =
    names.length === 1 && value === exactValue(expression) ? null : (workNumber(question) ?? simplifySurds(question));
  if (rest !== null) steps.push(...rest.steps);
  else if (value.kind === 'sum' || value.kind === 'product' || value.kind === 'power') return null;
  return { topic: 'trigonometry', method: 'exactTrigonometry', steps, answer: rest?.answer ?? first };
}
