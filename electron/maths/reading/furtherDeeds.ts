import { isTurnedBeside, leavesValueOut } from './besideFormula.ts';

/** What a sentence behind the question begins with. */
const LATER = String.raw`(?:[.;?!]|,? but)\s+(?:(?:then|now|and|but|next|finally|please|also),? )*`;
const SAYING = '(?:they|he|she|we|sir|miss|mum|dad|(?:my|our|the|his|her) [a-z]+)';

/** A deed with what was worked out, or a word on it, that no rule does: whoever passes it over answers another question. */
const DEEDS: readonly RegExp[] = [
  // "Swap the parts." "Turn it upside down."
  new RegExp(
    String.raw`${LATER}(?:(?:swap|reverse|flip|invert|mirror) (?:it|this|that|them|the (?:parts?|numbers?|terms?|fraction|digits|order|sign|letters))|turn (?:it|the fraction|this) (?:upside down|over))(?: round| around| over)?\s*[.!]*$`,
    'i',
  ),
  // "Add it on." "Take it off again."
  new RegExp(
    String.raw`${LATER}(?:add|put|take|knock) (?:it|this|that) (?:on|off|away|back)(?: again| to it)?\s*[.!]*$`,
    'i',
  ),
  // "What is in the bracket?" "Give one factor." "Write the numerator." "Give both values."
  new RegExp(
    String.raw`${LATER}(?:what(?: is|['’]s| are)|which is|give|write(?: down)?|state|find|name)(?: me)? (?:only |just )?(?:(?:the )?(?:numerator|denominator|index|exponent)\s*[.?!]*$|(?:the number |the term |)(?:in|inside|outside|before|in front of) the brackets?\b|(?:one|only one|either|any|the (?:first|second)) (?:of the )?(?:factors?|brackets?)\b|both (?:values|answers|roots)\s*[.!]*$)`,
    'i',
  ),
  // "Is it a square?" of a number that was to be found.
  new RegExp(
    String.raw`\b(?:find|work out|calculate|simplify|evaluate)\b[^?]*${LATER}is (?:it|this|that|the (?:answer|result)) (?:an? )?(?:square|cube|prime|even|odd|multiple|factor|whole|integer|positive|negative|bigger|smaller|more|less)\b[^?]*\?\s*$`,
    'i',
  ),
  // "3 plus 4, all squared", "then add the answer to itself": of numbers.
  /^(?!.*\b[b-hj-z]\b).*\d, (?:and )?all (?:of (?:it|that) )?(?:squared|cubed|doubled|halved|tripled|negated|multiplied|divided)\b/is,
  /\b(?:add|multiply|divide|subtract) (?:the|your) (?:answer|result) (?:to|by|from) itself\b/i,
  // "My answer must be even."
  /\b(?:answer|result) (?:must|should|has to|needs to|had to) be (?:an? )?(?:even|odd|prime|square|multiple|negative|bigger|smaller|less|more)\b/i,
  // "Really x is one less."
  new RegExp(String.raw`${LATER}(?:really|in fact|in truth),? (?:the )?[a-z]+ (?:is|was)\b`, 'i'),
  // "I think x + 3 = 7 is wrong. What is …"
  /\b(?:i|we) (?:think|thought|reckon|believe) [^.?!]*=[^.?!]*\b(?:is|was) (?:wrong|not right|a mistake)\b/i,
  // "Skip the multiplication."
  /\b(?:skip|leave out|miss out|forget|ignore|omit) the (?:multiplication|division|addition|subtraction|adding|multiplying|dividing|subtracting)\b/i,
];

const rewrites = /\b(?:expand|simplif|factori|collect|multiply out|write|convert|express|round|put)\w*\b/i;
/** "… but they told us x is 3": of a formula that is only to be rewritten. */
const valueTold = new RegExp(
  String.raw`(?:but|,|and|[.;]) ${SAYING} (?:just |also |have |had )?(?:told (?:us|me)|says?|said|know) (?:that )?\$?[a-z]\$? (?:is|was|=|equals) ?[-−]?\d`,
  'i',
);
const doneAgain = new RegExp(
  String.raw`${LATER}(?:double|halve|triple|treble|square|cube|negate) (?:it|that|this)\b`,
  'i',
);
const doneToLetter = new RegExp(
  String.raw`\bsolve\b[^]*${LATER}(?:double|halve|triple|treble|square|cube|negate) (?:it|that|the (?:answer|solution)|[a-z])\s*[.!]*$`,
  'i',
);

/** "Factorise …, then state the larger zero": of a formula that is rewritten, a number is wanted in the end. */
const zeroAfter =
  /\b(?:expand|simplif|factori|factor)\w*\b[^]*(?:,|[.;]|\bthen|\band|\bhence)\s+(?:then |hence |and |so )*(?:state|give|find|write(?: down)?|name|what is|what are|list) (?:the |its |both |any )*(?:larger |smaller |bigger |greater |lesser |positive |negative |largest |smallest )?(?:zeros?|zeroes|roots?|solutions?|intercepts?|x-intercepts?|turning point|vertex)\b/i;

/** Whether a later sentence does something with what is worked out that no reader takes account of. */
export function asksDeedAfter(text: string): boolean {
  if (zeroAfter.test(text) || isTurnedBeside(text)) return true;
  if (rewrites.test(text) && (valueTold.test(text) || doneAgain.test(text))) return true;
  return doneToLetter.test(text) || DEEDS.some((one) => one.test(text));
}

const worth = new RegExp(
  String.raw`${LATER}\$?([a-z])\$? (?:is|stands for|means) (?:zero|nought|nothing|one|two|three|four|five|six|seven|eight|nine|ten)\b`,
  'i',
);
const ruledOut = /\b([a-z]) (?:is|was|can|must)(?: not|n['’]t) (?:be )?(?:an? )?(?:positive|negative|whole|integer)/i;

/** "y is zero" beside an answer with y, "x is not positive" beside two solutions. */
export function leavesWordOut(text: string, answer: string): boolean {
  const letter = worth.exec(text)?.[1];
  if (letter !== undefined && new RegExp(`(?<![a-z\\\\])${letter}(?![a-z])`).test(answer) && !/=/.test(answer))
    return true;
  if (leavesValueOut(text, answer)) return true;
  return answer.includes('\\text{ or }') && ruledOut.test(text);
}

const blankAsked = /\b([a-z]) (?:is|=|equals) ?(?:_{2,}|\.{3,}|…|\?)\s*[.?]*$/i;

/** "… so k is __" asks for k alone, not for the other letter too. */
export function givesMoreLetters(text: string, answer: string): boolean {
  const letter = blankAsked.exec(text)?.[1];
  if (letter === undefined || (text.match(/(?:_{2,}|\.{3,}|…|\?)/g)?.length ?? 0) > 1) return false;
  return /^[a-z]=[^,]*,\s*[a-z]=/i.test(answer);
}
