const PERCENT = String.raw`\d+(?:\.\d+)? ?(?:%|per ?cent)`;

/** Questions whose words turn against what the readers of money and percentages take from them; each is left alone. */
const TURNED: readonly RegExp[] = [
  // "Increased to 120% of it. What is the increase?", "falls to 25%": what it becomes, not the change.
  new RegExp(
    String.raw`\b(?:increase[sd]?|decrease[sd]?|reduced|raised|rises?|rose|falls?|fell|drops?|dropped|cut) to (?:only |just )?${PERCENT}(?:(?! of\b)|.*\b(?:increase|decrease|reduction|discount|saved?|saving|off|by how much)\b[^.]*$)`,
    'i',
  ),
  // "2 boxes of pens for £6. How much is a pen?": how many are in a box is not told.
  /^(?!.*\b(?:each|contains?|holds?|with|per)\b).*\b(?:boxes|packs|packets|bags|cases|crates|tins|cartons) of ([a-z]+)s (?:for|cost) .*\bhow much (?:is|does) (?:an?|one|each) \1\b/i,
  // "Rises by 10% each year. What is her total pay over 3 years?": the sum of all years.
  /^(?=.*(?:%|per ?cent))(?=.*\b(?:earn\w*|salary|pay|wages?)\b).*\b(?:in total|total|altogether|in all)\b[^?.]*\b(?:over|in|for|after|during) (?:the |her |his )?(?:first )?(?:\d+|two|three|four|five|six|ten) (?:years|months)\b/i,
  new RegExp(String.raw`\bprofit of ${PERCENT} (?:on|of) (?:the|his|her|its) (?:selling|sale) price\b`, 'i'),
  // "Sells it for £18, making a 20% profit": the last value, unless what it cost is asked for.
  new RegExp(
    String.raw`\b(?:sells?|sold)\b[^.?]*\bfor [£$€₹] ?\d[^?]*\bmaking (?:an? )?${PERCENT} profit\b(?!.*\b(?:cost|pay|paid|buy)\b[^.?]*\?)`,
    'i',
  ),
  // "25% off, then 10% off the original price": the second is taken of the first price, not of what is left.
  /(?:%|per ?cent)[^?]*\d ?(?:%|per ?cent) (?:off?|(?:discount|reduction) (?:on|off|of)) (?:of )?(?:the|its|their) (?:original|first|full|starting) (?:price|cost|value)\b/i,
  // "£22, after a 10% rise, falls by 10%. What was it at first?": told between the two changes.
  /\bafter (?:an? )?\d+(?:\.\d+)? ?% (?:rise|increase|fall|decrease|reduction)\b[^?]*%[^?]*\b(?:at first|originally|to begin with)\b/i,
  // "£250 a week plus commission. How much in a year?": for another time than the pay is told for.
  /^(?=.*\bcommission\b).*\d (?:a|per|each|every) (?:week|day)\b.*\b(?:how much|what)\b[^?]*\b(?:in|for|over) (?:a|one|the) (?:month|year)\b/i,
  // What is earned after tax is less than before, not more.
  /\b(?:earn\w*|salary|wages?)\b[^?]*\bafter\b[^.?]*\btax\b[^?]*\bbefore tax\b/i,
  // "Increased by 20%, then decreased by 20%. It ends at 96. What was it?"
  /(?:%|per ?cent).*(?:%|per ?cent).*\b(?:ends?|ended|finish(?:es|ed)?) (?:up )?(?:at|with|on|as)\b[^?]*\bwhat (?:was|did)\b/i,
  /^(?=.*(?:%|per ?cent))(?!.*\byear\b).*\b(?:an?|per|each) month\b.*\b(?:what|how much|find)\b[^?]*\b(?:yearly|annual(?:ly)?)\b/i,
  /\b(?:one|two|three|\d+)(?: of them)? (?:forgot|forgets|could not pay|cannot pay|did not pay)\b/i,
  /\bhow many cuts\b/i,
  // "The result is n + 20": an equation, not an amount.
  /(?:%|per ?cent).*(?<![a-z'’£$€\d])[a-z] ?[+−–-] ?\d/is,
  /\bprice of (?:one|an?|each) [a-z]+ (?:in|at|from) the (?:dearer|more expensive)\b/i,
  // "Before a 25% rise the price was £60. What was it before that?": told already.
  /^before (?:an?|the|its|this) \d+(?:\.\d+)? ?(?:%|per ?cent)[^.?]*[£$€₹] ?\d/i,
  /\bcounts? (?:double|twice|half|triple)\b/i,
  // "With a 20% discount the bill comes to £90": the discount was taken of more than that.
  new RegExp(
    String.raw`\b(?:with|after|including) (?:an? |the )?${PERCENT} (?:discount|reduction)\b[^.?]*\b(?:comes? to|came to|is|was|costs?|pays?|paid)\b[^?]*\b(?:how much|what)\b(?![^?]*\b(?:before|without)\b)[^?]*\b(?:discount|saved?|saving|reduction)\b[^?]*\?`,
    'i',
  ),
  // "How much interest in the last year?" is not that of all years; a rate for a month is not one for a year.
  /\binterest\b[^?.]*\b(?:in|for|during) the (?:last|first|second|third|fourth|final) year\b/i,
  new RegExp(String.raw`^(?=.*\binterest\b).*${PERCENT} (?:interest )?(?:an?|per|each|every) month\b.*\byears?\b`, 'i'),
  // "My brother earned £30. How much do I have left?": his money is not mine.
  /\bmy (?:brother|sister|friend|cousin|mum|mom|dad) (?:earn\w*|save[sd]?|got|gets|has|had|spen[dt]s?|received)\b[^?]*\bhow much\b[^?]*\bi\b[^?]*\bleft\b/i,
  // "His sister took it": what there was is gone.
  /\b(?:took|takes|stole|steals|kept) (?:it|them|that|this|everything)(?: all)?[.;,!]/i,
  // "10% of its original value a year": the same amount each time, no growth of what is left.
  /(?:%|per ?cent) (?:of|on) (?:its|the|their|his|her|what it) (?:original|first|starting|initial|purchase|new)\b[^.?;,]*\b(?:each|every|per|an?|annually|yearly) ?(?:years?|months?|weeks?|days?|hours?|time)?\b/i,
  // "It is 5000, up 25% from last year. What was it last year?": the amount told is the later one.
  new RegExp(
    String.raw`\b(?:up|down|increase of|decrease of|rise of|fall of|drop of) (?:by )?${PERCENT} (?:from|on|over|since|compared (?:with|to)) (?:the )?(?:last|previous|year before|month before)\b[^?]*\b(?:last|previous|before|originally)\b[^?]*\?`,
    'i',
  ),
  // "What did she earn before, and by how much was it cut?": two answers are wanted.
  /(?:%|per ?cent).*\b(?:what|how (?:much|many))\b[^?.]*,? and (?:by )?(?:what|how (?:much|many))\b[^?.]*\?/i,
  // "£3 a day from Monday to Friday. How much in 2 weeks?": a week has fewer days then.
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:to|until|till|through|thru) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b[^?]*\b(?:weeks?|months?|fortnight)\b/i,
  // "2/3 of the rest on a present. How much was the present?": one of the parts, not all the money.
  /\d ?\/ ?\d+ of [^.?!]*? on (?:an?|the|his|her|some|their) [a-z]+\b.*\bhow much (?:was|is|were|did|does|do) (?:the|his|her|their) (?!(?:whole|total|money|voucher|salary|wages?|pay|budget|allowance|sum|amount|prize|inheritance|income|savings|bonus|card|fund|cheque|winnings|pocket|gift (?:card|voucher))\b)[a-z]+\b/is,
  // "What fraction of £3 is 45p?": no sum of both.
  /\b(?:what|which) fraction of (?:[£$€₹] ?\d|\d+ ?p\b)|\bis (?:what|which) fraction of\b/i,
  // "What was the discount before the sale?": there was none.
  /\b(?:what|how much) (?:was|is) the (?:discount|reduction|saving)\b[^?]*\b(?:before|originally|at first)\b/i,
  // "All but 25% are black": told of those that are not.
  new RegExp(String.raw`\ball (?:but|except)(?: for)? ${PERCENT}`, 'i'),
  // "She was refused a rise", "he forgot to pay for one": it did not happen.
  /\b(?:refused|denied|turned down|rejected|did(?: not|n['’]t) get|never got) (?:an?|the|his|her|any|this|that) \d*[^.?]*(?:%|per ?cent|rise|raise|discount)\b|\bforg[eo]ts? to (?:pay|charge|buy)\b/i,
  // "By what percent is the old price lower than the new one?": taken of the later one.
  /\bby (?:what|how many) per ?cent(?:age)?\b[^?]*\b(?:is|was) the (?:old|original|first|former|earlier|previous)\b/i,
  // "On schooldays only. How much in 2 weeks?"
  /\bschool ?days\b[^?]*\bweeks?\b/i,
  // "But pays the full price": the discount is not had.
  /(?:%|per ?cent).*\bpa(?:ys?|id) (?:the )?full price\b/is,
  // What is owed to the bank lies below nothing.
  /\boverdrawn\b|\boverdraft\b|\bin the red\b/i,
];
const OF_SOME = new RegExp(
  String.raw`^\s*${PERCENT} of the ([a-z]+)\b([^.]*)\. there (?:are|were) \d+ ([a-z]+)\. how many\b`,
  'i',
);

/** Does a word of the question ask otherwise than the readers would understand it? */
export function turnsAgainst(text: string): boolean {
  return TURNED.some((one) => one.test(text));
}

/** Names of all that there are; "of the vehicles" may well be of the cars. */
const ALL =
  /^(?:students?|pupils?|child(?:ren)?|kids|people|persons|learners|members|guests|passengers|visitors|workers|employees|players|voters|customers|residents|adults|families|households|things|items|objects|pieces|vehicles|animals|flowers|plants|trees|fruits?|sweets|candies|toys|products|shapes|counters|cards|tickets|questions|marks|answers)$/;
const SHARE_OF = new RegExp(
  String.raw`${PERCENT} of (?:the|these|those|all(?: of)?(?: the)?) ((?!people\b)[a-z]{2,}s)\b`,
  'i',
);
const THERE_ARE = /\b(?:there (?:are|were)|contains?|holds?) (\d+) ((?:[a-z-]+ ?){1,5})/i;

/** "There are 60 pens. 15% of the pencils are red. How many pencils …": none of the 60 is known to be a pencil. */
function isOfOthers(text: string): boolean {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const some = SHARE_OF.exec(text)?.[1]?.toLowerCase();
  const all = THERE_ARE.exec(text)?.[2]?.toLowerCase();
  if (numbers.length !== 2 || some === undefined || all === undefined || ALL.test(some)) return false;
  const counted = all.replace(/ (?:in|on|at|of|and|who|which|that|for)\b.*/, '');
  return !counted.includes(some.replace(/(?:ies|e?s)$/, '')) && /\bhow many\b/i.test(text);
}

/** "25% of the girls walk. There are 30 children.": how many of them are girls is not told. */
export function countsOthers(text: string): boolean {
  const [, some, told, others] = OF_SOME.exec(text) ?? [];
  if (some !== undefined && others !== undefined)
    return !`${some} ${told ?? ''}`.toLowerCase().includes(others.toLowerCase());
  return isOfOthers(text);
}
