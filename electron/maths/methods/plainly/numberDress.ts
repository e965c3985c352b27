import { withoutNumberAsides } from './numberAsides.ts';
import { withNumberSayings } from './numberSayings.ts';
import { withoutVulgar } from '../words/vulgarFractions.ts';

type Replacer = (all: string, ...groups: string[]) => string;
type Mend = readonly [pattern: RegExp, words: string | Replacer];

const SUM = String.raw`[-−–(\d][-−–+×÷*/^().²³\d ]*[)²³\d]`;
const OTHERWISE = /\b(?:not|never|except|excluding|without|instead|unless)\b/i;
const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Does `2³ × 5²`, as it is typed, come to the number it is said to be? */
function comesTo(product: string, value: string): boolean {
  const plain = product.replace(/[\s${}]/g, '').replace(/\\times|[·*]/g, '×').replace(/²/g, '^2').replace(/³/g, '^3'); // prettier-ignore
  if (!/^\d+(?:\^\d+)?(?:×\d+(?:\^\d+)?)*$/.test(plain)) return false;
  const factors = plain.split('×').map((factor) => factor.split('^').map(Number));
  return factors.reduce((all, [base = 0, power = 1]) => all * base ** power, 1) === Number(value);
}

/** The decimal that is meant goes on as the remark says: `0.2727…` with "27", `0.2\dot{7}` with `0.2777…`. */
function sameDigits(digits: string, block: string): boolean {
  return new RegExp(`^\\d*?(?:${block}){2,}$`).test(digits);
}

/** What stands beside a question about numbers and is so anyway: it is left out only where it is true of its numbers. */
const MENDS: readonly Mend[] = [
  // "How many factors does 48 have, counting 1 and 48?"
  [/^(?=.*\bfactors?\b)(.*?(?<!\d)(\d+)(?!\d).*?),? \(?(?<!(?:not|without|n['’]t) \(?)(?:counting|count|including|include|remember) (?:both )?1 and (\d+|itself)\)?(?=[.,?\s]|$)/i, (all, front = '', number = '', last = '') => (last === number || /^itself$/i.test(last) ? front : all)],
  // "Given that 200 = 2^3 × 5^2, find the number of factors of 200": true, and of no other number.
  [/^(?:given|using the fact|you are told|it is given) that \$?(\d+) ?= ?([^,.]{3,40}?)\$?[,.] (find|work out|state|how many|determine|write down|calculate)\b(?=[^.?]*\bfactors\b[^.?]*\b\1\b)/i, (all, number = '', product = '', verb = '') => (comesTo(product, number) ? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}` : all)],
  // The sea level, as it is told already.
  [/(?<=\bsea level\b.*)(?:,? ?\((?:take |taking |with |where )?sea level (?:is|as|=|to be|being) (?:0|zero)(?: m| metres| feet| ft)?\)| (?:take |taking )?sea level (?:is|as|=|to be) (?:0|zero)(?: m| metres| feet| ft)?(?: and (?:heights?|levels?|elevations?|positions?) above (?:it|sea level) (?:are|is|count as) positive)?(?: and (?:depths?|those|levels?) below (?:it |sea level )?(?:are |is )?negative)?\.)/gi, ''],
  [/\b(what|which) integer (?:gives|is|represents|describes) (his|her|its|their|the [a-z]+['’]s) (?:final|new) (?:position|depth|elevation|level)(?: (?:in|measured in) (?:metres|meters|feet|m|ft))?(?=\?)/gi, '$1 is $2 final position'],
  // All of them are of the two kinds that are compared.
  [/, all(?: of (?:them|whom))?(?: (?:are|being))? [a-z]+ or [a-z]+(?: [a-z]+)?, (?=and the ratio of\b)/gi, ' '],
  [/,? (?:if|and|assuming(?: that)?|given that|where) (?:the [a-z]+ (?:contains?|has|holds?)|there are) no (?:others?|other [a-z]+)(?=[.?])/gi, ''],
  [/^It is (?:given|known) that (.{3,60})\. Find\b/i, 'Given that $1, find'],
  [/(?<=\bratio\b.*)\bin its simplest (?:integer|whole[- ]number) form\b/gi, 'in its simplest form'],
  // The way it is to be worked.
  [/^(?:please )?(?:use cross[- ]?multiplication|cross[- ]?multiply) to solve\b/i, 'Solve'],
  [/^keep[-, ]+change[-, ]+flip(?: practi[cs]e)?: (?=[a-z])/i, ''],
  // "5 to the negative second power"
  [/\b(\d+) (?:raised )?to the negative (first|second|third|fourth|fifth|sixth) power\b/gi, (_all, base = '', power = '') => `${base}^(-${ORDINALS.indexOf(power.toLowerCase())})`],
  // "List the primes between 20 and 40. What is their sum?"
  [/^(?:list|find|write down) (?:all )?the (primes|prime numbers) (between \d+ and \d+|(?:less than|below|up to) \d+)[.,] (?:then |and )?(?:what is|find|work out|calculate|give) their (?:sum|total)(?=[.?]|$)/i, 'Find the sum of the $1 $2'],
  [/(?<=\d \d+\/\d+.*\d \d+\/\d+) \(mixed numbers\)/gi, ''],
  [/(?<=\bin the form a ?(?:sqrt\(?b\)?|√b|\\sqrt\{?b\}?)\$?),? (?:with|where) \$?b\$? (?:is )?(?:as small as possible|the smallest possible)/gi, ''],
  [/,? (?:leaving|giving|with|using) only positive (?:indices|powers|exponents)(?: in your (?:final )?answer)?(?=[.?]|$)/gi, ', with positive indices'],
  // "Emil claims that 40 − 6 × 5 + 2 is 172. Give the correct value."
  [new RegExp(String.raw`^(?:working (?:strictly )?(?:from )?left to right, )?[A-Z][a-z]+ (?:wrote|writes|says|said|claims|claimed|thinks|thought|believes)(?: (?:on|in) (?:his|her|their|an?|the) [a-z]+(?: [a-z]+)?)? that \$?(${SUM})\$? (?:equals|is equal to|is|comes to|=) \$?-?\d+(?:\.\d+)?\$?\. (?:(?:he|she|they) (?:made|has made|have made) an? (?:order[- ]of[- ]operations |bidmas |bodmas |pemdas )?(?:mistake|error)\. )?(?:what should (?:his|her|their|the) answer (?:have been|be)|(?:give|find|work out|state|write down|what is) the (?:correct|right|true) (?:value|answer)(?: of (?:the|this) (?:expression|calculation|sum))?)\s*[.?]?$`, 'i'), 'Work out $1'],
  // Two changes are told, and what both come to is asked.
  [/^((?:[^%]*?\d ?\\?%){2}[^%]*\boverall (?:percentage|percent) (?:change|increase|decrease))\s+(?:over|across|in|for|during) the (?:two|2) (?:days|weeks|months|years)(?=[.?]\s*$)/i, '$1'],
  [/^VAT at (\d+(?:\.\d+)?%) is included in the (£\d[\d.,]*\d|£\d) price of [a-z ]+[.] How much of (?:the \2|this|it) is (?:the )?VAT(?=\?)/i, 'A price of $2 includes VAT at $1. How much is the VAT'],
  [/^(?:on a number line,? )?a point (?:lies|is) (?:exactly )?(?:halfway|half-way|midway) between ([^.?]{1,30}) and ([^.?]{1,30})\. What (fraction|number) (?:does it represent|is it)(?=\?)/i, 'What $3 is halfway between $1 and $2'],
  [/^On an? (1 ?: ?\d[\d ,]*\d) map,? /i, 'On a map with scale $1, '],
  [/(?<=\bmap\b.*)\b(real|actual) straight[- ]line distance\b/gi, '$1 distance'],
  [/^(?:translate|write|turn)(?: this| the following)? (?:into|as) an? (?:numerical|number) expression and then (?:find its value|evaluate it): /i, 'Find the value of '],
  [/^add (?:together |up )?(?:every|all(?: of)?(?: the)?|the) prime factors? of (\d+) \((?:each )?counted (?:only |just )?once\)/i, 'Find the sum of the distinct prime factors of $1'],
  [/^multiply and (?:give|write) the (?:product|answer|result) in (scientific notation|standard form): (\([^()]+\)) ?[×·]? ?(\([^()]+\))\s*\.?$/i, 'Work out $2$3 in $1.'],
  [/\b(put|divided|split|sorted) (equally )?into (\d+) equal [a-z]+ groups\b/gi, '$1 $2into $3 equal groups'],
  // "Sits 145 m below sea level", "how many metres separate them".
  [/\b(submarine|diver|wreck|whale|helicopter|drone|seagull|gull|bird|plane|balloon) (?:sits|rests|lies|hovers|hangs|floats) (?=\d+(?:\.\d+)? ?(?:m|metres|feet|ft) (?:below|above) (?:sea level|the surface))/gi, '$1 is '],
  [/\bhow many (metres|meters|feet) separate them(?=\?)/gi, 'how many $1 apart are they'],
]; // prettier-ignore

/** `(18 - 6 x 2)`, where x is said to mean "times". */
const TIMES =
  /,? ?(?:\((?:the )?x (?:is|means|stands for) (?:a |the )?(?:times|multiply|multiplication)(?: sign)?\)|where (?:the )?x (?:is|means|stands for) (?:a |the )?["“']?(?:times|multiply|multiplication)["”']?(?: sign)?)(?=[.?\s]|$)/i;

/** "⅖ of a metre": not every reader knows each of the small fractions by its sign. */
const SMALL_FRACTION = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞](?= of\b)/g;

function withTimes(text: string): string {
  return TIMES.test(text) && !/(?<=\d)x|x(?=\d)/.test(text) ? text.replace(TIMES, '').replace(/(?<=[\d)] )x(?= [\d(])/g, '×') : text; // prettier-ignore
}

/** "(the 27 repeats for ever)", "(that is, 0.2777…)" behind the decimal that says so itself. */
function withDigitsOnce(text: string): string {
  return text
    .replace(/(0\.(\d{4,})(?:\.{3}|…)\$?) \((?:where )?the (\d{1,3}) (?:repeats|recurs|goes on)(?: for ?ever| over and over| endlessly)?\)/i, (all, number: string, digits: string, block: string) => (sameDigits(digits, block) ? number : all))
    .replace(/(\$?\d+\.(\d*)\\dot\{?(\d)\}?\$?),? \((?:that is|i\.e\.|meaning),? \$?\d+\.(\d{3,})(?:\.{3}|…|\\[lc]?dots)\$?\)/i, (all, number: string, front: string, dot: string, digits: string) => (new RegExp(`^${front}${dot}{2,}$`).test(digits) ? number : all)); // prettier-ignore
}

/** "(Careful: only the 3 is squared, not the minus sign.)": so it is. */
function withoutCare(text: string): string {
  return text.replace(/ ?\((?:careful|note|remember|hint)[:,] only the (\d+) is (?:being )?squared,? (?:and )?not the (?:negative|minus)(?: sign)?\.?\)/i, (all, base: string) => (new RegExp(`[-−–]${base}(?:\\^\\{?2|²)`).test(text) ? '' : all)); // prettier-ignore
}

/** A question about numbers without what is said beside it and is so anyway. */
export function withoutNumberDress(problem: string): string {
  if (/^\$[^$]*= ?\{\} ?\$\??$/.test(problem)) return problem.replace(/ ?= ?\{\} ?\$\??$/, '$');
  if (problem.length > 320 || !/\d/.test(problem) || !/[a-z]{3}/i.test(problem)) return problem;
  const careless = withoutCare(
    withDigitsOnce(withTimes(withoutNumberAsides(withNumberSayings(problem).replace(SMALL_FRACTION, withoutVulgar)))),
  );
  if (OTHERWISE.test(careless)) return careless;
  return MENDS.reduce(
    (text, [pattern, words]) =>
      typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, words),
    careless,
  ).trim();
}
