/** Words that a product of letters must not be made from. Two-letter words that are real products (at, by) stay out. */
const everydayWords = new Set([
  'of', 'is', 'it', 'if', 'to', 'in', 'on', 'do', 'go', 'he', 'me', 'no', 'we', 'oh', 'ok', 'hi', 'so', 'am', 'pm', 'vs', 'us',
  'try', 'why', 'dry', 'fly', 'sky', 'cry', 'shy', 'any', 'ask', 'art', 'ant', 'act', 'add', 'apt', 'arm', 'pls', 'pct', 'thx',
  'cost', 'sing', 'tank', 'and', 'the', 'css', 'hmm', 'brr', 'mrs', 'tsp', 'pdf', 'all', 'plz', 'my', 'kg', 'ty',
]); // prettier-ignore

/** True for a word of everyday language, which is never multiplied out into its letters. */
export function isEverydayWord(run: string): boolean {
  return !/^[A-Z]{2}$/.test(run) && everydayWords.has(run.toLowerCase());
}

/** True where a run of letters looks like a product of them (xy, abc, prt) and not like a word. */
export function isLetterProduct(letters: string): boolean {
  if (letters.length <= 2) return true;
  if (letters.length === 4) return 'abcdefgh pqrst wxyz'.includes(letters) || /^[A-Z]{4}$/.test(letters);
  // A y among consonants is a vowel (gym, why), unless x or z beside it shows what is meant.
  return (
    /^(?:a?[b-df-hj-np-tv-x]{2,3}|a?[b-df-hj-np-tv-z]*[xz][b-df-hj-np-tv-z]*|uvw|[A-Z]{3}|[A-Z][b-df-hj-np-tv-xz]{2}|[a-z][A-Z]{2})$/.test(
      letters,
    ) && letters.length === 3
  );
}

const greek = '(?:alpha|beta|gamma|delta|theta|sigma|omega|lambda|phi)';
const named = '(?:arcsin|arccos|arctan|cosec|sinh|cosh|tanh|sin|cos|tan|sec|csc|cot|log|ln)';
const embedded = new RegExp(
  `^(?:[xyzabckntA]?(?:${named}(?:[xyztnABC]{1,2}|pi|${greek})?)+|[a-zA-Z]?${greek}|pi[rRdDhx]|[rRdDhx]pi|[a-z]?(?:sqrt|abs|exp))$`,
);
const pieces = new RegExp(`${named}|${greek}|sqrt|abs|exp|pi|.`, 'g');

/** "xsinx" → x, sin, x; "abc" → a, b, c. Null when it looks like a word and not like mathematics. */
export function splitLetters(run: string): readonly string[] | null {
  if (isEverydayWord(run)) return null;
  if (isLetterProduct(run)) return [...run];
  return embedded.test(run) ? (run.match(pieces) ?? null) : null;
}
