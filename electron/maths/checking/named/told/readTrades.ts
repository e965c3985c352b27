import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, moneyReply } from './money.ts';
import { NAME, wholeText, type Whole } from './nameable.ts';
import { reply } from './reply.ts';

const money = (group: string): string => `(?<${group}>${MONEY})`;
const SELLER = `(?:(?:an?|the|my) )?(?:${NAME} ){0,2}${NAME}(?: in ${NAME})?`;
const PROFIT = `(?:what (?:is|was) (?:his|her|the|their) (?:total )?profit|what profit (?:does|did) (?:he|she|they|the ${NAME}) make|how much profit (?:does|did) (?:he|she|they|the ${NAME}) make|find (?:his|her|the|their) (?:total )?profit)`;

const SOLD_EACH = wholeText(
  `${SELLER} (?:buys|bought) (?<count>\\d+) (?:${NAME} )?(?<thing>${NAME}) for ${money('cost')}(?: in total| altogether)?(?: and|,? then| and then) (?:sells|sold) (?:them all|all of them|them|every one|each one) (?:at|for) ${money('price')}(?<each> each)?\\. ?${PROFIT}`,
);
const SOLD_ONE = wholeText(
  `${SELLER} (?:buys|bought) (?:an?|some) (?:(?:used|second-hand|old|new) )?(?:${NAME} )?${NAME} for ${money('cost')}(?: and| and then|,? then) (?:sells|sold) (?:it|them) for ${money('price')}\\. ?(?:${PROFIT}(?<share> as a percentage of (?:what (?:he|she|they) paid|the (?:cost|buying) price))?|what (?:is|was) (?:his|her|the|their) (?<percent>percentage|percent) profit)`,
);
const SPLIT = wholeText(
  `(?<count>\\d+) (?:friends|people|students|colleagues|roommates) (?:(?:agree|decide|want) to )?(?:split|share) an? ${money('bill')} (?:${NAME} )?bill and an? ${money('tip')} tip (?:equally|evenly)\\. ?how much (?:does|will|should|must) each (?:of them|friend|person|student|one) pay`,
);

/** Bought and sold again: the profit, or what part of the cost it is; a bill and a tip that some share. */
export function readTrades({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/profit|tip/.test(text)) return null;
  const bare = counted(text);
  return soldEach(bare) ?? soldOne(bare) ?? split(bare);
}

type Amounts = ReturnType<Whole>;

/** What two amounts of the same currency are. */
function both(
  told: Amounts,
  first: string,
  second: string,
): readonly [NonNullable<ReturnType<typeof moneyIn>>, NonNullable<ReturnType<typeof moneyIn>>] | null {
  const [one, two] = [moneyIn(told?.[first]), moneyIn(told?.[second])];
  return one === null || two === null || one.unit !== two.unit ? null : [one, two];
}

/** "Sold them all for £90" is one price for all of them. */
function soldEach(text: string): NamedQuestion | null {
  const told = SOLD_EACH(text);
  const found = both(told, 'cost', 'price');
  if (told === undefined || found === null || told['each'] === undefined) return null;
  const [cost, price] = found;
  const profit = price.value.mul(Number(told['count'])).sub(cost.value);
  return profit.compare(0) <= 0 ? null : moneyReply(profit, cost.unit, '');
}

function soldOne(text: string): NamedQuestion | null {
  const told = SOLD_ONE(text);
  const found = both(told, 'cost', 'price');
  if (told === undefined || found === null) return null;
  const [cost, price] = found;
  const profit = price.value.sub(cost.value);
  if (profit.compare(0) <= 0) return null;
  if (told['share'] === undefined && told['percent'] === undefined) return moneyReply(profit, cost.unit, '');
  return reply(`${profit.div(cost.value).mul(100).toFraction()} + 0`, { unit: '%' });
}

function split(text: string): NamedQuestion | null {
  const told = SPLIT(text);
  const found = both(told, 'bill', 'tip');
  if (told === undefined || found === null || Number(told['count']) < 2) return null;
  const [bill, tip] = found;
  return moneyReply(bill.value.add(tip.value).div(Number(told['count'])), bill.unit, '');
}
