/** A formula among words: nothing in it is a word but the names of functions. */
const FORMULA = String.raw`(?<formula>\$?(?:(?!(?<![a-zA-Z\\])(?!(?:sqrt|sin|cos|tan|log|ln|pi)(?![a-z]))[A-Za-z]{2,}(?![a-zA-Z]))[^?=<>≤≥,])*[-+−×÷*/^√²³(][^?=<>≤≥,]*?)`;
const GOT = '(?:come (?:down )?to|come out (?:as|at)|work out (?:as|to|at)|simplify to|boil down to|end up as|equal)';

/** What is said in place of "simplify" and the like, where the formula is all there is beside it. */
const REQUESTS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    new RegExp(`^what (?:would|does|do|will|should|might) ${FORMULA} (?:all )?${GOT}(?: altogether)?[?.]*$`, 'i'),
    'Simplify',
  ],
  [
    new RegExp(
      `^what (?:would|does|do|will|should|might) ${FORMULA} (?:look like|be)(?: when (?:it is |it's )?)? ?(?<way>factori[sz]ed|expanded|simplified)[?.]*$`,
      'i',
    ),
    '',
  ],
  [
    new RegExp(`^what (?:do|would|will|should) (?:i|you|we|they) get (?:for|from|out of) ${FORMULA}[?.]*$`, 'i'),
    'Simplify',
  ],
  [
    new RegExp(
      `^(?:what (?:do|would|will|should) (?:i|you|we) get (?:if|when) (?:i|you|we) |how (?:do|would|should|can) (?:i|you|we) (?:fully |completely )?)(?<deed>expand|simplify|factori[sz]e|factor|differentiate|integrate) ${FORMULA}[?.]*$`,
      'i',
    ),
    '',
  ],
  [new RegExp(`^how (?:do|would|should|can) (?:i|you|we) (?:do|work out) ${FORMULA}[?.]*$`, 'i'), 'Work out'],
];
const WAYS: Readonly<Record<string, string>> = { f: 'Factorise', e: 'Expand', s: 'Simplify' };

/** "What would 2a + 5a come down to?" as "Simplify 2a + 5a"; every other text as it is. */
export function spokenRequest(text: string): string {
  for (const [pattern, words] of REQUESTS) {
    const found = pattern.exec(text.trim())?.groups;
    if (found === undefined) continue;
    const { formula = '', way = '', deed = '' } = found;
    // A number alone has nothing to be done to it, and a word may be hidden in what looks like letters.
    if (/[A-Za-z]{3,}/.test(formula.replace(/\\[a-z]+|sqrt|sin|cos|tan|log/g, ' '))) continue;
    const asked =
      deed !== ''
        ? deed.charAt(0).toUpperCase() + deed.slice(1).toLowerCase()
        : way !== ''
          ? (WAYS[way.charAt(0).toLowerCase()] ?? words)
          : words;
    return `${asked} ${formula.trim()}`;
  }
  return text;
}
