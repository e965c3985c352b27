import { takeFacts, wordsOf } from '../facts/facts.ts';
import { readDiagonal } from './readDiagonal.ts';
import { askedName, readQuantities, triangleQuestion } from './triangleQuestion.ts';
import type { Reading, TriangleQuestion } from './triangleQuestion.ts';

/** One name for each side, however it is called. */
const NORMAL: readonly (readonly [RegExp, string])[] = [
  [/,? ?(?:with |and )?(?:a |the )?right angle between them\b/g, ' '],
  [
    /\b(?:use|using|by|apply|applying|with) (?:the )?pythagoras(?:'s?|'s)?(?: theorem)?(?: to)?\b|\b(?:use|using|by|apply) (?:the )?pythagorean theorem(?: to)?\b/g,
    ' ',
  ],
  [/\bone of (?:the|its) (?:two )?(?:shorter|short|other two|perpendicular) (?:sides|legs)\b/g, 'leg'],
  [/\bright[- ]?angled? triangles?\b|\bright triangles?\b|\bright-triangles?\b/g, 'triangle'],
  [
    /\b(?:the )?(?:two )?(?:shorter|short|perpendicular|smaller) sides\b|\b(?:two )?(?:legs|other two sides|sides(?: of (?:a|the) triangle)? that form the right angle|sides(?: of (?:a|the) triangle)? forming the right angle|sides next to the right angle|catheti)\b/g,
    'legs',
  ],
  [/\b(?:the )?(?:longest side|hypoteneuse|hypotenus|hypothenuse)\b/g, 'hypotenuse'],
  [
    /\b(?:the )?(?:other|third|missing|remaining|unknown|second)(?: shorter| short)? (?:side|leg)\b(?! ?#)(?! (?:is|measures|of|=) (?:of )?#)/g,
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

/** "The hypotenuse is a", "legs b and c": not as the theorem calls them. */
const OTHER_LETTERS =
  /\bhypotenuse (?:is |= |of |has length )?(?:side )?[ab]\b(?! triangle)|\b[ab] (?:is|=|being) (?:the )?hypotenuse|\blegs? (?:(?:is|are|of|with|lengths?|[ab](?: ?= ?#\d)?,?|and) )*c\b/;

/** A right-angled triangle told by its sides. */
function plainTriangle(reading: Reading): TriangleQuestion | null {
  const text = NORMAL.reduce((normal, [pattern, name]) => normal.replace(pattern, name), reading.text);
  const right = /\bright\b|\blegs?\b|\bhypotenuse\b/.test(`${reading.text} ${text}`);
  if (!right || OTHER_LETTERS.test(text) || /\bangle\b(?!d)/.test(text) || reading.quantities.length !== 2) return null;
  const abc = text
    .replace(
      /\bfind(?: the)?(?: positive)?(?: value of| length of)? c(?= (?:when|if|given|where)\b)/,
      'find hypotenuse',
    )
    .replace(
      /\bfind(?: the)?(?: positive)?(?: value of| length of)? [ab](?= (?:when|if|given|where)\b)/,
      'find wanted-leg',
    )
    .replace(/\ba ?= ?(#\d)[, ]*(?:and )?b ?= ?(#\d)/, 'leg $1 leg $2')
    .replace(/\bc ?= ?(#\d)/, 'hypotenuse $1')
    .replace(/\b[ab] ?= ?(#\d)/, 'leg $1')
    .replace(/\bfind(?: the)?(?: positive)?(?: value of| length of)? c$/, 'find hypotenuse')
    .replace(/\blegs (?=leg)/, '')
    .replace(/\bfind(?: the)?(?: positive)?(?: value of| length of)? [ab]$/, 'find wanted-leg');
  const { facts, rest } = takeFacts(abc, reading.quantities, {
    nouns: { hypotenuse: 'hypotenuse', leg: 'leg' },
    adjectives: {},
    lists: { 'legs|sides': ['leg', 'leg'] },
  });
  if (facts.length !== 2 || /#\d/.test(rest)) return null;
  const wanted = askedName(rest, ['hypotenuse', 'wanted-leg', 'leg']);
  const [long, legs] = [facts.filter(({ name }) => name === 'hypotenuse'), facts.filter(({ name }) => name === 'leg')];
  if (wanted === 'hypotenuse' && legs.length === 2) return triangleQuestion('hypotenuse', legs, reading);
  return wanted !== null && wanted !== 'hypotenuse' && long.length === 1
    ? triangleQuestion('leg', [...long, ...legs], reading)
    : null;
}

/** "Is a triangle with sides 7, 8 and 11 right-angled?" */
const RIGHT_ANGLED =
  /^(?:is|does|do|can|could|will|decide whether|determine whether|determine if|show whether|state whether|check whether|check if|a|the|triangle|[a-z]+ triangle|right triangle or not)\b.*\bright\b/;

function rightAngled(reading: Reading): TriangleQuestion | null {
  const text = NORMAL.slice(1, 2)
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
  return triangleQuestion(
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
  const wanted = askedName(rest.replace(/\bisosceles\b|\bits\b/g, ' '), ['height', 'area']);
  return wanted === null
    ? null
    : triangleQuestion(wanted === 'height' ? 'isosceles height' : 'isosceles area', [base, side], reading);
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
  return triangleQuestion(known[2] === long ? 'hypotenuse' : 'leg', sorted, reading);
}

/** Reads a question for Pythagoras; `null` unless every number has a place and every word is known. */
export function readTriangle(problem: string): TriangleQuestion | null {
  const reading = readQuantities(problem);
  if (reading === null) return null;
  return (
    namedTriangle(reading) ??
    rightAngled(reading) ??
    readDiagonal(reading) ??
    isosceles(reading) ??
    plainTriangle(reading)
  );
}
