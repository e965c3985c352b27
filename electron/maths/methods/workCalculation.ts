import type { RuleSolution, RuleStep } from '../outcomes.ts';

/** A calculation with whole numbers. `negate` is a minus sign before something that is not a plain number. */
export type Calculation =
  | { readonly kind: 'integer'; readonly value: bigint }
  | {
      readonly kind: 'operation';
      readonly operator: WholeOperator;
      readonly left: Calculation;
      readonly right: Calculation;
    }
  | { readonly kind: 'power'; readonly base: Calculation; readonly exponent: bigint }
  | { readonly kind: 'negate'; readonly operand: Calculation };
export type WholeOperator = '+' | '-' | '×' | '÷';

type Operation = Exclude<Calculation, { readonly kind: 'integer' }>;
type Found = { readonly node: Operation; readonly depth: number; readonly rank: number };

const SIGNS: Readonly<Record<WholeOperator, string>> = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' };
const VERBS: Readonly<Record<WholeOperator, string>> = { '+': 'Add', '-': 'Subtract', '×': 'Multiply', '÷': 'Divide' };
const LARGEST_EXPONENT = 12n;

/** How tightly a part binds: 1 sums, 2 products and signs, 3 powers, 4 numbers. */
function binding(node: Calculation): number {
  switch (node.kind) {
    case 'integer':
      return node.value < 0n ? 1 : 4;
    case 'power':
      return 3;
    case 'negate':
      return 1;
    case 'operation':
      return node.operator === '×' || node.operator === '÷' ? 2 : 1;
  }
}

/** The brackets a part needs where at least `tightness` is called for; a leading minus may stand bare in front. */
function needsBrackets(node: Calculation, tightness: number, leading: boolean): boolean {
  if (binding(node) >= tightness) return false;
  return !(leading && tightness <= 2 && (node.kind === 'negate' || node.kind === 'integer'));
}

function writePart(node: Calculation, tightness: number, leading: boolean): string {
  return needsBrackets(node, tightness, leading) ? `(${writeNode(node, true)})` : writeNode(node, leading);
}

function writeNode(node: Calculation, leading: boolean): string {
  switch (node.kind) {
    case 'integer':
      return node.value.toString();
    case 'negate':
      return `-${writePart(node.operand, 2, false)}`;
    case 'power':
      return `${writePart(node.base, 4, false)}^${node.exponent < 10n ? node.exponent : `{${node.exponent}}`}`;
    case 'operation': {
      const tightness = binding(node);
      return `${writePart(node.left, tightness, leading)}${SIGNS[node.operator]}${writePart(node.right, tightness + 1, false)}`;
    }
  }
}

export function writeCalculation(node: Calculation): string {
  return writeNode(node, true);
}

function rankOf(node: Operation): number {
  if (node.kind === 'power') return 4;
  if (node.kind === 'negate') return 3;
  return binding(node);
}

/** Every operation whose operands are plain numbers, left to right, with its depth of brackets. */
function ready(node: Calculation, depth: number, found: Found[]): void {
  if (node.kind === 'integer') return;
  const parts =
    node.kind === 'operation' ? [node.left, node.right] : node.kind === 'power' ? [node.base] : [node.operand];
  if (parts.every((part) => part.kind === 'integer')) {
    found.push({ node, depth, rank: rankOf(node) });
    return;
  }
  const tightness = node.kind === 'operation' ? binding(node) : node.kind === 'power' ? 4 : 2;
  parts.forEach((part, index) => {
    const bracketed = part.kind !== 'integer' && needsBrackets(part, tightness + (index === 1 ? 1 : 0), false);
    ready(part, depth + (bracketed ? 1 : 0), found);
  });
}

/** Innermost brackets first, then powers, products, sums; from left to right among equals. */
function nextOperation(node: Calculation): Found | undefined {
  const found: Found[] = [];
  ready(node, 0, found);
  return found.reduce<Found | undefined>((best, one) => {
    if (best === undefined) return one;
    return one.depth > best.depth || (one.depth === best.depth && one.rank > best.rank) ? one : best;
  }, undefined);
}

function replace(node: Calculation, target: Operation, value: bigint): Calculation {
  if (node === target) return { kind: 'integer', value };
  switch (node.kind) {
    case 'integer':
      return node;
    case 'power':
      return { ...node, base: replace(node.base, target, value) };
    case 'negate':
      return { ...node, operand: replace(node.operand, target, value) };
    case 'operation':
      return { ...node, left: replace(node.left, target, value), right: replace(node.right, target, value) };
  }
}

/** The exact value; `null` for a division that does not come out even, or a power too large to write. */
export function calculationValue(node: Calculation): bigint | null {
  if (node.kind === 'integer') return node.value;
  if (node.kind === 'operation') {
    const [left, right] = [calculationValue(node.left), calculationValue(node.right)];
    if (left === null || right === null) return null;
    if (node.operator === '+') return left + right;
    if (node.operator === '-') return left - right;
    if (node.operator === '×') return left * right;
    return right === 0n || left % right !== 0n ? null : left / right;
  }
  const value = calculationValue(node.kind === 'power' ? node.base : node.operand);
  if (value === null) return null;
  if (node.kind === 'negate') return -value;
  return node.exponent < 0n || node.exponent > LARGEST_EXPONENT ? null : value ** node.exponent;
}

function reasonFor(node: Operation, value: bigint): string {
  const sum = `$${writeCalculation(node)}=${value}$`;
  if (node.kind === 'power') return `Work out the power: ${sum}.`;
  return node.kind === 'negate' ? `Take the negative: ${sum}.` : `${VERBS[node.operator]}: ${sum}.`;
}

/** Works a calculation one operation a line. `null` when it leaves the whole numbers. */
export function workCalculation(problem: Calculation): RuleSolution | null {
  const steps: RuleStep[] = [];
  let current = problem;
  while (current.kind !== 'integer') {
    const next = nextOperation(current);
    const value = next === undefined ? null : calculationValue(next.node);
    if (next === undefined || value === null) return null;
    current = replace(current, next.node, value);
    steps.push({ reason: reasonFor(next.node, value), expression: writeCalculation(current) });
  }
  if (steps.length === 0) return null;
  return { topic: 'order-of-operations', method: 'workCalculation', steps, answer: current.value.toString() };
}
