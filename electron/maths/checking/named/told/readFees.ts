import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, type Money } from './money.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';
import { isOfOne, singular, WHO } from './things.ts';

type FeeClause =
  | { readonly kind: 'fixed' | 'bill' | 'budget'; readonly money: Money }
  | { readonly kind: 'rate'; readonly money: Money; readonly per: string }
  | { readonly kind: 'wanted'; readonly what: string; readonly most: boolean };

/** Months and years are no names. */
const COUNTED = `(?:${NAME}|months?|years?)`;
const PRICE = `(?<money>${MONEY})`;
const PER = `(?:per|for each|for every|an|a|each|every)(?: full| whole| complete)? (?<per>${COUNTED})`;
const FEE =
  '(?:(?:one-time|one-off|single|flat|fixed|initial|starting|set|basic|standing) )?(?:(?:joining|booking|call-out|callout|delivery|hire|service|set-up|setup|registration|sign-up|base|pick-up|pickup|flat|entry) )?(?:fee|charge|fare|rate|cost)';
const WHAT = `(?<what>${COUNTED})`;
/** What one does with so many of them; "can each …" would share them out. */
const CAN = `(?:that )?(?:${WHO}|the ${NAME}) can (?:afford to )?(?:travel|play|go|ride|buy|hire|drive|have|get|book|make|stay|go on)`;

function money(kind: 'fixed' | 'bill' | 'budget'): (groups: Groups) => FeeClause | null {
  return ({ money: text, more }) => {
    const found = moneyIn(text ?? more);
    return found === null ? null : { kind, money: found };
  };
}

function rate({ money: text, per = '' }: Groups): FeeClause | null {
  const found = moneyIn(text);
  return found === null || found.value.equals(0) ? null : { kind: 'rate', money: found, per: singular(per) };
}

function wanted(most: boolean): (groups: Groups) => FeeClause {
  return ({ what = '' }) => ({ kind: 'wanted', what: singular(what), most });
}

const CLAUSES: readonly ClauseKind<FeeClause>[] = [
  clause(`(?:an?|the) (?:${NAME} ){1,3}charges (?:an? )?(?:${FEE} of )?${PRICE}(?: ${FEE})?`, money('fixed')),
  // "The discount is £5", "a hat costs £5" beside socks: no fee unless it is called one, or has its "plus".
  clause(`(?:an?|the) (?:${NAME} ){1,3}(?:costs|is) (?:an? )?(?:${FEE} of ${PRICE}|${PRICE.replace('<money>', '<more>')} ${FEE})`, money('fixed')),
  clause(`(?:an?|the) (?!discount|refund|voucher|coupon|deposit|saving)(?:${NAME} ){1,3}(?:costs|is) ${PRICE}(?=,? (?:plus|then|and then) )`, money('fixed')),
  clause(`(?:there is )?(?:a|the) ${FEE} (?:of|is) ${PRICE}`, money('fixed')),
  clause(`(?:the )?(?:admission|entry|entrance) (?:costs?|is) ${PRICE}`, money('fixed')),
  clause(`(?:plus|then) (?:an? )?(?:extra |additional |further )?${PRICE} ${PER}`, rate),
  clause(`${PRICE} ${PER}`, rate),
  clause(`each (?<per>${NAME}) (?:costs?|is) ${PRICE}`, rate),
  clause(`(?:far,? )?(?:${WHO} )?(?:has )?(?:paid|pays)(?: the ${NAME})? (?:a total of )?${PRICE}(?: in total| altogether| in all)?`, money('bill')),
  clause(`(?:her|his|the|my|their|your) (?:total )?(?:bill|cost|charge|fare|payment)(?: for (?:a|one|the) (?:${NAME}|job))? (?:is|was|came to|comes to) ${PRICE}`, money('bill')),
  clause(`(?:${WHO}|i've|the ${NAME}(?: ${NAME})?) (?:has|have|had|got|can spend|can pay)(?: at most| up to| no more than| exactly)? ${PRICE}(?: to spend)?(?: (?:at|on|for) (?:the|an?) (?:${NAME}|ride|journey|trip))?`, money('budget')),
  clause(`(?:the|her|his|my|their) budget is ${PRICE}`, money('budget')),
  clause(`(?:for )?how many ${WHAT} (?:did the (?:job|work) (?:take|last)|was the job|(?:has|have) ${WHO} been (?:a member(?: of the ${NAME})?|paying)|did ${WHO} (?:work|travel|ride|go|hire it(?: for)?))`, wanted(false)),
  clause(`(?:what is|find|work out|determine|what's|whats) (?:the )?(?:greatest|largest|maximum|most|highest) (?:possible )?(?:whole )?(?:number of )?(?:whole |full |complete )?${WHAT} ${CAN}`, wanted(true)),
  clause(`how many (?:whole |full |complete )?${WHAT} ${CAN} at most`, wanted(true)),
]; // prettier-ignore

/** "£35 plus £28 per hour": how many hours a bill of £147 is, or how many £100 pays for at most. */
export function readFees({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/how many|number|greatest|most|largest|maximum/.test(text)) return null;
  if (!isOfOne(text, 'has|have|had|can|paid|pays')) return null;
  const clauses = clausesIn(counted(text), CLAUSES) ?? [];
  const of = (kind: FeeClause['kind']): readonly FeeClause[] => clauses.filter((one) => one.kind === kind);
  const [asked, another] = of('wanted');
  const [rates, fixed, sums] = [
    of('rate'),
    of('fixed'),
    of(asked?.kind === 'wanted' && asked.most ? 'budget' : 'bill'),
  ];
  const [each] = rates;
  if (asked?.kind !== 'wanted' || another !== undefined || clauses.at(-1) !== asked || each?.kind !== 'rate')
    return null;
  if (rates.length !== 1 || fixed.length !== 1 || sums.length !== 1 || clauses.length !== 4) return null;
  const [start, whole] = [fixed[0], sums[0]].map((one) => (one !== undefined && 'money' in one ? one.money : null));
  if (!start || !whole || start.unit !== whole.unit || each.money.unit !== whole.unit || asked.what !== each.per)
    return null;
  const times = whole.value.sub(start.value).div(each.money.value);
  // Half a mile can be ridden; of a ride, or where the text says so, only whole ones count.
  if (times.d !== 1n && SPLITS.test(each.per) && !/\b(?:whole|full|complete)\b/.test(text)) return null;
  return timesReply(times, asked.most, each.per);
}

const SPLITS =
  /^(?:miles?|km|kilomet(?:re|er)|met(?:re|er)|hour|minute|day|week|month|year|lit(?:re|er)|kg|kilo|kilogram|gram|pound)$/;

/** A bill must come out even; what money pays for at most is the whole part. */
function timesReply(times: Fraction, most: boolean, per: string): NamedQuestion | null {
  if (times.compare(0) <= 0 || (!most && times.d !== 1n)) return null;
  return reply(`${times.floor().toFraction()} + 0`, { unit: `${per}s`, mayLackUnit: true });
}
