import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';

/** c² became c: an exponent (or a root) was left out. */
export const droppedPower = nodeKind(
  'dropped-power',
  1.8,
  function* (node) {
    if (node.kind === 'power' && node.exponent.kind === 'number') {
      yield { wrong: node.base, why: () => `The exponent of ${spell(node)} was left out.` };
    }
    const inside = node.kind === 'call' && node.name === 'sqrt' ? node.operands[0] : undefined;
    if (inside !== undefined) yield { wrong: inside, why: () => `The root of ${spell(node)} was left out.` };
  },
  true,
);
