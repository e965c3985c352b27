import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { Account } from './account.ts';
import type { Asked, Stems } from './bits.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { Wish } from './wish.ts';
import { currencyOf, minusStep, namedAt, onlyNamed, sum } from './workAccount.ts';

const ZERO = new Fraction(0);
const PERIOD = /^(?:hour|day|week|month|year|minute|night)$/;
const PARTIAL = /^(?:hour|mil|km|kg|litr|gallon|minut|minute|kilometr|kwh|gb)$/;

/** What is counted costs or brings `price` each; what is told once has `value`. */
type Counting = {
  readonly open: Line;
  readonly price: Fraction;
  readonly once: readonly Line[];
  readonly unit: string;
};

function isPeriod(stems: Stems): boolean {
  return stems.length > 0 && stems.every((stem) => PERIOD.test(stem));
}

/** Each is sold for more than it costs: what it brings in. */
function gainOf([one, two]: readonly Line[]): Line | null {
  if (one === undefined || two === undefined || !one.term.lot.equals(1) || !two.term.lot.equals(1)) return null;
  const [income, cost] = one.side === 'in' ? [one, two] : [two, one];
  if (income.side !== 'in' || cost.side === 'in') return null;
  const value = income.term.price.value.sub(cost.term.price.value);
  const step = minusStep('Find what each one brings in.', income.term.price.value, cost.term.price.value);
  return value.compare(0) <= 0
    ? null
    : { ...income, term: { ...income.term, price: { ...income.term.price, value } }, steps: [step] };
}

/** The one open term that is asked for; every other term is known, or told for a month that is meant once. */
function countingOf(lines: readonly Line[], asked: Stems): Counting | null {
  const unknown = lines.filter(({ value }) => value === null);
  const unitOf = ({ term }: Line): Stems => (term.per !== null && term.per.length > 0 ? term.per : term.stems);
  const wanted = unknown.filter((line) => unitOf(line).some((stem) => asked.includes(stem)));
  const both = wanted.length === 2 ? gainOf(wanted) : null;
  if (both !== null)
    return {
      open: both,
      price: both.term.price.value,
      once: lines.flatMap((line) =>
        wanted.includes(line)
          ? []
          : [line.value === null && line.term.once ? { ...line, value: line.term.price.value } : line],
      ),
      unit: asked[0] ?? '',
    };
  const open = wanted.length === 1 ? wanted[0] : wanted.length === 0 && unknown.length === 1 ? unknown[0] : undefined;
  if (open === undefined) return null;
  if (
    wanted.length === 0 &&
    !(asked.length === 0 || asked.every((stem) => /^(?:item|thing|them|one)$/.test(stem)) || unitOf(open).length === 0)
  )
    return null;
  const others = lines.filter((line) => line !== open);
  const once = others.map((line): Line | null => {
    if (line.value !== null) return line;
    const { term } = line;
    return (term.once || isPeriod(term.per ?? [])) && term.lot.equals(1) ? { ...line, value: term.price.value } : null;
  });
  const known = once.flatMap((line) => line ?? []);
  const [unit] = asked.length > 0 ? asked : unitOf(open);
  return known.length < others.length
    ? null
    : { open, price: open.term.price.value.div(open.term.lot), once: known, unit: unit ?? '' };
}

function valueOf(lines: readonly Line[]): Fraction {
  return sum(lines.map(({ value }) => value ?? ZERO));
}

function addStep(reason: string, lines: readonly Line[]): readonly RuleStep[] {
  const values = lines.map(({ value }) => value ?? ZERO);
  const steps = lines.flatMap((line) => line.steps);
  return values.length < 2
    ? steps
    : [...steps, { reason, expression: `${values.map(writeCoins).join('+')}=${writeCoins(sum(values))}` }];
}

/** `total ÷ price`, rounded as the story needs it; `null` where it must come out and does not. */
function divided(
  steps: readonly RuleStep[],
  total: Fraction,
  price: Fraction,
  unit: string,
  round: 'up' | 'down' | 'exact',
): RuleSolution | null {
  if (price.compare(0) <= 0 || total.compare(0) <= 0) return null;
  const count = total.div(price);
  const whole = count.d === 1n;
  if (round === 'exact' && !whole && !(PARTIAL.test(unit) && endsWithin(count, 2))) return null;
  const exact = endsWithin(count, 4);
  const written = writeDecimal(exact ? count : count.round(2));
  const division = {
    reason: 'Divide by the amount for each one.',
    expression: `${writeCoins(total)}\\div ${writeCoins(price)}${exact ? '=' : '\\approx '}${written}`,
  };
  const answer = round === 'exact' ? count : round === 'up' ? count.ceil() : count.floor();
  if (answer.compare(0) <= 0) return null;
  const last =
    whole || round === 'exact'
      ? []
      : [
          {
            reason: round === 'up' ? 'Round up to a whole number.' : 'Only whole ones count: round down.',
            expression: writeDecimal(answer),
          },
        ];
  const named = PERIOD.test(unit) ? `\\text{ ${unit}${answer.equals(1) ? '' : 's'}}` : '';
  return moneySolution([...steps, division, ...last], `${writeDecimal(answer)}${named}`);
}

/** How long somebody saves until there is enough. */
function untilEnough(account: Account, counting: Counting): RuleSolution | null {
  if (!onlyNamed(account, ['start', 'target', 'savings', 'discount'])) return null;
  const goal = namedAt(account, 'target');
  const costs = counting.once.filter(({ side }) => side !== 'in');
  const gained = counting.once.filter(({ side }) => side === 'in');
  if (counting.open.side !== 'in') return null;
  if (goal !== null && costs.length > 0) return null;
  if (goal === null && costs.length === 0) return null;
  const start = namedAt(account, 'start') ?? namedAt(account, 'savings') ?? ZERO;
  const discount = namedAt(account, 'discount') ?? ZERO;
  const full = goal ?? valueOf(costs);
  const needed = full.sub(discount);
  const have = start.add(valueOf(gained));
  const steps: RuleStep[] = goal === null ? [...addStep('Add the costs.', costs)] : [];
  if (discount.n !== 0n) steps.push(minusStep('Take off the discount.', full, discount));
  steps.push(...gained.flatMap((line) => line.steps));
  if (start.n !== 0n && gained.length > 0)
    steps.push({
      reason: 'Add what there is.',
      expression: `${writeCoins(start)}+${writeCoins(valueOf(gained))}=${writeCoins(have)}`,
    });
  if (have.n !== 0n) steps.push(minusStep('Subtract what there is already.', needed, have));
  return divided(steps, needed.sub(have), counting.price, counting.unit, 'up');
}

/** How many are in a bill, or can be paid from what there is. */
function fromMoney(account: Account, counting: Counting, asked: Asked, least: boolean): RuleSolution | null {
  if (!onlyNamed(account, ['start', 'tender', 'bill', 'fee', 'deposit', 'left', 'discount'])) return null;
  if (counting.open.side === 'in') return null;
  const bill = namedAt(account, 'bill');
  const fee = namedAt(account, 'fee') ?? namedAt(account, 'deposit');
  const bare = counting.once.filter(({ term }) => term.per === null && term.stems.length === 0 && term.side === 'out');
  const budget = namedAt(account, 'start') ?? namedAt(account, 'tender');
  const left = namedAt(account, 'left');
  const told = [bill, budget, bare.length === 1 ? (bare[0]?.value ?? null) : null].filter((one) => one !== null);
  const [from] = told;
  if (from === undefined || told.length > 1 || bare.length > 1 || (left !== null && budget === null)) return null;
  const once = counting.once.filter((line) => !bare.includes(line));
  if (once.some(({ side }) => side === 'in')) return null;
  const discount = namedAt(account, 'discount');
  const steps: RuleStep[] = [...addStep('Add what is paid once.', once)];
  const fixed = sum([valueOf(once), fee ?? ZERO]);
  if (fee !== null && once.length > 0)
    steps.push({
      reason: 'Add the fee.',
      expression: `${writeCoins(valueOf(once))}+${writeCoins(fee)}=${writeCoins(fixed)}`,
    });
  let rest = from;
  if (left !== null) {
    steps.push(minusStep('Find what was spent.', rest, left));
    rest = rest.sub(left);
  }
  if (discount !== null) {
    steps.push({
      reason: 'Add what was taken off.',
      expression: `${writeCoins(rest)}+${writeCoins(discount)}=${writeCoins(rest.add(discount))}`,
    });
    rest = rest.add(discount);
  }
  if (fixed.n !== 0n) steps.push(minusStep('Subtract what is paid once.', rest, fixed));
  const may =
    budget !== null &&
    left === null &&
    (least || asked.words.some((word) => /^(?:can|could|afford|maximum|most)$/.test(word)));
  return divided(steps, rest.sub(fixed), counting.price, counting.unit, may ? 'down' : 'exact');
}

/** How many must be sold to have back what was spent. */
function toBreakEven(account: Account, counting: Counting, asked: Asked, lines: readonly Line[]): RuleSolution | null {
  const { once, open } = counting;
  if (!onlyNamed(account, ['fee', 'profit']) || open.side === 'out') return null;
  if (!asked.classes.some((kind) => kind === 'break_even' || kind === 'sell' || kind === 'profit')) return null;
  const fee = namedAt(account, 'fee') ?? ZERO;
  const profit = namedAt(account, 'profit') ?? ZERO;
  // For how many hours the hall is hired is not told.
  if (once.some(({ term }) => term.count === null && term.per?.some((stem) => /^(?:hour|minute)$/.test(stem))))
    return null;
  if (once.some(({ side, value }) => side === 'in' || value === null) || lines.length > once.length + 2) return null;
  const costs = sum([valueOf(once), fee, profit]);
  return divided([...open.steps, ...addStep('Add the costs.', once)], costs, counting.price, '', 'up');
}

/** "How many": of what is sold, bought, or of weeks to save. */
export function workCount(account: Account, wish: Wish, asked: Asked): RuleSolution | null {
  if (wish.kind !== 'count' || currencyOf(account) === null) return null;
  if (account.several.length > 0 || account.people !== null || account.rest !== null || account.others.length > 0)
    return null;
  const lines = linesOf(account, null);
  const counting = lines === null ? null : countingOf(lines, wish.stems);
  if (lines === null || counting === null || wish.more) return null;
  return (
    toBreakEven(account, counting, asked, lines) ??
    untilEnough(account, counting) ??
    fromMoney(account, counting, asked, wish.least)
  );
}
