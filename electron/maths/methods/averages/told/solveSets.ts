import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { averagesSolution } from '../workAverages.ts';
import { workEnds } from '../workData.ts';
import { holdsOnly } from './scene.ts';
import type { Scene } from './scene.ts';
import type { StatName } from './toldFacts.ts';

type Limits = { readonly count: number; readonly low: number; readonly high: number; readonly step: number };
type Goal = { readonly name: StatName | 'low' | 'high' | 'lowEqual' | 'highEqual'; readonly value: number };

function statOf(name: Goal['name'], set: readonly number[]): number | null {
  const total = set.reduce((sum, value) => sum + value, 0);
  const [first = 0, last = 0] = [set[0], set.at(-1)];
  if (name === 'mean') return total / set.length;
  if (name === 'range') return last - first;
  if (name === 'low' || name === 'high') return name === 'low' ? first : last;
  if (name === 'lowEqual' || name === 'highEqual')
    return set.filter((value) => value === (name === 'lowEqual' ? first : last)).length;
  if (name === 'median')
    return ((set[Math.floor((set.length - 1) / 2)] ?? 0) + (set[Math.floor(set.length / 2)] ?? 0)) / 2;
  const often = set.map((value) => set.filter((other) => other === value).length);
  const most = Math.max(...often);
  const modes = new Set(set.filter((_value, index) => often[index] === most));
  return name === 'mode' && modes.size === 1 && most > 1 ? ([...modes][0] ?? null) : null;
}

const MOST_SETS = 200_000;

/** All sets of whole numbers, in order, that have what is told; null where there are too many to try. */
function setsWith(
  { count, low, high, step }: Limits,
  goals: readonly Goal[],
  distinct: boolean,
): readonly (readonly number[])[] | null {
  const found: (readonly number[])[] = [];
  let tried = 0;
  const total = goals.find(({ name }) => name === 'mean');
  const sum = total === undefined ? null : total.value * count;
  const grow = (set: readonly number[], used: number): void => {
    if (tried > MOST_SETS) return;
    tried += 1;
    if (set.length === count) {
      if (goals.every(({ name, value }) => statOf(name, set) === value)) found.push(set);
      return;
    }
    const least = set.at(-1) === undefined ? low : (set.at(-1) ?? low) + (distinct ? step : 0);
    const left = count - set.length;
    for (let value = least; value <= high; value += step) {
      if (sum !== null && used + value * left > sum) break;
      if (sum !== null && left === 1 && used + value !== sum) continue;
      grow([...set, value], used + value);
    }
  };
  grow([], 0);
  return tried > MOST_SETS ? null : found;
}

const TOLD: Readonly<Record<string, (value: number, count: number) => RuleStep>> = {
  mean: (value, count) => ({
    reason: `The ${count} numbers add up to ${count} times the mean.`,
    expression: `${count}\\times ${value}=${value * count}`,
  }),
};

function solution(set: readonly number[], goals: readonly Goal[], answer: string, why: string): RuleSolution {
  const sum = set.reduce((total, value) => total + value, 0);
  const told = goals.flatMap(({ name, value }) => TOLD[name]?.(value, set.length) ?? []);
  const names = goals
    .filter(({ name }) => !name.endsWith('Equal'))
    .map(({ name }) => (name === 'low' ? 'smallest' : name === 'high' ? 'largest' : name))
    .join(', ');
  const steps: RuleStep[] = [...told, { reason: `The only numbers with this ${names}:`, expression: set.join(', ') }];
  if (told.length > 0) steps.push({ reason: 'Check the sum.', expression: `${set.join('+')}=${sum}` });
  if (why !== '') steps.push({ reason: why, expression: answer });
  return averagesSolution(steps, answer);
}

function whole(value: Fraction): number | null {
  const twice = value.mul(2);
  return twice.d === 1n && value.abs().compare(500) < 0 ? value.valueOf() : null;
}

/** What is asked of the numbers: one of their averages, an end, or all of them. */
function askedOf(scene: Scene): Goal['name'] | 'all' | 'other' | null {
  const ends = scene.ends.filter(({ value }) => value === null);
  if (scene.asked.length + ends.length > 1) return null;
  const [stat] = scene.asked;
  if (stat !== undefined) return stat.name;
  return ends[0]?.end ?? (scene.turns.has('how-many') ? null : scene.turns.has('other') ? 'other' : 'all');
}

/** Few whole numbers of which several averages are told. */
function ofSmallSet(scene: Scene): RuleSolution | null {
  const counts = [
    ...scene.amounts.map(({ value }) => value),
    ...scene.told.flatMap(({ count }) => (count === null ? [] : [scene.amount(count)])),
  ];
  const [size] = counts;
  const count = size === undefined ? null : whole(size);
  if (count === null || count < 2 || count > 6 || !counts.every((one) => one.equals(count)) || scene.places.length > 0)
    return null;
  const allowed = {
    turns: ['whole', 'positive', 'different', 'order', 'other'] as const,
    told: 4,
    asked: 1,
    ends: 3,
    equalEnds: 1,
  };
  const isWhole = scene.turns.has('whole');
  if (!holdsOnly(scene, allowed)) return null;
  const goals: Goal[] = [];
  for (const { name, value } of scene.told) {
    const told = whole(scene.amount(value));
    if (told === null || !['mean', 'median', 'mode', 'range'].includes(name)) return null;
    goals.push({ name, value: told });
  }
  for (const { end, value } of scene.ends) {
    const told = value === null ? null : whole(scene.amount(value));
    if (value !== null && told === null) return null;
    if (told !== null) goals.push({ name: end, value: told });
  }
  const asked = askedOf(scene);
  for (const { count: equal, end } of scene.equalEnds)
    goals.push({ name: end === 'low' ? 'lowEqual' : 'highEqual', value: scene.amount(equal).valueOf() });
  if (goals.length < 2 || asked === null) return null;
  const top = Math.max(...goals.map(({ name, value }) => (name === 'mean' ? value * count : value)));
  const range = goals.find(({ name }) => name === 'range')?.value ?? 0;
  const sets = setsWith(
    { count, low: isWhole && scene.turns.has('positive') ? 1 : 0, high: top + range, step: isWhole ? 1 : 0.5 },
    goals,
    scene.turns.has('different'),
  );
  return sets === null ? null : answered(sets, goals, asked);
}

function answered(
  sets: readonly (readonly number[])[],
  goals: readonly Goal[],
  asked: Goal['name'] | 'all' | 'other',
): RuleSolution | null {
  const [set] = sets;
  if (set === undefined) return null;
  if (asked === 'all') return sets.length === 1 ? solution(set, goals, set.join(', '), '') : null;
  if (asked === 'other') {
    const odd = set.filter((value) => set.indexOf(value) === set.lastIndexOf(value));
    const [only] = odd;
    return sets.length === 1 && odd.length === 1 && only !== undefined
      ? solution(set, goals, `${only}`, 'Take the one that differs.')
      : null;
  }
  const answers = new Set(sets.map((one) => statOf(asked, one)));
  const [value] = answers;
  if (answers.size > 1 || sets.length > 1 || value === undefined || value === null) return null;
  const name = asked === 'low' ? 'smallest' : asked === 'high' ? 'largest' : asked;
  return solution(set, goals, writeDecimal(new Fraction(value)), `Take their ${name}.`);
}

/** The range and one end of the data, for the other end; or both ends for the range. */
function ofEnds(scene: Scene): RuleSolution | null {
  if (!holdsOnly(scene, { told: 1, asked: 1, ends: 2, turns: ['how-much', 'how-many'] })) return null;
  if (scene.places.length > 0 || scene.amounts.some(({ counts }) => !counts)) return null;
  const valued = scene.ends.filter(({ value }) => value !== null);
  const open = scene.ends.filter(({ value }) => value === null);
  const end = (which: 'low' | 'high'): Fraction | null => {
    const found = valued.find((fact) => fact.end === which)?.value;
    return found === undefined || found === null ? null : scene.amount(found);
  };
  const [low, high] = [end('low'), end('high')];
  const [told] = scene.told;
  if (
    scene.asked[0]?.name === 'range' &&
    scene.told.length === 0 &&
    valued.length === 2 &&
    low !== null &&
    high !== null
  )
    return workEnds('range', high, low);
  if (told?.name !== 'range' || scene.asked.length > 0 || open.length !== 1) return null;
  const range = scene.amount(told.value);
  if (open[0]?.end === 'high' && low !== null) return workEnds('largest', low, range);
  return open[0]?.end === 'low' && high !== null ? workEnds('smallest', high, range) : null;
}

/** Numbers one after the other, from their mean: the middle is the mean. */
function ofConsecutive(scene: Scene): RuleSolution | null {
  const [told] = scene.told;
  const counts = [
    ...scene.amounts.map(({ value }) => value),
    ...(told === undefined || told.count === null ? [] : [scene.amount(told.count)]),
  ];
  const [size] = counts;
  const [end] = scene.ends;
  const allowed = { turns: ['consecutive', 'even', 'odd', 'whole', 'positive'] as const, told: 1, ends: 1 };
  if (told === undefined || size === undefined || !scene.turns.has('consecutive') || !holdsOnly(scene, allowed))
    return null;
  if (!['mean', 'median'].includes(told.name) || end?.value !== null || scene.places.length > 0) return null;
  const count = Number(size.n);
  if (size.d !== 1n || count < 2 || count > 30 || !counts.every((one) => one.equals(size))) return null;
  const [even, odd] = [scene.turns.has('even'), scene.turns.has('odd')];
  const step = even || odd ? 2 : 1;
  const mean = scene.amount(told.value);
  const reach = new Fraction(step * (count - 1), 2);
  const value = end.end === 'high' ? mean.add(reach) : mean.sub(reach);
  const parity = even ? 0n : 1n;
  if (value.d !== 1n || value.n < 0n || (step === 2 && value.n % 2n !== parity) || (even && odd)) return null;
  const [shown, answer] = [writeDecimal(reach), writeDecimal(value)];
  return averagesSolution(
    [
      { reason: 'The mean is the middle of the numbers.', expression: writeDecimal(mean) },
      {
        reason: `The ends are half of ${count - 1} steps of ${step} away.`,
        expression: `\\frac{${count - 1}\\times ${step}}{2}=${shown}`,
      },
      {
        reason: end.end === 'high' ? 'Add this for the largest.' : 'Subtract this for the smallest.',
        expression: `${writeDecimal(mean)}${end.end === 'high' ? '+' : '-'}${shown}=${answer}`,
      },
    ],
    answer,
  );
}

/** Questions about whole numbers, or ends of data, that are told by their averages. */
export function solveSets(scene: Scene): RuleSolution | null {
  return ofEnds(scene) ?? ofConsecutive(scene) ?? ofSmallSet(scene);
}
