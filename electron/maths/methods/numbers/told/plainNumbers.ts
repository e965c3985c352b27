type Saying = readonly [RegExp, string];

/** Ways to tell of several numbers, each as the readers know it. */
const SAYINGS: readonly Saying[] = [
  [/[’‘`]/g, "'"],
  [/^[a-z]+ (?:says|said)[:,]? ["“]?(?=(?:my|the) number|i)/i, ''],
  [/\b(?!what|that|it|let)[a-z]+'s (?=(?:secret |mystery |lucky )?number\b)/gi, 'my '],
  [/\bwhats\b|\bwhat's\b/gi, 'what is'],
  [/(?<=[a-z\d])(?:,| -)? (?:so )?(?=(?:what|which) (?:are (?:they|the|these|my)|is (?:the|it))\b[^.?!]*[?.!]*$)/gi, '. '],
  [/(?<=[\da-z]),? (?=find (?:them|the (?:numbers|two|three|integers))[\s.]*$)/gi, '. '],
  [/\b(find|what are|name|write down|state|list|give)((?: the)?(?: three| two| 3| 2)?) multiples(?=[\s.?]*$)/gi, '$1$2 numbers'],
  [/\bthe page numbers on (?:the )?(?:two |2 )?(?:facing|opposite) pages(?: of [a-z ]+?)? (?=add|sum|total|have|multiply|is|are)/gi, 'two consecutive page numbers '],
  [/\bconsecutive page numbers\b/gi, 'consecutive numbers'],
  [/\b(?:two |2 )page numbers\b/gi, 'two numbers'],
  [/\b(?:to|from) the (?:top|numerator) and (?:to |from )?the (?:bottom|denominator) of\b/gi, 'to both the numerator and the denominator of'],
  [/\bto both the numerator and the denominator of (\d+\/\d+)[.,;]? (?:the|and the|so the) (?:new )?fraction (?:is|becomes)(?: then)?(?: now)?(?: equal to)? (\d+\/\d+)\b/gi, 'to both the numerator and the denominator of $1 gives $2'],
  [/\bto both numerator and denominator,? (?=the fraction)/gi, 'to both the numerator and the denominator, '],
]; // prettier-ignore

/** A puzzle about numbers without the ways of talk. */
export function plainNumbers(problem: string): string {
  return SAYINGS.reduce((rest, [found, words]) => rest.replace(found, words), problem)
    .replace(/\s+/g, ' ')
    .trim();
}
