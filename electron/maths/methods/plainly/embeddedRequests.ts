/** Who has the question, or what it stands on. */
const PERSON = String.raw`(?:(?:[Mm]y|[Oo]ur|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Yy]our) (?:[a-z]+ )?(?:sons?|daughters?|child|children|kids?|boys?|girls?|eldest|youngest|teacher|tutor|class|pupils?|students?|grandsons?|granddaughters?|nieces?|nephews?|sister|brother|twins?|friend)(?:['’]s (?:teacher|class|tutor))?|(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]|[Yy]ou|it)|(?!What|Which|How|Find|The|In|If|Each|One)[A-Z][a-z]+)`;
const SHEET = String.raw`(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Oo]ne|[Aa]|[A-Z][a-z]+['’]s|(?:last|first|next)) (?:of the )?(?:[a-z]+(?:['’]s)? ){0,3}?(?:problem|questions?|puzzle|worksheet|sheet|homework|textbook|exercise|booklet|card|task|book)(?: (?:in|on|of|from|that|for) (?!says|reads|asks|tells)[A-Za-z'’ ]{1,32}?)?)`;
const DEED = String.raw`(?:find|work out|calculate|solve|simplify|expand|factori[sz]e|write|express|give|state|list|turn|convert|change|make|rearrange|integrate|differentiate|evaluate|increase|decrease|reduce|round|put|arrange|order|estimate|divide|share|multiply|use|complete|determine|name|identify|compute|add|subtract|collect)`;
const ASKING = String.raw`(?:what|how|which|when|where|who|in how many|at what|by how|for how|in what|to what)`;
const MUST = String.raw`(?:(?:now |also |only |then |just )?(?:must|ought to|(?:(?:has|have|had|needs?|wants?|would like|is trying|am trying|are trying)|(?:is|are|was|were|am|has been|have been)(?: now| also)? (?:asked|told|supposed|meant|required|expected|instructed|set)) to|is to|are to)(?: now| also)?)`;
const JOIN = String.raw`(?:^|(?:, |; | )(?:and|so|but|where|while|because|as) (?:now |then |that )?|[.;:,] |(?<=[.?!] ))(?:for (?:his |her |their )?homework,? )?`;

/** What belongs to nobody, whoever is said to have it: "my daughter has a right-angled triangle with …". */
const FIGURE =
  '(?:triangle|right-angled triangle|right triangle|circle|cube|cuboid|cylinder|cone|sphere|prism|pyramid|rectangle|square|rhombus|trapezium|trapezoid|parallelogram|semicircle|sector|hexagon|pentagon|acute angle|angle)';

type Saying = readonly [pattern: RegExp, words: string];

/** What stands before a question and tells nothing of it. */
const FRONT: readonly Saying[] = [
  [/^(?:hello|hi|hey|good (?:morning|evening|afternoon)|dear [a-z]+)(?: (?:there|all|everyone))?[,.!:]\s+/i, ''],
  [/(?:^|(?<=[.?!] ))(?:(?:so|now|ok(?:ay)?|right|alright|good|well|then|and|next|next up|here we go|quick one|all right)(?: then| now| so)?[,:.!] |so (?=[a-z]))+/gi, ''],
  [/^now (?=\S)|(?<=[.?!] )now(?:,? (?=(?:what|how|find|work|tell|which|let|i want|i'd like|give|put|write|calculate|multiply|divide|add)\b))/gi, ''],
  [/(?:^|(?<=[.?!] ))let['’]?s say (?:that )?/gi, ''],
  [/(?:^|(?<=[.?!] ))(?:we['’]ve got|we have|you have) (?=(?:[-−\d]|a |an )[^.?!]*[.?!])/gi, ''],
  [/\b(?:i want you to|i['’]d like you to|i would like you to|let['’]?s|let us|can you|try to) (?=(?:find|work out|calculate|write|put|make|multiply|divide|add|round|convert|order|share|simplify|solve)\b)/gi, ''],
  [/(?:^|(?<=[.?!] ))i (?:want|['’]?d like|would like) (?=[-−\d]|the )/gi, 'Find '],
  [new RegExp(String.raw`^(?:we|i) [^.:;?\d]*\b(?:question|problem|sheet|puzzle|homework)\b[^.:;?\d]*: `, 'i'), ''],
  [new RegExp(String.raw`(?:^|(?<=[.?!] ))(?:in|on|for) ${SHEET},? (?=[a-z0-9£$€])`, 'gi'), ''],
  [/(?:^|(?<=[.?!] ))for (?:his |her |their )?homework,? (?=[A-Z]|an? )/g, ''],
  [/ in (?:this|the) (?:question|problem|puzzle|exercise)(?=[,. ])/gi, ''],
  [new RegExp(String.raw`(?:^|(?<=[.?!] ))${SHEET} (?:just )?(?:says|tells (?:us|her|him|them|me)|states|reads|goes)(?: that|:)? (?!.{0,12}\b(?:true|false)\b)`, 'gi'), ''],
  [new RegExp(String.raw`(?:^|(?<=[.?!] ))${PERSON} (?:(?:is|are|was|were|has been|have been) (?:told|informed)|has learned|has learnt|knows|know) that `, 'g'), ''],
  [new RegExp(String.raw`(?:^|(?<=[.?!] ))${PERSON} (?:is|are|was|were|has been|have been) (?:asked|set|given) (?:the following|this)(?: question| one| problem)?[:.] `, 'g'), ''],
  [new RegExp(String.raw`(?:^|(?<=[.?!] ))${PERSON} (?:has|have) (?:a|this) question (?:about|on) (?=an? )`, 'gi'), 'There is '],
  [new RegExp(String.raw`(?:^|(?<=[.?!] ))(?:${PERSON} (?:has|have|has got|have got|was given|is given|were given|was asked for|is looking at|is doing|drew|has drawn)|[Ii]['’]ve (?:got )?) (?=(?:a|an|the|this) (?:[a-z-]+ )?(?:${FIGURE})\b)`, 'g'), ''],
  [new RegExp(String.raw`(?:^|(?<=[.?!] ))(?:according to the (?:book|textbook|sheet|question)|you are told that|i am told that|we are told that),? `, 'gi'), ''],
  [/,? (?:and |but )?(?:be careful|take care|watch(?: out)?|careful|think carefully)(?: (?:with|where|about|of|how))?[^.?!,;\d]*(?=[.?!]|$)/gi, ''],
  [/(?:^|(?<=[.?!] ))(?:we|i) have been going round in circles (?:with|over|on) /gi, ''],
]; // prettier-ignore

/** Requests that somebody tells of, as requests. */
const INDIRECT: readonly Saying[] = [
  [new RegExp(String.raw`(?:,? (?:and|but) |; )(?:then )?(?:it )?(?:asks?|wants|tells) (?:her|him|them|us|me|you|the (?:class|pupils|children)) to (?=${DEED}\b)`, 'gi'), '¶'],
  [new RegExp(String.raw`${JOIN}(?:${PERSON} (?:says|tells me)(?: that)? )?${PERSON} ${MUST} (?=${DEED}\b)`, 'g'), '¶'],
  [new RegExp(String.raw`,? (?:and|but) ${MUST} (?=${DEED}\b)`, 'g'), '¶'],
  [new RegExp(String.raw`${JOIN}(?:${PERSON}|${SHEET}|the question|the task|it) (?:${MUST} (?:know|say|tell|find out|decide|see)|(?:is|are|was|were|has been|have been) (?:asked|wondering)|asks?(?: (?:her|him|them|us|me))?|is|wonders?|wants? to know|would like to know|needs? to know) (?=${ASKING}\b)`, 'g'), '¶Find '],
  [new RegExp(String.raw`${JOIN}(?:${PERSON}|${SHEET}|it) (?:(?:is|are|was|were|has been|have been) asked for|asks(?: (?:her|him|them|us|me))? for|wants|needs|would like) (?=(?:the|its|their|his|her|both)\b)`, 'gi'), '¶Find '],
  [/,? and (?:now |just |only )?(?:wants?|needs?) (?:to (?:know|find) )?(?=(?:the|its) (?:[a-z]+ ){0,2}[a-z]+(?:[.?!]|,| to ))/gi, '¶Find '],
  [new RegExp(String.raw`\b(?:please )?(?:could|can|would|will|might|may) (?:you|i|someone|anyone)(?: please| kindly| possibly)?(?: (?:help|assist)(?: (?:us|me|him|her|${PERSON}))?)?(?: to| with)? (?=${DEED}\b)`, 'gi'), ''],
  [new RegExp(String.raw`\b(?:please )?(?:could|can|would|will|might|may) (?:you|i|someone|anyone)(?: please| kindly| possibly)?(?: help(?: us| me)?(?: to)?)? (?:please )?(?:tell|show|let|confirm|check|ask|say|decide|agree|see)(?: (?:us|me|him|her|${PERSON}))?(?: know)? (?=(?:${ASKING}|the|its)\b)`, 'gi'), 'Find '],
  [new RegExp(String.raw`\b(?:would you be so kind as to|i wonder if you could|we wonder if you could|would you mind) (?=${DEED}\b)`, 'gi'), ''],
]; // prettier-ignore

/** A whole sentence that only asks for what was asked before. */
const HELP = '(?:could|can|would|will|might|may) (?:you|anyone|someone|somebody)(?: please| kindly| possibly)?';
const SHOULD_GET =
  '(?:what (?:it|that|this|they|he|she|we|the (?:right |correct )?answer|(?:her|his) answer)(?: ought to| should| would| must)? (?:is|are|be|come to|comes to|comes? out (?:to be|as)|get|write|put|answer|say))';
const AGAIN: readonly string[] = [
  `(?:please )?${HELP} (?:please )?(?:tell|show|help|assist|confirm|let|advise|give|have|get)(?: (?:us|me|him|her|them|my (?:son|daughter)|[a-z]+))?(?: know| have)?(?: with)?(?: (?:${SHOULD_GET}|(?:the|his|her) (?:answer|result|value|solution)s?|this(?: one)?|it|out))?`,
  `(?:please )?${HELP} (?:please )?(?:work (?:it|this|that) out|do (?:it|this|that)|solve (?:it|this|that)|mind (?:showing|telling|giving) (?:us|me) (?:the )?(?:answer|result|how)|mind helping(?: (?:us|me|him|her))?(?: with (?:this|it)(?: one)?)?)(?: for (?:us|me|him|her))?`,
  `(?:please )?${HELP} help (?:us |me |him |her )?with an? [a-z]+(?: question| problem)?`,
  `find (?:${SHOULD_GET}|the (?:answer|result|value)(?: to (?:this|it|that))?)`,
  "(?:what[’']s|(?:what|how) (?:is|are|was|would|should|ought|must|does|do|will|might|did)) (?:it|they|that|this|these|those|he|she|we|i|you)(?: to)?(?: (?:is|be|get|write|put|say|answer|come to|give|become|equal|look|have got|come out (?:to be|as)|work out to be))?(?: exactly| to my (?:son|daughter))?",
  'what (?:is|are|was|would|should|must|will) (?:the|his|her|their) (?:(?:correct|right|final|finished|exact|true) )?(?:answer|result|solution)s?(?: be| (?:he|she|they|it) (?:is|are) (?:looking for|after))?',
  'what is the (?:correct|right) (?:total|amount|number|value|price|fraction|figure)',
  'i am stuck|we are stuck|any help|what do (?:we|you|i) (?:get|make it)',
  'what (?:fraction|number|figure|answer|expression) (?:should|must) (?:he|she|they|we|i) (?:give|write|put|get)(?: in its (?:simplest|lowest) (?:form|terms))?',
  '(?:i|we) (?:would|should) (?:welcome|appreciate|be (?:grateful|glad|thankful|pleased))[^.?]{0,60}',
];
const VACUOUS = new RegExp(String.raw`^(?:${AGAIN.join('|')})(?:,? please)?[?.!]*$`, 'i');
/** "Increase £150 by 12%. What is the new amount?" */
const NEW_AMOUNT =
  /^what (?:is|will be|would be|was) the (?:new|final|resulting) (?:amount|value|price|total|figure|number|result)(?:,? please)?[?.!]*$/i;
const CHANGED = /^(?:in|de)crease [^.?]* by [^.?]*\.$|^reduce [^.?]* by [^.?]*\.$/i;
/** "We tried taking 15% off and it does not work." */
const TRIED =
  /(?<=^|[.?!] )(?:we|i|he|she|my (?:son|daughter|child)) (?:have |has |had )?(?:tried|attempted|thought)\b[^?]*?\b(?:not|doesn['’]?t|didn['’]?t|wrong|no use)\b[^.?]*\.(?=\s|$)/gi;
/** Why somebody asks. */
const REASON =
  /(?:,? (?:so that|because|in case)|, (?:as|since)) (?:i|we|my|our|he|she|neither|it)\b(?![^.?]*\b(?:wants?|decimal|nearest|form|exact|simplest|must|needs?|has to|one|two|three|places?|figures?|fraction|percentage)\b)[^.?\d]*(?=[.?])/gi;
const REQUESTED = new RegExp(String.raw`^(?:${DEED}|${ASKING}|is|are|does|do)\b`, 'i');
const TALK =
  /^(?![^.]*\b(?:decimal|places?|nearest|figures?|form|exact\w*|simplest|fraction|percentage|mixed|one|two|three|surds?|terms|whether)\b)(?:my|our|we|i|he|she|they|neither|the (?:children|kids)|here is|there is|it is for|this is)\b(?=[^\d]*\b(?:answers|stuck|remember\w*|idea|struggl\w*|help|confus\w*|puzzl\w*|tried|question|sheet|homework|muddled?|sure|argu\w+|disagree|check|mark)\b)[^\d?]*[.!]$/i;
const SUM = String.raw`[-−]?[\d.,/½¼¾⅓⅔ ()]+(?: ?[×x*÷/+−–-] ?[\d.,/½¼¾⅓⅔ ()]+)+`;

function numbersIn(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).toSorted().join(' ');
}

/** "What two thirds of 84 is", told: as it is asked. */
function directly(sentence: string): string {
  const bare = sentence
    .replace(/,? ?(?:please|for (?:us|me|him|her|my (?:son|daughter)))(?=\s*[?.!]|, )/gi, '')
    .replace(REASON, '')
    .trim();
  const named = /^(?:find|work out|determine) (?:what|which) (?:number|value) ([a-z]) is[.?]*$/i.exec(bare);
  if (named !== null) return `Find ${named[1] ?? ''}.`;
  const which =
    /^(?:find|work out|determine|give) (?:what|which) ((?:two|three) [a-z]+) (?:they|these) are[.?]*$/i.exec(bare);
  if (which !== null) return `Find the ${which[1] ?? ''}.`;
  const turned =
    /^find what (.+?) (is|are|was|were)(?: (?:equal to|worth))?\s*([?.]*|, (?:as|because|since|in) .*)$/i.exec(bare);
  if (turned !== null && !/^(?:the|a|an)$/i.test(turned[1] ?? ''))
    return `What ${turned[2] ?? 'is'} ${turned[1] ?? ''}?`;
  const comes = /^find what (.+?) (?:comes to|makes|works out (?:as|to be)|should be|equals)\s*[?.]*$/i.exec(bare);
  if (comes !== null) return `What is ${comes[1] ?? ''}?`;
  const right = /^find which is the (?:right|correct) ([a-z ]+?)\s*[?.]*$/i.exec(bare);
  if (right !== null) return `Find the ${right[1] ?? ''}.`;
  const long = /^find (how (?:much|many|long|far|old|tall|often)[^?]*?)[.?]*$/i.exec(bare);
  if (long !== null) return `Find ${long[1] ?? ''}.`;
  return new RegExp(String.raw`^${DEED}\b(?! (?:what|which|when|where|who)\b)`, 'i').test(bare)
    ? bare.replace(/\?+$/, '.')
    : bare;
}

function capital(text: string): string {
  // "x squared equals six x": a letter keeps its size.
  return /^[a-z]{2}|^a (?!times|plus|minus|squared|over|is|and|to|equals)[a-z]{3}/.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}

/** The request at the end, the facts before it; what only asks again, or only talks, is left out. */
function ordered(text: string): string {
  const sentences = text
    .split(/(?<=(?<!\b(?:Mr|Mrs|Ms|Dr|St|vs|approx))[.?!])\s+/)
    .map((one) => capital(directly(one.trim())))
    .filter((one) => /\w/.test(one));
  const together = sentences.length === 1 ? TOGETHER.exec(sentences[0] ?? '') : null;
  if (together !== null) return `Work out ${together[1] ?? ''}. Give your answer in its simplest form.`;
  const asks = sentences.filter((one) => REQUESTED.test(one) && !VACUOUS.test(one));
  if (asks.length === 0) return asSum(sentences) ?? text;
  const changed = asks.some((one) => CHANGED.test(one));
  const kept = sentences.filter((one) => !VACUOUS.test(one) && !TALK.test(one) && !(changed && NEW_AMOUNT.test(one)));
  const [first = '', ...rest] = kept;
  const leads = asks.length === 1 && first === asks[0] && rest.length > 0 && rest.every((one) => /\d/.test(one));
  return (leads ? [...rest, first] : kept).join(' ');
}

const COUNTED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const PARTED =
  'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?|hundredths?';
/** "Five sixths take away a quarter", said in words. */
const SAID = new RegExp(
  String.raw`^(?:we have |you have |find )?((?:(?:${COUNTED}|${PARTED}|an?|and|minus|negative|plus|times|add|subtract|take away|multiplied by|divided by|[\d./]+)[ -]?)+)[.?!]*$`,
  'i',
);
const TOGETHER =
  /^(?:multiply|add|divide|subtract)(?: (?:them|these|those))?(?: together| up)?[,:] ([^,;]+?),? (?:and |then )*(?:cancel|simplify)(?: (?:it|them|that))?(?: (?:right|fully))?(?: (?:down|as far as (?:you can|possible)))?[.!]*$/i;

/** A sum, and nothing but "What does that come to?" beside it. */
function asSum(sentences: readonly string[]): string | null {
  const [first = '', ...others] = sentences.filter((one) => !TALK.test(one));
  const said = SAID.exec(first)?.[1] ?? '';
  if (/\b(?:minus|plus|times|add|subtract|take away|multiplied by|divided by)\b/i.test(said))
    return others.length > 0 && others.every((one) => VACUOUS.test(one))
      ? `Work out ${said.trim().replace(/\.$/, '')}.`
      : null;
  const sum = new RegExp(String.raw`^(?:${PERSON} [a-z ]{3,40} )?(${SUM})[.?!]*$`).exec(first);
  return sum?.[1] === undefined || others.length === 0 || !others.every((one) => VACUOUS.test(one))
    ? null
    : `Work out ${sum[1].trim()}.`;
}

const CUE =
  /\b(?:sons?|daughters?|child|children|eldest|youngest|boy|girl|teacher|homework|worksheet|sheet|textbook|booklet|puzzle|question|problem|could|can you|would|may i|might|wonder|asked|asks|must|has to|have to|needs?|supposed|wants?|told|let['’]?s|i['’]d)\b|^(?:so|now|ok|okay|right|alright|hello|hi|good)\b/i;

/**
 * A question that somebody tells of ("my son has to find …", "the sheet says that …, and asks …", "So let's find …") as
 * the question itself; the same text where nothing is told so. No number is ever left out.
 */
export function withEmbeddedRequests(problem: string): string {
  if (problem.length > 500 || !CUE.test(problem)) return problem;
  const whole = problem.replace(TRIED, '').replace(/\s+/g, ' ').trim();
  let text = whole;
  for (let round = 0; round < 2; round += 1)
    text = FRONT.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text).trim();
  const told = INDIRECT.reduce((rest, [pattern, words]) => rest.replace(pattern, words), text)
    .replace(/(\.{3}|…|[?!])?[\s,;:.]*¶\s*/g, (_all, end: string | undefined) => `${end ?? '.'} `)
    .replace(/^[\s.,;:]+/, '');
  const asked = ordered(told);
  return numbersIn(asked) === numbersIn(whole) ? asked : problem;
}
