/** "simplify 2a x 3b": nothing but terms in other letters and an x apart between each two of them. */
const TERMS = ((): RegExp => {
  const term = String.raw`(?:\d+(?:[a-wyz](?:\^\d+|[²³⁴])?)*|(?:[a-wyz](?:\^\d+|[²³⁴])?)+)`;
  const request =
    '(?:(?:please |can you )?(?:simplify(?: fully)?|multiply|work out|evaluate|find|calculate|what is|what’s|whats)[: ]+)?';
  return new RegExp(`^\\s*${request}${term}(?: x ${term})+\\s*[=?.\\s]*$`, 'i');
})();

/** Whether every x that stands apart can only be a times sign, though other letters are about. */
export function isProductOfTerms(text: string): boolean {
  return TERMS.test(text);
}

/** "7x8" and "-3 x -4" where every x stands between two numbers and a plain calculation is asked for. */
export function timesTyped(text: string): string {
  if (isProductOfTerms(text)) return text.replace(/(?<=\s)x(?=\s)/g, '×');
  if (/simplif|expand|factor|different|deriv|integra|solve|\bwhen\b|\bif\b/i.test(text)) return text;
  const spaced = text.replace(/(?<=[\d)]\s)x(?=\s(?:[-−]?[\d(]|√|\\?sqrt))/gi, '×');
  // No other letter: the formula is one of numbers.
  if (spaced !== text && !/(?<![a-z\\])[b-hj-z](?![a-z])|\d[a-z](?![a-z])/i.test(spaced)) return spaced;
  if (/[=<>≤≥^]/.test(text)) return text;
  const asked = /\b(?:work out|calculate|compute|what(?:'s|s| is))\b/i.test(text);
  const between = asked ? /(?<=\d)x(?=\d)|(?<=[\d)]\s)x(?=\s[-−]?[\d(])/gi : /(?<=\d)x(?=\d)/gi;
  const others = /(?<![a-z])x(?![a-z])|\dx|x\d/i.test(text.replace(between, ''));
  return others ? text : text.replace(between, '×');
}
