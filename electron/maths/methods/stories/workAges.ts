import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeSeveral } from '../amounts/quantity.ts';
import { workSharing } from '../ratio/workSharing.ts';
import type { Known, Wanted as WantedShare } from '../ratio/workSharing.ts';
import { writeGuarded, writeLinear, writeNumber } from '../writeTerms.ts';
import { amount, shifted, scaled, solveStory, termsOf, timesAmount, valueAt } from './linearStory.ts';
import type { Amount } from './linearStory.ts';

/** Years from now; below zero in the past. People are numbered. */
export type AgeFact =
  /** At `at`, `who` was `times` as old as `of`, and `plus` years on top. */
  | {
      readonly kind: 'relation';
      readonly who: number;
      readonly of: number;
      readonly times: Fraction;
      readonly plus: Fraction;
      readonly at: number;
    }
  | { readonly kind: 'sum'; readonly who: readonly number[]; readonly at: number; readonly value: Fraction }
  | { readonly kind: 'age'; readonly who: number; readonly at: number; readonly value: Fraction };

export type AgeWanted =
  | { readonly kind: 'age'; readonly who: number; readonly at: number }
  | { readonly kind: 'ages' }
  | { readonly kind: 'sum' }
  | { readonly kind: 'unknown' };

/** `name` as it stands in a reason: "Tom", "the mother", "she". */
export type AgeStory = {
  readonly names: readonly string[];
  readonly facts: readonly AgeFact[];
  readonly wanted: AgeWanted;
  /** The letter that the question gives to somebody's age, if it does. */
  readonly letter?: { readonly name: string; readonly who: number };
};

function ageSolution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'words-ages', method: 'ageStories', steps, answer };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function owned(name: string): string {
  return `${name}'s`;
}

function moment(at: number): string {
  if (at === 0) return '';
  return at > 0 ? `In $${at}$ ${years(at)}` : `$${-at}$ ${years(at)} ago`;
}

function years(at: number): string {
  return Math.abs(at) === 1 ? 'year' : 'years';
}

/** Everybody's age now that plain arithmetic gives, with the steps; ages not known stay out. */
function knownAges(story: AgeStory): {
  readonly ages: ReadonlyMap<number, Fraction>;
  readonly steps: readonly RuleStep[];
} {
  const ages = new Map<number, Fraction>();
  const steps: RuleStep[] = [];
  const learn = (who: number, value: Fraction, reason: string, expression: string): void => {
    ages.set(who, value);
    steps.push({ reason, expression });
  };
  for (const fact of story.facts) {
    if (fact.kind !== 'age') continue;
    if (fact.at === 0) {
      ages.set(fact.who, fact.value);
      continue;
    }
    const now = fact.value.sub(fact.at);
    const name = story.names[fact.who] ?? '';
    const reason =
      fact.at > 0
        ? `Go back $${fact.at}$ ${years(fact.at)} to ${owned(name)} age now.`
        : `Add the $${-fact.at}$ ${years(fact.at)} since then.`;
    learn(
      fact.who,
      now,
      reason,
      `${writeNumber(fact.value)}${fact.at > 0 ? '-' : '+'}${Math.abs(fact.at)}=${writeNumber(now)}`,
    );
  }
  for (let found = true; found;) {
    found = false;
    for (const fact of story.facts) {
      if (fact.kind !== 'relation' || fact.at !== 0) continue;
      const [known, base] = [ages.get(fact.who), ages.get(fact.of)];
      if ((known === undefined) === (base === undefined)) continue;
      found = true;
      const name = story.names[base === undefined ? fact.of : fact.who] ?? '';
      const reason = `Work out ${owned(name)} age.`;
      if (base !== undefined) {
        const value = base.mul(fact.times).add(fact.plus);
        learn(fact.who, value, reason, `${relationOf(writeNumber(base), fact.times, fact.plus)}=${writeNumber(value)}`);
      } else if (known !== undefined && fact.times.n !== 0n) {
        const value = known.sub(fact.plus).div(fact.times);
        learn(fact.of, value, reason, `${inverseOf(known, fact.times, fact.plus)}=${writeNumber(value)}`);
      }
    }
  }
  return { ages, steps };
}

function relationOf(base: string, times: Fraction, plus: Fraction): string {
  const product = times.equals(1)
    ? base
    : times.n === 1n
      ? `${base}\\div ${times.d}`
      : `${writeNumber(times)}\\times ${base}`;
  return plus.n === 0n ? product : `${product}${plus.s < 0n ? '-' : '+'}${writeNumber(plus.abs())}`;
}

function inverseOf(value: Fraction, times: Fraction, plus: Fraction): string {
  const rest =
    plus.n === 0n ? writeNumber(value) : `${writeNumber(value)}${plus.s < 0n ? '+' : '-'}${writeNumber(plus.abs())}`;
  if (times.equals(1)) return rest;
  const guarded = plus.n === 0n ? rest : `(${rest})`;
  return times.n === 1n ? `${times.d}\\times ${guarded}` : `${guarded}\\div ${writeNumber(times)}`;
}

/** Everybody's age now by the unknown age of one; `null` where the facts about now do not reach everybody. */
function byUnknown(
  story: AgeStory,
  base: number,
): { readonly amounts: readonly Amount[]; readonly used: ReadonlySet<AgeFact> } | null {
  const amounts = new Map<number, Amount>([[base, amount(1)]]);
  const used = new Set<AgeFact>();
  for (let found = true; found;) {
    found = false;
    for (const fact of story.facts) {
      if (used.has(fact)) continue;
      if (fact.kind === 'relation' && (fact.at === 0 || fact.times.equals(1))) {
        const [who, of] = [amounts.get(fact.who), amounts.get(fact.of)];
        if (who === undefined && of !== undefined) amounts.set(fact.who, shifted(scaled(of, fact.times), fact.plus));
        else if (of === undefined && who !== undefined && fact.times.equals(1))
          amounts.set(fact.of, shifted(who, fact.plus.neg()));
        else continue;
        used.add(fact);
        found = true;
      }
    }
  }
  if (amounts.size < story.names.length) {
    const sum = story.facts.find(
      (fact) => fact.kind === 'sum' && fact.at === 0 && fact.who.filter((who) => !amounts.has(who)).length === 1,
    );
    const missing = sum?.kind === 'sum' ? sum.who.find((who) => !amounts.has(who)) : undefined;
    if (sum?.kind !== 'sum' || missing === undefined) return null;
    const others = sum.who.filter((who) => who !== missing).map((who) => amounts.get(who) ?? amount(0));
    const together = others.reduce(
      (total, one) => ({ coefficient: total.coefficient.add(one.coefficient), rest: total.rest.add(one.rest) }),
      amount(0),
    );
    amounts.set(missing, { coefficient: together.coefficient.neg(), rest: sum.value.sub(together.rest) });
    used.add(sum);
  }
  const list = story.names.map((_name, who) => amounts.get(who));
  return list.every((one) => one !== undefined) ? { amounts: list, used } : null;
}

/** The last fact as an equation in `x`. */
function equationOf(fact: AgeFact, amounts: readonly Amount[]): Parameters<typeof solveStory> | null {
  const then = (who: number): Amount => shifted(amounts[who] ?? amount(0), new Fraction(fact.at));
  if (fact.kind === 'sum')
    return ['', 'x', fact.who.flatMap((who) => termsOf(then(who))), [{ kind: 'number', value: fact.value }]];
  if (fact.kind === 'age') return ['', 'x', termsOf(then(fact.who)), [{ kind: 'number', value: fact.value }]];
  const plus = fact.plus.n === 0n ? [] : [{ kind: 'number' as const, value: fact.plus }];
  return ['', 'x', termsOf(then(fact.who)), [...timesAmount(fact.times, then(fact.of)), ...plus]];
}

/** The person whose age is best called `x`: one whom others are told by, and who is not told by others. */
function baseOf({ facts, names, letter }: AgeStory): number {
  if (letter !== undefined) return letter.who;
  const told = new Set(
    facts.flatMap((fact) => (fact.kind === 'relation' && (fact.at === 0 || fact.times.equals(1)) ? [fact.who] : [])),
  );
  const bases = facts.flatMap((fact) => (fact.kind === 'relation' ? [fact.of] : []));
  return bases.find((who) => !told.has(who)) ?? bases[0] ?? names.length - 1;
}

function introduction(story: AgeStory, base: number, amounts: readonly Amount[], letter: string): string {
  const others = story.names
    .map((name, who) => ({ name, who }))
    .filter(({ who }) => who !== base)
    .map(
      ({ name, who }) =>
        `${owned(name)} is $${writeLinear(amounts[who]?.coefficient ?? new Fraction(0), letter, amounts[who]?.rest ?? new Fraction(0))}$`,
    );
  const start = `Let $${letter}$ be ${owned(story.names[base] ?? '')} age`;
  return others.length === 0 ? `${start}.` : `${start}; ${others.join(', ')}.`;
}

function evaluateStep(name: string, { coefficient, rest }: Amount, x: Fraction): RuleStep {
  const value = writeNumber(valueAt({ coefficient, rest }, x));
  const product = coefficient.equals(1)
    ? writeNumber(x)
    : coefficient.equals(-1)
      ? `-${writeNumber(x)}`
      : `${writeNumber(coefficient)}\\times ${writeGuarded(x)}`;
  const sum = coefficient.equals(-1)
    ? `${writeNumber(rest)}-${writeNumber(x)}`
    : rest.n === 0n
      ? product
      : `${product}${rest.s < 0n ? '-' : '+'}${writeNumber(rest.abs())}`;
  return { reason: `Work out ${owned(name)} age.`, expression: `${sum}=${value}` };
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

/** Do all facts hold for these ages, at every time they speak of, with nobody younger than nothing? */
function holds({ facts }: AgeStory, ages: readonly Fraction[]): boolean {
  const then = (who: number, at: number): Fraction => (ages[who] ?? new Fraction(-1000)).add(at);
  return facts.every((fact) => {
    if (fact.kind === 'age') return then(fact.who, fact.at).equals(fact.value) && fact.value.compare(0) >= 0;
    const people = fact.kind === 'sum' ? fact.who : [fact.who, fact.of];
    if (people.some((who) => then(who, fact.at).compare(0) < 0)) return false;
    if (fact.kind === 'sum')
      return fact.who.reduce((sum, who) => sum.add(then(who, fact.at)), new Fraction(0)).equals(fact.value);
    return then(fact.who, fact.at).equals(then(fact.of, fact.at).mul(fact.times).add(fact.plus));
  });
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
