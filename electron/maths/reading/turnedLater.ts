import { asksDeedAfter, leavesWordOut } from './furtherDeeds.ts';
import { isTamperedWith } from './knownDress.ts';

/** Somebody who speaks of the question. */
const WHO =
  '(?:i|we|he|she|they|sir|miss|mum|mom|dad|gran|(?:mr|mrs|ms) [a-z]+|(?:my|our|the|his|her|a) (?:[a-z]+ ){0,2}?[a-z]+|[A-Z][a-z]+)';
const SAID =
  '(?:says?|said|tells?(?: (?:me|us|him|her|them))?|told(?: (?:me|us|him|her|them))?|insists?|insisted|means?|meant|wants?(?: (?:me|us))?|wanted(?: (?:me|us))?|asks?(?: (?:me|us))?|asked(?: (?:me|us))?|has|have|needs?|claims?|reckons?|thinks?)';
/** Behind something already said: a later sentence or clause. */
const LATER = String.raw`(?:[.,;:?!]|\s[-–—])\s+(?:(?:and|but|oh|well|actually|also|then|now|sorry|wait),? )*`;
const WHOLE = '(?:it|that|this|them|(?:the|your|my) (?:whole (?:thing|lot|expression)|answers?|results?|lot))';
const PIECE =
  '(?:\\d+|sign|power|index|exponent|base|bracket|minus|plus|first (?:number|term|sign|bracket)|last (?:number|term|sign|bracket)|second (?:number|term|sign|bracket)|number|coefficient|constant|equation)';

const task =
  /\b(?:expan\w+|simplif\w+|factori\w+|multipl\w+ out|solv\w+|differentiat\w+|integrat\w+|subject|rearrang\w+|evaluat\w+|rationalis\w+|gradient|equation|limit|find|work out)\b/i;

/** Corrections and further steps that a later sentence adds to a question: whoever reads only the formula misses them. */
const TURNS: readonly RegExp[] = [
  // "My sister says to halve it afterwards."
  new RegExp(String.raw`\b${WHO} ${SAID} to (?:then |also )?(?:halve|double|triple|treble|quadruple|negate)\b(?! (?:the (?:angle|number in)|both))`, 'i'), // prettier-ignore
  new RegExp(String.raw`\b${WHO} ${SAID} to (?:then |also )?(?:(?:square|cube|differentiate|integrate|expand|factori[sz]e|multiply|divide|times|do|add|subtract|take)\b[^.?!]*\b(?:afterwards|after that|again|twice|at the end|three times)\b|(?:square|cube) ${WHOLE}\b|(?:multiply|divide|times) ${WHOLE} by\b|(?:add|subtract|take) \S+ (?:away )?(?:to|from) ${WHOLE}\b)`, 'i'), // prettier-ignore
  // "It is multiplied by 2." "He subtracts x afterwards."
  new RegExp(String.raw`${LATER}${WHOLE} (?:is|are|gets?|must be|has to be|should be|needs to be)(?: then| all| now)* (?:multiplied|doubled|halved|squared|cubed|tripled|trebled|divided|increased|decreased|reduced|reflected|reversed)\b`, 'i'), // prettier-ignore
  new RegExp(String.raw`${LATER}${WHO} (?:then |also )?(?:adds?|subtracts?|multiplies|multiply|divides?|doubles?|halves?|squares?|cubes?|takes?|times|timeses)\b[^.?!]*\b(?:afterwards|after that|at the end|again|(?:to|from) it)\b`, 'i'), // prettier-ignore
  // "I forgot to say it's squared." "I forgot the minus sign in front of the 5."
  new RegExp(String.raw`${LATER}${WHO} (?:forgot|left out|missed out|missed|misread|miscopied|mistyped|miswrote) (?:to (?:say|write|mention|type|tell|copy)\b|(?:the|a|an) [a-z\d]+(?: [a-z\d]+)? (?:in front|before|behind|after|on|over|under|outside|inside)\b)`, 'i'), // prettier-ignore
  // "My sister says it should be minus." "She says the 6 should be a 4." "My sister says the power is negative."
  new RegExp(String.raw`\b(?:the|that|this) ${PIECE} (?:in [a-z ]+ )?(?:should|is supposed to|ought to|was meant to|is meant to|was supposed to|must|is really|is actually|is wrong|was wrong)\b`, 'i'), // prettier-ignore
  /\b(?:it|that|this) (?:should|is supposed to|ought to|was meant to|is meant to|was supposed to|must|has to) (?:be|have been|say|read) (?:a |an |to |from |over )?(?:minus|plus|times|from|to|over|under|squared|cubed|divided|doubled|halved|add|subtract)\b/i,
  new RegExp(String.raw`\b${WHO} ${SAID} (?:that )?the ${PIECE} (?:is|was) `, 'i'),
  new RegExp(String.raw`\b${WHO} ${SAID} to [-−]?\d+(?:\.\d+)?\s*[.!]*$`, 'i'),
  new RegExp(String.raw`${LATER}${WHO} (?:uses?|works? (?:in|with)|takes?) base \d`, 'i'),
  // "I need it at x = 2." "I need the perpendicular one."
  new RegExp(String.raw`${LATER}${WHO} (?:only |just |really )?(?:needs?|wants?|wanted|needed|meant|means?) (?:it|this|that) (?:at|when|where|times|plus|minus|halved|doubled|squared|cubed|reversed|for [a-z] ?=)(?![a-z])`, 'i'), // prettier-ignore
  new RegExp(String.raw`${LATER}${WHO} (?:only |just |really )?(?:needs?|wants?|am after|is after|wanted|needed|meant|means?) the (?:perpendicular|parallel|opposite|reciprocal|negative (?:of|one)|ones? (?:that|which) (?:do not|does not|don['’]?t|doesn['’]?t|fails?|aren['’]?t|isn['’]?t))\b`, 'i'), // prettier-ignore
  /[.?!]\s+(?:my|our|his|her) (?:own )?(?:line|road|path|graph) is (?:perpendicular|parallel|at right angles)\b[^.?!]*[.!]?\s*$/i,
  /\bterm\b[^]*\b(?:count\w*|start\w*|begin\w*|number\w*)\b[^.?!]*\b(?:at|from|with|as the) (?:zero|0th|zeroth|0(?![\d.]))/i,
];

/** Questions about a formula whose end takes something back, or asks for more. */
const algebra =
  /\b(?:expan\w+|simplif\w+|factori\w+|multipl\w+ out|solve|differentiate|integrate|rationalise|subject|rearrange)\b/i;
const OF_ALGEBRA: readonly RegExp[] = [
  // "The plus is a minus." "It's squared, I think." "… is really 6."
  /\bthe (?:plus|minus|times|divide|sign|equals)(?: sign)? (?:is|was|are|were) (?:really |actually )?(?:an? )?(?:plus|minus|times|divide|over|bigger|less|greater|other)\b/i,
  new RegExp(String.raw`${LATER}(?:it|that|this|the whole thing)(?: is| was|['’]?s) (?:all )?(?:squared|cubed|halved|doubled|tripled|negative|really|actually)\b`, 'i'), // prettier-ignore
  /\b(?:it is|it['’]?s|is|are) (?:really|actually) (?:an? )?(?:[-−]?\d|minus|plus|times|bigger|less|greater|smaller)/i,
  // "No, integrate it." "Sorry, y = 5x + 2." "I mean make y the subject." "I don't want that, just …"
  new RegExp(String.raw`${LATER}(?:no|wait|oops|correction|rather|or rather|i mean|i meant|scrap that|hang on),? (?:no,? )?(?:please )?(?:to |it['’]?s |it is |the |make |find )*(?:integrat|differentiat|expand|factori|solv|simplif|make|subject|[-−(]?\d|[a-z] ?[-+=^²³])`, 'i'), // prettier-ignore
  /[.,;?!]\s+sorry,? (?:it['’]?s |it is |make it )?(?:[-−(]?\d|[a-z] ?[-+=^²³(])/i,
  new RegExp(String.raw`${LATER}(?:i|we) (?:do not|don['’]?t) (?:want|need) (?:that|it|the (?!work|step|method|expl|whole)|to )`, 'i'), // prettier-ignore
  new RegExp(String.raw`${LATER}(?:i|we|he|she|they) (?:want|wants|wanted|need|needs|have|has) to (?:then |also )?(?:divide|multiply|add|subtract|times|square|cube|integrate|differentiate)\b(?! (?:out|through|both|each|the brackets?|everything))`, 'i'), // prettier-ignore
  /\b(?:crossed out|rubbed out|scribbled over) (?:the|a|an|one|that)\b|\b(?:wrote|typed|copied|put) (?:it|the [a-z]+|them) (?:down )?(?:wrong|wrongly|backwards)\b/i,
  /[.?!]\s+(?:i think )?(?:there|we|i|he|she)(?:['’]s| is| was| are| were| have| has)(?: got)?(?: also)? (?:another|an extra|(?:two|three|four|five|\d+) of (?:them|these|those))\b|\b(?:also has|has also) (?:an? )?[(\d]/i,
  /\bhow far (?:off|out)\b|\bby how much\b/i,
  new RegExp(String.raw`${LATER}${WHO} (?:says?|said|thinks?|thought|reckons?|has|have|had|uses|wants) (?:that )?(?:it is |it['’]?s )?(?=[^.?!]{0,20}\d*[a-z] ?[-+=])\d*\(?[a-z]?[^.?!a-z]*[a-z]?[^.?!a-z]*=[^.?!]*`, 'i'), // prettier-ignore
  /\bor is it [^.?!]*=/i,
  /\bsolved\b[^.?!]*=[^.?!]*\bsolve\b[^.?!]*=/i,
  /\b(?:last|this) (?:week|time|lesson)\b[^]*=[^]*\b(?:this|last|next) (?:week|time|lesson)\b[^]*=/i,
  /\b(?:uses?|wrote|writes|put|puts|has|have|not|a|an) [<>≤≥](?!\s*[-−]?\w)/i,
  new RegExp(String.raw`${LATER}${WHO} (?:adds?|subtracts?|multiplies|divides?|doubles?|squares?|takes?) (?:them|these|it)\s*[.!]*$`, 'i'), // prettier-ignore
  new RegExp(String.raw`\b${WHO} (?:says?|said) [a-z] (?:means|stands for)\b`, 'i'),
  /\b(?:but|only|and)? ?(?:without|leaving out|omitting|skipping|ignoring|except(?: for)?) (?:the|its|any) (?:[a-z]+ ){0,2}(?:terms?|brackets?|signs?|parts?|squares?|constants?)\b/i,
  /[,;.]? but (?:treat|leave(?! (?:your|it in|it as|in|the answers?|answers?))|ignor|swap|take out|skip|omit|regard|keep (?!it in|your|the answer)|do not (?:touch|change|expand|simplify))/i,
  /\b(?:then|and) (?:halve|double|triple|treble|square|cube|negate) (?:it|that|the (?:answer|result))\b/i,
  /\b(?:then|and) (?:multiply|divide|times) (?:it |that |the (?:answer|result) )?by [-−]?\d/i,
  /\b(?:then|and) (?:add|subtract|take) [-−]?\d+(?:\.\d+)? (?:to|from) (?:the|your|my) (?:answers?|results?|solutions?)\b/i,
  /\bmake [a-z] the subject\b[^.?!]*\band then [a-z]\s*[.?!]*$/i,
  /\bsubject of\b[^.?!=]*=(?:(?!\b(?:find|work out|what|value|calculate)\b)[^.?!=])*?,? (?:if|when|given(?: that)?|where) \$?[a-z] ?= ?[-−]?\d/i,
];
/** Turns that are meant whatever the question is about. */
const ALWAYS: readonly RegExp[] = [
  // "Differentiate y = x². Actually integrate it." "Write … as a single logarithm, but subtract instead."
  /[.,;?!] (?:but |no,? |oh,? |well,? )?(?:actually|instead|rather),? (?:please )?(?:integrate|differentiate|expand|factori[sz]e|solve|simplify|add|subtract|multiply|divide)\b/i,
  /\bbut (?:then )?(?:add|subtract|multiply|divide|integrate|differentiate)\b[^.?!]*\binstead\b/i,
  // "Simplify √50 + √8. Ignore the √8."
  /(?:^|[.,;?!] (?:but |and )?)(?:ignore|ignoring|omit|omitting|leave out|leaving out|drop|cross out) (?:the )?\$?[-+−]?(?:√|\d*[a-z](?![a-z])|\\sqrt)/i,
  // "Where does the tangent not cross the axis?"
  /\bwhere (?:do|does)\b[^.?!]* (?:not|never) (?:cross|cut|meet|touch|intersect)\b/i,
  /\b(?:stationary|turning) points?\b[^.?!]*[,;]? (?:excluding|except|apart from|other than|not)\b/i,
  // "(ignore the 1)", "The 1 has been rubbed out.": only beside a formula with a letter.
  /=[^]*(?:\b(?:ignor(?:e|ing)|delet(?:e|ing)|cross(?:ing)? out|drop(?:ping)?|leav(?:e|ing) out) the \d|\bthe \d+ (?:has been|was|is|got) (?:rubbed|crossed|left|removed|deleted|missing|gone)\b)/i,
  /[<>≤≥][^]*\b(?:numbers?|integers?|values?|ones?) (?:that|which) (?:do(?:es)? not|doesn['’]?t|don['’]?t|fails?|isn['’]?t|aren['’]?t)\b/i,
  /\b(?:simplif|expand|factor)\w*\b[^]*[.?!]\s+let [a-z] ?= ?-?\w\b/i,
  /\b(?:simplif|expand|factor)\w*\b[^]*\bthen put\b/i,
  // "Sorry, 25% off." "No wait, 18."
  /[.,;?!]\s+(?:oh |and |but )*(?:sorry|no|no wait|oops|correction|make that|or rather|i mean|i meant|actually)[,:]? (?:it['’]?s |it (?:was|is) |make (?:it|that) )?(?:[£$€]|[-−])?\d+(?:\.\d+)?(?:%| ?[a-z]+)?(?: off)?\s*[.!]*(?=\s[A-Z]|$)/i,
  // "My mum says she gave 6."
  /[.?!]\s+(?:my|our) [a-z]+ (?:says?|said|thinks?|reckons?|thought|swears) (?:that )?(?:he|she|it|they|there) (?:gave|was|were|took|ate|lost|sold|had|cost) (?:only )?[£$€]?\d/i,
  /\b(?:says?|said|thinks?|reckons?) (?:that )?(?:it is|it['’]?s) (?:a |an )?(?:minus|plus|times|divide|take away|add)\b(?! \d)/i,
  /\b(?:but|and) (?:only )?one (?:of them )?(?:doesn['’]?t|does not|didn['’]?t|did not|won['’]?t|can['’]?t|cannot|couldn['’]?t|could not|refuses to|refused to|never) pa(?:y|id)\b/i,
  /\bdo it backwards\b/i,
  // "My account is overdrawn. My sister pays £25 into hers."
  /\b(?:my|his|the) (?:bank )?account\b[^]*\b(?:into|from|out of) (?:hers|theirs|yours|mine)\b/i,
  /\bnext (?:two )?terms? but one\b/i,
  // A verdict is asked for, not the value.
  /\bmy answer (?:is|was) [^?!]*\bis (?:that|it|this) (?:right|correct)\b/i,
  /^\s*(?:does|do|has|have)\b[^.?!]*\bno real (?:roots?|solutions?)\b/i,
  /\bwritten (?:next to each other|side by side)\b/i,
  /\b(?:for|when|where) (?:odd|even) \$?[a-z]\$?(?: only)?\s*[.?!]*$/i,
  /\binteger\b[^]*[<>≤≥][^.?!]*\b(?:then|and) (?:halve|double|triple|treble|square|cube|negate) (?:it|that)\b/i,
];
const swaps = /(?:,|\.|\band\b|\bthen\b) ?(?:then )?swap (?:[a-z] and [a-z]|the (?:values|letters|two))\b/i;
const andOther = /\?\s+(?:and|or) (?:where|what(?: about)?|which|how|the|its|at the|for)\b[^?]{1,40}\?\s*$/i;

/** A line of a computer program: its "=" and "/" mean something else. */
const program =
  /^(?=[^]*(?:;|=|print|\bstored\b|\bvariable\b|\breturns?\b|\boutput\b|\/\/|%))[^]*\b(?:in|using) (?:Java|Python|JavaScript|C\+\+|C#|Haskell|Kotlin|Rust|Ruby|PHP|Excel|java|python|javascript)(?![a-z])|^\s*(?:int|float|double|let|var|const) [a-z]\w* ?=/;

/** "My friend told us x = 4": a value for a letter, told by somebody beside a task that has none or another. */
const valueTold = new RegExp(String.raw`${LATER}${WHO} (?:${SAID}|knows?) (?:that )?(?:[a-z]|\$[a-z]\$?) ?(?:is|was|=) ?(?:minus )?[-−]?\d`, 'i'); // prettier-ignore

/** Whether a later sentence turns the question into another one than its formula. */
export function isTurnedLater(text: string): boolean {
  if (program.test(text) || asksDeedAfter(text) || ALWAYS.some((one) => one.test(text))) return true;
  if (isTamperedWith(text)) return true;
  if (swaps.test(text) || andOther.test(text) || (algebra.test(text) && OF_ALGEBRA.some((one) => one.test(text))))
    return true;
  if (!/[.,;:?!]\s/.test(text) || !task.test(text)) return false;
  if (valueTold.test(text) && !/\b(?:i|we) have\b|\bsolve|\bwrong\b|\bright\b|\bgot\b|\bget\b/i.test(text)) return true;
  return TURNS.some((pattern) => pattern.test(text));
}

const onlySome =
  /\b[a-z] (?:is|must be|has to be|can only be|stands for|represents) (?:an? |the )?(?:positive|negative|length|width|height|distance|time|age|price|mass|weight|speed|radius|side|number of)\b|\b(?:says?|said|told (?:me|us)|know) (?:(?:that )?[a-z] is |the )?(?:positive|negative|not)\b|\b(?:needs?|wants?|after|looking for|interested in|asks? for|use|keep) (?:only |just )?the (?:larger|bigger|smaller|greater|lesser|positive|negative|largest|smallest|biggest|greatest|higher|lower)\b/i;

const onlyOne =
  /\b(?:only|just) one (?:of (?:them|these|the)|answer|solution|root|value)\b|\bnot both\b|\balready (?:got|have|found|know|had) (?:that )?(?:[a-z] ?= ?)?[-−]?\d/i;
const hasLimits =
  /\b(?:limits?|bounds?) (?:are|were|is|of)\b|\bdefinite\b|\bfrom [-−]?\d+ to [-−]?\d|\bsays \d+ and \d+/i;
const pointAsked = /[.?!]\s+(?:at|for) (?:what|which) (?:values? of )?[a-z] (?:is|does|do|are)\b/i;
const smallerOne =
  /[.?!]\s+(?:just |only )?the (?:larger|bigger|smaller|greater|lesser|positive|negative) (?:one|root|solution|answer)\s*[.!]*$/i;
const termToTerm = /\b(?:as|like|want|need|give|only|not)\b[^.?!]*\bterm[- ]to[- ]term\b/i;

/** "c = 17 is the hypotenuse and a = 8. Enter b": what is told is no answer, told once more. */
function repeatsTold(text: string, answer: string): boolean {
  const pairs = answer.split(',').map((part) => /^\s*([a-zA-Z])=(-?\d+(?:\.\d+)?)\s*$/.exec(part));
  return (
    pairs.length > 1 &&
    pairs.every(
      (pair) => pair !== null && new RegExp(`(?<!\\w)${pair[1] ?? ''} ?= ?${pair[2] ?? ''}(?![\\w.])`).test(text),
    )
  );
}

/** "Solve x² = 16. x is a length.": only one of the solutions is wanted; no constant where limits are told. */
export function keepsTooMany(text: string, answer: string): boolean {
  if (leavesWordOut(text, answer) || repeatsTold(text, answer)) return true;
  if (answer.includes('+C') && hasLimits.test(text) && !/\b(?:indefinite|no limits?)\b/i.test(text)) return true;
  if (pointAsked.test(text) && /^[^=<>\\]*[a-z][^=<>\\]*$/.test(answer)) return true;
  if (/^-?\d*n/.test(answer) && termToTerm.test(text)) return true;
  if (answer.includes('\\text{ or }') && (onlyOne.test(text) || smallerOne.test(text))) return true;
  return answer.includes('\\text{ or }') && onlySome.test(text) && !/\b(?:or|and) (?:negative|positive)\b/i.test(text);
}
