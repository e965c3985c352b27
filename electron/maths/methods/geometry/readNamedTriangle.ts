import { takeQuantities } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { namedTriangleFacts } from './namedTriangleFacts.ts';
import type { Triangle, TriangleWish } from './triangle.ts';
import { unnamedTriangleFacts } from './unnamedTriangleFacts.ts';

export type TriangleReading = { readonly triangle: Triangle; readonly wish: TriangleWish };

const IDLE =
  /^(?:[\s.,;:&]|\b(?:in|the|a|an|of|with|has|have|and|is|are|where|given|that|if|then|triangle|for|side|sides|length|lengths|angle|angles|side's|its|use|using|by|rule|to|which|it|let|this|respectively|size|value|exact|acute|scalene|corresponding|opposite|figure|diagram|shown|below|not|drawn|scale|has|two|exactly)\b)*$/;

/** The letters of the triangle: said, or else those that its sides and angles are named by. */
function cornersOf(text: string): readonly [string, string, string] | null {
  const said = /\btriangle ?(?!are|has|the|and|its|for|can|was|not|let|one|two)([a-z])([a-z])([a-z])\b/.exec(text);
  const letters =
    said?.slice(1) ??
    [...new Set((/\b(?:angle|∠) ?([a-z]{3})\b/.exec(text)?.[1] ?? '').split(''))].filter((letter) => letter !== '');
  const used =
    letters.length === 3 ? letters : /\b[abc] ?= ?#|\bangle [abc]\b|\bside [abc]\b/.test(text) ? ['a', 'b', 'c'] : [];
  const [a, b, c] = used;
  if (a === undefined || b === undefined || c === undefined || new Set(used).size !== 3) return null;
  return [a, b, c];
}

/** Reads a triangle told by its sides and angles; `null` unless every word and number of the question has its place. */
export function readNamedTriangle(problem: string): TriangleReading | null {
  if (!/triangle|∠|\\angle|sine rule|cosine rule/i.test(problem)) return null;
  const plain = plainQuestion(problem.replace(/\\angle|∠/g, ' angle ').replace(/\\triangle|△/g, ' triangle '));
  const tidy = plain.text
    .replace(
      /\b(?:use|using|by|apply|with)(?: the)? (?:sine|cosine|area|law of sines|law of cosines|sin|cos) ?(?:rule|formula)?(?: to)?\b/g,
      ' ',
    )
    .replace(/\bright[- ]angle at\b/g, 'right angle at')
    .replace(/ +/g, ' ');
  const taken = takeQuantities(tidy.replace(/\b90°(?= ?(?:at|$))/g, 'right angle'));
  if (taken === null || plain.form?.kind === 'with') return null;
  const corners = cornersOf(taken.text);
  const { found, rest } =
    corners === null
      ? unnamedTriangleFacts(taken.text, taken.quantities)
      : namedTriangleFacts(taken.text, taken.quantities, corners);
  const [wish, ...more] = found.wishes;
  const left = rest.replace(/\btriangle [a-z]{3}\b/g, ' ');
  if (found.failed || wish === undefined || more.length > 0 || /#\d/.test(left) || !IDLE.test(left)) return null;
  const units = new Set(found.sides.flatMap((side) => (side === null || side.unit === '' ? [] : [side.unit])));
  if (units.size > 1) return null;
  const unit = [...units][0] ?? '';
  const degrees = wish.kind === 'angle';
  const fits =
    plain.nearest === null ||
    /^(?:whole|integer|tenth|hundredth)/.test(plain.nearest) ||
    plain.nearest.startsWith(degrees ? 'degree' : unit === '' ? '?' : unit);
  if (!fits) return null;
  const names = corners ?? ['a', 'b', 'c'];
  const obtuse = /\bobtuse\b/.test(tidy) ? true : /\bacute\b/.test(tidy) ? false : null;
  return {
    wish,
    triangle: {
      names: [names[0].toUpperCase(), names[1].toUpperCase(), names[2].toUpperCase()],
      sides: found.sides.map((side) => side?.size.value ?? null),
      angles: found.angles,
      unit,
      form: plain.form ?? { kind: 'exact' },
      obtuse,
    },
  };
}
