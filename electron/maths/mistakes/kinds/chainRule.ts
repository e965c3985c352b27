import type { Expression } from '../../expression/expression.ts';
import { symbol } from '../../expression/build.ts';
import { dependsOn } from '../../algebra/freeSymbols.ts';
import { substitute } from '../../algebra/substitute.ts';
import { differentiate } from '../../algebra/differentiate.ts';
import { stepBudget, withinBudget } from '../../numeric/budget.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, sumOf, termsOf } from '../terms.ts';

const inner = 'inside?';

/** ((2x + 1)⁵)' = 5(2x + 1)⁴: the derivative of what is inside was left out. */
export const chainRule = nodeKind('chain-rule', 0.6, function* (node) {
  if (node.kind !== 'derivative' || node.order !== 1) return;
  const terms = termsOf(node.body);
  for (const [index, term] of terms.entries()) {
    const factors = factorsOf(term.kind === 'negative' ? term.operand : term);
    const outer = factors.find((factor) => insideOf(factor, node.variable) !== null);
    const inside = outer === undefined ? null : insideOf(outer, node.variable);
    const rest = factors.filter((factor) => factor !== outer);
    if (outer === undefined || inside === null || rest.some((factor) => dependsOn(factor, node.variable))) continue;
    const slope = outerSlope(outer, inside);
    if (slope === null) continue;
    const wrong = productOf([...rest, slope]);
    const signed: Expression = term.kind === 'negative' ? { kind: 'negative', operand: wrong } : wrong;
    yield {
      wrong: sumOf(terms.map((one, at) => (at === index ? signed : { ...node, body: one }))),
      why: () =>
        `${spell(outer)} has ${spell(inside)} inside: by the chain rule its derivative is multiplied by the derivative of ${spell(inside)}.`,
    };
  }
});

/** What stands inside a power or function, where it is more than the bare variable. */
function insideOf(node: Expression, variable: string): Expression | null {
  if (node.kind === 'power' && node.base.kind === 'constant') return notBare(node.exponent, variable);
  if (node.kind === 'power' && !dependsOn(node.exponent, variable)) return notBare(node.base, variable);
  const [only, ...more] = node.kind === 'call' ? node.operands : [];
  return only !== undefined && more.length === 0 ? notBare(only, variable) : null;
}

function notBare(inside: Expression, variable: string): Expression | null {
  return inside.kind !== 'symbol' && dependsOn(inside, variable) ? inside : null;
}

function outerSlope(outer: Expression, inside: Expression): Expression | null {
  const replaced = replaceInside(outer, inside);
  const slope = withinBudget(() => differentiate(replaced, inner, stepBudget(5_000)), null);
  return slope === null ? null : substitute(slope, new Map([[inner, inside]]));
}

function replaceInside(outer: Expression, inside: Expression): Expression {
  const hole = symbol(inner);
  if (outer.kind === 'power') return outer.base === inside ? { ...outer, base: hole } : { ...outer, exponent: hole };
  return outer.kind === 'call' ? { ...outer, operands: [hole] } : outer;
}
