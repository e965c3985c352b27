import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, moneyReply, type Money } from './money.ts';
import { NAME } from './nameable.ts';
import { solveLinear } from './solveLinear.ts';
import { COUNT, countIn, singular, THING, WHO } from './things.ts';

type LotClause =
  | { readonly kind: 'lot'; readonly things: ReadonlyMap<string, Fraction>; readonly price: Money }
  | { readonly kind: 'wanted'; readonly thing: string }
  | { readonly kind: 'idle' };

const PRICE = `(?:a total of )?(?<money>${MONEY})(?: (?:in total|altogether|in all|together))?`;
const LOT = `${COUNT('first')} ${THING('one')} (?:and|plus) ${COUNT('second')} ${THING('other')}`;
const ONE = '(?:one|1|a|an|each|a single)';

/** "3 pens and 2 rulers cost £4" of two different things. */
function lot({ first, second, one = '', other = '', money }: Groups): LotClause | null {
  const price = moneyIn(money);
  const [left, right] = [singular(one), singular(other)];
  if (price === null || left === right) return null;
  const things = new Map([
    [left, new Fraction(countIn(first))],
    [right, new Fraction(countIn(second))],
  ]);
  return { kind: 'lot', things, price };
}

function wanted({ thing = '' }: Groups): LotClause {
  return { kind: 'wanted', thing: singular(thing) };
}

const PLACE = `(?:at|in|from) (?:an?|the|our|my|his|her) (?:school |local )?${NAME}(?: ${NAME})?`;

const CLAUSES: readonly ClauseKind<LotClause>[] = [
  clause(`(?:the (?:total )?(?:cost|price) of )?${LOT}(?: (?:for|to) (?:an?|the) ${NAME}(?: ${NAME})?)? (?:costs?|comes? to|totals?|is|are|sells? for) ${PRICE}(?: ${PLACE})?`, lot),
  clause(`${WHO} (?:buys?|bought|orders?|ordered) ${LOT} for ${PRICE}`, lot),
  clause(`${WHO} (?:pays?|paid|spends?|spent) ${PRICE} (?:for|on) ${LOT}`, lot),
  clause(PLACE, () => ({ kind: 'idle' })),
  clause('(?:while|whereas)', () => ({ kind: 'idle' })),
  clause(`(?:what is|what's|find|work out|calculate|determine|how much is) the (?:price|cost) of ${ONE} ${THING('thing')}`, wanted),
  clause(`how much (?:is|does|would) ${ONE} ${THING('thing')}(?: cost)?`, wanted),
  clause(`what (?:does|would|is) ${ONE} ${THING('thing')} cost`, wanted),
]; // prettier-ignore

/** "2 teas and 3 cakes cost £7, 4 teas and a cake cost £9. How much is one tea?": two lots of the same two things. */
export function readLots({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/price|cost|how much/.test(text) || isOfTwoPlaces(text)) return null;
  const clauses = clausesIn(counted(text), CLAUSES) ?? [];
  const lots = clauses.flatMap((one) => (one.kind === 'lot' ? [one] : []));
  const [asked, another] = clauses.flatMap((one) => (one.kind === 'wanted' ? [one.thing] : []));
  const [first, second] = lots;
  if (first === undefined || second === undefined || lots.length > 2) return null;
  if (asked === undefined || another !== undefined || clauses.at(-1)?.kind !== 'wanted') return null;
  if (first.price.unit !== second.price.unit) return null;
  const prices = solveLinear(lots.map(({ things, price }) => ({ factors: things, right: price.value })));
  // Four names are four things, which two lots do not settle.
  if (prices?.size !== 2 || [...prices.values()].some((price) => price.compare(0) <= 0)) return null;
  const price = prices.get(asked);
  return price === undefined ? null : moneyReply(price, first.price.unit, '');
}

/** "… cost £7 at the cafe, … cost £9 at the market", "to the play", "to the concert": two prices of one thing. */
function isOfTwoPlaces(text: string): boolean {
  const places = text.matchAll(/\b(?:at|in|from|to|for) (?:an?|the|our|my|his|her) ((?:[a-z-]+ ){0,2}?[a-z-]+)(?= costs?\b| (?:is|are|comes?|totals?|sells?) |[.,;]|$)/g); // prettier-ignore
  return new Set([...places].map(([, place = '']) => place)).size > 1 || /\b(?:different|cheaper|dearer)\b/.test(text);
}
