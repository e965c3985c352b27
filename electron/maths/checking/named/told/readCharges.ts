import type Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, moneyReply, type Money } from './money.ts';
import { NAME } from './nameable.ts';

/** `inside`: the charge is in the amount already. */
type ChargeClause =
  | { readonly kind: 'bill'; readonly money: Money; readonly of: string }
  | { readonly kind: 'rate'; readonly percent: Fraction; readonly charge: string; readonly who: string }
  | { readonly kind: 'inside'; readonly money: Money; readonly percent: Fraction; readonly charge: string }
  | {
      readonly kind: 'asked';
      readonly what: 'charge' | 'all' | 'before';
      readonly charge: string;
      readonly who: string;
    };

const AMOUNT = `(?<money>${MONEY})`;
const P = `(?<percent>${NUMBER}) ?(?:%|per ?cent)`;
const OWNER = `(?<of>(?:(?:the (?:${NAME} )?|an? )?${NAME}'s)|the|a|our|my|his|her|their)`;
const BILL = `(?:${OWNER} (?:restaurant |dinner |lunch |hotel |phone )?(?:bill|meal|dinner|lunch|supper|breakfast)|dinner|lunch|supper|breakfast)`;
const WHO = `(?<who>i|we|he|she|they|${NAME})`;
const MEANS =
  '(?:(?:wants?|would like|decides?|decided|plans?|wish|wishes) to |will |am going to |is going to |are going to )?';
const TAX = '(?<charge>vat|gst|sales tax|tax|tip|service charge|gratuity)';
const ASK = "(?:what is|what's|what was|find|work out|calculate|determine)";

function bill({ money, of = '' }: Groups): ChargeClause | null {
  const amount = moneyIn(money);
  return amount === null ? null : { kind: 'bill', money: amount, of };
}

function rate({ percent = '', charge = 'tip', who = '' }: Groups): ChargeClause | null {
  const value = numberIn(percent);
  return value === null || value.compare(0) <= 0 ? null : { kind: 'rate', percent: value, charge, who };
}

function inside(groups: Groups): ChargeClause | null {
  const [amount, told] = [moneyIn(groups['money']), rate(groups)];
  return amount === null || told?.kind !== 'rate' ? null : { ...told, kind: 'inside', money: amount };
}

function asked(what: 'charge' | 'all' | 'before'): (groups: Groups) => ChargeClause {
  return ({ charge = '', who = '' }) => ({ kind: 'asked', what, charge, who });
}

const CLAUSES: readonly ClauseKind<ChargeClause>[] = [
  clause(`${BILL} (?:was|is|came to|comes to|cost|costs|totals|total(?:l)?ed) ${AMOUNT}`, bill),
  clause(
    `${WHO} ${MEANS}(?:leave|leaves|left|add|adds|added|give|gives|gave) an? ${P} tip(?: on (?:that|this|the) (?:amount|bill|total)| on it)?`,
    rate,
  ),
  clause(`${WHO} ${MEANS}tip(?:s|ped)?(?: the (?:waiter|waitress|server))? ${P}`, rate),
  clause(`how much (?:is|was) the ${TAX}`, asked('charge')),
  clause(`how much (?:should|will|would|does|did) the ${TAX} be`, asked('charge')),
  clause(`how much (?<charge>tip) (?:should|will|did|does|do) ${WHO} (?:leave|give|pay)`, asked('charge')),
  clause(`${ASK} the (?:amount of the )?${TAX}`, asked('charge')),
  clause(
    `(?:how much|what) (?:did|do|will|does|should) ${WHO} pay (?:in total|altogether|in all)(?: including the tip)?`,
    asked('all'),
  ),
  clause(`${ASK} the total (?:bill|cost|amount)? ?(?:including|with) the tip`, asked('all')),
  // The charge is in the bill.
  clause(
    `${TAX} (?:at|of) ${P} is (?:already )?included in (?:an?|the|my|our) (?:${NAME}'s )?(?:bill|price|total|invoice) of ${AMOUNT}`,
    inside,
  ),
  clause(
    `(?:an?|the|my|our) (?:${NAME}'s )?(?:(?:hotel|restaurant|phone) )?(?:bill|price|total|invoice) of ${AMOUNT} (?:includes|including|is inclusive of) (?:an? )?(?:${TAX} (?:at|of) ${P}|${P.replace('<percent>', '<rate>')} ${TAX.replace('<charge>', '<name>')})`,
    (groups) =>
      inside({ ...groups, percent: groups['percent'] ?? groups['rate'], charge: groups['charge'] ?? groups['name'] }),
  ),
  clause(`the ${NAME} (?:quoted|charged)(?: me| us)? ${AMOUNT} (?:including|inclusive of) ${TAX} (?:at|of) ${P}`, inside),
  clause(`how much of (?:the (?:bill|price|total|invoice)|that|this|it) is (?:the )?${TAX}`, asked('charge')),
  clause(`how much ${TAX} (?:is|was) (?:that|there|this|included)`, asked('charge')),
  clause(
    `(?:${ASK}|how much was) the (?:price|bill|total|cost) (?:before|without)(?: the)? ${TAX}(?: (?:was added|got put on|was put on))?`,
    asked('before'),
  ),
]; // prettier-ignore

/** A tip on a bill, or a tax that is in a bill already: the charge, the bill without it, or all there is to pay. */
export function readCharges(question: BareQuestion): NamedQuestion | null {
  if (!/%|per ?cent/.test(question.text) || question.form !== '') return null;
  const clauses = clausesIn(counted(question.text), CLAUSES);
  if (clauses === null) return null;
  const [wish, ...wishes] = clauses.filter((one) => one.kind === 'asked');
  const told = clauses.filter((one) => one.kind !== 'asked');
  if (wish === undefined || wishes.length > 0) return null;
  return ofTip(told, wish) ?? ofInside(told, wish);
}

type Wish = Extract<ChargeClause, { readonly kind: 'asked' }>;

function ofTip(told: readonly ChargeClause[], wish: Wish): NamedQuestion | null {
  const [first, second, ...more] = told;
  if (first?.kind !== 'bill' || second?.kind !== 'rate' || more.length > 0 || wish.what === 'before') return null;
  if (wish.what === 'charge' && wish.charge !== second.charge) return null;
  if (!isSame(second.who, wish.who)) return null;
  if (wish.what === 'all' && !isOwnBill(first.of, second.who)) return null;
  const share = wish.what === 'all' ? second.percent.add(100) : second.percent;
  return moneyReply(first.money.value.mul(share).div(100), first.money.unit, '');
}

/** Who tips is who pays: the same word, or "she" for a name. */
function isSame(told: string, wished: string): boolean {
  if (wished === '' || told === wished) return true;
  return /^(?:he|she|they)$/.test(wished) && !/^(?:i|we|he|she|they)$/.test(told);
}

/** "Tom's meal cost £20. Ann left a 10% tip.": what Ann pays nobody knows. */
function isOwnBill(of: string, who: string): boolean {
  const owner = /^(?:the |an? )?(.+)'s$/.exec(of)?.[1];
  if (owner !== undefined) return owner === who || /^(?:he|she|they)$/.test(who);
  if (of === 'my') return who === 'i';
  if (of === 'our') return who === 'we';
  return true;
}

function ofInside(told: readonly ChargeClause[], wish: Wish): NamedQuestion | null {
  const [only, ...more] = told;
  if (only?.kind !== 'inside' || more.length > 0 || wish.what === 'all' || wish.charge !== only.charge) return null;
  const share = wish.what === 'before' ? only.percent.mul(0).add(100) : only.percent;
  return moneyReply(only.money.value.mul(share).div(only.percent.add(100)), only.money.unit, '');
}
