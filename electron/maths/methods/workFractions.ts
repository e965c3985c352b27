import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { greatestDivisor, leastMultiple } from './writeTerms.ts';

/** A number as written, not reduced: `2/4` stays `2/4`. The denominator is positive. */
export type Ratio = { readonly top: bigint; readonly bottom: bigint };
export type Operand =
  | (Ratio & { readonly kind: 'fraction' })
  | { readonly kind: 'mixed'; readonly negative: boolean; readonly whole: bigint; readonly part: Ratio };
export type Operator = '+' | '-' | '×' | '÷';

/** `first op second op third …` with the usual precedence. `form` is how the answer is wanted. */
export type FractionProblem = {
  readonly operands: readonly Operand[];
  readonly operators: readonly Operator[];
  readonly form: 'fraction' | 'mixed';
};

type Chain = { readonly values: readonly Ratio[]; readonly operators: readonly Operator[] };
const SIGNS: Readonly<Record<Operator, string>> = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' };

export function writeRatio(value: Ratio): string {
  if (value.bottom === 1n) return value.top.toString();
  return value.top < 0n ? `-\\frac{${-value.top}}{${value.bottom}}` : `\\frac{${value.top}}{${value.bottom}}`;
}

function writeOperand(operand: Operand): string {
  if (operand.kind === 'fraction') return writeRatio(operand);
  return `${operand.negative ? '-' : ''}${operand.whole}${writeRatio(operand.part)}`;
}

function joined(parts: readonly string[], operators: readonly Operator[]): string {
  const written = parts.map((part, index) => {
    const sign = operators[index - 1];
    if (sign === undefined) return part;
    return `${SIGNS[sign]}${part.startsWith('-') ? `(${part})` : part}`;
  });
  return written.join('');
}

export function writeFractionProblem(problem: Pick<FractionProblem, 'operands' | 'operators'>): string {
  return joined(problem.operands.map(writeOperand), problem.operators);
}

function writeChain(chain: Chain): string {
  return joined(chain.values.map(writeRatio), chain.operators);
}

/** The exact value, worked independently of the steps. */
export function fractionValue(problem: Pick<FractionProblem, 'operands' | 'operators'>): Fraction {
  const values = problem.operands.map((operand) => {
    const ratio = improper(operand);
    return new Fraction(ratio.top, ratio.bottom);
  });
  let total = new Fraction(0);
  let run = values[0] ?? total;
  let sign = 1;
  problem.operators.forEach((operator, index) => {
    const next = values[index + 1] ?? total;
    if (operator === '×') run = run.mul(next);
    else if (operator === '÷') run = run.div(next);
    else {
      total = total.add(run.mul(sign));
      run = next;
      sign = operator === '+' ? 1 : -1;
    }
  });
  return total.add(run.mul(sign));
}

function improper(operand: Operand): Ratio {
  if (operand.kind === 'fraction') return operand;
  const top = operand.whole * operand.part.bottom + operand.part.top;
  return { top: operand.negative ? -top : top, bottom: operand.part.bottom };
}

function reciprocal(value: Ratio): Ratio {
  return value.top < 0n ? { top: -value.bottom, bottom: -value.top } : { top: value.bottom, bottom: value.top };
}

/** Turns `÷` into `×` by the reciprocal and `−(−…)` into `+`, each with its step. */
function straighten(chain: Chain, steps: RuleStep[]): Chain {
  let current = chain;
  if (current.operators.includes('÷')) {
    const values = current.values.map((value, index) =>
      current.operators[index - 1] === '÷' ? reciprocal(value) : value,
    );
    current = { values, operators: current.operators.map((operator) => (operator === '÷' ? '×' : operator)) };
    steps.push({ reason: 'Multiply by the reciprocal.', expression: writeChain(current) });
  }
  return current;
}

function product(values: readonly Ratio[], pick: (value: Ratio) => bigint): string {
  const factors = values.map(pick).filter((factor) => factor !== 1n);
  if (factors.length === 0) return '1';
  return factors
    .map((factor, index) => (index > 0 && factor < 0n ? `(${factor})` : factor.toString()))
    .join('\\times ');
}

/** Multiplies the first run of `×` in the chain; `written` shows the product before it is worked out. */
function multiplyRun(chain: Chain, steps: RuleStep[]): Chain {
  const start = chain.operators.indexOf('×');
  let end = start + 1;
  while (chain.operators[end] === '×') end += 1;
  const run = chain.values.slice(start, end + 1);
  const result = {
    top: run.reduce((value, ratio) => value * ratio.top, 1n),
    bottom: run.reduce((value, ratio) => value * ratio.bottom, 1n),
  };
  const operators = [...chain.operators.slice(0, start), ...chain.operators.slice(end)];
  const around = (middle: string): string =>
    joined(
      [...chain.values.slice(0, start).map(writeRatio), middle, ...chain.values.slice(end + 1).map(writeRatio)],
      operators,
    );
  const tops = product(run, (ratio) => ratio.top);
  const bottoms = product(run, (ratio) => ratio.bottom);
  if (bottoms !== '1' && (tops.includes('\\') || bottoms.includes('\\'))) {
    steps.push({
      reason: 'Multiply the numerators and the denominators.',
      expression: around(`\\frac{${tops}}{${bottoms}}`),
    });
  }
  const next = { values: [...chain.values.slice(0, start), result, ...chain.values.slice(end + 1)], operators };
  steps.push({ reason: 'Work out the products.', expression: writeChain(next) });
  return next;
}

/** A chain of `+` and `−` with the signs of negative terms drawn into the operators. */
function drawSigns(chain: Chain, steps: RuleStep[]): Chain {
  if (!chain.values.some((value, index) => index > 0 && value.top < 0n)) return chain;
  const values = chain.values.map((value, index) =>
    index > 0 && value.top < 0n ? { top: -value.top, bottom: value.bottom } : value,
  );
  const operators = chain.operators.map((operator, index) => {
    const after = chain.values[index + 1];
    return after === undefined || after.top >= 0n ? operator : operator === '+' ? '-' : '+';
  });
  const next: Chain = { values, operators };
  steps.push({ reason: 'Simplify the signs.', expression: writeChain(next) });
  return next;
}

function namedDenominators(values: readonly Ratio[]): string {
  const different = [...new Set(values.map((value) => value.bottom).filter((bottom) => bottom !== 1n))];
  const last = different.at(-1);
  if (different.length < 2 || last === undefined) return '';
  return ` of ${different
    .slice(0, -1)
    .map((bottom) => `$${bottom}$`)
    .join(', ')} and $${last}$`;
}

function scaled(value: Ratio, by: bigint): string {
  if (by === 1n) return writeRatio(value);
  const sign = value.top < 0n ? '-' : '';
  const top = value.top < 0n ? -value.top : value.top;
  const bottom = value.bottom === 1n ? by.toString() : `${value.bottom}\\times ${by}`;
  return `${sign}\\frac{${top}\\times ${by}}{${bottom}}`;
}

/** Adds and subtracts over the least common denominator. */
function addAll(chain: Chain, steps: RuleStep[]): Ratio {
  const straight = drawSigns(chain, steps);
  const common = straight.values.reduce((multiple, value) => leastMultiple(multiple, value.bottom), 1n);
  let same = straight;
  if (straight.values.some((value) => value.bottom !== common)) {
    const parts = straight.values.map((value) => scaled(value, common / value.bottom));
    const reason = `The common denominator${namedDenominators(straight.values)} is $${common}$.`;
    steps.push({ reason, expression: joined(parts, straight.operators) });
    same = {
      ...straight,
      values: straight.values.map((value) => ({ top: (value.top * common) / value.bottom, bottom: common })),
    };
    steps.push({ reason: 'Work out the products.', expression: writeChain(same) });
  }
  const top = same.values.reduce(
    (total, value, index) => (same.operators[index - 1] === '-' ? total - value.top : total + value.top),
    0n,
  );
  const verb = same.operators.every((operator) => operator === '+')
    ? 'Add'
    : same.operators.every((operator) => operator === '-')
      ? 'Subtract'
      : 'Add and subtract';
  const result = { top, bottom: common };
  steps.push({ reason: common === 1n ? `${verb}.` : `${verb} the numerators.`, expression: writeRatio(result) });
  return result;
}

/** Lowest terms, then a whole number or, if wanted, a mixed number. */
function finish(value: Ratio, form: FractionProblem['form'], steps: RuleStep[]): string {
  const divisor = greatestDivisor(value.top, value.bottom);
  const lowest = { top: value.top / divisor, bottom: value.bottom / divisor };
  if (divisor !== 1n) steps.push({ reason: `Divide top and bottom by $${divisor}$.`, expression: writeRatio(lowest) });
  const size = lowest.top < 0n ? -lowest.top : lowest.top;
  if (form === 'fraction' || lowest.bottom === 1n || size < lowest.bottom) return writeRatio(lowest);
  const part = { top: size % lowest.bottom, bottom: lowest.bottom };
  const mixed = writeOperand({ kind: 'mixed', negative: lowest.top < 0n, whole: size / lowest.bottom, part });
  steps.push({ reason: 'Write it as a mixed number.', expression: mixed });
  return mixed;
}

/** Works a calculation with fractions. `null` when it divides by zero. */
export function workFractions(problem: FractionProblem): RuleSolution | null {
  const values = problem.operands.map(improper);
  if (values.some((value, index) => value.top === 0n && problem.operators[index - 1] === '÷')) return null;
  const steps: RuleStep[] = [];
  let chain: Chain = { values, operators: problem.operators };
  if (problem.operands.some((operand) => operand.kind === 'mixed')) {
    const many = problem.operands.filter((operand) => operand.kind === 'mixed').length > 1;
    steps.push({
      reason: many ? 'Write the mixed numbers as fractions.' : 'Write the mixed number as a fraction.',
      expression: writeChain(chain),
    });
  }
  chain = straighten(chain, steps);
  while (chain.operators.includes('×')) chain = multiplyRun(chain, steps);
  const [only] = chain.values;
  if (only === undefined) return null;
  const result = chain.operators.length === 0 ? only : addAll(chain, steps);
  const answer = finish(result, problem.form, steps);
  return { topic: 'fractions', method: 'workFractions', steps, answer };
}
