import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import type { Account, Count, Side, Term } from './account.ts';
import type { Stems } from './bits.ts';

/** A term with its worth, or with the number of its things unknown. */
export type Line = {
  readonly side: Side;
  readonly term: Term;
  readonly value: Fraction | null;
  readonly steps: readonly RuleStep[];
};

const ONE = new Fraction(1);
const IN_PERIOD: Readonly<Record<string, readonly [string, number]>> = {
  'year month': ['months', 12],
  'year week': ['weeks', 52],
  'week day': ['days', 7],
  'hour minute': ['minutes', 60],
};

/** How many of the shorter period are in the longer one. */
export function periodsIn(long: string, short: string): number | null {
  return long === short ? 1 : (IN_PERIOD[`${long} ${short}`]?.[1] ?? null);
}

function shared(one: Stems, other: Stems): number {
  return one.filter((stem) =>
    other.some((name) => name === stem || name.endsWith(`-${stem}`) || stem.endsWith(`-${name}`)),
  ).length;
}

/** The count that tells how many there are of what a price is for; `undefined` where two might. */
function countOf(unit: Stems, counts: readonly Count[], at: number): Count | null | undefined {
  if (unit.length === 0) {
    const near = counts.filter((count) => count.at === at);
    const all = near.length > 0 ? near : counts;
    return all.length > 1 ? undefined : (all[0] ?? null);
  }
  const same = counts.filter(({ stems }) => stems.length === unit.length && shared(stems, unit) === unit.length);
  if (same.length === 1) return same[0];
  const some = counts.filter(({ stems }) => shared(stems, unit) > 0);
  // "After selling 140": of what the prices are for.
  const [bare] = counts.length === 1 ? counts.filter(({ stems }) => stems.length === 0) : [];
  return some.length > 1 ? undefined : (some[0] ?? bare ?? null);
}

type Found = { readonly count: Fraction; readonly steps: readonly RuleStep[] };

/** How many of a unit there are: a count, times the number of days where it is told for each day. */
function numberOf(
  unit: Stems,
  account: Account,
  at: number,
  period: string | null,
  used: Set<Count>,
): Found | null | undefined {
  const own = countOf(unit, account.counts, at);
  if (own === undefined) return undefined;
  if (own === null) {
    const [only] = unit;
    const inPeriod = period === null || only === undefined ? null : periodsIn(period, only);
    if (inPeriod !== null) return { count: new Fraction(inPeriod), steps: [] };
    const longer =
      only === undefined
        ? undefined
        : account.counts.find(
            ({ stems }) => stems.length === 1 && stems[0] !== only && periodsIn(stems[0] ?? '', only) !== null,
          );
    if (longer === undefined || only === undefined) return null;
    used.add(longer);
    const parts = periodsIn(longer.stems[0] ?? '', only) ?? 1;
    const count = longer.count.mul(parts);
    return {
      count,
      steps: longer.count.equals(1)
        ? []
        : [{ reason: `Find the number of ${only}s.`, expression: spellProduct(longer.count, new Fraction(parts)) }],
    };
  }
  used.add(own);
  if (own.per.length === 0) return { count: own.count, steps: [] };
  const times = numberOf(
    own.per,
    { ...account, counts: account.counts.filter((count) => count !== own) },
    at,
    period,
    used,
  );
  if (times === null || times === undefined) return undefined;
  const count = own.count.mul(times.count);
  return {
    count,
    steps: times.count.equals(1)
      ? times.steps
      : [
          ...times.steps,
          { reason: 'Find how many there are in all.', expression: spellProduct(own.count, times.count) },
        ],
  };
}

/** "sells 120 shirts … the shirts cost £5 each": as many as another term tells. */
function soldOf(unit: Stems, term: Term, terms: readonly Term[]): Fraction | null {
  const others = terms.filter(
    ({ count, stems, side, per }) =>
      side !== term.side && per !== null && count?.compare(1) === 1 && (unit.length === 0 || shared(unit, stems) > 0),
  );
  const [only, ...more] = others;
  return more.length > 0 ? null : (only?.count ?? null);
}

function worth(term: Term, count: Fraction): { readonly value: Fraction; readonly steps: readonly RuleStep[] } {
  const { price, lot } = term;
  if (lot.equals(count)) return { value: price.value, steps: [] };
  const one = price.value.div(lot);
  const first: readonly RuleStep[] = lot.equals(ONE)
    ? []
    : [
        {
          reason: 'Find the price of one.',
          expression: `${writeCoins(price.value)}\\div ${writeDecimal(lot)}=${writeDecimal(one)}`,
        },
      ];
  if (!endsWithin(one, 6)) {
    const lots = count.div(lot);
    return {
      value: price.value.mul(lots),
      steps: [
        {
          reason: 'Find how many times as many there are.',
          expression: `${writeDecimal(count)}\\div ${writeDecimal(lot)}=${writeDecimal(lots)}`,
        },
        {
          reason: 'Multiply the price.',
          expression: `${writeCoins(price.value)}\\times ${writeDecimal(lots)}=${writeCoins(price.value.mul(lots))}`,
        },
      ],
    };
  }
  return {
    value: one.mul(count),
    steps: count.equals(1)
      ? first
      : [...first, { reason: `Multiply by the number${nameOf(term)}.`, expression: spellProduct(count, one) }],
  };
}

function nameOf(term: Term): string {
  const [unit, ...more] = term.per ?? [];
  return unit !== undefined && more.length === 0 && /^(?:hour|day|week|month|year|minute|night)$/.test(unit)
    ? ` of ${unit}s`
    : '';
}

/**
 * Every term with its worth; a term whose number is not told is open. `null` where a count fits two prices, or none.
 * `period` is the time the question asks about ("in a year").
 */
export function linesOf(account: Account, period: string | null): readonly Line[] | null {
  const used = new Set<Count>();
  const lines: Line[] = [];
  for (const term of account.terms) {
    const known = term.per === null ? ONE : term.count;
    if (known !== null) {
      const { value, steps } = worth(term, known);
      lines.push({ side: term.side, term, value, steps: [...(term.before ?? []), ...steps] });
      continue;
    }
    const unit = term.per !== null && term.per.length > 0 ? term.per : term.stems;
    const found = numberOf(unit, account, term.at, period, used);
    if (found === undefined) return null;
    const sold = found === null ? soldOf(unit, term, account.terms) : null;
    if (sold !== null) {
      const { value, steps } = worth(term, sold);
      lines.push({ side: term.side, term, value, steps });
    } else if (found === null) lines.push({ side: term.side, term, value: null, steps: [] });
    else {
      const { value, steps } = worth(term, found.count);
      lines.push({ side: term.side, term, value, steps: [...found.steps, ...steps] });
    }
  }
  return account.counts.every((count) => used.has(count)) ? lines : null;
}
