import { calculationValue, workCalculation, writeCalculation } from '../../methods/workCalculation.ts';
import type { Calculation, WholeOperator } from '../../methods/workCalculation.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

function integer(value: number): Calculation {
  return { kind: 'integer', value: BigInt(value) };
}

/** A number of a size that suits the operation, sometimes negative. */
function leaf(random: Random, size: number, negatives: number): Calculation {
  const value = random.whole(1, random.chance(0.06) ? 100 : size);
  return integer(random.chance(negatives) ? -value : value);
}

/** Divides something by a divisor of its value, so that the division comes out even. */
function divided(left: Calculation, random: Random): Calculation | null {
  const value = calculationValue(left);
  if (value === null || value === 0n) return null;
  const size = Number(value < 0n ? -value : value);
  if (size > 300) return null;
  const divisors = Array.from({ length: Math.min(size, 12) }, (_item, index) => index + 1).filter(
    (one) => one > 1 && size % one === 0,
  );
  const [first, ...more] = divisors;
  if (first === undefined) return null;
  const divisor = random.pick([first, ...more]);
  return { kind: 'operation', operator: '÷', left, right: integer(random.chance(0.15) ? -divisor : divisor) };
}

function power(random: Random, negatives: number): Calculation {
  const exponent = random.chance(0.75) ? 2 : 3;
  const base = leaf(random, exponent === 2 ? 12 : 5, negatives);
  const raised: Calculation = { kind: 'power', base, exponent: BigInt(exponent) };
  return random.chance(0.08) ? { kind: 'negate', operand: raised } : raised;
}

/** A random tree with about `operations` operations. */
function grow(random: Random, operations: number, negatives: number, topmost: boolean): Calculation | null {
  if (operations === 0) return leaf(random, topmost ? 30 : 12, negatives);
  if (operations <= 1 && random.chance(0.25)) return power(random, negatives);
  const operator: WholeOperator = random.pick(['+', '+', '-', '-', '×', '×', '÷']);
  const share = random.whole(0, operations - 1);
  const left = grow(random, share, negatives, operator === '+' || operator === '-');
  if (left === null) return null;
  if (operator === '÷')
    return divided(left.kind === 'integer' ? integer(random.whole(2, 12) * random.whole(2, 12)) : left, random);
  const right = grow(random, operations - 1 - share, negatives, operator !== '×');
  if (right === null) return null;
  return { kind: 'operation', operator, left, right };
}

function large(node: Calculation): boolean {
  const value = calculationValue(node);
  if (value === null || value > 999n || value < -999n) return true;
  if (node.kind === 'operation') return large(node.left) || large(node.right);
  return node.kind === 'integer' ? false : large(node.kind === 'power' ? node.base : node.operand);
}

/** One sum or product over another, as a fraction bar writes it. */
function barred(random: Random): MadeProblem | null {
  const [over, under] = [grow(random, random.whole(1, 2), 0, true), grow(random, 1, 0, true)];
  if (over === null || under === null || over.kind === 'integer' || large(over) || large(under)) return null;
  const problem: Calculation = { kind: 'operation', operator: '÷', left: over, right: under };
  const solution = calculationValue(problem) === null ? null : workCalculation(problem);
  if (solution === null || solution.steps.length > 7) return null;
  const latex = `\\frac{${writeCalculation(over)}}{${writeCalculation(under)}}`;
  return { latex: [latex], unknowns: [], ask: 'calculate', bracketed: false, solution };
}

/** A calculation with whole numbers, brackets, powers and signs. */
export function makeOrderProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  if (difficulty > 1 && random.chance(0.08)) return barred(random);
  const operations = difficulty === 1 ? random.whole(1, 2) : difficulty === 2 ? random.whole(2, 3) : random.whole(3, 5);
  const problem = grow(random, operations, random.chance(0.5) ? 0.3 : 0, true);
  if (problem === null || problem.kind === 'integer' || large(problem)) return null;
  const solution = workCalculation(problem);
  if (solution === null || solution.steps.length > 7) return null;
  return { latex: [writeCalculation(problem)], unknowns: [], ask: 'calculate', bracketed: false, solution };
}
