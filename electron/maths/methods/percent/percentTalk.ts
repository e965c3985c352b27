/** Everyday ways to tell of percentages, each said again in words that the readers know. */
type Same = readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[];

const P = String.raw`\d+(?:\.\d+)?\\?%`;
const PRONOUNS = '(?:i|we|he|she|they|you|[A-Z][a-z]+)';
const TAX = '(?:sales )?(?:tax|VAT|GST|HST)';
const OF_THE_REST =
  "(?: of (?:what(?: is|'s|’s| was) left|what it was worth then|(?:its|the|that) (?:remaining|new|reduced|lower) value|the rest|the remainder))";

const TELLING: Same = [
  // By an equation or by a proportion: the number that is asked for is the same.
  [/^(?:translate (?:each |this |the sentence |the statement )?(?:to|into) an? (?:percent |algebraic )?equation|write an? (?:percent )?equation|set up an? (?:percent )?equation),? (?:and|then|and then) solve(?: it)?[:.] (?=[^?]*\bwhat\b)/i, ''],
  [/^use (?:a|the) percent (?:equation|proportion)(?: to (?:solve|find|answer)(?: this| it)?)?[:.] (?=[^?]*\bwhat\b)/i, ''],
  // A value that falls year by year: the second time of what is left of it.
  [
    new RegExp(String.raw`\b(los(?:es|t)|(?:drop|fall|depreciate)(?:s|ed)?|fell)(?: by)? (${P})(?: of (?:its|the|their) value)? in (?:the|its) first (year|month|week)(?: and|,? then|, and then|,| and then)(?: (?:another|a further|it (?:loses|lost)))? (${P})${OF_THE_REST}? in (?:the|its) second(?: (?:year|month|week))?(?= ?[.,?])`, 'gi'),
    (_all, verb, one, period, two) => `${verb} ${one} of its value in the first ${period} and ${two} in the second`,
  ],
  [/\b(cost|costs) (?:me|us|him|her|them) (?=[£$€])/gi, '$1 '],
  [/(\b(?:cost|costs|bought for|was worth|is worth) [£$€] ?[\d,]+(?:\.\d+)?)(?: new)?,? (?:and|but) (?:it )?(los(?:es|t) \d)/gi, '$1. It $2'],
  [/\bafter the (two|2|three|3) (years|months|weeks)\b/gi, 'after $1 $2'],
  // Tips: somebody means to leave one, on the bill that was told.
  [new RegExp(String.raw`(?:,| and|\.) (${PRONOUNS}) (?:(?:would like|(?:want|wish|intend|plan|hope|decide)(?:s|ed)?|am going|is going|are going) to|will|should|always|usually) (?:leave|give|add) (an? )?(${P}) tip\b`, 'gi'), (_all, who, _an, rate) => `. ${who} left a ${rate} tip`],
  [new RegExp(String.raw`(?:,| and|\.) (${PRONOUNS}) (?:(?:(?:would like|(?:want|wish|intend|plan|hope|decide)(?:s|ed)?|am going|is going|are going) to|will|should|always|usually) )?tip(?:ped|s)? (?:the (?:waiter|waitress|server|driver) )?(${P})(?= ?[.,?]| on\b)`, 'gi'), (_all, who, rate) => `. ${who} left a ${rate} tip`],
  [new RegExp(String.raw`\b(${P} tip) (?:on|of) (?:that|this|the) (?:amount|total|sum|bill)(?= ?[.,?])`, 'gi'), '$1'],
  [/\bhow much (?:should|will|would|must|does|did) (?:the|his|her|their|my|our) tip (?:be|come to)\b/gi, 'how much is the tip'],
  [new RegExp(String.raw`\bhow much (?:of a )?tip (?:should|will|would|must|does|did) ${PRONOUNS} (?:leave|give|pay)\b`, 'gi'), 'how much is the tip'],
  [new RegExp(String.raw`\bhow much (?:should|will|would|must) ${PRONOUNS} (?:leave|give|tip)(?: (?:for|as) (?:the|a) tip)?(?= ?\?)`, 'gi'), 'how much is the tip'],
  [/\b(dinner|lunch|breakfast|meal) for (?:two|three|four|five|six|\d+)(?= (?:came|comes|cost|was|is)\b)(?!.*\b(?:each|shar|split|per|between|everyone|apiece)\b)/gi, '$1'],
  // The same unit behind both amounts.
  [/([£$€] ?\d[\d,.]*) (per|an?|each|every) ([a-z]+) to ([£$€] ?\d[\d,.]*\d|[£$€] ?\d) \2 \3\b(?=[^%]*\bpercent)/gi, '$1 to $4'],
]; // prettier-ignore

/** "What is the sale price, before tax?" where no tax is told: the price. */
const TAX_ASIDE = new RegExp(
  String.raw`,? \(?(?:before(?: any)?|not (?:including|counting)|excluding|ignoring|leaving out)(?: the)? ${TAX}\)?(?= ?[?.]\s*$)`,
  'i',
);

function withoutTaxAside(text: string): string {
  const mentions = text.match(/\b(?:tax(?:es)?|vat|gst|hst)\b/gi) ?? [];
  return mentions.length === 1 && /\boff\b|\bdiscount|\breduc/i.test(text) ? text.replace(TAX_ASIDE, '') : text;
}

/** A story of percentages in plainer words; what is not known stays as it is. */
export function percentTalk(text: string): string {
  const plain = TELLING.reduce(
    (rest, [pattern, said]) => (typeof said === 'string' ? rest.replace(pattern, said) : rest.replace(pattern, said)),
    withoutTaxAside(text),
  );
  return plain === text ? text : plain.replace(/(?:^|(?<=[.?!] ))[a-z]/g, (letter) => letter.toUpperCase());
}
