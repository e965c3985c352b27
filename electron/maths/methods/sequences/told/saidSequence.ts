import { inFigures } from '../../words/numberWords.ts';
import { ordinalsInFigures } from './sequenceText.ts';

type Said = readonly (readonly [RegExp, (groups: readonly string[]) => string])[];

const N = String.raw`-?\d+(?:\.\d+)?`;
const LIST = String.raw`(${N}(?:, ?${N}){2,})(?:,? ?(?:…|\.\.\.))?`;
const SUM = String.raw`(${N}(?: ?\+ ?${N}){2,}) ?\+? ?(?:…|\.\.\.)`;
const RULE = String.raw`(\d*\(?[-\dn+^²³() ]*n[-\dn+^²³() /]*?)`;
/** "1/2 + 1/4 + 1/8 + …", "… and so on for ever". */
const FRACTION = String.raw`-?\d+(?:\.\d+)?(?:/\d+)?`;
const ENDLESS = String.raw`(${FRACTION}(?: ?\+ ?${FRACTION}){2,}) ?(?:\+ ?(?:…|\.\.\.),?|,? ?and so (?:on|forth)|\+ ?(?:…|\.\.\.),? ?and so on)`;
const FOREVER = String.raw`,? ?(?:(?:and )?(?:going |carrying |keeping )?(?:on )?(?:for ?ever(?: and ever)?|without end|endlessly|never[- ]ending|infinitely|to infinity))`;
const ADDS = '(?:add(?:s|ed|ing)? up to|come(?:s)? to|equal(?:s)?|total(?:s)?|make(?:s)?|sum(?:s)? to)';
const CLOSES =
  '(?:close(?:s)? in on|get(?:s)? (?:close|closer|nearer)(?: and (?:closer|nearer))? to|approach(?:es)?|head(?:s)? (?:for|towards?|to)|tend(?:s)? to(?:wards)?|settle(?:s)? (?:at|on|down to)|home(?:s)? in on)';
const END = String.raw`[\s.?]*$`;
const AT = String.raw`(?:find|write(?: down)?|what is|work out|give|calculate|state|tell me)(?: the)?`;

function listed(sum: string): string {
  return sum.replace(/ ?\+ ?/g, ', ');
}

function endless(sum: string): string {
  return `Find the sum to infinity of the geometric series ${sum.replace(/ ?\+ ?/g, ' + ')} + …`;
}

/** Questions about one sequence, each in the one form that every reader of sequences knows. */
const SAID: Said = [
  [new RegExp(`^which term of the sequence with nth term ${RULE} is (?:equal to |equals )?(${N})[.?] (?:state|give|write down|find) (?:the value of )?n${END}`), ([rule = '', value = '']) => `Which term of the sequence with nth term ${rule} is ${value}?`],
  [new RegExp(`^(${N}) (?:belongs to|is in|is a term of|is a member of) the sequence with nth term ${RULE}\\. (?:for what value of n|what is (?:the value of )?n|which term is it|find n)${END}`), ([value = '', rule = '']) => `Which term of the sequence with nth term ${rule} is ${value}?`],
  [new RegExp(`^(?:row|pattern|diagram|figure|shape|picture|design|stage|term) n of (?:the|a) [a-z]+ (?:has|uses|needs|takes|contains) ${RULE} [a-z]+\\. how many [a-z]+ (?:are (?:there )?in|are needed for|does|make up|has|in) (?:row|pattern|diagram|figure|shape|picture|design|stage|term) (?:number )?(\\d+)(?: (?:use|need|have|take|contain))?${END}`), ([rule = '', place = '']) => `Find the ${place}th term of the sequence with nth term ${rule}`],
  [new RegExp(`^each (?:number|term) is (?:\\d+ times|double|twice|half|triple|\\d+ (?:more|less) than) the (?:one|number|term) before(?: it)?[:.] ${LIST},? ?[?_]*${END}`), ([terms = '']) => `Find the next term of the sequence ${terms}`],
  [new RegExp(`^each (?:number|term) is (double|twice|triple|half|\\d+ times) the (?:one|number|term) before(?: it)?,? (?:and then |then )?(minus|plus|add|take away|less|subtract) (one|\\d+)\\. the (\\d+)(?:st|nd|rd|th) term is (${N})\\. ${AT} (\\d+)(?:st|nd|rd|th) term${END}`), ([times = '', sign = '', plus = '', place = '', value = '', asked = '']) => `Each term is ${times} the previous term ${/plus|add/.test(sign) ? 'plus' : 'minus'} ${plus === 'one' ? '1' : plus}. The ${place}th term is ${value}. Find the ${asked}th term.`],
  [new RegExp(`^the sequence ${LIST} (?:halves|doubles|triples|goes up|goes down|grows|falls|rises)(?: by \\d+)? each time\\. ${AT} (\\d+)(?:st|nd|rd|th) term${END}`), ([terms = '', place = '']) => `Find the ${place}th term of the sequence ${terms}`],
  [new RegExp(`^${SUM} ?\\(?(?:goes on for |to |with |for )?(\\d+) terms\\)?(?:\\. (?:what does it add up to|find the sum|add them up|what is the (?:sum|total)))?${END}`), ([sum = '', count = '']) => `Find the sum of the first ${count} terms of the sequence ${listed(sum)}`],
  [new RegExp(`^${SUM} (?:goes on|carries on|continues) (?:for ?ever|without end|indefinitely)\\. (?:${AT} |calculate |find )?(?:its |the )?(?:sum(?: to infinity)?|total)${END}`), ([sum = '']) => `Find the sum to infinity of the geometric series ${listed(sum)}`],
  [new RegExp(`^what (?:does|do) ${ENDLESS}(?:${FOREVER})? ${ADDS}${END}`), ([sum = '']) => endless(sum)],
  [new RegExp(`^(?:${AT}|add up|find the value of) (?:(?:sum|total|value) of |sum to infinity of )(?:all of )?${ENDLESS}${FOREVER}${END}`), ([sum = '']) => endless(sum)],
  [new RegExp(`^(?:if|when) (?:i|you|we) (?:keep (?:on )?add(?:ing)?|add(?: up)?|go on adding) ${ENDLESS}${FOREVER},? (?:what|which) (?:number|value|total|does|is)(?: (?:does|do))?(?: (?:the|this|my|your) (?:total|sum|answer|number)| it)? ?(?:${CLOSES}|${ADDS})${END}`), ([sum = '']) => endless(sum)],
  [new RegExp(`^(?:what (?:number|value) does|what does) ${ENDLESS}(?:${FOREVER})? ${CLOSES}${END}`), ([sum = '']) => endless(sum)],
  [new RegExp(`^(?:(?:${AT}|calculate|evaluate|add up|is there (?:a|one) number for(?: the)?|what (?:do|does)) )?(?:sum of |total of )?(?:all (?:of )?)?(${N}(?: ?\\+ ?${N}){2,} ?\\+ ?(?:…|\\.\\.\\.) ?\\+ ?\\d+)(?: ${ADDS})?(?: without adding (?:them|it|the numbers)(?: all)?(?: (?:up|one at a time|one by one|in turn))*)?(?:\\? (?:and )?what is it)?${END}`), ([sum = '']) => `What is the sum of ${sum}?`],
  [new RegExp(`^(?:what|which) (?:number |term )?(?:comes|is|goes) next,?:? (${N}(?: ${N}){3,})${END}`), ([terms = '']) => `Find the next term of the sequence ${terms.replace(/ /g, ', ')}`],
  [new RegExp(`^(?:what|which) (?:number |term )?(?:comes|is|goes) next(?: (?:in|after))?(?: (?:the|this) (?:pattern|sequence|list|series))?,?:? ${LIST},?(?: ?(?:_+|□))?${END}`), ([terms = '']) => `Find the next term of the sequence ${terms}`],
  [new RegExp(`^(?:what is|what's|whats|find) the next (?:number|term|one)(?: (?:in|of)(?: (?:the|this) (?:pattern|sequence|list|series))?)?,?:? ${LIST},?(?: ?(?:_+|□))?${END}`), ([terms = '']) => `Find the next term of the sequence ${terms}`],
  [new RegExp(`^(${N}(?: ${N}){3,}),? (?:what|which) (?:number |term )?(?:comes|is|goes) next${END}`), ([terms = '']) => `Find the next term of the sequence ${terms.replace(/ /g, ', ')}`],
  [new RegExp(`^is (${N}) the \\d+(?:st|nd|rd|th),(?: \\d+(?:st|nd|rd|th),)* ?(?:or )?(?:the )?(?:\\d+(?:st|nd|rd|th) )?(?:or (?:the )?\\d+(?:st|nd|rd|th) )?term of (?:the sequence )?${LIST}(?:\\? just give the number)?${END}`), ([value = '', terms = '']) => `Which term of the sequence ${terms} is ${value}?`],
  [new RegExp(`^is (${N}) the \\d+(?:st|nd|rd|th) or (?:the )?\\d+(?:st|nd|rd|th) term of (?:the sequence )?${LIST}${END}`), ([value = '', terms = '']) => `Which term of the sequence ${terms} is ${value}?`],
  [new RegExp(`^([b-hj-z]), (${N}), (${N}) are consecutive terms of an? (arithmetic|geometric) (?:sequence|progression|series)[;.,:] (?:what is|what's|whats|find|work out) \\1${END}`), ([letter = '', one = '', two = '', kind = '']) => `The first three terms of ${kind === 'arithmetic' ? 'an' : 'a'} ${kind} sequence are ${letter}, ${one}, ${two}. Find ${letter}.`],
]; // prettier-ignore

/** `a_n = 2a_{n-1} + 1` tells the next term as `a_{n+1} = 2a_n + 1` does. */
function withNextTerm(text: string): string {
  return text.replace(
    /\b([a-z])_\{?n\}? ?= ?([^,.;]*?)\b(\d*(?:\.\d+)?)?\1_\{?n ?- ?1\}?/g,
    (_all, letter: string, before: string, times: string | undefined) =>
      `${letter}_{n+1} = ${before}${times ?? ''}${letter}_n`,
  );
}

/** The question in its usual form; `null` where it has none of the forms known here. */
export function saidSequence(problem: string): string | null {
  if (!/\b(?:terms?|sequence|next|n(?:um)?ber|row n|pattern n|a_|u_)|[_…+]/i.test(problem) || problem.length > 220)
    return null;
  const text = ordinalsInFigures(
    inFigures(
      problem
        .replace(/\\text\{([^{}]*)\}/g, '$1')
        .replace(/\\(?:c|l)?dots/g, '…')
        .replace(/[−–]/g, '-')
        .replace(/\$/g, '')
        .replace(/\s+/g, ' ')
        .toLowerCase()
        .trim(),
    ),
  );
  for (const [pattern, say] of SAID) {
    const found = pattern.exec(text);
    if (found !== null) return say(found.slice(1).map((group) => (group as string | undefined) ?? ''));
  }
  const shifted = withNextTerm(problem.replace(/\$/g, ''));
  return shifted === problem.replace(/\$/g, '')
    ? null
    : shifted.replace(/\bwhat is ([a-z])_\{(\d)\}/i, 'Find $1_$2').replace(/_\{(\d)\}/g, '_$1');
}
