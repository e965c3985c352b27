type Mend = readonly [pattern: RegExp, words: string];

/** Words of other countries, books and sites for what the readers know by one name; none of them changes a question. */
const MENDS: readonly Mend[] = [
  // Where a question stands.
  [/^(?:enrichment|challenge|extension|bonus|stretch|warm[- ]?up|quick check|problem solving|real[- ]world|application|modell?ing)[:.!–—-]+ (?=[A-Z\d])/i, ''],
  [/^(?:[A-Z]{4,}(?: [A-Z]{3,}){0,3})[ :.–—-]+(?=(?:The|A|An|You|In|At|Find|If|When|[A-Z][a-z]+) [a-z\d$£€])/, ''],
  // How an answer is typed.
  [/\b(?:enter|type|input|key in|submit) (?:your|the) (?:final )?answers? (?=(?:in|as|to|correct|rounded) )/gi, 'Give your answer '],
  [/(?:^|(?<=[.?!=:)] ?))\s*(?:enter|type|input|submit) (?:your|the) (?:final )?answers?(?: (?:below|here|in the box))?[.!]*\s*$/gi, ''],
  [/\b(?:enter|type in|input) (?=(?:the|\$|\\\(|[a-z]_?\d|d[a-z]\/d|f'|[a-z][ .?]|[a-z]\())/gi, 'find '],
  [/(?:^|(?<=[.?!=:)] ?))\s*(?:please |remember to |don['’]?t forget to |be sure to )*(?:include|add|write|use) (?:the |your |a |\+ ?)*(?:constant(?: of integration)?|\+ ?c)(?: \$?\\?\(?[cC]\\?\)?\$?)?(?: (?:for|as) the constant(?: of integration)?)?[.!]*\s*$/gi, ''],
  [/,? if (?:it|they|this|one|the (?:sum|limit)) (?:exists?|converges?)(?=[.?,]|$)/gi, ''],
  [/\s*\(?(?:all|the) (?:logs|logarithms)(?: here)? (?:are|have|is)(?: to)?(?: the)? base (?:10|ten)\.?\)?\.?/gi, ''],
  [/\bexpress (?:your|the) answer as a (?:common |simplified |single )?fraction(?: in (?:lowest|simplest) (?:terms|form))?/gi, 'Give your answer as a fraction'],
  [/,? (?:rounded )?to (?:the nearest )?(?:tenths|one tenth) of a degree/gi, ' to 1 decimal place'],
  [/\b(?:with|to|using) (?:one|1) decimal(?! place| point)s?\b(?: digit)?/gi, 'to 1 decimal place'],
  [/\b(?:with|to|using) (?:two|2) decimals?(?! place| point)\b(?: digits)?/gi, 'to 2 decimal places'],
  // Rules that are only recalled.
  [/(?:^|(?<=[.?!] ))(?:(?:the|recall|remember)(?: that)?(?: the)? )+(?:reverse )?(?:power|chain|product|quotient|sum|constant) rule (?:says|states|tells us|is)(?: that)? [^.?!]*[.!] /gi, ''],
  [/\b(?:use|using|apply) (?:the|this|that) (?:rule|idea|fact|technique|method|formula|definition)(?: above| given)? to (?=(?:find|evaluate|work out|calculate|differentiate|integrate|determine) )/gi, ''],
  [/\bapply (?:it|the rule|this|this rule) to (?=∫|\$?\\int)/gi, 'Find '],
  [/\b(?:by |use |using )?(?:the )?(?:dividing[- ]out|factoring|factorising|cancell?ation|cancell?ing|rationali[sz]ing|conjugate|substitution)(?: technique| method)? to (?=(?:find|evaluate|determine) )/gi, ''],
  [/\b(?:by |use |using )?(?:a |the )?(?:sum|difference|half-angle|double-angle|compound angle|addition) (?:formula|identity) to (?=(?:find|evaluate) )/gi, ''],
  [/,? (?:using|by|with|by means of) (?:the )?(?:chain|product|quotient|power|sum|constant multiple) rules?(?=[.?!,]|$)/gi, ''],
  [/,? (?:using|by|with|by means of) (?:calculus|differentiation|integration|logarithms|the tangent ratio|the sine ratio|the cosine ratio|trigonometry)(?=[.?!]|$)/gi, ''],
  [/\b(?:use|using) the (?:tangent|sine|cosine|sin|cos|tan) ratio to (?=(?:find|calculate|work out|determine) )/gi, ''],
  [/\bcomposite function (?=[a-z]\()/gi, 'function '],
  [/\bthe angle θ (?:is|being) (?:measured )?in radians,? /gi, ''],
  // Names.
  [/\bordinate at the origin\b(?: n| b)?/gi, 'y-intercept'],
  [/\babscissa(?:e|s)\b/gi, 'x-coordinates'],
  [/\babscissa\b/gi, 'x-coordinate'],
  [/\bits (?:extreme points?|extrema|extremums?|relative extrema|local extrema)/gi, 'its stationary points'],
  [/\b(?:extreme points|extrema|extremums|relative extrema|local extrema)\b/gi, 'stationary points'],
  [/\b(?:find|determine|calculate|give|state) the primitive (?:function )?(?:[A-Z] )?of\b/gi, 'Find the antiderivative F of'],
  [/\b(?:that|which) (?:fulfil(?:l)?s|satisfies|meets) (?:the )?(?:initial )?condition /gi, 'with '],
  [/\bhypothenuse\b/gi, 'hypotenuse'],
  [/\bcathet(?:us|i)\b/gi, 'leg'],
  [/\bsuccession\b(?= is| has| with| whose|[.,?])/gi, 'sequence'],
  [/\b(?:which|what) (?:place|position|rank) does (?:the (?:number|term|value) )?(-?\d+) (?:occupy|have|take|stand in)(?: in (?:it|the sequence|this sequence))?/gi, 'Which term of the sequence is $1'],
  [/\bhalf-life(?: of ([a-z ]{3,40}?))? (?:amounts to|comes to|equals|being)\b/gi, 'half-life of $1 is'],
  [/\b(?:which|what) (horizontal|vertical) asymptote (?:possesses|does|has) (?:the (?:function|graph|curve) )?(?=f|y|\$)/gi, 'Find the $1 asymptote of '],
  [/\b(area|size) of the (?:surface|region|part of the plane|piece) (?:that|which) the (?:graph|curve)(?: of [fgh])? (?:encloses|bounds|forms|includes) with the (?=x-axis)/gi, 'area enclosed by the curve and the '],
  [/\bhow (?:big|large) is the area\b/gi, 'What is the area'],
  [/\bset up (?=(?:the|an) equation\b)/gi, 'find '],
  [/\bgive its equation\b/gi, 'Find its equation'],
  [/\bone has (?=[a-zα-ω] ?=)/gi, ''],
  [/\b(?:what is|find|give|state) the degree measure of (?:an|the) angle of (\S+) radians/gi, 'Convert $1 radians to degrees'],
  [/\b(?:what is|find|give|state) the radian measure of (?:an|the) angle of (\S+?) ?(?:°|degrees)/gi, 'Convert $1° to radians'],
  [/\bwrite (?=\$?\\?(?:sin|cos|tan) ?\$?[A-Zθα])/gi, 'Find '],
  [/∠ ?(?=[A-Z])/g, 'angle '],
  [/(?<=\b(?:sin|cos|tan)\b.*)\. Give your answer as a fraction\b/gi, ' as a fraction'],
  [/\bthe axis of ([xy])\b/gi, 'the $1-axis'],
  [/(?<=\ba ?x ?[+−-] ?b ?y ?(?:[+−-] ?c ?)?= ?[c0]),? (?:where|with|in which) a, ?b,? and c are [^.?]*(?=[.?]|$)/gi, ''],
  [/(?<=\ba ?x ?[+−-] ?b ?y ?(?:[+−-] ?c ?)?= ?[c0]) with (?:integer|whole[- ]number) coefficients[^.?]*(?=[.?]|$)/gi, ''],
  [/\bfind by how much ([^,.?]+?) exceeds ([^,.?]+)(?:, leaving (?:the|your) answer in surd form)?/gi, 'By how much does $1 exceed $2'],
  [/\bthe limit of the sequence(?: \(?\$?[a-z](?:ₙ|_n|_\{n\})\$?\)?)? (?:with|where|given by|defined by|whose (?:nth|general) term is) (?:\$?[a-z](?:ₙ|_n|_\{n\}) ?= ?)?([^,]+?) (?:for|as|when) (?=\$?n ?(?:→|->|\\to|tends|approaches|goes))/gi, 'the limit of $1 as '],
  [/,? (?:with|where|for) n ?= ?1, ?2, ?3,? ?(?:…|\.{3}|and so on)\.?/gi, '.'],
  [/\b(slope|gradient) [mk](?= and)/gi, '$1'],
  [/\b(the|a)( straight)? line ([gGhkℓtd]) (?=(?:passes|goes|has|is|with|whose|meets|cuts|crosses|makes|joins)\b)/gi, '$1$2 line '],
  [/\b(?:an|the) equation of (?:the )?(?:line )?[ghkℓt](?=[\s.?]*$| in the form)/g, 'the equation of the line'],
  [/\b(?:the length of )?one leg of (a right(?:-angled)? triangle) (?:is|has length) ([^,.]+?),? (?:and )?the other(?: leg| one)? (?:is|has length) ([^,.]*?[a-z][^,.]*?),? and (?:the |its )?hypotenuse (?=is|has)/gi, 'The legs of $1 have lengths $2 and $3, and the hypotenuse '],
  [/^Line ([a-zℓ]) ((?:passes|goes|has|is|meets|cuts|crosses)\b[^.?]*[.] [^.?]*\b(?:parallel|perpendicular) to )(?:the )?(?:line )?\1(?=[.,;?]|$| and\b| that\b| which\b| through\b)(?!.*\b\1\b)/g, 'A line $2it'],
  [/^Line [a-zℓ] (?=(?:passes|goes|has|is|meets|cuts|crosses)\b)/g, 'A line '],
  [/(?<=\bat which )line [a-zℓ](?= )/g, 'the line'],
  [/, being ([A-Z]) ?(\([^()]*\)) and ([A-Z]) ?(\([^()]*\))/g, ' where $1 is $2 and $3 is $4'],
  [/\bextract from the root all (?:the )?possible factors,? ?(?:\(?\$?([a-z]) ?> ?0\$?\)?)?:? (.+?)\.?$/gi, 'Simplify $2 for $1 > 0'],
  [/\bsolve (?:for|in) ([^,]*?[<≤][^,]*?[<≤]\S* ?\S*?) the (?:trigonometric )?equation (.+?)\.?$/gi, 'Solve $2 for $1'],
  [/(?<=\d) [·×⋅] (?=(?:sin|cos|tan)\b)/g, ' '],
  [/\b(?:is|are) (\d+) (?:less|fewer) than (?:twice|double) (?:the )?(?:preceding|previous) (?:term|one|number)/gi, 'is found by multiplying the previous term by 2 and then subtracting $1'],
  [/\b(?:is|are) (\d+) more than (?:twice|double) (?:the )?(?:preceding|previous) (?:term|one|number)/gi, 'is found by multiplying the previous term by 2 and then adding $1'],
  [/\b(?:is|are) (\d+) (?:less|fewer) than (\d|three|four|five) times (?:the )?(?:preceding|previous) (?:term|one|number)/gi, 'is found by multiplying the previous term by $2 and then subtracting $1'],
  [/\b(?:is|are) (\d+) more than (\d|three|four|five) times (?:the )?(?:preceding|previous) (?:term|one|number)/gi, 'is found by multiplying the previous term by $2 and then adding $1'],
  [/(?<=\b(?:A\.?P|G\.?P|sequence|series|progression|terms?)\b.*\d)½/gi, '.5'],
  [/\\\(\s*(-?\d+(?:\.\d+)?)\s*\\\)|(?<![\d\w])\$(-?\d+(?:\.\d+)?)\$(?!\d)/g, '$1$2'],
  [/(?:^|(?<=[.?!] ))(?:she|he|they|it|you|[A-Z][a-z]+) (?:makes?|make) no (?:other |further |more |additional )?(?:deposits?|withdrawals?)(?: (?:or|and) (?:other )?(?:withdrawals?|deposits?))?\.\s*/gi, ''],
  [/(?:^|(?<=[.?!] ))(?:she|he|they|you|[A-Z][a-z]+) leaves? (?:the money|it) (?:alone|there|untouched)\.\s*/gi, ''],
  [/(?:^|(?<=[.?!] ))you (?:cannot|can['’]?t|can not) (?:evaluate|find|work out|calculate) [^.?!]*\b(?:because|since|as) [^.?!]*\.\s*(?:but )?/gi, ''],
  [/\b(?:write|find|give) an (?:equation|expression|rule) for (?=the (?:height|length|cost|depth|mass|amount|volume|temperature|number|distance|charge))/gi, 'Find a formula for '],
  [/(\b(?:height|length|depth|distance) [a-z]),? in (?:inches|feet|cm|metres|meters|centimetres|km|miles),? (?=of|after)/gi, '$1 '],
  [/ when (?:it is|first) lit(?=[.,])/gi, ''],
  [/\bthe distance around it\b/gi, 'its perimeter'],
  [/\bw\/? (?=(?:gradient|slope|a|an|the|hyp|hypotenuse|angle|radius)\b)/g, 'with '],
  [/\btriangle with a right angle,/gi, 'right-angled triangle with'],
  [/\bmidpoint [A-Z] (?=of\b)/g, 'midpoint '],
  [/(?<=\d) inch(?= (?:each|every|per|an?)\b)/g, ' inches'],
  [/(?<=[(,:;=] ?|\b(?:A\.?P\.?|G\.?P\.?|and|is|are|of|sequence|series|progression) )[–−] ?(?=\d)/g, '-'],
  [/(?<=\. )(?:The curve|[A-Z]|It) has (a|one) (maximum|minimum|stationary|turning)( turning)?( point)?(?: at)?(?: the point)? ([A-Z])\. (?:find|work out|calculate|determine|state) the (exact )?coordinates of \5(?=[.?]|$)/gi, 'Find the coordinates of its $2$3 point'],
  [/(?<=\^?[\d²³)x]) has (?:two|2|three|3|exactly two) (?:stationary|turning) points\.(?= Find the coordinates of (?:the|its) (?:maximum|minimum))/gi, '.'],
  [/\bfind \$?(?:d[a-z]\/d[a-z]|\\frac\{d[a-z]\}\{d[a-z]\})\$?,? and (?:hence )?use (?:it|this|your answer) to find /gi, 'find '],
  [/\b(?:the (?:ball|stone|rocket|object|particle|projectile)|it) stops rising\b/gi, 'it is at its highest point'],
  [/\bgiven (?:that )?\$?\\?(?:sin|cos|tan) ?(?:30|45|60) ?(?:°|\^\{?\\circ\}?)\$? ?= ?[^,]{1,16}, /gi, ''],
  [/\bthe nth term of an arithmetic (?:sequence|progression) is (?:an \+ b|a \+ bn|pn \+ q|dn \+ c)\. (?=The )/gi, 'In an arithmetic sequence, '],
  [/(?<=\.\.\. ?\+ ?\d+\$?|… ?\+ ?\d+\$?), in which each term after the first is [^.?]* the term before it/gi, ''],
  [/(?<=exceed) (√\d+)(?:,)? leaving (?:the|your) answer in surd form/gi, ' $1'],
  [/\bthe terms? (?:just )?(?:in front of|preceding) it\b/gi, 'the term before it'],
  [/⋯|\\cdots(?![a-z])/g, '...'],
  [/(?<=\b[A-Z] ?\( ?[-−]?\d+(?:[.,]\d+)?) ?[|;] ?(?=[-−]?\d+(?:[.,]\d+)? ?\))/g, ', '],
]; // prettier-ignore

const KNOWN = /[a-z]{4}/i;
const ANGLES: Readonly<Record<string, string>> = { α: 'A', β: 'B', γ: 'C' };

/** Greek names of the angles of a triangle ABC, and θ in a limit, by the letters that the readers know. */
function withKnownLetters(text: string): string {
  if (/\btriangle \$?ABC/.test(text) && /[αβγ]/.test(text) && !/\bangle [ABC]\b|(?<![A-Z])[ABC] ?=/.test(text))
    return text.replace(/[αβγ]/g, (letter) => ANGLES[letter] ?? letter);
  return /\blim/.test(text) && /θ/.test(text) && !/(?<![a-z])x(?![a-z])/i.test(text) ? text.replaceAll('θ', 'x') : text;
}

/** The question in the words that the readers know. */
export function withTopicWords(problem: string): string {
  if (problem.length > 420 || !KNOWN.test(problem)) return problem;
  const said = MENDS.reduce((text, [pattern, words]) => text.replace(pattern, words), problem);
  const lettered = withKnownLetters(said);
  if (lettered === problem) return problem;
  return lettered
    .replace(/[ \t]+/g, ' ')
    .trim()
    .replace(/(?:^|(?<=[.?!] ))[a-z](?=[a-z]{2})/g, (letter) => letter.toUpperCase());
}
