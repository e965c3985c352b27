import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { averagesSolution, sumOf, workMissingValue, writeAdded } from '../workAverages.ts';
import { workTerms } from '../workData.ts';
import type { Term } from '../facts.ts';
import type { ListItem } from './markData.ts';
import { holdsOnly, plainValues } from './scene.ts';
import type { Scene } from './scene.ts';
import { agreesWith, middleOf, modeOf, rangeOf } from './statValues.ts';
import type { StatName, Turn } from './toldFacts.ts';

const REFERRING: readonly Turn[] = [
  'needed',
  'other',
  'missing',
  'last',
  'extra',
  'how-many',
  'how-much',
  'now',
  'whole',
  'positive',
  'after',
  'changed',
  'together',
  'joins',
];

/** All numbers that the letter can be; null where these are more than a few. */
function letterValues(name: StatName, goal: Fraction, known: readonly Fraction[]): readonly Fraction[] | null {
  const stat = (letter: Fraction): Fraction | null => {
    const values = [...known, letter];
    return name === 'median' ? middleOf(values) : name === 'range' ? rangeOf(values) : modeOf(values);
  };
  const candidates = [goal, ...known.flatMap((one) => [goal.mul(2).sub(one), one.add(goal), one.sub(goal), one])];
  const found: Fraction[] = [];
  for (const letter of candidates) {
    if (stat(letter)?.equals(goal) !== true || found.some((one) => one.equals(letter))) continue;
    // A neighbour does as well: then the letter is not told.
    if (name !== 'mode' && [-1, 1].some((sign) => stat(letter.add(new Fraction(sign, 1000)))?.equals(goal) === true))
      return null;
    found.push(letter);
  }
  return found;
}

const WHY: Readonly<Record<string, (goal: string, letter: string) => string>> = {
  median: (goal) => `In order, the middle has to come to $${goal}$.`,
  range: (goal) => `The largest less the smallest has to be $${goal}$.`,
  mode: (goal) => `$${goal}$ has to stand there most often.`,
};

/** Where the letter stands in a list that is told to be in order, it stays. */
function inOrder(items: readonly ListItem[], letter: Fraction): boolean {
  const values = items.map((item) => ('amount' in item ? item.amount.value : letter));
  const pairs = values.slice(1).map((value, index) => value.compare(values[index] ?? value));
  return pairs.every((sign) => sign >= 0) || pairs.every((sign) => sign <= 0);
}

/** Several terms with the letter, all in order: those in the middle make the median. */
function ofOrderedTerms(scene: Scene, items: readonly ListItem[], goal: Fraction, letter: string): RuleSolution | null {
  if (!scene.turns.has('order') || scene.letterEnds.length > 0) return null;
  const terms = items.map((item) => ('term' in item ? item.term : { times: new Fraction(0), plus: item.amount.value }));
  const [low, high] = [terms[Math.floor((terms.length - 1) / 2)], terms[Math.floor(terms.length / 2)]];
  if (low === undefined || high === undefined) return null;
  const times = low.times.add(high.times);
  if (times.equals(0)) return null;
  const value = goal.mul(2).sub(low.plus).sub(high.plus).div(times);
  const values = terms.map((term) => term.times.mul(value).add(term.plus));
  if (!values.every((one, index) => index === 0 || one.compare(values[index - 1] ?? one) >= 0)) return null;
  const answer = `${letter}=${writeDecimal(value)}`;
  const middle = low === high ? [low] : [low, high];
  const written = middle.map((term) => writeTerm(term, letter)).join(' + ');
  return averagesSolution(
    [
      {
        reason: 'The middle of the numbers is the median.',
        expression:
          middle.length === 1 ? `${written}=${writeDecimal(goal)}` : `\\frac{${written}}{2}=${writeDecimal(goal)}`,
      },
      { reason: 'Solve this.', expression: answer },
      { reason: 'Put it in: the numbers in order.', expression: values.map(writeDecimal).join(', ') },
    ],
    answer,
  );
}

function writeTerm({ times, plus }: Term, letter: string): string {
  if (times.equals(0)) return writeDecimal(plus);
  const head = times.equals(1) ? letter : `${writeDecimal(times)}${letter}`;
  if (plus.equals(0)) return head;
  return `${head}${plus.s < 0n ? '-' : '+'}${writeDecimal(plus.abs())}`;
}

function ofOther(scene: Scene, items: readonly ListItem[], name: StatName, goal: Fraction): RuleSolution | null {
  const terms = items.filter((item) => 'term' in item);
  const [only] = terms;
  if (only === undefined || terms.length > 1 || !only.term.times.equals(1) || !only.term.plus.equals(0)) return null;
  const known = items.flatMap((item) => ('amount' in item ? [item.amount.value] : []));
  const found = letterValues(name, goal, known)?.filter(
    (value) =>
      (!scene.turns.has('order') || inOrder(items, value)) &&
      (!scene.turns.has('positive') || value.s > 0n) &&
      (!scene.turns.has('whole') || value.d === 1n) &&
      scene.letterEnds.every(({ end }) =>
        known.every((one) => (end === 'high' ? one.compare(value) <= 0 : one.compare(value) >= 0)),
      ),
  );
  const [value, ...more] = found ?? [];
  if (value === undefined || more.length > 0) return null;
  const answer = only.letter === '' ? writeDecimal(value) : `${only.letter}=${writeDecimal(value)}`;
  const ordered = [...known, value].toSorted((one, two) => one.compare(two)).map(writeDecimal);
  return averagesSolution(
    [
      { reason: WHY[name]?.(writeDecimal(goal), only.letter) ?? '', expression: answer },
      { reason: 'Put it in: the numbers in order.', expression: ordered.join(', ') },
    ],
    answer,
  );
}

/** A letter or a gap among the numbers, and one average told. */
function ofLetter(scene: Scene): RuleSolution | null {
  const [items] = scene.lists;
  const [told] = scene.told;
  const terms = items?.filter((item) => 'term' in item) ?? [];
  const letter = terms[0]?.letter;
  if (items === undefined || told === undefined || letter === undefined) return null;
  if (terms.some((term) => term.letter !== letter)) return null;
  const askedFor = letter === '' ? scene.letters.size === 0 : scene.letters.size === 1 && scene.letters.has(letter);
  const turns: readonly Turn[] = ['order', 'missing', 'whole', 'positive', 'other', 'needed'];
  if (scene.letterEnds.some((fact) => fact.letter !== letter) || (scene.letterEnds.length > 0 && told.name === 'mean'))
    return null;
  if (!askedFor || !holdsOnly(scene, { turns, lists: 1, told: 1, letters: true })) return null;
  if (!scene.amounts.every(({ value }) => value.equals(items.length)) || scene.places.length > 0) return null;
  if (told.count !== null && !scene.amount(told.count).equals(items.length)) return null;
  const goal = scene.amount(told.value);
  if (told.name === 'median' && terms.length > 1 && letter !== '') return ofOrderedTerms(scene, items, goal, letter);
  if (told.name !== 'mean')
    return ['median', 'range', 'mode'].includes(told.name) ? ofOther(scene, items, told.name, goal) : null;
  if (letter === '') {
    const known = items.flatMap((item) => ('amount' in item ? [item.amount.value] : []));
    return workMissingValue(goal, known);
  }
  const all = items.map((item) => ('term' in item ? item.term : { times: new Fraction(0), plus: item.amount.value }));
  return workTerms(goal, all, letter);
}

/** Whether the question is about one of those whose numbers are told: the names before the numbers stand in it. */
function namesAgain({ question }: Scene, clauses: readonly string[]): boolean {
  const asked = question.replace(/^.*#\d+/, '');
  const names = clauses.flatMap((clause) => clause.split('#')[0]?.match(/[a-z-]{3,}/g) ?? []);
  return names.some(
    (name) =>
      !/^(?:the|is|was|are|one|of|them|these|numbers?|has|have|had|score|scored|mass|weight|height|age|other|others)$/.test(
        name,
      ) && new RegExp(`\\b${name}\\b`).test(asked),
  );
}

/** All numbers but one are listed, and the mean of all is told. */
function ofUnlisted(scene: Scene): RuleSolution | null {
  const values = plainValues(scene.lists[0]) ?? (scene.lists.length === 0 ? [] : null);
  const means = scene.told.filter(({ name }) => name === 'mean');
  const [told] = means;
  const besides = scene.told.filter(({ name }) => name !== 'mean');
  if (values === null || told === undefined || means.length > 1) return null;
  if (!holdsOnly(scene, { turns: REFERRING, lists: 1, told: 3 })) return null;
  const single = scene.lists.length === 0 ? scene.amounts.filter(({ counts }) => !counts) : [];
  if (values.length + single.length < 1 || (single.length > 1 && new Set(single.map(({ unit }) => unit)).size > 1))
    return null;
  const known = [...values, ...single.map(({ value }) => value)];
  const all = known.length + 1;
  const counts = [
    ...scene.amounts.filter((amount) => !single.includes(amount)).map(({ value }) => value),
    ...scene.told.flatMap(({ count }) => (count === null ? [] : [scene.amount(count)])),
  ];
  if (!counts.every((count) => count.equals(known.length) || count.equals(all))) return null;
  // "130 in the first and 151 in the second; and in the third?"
  const earlier = scene.places.filter((place) => place !== all);
  if (
    earlier.length > 0 &&
    (!scene.places.includes(all) ||
      earlier.length > known.length ||
      earlier.some((place) => place > all) ||
      new Set(earlier).size < earlier.length)
  )
    return null;
  const allTold = counts.some((count) => count.equals(all)) || scene.places.length > 0 || scene.turns.has('joins');
  const refers = (['joins', 'needed', 'other', 'missing', 'last', 'extra'] as const).some((turn) =>
    scene.turns.has(turn),
  );
  if (
    single.length > 0 &&
    namesAgain(
      scene,
      single.map(({ clause }) => clause),
    )
  )
    return null;
  const named =
    single.length > 1 &&
    /\b(?:how|what|find)\b/.test(scene.question) &&
    !/#/.test(scene.question.replace(/^.*\b(?:how|what|find)\b/, ''));
  if (
    !(allTold && (refers || named || scene.places.length > 0)) &&
    !(scene.turns.has('needed') && (scene.turns.has('extra') || scene.turns.has('last')))
  )
    return null;
  const missing = scene.amount(told.value).mul(all).sub(sumOf(known));
  // What else is told of the numbers has to be so.
  if (besides.some(({ name, value }) => !agreesWith(name, [...known, missing], scene.amount(value)))) return null;
  return workMissingValue(scene.amount(told.value), known);
}

/** One of the numbers is taken away, and the mean of the others is told. */
function ofLost(scene: Scene): RuleSolution | null {
  const values = plainValues(scene.lists[0]);
  const [told] = scene.told;
  if (values === null || told?.name !== 'mean' || scene.places.length > 0) return null;
  if (!scene.turns.has('leaves') && !scene.turns.has('dropped')) return null;
  const turns: readonly Turn[] = ['leaves', 'dropped', 'other', 'now', 'after', 'changed'];
  if (!holdsOnly(scene, { turns, lists: 1, told: 1 })) return null;
  const counts = [
    ...scene.amounts.map(({ value }) => value),
    ...(told.count === null ? [] : [scene.amount(told.count)]),
  ];
  const left = values.length - 1;
  if (!counts.every((count) => count.equals(values.length) || count.equals(left))) return null;
  const total = sumOf(values);
  const rest = scene.amount(told.value).mul(left);
  const value = total.sub(rest);
  if (!values.some((one) => one.equals(value))) return null;
  return averagesSolution(
    [
      { reason: 'Add all the numbers.', expression: `${writeAdded(values)}=${writeDecimal(total)}` },
      {
        reason: `The ${left} that are left add up to this.`,
        expression: `${left}\\times ${writeDecimal(scene.amount(told.value))}=${writeDecimal(rest)}`,
      },
      {
        reason: 'The difference was taken away.',
        expression: `${writeDecimal(total)}-${writeDecimal(rest)}=${writeDecimal(value)}`,
      },
    ],
    writeDecimal(value),
  );
}

/** Questions whose averages are told, for a number that is not. */
export function solveMissing(scene: Scene): RuleSolution | null {
  return ofLetter(scene) ?? ofLost(scene) ?? ofUnlisted(scene);
}
