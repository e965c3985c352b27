import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { nameWords } from '../frames/thingNames.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { amountAt, valued } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { FIND, WHO } from './ledgerWords.ts';

type Sized = { readonly value: Fraction; readonly unit: string };
type AllowanceFact =
  | { readonly kind: 'base'; readonly amount: Valued }
  /** So many units are paid for with the base. */
  | { readonly kind: 'free'; readonly size: Sized }
  | { readonly kind: 'rate'; readonly amount: Valued; readonly unit: string; readonly extra: boolean }
  | { readonly kind: 'used'; readonly size: Sized }
  | { readonly kind: 'bill'; readonly amount: Valued }
  | { readonly kind: 'ask cost' }
  | { readonly kind: 'ask used' };
type Phrases = readonly FramePhrase<AllowanceFact>[];

const UNITS: Readonly<Record<string, string>> = {
  hours: 'hour',
  minutes: 'minute',
  miles: 'mile',
  min: 'minute',
  mins: 'minute',
  kilometre: 'km',
  kilometer: 'km',
  gigabyte: 'gb',
  text: 'text',
};
const ONE = new Fraction(1);

function unitOf(words: string): string {
  const name = nameWords(words.replace(/\b(?:of data|of calls|call|calls|data|messages?|travelled)\b/g, '')).join(' ');
  return UNITS[name] ?? name;
}

/** "8 GB", "5 miles", "90 minutes", "the first mile". */
function sized(match: ClauseMatch, amount: string, word: string): Sized | null {
  const found = match.amount(amount);
  if (found === null) return { value: ONE, unit: unitOf(match.words(word)) };
  if (found.kind === 'number')
    return match.words(word) === '' ? null : { value: found.value, unit: unitOf(match.words(word)) };
  const told = valued(found);
  return told === null || match.words(word).replace(/^(?:of )?(?:calls|travel|data)$/, '') !== ''
    ? null
    : { value: told.value, unit: UNITS[told.unit] ?? told.unit };
}

function size(kind: 'free' | 'used'): (match: ClauseMatch) => readonly AllowanceFact[] | null {
  return (match) => {
    const found = sized(match, 'k', 'u');
    return found === null || found.unit === '' ? null : [{ kind, size: found }];
  };
}

function rate(extra: boolean): (match: ClauseMatch) => readonly AllowanceFact[] {
  return (match) => [{ kind: 'rate', amount: amountAt(match, 'r'), unit: unitOf(match.words('u')), extra }];
}

const AMOUNT = '{number|length|time|quantity:k}[ {word:u}][ (of calls|of data|call time)]';
const MORE = '(extra|additional|further|more)';
const COSTS = '(costs|cost|charges|is|charge|has a charge of|has a fee of)';

/** The language of these stories. */
export const ALLOWANCE_PHRASES: Phrases = [
  ...says<AllowanceFact>(
    [
      `{thing:_}[ plan| contract| firm| company] ${COSTS} {money:n}[ (a|per|each|every) (month|day|week)]`,
      `[${WHO} ](pays|charges|charge) {money:n}[ (a|per|each|every) (month|day|week)]`,
      `{thing:_} ${COSTS} {money:n} (to hire|to rent|for hire)`,
    ],
    (match) => [{ kind: 'base', amount: amountAt(match, 'n') }],
  ),
  ...says<AllowanceFact>(
    [
      `{thing:_} (costs|charges|charge|cost|is) {money:n} for the first {word:u}`,
      `{money:n} for the first {word:u}`,
      `the first {word:u} (costs|is) {money:n}`,
      `{thing:_} (costs|charges|charge|cost|is) {money:n} for the first ${AMOUNT}`,
      `{money:n} for the first ${AMOUNT}`,
      `the first ${AMOUNT} (cost|costs|are|is) {money:n}`,
    ],
    (match) => {
      const found = sized(match, 'k', 'u');
      return found === null || found.unit === ''
        ? null
        : [
            { kind: 'base', amount: amountAt(match, 'n') },
            { kind: 'free', size: found },
          ];
    },
  ),
  ...says<AllowanceFact>(
    [
      `with ${AMOUNT} (included|free)`,
      `(which includes|including|that includes|and includes|includes|this includes|it includes) [the first ]${AMOUNT}[ free]`,
      `(the first|with the first) ${AMOUNT} (are|is)[ included| free]`.replace(
        '(are|is)[ included| free]',
        '(are included|is included|are free|is free|included|free)',
      ),
      `${AMOUNT} (are|is) (included|free)`,
    ],
    size('free'),
  ),
  ...says<AllowanceFact>(
    [
      `[plus |and |then |it costs ]{money:r} (for each|for every|per|each|for each one|for any) ${MORE} {word:u}`,
      `(each|every) ${MORE} {word:u} (costs|is|is charged at) {money:r}`,
      `${MORE} {word:u} (cost|are|are charged at) {money:r} (each|per {word:_}|a {word:_})`,
      `[plus |and |then ]{money:r} (for each|for every|per|each|a|an) {word:u} (after that|thereafter|over that|after this|above that|beyond that)`,
      `[plus |and |then ]{money:r} for each {word:u} over (the limit|this|that)`,
    ],
    rate(true),
  ),
  ...says<AllowanceFact>(
    [`[plus |and |then ]{money:r} (for each|for every|per|a|an) {word:u} after the first {word:v}`],
    (match) =>
      unitOf(match.words('v')) === unitOf(match.words('u'))
        ? [...rate(true)(match), { kind: 'free', size: { value: ONE, unit: unitOf(match.words('u')) } }]
        : null,
  ),
  ...says<AllowanceFact>(
    [
      `[plus |and |then ]{money:r} (for each|for every|per|a|an) {word:u} (after|over|above|beyond) [the first ]{number|length|time|quantity:k}[ {word:v}]`,
    ],
    (match) => {
      const found = sized(match, 'k', 'v');
      return found === null || found.unit !== unitOf(match.words('u'))
        ? null
        : [...rate(true)(match), { kind: 'free', size: found }];
    },
  ),
  ...says<AllowanceFact>(
    [
      `[${WHO} ](uses|used|travels|travelled|drives|drove|makes|sends|sent|talks for|goes|hires it for|rents it for|parks for|stays for|parked for|stayed for)[ a total of] ${AMOUNT}[ (in|that|last|this|in one|of calls) (month|week|day|a month)| in one month| one month| last month| of calls]`,
      `[to park |to hire it |to talk |to rent it ]for (a |an )?${AMOUNT}[ (journey|ride|trip|call|stay|hire)]`.replace(
        '(a |an )?',
        '[a |an ]',
      ),
      `(a |an )${AMOUNT} (journey|ride|trip|call|stay|hire|job)`,
      `[a |the ](journey|ride|trip|call) of ${AMOUNT}`,
    ],
    size('used'),
  ),
  ...says<AllowanceFact>(
    [
      `(how much|what) (does|do|will|would|did|is|was|must) ({who:_}|it|the bill|the cost|a|the ride|the journey)[ (pay|cost|be|have to pay|charged|come to)][ altogether| in total| in all]`,
      `${FIND} the[ total] (bill|cost|fare|price|charge)[ of| for][ (the|that|this) (month|ride|journey|trip|call)]`,
      `how much (is|was) (the|his|her|their|my) (bill|fare)[ (for|that|this)( the)? month]`.replace('( the)?', ''),
      `(how much|what) (does|will|would|did|is)`,
      `(cost|costs)`,
      `how much (does|will|would|did) ${WHO} (pay|have to pay|owe)[ (in|for)[ that| the| this] (month|day|week)| that month]`,
      `what (is|was|will be) (the|his|her|their|my)[ total| monthly] (bill|fare|total cost|cost)`,
    ],
    (match) => (match.words('_') === '' ? [{ kind: 'ask cost' }] : []),
  ),
];
const IDLE = new Set('and so then but also if now please the a an he she they when'.split(' '));

function work(list: readonly AllowanceFact[]): RuleSolution | null {
  const asks = list.filter(({ kind }) => kind === 'ask cost').length;
  const facts = storyFacts(list.filter(({ kind }) => kind !== 'ask cost'));
  const [base, free, extra, used] = [facts.only('base'), facts.only('free'), facts.only('rate'), facts.only('used')];
  if (asks < 1 || asks > 2 || base === undefined || free === undefined || extra === undefined || used === undefined)
    return null;
  if (!facts.are({ base: 1, free: 1, rate: 1, used: 1 }) || !extra.extra) return null;
  const unit = base.amount.unit;
  if (!isMoney(unit) || extra.amount.unit !== unit) return null;
  if (free.size.unit !== used.size.unit || extra.unit !== free.size.unit) return null;
  const more = used.size.value.sub(free.size.value);
  // "Each extra mile": parts of one are charged in ways that are not told.
  if (more.compare(0) <= 0 || more.d !== 1n || !endsWithin(more, 0)) return null;
  const cost = more.mul(extra.amount.value);
  const total = base.amount.value.add(cost);
  const steps: RuleStep[] = [
    {
      reason: `Subtract what is already paid for: $${writeDecimal(free.size.value)}$.`,
      expression: `${writeDecimal(used.size.value)}-${writeDecimal(free.size.value)}=${writeDecimal(more)}`,
    },
    { reason: 'Work out what these cost.', expression: spellProduct(more, extra.amount.value) },
    {
      reason: 'Add the fixed price.',
      expression: `${writeCoins(base.amount.value)}+${writeCoins(cost)}=${writeCoins(total)}`,
    },
  ];
  return moneySolution(steps, writeQuantity(total, unit));
}

/** Works bills where the first units are paid for with a fixed price: the first mile, 5 GB included. */
export function readAllowance(problem: string): RuleSolution | null {
  if (!/first|includ|free|extra|additional/i.test(problem)) return null;
  return agreed(readings(problem, ALLOWANCE_PHRASES, IDLE), work);
}
