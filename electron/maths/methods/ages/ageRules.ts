/* eslint-disable max-lines -- one grammar: a list of patterns, each with what it says */
import Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { namesIn, valueAt } from '../words/values.ts';

/** What a clause about ages says or asks; people by the words of the story, `at` in years from now. */
export type AgeClause =
  | {
      readonly kind: 'relation';
      readonly who: string;
      readonly of: string;
      readonly times: Fraction;
      readonly plus: Fraction;
      readonly at: number;
    }
  | { readonly kind: 'sum'; readonly names: readonly string[]; readonly value: Fraction; readonly at: number }
  | { readonly kind: 'age'; readonly who: string; readonly value: Fraction; readonly at: number }
  | { readonly kind: 'letter'; readonly who: string; readonly letter: string }
  | { readonly kind: 'ratio'; readonly names: readonly string[]; readonly parts: readonly Fraction[] }
  | { readonly kind: 'difference'; readonly value: Fraction }
  | { readonly kind: 'ask'; readonly who: string; readonly at: number }
  | { readonly kind: 'ask all'; readonly names: readonly string[] }
  | { readonly kind: 'ask letter'; readonly letter: string }
  | { readonly kind: 'ask sum' }
  | {
      readonly kind: 'ask when';
      readonly who: string;
      readonly of: string;
      readonly times: Fraction;
      readonly past: boolean;
    }
  | { readonly kind: 'people'; readonly names: readonly string[] };

type Rules = readonly ClauseRule<AgeClause>[];
type Tense = {
  readonly is: string;
  readonly then: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sign: -1 | 0 | 1;
};

const YEARS = "(years|year|years' time|years time|years from now|years later|years hence)";
const TENSES: readonly Tense[] = [
  {
    is: '(is|are|is now|are now|is currently|is also|today is)',
    then: '[ (is|are)][ now| today| currently]',
    before: ['', 'now ', 'today ', 'at present '],
    after: ['', ' now', ' today', ' years old'],
    sign: 0,
  },
  {
    is: '(was|were)',
    then: '[ (was|were)][ then| at that time| at the time]',
    before: ['{number:t} (years|year) ago[,] ', '{number:t} (years|year) earlier[,] '],
    after: [' {number:t} (years|year) ago'],
    sign: -1,
  },
  {
    is: '(will be|would be)',
    then: '[ will be][ then| at that time]',
    before: [
      `in {number:t} ${YEARS}[,] `,
      `after {number:t} ${YEARS}[,] `,
      '{number:t} (years|year) (from now|later|hence)[,] ',
    ],
    after: [
      ` in {number:t} ${YEARS}`,
      ' {number:t} (years|year) (from now|later|hence)',
      ` after {number:t} (years|year)`,
    ],
    sign: 1,
  },
];
const WHO = '{who:a}';
const OTHER = '{who:b}';
const OWN = "({who:a}'s age|the age of {who:a}|{who:a}'s present age)";
const THEIRS = "({who:b}'s age|the age of {who:b}|that of {who:b}|{who:b}'s)";

/** "twice", "half", "3 times": the words of a factor, or its number. */
const FACTORS = ['{factor:f}', '[exactly |just ]{number:k} times'] as const;
const FACTOR_WORDS: readonly (readonly [RegExp, Fraction])[] = [
  [/twice|double/, new Fraction(2)],
  [/thrice/, new Fraction(3)],
  [/half/, new Fraction(1, 2)],
  [/third/, new Fraction(1, 3)],
  [/quarter/, new Fraction(1, 4)],
];

function factorAt(match: ClauseMatch): Fraction {
  const words = match.words('f');
  return FACTOR_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? valueAt(match, 'k');
}

function atOf(match: ClauseMatch, tense: Tense): number {
  return tense.sign === 0 ? 0 : tense.sign * Number(valueAt(match, 't').valueOf());
}

/** A clause in one tense, with its time in front, behind or nowhere. */
function timed(
  tense: Tense,
  sources: readonly string[],
  read: (match: ClauseMatch, at: number) => AgeClause | null,
): Rules {
  const placed = sources.flatMap((source) => [
    ...tense.before.map((time) => `${time}${source}`),
    ...tense.after.map((time) => `${source}${time}`),
  ]);
  return rule([...new Set(placed)], (match) => read(match, atOf(match, tense)));
}

function relation(match: ClauseMatch, times: Fraction, plus: Fraction, at: number): AgeClause {
  return { kind: 'relation', who: match.words('a'), of: match.words('b'), times, plus, at };
}

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

const FIND = '(find|what is|work out|calculate|determine|state|give|what was|what will be|tell me)';
const NOW = '[ now| today| currently| at present| this year]';

function questions(tense: Tense): Rules {
  const { sign } = tense;
  const sources =
    sign === 0
      ? [
          `how old (is|are) ${WHO}`,
          `how old ${WHO} is`,
          `(work out|find|calculate) how old ${WHO} is`,
          `${FIND} {who:a}'s [present |current ]age`,
          `${FIND} the [present |current ]age of ${WHO}`,
        ]
      : sign < 0
        ? [
            `how old was ${WHO}`,
            `(work out|find|calculate) how old ${WHO} was`,
            `what was {who:a}'s age`,
            `${FIND} {who:a}'s age`,
            `${FIND} the age of ${WHO}`,
          ]
        : [
            `how old will ${WHO} be`,
            `(work out|find|calculate) how old ${WHO} will be`,
            `what will {who:a}'s age be`,
            `${FIND} {who:a}'s age`,
            `${FIND} the age of ${WHO}`,
          ];
  const own =
    sign === 0
      ? [`${FIND} {own:a} [present |current ]age`]
      : sign < 0
        ? ['what was {own:a} age', `${FIND} {own:a} age`]
        : ['what will {own:a} age be', `${FIND} {own:a} age`];
  return [
    ...timed(tense, sources, (match, at) => ({ kind: 'ask', who: match.words('a'), at })),
    ...timed(tense, own, (match, at) => ({ kind: 'ask', who: match.words('a') === 'his' ? 'he' : 'she', at })),
  ];
}

const ASKS: Rules = [
  ...rule<AgeClause>(
    [
      `how old are they[ both| all]${NOW}`,
      `how old is each[ of them| person| one]${NOW}`,
      `(find|what are|work out|calculate|state|determine)[ both] (their|the)[ present| current] ages${NOW}`,
      'find the age of each[ person| of them]',
    ],
    () => ({ kind: 'ask all', names: [] }),
  ),
  ...rule<AgeClause>(
    [
      `how old are {names:w}${NOW}`,
      `(find|what are|work out|calculate)[ the][ present| current] ages of {names:w}${NOW}`,
      `(find|what are|work out) {names:w}'s ages`,
    ],
    (match) => ({ kind: 'ask all', names: namesIn(match.words('w')) }),
  ),
  ...rule<AgeClause>(['(find|what is|work out|calculate|solve for)[ the value of] {letter:x}'], (match) => ({
    kind: 'ask letter',
    letter: match.words('x'),
  })),
  ...rule<AgeClause>(['(find|what is|work out|calculate) the (sum|total) of their ages'], () => ({ kind: 'ask sum' })),
  ...FACTORS.flatMap((factor) => [
    ...rule<AgeClause>(
      [
        `(in|after) how many years will ${WHO} be ${factor} as old as ${OTHER}[ will be]`,
        `how many years from now will ${WHO} be ${factor} as old as ${OTHER}[ will be]`,
        `when will ${WHO} be ${factor} as old as ${OTHER}`,
        `how many years will it be (until|before) ${WHO} is ${factor} as old as ${OTHER}`,
        `(find|work out) [in ]how many years [from now ]${WHO} will be ${factor} as old as ${OTHER}`,
        `in how many years will {who:a}'s age be ${factor} {who:b}'s[ age]`,
        `in how many years' time will ${WHO} be ${factor} as old as ${OTHER}`,
      ],
      (match) => ({
        kind: 'ask when',
        who: match.words('a'),
        of: match.words('b'),
        times: factorAt(match),
        past: false,
      }),
    ),
    ...rule<AgeClause>(
      [
        `how (many years|long) ago was ${WHO} ${factor} as old as ${OTHER}[ was]`,
        `(find|work out) how (many years|long) ago ${WHO} was ${factor} as old as ${OTHER}`,
      ],
      (match) => ({
        kind: 'ask when',
        who: match.words('a'),
        of: match.words('b'),
        times: factorAt(match),
        past: true,
      }),
    ),
  ]),
];

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
