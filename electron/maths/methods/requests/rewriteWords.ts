import { say } from './requestWords.ts';
import type { Saying } from './requestWords.ts';

/** What can be asked of one expression. */
export type Rewrite =
  | 'expand' | 'factorise' | 'simplify' | 'single log' | 'split log' | 'rationalise' | 'evaluate' | 'square' | 'cube'; // prettier-ignore

const BRACKETS = '(?:brackets?|parenthes[ei]s)';
const ANY = '(?:the |all |all the |any |these |those |both |two |both sets of |each set of |double |every )*';
const COMMON =
  '(?:the |a |any |all |its |their |every |as |much |as possible )*(?:(?:greatest|highest|largest|biggest) )?(?:possible )?(?:common )?(?:factors?|monomials?|gcf|hcf|gcd)';
const AFTER =
  '(?: (?:out|up|down|together|fully|completely|all the way|the lot|everything|it|this|them|of|for|from|in|to|as far as (?:it goes|it will go|you can|i can|we can)|right down|further))*';
const LOGS = '(?:logs?|logarithms?)';

/** Phrases that say what is to be done with the formula; each kind is a `Rewrite` or says more of the answer. */
export const REWRITE_SAYINGS: readonly Saying[] = [
  say('sum less', 'from the sum of # and # ?,? ?(?:subtract|take|take away|deduct) #'),
  say('multiply two', `(?:multipl(?:y|ying|ication of)|product (?:of|when|if)|expand(?=[^#]*#\\d* ?,? ?(?:is multiplied )?(?:by|times|with)\\b))(?: (?:the|these|two|binomials|brackets|expressions|polynomials|out|together|is|both))* # ?,? ?(?:is multiplied )?(?:by|and|times|with) (?:the )?(?:bracket |binomial |trinomial |expression )?#(?: together| are multiplied(?: together)?)?`, '# (?:times|multiplied by) #'),
  say('add two', '(?:add|sum of|sum|total of|adding|combine)(?: (?:the|these|two|expressions|polynomials|together|up))* # ?,? ?(?:and|to|plus|with) #(?: together)?', 'increase # by #', '# (?:added to|plus) #'),
  say('take from', '(?:subtract|subtracting|take|taking|take away|deduct)(?: away)? # (?:away )?from #', '# (?:is )?(?:subtracted|taken|taken away|deducted) from #', '# less than #'),
  say('take away', '(?:from) # ?,? ?(?:subtract|take|take away|deduct) #', '(?:difference between) # and #', '# (?:minus|take away|less) #', '(?:decrease|reduce) # by #', 'how much (?:more|larger|bigger|greater|longer) is # than #'),
  say('divide two', '(?:divide|dividing|quotient (?:of|when)) # ?,? ?(?:is divided )?(?:by|and) #', '# divided by #'),
  say('take from', '(?:take|subtract) # (?:away )?from #'),
  say('both', '(?:find |what is |give |write )?(?:the )?(?:sum|total) of (?:the |these |both )*(?:two |three )?(?:cards?|expressions?|polynomials?|them|numbers|sides)', '(?:add|adding) (?:them|the two|both|these|the cards|the expressions)(?: (?:together|cards|expressions|up))*'),
  say('shows', '(?:one|another|a second|the other|the first|the second)(?: [a-z]+)? (?:card |expression )?(?:shows|says|reads|is|has) #'),
  say('multiply two', 'take # and multiply (?:it )?by #', '# and multiply (?:it|this|the result) by #'),
  say('named sum', '(?:add|find the sum(?: of)?|sum)(?: (?:up|together|the|these|two|polynomials|expressions|both))*(?= #)'),
  say('named difference', '(?:subtract|find the difference(?: of| between)?)(?: (?:the|these|two|polynomials|expressions|both))*(?= #)'),
  say(
    'common factor',
    `(?:take|taking|pull|pulling|factor|factoring|bring|bringing|draw|move|put|divide|lift|remove|removing|extract|extracting) (?:out )?${COMMON} (?:outside (?:the |a )?${BRACKETS}|out(?: in front| front)?|in front(?: of (?:the |a )?${BRACKETS})?|to the front)?(?: ?of| from)?`,
    `(?:take|pull|factor|bring)(?:ing)? out ${COMMON}(?: (?:of|from|in))?`,
    `(?:by )?(?:using |finding )?${COMMON} (?:first|method)`,
    `(?:by |with |using )(?:the |a )?common factors?`,
  ),
  say(
    'factorise',
    '(?:to be |fully |completely )?(?:factori[sz]e[sd]?|factori[sz]ing|factori[sz]ation|factored|factoring|factor)(?: form)?' + AFTER,
    `(?:into|in|as|inside) (?:a pair of |two |double |a set of |linear |separate |the )*(?:${BRACKETS}|factors)(?: multiplied together)?`,
    `(?:as|into) (?:a|the) (?:product|multiplication)(?: of)?(?: (?:its|two|three|linear|simpler|prime|simple|irreducible|other|more))*(?: (?:factors|brackets|binomials|expressions|things|parts|polynomials))?(?: (?:that|which) (?:cannot|can't|can not) be (?:factori[sz]ed|factored|broken down|split)(?: any)?(?: further| more)?)?`,
    '(?:by |using |with |use |apply )?(?:the |a )?(?:difference|sum)(?: of)? (?:two )?(?:squares?|cubes?)(?: (?:pattern|rule|formula|identity|method|idea|trick))?(?: on| to| for| in)?',
    '(?:by |using |with )(?:grouping|inspection|pairs|factors|factori[sz]ing)|(?:group|grouping)(?: (?:the terms|terms|in pairs))?(?: and| then| to)?(?= factor)',
    '(?:take|taking|pull|bring) (?:out )?(?:the |a )?common (?:bracket|binomial|term|expression)s?(?: (?:out|outside))?(?: of| from)?',
    '(?:it )?(?:is|forms|makes) an? perfect(?: |-)square(?: (?:trinomial|expression|quadratic))?',
    '(?:write |put )?(?:it )?as (?:the square of (?:a|one) (?:single )?(?:bracket|binomial|linear expression)|(?:a|one|a single) (?:bracket|binomial) squared|an? (?:perfect )?square)',
    '(?:break|breaking|split|splitting|turn|turning) (?:it )?(?:down )?into (?:its )?factors',
    '(?:over|using) (?:the )?(?:integers|rationals|whole numbers|reals|real numbers|integer coefficients)',
    'with integer coefficients',
    `(?:put|putting) (?:the )?${BRACKETS} (?:back )?(?:in|into|back)`,
  ),
  say(
    'expand',
    `(?:open|opening|remove|removing|clear|clearing|get rid of|getting rid of|lose|losing|drop|dropping|eliminate|eliminating|undo|unpack|break|expand|expanding|multiply|multiplying|distribute|take away|take off|strip)(?: out| up)? ${ANY}${BRACKETS}${AFTER}`,
    `(?:and )?(?:without|with no|free of|has no|have no|contains no|containing no|no)(?: (?:any|the|its|more))* ?${BRACKETS}(?: left)?(?: in (?:it|them))?`,
    '(?:expand(?:ed|ing|s)?|expansion|multipl(?:y|ied|ying|ies) (?:it )?out|distribut(?:e|ing|ed)|foil)' + AFTER,
    `multipl(?:y|ied|ying)(?: (?:it|this|these|them|together|${ANY}(?:brackets|binomials|expressions|polynomials|factors)))*`,
    '(?:after|by|on|when) (?:expanding|multiplying out|you expand|multiplied out)(?: (?:and|out|fully|then))*',
    '(?:perform|carry out|do|complete) the (?:multiplication|expansion|product)',
    '(?:the )?product(?: of)?(?: (?:the |these |both |two )*(?:brackets|binomials|expressions|polynomials|factors))?',
    '(?:using|use|by|apply|with|according to) (?:the |a )?(?:binomial (?:theorem|expansion)|pascal triangle|pascals triangle|pascal\'s triangle|foil|grid method|distributive (?:property|law)|box method|area model)(?: to| on)?',
    '(?:as|in) (?:a |an )?(?:polynomial|trinomial|quadratic|cubic|expanded|standard|descending|expression)? ?(?:in )?(?:standard|expanded|descending|polynomial) form',
    '(?:as|into|to) (?:a |an |one )?(?:polynomial|trinomial|quadratic|cubic)',
    '(?:arrange(?:d)? |written |write (?:it |the answer )?)?(?:in|with) (?:order of )?(?:ascending|descending|increasing|decreasing)(?: (?:powers|order|exponents|degree))?(?: of #)?',
    '(?:ascending|descending|increasing|decreasing) (?:powers|order)(?: of #)?',
    'in full',
  ),
  say(
    'single log',
    `(?:as|into|to|in|using) (?:just )?(?:a|one|a single|only one|just one|just a single|single) ${LOGS}(?: term)?`,
    `(?:condense|condensed|combine|combined)(?: (?:it|this|these|them|the ${LOGS}|into|to|as))*`,
    `(?:(?:as|into) )?(?:one|an?|a single|single) (?:single )?(?:simplified )?${LOGS}`,
    `# ${LOGS}(?= only)`,
  ),
  say(
    'split log',
    `(?:as|into|in terms of|using) (?:a |the )?(?:sums?|differences?|sum or difference|sums? and(?:\\/or)? differences?|separate|simpler|individual|simple)(?: of)?(?: (?:separate|simpler|individual|simple|multiples of))* ?${LOGS}`,
  ),
  say('log laws', `(?:using|use|by|with|apply|applying)(?: the)? (?:laws|rules|properties|law|rule)(?: of| for) ${LOGS}(?: to| on)?|(?:using|use|by|with|apply) (?:the )?(?:log|logarithm|index|indices) (?:laws?|rules?|properties)(?: to| on)?`),
  say(
    'rationalise',
    '(?:with |so that |and )?(?:the |a )?(?:denominator|bottom) (?:is )?(?:rationali[sz]ed|rational|(?:an? )?(?:integer|whole number))',
    'rationali[sz](?:e|ing|ed)(?: (?:the|its))*(?: (?:denominator|bottom))?(?: (?:of|in|for))?',
    '(?:(?:with|without|having|so there are|so there is|there is|there are|has|leave|leaving|must have) )?(?:(?:no|any|a|the) )*(?:roots?|surds?|radicals?|square roots?) (?:on|in|at|from|left in|left on|down) (?:the |its )?(?:bottom|denominator)(?: line)?(?: of(?: the fraction)?)?',
    '(?:get rid of|remove|clear|eliminate|removing|clearing|take|getting rid of) (?:the |any |all )*(?:roots?|surds?|radicals?|square roots?|irrational(?: number| part)?) (?:on|in|at|from|out of|of) (?:the |its )?(?:bottom|denominator)(?: of)?',
    '(?:with|so it has|has|give it) (?:a |an )?(?:rational|integer|whole number|whole-number) (?:denominator|bottom|on the bottom)',
    'the denominator (?:must|should|to) be (?:rational|an integer|a whole number)|make (?:the )?(?:denominator|bottom) (?:rational|a whole number|an integer)(?: in| of)?',
  ),
  say(
    'simplify',
    '(?:(?:after|once|when|by) )?(?:you )?(?:simplif(?:y|ied|ies|ying)|simplification)(?: (?:to|gives|equals|is|becomes|of|by|first|as|down|it|this|and))*',
    '(?:collect|combine|gather|group|bring|add|put)(?:ed|ing|s|ting)?(?: (?:up|together|all|the|any|its))* ?(?:like |similar |same )?(?:terms?|everything|them|it|things|whatever you can|what you can)(?: (?:up|together|that match|that are alike|of the same kind|in|of|from))*',
    '(?:collect|collecting|combine|combining|collected|combined|gathered)(?: (?:up|together))?',
    '(?:tidy|tidied|tidying|neaten|neatened|clean|cleaned|clean it|tidy it)(?: (?:it|this))?(?: up)?(?: to| of)?',
    '(?:in|as|to|into|at|for)? ?(?:its |the |their |a |an )?(?:simplest|simplified|neatest|shortest|simpler|tidiest|most compact|briefest|compact)(?: (?:possible|surd|radical|exact|equivalent|form|terms|way|version|expression|answer|surds?|radicals?))*',
    'as (?:simply|short|simple|neatly|briefly|compactly) as (?:possible|(?:#|you|i|we|it|u) (?:can|could)(?: be)?)',
    '(?:to|into|as|in|using) (?:just |only )?(?:two|three|four|one|2|3|4) terms?(?: only)?',
    '(?:with|in|using|to) (?:as few|the fewest|the smallest number of|the least number of)(?: (?:possible|terms|symbols))*(?: as (?:possible|you can))?',
    '(?:reduce|reduced|cancel|cancelled|canceled|shorten|condense|boil)(?:d|ing)?(?: (?:down|it|to|fully))*',
    '(?:as|into|to|under|in) (?:a |one |just one )?(?:single |one )?(?:surd|root|radical|square root|term|fraction|power|exact surd)',
    '(?:in|as) (?:a |an |exact )?(?:surd|radical|root)(?: form)?',
    '(?:top and bottom|(?:the )?numerator and (?:the )?denominator)(?: first)?',
    '(?:as |in the form of )?(?:the |a )?(?:square root|root) of (?:a |one )?(?:single )?(?:whole number|integer|number)',
    'first|(?:then )?cancel(?:ling|ing)? (?:any |the |common )*(?:factors?)?',
  ),
  say('whole', '(?:is )?(?:equal to |equals )?(?:what|which) (?:whole )?number', '(?:gives |is |equals |as |to )*(?:what|which|a|an|single|one) (?:single |whole )*(?:number|integer)', 'as (?:an )?(?:integer|a whole number)'),
  say('count', 'how many (?:different |separate |unlike )?terms (?:are|is|will|does|do|has|have)?(?: (?:there|left|remain|the|your|simplified|it|final|expression|answer|have|be|in|once|after|when))*', 'number of terms'),
  say('evaluate', '(?:(?:evaluate|calculate|work out|find|give|state|write down|what is)(?: (?:its|the|exact|out))* )?(?:value|worth)(?: of)?', 'evaluate|calculate|work out'),
  say('square', '(?:square|squaring)(?: (?:the|this|binomial|bracket|expression|of))*', '(?:the )?square of(?: the (?:binomial|bracket|expression|sum|difference))?'),
  say('cube', '(?:cube|cubing)(?: (?:the|this|binomial|bracket|expression|of))*(?! root)', '(?:the )?cube of(?: the (?:binomial|bracket|expression))?'),
  say('common factor', '(?:the )?(?:hcf|gcf|common factor|highest common factor)(?: (?:to the|out|outside|at the|in))* ?(?:front|outside|bracket)?(?= |$)'),
  say('expand', '(?:once|when|after|with|has|have|having|and)? ?(?:it |its |the |all |their |has |have |had )*(?:brackets?|parentheses) (?:is |are |have been |has been )?(?:removed|opened|expanded|multiplied out|cleared|taken away|gone)', 'written out(?: in full)?'),
  say('factorise', '(?:by |with |use |using )factors(?: (?:to|and)(?: (?:get|work out|find|evaluate|calculate|do))?)?'),
  say(
    'formula',
    "# (?:is|gives|represents|describes|models|stands for|shows) (?:an expression for )?(?:the )?(?:area|cost|number|total|length|volume|profit|price|amount|value|stock|height|perimeter|width|mass|distance|income|takings)(?: (?:of|in|for))?(?: (?:the|an?|some|his|her|its|my|this))?(?: (?!factor|times|minus|plus|and|not|when|twice|half|is)[a-z']+){1,3}",
    "(?:an?|the) (?:(?!factor|times|minus|plus|not|twice|half|is|are|other)[a-z']+ |#L ){1,8}(?:is|are) (?:given|described|modelled|represented|expressed|shown|told)(?: by| as)?(?: the expression)? #".replace('#L ', '# '),
    '#',
  ),
]; // prettier-ignore
