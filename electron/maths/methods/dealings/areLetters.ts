/** "7p − 2q − 3p", "d + d − 5c": two letters, not pence and cents. */
const SEVERAL = /(?:^|[\s($])[-−–]?\d*[a-z]\s*[-+−–]\s*\d*[a-z]\b/;

/** "6p − 9", "9 − 8p", "7c − (−2c)", "3p²": coins are not added to bare numbers, and are not less than none. */
const WITH_NUMBERS =
  /(?<![\w.])\d*[pc]\s*[-+−–]\s*\d+(?![\d.]|\s?[pc¢]\b)|(?<![\w.£$€])\d+\s*[-+−–]\s*\d*[pc]\b|[-+−–×]\s*\(\s*[-−–]\s*\d*[pc]\b|\d[pc](?:\d|[²³^(])/;

/** What is done with letters only. */
const TASK = /\b(?:simplif\w+|expand\w*|factor\w*|like terms|expressions?|equations?|polynomials?)\b/i;

/** Are the p and c of a question letters, not pence and cents? */
export function areLetters(text: string): boolean {
  return SEVERAL.test(text) || WITH_NUMBERS.test(text) || (TASK.test(text) && /\d[pc]\b/.test(text));
}
