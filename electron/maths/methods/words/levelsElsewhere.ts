/** "Then another diver swims up 3 m": whose level is meant? */
const ANOTHER =
  /\b(?:another|a second|the second|a different|the other) (?!time\b|move\b|day\b|hour\b|night\b)[a-z]+ (?:then |also |now )?(?:swims?|swam|climbs?|climbed|goes|went|dives?|dived|dove|rises?|rose|falls?|fell|moves?|moved|sinks?|sank|descends?|descended|ascends?|ascended|jumps?|jumped|walks?|walked|flies|flew|drops?|dropped)\b/i;
/** "6 degrees warmer in the next town", "My sister pays £25 into hers". */
const OTHER_PLACE =
  /\b(?:in|at|of|on|into|from) (?:the|a) (?:next|nearest|neighbou?ring|nearby|different) (?:town|village|city|street|house|room|lake|mine|building|account|country|valley)\b|\b(?:into|from|to|out of) (?:hers|theirs|yours|his own|her own|their own|another account)\b/i;
/** "At night it was back where it began", "then jump back": undone, by no number. */
const BACK =
  /\b(?:is|was|are|were|came|comes|got|gets|went|goes|return(?:s|ed)) (?:right )?(?:back )?(?:to )?where (?:it|he|she|they|i|we|the [a-z]+) (?:began|started|had (?:begun|started|been)|was|were)\b|\b(?:jump|swim|climb|walk)(?:s|ed)? back(?= ?(?:[.,;?!]|and\b|again\b|$))/i;
/** "A diver sends a float up 8 m": the diver stays where he is. */
const OTHER_THING =
  /\b(?:sends?|sent|fires?|fired|shoots?|shot|releases?|released|hoists?|hoisted|throws?|threw|lowers?|lowered|pulls?|pulled|lets?) (?:a|an|his|her|its|their|one) [a-z]+ (?:up|down|go|rise|fall|sink)\b/i;
/** "4 °C inside and 9 degrees colder outside. What is it inside?": told before the change. */
const SIDE_TOLD_FIRST =
  /\b(inside|indoors|upstairs|outside|outdoors|downstairs)\b[^?]*\b(?!\1)(?:inside|indoors|upstairs|outside|outdoors|downstairs)\b[^?]*[.,;][^?]*\b\1\s*\?/i;
/** "50 m above a submarine that is 20 m below the surface": the 50 m are not counted from the surface. */
const ON_ANOTHER =
  /\d[^.,;?]*\b(?:above|below|over|under|beneath) (?:a|an|its|the|another) [a-z]+ (?:that|which|who) (?:is|was|lies|hangs|swims|floats|sits|hovers) [^.?]*\d/i;
/** "A 30 m submarine", "the 4-person team", "a game to 21 points": the size of a thing, no level it is at. */
const SIZED_THING =
  /\b(?:an?|the|his|her|their|its|this|every) \d+(?:\.\d+)?(?: |-)?(?:[a-z]+[ -]){1,2}(?:submarine|boat|ship|yacht|building|tower|cliff|pole|ladder|rope|cable|person|man|woman|player|team|game|match|series|course|round|drive|pool|tank|lift|elevator|hole|well|mine|shaft|plane|drone|balloon|block|hotel|dungeon|mast|wall)s?\b|\b(?:games?|match(?:es)?|race|play(?:s|ed|ing)?|sets?) (?:up )?to \d|\b(?:player|number|no\.|team) \d+ (?!(?:in|on)\b)[a-z]/i;
/** "A lift has 12 people. It goes up 3 floors": they are no floors. */
const ABOARD =
  /^(?=.*\d (?:floors?|storeys?|levels?|m|metres?|meters?|ft|feet|yards?|degrees?)\b).*\b(?:has|had|holds?|with|carries|carrying|carried|contains|of|for) \d+ (?:[a-z]+ )?(?:people|persons|passengers|players|crew|members|men|women|children|kids|adults|workers|miners|divers|guests|sailors|boxes|crates)\b/is;
/** "How much higher than the surface is the bird?": one level, not how far two are apart. */
const ONE_LEVEL =
  /\bhow (?:much|far|high|many [a-z]+)(?: [a-z]+)? (?:than|above|below|over|under) (?:the )?(?:surface|sea|sea level|water|ground)(?= (?:is|was|are|will)\b| ?\?)/i;

/** Words of a story of levels that make a number no move of the one that is asked for: no reader of levels counts so. */
export function movesElsewhere(problem: string): boolean {
  return [ANOTHER, OTHER_PLACE, BACK, OTHER_THING, SIDE_TOLD_FIRST, ON_ANOTHER, SIZED_THING, ABOARD].some((one) =>
    one.test(problem),
  );
}

/** Whether one level alone is asked for where two things are told of. */
export function asksOneLevel(problem: string): boolean {
  return ONE_LEVEL.test(problem);
}
