import type { Expression } from '../../expression/expression.ts';
import { call, negative, number, power, product, quotient, sum, symbol } from '../../expression/build.ts';
import { differentiate } from '../../algebra/differentiate.ts';
import { dependsOn } from '../../algebra/freeSymbols.ts';
import { stepBudget, withinBudget } from '../../numeric/budget.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf, valueOf } from '../terms.ts';

/** Integrated where it was to be differentiated, or the reverse. */
export const calculusDirection = nodeKind('calculus-direction', 0.7, function* (node): Generator<NodeSlip> {
  if (node.kind === 'derivative' && node.order === 1) {
    const wrong = antiderivative(node.body, node.variable);
    if (wrong !== null) yield { wrong, why: () => `${spell(node.body)} was integrated; it was to be differentiated.` };
    return;
  }
  if (node.kind !== 'integral' || node.from !== undefined) return;
  const wrong = withinBudget(() => differentiate(node.body, node.variable, stepBudget(5_000)), null);
  if (wrong !== null) yield { wrong, why: () => `${spell(node.body)} was differentiated; it was to be integrated.` };
});

/** Of sums of powers, sines and cosines and the exponential function: what pupils know by heart. */
function antiderivative(body: Expression, variable: string): Expression | null {
  const terms = termsOf(body).map((term) => termIntegral(term, variable));
  return terms.every((term) => term !== null) ? sumOf(terms) : null;
}

function termIntegral(term: Expression, variable: string): Expression | null {
  const { minus, body } = signedTerm(term);
  const factors = factorsOf(body);
  const rest = factors.filter((factor) => !dependsOn(factor, variable));
  const [only, ...more] = factors.filter((factor) => dependsOn(factor, variable));
  const inner = only === undefined ? symbol(variable) : more.length > 0 ? null : known(only, variable);
  if (inner === null) return null;
  const whole = productOf([...rest, inner]);
  return minus ? negative(whole) : whole;
}

function known(factor: Expression, variable: string): Expression | null {
  const x = symbol(variable);
  if (factor.kind === 'symbol') return quotient(power(x, number(2)), number(2));
  if (factor.kind === 'call' && factor.operands[0]?.kind === 'symbol') {
    if (factor.name === 'cos') return call('sin', x);
    return factor.name === 'sin' ? negative(call('cos', x)) : null;
  }
  if (factor.kind === 'quotient' && factor.denominator.kind === 'symbol' && valueOf(factor.numerator) !== null)
    return product(factor.numerator, call('ln', x));
  if (factor.kind !== 'power' || factor.base.kind !== 'symbol' || valueOf(factor.exponent) === null) return null;
  const raised = sum(factor.exponent, number(1));
  return valueOf(raised)?.n === 0n ? call('ln', x) : quotient(power(x, raised), raised);
}
