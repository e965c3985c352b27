import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';

const NAMES: readonly (readonly [pattern: RegExp, bottom: number])[] = [
  [/hal(?:f|ves)/, 2],
  [/thirds?/, 3],
  [/(?:quarters?|fourths?)/, 4],
  [/fifths?/, 5],
  [/sixths?/, 6],
  [/sevenths?/, 7],
  [/eighths?/, 8],
  [/ninths?/, 9],
  [/tenths?/, 10],
  [/twelfths?/, 12],
];
const TOPS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const SIGNS: Readonly<Record<string, string>> = {
  '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5', '⅖': '2/5', '⅗': '3/5', '⅘': '4/5', '⅙': '1/6', '⅚': '5/6', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8',
}; // prettier-ignore

/** Fractions as a/b, however they are written: \frac{3}{4}, ¾, three quarters, half. */
function plain(problem: string): string {
  let text = problem
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\$?\\[dt]?frac ?\{(\d+)\} ?\{(\d+)\}\$?/g, '$1/$2')
    .replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g, (sign) => SIGNS[sign] ?? sign);
  for (const [pattern, bottom] of NAMES)
    text = text.replace(new RegExp(`\\b(?:(an?|${TOPS.slice(1).join('|')})[ -])?${pattern.source}(?= (?:of|a|an|the)\\b)`, 'g'), (_, top = 'one') =>
      `${/^an?$/.test(top) ? 1 : TOPS.indexOf(top)}/${bottom}`,
    ); // prettier-ignore
  return text.replace(/\s+/g, ' ').trim();
}

const F = String.raw`(?<part>\d+\/[1-9]\d*)`;
const HAS = '(?:has|had|have|have got|has got|owns?|owned|there (?:is|was)|(?:is|was|are) left with)';
const THING = String.raw`(?:an? |one |the |her |his |my |their |our )(?<thing>[a-z]+)(?: of [a-z]+(?: [a-z]+)?)?`;
const HELD = new RegExp(
  String.raw`^(?<owner>(?:[a-z]+ ){0,4}?)${HAS} (?:only |just |still )?${F} (?:of )?${THING}(?<left> left(?: over)?| remaining)?(?: (?:in|on) (?:the|her|his) [a-z]+)?[.,;]? `,
);
const OF_THAT = String.raw`${F} of (?:what (?:she|he|they|i|we|you|[a-z]+) (?:has|had|have|got)|(?:her|his|their|my|our) (?:part|share|piece)|it\b|that\b|this\b|what (?:is|was) left|the [a-z]+ (?:she|he|they|i|we) (?:has|had|have))`;
const TAKEN = new RegExp(String.raw`^(?<taker>(?:[a-z]+ ){0,3}?)(?<verb>[a-z]+) ${OF_THAT}(?<purpose>[^\d.?]*)[.]? `);
const ASKED = new RegExp(
  String.raw`^(?:what (?:fraction|part|proportion)|how much) of (?:an? |the |one )(?:whole |full |entire |original )?(?<thing>[a-z]+)(?: of [a-z]+)? (?<rest>[a-z ']+)\?*$`,
);

/** "She has 3/4 of a cake and eats 2/5 of what she has": the 3/4 are what there is, and nobody has taken them. */
export function tellsPartInHand(problem: string): boolean {
  const text = plain(problem);
  const held = HELD.exec(text);
  const taken = new RegExp(OF_THAT).exec(text.slice(held?.[0].length ?? 0))?.[0] ?? '';
  if (held === null || taken === '') return false;
  // "Sam has 1/3 of the money, Tom gets 1/2 of what is left": that is what Sam has not.
  return !/what (?:is|was) left$/.test(taken) || held.groups?.['left'] !== undefined;
}

const IDLE =
  /^(?:did|does|do|has|have|had|is|was|were|be|been|being|she|he|they|i|we|left|over|now|remains?|remaining|there|still|in|all|that|then)$/;

const PRONOUN = /^(?:she|he|they|i|we)$/;
/** What is kept or come by is not gone. */
const NOT_GONE =
  /^(?:keep|kept|sav|buy|bought|need|want|lik|lov|leav|left|get|got|add|retain|hold|held|bring|brought|receiv|mak|made|find|found|wrap|freez|froze|sees?|saw)(?:s|es|ed|e|ing)?$/;

function stem(verb: string): string {
  const irregular: Readonly<Record<string, string>> = { ate: 'eat', gave: 'giv', drank: 'drink', sold: 'sell' };
  return irregular[verb] ?? verb.replace(/(?:ing|ed|es|s|e)$/, '');
}

/** A part of a part in hand: what is taken of it, or what is left, as a fraction of the whole. */
export function readPartInHand(problem: string): RuleSolution | null {
  if (!tellsPartInHand(problem) || /\b(?:not|each|more|another|then)\b|n't\b/i.test(problem)) return null;
  const text = plain(problem);
  const held = HELD.exec(text);
  const behind = text.slice(held?.[0].length ?? 0);
  const taken = TAKEN.exec(behind);
  const asked = ASKED.exec(behind.slice(taken?.[0].length ?? 0));
  const [first, second] = [held?.groups?.['part'], taken?.groups?.['part']];
  const { thing = '' } = held?.groups ?? {};
  if (first === undefined || second === undefined || asked?.groups?.['thing'] !== thing) return null;
  const rest = asked.groups['rest'] ?? '';
  const isLeft = /\b(?:left|remains?|remaining)\b/.test(rest);
  const isTaken = rest.split(' ').some((word) => stem(word) === stem(taken?.groups?.['verb'] ?? ''));
  if (NOT_GONE.test(taken?.groups?.['verb'] ?? '') || isLeft === isTaken) return null;
  const owner = (held?.groups?.['owner'] ?? '').split(' ');
  const taker = (taken?.groups?.['taker'] ?? '').split(' ').filter((word) => !/^(?:|and|then|but|so)$/.test(word));
  const isOwners = taker.every((word) => PRONOUN.test(word));
  const people = isLeft || isOwners ? [...owner, ...taker] : taker;
  // "What fraction did her brother eat?" is asked of somebody else, and so is "did I eat?" of what my sister ate.
  const isTheirs = rest
    .split(' ')
    .every((word) =>
      /^(?:i|we)$/.test(word)
        ? people.includes(word)
        : IDLE.test(word) || people.includes(word) || stem(word) === stem(taken?.groups?.['verb'] ?? ''),
    );
  return isTheirs ? solved(new Fraction(first), new Fraction(second), isLeft) : null;
}

function solved(held: Fraction, share: Fraction, isLeft: boolean): RuleSolution | null {
  if (![held, share].every((part) => part.compare(0) > 0 && part.compare(1) < 0)) return null;
  const taken = held.mul(share);
  const left = held.sub(taken);
  const steps = [
    {
      reason: 'A part of a part: multiply.',
      expression: `${writeNumber(share)}\\times ${writeNumber(held)}=${writeNumber(taken)}`,
    },
    ...(isLeft
      ? [{ reason: 'What is left.', expression: `${writeNumber(held)}-${writeNumber(taken)}=${writeNumber(left)}` }]
      : []),
  ];
  return { topic: 'fractions', method: 'readPartInHand', steps, answer: writeNumber(isLeft ? left : taken) };
}
