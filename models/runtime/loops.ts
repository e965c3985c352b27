/** A text loops when its end is one block over and over: at least this often, and over at least this many tokens. */
const leastRepeats = 4;
const leastTokens = 64;
const longestBlock = 160;

/** Whether the last tokens are the same block again and again. Cheap enough to ask at every token. */
export function isLooping(tokens: readonly number[]): boolean {
  const longest = Math.min(longestBlock, Math.floor(tokens.length / leastRepeats));
  for (let block = 1; block <= longest; block += 1) {
    const span = Math.max(leastTokens, block * leastRepeats);
    if (span <= tokens.length && repeats(tokens, block, span)) return true;
  }
  return false;
}

/** Whether the last `span` tokens have period `block`. */
function repeats(tokens: readonly number[], block: number, span: number): boolean {
  for (let back = 1; back <= span - block; back += 1) {
    if (tokens.at(-back) !== tokens.at(-back - block)) return false;
  }
  return true;
}
