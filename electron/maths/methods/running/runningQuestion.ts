/** What is asked of a level that goes up and down. */
export type RunningQuestion = 'now' | 'change' | 'gap' | 'start' | 'total';

const NO_ANSWER =
  /\b(?:lowest|highest|coldest|warmest|maximum|minimum|largest|smallest|longest|shortest|who|why|how long does|how long did|how often|cost|fraction|percent|ratio|average|mean|median|each|every|per|times|which (?:day|city|team|one)|profit|above or below|pass(?:ed)? (?:first|last)|first pass)\b|%/;
const FIRST =
  /\b(?:originally|at first|at the (?:start|beginning)|to (?:start|begin) with|initial(?:ly)?|start (?:at|on|from|with)|started (?:at|on|from|with)|begin with|beforehand|before (?:that|this|the change)|starting (?:temperature|balance|height|floor|number|level|position|depth|amount))\b/;
const CHANGE =
  /\b(?:net|overall|total|resulting) (?:change|gain|loss|movement|result|effect|yardage|yards|gain or loss|profit or loss|displacement)\b|\bchange (?:in|of) (?:the )?[a-z]+ (?:overall|altogether)|(?:how (?:far|many [a-z]+)) (?:above|below|from|is (?:it|he|she|i|the [a-z]+)(?: now)? from) (?:(?:the |its |his |her )?start(?:ing)?(?: point| position| floor| level)?|where (?:it|he|she|i|they) (?:started|began|begins?|starts?))/;
const GAP =
  /\bdifference\b|\bhow many [a-z]+ apart\b|\bby how many degrees is .* (?:warmer|colder|hotter|cooler) than\b|\bhow far (?:is )?apart\b|\bhow far apart\b|\bhow (?:much|many (?:degrees|[a-z°]+)) (?:warmer|colder|hotter|cooler|higher|lower|deeper|further)\b|\bhow (?:much|many [a-z°]+|far) (?:did|does|do|has|have|is|was|must|would|will) (?:the |it |he |she )?(?:[a-z]+ ){0,3}?(?:rise|fall|risen|fallen|drop|dropped|change|changed|increase|decrease|climb|climbed|descend|descended|go up|go down|travel|move|warm up|cool down|between)\b|\bby how (?:much|many)\b|\b(?:vertical )?distance (?:between|from)\b|\b(?:the )?(?:rise|fall|drop|change|increase|decrease)(?: in)? (?:temperature|level|height|depth|balance|of)|\bhow far (?:above|below|under|beneath|over) (?:the |is |her|him|it)|\bhow (?:many|much) (?:floors|levels|metres|feet|storeys|degrees|°) (?:are there |is it )?between\b|\bhow (?:far|high|many (?:metres|feet|m))(?: directly)? (?:above|below) (?:the|her|him|it)\b/;
const TOTAL = /\b(?:total|altogether|in all|combined|sum|all together|together)\b/;
const LEFT =
  /\bhow (?:much|many|long|far|heavy|tall|high|deep|cold|warm|hot)\b[^,]*\b(?:left|remains?|remaining|now|on (?:it|the bus|board|the train)|in (?:it|the (?:account|tank|bank|jar|box|jug|bag|bucket|pond|field|pool))|still|end up with|at the end|have|has|is it|will it be|is the|would it be|was it|did it get|does it|over)\b/;
const NOW =
  /\b(?:temperature|temp|depth|height|position|level|floor|balance|altitude|elevation|score|points|length|amount|weight|mass|volume|number|total|result|reading|thermometer|storey|distance|location|water level|money|account|credit)\b|\b(?:where (?:is|does|will|was|did|am)|what (?:is|was|will) it|how (?:cold|warm|hot|deep|high) (?:is|was|will|would|does)|is left|remains|left over|is remaining|what remains)\b/;

/** What a question in small letters asks for; `null` where it may ask for anything else. */
export function runningQuestion(text: string): RunningQuestion | null {
  if (NO_ANSWER.test(text.replace(/°/g, ' degrees ')) || /\d/.test(text)) return null;
  const plain = text.replace(/ ?° ?/g, ' degrees ');
  if (FIRST.test(plain) && !CHANGE.test(plain)) return 'start';
  if (CHANGE.test(plain)) return 'change';
  if (GAP.test(plain)) return 'gap';
  if (/\b(?:than|more|less|fewer|not)\b/.test(plain)) return null;
  if (/\bleft\b|\bremain/.test(plain)) return 'now';
  if (TOTAL.test(plain) && !/\bbalance|score|temperature\b/.test(plain)) return 'total';
  return LEFT.test(plain) || NOW.test(plain) ? 'now' : null;
}
