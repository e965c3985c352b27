import Fraction from 'fraction.js';

import type { WhichNumber } from '../stories/workNumbers.ts';
import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { countAt, valueAt, valued } from '../words/values.ts';

export type Parity = 'any' | 'even' | 'odd';
/** What a clause about numbers that are looked for says or asks. */
export type NumberClause =
  | {
      readonly kind: 'consecutive';
      readonly count: number;
      readonly parity: Parity;
      readonly step: number;
      readonly result: 'sum' | 'product';
      readonly value: Fraction;
      readonly positive: boolean;
    }
  /** The larger number is `times` the smaller one, and `plus` on top. */
  | { readonly kind: 'pair'; readonly times: Fraction; readonly plus: Fraction }
  | { readonly kind: 'sum' | 'difference'; readonly value: Fraction }
  | { readonly kind: 'ask'; readonly which: WhichNumber }
  | { readonly kind: 'rectangle'; readonly times: Fraction; readonly plus: Fraction; readonly unit: string }
  | { readonly kind: 'perimeter'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'ask side'; readonly side: 'width' | 'length' | 'area' };

type Rules = readonly ClauseRule<NumberClause>[];

const ONE = new Fraction(1);
const ZERO = new Fraction(0);
const NUMBERS = '(numbers|integers|whole numbers|natural numbers|counting numbers)';
const FIND = '(find|what is|what are|work out|calculate|determine|state|give|write down)';
const MAKES = '(is|equals|is equal to|was|=)';

function consecutive(parity: Parity, positive: boolean): Rules {
  const word = parity === 'any' ? '' : `${parity} `;
  const sign = positive ? 'positive ' : '';
  const runs = `{number:k} consecutive ${sign}${word}${NUMBERS}`;
  const variants = positive
    ? [runs, `{number:k} ${sign}consecutive ${word}${NUMBERS}`, `{number:k} consecutive ${word}${sign}${NUMBERS}`]
    : [runs];
  const read =
    (result: 'sum' | 'product') =>
    (match: ClauseMatch): NumberClause | null => {
      const count = countAt(match, 'k');
      return count === null || count < 2 || count > 7
        ? null
        : {
            kind: 'consecutive',
            count,
            parity,
            step: parity === 'any' ? 1 : 2,
            result,
            value: valueAt(match, 's'),
            positive,
          };
    };
  return variants.flatMap((many) => [
    ...rule<NumberClause>(
      [
        `[the ](sum|total) of ${many} ${MAKES} {number:s}`,
        `${many} (add up to|sum to|add to|total|have a sum of|have a total of|add together to make|make) {number:s}[ in all]`,
        `[when ]${many} are added[ together][,] the (result|answer|total|sum) is {number:s}`,
        `adding ${many} (i get|gives) {number:s}`,
        `{number:s} is the sum of ${many}`,
        `${many} whose sum is {number:s}`,
        `find ${many} (that add up to|whose sum is|with a sum of|with sum|that sum to) {number:s}`,
      ],
      read('sum'),
    ),
    ...rule<NumberClause>(
      [
        `[the ]product of ${many} ${MAKES} {number:s}`,
        `${many} (have a product of|multiply to|multiply to give|multiply together to give) {number:s}`,
        `[when ]${many} are multiplied[ together][,] the (result|answer|product) is {number:s}`,
        `{number:s} is the product of ${many}`,
        `find ${many} (whose product is|with a product of) {number:s}`,
      ],
      read('product'),
    ),
  ]);
}

const FACTORS: readonly (readonly [string, Fraction | null])[] = [
  ['(twice|double|two times)', new Fraction(2)],
  ['(thrice|triple)', new Fraction(3)],
  ['{number:k} times', null],
];
const FIRST =
  '(one|one number|one of them|one of the numbers|the larger|the larger number|the bigger number|the first number|the first|the larger one|the greater number|the bigger|the greater)';
const OTHER =
  '(another|the other|the other number|the other one|another number|the smaller|the smaller number|the second number|the second|the smaller one)';
const SMALL =
  '(one|one number|one of them|the smaller|the smaller number|the smaller one|the first number|the second number)';
const LARGE =
  '(another|the other|the other number|the larger|the larger number|the larger one|the second number|the first number)';

const PAIRS: Rules = [
  ...rule<NumberClause>(
    [
      `${FIRST} is {number:d} (more|greater|larger|bigger|higher) than ${OTHER}`,
      `${FIRST} exceeds ${OTHER} by {number:d}`,
    ],
    (match) => ({ kind: 'pair', times: ONE, plus: valueAt(match, 'd') }),
  ),
  ...rule<NumberClause>([`${SMALL} is {number:d} (less|smaller|lower|fewer) than ${LARGE}`], (match) => ({
    kind: 'pair',
    times: ONE,
    plus: valueAt(match, 'd'),
  })),
  ...FACTORS.flatMap(([factor, fixed]) => [
    ...rule<NumberClause>([`${FIRST} is ${factor} [as (large|big|great) as ]${OTHER}`], (match) => ({
      kind: 'pair',
      times: fixed ?? valueAt(match, 'k'),
      plus: ZERO,
    })),
    ...rule<NumberClause>([`${FIRST} is {number:d} more than ${factor} ${OTHER}`], (match) => ({
      kind: 'pair',
      times: fixed ?? valueAt(match, 'k'),
      plus: valueAt(match, 'd'),
    })),
    ...rule<NumberClause>([`${FIRST} is {number:d} less than ${factor} ${OTHER}`], (match) => ({
      kind: 'pair',
      times: fixed ?? valueAt(match, 'k'),
      plus: valueAt(match, 'd').neg(),
    })),
  ]),
  ...rule<NumberClause>(
    [
      `the (sum|total) of (two|the|the two|{number:_}) numbers ${MAKES} {number:s}`,
      `their (sum|total) ${MAKES} {number:s}`,
      `(two|the two|the|{number:_}) numbers (add up to|sum to|have a sum of|total|add to) {number:s}`,
      `(they|the numbers) (add up to|sum to|total) {number:s}`,
      `have a sum of {number:s}`,
      `the sum ${MAKES} {number:s}`,
      `the sum of the numbers ${MAKES} {number:s}`,
    ],
    (match) => ({ kind: 'sum', value: valueAt(match, 's') }),
  ),
  ...rule<NumberClause>(
    [
      `the difference (between|of|in) (the|the two|{number:_}) numbers ${MAKES} {number:s}`,
      `(their|the) difference ${MAKES} {number:s}`,
      `[{number:_} numbers |they |the numbers ]differ by {number:s}`,
      `[have ]a difference of {number:s}`,
    ],
    (match) => ({ kind: 'difference', value: valueAt(match, 's') }),
  ),
];

const ASKS: Rules = [
  ...rule<NumberClause>(
    [
      `(find|what are|work out|state|determine|calculate|write down|name) (them|they|the numbers|the integers|the {number:_} numbers|the {number:_} integers|these numbers|both numbers|all the numbers|the values of the numbers|both|them all|all {number:_} numbers|all the integers)`,
      'what are the {number:_} numbers',
    ],
    () => ({ kind: 'ask', which: 'all' }),
  ),
  ...rule<NumberClause>(
    [
      `${FIND} the (smallest|smaller|least|lowest|first)[ number| integer| one| of them| of the numbers| of these numbers| of the integers| of the {number:_} numbers]`,
    ],
    () => ({ kind: 'ask', which: 'smallest' }),
  ),
  ...rule<NumberClause>(
    [
      `${FIND} the (largest|larger|greatest|greater|biggest|bigger|last|highest)[ number| integer| one| of them| of the numbers| of these numbers| of the integers| of the {number:_} numbers]`,
    ],
    () => ({ kind: 'ask', which: 'largest' }),
  ),
  ...rule<NumberClause>([`${FIND} the (middle|middle one|number in the middle|second)[ number| integer| one]`], () => ({
    kind: 'ask',
    which: 'middle',
  })),
];

const SHAPE = '[(a|the) ](rectangle|rectangular {noun:z}|picture frame in the shape of a rectangle)';
const D = '{length:d}';
const RECTANGLES: Rules = [
  ...rule<NumberClause>(
    [
      `${SHAPE} is ${D} longer than it is wide`,
      `(a|the) rectangle's length is ${D} (more|longer|greater) than its width`,
      `in a rectangle the length is ${D} (more|longer) than (its|the) width`,
      `the length of ${SHAPE} is ${D} (more|longer|greater) than (its|the) (width|breadth)`,
      `its length is ${D} (more|longer) than its width`,
    ],
    (match) => side(match, ONE, 1),
  ),
  ...rule<NumberClause>(
    [`the width of ${SHAPE} is ${D} (less|shorter) than (its|the) length`, `its width is ${D} less than its length`],
    (match) => side(match, ONE, 1),
  ),
  ...FACTORS.flatMap(([factor, fixed]) => [
    ...rule<NumberClause>(
      [
        `${SHAPE} is ${factor} as long as it is wide`,
        `the length of ${SHAPE} is ${factor} (its|the) (width|breadth)`,
        `(a|the) rectangle's length is ${factor} its width`,
        `its length is ${factor} its width`,
        `in a rectangle the length is ${factor} (its|the) width`,
      ],
      (match) => ({ kind: 'rectangle', times: fixed ?? valueAt(match, 'k'), plus: ZERO, unit: '' }),
    ),
    ...rule<NumberClause>(
      [
        `(the length of ${SHAPE}|(a|the) rectangle's length|its length|in a rectangle the length) is ${D} more than ${factor} (its|the) (width|breadth)`,
      ],
      (match) => side(match, fixed ?? valueAt(match, 'k'), 1),
    ),
    ...rule<NumberClause>(
      [
        `(the length of ${SHAPE}|(a|the) rectangle's length|its length|in a rectangle the length) is ${D} less than ${factor} (its|the) (width|breadth)`,
      ],
      (match) => side(match, fixed ?? valueAt(match, 'k'), -1),
    ),
  ]),
  ...rule<NumberClause>([`(its|the) perimeter[ of ${SHAPE}] (is|measures|equals) {length:s}`], (match) => {
    const value = valued(match.amount('s'));
    return value === null ? null : { kind: 'perimeter', value: value.value, unit: value.unit };
  }),
  ...(['width', 'length', 'area'] as const).flatMap((name) =>
    rule<NumberClause>([`${FIND} (its|the) ${name}[ of (the|this) (rectangle|{noun:z})]`], () => ({
      kind: 'ask side',
      side: name,
    })),
  ),
];

function side(match: ClauseMatch, times: Fraction, sign: 1 | -1): NumberClause | null {
  const value = valued(match.amount('d'));
  return value === null ? null : { kind: 'rectangle', times, plus: value.value.mul(sign), unit: value.unit };
}

export const NUMBER_RULES: Rules = [
  ...ASKS,
  ...(['any', 'even', 'odd'] as const).flatMap((parity) => [
    ...consecutive(parity, false),
    ...consecutive(parity, true),
  ]),
  ...PAIRS,
  ...RECTANGLES,
];
