import type { Expression } from '../expression/expression.ts';
import { bracketed, script } from './glue.ts';
import { isOpenCall, latexCallWithPower } from './latexCall.ts';
import { toLatex } from './toLatex.ts';

/** `x^2`, `(x+1)^{-1}`, `\sin^2 x`. */
export function latexPower(base: Expression, exponent: Expression): string {
  const raised = script('^', toLatex(exponent));
  if (base.kind === 'call' && isOpenCall(base) && isCount(exponent))
    return latexCallWithPower(base.name, base.operands, raised);
  return (isAtom(base) ? toLatex(base) : bracketed(toLatex(base))) + raised;
}

/** A whole positive power, the only kind that is written between a function and its argument: sin²x. */
export function isCount(exponent: Expression): boolean {
  return (
    exponent.kind === 'number' && exponent.decimals === undefined && exponent.value.s > 0n && exponent.value.d === 1n
  );
}

/** What a power can stand on without brackets. */
export function isAtom(base: Expression): boolean {
  switch (base.kind) {
    case 'number':
      return base.value.s >= 0n && (base.value.d === 1n || base.decimals !== undefined);
    case 'symbol':
    case 'constant':
      return true;
    case 'apply':
      return !base.name.endsWith("'");
    case 'call':
      return ['sqrt', 'root', 'abs', 'floor', 'ceiling'].includes(base.name);
    default:
      return false;
  }
}
