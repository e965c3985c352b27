import { spokenPuzzle } from './spokenPuzzles.ts';

type Saying = readonly [RegExp, string];

/** Ways to tell of several numbers, each as the readers know it. */
const SAYINGS: readonly Saying[] = [
  [/[’‘`]/g, "'"],
  [/^[a-z]+ (?:says|said)[:,]? ["“]?(?=(?:my|the) number|i)/i, ''],
  [/\b(?!what|that|it|let)[a-z]+'s (?=(?:secret |mystery |lucky )?number\b)/gi, 'my '],
  [/\bwhats\b|\bwhat's\b/gi, 'what is'],
  [/(?<=\breciprocal\b[^?]*)\$?\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}\$?/g, '$1/$2'],
  [/(?<=[a-z\d])(?:,| -)? (?:so )?(?=(?:what|which) (?:are (?:they|the|these|my)|is (?:the|it))\b[^.?!]*[?.!]*$)/gi, '. '],
  [/(?<=[\da-z]),? (?=find (?:them|the (?:numbers|two|three|integers))[\s.]*$)/gi, '. '],
  [/\b(find|what are|name|write down|state|list|give)((?: the)?(?: three| two| 3| 2)?) multiples(?=[\s.?]*$)/gi, '$1$2 numbers'],
  [/\bthe page numbers on (?:the )?(?:two |2 )?(?:facing|opposite) pages(?: of [a-z ]+?)? (?=add|sum|total|have|multiply|is|are)/gi, 'two consecutive page numbers '],
  [/\b(two|three|four|five|2|3|4|5) (?:house |page |seat |locker |room |door |ticket )?numbers (?:that are |which are )?(?:next to (?:each other|one another)|in a row|one after (?:the other|another)|side by side)(?: on (?:our|the|my|one|that|this|his|her) side of [a-z]+ [a-z]+)?,? ?(?:(?:which are |they are )?all (even|odd)(?: ones| numbers)?,? )?(?=add|sum|total|have|multiply|make|come)/gi, '$1 consecutive $2 numbers '],
  [/\b(consecutive|two|three|2|3) (?:atomic|house|page|locker|seat|lottery|raffle|shirt|jersey|room|bus|lucky|secret|mystery|door|ticket|winning) (?=numbers\b)/gi, '$1 '],
  [/\bconsecutive numbers (?:of|in|from) (?:an?|the|my|his|her|our) [a-z]+(?: [a-z]+)? (?=add|sum|total|have|multiply|make|come)/gi, 'consecutive numbers '],
  [/\bconsecutive page numbers\b/gi, 'consecutive numbers'],
  [/\b(?:two |2 )page numbers\b/gi, 'two numbers'],
  [/\b(?:to|from) the (?:top|numerator) and (?:to |from )?the (?:bottom|denominator) of\b/gi, 'to both the numerator and the denominator of'],
  [/\bto both the numerator and the denominator of (\d+\/\d+)[.,;]? (?:the|and the|so the) (?:new )?fraction (?:is|becomes)(?: then)?(?: now)?(?: equal to)? (\d+\/\d+)\b/gi, 'to both the numerator and the denominator of $1 gives $2'],
  [/^the squares of ((?:two|2) consecutive (?:positive |negative )?(?:even |odd )?(?:whole )?(?:integers|numbers)) (?:have a sum of|add up to|total|sum to|add to|come to) /i, 'The sum of the squares of $1 is '],
  [/^the squares of ((?:two|2) consecutive (?:positive |negative )?(?:even |odd )?(?:whole )?(?:integers|numbers)) (?:differ by|have a difference of) /i, 'The difference of the squares of $1 is '],
  [/^of (three|four|five|six|3|4|5|6) consecutive (even |odd )?(integers|numbers), the first and (?:the )?last (?:have a sum of|add up to|total|sum to) (\d+)\. (.*?\bthe (?:second|third|first|last|middle|fourth)) of the (?:three|four|five|six) (?:integers|numbers)(?=[.?]*$)/i, 'The first and last of $1 consecutive $2$3 add up to $4. $5'],
  [/\bwrite down the (?=(?:second|third|first|last|middle|fourth)[.?]*$)/i, 'Find the '],
  [/^(?:when|if) (a (?:positive |negative )?number) is added to its square,? (?:the (?:result|answer|total|sum) is|you get|it gives|we get) /i, '$1 added to its square gives '],
  [/\bto both numerator and denominator,? (?=the fraction)/gi, 'to both the numerator and the denominator, '],
]; // prettier-ignore

const COUNT =
  /\bthe number of ([a-z]+s|sheep|people|children|fish)\b(?: (?:in|on|at) (?:the|a|my|his|her|our|their) [a-z]+)?/gi;

/** "Double the number of beetles …: how many beetles are there?" is a puzzle about a number. */
function ofOneKind(problem: string): string {
  const kinds = new Set([...problem.matchAll(COUNT)].map(([, kind = '']) => kind.toLowerCase()));
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0) return problem;
  const asked = new RegExp(`\\bhow many ${kind}(?: (?:are there|were there|are (?:in|on|at) (?:the|a|my|his|her|our|their) [a-z]+|(?:has|have|does|do|did) [a-z ]+))?(?=[?.!]*$)`, 'i'); // prettier-ignore
  if (!asked.test(problem)) return problem;
  const plain = problem.replace(asked, 'what is the number').replace(COUNT, 'the number');
  return new RegExp(`\\b${kind}\\b`, 'i').test(plain) ? problem : plain;
}

/** A puzzle about numbers without the ways of talk. */
export function plainNumbers(problem: string): string {
  return SAYINGS.reduce((rest, [found, words]) => rest.replace(found, words), ofOneKind(spokenPuzzle(problem)))
    .replace(/\s+/g, ' ')
    .trim();
}
