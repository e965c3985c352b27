/** An explanation, a proof or a drawing: readers that leave talk out would leave out just this. */
const WORDS_WANTED =
  /\b(?:explain why|explain (?:in words|how (?:you|to))|mathematical induction|by induction|prove|disprove|sketch(?:ing)? the (?:gradient|graph|curve))\b/i;
/** Other subjects, and mathematics that no school here teaches. */
const OTHER_SUBJECT =
  /Ω|\b(?:resistors?|resistance|hermitian|eigen\w*|spectrum|symétriques?|matrices|file size|bit colou?r|\d-bit)\b/i;

/** Whether what is wanted is no value that a rule works. */
export function asksForWords(problem: string): boolean {
  return WORDS_WANTED.test(problem) || OTHER_SUBJECT.test(problem);
}
