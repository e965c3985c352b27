import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { STEERS } from './letterWords.ts';
import type { Made, Told } from './letterWords.ts';

const UNIT = '(?: (?:cm|mm|m|km|metres|meters|feet|inches|units|yards))?';
const BY = `#(\\d+)${UNIT}(?: (?:wide|long|high|deep))?(?: ?,? ?(?:by|×|and|x)(?: (?:its )?(?:width|breadth|height|length)(?: is| of)?)?) #(\\d+)`;
/** A square by its side, a rectangle by both; the group before it names it. */
const SHAPE = new RegExp(
  `\\b(square|rectangle|rectangular)((?: (?!of|with|by|square|rect|is|are|was|inside|from|cut|has)[a-z]+){0,2}) (?:has |have |with |of |that is |which is |measures |measuring )*(?:(?:a )?sides?(?: length)? (?:of |is )?|length (?:of )?|sides of (?:length )?|dimensions (?:of )?)?(?:${BY}|#(\\d+))`,
  'g',
);
const LEFT =
  /\b(?:area|how much)\b[^#]*\b(?:remain\w*|left|shaded|frame|border|path|showing|uncovered|visible|surround\w*|rest|around|outside|between)\b|\b(?:shaded|remaining) (?:area|region|part)\b/;
/** The first shape told is cut from, or lies in, the second. */
const INNER_FIRST =
  /\b(?:inside|within|cut (?:out )?(?:of|from)|removed from|taken from|in the (?:middle|centre|center|corner) of|on (?:top of )?an?)\b/;
const INNER_SECOND =
  /\b(?:has|have|with|contains?|surrounds?) an? (?:smaller |small |inner )?$|\bfrom (?:it|which|this|one corner)\b|\bcut (?:out|away)\b(?! (?:of|from))/;

type Region = { readonly area: string; readonly at: number; readonly end: number };

function regionsIn(words: string, parts: ReadonlyMap<number, Expression>): readonly Region[] | null {
  const regions: Region[] = [];
  for (const found of words.matchAll(SHAPE)) {
    const [all, kind, , one, two, side] = found;
    const [length, width, alone] = [one, two, side].map((place) => (place === undefined ? undefined : parts.get(Number(place)))); // prettier-ignore
    const end = found.index + all.length;
    if (kind === 'square' && alone !== undefined) regions.push({ area: `(${toLatex(alone)})^2`, at: found.index, end });
    else if (kind !== 'square' && length !== undefined && width !== undefined)
      regions.push({ area: `(${toLatex(length)})(${toLatex(width)})`, at: found.index, end });
    else return null;
  }
  return regions;
}

/** "A square photo of side A sits inside a square frame of side B. Area of the frame?": one area less the other. */
export function regionLeft({ words, parts }: Told): Made | null {
  if (!/\b(?:square|rectang)/.test(words) || !LEFT.test(words)) return null;
  const regions = regionsIn(words, parts);
  const [first, second, ...more] = regions ?? [];
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [between, behind] = [words.slice(first.end, second.at), words.slice(second.end)];
  const rest = `${words.slice(0, first.at)} ; ${between} ; ${behind}`.replace(/in terms of #\d+/, ' ');
  if (/#\d/.test(rest)) return null;
  const steering = rest.replace(/\b(?:cut|removed|remaining|left|shaded|path|hole|small(?:er)?|larger|bigger)\b/g, ' ');
  if (STEERS.test(steering) || /\b(?:perimeter|two|three|four|each|corners)\b/.test(rest)) return null;
  const inner = INNER_FIRST.test(between);
  const outer =
    INNER_SECOND.test(between) ||
    (!inner && /\b(?:(?:is|are|was) (?:cut|removed|taken)|inside (?:it|this))\b/.test(behind));
  if (inner === outer) return null;
  const [large, small] = inner ? [second, first] : [first, second];
  return { verb: 'Expand and simplify', latex: `${large.area}-${small.area}`, reason: 'Take the inner area from the outer.' }; // prettier-ignore
}
