import { primeFactors } from '../../algebra/primeFactors.ts';
import { ASK, THESE, whole } from './askingWords.ts';
import { formula, values, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { listIn } from './numbersIn.ts';

const LARGEST = 1_000_000;
const COMMON =
  '(?<kind>hcf|gcf|gcd|highest common factor|greatest common (?:factor|divisor)|largest common factor|lcm|lowest common multiple|least common multiple|smallest common multiple)(?: \\((?:hcf|gcf|gcd|lcm)\\))?';
const WHOLES = String.raw`(?<list>\d[\d, ;&and]*)`;
const ONE = String.raw`(?<number>\d+)`;

const FORMS: readonly (readonly [RegExp, (groups: Groups, question: BareQuestion) => NamedQuestion | null])[] = [
  [whole(ASK, COMMON, '(?: of| for|:| between)? ?', THESE, WHOLES), common],
  [whole(WHOLES, '[,.:;-]? ?', ASK, COMMON), common],
  [
    whole(
      '(?:write|express|give|find|show)? ?(?:the number )?',
      ONE,
      ' as (?:a |the )?(?:product|multiplication) of (?:its |(?<powers>powers of )(?:its )?|the )?prime(?:s| factors| numbers)?',
      INDEX(),
    ),
    inPrimes,
  ],
  [whole(ASK, '(?:prime factori[sz]ation|prime factor decomposition) (?:of|for) ', ONE, INDEX()), inPrimes],
  [whole(ASK, '(?:all )?(?:the |of the )?factors of ', ONE), factorsOf],
  [whole(ASK, String.raw`first (?<count>\d|two|three|four|five|six) multiples of `, ONE), multiplesOf],
  [whole('is ', ONE, ' (?:a )?prime(?: number)?(?:,? (?:yes or no|or not))?'), isPrime],
];

type Groups = Readonly<Record<string, string | undefined>>;

function INDEX(): string {
  return '(?<index> (?:in|using) index (?:form|notation)| using indices| using exponents)?';
}

/** Factors, multiples and primes of whole numbers that are named in the question. */
export function readFactors(question: BareQuestion): NamedQuestion | null {
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined) return read(groups, question);
  }
  return null;
}

function common({ kind, list }: Groups, question: BareQuestion): NamedQuestion | null {
  const numbers = listIn(list ?? '');
  if (numbers === null || numbers.length > 4 || numbers.some((one) => one.d !== 1n || one.n === 0n)) return null;
  const name = /^l|multiple/.test(kind ?? '') && !/^largest/.test(kind ?? '') ? 'lcm' : 'gcd';
  const texts = numbers.map((one) => one.toFraction());
  // Of three numbers as of the common one of the first two and the third.
  const nested = texts.slice(1).reduce((inner, next) => `${name}(${inner},${next})`, texts[0] ?? '');
  return formula(nested, question);
}

function inPrimes({ number, index, powers }: Groups, { form }: BareQuestion): NamedQuestion | null {
  const value = wholeOf(number);
  if (value === null || value < 2 || form !== '') return null;
  const shape = index === undefined && powers === undefined ? '' : ' in index form';
  return { kind: 'formula', problem: `Write ${value} as a product of its prime factors${shape}`, unit: null };
}

function factorsOf({ number }: Groups, question: BareQuestion): NamedQuestion | null {
  const value = wholeOf(number);
  if (value === null || value < 1 || value > 5000) return null;
  const divisors = Array.from({ length: value }, (_, index) => index + 1).filter((one) => value % one === 0);
  return divisors.length < 2 ? null : values(divisors.join(', '), question);
}

const COUNTS = ['two', 'three', 'four', 'five', 'six'];

function multiplesOf({ count = '', number }: Groups, question: BareQuestion): NamedQuestion | null {
  const [value, many] = [wholeOf(number), /\d/.test(count) ? Number(count) : COUNTS.indexOf(count) + 2];
  if (value === null || value < 1 || many < 2) return null;
  return values(Array.from({ length: many }, (_, index) => value * (index + 1)).join(', '), question, true);
}

function isPrime({ number }: Groups, question: BareQuestion): NamedQuestion | null {
  const value = wholeOf(number);
  if (value === null || value < 2) return null;
  const [first, another] = primeFactors(BigInt(value));
  return values(another === undefined && first?.[1] === 1 ? '\\text{yes}' : '\\text{no}', question);
}

function wholeOf(text: string | undefined): number | null {
  const value = Number(text);
  return Number.isInteger(value) && value <= LARGEST ? value : null;
}
