/** An explanation, a proof or a drawing: readers that leave talk out would leave out just this. */
const WORDS_WANTED =
  /\b(?:explain why|explain (?:in words|how (?:you|to))|mathematical induction|by induction|prove|disprove|sketch(?:ing)? the (?:gradient|graph|curve))\b/i;
/** Other subjects, and mathematics that no school here teaches. */
const OTHER_SUBJECT = /Ω|\b(?:hermitian|eigen\w*|spectrum|symétriques?|matrices|file size|bit colou?r|\d-bit)\b/i;
/** Circuits are physics, but a new subject of their formulas is algebra. */
const CIRCUIT = /\b(?:resistors?|resistance)\b/i;
const NEW_SUBJECT =
  /\b(?:rearrang\w+|subject|transpos\w+|in terms of|isolate|express|proportional|var(?:y|ies) (?:directly|inversely|jointly))\b/i;

/** Whether what is wanted is no value that a rule works. */
export function asksForWords(problem: string): boolean {
  return WORDS_WANTED.test(problem) || OTHER_SUBJECT.test(problem) || (CIRCUIT.test(problem) && !NEW_SUBJECT.test(problem)); // prettier-ignore
}
