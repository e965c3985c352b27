/**
 * What may stand beside a sum and change nothing of what it comes to. A list of what is known, never of what is
 * dangerous: no operation, no number, no "not", "then", "instead", "first" or "of" is in it, so that every sentence that
 * could make it another sum stays unread.
 */
const WORDS = new Set(
  `a an the this that these those it its it's that's this's i i'm im i've i'd i'll me my myself mine we we're we've us our ours you your u he he's she she's her hers him his himself herself they they're them their theirs there there's here here's
  am is are was were be been being isn't has have had having do does doing did done get gets getting got gotten keep keeps keeping kept go goes going gone went come comes coming came make makes making made give gives giving gave given see sees saw seen look looks looking looked know knows knew known think thinks thinking thought reckon reckons guess guessed guessing say says saying said swear swears swore tell tells told telling ask asks asked asking want wants wanted need needs needed like would'd would will should could can may might must shall supposed meant
  write writes writing wrote written put puts putting type types typed typing enter entered enters key keyed find finds finding found work works working worked try tries tried trying check checks checked checking show shows showed showing shown set sets mark marked marks use used uses using help helps helped helping learn learns learning learnt learned teach teaches taught study studying studied revise revising practise practising practice explain explained understand understands understood remember remembers remembering remembered forget forgets forgot forgotten   argue argues argued arguing disagree settle settles settled agree agrees agreed copied old bet froze gave up sent texted bothering bugging   caught appear appears stare staring settling flip-flopping flip-flop compare
  what what's whats which how so and or but because cos since as for from in on at by to with into out up down about round around over back again still already yet now just really actually honestly literally basically apparently probably maybe perhaps always usually ever too very quite so pretty bit lot lots all any anything something everything some somehow please pls plz thanks thank ta cheers hi hiya hey hello ok okay oh ah um er lol well right righto sorry also though if you're anyone someone somebody anybody everyone everybody nobody people
  when while after before until today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night weekend week weeks month months years year day days ages time times-table forever
  son sons daughter daughters boy boys girl girls child children kid kids lad lads lass eldest youngest oldest middle little older younger baby niece nephew grandson granddaughter grandchild brother sister cousin friend friends mate mates mum mom mam dad mother father gran nan grandma grandad husband wife partner boyfriend girlfriend neighbour neighbor teacher teachers tutor sir miss mr mrs ms student students pupil pupils classmate foreman gaffer boss colleague colleagues apprentice joiner plumber nurse chef electrician homeschool homeschooling homeschooled parent parents adult adults learner learners family team
  school college class classes course lesson lessons homework hw worksheet worksheets sheet sheets book books textbook workbook exam exams test tests quiz mock mocks question questions problem problems exercise sum sums calculation calculations expression paper page board app screen calculator calculators calc phone computer laptop spreadsheet cell google website video card flashcard flashcards  topic maths math mathematics arithmetic numeracy functional skills gcse gcses ged sat sats  subject resit resitting revision warm-up starter drill example thing things stuff one ones
  answer answers result results value total number numbers solution figure correct correctly right real true proper properly actual exact final exactly carefully quick quickly simple simply easy  hard  tricky difficult nice nasty weird strange funny horrible scary awful rubbish useless hopeless bad good great   terrible rusty stuck confused confusing confuse confuses muddled baffled lost stumped struggling struggle struggles panic panicking panicked nervous worried scared scare scares frightened embarrassed frustrated embarrassing sure unsure certain convinced idea clue brain head mind hand happy glad grateful kind hope hopefully believe wonder wondering curious  wrong
           rules rule pemdas bidmas bodmas bedmas tie-break tiebreak winning  flat dead battery broken  mentally  aloud`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Nouns of a place or an occasion may be any, but none of these, nor what names a form or a unit. */
const STEERS =
  /\b(?:add\w*|subtract\w*|multipl\w*|divid\w*|doubl\w*|halv\w*|hal(?:f|ves)|tripl\w*|squar\w*|cub\w*|root\w*|power\w*|sum|total|result|answers?|value|product|quotient|difference|remainder|rest|opposite|reciprocal|inverse|negative|positive|minus|plus|times|sign\w*|digits?|numbers?|number|numerator|denominator|fractions?|decimals?|percent\w*|mixed|standard|scientific|index|form|terms?|notation|words?|figures?|places?|nearest|round\w*|integers?|surds?|pence|pounds?|cents?|dollars?|euros?|kg|grams?|lit(?:re|er)s?|met(?:re|er)s?|cm|mm|km|miles?|inch(?:es)?|feet|foot|yards?|hours?|minutes?|seconds?|degrees?|brackets?|parenthes\w*|more|less|fewer|extra|other|others|another|second|third|quarter|fifth|last|next|first|reverse\w*|wrong|mistakes?|errors?|misprint\w*|typo\w*|steps?|order|way|ways|method\w*|changed?|swapp\w*|replac\w*|remov\w*|delet\w*|ignor\w*|missing|left|without|instead|not|of|and|or|but|is|are|was|were|has|have|had|than|then|to|by|system|binary|hex\w*|roman|clock|dial|scale|average|mean|median|change|range|calendar|mod\w*|that|which|who|where|when|if|what|how|why|each|every|per|base|rate|ratio)\b/i;
const PLACE =
  /\b(?:on|onto|into|in|at|round|around|during|inside|for) (?:the|a|an|my|our|his|her|their|this|your) ((?:[a-zé'-]+ ){0,2}?[a-zé'-]+)(?= ?[.,;:?!()§]| (?:and|but|so|because|i|we|he|she|they|it|what|which|how|has|had|is|was|says|said|wants|asked|gave|the|to|where|while)\b|$)/gi;
const NAMED_PLACE =
  /\b(?:in|at|from|near|outside) [A-Z][a-z]+(?: [A-Z][a-z]+)?|\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+/g;

const WHO =
  "(?:i|we|he|she|they|it|(?:(?:my|our|the|his|her|a|older|younger|eldest|youngest|little) ){0,3}(?:son|daughter|boy|girl|lad|child|kid|brother|sister|friend|mate|mum|mom|dad|husband|wife|partner|teacher|tutor|book|textbook|app|calculator|phone|google|computer|answer key|mark scheme|back of the book|sheet|worksheet|niece|nephew|grandson|granddaughter)|everyone)(?:'s)?";
const NUMBER = String.raw`[-−]?\d+(?:\.\d+)?(?:/\d+)?`;
const PARTS =
  '(?:the )?(?:tops?|bottoms?|top numbers?|bottom numbers?|numerators?|denominators?|left|right|brackets?|powers?|whole thing|lot|everything|numbers|point|decimal point)';

/** Phrases whose words would not be idle by themselves. */
const PHRASES: readonly RegExp[] = [
  // What somebody got: said of the answer, it is no part of the sum.
  new RegExp(String.raw`\b${WHO} (?:just |always |still |both |all |only |keep |keeps |kept |then |now )?(?:got|gets?|getting|says?|saying|said|swears?|insists?|puts?|put|wrote|writes|thinks?|thought|reckons?|ended up with|ends up with|makes? it|made it|come up with|came up with|comes up with|is (?:sure|adamant|convinced)|is getting)(?: (?:that|it|it's|its|it is|was|is|be|as|to|the answer is|an answer of|equals|comes to|came out as))* ${NUMBER}(?=\s*(?:[.,;:!?)]|$)| (?:but|and|which|while|so|for|every|again|each|instead|on|though|because|as|when|twice) )`, 'gi'),
  new RegExp(String.raw`\b(?:teacher|sir|miss|tutor|she|he|they|app|computer) marked (?:(?:my|his|her|our|the) (?:[a-z]+(?:'s)? )?(?:answer (?:of )?)?)?${NUMBER} (?:as )?(?:wrong|incorrect)|\bmarked (?:it |that |us |me |him |her )?(?:as )?(?:wrong|incorrect)`, 'gi'),
  new RegExp(String.raw`\b(?:is|was|isn't) (?:it|that) (?:just |really |not )?${NUMBER}\?|\bmy (?:answer|guess) (?:is|was) ${NUMBER}(?= |[.,?!]|$)`, 'gi'),
  // What somebody did with it: the sum is the same.
  new RegExp(String.raw`\b${WHO} (?:just |only |always |simply |has |had |went and )?(?:added|multiplied|divided|subtracted|flipped|did|timesed|counted|moved|forgot|ignored|lined up|worked out) (?:just |only )?(?:${PARTS}|just the ${NUMBER}|only the ${NUMBER}|straight across)(?: (?:and|or|then|first|together|with|straight across|${PARTS}))*`, 'gi'),
  new RegExp(String.raw`\b(?:whether|if|when) (?:(?:to|i|we|you|he|she|it's|should|do|does|need|have|you're meant to) )*(?:add|subtract|multiply|divide|times|do|take away|plus|minus)(?: (?:${PARTS}|first|or|and|add|subtract|multiply|divide|times))*`, 'gi'),
  /\b(?:two|2) (?:minuses|negatives|minus signs)(?: always)? (?:make|makes|give|equal) an? (?:plus|positive)\b/gi,
  /\bwhere (?:the|that) (?:decimal )?(?:point|dot) (?:goes|should go|ends up|moves|lands)\b|\bhow many (?:decimal )?places (?:to (?:move|go|count)|it moves)\b|\bline (?:them|it|the points?|the decimals?) up\b|\bflip(?:ping)? (?:one|the (?:second|last|other) one|it|them)\b/gi,
  /\b(?:apparently |supposedly )?it(?:'s| is| should be| comes out as) an? (?:nice|whole|round|lovely|neat|simple|proper|tidy) (?:round )?(?:number|answer)\b/gi,
  /\b(?:minus|plus|negative|times|equals) (?:signs?|numbers?) (?=scares?|confuses?|frightens?|throws?|puts?|gets?|baffles?|always|really|are)|\bnegative numbers\b/gi,
  // "The x is a times sign, not a letter."
  /\b(?:the|that) (?:x|\*|star|asterisk) (?:is|means|stands for) (?:a |the )?(?:times|multiply|multiplication)(?: sign| symbol)?(?:,? not (?:a|the) letter)?/gi,
  /\b(?:(?:following|using|in|with|by|obeying|use|follow|remembering|remember) )?(?:the )?(?:proper|correct|right|usual) order(?: of operations)?\b|\b(?:following|using|by|with|use|remembering) (?:the )?(?:order of operations|pemdas|bidmas|bodmas|bedmas)(?: rules)?\b|\border of operations\b/gi,
  /,? ?\b(?:by )?working (?:outwards? )?from the (?:inside|innermost (?:brackets?|parenthes[ei]s|grouping symbols?))(?: outwards?| out)?\b|\bpay (?:close )?attention to what each exponent is attached to\b|\bwhat number is equal to(?= §)/gi,
  /\b(?:am|is|are|was|were|i'm|he's|she's|we're|they're|im|isn't)? ?(?:not|never|n't) (?:quite |really |so |very |too |at all |entirely |exactly |that |even )?(?:sure|convinced|certain|confident|good|great|happy|keen|getting it|getting anywhere|seeing it)\b/gi,
  /\b(?:don't|doesn't|didn't|can't|cannot|can not|couldn't|dont|doesnt|didnt|cant|never|wouldn't|won't) (?:really |quite |ever |seem to |fully |even |actually |always |for the life of me )*(?:know|remember|understand|get|see|believe|agree|think so|trust|follow|recall|work (?:it|this|that) out|make sense of|do|figure out|learnt?|did|liked?|help|know how)\b/gi,
  /\bno (?:idea|clue|calculators?(?: allowed)?|working|rush)\b|\bwithout (?:a |using a |the |my )?calculator\b|\b(?:do not|don't) use a calculator\b|\bstep by step\b|\bshow(?:ing)? (?:me |us )?(?:the |all |your )?(?:steps?|working|workings)\b/gi,
  /\b(?:at|aged|age) \d\d(?=[.,!?;)]|$)|\bafter (?:about |over |nearly |some )?(?:\d+|ten|twenty|thirty|forty|fifty) (?:odd )?years(?: (?:away|off|out))?\b|\b(?:my|our) \d+[- ]year[- ]old\b|\b(?:in|year|grade|y|class|key stage|ks|level|entry level|unit|chapter|page|set|question|q|lesson|paper|round) ?\d+(?:st|nd|rd|th)?(?: grade)?\b(?!\.\d)|\b\d+(?:st|nd|rd|th)[- ]grade(?:r|rs)?\b/gi,
  /\b(?:learning|learnt|doing|revising|studying|relearning|hates?|loves?|likes?|understand|stuck on|struggling with|struggles with|on|about|at) (?:my |these |those |the |all )?(?:negative |minus )?(?:decimals|fractions|negatives|minuses|indices|powers|brackets|surds|signs)\b(?! ?§)|\bfraction powers\b|\bisn't (?:just )?a? ?negative(?: number)?\b|\bthat's how many [a-z]+ (?:i|we|he|she|they) [a-z]+/gi,
  /\b(?:got|gets|getting|get|had|done|did) (?:it|this|that|this one|that one) (?:all )?wrong\b|\b(?:it's|that's|it is|that is|which is|i'm|was|is) (?:all )?(?:wrong|incorrect)(?=[.,!]| (?:but|and|so) |$)|\b(?:meant|supposed) to (?:be|do|get|work|come)\b/gi,
  /\b(?:mix|mixes|mixed|mixing|get|gets|getting)(?: up)? (?:the|my|his|her|all the|those) (?:minus )?(?:signs?|minuses|negatives|rules?|order)(?: (?:mixed up|muddled|wrong|right))?\b|\b(?:with|by|of) (?:that many|all (?:those|these|the)|those|these|the) (?:minus signs|minuses|negatives)\b|\bkeeps? forgetting (?:which (?:one )?(?:to flip|you flip|way round it goes|goes where)|what to do|how|the rules?)\b|\bwhich (?:one )?(?:to|you|i|we) flip\b|\bgot as far as (?:the )?[a-z]+(?: and (?:then )?(?:gave up|got stuck))?\b|\b(?:you )?cross[- ]cancel(?:ling)?\b|\bminus numbers\b|\band so am i\b|\bw\/(?= )/gi,
  new RegExp(String.raw`\band (?:also )?got ${NUMBER}(?: (?:as well|too))?(?=[.,!])|\b(?:useless|rubbish|hopeless|bad|good|great|terrible|awful|stuck|muddled|confused|struggling|trouble|rusty) (?:with|at|on) (?:my |these |the |all )?(?:negative |minus )?(?:decimals|fractions|negatives|minuses|indices|powers|brackets|surds|signs|numbers)\b(?! ?§)`, 'gi'),
  /\bi (?:think|thought|reckon) it(?:'s| is| was) (?:a )?(?:minus|negative|positive|plus)(?=[.,?!]|$)/gi,
  /\bfor the first time\b|\bat first\b|\b(?:last|next) (?:night|week|term|time|month|year|lesson)\b|\b(?:one|two|ten|five|a few) (?:minutes|hours|days) before\b|\bonce and for all\b|\btwo (?:students|friends|people|kids|pupils|mates|brothers|sisters|cousins|different answers)\b|\bthank you (?:so |very )?much\b|\bgoing round in circles\b|\bnumber (?:work|skills)\b/gi,
  /\b(?:so|then) (?:i|we) can (?:check|mark|see|help|compare|go over|explain)(?: (?:if|whether))?(?: (?:hers?|his|mine|theirs|it|them|him|her|that|my|our|the|[a-z]+ is right))*/gi,
  /\bgot (?:something|an answer|a number) (?:different|else)\b|\bsomething different\b|\b(?:the )?one (?:on|in) (?:the )?(?:paper|book|sheet|screen|board|back)\b|\bleft to do\b/gi,
  /\b(?:the |its |their )?(?:(?:correct|right|exact|real|true|final|actual|proper) )*(?:value|answer|result|solution)(?: of| to| for)(?: (?:the|this|his|her|my))?(?: (?:expression|calculation|sum|problem|question|numerical expression))?(?= ?§)/gi,
]; // prettier-ignore

/** What else a question may want to know of a sum. */
const ASKS_ELSE =
  /\b(?:why|who|whose|where|when|wrong|mistakes?|steps?|method|rules?|way|first|easier|harder|quick(?:er|est)|best|better|if|whether|before|after|mean(?:s|ing)?|forg[eo]t\w*|remember|understand|explain|happen\w*|different|compare|argue|call(?:ed)?)\b/i;
const YES_OR_NO =
  /^\W*(?:(?:so|and|but|please|ok|well|hi|hey|hello)\W+)*(?:is|are|was|were|isn't|does|did|has|have|am|should|do(?! (?:this|it)\b)|(?:can|could|would|will|may)(?! (?:you|u|someone|anyone|somebody|anybody|i (?:have|get|ask))\b))\b/i;
/** "Write a problem for 3/4 + 1/2". */
const TO_BE_MADE =
  /\b(?:write|make|create|give|show|put|type|enter|use|find)\b (?:me |us |him |her |them |my [a-z]+ )?(?:an?|another|some|any|one) (?:[a-z]+ )?(?:problem|question|example|sum|test|quiz|worksheet|card|exercise|calculation|expression|paper|page|sheet|flashcard|starter|drill)s?\b|^(?:please )?(?:explain|set|show|teach|compare|draw|mark)\b/i;
const NOUN =
  '(?:(?:really|actual|actually|correct|right|real|true|exact|final|proper) )*(?:answer|number|value|result|one|total|figure|solution)s?';
/** "What app should I use for 3 + 4?": only what a value may be called stands behind "what". */
const WHAT_ELSE = new RegExp(
  String.raw`\b(?:what|which)(?! (?:is|are|was|were|do|does|did|should|would|will|must|can|could|might|am|have|has|it|it's|that|this|§|i|we|you|he|she|they|to|comes|goes|the|${NOUN})\b| ?§|[\s.,?!]*$|'s)|\bhow(?! much (?:is|was|are|does|would) (?:§|it|that|this|all)| (?:do|would|should|can|could|might) (?:i|you|we|he|she|they|one)\b| to\b)`,
  'i',
);
const REQUESTS =
  /§ ?=|\bis it [-−]?\d|\b(?:what|what's|whats|which|how (?:do|would|should|can|to|much)|evaluate|calculate|compute|simplify|solve|work(?:ing)? (?:it |this |that |§ )?out|help|tell|find|answer|need|needs|have to|has to|had to|do §|do this|stuck|struggling|value|give|equal|equals|write)\b/i;

/** "Doing a nursing test soon.", "I'm trying to cut down a recipe.": who asks, told in any words but those of sums. */
const OF_THEMSELVES =
  /^(?:i|i'm|i've|we|we're|we've|my|our|doing|trying|helping|studying|getting|going|been|just|back|grandma|grandad|mum|mom|dad)\b/i;
const OF_SUMS =
  /[\d§?%£$€=+×÷*/]|\b(?:it|its|it's|that|that's|this|them|these|those|one|ones|then|two|three|four|five|six|seven|eight|nine|ten|add\w*|subtract\w*|took|takes?|taken|multipl\w*|divid\w*|doubl\w*|hal(?:f|ve\w*)|tripl\w*|squar\w*|cub\w*|round\w*|opposite|reciprocal|inverse|negat\w*|positive|plus|minus|times|fractions?|decimals?|percent\w*|form|terms|figures|places|nearest|brackets?|revers\w*|wrong|mistake\w*|errors?|misprint\w*|typo\w*|order|chang\w*|swap\w*|replac\w*|remov\w*|delet\w*|ignor\w*|missing|instead|except|without|twice|each|every|per|only|more|less|fewer|need\w*|wants?|wanted|should|must|answers?|numbers?|digits?|signs?|sums?|result|total|value|flip\w*|turn\w*|write|express|give|find|left|lost|gave|got|bought|spent|extra|another|others?|same|also|too|both|first|second|third|last|next|but|if|unless|not|n't)\b/i;

function isOfThemselves(sentence: string): boolean {
  return OF_THEMSELVES.test(sentence.trim()) && !OF_SUMS.test(sentence);
}

function isKnown(word: string): boolean {
  return WORDS.has(word) || (word.endsWith("'s") && WORDS.has(word.slice(0, -2)));
}

const VERBS_OF_REQUEST =
  /\bhow much (?:is|was|are|does|would)\b|\b(?:evaluate|calculate|compute|simplify|solve|equals?|come out|comes to|work out)\b|\b(?:value|§) of §|§ ?= ?[?_□☐]*/gi;

/** Whether every word round the sum is talk, and what it comes to is asked for. */
export function isTalkRound(rest: string, isName: (word: string) => boolean): boolean {
  const sentences = rest.split(/(?<=[.?!])\s+/);
  if (!REQUESTS.test(rest) || sentences.some((one) => TO_BE_MADE.test(one))) return false;
  if (sentences.some((one) => /\?\W*$/.test(one) && asksElse(one))) return false;
  const bare = PHRASES.reduce(
    (text, phrase) => text.replace(phrase, ' '),
    sentences.filter((one) => !isOfThemselves(one)).join(' '),
  )
    .replace(NAMED_PLACE, ' ')
    .replace(PLACE, (all, noun: string) => (STEERS.test(noun) ? all : ' '))
    .replace(VERBS_OF_REQUEST, ' § ');
  const words = bare.match(/[^\s.,;:?!()"“”—–§…]+/g) ?? [];
  return words.every((word) => isKnown(word.toLowerCase()) || isName(word));
}

function asksElse(sentence: string): boolean {
  const bare = PHRASES.reduce((text, phrase) => text.replace(phrase, ' '), sentence);
  return (/\w/.test(bare) && YES_OR_NO.test(bare)) || ASKS_ELSE.test(bare) || WHAT_ELSE.test(bare);
}
