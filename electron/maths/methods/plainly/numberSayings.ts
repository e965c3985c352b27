type Rewrite = (all: string, ...groups: string[]) => string;
type Saying = readonly [pattern: RegExp, words: string | Rewrite];

const NUMBER = String.raw`\$?[-−–]?\d+(?:\.\d+)?\$?`;
const END = String.raw`(?=[.?!]?\s*$)`;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const SIGNS: Readonly<Record<string, string>> = { sum: '+', difference: '-', product: '×', quotient: '÷' };

function bare(number: string): string {
  return number.replace(/\$/g, '').replace(/[−–]/g, '-');
}

/** "The difference of −8 and 23" as it is written. */
function written(name: string, one: string, two: string): string {
  return `Work out ${bare(one)} ${SIGNS[name.toLowerCase()] ?? ''} (${bare(two)})`;
}

/** Other words for what the readers of numbers know; each says the same of every number. */
const SAYINGS: readonly Saying[] = [
  // "Simplify using the Product Property of exponents: x⁵ · x⁹": which law it takes is not asked.
  [/^(simplify|evaluate|multiply|divide|rewrite),? (?:by )?(?:using|with|applying|by) (?:the )?(?:product|quotient|power|zero|negative)(?: to a power| of a (?:power|product|quotient))?(?:[- ]exponent)? (?:property|rule|law)(?: (?:of|for) (?:exponents|indices|powers|radicals|square roots))?(?: to simplify)?[:,]? (?=[$\\(\d√a-z][^.]*[\^²³⁴⁵⁶⁷⁸⁹√\\])/i, '$1 '],
  [new RegExp(String.raw`^(simplify|write|rewrite)(?: this| the expression)?,? (?:leaving|using|with|giving|and use|and leave)(?: your answer with)? (?:only positive|positive) (?:exponents|indices|powers)(?: only)?[:,] ([^.]+?)\.?\s*$`, 'i'), 'Simplify $2, with positive indices'],
  // "Simplify the cube root ∛54"
  [/\b(simplify|evaluate|find|work out) the cube root:? (?=\$?(?:\\sqrt ?\[3\]|∛))/i, '$1 '],
  [/\b(simplify|evaluate|find|work out) the square root:? (?=\$?(?:\\sqrt ?\{|√))/i, '$1 '],
  [new RegExp(String.raw`\b(prime factori[sz]ation (?:of|for) )\$?(\d[\d,]*)\$?[.,;]? (?:please )?(?:(?:us(?:e|ing)|with|writ(?:e|ing) (?:it )?(?:with|using)) exponents?(?: notation)?(?: (?:for|to show|with) (?:any |the )?repeated (?:prime )?factors)?|in (?:exponent|exponential|index) (?:form|notation))${END}`, 'i'), '$1$2'],
  [/\b(largest|greatest|biggest|smallest|least) prime(?: number)? (?:that|which) (?:divides|goes into|is a (?:factor|divisor) of)(?: exactly| evenly)? (?:into )?(\d+)(?: exactly| evenly| without (?:a )?remainder)?/gi, '$1 prime factor of $2'],
  // "Which integer must be added to −15 to give a result of −4?"
  [new RegExp(String.raw`^(?:what|which) (?:integer|number|whole number) (?:must|should|has to|needs to|can|would) (?:i |you |we |be )?(add(?:ed)? to|subtract(?:ed)? from|take(?:n)? (?:away )?from) (${NUMBER}),? (?:in order )?(?:to|so that you|so as to) (?:give|get|make|obtain|produce|have|leave)(?: an? (?:result|answer|total|sum) of)? (${NUMBER})(?=\?)`, 'i'), (_all, deed = '', one = '', two = '') => `What number must be ${/^add/i.test(deed) ? 'added to' : 'subtracted from'} ${bare(one)} to get ${bare(two)}`],
  // "Evaluate 3.2 × 10⁻³ and write the result in standard decimal form."
  [new RegExp(String.raw`^(?:evaluate|work out|find|write|calculate) (\$?\d+(?:\.\d+)? ?(?:×|\\times|x|\*) ?10(?:[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^\{?\(?[-−]?\d+\)?\}?)\$?),? (?:(?:and )?(?:write|give|express) (?:the|your) (?:result|answer|value) )?(?:in standard decimal (?:form|notation)|in (?:ordinary )?decimal (?:form|notation)|as an ordinary (?:decimal|number)(?: number)?)${END}`, 'i'), 'Write $1 as an ordinary number'],
  // Translate "the difference of −8 and 23" into an expression and simplify it.
  [new RegExp(String.raw`^translate(?: the (?:phrase|words|following phrase))?:? ["“']?the (sum|difference|product|quotient) of (${NUMBER}) and (${NUMBER})["”']?,? (?:into|to|as) an? (?:numerical |algebraic |mathematical )?expression,? (?:and )?(?:then )?(?:simplify|evaluate)(?: it| the (?:result|expression))?${END}`, 'i'), (_all, name = '', one = '', two = '') => written(name, one, two)],
  [new RegExp(String.raw`\bas a mixed number,? in (?:its |the )?(?:simplest form|lowest terms)${END}`, 'i'), 'as a mixed number'],
  // "Which of the four numbers 0.68, 0.608, 0.7 and 0.0699 is the largest?"
  [/^(which of )(?:the |these )?(two|three|four|five|six) (numbers|decimals|fractions|values|integers),? ([-−\d][-−\d., /]*?(?:,? (?:and|or) )[-−\d./]+),? (?=(?:is|has) )/i, (all, front = '', count = '', name = '', list = '') => (list.split(/,? (?:and|or) |, /).length === COUNTS.indexOf(count.toLowerCase()) ? `${front}the ${name} ${list} ` : all)],
  // "My daughter needs 180 as a product of prime factors, in index form."
  [/^(?:hi |hello |so |please )*(?:my|our|the|his|her|i|we|he|she) ?(?:son|daughter|lad|boy|girl|child|kid|teacher|homework|book|worksheet|grandson|granddaughter|nephew|niece)? (?:needs?|wants?|has to have|have to have|asks? for|is after|would like) (?:me to write |us to write )?(\d+) (?=(?:written |expressed )?as (?:a product|the product) of (?:its )?prime)/i, 'Write $1 '],
  // "How much should the till say?"
  [/\b(?:how much|what) should the (?:till|cash register|receipt|card machine|pump) (?:say|show|read|come to)(?=\?)/gi, 'how much does it cost'],
  // "Death Valley has an elevation of −282 feet, and the summit of … in Texas has an elevation of 8,751 feet."
  [/^(?:[^,.;?\d]{2,60}) (?:has an elevation of|is at an elevation of|lies at|is) ([-−–][\d,]+(?:\.\d+)? (?:feet|ft|metres|meters|m))(?:,? (?:and|while|but)|[.;,]) (?:[^,.;?\d]{2,60}) (?:has an elevation of|is at an elevation of|lies at|is) ([\d,]+(?:\.\d+)? (?:feet|ft|metres|meters|m))\. (?:what is|find|work out|calculate) the difference(?:, in (?:feet|metres|meters),?)? (?:between (?:the two|these two|these|their)|in(?: their| the two)?) (?:elevations?|heights?)[.?]$/i, (all, low = '', high = '') => (unitOf(low) === unitOf(high) ? `A has an elevation of ${low}. B has an elevation of ${high}. What is the difference in elevation?` : all)],
]; // prettier-ignore

function unitOf(height: string): string {
  return height.replace(/[^a-z]/gi, '').toLowerCase();
}

/** A question about numbers in the words that its readers know; the text itself where nothing is said otherwise. */
export function withNumberSayings(problem: string): string {
  return SAYINGS.reduce(
    (text, [pattern, words]) =>
      typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, words),
    problem,
  );
}
