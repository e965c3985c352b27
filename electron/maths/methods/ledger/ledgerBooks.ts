import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps } from '../percent/workPercent.ts';
import { meant, termOf } from './ledgerTerms.ts';
import type { LedgerTerm } from './ledgerTerms.ts';
import type { Ledger } from './ledger.ts';

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

type Sum = { readonly value: Fraction; readonly steps: readonly RuleStep[] };
type Line = { readonly cost: Fraction | null; readonly term: LedgerTerm | null };
/** All entries of the ledger on the side of spending, and what came in. */
export type Books = {
  readonly lines: readonly Line[];
  readonly gained: readonly Fraction[];
  readonly told: Fraction | null;
  readonly times: Fraction | null;
};

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.add(value), ZERO);
}

export function add(values: readonly Fraction[]): readonly RuleStep[] {
  return values.length < 2
    ? []
    : [{ reason: 'Add.', expression: `${values.map(writeCoins).join('+')}=${writeCoins(sum(values))}` }];
}

export function minus(first: Fraction, second: Fraction): string {
  return `${writeCoins(first)}-${writeCoins(second)}=${writeCoins(first.sub(second))}`;
}

function splitTerm(value: Fraction, by: Fraction): LedgerTerm {
  const cost = value.div(by);
  const step = {
    reason: `Share the bill by $${writeDecimal(by)}$.`,
    expression: `${writeCoins(value)}\\div ${writeDecimal(by)}=${writeCoins(cost)}`,
  };
  return { thing: 'bill', count: ONE, price: cost, cost, steps: [step] };
}

/** Paid once by whoever goes in, though nobody says that it is bought. */
const ENTRY = /^(?:admission|entry|entrance)$/;

/** Every entry with its cost; `null` where a price is unclear or one was told for nothing. */
export function books(ledger: Ledger): Books | null {
  const used = new Set<unknown>();
  const lines: Line[] = [];
  let times: Fraction | null = null;
  const told: Fraction[] = ledger.paid === null ? [] : [ledger.paid];
  for (const event of ledger.events) {
    if (event.kind === 'spent') lines.push({ cost: event.value, term: null });
    if (event.kind === 'split') lines.push({ cost: event.value.div(event.by), term: splitTerm(event.value, event.by) });
    if (event.kind !== 'items') continue;
    if (event.total !== null) told.push(event.total);
    for (const item of event.items) {
      const term = termOf(item, ledger, used);
      if (term === null) return null;
      lines.push({ cost: term.cost, term });
    }
    if (event.times !== null) {
      if (ledger.events.length > 1) return null;
      times = event.times;
    }
  }
  const persons = lines.some(({ term }) => term !== null && /adult|child|people|friend|student/.test(term.thing));
  for (const price of ledger.prices) {
    if (!ENTRY.test(price.thing) || used.has(price) || persons) continue;
    used.add(price);
    lines.push({ cost: price.amount.value, term: null });
  }
  const asked = ledger.ask.kind === 'ask count' || ledger.ask.kind === 'ask price' ? ledger.ask.thing : null;
  const named = asked === null ? [] : meant(asked, ledger.prices);
  const [bought, ...others] = named;
  if (
    ledger.ask.kind === 'ask count' &&
    !ledger.ask.most &&
    told.length === 1 &&
    bought !== undefined &&
    others.length === 0
  ) {
    if (!used.has(bought) && bought.count.equals(1) && bought.measure === '') {
      const term = { thing: bought.thing, count: null, price: bought.amount.value, cost: null, steps: [] };
      lines.push({ cost: null, term });
    }
  }
  const idle = [...ledger.prices, ...ledger.shares].filter((one) => !used.has(one));
  if (idle.some((one) => !(named as readonly unknown[]).includes(one)) || told.length > 1) return null;
  if (
    ledger.offer !== null &&
    !lines.some(({ term }) => term !== null && meant(ledger.offer?.thing ?? '', [term]).length > 0)
  )
    return null;
  const gained = ledger.events.flatMap((event) => (event.kind === 'gained' ? [event.value] : []));
  return { lines, gained, told: told[0] ?? null, times };
}

/** What all known entries cost together, with the changes of the bill. */
export function spent({ lines, times }: Books, ledger: Ledger): Sum | null {
  const costs = lines.map(({ cost }) => cost);
  if (costs.some((cost) => cost === null) || costs.length === 0) return null;
  const known = costs.filter((cost) => cost !== null);
  const steps: RuleStep[] = [...lines.flatMap(({ term }) => term?.steps ?? []), ...add(known)];
  let value = sum(known);
  if (times !== null) {
    steps.push({ reason: `Multiply by $${writeDecimal(times)}$.`, expression: spellProduct(value, times) });
    value = value.mul(times);
  }
  for (const change of ledger.changes) {
    if (change.kind === 'off') {
      steps.push({ reason: 'Take off the discount.', expression: minus(value, change.value) });
      value = value.sub(change.value);
      continue;
    }
    const part = value.mul(change.percent).div(100);
    steps.push(...partSteps(change.percent, value));
    const next = change.factor < 0 ? value.sub(part) : value.add(part);
    steps.push({
      reason: change.factor < 0 ? 'Subtract it.' : 'Add it.',
      expression: `${writeCoins(value)}${change.factor < 0 ? '-' : '+'}${writeCoins(part)}=${writeCoins(next)}`,
    });
    value = next;
  }
  return value.s < 0n || !endsWithin(value, 2) ? null : { value, steps };
}

/** The money that was spent, as far as it is told: a total, or what was there less what is left. */
export function paid(ledger: Ledger, { told, gained, times }: Books): Sum | null {
  if (gained.length > 0 || ledger.changes.length > 0 || times !== null) return null;
  const from = ledger.note ?? ledger.start;
  const rest = ledger.events.some((event) => event.kind === 'items' && event.rest);
  const left = rest ? ZERO : ledger.note === null ? (ledger.end ?? ledger.change) : ledger.change;
  if (rest && (ledger.end !== null || ledger.change !== null)) return null;
  if (ledger.note !== null && (ledger.end !== null || ledger.start !== null)) return null;
  if (told !== null) return left === null ? { value: told, steps: [] } : null;
  if (from === null || left === null) return null;
  return { value: from.sub(left), steps: [{ reason: 'Find what was paid.', expression: minus(from, left) }] };
}
