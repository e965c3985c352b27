import Fraction from 'fraction.js';

import { numberAt } from './pieceParts.ts';
import type { PercentBit, Told, Way } from './percentBits.ts';
import { piece, pieces, stemsOf } from './pieces.ts';
import type { Piece, PieceMatch } from './pieces.ts';

type Pieces = readonly Piece<PercentBit>[];

const ZERO = new Fraction(0);
const DOWN = new Set(['fall', 'discount', 'off', 'loss', 'lose']);
const DOWN_WORD = /^(?:depreciation|deduction|down)$/;

function toldAt(match: PieceMatch, name: string): Told {
  const [token] = match.tokens(name);
  const unit = match.tokens(`${name}u`);
  return {
    value: token?.value ?? ZERO,
    unit: token?.kind === 'M' ? token.unit : (unit.map(({ word }) => word).find((word) => MEASURE.test(word)) ?? ''),
    stems: stemsOf(unit),
  };
}
function percentAt(match: PieceMatch, name: string): Told {
  return { value: numberAt(match, name) ?? ZERO, unit: '%', stems: [] };
}

const MEASURE =
  /^(?:g|kg|mg|km|m|cm|mm|ml|cl|litres|miles|feet|inches|yards|tonnes|hours|hour|minutes|minute|days|grams|kilograms|ounces|pounds|mins)$/;

function wayOf(match: PieceMatch): Way {
  return match.tokens('way').some(({ kind, word }) => DOWN.has(kind) || DOWN_WORD.test(word)) ? 'down' : 'up';
}

function change(match: PieceMatch): readonly PercentBit[] {
  const named = match.tokens('way').at(-1);
  return [{ kind: 'change', way: wayOf(match), percent: numberAt(match, 'p') ?? ZERO, name: named?.word ?? '' }];
}

const WAY = '(way: rise|fall|discount|off|tax|tip|fee|profit|loss|charge|markup|lose|bonus)';
const TOLD = '(n: M|N) (nu: x{0,3}( of x{1,2})?|period)';
const OTHER = '(k: M|N) (ku: x{0,3}|period)';

function interest(match: PieceMatch): readonly PercentBit[] | null {
  if (match.has('rate') && match.tokens('rate')[0]?.word !== 'rate') return null;
  const bit: PercentBit = { kind: 'interest', percent: numberAt(match, 'p') ?? ZERO };
  return match.has('compound') ? [{ kind: 'compound' }, bit] : [bit];
}

const CHANGES: Pieces = [
  ...pieces<PercentBit>(
    [
      `(x|sale|make|pay|add)? ${WAY} (in|a|det){0,2} (x|worth|price|cost)? (be|charge|add|pay){0,2} (by|of|at|be|rate|to|colon)? (a|det)? more? (p: P) (of (det|pron) (x|worth|price|cost){1,2})?`,
      `(a|det)? more? (p: P) (x|sale|pay|price){0,2} ${WAY} (on (det|pron|cost|price|x){0,2})?`,
      '(way: up|plus|add) (by)? (a|det)? more? (p: P)',
      '(way: deposit) by? (p: P)',
      '(way: make) (p: P) profit',
    ],
    (match) =>
      match.tokens('way').some(({ word }) => word === 'deposit' || word === 'upfront') ? null : change(match),
  ),
  piece<PercentBit>('(p: P)', (match) => [{ kind: 'bare', percent: numberAt(match, 'p') ?? ZERO }]),
  ...pieces<PercentBit>(
    [
      '(p: P) (x|simple|compound|period|periodly|per|a|det){0,3} interest (rate)?',
      'interest x? (of|at|be|colon)? (p: P)',
      '(compound: compound) (of|at) (p: P)',
      '(rate: x) (of|at) (p: P)',
    ],
    interest,
  ),
];

const VALUES: Pieces = [
  piece<PercentBit>('(a|det)? (markup|tax|tip|fee|discount|profit|loss|charge) (of|be|colon) (n: M)', (match) => [
    { kind: 'value', told: { ...toldAt(match, 'n'), stems: ['part'] }, to: false },
  ]),
  piece<PercentBit>('prep (a: P) (x x)? to (b: P)'.replace('prep', 'from'), (match) => [
    { kind: 'from to', from: percentAt(match, 'a'), to: percentAt(match, 'b') },
  ]),
  piece<PercentBit>('(det)? (other|rest) (comma|be|of det x)? (n: N) (nu: x{0,2})', (match) => [
    { kind: 'rest' },
    { kind: 'value', told: toldAt(match, 'n'), to: false },
  ]),

  piece<PercentBit>(TOLD, (match) => [{ kind: 'value', told: toldAt(match, 'n'), to: false }]),
  piece<PercentBit>(`to ${TOLD}`, (match) => [{ kind: 'value', told: toldAt(match, 'n'), to: true }]),
  piece<PercentBit>(`from ${TOLD} (x x)? to ${OTHER}`, (match) => [
    { kind: 'from to', from: toldAt(match, 'n'), to: toldAt(match, 'k') },
  ]),
  ...pieces<PercentBit>(
    [`${TOLD} (prep|x)? of (det|a)? ${OTHER}`, '(n: N) per (k: N)', `of (det|a)? ${OTHER} comma ${TOLD}`],
    (match) => [{ kind: 'share', part: toldAt(match, 'n'), whole: toldAt(match, 'k') }],
  ),
  piece<PercentBit>(`(p: P) of (det)? ${TOLD}`, (match) => [
    { kind: 'percent of', percent: numberAt(match, 'p') ?? ZERO, whole: toldAt(match, 'n') },
  ]),
  ...pieces<PercentBit>(['(p: P) of (det|a|pron|what)? (t: x{1,3})', '(p: P) of det equal (t: x)'], (match) => [
    { kind: 'some', percent: numberAt(match, 'p') ?? ZERO, stems: stemsOf(match.tokens('t')) },
  ]),
  piece<PercentBit>('(p: P) (t: x) x', (match) => [
    { kind: 'some', percent: numberAt(match, 'p') ?? ZERO, stems: stemsOf(match.tokens('t')) },
  ]),
  piece<PercentBit>('(p: P) (be|have) (t: x)', (match) => [
    { kind: 'some', percent: numberAt(match, 'p') ?? ZERO, stems: stemsOf(match.tokens('t')), are: true },
  ]),
];

const MARKS: Pieces = [
  piece<PercentBit>('now', () => [{ kind: 'now' }]),
  ...pieces<PercentBit>(['(n: N) (x)? (u: period)'], (match) => {
    const [unit = ''] = stemsOf(match.tokens('u'));
    return /^(?:year|month)$/.test(unit) ? [{ kind: 'span', count: numberAt(match, 'n') ?? ZERO, unit }] : null;
  }),
  ...pieces<PercentBit>(['(each|per|(one: a)) (u: period|periodly)', '(u: periodly)'], (match) =>
    match.tokens('one')[0]?.word !== 'one' && stemsOf(match.tokens('u')).includes('year') ? [{ kind: 'yearly' }] : null,
  ),
  piece<PercentBit>('simple', () => [{ kind: 'simple' }]),
  piece<PercentBit>('compound', () => [{ kind: 'compound' }]),
  piece<PercentBit>('interest', () => [{ kind: 'interest word' }]),
  ...pieces<PercentBit>(['before', 'original', '(original|before) price'], () => [{ kind: 'before' }]),
  piece<PercentBit>('after', () => [{ kind: 'after' }]),
  piece<PercentBit>('including', () => [{ kind: 'including' }]),
  piece<PercentBit>('excluding', () => [{ kind: 'excluding' }]),
  piece<PercentBit>('not', () => [{ kind: 'not' }]),
  piece<PercentBit>('equal', () => [{ kind: 'same' }]),
  piece<PercentBit>('buy', () => [{ kind: 'bought' }]),
  piece<PercentBit>('sell', () => [{ kind: 'sold' }]),
  ...pieces<PercentBit>(['sale price?', 'sell price', '(s: x) price'], (match) =>
    match.has('s') && !/^(?:reduced|new|final|discounted|current)$/.test(match.tokens('s')[0]?.word ?? '')
      ? null
      : [{ kind: 'sale' }],
  ),
];

export const PERCENT_PIECES: Pieces = [...CHANGES, ...VALUES, ...MARKS];
