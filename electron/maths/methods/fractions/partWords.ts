/** Stories of parts with one of these are told of something else as well. */
export const PARTS_STEER =
  /\b(?:each|every|per|twice|thrice|double[ds]?|times|averages?|mean|percent|than|except|unless|ratio|interest|equally|probability|chance|older|younger|aged?|back|speed|lends?|lent|borrow\w*|owes?|either|or|same|again|another|more|fewer|less|extra|both|respectively|perimeter|area|only|neither|nor|nearest|about half|tax|discount|as many|as much)\b|%/;

export const MEASURES =
  /^(?:an? )?(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|m|cm|feet|foot|inch(?:es)?|yards?|kg|kilograms?|grams?|g|lit(?:re|er)s?|ml|l|pints?|gallons?|cups?|hours?|minutes?|pounds?|ounces?|tonnes?|tablespoons?|teaspoons?|days?|years?|acres?)\b/;

export const OF_REST =
  /^ ?of (?:the |its |his |her |their |my )?(?:rest|remainder|remaining|what (?:is|was|remains|remained|he has|she has|they have|i have|had|he had|she had)(?: left|remaining)?|leftover|others?|money left|amount left|water left|cake left|left)|^ ?of (?:the |that |this |it )?(?:[a-z]+ ){1,2}(?:(?:that|which) (?:is|was|are|were) )?(?:left|remaining)\b/;

/** What of a whole is told as the rest. */
export const LEFT =
  /\b(?:left(?: over)?|remain(?:s|ed|ing)?|rest|still (?:has|have|needs?|to)|others?|unread|unpainted|uneaten|unsold|unused|to go|spare)\b/;

export const ASKS_LEFT =
  /\b(?:left|remain(?:s|ed|ing)?|left over|unread|unpainted|uneaten|unsold|unused|not (?:eaten|painted|read|used|spent|sold|planted)|still (?:has|have|need|to)|rest|for (?:mum|dad|mom|me|the [a-z]+))\b/;
export const ASKS_WHOLE =
  /\b(?:altogether|in total|in all|at first|at the (?:start|beginning)|to (?:start|begin) with|originally|initially|whole|total|had been|when (?:it is )?full|full|capacity|hold[s]?|size of|before|did [a-z]+ (?:have|start with|earn|begin with|get|receive)|does (?:the|his|her|my|this|a|that) [a-z ]{2,24} have|(?:are|were) there in (?:the|her|his|my|their)|(?:are|were) in (?:the|her|his|my)|is (?:the|his|her|my|their) (?:[a-z]+ )?(?:salary|income|wage|number|journey|trip|total|pocket money|savings|money|collection|book|length|rope|weight|distance)|how long (?:is|was) (?:the|his|her)|what is the number|find the number|how many [a-z]+ (?:are|were) there|length of the|number of (?:people|pupils|students|members|children|pages|seats|cars|passengers|guests|fans|eggs|books|sweets|marbles|trees|animals)(?: (?:in|on|at)| that| who)?)\b/;
export const ASKS_USED =
  /\b(?:altogether|in total|in all|together|between them|combined|total|have (?:they|been)|has been|did they|do they|so far)\b/;

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['girl', 'boy'],
  ['men', 'women'],
  ['adult', 'children'],
  ['male', 'female'],
  ['right', 'wrong'],
  ['left-handed', 'right-handed'],
  ['home', 'away'],
  ['taken', 'empty'],
  ['occupi', 'empty'],
  ['fill', 'empty'],
  ['full', 'empty'],
  ['booked', 'free'],
  ['taken', 'free'],
  ['pass', 'fail'],
  ['present', 'absent'],
  ['sold', 'unsold'],
  ['read', 'unread'],
  ['won', 'lost'],
  ['ripe', 'rotten'],
  ['gone', 'left'],
];

/** Whether the words of two predicates name the two halves of everybody: girls and boys. */
export function areOpposite(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return OPPOSITES.some(
    ([first, second]) =>
      (one.has(first) && two.has(second) && !one.has(second) && !two.has(first)) ||
      (one.has(second) && two.has(first) && !one.has(first) && !two.has(second)),
  );
}

const OF_CHANCE =
  /\b(?:chances?|probab\w*|expect\w*|likely|likelihood|random\w*|estimates?|odds|predict\w*|frequenc\w*|trials?|times|spinners?|dice|die|coins?|samples?|surveys?|asked|bags?|counters?|balls?|draws?|picks?|chosen)\b/i;

/** "4/5 of the seats are taken, 60 are empty; how many are there?": a whole and its parts, and nothing of chance. */
export function asksOfParts(problem: string): boolean {
  return (
    /\bhow many\b/i.test(problem) &&
    /\d\/\d+ of\b|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞] of\b|\\[dt]?frac ?\{\d+\} ?\{\d+\}\$? of\b|\b(?:thirds?|quarters?|fifths?|half|tenths?|eighths?) of\b/i.test(
      problem,
    ) &&
    !OF_CHANCE.test(problem)
  );
}
