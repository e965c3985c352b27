import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, moneyReply, type Money } from './money.ts';
import { NAME, wholeText } from './nameable.ts';
import { reply } from './reply.ts';
import { countIn } from './things.ts';

type PurchaseClause =
  | { readonly kind: 'bought'; readonly count: number; readonly thing: string; readonly price: Money }
  | { readonly kind: 'count'; readonly count: number; readonly thing: string }
  | { readonly kind: 'price'; readonly thing: string; readonly price: Money }
  | { readonly kind: 'paid'; readonly money: Money }
  | { readonly kind: 'fixed' | 'rate' | 'bill'; readonly money: Money }
  | { readonly kind: 'wanted'; readonly what: 'total' | 'change' | 'times' }
  | { readonly kind: 'idle' };

const PRICE = `(?<money>${MONEY})`;
const THING = `(?<thing>(?:${NAME} )?(?:${NAME}))`;
const COUNT = '(?<count>\\d+|an?|one)';
const WHO = `(?:i|you|he|she|we|they|(?:mr|mrs|ms)\\.? ${NAME}|${NAME})`;
const BUYS = '(?:buys?|bought|orders?|ordered)';

function bought({ count, thing = '', money }: Groups): PurchaseClause | null {
  const price = moneyIn(money);
  return price === null || countIn(count) < 1
    ? null
    : { kind: 'bought', count: countIn(count), thing: stem(thing), price };
}

function stem(thing: string): string {
  return thing
    .trim()
    .replace(/\bchildren$/, 'child')
    .replace(/(?<=(?:ch|sh|x))es$|s$/, '');
}

function count({ count: many, thing = '' }: Groups): PurchaseClause {
  return { kind: 'count', count: Number(many), thing: stem(thing) };
}

function priced({ thing = '', money: text }: Groups): PurchaseClause | null {
  const price = moneyIn(text);
  return price === null ? null : { kind: 'price', thing: stem(thing), price };
}

function money(kind: 'paid' | 'fixed' | 'rate' | 'bill'): (groups: Groups) => PurchaseClause | null {
  return (groups) => {
    const found = moneyIn(groups['money']);
    return found === null ? null : { kind, money: found };
  };
}

function wanted(what: 'total' | 'change' | 'times'): () => PurchaseClause {
  return () => ({ kind: 'wanted', what });
}

/** What says nothing of any amount: where it was, that no tax is added. */
const SETTING = `(?:at|in) (?:the|a) (?!week|day|fortnight|morning|afternoon|evening|night|weekend|hour|end|pack|packet|box|bag|set|bundle|sale)${NAME}|(?:if |and )?there (?:is|was) no (?:sales )?tax`;
/** "Tickets for the play cost", before the prices. */
const ENTRY = `(?:tickets?|entry|admission|entrance)(?: (?:for|to) (?:an?|the) (?:school )?(?:${NAME} ){0,2}${NAME})? costs?`;

const CLAUSES: readonly ClauseKind<PurchaseClause>[] = [
  clause(`${SETTING}|${ENTRY}`, () => ({ kind: 'idle' })),
  clause(`(?:a (?:family|group|party) of )?(?<count>\\d+) (?<thing>${NAME})(?: (?:goes|go|visits?|attends?))?`, count),
  clause(`${PRICE} (?:per|for each|for every|for an?) (?<thing>${NAME})`, priced),
  // "£6 for pens" may be what all of them cost.
  clause(
    `${PRICE} for (?<thing>adults|children|kids|students|pupils|seniors|pensioners|members|teachers|men|women)`,
    priced,
  ),
  clause(`${PRICE} each for (?<thing>${NAME})`, priced),
  clause(`(?:${WHO} ${BUYS} )?${COUNT} ${THING} (?:at|for|costing|which cost|that cost) ${PRICE} each`, bought),
  clause(`(?:${WHO} ${BUYS} )?(?<count>an?|one) ${THING} (?:at|for|costing|that costs) ${PRICE}`, bought),
  clause(`(?:${WHO} ${BUYS} )?(?<count>\\d+) ${THING}`, count),
  clause(`(?<count>\\d+) ${THING} @ ${PRICE}`, bought),
  clause(`(?:an?|the|each) ${THING} (?:costs?|is) ${PRICE}`, priced),
  clause(`${THING} (?:cost|are) ${PRICE} each`, priced),
  clause(`(?:${WHO} )?(?:pays?|paid) (?:with|using) (?:a )?${PRICE}(?: note| bill)?`, money('paid')),
  clause(
    `(?:how much |what (?:is (?:my|your|his|her|the) )?)?change(?: (?:do|does|will|should|would) ${WHO} (?:get|receive))? from (?:a )?${PRICE}(?: note| bill)?`,
    money('paid'),
  ),
  clause(`(?:how much |what )change (?:do|does|did|will|should|would) ${WHO} (?:get|receive)`, wanted('change')),
  clause(`what is (?:my|your|his|her|the) change`, wanted('change')),
  clause(
    `(?:how much|what) (?:do|does|did|will) (?:${WHO} (?:spend|pay)|they cost|it cost)(?: in total| altogether| in all)?`,
    wanted('total'),
  ),
  clause(
    `(?:find|work out|calculate|what is) the total (?:cost|price|amount)(?: ${WHO} (?:spends|pays))?`,
    wanted('total'),
  ),
  clause(
    `(?:a|an|the) ${NAME} charges (?:a )?(?:call-out fee|fixed fee|fixed charge|fee|flat fee|call-out charge)? ?(?:of )?${PRICE}`,
    money('fixed'),
  ),
  clause(`(?:a )?(?:call-out fee|fixed fee|fixed charge|flat fee) of ${PRICE}`, money('fixed')),
  clause(`(?:plus|and) ${PRICE} (?:per|an|for each|for every) hour`, money('rate')),
  clause(`${PRICE} (?:per|an|for each|for every) hour`, money('rate')),
  clause(
    `(?:the |his |her )?(?:total )?(?:bill|cost|charge)(?: for (?:a|the) job)? (?:is|was|comes to) ${PRICE}`,
    money('bill'),
  ),
  clause(
    `(?:for )?how many hours (?:did (?:the|a) (?:job take|${NAME} work)|did the job last|does (?:the|a) ${NAME} work|was the job)`,
    wanted('times'),
  ),
];

const SPENT = wholeText(
  `(?:how much |what is the )?change from (?:a )?(?<paid>${MONEY})(?: note| bill)? (?:after|when) (?:you |i )?(?:spend|spending) (?<spent>${MONEY})`,
);
const HOW_MANY = wholeText(
  `how many (?<price>${MONEY}) ${NAME}(?: ${NAME})? can (?:you|i|he|she|${NAME}) buy (?:with|for) (?<paid>${MONEY})`,
);

const BUYER =
  /(?:(?<told>[a-z]+) (?:buys?|bought|orders?|ordered|pays?|paid)|(?:does|did|do|will|should|would) (?:(?:mr|mrs|ms) )?(?<asked>[a-z]+) (?:get|receive|spend|pay))\b/g;
const NOBODY = new Set('i you he she we they and then who it'.split(' '));

/** "Tom buys pens, Sam pays": whose the change is, nobody can tell. */
function buyersIn(text: string): number {
  const names = [...text.matchAll(BUYER)].map(({ groups }) => groups?.['told'] ?? groups?.['asked'] ?? '');
  return new Set(names.filter((name) => !NOBODY.has(name))).size;
}

/** "2 adults and 3 children go. How much do children pay?": a part of the bill. */
function asksOfSome(text: string): boolean {
  return [...text.matchAll(BUYER)].some(
    ({ groups, index }) =>
      groups?.['asked'] !== undefined && new RegExp(`\\d ${groups['asked']}\\b`).test(text.slice(0, index)),
  );
}

/** Things at a price, what they come to, the change, and hours behind a bill. */
export function readPurchases(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !/[£$€＄₹]|\brs\b|\d ?(?:p|c|pence|cents)\b/.test(question.text)) return null;
  if (buyersIn(question.text) > 1 || asksOfSome(counted(question.text))) return null;
  const spent = SPENT(question.text);
  if (spent !== undefined) return left(moneyIn(spent['paid']), moneyIn(spent['spent']));
  const many = HOW_MANY(question.text);
  if (many !== undefined) return howMany(moneyIn(many['price']), moneyIn(many['paid']));
  const clauses = clausesIn(counted(question.text), CLAUSES);
  if (clauses === null) return null;
  return hours(clauses) ?? bill(clauses);
}

function left(paid: Money | null, spent: Money | null): NamedQuestion | null {
  if (paid === null || spent?.unit !== paid.unit || paid.value.compare(spent.value) < 0) return null;
  return moneyReply(paid.value.sub(spent.value), paid.unit, '');
}

function howMany(price: Money | null, paid: Money | null): NamedQuestion | null {
  if (price === null || paid?.unit !== price.unit || price.value.equals(0)) return null;
  return reply(`${paid.value.div(price.value).floor().toFraction()} + 0`);
}

function hours(clauses: readonly PurchaseClause[]): NamedQuestion | null {
  const of = (kind: 'fixed' | 'rate' | 'bill') => clauses.flatMap((one) => (one.kind === kind ? [one.money] : []));
  const [fixed, rate, total] = [of('fixed'), of('rate'), of('bill')];
  const isAll = fixed.length === 1 && rate.length === 1 && total.length === 1 && clauses.length === 4;
  const [a, b, c] = [fixed[0], rate[0], total[0]];
  if (!isAll || a === undefined || b === undefined || c === undefined || !wants(clauses, 'times')) return null;
  if (a.unit !== b.unit || b.unit !== c.unit || c.value.compare(a.value) <= 0) return null;
  return reply(`${c.value.sub(a.value).div(b.value).toFraction()} + 0`, { unit: 'hours', mayLackUnit: true });
}

function wants(clauses: readonly PurchaseClause[], what: 'total' | 'change' | 'times'): boolean {
  const asked = clauses.filter((one) => one.kind === 'wanted');
  return asked.length === 1 && asked[0]?.what === what;
}

function bill(clauses: readonly PurchaseClause[]): NamedQuestion | null {
  if (clauses.some(({ kind }) => kind === 'fixed' || kind === 'rate' || kind === 'bill')) return null;
  const items = clauses.flatMap((one) => (one.kind === 'bought' ? [one.price.value.mul(one.count)] : []));
  const counted = clauses.filter((one) => one.kind === 'count').map((one) => costOf(one, clauses));
  const prices = clauses.filter((one) => one.kind === 'price');
  const paid = clauses.flatMap((one) => (one.kind === 'paid' ? [one.money] : []));
  const units = new Set(
    clauses.flatMap((one) =>
      one.kind === 'bought' || one.kind === 'price' ? [one.price.unit] : one.kind === 'paid' ? [one.money.unit] : [],
    ),
  );
  const [unit, another] = [...units];
  const known = counted.flatMap((cost) => (cost === null ? [] : [cost]));
  if (
    unit === undefined ||
    another !== undefined ||
    known.length !== counted.length ||
    prices.length !== counted.length
  )
    return null;
  const total = [...items, ...known].reduce((sum, cost) => sum.add(cost), new Fraction(0));
  if (total.equals(0) || paid.length > 1) return null;
  const [note] = paid;
  if (note === undefined) return wants(clauses, 'total') ? moneyReply(total, unit, '') : null;
  const isChange = wants(clauses, 'change') || !clauses.some(({ kind }) => kind === 'wanted');
  return isChange && note.value.compare(total) >= 0 ? moneyReply(note.value.sub(total), unit, '') : null;
}

/** So many of what has its price told elsewhere. */
function costOf(
  { count, thing }: { readonly count: number; readonly thing: string },
  clauses: readonly PurchaseClause[],
): Fraction | null {
  const prices = clauses.flatMap((one) => (one.kind === 'price' && one.thing === thing ? [one.price.value] : []));
  return prices.length === 1 && prices[0] !== undefined ? prices[0].mul(count) : null;
}
