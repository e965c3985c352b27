/** A number that ends the formula, and a letter behind it: asked for with "is", "=", dots or a wide gap. */
const ASKED =
  /(?<=[=<>≤≥][^=<>≤≥]*[\d)²³])(?:\s+([a-zA-Z])\s*(?:\b(?:is|equals)\b|=|…|_{2,}|\.{2,})|\s{3,}([a-zA-Z])(?![a-zA-Z]))(.*)$/s;

/** A number that is the whole of a side, a space, a letter, and then the end or a word. A comma or stop between them parts them. */
const BEHIND = /[=<>≤≥]\s*[-−+]?\d[\d.,/]*(?<=\d)\s+([a-zA-Z])(?=\s*[?.!]*\s*$|\s+[a-zA-Z]{2,})/;

/** Whether the letter is an unknown of the formula, written there without such a space before it. */
function isUnknown(letter: string, formula: string): boolean {
  return new RegExp(`(?<![a-zA-Z])(?<!\\d\\s+)${letter}(?![a-zA-Z])`).test(formula);
}

/** "9 − 2x = 15 x is?", "2x ≥ 6      x …": the letter behind only asks for its value; it is no factor of the number before. */
export function withoutAskedLetter(text: string): string {
  const tail = ASKED.exec(text);
  if (tail === null) return text;
  const [, named, apart, rest = ''] = tail;
  const before = text.slice(0, tail.index);
  if (!isUnknown(named ?? apart ?? '', before)) return text;
  return /^[\s?…_.=]*(?:what)?[\s?.]*$/.test(rest)
    ? before.padEnd(text.length)
    : `${before};${text.slice(before.length + 1)}`;
}

/** Where "2x + 3 = 11 x" may end in 11x or may ask for x after 11; `null` where it cannot. */
export function doubtfulLetter(text: string): number | null {
  const found = BEHIND.exec(withoutAskedLetter(text));
  if (found === null || !isUnknown(found[1] ?? '', text.slice(0, found.index))) return null;
  return found.index + found[0].length - 1;
}
