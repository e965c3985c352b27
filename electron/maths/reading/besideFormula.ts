/** A task with a formula: letters with a power, a sign or a relation. */
const TASK =
  /\b(?:expan(?:d|ding)|simplif\w+|factori[sz]e|factori[sz]ing|factor|multiply out|solv(?:e|ing)|rearrange|subject|collect|evaluate|work out|find|calculate)\b/i;
const FORMULA = /[=<>≤≥^²³√(]|\d[a-z](?![a-z])|(?<![a-z'’])[b-hj-z] ?[-+−–]|[-+−–×*/] ?\d/i;
/** A formula with a letter in it. */
const LETTERED = /\d[a-z](?![a-z])|(?<![a-z'’])[b-hj-z] ?(?:[-+−–=<>≤≥^²³*/]|\()|[=<>≤≥] ?[b-hj-z](?![a-z])/i;

const COUNT =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|some|most|all|none|a few|several|any|each|both|part)';
const PART =
  '(?:[a-z]+ )?(?:terms?|brackets?|signs?|numbers?|letters?|constants?|coefficients?|powers?|index|exponents?|inequality|inequality sign|equals sign|equation|sides?|minus|plus|[-−]?\\d+(?:\\.\\d+)?)';

/** What is told beside a formula and reaches into it: whoever passes it over answers another question. */
const REACHES: readonly RegExp[] = [
  // "She also lost 2 on the way." "He gave 4 of them away." "Sam ate 3 of them."
  new RegExp(String.raw`^(?:(?:and|but|so|also|then) )*(?:he|she|they|we|i|you|somebody|someone|(?:my|our|his|her|the|a) [a-z]+|[A-Z][a-z]+)(?: (?:also|then|has|had|have|just|only|later))* (?:lo(?:st|ses)|ate|eats?|eaten|gave|gives?|given|took|takes?|taken|sold|sells?|dropped|threw|broke|spent|bought|stole|removed|added|adds|borrowed|found)\b[^.!?]*(?<![a-z])${COUNT}\b(?! (?:marks?|points?|minutes?|mins|hours?|times?|goes|tries|attempts?|lines?|pages?|days?|days|lessons?|questions?|tries))`, 'i'), // prettier-ignore
  // "Half of this does not count." "Two of the terms are crossed out."
  new RegExp(String.raw`\b${COUNT} of (?:it|them|this|that|these|those|the ${PART}) (?:(?:is|are|was|were|has been|have been|got|gets?|must be|should be) (?:\w+ )?(?:crossed|rubbed|left|missing|removed|gone|ignored|deleted|dropped|doubled|halved|wrong|swapped|reversed|negative|positive|hidden|torn|taken|lost)|(?:do|does|did)(?: not|n['’]?t) count|(?:can|should|must|will) (?:not|be)|counts? twice)\b`, 'i'), // prettier-ignore
  // "Ignore the 5." "Reverse the inequality sign:"
  new RegExp(String.raw`^(?:(?:but|and|please|then|first|also|now|so) )*(?:ignore|ignoring|disregard|delete|cross out|leave out|leaving out|remove|skip|drop|omit|omitting|forget|reverse|flip|invert|swap|halve|double|triple|treble|negate|square|replace|rub out) (?:the |any |every |all the |each |its )(?!both\b|brackets?\b|fractions?\b|double bracket)${PART}(?! (?:by foil|with|when|if|using)\b)`, 'i'), // prettier-ignore
  // "The right-hand side is doubled." "The sign is the wrong way round."
  new RegExp(String.raw`^(?:(?:but|and|also|now|so) )*the (?:(?:right|left)(?:[- ]hand)? side|${PART}) (?:is|was|are|has been|have been|gets?|got|must be|should be|is to be|needs to be) (?:then |now |really |also )?(?:doubled|halved|tripled|trebled|squared|cubed|reversed|swapped|flipped|changed|removed|missing|wrong|ignored|crossed out|left out|dropped|negated|the wrong way|upside down|multiplied|divided|increased|decreased|replaced)\b(?![^.!?]*\b(?:when|if|because|by mistake)\b)`, 'i'), // prettier-ignore
];

/** More to be done with what was worked out, or a part of it that is not to be touched. */
const FURTHER: readonly RegExp[] = [
  // "…, then square x", "… and reverse the sign"
  /\bsolv(?:e|ing)\b[^]*[=<>≤≥][^.?!]*(?:,|\band|\bthen)\s+(?:then |also )?(?:square|cube|double|halve|triple|treble|negate) [a-z](?![a-z])/i,
  /\bsolv(?:e|ing)\b[^]*[<>≤≥][^.?!]*(?:,|\band|\bthen)\s+(?:then |also )?(?:reverse|flip|swap|turn|change) (?:round )?the (?:inequality |inequality's )?(?:sign|answer|solution)s?(?: round| around)?\s*[.!]*$/i,
  // "… and write down the digit sum"
  /\bdigit sum\b|\bsum of (?:the|its) digits\b(?=[^?]*\bof\b[^?]*[+×*])/i,
  // "Expand all but the last bracket"
  /\b(?:expand|simplify|factori[sz]e|collect|multiply out|solve|add)\b (?:all|everything|every(?: [a-z]+)?|each(?: [a-z]+)?) (?:but|except|apart from|other than|save)\b/i,
  // "Expand …. Then factorise it again."
  /\bexpand\b[^]*[.,;] (?:then|now|and then|next) (?:re-?)?factori[sz]e\b/i,
  // "Solve … by graph. Where do they cross the y-axis?"
  /\bwhere (?:do|does|would) (?:they|the (?:two )?(?:lines|graphs|curves)) (?:each )?(?:cross|cut|meet|hit) the [xy][- ]axis\b/i,
  // "Name the like terms in …"
  /\b(?:name|identify|which|what|list|circle|pick out|point out|state|spot|underline) (?:of these )?(?:are )?(?:all )?(?:of )?the (?:un)?like terms\b(?![^]*\b(?:simplif|collect|combin|add|gather))/i,
  // "… by completing the square. What is the number added?"
  /[.;?!]\s+(?:what|which) (?:is|was) the (?:number|term|constant|value)(?: that is| that was| you| we| i)? (?:added|subtracted|used|multiplied)\b/i,
  // "What is the discriminant … and how many roots has it?"
  /\bwhat is the discriminant\b[^?]*\band how many\b/i,
  // "Factorise … and state the common factor."
  /\bfactori[sz]e\b[^]*\b(?:and|then) (?:state|name|give|write down) the (?:highest |greatest )?common factor\b/i,
  // "…, then the reciprocal", "Is f(2) even?"
  /(?:,|\band) then (?:the |its |find (?:the |its ))(?:reciprocal|negative|opposite|square|cube|double|half)\s*[.?!]*$/i,
  /(?:^|[.;,]\s+)is [a-z]\([^()]*\) (?:an? )?(?:even|odd|prime|positive|negative|square|cube|integer|whole|multiple|factor|bigger|larger|greater|less|smaller|more)\b/i,
  // "(x + 1)(x + 2), all multiplied by 3", "if the a is really a b", "rounded down to the ten below"
  /[)²³\d$],? (?:and )?(?:then )?all (?:of (?:it|this|that) )?(?:multiplied|timesed) by\b/i,
  /\b(?:if|but|where) the (?:[a-z]|\d+|plus|minus|sign) (?:is|was|were|are) (?:really|actually|in fact)\b/i,
  /\bround(?:ed|ing)? (?:up|down) to the (?:ten|hundred|thousand|five)s? (?:above|below)\b/i,
  // "Is t the subject of v = u + at?"
  /^\s*is [a-z] (?:already )?(?:the|a) (?:subject|solution|factor|term|variable|coefficient)\b/i,
];

const TERM = String.raw`\$?(?=[^,.?!=]*[a-z])(?:[-−–+*/^²³() \d]|(?<![a-z'’])[a-z]{1,2}(?![a-z'’]))+\$?`;
const TWO_VALUES = new RegExp(String.raw`\b(?:find|evaluate|calculate|work out|what is)(?: the values? of)?:? (?!\$?P ?\()${TERM}(?:, | and |, and )${TERM}\s*[.?!]*$`, 'i'); // prettier-ignore

const MEASURE =
  /\b(?:what is|what's|find|calculate|work out) (?:the|its) (?:area|perimeter|volume|distance|speed|total|sum|product|difference)\s*[.?!]*$/i;

/** "If x = 3 and y = 2, find xy, x + y.": two values are asked for, and one is no answer; no letters are an area. */
export function leavesValueOut(text: string, answer: string): boolean {
  if (MEASURE.test(text) && /^[a-z]=[^,]*,\s*[a-z]=/i.test(answer)) return true;
  return /^-?(?:\d+(?:\.\d+)?|\\frac\{\d+\}\{\d+\})$/.test(answer) && /=/.test(text) && TWO_VALUES.test(text);
}

/** "How many terms are there in 3x + 4y + 2x?": as it stands, or when it is collected? */
const TERMS_AS_WRITTEN =
  /\bhow many terms (?:are there |are |is |does )?(?!\b[^?]*\b(?:when|after|once|simplif|expan|collect|multipl|left|remain))[^?]*[a-z\d)²³]\s*\??\s*(?:have\??)?$/i;

const AS_WORKED = /\b(?:when|after|once|simplif\w*|expan\w*|collect\w*|multipl\w*|left|remain\w*|form|sequence|sum)\b/i;

/** "Evaluate 3 + 4 × 5 left to right": of numbers, in another order than the usual one, or not. */
const LEFT_TO_RIGHT = /\d[^a-z]*,? left to right\s*[.?!]*$/i;

/** "Solve 3x + 5 = 20", "(x + 2)(x + 3).": a sentence that needs no other. */
function isWholeTask(sentence: string): boolean {
  return LETTERED.test(sentence) && (TASK.test(sentence) || !/[a-z]{3}/i.test(sentence));
}

/**
 * Whether something is told beside a formula that reaches into it ("Ignore the 5. Solve …", "She also lost 2 on the
 * way. Expand …"), or more is to be done with it than the task.
 */
export function isTurnedBeside(text: string): boolean {
  if (!FORMULA.test(text)) return false;
  if (FURTHER.some((one) => one.test(text)) || LEFT_TO_RIGHT.test(text)) return true;
  if (TERMS_AS_WRITTEN.test(text) && !AS_WORKED.test(text)) return true;
  const sentences = text.split(/(?<=[.!?;:])\s+/);
  if (!sentences.some(isWholeTask)) return false;
  return sentences.some((one) => !LETTERED.test(one) && REACHES.some((reach) => reach.test(one)));
}
