import Fraction from 'fraction.js';

type Rewrite = (...groups: string[]) => string;
type Mend = readonly [about: RegExp, pattern: RegExp, words: string | Rewrite];

const END = String.raw`(?=\s*[.?!]?\s*$)`;
const FIND = '(?:find|evaluate|work out|calculate|determine|compute)';
const ANSWER =
  '(?:give|write|express|leave|state|put)(?: (?:your|the|its))?(?: final)?(?: answer| equation| result| solution| line)?';
const PARTS: Readonly<Record<string, Fraction>> = {
  half: new Fraction(1, 2),
  'a half': new Fraction(1, 2),
  'one half': new Fraction(1, 2),
  'a third': new Fraction(1, 3),
  'one third': new Fraction(1, 3),
  'a quarter': new Fraction(1, 4),
  'one quarter': new Fraction(1, 4),
  'a fifth': new Fraction(1, 5),
  'one fifth': new Fraction(1, 5),
  'a tenth': new Fraction(1, 10),
  'one tenth': new Fraction(1, 10),
  'two thirds': new Fraction(2, 3),
  twice: new Fraction(2),
  double: new Fraction(2),
};
const PART = Object.keys(PARTS).join('|');
const TERM = String.raw`[-−]?\d+(?:\.\d+)?(?:/\d+)?`;

function amount(text: string): Fraction {
  return new Fraction(text.replace('−', '-'));
}

/** "12 + 4 + 4/3 + …, where each term is a third of the one before": said of terms of which it is true. */
function withoutRatioTold(all: string, list: string, part: string): string {
  const terms = [...list.matchAll(new RegExp(TERM, 'g'))].map(([term]) => amount(term));
  const ratio = PARTS[part.toLowerCase()] ?? (/^\d+\/\d+$/.test(part) ? amount(part) : null);
  const isTrue = terms.every((term, k) => k === 0 || ratio === null || term.equals(ratio.mul(terms[k - 1] ?? 0)));
  return ratio === null || !isTrue ? all : list;
}

/** "Find C(9), the cost of printing 9 shirts": what the value stands for, with no other number in it. */
function withoutMeaning(all: string, call: string, at: string, meaning: string): string {
  const numbers: readonly string[] = meaning.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.every((number) => number === at) ? call : all;
}

/** What is said once more in other words, what the usual form brings with it, and how it is to be worked. */
const FORMULA_SAYINGS: readonly Mend[] = [
  [/\binverse\b/i, new RegExp(String.raw`[.;,]? (?:${ANSWER} )(?:using|in|with) (?:the )?(?:inverse )?(?:function )?notation \$?[a-z](?:⁻¹|\^\{?\(?[-−]1\)?\}?) ?\(x\)\$?${END}`, 'i'), ''],
  [/\)\s*=/, new RegExp(String.raw`\b(${FIND} \$?[A-Za-z] ?\((\d+(?:\.\d+)?)\)\$?), (?:the|which is the) ([a-z][a-z $\d]*?)${END}`, 'i'), withoutMeaning],
  [/slope-intercept|gradient-intercept|y ?= ?mx ?\+/i, new RegExp(String.raw`,? by (?:solving|rearranging|isolating)(?: it)?(?: for)? \$?y\$?${END}`, 'i'), ''],
  [/\^|ˣ|\be\b/, new RegExp(String.raw`[.,;] (?:${ANSWER}|give an exact answer|giving an exact answer|giving your answer) (?:exactly )?(?:in terms of|using|as) (?:an? )?(?:exact )?natural log(?:arithm)?s?${END}`, 'i'), '. Give an exact answer'],
  [/\blog|√|\\sqrt|\\log|\bln\b|\\ln/i, new RegExp(String.raw`[.,;] (?:(?:be sure|remember|make sure|do not forget|don['’]t forget) to )?(?:and )?check (?:your (?:answers?|solutions?) )?for (?:any )?extraneous (?:solutions?|roots?)${END}`, 'i'), ''],
  [/\bcompound/i, /\bif (?:he|she|they|there) (?:makes?|are|is) no (?:other|more|further|additional) (?:deposits?|withdrawals?|deposits? or withdrawals?|withdrawals? or deposits?)(?: (?:or|and) (?:no )?(?:deposits?|withdrawals?))?, (?=how much|what|find)/i, ''],
  [/\bterms?\b/i, new RegExp(String.raw`,? (?:where|with) (?:the )?first term (?:corresponds to|is at|has|is for|being|is given by) \$?n ?= ?1\$?${END}`, 'i'), ''],
  [/\bterms?\b/i, /,? (?:where|with) (?:the )?first term (?:corresponds to|is at|has|is for|being|is given by) \$?n ?= ?1\$?(?=\. simplify your (?:formula|answer|expression|rule)\.?$)/i, ''],
  [/\b(?:nth|general) term\b|\bexplicit (?:formula|rule)\b/i, new RegExp(String.raw`\. simplify (?:your|the) (?:formula|answer|expression|rule)${END}`, 'i'), ''],
  [/\\displaystyle\s*\\(?:sum|int|lim)/, /\\displaystyle\s*(?=\\(?:sum|int|lim))/g, ''],
  [/\bstandard form\b/i, new RegExp(String.raw`(,? \$?Ax \+ By = C\$?),? (?:where|with|in which) \$?A\$?,? \$?B\$?,? and \$?C\$? (?:are|being|as) integers(?: (?:with|that have|having) no common (?:factors?|divisors?)(?: (?:greater|other|larger|bigger) than 1)?)?(?:,? and \$?A\$? (?:is |being )?(?:positive|> ?0|≥ ?0|non-?negative))?${END}`, 'i'), '$1'],
  [/\b(?:tangent|normal)\b/i, new RegExp(String.raw`[.;,] ${ANSWER} in (?:slope-intercept|gradient-intercept) form(?:,? \(?\$?y = mx \+ [bc]\$?\)?)?${END}`, 'i'), ''],
  [/\bwhich term\b/i, /^which term of (?:the |this )?(?:arithmetic )?(?:sequence|progression|series|AP) (\$?(?:[-−]?\d+(?:\.\d+)?, ?){2,}(?:[-−]?\d+(?:\.\d+)?,? ?)?(?:…|\.{3}|\\[lc]?dots)\$?),? is (?:the )?first (negative|positive) (?:one|term)\?(?: (?:give|state|find|write down) (?:its|the) (?:position|place|number|term number|value of \$?n\$?)\.?)?$/i, 'The sequence $1. Which term is the first $2 term?'],
  [/\bseries|\bsum\b/i, new RegExp(String.raw`((?:${TERM} \+ ){2,}(?:…|\.{3}|\\[lc]?dots)\$?) ?,? (?:where|in which|with) each term (?:is|being) (${PART}|\d+/\d+|\d+)(?: times| of)? the (?:one|term) before(?: it)?${END}`, 'i'), withoutRatioTold],
  [/\by-intercept\b/i, new RegExp(String.raw`\? (?:give|state|write down) (?:only |just )?the y[- ](?:value|coordinate)(?: only)?${END}`, 'i'), '?'],
  [/\\int|∫|\\sum|\\lim|\blim\b/, /\s*= ?(?:\{\}|\\,|\\;|\\ |\s)*\$? ?\?$/, (all) => (all.includes('$') ? '$' : '')],
  [/\blog|\bln\b/i, / \((?:same|equal) base(?:s)?(?: throughout)?\)|,? \(?(?:where |with )?(?:all (?:the )?)?log(?:arithm)?s (?:all )?(?:have|are to|to) the same base\)?/gi, ''],
  [/\bintegral\b|∫|\\int/i, new RegExp(String.raw`^(?:apply|use|using|by) the (?:second |first )?fundamental theorem of calculus,? (?:to )?(?=${FIND}\b)`, 'i'), ''],
  [/=/, /\b(?:use implicit differentiation to )?(find|determine|calculate|work out|what is) (?:the )?(?:slope|gradient) (?:of|to) (?:the )?(?:tangent (?:line )?to )?(?:the )?(?:curve|circle|graph|ellipse|hyperbola)(?: with equation)?:? (\$?[-+−–\d a-z²³^{}()]*(?:y ?(?:²|³|\^)|xy)[-+−–\d a-z²³^{}()]*=[-+−–\d xy²³^{}()]*\d\$?) at (?:the point )?(\$?\([^()]*\)\$?)\.?$/i, 'Use implicit differentiation to find dy/dx at the point $3 if $2'],
  [/['′’]\(x\) ?=/, /^(?:a|the) (?:curve|graph|function) (?:\$?y = )?\$?f ?\(x\)\$? (?:has|is such that) (?:derivative |gradient function )?(\$?f['′’]\(x\) ?= ?[^.,;]*?\$?),? and (?:its graph |the graph |the curve |it )?(?:passes|goes) through (?:the point )?\$?\(([-−]?\d+), ?([-−]?\d+)\)\$?\. find (?:an expression for |the function )?\$?f ?\(x\)\$?\.?$/i, '$1 and f($2) = $3. Find f(x).'],
]; // prettier-ignore

/** A question about a formula without what only says again, or how it is to be worked, what the formula says. */
export function withFormulaSayings(problem: string): string {
  return FORMULA_SAYINGS.reduce((text, [about, pattern, words]) => {
    if (!about.test(text)) return text;
    return typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, words);
  }, problem);
}
