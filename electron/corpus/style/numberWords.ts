const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** After these a number is no count of things: an order, a ratio, a calculation, a unit with a sign. */
const NO_COUNT =
  'and|or|to|from|is|are|of|by|per|percent|times|minus|plus|divided|dp|sf|decimal|significant|marks?|points?';

const COUNT = new RegExp(`(?<![\\d.,:/£$€+=*^(-])\\b([2-9]|1[0-2]) (?=(?!(?:${NO_COUNT})\\b)[a-z]{3,})`, 'g');

/** `3 red and 6 blue discs` → `three red and six blue discs`. Only counts of things up to twelve; signs and sums stay. */
export function spellCounts(text: string): string {
  return /[=+×÷\\^√]/.test(text)
    ? text
    : text.replace(COUNT, (_all, digits: string) => `${WORDS[Number(digits)] ?? digits} `);
}
