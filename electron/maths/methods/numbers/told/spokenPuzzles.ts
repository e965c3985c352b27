type Saying = readonly [RegExp, string | ((...groups: string[]) => string)];

const NOUN = '(?!number|result|answer|total|value|sum|product|difference|same|other|original|square)[a-z]+';

/** Puzzles as people say them: who does what to the number, where it stands, what is called out before. */
const SAYINGS: readonly Saying[] = [
  [/\s*[([]\s*(?:\d+ )?(?:marks?|points?|credits?|pts?|\d+)\s*[)\]]/gi, ''],
  [/\bwats\b|\bwat is\b/gi, 'what is'],
  [/\ba hundred\b/gi, '100'],
  [/\bn (?=(?:got|gets?|then|adds?|added|times|minus|took|take)\b)/g, 'and '],
  [/\bits (?=(?:an? )?(?:positive|negative)\b)/gi, 'it is '],
  [/(?<=number), (?:grade|year|class|form) \d+[A-Z]?(?=[.!:])/gi, ''],
  [/,? (?:says|said) (?:[A-Z][a-z]+|(?:my|the|our) [a-z]+)(?=[.,])/g, ''],
  [/["“”]/g, ''],
  [/\b(?:what|which)(?: number)? am I thinking of\b/gi, 'what is the number'],
  [/\bwhich number is speaking\b/gi, 'who am i'],
  [/ which\?$/i, ' What is it?'],
  [/\bme and (?=\d+ more\b)/gi, 'me plus '],
  [/(?<=\bplus \d+) more\b/gi, ''],
  [/\b(two|three|four|five|2|3|4|5) (odd |even |whole )?(numbers|integers) (?:that |which )?(?:follow (?:on from )?(?:each other|one another)|in a row|one after (?:the other|another)|right after (?:each other|one another)),? (?=add|sum|total|have|multiply|make|come)/gi, '$1 consecutive $2$3 '],
  [/(?<=[,.;] |\band )(first|second|third|largest|smallest|middle)(?: one| number)? (?=is\b)/gi, 'the $1 '],
  [/^say (?=the (?:larger|smaller|bigger|greater|first) )/i, ''],
  [/\b(twice|double|three times|half) the (larger|smaller|bigger|greater) take away the (larger|smaller|bigger|greater)\b/gi, '$1 the $2 minus the $3'],
  [/\b([A-Z][a-z]+) and ([A-Z][a-z]+) (?:each|both) (?:choose|chose|pick|picked|think of|thought of) the same (?:secret )?number\. \1 (multiplies|divides|doubles|trebles|triples|adds|subtracts)([^.;]*?)[;,] (?:and |while |but )?\2 (adds|subtracts|takes|doubles|multiplies)([^.;]*?)\. they (?:both )?(?:get|got|have|end up with) the same (?:answer|result|number|total)\b/gi, (_all, _one, _two, deed, rest, other, more) => `I think of a number. I ${deed} it${rest.replace(/^ (?:hers|his|theirs|it|the number|the result)\b/, '')}. The result is the same as when I ${other} it${more}`.replace(/\b(adds|subtracts|takes) it (\d+)(?: (?:to|from) (?:hers|his|theirs|it))?/g, '$1 $2').replace(/ it ((?:hers|his|it|theirs) )/g, ' it ')],
  // The number on a ticket, put into a machine, written on a card.
  [/\bthe number on (?:[A-Z][a-z]+'s |(?:the|my|his|her|a|our) )(?:[a-z]+ )?(?:ticket|card|shirt|door|locker|note|board|house|badge|bus|envelope)\b/gi, 'the number'],
  [/\bwhat (?:number )?(?:was|is) (?:written )?on (?:the|my|her|his|it|[A-Z][a-z]+'s)(?: (?:[a-z]+ )?(?:ticket|card|shirt|door|locker|note|board|house|badge|bus|envelope))?(?=\s*\?)/gi, 'what is the number'],
  [/\b(?:wrote|writes)(?: down)? (?=(?:a|some) (?:whole |positive |secret |certain |negative )*number\b)/gi, 'thinks of '],
  [/(?<=\bnumber) on (?:a|the|her|his|my) (?:[a-z]+ )?(?:card|note|board|slip|paper|envelope|whiteboard)\b/gi, ''],
  [/\b(?:puts|put|feeds|fed|types|typed|enters|entered) a number into (?:a|the|her|his|my|this) (?:[a-z]+ )?(?:machine|calculator|computer)\b/gi, 'thinks of a number'],
  [/\bthe (?:machine|calculator|computer) (?=add|subtract|take|multipl|divid|doubl|tripl|squar|halv)/gi, 'it '],
  [/\bout (?:comes|came) (?=-?\d)/gi, 'it gives '],
  [/\bthe number (?:he|she|they|I|you) (?:put|fed|typed) in\b/gi, 'the number'],
  [/\b(?:a|the|my) (?:raffle |lottery |bus |train )?(?:ticket|locker|house|door|shirt)'s number\b/gi, 'a number'],
  // Who does it.
  [new RegExp(`\\b(?:his|her|my|the|our|a) ${NOUN} (?=(?:subtract|add|multipli|divid|doubl|halv|tripl|squar)(?:s|es|ed)\\b)`, 'gi'), 'he '],
  [/\b(?:was|were) left with\b/gi, 'got'],
  [/\b(multiply|divide)([^.?!,]*? by [^.?!,]*?),? and then by\b/gi, '$1$2 and then $1 by'],
  [/,? (?:and )?(?:all|the lot|all of (?:it|that)|the whole (?:lot|thing)) (?=(?:divided|multiplied) by\b)/gi, ', then '],
  [/\b(a (?:[a-z]+ )?number and (?:its|the|half its|twice its) [a-z]+) (?:have|has) a (sum|difference|product) of (?=-?\d)/gi, 'the $2 of $1 is '],
  [/^what (?:number )?(?:must|should|do|would|can) (?:I|you|we|one) add to (.+?) (?:to (?:make|get|give|reach)|so that it (?:is|makes)) ((?:(?!and\b|then\b|but\b)[^.?!,])+?)\s*\?$/i, (_all, to, result) => `When a number is added to ${to} the result is ${result}. What is the number?`],
  [/^what (?:number )?(?:must|should) be added to (.+?) to (?:make|get|give) ((?:(?!and\b|then\b|but\b)[^.?!,])+?)\s*\?$/i, (_all, to, result) => `When a number is added to ${to} the result is ${result}. What is the number?`],
]; // prettier-ignore

/** What is called out before a puzzle: "Class puzzle:", "Hands up if you've got it:". */
const CALLED = /^([^:.?!\d]{3,60}): (?=["“]?[a-z])/i;
const TELLS =
  /\b(?:numbers?|integers?|digits?|half|twice|double|times|add|plus|minus|sum|product|difference|equation|subtract|multipl\w*|divid\w*|square|positive|negative|odd|even|two|three|four|consecutive|not|except)\b/i;

function withoutCall(problem: string): string {
  const call = CALLED.exec(problem);
  return call === null || TELLS.test(call[1] ?? '') ? problem : problem.slice(call[0].length);
}

/** A puzzle about numbers as the readers know it. */
export function spokenPuzzle(problem: string): string {
  return SAYINGS.reduce(
    (rest, [found, words]) => (typeof words === 'string' ? rest.replace(found, words) : rest.replace(found, words)),
    withoutCall(problem),
  );
}
