import Fraction from 'fraction.js';

import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, type ClauseKind, type Groups } from './clauses.ts';
import { MONEY, moneyIn, type Money } from './money.ts';
import { NAME } from './nameable.ts';

/** before · factor = after. */
export type PercentClause =
  | { readonly kind: 'amount'; readonly at: 'before' | 'after' | 'told'; readonly money: Money }
  | { readonly kind: 'factor'; readonly factor: Fraction; readonly isYearly: boolean; readonly isBehind: boolean }
  | { readonly kind: 'years'; readonly count: number }
  | { readonly kind: 'wanted'; readonly at: 'before' | 'after'; readonly years?: number }
  | { readonly kind: 'idle' };

export const THING = `(?:(?:an?|the|his|her|my|our|its|this|that|your|some|all|${NAME}'s) (?:pair of )?(?:${NAME} ){0,2}${NAME}(?: of ${NAME})?|it)`;
const AMOUNT = `(?<money>${MONEY})(?: (?:a|an|per) (?:year|hour|month|week))?`;
const WHO = `(?:i|we|he|she|(?:mr|mrs|ms) ${NAME}|the ${NAME}s|${NAME})`;
const PERCENT = `(?<percent>${NUMBER}) ?(?:%|per ?cent)`;
const DOWN = '(?<down>discount|reduction|decrease|off|markdown|loss|pay cut|fall|drop|cut|price cut|price reduction)';
const UP =
  '(?<up>increase|rise|pay rise|raise|pay increase|price rise|price increase|vat|tip|tax|sales tax|gst|service charge|profit|gain)';
const IN_SALE = '(?: in (?:a|the|its) (?:[a-z]+ )?sale)?';
const COSTS =
  '(?:costs?|cost|is priced at|was priced at|is sold for|was sold for|sells for|sold for|is on sale for|is|was|is worth|was worth|is bought for|was bought for|bought for|is purchased for|was purchased for|purchased for|is now|now costs|is marked at|marked at|costing|priced at|is valued at|earns|earned|gets)';

function amount(at: 'before' | 'after' | 'told'): (groups: Groups) => PercentClause | null {
  return ({ money }) => {
    const found = moneyIn(money);
    return found === null ? null : { kind: 'amount', at, money: found };
  };
}

function change(groups: Groups): PercentClause | null {
  const percent = numberIn(groups['percent'] ?? '');
  if (percent === null || percent.compare(0) <= 0 || percent.compare(100) >= 0) return null;
  const factor = new Fraction(1).add(groups['up'] === undefined ? percent.div(-100) : percent.div(100));
  return { kind: 'factor', factor, isYearly: groups['yearly'] !== undefined, isBehind: false };
}

function wanted(at: 'before' | 'after'): () => PercentClause {
  return () => ({ kind: 'wanted', at });
}

const YEARLY = '(?<yearly> (?:each|every|per|a) year| per annum| annually| p\\.?a\\.?)?';
const GOES_DOWN =
  '(?<down>reduced|decreased|marked down|cut|lowered|discounted|falls|fell|drops|dropped|decreases|depreciates|depreciated|goes down|went down)';
const GOES_UP = '(?<up>increased|raised|put up|marked up|rises|rose|increases|goes up|went up|appreciates|grows|grew)';
const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|state|give)";
const OF_IT = `(?: of ${THING})?`;
const CHANGED =
  '(?:sale|discount|reduction|increase|rise|fall|price rise|decrease|markdown|pay rise|raise|tip|tax|vat|gst)';

export const PERCENT_CLAUSES: readonly ClauseKind<PercentClause>[] = [
  clause(
    `${THING} (?:(?:normally|usually|originally) ${COSTS}|${COSTS} originally|originally costing) ${AMOUNT}`,
    amount('before'),
  ),
  clause(`the (?:normal|usual|original|regular|marked|full) price${OF_IT} is ${AMOUNT}`, amount('before')),
  clause(`(?:the|its) (?:sale|new|reduced|final) price${OF_IT} is ${AMOUNT}`, amount('after')),
  clause(
    `(?:${THING} |${WHO} |the (?:normal|usual|original|regular|marked|full) price${OF_IT} )${COSTS} ${AMOUNT}`,
    amount('told'),
  ),
  clause(`${WHO} (?:paid|pays) ${AMOUNT}(?: for ${THING})?`, amount('told')),
  clause(`after (?:its|the) (?:price|value) ${GOES_DOWN} by ${PERCENT}`, (groups) => after(change(groups))),
  clause(`after (?:its|the) (?:price|value) ${GOES_UP} by ${PERCENT}`, (groups) => after(change(groups))),
  clause(`(?:is |it is )?(?:now |then )?(?:being )?${GOES_DOWN} by ${PERCENT}${IN_SALE}${YEARLY}`, change),
  clause(`(?:is |it is )?(?:now |then )?${GOES_UP} by ${PERCENT}${YEARLY}`, change),
  clause(
    `(?:its|the|his|her) (?:price|cost|value|salary|wage|pay) (?:is |was )?(?:then )?${GOES_DOWN} by ${PERCENT}${IN_SALE}${YEARLY}`,
    change,
  ),
  clause(
    `(?:its|the|his|her) (?:price|cost|value|salary|wage|pay) (?:is |was )?(?:then )?${GOES_UP} by ${PERCENT}${YEARLY}`,
    change,
  ),
  clause(
    `in (?:a|the) sale,? (?:its price|the price|it|all prices are|normal prices are|prices are|the price) (?:is )?(?<down>reduced) by ${PERCENT}`,
    change,
  ),
  clause(`(?:it )?(?<down>loses) ${PERCENT} of its value${YEARLY}`, change),
  clause(`(?:plus|\\+|and adds?) ${PERCENT} (?<up>vat|gst|sales tax|tax|service charge)(?: added)?`, change),
  // "£60 with 20% VAT" may hold it already.
  clause(`with ${PERCENT} (?<up>vat|gst|sales tax|tax|service charge) added`, change),
  clause(`(?<up>vat|gst|sales tax|tax) (?:of|at) ${PERCENT} is (?:then )?added`, change),
  clause(`(?<up>vat) is charged at ${PERCENT}`, change),
  clause(
    `(?:(?:during|in|at|for) (?:the |a |an )?(?:${NAME} ){0,2}${NAME},? )?(?:the|a) (?:shop|store|shopkeeper|seller) (?:takes|gives|offers|allows) (?:a )?(?:discount of )?${PERCENT}(?: (?<down>off|discount))?`,
    change,
  ),
  clause(`(?:it's|it is|it) (?:now )?(?:got|has|with) ${PERCENT} (?<down>off)`, change),
  clause(`is on sale (?:for|at|with) ${PERCENT} (?<down>off)`, change),
  clause(`(?:after|following) an? ${DOWN.replace('off|', '')} of ${PERCENT}`, (groups) => after(change(groups))),
  clause(`(?:after|following) an? ${UP} of ${PERCENT}`, (groups) => after(change(groups))),
  clause('plus vat|excluding (?:vat|gst)|before (?:vat|gst|tax)', () => ({ kind: 'idle' })),
  clause(`(?:after|following|including|with) (?:an? )?${PERCENT} ${DOWN}${IN_SALE}`, (groups) => after(change(groups))),
  clause(`(?:after|following|including) (?:an? |the )?${PERCENT} (?:of )?${UP}`, (groups) => after(change(groups))),
  clause(
    `(?:this|that) is ${PERCENT} (?<down>off|less than) the (?:normal|usual|original|regular|marked|full) price`,
    (groups) => after(change(groups)),
  ),
  clause(`in a ${PERCENT} (?<down>off) sale`, (groups) => after(change(groups))),
  clause(`for (?<years>\\d+) years`, ({ years = '' }) => ({ kind: 'years', count: Number(years) })),
  clause(
    `${ASK} (?:the |its |his |her |their )(?:original|normal|usual|regular|marked|full|old) (?:price|cost|value|salary|wage|pay)${OF_IT}`,
    wanted('before'),
  ),
  clause('(?:original|normal) price', wanted('before')),
  clause(
    `(?:what|how much) (?:was|were|is) (?:${THING}|its price|the price|his (?:salary|pay|wage)|her (?:salary|pay|wage)|the cost|the bill)(?: worth| priced at)? before (?:the |that |this )?(?:${CHANGED})(?: was added)?`,
    wanted('before'),
  ),
  clause(
    `${ASK} (?:the |its |his |her )(?:monthly |weekly |annual )?(?:price|cost|value|salary|wage|pay)${OF_IT} before (?:the |that |this )?(?:${CHANGED})(?: was added)?`,
    wanted('before'),
  ),
  clause(
    `(?:what|how much) did (?:${WHO}) earn(?: (?:a|per|each) (?:month|year|week|hour))? before (?:the |that |this )?(?:${CHANGED})`,
    wanted('before'),
  ),
  clause(
    `(?:what|how much) did ${THING} cost (?:before (?:the |that |this )?(?:${CHANGED})|originally)`,
    wanted('before'),
  ),
  clause(
    `${ASK} (?:the |its |his |her )(?:sale|new|total|final|reduced|selling) (?:price|cost|value|salary|wage|pay|bill)${OF_IT}`,
    wanted('after'),
  ),
  clause(
    `(?:what|how much) (?:does|do|will) (?:${THING}|the customer|you|i|we|he|she) (?:now )?(?:cost|pay)(?: now| in the sale| altogether| in total| in all)?`,
    wanted('after'),
  ),
  clause(`(?:what|how much) is (?:it|${THING}) worth now`, wanted('after')),
  clause(
    `(?:what|how much) (?:is|will) (?:it|${THING}|its value)(?: be)? (?:worth )?(?:after|at the end of) (?<years>\\d+) years`,
    ({ years = '' }) => ({ kind: 'wanted', at: 'after', years: Number(years) }),
  ),
  clause(`${ASK} (?:its|the) value${OF_IT} (?:after|at the end of) (?<years>\\d+) years`, ({ years = '' }) => ({
    kind: 'wanted',
    at: 'after',
    years: Number(years),
  })),
];

/** "After a 20% reduction": what is told beside it is the amount after the change. */
function after(told: PercentClause | null): PercentClause | null {
  return told?.kind === 'factor' ? { ...told, isBehind: true } : null;
}
