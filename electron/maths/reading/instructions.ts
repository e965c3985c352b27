import type { Task } from '../outcomes.ts';

/** What a sentence asks, with the numbers of the formulas that play each part. */
export type Instruction = {
  readonly asks:
    | Task
    | 'bare'
    | 'commonFactor'
    | 'commonMultiple'
    | 'add'
    | 'subtract'
    | 'multiply'
    | 'divide'
    | 'roots'
    | 'derivativeOf'
    | 'increase'
    | 'decrease'
    | 'approach'
    | 'inTermsOf';
  /** The formulas the task is done to. */
  readonly main: readonly number[];
  /** What is to be found, where that is said apart. */
  readonly target: readonly number[];
  /** Values or conditions given beside. */
  readonly given: readonly number[];
  /** Words that were understood to matter and are not in any formula. */
  readonly remainder: readonly string[];
};

const one = String.raw`#\d+`;
/** Each joint can be read in one way only: a blank that two parts could take doubles the time for every formula of a list. */
const many = String.raw`#\d+(?:(?: ?, ?|(?: ?,)? ?(?:and|with) ?| ?)#\d+)*`;
const names = String.raw`#\d+(?: ?(?:,|and|, and) ?#\d+)*`;
const main = `(?<main>${many})`;
/** "the following pair of linear equations", or a mere "the"; an adjective counts only before its noun. */
const noun =
  '(?:(?:(?:the|this|these|each|a|an|both|all|of|following|given|linear|quadratic|simultaneous|cubic|polynomial|algebraic|numerical|pair|system|set|two|three|exponential|logarithmic|trigonometric|rational|compound|literal|math|maths) )*' +
  '(?:equations?|inequalit(?:y|ies)|inequations?|systems?|problems?|questions?|expressions?|sums?|calculations?|fractions?|polynomials?|quadratics?|trinomials?|functions?|brackets|products?|surds?|numbers?|formulas?|formulae|terms|(?:exact )?values? of|expression for) ?,? ?' +
  '|(?:(?:the|this|these|following|each of|simultaneously|algebraically) ,? ?)*)';
const find =
  "(?:find|what is|what are|what's|whats|what|determine|calculate|work out|compute|evaluate|solve for|obtain|get|state|give)";
const given =
  '(?:if|when|given that|given|such that|so that|for which|that satisf(?:y|ies)|which satisf(?:y|ies)|satisfying|in|from|where|for|at|with|that makes?|that solves?)';
const valueOf =
  '(?: all| both)?(?: of)?(?: the)?(?: (?:(?:possible |real |missing |exact |unknown )*(?:values?|unknowns?|variables?)(?: of| for)?))?';
const respect = `(?: (?:with respect to|wrt|w r t|in terms of) (?<target>${one}))?`;
const approach = `(?<target>${one}) (?:approaches|tends to|goes to|gets close to|nears) (?<given>${one})`;
const rounding =
  '(?<remainder>(?:correct )?to (?:the nearest [a-z]+(?: [a-z]+)?|#\\d+ (?:decimal places?|significant figures?|significant digits?|dp|d p|sf|s f|sig figs?)|(?:one|two|three|four|five) (?:decimal places?|significant figures?|dp|sf)))';

/** In order: the first pattern that matches the whole sentence decides. */
const patterns: readonly (readonly [string, Instruction['asks']])[] = [
  [main, 'bare'],
  [`solve ${noun}(?:for (?<target>${names}) ?,? ?)?(?:in |if |when |where |given )?${noun}${main}`, 'solve'],
  [`solve ${noun}${main} (?:for|to find|and find)(?: the)?(?: values? of)? (?<target>${names})`, 'solve'],
  [`solve ${noun}${main} in terms of (?<target>${one})`, 'inTermsOf'],
  [`${main} ?,? (?:solve|solve (?:it|this|these|them|the (?:equations?|system|inequality))|find the solutions?)(?: for (?<target>${names}))?`, 'solve'],
  [`(?:find|what are|what is|determine|state)(?: all| both)?(?: of)?(?: the)? (?:real |exact )*(?:solutions?|roots?|zeros|zeroes|x[- ]intercepts|solution set)(?: set)? (?:of|to|for) ${noun}${main}`, 'roots'],
  [`(?:find|determine)(?: all)?(?: the)? solutions? ${main}`, 'roots'],
  [`(?:which|what) (?:pair of (?:numbers|values)|numbers|values) (?:fits?|satisf(?:y|ies)|solves?|works? (?:in|for)) (?:both )?(?:of )?${noun}${main}`, 'solve'],
  [`where do (?:the (?:straight )?(?:lines|graphs) )?(?<main>${one} and ${one}) (?:meet|cross|intersect)(?: ,? solve (?:the|these) equations)?`, 'solve'],
  [`(?:make|rearrange to make) (?<target>${one}) the subject(?: of)? ?,? ?${noun}${main}`, 'rearrange'],
  [`(?:rearrange|transpose|change) ${noun}${main} (?:to make (?<target>${one}) the subject|for (?<target2>${one})|to (?<target3>${one}))`, 'rearrange'],
  [`(?:rearrange|transpose) for (?<target>${one}) ,? ?${main}`, 'rearrange'],
  [`express (?<target>${one}) in terms of (?:the )?(?:other )?(?:#\\d+)? ?,? ?(?:if|given|given that|where|from)? ?${main}`, 'rearrange'],
  [`round (?:off )?${noun}(?<main>${one}) ${rounding}`, 'round'],
  [`(?:simplify|reduce|tidy up|collect(?: the)? like terms(?: in)?|simplify by collecting like terms|cancel down|write|express) ${noun}${main}`, 'simplify'],
  [`(?<remainder>complet(?:e|ing) the square)(?: (?:for|of|on|in|to))?(?: ,)? ${noun}${main}`, 'simplify'],
  [`(?:write|express|put|rewrite) ${noun}${main} (?<remainder>in (?:the )?(?:completed[- ]square|vertex) form|by completing the square)`, 'simplify'],
  [`(?:expand|multiply out|expand and simplify|expand out|expand the brackets?(?: in| of)?|remove the brackets?(?: in| from)?|expand and collect like terms) ${noun}${main}`, 'expand'],
  [`(?:factori[sz]e|factor|factor out|find the factori[sz]ation of|find the factored form of) ${noun}${main}`, 'factorise'],
  [`${main}(?: ,)? (?:simplify|simplified)(?: (?:this|it))?`, 'simplify'],
  [`${main}(?: ,)? (?:expand|expand and simplify|multiply out)(?: (?:this|it))?`, 'expand'],
  [`${main}(?: ,)? (?:factori[sz]e|factor)(?: (?:this|it))?`, 'factorise'],
  [`(?:differentiate|find the (?:first )?derivative of|what is the derivative of|derivative of|find the derivative|take the derivative of) ${noun}${main}${respect}`, 'differentiate'],
  [`differentiate (?:with respect to|wrt) (?<target>${one}) ?,? ${main}`, 'differentiate'],
  [`increase ${noun}(?<main>${one}) by (?<given>${one})`, 'increase'],
  [`(?:decrease|reduce) ${noun}(?<main>${one}) by (?<given>${one})`, 'decrease'],
  [`(?:find|calculate|work out|determine) (?<derivative>${one}) (?:(?:if|when|given|given that|where|for|of|,) )?${noun}${main}`, 'derivativeOf'],
  [`(?:if|given|given that|let) ${main} ?,? (?:then )?find (?<derivative>${one})`, 'derivativeOf'],
  [`(?:integrate|find the (?:indefinite )?(?:integral|antiderivative) of|find the (?:indefinite )?integral|what is the integral of|integral of|antiderivative of) ${noun}${main}${respect}`, 'integrate'],
  [`(?:integrate|find the (?:definite )?integral of) ${noun}(?<main>${one})${respect} (?:from|between) (?<given>${one} (?:to|and) ${one})`, 'integrate'],
  [`(?:${find} )?(?:the )?limit (?:of|for) ${noun}(?<main>${one}) ,? ?(?:as|when) ${approach}`, 'approach'],
  [`(?:${find} )?(?:the )?limit ,? ?(?:as|when) ${approach} ,? ?(?:of|for) ${noun}(?<main>${one})`, 'approach'],
  [`what (?:does|value does|is the value that) (?<main>${one}) (?:approach(?:es)?|tends? to|gets? close to|go(?:es)? to) (?:as|when) ${approach}`, 'approach'],
  [`(?:find|what is|evaluate|calculate|determine) (?:the )?limit of ${noun}(?<main>${one})`, 'limit'],
  [`(?:find|what is|calculate|work out|determine) (?:the )?(?:hcf|highest common factor|gcf|gcd|greatest common (?:factor|divisor)) (?:of|for) ${noun}${main}`, 'commonFactor'],
  [`(?:find|what is|calculate|work out|determine) (?:the )?(?:lcm|lowest common multiple|least common multiple) (?:of|for) ${noun}${main}`, 'commonMultiple'],
  [`(?:add|find the sum of|what is the sum of|calculate the sum of|work out the sum of) (?<main>${one} (?:and|to|,) ${one})`, 'add'],
  [`(?:multiply|find the product of|what is the product of|calculate the product of) (?<main>${one} (?:and|by|,) ${one})`, 'multiply'],
  [`divide (?<main>${one} by ${one})`, 'divide'],
  [`(?:subtract|take) (?<given>${one}) (?:away )?from (?<main>${one})`, 'subtract'],
  [`(?:evaluate|calculate|compute|work out|what is|what's|whats|what does|what are|find|determine|how much is|solve|do) (?:what is )?${noun}(?<main>${one})(?: equals?| make| come to| give| equal to| by hand| without a calculator)?`, 'evaluate'],
  [`(?:the )?result of ${noun}(?<main>${one})`, 'evaluate'],
  [`${find}${valueOf} (?<target>${names}) ?,? ?${given} ${noun}${main}`, 'find'],
  [`(?:if|given|given that|when|suppose|suppose that|let|for|where) ${noun}${main} ?,? (?:then )?${find}${valueOf} (?<target>${names})(?: equals?)?`, 'find'],
  [`${main} ?,? (?:then )?${find}${valueOf} (?<target>${names})`, 'find'],
  [`${find}${valueOf} (?<target>${one}) when (?<given>${names}) ?,? ?(?:if|for|given|given that|where|in) ${main}`, 'find'],
  [`(?:if|given|given that|where)? ?${main} ?,? ${find}${valueOf} (?<target>${one}) (?:when|if|for|at) (?<given>${names})`, 'find'],
  [`(?:find|what is|for) (?:what )?values? of (?<target>${one}) (?:makes?|satisf(?:y|ies)|solves?|is|does) ${main}(?: true)?`, 'find'],
  [`(?:what|which) values? of (?<target>${one}) (?:makes?|satisf(?:y|ies)|solves?) ${noun}${main}(?: true)?`, 'find'],
  [`(?:for )?(?:what|which) values? of (?<target>${one}) (?:is|does|are|make) ${main}(?: true)?`, 'find'],
  [`what (?:does|would|must|should|do) (?<target>${one}) (?:equals?|be|stand for)(?: to)?(?: ,)? (?:in|if|when|for|where) ${noun}${main}`, 'find'],
  [`(?:find|work out|determine|calculate)(?: the)? (?:value of the )?(?:unknown|missing (?:value|number))(?: number| value)?(?: in| of| if| for)? ${noun}${main}`, 'solve'],
  [`${find}${valueOf} (?<target>${names}) ?,? ${noun}${main}`, 'find'],
  [`substitute ${main} (?:into|in) ${noun}(?<target>${one})`, 'find'],
]; // prettier-ignore

const compiled = patterns.map(([pattern, asks]) => ({ pattern: new RegExp(`^${pattern}$`), asks }));

/** Clauses that matter and are no formula; they are taken out before matching and handed on. */
const clauses: readonly RegExp[] = [
  /(?: ,)? (?:and )?(?:give|leave|write|express|state|giving|leaving|writing|expressing|stating) (?:your |the |all |each )?(?:final )?(?:answers?|solutions?|roots?|values?) [^#]*(?:#\d+ (?:decimal places?|significant figures?|d ?p|s ?f|sig figs?|dp|sf))?[^#]*$/,
  /(?: ,)? (?:rounded |rounding |correct |accurate )?to (?:#\d+|one|two|three|four|five) (?:decimal places?|significant figures?|significant digits|d ?p|s ?f|sig figs?)(?: where (?:necessary|appropriate))?/,
  /(?: ,)? (?:rounded |rounding |correct |accurate )?to the nearest [a-z]+(?: [a-z]+)?/,
  /(?: ,)? (?:where|given that|given|if|assuming|assuming that|with|and) #\d+ (?:is|are|being) (?:an? )?(?:positive|negative|non-?zero|real|integers?|whole|natural|prime|even|odd|acute|obtuse|rational|complex|constants?|angle)[a-z ]*/,
  /(?: ,)? (?:over|in) (?:the )?(?:reals?|real numbers?|complex numbers?|integers?|natural numbers?|interval)(?: numbers?)?/,
  /(?: ,)? (?:for|where|given|given that|if|assuming|assuming that|provided|provided that|such that|in the (?:interval|range|domain)|on the interval|when) (?=#\d+ ?$)/,
  /(?: ,)? as (?:an? )?(?:single |improper |mixed |proper |exact |recurring |top-heavy )?(?:fraction|decimal|percentage|percent|mixed number|number|surd|power(?: of #\d+)?|integer|whole number|ratio|product(?: of (?:its )?prime factors(?: in index (?:form|notation))?)?|logarithm)$/,
  /(?: ,)? in (?:(?:the )?form #\d+|surd form|exact form|standard form|index form|scientific notation|terms of #\d+|radians|degrees|ascending order|descending order)$/,
];

/** Says what a skeleton asks, or null when no pattern accounts for all of its words. */
export function findInstruction(skeleton: string): Instruction | null {
  return match(skeleton, []) ?? matchWithoutClauses(skeleton);
}

function matchWithoutClauses(skeleton: string): Instruction | null {
  let rest = ` ${skeleton}`;
  const remainder: string[] = [];
  for (const clause of clauses) {
    const found = clause.exec(rest);
    if (found === null) continue;
    const toEnd = found[0].endsWith(' ') || (/#\d+ ?$/.test(rest.slice(found.index)) && clause.source.includes('(?=#'));
    const words = toEnd ? rest.slice(found.index) : found[0];
    remainder.push(words.replace(/^[ ,]+/, '').trim());
    rest = rest.slice(0, found.index) + rest.slice(found.index + words.length);
  }
  return remainder.length === 0
    ? null
    : match(
        rest
          .replace(/\s+/g, ' ')
          .replace(/[ ,]+$/, '')
          .trim(),
        remainder,
      );
}

function match(skeleton: string, remainder: readonly string[]): Instruction | null {
  for (const { pattern, asks } of compiled) {
    const groups = pattern.exec(skeleton)?.groups;
    if (groups === undefined) continue;
    const target = groups['target'] ?? groups['target2'] ?? groups['target3'] ?? groups['derivative'];
    const extra = groups['remainder'];
    return {
      asks,
      main: numbersIn(groups['main']),
      target: numbersIn(target),
      given: numbersIn(groups['given']),
      remainder: extra === undefined ? remainder : [...remainder, extra],
    };
  }
  return null;
}

function numbersIn(group: string | undefined): readonly number[] {
  return [...(group ?? '').matchAll(/#(\d+)/g)].map((found) => Number(found[1]));
}
