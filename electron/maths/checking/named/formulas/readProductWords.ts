import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { typed } from '../numbersIn.ts';
import { givesFactorsAsked } from './factorsAsked.ts';
import { expressionIn, lettersIn } from './formulaParts.ts';
import { FORMULA, isFormula, worded } from './formulaWords.ts';
import { sayAgain, type Form, type Groups } from './forms.ts';
import { polynomialIn } from './polynomialIn.ts';
import { readCollected } from './readCollected.ts';

const WHAT = "(?:(?:find|what is|whats|what's|work out|state|write down|determine|calculate) )?(?:the )?";
const THIS = '(?:the )?(?:expression |product |trinomial |quadratic |polynomial |binomial )*';
const RULES =
  '(?:the )?(?:binomial (?:theorem|expansion)(?: or pascal.s triangle| \\(or pascal.s triangle\\))?|pascal.s triangle|(?:a )?suitable identit(?:y|ies)|an identity|rule for (?:a|the) (?:perfect square|square of a binomial)|foil(?: method)?|distributive (?:law|property)|grid(?: method)?)';
const WAYS =
  '(?:the )?(?:gcf|hcf|greatest common factor|highest common factor|common factor|grouping|difference of (?:two )?squares|ac method|trial and error)';
const PATTERNS =
  '(?:the )?(?:(?:sum|difference) of (?:two )?(?:cubes|squares)|perfect[- ]square(?: trinomial)?)(?: (?:pattern|formula|identity))?';
const INTO = '(?:in|into|as)(?: a product of)?(?: two| three| four)? linear factors';
const EXPAND =
  '(?:expand(?: and simplify| fully| completely)?|multiply out(?: and simplify)?|find the product(?: of)?|(?:write(?: down)?|find) the expansion of)';
/** "in the form ax² + bx + c": expanded, and nothing more. */
const SUM_OF_TERMS = String.raw`in the form a?x(?:\^\{?\d\}?|[²³⁴⁵])(?: ?[+-] ?[a-h]?x?(?:\^\{?\d\}?|[²³⁴⁵])?)+`;
const GIVING = String.raw`[,.;]? (?:(?:and )?(?:give|giving|write|writing|express|expressing|leave|leaving) (?:your |the )?(?:answer |result |it )?)?`;
const WHERE = String.raw`(?:,? where [a-z](?:,? (?:and )?[a-z])* are (?:(?<whole>integers|whole numbers)|constants|numbers|rational(?: numbers)?))?`;

const EXPANDED: readonly Form[] = [
  [worded(`(?:use|using|apply) ${RULES},? (?:to )?${EXPAND},? ${THIS}`, FORMULA), expanded],
  [worded(`${EXPAND} using ${RULES}:? ?${THIS}`, FORMULA), expanded],
  [worded(`(?:write|express|give|find the product(?: of)?|expand(?: and simplify)?|multiply(?: out)?) ${THIS}`, FORMULA, ',? (?:and (?:write|give|express|leave|put) (?:it|your answer|the answer|the result|the product) )?(?:as a polynomial(?: in standard form)?|in (?:expanded|standard) form|without brackets|without parentheses)'), expanded],
  [worded(`${WHAT}expansion of ${THIS}`, FORMULA), expanded],
  [worded('(?:develop and reduce|remove the brackets and simplify|expand the brackets and simplify):? ?', FORMULA), expanded],
  [worded(FORMULA, ' ?≡ ?'), expanded],
  [worded('(?:square|expand) the binomial:? ?(?<formula>\\([^()]+\\)(?:²|\\^ ?2|\\^\\{2\\}))'), expanded],
  [worded('find the product(?: of)?:? ', FORMULA), expanded],
  [worded(`(?:multiply|expand|find the product of) (?:the |these )(?:(?:binomial|monomial|trinomial|polynomial) (?:by|and|times) (?:the )?)?(?:binomials?|trinomials?|polynomials?)(?:,? and (?:combine|collect|simplify by (?:combining|collecting)) (?:the )?like terms| and simplify)?:? `, FORMULA), expanded],
  [worded(FORMULA, String.raw` ?=? ?[?.]? enter your answer in expanded form`), expanded],
  [worded(`(?:${EXPAND}|simplify|write an expression equivalent to|write) ${THIS}`, FORMULA, `${GIVING}${SUM_OF_TERMS}${WHERE}`), expanded],
  [worded('which (?:simplified )?polynomial,?(?: written)?(?: in standard form)?,? is (?:equivalent|equal) to ', FORMULA), expanded],
]; // prettier-ignore

const FACTORISED: readonly Form[] = [
  [worded(`(?:use|using|apply) ${WAYS},? to factor(?:i[sz]e)? ${THIS}`, FORMULA), factorised],
  [worded(`factor(?:i[sz]e)? ${THIS}`, FORMULA, ` (?:by|using|with) ${WAYS}`), factorised],
  [worded(`(?:use|using|apply) ${PATTERNS},? to factor(?:i[sz]e)? ${THIS}`, FORMULA), factorised],
  [worded(`factor(?:i[sz]e)? (?:(?:completely|fully) )?${THIS}`, FORMULA, `(?: (?:completely|fully))?(?: (?:over|using) (?:the )?integers| ${INTO}(?: (?:with|having) integer coefficients)?)?`), factorised],
  [worded('(?:please )?(?:write|express|put) ', FORMULA, ' as (?:a (?:single )?(?:squared )?bracket squared|a squared bracket|a perfect square|a bracket squared)'), factorised],
  [worded(`(?:please )?(?:write|express) `, FORMULA, ` as a product using ${PATTERNS}`), factorised],
  [worded(FORMULA, ' (?:needs factori[sz]ing|needs to be factori[sz]ed),? (?:what are (?:the|its) (?:two )?(?:brackets|factors))'), factorised],
  [worded(`(?:factor(?:i[sz]e)?|put|split|write|express|decompose) ${THIS}`, FORMULA, ' (?:in|into|as)(?: a| the)?(?: product of)?(?: two| three)?(?: linear)? (?:brackets|factors|binomials)'), factorised],
  [worded('factor(?:i[sz]e)? (?:by|using|with) (?:the )?(?:grouping|difference of (?:two )?squares|ac method|trial and error):? ', FORMULA), factorised],
  [worded('factor(?:i[sz]e)?(?: out)? (?:the )?(?:greatest |highest )?common factor (?:from|of|in|out of):? ', FORMULA), onlyShared],
  [worded('take ', FORMULA, ' and factor(?:i[sz]e)? it'), factorised],
  [worded('which expression is the (?:complete )?factori[sz]ation of ', FORMULA), factorised],
  [worded('factor(?:i[sz]e)? the (?:sum|difference) of (?:two )?(?:cubes|squares):? ', FORMULA), factorised],
  [worded(`(?:please )?(?:write|express) `, FORMULA, ' as the square of a binomial'), factorised],
  [worded(FORMULA, ' in (?:fully )?(?:factored|factori[sz]ed) form(?: is)?'), factorised],
  [worded(`${WHAT}(?:common factor form|factori[sz]ed form|factored form|factori[sz]ation) of ${THIS}`, FORMULA), factorised],
  [worded('write as (?:the|a) square of a binomial:? ?', FORMULA), factorised],
  [worded(String.raw`given that \(?(?<second>[a-z] ?[-+−] ?\d+)\)? is a factor of (?<formula>[^,;:]+?),? (?:factor(?:i[sz]e) (?:it|this|the (?:cubic|polynomial))(?: fully| completely)?|write (?:it|this|the (?:cubic|polynomial)) as (?:a|the) product of (?:three )?linear factors)`), factorised],
]; // prettier-ignore

const DIFFERENCE: readonly Form[] = [
  [
    worded('what (?:should|must) be subtracted from (?<formula>.+?) to (?:get|obtain|give|leave) (?<second>.+?)'),
    minus,
  ],
  [worded('by how much does (?<formula>.+?) exceed (?<second>.+?)'), minus],
  [worded('by how much is (?<formula>.+?) (?:greater|more|larger) than (?<second>.+?)'), minus],
];

const SURD = String.raw`in the form (?:[a-z] ?[-+] ?)?(?:[a-z] ?)?(?:√ ?\(?|\\?sqrt ?[({]?)(?<root>\d+)[)}]?`;
const SURDS: readonly Form[] = [
  [
    worded(`(?:simplify|expand(?: and simplify)?|work out|evaluate|rationali[sz]e(?: the denominator of)?|write|express|multiply out) `, FORMULA, `${GIVING}${SURD}${WHERE}`),
    surd,
  ],
]; // prettier-ignore

/** Requests to expand, to factorise or to tidy one formula, in words that the reader of formulas does not know. */
export function readProductWords(question: BareQuestion): AsFormula | null {
  const { text } = question;
  return (
    (/expan|multipl|product|square the|polynomial|standard|bracket|parenth|≡|reduce/i.test(text)
      ? sayAgain(EXPANDED, question)
      : null) ??
    (/factor|binomial|bracket|product/i.test(text) ? sayAgain(FACTORISED, question) : null) ??
    (/subtracted|exceed|by how much/i.test(text) ? sayAgain(DIFFERENCE, question) : null) ??
    readCollected(question) ??
    (/√|sqrt/.test(text) ? sayAgain(SURDS, question) : null) ??
    coefficient(question)
  );
}

function expanded({ formula = '' }: Groups, text: string): string | null {
  // "0.008 × 10⁵ in standard form" means another form.
  if (formula.includes('=') || (lettersIn(formula)?.size ?? 0) === 0) return null;
  return /standard form/i.test(text) ? `Simplify ${formula} in standard form` : `Expand ${formula}`;
}

function factorised({ formula = '', second }: Groups, text: string): string | null {
  if (formula.includes('=') || !/[a-z]/i.test(formula) || !givesFactorsAsked(text, formula)) return null;
  return second === undefined || dividesInto(second, formula) ? `Factorise ${formula}` : null;
}

/** "Factor the common factor from 15x² + 20x": where only neighbouring powers stand in it, there is no more to factor. */
function onlyShared({ formula = '' }: Groups): string | null {
  const [letter = '', another] = [...(lettersIn(formula) ?? [])];
  const read = formula.includes('=') || another !== undefined ? null : expressionIn(formula);
  const powers = (read === null ? null : polynomialIn(read, letter))?.flatMap((one, power) => (one.equals(0) ? [] : [power])) ?? []; // prettier-ignore
  const [low, high, third] = powers;
  return low !== undefined && high === low + 1 && third === undefined && !/\(/.test(formula) ? `Factorise ${formula}` : null; // prettier-ignore
}

/** What is told of a factor must be so. */
function dividesInto(factor: string, formula: string): boolean {
  const letter = /[a-z]/.exec(factor)?.[0] ?? '';
  const [line, whole] = [factor, formula].map((text) => {
    const read = expressionIn(text);
    return read === null ? null : polynomialIn(read, letter);
  });
  const [low, high, another] = line ?? [];
  if (!low || !high || another !== undefined || !whole) return false;
  const root = low.div(high).neg();
  return whole.reduceRight((value, one) => value.mul(root).add(one), root.mul(0)).equals(0);
}

function minus({ formula = '', second = '' }: Groups): string | null {
  return `${formula}${second}`.includes('=') ? null : `Simplify ${formula} - (${second})`;
}

/**
 * Every surd in its simplest form has the one root that is named, or none: only one without a square in it can be that.
 * That its parts are whole numbers is not seen to.
 */
function surd({ formula = '', root = '', whole }: Groups): string | null {
  if (whole !== undefined) return null;
  const n = Number(root);
  const hasSquare = [4, 9, 25, 49, 121, 169].some((square) => n % square === 0);
  return formula.includes('=') || n < 2 || n > 300 || hasSquare ? null : `Simplify ${formula}`;
}

const COEFFICIENT = worded(
  `${WHAT}coefficient of (?<letter>[a-z])(?:\\^\\{?(?<power>\\d)\\}?|(?<raised>[²³⁴⁵⁶]))?(?: term)? in (?:the expansion of |the product (?:of )?)?`,
  FORMULA,
);
const WHEN_EXPANDED = worded(
  `${WHAT}coefficient of (?<letter>[a-z])(?:\\^\\{?(?<power>\\d)\\}?|(?<raised>[²³⁴⁵⁶]))?(?: term)? (?:when|once|after) `,
  FORMULA,
  ' (?:is|has been) (?:expanded|multiplied out)',
);

const ONCE_EXPANDED = worded(
  '(?:when|once|after|if) ',
  FORMULA,
  ` (?:is|has been) (?:expanded|multiplied out),? ${WHAT}coefficient of (?:the )?(?<letter>[a-z])(?:\\^\\{?(?<power>\\d)\\}?|(?<raised>[²³⁴⁵⁶]))?(?: term)?`,
);

function coefficient({ text, form }: BareQuestion): AsFormula | null {
  const groups =
    /coefficient/i.test(text) && form === ''
      ? (COEFFICIENT.exec(text) ?? WHEN_EXPANDED.exec(text) ?? ONCE_EXPANDED.exec(text))?.groups
      : undefined;
  if (groups === undefined) return null;
  const { letter = '', power, raised, formula = '' } = groups;
  const read = isFormula(formula) ? expressionIn(formula) : null;
  const coefficients = read === null ? null : polynomialIn(read, letter);
  const at = raised === undefined ? Number(power ?? 1) : '²³⁴⁵⁶'.indexOf(raised) + 2;
  const found = coefficients?.[at];
  return found === undefined ? null : { kind: 'formula', problem: `Work out ${typed(found)} + 0`, unit: null };
}
