/** Who or what travels: one or two words in front of the verb, so that any name may stand there. */
const MOVER = String.raw`(?:(?:an?|the|his|her|my) )?(?!(?:no|not|never|this|that|who|what|why)\b)[a-z]+(?: (?!not\b|never\b)[a-z]+)?`;
const PRONOUN = `(?:he|she|it|they|${MOVER})`;
const MOVES =
  '(?:is )?(?:travels?|travell?ed|travell?ing|drives?|drove|driving|goes|go|going|walks?|walked|walking|runs?|ran|running|cycles?|cycled|cycling|flies|fly|flew|flying|rides?|rode|riding|covers?|covered|moves?|moved|moving|sails?|sailed|sailing|swims?|swam|swimming|jogs?|jogged|does)';
/** "at 18 km/h for 40 minutes", the amounts already replaced by #. */
const AMOUNT = '(?:(?:a distance of |at )?(?:an? )?(?:(?:average|steady|constant) )?(?:speed of )?#|(?:for|in) #)';
const STORY = new RegExp(`^${MOVER} ${MOVES} ${AMOUNT}(?: ${AMOUNT})?$`);

const WITH = `(?: (?:in|at|for|to (?:travel|go|cover|drive|walk|run|cycle)|) ?(?:an? (?:average |steady |constant )?speed of )?#){0,2}`;
const UNIT = '(?: in (?:km/h|kph|mph|m/s|km|metres|meters|miles|hours|minutes|seconds))?';
const MOVER_THAT = `${PRONOUN}(?:(?: that| which)? ${MOVES}${WITH}(?: ${MOVES}${WITH})?)?`;
const QUESTIONS = [
  `(?:find |calculate |work out |what is |what was )?(?:the |his |her |its |their )?(?:average )?speed(?: of ${MOVER})?${UNIT}`,
  `(?:find |calculate |work out |what is |what was )?(?:the |his |her |its |their )?(?:average )?speed of ${MOVER_THAT}${UNIT}`,
  `how fast (?:is|was|does|did) ${PRONOUN}(?: ${MOVES})?${UNIT}`,
  `how far (?:does|did|will|can|has) ${MOVER_THAT}${UNIT}`,
  `(?:find |calculate |work out |what is )?the distance(?: (?:travelled|traveled|covered))?(?: by ${MOVER})?${WITH}${UNIT}`,
  `(?:what distance|how many (?:km|metres|meters|miles)) (?:does|did|will|can) ${MOVER_THAT}`,
  `how (?:long|much time|many (?:hours|minutes|seconds)) (?:does|did|will|would) (?:it take(?: (?:him|her|them|it|${MOVER}))?|the journey take|${PRONOUN} take)${WITH}${UNIT}`,
  `(?:find |calculate |work out |what is )?the time(?: taken)?${WITH}${UNIT}`,
].map((pattern) => new RegExp(`^${pattern}$`));

/**
 * Whether a text is nothing but one journey and one question about it; `bare` is the text in small letters with every
 * amount (speed, distance, time) replaced by `#`. A word that is not known may change what is asked.
 */
export function isPlainJourney(bare: string): boolean {
  const sentences = bare
    .split(/[.?!]+(?:\s+|$)/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
  const [first, second, ...more] = sentences;
  if (first === undefined || more.length > 0) return false;
  if (second === undefined) return isQuestion(first);
  return STORY.test(first) && isQuestion(second);
}

function isQuestion(sentence: string): boolean {
  return !/\b(?:not|never|no)\b|n't/.test(sentence) && QUESTIONS.some((question) => question.test(sentence));
}
