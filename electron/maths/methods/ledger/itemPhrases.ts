import Fraction from 'fraction.js';

import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { LedgerFact, LedgerItem } from './ledgerFacts.ts';
import { ALL, EACH, MEASURES } from './ledgerWords.ts';
import { tells } from './tells.ts';

type Phrases = readonly FramePhrase<LedgerFact>[];

const ONE = new Fraction(1);
const PACKS =
  '(packs|packets|boxes|bags|cartons|trays|bundles|sets|crates|cases|pack|packet|box|bag|carton|tray|set|crate|case)';
const AT =
  '(at|for|costing|that cost|that costs|which cost|which costs|priced at|which are|that are|worth|at a cost of|at a price of)';
const SOME = '[the |some |his |her |their |my |our |all ]';

/** An item; the letters are places of the pattern, empty where it has none. */
function item(match: ClauseMatch, price: 'each' | 'all' | null): readonly LedgerFact[] | null {
  const measured = match.amount('q');
  const count = match.amount('a') !== null ? valueAt(match, 'a') : measured !== null ? valueAt(match, 'q') : ONE;
  // "3 bags at £2 per kg" does not tell what a bag costs.
  const per = match.words('e');
  if (MEASURES[per] !== undefined && measured === null) return null;
  const fact: LedgerItem = {
    kind: 'item',
    count,
    thing: bareName(match.words('t')),
    size: match.amount('b') === null ? null : valueAt(match, 'b'),
    price: price === null ? null : amountAt(match, 'p'),
    each: price === 'each',
    measure: measured === null ? '' : amountAt(match, 'q').unit,
  };
  return [fact];
}

/** What is listed: so many of a thing, with or without a price. */
export const ITEM_PHRASES: Phrases = [
  ...tells(
    [
      `{number:a} ${SOME}{noun:t} ${AT} {money:p}${EACH}`,
      `{number:a} {money:p} {noun:t}`,
      `{number:a} {noun:t} at {money:p}`,
      `(a|an|one|another) {noun:t} ${AT} {money:p}`,
      `(a|an|one) ${PACKS} of {number:b} {noun:t} ${AT} {money:p}`,
      `(a|an|one|another) {money:p} {noun:t}`,
      `{noun:t} for {money:p}`,
      `{quantity|length:q} of {noun:t} (at|costing|which costs|that costs|priced at) {money:p} (per|a|each|for each) {word:_}`,
      `{number:a} ${PACKS} of {number:b} {noun:t} ${AT} {money:p} (a|per|each) ?(pack|packet|box|bag|carton|tray|set|crate|case)?`
        .replace(') ?(pack', ')[ (pack')
        .replace('case)?', 'case)]'),
    ],
    (match) => item(match, 'each'),
  ),
  ...tells([`{number:a} ${SOME}{noun:t} (for|costing|at a total cost of|for a total of) {money:p}${ALL}?`], (match) =>
    item(match, 'all'),
  ),
  ...tells(
    [
      `{number:a} (of the |of these |of those |of |more |)?{noun:t}`.replace(
        '(of the |of these |of those |of |more |)?',
        '[of the |of these |of those |more ]',
      ),
      `(a|an|one|another|a single) {noun:t}`,
      `{quantity|length:q} of {noun:t}`,
      `{number:a} ${PACKS} of {number:b} {noun:t}`,
      `(a|an|one) ${PACKS} of {number:b} {noun:t}`,
    ],
    (match) => item(match, null),
  ),
  ...tells(['{number:a} cost'], (match) => [...(item(match, null) ?? []), { kind: 'close' }]),
  ...tells(['{quantity|length:q}', '{number:a} of (them|these)'], (match) => item(match, null)),
  ...tells([`[some ]{noun:t} (at|costing|priced at|which cost|that cost) {money:p}${EACH}`], (match) => [
    {
      kind: 'item',
      count: null,
      thing: match.words('t'),
      size: null,
      price: amountAt(match, 'p'),
      each: true,
      measure: '',
    },
  ]),
  ...tells([`(some|a number of|several) {noun:t}`], (match) => [
    { kind: 'item', count: null, thing: bareName(match.words('t')), size: null, price: null, each: false, measure: '' },
  ]),
];

/** Two kinds of people or things, and where they go. */
export const GOING_PHRASES: Phrases = tells(
  [
    '{number:a} {noun:t} and {number:b} {noun:u} (visit|visits|go to|goes to|went to|visited|attend|attended|enter|came to|come to)[ (a|the|an) {noun:_}]',
    '{number:a} {noun:t} and {number:b} {noun:u} (were sold|are sold|attended|came|attend|went|go|go in|were admitted)',
  ],
  (match) => {
    const items = (['a', 'b'] as const).map((at): LedgerItem => ({
      kind: 'item',
      count: valueAt(match, at),
      thing: match.words(at === 'a' ? 't' : 'u'),
      size: null,
      price: null,
      each: false,
      measure: '',
    }));
    return [...items, { kind: 'goes' }];
  },
);
