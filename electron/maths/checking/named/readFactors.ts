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
  [
    whole('use a factor tree to write ', ONE, ' as (?:a|the) product of (?:its |the )?prime factors', INDEX()),
    inPrimes,
  ],
  [whole('prime factor form(?<index> \\((?:use indices|index form|in index form)\\))?:? ?', ONE), inPrimes],
  [whole(ASK, '(?:(?:all )?(?:the |of the )?factors|every factor) of ', ONE), factorsOf],
  [
    whole(
      'how many (?:positive |different )?(?:factors|divisors) (?:does |has )?(?:the number )?',
      ONE,
      '(?: have| has)?',
    ),
    countFactors,
  ],
  [whole(ASK, '(?<end>greatest|largest|biggest|highest|smallest|least) prime factor of ', ONE), primeFactor],
  [whole(ASK, '(?:the )?remainder (?:is left |you get )?when ', ONE, ' is divided by (?<by>\\d+)'), remainder],
  [
    whole('what (?:is the )?remainder (?:is left |do you get |is obtained )?when ', ONE, ' is divided by (?<by>\\d+)'),
    remainder,
  ],
  [
    whole(
      ASK,
      '(?:least|smallest|lowest) (?:positive )?(?:integer|whole number|number) (?:that is |which is )?(?:exactly )?divisible by (?:each of |both |all of )?',
      WHOLES,
    ),
    divisibleByAll,
  ],
  [
    whole(
      '(?:the )?(?:hcf|highest common factor|gcf) of two numbers is (?<hcf>\\d+) and (?:their |the )?(?:lcm|lowest common multiple|least common multiple) is (?<lcm>\\d+)[.,;] one of the numbers is ',
      ONE,
      '[.,;] ?(?:find|what is|work out) the other(?: number| one)?',
    ),
    otherNumber,
  ],
  [whole(ASK, String.raw`first (?<count>\d|two|three|four|five|six) multiples of `, ONE), multiplesOf],
  [whole('is ', ONE, ' (?:a )?prime(?: number)?(?:,? (?:yes or no|or not))?'), isPrime],
];

type Groups = Readonly<Record<string, string | undefined>>;

function INDEX(): string {
  return '(?<index>[.,]? (?:in|using|use|give your answer in) index (?:form|notation)|[.,]? (?:using|use) (?:(?:indices|exponents)(?: for (?:the )?repeated (?:prime )?factors)?|powers))?';
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

function countFactors({ number }: Groups, question: BareQuestion): NamedQuestion | null {
  const value = wholeOf(number);
  if (value === null || value < 1) return null;
  const count = primeFactors(BigInt(value)).reduce((product, [, power]) => product * (power + 1), 1);
  return formula(`${count} + 0`, question);
}

function primeFactor({ number, end = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const value = wholeOf(number);
  if (value === null || value < 2) return null;
  const primes = primeFactors(BigInt(value)).map(([prime]) => Number(prime));
  const wanted = /small|least/.test(end) ? Math.min(...primes) : Math.max(...primes);
  return formula(`${wanted} + 0`, question);
}

function remainder({ number, by }: Groups, question: BareQuestion): NamedQuestion | null {
  const [value, divisor] = [wholeOf(number), wholeOf(by)];
  return value === null || divisor === null || divisor < 1 ? null : formula(`${value % divisor} + 0`, question);
}

function divisibleByAll({ list }: Groups, question: BareQuestion): NamedQuestion | null {
  return common({ kind: 'lcm', list }, question);
}

/** The product of two numbers is that of their highest common factor and lowest common multiple. */
function otherNumber({ hcf, lcm, number }: Groups, question: BareQuestion): NamedQuestion | null {
  const [factor, multiple, one] = [wholeOf(hcf), wholeOf(lcm), wholeOf(number)];
  if (factor === null || multiple === null || one === null || one < 1 || one % factor > 0 || multiple % one > 0)
    return null;
  const other = (factor * multiple) / one;
  return commonFactor(one, other) === factor ? formula(`${other} + 0`, question) : null;
}

function commonFactor(first: number, second: number): number {
  return second === 0 ? first : commonFactor(second, first % second);
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
