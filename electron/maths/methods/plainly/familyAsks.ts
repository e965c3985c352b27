/** Who has the question: the family, or the one who asks. */
const WHO =
  '(?:(?:my|our|his|her|the) (?:[a-z]+ )?(?:sons?|daughters?|child|children|kids?|boys?|girls?|eldest|youngest|nieces?|nephews?|grandsons?|granddaughters?|brother|sister|partner|husband|wife)|i|we|he|she|they)';
const HAS =
  "(?:(?: (?:has|have|had)|['’](?:s|ve|d))(?: been)?|(?: (?:was|were|is|are|am)|['’](?:m|re)))(?: (?:just|now|also))?";
const FORMULA = String.raw`(\$?[^.?!,;]*?[\w)²³⁴}$])`;

type Mend = readonly [pattern: RegExp, words: string];

/** What somebody was told and asked for, as it is asked. */
const MENDS: readonly Mend[] = [
  // "My daughter has been told f(x) = 3x − 7 and asked for f(5)."
  [new RegExp(`^${WHO}${HAS} (?:told|given) (?:that )?${FORMULA},? and(?: (?:has|have|is|are|was|were)(?: been)?)? asked (?:for|to (?:find|work out|give)) (?=[\\w$])`, 'i'), '$1. Find '],
  // "We've been asked for the inverse of …"
  [new RegExp(`(?:^|(?<=[.?!] ))${WHO}${HAS} asked for (?=(?:the|[fgh]|its|\\$)(?![a-z]))`, 'gi'), 'Find '],
  // "I need log 4 + log 25 with both of them base 10. What's that equal?"
  [/,? with (?:both|all)(?: of them| logs| the logs)? (?:in |to )?(?:the )?base (10|ten)(?=[.?,]|$)/gi, ', base 10'],
  [/^i (?:need|want) (?=[^.?!]*\.? *what(?:['’]?s| is| does) (?:that|it) (?:equal|come to|make)\?*$)/i, 'Find '],
  [/(?<=[.?!] )what(?:['’]?s| is| does) (?:that|it) (?:equal(?: to)?|come to|make)\?*$/i, 'What is it?'],
  [/(?<=[.?!] )what does (?:that|this|it) mean,? and what is it\?*$/i, 'What is it?'],
  // "How do I turn 77 °F into Celsius with the formula C = 5(F − 32)/9?"
  [/^(?:how (?:do|can|would|should) (?:i|we|you) )?(?:turn|convert|change) ([-−–]?\d+(?:\.\d+)? ?°? ?(?:degrees )?(?:[CF]\b|celsius|fahrenheit)) (?:in)?to (?:degrees )?(°?[CF]\b|celsius|fahrenheit),? (?:with|using|by|from) (?:the |this )?(?:formula|rule|equation)?:? ?(\$?[CF] ?= ?[^?=]+?)[?.]*$/i, 'Use the formula $3 to convert $1 to degrees $2.'],
  // "If I is 2.5 and R is 48": nobody says "I is" of himself.
  [/\bI is (?=-?\d)/g, 'I = '],
]; // prettier-ignore

const TASK =
  /^(?:differentiate|integrate|solve|simplify|expand|factori[sz]e|evaluate|find|work out|calculate|what is|what['’]?s|what does)\b/i;
/** "We homeschool our 17 year old and the chain rule has us beat: …": who asks and why, with no maths in it. */
const LABEL = /^((?:we|i|my|our)\b[^.:?!=]{3,110}): (?=\S)/i;
const AGES = /\b\d{1,2}[- ]years?[- ]olds?\b|\b(?:year|grade|class) \d{1,2}\b|\bat \d\d\b/gi;
const TELLS =
  /\d|\b(?:add|subtract|doubl|halv|twice|half|tripl|squar|cub|not|never|except|instead|minus|plus|times|invers|revers|opposite|negative|positive|both|second|third|each|every|without|if|when|where|is)\w*\b|[a-z]\s?[=^]/i;

function withoutLabel(text: string): string {
  const found = LABEL.exec(text);
  if (found === null) return text;
  const [front, words = ''] = found;
  const rest = text.slice(front.length);
  return TASK.test(rest) && !TELLS.test(words.replace(AGES, ' ')) ? rest : text;
}

/** A question without who was told and asked it, where all of that is known. */
export function withFamilyAsks(problem: string): string {
  if (problem.length > 320) return problem;
  const bare = MENDS.reduce((text, [pattern, words]) => text.replace(pattern, words), withoutLabel(problem));
  return bare === problem ? problem : bare.replace(/\s+/g, ' ').trim();
}
