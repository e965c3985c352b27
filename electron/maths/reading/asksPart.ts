import type { RuleStep } from '../outcomes.ts';
import { isBesideFormula } from './besideCalculus.ts';
import { isUnfit, wantsWords } from './unfitFigure.ts';
import { asksAside, isBesideAsked } from './wantsAnother.ts';

/** "What do I multiply first", "what do you multiply 3x(x + 2) by to expand it": the way is asked for. */
const asksStep =
  /\bwhat (?:do|should|would|must) (?:you|we|i|one|u) (?:multiply|divide|add|subtract|times|expand|square|factori[sz]e)\b[^.?!]*(?:\b(?:first|last|next)|\bto (?:expand|simplify|factori[sz]e)\b[^.?!]*)\s*[?.!]*$/i;

/** "Which of these is the factor x² + 5x + 6": of a list, not the whole. */
const asksOneOfList =
  /\bwhich (?:one )?of (?:these|the following) (?:is|are) (?:an? |the |one )?(?:common |correct )?(?:factors?|terms?|coefficients?)\b(?! form)/i;

/** "What did he do wrong?" asks for the mistake, where the right value is not asked for as well. */
const asksMistake =
  /\bwhat (?:did|has|have) (?!i\b|you\b|we\b|u\b)[a-z]+ (?:(?:do|done|get|got|go) wrong|(?:left|leave|miss(?:ed)?) out|forgot(?:ten)?)\b|\bwhat (?:is|was|'s) (?:his|her|their) (?:mistake|error)\b/i;
const asksRight = /\b(?:correct(?:ed|ly)?|should|right answer|real answer|true value)\b/i;

/** "Expand the first bracket of (x + 2)(x + 3)", "What is a factor of x² − 9?": one part of a formula, not the whole. */
const asksOnePart =
  /\b(?:expand|simplify|factori[sz]e|multiply out) (?:only |just )?the (?:first|second|third|last|other) (?:brackets?|terms?|factors?|pair)\b(?! (?:by|with|and)\b)|\b(?:what is|what's|find|give|name|state|write down) (?:a|an|one|any) (?:linear )?factor of (?=[^.?!,]*[a-z]\b ?(?:\^|[²³]|[-+−–]))/i;

/** "Expand it. I need the middle term", "…, just the x term": said beside what is to be done with the whole. */
const needsOnePart =
  /\b(?:(?:need|want|after|asked for|asks for)s?|just|only) (?:just |only )?the (?:middle|first|last|constant|number|x|x²|x\^2|y|x squared|squared) (?:terms?|coefficients?|bit|part)\b(?!s| (?:to|on|by|out|and)\b)/i;
/** "Solve 2x + y = 7 and x − y = 2. I just want y." */
const needsOneLetter = /=[^=]*[a-z][^=]*=.*\b(?:just|only) (?:want|need|after|interested in)s? (?:the )?(?:value of )?[a-z](?:\s*[.!?]|$| please)/i; // prettier-ignore

/** "Find half of 3x + 2 when x = 4", "Multiply 3x + 2 by x = 4": something more is done to the value. */
const changesValue =
  /\b(?:half|twice|double|triple|a (?:third|quarter) of|multiply|divide|increase|decrease)\b(?: of)? \$?\d*[a-z]\w* ?[-+−–][^=.?!]*\b(?:when|if|where|by|with|for|at) \$?[a-z] ?= ?[-−–]?\d/i;

/** "Solve 2ˣ = 8 and write down 3x": a second request after the first. */
const writesDownMore = /\bsolve\b[^.?!]*=[^.?!]*\band write down \$?\d+[a-z]\b/i;

/** "Factorise 6x + 9 but not fully", "factorise partially". */
const asksHalf =
  /\b(?:factori[sz]e|factor|simplify|expand|cancel|reduce)\b[^.?!]*\b(?:but not (?:fully|completely|all the way)\s*[.?!]*$|(?:partially|partly)\b(?! (?:factor|simplif|expand|cancel)))/i;

/** "Do it left to right", "adding first", "ignore the order of operations": the usual order is not meant. */
const otherOrder =
  /\b(?:do|doing|done|go|goes|going|work|works|worked|working|calculate|calculates|read|straight|strictly|just)\b[^.?!]{0,25}\bleft to right\b|\bfrom left to right\s*[.?!]*$|\b(?:has|have|with|using|knows?|follows?|uses?) no order of operations\b|\b(?:ignor(?:e|es|ing)|without(?: using)?|not (?:use|using|follow|following)|forget(?:ting)?(?: about)?) (?:the )?(?:order of operations|bidmas|bodmas|pemdas|bedmas)\b/i;
const addsFirst =
  /\b(?:(?:add|adding|subtract|subtracting|(?:the )?(?:addition|subtraction)) first|first (?:add|subtract)|(?:add|subtract|do|work out|calculate) (?:up )?the (?:first|last|left|right)\b[^.?!]*\bfirst|(?:start|begin)(?:ning|ing)? (?:with|by|from) (?:the )?(?:add|subtract|sum|plus|minus)\w*)\b/i;
const inDoubt = /\b(?:do|should|must|would) (?:i|you|we|u|one)\b|\bmultipl|\bdivi|\bnot (?:left|add)/i;
const sumAndProduct = /^(?=[^]*\d\)? ?[+−–-] ?\(?\d)(?=[^]*\d\)? ?(?:[×÷*/]|x(?= ?\d)))/;

/** "What letter is the unknown in 2x + 3 = 7?", "Write two equations with the solution of 2x = 6". */
const asksOfEquation =
  /\b(?:what|which) (?:letter|symbol) is\b|\bwhat is the (?:variable|letter) (?:in|of)\b|\bwrite (?:down )?(?:an?|another|two|three|some|\d+) (?:other )?(?:equations?|expressions?) with (?:the|this) (?:same )?(?:solution|answer|value)s? (?:of|as)\b/i;

/** "The negative of 3 − 8", "x² + 4 = 0 over the complex numbers": another value, other numbers. */
const asksOtherValue =
  /\bthe (?:negative|opposite|reciprocal) of \(?\d[\d.]* ?[-+−–×*÷]|\bcomplex (?:numbers?|roots?|solutions?|plane)\b/i;

const UNITS =
  '(millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|mm|cm|km|m|inches|feet|yards|miles|grams?|kilograms?|kg|g|seconds?|minutes?|hours?|days?|pence|pounds|cents|dollars)';
const inUnits = new RegExp(
  String.raw`=.*\b[a-z] (?:is |are )?(?:given |measured )?in ${UNITS}\b.*\b(?:answer|it|result|solution|that) in ${UNITS}\b`,
  'i',
);

/** "2x + 3 = 7, where x is in metres. Give the answer in centimetres." */
function asksOtherUnits(text: string): boolean {
  const [, told = '', wanted = ''] = inUnits.exec(text) ?? [];
  return told.toLowerCase() !== wanted.toLowerCase();
}

/** "Find the first solution of x² = 9": one of two, and nothing says which comes first. */
const asksOneSolution = /\bthe (?:first|second|last) (?:solution|root|answer) (?:of|to|for) \$?[^.?!]*=/i;

/** "Find gf(x) = f(g(x))": nothing says that the place is wanted where they are equal, nor which of the two. */
const asksCallsEqual =
  /\b(?:find|what is|what's|determine|work out|write down|calculate|compute|evaluate|state|give|obtain|simplify|write|express)(?: (?:the|an expression for|a formula for|the value of|composite|function|product|sum|difference|of))*:? \$?(?=[^=]{0,12}[fgh]\)? ?[([])(?:\\circ ?|[fghxt()[\]∘°+−–·²\d -])+= ?(?:\\circ ?|[fghxt()[\]∘°+−–·²\d -])*?[fgh]\)? ?[([]/i;
const saysWhere =
  /\b(?:solv\w+|solutions?|roots?|values? of [a-z]|[xt]-values?|where|when|(?:for|at) (?:which|what)|satisf\w+|find (?:all )?x|meet|intersect\w*|cross\w*)\b/i;

/** "The inverse of fg": not that of f. */
const asksInverseOfComposite =
  /\binverse(?: function)? (?:of|for) (?:the (?:composite )?function )?\$?\(? ?[fgh] ?(?:(?:∘|\\circ) ?)?(?:[fgh](?![a-z])|\( ?[fgh] ?\()/;

const PARTS = [
  asksInverseOfComposite,
  asksOneSolution,
  asksStep,
  asksOneOfList,
  asksOnePart,
  needsOnePart,
  needsOneLetter,
  changesValue,
  writesDownMore,
  asksHalf,
  asksOfEquation,
  asksOtherValue,
];

/** Whether a part, a step, a mistake or another order is asked for than that of the formula beside the words. */
export function asksPart(text: string): boolean {
  if ((asksMistake.test(text) && !asksRight.test(text)) || asksAside(text)) return true;
  if (sumAndProduct.test(text) && !inDoubt.test(text))
    if (otherOrder.test(text) || (addsFirst.test(text) && !text.includes('('))) return true;
  if (asksCallsEqual.test(text) && !saysWhere.test(text)) return true;
  return asksOtherUnits(text) || PARTS.some((pattern) => pattern.test(text));
}

const NUMERIC = /^(?:workCalculation|workFractions|evaluateRoots|simplifySurds|decimals|workNumber)$/;
const namesPart =
  /\b(?:what(?: is|'s)|write down|name|state|give|identify) (?:only |just )?the (?:index|exponent|numerator|denominator|radicand|power in|power of (?=[a-z]\b))\b/i;
const yesOrNo = /^\W*is (?!it\b)[^.?!]*(?:\?|$)\W*$/i;
const nearestTens = /\bround(?:ed)?(?: (?:it|off|your answer|the answer))* to the nearest (ten|hundred|thousand)\b/i;

const excludedValue = /\b([a-z]) (?:is not|isn't|isnt|is never|cannot be|can't be|does not equal) ([-−–]?\d+)\b/i;
const isItPossible =
  /^\W*(?:is it possible to|can (?:you|we|i|one)) solve\b[^.?!]*\bover the (?:reals?|real numbers)\b/i;
const saysIfMany =
  /^\W*(?:say|tell me|state|determine|decide) (?:if|whether)\b[^.?!]*=[^.?!]*\bhas (?:no|one|two|three|any|\d) (?:real |distinct |different )?(?:solutions?|roots?)\b/i;
const countInBrackets = /\(\s*how many (?:real )?(?:solutions?|roots?)\s*\??\s*\)/i;
const alsoRounds = /\bsolve\b[^.?!]*=[^.?!]*\band round (?:your|the) answer\b/i;

/**
 * Whether an equation's answer is not what the words beside it allow: "x is not 2 and x² = 4", "is it possible to
 * solve", "say if it has two solutions", a count of no solutions in brackets behind, a whole number that is to be rounded.
 */
function isOtherSolution(text: string, answer: string): boolean {
  const [, letter, value = ''] = excludedValue.exec(text) ?? [];
  if (letter !== undefined && new RegExp(`\\b${letter}=${value.replace(/[−–]/, '-')}(?![\\d.])`, 'i').test(answer))
    return true;
  if ((isItPossible.test(text) || saysIfMany.test(text)) && !/\\text\{(?:yes|no)\}/.test(answer)) return true;
  if (countInBrackets.test(text) && answer === '0') return true;
  return alsoRounds.test(text) && /=-?\d+\.0+$/.test(answer);
}

/** "The tangent in standard form", "the line in point-slope form": y = mx + c is neither. */
function isLineInOtherForm(text: string, answer: string): boolean {
  if (!/^y=/.test(answer) || /\b(?:slope|gradient)-intercept\b|\by ?= ?mx\b|\bvertex\b/i.test(text)) return false;
  return /\b(?:tangent|normal|line|bisector)\b.*\b(?:(?:standard|general) form|in point-slope form)\b/is.test(text);
}

/** "What are the first three terms?": one number is no answer. */
const listOfTerms =
  /\b(?:what are|find|write(?: down)?|give|list|state|work out) the first (?:two|three|four|five|six|[2-6]) terms(?! (?:of [^.?]*)?(?:are|is|as|and)\b)/i;

/** "Velocity v = 6t − t². How far …?": the way is not a value of the formula told. */
const wayOfVelocity =
  /\b(?:velocity|acceleration)\b[^=?]*=[^?]*\b(?:how far|distance (?:travelled|traveled|covered|moved))\b/i;

/** "Its velocity is v = 6t − t²": a rate that changes with a letter; its figures are no plain numbers. */
const tellsChangingRate = /\b(?:velocity|speed|rate)\b[^.?!]*=\s*[-−\d(]*[a-z](?:[²³^]| ?[-+−])/i;

/** "R is bounded by y = 3x, the x-axis and x = 4. Find its area": the lines are no equations to be solved. */
const asksRegion =
  /\b(?:bounded|enclosed) by\b[^?]*\barea\b|\barea\b[^?]*\b(?:bounded|enclosed) by\b|\barea (?:under|between)\b/i;

/** "£P is invested … the interest is £609. Find P": what is told is not the sum. */
const letterForSum = /(?:[£€₹]|\\?\$) ?([A-Z])\b(?!\$).*\bfind (?:the value of )?\$?\1\b/is;

/** "2/5 of them can swim. How many cannot swim?", "How many swim and run?": not those of whom the part is told. */
function countsOthersOf(text: string, steps: readonly RuleStep[]): boolean {
  const at = text.search(/\bhow many\b/i);
  if (at < 0 || steps.some(({ expression }) => / ?\d ?- ?\d/.test(expression))) return false;
  const denied = /\b(?:cannot|can['’]?t|not|never|[a-z]+n['’]t)\b/i;
  const [told, asked] = [text.slice(0, at), text.slice(at)];
  return (denied.test(asked) && !denied.test(told)) || /\bhow many (?:of them )?[a-z]+ and [a-z]+\s*\?/i.test(asked);
}

/** "Find the ordered pairs (y, x)": a bare pair of ours has x first. */
function hasOtherOrder(text: string, answer: string): boolean {
  const [, first = '', second = ''] =
    /\bpairs?(?: of (?:values|numbers))?,? \$?\( ?([a-z]) ?, ?([a-z]) ?\)/i.exec(text) ?? [];
  return answer.startsWith('(') && first.toLowerCase() > second.toLowerCase();
}

/** "Factorise it to find the sum of the sides", "and find the other factor": the factors together are not that. */
const asksBesideFactors =
  /\bfactor(?:i[sz]e)?\b[^.?!]*\bto (?:find|work out)\b(?![^.?!]*\b(?:factor|bracket|binomial))|\bfind the other factor\b/i;

/** Whether an answer is of another kind than what is asked: a value for a part, for yes or no, an unrounded one. */
export function isOtherThanAsked(
  text: string,
  solution: { readonly method: string; readonly answer: string; readonly steps: readonly RuleStep[] },
): boolean {
  const { answer, method } = solution;
  if (wantsWords.test(text) || isUnfit(text, solution) || isBesideAsked(text, solution)) return true;
  if (isBesideFormula(text, solution)) return true;
  if (isOtherSolution(text, answer) || isLineInOtherForm(text, answer) || hasOtherOrder(text, answer)) return true;
  if (/\bhow many (?:real |different |distinct )?(?:solutions|roots)\b/i.test(text) && answer.includes('='))
    return true;
  if (listOfTerms.test(text) && !/,|\\|[a-z\d][+-]/.test(answer) && !/\b(?:sum|total|add\w*|mean|average|product)\b/i.test(text)) return true; // prettier-ignore
  if (/\bnearest (?:penny|cent|pence)\b/i.test(text) && answer.includes('\\frac')) return true;
  if (/^(?:workChanges|readRates|readArithmetic)/.test(method) && tellsChangingRate.test(text)) return true;
  if (/^(?:solve(?:Simultaneous|Linear|Quadratic)|formulaValues)/.test(method) && asksRegion.test(text)) return true;
  if (method === 'formulaValues' && wayOfVelocity.test(text)) return true;
  if (method === 'solveLinearQuadratic' && /\bregion\b/i.test(text) && !/\b(?:points?|where|meet|cross|intersect\w*|solve|coordinates)\b/i.test(text)) return true; // prettier-ignore
  if (namesPart.test(text) && NUMERIC.test(method)) return true;
  if (method === 'factorise' && asksBesideFactors.test(text)) return true;
  if (method === 'workFractionOf' && countsOthersOf(text, solution.steps)) return true;
  if (method === 'growthRequests' && letterForSum.test(text)) return true;
  const [, letter] = /\bfor (?:what|which) (?:values? of )?([a-z])\b/i.exec(text) ?? [];
  if (letter !== undefined && answer.startsWith(`${letter}=`) && /,\s*[a-z]=/.test(answer)) return true;
  if (
    /\b(?:find|give|state|what are) (?:only )?(?:their|its|the) [xy][- ]?coordinates?\b/i.test(text) &&
    answer.startsWith('(')
  )
    return true;
  const ofFormula = NUMERIC.test(method) || method === 'simplifyPolynomial';
  if (yesOrNo.test(text) && !/\bor\b|\bwhat\b/i.test(text) && ofFormula && !answer.includes('text')) return true;
  if (/\bhow much (?:is|are) [^.?!]* than\b/i.test(text) && /[<>]|\\[lg]eq?\b/.test(answer)) return true;
  if (/\bexpand\b[^.?!]*\b(?:then|and) (?:re)?factori[sz]e\b/i.test(text) && !answer.includes('(')) return true;
  if (/\bas (?:a |an )?(?:single|one) (?:power|index)\b/i.test(text) && /^\d{2,}$/.test(answer)) return true;
  if (/\bas an? (?:integer|whole number)\b/i.test(text) && /\\(?:sqrt|frac)/.test(answer)) return true;
  const nearest = nearestTens.exec(text)?.[1]?.toLowerCase();
  const unit = nearest === 'ten' ? 10 : nearest === 'hundred' ? 100 : 1000;
  return nearest !== undefined && method === 'workCalculation' && /^-?\d+$/.test(answer) && Number(answer) % unit !== 0;
}
