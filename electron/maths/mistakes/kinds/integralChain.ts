import type { Expression } from '../../expression/expression.ts';
import { call, negative, product } from '../../expression/build.ts';
import { differentiate } from '../../algebra/differentiate.ts';
import { dependsOn, freeSymbols } from '../../algebra/freeSymbols.ts';
import { stepBudget, withinBudget } from '../../numeric/budget.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf } from '../terms.ts';

/** ∫ cos 2x = sin 2x or 2 sin 2x: the number inside must be divided by. */
export const integralChain = nodeKind('chain-rule', 0.65, function* (node): Generator<NodeSlip> {
  if (node.kind !== 'integral' || node.from !== undefined) return;
  const factors = factorsOf(node.body);
  const rest = factors.filter((factor) => !dependsOn(factor, node.variable));
  const [outer, ...more] = factors.filter((factor) => dependsOn(factor, node.variable));
  const found = outer === undefined || more.length > 0 ? null : primitive(outer);
  if (found === null) return;
  const { inside, whole } = found;
  const inner = withinBudget(() => differentiate(inside, node.variable, stepBudget(2_000)), null);
  if (inside.kind === 'symbol' || inner === null || freeSymbols(inner).length > 0) return;
  const why = (): string =>
    `${spell(node.body)} has ${spell(inside)} inside: differentiate your answer, and the derivative of ${spell(inside)} comes out as a factor too many.`;
  yield { wrong: productOf([...rest, whole]), why };
  yield { wrong: product(inner, ...rest, whole), why };
});

/** Of the function outside alone. */
function primitive(outer: Expression): { readonly inside: Expression; readonly whole: Expression } | null {
  if (outer.kind === 'power' && outer.base.kind === 'constant') return { inside: outer.exponent, whole: outer };
  if (outer.kind !== 'call') return null;
  const [inside] = outer.operands;
  if (inside === undefined) return null;
  if (outer.name === 'exp') return { inside, whole: outer };
  if (outer.name === 'cos') return { inside, whole: call('sin', inside) };
  return outer.name === 'sin' ? { inside, whole: negative(call('cos', inside)) } : null;
}
