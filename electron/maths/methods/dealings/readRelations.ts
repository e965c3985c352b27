import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { amount, scaled, shifted, solveStory, termsOf } from '../stories/linearStory.ts';
import type { Amount } from '../stories/linearStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { inOwnCurrency } from './currencies.ts';
import { encode, piece, pieceAt, pieces, stemsOf } from './pieces.ts';
import type { Piece, PieceMatch } from './pieces.ts';
import { dealingStory } from './tokens.ts';
import type { Token } from './tokens.ts';

type Relation =
  /** `who` has `times` what `than` has, and `more`; `than` is empty for the other one, or the first. */
  | {
      readonly kind: 'relation';
      readonly who: string;
      readonly than: string;
      readonly times: Fraction;
      readonly more: Fraction;
      readonly unit: string;
    }
  | {
      readonly kind: 'sum';
      readonly value: Fraction;
      readonly unit: string;
      readonly counts: readonly (readonly [Fraction, string])[];
    }
  | { readonly kind: 'ask'; readonly who: string };

const ONE = new Fraction(1);
const ZERO = new Fraction(0);
const VERB = '(have|cost|be|get|earn|save|spend|pay|collect)';

function nameAt(match: PieceMatch, name: string): string {
  const words = match.tokens(name).filter(({ kind }) => kind === 'x');
  return stemsOf(words).join(' ');
}

function valueAt(match: PieceMatch, name: string): Fraction {
  return match.tokens(name)[0]?.value ?? ZERO;
}

function compared(match: PieceMatch): readonly Relation[] {
  const less = match.tokens('way').some(({ kind, word }) => kind === 'less' || /^cheaper$/.test(word));
  const by = valueAt(match, 'm');
  return [
    {
      kind: 'relation',
      who: nameAt(match, 'w'),
      than: nameAt(match, 't'),
      times: ONE,
      more: less ? by.neg() : by,
      unit: match.tokens('m')[0]?.unit ?? '',
    },
  ];
}

const FACTORS: Readonly<Record<string, number>> = { two_times: 2, three_times: 3 };
const NP = '(det|a)? x{1,2}';
const PHRASES: readonly Piece<Relation>[] = [
  ...pieces<Relation>(
    [
      `(w: ${NP}) ${VERB} (m: M) (way: more|less|dear|cheap) than (t: ${NP}|det)`,
      `(w: ${NP}) ${VERB} (m: M) (way: more|less|dear|cheap)`,
    ],
    compared,
  ),
  ...pieces<Relation>(
    [
      `(w: ${NP}) ${VERB} (f: steer) as x (x|savings)? as (t: ${NP})`.replaceAll(' as ', ' conj '),
      `(w: ${NP}) ${VERB} (n: N) times as x (x|savings)? as (t: ${NP})`.replaceAll(' as ', ' conj '),
    ],
    (match) => {
      const factor = match.has('n')
        ? valueAt(match, 'n')
        : new Fraction(FACTORS[match.tokens('f')[0]?.word ?? ''] ?? 0);
      return factor.n === 0n
        ? null
        : [
            {
              kind: 'relation',
              who: nameAt(match, 'w'),
              than: nameAt(match, 't'),
              times: factor,
              more: ZERO,
              unit: '',
            },
          ];
    },
  ),
  ...pieces<Relation>(
    [`(prep pron)? (adv|pron){1,3} ${VERB} (m: M) (total|adv)?`, `(prep pron) pron? ${VERB} (m: M)`],
    (match) => [{ kind: 'sum', value: valueAt(match, 'm'), unit: match.tokens('m')[0]?.unit ?? '', counts: [] }],
  ),
  ...pieces<Relation>(
    [
      `(w: ${NP}) (and|plus) (t: ${NP}) (adv|total)* (${VERB}|equals) (m: M) (total|adv)?`,
      `split (m: M) prep (w: x) and (t: x)`,
      `(w: x) and (t: x) split (m: M)`,
      `(w: x) comma (t: x) (and|comma) (v: x) (split|${VERB}) (m: M) (x|total){0,2}`,
    ],
    (match) => [
      {
        kind: 'sum',
        value: valueAt(match, 'm'),
        unit: match.tokens('m')[0]?.unit ?? '',
        counts: ['w', 't', 'v'].flatMap((at): (readonly [Fraction, string])[] =>
          match.has(at) ? [[ONE, nameAt(match, at)]] : [],
        ),
      },
    ],
  ),
  piece<Relation>(`(a: N|a) (w: x) (and|plus) (b: N|a) (t: x) (${VERB}|equals) (m: M)`, (match) => [
    {
      kind: 'sum',
      value: valueAt(match, 'm'),
      unit: match.tokens('m')[0]?.unit ?? '',
      counts: [
        [match.tokens('a')[0]?.value ?? ONE, nameAt(match, 'w')],
        [match.tokens('b')[0]?.value ?? ONE, nameAt(match, 't')],
      ],
    },
  ]),
  ...pieces<Relation>(
    [
      `how_much (x)? aux? (w: ${NP}) ${VERB}`,
      `(how_much|what) (be|aux) (w: ${NP}) ${VERB}?`,
      `find? (what be)? (det price|price|det cost|cost|find) of? (w: ${NP}) (comma prep x)?`,
      `find (w: x x?)`,
      `(find|what be)? (w: x) (x|split) be?`,
    ],
    (match) => [{ kind: 'ask', who: nameAt(match, 'w').replace(/ ?shar/, '') }],
  ),
];
const IDLE = new Set(['comma', 'and', 'conj', 'total', 'colon']);
const JOINT = /^(?:together|that|so)$/;

/** Every way is tried; the first that reads all of a sentence is taken. */
function sentenceOf(tokens: readonly Token[]): readonly Relation[] | null {
  const encoded = encode(tokens);
  const from = (at: number): readonly Relation[] | null => {
    const token = tokens[at];
    if (token === undefined) return [];
    const found = PHRASES.flatMap((one) => pieceAt(one, tokens, encoded, at) ?? []).toSorted(
      (one, other) => other.end - one.end,
    );
    for (const { facts, end } of found) {
      const rest = from(end);
      if (rest !== null) return [...facts, ...rest];
    }
    return IDLE.has(token.kind) || JOINT.test(token.word) ? from(at + 1) : null;
  };
  return from(0);
}

/** "the bar" is the chocolate bar, where no other name ends so. */
function fullName(name: string, names: readonly string[]): string {
  const longer = names.filter(
    (one) => one !== name && name !== '' && name.split(' ').every((word) => one.split(' ').includes(word)),
  );
  return longer.length === 1 ? (longer[0] ?? name) : name;
}

type Share = { readonly name: string; readonly share: Amount };

/** Everybody's amount by that of the one whom the others are told by; `null` where one is told by nobody. */
function sharesOf(
  relations: readonly (Relation & { kind: 'relation' })[],
  names: readonly string[],
): readonly Share[] | null {
  const told = relations.map((one) => ({
    ...one,
    than: one.than === '' ? (names.find((name) => name !== one.who) ?? '') : one.than,
  }));
  const base = told.map(({ than }) => than).find((than) => !told.some(({ who }) => who === than));
  if (base === undefined || base === '') return null;
  const shares: Share[] = [{ name: base, share: amount(1) }];
  for (let round = 0; round < told.length; round += 1)
    for (const { who, than, times, more } of told) {
      const known = shares.find(({ name }) => name === than);
      if (known !== undefined && !shares.some(({ name }) => name === who))
        shares.push({ name: who, share: shifted(scaled(known.share, times), more) });
    }
  return shares.length === names.length && told.length === names.length - 1 ? shares : null;
}

function read(problem: string): RuleSolution | null {
  if (!/\b(?:more|less|dearer|cheaper|twice|times|double)\b/i.test(problem)) return null;
  const story = dealingStory(problem);
  const sentences = story?.sentences.map(sentenceOf) ?? [null];
  if (sentences.some((one) => one === null)) return null;
  const facts = sentences.flatMap((one) => one ?? []);
  const relations = facts.flatMap((one) => (one.kind === 'relation' ? [one] : []));
  const [sum, ...sums] = facts.flatMap((one) => (one.kind === 'sum' ? [one] : []));
  const [ask, ...asks] = facts.flatMap((one) => (one.kind === 'ask' ? [one] : []));
  if (
    sum === undefined ||
    ask === undefined ||
    sums.length + asks.length > 0 ||
    relations.length === 0 ||
    !isMoney(sum.unit)
  )
    return null;
  if (relations.some(({ unit }) => unit !== '' && unit !== sum.unit)) return null;
  const names = [
    ...new Set([...relations.flatMap(({ who, than }) => [who, than]), ...sum.counts.map(([, name]) => name)]),
  ].filter((name) => name !== '');
  const full = (name: string): string => fullName(name, names);
  const people = [...new Set(names.map(full))];
  const told = relations.map((one) => ({ ...one, who: full(one.who), than: full(one.than) }));
  const shares = sharesOf(told, people);
  if (shares === null || people.length < 2 || !people.includes(full(ask.who))) return null;
  const counts = sum.counts.map(([count, name]): readonly [Fraction, string] => [count, full(name)]);
  return work(shares, { ...sum, counts }, full(ask.who));
}

function work(shares: readonly Share[], sum: Relation & { kind: 'sum' }, who: string): RuleSolution | null {
  const [base] = shares;
  const times = (name: string): Fraction =>
    sum.counts.length === 0 ? ONE : (sum.counts.find(([, one]) => one === name)?.[0] ?? ZERO);
  if (base === undefined || shares.some(({ name }) => times(name).n === 0n)) return null;
  const pence = shares.every(({ share }) => share.rest.d === 1n) && sum.value.d === 1n ? ONE : new Fraction(100);
  const total = shares.reduce((all, { name, share }) => {
    const part = scaled(share, times(name));
    return amount(all.coefficient.add(part.coefficient), all.rest.add(part.rest));
  }, amount(0));
  const scaledTotal = amount(total.coefficient, total.rest.mul(pence));
  const smaller = pence.equals(1) ? '' : ' Reckon in the smaller coins.';
  const solved = solveStory(
    `Let $x$ be the amount of ${base.name}; write the total by it.${smaller}`,
    'x',
    termsOf(scaledTotal),
    [{ kind: 'number', value: sum.value.mul(pence) }],
  );
  if (solved === null || solved.value.compare(0) <= 0) return null;
  const first = solved.value.div(pence);
  const own = shares.find(({ name }) => name === who);
  if (own === undefined) return null;
  const value = own.share.coefficient.mul(first).add(own.share.rest);
  if (value.s < 0n || !endsWithin(value, 2)) return null;
  const { coefficient, rest } = own.share;
  const steps = [...solved.steps];
  if (!pence.equals(1))
    steps.push({
      reason: 'Write it in the larger coins.',
      expression: `${writeDecimal(solved.value)}\\div 100=${writeCoins(first)}`,
    });
  if (!coefficient.equals(1)) steps.push({ reason: 'Multiply.', expression: spellProduct(coefficient, first) });
  if (rest.n !== 0n)
    steps.push({
      reason: 'Find the amount asked for.',
      expression: `${writeCoins(coefficient.mul(first))}${rest.s < 0n ? '-' : '+'}${writeCoins(rest.abs())}=${writeCoins(value)}`,
    });
  return moneySolution(steps, writeQuantity(value, sum.unit));
}

/** Amounts of money told by each other: "a burger is £2 more than a drink and together they cost £7.40". */
export function readRelations(problem: string): RuleSolution | null {
  return inOwnCurrency(problem, read);
}
