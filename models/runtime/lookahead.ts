/** Ends of the text of these lengths are looked up, the longest first. */
const contextLengths: readonly number[] = [3, 2];
const longestGuess = 7;
const firstGuess = 3;
/** Tokens for which guessing rests after it went wrong too often. */
const rest = 32;
/** Share of guessed tokens that must turn out right for guessing to pay (five tokens cost about twice as much as one). */
const leastShare = 0.35;
/** Weight of the newest guess in the running share. */
const recency = 0.15;

/**
 * Guesses the next tokens by prompt lookup: where the last few tokens occurred before, in the problem or in the text, what
 * followed then may follow now (Saxena 2023). Worked solutions copy their lines with small changes, so it often does.
 * Decides by counts alone, never by the clock, so that the same draft always takes the same course.
 */
export class Lookahead {
  #pending: readonly number[] = [];
  #guessed = 0;
  #right = 0;
  #share = 1;
  #length = firstGuess;
  #resting = 0;

  /** Tokens that may come after these; empty when nothing fits or guessing rests. */
  propose(tokens: readonly number[]): readonly number[] {
    this.#settle();
    if (this.#resting > 0) {
      this.#resting -= 1;
      return [];
    }
    this.#pending = followers(tokens, this.#length);
    this.#guessed = this.#pending.length;
    this.#right = 0;
    return this.#pending;
  }

  /** Tells which token really came. */
  observe(token: number): void {
    const [expected, ...others] = this.#pending;
    if (expected === undefined) return;
    if (expected === token) this.#right += 1;
    this.#pending = expected === token ? others : [];
  }

  /** The text was cut: a guess under way says nothing any more. */
  forget(): void {
    this.#pending = [];
    this.#guessed = 0;
  }

  /** Draws the lesson from the last guess. */
  #settle(): void {
    if (this.#guessed === 0) return;
    const share = this.#right / this.#guessed;
    this.#share += recency * (share - this.#share);
    this.#length = share === 1 ? Math.min(longestGuess, this.#length * 2) : Math.max(firstGuess - 1, this.#right);
    this.#guessed = 0;
    if (this.#share < leastShare) {
      this.#resting = rest;
      this.#share = (1 + leastShare) / 2;
    }
  }
}

/** What followed the latest earlier occurrence of the text's end. */
function followers(tokens: readonly number[], count: number): readonly number[] {
  for (const context of contextLengths) {
    for (let start = tokens.length - context - 1; start >= 0; start -= 1) {
      if (matches(tokens, start, context)) return tokens.slice(start + context, start + context + count);
    }
  }
  return [];
}

function matches(tokens: readonly number[], start: number, context: number): boolean {
  const end = tokens.length - context;
  for (let index = 0; index < context; index += 1) {
    if (tokens[start + index] !== tokens[end + index]) return false;
  }
  return true;
}
