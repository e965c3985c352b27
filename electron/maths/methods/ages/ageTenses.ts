/** The tenses in which clauses speak of ages, and the words the clauses have in common. */
import Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { valueAt } from '../words/values.ts';
import type { AgeClause } from './ageClause.ts';

export type Rules = readonly ClauseRule<AgeClause>[];
export type Tense = {
  readonly is: string;
  readonly then: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sign: -1 | 0 | 1;
};

const YEARS = "(years|year|years' time|years time|years from now|years later|years hence)";
export const TENSES: readonly Tense[] = [
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
export const WHO = '{who:a}';
export const OTHER = '{who:b}';
export const OWN = "({who:a}'s age|the age of {who:a}|{who:a}'s present age)";
export const THEIRS = "({who:b}'s age|the age of {who:b}|that of {who:b}|{who:b}'s)";

/** "twice", "half", "3 times": the words of a factor, or its number. */
export const FACTORS = ['{factor:f}', '[exactly |just ]{number:k} times'] as const;
const FACTOR_WORDS: readonly (readonly [RegExp, Fraction])[] = [
  [/twice|double/, new Fraction(2)],
  [/thrice/, new Fraction(3)],
  [/half/, new Fraction(1, 2)],
  [/third/, new Fraction(1, 3)],
  [/quarter/, new Fraction(1, 4)],
];

export function factorAt(match: ClauseMatch): Fraction {
  const words = match.words('f');
  return FACTOR_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? valueAt(match, 'k');
}

function atOf(match: ClauseMatch, tense: Tense): number {
  return tense.sign === 0 ? 0 : tense.sign * Number(valueAt(match, 't').valueOf());
}

/** A clause in one tense, with its time in front, behind or nowhere. */
export function timed(
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

export function relation(match: ClauseMatch, times: Fraction, plus: Fraction, at: number): AgeClause {
  return { kind: 'relation', who: match.words('a'), of: match.words('b'), times, plus, at };
}
