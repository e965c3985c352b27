import type { RuleSolution } from '../../outcomes.ts';
import { arePowersOfPrimes } from '../factors/lettersAsPowers.ts';
import { asksOfOtherStuff } from './otherStuff.ts';
import { givesValueForChange } from './valueForChange.ts';

const MONEY = String.raw`[£$€₹] ?\d[\d,]*(?:\.\d+)?`;
const PART = String.raw`(?:\d+ ?\/ ?\d+|(?:an? |one |two |three )?(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?))`;
const WHO = '(?:he|she|they|it|i|we|you|[A-Z][a-z]+)';

/** Words that no reader takes for what they mean, whoever answers. */
const ALWAYS: readonly RegExp[] = [
  // "What 3/4 of 20 is not", "what must not be added", "how much change did he not get?"
  /^\s*what\b[^?]*\bis(?: not|n['’]t)\s*[?.!]*$/i,
  /\bwhat (?:number )?(?:must|should|can|could|may|need|does|do)(?: not|n['’]t) (?:be )?(?:added|taken|subtracted|multiplied|divided|add|make|give|equal)\b/i,
  /\bhow (?:much|many) (?:change|coins?|notes?) [^?.]{0,25}\b(?:not|never)\b/i,
  // "What does it cost after the sale?", "the sale has now ended": the price is the full one again.
  /(?=.*(?:%|per ?cent|\boff\b|half price)).*\b(?:costs?|price|pay)\b[^?]*\b(?:after|once|when) (?:the|this|that) (?:sale|offer|promotion)(?! (?:of|price)\b)/is,
  /(?=.*(?:%|per ?cent|\boff\b|half price)).*\b(?:sale|offer|promotion|discount)\b (?:(?:has|had|is|was|are) )?(?:now )?(?:over|ended|finished|expired|gone)\b/is,
  // "All but 1/4 of 40 passed": told of those that did not.
  new RegExp(String.raw`\ball (?:but|except)(?: for)? ${PART}(?: of)?\b`, 'i'),
  // … but "9 more than a fifth of it" is a number that is told.
  new RegExp(
    String.raw`(?<!(?:[\d½]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|years?|months?|marks|points|cm|m|km|kg|g))[ -])\b(?:at least|at most|more than|less than|fewer than|not quite|up to|over|under) ${PART} of\b`,
    'i',
  ),
  // "Half of what he had spent", "of what he had at first": not of what is left.
  new RegExp(
    String.raw`\b${PART} of (?:what|the (?:money|amount|sum)) ${WHO} (?:had |has |have |'d )?(?:just |already )?(?:spent|used|eaten|given|lost|sold|(?:had )?(?:at first|originally|to (?:start|begin) with|at the (?:start|beginning))|started with|began with)\b`,
  ),
  // Two who fill or paint it in so many hours each: no reader knows how long they take together.
  /\b(?:fill|empt|paint|build|dig|mow|clean|drain|plough|decorat|wash|tile|repair)\w*\b[^?]*\d[^?]*\b(?:in|takes?|and|another|other)\b[^?]*\d[^?]*\b(?:together|both of them|at once|at the same time|jointly)\b/is,
  /\badded to [\d./]+ (?:twice|three times|\d+ times)\b/i,
  new RegExp(
    String.raw`\bhow many (?:tenths|hundredths|thousandths|${PART}s?) (?:are )?(?:there )?in [\d./]+ ?(?:[-+−–×*÷]|plus|minus|times)`,
    'i',
  ),
  // "By 10% of the original the next year": the second change is not of what is left.
  /(?:%|per ?cent).*\bby \d+(?:\.\d+)? ?(?:%|per ?cent) of (?:the|its|their|his|her) (?:original|first|starting|initial|full)\b/is,
  new RegExp(String.raw`\b(?:increase|decrease|reduce|raise|lower) \d+ by ${PART} and\b`, 'i'),
];

/** Words that one reader is known to pass over, though others may read them. */
const OF_READER: readonly (readonly [method: RegExp, words: RegExp])[] = [
  // "Expand, then factorise": the last of two deeds is the one that is asked for.
  [/^simplifyPolynomial$/, /\bthen,? (?:fully |completely )?(?:factor|solve|differentiate|integrate)/i],
  // "The legs of a right triangle are b = 6 and c = 8. Find a": sizes that are told, and no equations to be solved.
  [/^solveSimultaneousEquations$/, /\b(?:legs?|hypotenuse|right(?:[- ]angled)? triangle)\b[^.?]*[a-c] ?= ?\d/i],
  // "It rose to a high of 12 °C and then fell 7 °C": where it came to, and not how far it rose.
  [
    /^(?:workChanges|readLevelChanges)$/,
    /\bto an? (?:new |record )?(?:high|low|peak|maximum|minimum|altitude|height|depth|elevation|level|total) of (?:[-−£$€]|minus )?\d(?!.*\b(?:how (?:much|many)|difference|change|range)\b)/is,
  ],
  [/^roundNumber$/, /\bround(?:ed|ing)?(?: \S+)? (?:down|up)\b(?! or\b)/i],
  [
    /^workFractionOf$/,
    new RegExp(String.raw`${PART} (?:of|the length of|as (?:long|much|many|big) as) the other\b`, 'i'),
  ],
  [/^workProbability$/, /\b(?:won|wins|win|beats?|majority)\b.*\bby \d|\bmajority of \d/is],
  // "Spent 3/8 of her money on a £60 coat", "read 40 pages, 2/5 of a book": the amount is that of the part.
  [
    /^workFractionOf$/,
    new RegExp(String.raw`${PART} of (?:his|her|their|my|the|its) [a-z ]{3,20}? on (?:an?|the|some) ${MONEY}[^?]*\b(?:left|remain\w*|have|had)\b`, 'i'), // prettier-ignore
  ],
  [
    /^workFractionOf$/,
    new RegExp(String.raw`\d [a-z]+, (?:which (?:is|was) |that (?:is|was) )?${PART} of an? [a-z]+\b`, 'i'),
  ],
  // "Pat ran 3/4 mile less. How far together?"
  [
    /^workRunning$/,
    /\d [a-z]+ (?:less|more|fewer|further|farther|shorter|longer)\b(?! than)[^?]*\b(?:together|altogether|in (?:all|total)|both)\b/i,
  ],
  [/^moneyStories$/, /\b(?:fee|charge|tax|postage|delivery|deposit|tip)s? (?:on|for|per|with) (?:each|every|all)\b/i],
  // "A third of her monthly salary … What is her yearly salary?"
  [
    /^(?:workFractionOf|readPartStory|readShares|moneyStories)$/,
    /\b(?:monthly|weekly|daily)\b[^?]*\b(?:yearly|annual(?:ly)?|(?:per|a|each) year)\b/i,
  ],
  // Of two sizes: what is saved depends on how much is bought.
  [
    /^moneyStories$/,
    /\d ?(?:ml|cl|l|litres?|liters?|g|kg|oz)\b.*\d ?(?:ml|cl|l|litres?|liters?|g|kg|oz)\b[^?]*\bsav(?:e|ed|ing)\b/is,
  ],
  [/^moneyStories$/, /\bunpaid\b|\bwithout pay\b|\bnot paid\b/i],
  [
    /^moneyStories$/,
    new RegExp(
      String.raw`\binstead of (?:the usual |the normal )?${MONEY}.*\b(?:two|three|four|five|six|[2-9])\b`,
      'is',
    ),
  ],
];

const PACK = /\b(?:pack|packet|box|bag|tray|multipack|carton|crate|case)s? of (\d+)\b/i;
const NEEDED =
  /\b(?:needs?|needed|wants?|wanted|requires?|has to have|must have) (?:(?:to (?:buy|get|have)|at least|exactly) )?(\d+)\b/i;

/** "A pack of 6 costs £3. I need 20": packs are not cut. */
function cutsPack(text: string): boolean {
  const [pack, needed] = [Number(PACK.exec(text)?.[1]), Number(NEEDED.exec(text)?.[1])];
  return pack > 1 && needed % pack > 0 && !/\b(?:same|this|that) (?:rate|price)\b/i.test(text);
}

/** "Juice costs £1.20, milk £0.90. 10 drinks cost £10.50": how many of each is not told, and nothing else was bought. */
function addsPriceList(text: string): boolean {
  return (
    new RegExp(
      String.raw`\b[a-z]+ (?:costs?|is|are) ${MONEY}[^?]*\b\d+ [a-z]+ (?:costs?|come to|came to) ${MONEY}`,
      'i',
    ).test(text) &&
    /\bchange\b/i.test(text) &&
    !/\b(?:bu[yi]|bought|pa(?:y|id)|spen[dt]|order|purchas|chose|pick)/i.test(text)
  );
}

/** Words beside a reason in the steps that show them passed over. */
const OF_REASON: readonly (readonly [reason: string, words: RegExp])[] = [
  ['Add to find them all.', /\bpercent(?:age)? of the number of\b/i],
  // "Worked 8 hours but was late by 1 hour": no hour more.
  ['Add the hours.', /\b(?:late|ill|sick|absent|missed|unpaid|break|lunch|on strike|left early)\b/i],
  ['Take off the discount.', /\boff (?:for|with|if) (?:your|you|each|every|an?)\b/i],
];

/** "12 boys and 18 girls in a class. What percentage are boys?": the boys are no part of the girls. */
function takesOneKindForAll(text: string, first: string): boolean {
  const [, one, other] = /\b(\d+) [a-z]+ and (\d+) [a-z]+\b/i.exec(text) ?? [];
  if (one === undefined || other === undefined || !/\bpercent/i.test(text)) return false;
  return first.startsWith(`\\frac{${one}}{${other}}`) || first.startsWith(`\\frac{${other}}{${one}}`);
}

/** "20% tip and 10% tax, both on the meal", "how much is the tip?": answered with what it all comes to. */
function answersWithAll(text: string, reasons: readonly string[]): boolean {
  const changes = reasons.filter((reason) => /^(?:Up|Down) by /.test(reason)).length;
  if (changes > 1 && /\bboth (?:are |of them |taken |worked out )?(?:on|of|off|from) the\b/i.test(text)) return true;
  return (
    changes > 1 &&
    reasons.at(-1) === 'Multiply.' &&
    /\b(?:how much|what) (?:is|was|will be) the (?:VAT|tax|GST|tip|service charge|discount|reduction|increase|interest)\b/i.test(
      text,
    )
  );
}

/** "£12 on weekdays and £15 on Sundays. He works 8 hours on Sunday": the same hours are not paid twice. */
function paysTwice(text: string, { steps }: RuleSolution): boolean {
  const paid = steps.filter(({ reason }) => reason === 'Multiply by the number of hours.');
  const hours = new Set(paid.map(({ expression }) => expression.split('\\times')[0]));
  return paid.length > 1 && hours.size === 1 && (text.match(/\d+(?:\.\d+)? hours?\b/g)?.length ?? 0) === 1 && !/\b(?:each|both|every|also)\b/i.test(text); // prettier-ignore
}

const LOST = /\bhow much (?:value |money |weight |mass )?(?:is|was|has been|will be) lost\b/i;

/** Does the answer come from a reader that has passed over a word of the question which changes what is meant? */
export function passesOver(text: string, solution: RuleSolution): boolean {
  const { method, steps, answer } = solution;
  if (answer.length === 0 || ALWAYS.some((words) => words.test(text))) return true;
  if (givesValueForChange(text, solution) || asksOfOtherStuff(text)) return true;
  // "360 = 2^a × 3^b × 5. Find b": the powers are whole numbers.
  if (method === 'makeSubject' && arePowersOfPrimes(text)) return true;
  if (OF_READER.some(([reader, words]) => reader.test(method) && words.test(text))) return true;
  const last = steps.at(-1)?.reason ?? '';
  // "There is then 10% off. What is the VAT?": not all that the price has changed by.
  if (last === 'Subtract the first value.' && steps.length > 3 && /\b(?:what|how much) (?:is|was|will be) the (?:VAT|tax|GST|tip|service)\b/i.test(text)) return true; // prettier-ignore
  const reasons = steps.map(({ reason }) => reason);
  // "How much is lost in the first two years?": not what is left then.
  if (steps.length > 2 && solution.topic === 'percentages' && LOST.test(text) && !/subtract/i.test(last)) return true;
  if (OF_REASON.some(([reason, words]) => reasons.includes(reason) && words.test(text))) return true;
  if (takesOneKindForAll(text, steps[0]?.expression ?? '') || answersWithAll(text, reasons)) return true;
  if (method !== 'moneyStories') return false;
  if (paysTwice(text, solution)) return true;
  // "How much is a book and a pen?": the price of one of them was found.
  const ofBoth = /\b(?:is|are|do|does|would|for) (?:an?|one|\d+) [a-z]+ and (?:an?|one|\d+) [a-z]+(?: cost)?(?: altogether| together)?\s*\?/i; // prettier-ignore
  if (last === 'Add the difference.' && ofBoth.test(text)) return true;
  return cutsPack(text) || addsPriceList(text);
}
