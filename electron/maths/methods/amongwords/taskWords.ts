/** What can be asked of one formula. `fully` says how far; it asks for nothing by itself. */
export type Task =
  | 'expand'
  | 'factorise'
  | 'simplify'
  | 'evaluate'
  | 'rationalise'
  | 'fully'
  | 'grid'
  | 'positive powers'
  | 'standard form';

const BRACKETS = '(?:brackets?|parenthes[ei]s|binomials?)';
const TO =
  '(?: (?:it|this|that|these|them|out|up|down|together|back|fully|completely|all|the|each|both|any|of|from|in|for|to))*';

/** "What is it when expanded?" */
const ONCE = '(?:(?:when|once|after|if)(?: (?:it|its|s|is|fully|you|i|we|they|are|all|been|has))* )?';

/** Ways to say what is to be done, longest ideas first; what is read is taken out of the sentence. */
const TASKS: readonly (readonly [task: Task, ...sources: string[]])[] = [
  [
    'evaluate',
    '(?:by |use |using |with )?factori[sing|zing|ng]*(?: and)?(?: (?:not|rather than|instead of|without)(?: using)?(?: a)? calculator)? ?,? to (?:find|work out|calculate|evaluate|get)',
  ],
  [
    'factorise',
    `(?:taking|take|pull|pulling|factor|factoring|bring|put|divide|took|taken)(?:ing)?(?: (?:out|outside|in front|the|a|any|all|their|its|greatest|highest|largest|biggest))* (?:common )?(?:factors?|gcf|hcf|gcd)(?: (?:of|from|out|outside|first|in front))*`,
    `(?:un-?expand|factori[sz](?:e[sd]?|ing|ation)|factor(?:ed|ing|s|ize|ise)?)(?: form)?${TO}`,
    `(?:perfect |difference of |the )*squares? (?:trinomials?|brackets?|of (?:a |one )?(?:single )?(?:bracket|binomial))`,
    '(?:a |the )?(?:difference|sum) of (?:two )?(?:perfect )?(?:squares|cubes)',
    `\\b(?:there is |theres )?no middle(?: (?:term|bit|number|one|part))?`,
    `goes? into (?:two )?(?:brackets|factors)`,
    `(?:back |inside |straight )?(?:in|into|as|with|to|inside)(?: (?:a|two|the|its|double|pair|of|single|one|squared|linear|back|simple))* (?:${BRACKETS}|factors)(?: (?:thing|form|squared))?(?! (?:are |is |all |have been )*(?:gone|removed|cleared|opened|expanded|multiplied))`,
    `(?:as|into|to|which) (?:a |the |an )?(?:product|multiplication)(?: (?:of|two|three|its|the|linear|simplest|simpler|irreducible))*(?: (?:factors?|brackets?|binomials?|expressions?|terms?))?`,
    `(?:what|which) (?:two )?${BRACKETS}|(?:two|a pair of|double) ${BRACKETS}|(?:break|breaking|split) (?:it |this )?(?:up|down|apart)|(?:have|has|got) in common|take out whatever`,
    '(?:slide and divide|ac method|by grouping|group(?:ing)? (?:method|the terms))',
    '(?:greatest |highest |largest )?common (?:monomial )?factors?|gcf|hcf',
  ],
  [
    'expand',
    `(?:open|remove|clear|lose|expand|multipl(?:y|ying)|get(?:ting)? rid of|undo|break|drop|take)(?:ing)?(?: (?:out|up|all|the|both|these|those|of|off|away|any|two|three))* (?:${BRACKETS})(?: (?:from|in|of))?`,
    `(?:with(?:out|(?: no)?)|no|free of) (?:any |the )?${BRACKETS}`,
    `(?:double|triple) ${BRACKETS}(?: (?:expansion|extension|question|time|one|practice))?`,
    `${ONCE}(?:expand(?:ed|ing|s)?|expansion|multipl(?:y|ied|ying|ies)(?: (?:this|it|that|them|these))? out|distribut(?:e[ds]?|ing|ive)(?: (?:property|law))?|foil(?:ed|ing)?)${TO}`,
    '(?:the )?(?:binomial (?:theorem|expansion)|pascals? triangle)',
    '(?:the |this )?product(?: of)?(?: (?:a|the|these|two|three|both|binomial|and|its|conjugate|polynomials|expressions))*',
    'multipl(?:y|ied|ying)(?: (?:these|this|the|two|three|both|binomials|polynomials|together|it|them|expressions))*',
    `(?:(?:once|when|after|with) )?(?:the |all )?${BRACKETS}(?:-| )?(?:(?:are|is|have been|has been|all) )*(?:free|removed|gone|cleared|opened|out)|(?:take|taking|get|taken) (?:the |its |all )*${BRACKETS} (?:out|off|away)(?: of)?|opened(?: out| up)?|(?:all |the whole (?:thing |lot )?)squared`,
    'as (?:a |an )?(?:single )?(?:polynomial|trinomial|quadratic|cubic)',
    '(?:in )?(?:ascending|descending) (?:powers|order)',
  ],
  [
    'simplify',
    `${ONCE}simplif(?:y|ied|ies|ying|ication)${TO}`,
    `(?:collect|combin|gather|group|add)(?:e|ed|ing|s)?(?: (?:up|together|all|the|any|like))* (?:terms|bits|things|stuff)`,
    '(?:collect|combine|condense|reduce|tidy|neaten|shorten|clean|boil|squash|squish)(?:ed|d|ing|s)?(?: (?:it|this|them|that))?(?: (?:up|down))?',
    '(?:(?:in|as|to|into|at) )?(?:its |the |their |a |an )?(?:much )?(?:simplest|simpler|shortest|shorter|neatest|neater|smallest|smaller|tidiest|tidier|lowest|fewest|short|most simplified)(?: (?:possible|surd|radical|exact|equivalent|form|terms|way|version|expression|of writing|to write|it|write))*',
    "(?:in |with |to |using )?(?:as few|the fewest|the smallest number of|the least number of) (?:possible )?terms?(?: as (?:possible|(?:it|you|i|we)[a-z' ]*))?",
    '(?:more|as|very) (?:simply|short|simple|neatly|briefly)(?: as (?:possible|you can|i can|it can|it gets))?',
    '(?:can (?:this|it|that) )?(?:go|be|get) (?:any )?(?:smaller|shorter|simpler)',
    '(?:as |into |to |in |with )?(?:a |an |just |only )?(?:one|single) (?:term|power|surd|root|index|expression)',
    '(?:(?:in|into|as|to) )?(?:simplified |exact )?(?:surd|radical|index|exponential|power) (?:form|notation)',
    '(?:using |use |by |with )?(?:the )?(?:laws?|rules?) of (?:indices|exponents|powers|surds)|(?:index|exponent|indices|power) (?:laws?|rules?)',
    'like terms?',
  ],
  [
    'positive powers',
    '(?:(?:using|with|use|give|in|has|have|containing) )*(?:only |just )?(?:a )?positive (?:exponents?|ind(?:ices|ex)|powers?)(?: (?:only|notation|form))?',
    '(?:with|without|no|having no|contains no|has no|have no)(?: any)? negative (?:exponents?|ind(?:ices|ex)|powers?)',
  ],
  ['grid', '(?:the )?(?:box|grid|tabular|table) (?:method)?|area model|algebra tiles'],
  ['standard form', '(?:in |into |to )?(?:standard|general|polynomial|expanded)(?: polynomial)? form'],
  ['rationalise', 'rationali[sz](?:e|ed|ing)(?: (?:the|its|denominator|bottom|of))*'],
  [
    'evaluate',
    'evaluat(?:e[ds]?|ing)|calculat(?:e[ds]?|ing)|(?:numerical |exact )?values?(?: of)?|comput(?:e[ds]?|ing)',
    '(?:bidmas|bodmas|pemdas|bedmas|gemdas|gems|(?:the )?(?:right |correct )?order(?: of operations)?)',
  ],
  [
    'fully',
    "fully|completely|as far as (?:possible|it will go|it'll go|itll go|you can|it goes|i can|we can)|all the way|all of them",
  ],
];
const PATTERNS = TASKS.flatMap(([task, ...sources]) =>
  sources.map((source) => ({ task, pattern: new RegExp(`(?<![\\w'])(?:${source})(?![\\w'])`, 'g') })),
);

/** Harmless though they hold words that would steer elsewhere. */
const HARMLESS: readonly RegExp[] = [
  /\bwhen (?:he|she|they|we|i|sir|miss|(?:my|our) [a-z]+) (?:was|were|set|gave|asked|told)(?: (?:me|us|to|him|her))*/g,
  /\bwhat(?: is|s|'s)? (?:left|it become|it really|it actually|the right answer|the correct (?:result|answer)|the full answer)\b|\bwhich ones\b/g,
  /\b(?:the )?(?:last|first|next|second|third|final) (?:one|question|part)(?: before the bell| today| yesterday)? (?:was|is)\b/g,
  /\b(?:there )?is a (?:plus|minus|root|square root|surd) (?:underneath|on the bottom|inside|in front|in the middle|at the front)(?: in| of)?\b/g,
  /\band (?:i|he|she|they|we) (?:just |only |simply )?(?:squared|cubed|doubled|added|multiplied) (?:each|every|all the|both|the) (?:bit|part|term|thing|number|letter)s?(?: separately)?\b/g,
  /\bwhat (?:you have|you.ve|you ve|youve|i have|you) (?:got|get)\b/g,
  /\bhas (?:more|too many|a lot of|so many|lots of) (?:[a-z]+ )?(?:signs?|brackets|letters|minuses)(?: than [a-z' ]+ like)?/g,
  /\b(?:but )?(?:my|our|the) [a-z]+ says it still\b/g,
  /\b(?:the )?number in front(?: of [a-z]+| of the)?(?: (?:is|keeps?|always))*(?: (?:throws?|throwing|confus\w+|puts?|putting|messes|messing|bothers?|bothering|scares?|worries))[a-z ]*/g,
  /\bis (?:it|this|that) a trick(?: question)?\b|\bspot the pattern\b|\bhint from (?:the|my|our|a) [a-z]+/g,
  /\b(?:reading|checking|check|watch|watching|mind|minding)(?: (?:every|each|all|the|your|those|out for))* (?:minus )?signs?(?: twice| carefully)?\b/g,
  /\b(?:gets?|got) (?:this|the|that|a|these)?(?: minus)? ?(?:signs?|ones?) (?:wrong|muddled)(?: (?:today|this time))?\b|\b(?:mistake|error)[- ]free(?: version)?(?: of)?\b|\b(?:middle|cross) terms? and all\b|\bnothing in front\b/g,
  /\b(?:no|not|without|non|do not use|dont use|don't use|using|use|on|with|into)(?: (?:a|an|your|my|the|his|her|using|any|scientific))* calc(?:ulators?)?\b/g,
  /\b(?:which|that|it) is (?:wrong|not right|incorrect)\b/g,
  /\b(?:what )?(?:should|would|is|was) the (?:correct|right|real|actual|true|final)(?: (?:final|correct|right))? (?:answer|value|result)\b/g,
  /\bfirst (?:step|move|thing)\b[^.?]*?\b(?:was|is) to [a-z]+(?: out| away| up)?\b/g,
  /(?<!\b(?:first|next|last|second|each|every) )\b(?:step|steps|working|workings)\b/g,
  /\bin the (?:right|correct|proper) order\b/g,
  /\b(?:write down|show|give|copy) all (?:the |of the |your )?(?:digits|figures|numbers)(?: on (?:your|the) (?:calculator )?(?:display|screen))?\b/g,
  /\blike an? (?:big )?fraction\b|\bas an? (?:big )?fraction\b|\bas (?:a |an )?(?:fraction|decimal|whole number|integer|mixed number)(?: or (?:a |an )?(?:fraction|decimal|mixed number))?\b/g,
  /\b(?:real numbers?|integers?|rationals?) only\b|\bover the (?:integers|reals|rationals)\b/g,
  /\b(?:lost?|lose|losing|dropped|get|gets|got) (?:a|the|some|my|all) marks?\b/g,
  /\b(?:do|does|did) (?:i|you|we|u) (?:even |just |then |have to |need to )*(?:do|start|begin|approach)\b/g,
  /\bput brackets in if you like\b|\bif you (?:like|want|can|must|wish)\b|\bif (?:possible|needed|necessary)\b/g,
  /\bwhat are square brackets for\b/g,
  /\bthe (?:answer|question|expression|problem)\b/g,
  /\b(?:everything|all) (?:in|inside|about)\b/g,
];

/** Words that ask for something else of a formula, or change it: of these none may be left. */
const STEERS = new RegExp(
  `\\b(?:${[
    'solve[sd]?|solving|solutions?|roots?|zero(?:e?s)?|coefficients?|constants?|degrees?|remainders?|quotients?|divi(?:de[sd]?|ding|sible|sion)|graphs?|sketch|plot|draw|curve|inverse|deriv\\w*|differentia\\w*|integra(?:l|te|tion)\\w*|gradient|slope|tangent|domain|range|limit|asymptote|vertex|turning|minimum|maximum|symmetry',
    'equations?|inequalit\\w*|subject|rearrange\\w*|substitut\\w*|plug\\w*|when|if|unless|except|apart|instead|rather|without|nor|only|neither',
    'terms?|how many|how much|number of|count|sum|total|difference|average|mean|median|mode|ratio|per ?cent(?:age)?|percent|estimate|approximat\\w*|round(?:ed|ing)?|nearest|decimal places?|significant|figures?|truncate\\w*|bounds?|error|digits?|odd (?:number|integer)s?|even (?:number|integer)s?|prime|multiples?|squares?|squared|cubed?|reciprocal|opposite|negative|positive',
    'double[ds]?|twice|triple[ds]?|hal(?:f|ve[sd]?|ving)|quarter|third|times|plus|minus|add(?:ed|ing|s)?|subtract\\w*|take away|taken|more|less|fewer|than|increase\\w*|decrease\\w*|reduced? by|greater|greatest|larger|largest|smaller|smallest|least|most|biggest|higher|lower|bigger',
    'true|false|correct|incorrect|wrong\\w*|mistakes?|errors?|spot|why|explain|reason|prove|proof|show that|compare|equal sides|which|whether|prefer|missing|blank|box|gap|hidden|complete the square|completing|completed?|middle|last digit|units? digit|next|previous|another|other|second|third|each|every|per|both|same|change[sd]?|changing|swap\\w*|replace\\w*|remov\\w*|delet\\w*|insert\\w*|forg[eo]t\\w*|ignor\\w*|leav(?:e|es|ing)|left|perimeter|area|volume|length|width|sides?|probab\\w*|opposite|conjugate|convert\\w*|words?|picture|story',
    'rubbed|erased?|wiped|smudged|crossed|turned into|where the|by(?! (?:foil|grouping|hand|collecting|using|the (?:box|grid|foil)|my|our|sir|miss|tomorrow|monday|friday|me\\b|expanding|factor))|in front|backwards|upside|flip\\w*|left to right|before|after|complex|imaginary|revers\\w*|invert\\w*|lots of|groups of|of these|in place|was meant|should be an?|tell me what|at a time|write down the|and write|the power|pence|meant to|from|in base|what letter|most of|invented|stands for|first step|comes? (?:next|after)',
    'standard form|scientific|notation|base|binary|recurring|hint|check|verify|estimate|between|consecutive|factor theorem',
  ].join('|')})\\b`,
);

/** "Do not simplify", "without expanding": what is not to be done. Anything else that is not so is talk. */
const FORBIDS =
  /\b(?:not|never|without|no need|n't|avoid|stop|before|instead of|rather than)\b(?: [a-z']+){0,3}? (?:expan\w*|simplif\w*|factor\w*|multipl\w*|collect\w*|evaluat\w*|calculat\w*(?<!calculators?)|work(?:ing)? out|solv\w*|open\w*)\b|\b(?:not|never|isn't|isnt|aren't) (?:equal|positive|negative|the same|zero|a|an|in|as|to)\b/;

/** A verb or noun that names the sign once more: then the sign must stand in the formula. */
const SIGNS: readonly (readonly [word: RegExp, sign: RegExp])[] = [
  [/\b(?:add(?:ing|ed)?|addition|(?:find )?the sum(?: of)?|sum)\b(?! (?:of|to|from|by)\b)/g, /\+/],
  [/\b(?:subtract(?:ing|ed)?|subtraction|(?:find )?the difference|take away)\b(?! (?:of|to|from|by)\b)/g, /[-−–]/],
  [/\b(?:multiply|multiplying|multiplication|times)\b(?! (?:of|to|from|by)\b)/g, /[×*·(]|\\times|\\cdot/],
  [/\b(?:divid(?:e[ds]?|ing)|division|(?:find )?the quotient(?: of)?)\b(?! (?:of|to|from|by)\b)/g, /[÷/]|\\div|frac/],
  [/\b(?:power|powers|exponents?|ind(?:ex|ices)|squaring|squared?|squares|cubed?)\b/g, /[\^²³⁰-⁹⁻]/],
  [
    /\b(?:negatives?|negative (?:numbers?|signs?|exponents?|ind(?:ices|ex)|powers?)|minus(?:es)?(?: signs?)?)\b/g,
    /[-−–⁻]/,
  ],
  [/\b(?:brackets?|parenthes[ei]s)\b/g, /[([]/],
  [/\b(?:surds?|roots?|radicals?|square roots?)\b/g, /√|sqrt/],
  [/\b(?:fractions?|numerator|denominator|decimals?|fractional)\b/g, /[/.]|frac/],
];

/** What is asked of the one formula; `null` as soon as a word is left that might ask for something else. */
export function tasksIn(words: string, formula: string): ReadonlySet<Task> | null {
  const tasks = new Set<Task>();
  let rest = HARMLESS.reduce((text, pattern) => text.replace(pattern, ' '), ` ${words} `);
  if (FORBIDS.test(rest)) return null;
  for (const { task, pattern } of PATTERNS)
    rest = rest.replace(pattern, () => {
      tasks.add(task);
      return ' ; ';
    });
  for (const [word, sign] of SIGNS) if (sign.test(formula)) rest = rest.replace(word, ' ');
  return STEERS.test(rest) ? null : tasks;
}
