import { someNode } from '../../algebra/freeSymbols.ts';
import { realValueOf } from '../../checking/roundsTo.ts';
import type { Expression } from '../../expression/expression.ts';
import { toNumber } from '../../numeric/realBall.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';

const MOST_STEPS = 5;
const SHOWN = 6;

const ARITHMETIC: ReadonlySet<Expression['kind']> = new Set(['sum', 'product', 'quotient', 'power', 'negative']);

/** Anything but numbers, signs of arithmetic, roots and π: what a calculator cannot work without being told more. */
function isBeyond(node: Expression): boolean {
  if (node.kind === 'number') return node.recurring !== undefined;
  if (node.kind === 'constant') return node.name !== 'pi' && node.name !== 'e';
  if (node.kind === 'call') return node.name !== 'sqrt' && node.name !== 'root';
  return !ARITHMETIC.has(node.kind);
}

function isNumber(expression: Expression): boolean {
  return expression.kind === 'number' || (expression.kind === 'negative' && expression.operand.kind === 'number');
}

/** `\sqrt{18.6}\approx 4.31277`; with `=` where the decimals end. */
function line(expression: Expression): string | null {
  const value = realValueOf(expression);
  if (value === null) return null;
  const size = toNumber(value);
  if (size === 0 || Math.abs(size) >= 1e9 || Math.abs(size) < 1e-4) return null;
  const short = String(Number(size.toPrecision(SHOWN)));
  if (short.includes('e')) return null;
  // Six figures tell whether the decimals end: a longer number is only near them.
  return `${toLatex(expression)}${Math.abs(size - Number(short)) < Math.abs(size) * 1e-12 ? '=' : '\\approx '}${short}`;
}

/** The parts a pupil keys in one after the other: above and below the line, and the roots of what has no line. */
function partsOf(expression: Expression): readonly (readonly [reason: string, part: Expression])[] {
  if (expression.kind === 'quotient' && !(isNumber(expression.numerator) && isNumber(expression.denominator)))
    return [
      ...(isNumber(expression.numerator) ? [] : ([['Work out the top.', expression.numerator]] as const)),
      ...(isNumber(expression.denominator) ? [] : ([['Work out the bottom.', expression.denominator]] as const)),
    ];
  if (expression.kind === 'call')
    return expression.operands.slice(0, 1).flatMap((operand) => (isNumber(operand) ? [] : [['Work out what stands under the root.', operand] as const])); // prettier-ignore
  const inner = expression.kind === 'sum' ? expression.terms : expression.kind === 'product' ? expression.factors : [];
  return inner.flatMap((term) => {
    const part = term.kind === 'negative' ? term.operand : term;
    return isNumber(part) || part.kind === 'constant' ? [] : [['Work out a part.', part] as const];
  });
}

/** A calculation whose exact value no rule writes, as it stands: its parts in decimals, for an answer that is to be rounded. */
export function calculatorValue(expression: Expression | null): RuleSolution | null {
  if (expression === null || someNode(expression, isBeyond) || isNumber(expression)) return null;
  const parts = partsOf(expression);
  if (parts.length > MOST_STEPS) return null;
  const steps: RuleStep[] = [];
  for (const [reason, part] of [...parts, ['Work it out.', expression] as const]) {
    const written = line(part);
    if (written === null) return null;
    steps.push({ reason, expression: written });
  }
  return { topic: 'order-of-operations', method: 'calculatorValue', steps, answer: toLatex(expression) };
}
