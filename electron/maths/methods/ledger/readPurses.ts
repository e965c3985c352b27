import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { nameWords } from '../frames/thingNames.ts';
import { writeNamedAmounts } from '../frames/writeAnswers.ts';
import { amount, scaled, shifted, solveStory, termsOf, valueAt as amountFor } from '../stories/linearStory.ts';
import type { Amount } from '../stories/linearStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { writeNumber } from '../writeTerms.ts';
import { FIND } from './ledgerWords.ts';

type PurseFact =
  | {
      readonly kind: 'relation';
      readonly who: string;
      readonly of: string;
      readonly times: Fraction;
      readonly plus: Valued | null;
    }
  | { readonly kind: 'total'; readonly amount: Valued; readonly of: readonly string[] }
  | { readonly kind: 'own'; readonly who: string; readonly amount: Valued }
  | { readonly kind: 'gift'; readonly from: string; readonly to: string; readonly amount: Valued }
  | { readonly kind: 'same' }
  | { readonly kind: 'ask'; readonly who: string; readonly when: 'before' | 'after' | 'any' };
type Phrases = readonly FramePhrase<PurseFact>[];

const ONE = new Fraction(1);
const TWO = new Fraction(2);
const A = '[his |her |my |the ]{name:a}';
const B = '[his |her |my |the ]{name:b}';
const HAS = '(has|have|had|will have|would have|gets|got|earns|saved|has saved|then has)';
const MUCH = '(as much|as much money|the amount|as much pocket money)';
const AS = '(as|of|than)';
const DOES = '[ has| does| had| did]';

function relation(match: ClauseMatch, times: Fraction, sign: -1 | 0 | 1): readonly PurseFact[] {
  const told = match.amount('n') === null ? null : amountAt(match, 'n');
  const plus = told === null ? null : { value: told.value.mul(sign), unit: told.unit };
  return [{ kind: 'relation', who: match.words('a'), of: match.words('b'), times, plus }];
}

const FACTORS: readonly (readonly [words: string, times: Fraction | null])[] = [
  ['(twice|double|two times)', TWO],
  ['half', new Fraction(1, 2)],
  ['{number:k} times', null],
];

const RELATIONS: Phrases = FACTORS.flatMap(([words, times]) => [
  ...says<PurseFact>([`${A} ${HAS} ${words} ${MUCH}[ money] ${AS} ${B}${DOES}`], (match) =>
    relation(match, times ?? valueAt(match, 'k'), 0),
  ),
  ...says<PurseFact>([`${A} ${HAS} {money:n} more than ${words} ${MUCH}[ money] ${AS} ${B}${DOES}`], (match) =>
    relation(match, times ?? valueAt(match, 'k'), 1),
  ),
  ...says<PurseFact>([`${A} ${HAS} {money:n} less than ${words} ${MUCH}[ money] ${AS} ${B}${DOES}`], (match) =>
    relation(match, times ?? valueAt(match, 'k'), -1),
  ),
]);

/** The language of these stories. */
export const PURSE_PHRASES: Phrases = [
  ...RELATIONS,
  ...says<PurseFact>([`${A} ${HAS} {money:n} more[ money] than ${B}${DOES}`], (match) => relation(match, ONE, 1)),
  ...says<PurseFact>([`${A} ${HAS} {money:n} (less|fewer)[ money] than ${B}${DOES}`], (match) =>
    relation(match, ONE, -1),
  ),
  ...says<PurseFact>(
    [
      `${A} and ${B} (have|had|share|saved|earned)[ together| between them][ a total of] {money:n}[ altogether| in total| between them| in all| together]`,
      `(between them|together|altogether) ${A} and ${B} (have|had) {money:n}`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), of: [match.words('a'), match.words('b')] }],
  ),
  ...says<PurseFact>(
    [
      `(together|altogether|in total|between them)[,] they (have|had)[ a total of] {money:n}`,
      `they (have|had) {money:n} (together|altogether|in total|between them|in all)`,
      `the {number:_} of them have {money:n} (together|altogether|in total|between them|in all)`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), of: [] }],
  ),
  ...says<PurseFact>([`${A} ${HAS} {money:n}`], (match) => [
    { kind: 'own', who: match.words('a'), amount: amountAt(match, 'n') },
  ]),
  ...says<PurseFact>(
    [
      `${A} (gives|gave|hands|handed|lends|lent|pays) ${B} {money:n}[ of (his|her) money]`,
      `${A} (gives|gave|hands|handed|lends|lent|pays) {money:n} to ${B}`,
    ],
    (match) => [{ kind: 'gift', from: match.words('a'), to: match.words('b'), amount: amountAt(match, 'n') }],
  ),
  ...says<PurseFact>(
    [
      "(they|they'll|they'd|both|the {number:_} of them)[ both| each| will| would| will both| would both| will each| then| now][ have| have got] (the same amount|equal amounts|the same|equal sums|the same sum)[ of money| as each other]",
      'they (will|would|both|then|now)[ both| each] have (the same amount|equal amounts|the same|as much as each other)[ of money]',
    ],
    () => [{ kind: 'same' }],
  ),
  ...says<PurseFact>(
    [
      `how much[ money] (does|did|has|had|do) ${A}[ have| got] (to (start|begin) with|at (the (start|beginning)|first)|originally|in the beginning|initially|before|to start)`,
      `how much[ money] (did) ${A} (start|begin) with`,
      `${FIND} how much[ money] ${A} (had|has)[ got] (to (start|begin) with|at (the start|first)|originally|initially|in the beginning)`,
    ],
    (match) => [{ kind: 'ask', who: match.words('a'), when: 'before' }],
  ),
  ...says<PurseFact>(
    [`how much[ money] (does|will|would) ${A} (have then|have at the end|end up with|have after this|have afterwards)`],
    (match) => [{ kind: 'ask', who: match.words('a'), when: 'after' }],
  ),
  ...says<PurseFact>(
    [
      `how much[ money] (does|did|has|had) ${A}[ have| got| get| earn| save]`,
      `${FIND} how much[ money] ${A} (has|had|gets)`,
    ],
    (match) => [{ kind: 'ask', who: match.words('a'), when: 'any' }],
  ),
  ...says<PurseFact>(
    [
      'how much[ money] (does|did|do) (each|each of them|they each|each person)[ have| get]( to start with| at first| to begin with| originally)?',
    ],
    () => [{ kind: 'ask', who: '', when: 'before' }],
  ),
];
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

function work(facts: readonly PurseFact[]): RuleSolution | null {
  const gifts = facts.flatMap((fact, at) => (fact.kind === 'gift' ? [{ ...fact, at }] : []));
  const asks = facts.filter((fact) => fact.kind === 'ask');
  const totals = facts.filter((fact) => fact.kind === 'total');
  const same = facts.filter(({ kind }) => kind === 'same').length;
  const [ask, ...otherAsks] = asks;
  if (ask === undefined || otherAsks.length > 0 || totals.length > 1 || same > 1 || gifts.length > 1) return null;
  if (facts.some(({ kind }) => kind === 'own')) return null;
  const giftAt = gifts[0]?.at ?? facts.length;
  const relations = facts.flatMap((fact, at) => (fact.kind === 'relation' ? [{ ...fact, late: at > giftAt }] : []));
  const early = relations.filter(({ late }) => !late);
  const [late, ...moreLate] = relations.filter((one) => one.late);
  if (moreLate.length > 0 || (late !== undefined && same > 0)) return null;
  const people = [
    ...facts.flatMap((fact) =>
      fact.kind === 'relation'
        ? [fact.of, fact.who]
        : fact.kind === 'gift'
          ? [fact.from, fact.to]
          : fact.kind === 'total'
            ? fact.of
            : [],
    ),
  ].map(key);
  const names = [...new Set(people)];
  if (
    names.length < 2 ||
    names.length > 4 ||
    names.some((name) => /^(?:they|he|she|i|it|we|you|each|one|other|)$/.test(name))
  )
    return null;
  const units = new Set(
    facts.flatMap((fact) =>
      'amount' in fact ? [fact.amount.unit] : fact.kind === 'relation' && fact.plus !== null ? [fact.plus.unit] : [],
    ),
  );
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || !isMoney(unit)) return null;
  const told = totals[0];
  const total = told?.amount.value ?? null;
  if (told !== undefined && told.of.length > 0 && told.of.length !== names.length) return null;
  // As many facts as unknowns: no more, no less.
  const facing = early.length + (total === null ? 0 : 1) + same + (late === undefined ? 0 : 1);
  if (facing !== names.length || (gifts.length === 0 && same + (late === undefined ? 0 : 1) > 0)) return null;
  if (gifts.length === 1 && same + (late === undefined ? 0 : 1) !== 1) return null;
  const wanted = ask.who === '' ? null : key(ask.who);
  if (wanted !== null && !names.includes(wanted)) return null;
  if (ask.when === 'any' && gifts.length > 0) return null;
  if (ask.when === 'after' && gifts.length === 0) return null;
  const ways = names.flatMap((base) => {
    const found = byBase(names, base, early, total);
    if (found === null) return [];
    const cost = [...found.values()].reduce(
      (sum, one) =>
        sum + (one.coefficient.d === 1n ? 0 : 10) + (one.rest.s < 0n ? 1 : 0) + (one.coefficient.s < 0n ? 1 : 0),
      0,
    );
    return [{ base, found, cost }];
  });
  const way = ways.toSorted((one, two) => one.cost - two.cost)[0];
  if (way === undefined) return null;
  const after = new Map(way.found);
  for (const gift of gifts) {
    const [from, to] = [after.get(key(gift.from)), after.get(key(gift.to))];
    if (from === undefined || to === undefined || key(gift.from) === key(gift.to)) return null;
    after.set(key(gift.from), shifted(from, gift.amount.value.neg()));
    after.set(key(gift.to), shifted(to, gift.amount.value));
  }
  const equation = equationOf(facts, after, names, late, total);
  if (equation === null) return null;
  const rest = names
    .filter((name) => name !== way.base)
    .map((name) => `${capital(name)} $${write(way.found.get(name) ?? amount(0))}$`);
  const reason = `Let ${capital(way.base)} have $x$; then ${rest.join(' and ')}. ${
    gifts.length > 0
      ? `After the gift: ${names.map((name) => `${capital(name)} $${write(after.get(name) ?? amount(0))}$`).join(', ')}. `
      : ''
  }${equation.reason}`;
  const solved = solveStory(reason, 'x', termsOf(equation.left), termsOf(equation.right));
  if (solved === null) return null;
  const table = ask.when === 'after' ? after : way.found;
  if ([...way.found.values(), ...after.values()].some((one) => amountFor(one, solved.value).s < 0n)) return null;
  const steps: RuleStep[] = [...solved.steps];
  const line = (name: string): Fraction => {
    const one = table.get(name) ?? amount(0);
    const value = amountFor(one, solved.value);
    if (one.coefficient.equals(1) && one.rest.n === 0n) return value;
    const times =
      one.coefficient.equals(1) || one.coefficient.s < 0n
        ? writeCoins(solved.value)
        : `${writeNumber(one.coefficient)}\\times ${writeCoins(solved.value)}`;
    const shown =
      one.coefficient.s < 0n
        ? `${writeCoins(one.rest)}-${times}`
        : one.rest.n === 0n
          ? times
          : `${times}${one.rest.s < 0n ? '-' : '+'}${writeCoins(one.rest.abs())}`;
    steps.push({ reason: `Work out ${capital(name)}.`, expression: `${shown}=${writeCoins(value)}` });
    return value;
  };
  if (wanted === null) {
    const values = names.map((name) => ({ name: capital(name), value: line(name) }));
    return moneySolution(steps, writeNamedAmounts(values, unit));
  }
  const value = line(wanted);
  return moneySolution(steps, writeQuantity(value, unit));
}

/** Works what people have by what is told of them, before and after one gives another some of it. */
export function readPurses(problem: string): RuleSolution | null {
  if (!/same|equal|twice|double|half|times|more|less/i.test(problem)) return null;
  return agreed(readings(problem, PURSE_PHRASES, IDLE), work);
}
