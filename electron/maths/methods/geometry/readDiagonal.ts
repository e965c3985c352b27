import { takeFacts } from '../facts/facts.ts';
import type { FactNames } from '../facts/facts.ts';
import { askedName, triangleQuestion } from './triangleQuestion.ts';
import type { Reading, TriangleQuestion } from './triangleQuestion.ts';

const SIZE = '(#\\d)';
const NAMES: FactNames = {
  nouns: { diagonal: 'diagonal', 'sides?|length|width|height|one side|a side|another side|the other side': 'side' },
  adjectives: { long: 'side', wide: 'side', high: 'side', tall: 'side' },
  lists: { 'sides|dimensions': ['side', 'side', 'side'] },
};

/** One name for each thing: rectangular fields and screens are rectangles, an edge is a side. */
function normal(given: string): string {
  return given
    .replace(
      /\brectangular (?:field|garden|screen|gate|park|room|tv|door|sheet|plot|floor|table|pitch|lawn|yard|pool|court|frame)s?\b|\b(?:(?:tv|television|computer|phone) )?(?:screen|tv)\b|\b(?:football|soccer) pitch\b/g,
      'rectangle',
    )
    .replace(/\bsquare (?:field|garden|room|tile|plot|park|lawn|table)s?\b/g, 'square')
    .replace(
      /\b(?:exact )?lengths? of (?:the|its|a|one|each)? ?(?:longest |space |main )?(?=diagonal)|\bexact (?=diagonal|length)/g,
      '',
    )
    .replace(
      /\bhow far is it (?:diagonally |straight )?(?:across )?from (?:one|a) corner(?: of (?:it|the \w+))? to the (?:diagonally )?(?:opposite|other)(?: (?:corner|one))?|\b(?:find|calculate|work out|what is) (?:the )?(?:length of (?:the )?)?(?:longest|straight-line|diagonal)(?: (?:rod|stick|straw|pole|pencil|distance|line|straight line))(?: (?:that|which))?(?: (?:will|can|could))?(?: (?:fits?|be placed|be drawn))?(?: (?:in|inside|into|across))?|\bdistance (?:from one corner to the opposite corner|between (?:two )?opposite corners)/g,
      'find diagonal ',
    )
    .replace(/\bhow long is(?: the| its| a)?\b/g, 'find')
    .replace(/\b(?:longest|space|main|long) (?=diagonal)/g, '')
    .replace(/\bdiagonals\b/g, 'diagonal')
    .replace(/\bside lengths?\b|\blengths? of (?:each |one )?sides?\b|\bedges?\b/g, 'side')
    .replace(/\bhow wide is (?:it|the \w+)\b/g, 'find width')
    .replace(/\bhow (?:tall|high) is (?:it|the \w+)\b/g, 'find height');
}

/** "#0 by #1" as two sides, and "the diagonal of a rectangle is #0" as "diagonal is #0". */
function withSides(text: string): string {
  return text
    .replace(/\brectangular box\b/g, 'box')
    .replace(new RegExp(`\\bdiagonal of (?:a|the|this|its) (?:rectangle|square)(?= (?:is|measures|=))`), 'diagonal')
    .replace(/\b(?:side|length|width) of (?:a|the|this) (?:rectangle|square)(?= (?:is|measures|=))/, 'side')
    .replace(
      new RegExp(`${SIZE}(?: long)? ?(?:by|x|×) ?${SIZE}(?: wide)?(?: ?(?:by|x|×) ?${SIZE})?(?: high)?`),
      (_all, ...marks: (string | undefined)[]) =>
        marks
          .slice(0, 3)
          .filter((mark) => mark !== undefined)
          .map((mark) => `side ${mark}`)
          .join(' '),
    );
}

/** Whether the diagonal is asked for, or a side. */
function wantedIn(rest: string): string | null {
  const words = rest
    .replace(/\b(?:rectangle|square|cuboid|box|corner|opposite|from|surd|form)\b/g, ' ')
    .replace(/\b(?:other|missing|third) (?:side|length|width)\b/, 'side');
  return askedName(
    words.replace(
      /\b(?:find|calculate|work out|determine|what is|what's)(?: the| its)? (?:side|sides|length|width|height)\b/,
      'find wanted-leg',
    ),
    ['diagonal', 'wanted-leg'],
  );
}

/** Reads diagonals of rectangles, squares and boxes, and a side from the diagonal and the other side. */
export function readDiagonal(reading: Reading): TriangleQuestion | null {
  const text = normal(reading.text);
  const shape = /\b(rectangle|square|cuboid|box)\b/.exec(text)?.[1];
  if (shape === undefined || !/\bdiagonal\b/.test(text)) return null;
  const { facts, rest } = takeFacts(withSides(text), reading.quantities, NAMES);
  if (/#\d/.test(rest)) return null;
  const wanted = wantedIn(rest);
  const [across, sides] = [
    facts.filter(({ name }) => name === 'diagonal'),
    facts.filter(({ name }) => name === 'side'),
  ];
  const [side] = sides;
  if (wanted === 'diagonal' && across.length === 0) {
    if (shape === 'square' && sides.length === 1 && side !== undefined)
      return triangleQuestion('hypotenuse', [side, side], reading);
    if (shape === 'rectangle' && sides.length === 2) return triangleQuestion('hypotenuse', sides, reading);
    return (shape === 'cuboid' || shape === 'box') && sides.length === 3
      ? triangleQuestion('space diagonal', sides, reading)
      : null;
  }
  const [diagonal] = across;
  if (
    wanted === 'wanted-leg' &&
    shape === 'square' &&
    sides.length === 0 &&
    across.length === 1 &&
    diagonal !== undefined
  )
    return triangleQuestion('square side', [diagonal, diagonal], reading);
  return wanted === 'wanted-leg' && shape === 'rectangle' && across.length === 1 && sides.length === 1
    ? triangleQuestion('leg', [...across, ...sides], reading)
    : null;
}
