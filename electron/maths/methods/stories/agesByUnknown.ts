/** Ages by the unknown age of one person. */
import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeGuarded, writeLinear, writeNumber } from '../writeTerms.ts';
import type { AgeFact, AgeStory } from './ageStory.ts';
import { owned } from './knownAges.ts';
import { amount, scaled, shifted, solveStory, termsOf, timesAmount, valueAt } from './linearStory.ts';
import type { Amount } from './linearStory.ts';

/** Everybody's age now by the unknown age of one; `null` where the facts about now do not reach everybody. */
export function byUnknown(
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
export function equationOf(fact: AgeFact, amounts: readonly Amount[]): Parameters<typeof solveStory> | null {
  const then = (who: number): Amount => shifted(amounts[who] ?? amount(0), new Fraction(fact.at));
  if (fact.kind === 'sum')
    return ['', 'x', fact.who.flatMap((who) => termsOf(then(who))), [{ kind: 'number', value: fact.value }]];
  if (fact.kind === 'age') return ['', 'x', termsOf(then(fact.who)), [{ kind: 'number', value: fact.value }]];
  const plus = fact.plus.n === 0n ? [] : [{ kind: 'number' as const, value: fact.plus }];
  return ['', 'x', termsOf(then(fact.who)), [...timesAmount(fact.times, then(fact.of)), ...plus]];
}

/** The person whose age is best called `x`: one whom others are told by, and who is not told by others. */
export function baseOf({ facts, names, letter }: AgeStory): number {
  if (letter !== undefined) return letter.who;
  const told = new Set(
    facts.flatMap((fact) => (fact.kind === 'relation' && (fact.at === 0 || fact.times.equals(1)) ? [fact.who] : [])),
  );
  const bases = facts.flatMap((fact) => (fact.kind === 'relation' ? [fact.of] : []));
  return bases.find((who) => !told.has(who)) ?? bases[0] ?? names.length - 1;
}

export function introduction(story: AgeStory, base: number, amounts: readonly Amount[], letter: string): string {
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

export function evaluateStep(name: string, { coefficient, rest }: Amount, x: Fraction): RuleStep {
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

/** Do all facts hold for these ages, at every time they speak of, with nobody younger than nothing? */
export function holds({ facts }: AgeStory, ages: readonly Fraction[]): boolean {
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
