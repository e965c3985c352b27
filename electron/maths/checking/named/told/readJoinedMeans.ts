import type Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { listIn, NUMBER, numberIn, typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { ORDINAL } from './ordinals.ts';
import { roundedQuestion, roundedReply } from './rounding.ts';

/** Boys and girls, or two classes of students; and one number that leaves or comes. */
type JoinedClause =
  | {
      readonly kind: 'group';
      readonly who: string;
      readonly count: number;
      readonly mean: Fraction;
      readonly unit: string;
    }
  | { readonly kind: 'counts'; readonly groups: readonly (readonly [string, number])[]; readonly all: number | null }
  | { readonly kind: 'mean'; readonly who: string; readonly mean: Fraction; readonly unit: string }
  | { readonly kind: 'all'; readonly count: number }
  | { readonly kind: 'moved'; readonly values: readonly Fraction[]; readonly left: boolean }
  | {
      readonly kind: 'asked';
      readonly what: 'all' | 'new';
      readonly count: number | null;
      readonly left: boolean;
      readonly who: string;
    };

const WHO = '(?<who>boys|girls|men|women|children|adults|students|pupils|players|numbers|values|marks|scores)';
const ANYONE = '(?:boys|girls|students|pupils|children|people|players|adults|men|women|learners)';
const OF_WHAT = '(?: (?:height|weight|mass|age|score|mark|test score|test mark|exam mark|exam score))?';
const AVERAGE = '(?:mean|average)';
const UNIT = '(?: ?(?<unit>cm|m|kg|g|years|minutes|seconds|%|marks|points)(?![a-z]))?';
const MEAN = `(?<mean>${NUMBER})${UNIT}`;
const COUNT = '(?<count>\\d+)';
const IN_TEST = '(?: (?:on|in) (?:an?|the)(?: same| unit| final)? (?:test|exam|midterm|quiz))?';
const CLASS = '(?:class|group|team|club)';
const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|give)";
/** "Third period", "period 2", "class A": two classes are told apart by these. */
const PERIOD = `(?:(?<period>(?:${ORDINAL}) period|(?:period|class|group) (?:\\d+|[a-h]))) has`;

function group({ count, mean = '', unit = '', who = '', period }: Groups): JoinedClause | null {
  const value = numberIn(mean);
  return value === null || !(Number(count) > 0)
    ? null
    : { kind: 'group', who: period ?? who, count: Number(count), mean: value, unit };
}

function moved(left: boolean): (groups: Groups) => JoinedClause | null {
  return ({ value = '', many }) => {
    const values = listIn(value) ?? [numberIn(value)].flatMap((one) => (one === null ? [] : [one]));
    // "When 5 are removed": five of them.
    return values.length === 0 || (many === 'are' && values.length === 1) ? null : { kind: 'moved', values, left };
  };
}

function asked(what: 'all' | 'new', left = false): (groups: Groups) => JoinedClause {
  return ({ count, who = '' }) => ({
    kind: 'asked',
    what,
    count: count === undefined ? null : Number(count),
    left,
    who,
  });
}

const VALUE = `(?<value>${NUMBER}(?:(?:, | and )(?:${NUMBER}))*)`;

const CLAUSES: readonly ClauseKind<JoinedClause>[] = [
  clause(
    `(?:the )?${AVERAGE}${OF_WHAT} (?:of|for) (?:a (?:group|set) of |the )?${COUNT} ${WHO} is ${MEAN}${IN_TEST}`,
    group,
  ),
  clause(
    `(?:a (?:class|group|set|list) of |the )?${COUNT} ${WHO}(?: in (?:the|a) ${CLASS})? (?:have|has|had) an? ${AVERAGE}${OF_WHAT}(?: of)? ${MEAN}${IN_TEST}`,
    group,
  ),
  clause(`${PERIOD} ${COUNT} ${WHO} with an? ${AVERAGE}${OF_WHAT} of ${MEAN}${IN_TEST}`, group),
  clause(`in a ${CLASS} of ${COUNT}(?: ${ANYONE})?`, ({ count }) => ({ kind: 'all', count: Number(count) })),
  clause(
    `(?:in a ${CLASS} of (?<all>\\d+)(?: ${ANYONE})? there are|a ${CLASS} (?:has|is made up of|consists of|contains)|there are) (?<count>\\d+) ${WHO} and (?<more>\\d+) ${WHO.replace('<who>', '<others>')}(?: in a ${CLASS})?`,
    ({ all, count, who = '', more, others = '' }) => ({
      kind: 'counts',
      groups: [[who, Number(count)] as const, [others, Number(more)] as const],
      all: all === undefined ? null : Number(all),
    }),
  ),
  clause(
    `the ${AVERAGE}${OF_WHAT} (?:of|for) the ${WHO} is ${MEAN}${IN_TEST}`,
    ({ who = '', mean = '', unit = '' }) => {
      const value = numberIn(mean);
      return value === null ? null : { kind: 'mean', who, mean: value, unit };
    },
  ),
  clause(
    `(?:when|if) (?:the )?(?:number |numbers |value )?${VALUE} (?<many>is|are) (?:removed|taken out|taken away|left out|thrown out|crossed out|deleted)(?: from the (?:list|set|data))?`,
    moved(true),
  ),
  clause(
    `one of (?:the (?:numbers|values)|them),? ${VALUE},? is (?:removed|taken out|taken away|left out|thrown out|crossed out|deleted)`,
    moved(true),
  ),
  clause(
    `(?:when|if) (?:the )?(?:number |value |another number, |a further number, )?${VALUE},? is (?:added to the (?:list|set)|included)`,
    moved(false),
  ),
  clause(
    `${ASK} the (?:new )?${AVERAGE} of the (?:remaining|other) ${COUNT}(?: (?:numbers|values))?`,
    asked('new', true),
  ),
  clause(`${ASK} the ${AVERAGE} of the (?:remaining|other) (?:numbers|values)`, asked('new', true)),
  clause(`${ASK} the new ${AVERAGE}`, asked('new')),
  clause(
    `${ASK} the (?:overall |combined )?${AVERAGE}${OF_WHAT} (?:of|for) (?:the (?:whole|entire) (?:${CLASS})|all (?:of the )?(?:the )?${COUNT}(?: (?:(?<who>${ANYONE})|of them))?|everyone|both ${CLASS}e?s(?: together)?)`,
    asked('all'),
  ),
];

/** Two groups put together, or a number that goes or comes: the mean that is then. */
export function readJoinedMeans(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:mean|average)\b/.test(question.text)) return null;
  const rounded = roundedQuestion(question);
  const clauses = rounded === null ? null : clausesIn(counted(rounded.text), CLAUSES);
  if (rounded === null || clauses === null) return null;
  const [wish, another] = clauses.filter((one) => one.kind === 'asked');
  if (wish === undefined || another !== undefined || speaksOfTwo(rounded.text)) return null;
  const groups = groupsOf(clauses);
  const [unit = '', other] = [...new Set(groups.map((one) => one.unit))];
  const value =
    other !== undefined ? null : wish.what === 'all' ? ofBoth(groups, clauses, wish) : ofChanged(groups, clauses, wish);
  return value === null
    ? null
    : roundedReply(`${typed(value)} + 0`, unit === 'marks' || unit === 'points' ? '' : unit, rounded);
}

type Group = Extract<JoinedClause, { readonly kind: 'group' }>;

/** A mean height beside a mean weight or a mean mark; the midterm and the final exam. */
function speaksOfTwo(text: string): boolean {
  const means = [
    ...text.matchAll(/\b(?:mean|average) (?:(height|weight|mass|age)|(?:(?:test|exam) )?(?:score|mark))\b/g),
  ];
  const tests = [...text.matchAll(/\b(?:on|in) (?:an?|the)(?: same| unit| final)? (test|exam|midterm|quiz)\b/g)];
  return [means, tests].some((told) => new Set(told.map(([, what = 'mark']) => what)).size > 1);
}

/** "10 boys and 15 girls … the mean of the boys is 62": counts and means that are told apart. */
function groupsOf(clauses: readonly JoinedClause[]): readonly Group[] {
  const whole = clauses.filter((one) => one.kind === 'group');
  const counts = clauses.flatMap((one) => (one.kind === 'counts' ? one.groups : []));
  const means = clauses.filter((one) => one.kind === 'mean');
  if (counts.length !== means.length || (counts.length > 0 && whole.length > 0)) return [];
  const joined = means.flatMap(({ who, mean, unit }): readonly Group[] => {
    const found = counts.filter(([name]) => name === who);
    return found.length === 1 ? [{ kind: 'group', who, count: found[0]?.[1] ?? 0, mean, unit }] : [];
  });
  return joined.length === means.length ? [...whole, ...joined] : [];
}

/** The boys and the girls; the pupils of a class and its girls are no two groups. */
const OTHERS = ['boys girls', 'men women', 'adults children'];

function areApart(one: string, other: string): boolean {
  return one !== other && (OTHERS.some((pair) => pair.split(' ').includes(one) && pair.split(' ').includes(other)) || (/\d|period|class/.test(one) && /\d|period|class/.test(other))); // prettier-ignore
}

function ofBoth(
  groups: readonly Group[],
  clauses: readonly JoinedClause[],
  { count: asked, who }: Extract<JoinedClause, { readonly kind: 'asked' }>,
): Fraction | null {
  const [first, second, third] = groups;
  if (first === undefined || second === undefined || third !== undefined || !areApart(first.who, second.who))
    return null;
  // "All the girls" are one of the two groups.
  if (
    clauses.some(({ kind }) => kind === 'moved') ||
    (first.who !== second.who && [first.who, second.who].includes(who))
  )
    return null;
  const count = first.count + second.count;
  const told = clauses.flatMap((one) =>
    one.kind === 'all' ? [one.count] : one.kind === 'counts' ? [one.all ?? count] : [],
  );
  if ([...told, asked ?? count].some((one) => one !== count)) return null;
  return first.mean.mul(first.count).add(second.mean.mul(second.count)).div(count);
}

function ofChanged(
  groups: readonly Group[],
  clauses: readonly JoinedClause[],
  { count, left }: Extract<JoinedClause, { readonly kind: 'asked' }>,
): Fraction | null {
  const [first, another] = groups;
  const [change, more] = clauses.filter((one) => one.kind === 'moved');
  if (first === undefined || another !== undefined || change === undefined || more !== undefined) return null;
  if (!/^(?:numbers|values|marks|scores)$/.test(first.who) || clauses.length !== 3 || (left && !change.left))
    return null;
  const after = first.count + (change.left ? -1 : 1) * change.values.length;
  if (after < 1 || (count ?? after) !== after) return null;
  const sum = change.values.reduce(
    (rest, value) => (change.left ? rest.sub(value) : rest.add(value)),
    first.mean.mul(first.count),
  );
  return sum.div(after);
}
