import type { Expression } from '../expression/expression.ts';
import { call, negative, number, power, sum } from '../expression/build.ts';
import { dependsOn, freeSymbols, partsOf, someNode } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';

/**
 * Expressions at whose zeros (and poles, which are among them) an expression may pass to another branch: what stands under
 * roots, logarithms and | |. Between them it is analytic, so that two expressions that agree on ever so small a stretch
 * agree on all of it; beyond them they need not: |x − 10| is 10 − x up to 10 only. null where there are endlessly many
 * branches (⌊x⌋, gcd), or none that could be told.
 */
export function branchTurns(expression: Expression): readonly Expression[] | null {
  if (freeSymbols(expression).length === 0) return [];
  if (expression.kind === 'limit') return turnsOfLimit(expression);
  if (expression.kind === 'integral' || expression.kind === 'series') return isSmooth(expression) ? [] : null;
  const own = turnsHere(expression);
  const inner = partsOf(expression).map(branchTurns);
  if (own === null || inner.includes(null)) return null;
  return [...own.filter((turn) => freeSymbols(turn).length > 0), ...inner.flatMap((turns) => turns ?? [])];
}

/** Those of the body where the bound letter has arrived. */
function turnsOfLimit({ body, variable, to }: Extract<Expression, { kind: 'limit' }>): readonly Expression[] | null {
  const turns = branchTurns(body);
  const arriving = turns?.filter((turn) => dependsOn(turn, variable)) ?? [];
  if (turns === null || (arriving.length > 0 && someNode(to, isInfinity))) return null;
  const arrived = turns.map((turn) => substitute(turn, new Map([[variable, to]])));
  return [...arrived, ...(branchTurns(to) ?? [])].filter((turn) => freeSymbols(turn).length > 0);
}

function isInfinity(node: Expression): boolean {
  return node.kind === 'constant' && node.name === 'infinity';
}

/** ∫ and Σ of what has no branches at all, nor a stroke under which letters could make a 0. */
function isSmooth(expression: Extract<Expression, { kind: 'integral' | 'series' }>): boolean {
  const isFixed = (pole: Expression): boolean => freeSymbols(pole).every((name) => name === expression.variable);
  return partsOf(expression).every((part) => branchTurns(part)?.length === 0 && poles(part).every(isFixed));
}

const ENDLESS: ReadonlySet<string> = new Set(['floor', 'ceiling', 'gcd', 'lcm']);

function turnsHere(expression: Expression): readonly Expression[] | null {
  if (expression.kind === 'power') return turnsOfPower(expression.base, expression.exponent);
  if (expression.kind !== 'call') return [];
  if (ENDLESS.has(expression.name)) return null;
  const [first] = expression.operands;
  if (first === undefined) return [];
  switch (expression.name) {
    case 'sqrt':
    case 'root':
    case 'ln':
    case 'log':
    case 'abs':
    case 'sign':
      return expression.operands.flatMap((operand) => [operand, ...poles(operand)]);
    case 'arcsin':
    case 'arccos':
      return [sum(number(1), negative(power(first, number(2)))), ...poles(first)];
    case 'arctan':
      return poles(first);
    case 'min':
    case 'max':
      return differences(expression.operands);
    default:
      return [];
  }
}

/** A whole power has one branch. */
function turnsOfPower(base: Expression, exponent: Expression): readonly Expression[] {
  const whole = exponent.kind === 'negative' ? exponent.operand : exponent;
  return whole.kind === 'number' && whole.value.d === 1n ? [] : [base, ...poles(base)];
}

function differences(operands: readonly Expression[]): readonly Expression[] {
  return operands.flatMap((one, k) =>
    operands.slice(k + 1).flatMap((other) => [sum(one, negative(other)), ...poles(one), ...poles(other)]),
  );
}

/** What an expression divides by. */
function poles(expression: Expression): readonly Expression[] {
  return [...polesHere(expression), ...partsOf(expression).flatMap(poles)];
}

function polesHere(expression: Expression): readonly Expression[] {
  if (expression.kind === 'quotient') return [expression.denominator];
  if (expression.kind === 'power') {
    const isPositive = expression.exponent.kind === 'number' && expression.exponent.value.s > 0n;
    return isPositive ? [] : [expression.base];
  }
  const [angle] = expression.kind === 'call' ? expression.operands : [];
  if (expression.kind !== 'call' || angle === undefined) return [];
  if (expression.name === 'tan' || expression.name === 'sec') return [call('cos', angle)];
  return expression.name === 'cot' || expression.name === 'csc' ? [call('sin', angle)] : [];
}
