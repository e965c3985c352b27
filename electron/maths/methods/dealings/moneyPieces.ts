import Fraction from 'fraction.js';

import type { Bit, Named } from './bits.ts';
import { COUNT_PIECES } from './countPieces.ts';
import { isNeutralVerb } from './neutralVerbs.ts';
import { AT, moneyAt, numberAt, ONE, PER, stemsAt } from './pieceParts.ts';
import { piece, pieces } from './pieces.ts';
import type { Piece, PieceMatch } from './pieces.ts';

type Pieces = readonly Piece<Bit>[];

const NAMES: Readonly<Record<string, Named>> = {
  deposit: 'deposit',
  fee: 'fee',
  tip: 'tip',
  discount: 'discount',
  bill: 'bill',
  total: 'bill',
  profit: 'profit',
  loss: 'loss',
  savings: 'savings',
  price: 'price',
  charge: 'fee',
  budget: 'savings',
};
const COINS: Readonly<Record<string, number>> = { pen: 1, nic: 5, dim: 10, qua: 25 };
const NAMED = '(deposit|fee|tip|discount|bill|total|profit|loss|savings|change|charge|price|budget)';

function item(match: PieceMatch, each: boolean): readonly Bit[] {
  const count = numberAt(match, 'n');
  const price = moneyAt(match, 'm');
  const stems = stemsAt(match, 't');
  const per = stemsAt(match, 'per');
  const lot = numberAt(match, 'lot') ?? ONE;
  // "3 bags at £2 per kg" tells the price of something else than a bag.
  if (per.length > 0 && !per.every((stem) => stems.includes(stem)))
    return [
      ...(count === null ? [] : [{ kind: 'count' as const, count, stems, per: [] }]),
      { kind: 'rate', price, per, lot, stems },
    ];
  const last = match.tokens('t').findLast(({ kind }) => kind === 'x')?.word ?? '';
  const several = /[^s']s$/.test(last) || match.has('every');
  const one = match.has('one');
  return [
    { kind: 'item', count, stems, price, lot: each ? lot : (count ?? ONE), one, several, each: match.has('per') },
  ];
}

function rateOf(match: PieceMatch): Bit {
  return {
    kind: 'rate',
    price: moneyAt(match, 'm'),
    per: stemsAt(match, 'per'),
    lot: numberAt(match, 'lot') ?? ONE,
    stems: [],
  };
}

function named(match: PieceMatch): Named | null {
  const kinds = match.tokens('as').map(({ kind }) => NAMES[kind]);
  const [first, ...more] = kinds.filter((name) => name !== undefined);
  // "the total bill" is one name; "a deposit charge" is a deposit.
  return first === 'bill' && more[0] !== undefined ? more[0] : (first ?? null);
}

/** What stands in questions only: "how many 65p stamps", "per 100 ml". */
export const ASKING_PIECES: Pieces = [
  piece<Bit>('(m: M) (t: thing)', (match) => item(match, true)),
  piece<Bit>('per (n: N) x', () => []),
];

/** "€8 for adults and €5 for children" */
const PAIR_PIECES: Pieces = pieces<Bit>(
  [
    '(x{1,3}|(a|det) x{1,3})? (be|cost)? (m: M) for (a|each|det)? (t: x) (and|comma|conj) (n: M) for (a|each|det)? (u: x)',
  ],
  (match) =>
    (['m', 'n'] as const).map((at): Bit => ({
      kind: 'item',
      count: null,
      stems: stemsAt(match, at === 'm' ? 't' : 'u'),
      price: moneyAt(match, at),
      lot: ONE,
      one: false,
      several: true,
    })),
);

/** Things at a price each, or for a price together. */
const ITEM_PIECES: Pieces = [
  ...pieces<Bit>(
    [`(n: N) (t: thing) ${AT} (m: M) ${PER}`, `(n: N) (of (det|pron))? (t: thing) comma? at (m: M)`],
    (match) => item(match, true),
  ),
  piece<Bit>(`(n: N) (t: thing) (${AT}|at a) (a)? (total of)? (m: M) total?`, (match) => item(match, false)),
  // "entry £7.50 each for 40 pupils"
  piece<Bit>('(u: thing) (m: M) (each|per) for (n: N) (t: x)', (match) => item(match, true)),
  piece<Bit>(`(u: thing) colon (m: M) ${PER} (prep|for) (t: x)`, (match) => [
    { ...rateOf(match), stems: stemsAt(match, 't') } as Bit,
  ]),
  piece<Bit>('(n: N) (t: thing) be? cost (m: M)', (match) => item(match, false)),
  piece<Bit>('(m: M) for (n: N) (t: thing)', (match) => item(match, false)),
  piece<Bit>(`(n: N) adv? (t: period) at (m: M) ${PER}?`, (match) => item(match, true)),
  piece<Bit>('(n: N) (t: period) at (k: N) times', (match) => [
    { kind: 'count', count: numberAt(match, 'n') ?? ONE, stems: [...stemsAt(match, 't'), 'overtime'], per: [] },
    { kind: 'overtime', times: numberAt(match, 'k') ?? ONE },
  ]),
  ...pieces<Bit>(['(t: thing) cost (m: M) to (w: x)'], (match) =>
    /^(?:hire|rent|join|enter|book|start|organise|organize|print)$/.test(match.tokens('w')[0]?.word ?? '')
      ? item(match, true).map((bit) => (bit.kind === 'item' ? { ...bit, several: false } : bit))
      : null,
  ),
  piece<Bit>('(n: N) (for|at|comma|cost) (m: M)', (match) => item(match, false)),
  piece<Bit>('(n: N) (m: M) (t: thing)', (match) => item(match, true)),
  piece<Bit>(`((one: a)|det|(every: each))? (t: thing) ${AT} (m: M) ${PER}?`, (match) => item(match, true)),
  ...pieces<Bit>([`(n: N) of (pron|det x) ${AT} (m: M) ${PER}?`, `(n: N) ${AT} (m: M) ${PER}`], (match) =>
    item(match, true),
  ),
  piece<Bit>(`(t: thing) (colon)? (m: M) ${PER}?`, (match) =>
    item(match, true).map((bit) => (bit.kind === 'item' && !match.has('per') ? { ...bit, beside: true } : bit)),
  ),
  piece<Bit>('(one: a|det) (m: M) (t: thing)', (match) => item(match, true)),
];

const RATE_PIECES: Pieces = [
  // "4p a side in black, 11p in colour"
  piece<Bit>(`(m: M) ${PER} (prep|for) (t: x)`, (match) => [{ ...rateOf(match), stems: stemsAt(match, 't') } as Bit]),
  piece<Bit>('(m: M) prep (t: x)', (match) =>
    /^(?:total|all|cash|notes?|coins?|savings)$/.test(match.tokens('t')[0]?.word ?? '')
      ? null
      : [{ ...rateOf(match), per: stemsAt(match, 't') } as Bit],
  ),
  piece<Bit>(`(m: M) ${PER}`, (match) => [rateOf(match)]),
  piece<Bit>('each (t: x) earn (m: M)', (match) => [
    { kind: 'doing', doing: 'earn', passive: false },
    { ...rateOf(match), per: stemsAt(match, 't') } as Bit,
  ]),
  piece<Bit>('(each|per) (per: x|period)', (match) =>
    match.tokens('per').some(({ word }) => isNeutralVerb(word))
      ? null
      : [{ kind: 'every', per: stemsAt(match, 'per') }],
  ),
  piece<Bit>('each', () => [{ kind: 'each' }]),
];

const NAMED_PIECES: Pieces = [
  ...pieces<Bit>(
    [
      `(a|det)? x{0,2} (as: ${NAMED}{1,2}) (of|for|colon|equals|cost|be|x to)? (m: M) ${PER}?`,
      `(a|det)? x{0,2} (as: bill|total) (for|prep) (det|a)? (x{1,2}|period) (cost|be) (m: M)`,
      `(a|det)? (m: M) x{0,2} (as: ${NAMED}{1,2})`,
    ],
    (match) => {
      const as = named(match);
      if (as === 'fee' && match.has('per')) return [rateOf(match)];
      return as === null || match.has('per') ? null : [{ kind: 'money', amount: moneyAt(match, 'm'), stems: [], as }];
    },
  ),
  piece<Bit>('(a|det)? (discount for)? (m: M) off', (match) => [
    { kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: 'discount' },
  ]),
  ...pieces<Bit>(
    ['with (a|det)? (m: M) (note|bill)?', '(a|det) (m: M) (note|bill)', 'from (a|det)? (m: M) (note|bill)?'],
    (match) => [{ kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: 'tender' }],
  ),
  piece<Bit>('with (n: N) (m: M) (note|bill)', (match) => {
    const each = moneyAt(match, 'm');
    const value = each.value.mul(numberAt(match, 'n') ?? ONE);
    return [{ kind: 'money', amount: { ...each, value }, stems: [], as: 'tender' }];
  }),
  ...pieces<Bit>(['change (of|be) (m: M)', '(m: M) prep? change', 'get (m: M) back'], (match) => [
    { kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: 'left' },
  ]),
  piece<Bit>('(pay: pay) (a|det) (m: M) (bill|note)', (match) =>
    match.tokens('pay')[0]?.word === 'hands_over'
      ? [{ kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: 'tender' }]
      : null,
  ),
  piece<Bit>('worth (m: M)', (match) => [{ kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: 'bill' }]),
  piece<Bit>('give pron (a|det)? (m: M) (note|bill)?', (match) => [
    { kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: 'savings' },
  ]),
  ...pieces<Bit>(
    ['(m: M) (and|or|comma) (n: M) adv? (coin|note) adv?', '(m: M) (coin|note) (and|or|comma) (n: M) (coin|note)'],
    (match) => {
      return [{ kind: 'coins', values: [moneyAt(match, 'm'), moneyAt(match, 'n')], names: [] }];
    },
  ),
  piece<Bit>('(c: coinage) (and|or) (d: coinage)', (match) => {
    const [one, two] = [match.tokens('c')[0]?.word ?? '', match.tokens('d')[0]?.word ?? ''];
    const values = [COINS[one.slice(0, 3)], COINS[two.slice(0, 3)]].map((value) => ({
      value: new Fraction(value ?? 0).div(100),
      unit: '$',
    }));
    return [{ kind: 'coins', values, names: [one, two] }];
  }),
  piece<Bit>('(m: M) left', (match) => [{ kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: 'left' }]),
  piece<Bit>('(m: M) (for|on) (t: np)', (match) => [
    { kind: 'money', amount: moneyAt(match, 'm'), stems: stemsAt(match, 't'), as: null },
  ]),
  piece<Bit>('(m: M) equals (n: M)', (match) => [
    { kind: 'exchange', one: moneyAt(match, 'm'), other: moneyAt(match, 'n') },
  ]),
  piece<Bit>('(m: M)', (match) => [{ kind: 'money', amount: moneyAt(match, 'm'), stems: [], as: null }]),
];

const PAYMENT_PIECES: Pieces = [
  piece<Bit>('(n: N) (equal|period|periodly|adv|x)* payment (of|at) (m: M) each?', (match) => [
    { kind: 'several', count: numberAt(match, 'n'), each: moneyAt(match, 'm'), as: 'payment' },
  ]),
  piece<Bit>('(n: N) (equal|periodly|adv)? (m: M) (periodly)? payment', (match) => [
    { kind: 'several', count: numberAt(match, 'n'), each: moneyAt(match, 'm'), as: 'payment' },
  ]),
  piece<Bit>('(n: N) (equal|period|periodly|adv|x)* payment', (match) => [
    { kind: 'several', count: numberAt(match, 'n'), each: null, as: 'payment' },
  ]),
];

const PERCENT_PIECES: Pieces = [
  ...pieces<Bit>(['(a|det)? (p: P) deposit', 'deposit of (p: P)', 'deposit (p: P)'], (match) => [
    { kind: 'percent', percent: numberAt(match, 'p') ?? ONE, as: 'deposit' },
  ]),
];

const PART_PIECES: Pieces = [
  piece<Bit>('(f: F) (of (det|pron)) (x|savings|earn){0,2}', (match) => [
    { kind: 'part', share: numberAt(match, 'f') ?? ONE, of: 'all' },
  ]),
  piece<Bit>('(f: F) of (det)? (what be left|rest|left x?|x left)', (match) => [
    { kind: 'part', share: numberAt(match, 'f') ?? ONE, of: 'rest' },
  ]),
  piece<Bit>('(det)? (rest|left x|left) (for|at) (m: M) each?', (match) => [
    { kind: 'rest', price: moneyAt(match, 'm') },
  ]),
  piece<Bit>('(det)? rest', () => [{ kind: 'rest', price: null }]),
  piece<Bit>('left', () => [{ kind: 'left' }]),
  piece<Bit>('plus', () => [{ kind: 'plus' }]),
  piece<Bit>('or', () => [{ kind: 'or' }]),
  piece<Bit>('equal', () => [{ kind: 'equal' }]),
  piece<Bit>('(adv)? more', () => [{ kind: 'more' }]),
];

export const MONEY_PIECES: Pieces = [
  ...ITEM_PIECES,
  ...PAIR_PIECES,
  ...RATE_PIECES,
  ...NAMED_PIECES,
  ...PAYMENT_PIECES,
  ...COUNT_PIECES,
  ...PART_PIECES,
  ...PERCENT_PIECES,
];
