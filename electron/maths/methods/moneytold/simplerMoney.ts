import { inFigures } from '../words/numberWords.ts';
import { inFewerWords } from './fullSentences.ts';
import { withoutPriceLetter } from './workTwoPrices.ts';

const MONEY = String.raw`(?:[£$€₹] ?\d[\d,]*(?:\.\d+)?|\d+ ?p\b)`;
const PERIODS = '(?:hour|day|week|month|year|term|fortnight|night)';
const SIGNS: Readonly<Record<string, string>> = { pound: '£', dollar: '$', euro: '€' };
const CURRENCIES: Readonly<Record<string, string>> = { pound: '£', dollar: '$', euro: '€', rupee: '₹' };
const HALVES: Readonly<Record<string, string>> = {
  '1/2': '.5',
  '1/4': '.25',
  '3/4': '.75',
  '12': '.5',
  '14': '.25',
  '34': '.75',
};

type Way = readonly [pattern: RegExp, as: string | ((...groups: string[]) => string)];

/** Each says a thing in words that the readers of money and percentages know; no number is lost. */
const WAYS: readonly Way[] = [
  [/(?<=[a-z\d]) n (?=[a-z\d])/gi, ' and '],
  [/^(?:kids|class|everyone|children|folks|guys|team|right|so|now|ok|okay|hello|hi|hey)[,!.:] ?(?:now,? )?/i, ''],
  [/^["“'](.*)["”']$/, '$1'],
  [/\b(\d+)\s*\\[dt]?frac\s*\{?(1|3)\}?\s*\{?(2|4)\}?/g, (_all, whole = '', top = '', bottom = '') => `${whole}${HALVES[top + bottom] ?? ''}`],
  [/\b([a-z]+|\d+)[- ](pound|dollar|euro) (bill|note)s?\b/gi, (all, count = '', name = '', note = '') => {
    const figure = inFigures(count.toLowerCase());
    return /^\d+$/.test(figure) ? `${SIGNS[name.toLowerCase()] ?? ''}${figure} ${note}` : all;
  }],
  [/\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) and a half\b/gi, (_all, count = '') => `${count.toLowerCase() === 'one' ? '1' : inFigures(count.toLowerCase())}.5`],
  // "$1.80 a pound … 3 pounds": a weight.
  [/\b(how much (?:is|for|does|would|will)|(?:price|cost) (?:of|for)) 1 (?=[a-z])/gi, '$1 one '],
  // "How much of his £8 pocket money has he left?"
  [/(?:find |work out |calculate |so )?how much of (?:his|her|my|their|our|the) ([£$€₹] ?\d[\d,.]*\d|[£$€₹] ?\d) ?(?:[a-z]+ ){0,3}?(?:is|was|does|did|will|do|has|have) (?:(?:he|she|they|i|we|there|[a-z]+) )?(?:be |have |still )*(?:left|remain\w*|over)(?: over)?[.?]?/gi, 'He had $1. How much is left?'],
  [/(?:find |work out |calculate |so )?how much of (?:his|her|my|their|our|the) ([£$€₹] ?\d[\d,.]*\d|[£$€₹] ?\d) ?(?:[a-z]+ ){0,3}?(?:he|she|they|i|we) (?:still )?(?:has|have|had) left[.?]?/gi, 'He had $1. How much is left?'],
  [/\b(two|three|four|five|six|seven|eight|nine|ten|\d+) ([£$€₹])(\d+) (?:notes?|bills?|coins?)\b/gi, (_all, count = '', sign = '', worth = '') => `${sign}${Number(inFigures(count.toLowerCase())) * Number(worth)}`],
  [/\b(two|three|four|five|six|seven|eight|nine|ten|\d+) (\d+)[- ]rupee (?:notes?|coins?)\b/gi, (_all, count = '', worth = '') => `₹${Number(inFigures(count.toLowerCase())) * Number(worth)}`],
  [/\b(earn|earns|earned|paid|pay|pay is|wage|wages) before (?:any |tax and |tax or )?(?:deductions|stoppages|tax)(?= *[?.])/gi, '$1'],
  [/\b(?:find )?(?:the )?S\.? ?P\.?(?= *[?.]| of\b|$)/g, 'find the selling price'],
  [/\b(?:find )?(?:the )?C\.? ?P\.?(?= *[?.]| of\b|$)/g, 'find the cost price'],
  [/\btime[- ]and[- ]a[- ]half\b/gi, '1.5 times'],
  [/\bdouble[- ]time\b/gi, '2 times'],
  [/\bhalf as much again\b/gi, '1.5 times as much'],
  [/ in (?:Year|Grade|Form|Class|S) ?\d{1,2}[A-Za-z]?(?= (?:have|has|are|is|were|was|walk|go|like|play|eat|take|study|do|can|own|come|came|get|got)\b)/g, ''],
  [/,? (?:and |but )?(?:never mind|ignore|forget|don't worry about) (?:the |any )?change\b/gi, ''],
  [/\b(?:and|so) (?:the )?(bill|cost|total|price|fare) is how much\?/gi, '. How much is the $1?'],
  [/[:,] ?(?:the )?(bill|cost|total|price|fare) (?:is|comes to) how much\?/gi, '. How much is the $1?'],
  [/\b(?:each|every) (payment|instalment|installment|share|ticket) (?:is|was|will be|would be) how much\?/gi, 'How much is each $1?'],
  [/(?<=[.;] )total(?: (?:outlay|cost|bill|spend|price|to pay|due|for (?:the|my|our|his|her|it)(?: [a-z]+){0,2}))?\?$/i, 'What is the total cost?'],
  [/^change from (?:an? |my |the )?([£$€] ?\d[\d.]*)(?: note| bill)? (?:after|for|when buying|buying) (.*?)[.;,] how much(?: is it)?\?$/i, 'I buy $2. How much change do I get from $1?'],
  [/\bhow much (?:money )?(does|did|will|has) (he|she|they|i|[a-z]+) (?:keep|kept|still have|have still)\?/gi, 'How much does $2 have left?'],
  [/\bgrown-ups?\b/gi, (all) => (/s$/i.test(all) ? 'adults' : 'adult')],
  [/(?<=better value(?: per [a-z]+)?|better buy),? the (?:\d+|\d+ [a-z]+) or the (?:\d+|\d+ [a-z]+)\??$/i, '?'],
  [/^[^.;%£$€\d]*\bbill\b[^.;%£$€\d]*,? (?:and )?with (?:an? |the )?(\d+(?:\.\d+)?|ten|five|fifteen|twenty) ?(?:%|per ?cent) (tip|service charge) (?:on top|added|included),? (?:it|the bill|the total) (?:came|comes) to ([£$€] ?[\d.]+\d)[.;] what was the bill before the \2\?/i, 'A bill with a $1% $2 came to $3. What was the bill before the $2?'],
  [/^[^%£$€\d]*\btotal of ([£$€] ?[\d.]+\d),? [^%£$€\d]*\bincludes (\d+(?:\.\d+)?) ?% (VAT|GST|HST|tax|sales tax)\. (find|work out|what is|what was|calculate) the (price|cost|bill|amount) (?:without|before|excluding) (?:the )?\3[.?]*$/i, 'The total is $1 and includes $2% $3. Find the price without $3.'],
  [/^[^%£$€\d]*\bfor ([£$€] ?[\d.]+\d) in an? ['"“]?(\d+) ?% off['"”]? sale\b[^%£$€\d?]*[.;,] what was (?:its|the|their) (?:original |full |normal )?(?:price|cost) before(?: the sale)?\?/i, 'After a $2% discount, it cost $1. What was its price before the discount?'],
  [/^[^%£$€\d]*?([£$€] ?\d[\d.]*),? (?:being|which (?:is|was|made up|makes up)|that is|that was) (\d+(?:\.\d+)?) ?(?:%|percent|per cent) of (?:the|his|her|their) (?:total )?([a-z]+)[.;] (?:how much|what) (?:is|was) the \3(?: before[^?]*)?\?/i, '$2% of the $3 is $1. What is the $3?'],
  [/\b(?:determine|find|calculate|work out|what (?:is|was)) (?:the )?number of ([a-z]+)(?: that)? (he|she|they|it) (?:used|uses|worked|hired|sent|drove|made)[.?]*(?: ?\(\d+ marks?\))?$/i, 'How many $1 did $2 use?'],
  [/\bwhat (do|does|did|will|must|should) (we each|each of us|they each|each of them|everyone|everybody|each|each one|each person|each friend) (?:owe|pay|chip in|put in|give)\b/gi, 'how much $1 each person pay'],
  [/^([^.;?!£$€]*[£$€][^;?!]*?) (?:are|is|were|was) paid for with (an? [£$€₹] ?\d[\d.]*(?: note| bill)?|[£$€₹] ?\d[\d.]*)\. /i, 'Someone buys $1 and pays with $2. '],
  [/\b(?:Year|Grade|Form|Class) \d{1,2} (?=(?:prom|disco|trip|party|ball|leavers|play|show|fair|concert)\b)/g, ''],
  [/,? (?:and|but) there (?:is|was) no (?:sales )?tax(?=[.;])/i, ''],
  [/^the bill for (?:a|the) meal is ([£$€] ?[\d.]*\d|\d[\d.]* (?:dollars|euros|pounds)),? to which (?:a )?(tip|service charge) of \$?(\d+(?:\.\d+)?) ?\\?%\$? is added\./i, 'The bill for a meal is $1. A $2 of $3% is added.'],
  [/^((?:two|three|four|five|six|\d+) [a-z]+) (?:split|share) an? ([£$€] ?[\d.]*\d) ([a-z]+ )?bill (?:evenly|equally) after adding an? (\d+(?:\.\d+)?) ?% (tip|service charge)\./i, 'A bill is $2. A $4% $5 is added and $1 share the bill equally.'],
  [/\b(?:the )?cost of (\d+ [a-z][a-z ]{1,20}?)\s*(?:[=:]|is)?\s*[?.]*$/i, 'How much do $1 cost?'],
  [/,? but (?:we|i|he|she|they) (?:only |just )*(?:want|need|wants|needs)(?: only| just)? (\d+|[a-z]+)\s*[-–—,.:;]*\s*(?:so )?how much (?:will|would|do|does|is|are)(?: (?:those|these|they|that|it))?(?: (?:be|cost|come to))?(?: at (?:the same|that) price(?: each)?)?\?/i, '. How much do $1 cost?'],
  [/,? ?(?:tip|tax|vat|service|delivery) included(?=\?)/gi, ''],
  [/^budget ?[=:]? ?([£$€₹] ?[\d.,]+\d)[.;,:] (.*?)[.;,] how much (?:remains|is left|have i left|left)(?: over)?\??$/i, 'I have $1. I buy $2. How much is left?'],
  [/\b(?:takes?|took|taking|gets?|knocks?) (\d+(?:\.\d+)?%) off the (?:new|raised|higher|increased|reduced|sale|lower|marked-up|current) price\b/gi, 'reduces the price by $1'],
  [/\b(?:an? (?:week|month|day|year|fortnight) (?:later|after that|afterwards)|later (?:on )?|afterwards|after that|the (?:next|following) (?:week|month|day|year)|soon after(?:wards)?)\b,? ?(?=(?:it|the|they|he|she|this|that|cut|reduced|raised|decreased|increased|lowered|its)\b[^?]*%)/gi, 'then '],
  [/\bwhat (?:does|will|would|did) (?:the |that |this )?[a-z]+(?: [a-z]+)? (?:sell for|cost|go for|cost you|cost me) (?:now|in the end|finally|at the end|then)\?/gi, 'What is the final price?'],
  [/\bincludes (?:a )?(\d+(?:\.\d+)?%) (vat|gst|tax|sales tax|service charge)\b/gi, 'includes $1 $2'],
  [/^(?:if )?([xyznab])(?: is| =|=) (\d+(?:\.\d+)?) ?% of ([£$€]? ?\d[\d.,]*)[.,;]? ?(?:(?:find|what is|work out|calculate) \1)?\s*=?\s*\??\.?$/i, 'Find $2% of $3.'],
  [/^what is ([xyznab]),? (?:if|when|where|given that) \1 (?:is|=) (\d+(?:\.\d+)?) ?% of ([£$€]? ?\d[\d.,]*)\??$/i, 'Find $2% of $3.'],
  [/^(?:work out |calculate |find )?(\d+(?:\.\d+)?) ?%\s*(?:x|×|\*|\\times)\s*([£$€]? ?\d[\d.,]*?)\s*=?\s*[?.]*$/i, 'Find $1% of $2.'],
  [/^(?:work out |calculate |find )?([£$€]? ?\d[\d.,]*?)\s*(?:x|×|\*|\\times)\s*(\d+(?:\.\d+)?) ?%\s*=?\s*[?.]*$/i, 'Find $2% of $1.'],
  [/^(\d+(?:\.\d+)?) ?% of ([£$€]? ?)([xyznab]) (?:is|=) ([£$€]? ?)(\d[\d.,]*?)[.,;] ?(?:find|what is|work out|calculate)(?: the value of)? \3[.?]*$/i, '$1% of a number is $5. Find the number.'],
  // "1 US dollar exchanges for 1.36 Canadian dollars"
  [/\bwas (?:reduced|cut|discounted) by ([£$€]\d+(?:\.\d+)?) from ([£$€]\d+(?:\.\d+)?)/gi, 'was reduced from $2 by $1'],
]; // prettier-ignore

/** "$1.80 a pound … 2 pounds": of weight, not of money. */
function withWeights(text: string): string {
  return /[$£] ?\d[\d.]* ?(?:a|per|each|for a|\/) ?(?:pound|lb)\b/i.test(text)
    ? text
        .replace(/\b(a|per|each|for a|\/) ?pound\b/gi, '$1 lb')
        .replace(/(?<=(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half a|\.5)) ?)pounds?\b/gi, 'lb')
    : text;
}

/** A period that is told beside the amounts and counted nowhere says nothing: "£150 a month more", "each month". */
function withoutPeriods(text: string): string {
  const found = new Set(
    [...text.toLowerCase().matchAll(new RegExp(String.raw`\b(?:a|per|each|every) (${PERIODS})\b`, 'g'))].map(
      ([, one]) => one,
    ),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return text;
  // Told of no month, and asked for one: what is worked is not of a month.
  const told = text.replace(/[^.?!]*\?\s*$/, '');
  if (told !== '' && !new RegExp(String.raw`\b${only}`, 'i').test(told)) return text;
  const bare = text.replace(new RegExp(String.raw` (?:a|per|each|every) ${only}\b`, 'gi'), '');
  return new RegExp(String.raw`\b${PERIODS}s?\b`, 'i').test(bare) || !new RegExp(MONEY).test(bare) ? text : bare;
}

const SMALL_UNITS: readonly (readonly [per: RegExp, small: RegExp])[] = [
  [/\b(?:a|per|each|\/) ?(?:kg|kilo|kilogram)\b/i, /(?<![\d.,])(\d+) ?(?:g|grams?|grammes?)\b/gi],
  [/\b(?:a|per|each|\/) ?(?:l|litre|liter)\b/i, /(?<![\d.,])(\d+) ?(?:ml|millilit(?:re|er)s?)\b/gi],
];

/** "500 g … £7 a kilogram": as the unit that the price is told for. */
export function inPricedUnit(text: string): string {
  return SMALL_UNITS.reduce((rest, [per, small], index) => {
    if (!/[£$€₹]|\d ?p\b/.test(rest) || !per.test(rest)) return rest;
    return rest.replace(small, (_all, digits: string) => `${Number(digits) / 1000} ${index === 0 ? 'kg' : 'litres'}`);
  }, text);
}

/** "£6 a week and spend 2.40": two decimals beside one sign of money are money too. */
function withOwnSign(text: string): string {
  const [sign, ...others] = new Set(text.match(/[£$€₹]/g));
  if (sign === undefined || others.length > 0) return text;
  return text.replace(
    /(?<![\d.,£$€₹]|[£$€₹] )(\d+\.\d\d)(?![\d%.]| ?(?:%|kg|g|m|cm|km|mm|l|ml|litres?|miles?|hours?|units?|tonnes?|metres?|lb|per ?cent)\b)/g,
    (_all, digits: string) => `${sign}${digits}`,
  );
}

/** "What do 250 US dollars come to in pounds?", "£1 = 1.30 US dollars": signs for names that stand behind a number. */
function withSigns(text: string): string {
  const names = String.raw`(?:(?:us|american|british|english) )?(pound|dollar|euro|rupee)s?(?: sterling)?`;
  return text
    .replace(
      new RegExp(String.raw`\b(one|1) ${names} (?:buys|gets|exchanges for|is worth|is|equals|=|gives|will buy) `, 'gi'),
      (_all, _one: string, name: string) => `${CURRENCIES[name.toLowerCase()] ?? ''}1 = `,
    )
    .replace(
      new RegExp(String.raw`(?<![\d.,£$€₹])(\d[\d,]*(?:\.\d+)?) ${names}\b`, 'gi'),
      (_all, digits: string, name: string) => `${CURRENCIES[name.toLowerCase()] ?? ''}${digits}`,
    );
}

/** "from 9:00 to 3:30 with 30 unpaid minutes for lunch": so many hours. */
function withHours(text: string): string {
  const clock = String.raw`(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m\.|p\.m\.)?`;
  const pause = String.raw`(?:,? (?:with|and takes|less|minus|including) (?:an unpaid )?(an hour|half an hour|1 hour|\d+ (?:unpaid )?minutes)(?: unpaid| off| break)*(?: for)?(?: (?:a )?lunch)?(?: break)?)?`;
  if (!/\b(?:an|per|each) hour\b/i.test(text)) return text;
  return text.replace(
    new RegExp(String.raw`(?:\bfrom |(?<=hour, ))${clock} (?:to|until|till) ${clock}(?![\d%:])${pause}`, 'i'),
    (all, h1: string, m1 = '0', p1 = '', h2 = '0', m2 = '0', p2 = '', off = '') => {
      const start =
        (Number(h1) % 12) * 60 + Number(m1) + (/^p/i.test(p1) || (p1 === '' && Number(h1) === 12) ? 720 : 0);
      let end = (Number(h2) % 12) * 60 + Number(m2) + (/^p/i.test(p2) ? 720 : 0);
      if (p2 === '' && end <= start) end += 720;
      const pauses = /half/i.test(off) ? 30 : /hour/i.test(off) ? 60 : Number(/\d+/.exec(off)?.[0] ?? 0);
      const minutes = end - start - pauses;
      return minutes > 0 && minutes % 15 === 0 && Number(h1) < 13 && Number(h2) < 13
        ? `for ${minutes / 60} hours`
        : all;
    },
  );
}

/** A question of money or percentages in the words that its readers know; the same text where nothing is said otherwise. */
export function simplerMoney(problem: string): readonly string[] {
  const plain = WAYS.reduce(
    (text, [pattern, as]) => (typeof as === 'string' ? text.replace(pattern, as) : text.replace(pattern, as)),
    withWeights(withHours(withOwnSign(withoutPriceLetter(inFewerWords(problem.replace(/[’]/g, "'")))))),
  );
  const bare = withoutPeriods(plain);
  const currencies = new Set(plain.toLowerCase().match(/£|\$|€|\bpounds?\b|\bdollars?\b|\beuros?\b/g) ?? []);
  const signed = currencies.size > 1 ? withSigns(plain) : plain;
  return [...new Set([plain, bare, signed])].filter((text) => text !== problem);
}
