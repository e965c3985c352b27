/** How a question begins that asks for a value: "what is the", "work out", or nothing at all. */
export const ASK = String.raw`(?:(?:find(?: out)?|calculate|work out|determine|evaluate|compute|what is|what's|whats|what are|what will be|write(?: down| out)?|state|give|get|list|name|tell me|i need|how much is) ?:? ?)?(?:me )?(?:the |its |their )?(?:value of (?:the )?)?`;

/** "these numbers", "the following data set": says that figures follow, or stood before. */
export const THESE = String.raw`(?:(?:the|these|this|those|following|of|set|list|group|data|numbers?|values?|figures?|scores?|marks?|results?|integers|is|are|for|in)[ :,]*)*`;

/** A pattern that must take all of the question. */
export function whole(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('')}$`);
}
