import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { listIn, NUMBER, numberIn, typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { ORDINAL, placeIn } from './ordinals.ts';
import { roundedQuestion, roundedReply } from './rounding.ts';

type MeanClause =
  | {
      readonly kind: 'group';
      readonly count: number;
      readonly mean: Fraction;
      readonly unit: string;
      readonly things: string;
    }
  | {
      readonly kind: 'joined';
      readonly mean: Fraction;
      readonly unit: string;
      readonly count: number | null;
      readonly left: boolean;
    }
  | { readonly kind: 'members'; readonly count: number | null; readonly values: readonly Fraction[] }
  | {
      readonly kind: 'wanted';
      readonly what: 'missing' | 'all' | 'total';
      readonly place: number | null;
      /** "The removed number" went, "the remaining ones" stayed; '' where it says neither. */
      readonly which: string;
      /** "The mean of all 30 students" */
      readonly count: number | null;
      readonly things: string;
    };

const UNIT = 'cm|m|kg|g|years|minutes|seconds|hours|km|litres|ml|marks|points|runs|lb';
const MEAN = `(?<mean>${NUMBER})(?: ?(?<unit>${UNIT})(?![a-z]))?`;
const COUNT = '(?<count>\\d+)';
const THINGS = `(?:numbers|values|data values|scores|marks|tests|quizzes|cards|number cards|people|players|pupils|students|boys|girls|men|women|children|friends|workers|players on a team|(?:${NAME}))`;
const AVERAGE = '(?:mean|average|arithmetic mean|average \\(arithmetic mean\\)|mean average)';
const OF_WHAT = '(?: (?:height|weight|mass|age|score|mark|test score|salary|wage|time|length|temperature))?';
const LIST = `(?<list>-?[\\d.]+(?:(?:, | and |, and )-?[\\d.]+)+)`;
const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|state|give|what must be)";
const PLACE = `(?<place>${ORDINAL})`;

function group({ count, mean = '', unit = '', things = '' }: Groups): MeanClause | null {
  const value = numberIn(mean);
  return value === null || Number(count) < 1
    ? null
    : { kind: 'group', count: Number(count), mean: value, unit, things };
}

function joined(left: boolean): (groups: Groups) => MeanClause | null {
  return ({ mean = '', unit = '', now }) => {
    const value = numberIn(mean);
    return value === null
      ? null
      : { kind: 'joined', mean: value, unit, count: now === undefined ? null : Number(now), left };
  };
}

function members({ list = '', count }: Groups): MeanClause | null {
  const values = listIn(list);
  const fits = values !== null && (count === undefined || Number(count) === values.length);
  return fits ? { kind: 'members', count: count === undefined ? null : Number(count), values } : null;
}

function placeOf(text: string | undefined): number | null {
  return text === undefined ? null : placeIn(text);
}

function missing({ place, which = '' }: Groups): MeanClause {
  return { kind: 'wanted', what: 'missing', place: placeOf(place), which, count: null, things: '' };
}

function ofAll({ count, things = '' }: Groups): MeanClause {
  return {
    kind: 'wanted',
    what: 'all',
    place: null,
    which: '',
    count: count === undefined ? null : Number(count),
    things,
  };
}

const CLAUSES: readonly ClauseKind<MeanClause>[] = [
  clause(
    `(?:the )?${AVERAGE}${OF_WHAT} (?:of|for) (?:a (?:class|group|team|sample) of |a set of |the )?${COUNT} (?:other )?(?<things>${THINGS})(?: in a (?:team|class|group))? (?:is|was) ${MEAN}`,
    group,
  ),
  clause(
    `(?:a (?:class|group|team|sample|set) of )?${COUNT} (?<things>${THINGS}) (?:have|has|had) (?:an? )?${AVERAGE}${OF_WHAT}(?: of)? ${MEAN}`,
    group,
  ),
  clause(
    `(?:a class of )?(?:the )?${COUNT} (?<things>${THINGS}) (?:averaged|average|scored an average of|got a mean mark of|have a mean mark of) ${MEAN}(?: (?:on|in) (?:a|the) test)?`,
    group,
  ),
  clause(
    `(?:when|if|after) (?:a|an|another|one|one more|one further) ?(?:(?:further|extra|new|more) )?${PLACE}? ?(?:number|value|score|player|person|pupil|student|card|one|further value)? ?(?:is (?:included|added)|joins)(?: (?:them|the (?:group|team|set|list)|to the (?:set|list)))?,? (?:the )?(?:new )?${AVERAGE}(?: of (?:all |the )*(?<now>\\d+) ${THINGS})? (?:becomes|is now|rises to|falls to|increases to|decreases to|drops to|is|changes to|goes up to|goes down to) ${MEAN}`,
    joined(false),
  ),
  clause(
    `(?:(?:when|if) )?one (?:number|value|of the (?:numbers|values)|of them) is (?:removed|left out|taken away|taken out),?(?: and)? the ${AVERAGE}(?: of the (?:other|remaining) (?<now>\\d+)(?: ${THINGS})?)? (?:becomes|is now|rises to|falls to|is|increases to|drops to) ${MEAN}`,
    joined(true),
  ),
  clause(`${COUNT} of (?:the ${THINGS}|them|these)(?: (?:show|are|were|:))? ${LIST}`, members),
  clause(
    `(?:the )?(?:first|other) ${COUNT}(?: (?:numbers|values|of them|scores|marks|cards))?(?: are| were)? ${LIST}`,
    members,
  ),
  clause(
    `(?:${ASK} |what (?:number is on|must|is) )?(?:the )?(?:value of )?(?:the )?(?<which>other|missing|last|remaining|extra|new|final|removed)(?: (?:number|value|one|score|card|mark))?(?: be)?(?: (?:that was |which was )?(?:added|removed))?`,
    missing,
  ),
  clause(
    `(?:${ASK} |what number is on |what must |what is )?(?:the )?(?:value of )?(?:the )?${PLACE}(?: (?:number|value|one|score|card|mark|test|quiz))?(?: (?:be|score))?`,
    missing,
  ),
  clause(
    `${ASK} (?:the )?(?:value|number) (?:that was |which was |that is )?(?<which>added|removed|taken out|left out)`,
    missing,
  ),
  clause(`how (?:old|tall|heavy) is the ${PLACE} (?:player|person|pupil|student|one)`, missing),
  clause(`(?:what|which) (?:was the )?(?:value|number) (?:was |is )?(?<which>added|removed)`, missing),
  clause(
    `${ASK} (?:the )?${AVERAGE}${OF_WHAT} (?:for|of) (?:the (?:whole|entire) (?:class|group|team)|all (?:of )?(?:the )?(?:(?<count>\\d+) )?(?<things>${THINGS})|everyone)`,
    ofAll,
  ),
  clause(`${ASK} (?:the |their )?(?:overall|combined) ${AVERAGE}${OF_WHAT}`, ofAll),
  clause(`${ASK} (?:the|their) (?:total|sum)(?: of the (?:numbers|values))?`, () => ({
    kind: 'wanted',
    what: 'total',
    place: null,
    which: '',
    count: null,
    things: '',
  })),
];

/** The number that is missing from a mean, the mean of two groups together, the total behind a mean. */
export function readMeans(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:mean|averaged?)\b/.test(question.text)) return null;
  const rounded = roundedQuestion(question);
  const clauses = rounded === null ? null : clausesIn(counted(rounded.text), CLAUSES);
  if (rounded === null || clauses === null) return null;
  const [wanted, another] = clauses.filter((one) => one.kind === 'wanted');
  if (wanted === undefined || another !== undefined) return null;
  const units = new Set(clauses.flatMap((one) => (one.kind === 'group' || one.kind === 'joined' ? [one.unit] : [])));
  const [unit = '', other] = [...units];
  const value = speaksOfTwo(rounded.text) ? null : valueOf(clauses, wanted, isPartOfIt(rounded.text));
  return value === null || other !== undefined ? null : roundedReply(`${typed(value)} + 0`, unit, rounded);
}

/** A mean height beside a mean weight. */
function speaksOfTwo(text: string): boolean {
  const named = text.matchAll(
    /\b(?:mean|average) (height|weight|mass|age|score|mark|test score|salary|wage|time|length|temperature)/g,
  );
  return new Set([...named].map(([, what]) => what)).size > 1;
}

function valueOf(
  clauses: readonly MeanClause[],
  wanted: Extract<MeanClause, { readonly kind: 'wanted' }>,
  isPart: boolean,
): Fraction | null {
  const groups = clauses.filter((one) => one.kind === 'group');
  const joins = clauses.filter((one) => one.kind === 'joined');
  const lists = clauses.filter((one) => one.kind === 'members');
  const [first, second, third] = groups;
  if (first === undefined || third !== undefined || joins.length + lists.length > 1) return null;
  const total = first.mean.mul(first.count);
  const [join, list] = [joins[0], lists[0]];
  if (wanted.what === 'total') return second === undefined && join === undefined && list === undefined ? total : null;
  if (wanted.what === 'all') {
    if (second === undefined || join !== undefined || list !== undefined || !areApart(first, second)) return null;
    if (isPart && first.things === second.things) return null;
    // "The mean of all the boys" is told, beside that of the girls.
    if (first.things !== second.things && [first.things, second.things].includes(wanted.things)) return null;
    if (wanted.count !== null && wanted.count !== first.count + second.count) return null;
    return total.add(second.mean.mul(second.count)).div(first.count + second.count);
  }
  if (second !== undefined) return null;
  if (join !== undefined)
    return cameOrWent(wanted.which, join.left) ? ofJoined(first, total, join, wanted.place) : null;
  if (list === undefined || list.values.length !== first.count - 1) return null;
  if (wanted.place !== null && wanted.place !== first.count) return null;
  return list.values.reduce((rest, value) => rest.sub(value), total);
}

/** "The mean of a class of 30 students … of 10 students … of the whole class": the ten are among the thirty. */
function isPartOfIt(text: string): boolean {
  return /\ba (class|group|team) of\b.*\b(?:whole|entire) \1\b/.test(text);
}

type Group = Extract<MeanClause, { readonly kind: 'group' }>;

const ANYBODY = /^(?:pupils|students|people|children|players|workers|members|friends|adults|class|team|group)$/;

/** The girls of a class are some of its pupils: who is named by a word for anybody may be among the others. */
function areApart({ things }: Group, { things: others }: Group): boolean {
  return things === others || ![things, others].some((name) => ANYBODY.test(name));
}

/** After one was taken away "the last" and "the remaining one" stayed; of one that came nothing was removed. */
function cameOrWent(which: string, left: boolean): boolean {
  return left
    ? /^(?:|missing|removed|taken out|left out)$/.test(which)
    : !/^(?:remaining|removed|taken|left)/.test(which);
}

/** What came or went is the difference of the totals. */
function ofJoined(
  { count }: { readonly count: number },
  total: Fraction,
  join: Extract<MeanClause, { readonly kind: 'joined' }>,
  place: number | null,
): Fraction | null {
  const after = join.left ? count - 1 : count + 1;
  // "The 4th number" of those that stayed is not the one that went.
  if ((join.count !== null && join.count !== after) || (place !== null && (join.left || place !== after)) || after < 1)
    return null;
  const difference = join.mean.mul(after).sub(total);
  return join.left ? difference.neg() : difference;
}
