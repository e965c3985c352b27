import type { Expression } from '../expression/expression.ts';
import { number } from '../expression/build.ts';
import { someNode } from '../algebra/freeSymbols.ts';
import { mapParts } from '../algebra/substitute.ts';

function isDecimal(node: Expression): boolean {
  return node.kind === 'number' && node.decimals !== undefined && node.decimals > 0;
}

function isFraction(node: Expression): boolean {
  if (node.kind === 'mixed') return true;
  return node.kind === 'quotient' && node.sign === undefined && [node.numerator, node.denominator].every(isWhole);
}

function isWhole(node: Expression): boolean {
  return node.kind === 'number' && !isDecimal(node) && node.value.d === 1n;
}

/**
 * `1/3 + 0.5` as `1/3 + 1/2`, with how many decimals were written as fractions; `null` unless fractions and decimals
 * are mixed: decimals alone are worked as decimals.
 */
export function decimalsAsFractions(
  expression: Expression,
): { readonly expression: Expression; readonly count: number } | null {
  if (!someNode(expression, isDecimal) || !someNode(expression, isFraction)) return null;
  let count = 0;
  const change = (node: Expression): Expression => {
    if (node.kind !== 'number' || !isDecimal(node)) return mapParts(node, change);
    count += 1;
    const { value } = node;
    const top = number(value.s * value.n);
    return value.d === 1n ? top : { kind: 'quotient', numerator: top, denominator: number(value.d) };
  };
  return { expression: change(expression), count };
}
