/**
 * Text as the search sees it: words, numbers and signs, each apart from the next. `2x+3`, `2 \cdot x + 3` and `2×x+3`
 * give the same words, since a product is written in many ways and its sign is dropped; so are brackets.
 */
export function searchWords(text: string): readonly string[] {
  const plain = plainSigns(text).normalize('NFKC').replaceAll('\u2044', '/').toLowerCase();
  return plain.match(word) ?? [];
}

/** Names of what a text contains, so that `fraction` or `root` finds a problem that shows one without naming it. */
export function topicWords(text: string): readonly string[] {
  const words = searchWords(text);
  const topics: string[] = [];
  if (words.includes('/')) topics.push('fraction');
  if (words.includes('√')) topics.push('root');
  if (words.includes('^')) topics.push('power');
  if (words.includes('=')) topics.push('equation');
  if (['<', '>', '≤', '≥'].some((sign) => words.includes(sign))) topics.push('inequality');
  if (words.includes('%')) topics.push('percentage');
  return topics;
}

/**
 * A search in the index's own language, or null when the text names nothing to search for. Every ordinary word must
 * occur, complete or as a beginning; neighbouring maths must occur in that order. All words are quoted, so that no
 * text can act as an operator.
 */
export function searchQuery(text: string): string | null {
  const phrases: string[] = [];
  let maths: string[] = [];
  for (const piece of text.split(/\s+/)) {
    const words = searchWords(piece);
    if (words.length === 0) continue;
    if (isMaths(words)) {
      maths.push(...words);
      continue;
    }
    phrases.push(...[maths, ...words.map((each) => [each])].filter(isFilled).map(phrase));
    maths = [];
  }
  if (maths.length > 0) phrases.push(phrase(maths));
  return phrases.length === 0 ? null : phrases.join(' AND ');
}

const word = /\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*|[+\-/=^<>≤≥≠√±%]/gu;

function isFilled(words: readonly string[]): boolean {
  return words.length > 0;
}

function isMaths(words: readonly string[]): boolean {
  return words.some((each) => !/^\p{L}{2}/u.test(each));
}

function phrase(words: readonly string[]): string {
  // A number is never the beginning of another one: `x = 1` must not find `x = 12`.
  const mayGoOn = /^\p{L}/u.test(words.at(-1) ?? '');
  return `"${words.join(' ')}"${mayGoOn ? '*' : ''}`;
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/\\[dt]?frac\s*(\d)\s*(\d)/g, ' $1/$2 '],
  [/\\[dt]?frac\b/g, ' '],
  [/\}\s*\{/g, '/'],
  [/\\(?:left|right|displaystyle|quad|qquad|text|mathrm|boxed|begin|end)\b|\\[,;:! ]|\\\\/g, ' '],
  [/\\(?:cdot|times)\b|\*(?!\*)|[×·⋅∙]/g, ' '],
  [/\\div\b|[÷∕]/g, '/'],
  [/\\?sqrt(?![a-z])/gi, ' √ '],
  [/\\pm\b/g, '±'],
  [/\\pi\b/g, ' π '],
  [/\\(?:leq?|leqslant)\b|<=/g, '≤'],
  [/\\(?:geq?|geqslant)\b|>=/g, '≥'],
  [/\\neq?\b|!=/g, '≠'],
  [/[−–‒]/g, '-'],
  [/(\d),(?=\d{3}(?!\d))/g, '$1'],
];

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function plainSigns(text: string): string {
  let plain = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) => `^${plainDigits(digits)}`).replaceAll('**', '^');
  plain = plain.replace(/(\d)(?=[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/g, '$1 ');
  for (const [pattern, plainForm] of signs) plain = plain.replace(pattern, plainForm);
  return plain;
}

function plainDigits(digits: string): string {
  return Array.from(digits, (digit) => String(superscripts.indexOf(digit))).join('');
}
