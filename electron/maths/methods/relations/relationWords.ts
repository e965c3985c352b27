/** What may be asked of equations and inequalities. */
export type Ask =
  | 'places'
  | 'figures'
  | 'nearest'
  | 'fraction form'
  | 'how many'
  | 'no solution'
  | 'many solutions'
  | 'one root'
  | 'interval'
  | 'axis'
  | 'points'
  | 'positive'
  | 'negative'
  | 'larger'
  | 'smaller'
  | 'largest integer'
  | 'smallest integer'
  | 'naturals'
  | 'negatives'
  | 'set'
  | 'subject'
  | 'given'
  | 'constant';

const ANSWER = '(?:values?|solutions?|roots?|answers?|one|pair|zero)';
const WHOLE = '(?:whole[ -]numbers?|integers?|integer values?|natural numbers?|whole number values?)';
const COUNT = '(?:#\\d+|one|two|three|four|1|2|3|4)';
const MEET = '(?:cross|meet|intersect|cut|hit|touch)(?:e?s|ing|ed)?';
const LIST = '#\\d+(?:(?: ,)?(?: and| or)? #\\d+){0,5}';

/** Ways to ask, longest ideas first; what is read is taken out of the sentence, the numbers of formulas in it kept. */
const ASKS: readonly (readonly [ask: Ask, ...sources: string[]])[] = [
  ['places', `(?:(?:correct|rounded|round|accurate|your|the|both|give|giving|answers?|solutions?|roots?|it|them) )*(?:to )?${COUNT} (?:d ?p|decimal places?|decimals?|places of decimals)`],
  ['figures', `(?:(?:correct|rounded|round|accurate|your|the|both|give|giving|answers?|solutions?|roots?|it|them) )*(?:to )?${COUNT} (?:s ?f|sig(?:nificant)? fig(?:ure)?s?)`],
  ['nearest', '(?:to )?the nearest (?:tenth|hundredth|thousandth|whole number|integer)'],
  ['fraction form', '(?:as|in|into|using|with|by|be|are|is) (?:an? )?(?:exact |simplified |improper )*(?:fractions?|decimals?|mixed numbers?)(?: form)?(?: (?:or|and) (?:as )?(?:an? )?(?:fractions?|decimals?|mixed numbers?|whole numbers?))*', '(?:fractions?|decimals?|surds?) (?:is|are) (?:ok|okay|fine|allowed|possible)', '(?:has|have|gives?) (?:fractions?|decimals?)(?: in it)?'],
  ['how many', '(?:how many|number of) (?:real |different |distinct |possible )*(?:solutions?|roots?|answers?|points of intersection)', '(?:is (?:it|there) |are there )?(?:none|zero|no solutions?|no|0) ?(?:,|or)? ?(?:exactly )?(?:one|1|a unique|a single)(?: solutions?)? ?,? or (?:infinitely many|infinite|an infinite number(?: of)?|many|lots|lots of)(?: solutions?)?'],
  ['interval', '(?:in |using |use |with |as |give |into )*(?:an? )?interval(?: notation| form)?'],
  ['no solution', '(?:has|have|having|with|give|gives|there (?:is|are|be)) no (?:real |common )?(?:solutions?|roots?|answers?|points? (?:of intersection|in common))'],
  ['many solutions', '(?:has|have|having|with|give|gives|there are) (?:infinitely many|infinite|an infinite number of|unlimited|endless)(?: solutions?| answers?)?'],
  ['one root', '(?:has|have|having|with|give|gives) (?:exactly |only |just )*(?:one|1|a single|a repeated|two equal|equal|a double|repeated|a)(?: real| repeated| double| distinct)*(?: ,)? (?:solutions?|roots?)'],
  ['axis', `(?:x|#\\d+)[ -]?(?:axis|intercepts?)`],
  ['points', `(?:the )?(?:both |two |all )*(?:(?:sets? of )?coordinates|(?:ordered |coordinate )pairs?|points?(?: of intersection)?)(?: (?:where|at which) (?:they|the graphs|the lines|the curves))?(?: ${MEET})?`, `(?:where|when|at what points?) (?:do|will|does|would|are)? ?(?:they|these|the (?:two )?(?:graphs|lines|curves)|it|those)? ?${MEET}`, MEET],
  ['largest integer', `(?:largest|biggest|greatest|highest|maximum)(?: possible| positive)* ${WHOLE}(?: value)?`],
  ['smallest integer', `(?:smallest|least|lowest|minimum)(?: possible)* ${WHOLE}(?: value)?`],
  ['naturals', '(?:list |write down |all |the |find |#\\d+ is )*(?:an? )?(?:natural numbers?|positive (?:integers?|whole numbers?)|counting numbers?)(?: values?)?'],
  ['negatives', '(?:list |write down |all |the |find |#\\d+ is )*(?:an? )?negative (?:integers?|whole numbers?)(?: values?)?'],
  ['set', 'solution set|set of solutions'],
  ['positive', `(?:the |only |a )*positive ${ANSWER}`, '(?:is|must be|be|so|so it is|being|,) (?:a )?positive(?: number)?'],
  ['negative', `(?:the |only |a )*negative ${ANSWER}`],
  ['larger', `(?:the |only )*(?:larger|greater|bigger|largest|greatest|biggest|higher) (?:of the (?:two )?)?${ANSWER}`],
  ['smaller', `(?:the |only )*(?:smaller|lesser|smallest|least|lower) (?:of the (?:two )?)?${ANSWER}`],
  ['given', `(?:in terms of|as a function of|out of only|knows|knew|knowing) (?:just |only |the letters? )*${LIST}(?: only)?`],
  ['subject', "(?:chang(?:e|es|ed|ing) )?(?:(?:the|its|it's|a|our|new) )*subject", '(?:the )?only (?:thing|letter|term|one) (?:on|at) (?:one|the left|the right|the other|its)(?: hand)?(?: side)?', '(?:on (?:its|it\'s|his|her) own|by (?:its|it\'s) ?self|alone|isolated|all alone|on one side)', '(?:rearrang|re-arrang|transpos|isolat|reorgani[sz])(?:e|ed|ing|es)', 'in charge|stand(?:s|ing)? alone', 'solv(?:e|ed|ing) (?:it |this |that |the (?:formula|equation) )?for', 'terms of', '(?:get|getting) #\\d+ out', 'change (?:it|this|the formula|the equation) (?:to|into|round|around)', '(?:a |the |an )?(?:formula|expression|rule|equation) for'],
  ['constant', '(?:the )?(?:unknown |missing )?constants?'],
]; // prettier-ignore

/** Harmless though they hold words that would steer elsewhere. */
const HARMLESS: readonly RegExp[] = [
  /\bbetween (?:which|what) (?:two )?(?:numbers|values)\b|\b(?:as|in|with|give) (?:a |an |one )?(?:(?:single|double|compound|combined) )+inequality\b/g,
  /\b(?:hint|tip|clue)\b|\b(?:by )?complet(?:e|ing) the square (?:to|and) (?=solve)|\bsubstitute ,? ?(?=then|and|to)|\b(?:leave|leaving|keep|with|give) (?:any |the |your |all )?(?:surds|roots|square roots) in (?:your|the|it|both) ?(?:answers?|solutions?)?/g,
  /\b(?:then )?eliminate\b|\bline (?:them|these|it|everything) up\b(?: before you (?:add|subtract|start))?/g,
  /\b(?:two|both|2|all|three|the) (?:possible )?(?:different )?(?:answers|solutions|roots|values|parts|equations|unknowns)\b/g,
  /\b(?:i|we) (?:know|think|reckon)(?: that)? (?:there are|there is|theres|its|it is|it has|it should have|it should be)? ?(?:two|both|2|one|1|more than one)(?: (?:answers?|parts?|solutions?|bits?))?\b/g,
  /\b(?:the|this|that|those|these|all the)? ?(?:minus(?:es)?|fractions?|negatives?|brackets?|squares?|squared|signs?|letters|powers?|number in front|bit in brackets|thing)(?: signs?| bit| thing| in front| outside)? (?:is|are|keeps?|always|really)?(?: always| really| all)? ?(?:putt?ing|throw(?:ing|s)?|confus(?:ing|es?)|mess(?:ing|es)|tripp?(?:ing|s)|bother(?:ing|s)|scar(?:ing|es|y)|annoy(?:ing|s)|get(?:s|ting)?|los(?:es|ing))(?: (?:me|us|him|her))?(?: (?:off|up|out|over|every time|confused))*\b/g,
  /\b(?:using|use|with|by|without|do not use|dont use)(?: (?:the|a|your|my|any))* (?:quadratic formula|formula|elimination|substitution|factori[sz]ing|factoring|completing the square|calculator|graph(?:ing|s)?|balancing|balance method|inspection|square roots?|square root method|zero product (?:rule|property)|cross multipl\w+|matrices|algebra)(?: (?:method|property|rule))?(?: (?:on|for|to|and))?\b/g,
  /\b(?:by )?(?:completing the square|factori[sz]ing|factori[sz]ation|factoring)\b(?: first)?(?! (?:form|as))/g,
  /\bthe (?:square|slope|area|distance|speed|volume|interest|compound interest|simple interest|gradient|energy|kinetic energy|physics|cone|sphere|cylinder|circle|trapezium|temperature|quadratic|perimeter|circumference|lens|gas|density|force|momentum|pressure|power) (?:formula|equation|rule|law|expression)\b/g,
  /\b(?:formula|equation|rule|law|expression) (?:for|of) (?:the |an? )?(?:[a-z]+ ){0,3}?(?:area|volume|speed|distance|interest|perimeter|gradient|slope|energy|surface area|cone|sphere|cylinder|circle|trapezium|temperature|circumference|momentum|pressure)(?: of (?:an? |the )?[a-z]+)?\b/g,
  /\b(?:non|not|no)[ -](?:linear|calc(?:ulator)?)(?: ones?| paper| question| section)?\b|\bnon calc\b/g,
  /\b(?:is|was) (?:it|this|that) (?:that )?or (?:the )?(?:other way(?: round| around)?|something else|not)\b|\bor is it the other way(?: round| around)?\b/g,
  /\b(?:it|that|this|which|apparently)? ?(?:is|was|it's|its|thats|that's) (?:wrong|not right|incorrect|different|marked wrong|not it|rong)\b|\b(?:got|get|keep getting|marked) (?:it |this |that )*(?:wrong|incorrect)\b/g,
  /\b(?:my |the |a |his |her )*(?:mate|friend|partner|book|brother|sister|dad|mum|mom|teacher) (?:then )?(?:got|gets|has|had|says|said|thinks) (?:something else|different|a different (?:answer|one)|otherwise|no)\b/g,
  /\b(?:give|write|show|tell me|what is|whats|find) (?:me )?the (?:right|correct|real|true|actual)(?: (?:one|answer|solution|version))?\b|\bthe (?:right|correct|real|true) (?:one|answer|solution)\b/g,
  /\bboth (?:variables|letters|unknowns|equations|sides|lines|values|coordinates)\b|\beach (?:variable|letter|unknown|of them)\b/g,
  /\b(?:the )?(?:other|last|next|second|third|first|one) (?:one|question|problem|line)? ?(?:at the end|on the (?:sheet|page|test|paper))\b|\bone at the end\b/g,
  /\b(?:times|multiply|get rid of|clear|expand|move|bring|divide|factori[sz]e|multiplying|collect|take) (?:out |up |off |over )?(?:the |all the |everything |both )?(?:by |to )?(?:brackets?|fractions?|denominators?|bottoms?|one side|like terms|terms|sides)(?: first)?\b/g,
  /\bmake (?:sure|it clear)\b|\ba (?:bit|lot|little)\b|\bthe same (?:time|way)\b|\bat the same time\b|\bas (?:well|usual)\b|\bif (?:you can|possible|needed|necessary|u can|that helps)\b/g,
  /\b(?:as|like|is|as an?|give (?:it|your answer) as an?|write (?:it|your answer) as an?|leave (?:it|your answer) as an?) (?:inequality|equation)\b/g,
  /\bin (?:its |the )?(?:simplest|exact|simplified|surd|fully simplified) form\b|\bexact(?:ly)?\b|\bas simply as possible\b|\bfully simplif\w+\b/g,
];

/** Words that change or add to what is asked: of these none may be left beside the formulas. */
const STEERS = new RegExp(
  `\\b(?:${[
    'not|never|nor|cannot|without|except|unless|apart|instead|rather|neither|only|but not|no',
    'sum|product|difference|total|average|mean|ratio|per ?cent(?:age)?|twice|double[ds]?|triple[ds]?|treble|half|halve[ds]?|thirds?|quarters?|times|reciprocal|opposite|square[sd]?|cube[sd]?|root of|squared',
    'plus|minus|add(?:ed|ing|s)?|subtract\\w*|take away|taken|more|less|fewer|than|increase\\w*|decrease\\w*|reduce\\w*|greater|greatest|larger|largest|smaller|smallest|least|most|bigger|biggest|higher|highest|lower|lowest|maximum|minimum|max|min|between|at least|at most',
    'how many|how much|number of|count|list|integers?|integral|whole|natural|primes?|even|odd|positive|negative|multiples?|factors?|digits?|consecutive|real',
    'graph(?:s|ed|ing|ically)?|sketch|draw|plot|shade|region|number line|axis|axes|gradient|slope|intercepts?|tangent|normal|vertex|turning|symmetry|discriminant|perpendicular|parallel|midpoint|distance|inverse|function|domain|range|translat\\w+|reflect\\w*|transform\\w*|stretch\\w*|asymptote|limit|deriv\\w+|differentiat\\w+|integrat\\w+|remainder|quotient|sequence|term|nth|equivalent',
    'prove|proof|show that|explain|why|reason|true|false|correct|incorrect|right|wrong|mistakes?|errors?|spot|check|verify|whether|which (?:one|step|line|of)|compare|first step|next step|describe|hint|identity|identical|always|sometimes|coefficients?|expand|simplif\\w+|factori[sz]\\w*|factored|complete[sd]?|completing|estimate|approx\\w*|round\\w*|iterat\\w*|trial|substitut\\w+|plug\\w*|evaluate|set notation|set[- ]builder|notation|form|words?|story|standard|eliminat\\w+|swap\\w*|replace\\w*|chang\\w+|become\\w*|remov\\w+|missing|blank|box|gap|hidden|another|second|third|extra|respectively|probab\\w*|proportional|varies|inversely|directly|mod(?:ulo|ulus)?|absolute',
    'area|perimeter|volume|length|width|height|sides?|angles?|triangle|rectangle|circle|cost|costs|price|years?|age|ages|old|tickets?|pounds?|pence|dollars?|hours?|minutes?|miles|km|people|speed|weigh\\w*',
  ].join('|')})\\b`,
);

/** What somebody got or was told, where a question stands, what it is worth: with the formulas in it. */
const WHO =
  '(?:i|we|he|she|they|it|u|you|mum|mom|dad|gran|grandad|teacher|sir|miss|mate|friend|brother|sister|cousin|tutor|partner|book|textbook|app|website|calculator|calc|answers?|key|back of (?:the|my) book|mark scheme)';
const TALK: readonly RegExp[] = [
  new RegExp(
    `(?:(?:my|the|our|a|his|her) )?${WHO} (?:(?:just|only|always|keep|keeps|already|all|first|originally|apparently|then) )*(?:puts?|got|gets?|getting|says?|said|wrote|writes|tried|thinks?|thought|reckons?|answered|had|did|do|made it|came up with|ended up with|came out with)(?: (?:that|it|is|as|the answer|was|just|like|out|for this|for it|they are|its))* #(\\d+)(?:(?: ,)?(?: and| or) #(\\d+))*(?: (?:first|at first|instead|originally|before))?`,
    'g',
  ),
  /\b(?:do not|dont|don't|not|never|isnt|is not|without)(?: (?:just|only|say|put|saying|write|give|it|me|simply|to))* #(\d+)/g,
  /\b(?:year|grade|question|questions|q|page|p|national|level|unit|paper|class|chapter|ch|exercise|ex|set|section|key stage|ks|number|no|part|lesson|week|day|round|card|slide|standard|tier|worksheet|sheet|book|problem|prob|ticket|hw|homework|item|its|grade) #(\d+)\b/g,
  /\b(?:worth |for |is )*#(\d+) (?:marks?|points?|pts|marker)\b/g,
];

const PATTERNS = ASKS.flatMap(([ask, ...sources]) =>
  sources.map((source) => ({ ask, pattern: new RegExp(`(?<![\\w'#])(?:${source})(?![\\w'])`, 'g') })),
);

export type Asked = {
  readonly asks: ReadonlyMap<Ask, string>;
  /** The numbers of formulas that stand in talk, and say nothing. */
  readonly idle: ReadonlySet<number>;
  readonly rest: string;
};

/** What is asked in the words round formulas (`#n`); `null` as soon as a word is left that might ask for something else. */
export function asksIn(skeleton: string, isRelation: (index: number) => boolean): Asked | null {
  const idle = new Set<number>();
  let rest = ` ${skeleton} `;
  for (const pattern of TALK)
    rest = rest.replace(pattern, (found) => {
      const indices = [...found.matchAll(/#(\d+)/g)].map(([, index]) => Number(index));
      // "It is #0 and …": what stands there may be the question itself.
      if (pattern !== TALK[0] || indices.every((index) => index > 0 || !isRelation(index))) {
        indices.forEach((index) => idle.add(index));
        return ' ; ';
      }
      return found;
    });
  for (const pattern of HARMLESS) rest = rest.replace(pattern, ' ');
  const asks = new Map<Ask, string>();
  for (const { ask, pattern } of PATTERNS)
    rest = rest.replace(pattern, (found) => {
      asks.set(ask, `${asks.get(ask) ?? ''} ${found}`);
      return ` ${[...found.matchAll(/#\d+/g)].map(([mark]) => mark).join(' ')} `;
    });
  return STEERS.test(rest) || rest.includes('∈') ? null : { asks, idle, rest };
}
