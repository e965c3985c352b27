import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { lettersIn } from './formulaParts.ts';
import { worded } from './formulaWords.ts';
import { sayAgain, type Form, type Groups } from './forms.ts';

const EQUATION = String.raw`(?<formula>[^,;]*?=[^,;]*?)`;
/** What a formula is for, in words that do nothing to it: no "reciprocal", no "half". */
const ABOUT =
  '(?:the|a|an|of|for|in|its|with|this|standard|given|following|lens|mirror|thin|simple|compound|interest|cylinder|cone|sphere|circle|triangle|rectangle|trapezium|trapezoid|prism|cube|cuboid|perimeter|area|volume|surface|circumference|distance|rate|time|speed|velocity|acceleration|motion|kinetic|potential|energy|force|density|pressure|power|temperature|conversion|literal|ideal|gas|momentum|current|voltage|resistance|celsius|fahrenheit|body|object|particle|moving|straight|line)';
const THE = `(?:${ABOUT} ){0,6}(?:formula |equation |relation )?`;
const TOLD = `(?:(?:${ABOUT} ){1,8}(?:is|are)(?: given by| found by)?(?: the)?(?: formula| equation)? |(?:${ABOUT} ){0,4}formula: )?`;
const IT = '(?: (?:this|the) (?:formula|equation))?';
const OTHERS = 'in terms of (?:the )?(?<others>[a-zπ](?:(?:,? and|,) [a-zπ])*)';
/** The letter whose root is meant to be the positive one. */
const POSITIVE = String.raw`(?:[,.;]? ?\(?(?:where |with |taking |assume |assuming |given that |and |if )*(?<positive>[a-z]) ?(?:> ?0|(?:is |as |to be )?positive)\)?)?`;
const UNEQUAL = String.raw`(?:,? (?:where|with) [a-z] ?≠ ?(?:[a-z]|[-−]?\d+))?`;
const LEAD = `(?:given that |given |if |suppose that |suppose |the formula is |starting (?:with|from) |${TOLD})`;
const WANTED = '(?<wanted>[a-z])';

/** "The formula V = πr²h gives the volume of a cylinder.": what it is for. */
const FOR =
  '(?: (?:is used to convert temperatures?|is used for converting temperatures?|(?:gives|is used to find|is used for|describes|relates) (?:the )?(?:[a-z-]+ ){0,3}(?:value|area|volume|cost|distance|speed|interest|account|perimeter|temperature|balance|energy|force)(?: of (?:an? |the )?(?:[a-z-]+ ?){1,3})?))';

const FORMS: readonly Form[] = [
  [worded(LEAD, EQUATION, UNEQUAL, POSITIVE, `[.,;]? (?:then )?(?:what is|find|write|express|give|get|obtain) ${WANTED} ${OTHERS}`, POSITIVE.replace('positive>', 'positive2>')), subject],
  [worded(`(?:express|write|give|find) ${WANTED} ${OTHERS} (?:if|given that|given|where|when) `, EQUATION), subject],
  [worded(LEAD, EQUATION, UNEQUAL, `[.,;]? (?:isolate|solve${IT} for|make(?= [a-z] the subject)|rearrange (?:it )?for|transpose for|rearrange (?:it )?to (?:give|find|get|isolate|make)) ${WANTED}(?: the subject)?`, POSITIVE), subject],
  [worded(`(?:rearrange|transpose|solve) ${THE}`, EQUATION, ` (?:for|to (?:give|find|get|isolate)|so that) ${WANTED}(?: is (?:isolated|the subject|alone|by itself|on its own))?`, UNEQUAL, POSITIVE), subject],
  [worded('the formula ', EQUATION, `${FOR}\\. solve (?:it |this |this formula |the formula )?for ${WANTED}(?: ${OTHERS})?`, POSITIVE), subject],
  [worded(`solve for ${WANTED} in (?:the formula for (?:${ABOUT} ){0,6}${ABOUT},? |${THE})`, EQUATION, POSITIVE), subject],
  [worded(LEAD, EQUATION, `[.,;]? (?:enter|write|give|find) an? (?:formula|expression) for ${WANTED}`), subject],
  [worded(`(?:how (?:do|can|would) (?:i|u|you|we) )?(?:get|make) ${WANTED} (?:on its own|by itself|alone|the subject) (?:in|of) ${THE}`, EQUATION, POSITIVE), subject],
]; // prettier-ignore

/** Requests for one letter of a formula in terms of the others. */
export function readSubjectWords(question: BareQuestion): AsFormula | null {
  return question.text.includes('=') ? sayAgain(FORMS, question) : null;
}

function subject({ formula = '', wanted = '', positive, positive2, others = '' }: Groups): string | null {
  const sign = positive ?? positive2;
  // One letter alone is solved for.
  if ((lettersIn(formula)?.size ?? 0) < 2) return null;
  // That some other letter is positive says nothing of a root.
  if (others.split(/,? and |, /).some((other) => !formula.includes(other))) return null;
  if (!formula.includes(wanted) || (sign !== undefined && sign !== wanted)) return null;
  return `Make ${wanted} the subject of ${formula}${sign === undefined ? '' : ` where ${sign} > 0`}`;
}
