import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workBefore } from '../percent/stories/workChanges.ts';
import {
  percentSolution,
  workChangeInPercent,
  workPartAsPercent,
  workPercentChange,
  workPercentOf,
} from '../percent/workPercent.ts';
import { workCompound, workSuccessive } from '../percent/workRepeatedPercent.ts';
import type { Change } from '../percent/workRepeatedPercent.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { spellDifference } from '../amounts/spelledArithmetic.ts';
import type { WordClass } from './lexicon.ts';
import type { PercentBit, Told } from './percentBits.ts';
import type { PercentStory } from './percentStory.ts';
import { factorOf, workOverall } from './workOverall.ts';

type When = 'before' | 'after';
type Valued = { readonly told: Told; readonly when: When };
export type Changes = {
  readonly values: readonly Valued[];
  readonly changes: readonly (Change & { readonly name: string })[];
  readonly years: Fraction | null;
  readonly yearly: boolean;
  readonly kinds: ReadonlySet<PercentBit['kind']>;
};

/** The changes in order; a bare percentage goes the way of the one before it. */
function changesOf(bits: readonly PercentBit[]): Changes['changes'] | null {
  const changes: (Change & { readonly name: string })[] = [];
  for (const bit of bits) {
    if (bit.kind === 'change' && bit.way !== 'again')
      changes.push({ direction: bit.way, percent: bit.percent, name: bit.name });
    if (bit.kind !== 'bare') continue;
    const last = changes.at(-1);
    if (last === undefined) return null;
    changes.push({ ...last, percent: bit.percent });
  }
  return changes;
}

/** Is a value told as it is after the changes of its sentence? */
function whenOf(bits: readonly PercentBit[], at: number): When {
  const bit = bits[at];
  if (bit?.kind === 'value' && bit.to) return 'after';
  const changed = bits.findIndex(({ kind }) => kind === 'change');
  const marked = (kind: PercentBit['kind']): number => bits.findIndex((one) => one.kind === kind);
  const after = marked('after');
  if (marked('excluding') !== -1 || marked('before') !== -1) return 'before';
  if (marked('including') !== -1) return 'after';
  if (after !== -1 && ((changed > after && changed !== -1) || bits[after + 1]?.kind === 'span')) return 'after';
  if (marked('now') !== -1) return 'after';
  if (marked('sale') !== -1 && marked('sale') < at) return 'after';
  const sold = bits.findIndex(({ kind }) => kind === 'sold');
  const gains = bits.some(
    (one) => one.kind === 'change' && /^(?:profit|loss|gain|gains|gained|loses|lost|lose)/.test(one.name),
  );
  return sold !== -1 && gains && marked('bought') === -1 ? 'after' : 'before';
}

export function readChangesOf({ told, inQuestion }: PercentStory): Changes | null {
  const sentences = [...told, inQuestion];
  const all = sentences.flat();
  const changes = changesOf(all);
  const spans = all.flatMap((bit) => (bit.kind === 'span' && bit.unit === 'year' ? [bit.count] : []));
  if (changes === null || spans.length > 1) return null;
  const values = sentences.flatMap((bits, index) =>
    bits.flatMap((bit, at) =>
      bit.kind === 'value'
        ? [{ told: bit.told, when: index < told.length ? whenOf(bits, at) : ('before' as const) }]
        : [],
    ),
  );
  return {
    values,
    changes,
    years: spans[0] ?? null,
    yearly: all.some(({ kind }) => kind === 'yearly'),
    kinds: new Set(all.map(({ kind }) => kind)),
  };
}

const ONLY_CHANGES = new Set<PercentBit['kind']>([
  'change',
  'bare',
  'value',
  'yearly',
  'span',
  'after',
  'before',
  'now',
  'including',
  'excluding',
  'bought',
  'sold',
  'sale',
  'same',
]);
const ORIGINAL =
  /^(?:original|originally|before|without|excluding|normal|normally|usual|full|regular|initially|start_with|new)$/;

/** The value that several changes lead to, or came from, or by how much it changed. */
export function workPercentChanges(story: PercentStory): RuleSolution | null {
  const read = readChangesOf(story);
  if (read === null || [...read.kinds].some((kind) => !ONLY_CHANGES.has(kind))) return null;
  const { changes, values } = read;
  const [change, ...more] = changes;
  const has = (...kinds: readonly WordClass[]): boolean => kinds.some((kind) => story.asked.classes.includes(kind));
  if (change === undefined || has('steer', 'half', 'times', 'less', 'not', 'left')) return null;
  const percentAsked =
    has('percentage') || story.asked.words.some((word) => /^(?:rate|single|equivalent|overall|net)$/.test(word));
  const [value, ...others] = values;
  if (value === undefined)
    return percentAsked && read.years === null && !read.yearly ? workOverall(changes, story) : null;
  if (others.length > 0 || percentAsked) return null;
  const repeated = read.yearly || read.years !== null;
  if (repeated && (more.length > 0 || read.years === null || read.years.d !== 1n || read.years.compare(12) > 0))
    return null;
  const { told, when } = value;
  const { words } = story.asked;
  const original =
    (words.some((word) => ORIGINAL.test(word)) &&
      !(words.includes('new') && !words.includes('when') && words.at(-1) !== 'new')) ||
    (has('cost') && when === 'after' && read.kinds.has('sold'));
  const part = asksPart(story, change.name, changes.length);
  const years = repeated ? Number(read.years) : 1;
  if (original && when === 'before') return null;
  if (part && !original) {
    if (repeated || more.length > 0) return null;
    return when === 'before' ? workPercentOf(change.percent, told.value, told.unit) : partOfAfter(change, told);
  }
  if (original)
    return workBefore(repeated ? Array.from({ length: years }, () => change) : changes, told.value, told.unit);
  if (when === 'after' || (has('how_many') && !isMoney(told.unit) && story.asked.many === null)) return null;
  if (repeated)
    return rounded(
      workCompound(change.direction, told.value, change.percent, years, told.unit),
      story,
      told,
      change,
      years,
    );
  return more.length === 0
    ? workPercentChange(change.direction, told.value, change.percent, told.unit)
    : workSuccessive(told.value, changes, told.unit);
}

/** A value that does not come out in whole pence is given to the places asked for. */
function rounded(
  solution: RuleSolution | null,
  { places }: PercentStory,
  told: Told,
  change: Change,
  years: number,
): RuleSolution | null {
  if (solution !== null || places === null) return solution;
  const multiplier = factorOf(change);
  const value = told.value.mul(multiplier.pow(years) ?? 1);
  const answer = writeQuantity(value.round(places), told.unit);
  const exact = `${told.value.toString()}\\times ${multiplier.toString()}^{${years}}\\approx ${value.round(places).toString()}`;
  return percentSolution(
    [
      {
        reason: 'Find the multiplier for one year.',
        expression: `1${change.direction === 'up' ? '+' : '-'}${change.percent.div(100).toString()}=${multiplier.toString()}`,
      },
      { reason: 'Multiply by it for every year.', expression: exact },
    ],
    answer,
  );
}

/** "How much is the tip?", "How much of it is VAT?": the part alone is asked for. */
function asksPart(story: PercentStory, name: string, changes: number): boolean {
  const { classes, words } = story.asked;
  const part = new Set<WordClass>([
    'tax',
    'tip',
    'discount',
    'fee',
    'rise',
    'fall',
    'profit',
    'loss',
    'markup',
    'charge',
    'off',
    'save',
  ]);
  if (
    changes !== 1 ||
    classes.some(
      (kind) =>
        ['total', 'bill', 'price', 'sale', 'after', 'including', 'cost', 'pay'].includes(kind) &&
        !(kind === 'pay' && words.includes(name)),
    )
  )
    return false;
  return classes.some((kind) => part.has(kind));
}

/** The part of what stands at the end, as "GST of 15% is included". */
function partOfAfter(change: Change, told: Told): RuleSolution | null {
  const before = workBefore([change], told.value, told.unit);
  if (before === null) return null;
  const factor = factorOf(change);
  const first = told.value.div(factor);
  const part = told.value.sub(first).abs();
  const up = change.direction === 'up';
  const step = {
    reason: 'Subtract to find the part.',
    expression: up ? spellDifference(told.value, first) : spellDifference(first, told.value),
  };
  return percentSolution([...before.steps, step], writeQuantity(part, told.unit));
}

/** By how many percent a value changed, or what percentage profit was made. */
export function workPercentChangeAsked(story: PercentStory): RuleSolution | null {
  const bits = [...story.told.flat(), ...story.inQuestion];
  const { classes, words } = story.asked;
  const has = (...kinds: readonly WordClass[]): boolean => kinds.some((kind) => classes.includes(kind));
  if (!has('percentage') && !words.includes('rate')) return null;
  if (has('steer', 'half', 'times', 'not', 'less', 'left')) return null;
  const pairs = bits.flatMap((bit) => (bit.kind === 'from to' ? [[bit.from, bit.to]] : []));
  const values = bits.flatMap((bit) => (bit.kind === 'value' ? [bit.told] : []));
  const allowed = new Set<PercentBit['kind']>([
    'value',
    'from to',
    'now',
    'after',
    'before',
    'bought',
    'sold',
    'sale',
    'yearly',
    'span',
  ]);
  if (bits.some(({ kind }) => !allowed.has(kind)) || pairs.length > 1 || (pairs.length === 1 && values.length > 0))
    return null;
  const [from, to, ...more] = pairs[0] ?? ordered(story) ?? values;
  if (from === undefined || to === undefined || more.length > 0 || from.unit !== to.unit) return null;
  const name = has('profit')
    ? 'profit'
    : has('loss')
      ? 'loss'
      : has('discount', 'off')
        ? 'discount'
        : has('rise')
          ? 'increase'
          : has('fall', 'lose')
            ? 'decrease'
            : has('change')
              ? 'change'
              : null;
  if (name === null)
    return words.includes('rate') || has('of') || from.stems.length > 0 ? partOf(from, to, story) : null;
  if (has('rise') && has('fall')) return null;
  const traded = bits.some(({ kind }) => kind === 'bought' || kind === 'sold' || kind === 'sale');
  if ((name === 'profit' || name === 'loss') && !traded) return null;
  return workChangeInPercent(from.value, to.value, name, story.places);
}

/** "sold for £52, bought for £40": the price paid comes first. */
function ordered(story: PercentStory): readonly Told[] | null {
  const bits = story.told.flat();
  const sold = bits.findIndex(({ kind }) => kind === 'sold');
  const bought = bits.findIndex(({ kind }) => kind === 'bought');
  const values = bits.flatMap((bit, at) => (bit.kind === 'value' ? [{ told: bit.told, at }] : []));
  const [one, two, ...more] = values;
  if (one === undefined || two === undefined || more.length > 0 || sold === -1 || bought === -1) return null;
  return sold < bought && sold < one.at && one.at < bought && bought < two.at ? [two.told, one.told] : null;
}

/** A commission, a tax: the smaller amount as a percentage of the larger. */
function partOf(one: Told, two: Told, story: PercentStory): RuleSolution | null {
  const [part, whole] = one.value.compare(two.value) < 0 ? [one, two] : [two, one];
  const named = story.asked.classes.some((kind) => ['markup', 'tax', 'tip'].includes(kind));
  return named ? workPartAsPercent(part.value, whole.value, story.places) : null;
}
