import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { agreed, readings } from '../frames/frame.ts';
import { nameWords } from '../frames/thingNames.ts';
import { writeNamedAmounts } from '../frames/writeAnswers.ts';
import { amount, scaled, shifted, solveStory, termsOf, valueAt as amountFor } from '../stories/linearStory.ts';
import type { Amount } from '../stories/linearStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { bareName } from '../words/values.ts';
import { writeNumber } from '../writeTerms.ts';
import { GIFT_PHRASES } from './giftPhrases.ts';
import type { PurseFact } from './giftPhrases.ts';

const IDLE = new Set('and so then also if but while now please when after'.split(' '));

type Relation = Extract<PurseFact, { readonly kind: 'relation' }>;

function key(name: string): string {
  return nameWords(bareName(name)).join(' ');
}

/** Everybody's money by that of the base, from what is told of them before the gifts. */
function byBase(
  names: readonly string[],
  base: string,
  relations: readonly Relation[],
  total: Fraction | null,
): Map<string, Amount> | null {
  const found = new Map<string, Amount>([[base, amount(1)]]);
  const open = new Set(relations);
  for (let going = true; going;) {
    going = false;
    for (const one of open) {
      const [who, of] = [key(one.who), key(one.of)];
      const [own, other] = [found.get(who), found.get(of)];
      const plus = one.plus?.value ?? new Fraction(0);
      if (own === undefined && other !== undefined) found.set(who, shifted(scaled(other, one.times), plus));
      else if (own !== undefined && other === undefined)
        found.set(of, scaled(shifted(own, plus.neg()), one.times.inverse()));
      else continue;
      open.delete(one);
      going = true;
    }
  }
  const [other, ...more] = names.filter((name) => !found.has(name));
  if (other !== undefined && more.length === 0 && total !== null && relations.length === 0)
    found.set(other, amount(-1, total));
  return open.size === 0 && names.every((name) => found.has(name)) ? found : null;
}

function write({ coefficient, rest }: Amount): string {
  if (coefficient.s < 0n) return `${writeCoins(rest)}-x`;
  const first = coefficient.equals(1) ? 'x' : `${writeNumber(coefficient)}x`;
  return rest.n === 0n ? first : `${first}${rest.s < 0n ? '-' : '+'}${writeCoins(rest.abs())}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type Equation = { readonly left: Amount; readonly right: Amount; readonly reason: string };

/** The one equation: the money is the same after the gift, or so many times as much, or comes to so much. */
function equationOf(
  facts: readonly PurseFact[],
  after: Map<string, Amount>,
  names: readonly string[],
  late: Relation | undefined,
  total: Fraction | null,
): Equation | null {
  const same = facts.some(({ kind }) => kind === 'same');
  const [first, second] = names.map((name) => after.get(name));
  if (same) {
    if (names.length !== 2 || first === undefined || second === undefined) return null;
    return { left: first, right: second, reason: 'Both are then equal.' };
  }
  if (late !== undefined) {
    const [who, of] = [after.get(key(late.who)), after.get(key(late.of))];
    if (who === undefined || of === undefined) return null;
    const right = shifted(scaled(of, late.times), late.plus?.value ?? new Fraction(0));
    return { left: who, right, reason: 'Write what is told about them afterwards.' };
  }
  if (total === null) return null;
  const all = [...after.values()].reduce((sum, one) => ({
    coefficient: sum.coefficient.add(one.coefficient),
    rest: sum.rest.add(one.rest),
  }));
  return { left: all, right: amount(0, total), reason: 'Add them all.' };
}

/** A story that tells as much as is needed, no more and no less. */
type Story = {
  readonly names: readonly string[];
  readonly unit: Unit;
  readonly early: readonly Relation[];
  readonly late: Relation | undefined;
  readonly gift: Extract<PurseFact, { readonly kind: 'gift' }> | undefined;
  readonly total: Fraction | null;
  readonly ask: Extract<PurseFact, { readonly kind: 'ask' }>;
};

function peopleIn(fact: PurseFact): readonly string[] {
  if (fact.kind === 'relation') return [fact.of, fact.who];
  if (fact.kind === 'gift') return [fact.from, fact.to];
  return fact.kind === 'total' ? fact.of : [];
}

function unitsIn(fact: PurseFact): readonly Unit[] {
  if ('amount' in fact) return [fact.amount.unit];
  return fact.kind === 'relation' && fact.plus !== null ? [fact.plus.unit] : [];
}

const POINTING = /^(?:they|he|she|i|it|we|you|each|one|other|)$/;

function tellsEnough(facts: readonly PurseFact[], { names, early, late, gift, total, ask }: Story): boolean {
  const same = facts.filter(({ kind }) => kind === 'same').length;
  const later = same + (late === undefined ? 0 : 1);
  if (names.length < 2 || names.length > 4 || names.some((name) => POINTING.test(name))) return false;
  if (early.length + (total === null ? 0 : 1) + later !== names.length) return false;
  if (later !== (gift === undefined ? 0 : 1)) return false;
  if (ask.who !== '' && !names.includes(key(ask.who))) return false;
  return ask.when === 'before' || (ask.when === 'any') === (gift === undefined);
}

function storyOf(facts: readonly PurseFact[]): Story | null {
  const gifts = facts.flatMap((fact, at) => (fact.kind === 'gift' ? [{ fact, at }] : []));
  const asks = facts.filter((fact) => fact.kind === 'ask');
  const totals = facts.filter((fact) => fact.kind === 'total');
  const [ask] = asks;
  if (ask === undefined || asks.length > 1 || totals.length > 1 || gifts.length > 1) return null;
  if (facts.some(({ kind }) => kind === 'own')) return null;
  const giftAt = gifts[0]?.at ?? facts.length;
  const relations = facts.flatMap((fact, at) => (fact.kind === 'relation' ? [{ fact, at }] : []));
  const [late, ...moreLate] = relations.filter(({ at }) => at > giftAt).map(({ fact }) => fact);
  const early = relations.filter(({ at }) => at < giftAt).map(({ fact }) => fact);
  const names = [...new Set(facts.flatMap(peopleIn).map(key))];
  const [unit, ...others] = new Set(facts.flatMap(unitsIn));
  if (unit === undefined || others.length > 0 || !isMoney(unit) || moreLate.length > 0) return null;
  const told = totals[0];
  if (told !== undefined && told.of.length > 0 && told.of.length !== names.length) return null;
  const story = { names, unit, early, late, gift: gifts[0]?.fact, total: told?.amount.value ?? null, ask };
  return tellsEnough(facts, story) ? story : null;
}

/** The base that leaves the plainest amounts. */
function plainest({
  names,
  early,
  total,
}: Story): { readonly base: string; readonly found: Map<string, Amount> } | null {
  const ways = names.flatMap((base) => {
    const found = byBase(names, base, early, total);
    if (found === null) return [];
    const costs = [...found.values()].map(
      ({ coefficient, rest }) => (coefficient.d === 1n ? 0 : 10) + (rest.s < 0n ? 1 : 0) + (coefficient.s < 0n ? 1 : 0),
    );
    return [{ base, found, cost: costs.reduce((sum, cost) => sum + cost, 0) }];
  });
  return ways.toSorted((one, two) => one.cost - two.cost)[0] ?? null;
}

function afterGift(found: Map<string, Amount>, gift: Story['gift']): Map<string, Amount> | null {
  if (gift === undefined) return found;
  const [from, to] = [found.get(key(gift.from)), found.get(key(gift.to))];
  if (from === undefined || to === undefined || key(gift.from) === key(gift.to)) return null;
  return new Map(found)
    .set(key(gift.from), shifted(from, gift.amount.value.neg()))
    .set(key(gift.to), shifted(to, gift.amount.value));
}

/** `3\\times 10-10` for what is `3x-10` by the unknown. */
function putIn({ coefficient, rest }: Amount, x: Fraction): string {
  const plain = coefficient.equals(1) || coefficient.s < 0n;
  const times = plain ? writeCoins(x) : `${writeNumber(coefficient)}\\times ${writeCoins(x)}`;
  if (coefficient.s < 0n) return `${writeCoins(rest)}-${times}`;
  return rest.n === 0n ? times : `${times}${rest.s < 0n ? '-' : '+'}${writeCoins(rest.abs())}`;
}

function work(facts: readonly PurseFact[]): RuleSolution | null {
  const story = storyOf(facts);
  const way = story === null ? null : plainest(story);
  if (story === null || way === null) return null;
  const { names, gift, ask } = story;
  const after = afterGift(way.found, gift);
  const equation = after === null ? null : equationOf(facts, after, names, story.late, story.total);
  if (after === null || equation === null) return null;
  const told = (table: Map<string, Amount>, some: readonly string[]): readonly string[] =>
    some.map((name) => `${capital(name)} $${write(table.get(name) ?? amount(0))}$`);
  const others = told(
    way.found,
    names.filter((name) => name !== way.base),
  );
  const then = gift === undefined ? '' : `After the gift: ${told(after, names).join(', ')}. `;
  const reason = `Let ${capital(way.base)} have $x$; then ${others.join(' and ')}. ${then}${equation.reason}`;
  const solved = solveStory(reason, 'x', termsOf(equation.left), termsOf(equation.right));
  if (solved === null) return null;
  if ([...way.found.values(), ...after.values()].some((one) => amountFor(one, solved.value).s < 0n)) return null;
  const table = ask.when === 'after' ? after : way.found;
  const wanted = ask.who === '' ? names : [key(ask.who)];
  const values = wanted.map((name) => {
    const one = table.get(name) ?? amount(0);
    return { one, name: capital(name), value: amountFor(one, solved.value) };
  });
  const steps: readonly RuleStep[] = [
    ...solved.steps,
    ...values
      .filter(({ one }) => !one.coefficient.equals(1) || one.rest.n !== 0n)
      .map(({ one, name, value }) => ({
        reason: `Work out ${name}.`,
        expression: `${putIn(one, solved.value)}=${writeCoins(value)}`,
      })),
  ];
  const [only] = values;
  if (ask.who === '' || only === undefined) return moneySolution(steps, writeNamedAmounts(values, story.unit));
  return moneySolution(steps, writeQuantity(only.value, story.unit));
}

/** Works what people have by what is told of them, before and after one gives another some of it. */
export function readPurses(problem: string): RuleSolution | null {
  if (!/same|equal|twice|double|half|times|more|less/i.test(problem)) return null;
  return agreed(readings(problem, GIFT_PHRASES, IDLE), work);
}
