import type Fraction from 'fraction.js';
import type { RuleSolution } from '../../../outcomes.ts';
import { workList } from '../../statistics.ts';
import { workGrouped, workSpread } from '../workData.ts';
import { workFrequencies } from '../workFrequencies.ts';
import { workDeviation, workDifference } from './workDeviation.ts';
import { holdsOnly, plainValues } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Table } from './markTables.ts';
import type { StatName, Turn } from './toldFacts.ts';

/** Words that change nothing where a list or a table is all there is. */
export const HARMLESS: readonly Turn[] = [
  'order',
  'whole',
  'on-mean',
  'needed',
  'last',
  'different',
  'positive',
  'after',
  'together',
  'before',
  'instead',
  'times',
  'correct',
];

export function statOf(name: StatName, values: readonly Fraction[]): RuleSolution | null {
  if (name === 'iqr') return workSpread('interquartile range', values);
  if (name === 'lower-quartile') return workSpread('lower quartile', values);
  if (name === 'upper-quartile') return workSpread('upper quartile', values);
  return name === 'mad' ? workDeviation(values) : workList(name, values);
}

/** The one average that is asked; "on average" asks for the mean. */
export function askedName({ asked, turns }: Scene): StatName | null {
  if (asked.length === 0) return turns.has('on-mean') ? 'mean' : null;
  return asked.length === 1 ? (asked[0]?.name ?? null) : null;
}

function countsFit(scene: Scene, ...numbers: readonly number[]): boolean {
  const unit = listUnit(scene);
  const besides = scene.amounts.filter((amount) => amount.unit === '' || unit === '' || !isDistance(amount.unit, unit));
  return besides.every(({ value }) => numbers.some((number) => value.equals(number))) && scene.places.length === 0;
}

function listUnit({ lists }: Scene): string {
  const units = (lists[0] ?? []).flatMap((item) =>
    'amount' in item && item.amount.unit !== '' ? [item.amount.unit] : [],
  );
  return units[0] ?? '';
}

/** "Her times for 50 m were 34 s, …": the distance is no part of the data. */
function isDistance(unit: string, listed: string): boolean {
  return /^(?:m|km|miles)$/.test(unit) && /^(?:s|min|h)$/.test(listed);
}

/** One average of a list as it stands. */
function ofList(scene: Scene): RuleSolution | null {
  const name = askedName(scene);
  const values = plainValues(scene.lists[0]);
  if (name === null || values === null || !countsFit(scene, values.length)) return null;
  const turns: readonly Turn[] = scene.turns.has('on-mean') ? [...HARMLESS, 'how-many', 'how-much'] : HARMLESS;
  return holdsOnly(scene, { turns, lists: 1, asked: 1 }) ? statOf(name, values) : null;
}

function withoutOne(values: readonly Fraction[], value: Fraction | undefined): readonly Fraction[] | null {
  const at = value === undefined ? -1 : values.findIndex((one) => one.equals(value));
  return at < 0 ? null : values.filter((_one, index) => index !== at);
}

/** A list that loses its ends, or to which a number is added, or that loses one of its numbers. */
function ofChangedList(scene: Scene): RuleSolution | null {
  const name = askedName(scene);
  const values = plainValues(scene.lists[0]);
  if (name === null || values === null) return null;
  const turns: readonly Turn[] = [...HARMLESS, 'other', 'now', 'extra'];
  const number = values.length;
  if (scene.turns.has('dropped') && scene.ends.length > 0) {
    const ordered = values.toSorted((one, two) => one.compare(two));
    const lows = scene.ends.filter(({ end }) => end === 'low').length;
    const highs = scene.ends.length - lows;
    if (lows > 1 || highs > 1 || scene.ends.some(({ value }) => value !== null)) return null;
    const left = ordered.slice(lows, highs === 0 ? undefined : -highs);
    return countsFit(scene, number, left.length) &&
      holdsOnly(scene, { turns: [...turns, 'dropped'], lists: 1, asked: 1, ends: 2 })
      ? statOf(name, left)
      : null;
  }
  const changing = scene.amounts.filter(({ counts, value }) => !(counts && value.equals(number)));
  const [change, ...more] = changing;
  if (change === undefined || more.length > 0 || scene.places.some((place) => place !== number + 1)) return null;
  if (!scene.turns.has('now') && scene.asked.length !== 1) return null;
  if (scene.turns.has('joins'))
    return holdsOnly(scene, { turns: [...turns, 'joins'], lists: 1, asked: 1 })
      ? statOf(name, [...values, change.value])
      : null;
  const left = withoutOne(values, change.value);
  const leaves = scene.turns.has('leaves') || scene.turns.has('dropped');
  return left !== null && leaves && holdsOnly(scene, { turns: [...turns, 'leaves', 'dropped'], lists: 1, asked: 1 })
    ? statOf(name, left)
    : null;
}

function isGrouped(table: Table): boolean {
  return table.rows.every(({ value }) => value.interval !== null);
}

function ofGrouped(name: StatName, table: Table): RuleSolution | null {
  const groups = table.rows.flatMap(({ value: { interval }, count }) =>
    interval === null ? [] : [{ low: interval.low, high: interval.high, count }],
  );
  return name === 'mean' ? workGrouped(groups) : null;
}

/** One average of a table. */
function ofTable(scene: Scene): RuleSolution | null {
  const name = askedName(scene);
  const { table } = scene;
  if (name === null || table === null) return null;
  const total = table.rows.reduce((sum, { count }) => sum + count, 0);
  if (!countsFit(scene, total, table.rows.length)) return null;
  const turns: readonly Turn[] = [...HARMLESS, 'frequency', 'counts', 'how-many', 'total', 'times'];
  const grouped = isGrouped(table);
  const allowed = { turns: grouped ? [...turns, 'estimate' as const] : turns, table: true, asked: 1, letters: grouped };
  if (!holdsOnly(scene, allowed)) return null;
  if (grouped) return ofGrouped(name, table);
  return ofRows(name, table);
}

/** By how much one average of a list is more than another. */
function ofComparison(scene: Scene): RuleSolution | null {
  const [compare] = scene.compares;
  const values = plainValues(scene.lists[0]);
  if (compare === undefined || values === null || !countsFit(scene, values.length)) return null;
  if (!holdsOnly(scene, { turns: ['order'], lists: 1, compares: 1 })) return null;
  const [more, less] = [statOf(compare.more, values), statOf(compare.less, values)];
  return more === null || less === null ? null : workDifference(more, less, compare.either);
}

/** "State the range and the median": each of them, in the order in which they are asked for. */
function ofBoth(scene: Scene): RuleSolution | null {
  const { asked, table } = scene;
  const values = plainValues(scene.lists[0]);
  if (asked.length < 2 || asked.length > 4 || (values === null) === (table === null)) return null;
  const count = values?.length ?? table?.rows.reduce((sum, row) => sum + row.count, 0) ?? 0;
  const allowed = { turns: [...HARMLESS, 'frequency', 'counts'] as const, lists: 1, table: true, asked: 4 };
  if (!countsFit(scene, count) || !holdsOnly(scene, allowed) || scene.turns.has('on-mean')) return null;
  const worked = asked.map(({ name }) => (values === null ? ofRows(name, table) : statOf(name, values)));
  if (!worked.every((one) => one !== null)) return null;
  const answer = worked.map((one, index) => `\\text{${asked[index]?.name ?? ''} }${one.answer}`).join(',\\ ');
  const steps = worked.flatMap((one) => one.steps);
  const [first] = worked;
  return first === undefined || steps.length > 8 ? null : { ...first, steps, answer };
}

function ofRows(name: StatName, table: Table | null): RuleSolution | null {
  if (table === null || table.rows.some(({ value }) => value.interval !== null)) return null;
  const rows = table.rows.map(({ value, count }) => ({ value: value.value, count }));
  return name === 'mean' || name === 'median' || name === 'mode' || name === 'range'
    ? workFrequencies(name, rows)
    : null;
}

/** Questions about numbers that are all told. */
export function solveData(scene: Scene): RuleSolution | null {
  if (scene.compares.length > 0) return ofComparison(scene);
  if (scene.asked.length > 1) return ofBoth(scene);
  if (scene.table !== null) return ofTable(scene);
  return ofList(scene) ?? ofChangedList(scene);
}
