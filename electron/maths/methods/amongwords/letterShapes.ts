import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Made, Told } from './letterWords.ts';

const AROUND =
  /\b(?:perimeter|(?:right|all the way|all|go|goes|going|whole way|distance|length) (?:a)?round|around (?:the )?(?:outside|edge|it)|fenc(?:e|ing)|border|edging|skirting|ribbon (?:around|round)|trim(?:ming)?|outside edge|boundary)\b/;
const AREA =
  /\b(?:area|how much (?:space|carpet|turf|grass|card|paper|fabric|floor|wall)|surface|cover(?:s|ed|ing)? (?:the|it))\b/;
const SHAPES =
  /\b(equilateral|isosceles|triang(?:le|ular)|rectang(?:le|ular)|square|quadrilateral|parallelogram|rhombus|kite|trapez(?:ium|oid)|pentagon|hexagon|octagon)\b/g;
const SIDES: Readonly<Record<string, number>> = {
  square: 4,
  rhombus: 4,
  equilateral: 3,
  pentagon: 5,
  hexagon: 6,
  octagon: 8,
};
const STEERS =
  /\b(?:not|twice|doubl\w*|tripl\w*|half|halv\w*|third|quarter|times|multipl\w*|more|less|longer|shorter|wider|than|cut|removed?|hole|path|shaded|overlap|share|split|per|cost|costs|if|when|value|equation|increase[ds]?|decrease[ds]?|extra|another|ratio|percent|diagonal|radius|diameter|circle|semicircle|volume|cube|cuboid|height|gate|gap|except|without|minus|plus|greater|similar|scale|factor|at least|at most|least|most|maximum|minimum|exceeds?|over|under|below|range|inequality|possible values?)\b/;

function sum(parts: readonly Expression[]): string {
  return parts
    .map((part, index) => (index === 0 ? toLatex(part) : `(${toLatex(part)})`))
    .join('+')
    .replace(/\+\(([^()+-]+)\)/g, '+$1');
}

function kindOf(words: string): string | null {
  const named = new Set(
    [
      ...words.replace(/\bsquare (?:cm|m|km|yards?|feet|inches|metres|units|centimet\w+|mm)\b/g, ' ').matchAll(SHAPES),
    ].map(([name]) => name.replace('triangular', 'triangle').replace('rectangular', 'rectangle')),
  );
  if (named.has('isosceles') || named.has('equilateral')) named.delete('triangle');
  const [only, ...more] = named;
  if (more.length > 0) return null;
  if (only !== undefined) return only;
  // "A paddock has sides of length …": all its sides, whatever it is.
  if (/\bsides (?:of|are|measure|have|is|:)[^#]*#\d+(?: [a-z]+)?(?: ?,? #\d+(?: [a-z]+)?)+ ?,? and #\d+/.test(words))
    return 'figure';
  // Whatever is so long and so wide, or measures this by that, is taken for a rectangle.
  const sized = /\b(?:long|length)\b/.test(words) && /\b(?:wide|width|breadth|across)\b/.test(words);
  return sized || /#\d+(?: (?:cm|m|metres|feet|yards))? by #\d+/.test(words) ? 'rectangle' : null;
}

/** Figures whose sides are all told one by one. */
const CORNERS: Readonly<Record<string, number>> = { triangle: 3, quadrilateral: 4, trapezium: 4, trapezoid: 4, pentagon: 5, hexagon: 6 }; // prettier-ignore

/** Every side told. */
function perimeter(kind: string, sides: readonly Expression[], words: string): Made | null {
  const [one, two] = sides;
  if (one === undefined) return null;
  const count = SIDES[kind];
  if (sides.length === 1 && count !== undefined && (count < 5 || /\bregular\b/.test(words)))
    return { verb: 'Expand and simplify', latex: `${count}(${toLatex(one)})`, reason: `All ${count} sides are equal.` };
  if (two !== undefined && sides.length === 2 && (kind === 'rectangle' || kind === 'parallelogram' || kind === 'kite'))
    return {
      verb: 'Expand and simplify',
      latex: `2(${toLatex(one)})+2(${toLatex(two)})`,
      reason: 'Each of the two sides comes twice.',
    };
  if (two !== undefined && sides.length === 2 && kind === 'isosceles') {
    const equalFirst = /\bequal(?: sides?| length)?[^#]*#\d+[^#]*(?:base|third|other|bottom)/.test(words);
    const baseFirst = /\b(?:base|third side|bottom)\b[^#]*#\d+[^#]*\b(?:equal|other two|each|two)/.test(words);
    if (equalFirst === baseFirst) return null;
    const [equal, base] = equalFirst ? [one, two] : [two, one];
    return {
      verb: 'Expand and simplify',
      latex: `2(${toLatex(equal)})+${toLatex(base)}`,
      reason: 'Two sides are equal.',
    };
  }
  const needed = kind === 'figure' ? sides.length : { ...CORNERS, rectangle: 4, kite: 4, parallelogram: 4, isosceles: 3 }[kind]; // prettier-ignore
  return needed === sides.length && sides.length > 2
    ? { verb: 'Simplify', latex: sum(sides), reason: 'Add the sides.' }
    : null;
}

function area(kind: string, sides: readonly Expression[], words: string): Made | null {
  const [one, two, ...more] = sides;
  if (one === undefined || more.length > 0) return null;
  if (kind === 'square')
    return two === undefined
      ? { verb: 'Expand and simplify', latex: `(${toLatex(one)})^2`, reason: 'Square the side.' }
      : null;
  if (kind === 'triangle' && two !== undefined && /\bbase\b/.test(words) && /\bheight|high\b/.test(words))
    return {
      verb: 'Expand and simplify',
      latex: `\\frac{1}{2}(${toLatex(one)})(${toLatex(two)})`,
      reason: 'Half of base times height.',
    };
  if (kind !== 'rectangle' || two === undefined) return null;
  return { verb: 'Expand and simplify', latex: `(${toLatex(one)})(${toLatex(two)})`, reason: 'Length times width.' };
}

/** "Find the area of …" asks; what lies between the word and its size may name whose it is, no other size. */
const NOT_ASKED = String.raw`(?<!\b(?:find|for|what is|whats|state|express|calculate|work out|determine|give|write) (?:the |its |an? )?(?:total |exact )?)`;
const WHOSE = String.raw`(?: (?:(?!\b(?:that|which|with|whose|measur\w*|long|wide)\b)[^#?])*?\b(?:is|of|by|as|are)(?: given by| represented by| the expression| exactly)?)?`;
const TOLD_AREA = new RegExp(
  String.raw`${NOT_ASKED}\barea${WHOSE} #(\d+)(?! (?:long|wide|by))|#(\d+) (?:is|gives|represents) the area`,
);
const TOLD_AROUND = new RegExp(String.raw`${NOT_ASKED}\bperimeter${WHOSE} #(\d+)(?! (?:long|wide|by))`);

/** "AB = 3x … Find AB." */
function asksTold(words: string): boolean {
  const asked = words.replace(/^.*#\d+/, '');
  return [...words.matchAll(/\bside ([a-z]{2}) of #/g)].some(([, name]) =>
    new RegExp(`\\b${name ?? ''}\\b`).test(asked),
  );
}

/** A side, where the area or the perimeter is told. */
function side({ words, parts }: Told, kind: string): Made | null {
  const [byArea, around] = [TOLD_AREA.exec(words), TOLD_AROUND.exec(words)];
  const index = byArea?.[1] ?? byArea?.[2] ?? around?.[1];
  const whole = index === undefined ? undefined : parts.get(Number(index));
  const others = [...parts]
    .filter(
      ([place]) =>
        String(place) !== index && new RegExp(`#${place}(?!\\d)`).test(words.split(/\bin terms of\b/)[0] ?? ''),
    )
    .map(([, part]) => part);
  const [one, two, ...more] = others;
  if (whole === undefined || (byArea !== null && around !== null)) return null;
  // "AB = …, BC = … Find AD": each side is told but one.
  if (byArea === null && others.length > 1 && CORNERS[kind] === others.length + 1 && !asksTold(words))
    return {
      verb: 'Expand and simplify',
      latex: [toLatex(whole), ...others.map((part) => `(${toLatex(part)})`)].join('-'),
      reason: 'Take the known sides from the perimeter.',
    };
  if (more.length > 0) return null;
  if (byArea !== null && kind === 'square')
    return whole.kind === 'number' && one === undefined
      ? { verb: 'Simplify', latex: `\\sqrt{${toLatex(whole)}}`, reason: 'The side is the square root of the area.' }
      : null;
  if (byArea !== null)
    return kind === 'rectangle' && one !== undefined && two === undefined
      ? {
          verb: 'Simplify',
          latex: `\\frac{${toLatex(whole)}}{${toLatex(one)}}`,
          reason: 'Divide the area by the side that is known.',
        }
      : null;
  const all = toLatex(whole);
  if (one === undefined || two !== undefined) return null;
  if (kind === 'rectangle')
    return {
      verb: 'Simplify',
      latex: `\\frac{${all}-2(${toLatex(one)})}{2}`,
      reason: 'Take the known side away twice, then halve.',
    };
  if (kind !== 'isosceles') return null;
  const facts = words.split(/\bin terms of\b/)[0] ?? '';
  const equalTold = /\b(?:equal sides?|each of the equal sides)\b[^#?]*(?:is|are|of|has length) #/.test(facts);
  const baseTold = /\b(?:base|third side|other side|unequal side|bottom)\b[^#?]*(?:is|of|has length) #/.test(facts);
  if (equalTold === baseTold) return null;
  return equalTold
    ? { verb: 'Simplify', latex: `${all}-2(${toLatex(one)})`, reason: 'Take the two equal sides away.' }
    : {
        verb: 'Simplify',
        latex: `\\frac{${all}-(${toLatex(one)})}{2}`,
        reason: 'Take the third side away, then halve.',
      };
}

/** "The third side", "half of base times height" of a triangle: words that name a part of the figure. */
function plainWords(words: string): string {
  return words
    .replace(
      /\bmultiply (?:(?:it|them|this) out(?: for [a-z]+)?|(?:out )?to (?:write|find|get|form))\b|\bthird side\b|\bin terms of\b|\bhow (?:much|many)\b/g,
      ' ',
    )
    .replace(
      /\b(?:perpendicular )?height\b(?=.*(?:rectang|triang|cuboid|box))|(?<=(?:rectang|triang|cuboid|box).*)\b(?:perpendicular )?height\b/g,
      ' ',
    );
}

/** The question about a figure whose sides are told with letters, as one to be worked. */
export function shapeQuestion(told: Told): Made | null {
  const { words, parts } = told;
  const kind = kindOf(words);
  if (kind === null || STEERS.test(plainWords(words))) return null;
  if (TOLD_AREA.test(words) || TOLD_AROUND.test(words)) {
    const question = (words.split(/\bin terms of\b/)[0] ?? '').replace(/^.*#\d+/, '');
    const asksSide =
      (/\b(?:length|width|side|breadth|long|wide)\b/.test(question) ||
        /\bside [a-z]{2} of #.*\b(?:find|for|is|state) [a-z]{2}\b/.test(words)) &&
      !/\b(?:area|perimeter)\b/.test(question);
    const first = /(?:^|[,.] )(?:what|find|how|express)\b[^#]*\b(?:length|width|side)\b[^#]*#/.test(words);
    return asksSide || first ? side(told, kind) : null;
  }
  const asked = words.split(/\bin terms of\b/)[0] ?? '';
  const sides = [...parts].filter(([place]) => new RegExp(`#${place}(?!\\d)`).test(asked)).map(([, part]) => part);
  const [round, inside] = [AROUND.test(words), AREA.test(words)];
  if (round === inside) return null;
  return round ? perimeter(kind, sides, words) : area(kind, sides, words);
}
