type Rewrite = (all: string, ...groups: string[]) => string;
type Mend = readonly [pattern: RegExp, words: string | Rewrite];

const SIGNS =
  '(?:plus and minus |minus |negative |operation )?signs?|brackets|parentheses|order of (?:the )?operations|negatives';
const END = String.raw`(?=[.?!]?\s*$)`;
const NAMED_FORM = '(?:scientific notation|standard(?: index)? form)';
const LOWEST = '(?:(?:to|in|into) )(?:its |the )?(?:lowest terms|simplest form)';
const ROUNDED = String.raw`to (?:the nearest (?:tenth|hundredth|thousandth)|(?:\d|one|two|three|four) decimal places?|(?:\d|one|two|three|four) significant figures?)`;

function tidy(text: string): string {
  return text
    .replace(/[\s${}]|\\left|\\right/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\\sqrt/g, '√')
    .replace(/[()]/g, '')
    .replace(/\.$/, '');
}

/** "2^3 × 3 × 7^2" as 588; as typed where it is no product of whole numbers or comes to too much. */
function worth(product: string): string {
  const plain = product
    .replace(/[\s${}]/g, '')
    .replace(/\\times|\\cdot|[·*×]/g, '×')
    .replace(/²/g, '^2')
    .replace(/³/g, '^3');
  if (!/^\d{1,3}(?:\^\d)?(?:×\d{1,3}(?:\^\d)?)+$/.test(plain)) return product;
  const value = plain
    .split('×')
    .map((one) => one.split('^').map(Number))
    .reduce((all, [base = 0, power = 1]) => all * base ** power, 1);
  return Number.isSafeInteger(value) ? String(value) : product;
}

function numbersIn(text: string): number {
  return text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
}

/** "−282 feet" is below "5,475 feet": the same unit, and less. */
function isBelow(low: string, high: string): boolean {
  const [one, two] = [low, high].map((text) => ({
    value: Number(text.replace(/[−–]/, '-').replace(/[^-\d]/g, '')),
    unit: text.replace(/[^a-z]/g, ''),
  }));
  return one !== undefined && two !== undefined && one.unit === two.unit && one.value < two.value;
}

/** What is said of a sum and is so anyway: said of no other, it is left out. */
const ASIDES: readonly Mend[] = [
  // "Mind the minus signs!", "Be careful with the signs:"
  [new RegExp(String.raw`^(?:please )?(?:be (?:very )?careful|take care|careful|mind|watch|watch out|look out|beware|pay attention)(?: with| of| for| to| about)? (?:your |the |all the )?(?:${SIGNS})(?: and (?:the )?(?:${SIGNS}))? ?[:!.,–—-]+ (?=\S)`, 'i'), ''],
  [new RegExp(String.raw`(?<=[.?!:] |\$ )(?:please )?(?:be (?:very )?careful|take care|careful|mind|watch|watch out|look out|beware|pay attention)(?: with| of| for| to| about)? (?:your |the |all the )?(?:${SIGNS})[.!]?\s*$`, 'i'), ''],
  // "Do not use a calculator for this one."
  [/^(?:please )?(?:do not|don['’]?t) use (?:a|your) calculator(?: for this(?: one| question| problem)?| here| on this(?: one)?)?[.!:,;] (?=\S)/i, ''],
  [/(?<=[.?!] )(?:please )?(?:do not|don['’]?t) use (?:a|your) calculator(?: for this(?: one| question| problem)?| here| on this(?: one)?)?[.!]?\s*$/i, ''],
  // "The x means times."
  [/(?<=\d\)?\]? x [\d([].*[.?!] )(?:here,? )?(?:the )?x (?:is|means|stands for) (?:a |the )?(?:times|multiply|multiplication)(?: sign)?[.!]?\s*$/i, ''],
  // "The square root covers the whole of 25 + 11."
  [/^(.*?(?:√ ?\(([^()]+)\)|\\sqrt ?\{([^{}]+)\}).*?[.?!]) the (?:square )?root(?: sign| symbol)? (?:covers|goes over|extends over|is over|is of|applies to) (?:the whole of |all of |everything in |the sum |the whole expression )?(.+?)\.?\s*$/i, (all, front = '', one = '', two = '', told = '') => (tidy(one === undefined || one === '' ? (two ?? '') : one) === tidy(told) ? front : all)],
  // "Treat the absolute value bars as grouping symbols."
  [/(?<=\|.+\|.*[.?!] )(?:treat|use|read|regard) the (?:absolute[- ]value )?(?:bars|signs|symbols) as (?:grouping symbols|brackets|parentheses)[.!]?\s*$/i, ''],
  [/(?<=\|.+\|.*[.?!] )(?:remember (?:that )?)?(?:the )?absolute[- ]value (?:bars|signs|symbols) (?:are|act as|work as|count as|serve as) (?:grouping symbols|brackets|parentheses)[.!]?\s*$/i, ''],
  // "-4^2, remembering that the exponent applies only to the 4": so it does.
  [/(?<=(?:^|[^\d)])[-−–](\d+)(?:\^\{?2\}?|²).*?)[,.]? (?:remembering|noting|note|remember|recalling|recall|keep in mind|keeping in mind) (?:that )?the (?:exponent|power|square|2) (?:only )?(?:applies|belongs|is applied|goes) (?:only )?(?:to|on|with) (?:only |just )?the \1(?:,? (?:and )?not (?:to )?the (?:negative|minus)(?: sign)?)?(?=[.?!]?\s*$)/i, ''],
  // "0.27 recurring (that is, 0.272727…)"
  [/(\$?0\.\\overline\{(\d+)\}\$?) ?\(?,? ?\(?(?:that is|i\.e\.|meaning|which is|so),? \$?0\.(\d{4,})(?:\.{3}|…|\\[lc]?dots)\$?\)/i, (all, number = '', block = '', digits = '') => (new RegExp(`^(?:${block}){2,}\\d*$`).test(digits) && digits.startsWith(block) ? number : all)],
  // "At −18 m (so 18 m under the surface)"
  [/([-−–](\d+(?:\.\d+)?) ?(?:m|ft|feet|metres|meters)) \((?:so|that is|i\.e\.|meaning|which is|or),? (\d+(?:\.\d+)?) ?(?:m|ft|feet|metres|meters) (?:under|below|beneath|underneath) (?:the )?(?:surface|sea level|water|water level|ground)\)/gi, (all, level = '', size = '', told = '') => (size === told ? level : all)],
  [/(\bwhat is (?:his|her|its|their|the [a-z]+['’]s) (?:new |final )?(?:position|depth|elevation|level|height)(?: now)?),? as an integer(?: number of (?:metres|meters|feet))?(?=\?)/gi, '$1'],
  [/^([^]*\bwhat is the (?:mass|weight)\b[^.?]*[?.]) (?:ignore|disregard|don['’]t count|do not count) the (?:mass |weight )?(?:of the )?(?:box|bag|crate|packaging|container)(?: itself)?[.!]?\s*$/i, (all, front = '') => (numbersIn(front) === 2 ? front : all)],
  [/ ?= ?\{\}(?= ?\$)/g, ''],
]; // prettier-ignore

/** What is wanted of the answer, in the words that the readers know, or left out where every answer is so. */
const FORMS: readonly Mend[] = [
  // "Do not round", and "to 2 decimal places" stands nowhere: cut off and rounded are not the same.
  [new RegExp(String.raw`^([^%£€]*\d[^%£€]*?)[,.;]? ?\(?(?:with )?(?:no rounding|without rounding|(?:please )?(?:do not|don['’]?t) round(?: (?:it|off|it off|anything|your answer|the answer))?)\)?${END}`, 'i'), (all, front = '') => (/round|nearest|\bplaces?\b|significant|\b\d ?(?:dp|sf)\b|approx|estimat|\$ ?\d/i.test(front) ? all : front)],
  [new RegExp(String.raw`^((?:add|subtract|multiply|divide)\b.+?),? and (?:then )?(?:reduce|simplify|write|express|give|put|leave) (?:the|your|its|it)(?: (?:quotient|product|sum|difference|answer|result|fraction))? ${LOWEST}${END}`, 'i'), '$1. Give your answer in its simplest form'],
  [/(?<=\d.*[.?!] |\$\$? ?)(express|write|give|state|leave|put) the (?:sum|difference|product|quotient) (?=as an? |in )/i, '$1 your answer '],
  [new RegExp(String.raw`(?<=\d.*[.?!] |ths?\. )give (?:a|the) (?:single )?fraction ${LOWEST}${END}`, 'i'), 'Give your answer as a fraction in its simplest form'],
  [/\b(add|multiply|divide|subtract)( together)? the (?:mixed numbers?|mixed fractions?|improper fractions?|proper fractions?|fractions?|decimals?|decimal numbers?|integers) (?=[-−–$\\\d(½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/i, '$1$2 '],
  [/^add (?=\$[^$]*\d[^$]*[+][^$]*\$)/i, 'Work out '],
  [/\b(simplify|evaluate|work out) (?:the|this) (?:complex|compound|nested) fraction:? (?=[$\\(\d])/i, '$1 '],
  [/^simplify \$\$(.+?)([.,])?\$\$/i, 'Simplify $$$1$$$2'],
  [new RegExp(String.raw`^(multiply|divide) (\([^()]+\)) (?:by|and) (\([^()]+\))[,.]? (?:and )?(?:give|giving|write|writing|express|expressing|leave|leaving|put|putting) (?:the|your) (?:final )?(?:answer|product|result|quotient) in (${NAMED_FORM})${END}`, 'i'), (_all, deed = '', one = '', two = '', form = '') => `Work out ${one} ${deed.toLowerCase() === 'multiply' ? '×' : '÷'} ${two} in ${form}`],
  [/(?<=\bas a (?:simple |single )?fraction),? (?:without|with no|that has no|free of) (?:any )?(?:exponents?|powers?|indices)(?=[.?!]?\s*$)/i, ''],
  [/(?<=\^.*)[.,;] (?:your|the) (?:final )?answer should (?:contain|have|use|only contain|only have) (?:only )?positive (?:exponents|powers|indices)(?: only)?(?=[.?!]?\s*$)/i, ', with positive indices'],
  [/(\bprime factori[sz]ation (?:of|for) \d[\d,]*)[.,;] (?:please )?(?:us(?:e|ing)|writ(?:e|ing) (?:it )?(?:with|using)) exponents?(?: notation)?(?: (?:for|to show|with) (?:any )?repeated (?:prime )?factors)?(?=[.?!]?\s*$)/i, '$1'],
  [/^identify (?=the (?:gcf|gcd|hcf|lcm|greatest common|highest common|least common|lowest common)\b)/i, 'Find '],
  [/(?<=\b(?:gcf|hcf|gcd|lcm|factor|multiple) of )(?:the )?(?:monomials|terms|expressions) (?=[$\d])/i, ''],
  [new RegExp(String.raw`^(?:write|convert|express|change|turn) (\d+ ?/ ?\d+) (?:as|to|into) a decimal[,.;]? (?:and )?(?:(?:then )?(?:round|rounded|rounding|correct|giving|give|write|rounded off)(?: (?:it|your answer|the answer|the result))?(?: correct)? )?(${ROUNDED})${END}`, 'i'), 'Work out $1 $2'],
  [/^(?:simplify|reduce|bring) (?:this |it )?(?:down )?to (?:one|a single) number: (?=\S)/i, 'Work out '],
]; // prettier-ignore

/** The same question in the words that the readers know. */
const SAYINGS: readonly Mend[] = [
  // "…, then the whole lot divided by 8. Answer?"
  [/^(?:work out |calculate |find |what is )?(\d+ (?:squared|cubed|plus|minus|times)[a-z\d ]*?),? (?:and )?then (?:the whole (?:lot|thing)|all of (?:it|that)|everything|the (?:result|total|answer)|that) (?:is )?(divided|multiplied) by (\d+)[.?!]?(?: (?:answer|what is the answer|what['’]?s the answer|what do you get)\??)?\s*$/i, 'What is ($1) $2 by $3?'],
  [/\b(what (?:number|integer) (?:do|must|should|can|would|could) (?:i|you|we|he|she|one) (?:add to|subtract from|take (?:away )?from) [-−–]?\d+ )(?:in order )?to (?:end up (?:with|at|on)|finish (?:up )?(?:with|at|on)|make|reach|arrive at|come to|obtain|be left with)(?= [-−–]?\d)/i, '$1to get'],
  [/\bhow many units (apart are [-−–]?\d+(?:\.\d+)? and [-−–]?\d+(?:\.\d+)?)(?: on (?:a|the) number line)?(?=\?)/i, 'how far $1 on a number line'],
  [/\bhow many units (?:is it|are there|lie|is the distance) (?:from|between) ([-−–]?\d+(?:\.\d+)?) (?:to|and) ([-−–]?\d+(?:\.\d+)?) on (?:a|the) number line(?=\?)/i, 'how far apart are $1 and $2 on a number line'],
  [/^(what is the (?:smallest|least)(?: positive)?(?: whole number| integer| number) by which )(\$?\d+(?:\^\{?\d\}?|[²³])?(?: ?(?:×|\\times|·|\\cdot|\*) ?\d+(?:\^\{?\d\}?|[²³])?)+\$?)(?= must be (?:multiplied|divided) (?:to (?:make|give|get|become|obtain)|so) )/i, (_all, front = '', product = '') => `${front}${worth(product)}`],
  // "Leo works from left to right and says that … equals 2."
  [/^([A-Z][a-z]+) (?:works|worked|calculates|goes) (?:strictly |just |simply )?from left to right and (says|said|claims|claimed|thinks|gets|writes) that (?=[-−–$(\d].*\b(?:correct|right|true) (?:value|answer)\b)/, '$1 $2 that '],
  // "By two in the afternoon the thermometer had gone up 19 degrees."
  [/^(?!.*in the afternoon.*in the afternoon)(.*)\bby (?:one|two|three|four|five|\d) (?:o['’]clock )?in the afternoon,? (?:the (?:thermometer|temperature|mercury) )(?=(?:had|has) (?:gone|risen|fallen|dropped|climbed))/i, '$1by the afternoon it '],
  [/(?<=\bby the afternoon\b.*)\bwhat was the afternoon temperature(?=\?)/gi, 'what was the temperature in the afternoon'],
  [/^([^.]*\d ?°? ?[CF]) on the (?:ridge|summit|mountain|hill|moor|peak)(?=;[^;]*$)/, (all, front = '') => (numbersIn(front) === 1 ? front : all)],
  // "Drives from Badwater Basin, which has an elevation of −282 feet, up to an overlook with an elevation of 5,475 feet."
  [/^[^.?!\d]*? (?:drives?|climbs?|hikes?|walks?|travels?|rides?|cycles?|bikes?|goes) from ([^,.?\d]{2,60}), which (?:has an elevation of|is at an elevation of|lies at|is at|sits at) ([-−–]?[\d,]+ (?:feet|ft|metres|meters|m)),? (?:up |all the way up )?to ([^,.?\d]{2,60}?),? (?:with|which has|which is at|at) an elevation of ([-−–]?[\d,]+ (?:feet|ft|metres|meters|m))\. By how (?:many (?:feet|metres|meters)|much) (?:does|do|did) (?:their|his|her|its|the) elevation (?:increase|rise|change|go up)\?$/i, (all, _from = '', low = '', _to = '', high = '') => (isBelow(low, high) ? `A has an elevation of ${low}. B has an elevation of ${high}. What is the difference in elevation?` : all)],
  // "A bolt has a mass of 0.035 kg. What is the mass, in kilograms, of a box of 240 such bolts?"
  [/^(?:an?|each|one|every) ([a-z]+) (?:has a mass of|has a weight of|weighs) (\d+(?:\.\d+)? ?(?:kg|g|grams?|kilograms?|lb|oz|ounces?|mg))\. (?:what is|find|work out|calculate) the (?:total )?(?:mass|weight),? (in (?:kilograms|kg|grams|g|pounds|ounces),? )?of (?:an? (?:box|bag|crate|pack|packet|tray) of )?(\d+) (?:such |of these |identical |of the )?(\1(?:e?s))[?.]?$/i, (_all, thing = '', mass = '', unit = '', count = '', things = '') => `Each ${thing} weighs ${mass}. How much do ${count} ${things} weigh${unit === '' ? '' : `, ${unit.replace(/[, ]+$/, '')}`}?`],
  // "… finds the total cost, in dollars, of an order by evaluating 12(3.50 + 1.25) − 7. What is the total cost of the order?"
  [/^An? [a-z]+ (?:finds|calculates|works out|computes|found|calculated) the ((?:total |final )?(?:cost|price|bill)),? in dollars,? of an? [a-z ]+? by (?:evaluating|working out|calculating|computing) (?:the expression )?\$?([-−–+×÷*/()\d. ]*\d[-−–+×÷*/()\d. ]*?)\$?\. What is the \1(?: of the [a-z]+)?\?$/, 'Work out $2 dollars.'],
  // "Petrol in Melbourne costs $1.85 a litre one Tuesday. How much does Mr Nguyen pay to put 38.4 litres in his ute?"
  [/^((?:unleaded |regular |premium )?(?:petrol|diesel|fuel|gas|gasoline)) in [A-Z][a-z]+ (?=costs? )/i, '$1 '],
  [/(?<=^(?:[a-z]+ ){0,2}(?:petrol|diesel|fuel|gas|gasoline) (?:costs|is|was|sells for|cost) [^.?]*?(?:a|per) (?:litre|liter|gallon))(?: (?:on|one) [A-Z][a-z]+day| today| this week)(?=[.,])/i, ''],
  [/\b(how much (?:does|did|will|must|would) (?:(?:mr|mrs|ms|miss|dr) )?[a-z]+ pay) to (?:put|pump|get) (\d+(?:\.\d+)? (?:litres|liters|gallons))(?: of (?:petrol|diesel|fuel|gas|gasoline))? (?:in|into) (?:his|her|their|the) [a-z]+(?=\?)/i, '$1 for $2'],
  // "A tank on a farm near Dubbo holds 540 litres when it is three-quarters full. How much does it hold when full?"
  [/^(an? (?:[a-z]+ ){0,2}?(?:tank|barrel|drum|vat|pool|butt|cistern|reservoir|jug|bottle|churn))(?: (?:on|in|at|behind|near) [^.?,\d]{2,40}?)? (?:holds|contains) (\d[\d,]*(?:\.\d+)? ?(?:litres|liters|gallons|ml|l)) (?:of [a-z]+ )?when it is ([a-z\d\-/½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞ ]+?) full\. (?:how (?:much|many (?:litres|liters|gallons))(?: (?:water|milk|oil|fuel|juice|petrol))? (?:does|will|can|would) it hold when (?:it is )?(?:completely )?full|what is (?:its|the) (?:full )?capacity(?: of the [a-z ]+)?)\?$/i, 'When a tank is $3 full it contains $2. How much does it hold when it is full?'],
]; // prettier-ignore

/** A question about numbers without asides that are so anyway, and in the words that the readers know. */
export function withoutNumberAsides(problem: string): string {
  return [...ASIDES, ...FORMS, ...SAYINGS]
    .reduce(
      (text, [pattern, words]) =>
        typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, words),
      problem,
    ) // prettier-ignore
    .trim();
}
