type Mend = readonly [pattern: RegExp, put: string];

const KIND =
  '(?:absolute[- ]value|modulus|radical|surd|rational|linear|quadratic|exponential|fractional|compound|double|simple|following|given|literal|logarithmic)';
const ALL = '(?:(?:all|any|the|every|those|both) )*(?:(?:real|possible) )?';
const FIND = '(?:find|determine|give|state|enter|write down|name|list|calculate|work out)';
const RELATION = String.raw`(\\?[\w(|√$−-][^.?!;:]*?[=<>≤≥][^.?!;:]*?(?:\.\d[^.?!;:]*?)?)`;
const LETTER = String.raw`\$?([a-z])\$?`;

/** Remarks on the way or on the answers that change neither. */
const ASIDES: readonly Mend[] = [
  [/[.,;]? *(?:and )?(?:be sure to|remember to|make sure (?:to|you)|don't forget to|do not forget to)? ?check(?:ing)? (?:for )?(?:any )?(?:extraneous|false|invalid) (?:solutions?|roots?|answers?)[.!]?/gi, ''],
  [/[.,;]? *(?:be sure to|remember to|make sure (?:to|you)|don't forget to|do not forget to) check (?:your|the|both|each|all)(?: of)?(?: your| the)? (?:solutions?|roots?|answers?)[.!]?/gi, ''],
  [/[.,;]? *(?:please )?(?:use|give|leave|write) (?:answers? as )?fractions? (?:where|if|when) (?:needed|necessary|appropriate|required)[.!]?/gi, ''],
  [/[.,;]? *(?:with(?:out)?|do(?: not|n't) use|using no) (?:the )?(?:use of )?(?:using )?(?:a |any )?(?:mathematical|log(?:arithm)?|math) tables(?: (?:or|and|nor) (?:a )?calculators?)?,?/gi, ''],
  [/(?:^|[.,;] *)(?:using|use|by using|apply|applying|with|by|following) (?:the )?(?:bodmas|bidmas|pemdas|bedmas|null factor|zero product|zero factor|null product|order of operations) ?(?:rules?|laws?|principle|property|method|theorem)?,? ?(?:to |and )?(?=[a-z])/gi, ''],
  [/[.,;]? *(?:by|using|use) (?:the )?(?:method of )?(?:prime factori[sz]ation|repeated division|long division)(?: method)?(?=[.]?$)/gi, ''],
  [/,? (?:given |leave it |leaving it |leaving your answer |expressed |written )?as (?:a decimal or (?:an integer|a whole number)|an integer or (?:a )?decimal|a whole number or (?:a )?decimal)(?=[.?!]?$)/gi, ''],
  [/,? \(?(?:where )?(?:for )?\$?[a-z]\$? (?:being|is) (?:a |any )?real(?: number)?s?\)?(?=[.,?!]|$)/gi, ''],
  [/[,;]? ?(?:\()?\bfor all (?:real )?(?:numbers? |values of )?\$?[a-z]\$?\)?(?=[.,;])/gi, ''],
  [/\bin (?:the )?(?:xy|x-y|coordinate)[- ]plane,? /gi, ''],
]; // prettier-ignore

/** Ways to ask for the solutions of what follows, or of what stood before. */
const REQUESTS: readonly Mend[] = [
  [new RegExp(String.raw`\bsolve (?:for [a-z] )?(?:the |this |these )?${KIND}(?: ${KIND})* (?=(?:equation|inequalit|system|pair))`, 'gi'), 'solve the '],
  [/\bsolve the system (?:of (?:linear )?equations )?(?:in|of|with) (?:three|3|two|2) (?:variables|unknowns|letters)\b/gi, 'solve the system'],
  [new RegExp(String.raw`\b${FIND} ${ALL}(?:numbers?|values?|x-values|solutions?)(?: of)? ${LETTER} (?:for which|such that|that satisf(?:y|ies)|satisfying|with|where|fulfilling|that fulfil(?:ls?)?|which fulfil) ${RELATION}(?=[.,;]|$)`, 'gi'), 'Solve $2'],
  [new RegExp(String.raw`\b${FIND} (?:the )?(?:solutions?|solution set) (?:of|to) ${RELATION} in the form \(?\$?\\?\(?(?:[a-z] ?(?:<|≤|\\leq?) ?[a-z] ?(?:<|≤|\\leq?) ?[a-z]|[a-z] ?(?:<|>|≤|≥) ?[a-z])\\?\)?\$?\)?`, 'gi'), 'Solve $1'],
  [/[.,;]? *\b(?:if|given that|suppose|where) \$?\(?[a-z], ?[a-z]\)?\$? (?:is|are) (?:the|a) solutions? (?:to|of) (?:the|this) (?:given )?(?:system|pair)(?: of (?:linear )?equations)?(?: (?:above|given|shown))?,? /gi, '. '],
  [/\b(larger|smaller|greater|lesser|bigger|positive|negative) of the (?:two|2) (solution|root)s\b/gi, '$1 $2'],
  [/\b(natural numbers?|positive integers?|counting numbers?) (\$?[a-z]\$?) ?(?:≥|>=|\\ge) ?1 (?:that|which)\b/gi, '$1 $2 that'],
  [/\b(?:fulfil|fulfill|fulfills|fulfils|obey|obeys|verify|verifies)(?= |:)/gi, 'satisfy'],
  [/\bthe function ([fgh]) with (?=\1 ?\()/gi, '$&'],
  [/\b(?:zeros|zeroes|roots|nullstellen) of (?:the )?(?:quadratic )?function ([fgh]) (?:with|given by|defined by|where|:) (?=\1 ?\()/gi, 'zeros of '],
]; // prettier-ignore

/** Functions and polynomials told in a clause of the question. */
const FUNCTIONS: readonly Mend[] = [
  [/^(?:calculate|find|determine|work out|evaluate) the (?:numerical )?value of (?:the )?(?:polynomial|function|expression) \$?([A-Za-z])\$?\(([a-z])\) ?= ?([^.?!]+?) (?:for|when|at|if) \2 ?(?:=|is) ?([-−]?\d+(?:[./]\d+)?)[.]?$/i, '$1($2) = $3. Find $1($4).'],
  [/^(?:at|for) (?:which|what) (?:place|value|number|point|input)s?(?: of)? ([a-z]),? does (?:the )?function ([fgh]) (?:with|given by|defined by) (\2\(\1\) ?= ?[^?]+?) (?:take|have|reach|assume|attain) the value ([-−]?\d+(?:[./]\d+)?)\?$/i, '$3. For which $1 is $2($1) = $4?'],
  [/\b(?:a|the) (?:function|number) machine (?:uses|has|follows|works by|obeys) the rule (y ?= ?[^.?!]*x[^.?!]*)\. (?:which|what) (?:input|number|x)(?: value)? (?:gives|produces|makes|leads to|has) (?:an |the )?output (?:of )?([-−]?\d+(?:[./]\d+)?)\?$/i, '$1. Find x when y = $2.'],
  [/\b(?:a|the) (?:function|number) machine (?:uses|has|follows|works by|obeys) the rule (y ?= ?[^.?!]*x[^.?!]*)\. (?:which|what) output (?:does|is given by|comes from|do you get (?:for|from)) (?:the |an )?input (?:of )?([-−]?\d+(?:[./]\d+)?)(?: give| produce)?\?$/i, '$1. Find y when x = $2.'],
  [/\bline \$?y ?= ?([-−]?\d+)\$? (?:intersects|meets|touches|cuts|crosses) (?:the )?(?:parabola|curve|graph(?: of)?) \$?y ?= ?([^.?!$]+?)\$? (?:at|in) (?:exactly|only) (?:one|1|a single) point\b\.? (?:(?:what is|find|determine|calculate) (?:the value of )?(?:the constant )?([a-z]))\b ?[?.]?$/i, 'Find the value of $3 for which $2 - ($1) = 0 has equal roots.'],
  [/\bline \$?y ?= ?([-−]?\d+)\$? is (?:a )?tangent to (?:the )?(?:parabola|curve|graph(?: of)?) \$?y ?= ?([^.?!$]+?)\$?\. (?:(?:what is|find|determine|calculate) (?:the value of )?(?:the constant )?([a-z]))\b ?[?.]?$/i, 'Find the value of $3 for which $2 - ($1) = 0 has equal roots.'],
]; // prettier-ignore

/** Powers, and products of neighbours. */
const NUMBERS: readonly Mend[] = [
  [/^(?:write|express|give|simplify) (?:the (?:product|quotient|expression|following) |this )?(?:as|to|into) (?:a |one )?single power\s*[:,]\s*([^.:?!]+)\.?$/i, 'Write $1 as a single power'],
  [/^(?:write|express|give|simplify) (?:the (?:product|quotient|expression|following) |this )?(?:as|to|into) (?:a |one )single power (?:with|of|to) (?:the )?(?:base )?(\d+|[a-z])\s*[:,]\s*([^.:?!]+)\.?$/i, 'Write $2 as a single power of $1'],
  [/\b(?:write|find|calculate|work out|express|give) the (?:product|quotient|sum|difference) (?=\$?\\?\(?\(?\d)/gi, 'Work out '],
  [/\b(?:a|some|one) (natural number|positive integer|whole number|positive whole number|integer) and (?:its (?:direct |immediate )?successor|the next one|the one after it|the next (?:natural number|integer|whole number))\b/gi, 'two consecutive $1s'],
]; // prettier-ignore

/** "Tickets to the school play cost …": where they let in changes no price. */
const PLACES: readonly Mend[] = [
  [/\b(tickets?|seats?|admission|entry) (?:to|for|at) (?:the|a|an|our|this|his|her|its|their) (?:[a-z-]+ ){0,2}?[a-z-]+ (?=(?:costs?|are sold|sell for|is|are|were|was|and (?:took in|raised|made|collected|earned)|for (?:a total of )?[$£€]) )/gi, '$1 '],
]; // prettier-ignore

const MENDS: readonly Mend[] = [...PLACES, ...ASIDES, ...REQUESTS, ...FUNCTIONS, ...NUMBERS];

/** Two equations, each with its number in front: "(I) x + 2y = 8 (II) 3x − y = 3". */
const NUMBERED =
  /(?:^|(?<=[:.,;\s]))\(?(?:I|i|1|A|a)\)[:.]?\s+([^()=]*=[^()=]*?)[\s,;]+(?:and\s+)?\(?(?:II|ii|2|B|b)\)[:.]?\s+([^()=]*=[^()=]*?)(?=$|[.,;?]\s|[.?]$)/;

/** A colon between numbers divides, as in most of Europe, where another sign of a sum stands beside it. */
const DIVIDES = /(?<=[\d)²³⁴]) ?: ?(?=[\d(−-])/g;

function withDivisions(text: string): string {
  const shares =
    /\b(?:ratios?|shared?|divided? in|parts?|scale|map|proportion\w*|simplif\w+|odds|am|pm|o'clock|time|left|score)\b/i;
  if (shares.test(text) || !/[\d)²³] :\s?[\d(−-]/.test(text)) return text;
  const sum = /(?:^|[\s:])((?:[-−(]*\d[\d.,]*[²³)]*(?: ?[-+−·×:*]+ ?|\^))+[-−(]*\d[\d.,]*[²³)]*)/.exec(text)?.[1] ?? '';
  return /[-+−·×*]/.test(sum.replace(/^[-−]/, '')) ? text.replace(DIVIDES, ' ÷ ') : text;
}

const SHIFTED =
  /^(?:if |given (?:that )?|let |suppose (?:that )?)?([fgh])\(([a-z]) ?([-−+]) ?(\d+)\) ?= ?([^.?!,;]+?)[.,;]? (?:then )?(?:what is|find|work out|calculate|determine) (?:the value of )?\1\(([-−]?\d+)\) ?[.?]?$/i;

/** "h(x + 1) = 3x + 2: find h(6)" is the rule at x = 5. */
function withShiftUndone(text: string): string {
  return text.replace(SHIFTED, (_all, _name: string, x: string, sign: string, by: string, rule: string, at: string) => {
    const value = Number(at.replace('−', '-')) + (sign === '+' ? -1 : 1) * Number(by);
    return `Find the value of ${rule} when ${x} = ${value}.`;
  });
}

/** Questions of algebra in the words that the rules know best; each of these ways of asking means one thing. */
export function withAlgebraWords(text: string): string {
  if (text.length > 300) return text;
  const apart = text.replace(NUMBERED, ' $1, $2');
  return withShiftUndone(withDivisions(MENDS.reduce((written, [pattern, put]) => written.replace(pattern, put), apart)))
    .replace(/ {2,}/g, ' ')
    .trim();
}
