import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { workCoins, workNumbers, workTwoThrows } from '../outcomeSpaces.ts';
import { workEqual, workIndependent } from '../workProbability.ts';
import { solveReadings, tagChance } from './chanceReader.ts';
import { expectedOf } from './expectedOf.ts';
import { numberWish } from './numberWishes.ts';
import type { NumberWish } from './numberWishes.ts';
import type { PlainChance } from './plainChance.ts';
import { THROW_WORDS, throwPhrases } from './throwPhrases.ts';
import type { ThrowFact } from './throwPhrases.ts';

type Of<Kind extends ThrowFact['kind']> = Extract<ThrowFact, { kind: Kind }>;
function of<Kind extends ThrowFact['kind']>(facts: readonly ThrowFact[], kind: Kind): readonly Of<Kind>[] {
  return facts.filter((fact): fact is Of<Kind> => fact.kind === kind);
}

function has(facts: readonly ThrowFact[], kind: ThrowFact['kind']): boolean {
  return facts.some((fact) => fact.kind === kind);
}

function onlyThese(facts: readonly ThrowFact[], kinds: readonly ThrowFact['kind'][]): boolean {
  return facts.every(({ kind }) => kinds.includes(kind) || kind === 'idle' || kind === 'ask');
}

function choose(all: number, some: number): number {
  let ways = 1;
  for (let index = 1; index <= some; index += 1) ways = (ways * (all - index + 1)) / index;
  return ways;
}

/** So many coins, and how many heads will do. */
function workHeads(coins: number, wanted: (heads: number) => boolean): RuleSolution | null {
  const good = Array.from({ length: coins + 1 }, (_item, heads) => heads).filter(wanted);
  const ways = good.map((heads) => choose(coins, heads));
  const sum = ways.reduce((total, way) => total + way, 0);
  const steps: RuleStep[] = [
    { reason: 'Count all outcomes: two for each coin.', expression: coins === 1 ? '2' : `2^${coins}=${2 ** coins}` },
    {
      reason: `Count those that are wanted (${good.join(', ')} ${good.join() === '1' ? 'time' : 'times'}).`,
      expression: ways.length > 1 ? `${ways.join('+')}=${sum}` : `${sum}`,
    },
  ];
  return good.length === 0 ? null : workEqual(sum, 2 ** coins, steps);
}

function coins(count: number, facts: readonly ThrowFact[]): RuleSolution | null {
  if (count < 1 || count > 6) return null;
  const [heads, ...more] = of(facts, 'heads');
  const [pair, ...pairs] = of(facts, 'headsAndTails');
  const kinds = ['coins', 'times', 'heads', 'headsAndTails', 'same', 'different', 'both'] as const;
  if (!onlyThese(facts, kinds) || more.length + pairs.length > 0) return null;
  const [same, different] = [has(facts, 'same'), has(facts, 'different')];
  const told = [heads, pair, same ? 1 : undefined, different ? 1 : undefined].filter((one) => one !== undefined);
  if (told.length !== 1) return null;
  if (pair !== undefined) return pair.heads + pair.tails === count ? workCoins(count, pair.heads, false) : null;
  if (same) return workHeads(count, (number) => number === 0 || number === count);
  if (different) return count === 2 ? workCoins(2, 1, false) : null;
  if (heads === undefined || heads.count > count) return null;
  const { how, count: wanted } = heads;
  if (has(facts, 'both') && !(how === 'some' && count === 2 && wanted === 1)) return null;
  if (how === 'all' || has(facts, 'both')) return workCoins(count, count, false);
  if (how === 'atLeast') return workCoins(count, wanted, true);
  if (how === 'atMost') return workHeads(count, (number) => number <= wanted);
  if (how === 'more') return workHeads(count, (number) => number > wanted);
  if (how === 'fewer') return workHeads(count, (number) => number < wanted);
  // "A head" of several coins may mean one or some.
  return how === 'some' && count > 1 && wanted === 1 ? null : workCoins(count, wanted, false);
}

const TWO_KINDS = [
  'dice',
  'times',
  'wish',
  'of',
  'both',
  'same',
  'different',
  'atLeastOne',
  'added',
  'no',
  'range',
] as const;

function twoNumbers(faces: number, facts: readonly ThrowFact[], wish: NumberWish | null): RuleSolution | null {
  const [what, ...more] = of(facts, 'of');
  if (!onlyThese(facts, TWO_KINDS) || new Set(more.map((fact) => fact.what).concat(what?.what ?? [])).size > 1)
    return null;
  const kinds = (['same', 'different', 'both', 'atLeastOne', 'no'] as const).filter((kind) => has(facts, kind));
  if (what !== undefined || has(facts, 'added')) {
    const operation = what?.what ?? 'sum';
    if (wish === null || kinds.some((kind) => kind !== 'both') || (has(facts, 'added') && operation !== 'sum'))
      return null;
    const value = (one: number, two: number): number =>
      operation === 'sum' ? one + two : operation === 'product' ? one * two : Math.abs(one - two);
    return workTwoThrows(faces, (one, two) => wish.wanted(value(one, two)), `${operation} ${wish.name}`);
  }
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return null;
  if (wish === null) {
    if (kind === 'same') return workTwoThrows(faces, (one, two) => one === two, 'the same number');
    return kind === 'different' ? workTwoThrows(faces, (one, two) => one !== two, 'different numbers') : null;
  }
  if (kind === 'both')
    return workTwoThrows(faces, (one, two) => wish.wanted(one) && wish.wanted(two), `${wish.name} on both`);
  if (kind === 'no')
    return workTwoThrows(faces, (one, two) => !wish.wanted(one) && !wish.wanted(two), `no ${wish.name}`);
  return kind === 'atLeastOne'
    ? workTwoThrows(faces, (one, two) => wish.wanted(one) || wish.wanted(two), `at least one ${wish.name}`)
    : null;
}

function dice(facts: readonly ThrowFact[], numbers: readonly number[], asksExpected: boolean): RuleSolution | null {
  const told = of(facts, 'dice');
  const ranges = of(facts, 'range');
  const faces = new Set(told.flatMap((fact) => fact.faces ?? []));
  const counts = new Set(told.flatMap(({ count }) => count ?? []));
  const times = of(facts, 'times').map(({ count }) => count);
  const wishes = of(facts, 'wish').map(({ text }) => numberWish(text, numbers));
  if (!wishes.every((wish) => wish !== null) || wishes.length > 1 || counts.size > 1 || faces.size > 1) return null;
  const [wish = null] = wishes;
  const [range] = ranges;
  if (ranges.length > 1 || (range !== undefined && told.some((fact) => fact.faces !== null && fact.faces !== range.to)))
    return null;
  const [from, to] = range === undefined ? [1, [...faces][0] ?? 6] : [range.from, range.to];
  const throws = [...counts][0] ?? 1;
  const many = asksExpected ? throws : throws * (times[0] ?? 1);
  if (asksExpected ? times.length !== 1 : times.length > 1) return null;
  if (many === 1) {
    const free = ['dice', 'times', 'wish', 'range'] as const;
    return wish === null || !onlyThese(facts, free) ? null : workNumbers(from, to, wish.wanted);
  }
  // Drawn numbers may be put back or not; only throws and spins leave all as it was.
  return many === 2 && from === 1 && (range === undefined || told.length > 0) ? twoNumbers(to, facts, wish) : null;
}

/** One coin and one die (or spinner) together: a side of the coin and a condition on the number. */
function coinAndDie(facts: readonly ThrowFact[], numbers: readonly number[]): RuleSolution | null {
  const [side, ...sides] = of(facts, 'heads');
  const wishes = of(facts, 'wish').map(({ text }) => numberWish(text, numbers));
  const [wish, ...more] = wishes;
  const counts = [...of(facts, 'coins'), ...of(facts, 'dice')].flatMap(({ count }) => count ?? []);
  const times = of(facts, 'times').map(({ count }) => count);
  const faces = new Set(of(facts, 'dice').flatMap((fact) => fact.faces ?? []));
  if (
    !onlyThese(facts, ['coins', 'dice', 'heads', 'wish', 'times', 'both']) ||
    [...counts, ...times].some((count) => count !== 1)
  )
    return null;
  if (side?.how !== 'some' || side.count !== 1 || sides.length + more.length > 0 || wish === undefined || wish === null)
    return null;
  const size = [...faces][0] ?? 6;
  if (faces.size > 1 || size > 30) return null;
  const good = Array.from({ length: size }, (_item, index) => index + 1).filter((value) => wish.wanted(value));
  return workIndependent([
    { value: new Fraction(1, 2), form: 'fraction' },
    { value: new Fraction(good.length, size), form: 'fraction' },
  ]);
}

/** Throws of coins and dice, spins, and numbers that are drawn. */
export function throwQuestion({ text, numbers }: PlainChance): RuleSolution | null {
  if (!/\b(?:coins?|dice|spinner|spun|numbered|heads?|tails?|numbers?|integers?)\b/.test(text)) return null;
  if (/\b(?:squared|cubed|halved|tripled|reversed|rerolled)\b/.test(text)) return null;
  const plain = text
    .replace(/#(\d+) (ones|twos|threes|fours|fives|sixes)\b/g, (all, mark: string, face: string) =>
      numbers[Number(mark)] === 2
        ? `both #${numbers.length + ['ones', 'twos', 'threes', 'fours', 'fives', 'sixes'].indexOf(face)}`
        : all,
    )
    .replace(/\b(?:a )?double #/g, 'both #')
    .replace(
      /\b(?:an? )?(sixes|fives|fours|threes|twos)\b/g,
      (_all, face: string) =>
        `#${numbers.length + ['ones', 'twos', 'threes', 'fours', 'fives', 'sixes'].indexOf(face)}`,
    );
  const all = [...numbers, 1, 2, 3, 4, 5, 6];
  return solveReadings(tagChance(plain, THROW_WORDS), throwPhrases(all), (facts) => {
    const asked = of(facts, 'ask').map(({ what }) => what);
    const asksExpected = asked.includes('expected');
    if (asked.length === 0) return null;
    const coin = of(facts, 'coins');
    const counted = coin.flatMap(({ count }) => count ?? []);
    const times = of(facts, 'times').map(({ count }) => count);
    if (coin.length > 0 && !has(facts, 'dice')) {
      if (new Set(counted).size > 1 || times.length > 1) return null;
      const each = counted[0] ?? 1;
      const solution = coins(asksExpected ? each : each * (times[0] ?? 1), facts);
      return asksExpected ? expectedOf(solution, times[0]) : solution;
    }
    if (coin.length > 0 && has(facts, 'dice')) return asksExpected ? null : coinAndDie(facts, all);
    if (coin.length > 0 || (!has(facts, 'dice') && !has(facts, 'range'))) return null;
    const solution = dice(facts, all, asksExpected);
    return asksExpected ? expectedOf(solution, times[0]) : solution;
  });
}
