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
      `^(?:rationali[sz]e the (?:numerator|denominator)|factori[sz]e|factor|simplify)(?: first)?,? (?:(?:and )?then|to|and) (?=${FIND}\\b)`,
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
  [INTEGRAL, /\bgeneral (?=antiderivative\b)/i, ''],
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
