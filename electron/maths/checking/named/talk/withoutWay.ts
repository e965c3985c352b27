/**
 * How something is to be worked, and what is usual anyway, said beside a question whose answer does not depend on it.
 * Only ways that are exact: the trapezium rule and Newton's method come to other values.
 */
const FIND = '(?:find|evaluate|compute|calculate|determine|work out|differentiate|integrate)';
const WAY =
  "(?:direct substitution|l[’']h(?:o|ô)s?pital[’']s rule|(?:first |second )?fundamental theorem of calculus|power rule|chain rule|product rule|quotient rule|u-?substitution|(?:method of )?integration by (?:substitution|parts))";
const LETTER = String.raw`\$?[a-zθ]\$?`;
const CALCULUS =
  /\blim|∫|\\int|\bintegral\b|\bintegrate\b|\bantiderivative\b|\bderivative\b|\bdifferentiate\b|d\/d[a-z]/i;
const LIMIT = /\blim/i;
const INTEGRAL = /∫|\\int|\bintegral\b|\bintegrate\b|\bantiderivative\b/i;

type Mend = readonly [about: RegExp, pattern: RegExp, words: string];

const MENDS: readonly Mend[] = [
  [CALCULUS, new RegExp(`^(?:(?:apply|use|by|using) )(?:the )?${WAY}(?:,| to|, to) (?=${FIND}\\b)`, 'i'), ''],
  [
    LIMIT,
    new RegExp(
      `^(?:rationali[sz]e the (?:numerator|denominator)|factori[sz]e|factor|simplify)(?: and (?:simplify|cancel|reduce))?(?: first)?,? (?:(?:and )?then|to|and) (?=${FIND}\\b)`,
      'i',
    ),
    '',
  ],
  [
    LIMIT,
    new RegExp(`,? (?:(?:where|with) )?${LETTER} (?:is |being )?(?:measured )?in radians(?=\\s*[.?]?\\s*$)`, 'i'),
    '',
  ],
  [LIMIT, new RegExp(`^(?:with|taking) ${LETTER} (?:measured )?in radians, (?=${FIND}\\b)`, 'i'), ''],
  [LIMIT, /^(\$[^$]*\\lim[^$]*\$),? ?[—–-]+ ?(?:find|give|state) its value\.?$/i, 'Find $1'],
  [
    INTEGRAL,
    /[.,;]? \(?(?:(?:please )?(?:include|add|remember|don[’']?t forget)(?: (?:to (?:include|add)|about))? (?:the |your |an? )?(?:constant(?: of integration)?|\+ ?c))\)?[.!]?\s*$/i,
    '',
  ],
  [
    /\binverse\b/i,
    /\. (?:write|give|express) (?:your|the) (?:answer|inverse) (?:using|in|with) (?:the )?notation \$?[f-h](?:\^\{-1\}|⁻¹|\^\(-1\)) ?\(x\)\$?\.?$/i,
    '',
  ],
  [
    /\bsolve\b.*(?:\blog|\bln\b|√|\\sqrt)/i,
    /[.,;] (?:(?:be sure|remember) to )?check (?:your (?:answers?|solutions?) )?for (?:any )?extraneous (?:solutions?|roots?)\.?$/i,
    '',
  ],
  [/^(?!.*=).*\blog\b/i, / \((?:the )?same base(?: throughout)?\)(?=\.?$)/i, ''],
  [INTEGRAL, /\b(?:most )?general (?=antiderivative\b)/i, ''],
  [INTEGRAL, /\b(antiderivative) of \$?[fgh] ?\([a-z]\) ?= ?(?=[^=]*$)/i, '$1 of '],
  [INTEGRAL, /\b(?:the )?exact value of (?=(?:the )?(?:definite )?integral\b)/i, ''],
  [
    /^(?!.*(?:=|log_|log[₀-₉])).*\blog\b/,
    /,? where (?:the |all (?:the )?)?log(?:arithm)?s (?:are|have)(?: all)?(?: to| in)? base (?:10|ten)\.?$/i,
    '',
  ],
  [/^write [^a-z]*log\b(?!.*(?:=|(?<![a-z])[a-z](?![a-z])))/i, /^write (.+?) as a single number\.?$/i, 'Evaluate $1'],
  [/\\sum|∑/, /\b(?:partial|finite|indicated) sum (?=\$?(?:\\sum|∑))/i, 'sum '],
  // "Find the base x if log_x 36 = 2"
  [
    /\blog_/,
    /^find the (?:base|value of) \$?([a-z])\$? (?:if|when|given(?: that)?|for which|such that|where) (?=\$?\\?log_\{?\1\b)/i,
    'Solve ',
  ],
  // "Given f(x) = 3x − 1, write ff(x) as simply as possible"
  [/\b[fgh]\(/, /\bwrite ([fgh]{2} ?\([a-z]\)) as simply as possible\.?$/i, 'find $1'],
  [
    /^(?:if|given|let|[fghP])\b.*\bt\b/i,
    /, where t is the (?:number of|time in) (?:hours|days|years|minutes|seconds|weeks|months)(?: (?:since|after) [a-z ]{3,30})?(?=\. (?:what is|find|evaluate|calculate|work out) \$?[A-Z]\(\d)/i,
    '',
  ],
  [/≠|\\neq?\b/, / (?:assuming|provided|given) (?:that )?(?=\$?[a-z] ?(?:≠|\\neq?))/i, ' where '],
  [
    // Of an equation it may leave one root out.
    /^(?!.*(?:=|\bsolve\b)).*\b(?:log|ln)/i,
    new RegExp(
      `[.;,] (?:assume|where|with|assuming|given)(?: that)? (?:all )?${LETTER}(?:(?:,| and|, and) ${LETTER})* (?:are|is)(?: both| all)? positive(?: numbers)?\\.?$`,
      'i',
    ),
    '',
  ],
];

/** The question without the way that is told for it. */
export function withoutWay(problem: string): string {
  const said = MENDS.reduce(
    (text, [about, pattern, words]) => (about.test(text) ? text.replace(pattern, words) : text),
    problem,
  );
  return said === problem ? problem : said.charAt(0).toUpperCase() + said.slice(1);
}
