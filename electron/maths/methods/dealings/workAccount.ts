import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account, Side } from './account.ts';
import type { Money, Named, Stems } from './bits.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { Wish } from './wish.ts';

const ZERO = new Fraction(0);

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.add(value), ZERO);
}

/** The one currency of a story. */
export function currencyOf(account: Account): string | null {
  const units = new Set([
    ...account.terms.map(({ price }) => price.unit),
    ...Object.values(account.named).flatMap((list) => list.map(({ unit }) => unit)),
    ...account.several.flatMap(({ each }) => (each === null ? [] : [each.unit])),
    ...(account.rest?.price ? [account.rest.price.unit] : []),
  ]);
  const [unit, ...more] = units;
  return unit !== undefined && more.length === 0 && isMoney(unit) ? unit : null;
}

/** Are amounts of no other names told than these, each at most once? */
export function onlyNamed(account: Account, names: readonly (Named | 'start')[]): boolean {
  return (Object.keys(account.named) as (Named | 'start')[]).every(
    (name) => names.includes(name) && account.named[name]?.length === 1,
  );
}

export function namedAt(account: Account, name: Named | 'start'): Fraction | null {
  const [only, ...more] = account.named[name] ?? [];
  return more.length === 0 ? ((only as Money | undefined)?.value ?? null) : null;
}

type Sum = { readonly value: Fraction; readonly steps: readonly RuleStep[] };

/** What the lines of a side come to; prices count for the side that is asked about. */
export function sumOf(lines: readonly Line[], sides: readonly Side[]): Sum | null {
  const own = lines.filter(({ side }) => sides.includes(side));
  const values = own.map(
    ({ value, term }) => value ?? (term.once && term.per?.length === 0 && term.lot.equals(1) ? term.price.value : null),
  );
  if (own.length === 0 || values.some((value) => value === null)) return null;
  const known = values.filter((value) => value !== null);
  const steps = own.flatMap((line) => line.steps);
  if (known.length > 1)
    steps.push({ reason: 'Add.', expression: `${known.map(writeCoins).join('+')}=${writeCoins(sum(known))}` });
  return { value: sum(known), steps };
}

export function minusStep(reason: string, first: Fraction, second: Fraction): RuleStep {
  return { reason, expression: `${writeCoins(first)}-${writeCoins(second)}=${writeCoins(first.sub(second))}` };
}

/** A bill with what is taken off or added to it once. */
function billed(total: Sum, account: Account): Sum | null {
  const steps = [...total.steps];
  let { value } = total;
  for (const name of ['fee', 'tip'] as const) {
    const extra = namedAt(account, name);
    if (extra === null) continue;
    steps.push({
      reason: `Add the ${name}.`,
      expression: `${writeCoins(value)}+${writeCoins(extra)}=${writeCoins(value.add(extra))}`,
    });
    value = value.add(extra);
  }
  const discount = namedAt(account, 'discount');
  if (discount !== null) {
    steps.push(minusStep('Take off the discount.', value, discount));
    value = value.sub(discount);
  }
  return value.s < 0n ? null : { value, steps };
}

function plain(account: Account): boolean {
  return (
    account.several.length === 0 &&
    account.people === null &&
    account.rest === null &&
    !account.split &&
    account.others.length === 0
  );
}

function total(account: Account, lines: readonly Line[], side: Side, currency: string): RuleSolution | null {
  const sides = new Set(lines.map((line) => line.side));
  const asked: readonly Side[] = side === 'price' ? ['out', 'in', 'price'] : [side, 'price'];
  if (!onlyNamed(account, ['fee', 'tip', 'discount'])) return null;
  if ([...sides].some((one) => !asked.includes(one)) || (sides.has('out') && sides.has('in'))) return null;
  const found = sumOf(lines, asked);
  const bill = found === null ? null : billed(found, account);
  return bill === null || bill.steps.length === 0
    ? null
    : moneySolution(bill.steps, writeQuantity(bill.value, currency));
}

/** What is left of the money there is, or what change is given. */
function rest(
  account: Account,
  lines: readonly Line[],
  wish: 'change' | 'left' | 'total',
  currency: string,
): RuleSolution | null {
  if (!onlyNamed(account, ['start', 'savings', 'tender', 'fee', 'tip', 'discount'])) return null;
  const [start, tender] = [namedAt(account, 'start') ?? namedAt(account, 'savings'), namedAt(account, 'tender')];
  const from = start ?? tender;
  if ((start !== null && tender !== null) || (account.named.start && account.named.savings)) return null;
  const gained = lines.some(({ side }) => side === 'in') ? sumOf(lines, ['in']) : null;
  if (from === null) return wish === 'left' && gained !== null ? leftOf(account, lines, gained, currency) : null;
  if (gained !== null && wish === 'change') return null;
  if (gained === null && lines.some(({ side }) => side === 'in')) return null;
  if (lines.some(({ side }) => side !== 'in') && sumOf(lines, ['out', 'price']) === null) return null;
  const spent = lines.some(({ side }) => side !== 'in') ? sumOf(lines, ['out', 'price']) : null;
  const bill = spent === null ? null : billed(spent, account);
  if (bill === null && gained === null) return null;
  const steps: RuleStep[] = [];
  let value = from;
  if (gained !== null) {
    const more = value.add(gained.value);
    steps.push(...gained.steps, {
      reason: 'Add what comes in.',
      expression: `${writeCoins(value)}+${writeCoins(gained.value)}=${writeCoins(more)}`,
    });
    value = more;
  }
  if (bill !== null) {
    steps.push(...bill.steps, minusStep('Subtract what is spent.', value, bill.value));
    value = value.sub(bill.value);
  }
  return value.s < 0n ? null : moneySolution(steps, writeQuantity(value, currency));
}

/** What is left of the money that came in. */
function leftOf(account: Account, lines: readonly Line[], gained: Sum, currency: string): RuleSolution | null {
  const spent = sumOf(lines, ['out', 'price']);
  const bill = spent === null ? null : billed(spent, account);
  if (bill === null || bill.value.compare(gained.value) > 0) return null;
  return moneySolution(
    [...gained.steps, ...bill.steps, minusStep('Subtract what is spent.', gained.value, bill.value)],
    writeQuantity(gained.value.sub(bill.value), currency),
  );
}

function profit(
  account: Account,
  lines: readonly Line[],
  wish: 'profit' | 'loss',
  currency: string,
): RuleSolution | null {
  if (!onlyNamed(account, [])) return null;
  const [income, costs] = [sumOf(lines, ['in']), sumOf(lines, ['out', 'price'])];
  if (income === null || costs === null) return null;
  const [more, less] = wish === 'profit' ? [income.value, costs.value] : [costs.value, income.value];
  if (more.compare(less) <= 0) return null;
  return moneySolution(
    [...income.steps, ...costs.steps, minusStep(`Subtract to find the ${wish}.`, more, less)],
    writeQuantity(more.sub(less), currency),
  );
}

/** What is still missing to something that costs more than there is. */
function missing(account: Account, lines: readonly Line[], currency: string): RuleSolution | null {
  if (!onlyNamed(account, ['start', 'target', 'savings'])) return null;
  const target = namedAt(account, 'target');
  const start = namedAt(account, 'start') ?? namedAt(account, 'savings');
  const costs = lines.some(({ side }) => side !== 'in') ? sumOf(lines, ['out', 'price']) : null;
  const gained = lines.some(({ side }) => side === 'in') ? sumOf(lines, ['in']) : null;
  if ((target === null) === (costs === null)) return null;
  if (gained === null && lines.some(({ side }) => side === 'in')) return null;
  if (costs === null && lines.some(({ side }) => side !== 'in')) return null;
  const goal = target ?? costs?.value ?? ZERO;
  const have = sum([start ?? ZERO, gained?.value ?? ZERO]);
  if (have.n === 0n || have.compare(goal) >= 0) return null;
  const steps: RuleStep[] = [...(costs?.steps ?? []), ...(gained?.steps ?? [])];
  if (start !== null && gained !== null)
    steps.push({
      reason: 'Add what there is.',
      expression: `${writeCoins(start)}+${writeCoins(gained.value)}=${writeCoins(have)}`,
    });
  return moneySolution(
    [...steps, minusStep('Subtract what there is.', goal, have)],
    writeQuantity(goal.sub(have), currency),
  );
}

/** What there was before it was spent. */
function start(account: Account, lines: readonly Line[], currency: string): RuleSolution | null {
  if (!onlyNamed(account, ['left'])) return null;
  const end = namedAt(account, 'left');
  const costs = sumOf(lines, ['out', 'price']);
  if (end === null || costs === null) return null;
  const gained = lines.some(({ side }) => side === 'in') ? sumOf(lines, ['in']) : null;
  if (gained === null && lines.some(({ side }) => side === 'in')) return null;
  const before = end.add(costs.value);
  const steps: RuleStep[] = [
    ...costs.steps,
    {
      reason: 'Add what was spent to what is left.',
      expression: `${writeCoins(end)}+${writeCoins(costs.value)}=${writeCoins(before)}`,
    },
  ];
  if (gained !== null) steps.push(...gained.steps, minusStep('Subtract what came in.', before, gained.value));
  const value = before.sub(gained?.value ?? ZERO);
  return value.s < 0n ? null : moneySolution(steps, writeQuantity(value, currency));
}

/** The lines of the things that the question names; all of them where it names none, or every one. */
function asked(lines: readonly Line[], stems: Stems): readonly Line[] {
  const named = lines.filter(({ term }) => [...term.stems, ...(term.per ?? [])].some((stem) => stems.includes(stem)));
  const rest = lines.filter((line) => !named.includes(line) && line.term.stems.length > 0);
  return named.length === 0 || rest.length === 0 ? lines : named;
}

/** Works what comes in, goes out and is left; `null` unless every amount has its place. */
export function workAccount(account: Account, wish: Wish, period: string | null): RuleSolution | null {
  const currency = currencyOf(account);
  if (currency === null || !plain(account)) return null;
  const lines = linesOf(account, period);
  if (lines === null) return null;
  const named = asked(lines, wish.stems);
  if (named.length < lines.length && (wish.kind !== 'total' || Object.keys(account.named).length > 0)) return null;
  switch (wish.kind) {
    case 'total':
      if (wish.saved === true && !named.some(({ side }) => side === 'in')) return null;
      return total(account, named, wish.side, currency);
    case 'change':
    case 'left':
      return rest(account, lines, wish.kind, currency);
    case 'profit':
    case 'loss':
      return profit(account, lines, wish.kind, currency);
    case 'missing':
      return missing(account, lines, currency);
    case 'start':
      return start(account, lines, currency);
    default:
      return null;
  }
}
