/** Words that a product of letters must not be made from. Two-letter words that are real products (at, by) stay out. */
const everydayWords = new Set([
  'of', 'is', 'it', 'if', 'to', 'in', 'on', 'do', 'go', 'he', 'me', 'no', 'we', 'oh', 'ok', 'hi', 'so', 'am', 'pm', 'vs', 'us',
  'try', 'why', 'dry', 'fly', 'sky', 'cry', 'shy', 'any', 'ask', 'art', 'ant', 'act', 'add', 'apt', 'arm', 'pls', 'pct', 'thx',
  'cost', 'sing', 'tank', 'all', 'plz', 'my', 'kg',
]); // prettier-ignore

/** True for a word of everyday language, which is never multiplied out into its letters. */
export function isEverydayWord(run: string): boolean {
  return !/^[A-Z]{2}$/.test(run) && everydayWords.has(run.toLowerCase());
}

/** True where a run of letters looks like a product of them (xy, abc, prt) and not like a word. */
export function isLetterProduct(letters: string): boolean {
  if (letters.length <= 2) return true;
  if (letters.length > 4) return false;
  return /^(?:a?[b-df-hj-np-tv-z]+|uvw?|[A-Z]+)$/.test(letters);
}
