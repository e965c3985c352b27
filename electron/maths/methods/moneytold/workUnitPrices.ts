import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

type Offer = { readonly size: Fraction; readonly unit: string; readonly price: Fraction; readonly isSingle?: true };
/** Units that one is told in thousands of the other. */
const LARGE: Readonly<Record<string, string>> = { kg: 'g', litres: 'ml', litre: 'ml', l: 'ml' };
const SMALL: ReadonlySet<string> = new Set(['g', 'ml']);
const WORD = String.raw`(?:(?!and\b|or\b|costs?\b|for\b|is\b|at\b|sells?\b)[a-z][a-z'-]*)`;
const LINK = String.raw`(?:,|:|\(|-)? ?(?:(?:which |that |and |is |are |it |sells |sold |priced |costs?|costing |cost |comes to |selling |for |at |on sale )\s?){0,3}`;
const SIZE_PRICE = new RegExp(String.raw`⟨N(\d+)⟩ ?(${WORD})?(?: ${WORD}){0,4}? ?${LINK}⟨M(\d+)⟩`, 'g');
const PRICE_SIZE = new RegExp(
  String.raw`⟨M(\d+)⟩ (?:for|buys|per) (?:an? |the )?(?:${WORD} ){0,3}?(?:of )?⟨N(\d+)⟩ ?(${WORD})?`,
  'g',
);
/** "A single bottle from the machine costs $1.25.": one of them. */
const SINGLE = new RegExp(
  String.raw`\b(?:an? |the |each |one )?(?:single|individual) (${WORD})(?: ${WORD}){0,5}? ${LINK}⟨M(\d+)⟩(?! (?:for|per)\b)`,
  'g',
);
const ASK = String.raw`(?:how much (?:money )?(?:more |less )?(?:cheaper|dearer|expensive|less|more)?|by how (?:much|many (?:cents|pence))|how many (?:cents|pence)|what is the difference in (?:price|cost))`;

function offersIn(text: string, story: RoleStory): readonly Offer[] {
  const found: Offer[] = [];
  const put = (size: string | undefined, unit: string | undefined, price: string | undefined): void => {
    const [s, m] = [story.spots[Number(size)], story.spots[Number(price)]];
    if (s === undefined || m === undefined) return;
    const small = LARGE[unit ?? ''];
    found.push({
      size: small === undefined ? s.value : s.value.mul(1000),
      unit: small ?? (SMALL.has(unit ?? '') ? (unit ?? '') : ''),
      price: m.value,
    });
  };
  const byPrice = [...text.matchAll(PRICE_SIZE)];
  if (byPrice.length === 2) for (const [, price, size, unit] of byPrice) put(size, unit, price);
  else for (const [, size, unit, price] of text.matchAll(SIZE_PRICE)) put(size, unit, price);
  if (found.length === 1 && found[0]?.unit === '') found.push(...singlesIn(text, story));
  return found;
}

/** Of one thing that the question names, too. */
function singlesIn(text: string, story: RoleStory): readonly Offer[] {
  return [...text.matchAll(SINGLE)].flatMap(([, thing = '', price]): readonly Offer[] => {
    const spot = story.spots[Number(price)];
    const isAsked = new RegExp(String.raw`\b(?:per|each|an?|one|every) ${thing}\b`).test(
      story.text.slice(story.text.lastIndexOf('⟨M')),
    );
    return spot === undefined || !isAsked
      ? []
      : [{ size: new Fraction(1), unit: '', price: spot.value, isSingle: true }];
  });
}

/** "per 100 g", "each egg", "per bottle": how much of it, by the unit of the offers. */
function baseOf(question: string, unit: string, story: RoleStory): Fraction | null {
  const marked = /\b(?:per|for each|for every|for|does|of|each)? ?⟨N(\d+)⟩ ?(kg|g|ml|litres?|l)\b/.exec(question);
  if (marked !== null) {
    const value = story.spots[Number(marked[1])]?.value ?? null;
    const small = LARGE[marked[2] ?? ''] ?? marked[2];
    return value === null || small !== unit ? null : LARGE[marked[2] ?? ''] === undefined ? value : value.mul(1000);
  }
  if (/⟨/.test(question)) return null;
  const named =
    /\b(?:per|each|for each|a|an|for one|one) (kg|kilo|kilogram|litre|liter|l|gram|g|ml|millilitre|[a-z]+)\b/.exec(
      question,
    )?.[1];
  if (named === undefined) return null;
  if (/^(?:kg|kilo|kilogram)$/.test(named)) return unit === 'g' ? new Fraction(1000) : null;
  if (/^(?:litre|liter|l)$/.test(named)) return unit === 'ml' ? new Fraction(1000) : null;
  if (/^(?:gram|g)$/.test(named)) return unit === 'g' ? new Fraction(1) : null;
  if (/^(?:ml|millilitre)$/.test(named)) return unit === 'ml' ? new Fraction(1) : null;
  return unit === '' && !/^(?:pack|packet|box|bag|tin|money|offer)$/.test(named) ? new Fraction(1) : null;
}

function perBase({ size, price }: Offer, base: Fraction): { readonly value: Fraction; readonly step: RuleStep } {
  const value = price.mul(base).div(size);
  const times = base.equals(1) ? '' : `\\times ${writeDecimal(base)}`;
  return {
    value,
    step: {
      reason: `Price of $${writeDecimal(base)}$ from $${writeDecimal(size)}$.`,
      expression: `${writeCoins(price)}\\div ${writeDecimal(size)}${times}=${endsWithin(value, 2) ? writeCoins(value) : writeDecimal(value)}`,
    },
  };
}

function writePrice(value: Fraction, unit: string, question: string): string | null {
  const asksSmall = /\b(?:pence|cents|p)\b/.test(question);
  if (asksSmall || (value.compare(1) < 0 && unit === '£')) {
    const small = value.mul(100);
    return endsWithin(small, 2) ? `${writeDecimal(small)}\\text{${unit === '£' ? 'p' : ' cents'}}` : null;
  }
  return writeQuantity(value, unit);
}

/** Does the question name the right one as the cheaper? "the bigger pack", "the 12-pack"; `true` where it names none. */
function namesRightly(question: string, cheap: Offer, dear: Offer): boolean {
  const dearer = /\b(?:dearer|more expensive)\b/.test(question);
  const named = dearer ? dear : cheap;
  const other = dearer ? cheap : dear;
  if (/\b(?:bigger|larger|large|big|biggest|largest)\b/.test(question)) return named.size.compare(other.size) > 0;
  if (/\b(?:smaller|small|smallest)\b/.test(question)) return named.size.compare(other.size) < 0;
  return true;
}

/** In a sentence without an amount: something is done to the offers that are told. */
const TURNS =
  /\b(?:double|twice|counts?|broken|gave|gives?|lost|later|reduced|bigger|half|away|last|second|first|but|however|another|not|only|except)\b/;

/** Two sizes of the same thing: how much cheaper one of it is in one of them, or what it costs in the cheaper one. */
export function workUnitPrices(story: RoleStory): RuleSolution | null {
  const prices = story.spots.filter(({ kind }) => kind === 'M');
  const [one] = prices;
  if (prices.length !== 2 || one === undefined || !isMoney(one.unit) || prices[1]?.unit !== one.unit) return null;
  const at = story.text.search(
    new RegExp(
      String.raw`\b(?:${ASK}|what (?:does|is|would)|how much (?:does|is|would)|find|work out|calculate)\b(?![^?.]*[?.] ?[a-z])`,
    ),
  );
  if (at < 0) return null;
  const [told, question] = [story.text.slice(0, at), story.text.slice(at)];
  if (/\b(?:off|discount|free|half|twice|extra|each|reduced|sale|voucher|coupon|delivery)\b|⟨[PF]/.test(told))
    return null;
  if (told.split(/[.;?!]/).some((part) => !part.includes('⟨') && TURNS.test(part))) return null;
  const offers = offersIn(told, story);
  const [first, second] = offers;
  if (
    first === undefined ||
    second === undefined ||
    offers.length !== 2 ||
    first.unit !== second.unit ||
    first.size.equals(second.size)
  )
    return null;
  const numbers = story.spots.filter(({ kind }) => kind === 'N').length;
  const counted = offers.filter(({ isSingle }) => isSingle !== true).length;
  if (numbers !== counted + (question.match(/⟨N/g) ?? []).length) return null;
  const base = baseOf(question.replace(/⟨N\d+⟩[ -]pack\b/g, 'pack'), first.unit, story);
  if (base === null) return null;
  const [a, b] = [perBase(first, base), perBase(second, base)];
  const [cheap, dear] = a.value.compare(b.value) < 0 ? [a, b] : [b, a];
  const [cheapOffer, dearOffer] = cheap === a ? [first, second] : [second, first];
  if (a.value.equals(b.value)) return null;
  if (
    /\bbetter value|best value|better buy|best buy|(?:cheaper|better) (?:pack|bottle|box|bag|jar|size|one|tin|deal|offer|option|multipack|carton|packet)\b/.test(
      question,
    ) &&
    /^(?:what|how much) (?:does|is|would)\b/.test(question) &&
    !/\bhow much (?:is )?(?:cheaper|less)\b/.test(question)
  )
    return moneySolution([a.step, b.step], writePrice(cheap.value, one.unit, question));
  if (
    !new RegExp(`^${ASK}`).test(question) ||
    !/\b(?:cheaper|less|dearer|expensive|save|saved?|difference|more)\b/.test(question)
  )
    return null;
  if (/\bmore\b(?! expensive)/.test(question) || !namesRightly(question, cheapOffer, dearOffer)) return null;
  const value = dear.value.sub(cheap.value);
  const step = {
    reason: 'Subtract.',
    expression: `${writeCoins(dear.value)}-${writeCoins(cheap.value)}=${writeCoins(value)}`,
  };
  if (![a.value, b.value].every((price) => endsWithin(price, 2))) return null;
  return moneySolution([a.step, b.step, step], writePrice(value, one.unit, question));
}
