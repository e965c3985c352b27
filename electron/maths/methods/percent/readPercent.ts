import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { moneySolution, workPriceAfter } from '../stories/workMoney.ts';
import { writeDecimal } from '../askedText.ts';
import { unitRatio } from '../words/unitSizes.ts';
import { sameUnit } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { readStory } from '../words/readStory.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { PERCENT_RULES } from './percentRules.ts';
import type { PercentAsk, PercentFact } from './percentFacts.ts';
import {
  workChangeInPercent,
  workOriginal,
  workPartAsPercent,
  workPercentChange,
  workPercentLeft,
  workPercentOf,
  workWholeFromPercent,
} from './workPercent.ts';
import { workSuccessive } from './workRepeatedPercent.ts';
import type { Change } from './workRepeatedPercent.ts';

type Facts = StoryFacts<PercentFact>;

function amountOf(facts: Facts, kind: 'first' | 'after' | 'bought' | 'sold'): Valued | null {
  return facts.all(kind)[0]?.amount ?? null;
}

/** "by a further 10%" goes the way of the change before it. */
function directed(facts: Facts): readonly Change[] {
  const changes: Change[] = [];
  for (const { direction, percent } of facts.all('change'))
    changes.push({ direction: direction === 'again' ? (changes.at(-1)?.direction ?? 'down') : direction, percent });
  return changes;
}

/** The value before is known, with one change or more. */
function fromFirst(facts: Facts, asked: PercentAsk): RuleSolution | null {
  const [first, [change, ...more]] = [amountOf(facts, 'first'), facts.all('change')];
  if (first === null || change === undefined) return null;
  const { direction, percent } = change;
  if (direction === 'again') return null;
  if (more.length > 0) return asked === 'new' ? workSuccessive(first.value, directed(facts), first.unit) : null;
  if (asked === 'new')
    return isMoney(first.unit)
      ? workPriceAfter(direction, first.value, percent, 'price', first.unit)
      : workPercentChange(direction, first.value, percent, first.unit);
  return asked === 'change' && isMoney(first.unit)
    ? workPriceAfter(direction, first.value, percent, 'change', first.unit)
    : null;
}

const CHANGE_NAMES: Partial<Record<PercentAsk, 'increase' | 'decrease' | 'change'>> = {
  'percent up': 'increase',
  'percent down': 'decrease',
  'percent change': 'change',
};

function fromTwoValues(first: Valued, after: Valued, asked: PercentAsk, places: number | null): RuleSolution | null {
  const name = CHANGE_NAMES[asked];
  return name === undefined || !sameUnit(first, after)
    ? null
    : workChangeInPercent(first.value, after.value, name, places);
}

function fromTrade(bought: Valued, sold: Valued, asked: PercentAsk, places: number | null): RuleSolution | null {
  if (!sameUnit(bought, sold)) return null;
  if (asked === 'percent profit' || asked === 'percent loss')
    return workChangeInPercent(bought.value, sold.value, asked === 'percent profit' ? 'profit' : 'loss', places);
  if (asked !== 'profit' && asked !== 'loss') return null;
  const [more, less] = asked === 'profit' ? [sold, bought] : [bought, sold];
  return more.value.compare(less.value) <= 0 || !isMoney(bought.unit) ? null : profit(more, less, asked);
}

function profit(more: Valued, less: Valued, asked: 'profit' | 'loss'): RuleSolution | null {
  const difference = more.value.sub(less.value);
  const written = [more.value, less.value, difference].map((value) => writeCoins(value));
  const reason =
    asked === 'profit'
      ? 'Subtract what was paid from the selling price.'
      : 'Subtract the selling price from what was paid.';
  return moneySolution(
    [{ reason, expression: `${written[0] ?? ''}-${written[1] ?? ''}=${written[2] ?? ''}` }],
    writeQuantity(difference, more.unit),
  );
}

const OPPOSITES: Readonly<Record<string, string>> = {
  boys: 'girls',
  girls: 'boys',
  men: 'women',
  women: 'men',
  adults: 'children',
  children: 'adults',
  males: 'females',
  females: 'males',
  male: 'female',
  female: 'male',
};

/** "There are 80 pupils. 35% are girls. How many are boys?" */
function fromGroup(facts: Facts): RuleSolution | null {
  const [group, some, count] = [facts.all('group')[0], facts.all('some')[0], facts.all('count')[0]];
  const rest = facts.all('rest')[0];
  if (group === undefined || some === undefined || count === undefined || some.name === group.name) return null;
  const bare = (name: string): string =>
    name.startsWith('not ') ? name : name.replace(new RegExp(` ${group.name}$`), '');
  if (bare(count.name) === bare(some.name)) return whole(workPercentOf(some.percent, group.amount.value, ''));
  const others = rest?.name ?? OPPOSITES[some.name];
  return others !== undefined && bare(count.name) === bare(others)
    ? whole(workPercentLeft(some.percent, group.amount.value, ''))
    : null;
}

/** People and things come in whole numbers. */
function whole(solution: RuleSolution | null): RuleSolution | null {
  return solution !== null && /^\d+$/.test(solution.answer) ? solution : null;
}

/** "24 cm as a percentage of 1.2 m": both in the smaller unit first. */
function workShare(part: Valued, whole: Valued, places: number | null): RuleSolution | null {
  if (sameUnit(part, whole)) return workPartAsPercent(part.value, whole.value, places);
  const size = unitRatio(whole.unit, part.unit);
  if (size === null) return null;
  const [large, ratio] = size.compare(1) > 0 ? [whole, size] : [part, size.inverse()];
  const converted = large.value.mul(ratio);
  const worked =
    large === whole
      ? workPartAsPercent(part.value, converted, places)
      : workPartAsPercent(converted, whole.value, places);
  const step = {
    reason: 'Write both in the same unit.',
    expression: `${writeDecimal(large.value)}\\times ${writeDecimal(ratio)}=${writeDecimal(converted)}`,
  };
  return worked === null ? null : { ...worked, steps: [step, ...worked.steps] };
}

/** The solution that the facts ask for; `null` unless every one of them has its part in it. */
function workFacts(facts: Facts, places: number | null): RuleSolution | null {
  const [of, share, part] = [facts.all('of')[0], facts.all('share')[0], facts.all('part')[0]];
  if (of !== undefined && facts.are({ of: 1 })) return workPercentOf(of.percent, of.amount.value, of.amount.unit);
  if (
    share !== undefined &&
    (facts.are({ share: 1 }) || (facts.are({ share: 1, ask: 1 }) && facts.only('ask')?.what === 'percent'))
  )
    return workShare(share.part, share.whole, places);
  const ask = facts.all('ask')[0]?.what;
  if (part !== undefined && (facts.are({ part: 1 }) || (facts.are({ part: 1, ask: 1 }) && ask === 'whole')))
    return workWholeFromPercent(part.percent, part.amount.value, part.amount.unit);
  if (facts.all('count').length === 1)
    return facts.are({ group: 1, some: 1, count: 1, rest: facts.all('rest').length }) ? fromGroup(facts) : null;
  if (ask === undefined) return null;
  const [first, after, bought, sold] = (['first', 'after', 'bought', 'sold'] as const).map((kind) =>
    amountOf(facts, kind),
  );
  if (facts.are({ first: 1, change: facts.all('change').length, ask: 1 })) return fromFirst(facts, ask);
  const change = facts.all('change')[0];
  if (after !== null && after !== undefined && change !== undefined && facts.are({ after: 1, change: 1, ask: 1 }))
    return ask === 'original' && change.direction !== 'again'
      ? workOriginal(change.direction, change.percent, after.value, after.unit)
      : null;
  if (first && after && facts.are({ first: 1, after: 1, ask: 1 })) return fromTwoValues(first, after, ask, places);
  return bought && sold && facts.are({ bought: 1, sold: 1, ask: 1 }) ? fromTrade(bought, sold, ask, places) : null;
}

/** Works questions and stories of percentages whose every word is understood. */
export function readPercent(problem: string): RuleSolution | null {
  const story = readStory(problem, PERCENT_RULES);
  if (story === null) return null;
  return workFacts(storyFacts(story.facts.flat()), story.places);
}
