/** What a typeset question puts between its formulas: spaces, and words that would be taken for letters. */
const SPACE = /\\(?:quad|qquad|;|,|:|!| )(?![a-z])/g;
const WORDS = /\\(?:text|mbox|textrm|mathrm)\s*\{([^{}]*)\}/g;
/** Words that no unit is: "\text{ for }", "\text{(remove the brackets)}", "\text{ as a single power of }". */
const SAYS =
  /(?:^|[^a-z])(?:for|when|if|where|with|and|or|as|is|are|find|simplif\w*|reduces?|expand\w*|remove|factori[sz]\w*|factor|solve|give\w*|equals?|in terms|work out|evaluate|given|hence|let|write|collect|differentiate|integrate|then|so|what|the)(?![a-z])/i;
/** "3mn, – 5mn, 8mn": a dash before a term of a list is its sign. */
const DASHED_TERM =
  /(?<=(?:^|[\s:])[-−–]?\s?\d*[a-z]{0,3}[²³]?,\s*)[–−]\s+(?=\d*[a-z]{1,3}[²³]?(?:\s*,|\s*[.?]?\s*$))/g;

/** "40 km h⁻¹", "12 m s^{-1}": kilometres an hour, metres a second. */
const PER = /(?<=\d ?|\d ?\\text\{ ?|\bin )(km|cm|m|miles?)(?: |\\,|\\ )?(h|hr|s|min)(?:⁻¹|\^\{?[-−]1\}?)/g;

/** "The $n$th term", "the $n^{\text{th}}$ term". */
const NTH = /\$n\$[- ]?th\b|\$n\^\{?(?:\\text\{)?th\}{0,2}\$/g;

function withUnitPowers(problem: string): string {
  return /⁻¹|[-−]1/.test(problem) ? problem.replace(PER, '$1/$2') : problem;
}

/** The words of a typeset question as words; units and answers in `\text` stay as they are. */
export function withLatexWords(problem: string): string {
  const united = withUnitPowers(problem.replace(NTH, 'nth'));
  const text = /[–−]\s+\d*[a-z]/.test(united) ? united.replace(DASHED_TERM, '−') : united;
  if (!/\\(?:text|mbox|mathrm|quad)/.test(text)) return text;
  // Words of a formula between dollars stand inside the marks.
  const marked = text.includes('$');
  return text
    .replace(WORDS, (all, words: string) => (SAYS.test(words) ? (marked ? `$ ${words} $` : ` ${words} `) : all))
    .replace(/\$\s*\$/g, ' ')
    .replace(SPACE, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
