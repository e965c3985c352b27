const LIST = String.raw`[-−]?\d[\d./ ]*(?:[,;] ?[-−]?\d[\d./ ]*){2,}(?:,? and [-−]?\d[\d./]*)?`;
const EXPRESSION = String.raw`[-−(\d][-−+\d./ ×x*÷()^⁰¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔⅛⅜⅝⅞]*\d\)?|\\\(.*?\\\)|\$[^$]*\$`;

type Way = readonly [pattern: RegExp, words: string | ((...groups: string[]) => string)];

/** Ways to set a sum of decimals or fractions; each means one thing only, and no number is lost. */
const WAYS: readonly Way[] = [
  [/^[A-Z][a-z]+['’]s (class|school|team|club|choir|group) (?=has|have|had)/, 'A $1 '],
  [/^(?:starter|warm-?up|do now|exit ticket|bell ?work|plenary) ?[:–-]\s*/i, ''],
  [/\btwo rational numbers\b/gi, 'two numbers'],
  [/(?<=[.;] )if one of (?:the numbers|them) is ([^,.]*), (?=(?:find|what is) the other)/gi, 'One of the numbers is $1. '],
  // "Starter: put these in order, smallest first.\n0.56, 0.6": the list stands on a line of its own.
  [new RegExp(String.raw`((?:order|ascending|descending|smallest|largest|biggest)[^\n:.]*)[.:]?\s*\n\s*(${LIST})\s*\.?\s*$`, 'i'), '$1: $2'],
  [/^(?:calculate|work out|evaluate|compute|find)(?: and (?:simplify|reduce))?[:.]?\s*\n\s*(?=[-−(\d])/i, 'Work out '],
  [new RegExp(String.raw`^(?:(?:you are|we are) told|it is given|given|you know|we know)(?: that)? (${EXPRESSION}) ?= ?(\d[\d.,]*\d|\d)[.,;]?\s+(?:use this(?: (?:result|fact|information))?(?: to)?|hence|use it to)[, ]+(?:write down|find|work out|calculate|state)(?: the (?:value|answer|result) (?:of|to))? `, 'i'), '$1 = $2. Use this to find '],
  [/^[a-zπ] ?(?:≈|=) ?(\d+\.\d+)(?:\.\.\.|…)?[.;,]?\s*(?:correct|round|write|give|express) (?:this|it|the value)(?: correct)? to /i, 'Round $1 to '],
  [/^correct (\d[\d.,]*\d) to /i, 'Round $1 to '],
  // "0.3888... (only the 8 is repeated) in the form p/q, where …"
  [/ ?\((?:only )?(?:the )?\d+ (?:is|are) (?:repeated|recurring)\)/i, ''],
  [/ in the form \$?\\?(?:p ?\/ ?q|d?frac ?\{ ?p ?\} ?\{ ?q ?\})\$?(?:,? where \$?p\$? and \$?q\$? are (?:integers|whole numbers)(?:,? (?:with|having) no common factors?)?(?:,? and \$?q\$? ?(?:≠|\\neq?) ?0\$?)?)?/i, ' as a fraction in its simplest form'],
  [/\birreducible fraction\b/gi, 'fraction in its simplest form'],
  [/\bin the form of an? (?=fraction)/gi, 'as a '],
  [/,? ?\bwithout (?:the )?(?:use of |using )?(?:a |the )?(?:tables?|calculators?|mathematical tables|log tables)(?:(?:,| or| and|,? nor) (?:the |a )?(?:use of )?(?:a |the )?(?:tables?|calculators?|mathematical tables))*,?/gi, ''],
  [/,? ?giving (?:the|your) (?:exact )?(?:product|quotient|sum|difference|result|answer) as a decimal(?=[.?!]?\s*$)/i, ''],
  [/ ?= ?(\\\)|\$)?\s*Enter your answer as (a [a-z ]+)[.]?$/i, '$1. Give your answer as $2.'],
  [/\bhow much part of\b/gi, 'what fraction of'],
  [/\b(\d+ ?\/ ?\d+) part of (?=the\b)/gi, '$1 of '],
  // "A class has 28 pupils and 3/7 of them walk."
  [/ and (\d+ ?\/ ?\d+|\d+ ?%) of (?:them|these|the (?:pupils|students|people|children)) (?=[a-z]+\b)/i, '. $1 of them '],
  [/\b(use|uses|need|needs|burn|burns|consume) (?:on|over|for|during|in) (?:a|an|the|this|his|her|their) (?:(?:drive|trip|journey|run|ride|flight) of (\d[\d.,]*) ?(km|kilometres|miles|mi)|(\d[\d.,]*)[- ]?(km|kilometres?|miles?|mi) (?:drive|trip|journey|run|ride|flight))(?: from [A-Z][\w ]*? to [A-Z]\w*(?: [A-Z]\w*)*)?/g, (_all, verb = '', one = '', unit = '', two = '', other = '') => `${verb} for ${one || two} ${unit || other}`],
  [/\b(?:A|The|One|This) [a-z]+ (?:holds?|contains?|has) (\d[\d ./]*\d|\d) ([a-z]+) of [a-z ]+[.;,] (?:how many (\d[\d ./]*)[- ]([a-z]+) (servings|portions|glasses|cups|bottles|scoops|helpings|bowls|pieces|bags) (?:are|can be|does|will|could)(?: [a-z]+)*)\?/i, 'How many $3-$4 $5 are in $1 $2?'],
  [/^Add or subtract(?: as (?:indicated|shown))?: /i, 'Work out '],
]; // prettier-ignore

/** "5/6 − 3/4 : 9/2": a division, as many countries write it. */
function withColons(text: string): string {
  if (/\bratio|\d:\d\d\b|\bscale\b|\bproportion/i.test(text)) return text;
  return text
    .replace(/(?<=[\d)] ?[-−+×·*] ?\(?\d[\d./]* )(?:: )(?=\(?\d)/g, '÷ ')
    .replace(/^(\d+\/\d+ [-−+] \d+\/\d+) : /, '$1 ÷ ');
}

/** "4·05 by 0·6": points in the middle of the line, surely so where one follows a nought. */
function withPoints(text: string): string {
  return /(?<![\d·])0·\d/.test(text) ? text.replace(/(?<=\d)·(?=\d)/g, '.') : text;
}

/** A sum in decimals or fractions in the words its readers know; `null` where nothing is said otherwise. */
export function sumTalk(problem: string): string | null {
  if (!/\d/.test(problem) || problem.length > 320) return null;
  const said = WAYS.reduce(
    (text, [pattern, words]) =>
      typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, words),
    withPoints(withColons(problem)),
  );
  return said === problem ? null : said.trim();
}
