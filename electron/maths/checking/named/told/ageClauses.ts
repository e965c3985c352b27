import { clause, type ClauseKind, type Groups } from './clauses.ts';
import { OWNER, PERSON } from './people.ts';

/** `years` from now: 5, −3; 'asked' where the number of years is asked for. */
export type Moment = number | 'asked';

/** Words as they stand in the question; who is meant is found when all clauses are known. */
export type AgeClause =
  | {
      readonly kind: 'relation';
      readonly who: string;
      readonly factor: string;
      readonly more: number;
      /** undefined: a plain number of years; '' the subject before; 'rest' the other one of two. */
      readonly other: string | undefined;
      readonly when: Moment;
      readonly otherWhen: Moment;
    }
  | { readonly kind: 'sum'; readonly total: number; readonly when: Moment; readonly names: readonly string[] }
  | { readonly kind: 'wanted'; readonly who: string; readonly when: Moment }
  | { readonly kind: 'wantedTime' }
  | { readonly kind: 'wantedAll' };

const YEARS = '(?:years?|yrs?)';
const NOW = '(?:now|today|currently|at present|presently|this year)';
/** A moment by its number of years; the names end in a letter, so that a clause may hold two. */
function moment(letter: string): string {
  return `(?:(?<ago${letter}>\\d+|one) ${YEARS} ago|(?:in|after) (?<ahead${letter}>\\d+|one) (?:more )?${YEARS}'?(?:'s)?(?: time)?|(?<hence${letter}>\\d+|one) ${YEARS} (?:from now|hence|later)|(?<next${letter}>next year)|(?<last${letter}>last year)|${NOW})`;
}

function momentOf(groups: Groups, letter: string): number {
  if (groups[`next${letter}`] !== undefined) return 1;
  if (groups[`last${letter}`] !== undefined) return -1;
  const ahead = groups[`ahead${letter}`] ?? groups[`hence${letter}`];
  const ago = groups[`ago${letter}`];
  if (ahead !== undefined) return ahead === 'one' ? 1 : Number(ahead);
  return ago === undefined ? 0 : ago === 'one' ? -1 : -Number(ago);
}

const BE = "(?: is| was| will be|'ll be|'s| were)";
const ONLY = '(?: (?:now|currently|only|exactly|just|presently|at present))?';
const TIMES = '(?<factor>twice|half|double|(?:\\d+(?:\\.\\d+)?|\\d+\\/\\d+) times|a third|a quarter|a half)';
const THEN = '(?:(?<tense> is| was| will be)?(?: then)?)';
const AS_OLD = `${TIMES} as old(?: as (?<other>${PERSON})(?:(?: is| was| will be)? ${moment('B')}|${THEN}))?`;
const OF_AGE = `${TIMES} (?:the age of (?<other2>${PERSON})|(?<other3>${OWNER}) (?:present |current )?age)`;
const OLDER = `(?<more>\\d+|one) ${YEARS} (?<turn>older|younger)(?: than (?<other4>${PERSON})(?:'s age)?| than ${TIMES.replace('<factor>', '<factor2>')} (?<other5>${OWNER}) age)?`;
const AGED = `(?<age>\\d+)(?: ${YEARS})?(?: old| of age)?`;
const REL = `(?:${AS_OLD}|${OF_AGE}|${OLDER}|${AGED})`;

const FACTORS: Readonly<Record<string, string>> = {
  twice: '2',
  double: '2',
  half: '1/2',
  'a half': '1/2',
  'a third': '1/3',
  'a quarter': '1/4',
};

function factorIn(text: string): string {
  return FACTORS[text] ?? text.replace(' times', '');
}

function relationAt(groups: Groups, when: Moment): AgeClause | null {
  const who = groups['who'] ?? '';
  const told = { kind: 'relation', who, when, otherWhen: when } as const;
  if (groups['age'] !== undefined) return { ...told, factor: '0', more: Number(groups['age']), other: undefined };
  if (groups['more'] !== undefined) {
    const size = groups['more'] === 'one' ? 1 : Number(groups['more']);
    const more = groups['turn'] === 'older' ? size : -size;
    const factor = factorIn(groups['factor2'] ?? '1');
    return { ...told, factor, more, other: groups['other4'] ?? groups['other5'] ?? '' };
  }
  const other = groups['other'] ?? groups['other2'] ?? groups['other3'];
  const hasOwn = ['ago', 'ahead', 'hence', 'next', 'last'].some((name) => groups[`${name}B`] !== undefined);
  // "twice as old as he is now" looks back to today; without a time it is the time of the clause.
  const isNow = hasOwn || (groups['now'] !== undefined && when !== 0);
  if ((when === 'asked' && hasOwn) || !isTense(groups['tense'], when)) return null;
  return {
    ...told,
    factor: factorIn(groups['factor'] ?? ''),
    more: 0,
    other: other ?? 'rest',
    otherWhen: isNow ? momentOf(groups, 'B') : when,
  };
}

/** "As he is" in a clause about another time may mean now or then. */
function isTense(tense: string | undefined, when: Moment): boolean {
  if (tense === undefined) return true;
  const time = when === 'asked' ? 1 : when;
  return tense === ' is' ? time === 0 : tense === ' was' ? time < 0 : time > 0;
}

function relation(groups: Groups): AgeClause | null {
  return relationAt(groups, momentOf(groups, 'A'));
}

const WHO = `(?<who>${PERSON})`;
const WITH_NOW = REL.replace(NOW, `(?<now>${NOW})`);
const SUMMED =
  '(?:add(?:s|ed)?(?: up)? to|sum(?:s|med)? to|total(?:s|led)?|come(?:s|d)? to|make(?:s)?|is|are|was|were|will be|be)';
const BOTH = `(?:(?<one>${OWNER})(?: age)? and (?<two>${OWNER}) ages?|their(?: present| current)?(?: 2| two)?(?: combined)? ages?|the ages of (?<three>${PERSON}) and (?<four>${PERSON}))`;

function summed(groups: Groups): AgeClause {
  const names = [groups['one'], groups['two'], groups['three'], groups['four']];
  return {
    kind: 'sum',
    total: Number(groups['total']),
    when: momentOf(groups, 'A'),
    names: names.flatMap((name) => (name === undefined ? [] : [name])),
  };
}

const FIND =
  "(?:find|what is|what's|whats|work out|calculate|determine|state|give|enter|what will be|what was|tell me)";

function wanted(groups: Groups): AgeClause {
  return { kind: 'wanted', who: groups['who'] ?? '', when: momentOf(groups, 'A') };
}

export const AGE_CLAUSES: readonly ClauseKind<AgeClause>[] = [
  clause(`(?:${moment('A')},? )?${WHO}${BE}${ONLY} ${WITH_NOW}`, relation),
  clause(`${WHO}${BE} ${REL},? ${moment('A')}`, relation),
  clause(`who is ${AGED}`, (groups) => relationAt({ ...groups, who: 'who' }, 0)),
  clause(`when (?<other4>${PERSON}) was born,? ${WHO} was (?<more>\\d+)(?: years old)?`, (groups) =>
    relationAt({ ...groups, turn: 'older' }, 0),
  ),
  clause(`${WHO} (?:had|gave birth to) (?<other4>${PERSON}) when s?he was (?<more>\\d+)(?: years old)?`, (groups) =>
    relationAt({ ...groups, turn: 'older' }, 0),
  ),
  clause(`${WHO} was (?<more>\\d+)(?: years old)? when (?<other4>${PERSON}) was born`, (groups) =>
    relationAt({ ...groups, turn: 'older' }, 0),
  ),
  clause(
    `(?:${moment('A')},? )?(?:the )?(?:sum|total) of ${BOTH} ${SUMMED} (?<total>\\d+)(?: ${YEARS})?(?: old)?`,
    summed,
  ),
  clause(
    `(?:${moment('A')},? )?(?:together,? )?${BOTH} (?:will |now )?${SUMMED} (?<total>\\d+)(?: ${YEARS})?(?: old)?(?: altogether| in total)?`,
    summed,
  ),
  clause(`(?:${moment('A')},? )?together they(?: are| will be| were|'?re) (?<total>\\d+)(?: ${YEARS} old)?`, summed),
  clause(`how (?:many years )?old (?:is|was|are) ${WHO}(?:,? ${moment('A')})?`, wanted),
  clause(`how old will ${WHO} be(?:,? ${moment('A')})?`, (groups) =>
    momentOf(groups, 'A') === 0 ? null : wanted(groups),
  ),
  clause(`(?:${FIND} )?(?<who>${OWNER}) (?:present |current )?age(?: ${NOW})?(?:,? in years)?`, wanted),
  clause(`${FIND} the (?:present |current )?age of ${WHO}(?: ${NOW})?`, wanted),
  clause(`(?:in|after) how many ${YEARS}(?:'? time)? will ${WHO} be${ONLY} ${REL}`, (groups) =>
    relationAt(groups, 'asked'),
  ),
  clause(`how many ${YEARS} (?:from now )?(?:until|till|before) ${WHO} is ${REL}`, (groups) =>
    relationAt(groups, 'asked'),
  ),
  clause(`(?:find|what are|work out|calculate|determine|state) their (?:present |current )?ages(?: ${NOW})?`, () => ({
    kind: 'wantedAll',
  })),
];
