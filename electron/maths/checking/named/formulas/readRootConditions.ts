import { coefficientsIn, constantOf, type Polynomial } from '../../../algebra/polynomial.ts';
import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { typed } from '../numbersIn.ts';
import { expressionIn } from './formulaParts.ts';
import { isFormula, worded } from './formulaWords.ts';
import type { Groups } from './forms.ts';
import { wholeForm } from './polynomialIn.ts';
import { polynomialText } from './polynomialText.ts';

const EQUATION = String.raw`(?:the )?(?:quadratic )?(?:equation )?(?<formula>[^,;=]+?) ?= ?0`;
const HAS = '(?:has|have|to have)';
/** Two roots that are equal are two to some: "two roots" alone is left. */
const ROOTS =
  '(?:(?<one>exactly one|only one|one|equal|repeated|two equal|a repeated|a double)|(?<none>no)|(?<two>two (?:distinct|different)|distinct|two(?= (?:real )?solutions))) ?(?:real )?(?:distinct |different )?(?:roots?|solutions?)';
const FORMS = [
  worded(`(?:find|determine|work out|state|what (?:is|are)|give) (?:the )?(?:set of )?(?:possible |all )?(?:the )?values? of (?:the constant )?(?<letter>[a-z]) for which ${EQUATION} ${HAS} ${ROOTS}`),
  worded(`(?:for )?(?:which|what) (?:values?|value\\(s\\)) of (?:the constant )?(?<letter>[a-z]) does ${EQUATION} have ${ROOTS}`),
  worded(`(?:for )?(?:which|what) (?<positive>positive )?values? of (?:the constant )?(?<letter>[a-z]) does ${EQUATION} have ${ROOTS}`),
  worded(`(?:given that |if )?${EQUATION} ${HAS} ${ROOTS}[.,;]? (?:find|determine|work out|what is|what are) (?:the )?(?:possible |set of )?(?:values? of )?(?<letter>[a-z])`),
]; // prettier-ignore

/** For which constants a quadratic has two roots, one or none: its discriminant, worked out as a polynomial. */
export function readRootConditions({ text, form }: BareQuestion): AsFormula | null {
  if (form !== '' || !/roots?\b|solutions?\b/i.test(text)) return null;
  for (const pattern of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const condition = groups === undefined ? null : conditionOn(groups);
    if (condition !== null) return { kind: 'formula', problem: `Solve ${condition}`, unit: null };
  }
  return null;
}

function conditionOn({ formula = '', letter = '', one, none, two, positive }: Groups): string | null {
  if ((one === undefined && none === undefined && two === undefined) || letter === 'x') return null;
  const discriminant = discriminantIn(formula, letter);
  if (discriminant === null) return null;
  const sign = one !== undefined ? '=' : none !== undefined ? '<' : '>';
  return `${discriminant} ${sign} 0${positive === undefined ? '' : ` where ${letter} > 0`}`;
}

/** b² − 4ac of ax² + bx + c, where a is a number and b and c hold no letter but the constant. */
function discriminantIn(formula: string, letter: string): string | null {
  const read = isFormula(formula) ? expressionIn(formula) : null;
  const whole = read === null ? null : wholeForm(read);
  const [c, b, a, more] = whole === null ? [] : coefficientsIn(whole, 'x');
  if (c === undefined || a === undefined || more !== undefined) return null;
  const lead = constantOf(a);
  const parts = [b ?? new Map(), c].map((part) => textOf(part, letter));
  const [middle, last] = parts;
  if (lead === null || lead.equals(0) || middle === undefined || last === undefined) return null;
  return middle === null || last === null ? null : `(${middle})^2 - 4 × ${typed(lead)} × (${last})`;
}

function textOf(part: Polynomial, letter: string): string | null {
  const coefficients = coefficientsIn(part, letter).map(constantOf);
  return coefficients.every((one) => one !== null) ? polynomialText(coefficients, letter) : null;
}
