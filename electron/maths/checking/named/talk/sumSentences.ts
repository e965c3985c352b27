/**
 * Sentences round a sum of numbers. What is listed here is all that is known; there is no sign, no step, no "not" that
 * could belong to the sum, and a number only where somebody says what came out.
 */
const PEOPLE =
  "(?:i|we|he|she|they|it|(?:my|our|the|his|her) (?:(?:older|younger|eldest|youngest|little) )?(?:son|daughter|boy|girl|lad|child|kid|brother|sister|friend|mate|mum|mom|dad|husband|wife|partner|teacher|tutor|grandson|granddaughter|niece|nephew|calculator|phone|app|book|answer key)|everyone)(?:'s)?";
const NUMBER = '[-−]?\\d+(?:\\.\\d+)?(?:\\/\\d+)?';
const SUBJECTS =
  '(?:decimals|fractions|negatives|negative numbers|minus numbers|minus signs|minuses|powers|fraction powers|indices|roots|surds|brackets|maths|math|numbers)';
const PARTS = '(?:tops?|bottoms?|numerators?|denominators?|brackets?|left|right|powers?)';

/** Parts of a sentence that say nothing of the sum. */
const HARMLESS: readonly RegExp[] = [
  new RegExp(`\\b${PEOPLE} (?:just |always |only |still |both |keeps? )?(?:got|gets?|getting|says?|said|swears?|insists?|thinks?|thought|reckons?|wrote|makes? it|made it|ended up with)(?: (?:it|it's|that|is|was|comes to|the answer is))* ${NUMBER}(?=$|[.,!?]| (?:but|and|so|while|though|for #)\\b)`, 'g'),
  new RegExp(`\\b(?:teacher|he|she|they|app) marked (?:(?:my|his|her|our) (?:[a-z]+(?:'s)? )?(?:answer of )?)?${NUMBER} (?:as )?wrong\\b|\\b(?:teacher|he|she|they|app) marked (?:it|that|me|him|her) (?:as )?wrong\\b`, 'g'),
  new RegExp(`\\b${PEOPLE} (?:just |only |always )?(?:added|multiplied|divided|subtracted|flipped|did) (?:just |only )?(?:(?:the )?${PARTS}|the ${NUMBER})(?: (?:and|with|then) (?:the )?${PARTS})*(?=$|[.,!?])`, 'g'),
  new RegExp(`\\b(?:learning|doing|revising|relearning|hates?|(?:stuck|rubbish|hopeless|useless|terrible|bad|rusty|good) (?:on|at|with)|never (?:understood|liked|got)|(?:a thing|anything) about) (?:my )?${SUBJECTS}(?: (?:again|too|and so am i|together))?(?: at \\d\\d)?(?=$|[.,!?]| (?:but|and|so)\\b)`, 'g'),
  new RegExp(`\\b(?:and )?${SUBJECTS} (?:always )?(?:scare|confuse|frighten|baffle) (?:me|us|him|her)\\b`, 'g'),
  new RegExp(`\\b${SUBJECTS} (?:are|is) (?:new|hard|tricky|all new) (?:to|for) (?:me|us|him|her)\\b|,? is it ${NUMBER}$`, 'g'),
  /\bgoes in the box\b|\bbrackets and all\b|\bsimplify # and (?:she's|he's|i'm) not allowed decimals\b|\ball the way down\b|\btwo students argue about\b|\bsettles it at the board\b|\bsite induction quiz there was a calculation\b/g,
  /\b(?:two|2) (?:minuses|negatives) (?:always )?(?:make|give) a (?:plus|positive)\b/g,
  /\b(?:the )?x (?:is|means) (?:a |the )?(?:times|multiplication)(?: sign)?(?:,? not a letter)?/g,
  /\bapparently it's a (?:nice|whole|round) (?:number|answer)\b/g,
  /\b(?:not (?:sure|convinced|certain)|no (?:idea|clue)|(?:don't|doesn't|can't|cannot|couldn't|never|can never) (?:remember|know|understand|see|get|work (?:it|this|that) out|line (?:them|it) up|trust (?:it|him|her)))(?: (?:where (?:the|that) (?:decimal )?point goes|what to do|how to (?:do|start) (?:it|this)|how|why|which (?:one )?(?:to flip|goes first)|what comes first|whether to [a-z]+ first|it|this|these|them|any more|anymore|at all))?/g,
  /\bkeeps? (?:flip-flopping on|forgetting|muddling up|mixing up) (?:whether to [a-z]+ first|which (?:one )?to flip|the (?:minus )?signs|where the (?:decimal )?point goes)\b|\b(?:always |i )?(?:get|mix up|muddle) (?:the|those|my) (?:minus )?signs(?: (?:wrong|muddled|mixed up))?\b/g,
  /\b(?:at|aged) \d\d(?=$|[.,!?])|\bafter \d+ years\b|\bin year \d{1,2}\b|\b(?:in )?\d{1,2}(?:th|st|nd|rd) grade\b/g,
  /\b(?:in|by|with|following|using|use|working in) the (?:correct|proper|right) order(?: of operations)?\b|\b(?:using|use|following|by) (?:the order of operations|bidmas|bodmas|pemdas)\b|,? ?working from the (?:innermost grouping symbols?|inside) (?:outwards?|out)\b|\bpay (?:close )?attention to what each exponent is attached to\b/g,
  /\b(?:on|in|into|at|round|for) (?:the|a|my|his|her|our|this) (?:(?:kitchen|dinner|maths|math|homework|spreadsheet|evening|night|nursing|quiz) )?(?:table|calculator|phone|app|paper|sheet|worksheet|book|homework|test|exam|quiz|class|course|lesson|board|screen|napkin|cell|head|spreadsheet)\b/g,
  /\bgot (?:something|an answer|a number) different(?: to the one on paper)?\b|\bhow (?:do|would|should|can) (?:i|you|we|they)\b|\b(?:to )?(?:check|mark|help with) (?:hers|his|mine|theirs|it|him|her)\b/g,
]; // prettier-ignore

const BESIDE = new Set(
  `i i'm i've im we we're he he's she she's they it it's its me my our his her him them us you the a an this that these so and but because now just really still again always please thanks thank ta cheers hi hiya hey hello ok okay well right lol sorry apparently honestly back years in at on for of to from with by about as
  am is are was were be been have has had do does did got get gets say says said tell know need needs want wants like help helping check see show typed type types wrote entered put trying doing stuck confused lost muddled struggling rusty homework maths math class test exam course college school homeschool teacher tutor calculator phone app book worksheet sheet paper today tonight tomorrow yesterday
  son daughter boy girl lad child kid brother sister friend mate mum mom dad nan gran grandad husband wife partner grandson granddaughter niece nephew parent adult learner answer answers hers everyone working functional skills can could will froze know sum`.split(
    /\s+/,
  ),
);
const ASK = new Set(
  `please pls can could would will should you u someone anyone help me us i we my our his her the a an to how do does did is are be what what's whats which come comes came out get gets make makes give gives equal equals value answer result number total expression numerical calculation sum question problem complex compound fraction of for with on in find evaluate simplify calculate compute solve work working do tell know need needs have has had son daughter boy girl lad child kid grandson granddaughter niece nephew teacher tutor he she they it that so and hi hiya hey hello ok okay well now just stuck struggling homework maths math test exam class thanks ta as actually really correct right true exact final when`.split(
    /\s+/,
  ),
);
const AGAIN =
  /^(?:so |and |please |but )*(?:(?:what|what's|whats)(?: (?:number|appear|is|should|does|do|would|will|did|it|that|this|the|he|she|we|i|you|they|answer|value|result|right|correct|true|exact|final|its|be|come|get|put|have|written|out|equal|make|made|actually|really|to|as))*|which (?:number|answer|one|value) is (?:actually |really )?(?:correct|right)(?: for it)?|(?:please )?(?:can|could) (?:you|someone|anyone) (?:please )?(?:help|tell (?:me|us)|work (?:it|this|that) out)(?: (?:me|us|please|what it is|what it comes to|the answer))*|(?:please )?tell me (?:the answer|what it is|what it comes to)(?: so i can)?)[\s.,?!]*$/;
const LABEL =
  /^(add|subtract|multiply|divide)(?: and (?:simplify|reduce)| the (?:fractions|decimals|integers|mixed numbers|numbers))?[:,.]? ?#(?: and (?:express|write|give) the (?:sum|difference|product|quotient|answer|result))?[.?]*$/;
const SIGNS: Readonly<Record<string, RegExp>> = {
  add: /\+/,
  subtract: /(?<=[\d)}½⅓⅔¼¾] ?)[-−–]/,
  multiply: /[×*·]|\\times|\\cdot|\) ?\(/,
  divide: /÷|\\div/,
};

/** "What do you need to make 6 × 7?", "He needs 4 + 5 from the answer": not what it comes to. */
const IS_PART =
  /\b(?:make|makes|get|gets|give|gives|(?:makes?|gives?|gets?) the (?:number|value|total|result|answer)|numbers? of|total of|result of|as|from|need to|sum of) ?#|\b(?:need|needs) to (?:make|get|give)\b|# ?(?:from|of|with|as|an?|the|number|answer|sum)\b/;

function withoutHarmless(sentence: string): string {
  return HARMLESS.reduce((text, phrase) => text.replace(phrase, ' '), sentence).replace(/\s+/g, ' ');
}

function bareOf(sentence: string): readonly string[] {
  return withoutHarmless(sentence).match(/[^\s.,;:?!()–—#=_]+/g) ?? [];
}

/** "Subtract: 24.7 − 9.386": the deed that is named is the one sign of the sum. */
function isLabelled(sentence: string, signs: string): boolean {
  const deed = LABEL.exec(sentence)?.[1];
  return deed !== undefined && Object.entries(SIGNS).every(([name, sign]) => sign.test(signs) === (name === deed));
}

/** A request for what the sum comes to, or the sum with an equals sign behind it. */
export function isRequestFor(sentence: string, signs: string): boolean {
  if (isLabelled(sentence, signs)) return true;
  if (AGAIN.test(sentence)) return true;
  if (!sentence.includes('#') || IS_PART.test(withoutHarmless(sentence))) return false;
  const isAsked =
    /\b(?:what|what's|whats|evaluate|simplify|calculate|compute|solve|find|how (?:do|would|should|can)|help|tell|needs?|has to|have to|value|work out)\b|# ?=|^(?:with |do |on )?#/.test(
      sentence,
    ) &&
    !/\b(?:is|does) (?:he|she|it|that|this) (?:right|correct)\b|\b(?:what|how) (?:does|is) # (?:mean|called)\b/.test(
      sentence,
    );
  return isAsked && bareOf(sentence).every((word) => ASK.has(word) || BESIDE.has(word));
}

/** A sentence that only tells who asks and how it went. */
export function isSaidBeside(sentence: string): boolean {
  return (
    !/\?$/.test(sentence) &&
    !IS_PART.test(withoutHarmless(sentence)) &&
    bareOf(sentence).every((word) => BESIDE.has(word))
  );
}
