import { inFigures } from '../words/numberWords.ts';
import { withoutUse } from '../pairs/withoutUse.ts';

type Way = readonly [pattern: RegExp, as: string | ((...groups: string[]) => string)];

const MONEY = String.raw`(?:[A-Z]{0,2}[£$€₹] ?\d[\d,]*(?:\.\d+)?|R ?\d[\d,]*(?:\.\d+)?|\d+ ?(?:p|cents)\b)`;
/** A group that acts as one: "the class sells … must the class sell". */
const GROUP =
  'class|club|team|school|choir|band|council|group|troop|family|shop|store|company|bakery|caf[eé]|stall|committee|society|firm|business|charity|league|students?|pupils|children|friends';

/** Said of money where nothing of the kind is reckoned with: no tax, no commission, no fee. */
const NOTHING_TAKEN: readonly Way[] = [
  [/,? ?\b(?:(?:if|assuming|assume|given|supposing) (?:that )?)?there (?:is|was|are|were|will be) no (?:sales )?tax(?:es)?(?: or (?:discount|tip|fee)s?)?,?(?= |[.?])/gi, ''],
  [/,? ?\b(?:(?:if|assuming|assume|given|supposing) (?:that )?)?no (?:sales tax|tax|commission|fees?|charge) (?:is|was|are|were) (?:charged|added|taken|paid|made|due)\b,?/gi, ''],
  [/(?<=^|[.!?] )(?:please )?(?:ignore|disregard|do not count|don't count) (?:any |the )?(?:sales )?(?:tax(?:es)?|commission|bank fees|fees)\.\s*/gi, ''],
  [/,? ?\((?:(?:ignore|ignoring|disregard|no) (?:any |the )?(?:sales )?(?:tax(?:es)?|commission|fees))\.?\)/gi, ''],
  [/(?:^|,? )\b(?:ignoring|disregarding|not counting) (?:any |the )?(?:sales )?(?:tax(?:es)?|commission|bank fees|fees)\b,?/gi, ''],
]; // prettier-ignore

/** Each says a thing in the words of the readers of money; no number is lost. */
const WAYS: readonly Way[] = [
  [/\b(?:one[- ]and[- ](?:a[- ]|one[- ])half|1 ?½|1 1\/2) times\b/gi, '1.5 times'],
  [/\btime[- ]and[- ](?:a[- ]|one[- ])half\b/gi, '1.5 times'],
  // "The Two Oceans Aquarium" counts nothing.
  [/(?<=[a-z] (?:the )?)(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve) (?=[A-Z][a-z]+)/g, ''],
  [/^(?:when|if|given that|suppose|suppose that|on a day when) ((?:one|1|an?) (?:[A-Z][a-z]+ )?[a-z]+ (?:is worth|buys|equals|exchanges for) [^,.?]*\d[^,.?]*), (?=how|what|find|change|convert)/i, 'One $1. '],
  [/^One (?:one|1|an?) /i, 'One '],
  [new RegExp(String.raw`\bhow (?:many (minutes|hours|days)|(long)) can (\w+) (talk|speak|call|phone|play|park|rent|hire)(?: [a-z]+)?(?: for)? (?:if|when) (?:she|he|they|\w+) (?:loads|has|buys|pays|puts in|spends|tops up(?: with)?|only has) (${MONEY})(?: of (?:airtime|credit|calls|time))?\?`, 'gi'),
    (_all, unit = '', _long = '', who = '', deed = '', money = '') => unit === '' ? `${who} has ${money}. How long can ${who} ${deed}?` : `${who} has ${money}. How many ${unit} can ${who} ${deed}?`],
  // "62 rupees … 15 500 rupees": thousands apart.
  [/(?<![\d.,])(\d{1,3}) (\d{3})(?= (?:rupees|rand|dollars|euros|pounds|yen|pesos|shillings|naira|kwacha|cedis)\b)/gi, '$1$2'],
  [/\b(two|three|four|five|six|seven|eight|nine|ten|twelve) (?=dozen\b)/gi, (_all, count = '') => `${inFigures(count.toLowerCase())} `],
  [/\bnonmembers?\b/gi, (all) => all.replace(/non/i, (non) => `${non}-`)],
  [/(?<=\d(?: [a-z]+){1,4}),? (?:while|whereas) (?=(?:non-|[a-z]+ ){1,3}(?:pays?|charges?|costs?) )/gi, '. '],
  [/^(?:for|at|during|in) (?:the|a|our|their|her|his|my)(?: [a-z]+){0,2} (?:sale|fair|fundraiser|party|trip|picnic|market|concert|festival|carnival|park|rink|pool|gym),? (?=(?:we|they|he|she|i|members|non-members|[A-Z][a-z]+) )/i, ''],
  [/^([^.;?!]+? (?:split|share) an? (?:[$£€] ?[\d.]*\d) (?:[a-z]+ )?bill) plus (an? \d+(?:\.\d+)? ?% tip) (evenly|equally)(?=[.?])/i, '$1 $3 after adding $2'],
  [/(?<=[.,;]) ?(?:and |then )*(?:if )?(?:he|she|they|i|we|[A-Z][a-z]+) (?:has|have|uses?|used|redeems?|applies|apply) an? ([$£€] ?\d+(?:\.\d\d)?) (?:gift card|coupon|voucher|gift certificate|store credit)(?: toward (?:the|their|her|his) (?:purchase|total|bill))?[.,;] (?:how much (?:more )?(do|does|did|will|must) ([a-z]+) (?:still |now |then |actually )?(?:owe|pay|have to pay|need to pay|spend))\b/gi, ' If $3 has a coupon for $1 off the total, how much $2 $3 pay'],
  [/\bby how many (pence|cents)\b(?! more)/gi, 'by how much'],
  // "The number of quarters is five more than the number of dimes."
  [/\bthe number of ([a-z\d-]+(?: coins| notes| bills)?) (?:is|was) (\w+) (more|fewer|less) than the number of ([a-z\d-]+(?: coins| notes| bills)?)/gi, 'there are $2 $3 $1 than $4'],
  [/\bthe number of ([a-z\d-]+(?: coins| notes)?) (?:is|was) (twice|(?:three|four|five|six|\d+) times) the number of ([a-z\d-]+(?: coins| notes)?)/gi, 'there are $2 as many $1 as $3'],
  [/(?<=^|[.!?] )if ((?:he|she|they|there|i|we|[A-Z][a-z]+) (?:has|have|had|are|were) (?:\d+|[a-z]+) [a-z\d-]+(?: coins| notes| bills)?), (how many|find|what|work out)/gi, '$1. $2'],
  [new RegExp(String.raw`(?<=^|[.?!] )an? (?:deposit|investment|loan|sum|principal|amount|balance) of (${MONEY}) (?:earned|earns|made|makes|gained|produced|produces|paid|pays) (${MONEY}) (?:in |of )?simple interest (?:over|in|after|for|during) (\w+ (?:years?|months))\. (?:what (?:is|was)|find|calculate|work out) the (?:annual |yearly )?(?:simple )?(?:interest )?rate(?: of (?:simple )?interest)?(?: per (?:year|annum))?(?=[.?])`, 'gi'), '$1 earns $2 simple interest in $3. Find the annual rate'],
  [new RegExp(String.raw`^([a-z]+(?: [a-z]+)?) (?:sells?|costs?)(?: for| at)? (${MONEY}) (?:a|per|for a) (pound|lb|kg|kilogram|kilo|ounce|litre)(?:,? and|,|[.;]) ([a-z]+(?: [a-z]+)??) (?:(?:sells?|costs?) )?(?:(?:for|at) )?(${MONEY}) (?:a|per|for a) \3[.;] ((?:an?|the) [a-z]+|[A-Z][a-z]+) (?:(?:wants|needs|plans|would like|has|wishes) to |will |must )?(?:makes?|mix(?:es)?|creates?|prepares?|blends?)(?: (?:them|the two|both))?(?: to (?:make|get))? (\d+(?:\.\d+)? [a-z]+ of an? (?:mix|mixture|blend)(?: of the two)?) (?:that (?:sells|costs)(?: for| at)?|worth|that is worth|costing|selling (?:for|at)|priced at|at|to sell (?:for|at)) `, 'i'), '$6 mixes $1 at $2 a $3 with $4 at $5 a $3 to make $7 worth '],
  [/\b(?:wants|needs|plans|would like|has|wishes) to (?:mix|blend) (?=[a-z]+ )/gi, 'mixes '],
  [/\b(overtime|extra) ones\b/gi, '$1 hours'],
  [/\bhow many (more )?(weeks|months|days) (?:has|have) (he|she|they|i|we) (?:got )?(to save)\b/gi, 'how many $1$2 does $3 have $4'],
  [/\b(an?|the) (?:single|one-off|one-time|once-only) (?=[$£€₹] ?\d)/gi, '$1 '],
  [new RegExp(String.raw`, with the ([a-z]+) costing (${MONEY} (?:more|less) than)`, 'gi'), '. The $1 costs $2'],
  [new RegExp(String.raw`(?:,? and then|,? then|,? and|\. then|\.) they (?:knocked|took|take|knock) (${MONEY}) off(?: (?:the|my|our) (?:price|bill|total|order))?(?=[.,])`, 'gi'), ' and got $1 off'],
  [/,? (?:and )?(?:they|the coins|these|which|that) (?:all )?adds? up to (?=[£$€₹A-Z])/gi, ', worth '],
  [new RegExp(String.raw`\bcan be bought (?:for|at) (${MONEY}) (?:in )?cash,? or (?:with|for|by paying) (?=an? )`, 'gi'), 'costs $1 cash, or you pay '],
  [/\bhow much more (?:does|will|would|do) (?:the second (?:way|option|method|offer)|the other (?:way|option)|the (?:instalment|installment|payment|credit|finance|deposit) (?:plan|way|option|method|deal)|paying (?:monthly|by instalments|by installments|in instalments|in installments|with the deposit)) (?:cost|come to)(?: in total| altogether| than (?:paying )?(?:in )?cash| than the first(?: way)?)?\?/gi, 'How much more does it cost?'],
]; // prettier-ignore

function replaced(text: string, ways: readonly Way[]): string {
  return ways.reduce(
    (rest, [pattern, as]) => (typeof as === 'string' ? rest.replace(pattern, as) : rest.replace(pattern, as)),
    text,
  );
}

/** A remark that no tax is taken says something only where a tax is told of elsewhere. */
function withoutTaxRemarks(text: string): string {
  const bare = replaced(text, NOTHING_TAKEN);
  // "No fee is charged for members", where a fee is told: that does say something.
  if (/\bno (?:fees?|charge)\b|\b(?:bank )?fees\b/i.test(text) && /\bfees?\b|\bcharge/i.test(bare)) return text;
  return bare === text || /%|per ?cent|\btax|\bcommission\b|\bvat\b|\bgst\b/i.test(bare) ? text : bare;
}

const INCLUDING = /,? including (?:the|her|his|their|this|that|its|your|my) ((?:[a-z-]+ ){0,2}[a-z-]+)(?= ?[?.]\s*$)/i;

/** "…, including the transportation charge?": a charge that was told of before, and that is part of what is asked for anyhow. */
function withoutIncluded(text: string): string {
  const found = INCLUDING.exec(text);
  if (found === null || /\b(?:not|without|before|minus|less)\b/i.test(text.slice(found.index - 12))) return text;
  const [before, words] = [text.slice(0, found.index).toLowerCase(), (found[1] ?? '').toLowerCase().split(' ')];
  const named = words.filter(
    (word) => !/^(?:charge|fee|cost|flat|fixed|price|fare|one-time|one-off|extra)$/.test(word),
  );
  const isTold =
    named.length > 0 ? named.every((word) => before.includes(word)) : words.some((word) => before.includes(word));
  const isAdded = /\b(?:plus|and|with|also|fee|charge|deposit)\b/.test(before) && !/\binclud/.test(before);
  return isTold && isAdded ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
}

const BEFORE_TAX =
  /,? \b(?:before|prior to) (?:any |all )?(?:tax(?:es)?|deductions)(?: (?:and|or) (?:other )?(?:tax(?:es)?|deductions))?(?: (?:is|are) (?:taken|deducted|withheld)(?: off| out)?)?,?(?= |[.?]|$)/gi;

/** "Her pay, before taxes, for 32 hours": says something only where tax is told of elsewhere. */
function withoutBeforeTax(text: string): string {
  const bare = text.replace(BEFORE_TAX, '');
  return bare === text || /%|per ?cent|\btax|\bdeduct|\bwithh[eo]ld|\bnet\b|\btake[- ]home\b/i.test(bare) ? text : bare;
}

const COUNTED_TIME =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|few|first|last|past) (?:weeks?|months?|days?)\b|\bfor (?:a|the) (?:week|month)\b/i;

/** "She has $45 and saves $15 a week. How many more weeks?": counted from now, as no time before is told of. */
export function withWeeksFromNow(text: string): string {
  if (!/\b(?:sav|put|set)\w*\b/i.test(text) || COUNTED_TIME.test(text)) return text;
  return text.replace(/\bhow many more (?=(?:weeks|months|days)\b)/gi, (all) => all.replace(/ more/i, ''));
}

const NORMAL_HOURS =
  /\b(an hour|per hour) for (?:the first )?(\d+(?:\.\d+)?) hours(?=,? (?:a week )?(?:and|then) (?:1\.5|2|time|double))/i;

/** "£12 an hour for 37 hours and time and a half after that. I did 37 normal hours and 4 of overtime": told twice. */
function withHoursOnce(text: string): string {
  const hours = NORMAL_HOURS.exec(text)?.[2];
  const again = new RegExp(
    String.raw`\b${hours ?? 'none'} (?:normal|basic|regular|standard|ordinary|usual) hours\b`,
    'i',
  );
  return hours !== undefined && again.test(text) ? text.replace(NORMAL_HOURS, '$1') : text;
}

/** "The class buys … must the class sell": the one group that acts is "they". */
function withGroupAsThey(text: string): string {
  const asked = new RegExp(
    String.raw`\b(must|should|does|do|did|will|would|can) (?:the|our|their) (?:[a-z]+ )?(${GROUP}) (?=(?:have to |need to )?(?:sell|buy|make|earn|raise|pay|spend|collect)\b)`,
    'i',
  ).exec(text);
  if (asked === null) return text;
  const groups = new Set(
    [...text.matchAll(new RegExp(String.raw`\b(?:${GROUP})\b`, 'gi'))].map(([one]) => one.toLowerCase()),
  );
  const acts = new RegExp(
    String.raw`(?:^|[.!?] )(?:The|A|An|Our)(?: [a-z]+){0,3} ${asked[2] ?? ''} (?:buys|makes|sells|bought|made|sold|orders|ordered)\b`,
    'i',
  ).test(text.slice(0, asked.index));
  if (groups.size !== 1 || !acts) return text;
  const verb = (asked[1] ?? '').replace(/^does$/i, 'do');
  return `${text.slice(0, asked.index)}${verb} they ${text.slice(asked.index + asked[0].length)}`;
}

/** "£12 a month … for the first year": twelve of them, where no other year or number of months is told. */
function withYearAsMonths(text: string): string {
  if (!/\d (?:a|per|each|every) month\b/i.test(text) || /\bmonths\b/i.test(text)) return text;
  const year = /\b(?:in|for|over|during) (?:the first|one|a|the first full|the whole|a whole) year\b/gi;
  if ((text.match(/\byears?\b|\bannual|\byearly/gi) ?? []).length !== 1) return text;
  return text.replace(year, 'for 12 months');
}

const OVER =
  / (?:over|above|beyond|outside) (?:the|his|her|my|their|your|its) (?:[a-z]+ )?(?:limit|allowance|plan|bundle)\b/gi;

/** "12p for each text over the limit … how many texts over the limit?": no others are reckoned with. */
function withoutLimit(text: string): string {
  const found = text.match(OVER) ?? [];
  const bare = text.replace(OVER, '');
  return found.length === 2 && !/\b(?:limit|allowance|included?|includes|free|first|up to|more)\b/i.test(bare)
    ? bare
    : text;
}

function inTime(text: string): string {
  return withHoursOnce(withWeeksFromNow(withoutBeforeTax(text)));
}

/** A story of money told in full sentences, as a teacher writes them, in the words that the readers know. */
export function inFewerWords(text: string): string {
  const plain = text.replace(/\\(?=\$)/g, '');
  return withoutLimit(
    withYearAsMonths(withGroupAsThey(withoutIncluded(withoutTaxRemarks(inTime(replaced(withoutUse(plain), WAYS)))))),
  )
    .replace(/ {2,}/g, ' ')
    .replace(/(?<=^|[.?!] )[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/ (?=[.,?])/g, '');
}
