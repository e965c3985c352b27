import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { roundedQuestion, roundedReply } from './rounding.ts';

/** `count` of them ("matches", "families") have `value` each ("goals", "pets"). */
type RowClause =
  | {
      readonly kind: 'row';
      readonly value: number;
      readonly count: number;
      readonly what: string;
      readonly who: string;
      /** "Read", "bought"; '' for "2 goals in 5 matches". */
      readonly deed: string;
    }
  | { readonly kind: 'asked'; readonly what: string; readonly who: string; readonly deed: string }
  | { readonly kind: 'all'; readonly count: number | null; readonly who: string };

const VALUE = '(?<value>\\d+|no|none|one)';
const COUNT = '(?<count>\\d+|one)';
const WORD = `(?:${NAME})`;
const HAVE = '(?<deed>have|has|had|read|own|owned|scored|sold|bought|ate|made|took|sent|watched|visited|won)';
const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|state|give)";
const TEAM = `(?:(?:,? (?:an?|the) (?:(?!no|all|other)[a-z]+ ){0,4}team)? scored)`;

function numberOf(text: string | undefined): number {
  return text === 'no' || text === 'none' ? 0 : text === 'one' ? 1 : Number(text);
}

function row({ value, count, what = '', who = '', deed = '' }: Groups): RowClause {
  const told = { what: stem(what), who: stem(who), deed: deed.replace(/^(?:has|had|own|owned)$/, 'have') };
  return { kind: 'row', value: numberOf(value), count: numberOf(count), ...told };
}

function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=ch|sh|ss|x)es$|s$/, '');
}

const CLAUSES: readonly ClauseKind<RowClause>[] = [
  clause(`${VALUE}(?: (?<what>${WORD}))? in ${COUNT}(?: of the)?(?: (?<who>${WORD}))?`, row),
  clause(`${COUNT}(?: (?<who>${WORD}))? ${HAVE} ${VALUE}(?: (?<what>${WORD}))?(?: each)?`, row),
  clause(`(?<what>${WORD}) per (?<who>${WORD})(?: over a season| in a season)?:?`, ({ who = '' }) => ({
    kind: 'all',
    count: null,
    who: stem(who),
  })),
  clause(`in (?:a season of )?${COUNT} (?:${NAME} )?(?<who>${WORD}),?${TEAM}`, ({ count, who = '' }) => ({
    kind: 'all',
    count: Number(count),
    who: stem(who),
  })),
  clause(
    `(?:in )?(?:a|the) survey(?: (?:about|on) (?:${NAME} ){0,2}${NAME})?(?: of ${COUNT} (?<who>${WORD}))?:?`,
    ({ count, who = '' }) => ({ kind: 'all', count: count === undefined ? null : Number(count), who: stem(who) }),
  ),
  clause('survey results:?', () => ({ kind: 'all', count: null, who: '' })),
  clause(
    `${ASK} the (?:mean|average|mean average) number of (?<what>${WORD})(?: (?<deed>read|scored|sold|owned|bought|made|won))?(?: (?:per|for each) (?<who>${WORD})(?: scored)?)?`,
    ({ what = '', who = '', deed = '' }) => ({
      kind: 'asked',
      what: stem(what),
      who: stem(who),
      deed: deed.replace(/^owned$/, 'have'),
    }),
  ),
];

/** "3 students read 1 book, 5 read 2 books …": the mean of what is told row by row. */
export function readFrequencies(question: BareQuestion): NamedQuestion | null {
  const rounded = roundedQuestion(question);
  if (rounded === null || rounded.nearest !== '' || !/\b(?:mean|average)\b/.test(rounded.text)) return null;
  const clauses = clausesIn(counted(rounded.text), CLAUSES) ?? [];
  const rows = clauses.filter((one) => one.kind === 'row');
  const asked = clauses.filter((one) => one.kind === 'asked');
  const [wish] = asked;
  if (rows.length < 2 || wish === undefined || asked.length > 1) return null;
  const count = rows.reduce((sum, one) => sum + one.count, 0);
  if (!isOneKind(rows, wish) || !isInAll(clauses, count, rows)) return null;
  const total = rows.reduce((sum, one) => sum + one.count * one.value, 0);
  return count === 0 ? null : roundedReply(`${new Fraction(total, count).toFraction()} + 0`, '', rounded);
}

type Row = Extract<RowClause, { readonly kind: 'row' }>;

/** Every row tells of the same things of the same people, and the mean number of those things is asked for. */
function isOneKind(rows: readonly Row[], { what, who, deed }: Extract<RowClause, { readonly kind: 'asked' }>): boolean {
  const deeds = named(rows.map((one) => one.deed));
  // Books that were bought, and books that were sold; "6 goals in 3 matches" alone may be six in all.
  if (deeds.length > 1 || (deed !== '' && deeds[0] !== undefined && deeds[0] !== deed)) return false;
  if (deeds.length === 0 && rows.length < 3) return false;
  const [whats, whos] = [named(rows.map((one) => one.what)), named(rows.map((one) => one.who))];
  const values = new Set(rows.map(({ value }) => value));
  if (whats.length > 1 || whos.length !== 1 || values.size !== rows.length || whats[0] === whos[0]) return false;
  return (whats[0] ?? what) === what && (who === '' || who === whos[0]);
}

/** How many there are in all, where it is told, must be how many the rows tell of. */
function isInAll(clauses: readonly RowClause[], count: number, rows: readonly Row[]): boolean {
  const who = named(rows.map((one) => one.who))[0];
  return clauses.every(
    (one) => one.kind !== 'all' || ((one.count ?? count) === count && (one.who === '' || one.who === who)),
  );
}

function named(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== ''))];
}
