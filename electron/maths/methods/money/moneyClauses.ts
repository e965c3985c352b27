/** What clauses about money have in common. */
import Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import type { MoneyFact } from './moneyFacts.ts';

export type Rules = readonly ClauseRule<readonly MoneyFact[]>[];
type Read = (match: ClauseMatch) => readonly MoneyFact[] | null;

const ONE = new Fraction(1);
export const WHO = '{who:w}';
export const FIND = '(find|what is|what was|work out|calculate|determine|state)';
export const BUYS =
  '(buys|bought|buy|purchases|purchased|orders|ordered|gets|is buying|wants to buy|goes to a shop and buys|chooses)';
export const COSTS =
  '(costs|cost|is|are|is priced at|are priced at|sells for|sell for|are sold at|is sold at|are sold for|is sold for)';
export const EACH = '(each|per {noun:_}|apiece|a piece|for each one|for one|a {noun:_}|per item)';
export const TOGETHER =
  '[ altogether| in total| in all| together| for them| for (it|these|everything|this|the {noun:_})]';
export const PER = '( per | an | a | each | every )';

export function says(sources: readonly string[], read: Read): Rules {
  return rule(sources, read);
}

export const moneyAt = (match: ClauseMatch): Valued => amountAt(match, 'n');
export const who = (match: ClauseMatch): string => bareName(match.words('w'));

export function item(match: ClauseMatch, count: string, thing: string, price: string | null): MoneyFact {
  return {
    kind: 'item',
    count: count === '' ? ONE : valueAt(match, count),
    thing: bareName(match.words(thing)),
    price: price === null ? null : amountAt(match, price),
    who: who(match),
  };
}
