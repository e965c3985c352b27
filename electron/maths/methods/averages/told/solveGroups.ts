import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { workJoined, workMeanOfTotal, workRemoved, workRest, workTotal, workWhichJoined } from '../workAverages.ts';
import { workChange } from '../workData.ts';
import { askedName } from './solveData.ts';
import { holdsOnly, stemsOf } from './scene.ts';
import type { Scene, SceneAmount } from './scene.ts';
import { groupsOf, shares, tellingWords, wholeCount } from './groupsOf.ts';
import type { Group, Groups } from './groupsOf.ts';
import type { Turn } from './toldFacts.ts';
import { workGroups, workReplaced, workReplacing, workShifted } from './workGroups.ts';

const REFERRING: readonly Turn[] = [
  'needed',
  'other',
  'missing',
  'last',
  'extra',
  'how-many',
  'how-much',
  'now',
  'after',
  'before',
  'changed',
  'total',
  'instead',
];

const EVERYBODY =
  /\b(?:all|form|lot|crew|choir|club|squad|cast|family|audience|village|workforce|department|office|everyone|everybody|class|whole|children|students?|pupils?|people|year|together|both|group|team|school|staff|company|total|combined|overall)\b/;

function countsLeft(amounts: readonly SceneAmount[], ...counts: readonly number[]): boolean {
  return amounts.every(({ value }) => counts.some((count) => value.equals(count)));
}

/** Groups put together, or what is left of one. */
function ofSeveral(scene: Scene, { groups, loose, amounts }: Groups): RuleSolution | null {
  const [first, second] = groups;
  if (groups.length < 2 || groups.length > 4 || loose.length > 0 || first === undefined || second === undefined)
    return null;
  if (!holdsOnly(scene, { turns: ['together', 'other', 'total', 'on-mean', 'now'], told: 4, asked: 1 })) return null;
  if (askedName(scene) !== 'mean') return null;
  const of = scene.asked[0]?.of ?? '';
  const words = tellingWords(of);
  const sum = groups.reduce((total, { count }) => total + count, 0);
  const numbers = /#\d+/.test(of) ? [...of.matchAll(/#(\d+)/g)].map(([, index]) => scene.amount(Number(index))) : [];
  const asksAll =
    scene.turns.has('together') ||
    numbers.some((number) => number.equals(sum)) ||
    amounts.some(({ value }) => value.equals(sum));
  const asksOne = groups.filter((group) => shares(group.words, words)).length === 1;
  if (numbers.some((number) => !number.equals(sum) && !number.equals(first.count - second.count))) return null;
  const rest = groups.length === 2 && first.count > second.count && !asksAll;
  if (rest && (scene.turns.has('other') || (words.size > 0 && !EVERYBODY.test(of) && !asksOne)))
    return countsLeft(amounts, first.count - second.count)
      ? workRest(first.count, first.mean, second.count, second.mean)
      : null;
  if (scene.turns.has('other') || !countsLeft(amounts, sum)) return null;
  return asksAll || (EVERYBODY.test(of) && !asksOne) ? workGroups(groups) : null;
}

/** The mean moves by so much when somebody with a known number is replaced. */
function ofShift(scene: Scene): RuleSolution | null {
  const [shift] = scene.shifts;
  if (shift === undefined || scene.told.length > 0 || scene.asked.length > 0 || scene.places.length > 0) return null;
  if (!scene.turns.has('replaced')) return null;
  if (!holdsOnly(scene, { turns: ['replaced', 'now', 'other', 'extra', 'how-much'], shifts: 1 })) return null;
  const counts = [
    ...(shift.count === null ? [] : [scene.amount(shift.count)]),
    ...scene.amounts.filter((amount) => amount.counts).map(({ value }) => value),
  ];
  const [out, ...more] = scene.amounts.filter((amount) => !amount.counts);
  const count = wholeCount(counts[0]);
  if (counts.length !== 1 || count === null || out === undefined || more.length > 0) return null;
  return workShifted(count, scene.amount(shift.by), out.value, shift.up);
}

/** Told of what is left: the mean before somebody left, or before somebody came. */
function ofEarlier(scene: Scene, { groups, loose, amounts }: Groups): RuleSolution | null {
  const [group] = groups;
  if (group === undefined || groups.length > 1 || loose.length > 0 || askedName(scene) !== 'mean') return null;
  const turns: readonly Turn[] = ['leaves', 'joins', 'other', 'before', 'after', 'together', 'extra', 'now'];
  if (!holdsOnly(scene, { turns, told: 1, asked: 1 }) || scene.turns.has('leaves') === scene.turns.has('joins'))
    return null;
  const change = scene.turns.has('leaves') ? 1 : -1;
  const earlier = group.count + change;
  const of = scene.asked[0]?.of ?? '';
  const asksEarlier =
    [...of.matchAll(/#(\d+)/g)].some(([, index]) => scene.amount(Number(index)).equals(earlier)) ||
    amounts.some(({ value, counts }) => counts && value.equals(earlier)) ||
    scene.turns.has('before');
  const [value, ...more] = amounts.filter(({ counts }) => !counts);
  if (!asksEarlier || value === undefined || more.length > 0 || scene.places.length > 0) return null;
  if (
    !countsLeft(
      amounts.filter(({ counts }) => counts),
      earlier,
    )
  )
    return null;
  return change === 1
    ? workJoined(group.count, group.mean, [value.value])
    : workRemoved(group.count, group.mean, [value.value]);
}

/** "The other 6", "the 6 who are left". */
const OF_THEM = /!(?:others?|rest|remaining) $|\b(?:of|all) (?:the |those )?$/;

/** One group that somebody with a known number joins or leaves. */
function ofOneAndValue(scene: Scene, { groups, loose, amounts }: Groups): RuleSolution | null {
  const [group] = groups;
  if (group === undefined || groups.length > 1 || loose.length > 0 || askedName(scene) !== 'mean') return null;
  const { count, mean } = group;
  const [replace] = scene.replaces;
  if (replace !== undefined) {
    const turns: readonly Turn[] = [
      'now',
      'mistake',
      'correct',
      'instead',
      'after',
      'replaced',
      'other',
      'extra',
      'before',
    ];
    return amounts.length === 0 &&
      scene.places.length === 0 &&
      holdsOnly(scene, { turns, told: 1, asked: 1, replaces: 1 })
      ? workReplaced(count, mean, scene.amount(replace.out), scene.amount(replace.into))
      : null;
  }
  const leaves = scene.turns.has('leaves') || scene.turns.has('dropped');
  const others = scene.turns.has('other') && !scene.turns.has('joins') && !scene.turns.has('extra');
  const after = leaves || others ? -1 : 1;
  const changed = amounts.filter(
    ({ value, counts, before }) => !((counts || OF_THEM.test(before)) && value.equals(count + after)),
  );
  const [value, ...more] = changed;
  // "14 conkers each … brings 24 conkers … the mean number of conkers": a number of what is averaged.
  const averaged = shares(stemsOf(scene.asked[0]?.of ?? ''), stemsOf(value?.noun.split(' ').at(0) ?? ''));
  if (value === undefined || more.length > 0 || (value.counts && !averaged)) return null;
  // "The mean of the remaining numbers is 25" tells no number that goes.
  if (/!(?:remaining|others?|rest)\b.* (?:is|was) $/.test(value.before)) return null;
  const turns: readonly Turn[] = [
    'now',
    'joins',
    'extra',
    'other',
    'after',
    'together',
    'last',
    'leaves',
    'dropped',
    'most',
  ];
  if (!holdsOnly(scene, { turns, told: 1, asked: 1 })) return null;
  if (leaves)
    return scene.turns.has('joins') || scene.places.length > 0 ? null : workRemoved(count, mean, [value.value]);
  const joins = scene.turns.has('joins') || scene.turns.has('extra') || scene.places.length > 0;
  // "The goalkeeper has 81 kg. What is the mean of the others?"
  if (!joins && scene.turns.has('other')) return workRemoved(count, mean, [value.value]);
  return joins && scene.places.every((place) => place === count + 1) ? workJoined(count, mean, [value.value]) : null;
}

/** The mean before and after: who came, who left, what is needed. */
function ofBeforeAndAfter(scene: Scene, { groups, loose, amounts }: Groups): RuleSolution | null {
  const [group, second] = groups;
  const [later] = loose;
  if (group === undefined || groups.length + loose.length !== 2 || scene.asked.length > 0) return null;
  const turns: readonly Turn[] = [...REFERRING, 'joins', 'leaves', 'dropped', 'replaced', 'most'];
  if (!holdsOnly(scene, { turns, told: 2 })) return null;
  const { count, mean } = group;
  if (second !== undefined) return ofTwoSizes(scene, [group, second], amounts);
  if (later === undefined) return null;
  const after = scene.amount(later.value);
  const leaves = scene.turns.has('leaves') || scene.turns.has('dropped');
  if (scene.turns.has('replaced')) {
    const [out, ...more] = amounts.filter(({ value, counts }) => !(counts && value.equals(count)));
    return out !== undefined && more.length === 0 && !leaves && !scene.turns.has('joins') && scene.places.length === 0
      ? workReplacing(count, mean, out.value, after)
      : null;
  }
  const change = leaves ? -1 : 1;
  if (leaves && scene.turns.has('joins')) return null;
  const one =
    scene.turns.has('joins') || scene.turns.has('extra') || scene.turns.has('other') || scene.turns.has('needed');
  if (!countsLeft(amounts, count, count + change)) return null;
  if (scene.places.some((place) => place !== count + change && !(leaves && place === count))) return null;
  if (!leaves && !one && scene.places.length === 0) return null;
  return workWhichJoined(count, mean, after, change);
}

/** "The mean of 6 numbers is 13 and of 5 of them 11": the number that makes the difference. */
function ofTwoSizes(
  scene: Scene,
  [one, two]: readonly [Group, Group],
  amounts: readonly SceneAmount[],
): RuleSolution | null {
  const refers = (['other', 'joins', 'leaves', 'extra', 'missing', 'last', 'needed', 'dropped'] as const).some((turn) =>
    scene.turns.has(turn),
  );
  const larger = Math.max(one.count, two.count);
  if (Math.abs(one.count - two.count) !== 1 || (!refers && scene.places.length === 0)) return null;
  if (amounts.length > 0 || scene.places.some((place) => place !== larger) || scene.turns.has('replaced')) return null;
  return workWhichJoined(one.count, one.mean, two.mean, two.count > one.count ? 1 : -1);
}

/** "A sign says 8 people. The 8 people weigh …": told twice. */
function withoutDoubles(amounts: readonly SceneAmount[]): readonly SceneAmount[] {
  return amounts.filter(
    ({ value, counts }, index) =>
      !counts || amounts.findIndex((other) => other.counts && other.value.equals(value)) === index,
  );
}

/** A total from a mean, or the other way round. */
function ofTotal(scene: Scene, { groups, loose, amounts }: Groups): RuleSolution | null {
  const [group] = groups;
  if (group !== undefined) {
    const turns: readonly Turn[] = ['total', 'together', 'how-many', 'how-much'];
    const asksTotal = scene.turns.has('total') || scene.turns.has('together');
    return asksTotal &&
      groups.length === 1 &&
      loose.length + amounts.length === 0 &&
      scene.places.length === 0 &&
      holdsOnly(scene, { turns, told: 1 })
      ? workTotal(group.mean, new Fraction(group.count))
      : null;
  }
  const [one, two, ...more] = withoutDoubles(amounts);
  if (one === undefined || two === undefined || more.length > 0 || scene.places.length > 0) return null;
  if (loose.length > 0 || askedName(scene) !== 'mean') return null;
  if (!holdsOnly(scene, { turns: ['total', 'together', 'on-mean', 'how-many', 'how-much'], asked: 1 })) return null;
  const [count, total] = one.counts && (!two.counts || /\b(?:total|sum)/.test(two.words)) ? [one, two] : [two, one];
  const per = /\b(?:per|each|an?|every) (.*)$/.exec(scene.asked[0]?.of ?? '')?.[1] ?? '';
  const fits = scene.turns.has('total') || scene.turns.has('together') || shares(stemsOf(per), stemsOf(count.words));
  return count.counts && !/\b(?:total|sum)/.test(count.words) && fits
    ? workMeanOfTotal(total.value, count.value)
    : null;
}

/** Every number is changed in the same way. */
function ofChange(scene: Scene): RuleSolution | null {
  const [told] = scene.told;
  const [first, second, ...more] = scene.changes;
  if (told === undefined || first === undefined || more.length > 0) return null;
  if (scene.amounts.length > 0 || scene.places.length > 0) return null;
  const asks = scene.asked.length === 0 ? null : askedName(scene);
  if (asks !== told.name || !['mean', 'median', 'mode', 'range'].includes(told.name)) return null;
  const allowed = {
    turns: ['now', 'after', 'joins', 'changed', 'different'] as const,
    told: 1,
    asked: 1,
    changes: true,
  };
  if (!holdsOnly(scene, allowed)) return null;
  let [times, plus] = [new Fraction(1), new Fraction(0)];
  for (const { by, how } of second === undefined ? [first] : [first, second]) {
    const value = scene.amount(by);
    if (value.equals(0)) return null;
    if (how === 'add') plus = plus.add(value);
    else if (how === 'subtract') plus = plus.sub(value);
    else {
      const factor = how === 'times' ? value : value.inverse();
      [times, plus] = [times.mul(factor), plus.mul(factor)];
    }
  }
  if (told.name === 'range') plus = new Fraction(0);
  return workChange(scene.amount(told.value), times, plus, told.name);
}

/** Questions about groups of which means, counts and totals are known. */
export function solveGroups(scene: Scene): RuleSolution | null {
  if (scene.changes.length > 0) return ofChange(scene);
  if (scene.lists.length > 0 || scene.table !== null) return null;
  if (scene.shifts.length > 0) return ofShift(scene);
  const groups = groupsOf(scene);
  if (groups === null) return null;
  return (
    ofSeveral(scene, groups) ??
    ofEarlier(scene, groups) ??
    ofOneAndValue(scene, groups) ??
    ofBeforeAndAfter(scene, groups) ??
    ofTotal(scene, groups)
  );
}
