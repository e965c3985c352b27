import type Fraction from 'fraction.js';

import { takeFacts, wordsOf } from '../facts/facts.ts';
import type { Fact } from '../facts/facts.ts';
import { takeQuantities } from '../facts/measures.ts';
import type { Quantity } from '../facts/measures.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { PlainQuestion } from '../facts/plainQuestion.ts';
import type { RootForm } from './workPythagoras.ts';

/** What Pythagoras is asked for, with the lengths it takes. */
export type TriangleQuestion = {
  readonly kind: 'hypotenuse' | 'leg' | 'right-angled' | 'isosceles height' | 'isosceles area' | 'space diagonal';
  readonly lengths: readonly Fraction[];
  readonly unit: string;
  readonly form: RootForm;
};

type Reading = { readonly plain: PlainQuestion; readonly text: string; readonly quantities: readonly Quantity[] };

/** One name for each side, however it is called. */
const NORMAL: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:use|using|by|apply|applying|with) (?:the )?pythagoras(?:'s?|'s)?(?: theorem)?(?: to)?\b|\b(?:use|using|by|apply) (?:the )?pythagorean theorem(?: to)?\b/g,
    ' ',
  ],
  [/\bright[- ]?angled? triangles?\b|\bright triangles?\b|\bright-triangles?\b/g, 'triangle'],
  [
    /\b(?:the )?(?:two )?(?:shorter|short|perpendicular|smaller) sides\b|\b(?:two )?(?:legs|sides(?: of (?:a|the) triangle)? that form the right angle|sides(?: of (?:a|the) triangle)? forming the right angle|sides next to the right angle|catheti)\b/g,
    'legs',
  ],
  [/\b(?:the )?(?:longest side|hypoteneuse|hypotenus|hypothenuse)\b/g, 'hypotenuse'],
  [
    /\b(?:the )?(?:other|third|missing|remaining|unknown|second)(?: shorter| short)? (?:side|leg)(?! ?#)(?! (?:is|measures|of|=) (?:of )?#)/g,
    'wanted-leg',
  ],
  [
    /\b(?:one|another|a|the other|an other|the first|the second|other)(?: of (?:its|the|these))?(?: two)?(?: shorter| short| perpendicular)? (?:sides?|legs?)\b|\bone of (?:the|its) (?:legs|shorter sides|sides|other sides|other two sides)\b|\bshorter side\b|\bleg\b/g,
    'leg',
  ],
  [/\blengths? of (?:the|its|a|each|this)? ?(?=hypotenuse|wanted-leg|legs?|diagonal|side|height|longest)/g, ' '],
  [/\b(hypotenuse|wanted-leg|legs?) of (?:a|the|this|its) triangle\b/g, '$1'],
  [/\bhow long (?:is|are)(?: the| its| a)?\b/g, 'find'],
];

function read(problem: string): Reading | null {
  const plain = plainQuestion(problem);
  const taken = takeQuantities(plain.text);
  return taken === null || taken.quantities.length === 0 ? null : { plain, ...taken };
}

/** Lengths in one unit, none of them an angle or an area; `null` otherwise. */
function lengthsOf(facts: readonly Fact[]): { readonly unit: string; readonly values: readonly Fraction[] } | null {
  const units = new Set(facts.map(({ quantity }) => quantity.unit).filter((unit) => unit !== ''));
  const plain = facts.every(
    ({ quantity: { size, dimension, unit } }) =>
      !size.pi && dimension <= 1 && unit !== '°' && size.value.compare(0) > 0,
  );
  return plain && units.size <= 1
    ? { unit: [...units][0] ?? '', values: facts.map(({ quantity }) => quantity.size.value) }
    : null;
}

function formOf({ form }: PlainQuestion): RootForm | null {
  if (form === null) return { kind: 'exact' };
  return form.kind === 'with' ? null : form;
}

const NEUTRAL = new Set(
  (
    'a an the of with and has is are its it find what whats calculate work out determine compute state give in whose each that which if given then there triangle sides side where ' +
    "how long value measure measures length lengths what's be does do other two have having this to for abc pqr xyz exact my long using"
  ).split(' '),
);

function asked(rest: string, names: readonly string[]): string | null {
  const found = new Set<string>();
  for (const word of wordsOf(rest)) {
    if (names.includes(word)) found.add(word);
    else if (!NEUTRAL.has(word)) return null;
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function question(kind: TriangleQuestion['kind'], facts: readonly Fact[], { plain }: Reading): TriangleQuestion | null {
  const [lengths, form] = [lengthsOf(facts), formOf(plain)];
  const fits =
    plain.nearest === null ||
    lengths === null ||
    ['whole number', 'integer', 'tenth', 'hundredth'].includes(plain.nearest) ||
    plain.nearest.startsWith(lengths.unit === '' ? '?' : lengths.unit);
  return lengths === null || form === null || !fits
    ? null
    : { kind, lengths: lengths.values, unit: lengths.unit, form };
}

/** A right-angled triangle told by its sides. */
function plainTriangle(reading: Reading): TriangleQuestion | null {
  const text = NORMAL.reduce((normal, [pattern, name]) => normal.replace(pattern, name), reading.text);
  const right = /\bright\b|\blegs?\b|\bhypotenuse\b/.test(`${reading.text} ${text}`);
  if (!right || /\bangle\b(?!d)/.test(text) || reading.quantities.length !== 2) return null;
  const abc = text
    .replace(/\ba ?= ?(#\d)[, ]*(?:and )?b ?= ?(#\d)/, 'leg $1 leg $2')
    .replace(/\bc ?= ?(#\d)/, 'hypotenuse $1')
    .replace(/\b[ab] ?= ?(#\d)/, 'leg $1')
    .replace(/\bfind c$/, 'find hypotenuse')
    .replace(/\bfind [ab]$/, 'find wanted-leg');
  const { facts, rest } = takeFacts(abc, reading.quantities, {
    nouns: { hypotenuse: 'hypotenuse', leg: 'leg' },
    adjectives: {},
    lists: { 'legs|sides': ['leg', 'leg'] },
  });
  if (facts.length !== 2 || /#\d/.test(rest)) return null;
  const wanted = asked(rest, ['hypotenuse', 'wanted-leg', 'leg']);
  const [long, legs] = [facts.filter(({ name }) => name === 'hypotenuse'), facts.filter(({ name }) => name === 'leg')];
  if (wanted === 'hypotenuse' && legs.length === 2) return question('hypotenuse', legs, reading);
  return wanted !== null && wanted !== 'hypotenuse' && long.length === 1
    ? question('leg', [...long, ...legs], reading)
    : null;
}

const SIZE = '(#\\d)';

/** Diagonals of rectangles, squares and boxes. */
function diagonal(reading: Reading): TriangleQuestion | null {
  const text = reading.text
    .replace(
      /\brectangular (?:field|garden|screen|gate|park|room|tv|door|sheet|plot|floor|table|pitch|lawn|yard|pool|court|frame)s?\b|\b(?:(?:tv|television|computer|phone) )?(?:screen|tv)\b|\b(?:football|soccer) pitch\b/g,
      'rectangle',
    )
    .replace(/\bsquare (?:field|garden|room|tile|plot|park|lawn|table)s?\b/g, 'square')
    .replace(
      /\b(?:exact )?lengths? of (?:the|its|a|one|each)? ?(?:longest |space |main )?(?=diagonal)|\bexact (?=diagonal|length)/g,
      '',
    )
    .replace(/\bhow long is(?: the| its| a)?\b/g, 'find')
    .replace(/\b(?:longest|space|main|long) (?=diagonal)/g, '')
    .replace(/\bdiagonals\b/g, 'diagonal')
    .replace(/\bside lengths?\b|\blengths? of (?:each |one )?sides?\b|\bedges?\b/g, 'side')
    .replace(/\bhow wide is (?:it|the \w+)\b/g, 'find width')
    .replace(/\bhow (?:tall|high) is (?:it|the \w+)\b/g, 'find height');
  const shape = /\b(rectangle|square|cuboid|box)\b/.exec(text)?.[1];
  if (shape === undefined || !/\bdiagonal\b/.test(text)) return null;
  const bare = text
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
  const { facts, rest } = takeFacts(bare, reading.quantities, {
    nouns: { diagonal: 'diagonal', 'sides?|length|width|height|one side|a side|another side|the other side': 'side' },
    adjectives: { long: 'side', wide: 'side', high: 'side', tall: 'side' },
    lists: { 'sides|dimensions': ['side', 'side', 'side'] },
  });
  if (/#\d/.test(rest)) return null;
  const words = rest
    .replace(/\b(?:rectangle|square|cuboid|box|corner|opposite|from|surd|form)\b/g, ' ')
    .replace(/\b(?:other|missing|third) (?:side|length|width)\b/, 'side');
  const wanted = asked(
    words.replace(
      /\b(?:find|calculate|work out|determine|what is|what's)(?: the| its)? (?:side|sides|length|width|height)\b/,
      'find wanted-leg',
    ),
    ['diagonal', 'wanted-leg'],
  );
  const [across, sides] = [
    facts.filter(({ name }) => name === 'diagonal'),
    facts.filter(({ name }) => name === 'side'),
  ];
  const [side] = sides;
  if (wanted === 'diagonal' && across.length === 0) {
    if (shape === 'square' && sides.length === 1 && side !== undefined)
      return question('hypotenuse', [side, side], reading);
    if (shape === 'rectangle' && sides.length === 2) return question('hypotenuse', sides, reading);
    return (shape === 'cuboid' || shape === 'box') && sides.length === 3
      ? question('space diagonal', sides, reading)
      : null;
  }
  return wanted === 'wanted-leg' && shape === 'rectangle' && across.length === 1 && sides.length === 1
    ? question('leg', [...across, ...sides], reading)
    : null;
}

/** "Is a triangle with sides 7, 8 and 11 right-angled?" */
const RIGHT_ANGLED =
  /^(?:is|does|do|can|could|will|decide whether|determine whether|determine if|show whether|state whether|check whether|check if|a|the|triangle|[a-z]+ triangle|right triangle or not)\b.*\bright\b/;

function rightAngled(reading: Reading): TriangleQuestion | null {
  const text = NORMAL.slice(0, 1)
    .reduce((normal, [pattern, name]) => normal.replace(pattern, name), reading.text)
    .trim();
  const three = /#0(?: ?[,;] ?(?:and )?| and )#1(?: ?[,;] ?(?:and )?| and )#2/;
  if (reading.quantities.length !== 3 || !three.test(text) || !RIGHT_ANGLED.test(text)) return null;
  if (
    !/^(?:is|does|do|can|could|will|decide|determine|show|state|check)\b|\b(?:is|does|do) (?:it|the triangle|this|this triangle|they)\b|\b(?:whether|if) (?:it|the triangle|this triangle) (?:is|has)\b|\bor not\b|^triangle .*angled$/.test(
      text,
    )
  )
    return null;
  const words = wordsOf(text.replace(three, ' '));
  const known = new Set(
    'is does do can could will decide determine whether if show state check a the triangle with sides side lengths length of have has an right-angled right angled angle it this be make makes form forms and that are whose these they longest or not measure measuring'.split(
      ' ',
    ),
  );
  if (!words.every((word) => known.has(word)) || (words.includes('not') && !/\bor not\b/.test(text))) return null;
  return question(
    'right-angled',
    reading.quantities.map((quantity) => ({ name: 'side', quantity })),
    reading,
  );
}

/** The height of an isosceles triangle from its sides. */
function isosceles(reading: Reading): TriangleQuestion | null {
  const { text, quantities } = reading;
  const [one, two, three] = quantities;
  const same =
    /#0, #1,? and #2/.test(text) &&
    one !== undefined &&
    two !== undefined &&
    three !== undefined &&
    one.size.value.equals(two.size.value);
  if (!/\bisosceles\b/.test(text) && !same) return null;
  const bare = text
    .replace(/\bab ?= ?ac ?= ?(?=#)/, 'equal ')
    .replace(/\bbc ?= ?(?=#)/, 'base ')
    .replace(/\b(?:two )?(?:equal sides|equal side|sides of equal length)(?: (?:each|both))?\b|\btwo sides\b/g, 'equal')
    .replace(/\b(?:perpendicular|vertical) height\b|\baltitude\b/g, 'height')
    .replace(/\bsides (?:of )?#0, #1,? and #2/, 'equal #0 base #2');
  const { facts, rest } = takeFacts(bare, quantities, {
    nouns: { equal: 'equal', base: 'base' },
    adjectives: {},
    lists: {},
  });
  const [side, base] = [facts.find(({ name }) => name === 'equal'), facts.find(({ name }) => name === 'base')];
  if (facts.length !== 2 || side === undefined || base === undefined || /#\d/.test(rest)) return null;
  const wanted = asked(rest.replace(/\bisosceles\b|\bits\b/g, ' '), ['height', 'area']);
  return wanted === null
    ? null
    : question(wanted === 'height' ? 'isosceles height' : 'isosceles area', [base, side], reading);
}

const NAMED =
  /^(?:in )?(?:a |the )?triangle ([a-z])([a-z])([a-z])(?: is)?,? ?(?:(?:is )?(?:a )?right[- ]?angled(?: triangle)? at ([a-z])|(?:with )?(?:a )?right angle at ([a-z])|(?:has |with )?angle ([a-z]|[a-z]{3}) (?:=|is) (#\d|a right angle))[.,]? (?:with |where |and |given that |has )?([a-z]{2}) ?(?:=|is) ?(#\d),? ?(?:and )?([a-z]{2}) ?(?:=|is) ?(#\d)[.,]? (?:find|calculate|work out|what is|determine)(?: the)?(?: length(?: of)?)?(?: the)?(?: side)? ?([a-z]{2})$/;

/** "Triangle ABC is right-angled at B. AB = 6 cm and BC = 8 cm. Find AC." */
function namedTriangle(reading: Reading): TriangleQuestion | null {
  const match = NAMED.exec(reading.text);
  if (match === null) return null;
  const [
    ,
    a = '',
    b = '',
    c = '',
    at1,
    at2,
    angle,
    right = '',
    one = '',
    first = '',
    two = '',
    second = '',
    wanted = '',
  ] = match;
  const ninety = reading.quantities[Number(right.slice(1))];
  if (right.startsWith('#') && (ninety === undefined || ninety.unit !== '°' || !ninety.size.value.equals(90)))
    return null;
  const corner = at1 ?? at2 ?? (angle?.length === 3 ? angle.charAt(1) : angle) ?? '';
  const corners = [a, b, c];
  const side = (name: string): string => [...name].toSorted().join('');
  const known = [one, two, wanted].map(side);
  const fits = new Set(known).size === 3 && new Set(corners).size === 3 && corners.includes(corner);
  if (
    !fits ||
    !known.every((name) => [...name].every((letter) => corners.includes(letter)) && name.charAt(0) !== name.charAt(1))
  )
    return null;
  const long = side(corners.filter((letter) => letter !== corner).join(''));
  const facts = [first, second].flatMap((mark, index) => {
    const quantity = reading.quantities[Number(mark.slice(1))];
    return quantity === undefined ? [] : [{ name: known[index] ?? '', quantity }];
  });
  const sorted = facts.toSorted((x, y) => Number(y.name === long) - Number(x.name === long));
  return question(known[2] === long ? 'hypotenuse' : 'leg', sorted, reading);
}

/** Reads a question for Pythagoras; `null` unless every number has a place and every word is known. */
export function readTriangle(problem: string): TriangleQuestion | null {
  const reading = read(problem);
  if (reading === null) return null;
  return (
    namedTriangle(reading) ?? rightAngled(reading) ?? diagonal(reading) ?? isosceles(reading) ?? plainTriangle(reading)
  );
}
