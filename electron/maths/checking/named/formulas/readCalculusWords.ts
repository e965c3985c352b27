import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { ASKS, FORMULA, isFormula, worded } from './formulaWords.ts';

const TO = '(?:→|->|\\\\to|tends to|approaches|goes to|gets close to|nears)';
const PLACE = String.raw`(?<place>[-−]?(?:\d+(?:\.\d+)?(?:\/\d+)?|∞|infinity|\\infty|π|a))`;
const LETTER = '(?<letter>[a-zθ])';
const RESPECT = '(?: (?:with respect to|wrt) (?<respect>[a-zθ]))?';

const DERIVATIVE = [
  worded(ASKS, '(?:first )?(?:derivative|derived function|gradient function) (?:of|for) ', FORMULA, RESPECT),
  worded(
    '(?:use|using) the (?:chain|product|quotient|power) rule(?: to|:|,)? (?:differentiate|find the derivative of|on|for)? ?',
    FORMULA,
  ),
  worded('(?:how do (?:i|you|we) |(?:can|could) you )?differentiate ', FORMULA, RESPECT, '(?: for me)?'),
  worded(FORMULA, String.raw`[,.;:]? ?(?:(?:find|what is|work out|whats|what's) )?(?:dy ?\/ ?dx|the derivative)`),
];
const INTEGRAL = [
  worded(ASKS, '(?:indefinite )?(?:integral|antiderivative|anti-derivative) (?:of|for) ', FORMULA, RESPECT),
  worded('(?:how do (?:i|you|we) |(?:can|could) you )?integrate ', FORMULA, RESPECT, '(?: for me)?'),
];
const LIMIT = [
  worded(ASKS, 'limit of ', FORMULA, `,? (?:as|when) ${LETTER} ?${TO} ?${PLACE}`),
  worded(ASKS, `limit,? (?:as|when) ${LETTER} ?${TO} ?${PLACE},? (?:of|for) `, FORMULA),
  worded(ASKS, String.raw`lim ?\(? ?${LETTER} ?(?:→|->) ?${PLACE}(?: ?\)? of |(?: ?\) ?| )(?![-+−–]))`, FORMULA),
  worded(
    'what (?:value )?does ',
    FORMULA,
    ` (?:approach|tend to|get close to),? (?:as|when) ${LETTER} ?${TO} ?${PLACE}`,
  ),
  worded(`as ${LETTER} ?${TO} ?${PLACE},? what (?:value )?does `, FORMULA, ' (?:approach|tend to|get close to)'),
];
const DEFINITE = [
  worded(
    ASKS,
    String.raw`∫ ?(?<formula>.+?) ?d(?<letter>[a-zθ]),? (?:from|between) (?<low>\S+) (?:to|and) (?<high>\S+)`,
  ),
  worded(
    ASKS,
    String.raw`∫ ?(?:from|between) (?<low>\S+) (?:to|and) (?<high>\S+) (?:of )?(?<formula>.+?) ?d(?<letter>[a-zθ])`,
  ),
];

/** Derivatives, integrals and limits of a formula, asked in words that the reader of formulas does not know. */
export function readCalculusWords({ text, form }: BareQuestion): AsFormula | null {
  const tail = form === '' ? '' : ` ${form}`;
  const restated = derivative(text) ?? integral(text) ?? limit(text) ?? definite(text);
  return restated === null ? null : { kind: 'formula', problem: restated + tail, unit: null };
}

function first(patterns: readonly RegExp[], text: string): Readonly<Record<string, string | undefined>> | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    const told = groups?.['formula'] ?? '';
    if (groups !== undefined && isFormula(told) && !isMixed(text, told, groups)) return groups;
  }
  return null;
}

/** Letters that do not fit: ∫ x² dy, dy/dx of t², "with respect to t" where x stands too, a limit of t² in x. */
function isMixed(
  text: string,
  told: string,
  { respect, letter, low }: Readonly<Record<string, string | undefined>>,
): boolean {
  const body = told.replace(/\\?(?:[A-Za-z]{3,}|ln)|\bd ?[a-zθ]$/g, ' ').replace(/^\s*[a-zA-Z](?:\([a-z]\))?\s*=/, ' ');
  const letters = new Set(body.match(/[a-zθ]/gi) ?? []);
  letters.delete('e');
  const over = respect ?? (low === undefined ? (letter ?? /(?<=\bd ?)[a-zθ]$/.exec(told)?.[0]) : undefined);
  const named = /^\s*[a-zA-Z]\((?<of>[a-z])\)\s*=/.exec(told)?.groups?.['of'];
  if (named !== undefined && letters.size > 0 && !letters.has(named)) return true;
  const byX = /dy ?\/ ?dx/.test(text) && !(letters.size === 1 && letters.has('x') && /^\s*y\s*=/.test(told));
  const isOther = over !== undefined && !letters.has(over) && letters.size > 0;
  return byX || isOther || (over !== undefined && low === undefined && letters.size > 1);
}

function derivative(text: string): string | null {
  const found = /deriv|different|chain|product|quotient|power rule|dy|gradient function/i.test(text)
    ? first(DERIVATIVE, text)
    : null;
  return found === null ? null : `Differentiate ${found['formula'] ?? ''}`;
}

function integral(text: string): string | null {
  const found = /integra|antideriv|anti-deriv/i.test(text) ? first(INTEGRAL, text) : null;
  const body = found?.['formula'] ?? '';
  return found === null || /∫|\\int|=/.test(body) ? null : `Integrate ${body.replace(/ d[a-z]$/, '')}`;
}

function limit(text: string): string | null {
  const found = /lim|approach|tend|close/i.test(text) ? first(LIMIT, text) : null;
  const { formula = '', letter = '', place = '' } = found ?? {};
  if (found === null || formula.includes('=')) return null;
  return `Find the limit of ${formula} as ${letter} approaches ${place.replace(/infinity|\\infty/i, '∞')}`;
}

function definite(text: string): string | null {
  const { formula = '', letter = '', low = '', high = '' } = (text.includes('∫') ? first(DEFINITE, text) : null) ?? {};
  if (letter === '' || ![low, high].every((one) => /^[-−]?(?:\d+(?:\/\d+)?|π|e)$/.test(one))) return null;
  return `Evaluate ∫_{${low}}^{${high}} ${formula} d${letter}`;
}
