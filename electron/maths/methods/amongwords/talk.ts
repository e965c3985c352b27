const WHO =
  "(?:i|we|he|she|they|it|u|you|everyone|someone|somebody|mum|mom|dad|gran|grandad|teacher|sir|miss|mate|friend|brother|sister|cousin|tutor|partner|book|textbook|app|website|calculator|calc|computer|phone|answers?|key|[a-z]+'s|back of (?:the|my) book|mark scheme)";
const GOT =
  '(?:puts?|got|gets?|getting|says?|said|saying|wrote|writes|tried|thinks?|thought|reckons?|answered|answer|made it|makes it|took out|takes out|keep(?:s)? getting|ended up with|came out as|comes out as|gave|gives|typed|guess|guessed)';

/** What says nothing of what is asked, with the numbers in it: what somebody got, where a question stands, marks. */
const TALK: readonly RegExp[] = [
  // The way to factors, told as a hint.
  /\b(?:so |and )?(?:i |we |you |he |she )*(?:need|find|want|looking for|look for|which|what|choose|pick) (?:the )?(?:#\d+|two) numbers (?:that|which|to|with)(?: (?:a|the))* (?:add|sum|multiply|times|product)(?: (?:up|to|and|give|gives|make|makes|get|is|of))* #\d+ and(?: (?:a|the))* (?:add|sum|times|multiply|product)(?: (?:up|to|and|give|gives|make|makes|get|is|of))* #\d+(?= |$)/g,
  /,? ?\b(?:take|taking|took|pull) (?:the |a |an )?#\d+ out(?: first)?(?= |$)/g,
  /\bare #\d+ and #\d+ (?:really )?(?:the same(?: thing)?|like terms|equal|different)(?= |$)/g,
  /\b(?:as a whole number )?if (?:it|that) (?:is|makes|can be|goes to) (?:#\d+|one)(?= |$)/g,
  new RegExp(
    `(?:,|\\band\\b|\\bbut\\b|\\bcos\\b|\\bbecause\\b|\\bfor some reason\\b|^)?[\\s,]*(?:(?:my|the|our|a|his|her) )?${WHO}(?: (?:just|only|always|keeps?|already|all|first|originally|at first|also))* ${GOT}(?: (?:that|its|it's|it|is|as|like|the answer|to be|out|was|for this|for it|down))* #\\d+(?: instead)?(?: (?:and|but|which|though|so|,))*(?: (?:its|it's|it is|that is|thats|that's|it was|was|is|it|they|he|she|that|the [a-z]+)?(?: (?:is|are|was|were|got|said|says|keeps?|marked|saying|it|me|to be))* ?(?:wrong|not|not right|incorrect|no|rong|x|crossed out|not it|not the same|a cross|not correct|the answer|a mark|lost a mark|different)(?: (?:right|correct|it|so|idk|twice|again))*)?(?= |$)`,
    'g',
  ),
  /(?:^|[\s,])(?:it is |its |it's |and |but |so )*(?:not|isnt|isn't|is not|aint) #\d+(?: (?:i tried that|i tried it|apparently|like i thought|as i thought|though))?(?= |$)/g,
  /\b(?:year|grade|question|q|page|p|national|level|unit|paper|class|chapter|ch|exercise|ex|set|section|key stage|ks|number|no|part|lesson|week|day|round|card|slide|form|standard|term|tier|line|worksheet|sheet|book|problem|prob) #\d+(?= |$)/g,
  /(?<= |^)(?:worth |for |is )*#\d+ (?:marks?|points?|pts)\b/g,
  /\b(?:when|if|even though|because|cos|as) (?:there |is |theres |there's |it |has |starts with |you have )*(?:an? )?(?:number )?#\d+ (?:in front|at the front|before it|at the start)(?: of (?:the |it)?#?\d*)?/g,
  /\b(?:do|does|should|would|can|must) (?:you|i|we|u|one) (?:do|multiply|add|use|square|times|go|say|have to do|need to do|cube|take)[^.?]*? #\d+(?: (?:or|and|not) (?:is it )?#\d+)+(?= |$)/g,
  /\b(?:is it|or is it|is that) #\d+ or #\d+(?= |$)/g,
  /\b(?:as|to|into|in) (?:a |the )?product of #\d+ (?=factors|brackets|binomials|linear)/g,
  /,? ?(?<= |^)#\d+ of which is (?:the |their |its )?(?:greatest |highest |largest )?common factor\b/g,
  /\b(?:my|the|our|a) calc(?:ulator)? (?:only|just|will only|does not|doesnt|doesn't|cannot|cant|can't|wont|won't)[^,.?]*/g,
];

/** A question's words (with `#n` for its formulas) without the talk. */
export function withoutTalk(skeleton: string): string {
  return TALK.reduce(
    (text, pattern) => text.replace(pattern, ' '),
    skeleton.replace(/[()'‘’]/g, ' ').replace(/\s+/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();
}
