import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeNamedAmounts } from '../frames/writeAnswers.ts';
import { writeNumber } from '../writeTerms.ts';
import { amount, scaled, shifted, solveStory, termsOf, valueAt } from './linearStory.ts';
import type { Amount } from './linearStory.ts';
import { moneySolution } from './workMoney.ts';

/** The amount of `who` is `times` that of `of`, and `plus` on top. */
export type AmountRelation = {
  readonly who: number;
  readonly of: number;
  readonly times: Fraction;
  readonly plus: Fraction;
};

export type RelatedAmounts = {
  readonly names: readonly string[];
  readonly relations: readonly AmountRelation[];
  /** What they come to together, or what one of them is. */
  readonly known: { readonly of: number | 'all'; readonly value: Fraction };
};

export type AmountWanted =
  | { readonly kind: 'each' }
  | { readonly kind: 'one'; readonly of: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'difference'; readonly more: number; readonly less: number };

/** Everybody's amount by that of `base`; `null` where the relations do not reach everybody, or one is left over. */
function byBase({ names, relations }: RelatedAmounts, base: number): readonly Amount[] | null {
  const amounts = new Map<number, Amount>([[base, amount(1)]]);
  const open = new Set(relations);
  for (let found = true; found;) {
    found = false;
    for (const relation of open) {
      const { who, of, times, plus } = relation;
      const [own, other] = [amounts.get(who), amounts.get(of)];
      if (own === undefined && other !== undefined) amounts.set(who, shifted(scaled(other, times), plus));
      else if (other === undefined && own !== undefined && times.n !== 0n)
        amounts.set(of, scaled(shifted(own, plus.neg()), times.inverse()));
      else continue;
      open.delete(relation);
      found = true;
    }
  }
  const all = names.map((_name, index) => amounts.get(index));
  return open.size > 0 || all.some((one) => one === undefined) ? null : all.flatMap((one) => one ?? []);
}

function writeAmount({ coefficient, rest }: Amount): string {
  const first = coefficient.equals(1) ? 'x' : `${writeNumber(coefficient)}x`;
  return rest.n === 0n ? first : `${first}${rest.s < 0n ? '-' : '+'}${writeNumber(rest.abs())}`;
}

/** The base that leaves the plainest equation: no fractions, nothing taken away where it can be helped. */
function plainest(story: RelatedAmounts): { readonly base: number; readonly amounts: readonly Amount[] } | null {
  const ways = story.names.flatMap((_name, base) => {
    const amounts = byBase(story, base);
    if (amounts === null) return [];
    const cost = amounts.reduce(
      (sum, { coefficient, rest }) => sum + (coefficient.d === 1n ? 0 : 10) + (rest.s < 0n && rest.n > 0n ? 1 : 0),
      0,
    );
    return [{ base, amounts, cost }];
  });
  return ways.toSorted((one, two) => one.cost - two.cost)[0] ?? null;
}

/** People or things whose amounts are told by each other: £20 more, twice as much. */
export function workRelatedAmounts(story: RelatedAmounts, wanted: AmountWanted, currency: Unit): RuleSolution | null {
  const way = plainest(story);
  if (way === null) return null;
  const { names, known } = story;
  const { base, amounts } = way;
  const told = known.of === 'all' ? null : amounts[known.of];
  if (told === undefined) return null;
  const left = told === null ? amounts.flatMap(termsOf) : termsOf(told);
  const others = amounts.flatMap((one, index) =>
    index === base ? [] : [`${names[index] ?? ''} $${writeAmount(one)}$`],
  );
  const reason = `Let ${names[base] ?? ''} be $x$; then ${others.join(' and ')}.${known.of === 'all' ? ' Add.' : ''}`;
  const solved = solveStory(reason, 'x', left, [{ kind: 'number', value: known.value }]);
  if (solved === null) return null;
  const values = amounts.map((one) => valueAt(one, solved.value));
  if (values.some((value) => value.compare(0) <= 0 || !endsWithin(value, 2))) return null;
  const rest: RuleStep[] = amounts.flatMap((one, index) =>
    index === base || (wanted.kind === 'one' && wanted.of !== index)
      ? []
      : [
          {
            reason: `Work out ${names[index] ?? ''}.`,
            expression: `${putIn(one, solved.value)}=${writeCoins(values[index] ?? one.rest)}`,
          },
        ],
  );
  return finish([...solved.steps, ...rest], values, story, wanted, currency);
}

function putIn({ coefficient, rest }: Amount, value: Fraction): string {
  const product = coefficient.equals(1) ? writeCoins(value) : `${writeNumber(coefficient)}\\times ${writeCoins(value)}`;
  return rest.n === 0n ? product : `${product}${rest.s < 0n ? '-' : '+'}${writeCoins(rest.abs())}`;
}

function finish(
  steps: readonly RuleStep[],
  values: readonly Fraction[],
  { names }: RelatedAmounts,
  wanted: AmountWanted,
  currency: Unit,
): RuleSolution | null {
  if (wanted.kind === 'each')
    return moneySolution(
      steps,
      writeNamedAmounts(
        values.map((value, index) => ({ value, name: names[index] ?? '' })),
        currency,
      ),
    );
  if (wanted.kind === 'one') {
    const value = values[wanted.of];
    return value === undefined ? null : moneySolution(steps, writeQuantity(value, currency));
  }
  if (wanted.kind === 'all') {
    const total = values.reduce((sum, value) => sum.add(value), new Fraction(0));
    const last = { reason: 'Add.', expression: `${values.map(writeCoins).join('+')}=${writeCoins(total)}` };
    return moneySolution([...steps, last], writeQuantity(total, currency));
  }
  const [more, less] = [values[wanted.more], values[wanted.less]];
  if (more === undefined || less === undefined || more.compare(less) < 0) return null;
  const last = {
    reason: 'Subtract.',
    expression: `${writeCoins(more)}-${writeCoins(less)}=${writeCoins(more.sub(less))}`,
  };
  return moneySolution([...steps, last], writeQuantity(more.sub(less), currency));
}
