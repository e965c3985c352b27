import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';

/** factor · number + rest. */
type Linear = { readonly factor: Fraction; readonly rest: Fraction };
type Phrase = readonly [RegExp, (parts: readonly string[]) => Linear | null];

const N = `(${NUMBER})`;
const A_NUMBER =
  /^(?:an?|the|that|this|the same|a certain|my|her|his|some) number$|^itself$|^it$|^the original number$/;
const ASKED =
  /[.,;:?]* ?(?:and )?(?:(?:find|what is|what's|whats|what was|work out|calculate|determine|which is|give) )?(?:the|this|that|my)? ?(?:original |starting )?number$/;

/** The longest phrases first; what is inside is a phrase again. A phrase with several parts never stands inside "times". */
const PHRASES: readonly Phrase[] = [
  [whole(`${N} (?:is |was )?(?:subtracted|taken|taken away) from (.+)`), ([by, of]) => moved(of, by, -1)],
  [whole(`${N} (?:is |was )?added to (.+)`), ([by, of]) => moved(of, by, 1)],
  [whole(`(?:adding|add) ${N} to (.+)`), ([by, of]) => moved(of, by, 1)],
  [whole(`(?:subtracting|taking) ${N} (?:away )?from (.+)`), ([by, of]) => moved(of, by, -1)],
  [whole(`${N} more than (.+)`), ([by, of]) => moved(of, by, 1)],
  [whole(`${N} (?:less|fewer) than (.+)`), ([by, of]) => moved(of, by, -1)],
  [whole(`(?:the )?sum of (.+) and ${N}`), ([of, by]) => moved(of, by, 1)],
  [whole(`(.+?) (?:is |was )?increased by ${N}`), ([of, by]) => moved(of, by, 1)],
  [whole(`(.+?) (?:is |was )?(?:decreased|reduced) by ${N}`), ([of, by]) => moved(of, by, -1)],
  [whole(`(.+?) (?:plus|\\+) ${N}`), ([of, by]) => moved(of, by, 1)],
  [whole(`(.+?) (?:minus|-) ${N}`), ([of, by]) => moved(of, by, -1)],
  [whole(`(.+?) (?:is |was )?multiplied by ${N}`), ([of, by]) => alone(of, numberIn(by ?? ''))],
  [whole(`(.+?) (?:is |was )?divided by ${N}`), ([of, by]) => alone(of, inverse(by))],
  [whole(`${N} times (.+)`), ([by, of]) => scaled(of, numberIn(by ?? ''))],
  [whole('(?:twice|double|2 lots of) (.+)'), ([of]) => scaled(of, new Fraction(2))],
  [whole('(?:half|half of|one half of|a half of) (.+)'), ([of]) => scaled(of, new Fraction(1, 2))],
  [whole('(?:a|one) third of (.+)'), ([of]) => scaled(of, new Fraction(1, 3))],
  [whole('(?:a|one) quarter of (.+)'), ([of]) => scaled(of, new Fraction(1, 4))],
  [whole(`(\\d+/\\d+) of (.+)`), ([by, of]) => scaled(of, numberIn(by ?? ''))],
];

function whole(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

/** "Twice a number plus 6" adds last: what is multiplied must be a number alone or a named sum of two. */
function scaled(of: string | undefined, by: Fraction | null): Linear | null {
  const text = of ?? '';
  const inner = A_NUMBER.test(text) || /^the sum of /.test(text) ? phraseIn(text) : null;
  return inner === null || by === null ? null : { factor: inner.factor.mul(by), rest: inner.rest.mul(by) };
}

/** "A number and 4, multiplied by 3" may mean the sum or the last of it. */
function alone(of: string | undefined, by: Fraction | null): Linear | null {
  return A_NUMBER.test(of ?? '') ? scaled(of, by) : null;
}

function inverse(by: string | undefined): Fraction | null {
  const value = numberIn(by ?? '');
  return value === null || value.equals(0) ? null : value.inverse();
}

/** What is added to or taken from may be a multiple, and no sum of its own. */
function moved(of: string | undefined, by: string | undefined, sign: 1 | -1): Linear | null {
  const [inner, size] = [phraseIn(of ?? ''), numberIn(by ?? '')];
  if (inner === null || size === null || !inner.rest.equals(0)) return null;
  return { factor: inner.factor, rest: size.mul(sign) };
}

function phraseIn(text: string): Linear | null {
  if (A_NUMBER.test(text)) return { factor: new Fraction(1), rest: new Fraction(0) };
  for (const [pattern, read] of PHRASES) {
    const found = pattern.exec(text);
    const value = found === null ? null : read(found.slice(1));
    if (value !== null) return value;
  }
  return null;
}

const SAME = `(?:,? ?(?:and )?the (?:result|answer) is(?: equal to)?(?: the same as)?|,? ?(?:it )?(?:is|equals|gives|makes|leaves)(?: equal to)?(?: the same(?: result| answer)? as)?|,? (?:i|you|we) get)`;

/** "Half a number plus 6 is 20. Find the number." "A number is 18 less than four times itself. What is the number?" */
export function readNumberPhrases(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !question.text.includes('number')) return null;
  const text = counted(question.text);
  const told = text.replace(ASKED, '').replace(/^(?:when|if) /, '');
  if (told === text || told === '') return null;
  const found = solutions(told);
  const [first] = found;
  return first === undefined || found.some((one) => !one.equals(first)) ? null : reply(`${first.toFraction()} + 0`);
}

/** One for each place where the sentence may be parted in two sides; they must agree. */
function solutions(told: string): readonly Fraction[] {
  return [...told.matchAll(new RegExp(`${SAME} `, 'g'))].flatMap(({ 0: sign, index }) => {
    const left = phraseIn(told.slice(0, index).trim());
    const other = told.slice(index + sign.length).trim();
    const value = numberIn(other);
    const right = value === null ? phraseIn(other) : { factor: new Fraction(0), rest: value };
    if (left === null || right === null || left.factor.equals(right.factor)) return [];
    return [right.rest.sub(left.rest).div(left.factor.sub(right.factor))];
  });
}
