import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { averagesSolution, guardedDecimal, sumOf, workJoined, workRemoved } from '../workAverages.ts';
import { groupsOf } from './groupsOf.ts';
import { holdsOnly, plainValues } from './scene.ts';
import type { Scene } from './scene.ts';
import { askedName, HARMLESS, statOf } from './solveData.ts';
import { agreesWith } from './statValues.ts';
import { meanInMiddle, ofLetterThenStat, ofTotalSoFar } from './solveLinear.ts';
import type { Turn } from './toldFacts.ts';

const CHANGING = /\b(?:by|then|later|afterwards|grew|grows|put on|lost|gained|ate|poured|spilt|used)\b/;

/**
 * "Mine was 5 kg, hers 4 kg and his 6 kg": amounts of one unit, told here and there, that are the data. "My dog is 20 kg.
 * The cats weigh 4 kg, 6 kg and 5 kg", "a 5 km race: 14, 16 and 18": beside a list it is no part of it.
 */
function ofScattered(scene: Scene): RuleSolution | null {
  const name = askedName(scene);
  if (name === null || !holdsOnly(scene, { turns: HARMLESS, asked: 1 }) || scene.places.length > 0) return null;
  // "The mean is 2 kg" tells it; only where no number stands beside it is it asked for.
  if (
    scene.naming.length !== 1 ||
    /#/.test(scene.naming[0]?.replace(/^.*?\b(?:what|find|calculate|work out)\b/, '') ?? '')
  )
    return null;
  const measured = scene.amounts.filter(({ unit }) => unit !== '');
  // "The 2 kg one then grew by 1 kg" changes what was told.
  if (measured.some(({ words, before }) => CHANGING.test(words) || /\bthe $/.test(before))) return null;
  // "On a 20 cm shelf stand …": a size of something else; of a 5 kg, a 4 kg and a 6 kg box each is one of the data.
  const sized = measured.filter(({ before }) => /\ban? $/.test(before)).length;
  if (sized > 0 && sized < measured.length) return null;
  if (new Set(measured.map(({ unit }) => unit)).size !== 1) return null;
  const values = measured.map(({ value }) => value);
  if (values.length < 3) return null;
  const besides = scene.amounts.filter((amount) => amount.unit === '');
  const withMe = (words: string): boolean => /\b(?:me|i|he|she) and (?:my|his|her) $/.test(words);
  const fits = besides.every(
    ({ counts, value, before }) =>
      counts && (value.equals(values.length) || (withMe(before) && value.equals(values.length - 1))),
  );
  return fits ? statOf(name, values) : null;
}

/** The mean of numbers with one letter is the same as their median (or mode): the letter. */
function ofEqualAverages(scene: Scene): RuleSolution | null {
  const [items, ...more] = scene.lists;
  const names = scene.asked.map(({ name }) => name).toSorted();
  if (items === undefined || more.length > 0 || names.length !== 2 || !names.includes('mean')) return null;
  const turns: readonly Turn[] = ['same', 'order', 'whole', 'positive', 'needed', 'missing'];
  if (!scene.turns.has('same') || !holdsOnly(scene, { turns, lists: 1, asked: 2, letters: true })) return null;
  const terms = items.filter((item) => 'term' in item);
  const [open] = terms;
  if (terms.length > 1 && scene.turns.has('order') && names.includes('median')) return meanInMiddle(scene, items);
  if (open === undefined || terms.length > 1 || !open.term.times.equals(1) || !open.term.plus.equals(0)) return null;
  if (!scene.amounts.every(({ value }) => value.equals(items.length)) || scene.places.length > 0) return null;
  const other = names.find((name) => name !== 'mean');
  const known = items.flatMap((item) => ('amount' in item ? [item.amount.value] : []));
  if ((other !== 'median' && other !== 'mode') || known.length < 2) return null;
  const sum = sumOf(known);
  const count = new Fraction(items.length);
  const halves = known.flatMap((one) => known.map((two) => one.add(two).div(2)));
  // Where the letter is no part of the middle, the middle is told; else it stands in it, alone or with a neighbour.
  const candidates = [
    ...[...known, ...halves].map((middle) => middle.mul(count).sub(sum)),
    sum.div(count.sub(1)),
    ...known.map((beside) =>
      beside
        .mul(count)
        .div(2)
        .sub(sum)
        .div(new Fraction(1).sub(count.div(2))),
    ),
  ].filter((value) => value.d !== 0n);
  const found: Fraction[] = [];
  for (const letter of candidates) {
    const values = items.map((item) => ('amount' in item ? item.amount.value : letter));
    const mean = sumOf(values).div(count);
    const ordered = values.every((value, index) => index === 0 || value.compare(values[index - 1] ?? value) >= 0);
    if (scene.turns.has('order') && !ordered) continue;
    if (scene.turns.has('positive') && letter.compare(0) <= 0) continue;
    if (scene.turns.has('whole') && letter.d !== 1n) continue;
    if (agreesWith(other, values, mean) && !found.some((one) => one.equals(letter))) found.push(letter);
  }
  const [letter, ...others] = found;
  if (letter === undefined || others.length > 0) return null;
  const values = [...known, letter].toSorted((one, two) => one.compare(two));
  const mean = sumOf(values).div(count);
  const answer = open.letter === '' ? writeDecimal(letter) : `${open.letter}=${writeDecimal(letter)}`;
  const steps: RuleStep[] = [
    { reason: `The ${other} has to be the mean.`, expression: answer },
    { reason: 'Put it in: the numbers in order.', expression: values.map(writeDecimal).join(', ') },
    {
      reason: `The mean is the ${other}.`,
      expression: `\\frac{${writeDecimal(sumOf(values))}}{${items.length}}=${writeDecimal(mean)}`,
    },
  ];
  return averagesSolution(steps, answer);
}

/** The last one counts as several: which mark is needed for a mean? */
function ofHeavyLast(scene: Scene): RuleSolution | null {
  const [weight] = scene.weights;
  if (weight === undefined) return null;
  const turns: readonly Turn[] = ['last', 'needed', 'counts', 'weighted', 'extra', 'after', 'together', 'how-much'];
  if (!holdsOnly(scene, { turns, told: 2, weights: 1, lists: 1 }) || scene.asked.length > 0) return null;
  if (!scene.turns.has('needed') && !scene.turns.has('last')) return null;
  const times = scene.amount(weight.times);
  const groups = scene.lists.length === 0 ? groupsOf(scene) : null;
  const [group] = groups?.groups ?? [];
  const listed = plainValues(scene.lists[0]);
  const goal = groups === null ? scene.told[0] : groups.loose[0];
  const count = listed?.length ?? group?.count;
  if (goal?.name !== 'mean' || count === undefined || times.d !== 1n || times.compare(6) > 0) return null;
  if (listed !== null && (scene.told.length !== 1 || scene.lists.length !== 1)) return null;
  if (listed === null && (groups?.loose.length !== 1 || groups.groups.length !== 1)) return null;
  const left = groups?.amounts ?? scene.amounts;
  if (!left.every(({ value }) => value.equals(count)) || scene.places.some((place) => place !== count + 1)) return null;
  const before = listed === null ? (group?.mean ?? new Fraction(0)).mul(count) : sumOf(listed);
  const all = times.add(count);
  const total = scene.amount(goal.value).mul(all);
  const rest = total.sub(before);
  const answer = writeDecimal(rest.div(times));
  return averagesSolution(
    [
      { reason: 'The marks so far add up to this.', expression: writeDecimal(before) },
      {
        reason: `The last one counts ${writeDecimal(times)} times, so there are ${writeDecimal(all)} marks.`,
        expression: `${writeDecimal(all)}\\times ${guardedDecimal(scene.amount(goal.value))}=${writeDecimal(total)}`,
      },
      {
        reason: 'Take away the marks so far.',
        expression: `${writeDecimal(total)}-${writeDecimal(before)}=${writeDecimal(rest)}`,
      },
      { reason: 'Share what is left.', expression: `\\frac{${writeDecimal(rest)}}{${writeDecimal(times)}}=${answer}` },
    ],
    answer,
  );
}

/** Several numbers that are listed join a group, or leave it: the new mean. */
function ofGroupAndList(scene: Scene): RuleSolution | null {
  const values = plainValues(scene.lists[0]);
  if (values === null || askedName(scene) !== 'mean' || scene.told.length !== 1) return null;
  const turns: readonly Turn[] = ['joins', 'leaves', 'dropped', 'extra', 'now', 'other', 'after', 'together', 'last'];
  if (!holdsOnly(scene, { turns, told: 1, asked: 1, lists: 1 }) || scene.places.length > 0) return null;
  const groups = groupsOf(scene);
  const [group] = groups?.groups ?? [];
  if (groups === null || group === undefined || groups.groups.length > 1 || groups.loose.length > 0) return null;
  const leaves = scene.turns.has('leaves') || scene.turns.has('dropped');
  const joins = scene.turns.has('joins') || (scene.turns.has('extra') && !scene.turns.has('other'));
  if (leaves === joins) return null;
  const after = group.count + (leaves ? -values.length : values.length);
  if (!groups.amounts.every(({ value }) => value.equals(values.length) || value.equals(after))) return null;
  return leaves ? workRemoved(group.count, group.mean, values) : workJoined(group.count, group.mean, values);
}

/** The mean before and after a known number came: how many were there before? */
function ofUnknownCount(scene: Scene): RuleSolution | null {
  const { told, amounts, turns } = scene;
  const allowed: readonly Turn[] = [
    'how-many',
    'joins',
    'extra',
    'now',
    'changed',
    'after',
    'before',
    'last',
    'needed',
  ];
  if (!turns.has('how-many') || !holdsOnly(scene, { turns: allowed, told: 2 }) || scene.asked.length > 0) return null;
  const [before, after] = told;
  const [value, ...more] = amounts;
  if (before?.name !== 'mean' || after?.name !== 'mean' || !after.later || before.later) return null;
  if (
    value === undefined ||
    more.length > 0 ||
    scene.places.length > 0 ||
    before.count !== null ||
    after.count !== null
  )
    return null;
  const asksBefore = turns.has('before') || /\balready\b|\bso far\b|\bwere\b|\bhad\b/.test(scene.question);
  const asksAfter = /\bnow\b|\baltogether\b|\bin all\b|\bafter\b/.test(scene.question);
  if (asksBefore === asksAfter || !(turns.has('joins') || turns.has('extra') || turns.has('last'))) return null;
  const [one, two] = [scene.amount(before.value), scene.amount(after.value)];
  const change = two.sub(one);
  const count = change.equals(0) ? null : value.value.sub(two).div(change);
  if (count === null || count.d !== 1n || count.compare(0) <= 0) return null;
  const shown = writeDecimal(count);
  const away = value.value.sub(two);
  const steps: RuleStep[] = [
    {
      reason: 'How far is the new number from the new mean?',
      expression: `${writeDecimal(value.value)}-${guardedDecimal(two)}=${writeDecimal(away)}`,
    },
    {
      reason: 'The mean of each of the others moves by this.',
      expression: `${writeDecimal(two)}-${guardedDecimal(one)}=${writeDecimal(change)}`,
    },
    {
      reason: 'Divide for the number of the others.',
      expression: `\\frac{${writeDecimal(away)}}{${writeDecimal(change)}}=${shown}`,
    },
  ];
  const answer = asksAfter ? writeDecimal(count.add(1)) : shown;
  if (asksAfter) steps.push({ reason: 'Add the new one.', expression: `${shown}+1=${answer}` });
  return averagesSolution(steps, answer);
}

/** Questions beyond a list, a group or a missing number. */
export function solveMore(scene: Scene): RuleSolution | null {
  return (
    ofScattered(scene) ??
    ofEqualAverages(scene) ??
    ofHeavyLast(scene) ??
    ofGroupAndList(scene) ??
    ofUnknownCount(scene) ??
    ofTotalSoFar(scene) ??
    ofLetterThenStat(scene)
  );
}
