import { mapParts } from '../algebra/substitute.ts';
import { call, number, quotient } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { simplifySurds } from './simplifySurds.ts';
import { workNumber } from './workNumber.ts';

const root = (radicand: number): Expression => call('sqrt', number(radicand));
const half = (top: Expression): Expression => quotient(top, number(2));

/** The exact values everybody learns, by degrees; tangent of 90° has none. */
const SINES: Readonly<Record<number, Expression>> = {
  0: number(0),
  30: half(number(1)),
  45: half(root(2)),
  60: half(root(3)),
  90: number(1),
};
const TANGENTS: Readonly<Record<number, Expression>> = {
  0: number(0),
  30: quotient(root(3), number(3)),
  45: number(1),
  60: root(3),
};

/** Whole degrees from `60°`, or from a multiple of π. */
function degreesIn(expression: Expression): number | null {
  if (expression.kind === 'call' && expression.name === 'degrees') {
    const value = expression.operands[0] === undefined ? null : rationalValue(expression.operands[0]);
    return value !== null && value.d === 1n && value.s >= 0n && value.n <= 90n ? Number(value.n) : null;
  }
  if (
    expression.kind === 'quotient' &&
    expression.numerator.kind === 'constant' &&
    expression.numerator.name === 'pi'
  ) {
    const value = rationalValue(expression.denominator);
    return value !== null && value.d === 1n && value.n > 1n ? 180 / Number(value.n) : null;
  }
  return expression.kind === 'number' && expression.value.equals(0) ? 0 : null;
}

function exactValue(expression: Expression): Expression | null {
  if (expression.kind !== 'call') return null;
  const [operand] = expression.operands;
  const degrees = operand === undefined ? null : degreesIn(operand);
  if (degrees === null) return null;
  switch (expression.name) {
    case 'sin':
      return SINES[degrees] ?? null;
    case 'cos':
      return SINES[90 - degrees] ?? null;
    case 'tan':
      return TANGENTS[degrees] ?? null;
    default:
      return null;
  }
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

/** Works expressions with the exact values of sine, cosine and tangent at 0°, 30°, 45°, 60° and 90°. */
export function exactTrigonometry(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['evaluate', 'simplify', 'find'].includes(problem.task)) return null;
  if (/decimal|significant|round|nearest|approx/i.test(problem.text)) return null;
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
