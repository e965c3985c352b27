import type Fraction from 'fraction.js';

import { primeFactors } from '../../algebra/primeFactors.ts';
import { THESE, whole } from './askingWords.ts';
import { values, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { listIn, numberIn } from './numbersIn.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const FIGURES = String.raw`(?<list>-?[\d.][\d., ;/%&andor-]*)`;
const UP = '(?<way>ascending order|order of size|order|increasing order|descending order|decreasing order)';
const START =
  ',?(?: \\(?(?:(?:starting|start|beginning) with the |from )?(?<first>smallest|least|lowest|largest|greatest|biggest|highest)(?: to (?:largest|greatest|biggest|highest|smallest|least|lowest)| first| number)?\\)?)?';
const PRIMES = 'prime numbers?|primes?';

const FORMS: readonly (readonly [RegExp, (groups: Groups, question: BareQuestion) => NamedQuestion | null])[] = [
  [
    whole('(?:put|write|arrange|place|order|list|sort) ?', THESE, '(?:in(?:to)? )?', UP, START, '[:;,.]? ?', FIGURES),
    ordered,
  ],
  [whole('(?:put|write|arrange|place|order|list|sort) ', THESE, FIGURES, ',? in(?:to)? ', UP, START), ordered],
  [
    whole(
      '(?:order|arrange|put) ',
      THESE,
      '(?:from )?(?<first>smallest|least|lowest|largest|greatest|biggest|highest) to (?:largest|greatest|biggest|highest|smallest|least|lowest)[:;,.]? ?',
      FIGURES,
    ),
    ordered,
  ],
  [
    whole(
      '(?:which|what) is (?:the )?(?<first>smallest|least|largest|greatest|biggest) of (?:these|the following)(?: fractions| decimals| numbers)?[:;,]? ?',
      FIGURES,
    ),
    extreme,
  ],
  [
    whole(
      '(?:which|what) (?:of (?:these|the following)(?: fractions| decimals| numbers)? |one |number |fraction |decimal )*is (?:the )?(?<first>smallest|least|largest|greatest|biggest|larger|smaller|bigger|greater)[:;,]? ?',
      FIGURES,
    ),
    extreme,
  ],
  [
    whole(
      `(?:write down|list|find|what are|give|state)? ?(?:all )?(?:of )?(?:the )?(?:${PRIMES}) between (?<low>\\d+) and (?<high>\\d+)`,
    ),
    primesBetween,
  ],
  [whole(`how many (?:${PRIMES})(?: are)?(?: there)?(?: lie)? between (?<low>\\d+) and (?<high>\\d+)`), primeCount],
  [
    whole(
      `(?:what is |what's |whats |find |write down )?(?:the )?(?:first|next|smallest) (?:${PRIMES}) (?:bigger|greater|larger|more|higher|after) ?(?:than )?(?<low>\\d+)`,
    ),
    primeAfter,
  ],
];

/** Numbers put in order, the outermost of several, primes between two. */
export function readOrder(question: BareQuestion): NamedQuestion | null {
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined) return read(groups, question);
  }
  return null;
}

type Figure = { readonly typed: string; readonly value: Fraction };

/** As they were typed: 2/3 stays 2/3, 40% is a part of a hundred. */
function figuresIn(list: string): readonly Figure[] | null {
  const plain = list.replace(/%/g, '').trim();
  const numbers = listIn(plain);
  const typed = list
    .split(/[,;]|\band\b|&|\s+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (numbers === null || numbers.length !== typed.length) return null;
  return typed.map((text, index) => ({ typed: text, value: valueOf(text, numbers[index]) }));
}

function valueOf(text: string, number: Fraction | undefined): Fraction {
  const value = number ?? numberIn('0');
  if (value === null) throw new RangeError('nought is a number');
  return text.endsWith('%') ? value.div(100) : value;
}

function ordered({ list = '', way = '', first = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const figures = figuresIn(list);
  if (figures === null) return null;
  const falls = /^(?:largest|greatest|biggest|highest)/.test(first) || /descending|decreasing/.test(way);
  if (/descending|decreasing/.test(way) && /^(?:smallest|least|lowest)/.test(first)) return null;
  const sorted = [...figures].sort((a, b) => (falls ? b.value.compare(a.value) : a.value.compare(b.value)));
  const distinct = sorted.every((one, index) => index === 0 || !one.value.equals(sorted[index - 1]?.value ?? 0));
  return distinct ? values(sorted.map(({ typed }) => inLatex(typed)).join(', '), question, true) : null;
}

function extreme({ list = '', first = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const figures = figuresIn(list.replace(/,? or /g, ', '));
  if (figures === null) return null;
  const sorted = [...figures].sort((a, b) => a.value.compare(b.value));
  const one = /^(?:small|least)/.test(first) ? sorted[0] : sorted.at(-1);
  const isTie = sorted.filter(({ value }) => one?.value.equals(value)).length > 1;
  return one === undefined || isTie ? null : values(inLatex(one.typed), question);
}

function inLatex(typed: string): string {
  return typed.replace('%', '\\%');
}

function isPrime(value: number): boolean {
  const [only, another] = value < 2 ? [] : primeFactors(BigInt(value));
  return only !== undefined && another === undefined && only[1] === 1;
}

/** An end that is itself prime may be meant or not. */
function between(low: string | undefined, high: string | undefined): readonly number[] | null {
  const [from, to] = [Number(low), Number(high)];
  if (!(from < to) || to - from > 300 || isPrime(from) || isPrime(to)) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(isPrime);
}

function primesBetween({ low, high }: Groups, question: BareQuestion): NamedQuestion | null {
  const primes = between(low, high);
  return primes === null || primes.length === 0 ? null : values(primes.join(', '), question);
}

function primeCount({ low, high }: Groups, question: BareQuestion): NamedQuestion | null {
  const primes = between(low, high);
  return primes === null ? null : values(String(primes.length), question);
}

function primeAfter({ low }: Groups, question: BareQuestion): NamedQuestion | null {
  let value = Number(low) + 1;
  if (value > 10_000) return null;
  while (!isPrime(value)) value += 1;
  return values(String(value), question);
}
