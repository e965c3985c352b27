import type { Expression } from '../../expression/expression.ts';
import { negative, number, power, product, quotient, sum } from '../../expression/build.ts';
import { dependsOn } from '../../algebra/freeSymbols.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf } from '../terms.ts';

/** (uv)' = u'v', (u/v)' = u'/v' and the quotient rule with its sign turned. */
export const productRule = nodeKind('product-rule', 0.6, function* (node) {
  if (node.kind !== 'derivative' || node.order !== 1) return;
  const slope = (body: Expression): Expression => ({ ...node, body });
  if (node.body.kind === 'quotient') {
    const { numerator: u, denominator: v } = node.body;
    const why = (): string =>
      `A quotient needs the quotient rule: (u'v − uv')/v² with u = ${spell(u)} and v = ${spell(v)}.`;
    yield { wrong: quotient(slope(u), slope(v)), why };
    yield { wrong: quotient(sum(product(u, slope(v)), negative(product(slope(u), v))), power(v, number(2))), why };
    yield { wrong: quotient(sum(product(slope(u), v), product(u, slope(v))), power(v, number(2))), why };
    yield { wrong: quotient(sum(product(slope(u), v), negative(product(u, slope(v)))), v), why };
    return;
  }
  const factors = factorsOf(node.body).filter((factor) => dependsOn(factor, node.variable));
  const constants = factorsOf(node.body).filter((factor) => !dependsOn(factor, node.variable));
  const [u, v] = factors;
  if (u === undefined || v === undefined || factors.length !== 2) return;
  const why = (): string => `A product needs the product rule: u'v + uv' with u = ${spell(u)} and v = ${spell(v)}.`;
  yield { wrong: productOf([...constants, slope(u), slope(v)]), why };
  yield { wrong: productOf([...constants, slope(u), v]), why };
  yield { wrong: productOf([...constants, u, slope(v)]), why };
  yield { wrong: productOf([...constants, sum(product(slope(u), v), negative(product(u, slope(v))))]), why };
});
