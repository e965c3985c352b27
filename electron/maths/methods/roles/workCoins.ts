import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { amount, scaled, shifted, solveStory, termsOf, valueAt } from '../stories/linearStory.ts';
import type { Amount } from '../stories/linearStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { peelOf } from './peel.ts';
import type { Peel, Taken } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

const NAMES: Readonly<Record<string, number>> = {
  penny: 1,
  pennies: 1,
  nickel: 5,
  dime: 10,
  quarter: 25,
  loonie: 100,
  toonie: 200,
  fiver: 500,
  tenner: 1000,
  fifty: 5000,
};
const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, triple: 3 };
const NAME = 'penny|pennies|nickels?|dimes?|quarters?|loonies?|toonies?|fivers?|tenners?';
const PIECE = '(?: ?-?(?:coins?|notes?|bills?|pieces?|stamps?|ones|bits))?';

/** A kind of coin by its worth in the smallest coins; `{name}` stands for a kind in the patterns. */
function kind(name: string): string {
  return `(?:(?:the |of the |of )?(?:⟨M(?<${name}>\\d+)⟩(?:s|['’]s)?${PIECE}|(?<${name}n>${NAME})(?: coins?)?))`;
}

type Coins = { readonly peel: Peel; readonly pence: (taken: Taken, name: string) => number | null };

function coinsOf(story: RoleStory): Coins {
  return {
    peel: peelOf(story),
    pence: (taken, name) => {
      const word = taken.word(`${name}n`);
      const named = NAMES[word] ?? NAMES[word.replace(/s$/, '')];
      const spot = taken.spot(name);
      return spot?.kind === 'M' ? Number(spot.value.mul(100).valueOf()) : (named ?? null);
    },
  };
}

/** `count` of a kind are `times` as many as of another, and `more`; or so many as are told. */
type Relation =
  | { readonly who: number; readonly than: number; readonly times: Fraction; readonly more: Fraction }
  | { readonly who: number; readonly count: Fraction };

function relationsOf({ peel, pence }: Coins): readonly Relation[] | null {
  const relations: Relation[] = [];
  let failed = false;
  const pair = (taken: Taken, times: Fraction, more: Fraction): void => {
    const [who, than] = [pence(taken, 'a'), pence(taken, 'b')];
    if (who === null || than === null || who === than) failed = true;
    else relations.push({ who, than, times, more });
  };
  for (const taken of peel.all(
    `(?<f>twice|double|thrice|triple|{n:N} times) (?:as many|the (?:number|amount) of) ${kind('a')} (?:as|than) (?:there are |(?:he|she|they|i) (?:has|have|had) )?${kind('b')}`,
  ))
    pair(taken, taken.value('n') ?? new Fraction(TIMES[taken.word('f')] ?? 0), new Fraction(0));
  for (const taken of peel.all(
    `(?<h>half|a third|a quarter) (?:as many|the number of) ${kind('a')} (?:as|than) ${kind('b')}`,
  ))
    pair(
      taken,
      new Fraction(1, taken.word('h') === 'half' ? 2 : taken.word('h') === 'a third' ? 3 : 4),
      new Fraction(0),
    );
  for (const taken of peel.all(
    `(?:as many|the same number of|an equal number of) ${kind('a')} (?:as|and) (?:of )?${kind('b')}`,
    `(?:equal numbers?|the same number) of ${kind('a')} and ${kind('b')}`,
  ))
    pair(taken, new Fraction(1), new Fraction(0));
  for (const taken of peel.all(
    `{n:N} (?<w>more|fewer|less) ${kind('a')} (?:than|as) (?:there are |(?:he|she|they|i) (?:has|have|had) )?${kind('b')}`,
  )) {
    const by = taken.value('n') ?? new Fraction(0);
    pair(taken, new Fraction(1), taken.word('w') === 'more' ? by : by.neg());
  }
  return failed ? null : relations;
}

/** "in the ratio 1 : 2 : 4", in the order in which the kinds were told. */
function ratioOf({ peel, pence }: Coins): readonly Relation[] {
  const three = peel.take(
    `{~4}(?:of )?${kind('a')}, ${kind('b')}(?:,)? and ${kind('c')} {~4}(?:in )?(?:the )?ratio (?:of )?{p:N} ?: ?{q:N} ?: ?{r:N}`,
  );
  const two =
    three ??
    peel.take(
      `{~4}(?:of )?${kind('a')} (?:and|to) ${kind('b')} {~4}(?:in )?(?:the )?ratio (?:of |is )?{p:N} ?: ?{q:N}`,
    );
  if (two === null) return [];
  const [first, p] = [pence(two, 'a'), two.value('p')];
  return (['b', 'c'] as const).flatMap((name, index): readonly Relation[] => {
    const [who, part] = [pence(two, name), two.value(index === 0 ? 'q' : 'r')];
    return who === null || first === null || part === null || p === null || p.n === 0n
      ? []
      : [{ who, than: first, times: part.div(p), more: new Fraction(0) }];
  });
}

/** Every kind by the one that nobody is told by. */
function countsOf(kinds: readonly number[], relations: readonly Relation[]): ReadonlyMap<number, Amount> | null {
  const known = new Map<number, Amount>();
  for (const one of relations) if ('count' in one) known.set(one.who, amount(0, one.count));
  const linked = relations.flatMap((one) => ('count' in one ? [] : [one]));
  const open = kinds.filter((one) => !known.has(one));
  const [base] = open.filter((one) => !linked.some(({ who }) => who === one));
  if (base === undefined) return null;
  known.set(base, amount(1));
  for (let round = 0; round < kinds.length; round += 1)
    for (const { who, than, times, more } of linked) {
      const other = known.get(than);
      if (other !== undefined && !known.has(who)) known.set(who, shifted(scaled(other, times), more));
    }
  const used = known.size === kinds.length && linked.length === open.length - 1;
  return used ? known : null;
}

/** Coins and notes of several kinds: how many there are of one, from their worth together. */
export function workCoins(story: RoleStory): RuleSolution | null {
  if (
    !/coin|notes?\b|bills?\b|penn|nickel|dime|quarter|loonie|fiver|tenner|\bpieces?\b|stamps?\b|⟩s\b/.test(story.text)
  )
    return null;
  const coins = coinsOf(story);
  const { peel, pence } = coins;
  const asks = peel.take(
    `how many (?:of the |of |are )?(?:the )?${kind('a')}(?: (?:are|is|has|have|did|does|do|were|was) {~4})?`,
  );
  const wanted = asks === null ? null : pence(asks, 'a');
  const defined = peel.all(
    `an? (?:${NAME}) (?:is|=|is worth) {v:M}`,
    `(?:${NAME}) (?:are|=|are worth) {v:M}(?: each)?`,
  );
  const ratios = ratioOf(coins);
  const relations = relationsOf(coins);
  if (asks === null || wanted === null || relations === null) return null;
  const counted = peel.all(`{n:N} (?:of (?:them|these|the coins) (?:are|is) )?${kind('a')}`);
  const counts = counted.flatMap((taken): readonly Relation[] => {
    const [who, count] = [pence(taken, 'a'), taken.value('n')];
    return who === null || count === null ? [] : [{ who, count }];
  });
  const number = peel.take(
    '{n:N} (?:coins?|notes?|bills?|pieces|stamps|of them)(?: {~1}(?:in total|in all|altogether|total|all together))?',
  );
  const kinds = new Set<number>([wanted]);
  const all = [...ratios, ...relations, ...counts];
  for (const one of all) for (const each of 'count' in one ? [one.who] : [one.who, one.than]) kinds.add(each);
  for (const taken of peel.all(kind('a').replace(PIECE, PIECE.replace(/\?$/, '')))) kinds.add(pence(taken, 'a') ?? 0);
  for (const taken of peel.all(
    `(?:in|of|some|only|and|or|,|with) ${kind('a')}(?=,| and| or| {~1}(?:coins|notes|bills|denomination))`,
  ))
    kinds.add(pence(taken, 'a') ?? 0);
  const total = peel.take(
    `(?:altogether|in all|in total|total|worth|value|totalling|totals|amounts? to|makes?|come to|comes to) {~2}{t:M}`,
    `{t:M} (?:altogether|in all|in total|total|worth|in)`,
    '{t:M}',
  );
  peel.all(
    'an? equal|both|only|some|altogether|in total|in all|total|each|all together|a mixture|each kind|denominations?',
  );
  const worth = total?.spot('t') ?? null;
  if (worth === null || !isMoney(worth.unit) || !peel.done() || kinds.has(0) || kinds.size < 2) return null;
  if (defined.some((taken) => taken.spot('v') === null)) return null;
  return solve([...kinds], all, { worth: worth.value.mul(100), number: number?.value('n') ?? null }, wanted);
}

function solve(
  kinds: readonly number[],
  relations: readonly Relation[],
  { worth, number }: { readonly worth: Fraction; readonly number: Fraction | null },
  wanted: number,
): RuleSolution | null {
  const told = number === null ? relations : bySum(kinds, relations, number);
  if (told === null) return null;
  const counts = countsBySum(kinds, told, number);
  if (counts === null) return null;
  const sum = kinds.reduce((all, one) => {
    const part = scaled(counts.get(one) ?? amount(0), new Fraction(one));
    return amount(all.coefficient.add(part.coefficient), all.rest.add(part.rest));
  }, amount(0));
  const base = kinds.find((one) => counts.get(one)?.coefficient.equals(1) && counts.get(one)?.rest.n === 0n);
  const solved = solveStory(
    `Let $x$ be the number of coins worth $${writeCoins(new Fraction(base ?? wanted).div(100))}$; write the worth of all in the smallest coins.`,
    'x',
    termsOf(sum),
    [{ kind: 'number', value: worth }],
  );
  const own = counts.get(wanted);
  if (solved === null || own === undefined) return null;
  const values = kinds.map((one) => valueAt(counts.get(one) ?? amount(0), solved.value));
  if (values.some((value) => value.d !== 1n || value.s < 0n)) return null;
  const value = valueAt(own, solved.value);
  const steps: RuleStep[] = [...solved.steps];
  if (!(own.coefficient.equals(1) && own.rest.n === 0n))
    steps.push({ reason: 'Find the number asked for.', expression: writeDecimal(value) });
  return moneySolution(steps, writeDecimal(value));
}

/** With the number of all coins told, two kinds need no relation. */
function bySum(
  kinds: readonly number[],
  relations: readonly Relation[],
  _number: Fraction,
): readonly Relation[] | null {
  return relations.length === kinds.length - 2 ? relations : null;
}

function countsBySum(
  kinds: readonly number[],
  relations: readonly Relation[],
  number: Fraction | null,
): ReadonlyMap<number, Amount> | null {
  if (number === null) return countsOf(kinds, relations);
  const counted = new Set(relations.flatMap((one) => ('count' in one ? [one.who] : [])));
  const linked = relations.flatMap((one) => ('count' in one ? [] : [one]));
  // One kind is all that the others are not.
  const last = kinds.findLast(
    (one) => !counted.has(one) && !linked.some(({ who }) => who === one) && !linked.some(({ than }) => than === one),
  );
  if (last === undefined) return null;
  const others = kinds.filter((one) => one !== last);
  const known = countsOf(others, relations);
  if (known === null) return null;
  const sum = [...known.values()].reduce(
    (all, one) => amount(all.coefficient.add(one.coefficient), all.rest.add(one.rest)),
    amount(0),
  );
  return new Map([...known, [last, amount(sum.coefficient.neg(), number.sub(sum.rest))]]);
}
