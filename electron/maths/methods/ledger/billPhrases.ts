import Fraction from 'fraction.js';

import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { LedgerFact } from './ledgerFacts.ts';
import { SPENDS } from './ledgerWords.ts';
import { ON, STUFF } from './pursePhrases.ts';
import { tells } from './tells.ts';

type Phrases = readonly FramePhrase<LedgerFact>[];

/** Who spends: the names are compared. */
const WHO = '{who:w}';
const REST =
  '(what (was|is|he had|she had|he has|she has|i had|they had) left|the (rest|remainder)|the remaining {word:_}|what remained|what remains|the money (he|she) had left|the money left|the rest of (his|her|the) {noun:_}|the money that was left|what was left over)';

/** A name, or nothing where only a word points to somebody. */
function who(match: ClauseMatch): string {
  const name = bareName(match.words('w'));
  return /^(?:he|she|i|you|they|we|it)$/.test(name) ? '' : name;
}

/** Fractions of the money. */
export const PART_PHRASES: Phrases = [
  ...tells(
    [
      `[${WHO} ]${SPENDS} {fraction:f} of (the|his|her|their|my|it|this|{name:_}'s)[ ${STUFF}]${ON}?`,
      `{fraction:f} of (it|his money|her money|the money|my money|the total) (on|to) {thing:_}`,
      `{fraction:f} (on|for) {thing:_}`,
      `{fraction:f} (on|for) {noun:_}`,
    ],
    (match) => [{ kind: 'part', who: who(match), share: valueAt(match, 'f'), of: 'all' }],
  ),
  ...tells([`[${WHO} ][then ][${SPENDS} ]{fraction:f} of ${REST}${ON}?`], (match) => [
    { kind: 'part', who: who(match), share: valueAt(match, 'f'), of: 'rest' },
  ]),
  ...tells([`[${WHO} ][then ](spends|spent) half[ of it| of his money| of her money]${ON}?`], (match) => [
    { kind: 'part', who: who(match), share: new Fraction(1, 2), of: 'all' },
  ]),
];

/** What changes a bill: discounts, tips, shares. */
export const CHANGE_PHRASES: Phrases = [
  ...tells(
    [
      `(the|a) (service charge|tip) (is|was|of) {percent:n}`,
      `a {percent:n} (service charge|tip) is added[ to (it|the bill)]`,
    ],
    (match) => [{ kind: 'percent on', percent: valueAt(match, 'n') }],
  ),
  ...tells([`[${WHO} ](saves|saved|keeps|kept) the (rest|remainder)`], () => [{ kind: 'keeps rest' }]),
  ...tells(
    [
      `[${WHO} ](has|have|uses|used) a (coupon|voucher) (for|worth) {money:n}[ off][ (the|his|her) (total|bill|total bill|shopping)]`,
    ],
    (match) => [{ kind: 'off', amount: amountAt(match, 'n') }],
  ),
  ...tells(
    [
      `[${WHO} ](get|gets|got|has|have|uses|used|with|there is) (a |an )?{money:n} (off|discount)[ coupon| voucher][ (the|his|her|their|my|your) (bill|total|total bill)]`.replace(
        '(a |an )?',
        '[a |an ]',
      ),
      `(with|using) [a |an ]{money:n}[ off| discount] (voucher|coupon|discount)`,
      `(a|an) {money:n} (voucher|coupon|discount) is (used|applied|given)`,
    ],
    (match) => [{ kind: 'off', amount: amountAt(match, 'n') }],
  ),
  ...tells(
    [
      `[${WHO} ](get|gets|got|has|have|uses|used|there is|with) a {percent:n} (discount|off voucher|discount voucher|reduction)[ on everything| on (the|his|her) (bill|total|total bill)]`,
      `[${WHO} ](get|gets|got) {percent:n} off[ everything| (the|his|her) (bill|total|total bill)]`,
    ],
    (match) => [{ kind: 'percent off', percent: valueAt(match, 'n') }],
  ),
  ...tells(
    [
      `[${WHO} ](leaves|leave|left|adds|add|added|gives|gave|pay|pays|paid) (a|an) {percent:n} (tip|service charge)`,
      `(a|an) {percent:n} (tip|service charge) is added`,
      `plus (a|an) {percent:n} (tip|service charge)`,
    ],
    (match) => [{ kind: 'percent on', percent: valueAt(match, 'n') }],
  ),
  ...tells(
    [
      `[(they|we|{who:_}) ](split|splits|share|shares|divide|shared|divided)[ out] (the (total|bill|cost|total cost|total bill)|it|this|that|the money)[ equally| evenly][,] (between|among|amongst|by) {number:n}[ of us| of them| people| friends]`,
      `(they|we|the friends|the {number:n} friends|the {number:n} of them|all {number:n}|all {number:n} of them) (split|share|shared|divide) (the (total|bill|cost|total cost|total bill)|it|this|that) (equally|evenly)[ between them]`,
      `(the (total|bill|cost|total cost|total bill)|it|this) is (split|shared|divided)[ equally| evenly] (between|among|amongst|by) {number:n}[ of us| of them| people| friends]`,
    ],
    (match) => [{ kind: 'shared', by: match.amount('n') === null ? null : valueAt(match, 'n') }],
  ),
];

export const BILL_PHRASES: Phrases = [
  ...tells(
    [
      `[${WHO} ](and |with )(my|his|her) {number:n} (mates|friends|brothers|sisters|cousins|flatmates|housemates|colleagues|pals|classmates) (split|splits|share|shares|shared|divide|divided) (a|the|their) [{word:_} ]bill of {money:m} (evenly|equally)[ between (them|us)]`,
      `me and my {number:n} (mates|friends|brothers|sisters|cousins|flatmates|housemates|colleagues|pals|classmates) (split|share|shared) (a|the|our) [{word:_} ]bill of {money:m} (evenly|equally)[ between us]`,
    ],
    (match) => [{ kind: 'split', amount: amountAt(match, 'm'), by: valueAt(match, 'n').add(1) }],
  ),
];
