/** "minus 5", "half of 5", "up to 5": words before a number that make another of it, or only a bound. */
const BEFORE =
  /(?:\b(?:minus|negative|half(?: of)?|twice|double|triple|treble|root(?: of)?|(?:reciprocal|opposite|inverse|square|cube|third|quarter|fifth|tenth|percent) of|up to|between|bigger than|smaller than|larger than|lower than|higher than|under|above|below|times|plus)|\d\s*over|(?:^|\s)[-−–/×+]|(?<=\d)[-−–/×+])\s*$/i;
/** "5 squared", "5 or less", "5 million", "5!": the same behind it. */
const AFTER =
  /^\s*(?:squared\b|cubed\b|or (?:less|more|fewer|greater|above|below|under|over|so)\b|at (?:most|least)\b|(?:hundred|thousand|million|billion|trillion|dozen|factorial)\b|(?:less|more|fewer|greater) than\b|times\b|plus\b|minus\b|over \d|(?:to|or|and) [-−]?\d|divided by\b|to the power\b|!(?:\s|$)|[/×+]\s*\d|[xyk](?![a-z]))/i;

/** Whether what stands right before or behind a number in running text makes another number of it. */
export function isTurned(before: string, after: string): boolean {
  return BEFORE.test(before) || AFTER.test(after);
}
