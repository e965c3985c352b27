const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
const NUMBER_WORD = new RegExp(String.raw`\b(${Object.keys(WORDS).join('|')})\b(?!-)`, 'g');
const TENS =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](one|two|three|four|five|six|seven|eight|nine)\b/g;

const SMALL = `one|${Object.keys(WORDS)
  .filter((word) => word !== 'hundred')
  .join('|')}`;
const UNDER_HUNDRED = `(?:${SMALL})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?`;
const UNDER_THOUSAND = `(?:(?:(?:a|${UNDER_HUNDRED}) hundred)(?: and ${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;
/** "eight hundred", "one thousand eight hundred and fifty"; a bare "hundred" is left to the words before it. */
const LARGE = new RegExp(
  String.raw`\b(?:(?:a|${UNDER_THOUSAND}) thousand(?:,? (?:and )?${UNDER_THOUSAND})?|(?:${UNDER_HUNDRED}) hundred(?: and ${UNDER_HUNDRED})?)\b`,
  'g',
);

function valueOf(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.split(/[-, ]+/)) {
    if (word === 'thousand') [whole, part] = [whole + Math.max(part, 1) * 1000, 0];
    else if (word === 'hundred') part = Math.max(part, 1) * 100;
    else if (word !== 'and') part += word === 'one' || word === 'a' ? 1 : (WORDS[word] ?? 0);
  }
  return whole + part;
}

/** Numbers in words as figures, from two on: "one" is often no number. */
export function inFigures(text: string): string {
  return text
    .replace(LARGE, (words) => `${valueOf(words)}`)
    .replace(
      TENS,
      (_all, tens: string, one: string) => `${(WORDS[tens] ?? 0) + (one === 'one' ? 1 : (WORDS[one] ?? 0))}`,
    )
    .replace(NUMBER_WORD, (word) => `${WORDS[word] ?? word}`);
}
