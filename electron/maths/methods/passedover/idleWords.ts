/**
 * What may stand beside a question and change nothing of it. Lists of what is known, never of what is dangerous: a word
 * that nobody put here may be the one that asks for something else.
 */
function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words of a request for what was asked already, and of the form that it shall have. */
const ASKED = wordList(`
  a an the this that these those it its it's they them their he him his she her i i'm im me my we us our you your u
  of to in on at by for from with as into onto up out down is are was be been being and or so then now please pls plz kindly thanks thank ta
  who what what's whats which how do does did can could would should will shall may must let lets let's here hence therefore thus also just all both each every any possible
  find finding found work working works calculate evaluate determine compute solve solving simplify simplifying simplified give gives giving state express expressing
  write writing written show showing shown leave leaving left use using put enter type answer answers say tell obtain get got getting gives make making equals equal quote
  expand expanding expanded expansion reduce gather collected indicated assist factorise factorising factorised factorize factoring factorisation factor factored rationalise rationalising rationalize rationalizing integrate differentiate rearrange
  complete completing convert converting round rounding rounded cancel cancelling collect collecting combine combining multiply multiplying remove removing clear list set
  check explain describe steps working reasoning   proper properly carefully correctly quickly
   correctly final full fully completely totally entirely exact exactly simplest simple simply simpler lowest single mixed improper proper fraction fractions decimal decimals
  surd surds radical radicals form forms terms term index indices exponent exponents power powers notation standard ordinary scientific interval set ordered pair pairs pi percentage
  value values solution solutions result results number numbers integer integers root roots unknown unknowns variable variables letter letters coordinates coordinate point points equation equations expression inequality
  system simultaneous sides side bracket brackets polynomial polynomials logarithm log logs ln common  exponentials linear quadratic  rational denominator numerator like substitution elimination factoring grouping
  formula property properties law laws     distributive foil 
  whole nearest arithmetic geometric sequence series simultaneously tidy position pronumeral fro x-value x-values y-value y-values x-coordinate y-coordinate multiplied treating symbols grouping bars but absolute missing complex proportion antiderivative limiting limit real equivalent places place figures figure significant sf dp point unit units accurate accuracy
  x y z t n k p q r s m d c b dy dx f g h ok okay
  question problem exercise  calculation following below above part section
  sensible suitable appropriate reduced possible far go goes comes come become becomes
  cm mm m km metres meters centimetres millimetres kilometres feet foot ft inches inch in yards miles mile hours hour minutes minute seconds second days weeks years year pence pounds dollars cents litres liters kg g grams kilograms degrees degree radians mph   
`);

/** What people say of themselves and of the question, besides. */
const TALK = wordList(`
  am have has had having having haven't hasn't were being seem seems looks look like think thinks thought know knows knew understand understands see want wants wanted back like likes love loves hate hates need needs needed
  keep keeps kept try tries tried trying said says ask asks asked asking told tells told means set help helps helped helping come came came went going goes start starts started starting begin finish finished finishing
  but because cos since too really only still very quite even always never again already yet once while when where if why about there there's some any something nothing anything everything everyone everybody anyone anybody someone somebody one ones
  stuck lost sure unsure confused confusing confuses muddled puzzled struggling struggle idea clue hard tricky easy easier fine okay worried panicking tired silly rusty hopeless bother bothers arguing argue argued disagree disagrees managed
  don't dont didn't didnt doesn't doesnt can't cant cannot couldn't won't isn't im i've ive i'd id i'll you'll you've we've we're it'll that's thats he's she's they're not no nope yes
  son daughter child children kid kids boy girl brother sister friend mate mum mom dad mother father gran grandad uncle aunt aunty teacher tutor sir miss maam ma'am mr mrs ms class classmate student students pupil pupils cousin nephew niece twins people professor lecturer
  homework hw test tests exam exams quiz mock revision practice practise lesson lessons school college uni university course topic chapter page book textbook sheet worksheet paper past questions problems task tasks card cards board app calculator calculators mark marks notes drill starter warm-up warmup
  today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday weekend week due soon night morning evening afternoon break bell good hello hi hey dear right well maths math algebra geometry calculus trigonometry trig statistics probability gcse level waec cxc cape ap ab regents year
  down eyes everyone careful carefully remember remembering forget forgetting forgot watch line lines curve curves graph graphs picture diagram drawing sketch part parts hint first
  got get gets getting way thing bit turn quick nice lovely great long time times middle radical arithmetic geometric series sequence hcf gcd lcm gcf ten mean median mode modal average radius length above axis axes
  show-off head his working-out idea ideas suppose backwards-and-forwards properly worked-out
`);

/** Phrases whose words would not be idle by themselves. */
const PHRASES: readonly RegExp[] = [
  /^\W*the (?:time|number of (?:hours|days|minutes))(?: [^.\d]*?)? (?:varies inversely (?:with|as)|is inversely proportional to) the number of (?:workers|people|volunteers|painters|builders|men|women|students|machines|pumps|taps|helpers|robots|printers)(?: who (?:work|help))?\W*$/gi,
  /^\W*(?:translate (?:each |this |the sentence |the statement )?(?:to|into)|set up) an? (?:percent |algebraic )?equation,? (?:and |then |and then )solve\b/gi,
  /\bnot (?:overflow|run dry)\b/gi,
  /\bwithout (?:finding|working out|calculating) (?:the |any )?angles?(?: itself| first)?\b/gi,
  /\b(?:in|use|using) (?:the )?(?:slope|gradient)[- –](?:y-)?intercept form\b/gi,
  /\bif (?:all )?(?:the |its )?(?:four )?corners are (?:all )?(?:true|square|right angles|at right angles)\b|\bif (?:it|the [a-z]+) is (?:perfectly )?square\b(?=.*\bdiagonal)/gi,
  /\b(?:if|assuming|provided) (?:that )?(?:they|they all|all of them|everyone) works? at the same (?:rate|speed|pace)\b/gi,
  /\b(?:and |please )?(?:add|include|remember|put in|with) (?:your|the|a|its) constant(?: of integration)?\b/gi,
  /^add or subtract(?: as indicated)?$|^add\. (?=write\b)|\bif it exists\b|^find the sum and simplify$|\b(?:contains?|holds?|has|have) only\b|\bwithout looking\b|\b(?:they|the angles|these|both) add up to (?:90|180|360)\b|^do now \d+\b|\bbackwards one\b/gi,
  /\b1 (?:kilomet|met|centimet|millimet|lit)(?:re|er)s? ?= ?[\d,. ]+ ?[a-z]+(?:\^[23]\b)?|\b1 ?000 ?cm(?:3|³|\^3) ?= ?1 (?:litre|liter|l)\b|\bassum(?:e|ing) (?:that )?(?:the )?[a-z]+ (?:is|are) independent\b|\bfencing for the (?:other|remaining) (?:two|three) sides\b|\bassum(?:e|ing) (?:that )?(?:all |the |all the |all of the )?(?:variables|letters) (?:are|represent|stand for) (?:all )?(?:positive|non-?negative)(?: real)?(?: numbers)?\b|\bassume \$?(?:\\\()?[a-z] ?> ?0(?:\\\))?\$?|\b(?:its|it is|it's) positive\b/gi,
  /,? ?\bassum(?:e|ing) (?:that )?only (?:the )?[a-z-]+ (?:that|which) (?:are sold|sell) are (?:printed|made|bought|ordered|baked)\b/gi,
  /\b(?:count|treat|take|assume|suppose|counting|treating|taking|assuming) (?:that )?(?:the )?(?:light|flash|lightning)(?: (?:as|is|to be|travels|arrives|reaches|you|him|her|us|me|of|the))* instant(?:ly|aneous(?:ly)?)?\b/gi,
  /^(?:it|that|the answer) (?:is not|isn['’]t) (?:just |simply )?\d[\d.]*(?: ?[a-z/]+)? ?!+$|^next number(?: please)?$|^(?:use|by) (?:bodmas|bidmas|pemdas|the order of operations)$|^(?:cube|square) (?:the|this) (?:binomial|bracket)$|\bproduct of a binomial and its conjugate\b|\b(?:triple|double) brackets?\b/gi,
  /,? ?\bwithout (?:the |any )?(?:brackets?|parenthes[ei]s)\b|\bin (?:descending|ascending) (?:order|powers)(?: of (?:\\\()?[a-z](?:\\\))?)?|\bwrite (?:down )?all (?:the |of the )?(?:figures|digits)(?: (?:on|from|of) your calculator(?: display)?)?|\b(?:both |and )?(?:\w+ )?next leave at the same time\b/gi,
  /\b(?:and )?(?:(?:it|that|my)['’]?s? )?marked (?:it )?wrong\b|\bno tax\b|\bnot (?:quite )?fully\b|\b(?:lower and upper )?halves as the quartiles\b|\bmedians? of (?:the )?(?:lower and upper halves|each half)\b|\bif you please\b/gi,
  /\b(?:he|she|sir|miss|they|it) (?:put|wrote|says?|said|marked) ["“]?wrong(?: [a-z]+)?["”]?|\blimits? as \$?[a-z]\$? (?:approaches|tends to|goes to|→|\\to) (?:infinity|∞|-?\d+)/gi,
  /^\W*first(?:ly)?,? (?=(?:remove|expand|clear|multiply out|collect|factori[sz]e|simplify|cancel)\b)/gi,
  /\bi (?:only )?(?:did|wrote|tried|took out) [^.?!]*$|\b(?:bc|because) i (?:added|did|took) [^ ]+|\b(?:got|wrote) [a-z] ?= ?[^,.?!]*?(?= but\b|[.?!]|$)|\bwhich (?:he|she) marked wrong\b/gi,
  /\bin the form [^.?!]*[.?!]?$|\bonly the [a-z\d]+ is (?:being )?squared,? not the [a-z\d ]+|\b(?:fill|replace) (?:in )?the (?:gaps?|box(?:es)?|blanks?)\b|^how (?:far|long|tall|old|fast) (?:the|it|he|she) [a-z ]+$|\blet us read it out\b/gi,
  /\b(?:give a )?reasons? for your answers?\b|,? and why\W*$|\btake (?:π|pi) (?:=|as|to be) [\d./]+|\bminus signs? bites?\b|^find the (?:quotient|product|sum|difference)(?: using a suitable identity)?$|\bsingle power with (?:the )?base \d+/gi,
  /\bignor(?:e|ing) (?:the |any )?(?:[a-z'’]+ )?(?:thickness|mortar|air resistance|friction)\b|\bthe quartiles are[^.)]*|\b(?:only )?the \d+s? (?:repeats?|recurs?|(?:is|are) (?:repeated|repeating|recurring))(?: for ?ever)?\b|^that is, [^a-z]*(?:\\ldots)?\$?$|\bcounting 1 and \d+/gi,
  // What somebody else made it: "He says 35.", "I keep getting 3x²."
  /\b(?:says?|said|thinks?|thought|gets?|got|getting|reckons?|wrote|put|try was|makes it|answer was) (?:that |it |its |it['’]?s |it is |is |was |as |to be |the answer is |[a-z] ?= ?)*[-−]?[$\d√(\\][^\s,.;?!]*(?:(?: ?[-+−=] ?|\)\()[^\s,.;?!]+)*/gi,
  /\bdo(?:n['’]?t| not) forget the [a-z]+(?: [a-z]+)?$|^\W*instead(?:,? please)?\W*$|\bif it is one\b|\b[A-Z][a-z]+['’]s (?:homework|working)|\bcorner to (?:opposite )?corner(?: through the inside)?\b|\bignore how thick it is\b/gi,
  /\b(?:not (?:sure|so sure|certain|entirely sure)|no (?:idea|clue|calculators?(?: allowed)?|rush|hurry|worries)|(?:with ?out|no) (?:using |the use of )?(?:a |any )?(?:calculators?|tables|working))\b/gi,
  /\b(?:do not|don['’]?t|does not|doesn['’]?t|did not|didn['’]?t|can ?not|can['’]?t|could not|couldn['’]?t) (?:really |quite |fully |even |seem to |just )?(?:understand|know|see|get|remember|forget|follow|worry|have a clue|have any idea|need to explain|stop too soon|use a calculator|do (?:this|it|that)(?: one)?|work (?:it|this) out)\b/gi,
  /\b(?:brackets?|parenthes[ei]s|cancel(?:ling)?) first\b|\bfirst (?:try|go|attempt|principles|thing)\b|\b(?:right|correct|usual) order(?: of operations)?\b|\border confuses\b|\bstep[- ]by[- ]step\b|\bone step at a time\b/gi,
  /\b(?:correct )?to (?:the nearest [a-z]+(?: [a-z]+)?|(?:\d|one|two|three|four|five) ?(?:decimal places?|d\.? ?p\.?|significant figures?|sig\.? figs?|s\.? ?f\.?))/gi,
  /\b(?:\d|one|two|three|four|five) ?(?:decimal places?|d\.? ?p\.?|significant figures?|sig\.? figs?|s\.? ?f\.?)(?![a-z])/gi,
  /[([](?:total:? ?)?\d{1,2}(?: ?(?:marks?|points?|pts?))?[)\]]|^\d{1,2} (?:marks?|points?|pts?)$/gi,
  /\b(?:question|q|exercise|card|part|section|page|paper|year|chapter|unit|problem)\.? ?(?:\d{1,3}[a-z]?|[a-z])(?: ?q\.? ?\d+)?\b(?![.,]?\d)/gi,
  /\b(?:positive|negative) (?:exponents?|indices|powers?)\b|\b(?:whole|prime|mixed|top-heavy|natural) (?:numbers?|factors?)\b|\bperfect squares?\b|\bmultiples? of (?:π|pi|\\pi)\b|\bdifference of (?:two )?squares\b|\bchain rule\b|\bproduct of (?:its )?prime(?: factor)?s?\b|\bsmallest positive integers\b/gi,
  /\b(?:at random|one (?:counter|marble|bead|ball|card|student|person|sweet))\b/gi,
  /^(?:add|subtract|multiply|divide)(?: (?:up|together|out))?(?: (?:the|these|this|both))?(?: (?:polynomials?|expressions?|fractions?|decimals?|numbers?|terms|logs|logarithms|brackets|mixed numbers))?\s*(?= and\b|[:.,]?$)/gi,
  /\b(?:from the )?inside out\b|\bline up (?:the|those|your) decimal points?\b|\bcommon base\b|\btop and bottom\b(?: first)?|\bflip the (?:inequality )?sign\b|\bclear the fractions(?: first)?|\bwatch (?:out for )?(?:that|the|those) (?:negatives?|minus(?:es)?(?: signs?)?)(?: out front| in front| outside)?|\bguess and check\b|\b(?:two|three)(?: pairs? of)? (?:variables?|solutions?|answers?|values|numbers)\b|\bwith respect to \$?[a-z]\b|\bequal to (?:zero|0)\b/gi,
  /\b(?:the|a|an|his|her|its|their) (?:correct|right) (?=answers?|expan|value|solution|result|order|form|expression)|\b(?:chain|product|quotient|power|sine|cosine|cross) rule\b|\b(?:by|with|using|use|the) (?:the )?[a-z]+ method\b|\bsquare (?=metres|meters|centimetres|cm|feet|inches|yards|miles|kilometres|units|roots?)|\bcubic (?=metres|meters|centimetres|cm|feet|inches|units)|\bcomplet(?:e|ing) the square\b|\bas (?:a |the )?(?:product|sum)\b/gi,
  /(?:^|\bbut |\band |\bsays )(?:he|she|they|it|that|thats|its|he['’]s|she['’]s|it['’]s|that['’]s)(?: is| are| was)? (?:all )?wrong\b|\bnothing goes wrong\b|\bgot it wrong(?: twice| again| every time)*|\bappears? twice\b|\bbase (?:10|ten)\b|\b(?:factor|factori[sz]e|cancel|simplify|substitute|expand|multiply) first\b|\bif (?:it is|so|not),|\b(?:not, )?(?:write|say|answer|put) ["“]?(?:yes|no)\b|\b(?:larger and larger|bigger and bigger|closer and closer|smaller and smaller)\b|^\W*and (?:larger|bigger|closer|smaller)\W*$/gi,
  /\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.?m\b/gi,
  /\b1 ?(?:[a-z]{1,3}[²³]?|litre|metre|kilometre|mile|inch|foot) ?= ?\d[\d,]*(?:\.\d+)? ?(?:[a-z]{1,3}[²³]?|litres|metres|feet|inches|yards|acres|pounds|ounces|pints)(?![a-z])/gi,
  /\bthe (?:first|next) (?:two|three|four|five|six|seven|eight|ten|\d+) terms\b|\bthe (?:table|chart|diagram|picture|list) shows [^.]*/gi,
  /\bas one\b|\bdouble (?:inequality|one|brackets?)\b|\b(?:this|that|which) one\b|\brewrite with\b|\bwithout (?:any )?brackets\b|\bgo(?:es|ing)? backwards\b|\bnext to each other\b|\bsay (?:it|that|this) twice\b|\bnot the whole thing\b/gi,
  /\bgoes in the (?:box|gap|blank|space)\b|\blogs? (?:is|are) (?:to )?base (?:10|e)\b|\bbase 10$|\bhalf (?:of )?(?:the|my|his|her) (?:sheet|page|homework|class|lesson|book|notes)\b/gi,
  /\by ?= ?mx ?\+ ?[bc]\b|\bax ?\+ ?by ?= ?c\b|\$?I ?= ?Prt\$?|\bmultiple of (?:π|pi|\\pi)|^add (?:up )?(?:the|these|all) [a-z]+(?: together)?$/gi,
  /\bhow many (?!(?:\w+ )?(?:solutions?|roots?|answers?|digits?|numbers?|letters?|words?|steps?|terms?|factors?|figures?|ways|questions?)\b)/gi,
  /^\W*(?:what|which)(?: (?:number|term))?(?:['’]?s| is| comes| goes)(?: the)? next(?: (?:number|term|one))?\W*$|\bwithout adding (?:them|it)(?: all)? (?:up|one at a time|one by one)\b|\bwithout (?:any )?bounds?\b|\bgrows? without (?:limit|end)\b|\b(?:convert|change|rewrite|write|switch|put)(?: it| this)? (?:to|into|in) exponential form (?:and|to|then) (?=solve|find)/gi,
  /\bif (?:he|she|they|you|i|we|no one|[a-z]+) (?:makes?|make) no (?:other |further |more |additional )?(?:deposits?|withdrawals?)(?: or (?:other )?(?:deposits?|withdrawals?))?/gi,
  // "… never did logs at school"
  /(?:^|(?<=[.?!] ?))(?:i |we |he |she )?(?:never|haven['’]?t|hasn['’]?t|didn['’]?t) (?:ever |really |even )?(?:did|do|done|learnt|learned|learn|had|have|got|studied|study|covered|liked|understood|met) [a-z]+(?: [a-z]+)?(?: (?:at|in|back at|back in) (?:school|college|uni))?[.!]*$/gi,
  /\bhow (?:much|long|far|old|tall|high|wide|deep|fast|heavy|big|steep)\b/gi,
];

/** Words that do something to an amount: never free because they stand elsewhere in the question, too. */
const OPERATIVE =
  /^(?:add\w*|subtract\w*|doubl\w*|halv\w*|half|twice|thrice|tripl\w*|trebl\w*|sum|difference|product|quotient|total|times|plus|minus|multipl\w*|divid\w*|squar\w*|cub(?:e|ed)|more|less|fewer|other|another|not|no|n't|next|last|first|second|third|opposite|reciprocal|negat\w*|invers\w*|revers\w*|chang\w*|swap\w*|ignor\w*|except|without|instead|larg\w*|small\w*|great\w*|big\w*|least|most|odd|even|remainder)$/;

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\\[a-z]+/gi, ' ')
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[a-z]+(?:['-][a-z]+)*/g) ?? []; // prettier-ignore
}

export function withoutPhrases(text: string): string {
  return PHRASES.reduce((rest, phrase) => rest.replace(phrase, ' '), text);
}

/** A word of the question itself, in the singular or the plural; "add" and "last" name something to be done with it. */
function standsIn(rest: ReadonlySet<string>, word: string): boolean {
  if (OPERATIVE.test(word)) return false;
  const stem = word.replace(/'s$/, '');
  return [stem, `${stem}s`, stem.replace(/s$/, ''), stem.replace(/e?s$/, '')].some((one) => rest.has(one));
}

const FIGURE = /\d+(?:[.,]\d+)*/g;
const SIGN = /[=<>≤≥≠+×÷√^∫]|(?<=[\d\s(])[-−–](?=[\d(])/;

/** A number that the rest does not tell. */
export function hasStrangeFigure(piece: string, rest: string): boolean {
  const told = new Set(rest.match(FIGURE) ?? []);
  return (piece.match(FIGURE) ?? []).some((figure) => !told.has(figure));
}

export type Mood = 'asks' | 'talks';

/** Whether every word of a piece is known to change nothing of the rest: so it may be passed over. */
export function isIdle(piece: string, rest: string, mood: Mood): boolean {
  const bare = withoutPhrases(piece);
  if (hasStrangeFigure(bare, rest)) return false;
  const restWords = new Set(wordsOf(rest));
  return wordsOf(bare).every(
    (word) => ASKED.has(word) || (mood === 'talks' && TALK.has(word.replace(/'s$/, ''))) || standsIn(restWords, word),
  );
}

/** Facts that stand a second time in the rest, all their figures with them. */
export function isToldAgain(piece: string, rest: string): boolean {
  const figures = new Set(piece.match(FIGURE) ?? []);
  return figures.size > 1 && !hasStrangeFigure(piece, rest) && (piece.match(/[a-z]{3,}/gi) ?? []).length > 6;
}

/** "Treat × as ÷": signs told of in a sentence. */
export function hasSign(piece: string): boolean {
  return SIGN.test(withoutPhrases(piece));
}
