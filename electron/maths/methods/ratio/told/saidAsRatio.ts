import { inFigures } from '../../words/numberWords.ts';

type Saying = readonly [RegExp, string | ((all: string, ...groups: string[]) => string)];

const MONEY = String.raw`(?:[£$€₹] ?|(?:ksh|rs|shs?|n|r|usd|us\$|gh₵|k)\.? ?)?\d[\d,]*(?:\.\d+)?`;
const NAMES = String.raw`([a-z]+(?:, [a-z]+)*,? and [a-z]+)`;
const PUT = '(?:contributed?|contributes|invest(?:ed|s)?|put in|puts in|put up|pays?|paid)';
const figures = (text: string): readonly string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) => one.replace(/,/g, ''));

function greatestCommon(one: number, two: number): number {
  return two === 0 ? one : greatestCommon(two, one % two);
}

/** Whole parts for parts that are in inverse proportion to whole numbers. */
function inverseParts(numbers: readonly number[]): string {
  const least = numbers.reduce((all, one) => (all * one) / greatestCommon(all, one), 1);
  return numbers.map((one) => least / one).join(':');
}

const FOOD =
  '(?:food|rice|provisions?|fodder|rations?|grain|hay|feed|flour|stores?|supplies|grass|water|maize|corn|oats)';

/** Ways to tell of shares and of work that the readers know in other words; every number that counts stays, or is worked in. */
const SAYINGS: readonly Saying[] = [
  [/\b(?:ksh|tsh|ush|shs|rs|gh₵)\.? ?(?=\d)/g, ''],
  [/,? (?:and )?(?:all of (?:them|these|the [a-z]+)|they|the [a-z]+) are (?:all |either )?(?:[a-z]+) (?:or|and) [a-z]+(?=[.])(?! in)/g, ''],
  [
    new RegExp(`\\b(?:(?:two|three|four|the|business|2|3|4) )*(?:partners?|friends|brothers|sisters|people|traders|investors|men|women)?,? ?${NAMES} ${PUT} ((?:${MONEY}(?:, | and |, and )?){2,4})(?: respectively)?(?: (?:to|in|into|towards?) [^.]*)?\\. (?:they|the partners|these) (?:then |agree to |agreed to |decide to )?(?:shared?|divided?|split) (?:a |the |their )?(?:profits?|total|money|winnings|prize)? ?(?:of )?(${MONEY}) (?:between them |among them )?in (?:the (?:same )?ratio (?:of|as)|proportion to) (?:their|these|the|what) [a-z ]+\\.`, 'g'),
    (all, names, amounts, profit) => {
      const parts = figures(amounts);
      const shares = parts.map(Number).reduce(greatestCommon, 0);
      return parts.length === names.split(/,? and |, /).length && shares > 0 ? `${names} share ${profit} in the ratio ${parts.map((one) => Number(one) / shares).join(':')}.` : all;
    },
  ],
  [
    /\b(divide|split|share|separate)((?: the)?(?: number| sum| amount)?(?: of)?) ((?:[£$€₹] ?)?\d[\d,.]*(?: [a-z]+)?) into (?:two|three|four|2|3|4) parts?,? (?:that are |which are )?(?:so that they are )?(directly |inversely |)(?:proportional to|in proportion to|in the proportion) ((?:\d+(?:, | and |, and |:))+\d+)/g,
    (_all, verb, _of, total, way, list) => {
      const numbers = figures(list).map(Number);
      return `${verb} ${total} in the ratio ${way === 'inversely ' ? inverseParts(numbers) : numbers.join(':')}`;
    },
  ],
  // Work.
  [/\b(?:equal|identical|similar|such|equally fast) (?=(?:taps?|pipes?|pumps?|machines?|workers?|men|hoses?)\b)/g, ''],
  [/\bhow much time (do|does|would|will|did) ([^.?]+?) (?:need|take|require)\b/g, 'how long $1 $2 take'],
  [/,? (?:all |each |both )?(?:working|flowing|running|pouring|painting|going|reaping|digging) at (?:the|this|that) (?:same|a constant) (?:rate|speed|pace),?/g, ''],
  [
    /^if (\d+ [a-z]+) (?:can |could )?([a-z]+) (a|an|the|this|one) ([a-z ]+?) in (\d+(?:\.\d+)? [a-z]+), in how many ([a-z]+) (?:could|can|would|will|should) (\d+ [a-z]+) ?([a-z]+ )(?:it|the same [a-z]+|the [a-z]+)(?: in)?/g,
    '$1 $2 $3 $4 in $5. how many $6 would $7 take to $8it',
  ],
  [/\bhow many ([a-z]+) would (\d+ [a-z]+) take to [a-z]+ it\b/g, 'how long would $2 take'],
  // Food for more or fewer mouths.
  [
    new RegExp(`\\b(${FOOD}\\b[^.?]*?)(\\d+) ([a-z]+)([^.?]*?\\d+ (?:days?|weeks?|hours|months)[^.?]*)\\. (?:for )?how (?:long|many (days|weeks|months)) (?:would|will|could|can) (?:the |this |it |they |his |her |their )?(?:same )?(?:${FOOD} )?(?:last|be enough)(?: for)?,? if (?:there (?:were|are) |he had |she had |he has |she has )?(\\d+) (more|fewer|less|extra|additional) ([a-z]+)[^.?]*\\?`, 'g'),
    (all, before, count, noun, days, _unit, change, way, other) => {
      if (noun.replace(/s$/, '') !== other.replace(/s$/, '')) return all;
      const now = Number(count) + (/fewer|less/.test(way) ? -1 : 1) * Number(change);
      return now > 0 ? `${before}${count} ${noun}${days}. how long would it last for ${now} ${noun}?` : all;
    },
  ],
  // Ratios of letters.
  [/\b(?:the )?ratio of ([a-z]) to ([a-z]) is (\d+) ?(?:to|:) ?(\d+),? and (?:the (?:ratio of )?)?([a-z]) to ([a-z])(?: is)? (\d+) ?(?:to|:) ?(\d+)[.,]? (?:what is|find|work out) (?:the )?(?:ratio of )?([a-z]) (?:to|:) ([a-z])\b/g, '$1 : $2 = $3 : $4 and $5 : $6 = $7 : $8. find $9 : $10'],
  [/\b(?:the )?ratio of ([a-z]) to ([a-z]) is (\d+) ?(?:to|:) ?(\d+),? and (?:the )?ratio of ([a-z]) to ([a-z]) is (\d+) ?(?:to|:) ?(\d+)[.,]? (?:what is|find|work out|determine|calculate) (?:the )?ratio of ([a-z]) (?:to|:) ([a-z])\b/g, '$1 : $2 = $3 : $4 and $5 : $6 = $7 : $8. find $9 : $10'],
]; // prettier-ignore

/** A question of ratios in the words "in the ratio", "take" and "last for"; `null` where nothing changes. */
export function saidAsRatio(problem: string): string | null {
  if (problem.length > 340) return null;
  const plain = inFigures(problem.toLowerCase().replace(/[’‘]/g, "'")).replace(/\s+/g, ' ').replace(/ (?=[.?,])/g, '').trim(); // prettier-ignore
  const said = SAYINGS.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    plain,
  );
  return said === plain
    ? null
    : said
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.?,])/g, '')
        .trim();
}
