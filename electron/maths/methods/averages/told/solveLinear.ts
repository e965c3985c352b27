import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import type { Term } from '../facts.ts';
import { averagesSolution, guardedDecimal } from '../workAverages.ts';
import type { ListItem } from './markData.ts';
import { holdsOnly } from './scene.ts';
import type { Scene } from './scene.ts';
import { statOf } from './solveData.ts';
import type { Turn } from './toldFacts.ts';

function termsOf(items: readonly ListItem[]): readonly Term[] {
  return items.map((item) => ('term' in item ? item.term : { times: new Fraction(0), plus: item.amount.value }));
}

function added(terms: readonly Term[]): Term {
  return terms.reduce((sum, { times, plus }) => ({ times: sum.times.add(times), plus: sum.plus.add(plus) }), {
    times: new Fraction(0),
    plus: new Fraction(0),
  });
}

function written({ times, plus }: Term, letter: string): string {
  if (times.equals(0)) return writeDecimal(plus);
  const head = times.equals(1) ? letter : `${writeDecimal(times)}${letter}`;
  if (plus.equals(0)) return head;
  return `${head}${plus.compare(0) < 0 ? '-' : '+'}${writeDecimal(plus.abs())}`;
}

/** Numbers in order with several terms of one letter: the mean of all is the one in the middle. */
export function meanInMiddle(scene: Scene, items: readonly ListItem[]): RuleSolution | null {
  const letters = new Set(items.flatMap((item) => ('term' in item ? [item.letter] : [])));
  const [letter] = letters;
  if (letter === undefined || letter === '' || letters.size > 1 || !scene.letters.has(letter)) return null;
  if (!scene.amounts.every(({ value }) => value.equals(items.length)) || scene.places.length > 0) return null;
  const terms = termsOf(items);
  const [low, high] = [terms[Math.floor((terms.length - 1) / 2)], terms[Math.floor(terms.length / 2)]];
  if (low === undefined || high === undefined) return null;
  const sum = added(terms);
  const middle = added([low, high]);
  const half = new Fraction(terms.length, 2);
  const [times, plus] = [sum.times.sub(middle.times.mul(half)), middle.plus.mul(half).sub(sum.plus)];
  if (times.equals(0)) return null;
  const value = plus.div(times);
  const values = terms.map((term) => term.times.mul(value).add(term.plus));
  if (!values.every((one, index) => index === 0 || one.compare(values[index - 1] ?? one) >= 0)) return null;
  const answer = `${letter}=${writeDecimal(value)}`;
  const median = low === high ? written(low, letter) : `\\frac{${written(middle, letter)}}{2}`;
  return averagesSolution(
    [
      { reason: 'The middle of the numbers is the median.', expression: median },
      {
        reason: 'The mean has to be the same.',
        expression: `\\frac{${written(sum, letter)}}{${terms.length}}=${median}`,
      },
      { reason: 'Solve this.', expression: answer },
      { reason: 'Put it in: the numbers in order.', expression: values.map(writeDecimal).join(', ') },
    ],
    answer,
  );
}

const TOTAL = /!?(?:total|sum|totals|totalling|altogether)\b/;

/** "Her first six days come to 55.5 in total; she wants a mean of 9 over seven days": what the last may be. */
export function ofTotalSoFar(scene: Scene): RuleSolution | null {
  const [mean] = scene.told;
  const turns: readonly Turn[] = [
    'total',
    'together',
    'needed',
    'last',
    'other',
    'extra',
    'how-many',
    'how-much',
    'joins',
    'changed',
  ];
  if (mean?.name !== 'mean' || !holdsOnly(scene, { turns, told: 1 })) return null;
  if (!scene.turns.has('total') && !scene.turns.has('together')) return null;
  if (
    scene.places.length === 0 &&
    !(['needed', 'last', 'other', 'extra'] as const).some((turn) => scene.turns.has(turn))
  )
    return null;
  const totals = scene.amounts.filter(({ before, clause, counts }) => TOTAL.test(`${before} ${clause}`) && !counts);
  const [total, ...others] = totals;
  const counts = scene.amounts.filter((amount) => !totals.includes(amount));
  if (total === undefined || others.length > 0 || !counts.every((amount) => amount.counts)) return null;
  const numbers = [
    ...counts.map(({ value }) => value),
    ...(mean.count === null ? [] : [scene.amount(mean.count)]),
    ...scene.places.map((place) => new Fraction(place)),
  ];
  const all = numbers.reduce((most, value) => (value.compare(most) > 0 ? value : most), new Fraction(0));
  const first = all.sub(1);
  if (all.d !== 1n || all.compare(2) < 0 || !numbers.every((one) => one.equals(all) || one.equals(first))) return null;
  // Both how many are told and how many there will be, or only the place of the last.
  if (!numbers.some((one) => one.equals(first)) || !numbers.some((one) => one.equals(all))) return null;
  const goal = scene.amount(mean.value);
  const whole = goal.mul(all);
  const answer = writeDecimal(whole.sub(total.value));
  return averagesSolution(
    [
      {
        reason: 'The total that is wanted is the mean times how many there are.',
        expression: `${writeDecimal(all)}\\times ${guardedDecimal(goal)}=${writeDecimal(whole)}`,
      },
      {
        reason: 'Take away the total so far.',
        expression: `${writeDecimal(whole)}-${guardedDecimal(total.value)}=${answer}`,
      },
    ],
    answer,
  );
}

/** "The median of {n, n + 4, n + 9} is 13. Find the mean.": the letter first, then what is asked of the numbers. */
export function ofLetterThenStat(scene: Scene): RuleSolution | null {
  const [items, ...more] = scene.lists;
  const [told] = scene.told;
  const [asked] = scene.asked;
  if (items === undefined || more.length > 0 || told === undefined || asked === undefined || told.name === asked.name) return null;
  const turns: readonly Turn[] = ['order', 'whole', 'positive'];
  if (!holdsOnly(scene, { turns, lists: 1, told: 1, asked: 1, letters: true })) return null;
  const letters = new Set(items.flatMap((item) => ('term' in item ? [item.letter] : [])));
  const [letter] = letters;
  if (letter === undefined || letter === '' || letters.size > 1 || scene.letters.size > 0 || scene.places.length > 0) return null;
  if (!scene.amounts.every(({ value }) => value.equals(items.length))) return null;
  const terms = termsOf(items);
  const alike = terms.every(({ times }) => times.equals(terms[0]?.times ?? 0));
  // Which term is in the middle must not hang on the letter.
  if (told.name === 'median' ? !alike && !scene.turns.has('order') : told.name !== 'mean') return null;
  const ordered = alike ? terms.toSorted((one, two) => one.plus.compare(two.plus)) : terms;
  const middle = [ordered[Math.floor((ordered.length - 1) / 2)], ordered[Math.floor(ordered.length / 2)]];
  const part = told.name === 'mean' ? terms : middle.flatMap((term) => term ?? []);
  const sum = added(part);
  const goal = scene.amount(told.value);
  if (sum.times.equals(0)) return null;
  const value = goal.mul(part.length).sub(sum.plus).div(sum.times);
  const values = terms.map((term) => term.times.mul(value).add(term.plus));
  if (scene.turns.has('order') && !values.every((one, index) => index === 0 || one.compare(values[index - 1] ?? one) >= 0)) return null;
  const last = statOf(asked.name, values);
  if (last === null) return null;
  const steps = [
    { reason: `The ${told.name} is told.`, expression: part.length === 1 || middle[0] === middle[1] && told.name === 'median' ? `${written(part[0] ?? sum, letter)}=${writeDecimal(goal)}` : `\\frac{${written(sum, letter)}}{${part.length}}=${writeDecimal(goal)}` },
    { reason: 'Solve this.', expression: `${letter}=${writeDecimal(value)}` },
    { reason: 'Put it in.', expression: values.map(writeDecimal).join(', ') },
  ];
  return { ...last, steps: [...steps, ...last.steps] };
} // prettier-ignore
