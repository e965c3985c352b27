import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';
import { workList } from '../statistics.ts';
import { withOneName } from '../words/firstNames.ts';
import { inFigures } from '../words/numberWords.ts';
import { readPhrases } from '../words/phrases.ts';
import { AVERAGE_PHRASES } from './averagePhrases.ts';
import { AVERAGE_IDLE, withoutOwner } from './averageWords.ts';
import { DATA_PHRASES } from './dataPhrases.ts';
import { countsOtherwise, inWholeAmounts, mixesUnits } from './changedLater.ts';
import type { AverageFact as Fact } from './facts.ts';
import { plainerAverage } from './plainerAverage.ts';
import { roundedAverage } from './roundedAverage.ts';
import { overlapping } from './told/overlapping.ts';
import { weightedTalk } from './told/weightedTalk.ts';
import { timesLetter } from './told/timesLetter.ts';
import { toldAverage } from './told/toldAverage.ts';
import {
  workCombined,
  workJoined,
  workMeanOfTotal,
  workMissingValue,
  workRemoved,
  workRest,
  workTotal,
  workWhichJoined,
} from './workAverages.ts';
import { workChange, workEnds, workGrouped, workSpread, workTerms, workThree, workWeighted } from './workData.ts';
import { workFrequencies } from './workFrequencies.ts';

const PHRASES = [...DATA_PHRASES, ...AVERAGE_PHRASES];

function all<Kind extends Fact['kind']>(facts: readonly Fact[], kind: Kind): readonly Extract<Fact, { kind: Kind }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}

/** Only facts of these kinds, and of each at most so many. */
function only(facts: readonly Fact[], allowed: Readonly<Partial<Record<Fact['kind'], number>>>): boolean {
  return facts.every(({ kind }) => facts.filter((fact) => fact.kind === kind).length <= (allowed[kind] ?? 0));
}

/** One average of a list or a table. */
function simple(facts: readonly Fact[]): RuleSolution | null {
  const [wanted] = all(facts, 'average');
  const [list] = all(facts, 'list');
  const [table] = all(facts, 'table');
  const [counted] = all(facts, 'count');
  if (wanted === undefined || !only(facts, { average: 1, list: 1, table: 1, count: 1 })) return null;
  if (table !== undefined && list === undefined) {
    const number = table.table.reduce((sum, row) => sum + row.count, 0);
    return counted === undefined || counted.count === number ? workFrequencies(wanted.name, table.table) : null;
  }
  if (list === undefined || table !== undefined || list.letter !== null || list.known) return null;
  return counted !== undefined && counted.count !== list.values.length ? null : workList(wanted.name, list.values);
}

/** "The mean of 4, 6 and x is 7": the name and the value stand apart. */
function meanTold(facts: readonly Fact[]): readonly Extract<Fact, { kind: 'mean' }>[] {
  const [name, equals] = [all(facts, 'average')[0], all(facts, 'equals')[0]];
  return name?.name === 'mean' && equals !== undefined ? [{ kind: 'mean', count: null, mean: equals.value }] : [];
}

/** A number is missing and the mean known. */
function missing(facts: readonly Fact[]): RuleSolution | null {
  const [mean] = [...all(facts, 'mean'), ...meanTold(facts)];
  const [list] = all(facts, 'list');
  const [wanted] = all(facts, 'ask');
  const [counted] = all(facts, 'count');
  if (mean === undefined || list === undefined || wanted === undefined) return null;
  const told = all(facts, 'mean').length === 0 ? 1 : 0;
  if (!only(facts, { mean: 1, list: 1, ask: 1, count: 1, average: told, equals: told })) return null;
  const many = mean.count ?? counted?.count ?? null;
  if (mean.count !== null && counted !== undefined && counted.count !== mean.count) return null;
  if (many !== null && many !== list.values.length + 1) return null;
  if (list.letter !== null) {
    const named = wanted.what === 'letter' && wanted.letter === list.letter;
    if (!named && !(wanted.what === 'other' && list.letter === '')) return null;
    return workMissingValue(mean.mean, list.values, named ? list.letter : undefined);
  }
  return ['other', 'joined', 'needed'].includes(wanted.what) && many !== null
    ? workMissingValue(mean.mean, list.values)
    : null;
}

/** "What is the mean of the 5 children?", when one has joined 4 of them, asks for the new mean. */
function newMeanAsked(facts: readonly Fact[]): readonly Fact[] {
  const [mean, counted] = [all(facts, 'mean')[0], all(facts, 'count')[0]];
  const joined = all(facts, 'joined').length === 1 && all(facts, 'ask').length === 0;
  if (!joined || mean?.count === undefined || mean.count === null || counted?.count !== mean.count + 1) return facts;
  return facts.map((fact) => (fact.kind === 'average' && fact.name === 'mean' ? { kind: 'ask', what: 'new' } : fact));
}

/** Totals, and groups that change or are put together. */
function ofMeans(told: readonly Fact[]): RuleSolution | null {
  const facts = newMeanAsked(told);
  const [first, second] = all(facts, 'mean');
  const [wanted] = all(facts, 'ask');
  const [total] = all(facts, 'total');
  if (total !== undefined) {
    const [name] = all(facts, 'average');
    return name?.name === 'mean' && only(facts, { total: 1, average: 1 })
      ? workMeanOfTotal(total.total, new Fraction(total.count))
      : null;
  }
  if (first === undefined || wanted === undefined || first.count === null) return null;
  if (wanted.what === 'total' && only(facts, { mean: 1, ask: 1 }))
    return workTotal(first.mean, new Fraction(first.count));
  const [counted] = all(facts, 'count');
  const together = first.count + (second?.count ?? 0);
  const fits = only(facts, { mean: 2, ask: 1, count: 1 }) && (counted === undefined || counted.count === together);
  if (wanted.what === 'combined' && second !== undefined && second.count !== null && fits)
    return workCombined({ value: first.mean, count: first.count }, { value: second.mean, count: second.count });
  // What is left of a group when a part of it is known.
  const part = second?.count ?? null;
  if (wanted.what === 'combined' && second !== undefined && part !== null && counted?.count === first.count - part)
    return only(facts, { mean: 2, ask: 1, count: 1 }) ? workRest(first.count, first.mean, part, second.mean) : null;
  const [removed] = all(facts, 'removed');
  if (removed !== undefined)
    return wanted.what === 'new' &&
      (counted === undefined || counted.count === first.count - removed.values.length) &&
      only(facts, { mean: 1, ask: 1, removed: 1, count: 1 })
      ? workRemoved(first.count, first.mean, removed.values)
      : null;
  const [joined] = all(facts, 'joined');
  if (joined !== undefined)
    return (wanted.what === 'new' || (wanted.what === 'combined' && counted?.count === first.count + 1)) &&
      only(facts, { mean: 1, ask: 1, joined: 1, count: 1 })
      ? workJoined(first.count, first.mean, [joined.value])
      : null;
  const change = all(facts, 'joins').length - all(facts, 'leaves').length;
  const [after] = all(facts, 'becomes');
  const remaining = second !== undefined && second.count === first.count + change ? second : undefined;
  const ending = after ?? remaining;
  if (ending === undefined || !['joined', 'other'].includes(wanted.what) || (change !== 1 && change !== -1))
    return null;
  const means = after === undefined ? 2 : 1;
  if (!only(facts, { mean: means, ask: 1, becomes: 1, joins: 1, leaves: 1 })) return null;
  return after === undefined || all(facts, 'becomes').length === 1
    ? workWhichJoined(first.count, first.mean, ending.mean, change)
    : null;
}

/** What a mark has to be for a mean that is wanted. */
function needed(facts: readonly Fact[]): RuleSolution | null {
  const [wanted, list, mean] = [all(facts, 'ask')[0], all(facts, 'list')[0], all(facts, 'mean')[0]];
  const [listed, counted] = [all(facts, 'first')[0], all(facts, 'count')[0]];
  if (wanted?.what !== 'needed' || !only(facts, { ask: 1, mean: 1, list: 1, first: 1, count: 1 })) return null;
  if (list === undefined || mean === undefined || list.letter !== null) return null;
  const known = list.values.length;
  const fits =
    (wanted.place ?? known + 1) === known + 1 &&
    (mean.count ?? known + 1) === known + 1 &&
    (listed?.count ?? known) === known &&
    (counted === undefined || counted.count === known || counted.count === known + 1);
  return fits ? workMissingValue(mean.mean, list.values) : null;
}

/** A mark that is needed after a mean of several. */
function neededAfter(facts: readonly Fact[]): RuleSolution | null {
  const [wanted, first, second] = [all(facts, 'ask')[0], all(facts, 'mean')[0], all(facts, 'mean')[1]];
  if (wanted?.what !== 'needed' || !only(facts, { ask: 1, mean: 2, joins: 1 })) return null;
  if (first === undefined || first.count === null || second === undefined) return null;
  const after = first.count + 1;
  const places = [second.count, wanted.place, ...all(facts, 'joins').map(({ place }) => place)];
  if (places.some((place) => place !== null && place !== undefined && place !== after)) return null;
  return workWhichJoined(first.count, first.mean, second.mean, 1);
}

function ofData(facts: readonly Fact[]): RuleSolution | null {
  const [wanted, list, spread] = [all(facts, 'ask')[0], all(facts, 'list')[0], all(facts, 'spread')[0]];
  if (spread !== undefined && list !== undefined && list.letter === null)
    return only(facts, { spread: 1, list: 1 }) ? workSpread(spread.name, list.values) : null;
  const [grouped, name] = [all(facts, 'grouped')[0], all(facts, 'average')[0]];
  if (grouped !== undefined)
    return name?.name === 'mean' && only(facts, { grouped: 1, average: 1 }) ? workGrouped(grouped.groups) : null;
  const [mean] = [...all(facts, 'mean'), ...meanTold(facts)];
  const [terms, change] = [all(facts, 'terms')[0], all(facts, 'change')[0]];
  const told = all(facts, 'mean').length === 0 ? 1 : 0;
  if (terms !== undefined)
    return mean !== undefined &&
      (mean.count ?? terms.terms.length) === terms.terms.length &&
      wanted?.what === 'letter' &&
      wanted.letter === terms.letter &&
      only(facts, { terms: 1, mean: 1, ask: 1, average: told, equals: told })
      ? workTerms(mean.mean, terms.terms, terms.letter)
      : null;
  if (change !== undefined)
    return mean !== undefined && wanted?.what === 'new' && only(facts, { change: 1, mean: 1, ask: 1, count: 1 })
      ? workChange(mean.mean, change.times, change.plus, 'mean')
      : null;
  if (wanted?.what === 'weighted') return weighted(facts);
  return ofWhole(facts);
}

function weighted(facts: readonly Fact[]): RuleSolution | null {
  const [shares, marks] = [all(facts, 'share'), all(facts, 'mark')];
  const rows = shares.map(({ name, percent }) => ({ percent, value: marks.find((mark) => mark.name === name)?.value }));
  const fits = shares.length === marks.length && new Set(shares.map(({ name }) => name)).size === shares.length;
  if (!fits || !only(facts, { share: 4, mark: 4, ask: 1 })) return null;
  const full = rows.flatMap(({ percent, value }) => (value === undefined ? [] : [{ percent, value }]));
  return full.length === rows.length ? workWeighted(full) : null;
}

/** From what is known of the numbers as a whole: their range and its ends; three numbers. */
function ofWhole(facts: readonly Fact[]): RuleSolution | null {
  const [wanted, name] = [all(facts, 'ask')[0], all(facts, 'average')[0]];
  const statistic = (which: string): Fraction | undefined =>
    all(facts, 'statistic').find((fact) => fact.name === which)?.value;
  const end = (which: string): Fraction | undefined => all(facts, 'end').find((fact) => fact.which === which)?.value;
  const [low, high, range, median] = [end('smallest'), end('largest'), statistic('range'), statistic('median')];
  if (name?.name === 'range' && low !== undefined && high !== undefined)
    return only(facts, { average: 1, end: 2, count: 1 }) ? workEnds('range', high, low) : null;
  if (wanted === undefined) return null;
  if (range !== undefined && only(facts, { statistic: 1, end: 1, ask: 1, count: 1 })) {
    if (wanted.what === 'largest' && low !== undefined) return workEnds('largest', low, range);
    return wanted.what === 'smallest' && high !== undefined ? workEnds('smallest', high, range) : null;
  }
  const [mean, counted] = [all(facts, 'mean')[0], all(facts, 'count')[0]];
  const three = (mean?.count ?? counted?.count) === 3 && (counted?.count ?? 3) === 3;
  if (wanted.what !== 'three' || mean === undefined || median === undefined || range === undefined || !three)
    return null;
  return only(facts, { mean: 1, statistic: 2, ask: 1, count: 1 }) ? workThree(mean.mean, median, range) : null;
}

/** "The median" and "is 8" told apart are one fact. */
function joinedFacts(facts: readonly Fact[]): readonly Fact[] {
  const joined: Fact[] = [];
  for (const fact of facts) {
    const before = joined.at(-1);
    if (fact.kind === 'equals' && before?.kind === 'average') {
      joined.pop();
      joined.push(
        before.name === 'mean'
          ? { kind: 'mean', count: null, mean: fact.value }
          : { kind: 'statistic', name: before.name, value: fact.value },
      );
    } else joined.push(fact);
  }
  return joined;
}

/** Questions about mean, median, mode and range, told in words. */
export function averageQuestions(problem: Understood): RuleSolution | null {
  const plain = plainerAverage(problem.text);
  return workAverage(problem) ?? (plain === problem.text ? null : workAverage({ ...problem, text: plain }));
}

function workAverage(problem: Understood): RuleSolution | null {
  // "The mean distance of the Earth from the Sun … in scientific notation": no mean is asked for.
  if (/\b(?:standard (?:index )?form|scientific notation)\b/i.test(problem.text)) return null;
  if (
    !/x\u0304|\b(?:mean|averaged?|averages|averaging|median|most common|most often|the most|on average|mad|avg|middle (?:value|number)|mode|modal|range|quartile|iqr|weighted|(?:final|overall) (?:grade|mark|score)|(?:his|her|my|their) grade)\b/i.test(
      problem.text,
    )
  )
    return null;
  if (countsOtherwise(problem.text)) return null;
  const counted = overlapping(problem.text) ?? weightedTalk(problem.text);
  if (counted !== null) return counted;
  const text = inWholeAmounts(withoutOwner(problem.text).replace(/\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}/g, '$1/$2'));
  const question = plainQuestion(withOneName(text));
  const read =
    mixesUnits(text) || timesLetter(text) !== null
      ? null
      : readPhrases(inFigures(question.text), PHRASES, AVERAGE_IDLE);
  const solution = read === null ? null : solveRead(read);
  const answered = solution === null ? (toldAverage(text) ?? ofLetterA(text)) : roundedAverage(solution, question.form);
  // Nobody is younger than nothing: what came out so was misread.
  return answered !== null && answered.answer.startsWith('-') && /\bages?\b/i.test(text) ? null : answered;
}

/** "a, a + 4 and a + 11 … find a": a letter that looks like the article, worked as x and told as a. */
function ofLetterA(text: string): RuleSolution | null {
  if (!/\b(?:value of|find|what is) a[\s.?]*$/.test(text) || !/\ba ?[-+] ?\d/.test(text) || /\bx\b/i.test(text))
    return null;
  const solution = toldAverage(text.replace(/(?<!\bis )\ba(?= ?[-+,.?]|[\s.?]*$| and \d?a\b)|(?<=\d)a\b/g, 'x'));
  if (solution === null || !solution.answer.startsWith('x=')) return null;
  const back = (line: string): string => line.replace(/(?<![a-z\\])x(?![a-z])/g, 'a');
  const steps = solution.steps.map(({ reason, expression }) => ({ reason, expression: back(expression) }));
  return { ...solution, steps, answer: back(solution.answer) };
}

function solveRead(read: readonly Fact[]): RuleSolution | null {
  const facts = read
    .flatMap((fact) => (fact.kind === 'several' ? fact.facts : [fact]))
    .filter(({ kind }) => kind !== 'idle');
  return solve(facts) ?? solve(joinedFacts(facts)) ?? solve(unchanged(facts));
}

/** "The mean is 13" where nothing joins or leaves: it does not become so, it is so. */
function unchanged(facts: readonly Fact[]): readonly Fact[] {
  if (facts.some(({ kind }) => ['joins', 'leaves', 'joined', 'removed', 'change'].includes(kind))) return facts;
  return facts.map((fact) => (fact.kind === 'becomes' ? { kind: 'mean', count: null, mean: fact.mean } : fact));
}

function solve(facts: readonly Fact[]): RuleSolution | null {
  return simple(facts) ?? missing(facts) ?? ofMeans(facts) ?? needed(facts) ?? neededAfter(facts) ?? ofData(facts);
}
