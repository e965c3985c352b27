/** "Write a problem for …": a text is wanted, not the answer to what stands in it. */
const wantsText =
  /^\s*(?:(?:please|pls|can you|could you|would you)\s+)*(?:write|make(?: up)?|give|invent|create|compose|design|think of|come up with|set)(?: (?:me|us))?\s+(?:a|an|another|one|two|three|some|several|your own|my own)\s+(?:[a-z-]+\s+){0,3}?(?:problems?|questions?|stor(?:y|ies)|examples?|exercises?|situations?|quiz(?:zes)?)\b/i;

/** "Tell me if this is an equation: …": yes or no is wanted, of the words that follow. */
const wantsYesOrNo =
  /^\s*(?:(?:please|pls|can you|could you|would you)\s+)*(?:tell|say|state|explain|determine|decide|check|find out)(?: (?:me|us))?\s+(?:if|whether)\s+(?:this|that|it|these|those|the following)\b/i;

/** "Tell me if 2x = 6 is true", "Is it even or odd: …": a judgement is wanted of what the formula comes to. */
const wantsJudgement =
  /^\s*(?:(?:please|pls|can you|could you|would you)\s+)*(?:tell|say|state|explain|determine|decide|check|find out)(?: (?:me|us))?\s+(?:if|whether)\b.*\b(?:is|are) (?:true|false|right|correct|wrong|valid)\b|^\s*is (?:it|this|that|the (?:answer|result)) [a-z]+(?:,? or [a-z]+)+\s*[:?]/i;

/** "Differentiate a x²": the letter a, or a slip for "an"? */
const articleOrLetter =
  /\b(?:differentiate|integrate|expand|simplify|factori[sz]e|factor|solve|evaluate)\s+a\s+[b-z](?:\^|[²³]|\b)/i;

/** "Increase 20 by 3/4": by three quarters of it, or by 0.75? */
const amountOrShare = /^\W*(?:in|de)crease\s+[\d.,]+\s+by\s+\d+\/\d+\W*$/i;

/** "3/4 + 1/2 (3)": a factor, or the marks that a worksheet prints behind? */
const factorOrMarks = /^[^=_]*\/\d+\s+\(\d{1,2}\)\W*$/;

/** "5 × 6 (minus 4)": a sign said in words is no sign of a factor. */
const signInBrackets = /[\d)]\s+\((?:minus|plus|times|add|subtract|take away)\b/i;

/** "How much do two miles add to the fare?" asks for a difference of two values, not for one. */
const asksDifference =
  /\bhow much (?:do|would|will) (?:two|three|four|five|six|ten|\d+) (?:more |extra )?[a-z]+ add\b/i;

/** "Prove by induction that …", "Show that …": an argument is wanted; the formula in it is what is to be shown. */
const wantsProof =
  /(?:^|[.!?:;,]\s+|\b(?:please|can you|could you|would you|hence|then|and|to|how do (?:i|we|you)|help me)\s+)(?:(?:dis)?prove\b|(?:show|verify|justify|demonstrate)\s+that\b)/i;

/** "Show that x² + 4 = 0 has no real roots / solve it." */
const alsoCalculates = /\b(?:solve|find|work out|calculate|evaluate|factorise|factorize)\b/i;

/** "Give a hint for …", "… in Roman numerals", "… give the opposite of the answer": of the answer something else is wanted. */
const wantsElse =
  /\b(?:hints?|clues?)\b(?= (?:for|to|on|about|with)\b)|\bwho (?:wrote|made|set|invented|asked)\b|\bwhat (?:topic|kind of (?:question|problem)|sort of (?:question|problem)) is (?:this|it)\b|\b(?:what(?: is|'s|s)|state|give|name|describe|tell me|show me) (?:only |just )?the (?:very )?first step\b|\bin roman (?:numerals|numbers)\b|\b(?:do not|don't|dont) (?:factori[sz]e|factor|expand|simplify|multiply out)\b|(?:^|[.?!,:]\s+|\b(?:it|answer|result)\s+)in words\s*[.?!]*$|\bwhat(?: is|'s|s) the order of operations\b|^\s*(?:(?:do not|don't|dont) (?:do|solve|answer|work out) (?:this|that|it)\b|which operations are in\b|what does this mean\b|is this solvable\b|without (?:solving|working) (?:it|this)\b)|\bin words\s*[.?!]*$|\b(?:confidence intervals?|hypothesis test|[tz]-tests?|chi-squared?|significance level|p-value)\b|\b(?:the |your |its )?(?:opposite|reciprocal|double|half|square|negative) of (?:the|your|that|this) (?:answer|result)\b|(?<!\b(?:its|the|their|own) )\b(?:double|halve|square) (?:the|your|that|this) (?:answer|result)\b/i;

/** "Give an answer that is wrong", "My answer is 100, is that right?": no value answers either. */
const wantsWrong =
  /\b(?:give|write|find|choose|pick|make up|invent|say|name|state)(?: me| us| down)? (?:an?|some|any|the|one) (?:possible )?(?:answers?|numbers?|values?|results?) (?:that|which) (?:is|are) (?:wrong|false|incorrect|not)\b|\bmy answer (?:is|was) [-−–\d][^?]*\b(?:is|was) (?:that|it|this) (?:right|correct)\b/i;

/** "What do you do last in 20 − 3(4 + 1)?": the way is asked for, not the value. */
const asksOfWay =
  /\b(?:what|which (?:step|operation|part|sum)) (?:do|should|would|must) (?:you|we|i|one) (?:do|work out|calculate) (?:first|last|next)\b|\bwhat (?:(?:must|should|has to|needs to) be|is) done (?:first|last|next)\b|\bwhat comes (?:first|last|next) (?:in|when|to)\b(?! (?:(?:the|this|a) )?(?:(?:following )?(?:sequence|pattern|series|list)\b|-?\d+(?:\.\d+)?, ?-?\d))/i;

/** "Is y = x² − 4x increasing at x = 1?": its shape, not its value. */
const asksOfShape = /\bis (?:the )?(?:y|f|f\(x\)|curve|graph|function)\b[^?]*\b(?:in|de)creasing\b/i;

/** "Solve x + y = 10 or x − y = 4": one or the other, no system. */
const eitherEquation =
  /\bsolve\b(?![^.?=]*\bsolve\b)[^.?=]*[a-z][^.?=]*=[^.?=]*\bor\b[^.?=]*[a-z][^.?=]*=|\d*[a-z] ?[-+−–] ?\d*[a-z] ?= ?[-−–]?\d+,? (?:or|or else) \d*[a-z] ?[-+−–] ?\d*[a-z] ?=/i;

/** "Make x the subject …. Then make z the subject.": two things are asked for. */
const asksTwoSubjects = /\bmake [a-z] the subject\b.*\b(?:then|and|also|next)\b.*\bmake [a-z] the subject\b/i;

/** "The square root of 16 + 9": of 25, or 4 and 9 more? */
const rootOfSum =
  /\b(?:square|cube) root of \$?(?:\d+(?:\.\d+)? ?(?:[-+−–]|plus|minus)|\d+(?:\^\{?\d+\}?|[²³⁴⁵⁶⁷⁸⁹])? ?(?:×|\*|·|\\times|\\cdot)) ?\d+(?:\.\d+|\^\{?\d+\}?|[²³⁴⁵⁶⁷⁸⁹])?(?: ?(?:×|\*|·|\\times|\\cdot) ?\d+(?:\^\{?\d+\}?|[²³⁴⁵⁶⁷⁸⁹])?)*\$?\s*[?.!]*\s*$/i;

/** "My password is x=3;y=4": something is told, and nothing asked. */
const tellsOnly =
  /^\s*(?:my|his|her|our|their|your)\s+(?:[a-z]+\s+){1,3}?(?:is|are|was|were)\b(?!.*[a-z]{3})(?!.*\b(?:how|what|find|work out|calculate)\b)[^?]*$/i;

/** "Josh wrote (y + 8)² = y² + 64. … Write the correct expansion.": what he wrote is no equation to be solved. */
const asksCorrected =
  /\b(?:wrote|writes|says?|said|thinks?|thought|claims?|put|puts|expanded|factori[sz]ed|simplified|has)\b[^.?!]*[=≡][^?]*\b(?:correct|right|proper|true) (?:expansion|factori[sz]ation|simplification|answer|version|result|form|expression|product)\b|\b(?:says?|wrote|writes|thinks?|claims?)\b[^.?!]*=[^?]*\b(?:correct (?:him|her|them|it|this|the)|(?:he|she|they|it) (?:is|are|was|were) (?:wrong|mistaken|incorrect)|(?:is|are) (?:he|she|they) wrong|left (?:something|a term) out|what should (?:he|she|they|it) (?:have|write|get|say|put))\b|[a-z\d²³] ?[-+−] ?\d*[a-z]?[²³]? divided by (?=\(?[a-z\d]*[a-z] ?[-+−])/i;

/** "What, differentiated, gives 3x²?": the way back is asked for. */
const asksBack =
  /\b(?:what|which)(?: (?:function|expression|curve))?,? (?:(?:is|do|did|does|must|when|if|you|i|we|be|has|to|have|been) )*differentiated?,? (?:gives?|to (?:give|get|make|obtain)|makes|becomes)\b/i;

/** Words that point to something else, or join something on, and name nothing by themselves. */
const POINTING =
  '(?:and|or|plus|also|but|then|so|this|that|these|those|them|it|what|which|how|when|too|here|there|the|one|ones|other|others|next|same|else|expression|equation|fraction|question|problem|sum)';
const JOINING = '(?:and|or|plus|also|but)';
const SIGN_OFF = String.raw`(?:[\s,.?!…]|\b(?:please|pls|thanks|thank you)\b)*$`;

/** "Solve 3x + 5 = 20 and this?", "Simplify 6/8 that": words after the formula that stand for something not in the text. */
const pointsElsewhere = new RegExp(
  String.raw`(?:[\d)\]}$%²³]|(?<![a-z'’])(?!(?<=\d)[pc] ones\b)[b-z]|\b${JOINING}(?=\s))[\s,;]+(?:${POINTING}[\s,]+)*${POINTING}${SIGN_OFF}`,
  'i',
);

/** "Expand this and (x + 3)(x − 4)": the formula is only the second of two things. */
const pointsElsewhereFirst = new RegExp(
  String.raw`^\s*(?:please\s+)?[a-z]+(?: out| up)?\s+(?:this|that|these|those|them|it)\s+${JOINING}\s+(?=[\d($\\−-]|[a-z](?![a-z]))`,
  'i',
);

/** "−5 squared" said in words: the square of −5, or 5² with a minus in front? A minus between two numbers is clear. */
const squaresSigned =
  /(?:^|[^\w\s)\]}°%²³.]|(?<![a-z])(?!(?:squared|cubed|pi)\b)[a-z]{2,})\s*(?:[-−–]|\b(?:minus|negative)\s)\s*(?:\d[\d.,]*|[a-z])\s*\$?\s*(?:squared\b|(?:raised )?to the (?:power|second|fourth|sixth)\b)/i;

/** "Which value of x is thrown away?": the one that is no solution. */
const asksRejected =
  /\b(?:which|what)\b[^.?!]*\b(?:is|are|must be|gets?|has to be|should be|do (?:you|we|i)) (?:thrown (?:away|out)|reject(?:ed)?|discard(?:ed)?|throw (?:away|out)|extraneous)\b/i;

/** "Three times 3 + 4": of 3, or of 7? */
const timesSum =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:times|lots of) \$?\d[\d.]* ?(?:[-+−–]|plus|minus) ?\d/i;

/** "Write 3 + 4": as what is not said. */
const writesOnly = /^\s*(?:please )?(?:write|express) [$\d\s.+×*()−–-]*[+×*−–-][$\d\s.+×*()−–-]*$/i;

/** "lim x→2- x²": from the left, or of −x²? */
const fromOneSide = /(?:→|->|\\to|\b(?:approaches|tends to)) ?[-−]?\d+(?:\.\d+)?[-−]\s/;

/** Whether an answer is to be judged, or a wrong one is wanted: however the rest is said, its value answers neither. */
export function asksOfAnswers(text: string): boolean {
  return wantsWrong.test(text);
}

/** Whether nothing is asked of the formula in a text: it is told, to be shown, or stands beside another question. */
export function asksNothingOfFormula(text: string): boolean {
  if (wantsProof.test(text) && !alsoCalculates.test(text)) return true;
  return [wantsText, wantsElse, wantsWrong, tellsOnly, asksOfWay, rootOfSum].some((pattern) => pattern.test(text));
}

/**
 * Whether the words ask for something other than the formula beside them, or may: a text to be made up, a yes or no,
 * something the text only points to, a square that can be meant in two ways.
 */
export function asksOtherwise(text: string): boolean {
  if (asksNothingOfFormula(text)) return true;
  return [
    wantsYesOrNo,
    wantsJudgement,
    asksBack,
    articleOrLetter,
    amountOrShare,
    factorOrMarks,
    asksDifference,
    signInBrackets,
    pointsElsewhere,
    pointsElsewhereFirst,
    squaresSigned,
    asksOfShape,
    eitherEquation,
    asksTwoSubjects,
    asksRejected,
    timesSum,
    writesOnly,
    asksCorrected,
    fromOneSide,
  ].some((pattern) => pattern.test(text));
}
