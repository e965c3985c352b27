const OPPOSITES: readonly (readonly [string, string])[] = [
  ['up', 'down'],
  ['heads?', 'tails?'],
  ['wins?|won', 'los(?:es?|t)|losing'],
  ['hits?', 'miss(?:es|ed|ing)?'],
  ['late', 'on time|early|punctual'],
  ['right way up', 'upside down'],
  ['pass(?:es|ed)?', 'fail(?:s|ed)?'],
];

/** "It landed point up 52 times. Give the relative frequency of point down.": the other side is asked for. */
function turnsOver(text: string): boolean {
  if (!/\b(?:relative frequency|experimental probability|estimate)\b/.test(text)) return false;
  const at = text.search(
    /[^.?!;]*\b(?:relative frequency|experimental probability|estimate|probability)\b[^.?!;]*[.?!;\s]*$/,
  );
  if (at < 1) return false;
  const [told, asked] = [text.slice(0, at), text.slice(at)];
  const has = (part: string, side: string): boolean => new RegExp(`\\b(?:${side})\\b`).test(part);
  return OPPOSITES.some((sides) =>
    [sides, [sides[1], sides[0]] as const].some(
      ([one, other]) => has(told, one) && !has(told, other) && has(asked, other) && !has(asked, one),
    ),
  );
}

/** "How many games must I play for an expected 5 wins?": the number of trials is asked for. */
const ASKS_TRIALS =
  /\bhow many [a-z]+ (?:must|should|need|do|does|did|would|will)(?: [a-z]+)? (?:need to |have to )?(?:play|throw|roll|spin|buy|toss|flip|enter|try|take|make)\b[^.?]*\b(?:expect\w*|average)\b[^.?]*\d/;
/** "One is taken and it is not red. What is the probability that it is blue?": of those that are left. */
const KNOWN_NOT =
  /\b(?:taken|drawn|picked|chosen|selected|pulled|rolled|thrown|spun)\b[^.?]*\b(?:it|which|this one|that) (?:is|was|turns out to be)(?:n['’]t| not) (?:an? )?[a-z]+\s*[.,;] [^?]*\b(?:probability|chance|likely)\b/;
/** "4 red, 3 blue and 5 green counters of which 2 are chipped": a kind that lies across the others. */
const ACROSS =
  /\band \d+ [a-z]+(?: [a-z]+)?,? (?:\d+ )?of (?:which|them|these) (?:only )?\d+ (?:are|is|were|was|have|has)\b/;

/** What is told of one side, or of all, while another is asked for that no reader of chances works out. */
export function asksOtherSide(problem: string): boolean {
  const text = problem.toLowerCase().replace(/\s+/g, ' ');
  return turnsOver(text) || ASKS_TRIALS.test(text) || KNOWN_NOT.test(text) || ACROSS.test(text);
}
