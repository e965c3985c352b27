/** Words from elsewhere as a whole sentence: "expected a number" becomes "Expected a number." */
export function sentence(words: string): string {
  const text = words.trim();
  if (text === '') return '';
  const ended = /[.!?…]$/.test(text) ? text : `${text}.`;
  // A formula or a single letter such as x keeps its case; "a" is a letter only where no noun follows.
  const letter = /^\p{Ll}(?!\p{L})/u.test(ended) && !/^a (?!(?:is|and|or|has|can|cannot|must)\b)\p{L}{2}/u.test(ended);
  return letter ? ended : `${ended.charAt(0).toLocaleUpperCase()}${ended.slice(1)}`;
}
