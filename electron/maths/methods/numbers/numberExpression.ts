import Fraction from 'fraction.js';

import { amount, scaled } from '../stories/linearStory.ts';
import type { Amount } from '../stories/linearStory.ts';
import type { LinearTerm } from '../solveLinearEquation.ts';
import { termsOf, timesAmount } from '../stories/linearStory.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';

/** What words say of a number: its value by the unknown, and the terms as they are written down. */
export type NumberPhrase = { readonly amount: Amount; readonly terms: readonly LinearTerm[] };

const UNKNOWN =
  /^(?:(?:a|the|this|that|some|my|his|her|your|the same|a certain|an unknown|the unknown|the original|a positive|some) )?(?:number|integer|whole number)$|^(?:it|itself|x|n)$/;
const TIMES: readonly (readonly [RegExp, Fraction])[] = [
  [/^(?:twice|double|two times) (.+)$/, new Fraction(2)],
  [/^(?:thrice|triple|treble) (.+)$/, new Fraction(3)],
  [/^(?:half|half of|one half of|a half of|one-half of|one half) (.+)$/, new Fraction(1, 2)],
  [/^(?:a|one|one-) ?third of (.+)$/, new Fraction(1, 3)],
  [/^(?:a|one|one-) ?(?:quarter|fourth) of (.+)$/, new Fraction(1, 4)],
  [/^(?:a|one|one-) ?fifth of (.+)$/, new Fraction(1, 5)],
];
/** Between two phrases; `turned` where the words tell the second part first. Earlier ones bind less. */
const JOINS: readonly { readonly words: string; readonly sign: 1 | -1; readonly turned: boolean }[] = [
  { words: '(?:more|greater|larger|higher) than', sign: 1, turned: true },
  { words: '(?:less|fewer|smaller|lower) than', sign: -1, turned: true },
  { words: 'added to', sign: 1, turned: true },
  { words: '(?:subtracted|taken|taken away|deducted) from', sign: -1, turned: true },
  { words: '(?:plus|increased by|added by|\\+)', sign: 1, turned: false },
  { words: '(?:minus|decreased by|reduced by|diminished by|less)', sign: -1, turned: false },
];

function phraseOf(value: Amount): NumberPhrase {
  return { amount: value, terms: termsOf(value) };
}

function sum(first: NumberPhrase, second: NumberPhrase, sign: 1 | -1): NumberPhrase | null {
  const other = sign === 1 ? second : times(second, new Fraction(-1));
  if (other === null) return null;
  return {
    amount: {
      coefficient: first.amount.coefficient.add(other.amount.coefficient),
      rest: first.amount.rest.add(other.amount.rest),
    },
    terms: [...first.terms, ...other.terms],
  };
}

/** A multiple; a sum in it goes into brackets, which must not stand in brackets again. */
function times(phrase: NumberPhrase, factor: Fraction): NumberPhrase | null {
  if (phrase.terms.some((term) => term.kind === 'bracket')) {
    const only = phrase.terms[0];
    if (phrase.terms.length !== 1 || only?.kind !== 'bracket') return null;
    return { amount: scaled(phrase.amount, factor), terms: [{ ...only, factor: only.factor.mul(factor) }] };
  }
  return { amount: scaled(phrase.amount, factor), terms: timesAmount(factor, phrase.amount) };
}

function isConstant({ amount: { coefficient } }: NumberPhrase): boolean {
  return coefficient.n === 0n;
}

/** Reads "5 less than twice a number" and its like; `null` where the words say anything else. */
export function readNumberPhrase(text: string, amounts: readonly StoryAmount[]): NumberPhrase | null {
  const bare = text.trim().replace(/^,|,$/g, '').trim();
  if (UNKNOWN.test(bare)) return phraseOf(amount(1));
  const plain = /^(?:- ?)?⟨n(\d+)⟩$/.exec(bare)?.[1];
  const value = plain === undefined ? undefined : amounts[Number(plain)];
  if (value?.kind === 'number') return phraseOf(amount(0, bare.startsWith('-') ? value.value.neg() : value.value));
  return readJoined(bare, amounts) ?? readMultiple(bare, amounts);
}

function both(
  first: string,
  second: string,
  amounts: readonly StoryAmount[],
): readonly [NumberPhrase, NumberPhrase] | null {
  const [one, two] = [readNumberPhrase(first, amounts), readNumberPhrase(second, amounts)];
  return one === null || two === null ? null : [one, two];
}

/** "a and b" where "and" must not be one of another sum: every place is tried, and only one may fit. */
function split(
  text: string,
  joint: string,
  amounts: readonly StoryAmount[],
): readonly [NumberPhrase, NumberPhrase] | null {
  const fits = [...text.matchAll(new RegExp(` ${joint} `, 'g'))].flatMap(({ index, 0: found }) => {
    const pair = both(text.slice(0, index), text.slice(index + found.length), amounts);
    return pair === null ? [] : [pair];
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function readJoined(text: string, amounts: readonly StoryAmount[]): NumberPhrase | null {
  const named = /^(?:the )?(sum of|difference between|difference of|product of|quotient of|total of) (.+)$/.exec(text);
  if (named !== null) {
    const pair = split(named[2] ?? '', 'and', amounts);
    if (pair === null) return null;
    const [one, two] = pair;
    if (named[1] === 'sum of' || named[1] === 'total of') return sum(one, two, 1);
    if (named[1]?.startsWith('difference') === true) return sum(one, two, -1);
    if (named[1] === 'quotient of')
      return isConstant(two) && two.amount.rest.n !== 0n && !isConstant(one)
        ? times(one, two.amount.rest.inverse())
        : null;
    if (isConstant(one) === isConstant(two)) return null;
    return isConstant(one) ? times(two, one.amount.rest) : times(one, two.amount.rest);
  }
  for (const { words, sign, turned } of JOINS) {
    const pair = split(text, words, amounts);
    if (pair !== null) return turned ? sum(pair[1], pair[0], sign) : sum(pair[0], pair[1], sign);
  }
  return null;
}

function readMultiple(text: string, amounts: readonly StoryAmount[]): NumberPhrase | null {
  for (const [pattern, factor] of TIMES) {
    const inner = pattern.exec(text)?.[1];
    const phrase = inner === undefined ? null : readNumberPhrase(inner, amounts);
    if (phrase !== null) return isConstant(phrase) ? null : times(phrase, factor);
  }
  const owned = /^its (double|triple|half|quarter|third)$/.exec(text)?.[1];
  if (owned !== undefined)
    return phraseOf(
      amount(
        {
          double: new Fraction(2),
          triple: new Fraction(3),
          half: new Fraction(1, 2),
          quarter: new Fraction(1, 4),
          third: new Fraction(1, 3),
        }[owned] ?? 1,
      ),
    );
  const before = /^⟨n(\d+)⟩ (?:times|lots of|multiplied by) (.+)$/.exec(text);
  const after = /^(.+) (multiplied by|times|divided by) ⟨n(\d+)⟩$/.exec(text);
  const [mark, inner, divides] =
    before !== null
      ? [before[1], before[2], false]
      : after !== null
        ? [after[3], after[1], after[2] === 'divided by']
        : [undefined, undefined, false];
  const factor = mark === undefined ? undefined : amounts[Number(mark)];
  const phrase = inner === undefined ? null : readNumberPhrase(inner, amounts);
  if (factor?.kind !== 'number' || phrase === null || isConstant(phrase) || factor.value.n === 0n) return null;
  return times(phrase, divides ? factor.value.inverse() : factor.value);
}

const EQUALS =
  / (?:is equal to|is the same as|is also|equals|gives|results in|makes|yields|is|was|equal|=|has the same value as) /g;
const RESULT =
  '(?:,? ?(?:then )?(?:the|my|your) (?:result|answer|sum|total|difference|product|quotient|outcome)(?: (?:obtained|you get))?(?: is| equals| is equal to| will be| was)|,? ?(?:you|i|we) (?:get|obtain)|,? ?it (?:gives|becomes|equals)|,? ?it is)';
/** "when 5 is subtracted from three times a number the answer is 16". */
const PASSIVE: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:when|if) (.+) (?:is|are) (added to|subtracted from|taken from|taken away from) (.+?)${RESULT} (.+)$`,
    ),
    '',
  ],
  [
    new RegExp(
      `^(?:when|if) (.+) (?:is|are) (multiplied by|divided by|increased by|decreased by|reduced by) (.+?)${RESULT} (.+)$`,
    ),
    '',
  ],
];

/** Both sides of "a number decreased by 9 is equal to half the number"; `null` where the words say anything else. */
export function readNumberStatement(
  text: string,
  amounts: readonly StoryAmount[],
): readonly [NumberPhrase, NumberPhrase] | null {
  const bare = text
    .trim()
    .replace(/[,.;:]+$/, '')
    .replace(
      /^(?:if|given that|suppose(?: that)?|when|i know that|they tell me that|such that) (?!.* the (?:result|answer) is)/,
      '',
    );
  for (const [pattern] of PASSIVE) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    const [, first = '', verb = '', second = '', result = ''] = found;
    const pair = both(`${first} ${verb} ${second}`, result, amounts);
    if (pair !== null) return pair;
  }
  const doubled = new RegExp(`^(?:when|if) (.+) is (doubled|tripled|trebled|halved)${RESULT} (.+)$`).exec(bare);
  if (doubled !== null) {
    const word = { doubled: 'twice', tripled: 'triple', trebled: 'triple', halved: 'half' }[doubled[2] ?? ''] ?? '';
    const pair = both(`${word} ${doubled[1] ?? ''}`, doubled[3] ?? '', amounts);
    if (pair !== null) return pair;
  }
  const fits = [...bare.matchAll(EQUALS)].flatMap(({ index, 0: found }) => {
    const pair = both(bare.slice(0, index), bare.slice(index + found.length), amounts);
    return pair === null ? [] : [pair];
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
