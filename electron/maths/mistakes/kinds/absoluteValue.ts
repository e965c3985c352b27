import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';

/** |x| = 3 gives x = 3, √(x²) gives x: the negative case was forgotten. */
export const absoluteValue = nodeKind('absolute-value', 0.6, function* (node) {
  if (node.kind !== 'call') return;
  const [inside] = node.operands;
  if (inside === undefined) return;
  if (node.name === 'abs') {
    yield {
      wrong: inside,
      why: () =>
        `|${spell(inside)}| is the size of ${spell(inside)}: it may be positive or negative inside the bars, so there are two cases.`,
    };
  }
  const isSquare = inside.kind === 'power' && inside.exponent.kind === 'number' && inside.exponent.value.equals(2);
  if (node.name === 'sqrt' && isSquare) {
    yield {
      wrong: inside.base,
      why: () =>
        `√(${spell(inside)}) is |${spell(inside.base)}|: where ${spell(inside.base)} is negative, the root is its opposite.`,
    };
  }
});
