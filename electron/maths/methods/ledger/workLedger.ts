import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { workSpentParts } from '../stories/workSpentParts.ts';
import type { SpentPart } from '../stories/workSpentParts.ts';
import { add, books, minus, paid, spent, sum } from './ledgerBooks.ts';
import type { Books } from './ledgerBooks.ts';
import { meant } from './ledgerTerms.ts';
import { writeNumber } from '../writeTerms.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';

const ZERO = new Fraction(0);

function isPart(event: LedgerEvent): boolean {
  return event.kind === 'part';
}

function answer(ledger: Ledger, steps: readonly RuleStep[], value: Fraction): RuleSolution | null {
  return value.s < 0n || steps.length === 0 ? null : moneySolution(steps, writeQuantity(value, ledger.unit));
}

/** A fraction of the money, and what it came to. */
function workPartWorth(
  ledger: Ledger,
  parts: readonly { readonly share: Fraction; readonly worth: Fraction }[],
): RuleSolution | null {
  const [part] = parts;
  if (part === undefined || ledger.events.length > 1 || ledger.prices.length > 0 || ledger.ask.kind !== 'ask start')
    return null;
  if (
    ledger.start !== null ||
    ledger.end !== null ||
    ledger.note !== null ||
    ledger.change !== null ||
    ledger.paid !== null
  )
    return null;
  const value = part.worth.div(part.share);
  const step = {
    reason: `$${writeNumber(part.share)}$ of the money is $${writeCoins(part.worth)}$: divide.`,
    expression: `${writeCoins(part.worth)}\\div ${writeNumber(part.share)}=${writeCoins(value)}`,
  };
  return answer(ledger, [step], value);
}

/** Fractions of the money spent in turn. */
function workParts(ledger: Ledger): RuleSolution | null {
  const lists = books(ledger);
  const worth = ledger.events.flatMap((event) =>
    event.kind === 'part' && event.worth !== null ? [{ ...event, worth: event.worth }] : [],
  );
  if (worth.length > 0) return workPartWorth(ledger, worth);
  if (lists === null || lists.gained.length > 0 || ledger.changes.length > 0 || ledger.people !== null) return null;
  if (ledger.note !== null || ledger.change !== null || lists.told !== null) return null;
  const costs: Fraction[] = [];
  const before: RuleStep[] = [];
  const parts: SpentPart[] = [];
  let at = 0;
  for (const event of ledger.events) {
    if (event.kind === 'part') parts.push({ kind: 'share', share: event.share, of: event.of });
    const size = event.kind === 'items' ? event.items.length : event.kind === 'spent' ? 1 : 0;
    for (const { cost, term } of lists.lines.slice(at, at + size)) {
      if (cost === null) return null;
      costs.push(cost);
      before.push(...(term?.steps ?? []));
      parts.push({ kind: 'amount', value: cost });
    }
    at += size;
  }
  const solved =
    ledger.ask.kind === 'ask start' && ledger.end !== null && ledger.start === null
      ? workSpentParts(parts, { kind: 'start', left: ledger.end }, ledger.unit)
      : ledger.ask.kind === 'ask left' && ledger.start !== null && ledger.end === null
        ? workSpentParts(parts, { kind: 'left', start: ledger.start }, ledger.unit)
        : null;
  return solved === null ? null : { ...solved, steps: [...before, ...solved.steps] };
}

/** The one entry of which the count or the price is not known. */
function workUnknown(ledger: Ledger, lists: Books, thing: string, wanted: 'count' | 'price'): RuleSolution | null {
  const money = paid(ledger, lists);
  const [line, ...more] = lists.lines.filter(({ cost }) => cost === null);
  if (
    money === null ||
    line === undefined ||
    line.term === null ||
    more.length > 0 ||
    meant(thing, [line.term]).length === 0
  )
    return null;
  // "3 boxes of 12 pens": what is shared out by boxes is no price of a pen.
  const packed = ledger.events.some((event) => event.kind === 'items' && event.items.some(({ size }) => size !== null));
  if (packed && wanted === 'price' && !/\b(?:box|pack|packet|bag|carton|tray|crate|case|set|bundle)/.test(thing))
    return null;
  const { term } = line;
  const by = wanted === 'count' ? term.price : term.count;
  if (by === null || by.compare(0) <= 0 || (wanted === 'count' ? term.count : term.price) !== null) return null;
  const others = lists.lines.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const rest = money.value.sub(sum(others));
  const value = rest.div(by);
  if (value.compare(0) <= 0) return null;
  const steps: RuleStep[] = [...lists.lines.flatMap((one) => one.term?.steps ?? []), ...add(others), ...money.steps];
  if (others.length > 0)
    steps.push({ reason: 'Subtract it from what was paid.', expression: minus(money.value, sum(others)) });
  if (!by.equals(1))
    steps.push({
      reason: wanted === 'count' ? 'Divide by the price of one.' : 'Divide by how many there are.',
      expression: spellQuotient(rest, by),
    });
  if (wanted === 'price') return answer(ledger, steps, value);
  return value.d === 1n && steps.length > 0 ? moneySolution(steps, writeDecimal(value)) : null;
}

/** One of a thing, of which so many were bought together. */
function workOne(ledger: Ledger, lists: Books, thing: string): RuleSolution | null {
  const [list, ...others] = ledger.events;
  if (list?.kind !== 'items' || others.length > 0 || list.items.length !== 1 || ledger.prices.length > 0) return null;
  const [item] = list.items;
  if (item === undefined || item.count === null || item.price === null || meant(thing, [item]).length === 0)
    return null;
  if (ledger.changes.length > 0 || ledger.people !== null || lists.times !== null || lists.told !== null) return null;
  const cost = item.price.value;
  const pieces = item.each ? (item.count.equals(1) ? item.size : null) : item.size === null ? item.count : null;
  if (pieces === null || item.measure !== '') return null;
  return answer(
    ledger,
    [{ reason: 'Divide by how many there are.', expression: spellQuotient(cost, pieces) }],
    cost.div(pieces),
  );
}

/** As many as the money that is left can buy. */
function workMost(ledger: Ledger, lists: Books, thing: string): RuleSolution | null {
  const [price, ...more] = meant(thing, ledger.prices);
  const money = ledger.start ?? ledger.note;
  if (price === undefined || more.length > 0 || money === null || (ledger.start !== null && ledger.note !== null))
    return null;
  if (
    ledger.end !== null ||
    ledger.change !== null ||
    lists.told !== null ||
    ledger.offer !== null ||
    ledger.people !== null
  )
    return null;
  if (!price.count.equals(1) || price.measure !== '' || lists.lines.some(({ cost }) => cost === null)) return null;
  if (lists.times !== null || ledger.events.some((event) => event.kind === 'items' && event.rest)) return null;
  const before = lists.lines.length === 0 ? { value: ZERO, steps: [] } : spent(lists, ledger);
  if (before === null || (lists.lines.length === 0 && ledger.changes.length > 0)) return null;
  const had = money.add(sum(lists.gained));
  const left = had.sub(before.value);
  const value = left.div(price.amount.value);
  if (value.compare(1) < 0) return null;
  const steps: RuleStep[] = [...before.steps];
  if (lists.gained.length > 0) steps.push(...add([money, ...lists.gained]));
  if (lists.lines.length > 0)
    steps.push({ reason: 'Subtract it from the money.', expression: minus(had, before.value) });
  const whole = value.floor();
  const exact = value.d === 1n;
  const unit = price.amount.value;
  steps.push(
    exact
      ? { reason: 'Divide by the price of one.', expression: spellQuotient(left, unit) }
      : {
          reason: `$${writeDecimal(whole)}$ can be paid for; $${writeDecimal(whole.add(1))}$ would cost $${writeCoins(whole.add(1).mul(unit))}$, too much.`,
          expression: `${writeDecimal(whole)}\\times ${writeCoins(unit)}=${writeCoins(whole.mul(unit))}`,
        },
  );
  if (!ledger.also) return moneySolution(steps, writeDecimal(whole));
  const rest = left.sub(whole.mul(unit));
  steps.push({ reason: 'Find what is left.', expression: minus(left, whole.mul(unit)) });
  const written = writeQuantity(rest, ledger.unit);
  return written === null ? null : moneySolution(steps, `${writeDecimal(whole)}\\text{, }${written}`);
}

/** Money that was there, and what is left of it. */
function workLeft(ledger: Ledger, lists: Books, from: Fraction): RuleSolution | null {
  const cost = spent(lists, ledger);
  if (cost === null || ledger.end !== null || ledger.change !== null || ledger.people !== null) return null;
  if (lists.told !== null && !lists.told.equals(cost.value)) return null;
  const had = from.add(sum(lists.gained));
  const more = lists.gained.length > 0 ? add([from, ...lists.gained]) : [];
  const last = { reason: 'Subtract it from the money.', expression: minus(had, cost.value) };
  return answer(ledger, [...cost.steps, ...more, last], had.sub(cost.value));
}

function workTotal(ledger: Ledger, lists: Books): RuleSolution | null {
  const cost = spent(lists, ledger);
  if (cost === null || lists.told !== null || ledger.end !== null || ledger.change !== null) return null;
  if (ledger.ask.kind === 'ask missing') {
    if ((ledger.start === null && lists.gained.length === 0) || ledger.note !== null) return null;
    const told = [...(ledger.start === null ? [] : [ledger.start]), ...lists.gained];
    const have = sum(told);
    return answer(
      ledger,
      [...cost.steps, ...add(told), { reason: 'Subtract the money there is.', expression: minus(cost.value, have) }],
      cost.value.sub(have),
    );
  }
  if (ledger.ask.kind === 'ask total') return ledger.people === null ? answer(ledger, cost.steps, cost.value) : null;
  if (ledger.people === null || ledger.people.compare(2) < 0) return null;
  const each = cost.value.div(ledger.people);
  return answer(
    ledger,
    [
      ...cost.steps,
      {
        reason: `Share it by $${writeDecimal(ledger.people)}$.`,
        expression: `${writeCoins(cost.value)}\\div ${writeDecimal(ledger.people)}=${writeCoins(each)}`,
      },
    ],
    each,
  );
}

function workStart(ledger: Ledger, lists: Books): RuleSolution | null {
  const cost = spent(lists, ledger);
  if (cost === null || ledger.end === null || ledger.start !== null || ledger.note !== null || lists.told !== null)
    return null;
  const before = ledger.end.add(cost.value);
  const steps: RuleStep[] = [
    ...cost.steps,
    {
      reason: 'Add what was spent to what is left.',
      expression: `${writeCoins(ledger.end)}+${writeCoins(cost.value)}=${writeCoins(before)}`,
    },
  ];
  const gained = sum(lists.gained);
  if (gained.n !== 0n) steps.push({ reason: 'Subtract what came in.', expression: minus(before, gained) });
  return answer(ledger, steps, before.sub(gained));
}

/** Works what a ledger asks for; `null` unless everything that was told has its place. */
export function workLedger(ledger: Ledger): RuleSolution | null {
  if (ledger.events.some(isPart)) return workParts(ledger);
  const lists = books(ledger);
  if (lists === null) return null;
  const takes = ledger.events.some((event) => event.kind === 'items' && event.way === 'take');
  const split = ledger.events.some(({ kind }) => kind === 'split');
  const { ask } = ledger;
  if (takes && !(ask.kind === 'ask total' && ask.taken)) return null;
  if (
    ask.kind === 'ask total' &&
    ask.taken &&
    ledger.events.some((event) => event.kind !== 'items' || event.way === 'pay')
  )
    return null;
  if (split && !(ask.kind === 'ask total' && ask.own)) return null;
  switch (ledger.ask.kind) {
    case 'ask count':
      return ledger.ask.most || lists.lines.every(({ cost }) => cost !== null)
        ? workMost(ledger, lists, ledger.ask.thing)
        : workUnknown(ledger, lists, ledger.ask.thing, 'count');
    case 'ask price':
      return workUnknown(ledger, lists, ledger.ask.thing, 'price') ?? workOne(ledger, lists, ledger.ask.thing);
    case 'ask change': {
      const from = ledger.note ?? ledger.start;
      return from === null ? null : workLeft(ledger, lists, from);
    }
    case 'ask left': {
      const from = ledger.start ?? ledger.note;
      return from === null || (ledger.start !== null && ledger.note !== null) ? null : workLeft(ledger, lists, from);
    }
    case 'ask start':
      return workStart(ledger, lists);
    default:
      return workTotal(ledger, lists);
  }
}
