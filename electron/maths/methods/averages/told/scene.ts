import type Fraction from 'fraction.js';

import type { Amount, ListItem, MarkedData } from './markData.ts';
import { stem } from './markTables.ts';
import type { Table } from './markTables.ts';
import type { StatFact, ToldFact, Turn } from './toldFacts.ts';

const NAMES = /\b(?:mean|median|mode|range|iqr|lower-quartile|upper-quartile|mad|on-mean)\b/;

type Of<Kind extends ToldFact['kind']> = Extract<ToldFact, { kind: Kind }>;

/** A number that no phrase has taken, with the words about it. */
export type SceneAmount = {
  readonly value: Fraction;
  readonly unit: string;
  /** How many there are of something, not how much of it: a whole number before a plural that is no unit. */
  readonly counts: boolean;
  readonly words: string;
  readonly before: string;
  readonly noun: string;
  /** The words of its clause. */
  readonly clause: string;
};

/** One reading of a question about data. */
export type Scene = {
  readonly lists: readonly (readonly ListItem[])[];
  readonly table: Table | null;
  readonly amounts: readonly SceneAmount[];
  readonly told: readonly (StatFact & { readonly value: number })[];
  /** Averages that are asked for, each once. */
  readonly asked: readonly StatFact[];
  readonly turns: ReadonlySet<Turn>;
  readonly places: readonly number[];
  readonly letterEnds: readonly Of<'letterEnd'>[];
  readonly letters: ReadonlySet<string>;
  readonly ends: readonly Of<'end'>[];
  readonly changes: readonly Of<'change'>[];
  readonly replaces: readonly Of<'replace'>[];
  readonly shifts: readonly Of<'shift'>[];
  readonly compares: readonly Of<'compare'>[];
  readonly equalEnds: readonly Of<'equalEnds'>[];
  readonly weights: readonly Of<'weight'>[];
  /** The last sentence, where the question stands as a rule. */
  readonly question: string;
  /** The sentences in which an average is named. */
  readonly naming: readonly string[];
  /** All that is measured is told in percent. */
  readonly percent: boolean;
  readonly amount: (index: number) => Fraction;
};

const MEASURE =
  /^(?:points?|marks?|runs?|goals?|pins?|percent|percentage|stars?|old|each|out|on|in|is|was|as|when|if|and|to|by|at|of|per)$/;
const PEOPLE =
  /^(?:people|children|men|women|staff|sheep|fish|them|us|those|these|kids|data|aircraft|mice|geese|teeth|feet|deer)$/;

const GROUP_OF =
  /\b(?:team|group|class|set|family|club|crew|squad|choir|band|party|sample|list|staff|committee|household|pack|litter|gang|bunch|troupe|herd|flock|panel|trio|line-up|boatload) of $/;

function countsThings(amount: Amount, noun: string, before: string): boolean {
  if (amount.unit !== '' || amount.interval !== null || amount.value.d !== 1n || amount.value.compare(0) <= 0)
    return false;
  if (GROUP_OF.test(before)) return true;
  const words = (
    noun.split(
      /!| (?:an?|the|in|on|at|to|and|is|was|are|were|has|have|had|who|with|when|if|then|while|for|from|by|that|as)(?= |$)/,
    )[0] ?? ''
  )
    .trim()
    .split(' ');
  if (MEASURE.test(words[0] ?? '') && words[0] !== 'of') return false;
  return words.some((word) => PEOPLE.test(word) || (/[^su]s$/.test(word) && !MEASURE.test(word) && word !== 'is'));
}

function clauseOf(text: string, index: number): string {
  return text.split(/[.;,:?]|\band\b/).find((clause) => new RegExp(`#${index}(?!\\d)`).test(clause)) ?? '';
}

function of<Kind extends ToldFact['kind']>(facts: readonly ToldFact[], kind: Kind): readonly Of<Kind>[] {
  return facts.filter((fact): fact is Of<Kind> => fact.kind === kind);
}

/** An average without a value before a list that "is 12" is told, not asked. */
function withEquals(facts: readonly ToldFact[]): readonly ToldFact[] {
  const [list, ...more] = of(facts, 'list').filter(({ equals }) => equals !== null);
  const open = of(facts, 'stat').findIndex(({ value }) => value === null);
  const stat = of(facts, 'stat')[open];
  if (list === undefined) return facts;
  if (more.length > 0 || stat === undefined) return [...facts, { kind: 'turn', turn: 'same' }];
  return facts.map((fact) => (fact === stat ? { ...stat, value: list.equals } : fact));
}

/** "Goes from 26 to 27" tells two means; "from 26 to what?" tells one and asks for one. */
function apart(fact: ToldFact): readonly ToldFact[] {
  if (fact.kind !== 'stat') return [fact];
  const plain = { ...fact, from: null, asksNew: false };
  if (fact.from !== null) return [{ ...plain, value: fact.from, later: false }, plain];
  return fact.asksNew ? [plain, { ...plain, value: null }, { kind: 'turn', turn: 'now' }] : [fact];
}

export function sceneOf(read: readonly ToldFact[], data: MarkedData): Scene {
  const facts = withEquals(read.flatMap(apart));
  const stats = of(facts, 'stat');
  const asked = stats.filter(({ value }) => value === null);
  const inAsked = asked.flatMap(({ of: words }) => [...words.matchAll(/#(\d+)/g)].map(([, index]) => Number(index)));
  const measured = [
    ...stats.flatMap(({ value }) => (value === null ? [] : [data.amounts[value]])),
    ...data.lists.flatMap((list) => list.flatMap((item) => ('amount' in item ? [item.amount] : []))),
  ];
  return {
    percent: measured.length > 0 && measured.every((amount) => amount?.unit === '%'),
    lists: of(facts, 'list').map(({ index }) => data.lists[index] ?? []),
    table: of(facts, 'table').length === 1 ? data.table : null,
    amounts: [...of(facts, 'amount'), ...inAsked.map((index) => ({ index, before: '', noun: 'numbers' }))].flatMap(
      ({ index, before, noun }) => {
        const amount = data.amounts[index];
        return amount === undefined
          ? []
          : [
              {
                value: amount.value,
                unit: amount.unit,
                counts: countsThings(amount, noun, before),
                words: `${before} ${noun}`,
                before,
                noun,
                clause: clauseOf(data.text, index),
              },
            ];
      },
    ),
    told: stats.filter((fact): fact is StatFact & { value: number } => fact.value !== null),
    asked: asked.filter(({ name }, index) => asked.findIndex((other) => other.name === name) === index),
    turns: new Set(of(facts, 'turn').map(({ turn }) => turn)),
    places: of(facts, 'place').map(({ place }) => place),
    letterEnds: of(facts, 'letterEnd'),
    letters: new Set(of(facts, 'letter').map(({ letter }) => letter)),
    ends: of(facts, 'end'),
    changes: of(facts, 'change'),
    replaces: of(facts, 'replace'),
    shifts: of(facts, 'shift'),
    compares: of(facts, 'compare'),
    equalEnds: of(facts, 'equalEnds'),
    weights: of(facts, 'weight'),
    naming: data.text.split(/(?<=[.?;])\s+/).filter((sentence) => NAMES.test(sentence)),
    question: data.text.split(/(?<=[.?;])\s+|,\s*so\s/).at(-1) ?? '',
    amount: (index) => data.amounts[index]?.value ?? (data.amounts[0] as Amount).value,
  };
}

export type Allowed = {
  readonly turns?: readonly Turn[];
  readonly lists?: number;
  readonly table?: boolean;
  readonly told?: number;
  readonly asked?: number;
  readonly ends?: number;
  readonly letters?: boolean;
  readonly changes?: boolean;
  readonly replaces?: number;
  readonly shifts?: number;
  readonly compares?: number;
  readonly equalEnds?: number;
  readonly weights?: number;
};

/** Nothing in the scene but what is allowed. Amounts and places are for the caller to check. */
export function holdsOnly(scene: Scene, allowed: Allowed): boolean {
  return (
    [...scene.turns].every((turn) => allowed.turns?.includes(turn) === true) &&
    scene.lists.length <= (allowed.lists ?? 0) &&
    (scene.table === null || allowed.table === true) &&
    scene.told.length <= (allowed.told ?? 0) &&
    scene.asked.length <= (allowed.asked ?? 0) &&
    scene.ends.length <= (allowed.ends ?? 0) &&
    (scene.letters.size + scene.letterEnds.length === 0 || allowed.letters === true) &&
    (scene.changes.length === 0 || allowed.changes === true) &&
    scene.replaces.length <= (allowed.replaces ?? 0) &&
    scene.shifts.length <= (allowed.shifts ?? 0) &&
    scene.compares.length <= (allowed.compares ?? 0) &&
    scene.equalEnds.length <= (allowed.equalEnds ?? 0) &&
    scene.weights.length <= (allowed.weights ?? 0)
  );
}

/** The numbers of a list without letters. */
export function plainValues(list: readonly ListItem[] | undefined): readonly Fraction[] | null {
  if (list === undefined) return null;
  const values = list.flatMap((item) => ('amount' in item && item.amount.interval === null ? [item.amount.value] : []));
  return values.length === list.length ? values : null;
}

export function stemsOf(words: string): ReadonlySet<string> {
  return new Set((words.match(/[a-z-]{3,}/g) ?? []).map(stem));
}
