import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { FIRST_NAMES } from '../words/firstNames.ts';
import type { Account, Count, Term } from './account.ts';
import type { Asked } from './bits.ts';
import { linesOf } from './lines.ts';
import type { WordClass } from './lexicon.ts';
import { stemsOf } from './pieces.ts';
import { askedFrom } from './readSentence.ts';
import type { Token } from './tokens.ts';
import type { Wish } from './wish.ts';
import { currencyOf, minusStep, namedAt, onlyNamed, sumOf } from './workAccount.ts';

const ZERO = new Fraction(0);
const INCOME = new Set<WordClass>(['save', 'earn', 'get', 'collect', 'make']);
const COSTS = new Set<WordClass>(['cost', 'price', 'pay', 'spend', 'buy', 'charge']);
const NAMES: ReadonlySet<string> = new Set(stemsOf(namesAsTokens()));

function namesAsTokens(): readonly Token[] {
  return [...FIRST_NAMES].map((name) => ({ kind: 'x', word: name.toLowerCase(), value: null, unit: '' }));
}

/** Nothing but things, their prices, counts and what was paid. */
function isPlain(account: Account): boolean {
  return (
    account.several.length === 0 &&
    account.others.every(({ kind }) => kind === 'every') &&
    account.people === null &&
    account.rest === null &&
    !account.split
  );
}

/** Is the thing one of those bought, told without a number or a price: "… and oil", "plus a drink"? */
function isBought(stems: readonly string[], sentences: readonly (readonly Token[])[]): boolean {
  const told = sentences.map((tokens) => tokens.slice(0, askedFrom(tokens)));
  const places = told.flatMap((tokens) =>
    tokens.flatMap(({ kind, word }, at) =>
      kind === 'x' && stemsOf([{ kind, word, value: null, unit: '' }]).some((stem) => stems.includes(stem))
        ? [{ tokens, at }]
        : [],
    ),
  );
  const [first, ...more] = places.filter(
    ({ tokens, at }) =>
      !(tokens[at - 1]?.kind === 'x' && places.some((one) => one.tokens === tokens && one.at === at - 1)),
  );
  if (first === undefined || more.length > 0) return false;
  const { tokens, at } = first;
  const before = tokens.slice(0, at).findLast(({ kind }) => !['x', 'det', 'a', 'adv', 'of'].includes(kind));
  const after = tokens.slice(at + 1).find(({ kind }) => kind !== 'x');
  return (
    ['and', 'plus', 'comma', 'buy', 'with', 'on', 'get', 'spend'].includes(before?.kind ?? '') &&
    (after === undefined ||
      ['and', 'comma', 'conj', 'plus', 'from', 'cost', 'pay', 'with', 'at'].includes(after.kind)) &&
    tokens.slice(0, at).some(({ kind }) => ['buy', 'spend', 'pay', 'get', 'M', 'N'].includes(kind))
  );
}

/** How many there are of what is asked for; one where a thing is told without a number; `null` where it is not clear. */
function numberAsked(
  account: Account,
  wish: Wish,
  sentences: readonly (readonly Token[])[],
): { readonly number: Fraction; readonly count: Count | null } | null {
  const stems = 'stems' in wish ? wish.stems : [];
  const own = account.counts.filter(
    (count) => count.per.length === 0 && count.stems.some((stem) => stems.includes(stem)),
  );
  const [only, ...more] = stems.length === 0 && wish.kind !== 'total' ? account.counts : own;
  if (more.length > 0) return null;
  if (only !== undefined)
    return only.per.length === 0 && only.count.compare(1) > 0 ? { number: only.count, count: only } : null;
  const priced = account.terms.some((term) =>
    [...term.stems, ...(term.per ?? [])].some((stem) => stems.includes(stem)),
  );
  if (priced || stems.length === 0 || stems.length > 2 || stems.some((stem) => NAMES.has(stem))) return null;
  return isBought(stems, sentences) ? { number: new Fraction(1), count: null } : null;
}

type Rest = { readonly value: Fraction; readonly steps: readonly RuleStep[] };

function bareOut(term: Term): boolean {
  return term.per === null && term.stems.length === 0 && term.side !== 'in';
}

/** What the things asked for came to: what was paid, less all that is known. */
function spentOn(account: Account): Rest | null {
  if (!onlyNamed(account, ['bill', 'tender', 'start', 'left', 'fee', 'tip', 'discount', 'deposit'])) return null;
  const bare = account.terms.filter(bareOut);
  const lines = linesOf({ ...account, terms: account.terms.filter((term) => !bare.includes(term)) }, null);
  const known = lines === null || lines.length === 0 ? null : sumOf(lines, ['out', 'price']);
  if (lines === null || (lines.length > 0 && known === null) || lines.some(({ side }) => side === 'in')) return null;
  const left = namedAt(account, 'left');
  const told = [
    namedAt(account, 'bill'),
    ...bare.map(({ price }) => price.value),
    namedAt(account, 'tender') ?? namedAt(account, 'start'),
  ].filter((value) => value !== null);
  const [total, ...totals] = told;
  const from = namedAt(account, 'tender') ?? namedAt(account, 'start');
  if (total === undefined || totals.length > 0 || (left === null && from !== null)) return null;
  const steps: RuleStep[] = [...(known?.steps ?? [])];
  let rest = total;
  const take = (reason: string, amount: Fraction | null): void => {
    if (amount === null) return;
    steps.push(minusStep(reason, rest, amount));
    rest = rest.sub(amount);
  };
  take('Find what was paid.', left);
  take('Subtract what the other things cost.', known?.value ?? null);
  for (const name of ['fee', 'tip', 'deposit'] as const) take(`Subtract the ${name}.`, namedAt(account, name));
  const discount = namedAt(account, 'discount');
  if (discount !== null) {
    steps.push({
      reason: 'Add what was taken off.',
      expression: `${writeCoins(rest)}+${writeCoins(discount)}=${writeCoins(rest.add(discount))}`,
    });
    rest = rest.add(discount);
  }
  return rest.compare(0) <= 0 ? null : { value: rest, steps };
}

/** What was saved or earned in all: what there is in the end, less what there was and came in besides. */
function gained(account: Account): Rest | null {
  if (!onlyNamed(account, ['start', 'savings', 'left', 'target', 'bill'])) return null;
  const [end, ...ends] = [namedAt(account, 'left'), namedAt(account, 'target'), namedAt(account, 'bill')].filter(
    (value) => value !== null,
  );
  const start = namedAt(account, 'start') ?? namedAt(account, 'savings');
  if (end === undefined || ends.length > 0 || (account.named.start && account.named.savings)) return null;
  const lines = linesOf(account, null);
  if (lines === null) return null;
  const more = lines.filter(({ side }) => side === 'in');
  const less = lines.filter(({ side }) => side === 'out');
  const [came, went] = [
    more.length === 0 ? null : sumOf(more, ['in']),
    less.length === 0 ? null : sumOf(less, ['out']),
  ];
  if (
    more.length + less.length < lines.length ||
    more.length > 0 !== (came !== null) ||
    less.length > 0 !== (went !== null)
  )
    return null;
  const steps: RuleStep[] = [...(came?.steps ?? []), ...(went?.steps ?? [])];
  let rest = end;
  if (went !== null) {
    steps.push({
      reason: 'Add what was spent to what there is.',
      expression: `${writeCoins(rest)}+${writeCoins(went.value)}=${writeCoins(rest.add(went.value))}`,
    });
    rest = rest.add(went.value);
  }
  for (const [reason, amount] of [
    ['Subtract what came in besides.', came?.value ?? ZERO],
    ['Subtract what there was at first.', start ?? ZERO],
  ] as const) {
    if (amount.n === 0n) continue;
    steps.push(minusStep(reason, rest, amount));
    rest = rest.sub(amount);
  }
  return rest.compare(0) <= 0 ? null : { value: rest, steps };
}

/**
 * The one price that nobody tells: "5 pies and a £4 bottle came to £31.50. What was one pie?", "… and oil. How much was
 * the oil?"; and the same amount saved each time.
 */
export function workOneOf(
  account: Account,
  wish: Wish,
  asked: Asked,
  sentences: readonly (readonly Token[])[],
): RuleSolution | null {
  if (wish.kind !== 'one' && wish.kind !== 'each' && wish.kind !== 'total') return null;
  const currency = currencyOf(account);
  if (currency === null || !isPlain(account)) return null;
  const saves = asked.classes.some((kind) => INCOME.has(kind)) && !asked.classes.some((kind) => COSTS.has(kind));
  if (wish.kind === 'total' && (wish.side === 'in' || saves)) return null;
  const found = numberAsked(account, wish, sentences);
  if (found === null) return null;
  // "How much was the jam?" of two jars may mean both.
  const single = asked.words.some((word) => /^(?:an?|one|each|every|single|per)$/.test(word));
  if (wish.kind === 'total' && found.count !== null && !single) return null;
  const others = { ...account, counts: account.counts.filter((count) => count !== found.count) };
  const total = saves ? gained(others) : account.others.length > 0 ? null : spentOn(others);
  if (total === null) return null;
  if (found.number.equals(1))
    return total.steps.length === 0 ? null : moneySolution(total.steps, writeQuantity(total.value, currency));
  const each = total.value.div(found.number);
  return moneySolution(
    [
      ...total.steps,
      {
        reason: 'Divide by the number.',
        expression: `${writeCoins(total.value)}\\div ${writeDecimal(found.number)}=${writeCoins(each)}`,
      },
    ],
    writeQuantity(each, currency),
  );
}
