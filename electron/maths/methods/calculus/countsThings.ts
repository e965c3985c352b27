/** Words that may stand between "of" or a colon and the formula. */
const KNOWN =
  /^(?:the|this|that|each|function|functions|expression|fraction|sequence|quotient|ratio|value|values|curve|graph|formula|sqrt|root|roots|square|cube|given|following|terms?|find|evaluate|compute|calculate|work|simplify|solve|what|when|where|with|does|its|it)$/i;

/** "The limit of turnips 5x": of a thing nobody knows, and not of 5x alone. */
export function countsThings(problem: string): boolean {
  const words = [...problem.matchAll(/(?:\bof|:)\s+([a-z]{3,})\s+\$?\\?[([]*\d/gi)].map(([, word = '']) => word);
  return words.some((word) => !KNOWN.test(word));
}
