/** Ages that plain arithmetic gives. */
import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';
import type { AgeStory } from './ageStory.ts';

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function owned(name: string): string {
  return `${name}'s`;
}

export function moment(at: number): string {
  if (at === 0) return '';
  return at > 0 ? `In $${at}$ ${years(at)}` : `$${-at}$ ${years(at)} ago`;
}

export function years(at: number): string {
  return Math.abs(at) === 1 ? 'year' : 'years';
}

/** Everybody's age now that plain arithmetic gives, with the steps; ages not known stay out. */
export function knownAges(story: AgeStory): {
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
