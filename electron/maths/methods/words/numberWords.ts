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

/** Numbers in words as figures, from two on: "one" is often no number. */
export function inFigures(text: string): string {
  return text
    .replace(
      TENS,
      (_all, tens: string, one: string) => `${(WORDS[tens] ?? 0) + (one === 'one' ? 1 : (WORDS[one] ?? 0))}`,
    )
    .replace(NUMBER_WORD, (word) => `${WORDS[word] ?? word}`);
}
