import type Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { listIn, NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { ORDINAL, placeIn } from './ordinals.ts';
import { reply } from './reply.ts';

/** So many marks that come to a sum, the next one that is asked for, and the mean of all of them then. */
type MarkClause = (
  | { readonly kind: 'known'; readonly count: number; readonly sum: Fraction }
  | { readonly kind: 'wanted'; readonly place: number | null }
  | { readonly kind: 'target'; readonly mean: Fraction; readonly count: number | null }
) & { readonly names: readonly string[] };

const WHO = `(?<who>i|you|he|she|they|(?:an?|the|my) (?:cricketer|batter|batsman|bowler|golfer|student|pupil|player|team|girl|boy)|(?:${NAME}))`;
const WHOSE = `(?<whose>my|your|his|her|their|the|(?:${NAME})'s?)`;
const KIND = '(?:(?:spelling|maths|math|test|quiz|exam|science|history|completed|unit|vocabulary|english|french) )*';
const MARKS = `${KIND}(?:scores|marks|grades|results)`;
const TESTS = `${KIND}(?:tests|test scores|quizzes|exams|games|matches|rounds|papers|innings|assignments|scores|marks)`;
const TEST = `(?: ${KIND}(?:test|quiz|exam|game|match|round|paper|innings|one|assignment|score|mark))?`;
const AVERAGE = '(?:mean|average)(?: (?:mark|score|grade|test score|test mark))?';
const UNIT = '(?: ?(?:%|marks|points|runs|goals))?';
const LIST = `(?<list>-?[\\d.]+%?(?:(?:, | and |, and )-?[\\d.]+%?)+)`;
const MEAN = `(?:exactly )?(?<mean>${NUMBER})${UNIT}`;
const COUNT = '(?<count>\\d+)';
const PLACE = `(?<place>${ORDINAL}|next|final|last)`;
const OF_ALL = `(?: (?:of|for|over|after|on|in) (?:all (?:of )?)?(?:the |his |her |my |your |their |these )?${COUNT}(?: ${TESTS})?)?`;

/** Who is called by a name: "tom's" is "tom", "a student" the "student", "his" nobody's name. */
function namesIn({ who = '', whose = '' }: Groups): readonly string[] {
  return [who, whose]
    .map((name) => name.replace(/^(?:an?|the|my) |'s?$/g, ''))
    .filter((name) => !/^(?:|i|you|he|she|they|my|your|his|her|their|the)$/.test(name));
}

function ofList(groups: Groups): MarkClause | null {
  const { list = '', count } = groups;
  const values = listIn(list.replaceAll('%', ''));
  const [first, ...more] = values ?? [];
  if (values === null || first === undefined || (count !== undefined && Number(count) !== values.length)) return null;
  return {
    kind: 'known',
    count: values.length,
    sum: more.reduce((sum, value) => sum.add(value), first),
    names: namesIn(groups),
  };
}

function ofMean(groups: Groups): MarkClause | null {
  const { mean = '', count } = groups;
  const value = numberIn(mean);
  return value === null || !(Number(count) > 0)
    ? null
    : { kind: 'known', count: Number(count), sum: value.mul(Number(count)), names: namesIn(groups) };
}

function target(groups: Groups): MarkClause | null {
  const { mean = '', count } = groups;
  const value = numberIn(mean);
  return value === null
    ? null
    : { kind: 'target', mean: value, count: count === undefined ? null : Number(count), names: namesIn(groups) };
}

function wanted(groups: Groups): MarkClause {
  const { place } = groups;
  return { kind: 'wanted', place: place === undefined ? null : placeIn(place), names: namesIn(groups) };
}

const CLAUSES: readonly ClauseKind<MarkClause>[] = [
  clause(`${WHOSE} (?:first )?(?:${COUNT} )?${MARKS}(?: so far)? (?:are|were|:) ${LIST}`, ofList),
  clause(
    `${WHO} (?:got|scored|gets|scores|has scored|have scored|has|have|had|earned)(?: ${MARKS} of)? ${LIST}(?: (?:in|on|for) (?:the |his |her |my |your )?(?:first )?${COUNT} ${TESTS})?(?: so far)?`,
    ofList,
  ),
  clause(`after ${COUNT} ${TESTS},? ${WHOSE} ${AVERAGE} is ${MEAN}`, ofMean),
  clause(`after ${COUNT} ${TESTS},? ${WHO} (?:has|have) an? ${AVERAGE} of ${MEAN}`, ofMean),
  clause(
    `${WHO} (?:has|have|had) an? ${AVERAGE} of ${MEAN} (?:after|over|in|for|from|on) (?:the |his |her |my |your )?(?:first )?${COUNT} ${TESTS}`,
    ofMean,
  ),
  clause(
    `${WHO} (?:averages|averaged|average) ${MEAN} (?:after|over|in|for|from|on) (?:the |his |her |my |your )?(?:first )?${COUNT} ${TESTS}`,
    ofMean,
  ),
  clause(
    `${WHOSE} ${AVERAGE} (?:after|over|in|for|from|on|of) (?:the |his |her |my |your )?(?:first )?${COUNT} ${TESTS} is ${MEAN}`,
    ofMean,
  ),
  clause(
    `(?:what|what (?:score|mark|grade|result)|how many (?:marks|points|runs))(?: (?:do|does|must|should|will|would))? ${WHO} (?:need|needs|score|get|earn|make|have)(?: to (?:score|get|earn|make|have))? (?:in|on|for) ${WHOSE}? ?${PLACE}${TEST}`,
    wanted,
  ),
  clause(
    `(?:(?:so )?that|for|to (?:bring|raise|pull|get|increase|improve|make|have|lift)|if) (?:my|your|his|her|their|the) (?:overall |new |final )?${AVERAGE}${OF_ALL}(?: (?:up|overall))? (?:is|to be|to|goes up to|rises to|becomes|will be|equal to|equals) ${MEAN}`,
    target,
  ),
  clause(
    `(?:to|in order to) (?:have|get|finish with|end with|achieve) an? (?:overall )?${AVERAGE} of ${MEAN}${OF_ALL}`,
    target,
  ),
  clause(
    `(?:${WHO} )?(?:wants?|needs?|hopes?|would like)(?: to have)? an? (?:overall )?${AVERAGE} of ${MEAN}${OF_ALL}`,
    target,
  ),
];

/** "62, 71 and 58 in three tests: what do I need in the fourth for a mean of exactly 65?" */
export function readNeededMarks(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:mean|averaged?|averages)\b/.test(question.text) || question.form !== '') return null;
  const clauses = clausesIn(counted(question.text), CLAUSES) ?? [];
  const [known, asked, aim] = [
    clauses.filter((one) => one.kind === 'known'),
    clauses.filter((one) => one.kind === 'wanted'),
    clauses.filter((one) => one.kind === 'target'),
  ];
  const [marks, wish, goal] = [known[0], asked[0], aim[0]];
  if (marks === undefined || wish === undefined || goal === undefined || clauses.length !== 3) return null;
  if (new Set(clauses.flatMap(({ names }) => names)).size > 1 || speaksOfTwo(question.text)) return null;
  const all = marks.count + 1;
  // "The last of five" after three marks leaves two of them open.
  if ((wish.place ?? all) !== all || (goal.count ?? all) !== all) return null;
  return reply(`${goal.mean.mul(all).sub(marks.sum).toFraction()} + 0`);
}

const PEOPLE = [/\b(?:i|my)\b/, /\b(?:you|your)\b/, /\b(?:he|his)\b/, /\b(?:she|her)\b/];
const GAMES = /\b(?:games?|match(?:es)?|rounds?|innings)\b/;
const TESTED = /\b(?:tests?|quiz(?:zes)?|exams?)\b/;

/** Her marks and his mean, science after maths, a test after games. */
function speaksOfTwo(text: string): boolean {
  const subjects = text.match(/\b(?:spelling|math|science|history|vocabulary|english|french)(?=s?\b)/g) ?? [];
  const people = PEOPLE.filter((words) => words.test(text));
  return people.length > 1 || new Set(subjects).size > 1 || (GAMES.test(text) && TESTED.test(text));
}
