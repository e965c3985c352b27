import { negative, sum } from '../../../expression/build.ts';
import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { FORMULA, worded } from './formulaWords.ts';
import { splits } from './factorsAsked.ts';
import { expressionIn, lettersIn } from './formulaParts.ts';
import { polynomialIn } from './polynomialIn.ts';
import { sayAgain, type Form, type Groups } from './forms.ts';

const FIND = "(?:find|what (?:is|are)|what's|whats|work out|determine|state|give|calculate|write down)";
const EQUATION = String.raw`(?<formula>[^,;]*?=[^,;]*?)`;
const INEQUALITY = String.raw`(?<formula>[^,;=]*?(?:[<>≤≥]|\\[lg]eq?(?![a-z]))[^,;=]*?)`;
const KIND = '(?:the )?(?:equation |quadratic (?:equation )?|exponential equation |inequality |inequation )?';
const WAY =
  '(?:(?:use|using|by|apply|applying) (?:the )?(?:method of )?(?:quadratic formula|formula|factori[sz]ing|factori[sz]ation|completing the square|logarithms|logs|elimination|substitution))';
/** Ways that change nothing of the solutions, told behind the equation or before it. */
const BY =
  '(?:taking (?:the )?square roots?(?: of both sides)?|completing the square|factori[sz]ing|factori[sz]ation|factoring|(?:using )?(?:the )?quadratic formula|cross[- ]?multiplying|cross[- ]?multiplication|clearing (?:the )?fractions|elimination|substitution|(?:using )?inverse operations)';
const ORDER =
  '(?:complete the square|take (?:the )?square roots?(?: of both sides)?|cross[- ]?multiply|clear the (?:fractions|decimals)(?: first)?|expand(?: the brackets)?(?: first)?|factori[sz]e|factor)(?:,? (?:to|and|then|and then))+ ';
const PAIRS =
  '(?:find|give|state|determine) (?:every|all|both|the|all the|each) (?:ordered )?(?:pairs?|points?|solutions?)(?: of (?:values|numbers))?(?: \\( ?(?<letter>[a-z]) ?, ?(?<other>[a-z]) ?\\))? (?:with|such that|for which|that satisf(?:y|ies)|satisfying|which satisf(?:y|ies))(?: both)? ';
const TO_SOLVE = '(?:,? (?:to )?(?:solve|find the (?:roots|solutions|zeros) of))';
const REAL = String.raw`(?:,? (?:in (?:ℝ|r)|over (?:ℝ|the real numbers)|(?:when|where) [a-z] is (?:a )?real(?: number)?|[a-z] ∈ (?:ℝ|r)))`;

const PLACES =
  '(?:correct )?to (?<count>one|two|three|four|\\d) (?:decimal places?|places? of decimals|d\\.?p\\.?|(?<figures>significant figures?|s\\.?f\\.?))';

const FORMS: readonly Form[] = [
  [worded(`(?:${WAY} to )?(?:find|give|solve for|calculate|determine),? ${PLACES},? the (?:roots|solutions) of ${KIND}`, EQUATION), rounded],
  [worded(`solve (?:the )?(?:equation|inequality) and check your (?:result|answer|solution)s?:? `, FORMULA), solved],
  [worded(`${WAY}${TO_SOLVE} ${KIND}`, EQUATION), solved],
  [worded(`solve ${KIND}`, FORMULA, REAL), solved],
  [worded(`solve${REAL}:? ${KIND}`, FORMULA), solved],
  [worded(`solve ${KIND}`, FORMULA, ' (?:and )?check your (?:result|answer|solution)s?'), solved],
  [worded(`${FIND} (?:all )?(?:of )?(?:the )?(?:(?:two|both|real|exact|possible) )*(?:solutions?|roots?|zeros) (?:of|to) ${KIND}`, EQUATION), solved],
  [worded(`${FIND} the (?<sign>positive|negative) (?:solution|root) (?:of|to) ${KIND}`, EQUATION), signed],
  [worded(`(?:for )?(?:which|what) (?:real )?values? of (?<letter>[a-z]) (?:is|are|does|do|makes?) ${KIND}`, INEQUALITY, '(?: true| hold)?'), solvedFor],
  [worded(`(?:find|determine|give|state) (?:the )?(?:set of )?(?:all )?(?:the )?values of (?<letter>[a-z]) (?:for which|such that|that satisfy|which satisfy) `, INEQUALITY), solvedFor],
  [worded(`for (?:which|what) (?:number |value of |values of )?(?<letter>[a-z]) (?:is|are) (?<formula>[^,;=]+?) (?:and|equal to|the same as) (?<second>[^,;=]+?)(?: equal| the same)?`), equated],
  [worded(`for (?:which|what) (?:number |value of )?(?<letter>[a-z]) (?:do|have) (?:the )?(?:expressions )?(?<formula>[^,;=]+?) and (?<second>[^,;=]+?) (?:have )?the same value`), equated],
  [worded(`${FIND} (?:the )?(?:ordered )?pair \\( ?(?<letter>[a-z]) ?, ?(?<other>[a-z]) ?\\) that (?:satisfies|solves) (?:both )?(?<formula>[^,;=]+=[^,;=]+?) and (?<second>[^,;=]+=[^,;=]+?)`), system],
  [worded(`solve (?:the )?(?:(?:system|simultaneous) (?:of )?(?:equations)? ?)?(?:by|using) (?:elimination|substitution)[:.]? ?(?<formula>[^,;=]+=[^,;=]+?)(?:,| and|;) ?(?<second>[^,;=]+=[^,;=]+?)(?:[.;,] (?:write|give|enter) the solution as an? (?:ordered pair|coordinate pair))?`), system],
  [worded('(?:find|give|state) (?:both|all) (?:the )?(?:pairs of )?solutions(?: \\( ?x ?, ?y ?\\))?(?: of the system| of)?:? ?(?<formula>y ?= ?[^,;=]+?)(?:,| and) ?(?<second>y ?= ?[^,;=]+?)'), system],
  [worded(`solve ${KIND}`, FORMULA, `,? (?:by|using|with) ${BY}`), solved],
  [worded(`solve ${KIND}(?:by|using) ${BY}[:,]? ?`, FORMULA), solved],
  [worded(`(?:by|using) ${BY},? (?:or otherwise,? )?solve ${KIND}`, FORMULA), solved],
  [worded(`${ORDER}solve (?:for [a-z]:? )?${KIND}`, FORMULA), solved],
  [worded('use the quadratic formula (?:for|on|with) ', EQUATION), solved],
  [worded(`solve (?:for (?<letter>[a-z]))?[.:,] (?:be careful|watch out|remember|take care)(?: with| about| to (?:check|watch|mind))? (?:the )?(?:direction of )?the (?:inequality )?(?:symbol|sign)[.:,]? `, INEQUALITY), solved],
  [worded(`for (?:which|what) (?<letter>[a-z]) is `, INEQUALITY, '(?: true)?'), solvedFor],
  [worded(`${PAIRS}(?<formula>[^,;=]+=[^,;=]+?) and (?<second>[^,;=]+=[^,;=]+?)`), system],
  [worded('solve (?<formula>[^,;=]+=[^,;=]+?) (?:together|simultaneously) with (?<second>[^,;=]+=[^,;=]+?)'), system],
  [worded('solve (?<formula>[^,;=]+=[^,;=]+?) and (?<second>[^,;=]+=[^,;=]+?) (?:together|simultaneously|\\(there are (?:two|2) pairs of solutions\\)?)'), system],
]; // prettier-ignore

/** Requests to solve, in words that the reader of formulas does not know. */
export function readSolutionWords(question: BareQuestion): AsFormula | null {
  return /solv|solution|root|zero|value|pair|which|what|quadratic formula/i.test(question.text)
    ? sayAgain(FORMS, question)
    : null;
}

function solved({ formula = '', letter }: Groups, text: string): string | null {
  if (letter !== undefined && !onlyLetter(formula, letter)) return null;
  const saysReal = /\breal\b|ℝ|(?:\bin|∈) r\b/i.test(text.replace(formula, ' '));
  return /[=<>≤≥]|\\[lg]eq?(?![a-z])/.test(formula) && (!saysReal || hasOnlyRealRoots(formula))
    ? `Solve ${formula}`
    : null;
}

/** ±2i solve x² = −4, but not where x is real. */
function hasOnlyRealRoots(formula: string): boolean {
  if (/[<>≤≥]/.test(formula)) return true;
  const [left, right, more] = formula.split('=').map(expressionIn);
  const [letter, another] = lettersIn(formula) ?? [];
  if (!left || !right || more !== undefined || letter === undefined || another !== undefined) return false;
  const whole = polynomialIn(sum(left, negative(right)), letter);
  if (whole === null) return true;
  const [c, b, a] = whole;
  const isQuadratic = whole.length === 3 && a !== undefined && b !== undefined && c !== undefined;
  return isQuadratic ? b.mul(b).sub(a.mul(c).mul(4)).compare(0) >= 0 : whole.length === 2 || splits(whole);
}

function rounded({ formula = '', count = '', figures }: Groups): string {
  return `Solve ${formula} to ${count} ${figures === undefined ? 'decimal place' : 'significant figure'}${/^(?:one|1)$/.test(count) ? '' : 's'}`;
}

function signed({ formula = '', sign }: Groups): string | null {
  const letters = new Set(formula.replace(/\\[a-z]+|[a-z]{2,}/gi, ' ').match(/[a-z]/gi) ?? []);
  const [letter, another] = letters;
  if (letter === undefined || another !== undefined || /[a-z]{2}/i.test(formula)) return null;
  return `Solve ${formula} where ${letter} ${/^pos/i.test(sign ?? '') ? '>' : '<'} 0`;
}

/** The letter that is asked for is the only one. */
function solvedFor({ formula = '', letter = '' }: Groups): string | null {
  return onlyLetter(formula, letter) ? `Solve ${formula}` : null;
}

function equated({ formula = '', second = '', letter = '' }: Groups): string | null {
  return onlyLetter(`${formula} ${second}`, letter) ? `Solve ${formula} = ${second}` : null;
}

function onlyLetter(text: string, letter: string): boolean {
  const rest = text.replace(/\\[a-z]+|[a-z]{3,}/gi, ' ').replace(new RegExp(`(?<![a-z])${letter}(?![a-z])`, 'g'), ' ');
  return rest !== text && !/[a-z]/i.test(rest);
}

/** A pair is compared in the order of the alphabet: "(y, x)" is another. */
function system({ formula = '', second = '', letter, other }: Groups): string | null {
  if (letter !== undefined && other !== undefined && letter >= other) return null;
  return `Solve ${formula}, ${second}`;
}
