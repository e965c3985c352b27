/** "7p − 2q − 3p", "d + d − 5c": two letters, not pence and cents. */
const SEVERAL = /(?:^|[\s($])[-−–]?\d*[a-z]\s*[-+−–]\s*\d*[a-z]\b/;

/** "4pq", "2pc²", "3xy": a product of letters, which is no unit and no time of day. */
const PRODUCT =
  /(?<![\w.])\d+(?:(?!(?:[cdkmn]m|[kmc]g|[mcdk]l|[ap]m|cc|dp|sf|pt|st|nd|rd|th|ft|yd|yo|in|oz|lb|hr|mi|gb|mb|kb|kw|px|pp|ps|ct|pc|pk|kn|hz|ha|by|to|cd)(?![a-z]))[a-z]{2}|abc|pqr|xyz)(?![a-z])|\d(?:pc|ct|cd)\s?[-+−–²³^]|[-+−–]\s?\d+(?:pc|ct|cd)\b/;

/** "3p lots of 4p": coins are not counted by coins. */
const TIMES_EACH = /\d[pc] ?(?:lots of|times|multiplied by|by|[×*]|divided by|[÷/]) ?\d*[pc]\b/;

/** "6p − 9", "9 − 8p", "7c − (−2c)", "3p²": coins are not added to bare numbers, and are not less than none. */
const WITH_NUMBERS =
  /(?<![\w.])\d*[pc]\s*[-+−–]\s*\d+(?![\d.]|\s?[pc¢]\b)|(?<![\w.£$€])\d+\s*[-+−–]\s*\d*[pc]\b|[-+−–×]\s*\(\s*[-−–]\s*\d*[pc]\b|\d[pc](?:\d|[²³^(])/;

/** What is done with letters only. */
const TASK = /\b(?:simplif\w+|expand\w*|factor\w*|like terms|expressions?|equations?|polynomials?)\b/i;

/** Are the p and c of a question letters, not pence and cents? */
export function areLetters(text: string): boolean {
  return (
    SEVERAL.test(text) ||
    PRODUCT.test(text) ||
    TIMES_EACH.test(text) ||
    WITH_NUMBERS.test(text) ||
    (TASK.test(text) && /\d[pc]\b/.test(text))
  );
}
