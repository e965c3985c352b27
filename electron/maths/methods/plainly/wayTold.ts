import { withoutAlgebraChat } from './algebraChat.ts';
import { withCallsSaidOnce } from './callsSaidTwice.ts';
import { withFormulaSayings } from './formulaSayings.ts';

type Rewrite = (...groups: string[]) => string;
type Mend = readonly [about: RegExp, pattern: RegExp, words: string | Rewrite];

const FIND = '(?:find|solve|evaluate|work out|calculate|determine|compute)';
const START = '(?:^|(?<=[.?!:;] ))';
const LETTERS = String.raw`\$?[a-z]\$?(?:(?:,| and|, and) \$?[a-z]\$?)*`;
const BY_CONJUGATE = String.raw`multiply(?:ing)? (?:(?:the )?(?:top and (?:the )?bottom|numerator and (?:the )?denominator) )?by (?:the|its) conjugate(?: of (?:the )?(?:numerator|denominator|top|bottom))?`;
const SQUARE_ROOTS = 'tak(?:e|ing) (?:the )?square roots?(?: (?:of|on) (?:both|each) sides?)?';
const ZERO_OVER_ZERO = String.raw`\$?(?:0 ?\/ ?0|\\d?frac\{?0\}?\{?0\}?)\$?`;
const POSITIVE = String.raw`(?:where |with |for |assume |assuming |given )?(?:that )?(?:all )?${LETTERS} (?:is|are|being)(?: both| all)? positive(?: (?:real )?numbers?)?`;
const LOG = /\blog|\bln\b|\\ln|\\log/i;

/** How something is to be worked, which the answer does not depend on, and asides that repeat what is known. */
const MENDS: readonly Mend[] = [
  [/\blim/i, new RegExp(`${START}(?:by )?${BY_CONJUGATE},? (?:(?:to|and) )?(?=${FIND}\\b)`, 'gi'), ''],
  [/\blim/i, new RegExp(`${START}(?:direct |plain )?substitut(?:ing|ion)(?: [^.,;:=]{1,30})? (?:gives|leads to|yields|produces|results in) (?:the (?:indeterminate )?form )?${ZERO_OVER_ZERO}[,;.]? (?:(?:and )?so )?(?:(?:you (?:must|need to|should) )?(?:factor(?:i[sz]e)?|simplify|cancel|rationali[sz]e) (?:it )?first[:,.;]? |(?:factor(?:i[sz]e)?|simplify|cancel|rationali[sz]e) (?:it )?(?:and|to) )?(?=${FIND}\\b)`, 'gi'), ''],
  [/\blim/i, /,? \(?(?:where |with |and )?(?:the angle )?\$?[a-zθ]\$? (?:is |being )?measured in radians\)?(?=\s*[.?]|\s*$)/gi, ''],
  [/=/, new RegExp(`${START}(?:by )?${SQUARE_ROOTS},? (?:(?:to|and) )?(?=solve\\b)`, 'gi'), ''],
  [/\bsolve\b/i, new RegExp(`,? (?:by|using) ${SQUARE_ROOTS}(?=\\s*[.?:]|\\s*$)`, 'gi'), ''],
  [/=.*=/, new RegExp(`${START}use (?:the )?(?:method of )?(?:substitution|elimination)(?: method)? to (?=(?:find|solve)\\b)`, 'gi'), ''],
  [/[∫]|\\int\b|\bintegral\b/, new RegExp(`${START}use (?:a )?u-?substitution to (?=${FIND}\\b)`, 'gi'), ''],
  [/form\b/i, /,? \((?:that is|i\.?e\.?|in other words|meaning),? (?:to )?solved? (?:it )?for \$?y\$?\)/gi, ''],
  [/\bform\b/i, /^(rearrange|solve|take) (?:the )?(?:slope-intercept|gradient-intercept|standard|point-slope|general) (?:form|equation)(?: of (?:a|the) (?:straight )?line)?, (?=\$?(?:a ?x ?\+|y ?[=−-]))/gi, '$1 '],
  [/\\ell\b|ℓ/, /\\ell(?![a-z])|ℓ/g, 'l'],
  [/\bfrom x ?= ?/i, /\bunder (?:one|a single) arch of (?=y ?=|the (?:curve|graph))/gi, 'under '],
  [/\brectang.*\bexpression for (?:its|the) (?:width|length)\b/i, /,? where \$?x\$? ?> ?\d+\$?(?=\s*[.,])/gi, ''],
  [/\bsubject\b/i, /^(?:the )?(?:new |wanted )?(?:subject|letter|variable|unknown) (?:appears|occurs) (?:twice|more than once|on both sides)(?: here| in (?:this|the) (?:formula|equation))?[:.;,] (?=make|rearrange|solve)/gi, ''],
  [LOG, / \(?(?:using |use |these are |with )?(?:common|ordinary) log(?:arithm)?s?(?:,? (?:(?:to |with )?base (?:10|ten)))?\)(?=[:.,]| |$)/gi, ''],
  [/\\?ln\b/i, /\bsingle natural log(?:arithm)?\b/gi, 'single logarithm'],
  [LOG, new RegExp(String.raw` \(${POSITIVE}\)`, 'gi'), ''],
  [/\brange of\b/i, /,? (?:where |for |with )?\$?x ?(?:\\in|∈) ?(?:\\mathbb\{R\}|ℝ|R)\$?(?=\s*[.?]|\s*$)/g, ''],
  [/\brange of\b.*\$/i, /, x ?\\in ?\\mathbb\{R\}\$/g, '$'],
  [/\brange of\b/i, /\$, \$x ?\\in ?\\mathbb\{R\}\$/g, '$'],
]; // prettier-ignore

/** The same facts and requests, said as the readers know them. */
const SAYINGS: readonly Mend[] = [
  [/\b(?:two|2) numbers\b/i, /\b(?:which|what) (?:one )?is the (larger|bigger|greater|smaller) (?:one|of the (?:two|2)|of them)(?=[?.]*$)/i, 'What is the $1 number'],
  // "M is the midpoint of A(1, 2) and B(3, 4). Find M."
  [/\bmid-?point\b/i, /^(?:the point )?([A-Z]) is the mid-?point of ([^?!]*?\))\. (?:find|work out|calculate|determine|what are|write down|give|state) (?:the )?(?:coordinates of )?(?:the )?(?:point )?\1[.?]?$/i, (_all, _name, between) => `Find the midpoint of ${between}.`],
  // "Its length exceeds its width by 7 cm."
  [/\brectang|\btriang|\bsides?\b/i, /\b((?:the|its|whose) (?:length|width|breadth|height|base)(?: of (?:a|the) [a-z]+)?) exceeds (its|the) (length|width|breadth|height|base) by (\d+(?:\.\d+)? ?(?:cm|m|mm|km|feet|ft|inches|in|yards|units))\b/gi, '$1 is $4 more than $2 $3'],
  // "What Celsius temperature corresponds to −4 °F?"
  [/\bFahrenheit\b/i, /\bwhat (Celsius|Fahrenheit) temperature (?:corresponds to|is equivalent to|is the same as|is equal to) \$?([-−–]?\d+(?:\.\d+)?)(?:\\,)? ?(?:°|\^\{?\\circ\}?)? ?(?:\\(?:mathrm|text)\{ ?)?([FC])\}?\$?\?/gi, (all, wanted, value, unit) => (wanted.charAt(0).toUpperCase() === unit ? all : `Convert ${value}°${unit} to ${wanted}.`)],
  // The critical points of a polynomial are those where its slope is nought.
  [/\bcritical\b/i, /^(?:at|for) (?:what|which) (?:x-values?|values? of x) does (?:the function |the graph of )?([fghpy](?:\(x\))? ?= ?[-−+\dx²³⁴^ ]+?) have (?:its )?(?:critical|stationary|turning) points?\?$/i, 'Find the x-coordinates of the stationary points of $1.'],
  [/\bcritical\b/i, /\b(?:find|determine|state|give) (?:all )?(?:the )?critical (?:numbers|values) of (?:the function )?([fghpy](?:\(x\))? ?= ?[-−+\dx²³⁴^ ]+?)\.?$/i, 'Find the x-coordinates of the stationary points of $1.'],
  [/\bsequence\b/i, /[;,.] (?:and )?(?:if (?:not|it is not|it isn['’]?t)|otherwise),? (?:write|say|answer|put|state|reply) (?:just |only )?["'“‘]?no["'”’]?\.?$/gi, '.'],
  // "Which term is the first negative one? Give its position n."
  [/\bfirst (?:negative|positive)\b/i, /\b(which term is (?:the )?first (?:negative|positive) (?:one|term))\? (?:give|state|find|write down) (?:its|the) (?:position|place|number|value of)(?: \$?n\$?)?\.?$/gi, '$1?'],
  [/\bfirst (?:negative|positive)\b/i, /\b(?:find|give|state|work out) (?:the )?(?:position|place|value of) ?(?:\$?n\$? )?(?:of|for) (?:the |its )?(first (?:negative|positive)) term\.?$/gi, 'Which term is the $1 term?'],
  // "(with a_1 = 15)" of a list that begins with 15.
  [/\bsequence\b/i, /(\bsequence:? \$?([-−]?\d+(?:\.\d+)?),[^()]*?) \((?:with|where|so|so that|taking) \$?a(?:_\{?1\}?|₁|1) ?= ?([-−]?\d+(?:\.\d+)?)\$?\)/gi, (all, list, first, told) => (first === told ? list : all)],
]; // prettier-ignore

/** A review of a course is no part of its question. */
const COURSE = /^(?:AP|IB|A-level|Algebra|Pre-?calc(?:ulus)?|Calc(?:ulus)?|Geometry|Maths?)(?: [A-Z\d]{1,3}| Calc(?:ulus)?)? (?:review|practice|warm-?up|prep|homework|recap|revision): /i; // prettier-ignore

/** A question without the way it is to be worked, where the way changes nothing of the answer. */
export function withoutWayTold(problem: string): string {
  if (problem.length > 300 || !/[a-z]{4}/i.test(problem)) return problem;
  const said = [...MENDS, ...SAYINGS].reduce(
    (text, [about, pattern, words]) => {
      if (!about.test(text)) return text;
      return typeof words === 'string' ? text.replace(pattern, words) : text.replace(pattern, words);
    },
    withFormulaSayings(withCallsSaidOnce(withoutAlgebraChat(problem.replace(COURSE, '')))),
  );
  if (said === problem) return problem;
  const tidy = said.replace(/ {2,}/g, ' ').trim();
  return tidy.replace(/(?:^|(?<=[.?!] ))[a-z](?=[a-z]{2})/g, (letter) => letter.toUpperCase());
}
