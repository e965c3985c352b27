import Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { namesIn, valueAt } from '../words/values.ts';
import { ASKS, questions } from './ageAsks.ts';
import type { AgeClause } from './ageClause.ts';
import { FACTORS, OTHER, OWN, TENSES, THEIRS, WHO, factorAt, relation, timed } from './ageTenses.ts';
import type { Rules, Tense } from './ageTenses.ts';

const ONE = new Fraction(1);
const ZERO = new Fraction(0);

function relations(tense: Tense): Rules {
  const { is, then } = tense;
  const byFactor = FACTORS.flatMap((factor) =>
    timed(
      tense,
      [
        `${WHO} ${is} ${factor} as old as ${OTHER}${then}`,
        `${OWN} ${is} ${factor} ${THEIRS}`,
        `${WHO} ${is} ${factor} ({who:b}'s age|the age of {who:b})`,
      ],
      (match, at) => relation(match, factorAt(match), ZERO, at),
    ),
  );
  const mixed = FACTORS.flatMap((factor) => [
    ...timed(
      tense,
      [
        `${WHO} ${is} {number:d}[ years| year] (older|more) than ${factor} (${THEIRS}|as old as ${OTHER})`,
        `${OWN} ${is} {number:d}[ years| year] more than ${factor} ${THEIRS}`,
      ],
      (match, at) => relation(match, factorAt(match), valueAt(match, 'd'), at),
    ),
    ...timed(
      tense,
      [
        `${WHO} ${is} {number:d}[ years| year] (younger|less) than ${factor} (${THEIRS}|as old as ${OTHER})`,
        `${OWN} ${is} {number:d}[ years| year] less than ${factor} ${THEIRS}`,
      ],
      (match, at) => relation(match, factorAt(match), valueAt(match, 'd').neg(), at),
    ),
  ]);
  return [...byFactor, ...mixed];
}

const DIFFERENCES: Rules = [
  ...rule<AgeClause>(
    [
      `${WHO} (is|was|will be|is now) {number:d} (years|year) older than ${OTHER}`,
      `${WHO} (is|was) older than ${OTHER} by {number:d} (years|year)`,
      `${WHO} was born {number:d} (years|year) before ${OTHER}`,
      `${OWN} is {number:d}[ years] more than ${THEIRS}`,
      `{who:b} was born when ${WHO} was {number:d}[ years old]`,
    ],
    (match) => relation(match, ONE, valueAt(match, 'd'), 0),
  ),
  ...rule<AgeClause>(
    [
      `${WHO} (is|was|will be|is now) {number:d} (years|year) younger than ${OTHER}`,
      `${WHO} (is|was) younger than ${OTHER} by {number:d} (years|year)`,
      `${WHO} was born {number:d} (years|year) after ${OTHER}`,
      `${OWN} is {number:d}[ years] less than ${THEIRS}`,
    ],
    (match) => relation(match, ONE, valueAt(match, 'd').neg(), 0),
  ),
  ...rule<AgeClause>(
    [
      `the difference (between|in|of) (their|the[ two]) ages is {number:d}[ years| year]`,
      `their ages differ by {number:d}[ years]`,
    ],
    (match) => ({ kind: 'difference', value: valueAt(match, 'd') }),
  ),
  ...rule<AgeClause>([`${WHO} is the same age as ${OTHER}`, `${WHO} and ${OTHER} are twins`], (match) =>
    relation(match, ONE, ZERO, 0),
  ),
];

function sums(tense: Tense): Rules {
  const { is, sign } = tense;
  const add =
    sign === 0
      ? '(add up to|total|sum to|add to|make)'
      : sign < 0
        ? '(added up to|totalled|totaled|summed to)'
        : '(will add up to|will total|will sum to)';
  return [
    ...timed(
      tense,
      [
        `the (sum|total) of (their|the) ages ${is} {number:s}[ years]`,
        `their ages ${add} {number:s}[ years]`,
        `[together ]they ${is}[ together] {number:s}[ years old][ altogether| together| in total| combined]`,
        `together[,] they ${is} {number:s}[ years old]`,
        `their (combined|total|joint) (age|ages) ${is} {number:s}[ years]`,
        `the sum of their {number:_} ages ${is} {number:s}[ years]`,
        `the total of (the|their) {number:_} ages ${is} {number:s}[ years]`,
      ],
      (match, at) => ({ kind: 'sum', names: [], value: valueAt(match, 's'), at }),
    ),
    ...timed(
      tense,
      [
        `the (sum|total) of the ages of {names:w} ${is} {number:s}[ years]`,
        `the (sum|total) of {names:w}'s ages ${is} {number:s}[ years]`,
        `{names:w} ${is}[ together| altogether| a total of] {number:s} years old[ altogether| together| in total| combined]`,
        `the (combined|total) age of {names:w} ${is} {number:s}[ years]`,
        `[together ]{names:w} ${is} {number:s}[ years old] (altogether|together|in total)`,
        `the ages of {names:w} ${add} {number:s}`,
      ],
      (match, at) => ({ kind: 'sum', names: namesIn(match.words('w')), value: valueAt(match, 's'), at }),
    ),
  ];
}

function plainAges(tense: Tense): Rules {
  const turns =
    tense.sign === 0
      ? `(is|is now|is currently|turned|turns|has just turned|is exactly)`
      : tense.sign < 0
        ? '(was|turned)'
        : '(will be|turns|will turn)';
  return timed(
    tense,
    [
      `${WHO} ${turns} {number:n}[ years old| years of age| years]`,
      `${WHO}'s (age|present age|current age) ${tense.is} {number:n}[ years]`,
      `the (age|present age) of ${WHO} ${tense.is} {number:n}[ years]`,
    ],
    (match, at) => ({ kind: 'age', who: match.words('a'), value: valueAt(match, 'n'), at }),
  );
}

const OTHERS: Rules = [
  ...rule<AgeClause>(['the ages of[ the] {number:_} {noun:_} are in the ratio {ratio:r}'], (match) =>
    ratio(match, null),
  ),
  ...rule<AgeClause>(
    [`${WHO} is {letter:x}[ years old]`, `${WHO}'s age is {letter:x}[ years]`, `let ${WHO} be {letter:x}[ years old]`],
    (match) => ({ kind: 'letter', who: match.words('a'), letter: match.words('x') }),
  ),
  ...rule<AgeClause>(
    [
      'the[ present| current] ages of {names:w} (are in the ratio|have the ratio|are in a ratio of) {ratio:r}',
      'the ratio of the[ present] ages of {names:w} is {ratio:r}',
      "{names:w}'s ages are in the ratio {ratio:r}",
    ],
    (match) => ratio(match, namesIn(match.words('w'))),
  ),
  ...rule<AgeClause>(
    [
      `the ratio of {who:a}'s age to {who:b}'s[ age] is {ratio:r}`,
      `the ratio of the age of {who:a} to the age of {who:b} is {ratio:r}`,
    ],
    (match) => ratio(match, [match.words('a'), match.words('b')]),
  ),
  ...rule<AgeClause>([`${WHO} is {number:d}[ years| year] older`, `${WHO} is {number:d} years older`], (match) => ({
    kind: 'relation',
    who: match.words('a'),
    of: '',
    times: ONE,
    plus: valueAt(match, 'd'),
    at: 0,
  })),
  ...rule<AgeClause>([`${WHO} is {number:d}[ years| year] younger`], (match) => ({
    kind: 'relation',
    who: match.words('a'),
    of: '',
    times: ONE,
    plus: valueAt(match, 'd').neg(),
    at: 0,
  })),
  ...FACTORS.flatMap((factor) =>
    rule<AgeClause>([`${WHO} is ${factor} as old`], (match) => ({
      kind: 'relation',
      who: match.words('a'),
      of: '',
      times: factorAt(match),
      plus: ZERO,
      at: 0,
    })),
  ),
];

function ratio(match: ClauseMatch, names: readonly string[] | null): AgeClause | null {
  const amount = match.amount('r');
  return amount?.kind === 'ratio' && (names === null || amount.parts.length === names.length)
    ? { kind: 'ratio', names: names ?? [], parts: amount.parts }
    : null;
}

export const AGE_RULES: Rules = [
  ...ASKS,
  ...TENSES.flatMap(questions),
  ...DIFFERENCES,
  ...TENSES.flatMap(relations),
  ...TENSES.flatMap(sums),
  ...TENSES.flatMap(plainAges),
  ...OTHERS,
];
