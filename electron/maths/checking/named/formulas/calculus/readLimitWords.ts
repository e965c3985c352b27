import type { AsFormula, BareQuestion } from '../../namedQuestion.ts';
import { ASKS, FORMULA, worded } from '../formulaWords.ts';
import { askedFormula, LETTER, PLACE, TO } from './askedFormula.ts';

const FIND = '(?:find|evaluate|compute|calculate|determine|work out|state|what is)';
const NOUN = '(?:(?:the )?(?:following )?limit(?:,? if it exists)?[:,]? ?)?';
/** "lim (x → 2) of", "lim_{x \to 2}", "lim as x → 2 of". */
const LIM = String.raw`(?:the )?(?:value of )?(?:the )?\\?lim(?:\\limits)? ?(?:_? ?[({] ?|as |_ ?)${LETTER} ?${TO} ?${PLACE} ?[)}]? ?(?:of )?`;
const AS = `,? (?:as|when) ${LETTER} ?${TO} ?${PLACE}`;
const FIRST =
  'by (?:first )?(?:factori[sz]ing|rationali[sz]ing|simplifying)(?: the (?:numerator|denominator|fraction))?,? ';

const GROWS =
  '(?:(?:gets|becomes|grows) (?:very large|very big|larger and larger|bigger and bigger)|(?:increases|grows) without (?:bound|limit))';

const LIMIT = [
  worded(`(?:${FIRST})?(?:${FIND}:? )?${NOUN}`, LIM, FORMULA),
  worded(ASKS, 'limit of ', FORMULA, AS),
  worded(ASKS, `limit,? (?:as|when) ${LETTER} ?${TO} ?${PLACE},? (?:of|for) `, FORMULA),
  worded(ASKS, String.raw`lim ?\(? ?${LETTER} ?(?:→|->) ?${PLACE}(?: ?\)? of |(?: ?\) ?| )(?![-+−–]))`, FORMULA),
  worded('what (?:value )?does ', FORMULA, ' (?:approach|tend to|get close to)', AS),
  worded('what (?:value )?does ', FORMULA, ' (?:approach|tend to|get close to|get closer to)', `,? as ${LETTER} ${GROWS}`),
  worded(`(?:${FIND} )?(?:the )?(?:limit|limiting value) of `, FORMULA, `,? as ${LETTER} ${GROWS}`),
  worded(`as ${LETTER} ?${TO} ?${PLACE},? what (?:value )?does `, FORMULA, ' (?:approach|tend to|get close to)'),
  worded(`(?:(?:find|work out|what is|evaluate) )?lim ?`, FORMULA, AS),
  worded(`(?:(?:find|work out|what is|evaluate|how do i do|find the) )?(?:the )?lim(?:it)? as ${LETTER} ?${TO} ?${PLACE} of `, FORMULA),
  worded(`(?:how do i do )?(?:the )?limit of `, FORMULA, `,? (?:as|when) ${LETTER} ?${TO} ?${PLACE}`),
  worded(`as ${LETTER} ?${TO} ?${PLACE},? `, FORMULA, ` ?${TO}`),
  worded(FORMULA, ` ${TO} what(?: value)?`, AS),
  worded('(?:find|what is|state) the (?:value|number) (?:that|which) ', FORMULA, ` ${TO}`, AS),
  worded(String.raw`(?:the nth term of a sequence is|a sequence has nth term|the nth term is) (?<formula>[^=,;]+?)[.,;] (?:find|state|write down|what is) the (?:limiting value|limit) of the sequence,? as (?<letter>n) ?${TO} ?(?<place>∞|infinity|\\infty)`),
]; // prettier-ignore

/** "what does (2x + 1)/x approach as x → ∞", "by factorising the numerator, work out lim …". */
export function readLimitWords({ text, form }: BareQuestion): AsFormula | null {
  const found = /lim|approach|tend|close|near|→|->|\\to/i.test(text) ? askedFormula(LIMIT, text) : null;
  // Where no place is told, the letter grows.
  const { formula = '', letter = '', place = '∞' } = found ?? {};
  // [x] may be the whole part of x.
  if (found === null || formula.includes('=') || /\[ ?[a-z] ?\]/.test(formula)) return null;
  const at = place.replace(/infinity|\\infty|inf/i, '∞');
  const tail = form === '' ? '' : ` ${form}`;
  return { kind: 'formula', problem: `Find the limit of ${formula} as ${letter} approaches ${at}${tail}`, unit: null };
}
