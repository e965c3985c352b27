/** What the rules about percentages have in common: their slots, and the facts a match gives. */
import type Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { AMOUNT, amountAt, valueAt } from '../words/values.ts';
import type { Direction, PercentAsk, PercentFact } from './percentFacts.ts';

type Read = (match: ClauseMatch) => readonly PercentFact[];
export type Rules = readonly ClauseRule<readonly PercentFact[]>[];

export const FIND =
  "(find|what is|what's|whats|calculate|work out|determine|compute|evaluate|give me|give|state|what will be|what was|what would be|tell me|write down)";
export const PRICE =
  '(price|cost|value|rent|salary|wage|bill|fare|fee|pay|amount|population|weight|length|number|rate|height|membership|production|mass|score)';
/** "it", "the price", "the price of a coat", "its price", "a coat". */
export const SUBJECT = `(it|they|this|(a|the|its|his|her|their) ${PRICE}[ of {thing:s}]|{who:w}'s ${PRICE}|{thing:x})`;
export const REDUCED = '(reduced|decreased|cut|lowered|discounted|marked down|dropped|brought down)';
export const RAISED = '(increased|raised|put up|marked up)';
export const FELL =
  '(falls|fell|drops|dropped|decreases|decreased|goes down|went down|go down|has fallen|has dropped|has decreased|has gone down|will fall|shrinks|is down|gets cheaper|reduces|declined|declines)';
export const ROSE =
  '(rises|rose|increases|increased|goes up|went up|go up|grows|grew|has risen|has increased|has gone up|will rise|will increase|will go up|is up|has grown|gets dearer)';
export const PRICED =
  '(costs|cost|is priced at|was priced at|priced at|is sold at|usually costs|normally costs|sells for|is selling for|is|was|are|were|is usually|is normally|has a price of|had a price of|is worth|was worth|originally costs|originally cost|is on sale for|retails at|retails for|is valued at|was valued at|is listed at|used to cost|usually sells for|normally sells for|has a normal price of)';
export const BEFORE =
  '[ last year| at first| yesterday| before the sale| before tax| before vat| without tax| without vat| excluding vat| excluding tax| to start with]';
export const REDUCTION =
  '(reduction|discount|decrease|price cut|price reduction|price decrease|markdown|fall|drop|pay cut)';
export const RISE = '(increase|rise|price increase|price rise|markup|pay rise|raise|pay increase)';
export const TAX = '(tax|vat|sales tax|value added tax|service charge|gst)';
export const IN_SALE = '[(in|during) (a|the)[ summer| winter| january| spring] sale[,] |on sale[,] ]';
export const N = `{${AMOUNT}:n}`;
export const A = `{${AMOUNT}:a}`;
export const B = `{${AMOUNT}:b}`;
export const P = '{percent:p}';
export const PERCENT = '(percentage|percent|%|per cent)';

export function says(sources: readonly string[], read: Read): Rules {
  return rule(sources, read);
}

export function ask(what: PercentAsk, sources: readonly string[]): Rules {
  return rule(sources, () => [{ kind: 'ask', what }]);
}

export function percentAt(match: ClauseMatch): Fraction {
  return valueAt(match, 'p');
}

export const changed =
  (direction: Direction): Read =>
  (match) => [{ kind: 'change', direction, percent: percentAt(match) }];
export const first: Read = (match) => [{ kind: 'first', amount: amountAt(match, 'n') }];
export const after: Read = (match) => [{ kind: 'after', amount: amountAt(match, 'n') }];
export const fromTo: Read = (match) => [
  { kind: 'first', amount: amountAt(match, 'a') },
  { kind: 'after', amount: amountAt(match, 'b') },
];
export const fromToAsking =
  (what: PercentAsk): Read =>
  (match) => [...fromTo(match), { kind: 'ask', what }];
export const changedAsking =
  (direction: Direction): Read =>
  (match) => [...first(match), ...changed(direction)(match), { kind: 'ask', what: 'new' }];
export const changedFrom =
  (direction: Direction): Read =>
  (match) => [...first(match), ...changed(direction)(match)];
export const changedTo =
  (direction: Direction): Read =>
  (match) => [...after(match), ...changed(direction)(match)];
