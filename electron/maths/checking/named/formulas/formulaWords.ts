/** A formula among words: no run of letters in it but names of functions, no full stop between words. */
const RUN = /\\?[A-Za-z]{3,}/g;
const FUNCTIONS =
  /^\\?(?:sin|cos|tan|sec|cot|csc|cosec|log|exp|sqrt|frac|dfrac|tfrac|left|right|cdot|times|pi|theta|alpha|beta|int|lim|infty|leq|geq|circ|div)$/;

export const FORMULA = String.raw`(?<formula>\S.*?)`;

/** Small words that could be read as products of letters, and signs that join sentences. */
const NO_FORMULA =
  /\b(?:if|is|at|of|to|by|in|on|or|as|an|it|we|so|do|me|my|no|up|he|be|us)\b|[⇒→?:;]|[.!]\s|,\s?[a-z]|d ?\/ ?d[a-z]|\{d\}|\\to\b/i;

/** false where a word stands in what should be a formula, or a derivative that is still to be taken. */
export function isFormula(text: string): boolean {
  const runs = text.match(RUN) ?? [];
  return /[\dA-Za-z]/.test(text) && runs.every((run) => FUNCTIONS.test(run)) && !NO_FORMULA.test(text);
}

export const ASKS = String.raw`(?:(?:can you |could you |please |pls |help me |i need to )?(?:find|what is|what's|whats|work out|calculate|determine|give|give me|state|write down|obtain|get) )?(?:the )?(?:value of (?:the )?)?`;

/** A pattern for the whole question, capitals as small letters where they stand in words. */
export function worded(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('')}$`, 'i');
}
