import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeSeveral } from '../amounts/quantity.ts';
import { workSharing } from '../ratio/workSharing.ts';
import type { Known, Wanted as WantedShare } from '../ratio/workSharing.ts';
import { writeNumber } from '../writeTerms.ts';
import { baseOf, byUnknown, equationOf, evaluateStep, holds, introduction } from './agesByUnknown.ts';
import type { AgeStory, AgeWanted } from './ageStory.ts';
import { capital, knownAges, moment, years } from './knownAges.ts';
import { amount, solveStory, valueAt } from './linearStory.ts';

function ageSolution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'words-ages', method: 'ageStories', steps, answer };
}

function shiftStep(name: string, now: Fraction, at: number): RuleStep {
  const value = now.add(at);
  const reason =
    at > 0 ? `In $${at}$ ${years(at)} ${name} is older.` : `$${-at}$ ${years(at)} ago ${name} was younger.`;
  return {
    reason: capital(reason),
    expression: `${writeNumber(now)}${at > 0 ? '+' : '-'}${Math.abs(at)}=${writeNumber(value)}`,
  };
}

/** What the question wants, from everybody's age now. */
function finish(
  story: AgeStory,
  ages: readonly Fraction[],
  steps: readonly RuleStep[],
  x: { readonly letter: string; readonly value: Fraction } | null,
): RuleSolution | null {
  const { wanted } = story;
  if (ages.some((age) => age.compare(0) < 0 || age.d !== 1n)) return null;
  // Two who are both as old as nothing: the facts contradict each other.
  if (ages.length > 1 && ages.every((age) => age.n === 0n)) return null;
  if (wanted.kind === 'unknown') return x === null ? null : ageSolution(steps, `${x.letter}=${writeNumber(x.value)}`);
  if (wanted.kind === 'ages') return ageSolution(steps, writeSeveral(ages.map(writeNumber)));
  if (wanted.kind === 'sum') {
    const total = ages.reduce((sum, age) => sum.add(age), new Fraction(0));
    return ageSolution(
      [...steps, { reason: 'Add the ages.', expression: `${ages.map(writeNumber).join('+')}=${writeNumber(total)}` }],
      writeNumber(total),
    );
  }
  const now = ages[wanted.who];
  if (now === undefined || now.add(wanted.at).compare(0) < 0) return null;
  if (wanted.at === 0) return ageSolution(steps, writeNumber(now));
  const name = story.names[wanted.who] ?? '';
  return ageSolution([...steps, shiftStep(name, now, wanted.at)], writeNumber(now.add(wanted.at)));
}

/** Whose ages the answer needs worked out of `x`. */
function neededFor(wanted: AgeWanted, names: readonly string[], base: number): readonly number[] {
  const everybody = names.map((_name, who) => who);
  if (wanted.kind === 'unknown') return [];
  return (wanted.kind === 'age' ? [wanted.who] : everybody).filter((who) => who !== base);
}

/** Works a story of ages: by plain arithmetic where that reaches, else by an equation for one age. */
export function workAges(story: AgeStory): RuleSolution | null {
  const { ages, steps } = knownAges(story);
  const plain = story.names.map((_name, who) => ages.get(who));
  if (story.letter === undefined && plain.every((age) => age !== undefined))
    return holds(story, plain) &&
      (steps.length > 0 || story.wanted.kind === 'sum' || (story.wanted.kind === 'age' && story.wanted.at !== 0))
      ? finish(story, plain, steps, null)
      : null;
  const base = baseOf(story);
  const told = byUnknown(story, base);
  const left = told === null ? [] : story.facts.filter((fact) => !told.used.has(fact));
  const [fact, ...more] = left;
  if (told === null || fact === undefined || more.length > 0) return null;
  const equation = equationOf(fact, told.amounts);
  if (equation === null) return null;
  const letter = story.letter?.name ?? 'x';
  const when = fact.at === 0 ? '' : ` ${moment(fact.at)}:`;
  const solved = solveStory(
    `${introduction(story, base, told.amounts, letter)}${when}`,
    letter,
    equation[2],
    equation[3],
  );
  if (solved === null) return null;
  const all = told.amounts.map((one) => valueAt(one, solved.value));
  if (!holds(story, all)) return null;
  const rest = neededFor(story.wanted, story.names, base).map((who) =>
    evaluateStep(story.names[who] ?? '', told.amounts[who] ?? amount(0), solved.value),
  );
  return finish(story, all, [...solved.steps, ...rest], { letter, value: solved.value });
}

/** In how many years (or, with `past`, how many years ago) is `older` `times` as old as `younger`? */
export function workWhenTimes(older: Fraction, younger: Fraction, times: Fraction, past: boolean): RuleSolution | null {
  const step = past ? -1 : 1;
  const reason = past ? 'Let $x$ be the number of years ago.' : 'Let $x$ be the number of years.';
  const solved = solveStory(reason, 'x', termsWithNumberFirst(older, step), [
    { kind: 'bracket', factor: times, inside: termsWithNumberFirst(younger, step) },
  ]);
  if (solved === null || solved.value.compare(0) <= 0) return null;
  if (past && younger.sub(solved.value).compare(0) < 0) return null;
  return ageSolution(solved.steps, writeNumber(solved.value));
}

function termsWithNumberFirst(
  age: Fraction,
  step: number,
): readonly (
  { readonly kind: 'number'; readonly value: Fraction } | { readonly kind: 'unknown'; readonly coefficient: Fraction }
)[] {
  return [
    { kind: 'number', value: age },
    { kind: 'unknown', coefficient: new Fraction(step) },
  ];
}

/** Ages in a ratio, worked by parts. */
export function workAgesInRatio(parts: readonly Fraction[], known: Known, wanted: WantedShare): RuleSolution | null {
  const worked = workSharing(parts, known, wanted, '');
  return worked === null || /\./.test(worked.answer) ? null : { ...worked, topic: 'words-ages', method: 'ageStories' };
}
