import Fraction from 'fraction.js';

import { coefficientsIn, constantOf } from '../../../algebra/polynomial.ts';
import { negative, sum } from '../../../expression/build.ts';
import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { expressionIn } from './formulaParts.ts';
import { isFormula, worded } from './formulaWords.ts';
import type { Groups } from './forms.ts';
import { wholeForm } from './polynomialIn.ts';

const FIND =
  "(?:(?:find|work out|what is|what's|determine|state|calculate|give) )(?:the )?(?:value of )?(?:the )?(?:constant |number |value of )*";
const ALWAYS =
  '(?: for (?:all|every|any) (?:values? of )?x| for (?:all|every) (?:real )?x| is (?:true|an identity)(?: for (?:all|every) (?:values? of )?x)?)';
const LEFT = String.raw`(?<formula>[^=,;]+?)`;
const RIGHT = String.raw`(?<second>[^=,;]+?)`;
const WANTED = '(?<wanted>[a-wyz])(?: be)?';

const FORMS: readonly RegExp[] = [
  worded(`(?:given that |if |the equation |suppose )?${LEFT} ?= ?${RIGHT}${ALWAYS}[.,;]? (?:then )?${FIND}${WANTED}`),
  worded(`(?:given that |if )?${LEFT} ?≡ ?${RIGHT}[.,;]? (?:then )?${FIND}${WANTED}`),
  worded(`(?:given that |if )?(?:the expansion of )?${LEFT} (?:expands to|is|is equal to|simplifies to|can be written as) ${RIGHT}[.,;] ${FIND}${WANTED}`),
  worded(`when [a-z]+ (?:multiplied|expanded|multiplies|expands)(?: out)? ${LEFT},? (?:she|he|they|it) (?:got|gets|obtained) ${RIGHT}[.,;] (?:what|which) (?:number|value) is ${WANTED}`),
]; // prettier-ignore

/** The one constant for which two polynomials in x are the same everywhere. */
export function readIdentities(question: BareQuestion): NamedQuestion | null {
  if (!/for (?:all|every|any)|≡|expan|multipl|identity|simplifies|can be written/i.test(question.text)) return null;
  for (const pattern of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    const value = groups === undefined ? null : constantFor(groups);
    if (groups !== undefined && value !== null) return values(value.toFraction(), question);
  }
  return null;
}

function constantFor({ formula = '', second = '', wanted = '' }: Groups): Fraction | null {
  const [left, right] = [formula, second].map((text) => (isFormula(text) ? expressionIn(text) : null));
  if (!left || !right) return null;
  const difference = wholeForm(sum(left, negative(right)));
  if (difference === null) return null;
  const conditions = coefficientsIn(difference, 'x').map((one) => coefficientsIn(one, wanted).map(constantOf));
  const open = conditions.filter((one) => one.some((part) => part === null || !part.equals(0)));
  // Each coefficient must vanish; one that is linear gives the constant, all others must agree with it.
  const [low, high] = open.find((one) => one.length === 2) ?? [];
  if (!low || !high || high.equals(0)) return null;
  const value = low.neg().div(high);
  const holds = open.every((one) =>
    one.reduceRight<Fraction | null>((total, part) => (total === null || part === null ? null : total.mul(value).add(part)), new Fraction(0))?.equals(0),
  ); // prettier-ignore
  return holds ? value : null;
}
