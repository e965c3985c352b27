import type { AsFormula, BareQuestion } from '../../namedQuestion.ts';
import { ASKS, FORMULA, worded } from '../formulaWords.ts';
import { askedFormula, RESPECT } from './askedFormula.ts';

const FIND = '(?:find|evaluate|compute|calculate|determine|work out|what is)';
const SIGN = String.raw`(?:∫|\\int(?![a-z]))`;
const INTEGRAL = [
  worded(ASKS, '(?:indefinite )?(?:integral|antiderivative|anti-derivative) (?:of|for) ', FORMULA, RESPECT),
  worded('(?:how do (?:i|you|we) |(?:can|could) you )?integrate ', FORMULA, RESPECT, '(?: for me)?'),
];
/** Noun and sign together: "the definite integral: ∫ …". */
const SIGNED = worded(
  `${FIND} (?:the )?(?:value of )?(?:the )?(?:following )?(?:definite |indefinite )?integral:? ?(?<formula>${SIGN}.+?)`,
);
const BOUND = (name: string): string =>
  String.raw`(?:[a-z] ?= ?)?(?<${name}>[-−]?(?:\d+(?:\/\d+)?|π|e(?:\^\{?\d\}?|[²³])?))(?![\w^])`;
const DEFINITE = [
  worded(ASKS, String.raw`∫ ?(?<formula>.+?) ?d(?<letter>[a-zθ]),? (?:from|between) `, BOUND('low'), ' (?:to|and) ', BOUND('high')),
  worded(ASKS, '∫ ?(?:from|between) ', BOUND('low'), ' (?:to|and) ', BOUND('high'), String.raw` (?:of )?(?<formula>.+?) ?d(?<letter>[a-zθ])`),
]; // prettier-ignore
const OF_LETTER = worded(
  `(?:${FIND} )?(?:the )?(?:definite )?integral of `,
  FORMULA,
  ',? (?:from|between) ',
  BOUND('low'),
  ' (?:to|and) ',
  BOUND('high'),
);

/** "whats the integral of sin x", "∫ from 1 to 3 of 2x dx", "the definite integral of x² from 0 to 3". */
export function readIntegralWords({ text, form }: BareQuestion): AsFormula | null {
  const restated = /integra|antideriv|anti-deriv|∫|\\int/i.test(text) ? signed(text) ?? definite(text) ?? indefinite(text) : null; // prettier-ignore
  const tail = form === '' ? '' : ` ${form}`;
  return restated === null ? null : { kind: 'formula', problem: restated + tail, unit: null };
}

function signed(text: string): string | null {
  const body = askedFormula([SIGNED], text)?.['formula'];
  return body === undefined || body.includes('=') ? null : `Find ${body}`;
}

function indefinite(text: string): string | null {
  const found = askedFormula(INTEGRAL, text);
  const body = found?.['formula'] ?? '';
  return found === null || /∫|\\int|=/.test(body) ? null : `Integrate ${body.replace(/ d[a-z]$/, '')}`;
}

function definite(text: string): string | null {
  const { formula, letter, low = '', high = '' } = askedFormula([...DEFINITE, OF_LETTER], text) ?? {};
  if (formula === undefined || formula.includes('=')) return null;
  const over = letter ?? onlyLetter(formula);
  return over === null ? null : `Evaluate $∫_{${low}}^{${high}} (${formula}) d${over}$`;
}

function onlyLetter(formula: string): string | null {
  const letters = new Set(formula.replace(/\\?(?:[A-Za-z]{3,}|ln)/g, ' ').match(/[a-zθ]/gi) ?? []);
  letters.delete('e');
  const [letter, another] = letters;
  return letter === undefined || another !== undefined ? null : letter;
}
