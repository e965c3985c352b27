import Fraction from 'fraction.js';

import type { Quantity } from '../facts/measures.ts';
import { takeAll } from './takeAll.ts';
import type { Taking } from './takeAll.ts';
import { ASK, newTriangleFacts, putSize } from './triangleFacts.ts';
import type { TriangleFacts } from './triangleFacts.ts';

type UnnamedFacts = TriangleFacts & { extreme: 'largest' | 'smallest' | null };

const TAKINGS: readonly Taking<UnnamedFacts>[] = [
  [
    /\b(?:sides?(?: of (?:a|the) triangle)?|lengths?)(?: (?:of|are|have|has|with|length|lengths|measuring|measure|its))*:? ?(#\d), ?(#\d),? and (#\d)/,
    (facts, marks) => {
      marks.forEach((mark, index) => {
        putSize(facts, 'side', index, mark);
      });
    },
  ],
  [
    /\b(?:two )?(?:adjacent )?sides(?: of (?:a|the) triangle)?(?: (?:of|are|have|has|with|length|lengths|measuring|measure))*:? ?(#\d) and (#\d)/,
    (facts, [one = '', two = '']) => {
      putSize(facts, 'side', 1, one);
      putSize(facts, 'side', 2, two);
    },
  ],
  [
    /\b(?:the |an |with )*(?:included )?angle(?: (?:of (?=#\d (?:between|in))|(?:in )?between (?:them|these(?: two)? sides|the(?: two)? sides|those(?: two)? sides)))?(?: (?:is|of|=|measures))* ?(#\d)(?: (?:in )?between (?:them|these(?: two)? sides|the(?: two)? sides))?/,
    (facts, [mark = ''], all) => {
      if (!/between|included/.test(all)) facts.failed = true;
      putSize(facts, 'angle', 0, mark);
    },
  ],
  [
    new RegExp(
      `(?:${ASK}|how long is|what is) ?(?:the )?(?:length of )?(?:the )?(?:third|other|remaining|missing) side|${ASK} (?:the )?(?:length of )?(?:the )?side opposite (?:this|the) angle`,
    ),
    (facts) => {
      facts.wishes.push({ kind: 'side', at: 0 });
    },
  ],
  [
    new RegExp(`${ASK}(?: the)?(?: exact)? area(?: of)?(?: the| this| a)?(?: triangle)?`),
    (facts) => {
      facts.wishes.push({ kind: 'area' });
    },
  ],
  [
    new RegExp(
      `(?:${ASK})?(?: the)?(?: size of)?(?: the| its)? (largest|biggest|smallest) angle(?: of| in)?(?: the| this| a)?`,
    ),
    (facts, [which]) => {
      facts.extreme = which === 'smallest' ? 'smallest' : 'largest';
    },
  ],
];

/** Where the largest or smallest angle is: opposite the longest or shortest side. */
function placeOfExtreme(sides: readonly (Quantity | null)[], extreme: 'largest' | 'smallest'): number {
  const sizes = sides.map((side) => side?.size.value ?? new Fraction(0));
  const order = [0, 1, 2].toSorted((one, two) =>
    (sizes[one] ?? new Fraction(0)).compare(sizes[two] ?? new Fraction(0)),
  );
  return (extreme === 'largest' ? order[2] : order[0]) ?? 0;
}

/** Two sides with the angle between them, or three sides, of a triangle without names. */
export function unnamedTriangleFacts(
  text: string,
  quantities: readonly Quantity[],
): { readonly found: TriangleFacts; readonly rest: string } {
  const found: UnnamedFacts = { ...newTriangleFacts(quantities), extreme: null };
  const rest = takeAll(text, TAKINGS, found);
  const { sides, wishes, extreme } = found;
  if (extreme !== null && sides.every((side) => side !== null))
    wishes.push({ kind: 'angle', at: placeOfExtreme(sides, extreme) });
  return { found, rest };
}
