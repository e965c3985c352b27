import { primeFactors } from '../../algebra/primeFactors.ts';
import { ASK, whole } from './askingWords.ts';
import { formula, values, type AsFormula, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { numberIn } from './numbersIn.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Read = (groups: Groups, question: BareQuestion) => NamedQuestion | null;

const LARGEST = 100_000;
const A = String.raw`(?<a>\d{1,6})`;
const B = String.raw`(?<b>\d{1,6})`;
const SIGNED_A = String.raw`(?<a>-?\d{1,6})`;
const SIGNED_B = String.raw`(?<b>-?\d{1,6})`;
const PART = String.raw`-?\d+(?:\.\d+)?(?:(?: \d+)?\/\d+)?`;
const PRIMES = '(?:prime numbers?|primes?)';
const LOW = '(?:smallest|least|lowest|first)';
const HIGH = '(?:largest|greatest|biggest|highest|last)';
const IS = '(?: that is| which is| that are| which are)?';
const ABOVE = '(?:(?:greater|larger|bigger|more|higher) than|above|over)';
const BELOW = '(?:(?:less|smaller|lower) than|below|under)';
const WHOLE = '(?:positive )?(?:whole number|integer|number)';
const POWER = 'an? (?:perfect )?(?<power>square|cube)(?: number)?';
const COMMON = '(?:hcf|gcf|gcd|highest common factor|greatest common (?:factor|divisor))';
const MULTIPLE = '(?:lcm|lowest common multiple|least common multiple)';
const TWO = '(?:(?:the )?product of (?:two|2) (?:positive )?(?:integers|numbers|whole numbers) is )';
const FIND = "(?:find|what is|what's|work out|calculate|determine) ";

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [whole(ASK, HIGH, ' ', PRIMES, IS, ' ', BELOW, ' ', A), ({ a }) => primeBelow(of(a))],
  [whole('how many ', PRIMES, '(?: are)?(?: there)?(?: are)? ', BELOW, ' ', A), ({ a }) => one(primesTo(of(a) - 1).length)],
  [whole(ASK, '(?:sum|total) of (?:all )?(?:of )?(?:the )?', PRIMES, '(?: that lie| which lie| that are)? between ', A, ' and ', B), primeSum],
  [whole(ASK, LOW, ' multiple of ', A, IS, ' ', ABOVE, ' ', B), ({ a, b }) => one((Math.floor(of(b) / of(a)) + 1) * of(a))],
  [whole(ASK, HIGH, ' multiple of ', A, IS, ' ', BELOW, ' ', B), ({ a, b }) => one(Math.floor((of(b) - 1) / of(a)) * of(a))],
  [whole(ASK, LOW, ' (?<digits>two|three|four|2|3|4)[- ]digit multiple of ', A), smallestWithDigits],
  [whole(ASK, LOW, ' ', WHOLE, IS, ' ', ABOVE, ' (?<c>\\d{1,6})', IS, ' (?:exactly )?divisible by (?:both )?', A, ' and ', B), divisibleByBoth],
  [whole(ASK, LOW, ' ', WHOLE, ' (?:that )?(?:you|we|i) (?:have to|must|need to|should|can) multiply ', A, ' by to (?:get|make|give|obtain) ', POWER), toPower],
  [whole(ASK, LOW, ' ', WHOLE, ' by which ', A, ' (?:must|should|has to|needs to|can) be multiplied (?:to|so as to) (?:get|make|give|become|obtain) ', POWER), toPower],
  [whole(ASK, LOW, ' ', WHOLE, ' (?:value of )?(?<letter>[a-z]) (?:for which|such that|so that) ', A, ' ?\\k<letter> is ', POWER), toPower],
  [whole(TWO, A, ' and (?:their|the) ', COMMON, ' is ', B, '[.,;] ?', FIND, '(?:their|the) ', MULTIPLE), otherOfTwo],
  [whole(TWO, A, ' and (?:their|the) ', MULTIPLE, ' is ', B, '[.,;] ?', FIND, '(?:their|the) ', COMMON), otherOfTwo],
  [whole('(?:the )?', COMMON, ' of (?:two|2) numbers is ', A, ' and their ', MULTIPLE, ' is ', B, '[.,;] one of (?:them|the numbers) is (?<c>\\d{1,6})[.,;] ?', FIND, 'the other(?: number| one)?'), otherNumber],
  [whole('how many integers (?:are(?: there)? |lie )?strictly between ', SIGNED_A, ' and ', SIGNED_B), ({ a, b }) => (of(a) < of(b) ? one(of(b) - of(a) - 1) : null)],
  [whole('how many (?:integers|(?<natural>whole numbers)|integer values of) (?<letter>[a-z]) satisfy ', SIGNED_A, ' ?(?<low><=|<|≤) ?\\k<letter> ?(?<high><=|<|≤) ?', SIGNED_B), integersBetween],
  [whole(ASK, '(?:cube|third) root of ', SIGNED_A), cubeRoot],
  [whole('between which (?:two|2) consecutive (?:integers|whole numbers) does √ ?\\(?', A, '\\)? lie'), rootBetween],
  [whole('(?:what|which) (?:number|integer) (?:must|should|has to|needs to) be added to ', SIGNED_A, ' to (?:give|make|get|obtain|equal) ', SIGNED_B), ({ a, b }) => one(of(b) - of(a))],
  [whole('(?:what|which) (?:number|integer) (?:must|should|do|can) (?:i|you|we) add to ', SIGNED_A, ' to (?:give|make|get|obtain|reach|end up with) ', SIGNED_B), ({ a, b }) => one(of(b) - of(a))],
  [whole('the product of (?:two|2) (?:integers|numbers) is ', SIGNED_A, ' and one of them is ', SIGNED_B, '[.,;] ?', FIND, '(?:the )?other(?: one| number| integer)?'), ({ a, b }) => (of(b) !== 0 && of(a) % of(b) === 0 ? one(of(a) / of(b)) : null)],
  [whole('(?:what|which) (?:fraction|number) is (?:exactly )?(?:halfway|half way|midway) between (?<x>', PART, ') and (?<y>', PART, ')(?: on (?:the|a) number line)?'), halfway],
  [whole(`(?:write|express|give) (?<x>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?) in (?:standard form|scientific notation) \\((?:standard (?:index )?form|scientific notation)\\)?`), ({ x = '' }) => ({ kind: 'formula', problem: `Write ${x.replace(/,/g, '')} in standard form`, unit: null })],
]; // prettier-ignore

/** Whole numbers that are named by what they are: the largest prime below 60, the smallest three-digit multiple of 17. */
export function readWholes(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '') return null;
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined) return read(groups, question);
  }
  return null;
}

const PLAIN: BareQuestion = { text: '', form: '' };

function of(text: string | undefined): number {
  return Number(text);
}

function one(value: number): AsFormula | null {
  return Number.isSafeInteger(value) && Math.abs(value) <= LARGEST ** 2 ? formula(`${value} + 0`, PLAIN) : null;
}

function isPrime(value: number): boolean {
  const [only, another] = value < 2 ? [] : primeFactors(BigInt(value));
  return only !== undefined && another === undefined && only[1] === 1;
}

function primesTo(last: number): readonly number[] {
  return last > 2000 ? [] : Array.from({ length: Math.max(last, 0) }, (_, index) => index + 1).filter(isPrime);
}

function primeBelow(limit: number): NamedQuestion | null {
  const last = primesTo(limit - 1).at(-1);
  return last === undefined ? null : one(last);
}

/** An end that is itself prime may be meant or not. */
function primeSum({ a, b }: Groups): NamedQuestion | null {
  const [low, high] = [of(a), of(b)];
  if (low >= high || high > 2000 || isPrime(low) || isPrime(high)) return null;
  const all = primesTo(high).filter((prime) => prime > low);
  return all.length === 0 ? null : one(all.reduce((sum, prime) => sum + prime, 0));
}

function smallestWithDigits({ digits = '', a }: Groups): NamedQuestion | null {
  const count = /\d/.test(digits) ? of(digits) : ['two', 'three', 'four'].indexOf(digits) + 2;
  const [first, by] = [10 ** (count - 1), of(a)];
  const value = Math.ceil(first / by) * by;
  return by > 0 && value < 10 * first ? one(value) : null;
}

function common(first: number, second: number): number {
  return second === 0 ? first : common(second, first % second);
}

function divisibleByBoth({ a, b, c }: Groups): NamedQuestion | null {
  const [first, second] = [of(a), of(b)];
  if (first < 1 || second < 1) return null;
  const step = (first * second) / common(first, second);
  return one((Math.floor(of(c) / step) + 1) * step);
}

/** What is missing of each prime until its power is even, or a multiple of three. */
function toPower({ a, power, letter }: Groups): NamedQuestion | null {
  const [value, size] = [of(a), power === 'cube' ? 3 : 2];
  if (value < 2) return null;
  const missing = primeFactors(BigInt(value)).map(
    ([prime, times]) => Number(prime) ** ((size - (times % size)) % size),
  );
  const found = one(missing.reduce((product, factor) => product * factor, 1));
  return found === null || letter === undefined ? found : { ...found, label: letter };
}

/** The product of two numbers is that of their highest common factor and their lowest common multiple. */
function otherOfTwo({ a, b }: Groups): NamedQuestion | null {
  const [product, told] = [of(a), of(b)];
  if (told < 1 || product % told > 0) return null;
  const other = product / told;
  const [small, large] = told < other ? [told, other] : [other, told];
  return large % small === 0 && small !== large ? one(other) : null;
}

function otherNumber({ a, b, c }: Groups): NamedQuestion | null {
  const [factor, multiple, known] = [of(a), of(b), of(c)];
  if (known < 1 || factor < 1 || known % factor > 0 || multiple % known > 0) return null;
  const other = (factor * multiple) / known;
  return common(known, other) === factor ? one(other) : null;
}

function integersBetween({ a, b, low, high, natural }: Groups): NamedQuestion | null {
  // To some, no whole number is negative.
  if (natural !== undefined && of(a) < 0) return null;
  const count = of(b) - of(a) - 1 + (low === '<' ? 0 : 1) + (high === '<' ? 0 : 1);
  return of(a) < of(b) ? one(count) : null;
}

function cubeRoot({ a }: Groups): NamedQuestion | null {
  const root = Math.round(Math.cbrt(of(a)));
  return root ** 3 === of(a) && root !== 0 ? one(root) : null;
}

function rootBetween({ a }: Groups): NamedQuestion | null {
  const root = Math.floor(Math.sqrt(of(a)));
  return root * root === of(a) ? null : values(`${root}, ${root + 1}`, PLAIN);
}

function halfway({ x = '', y = '' }: Groups): NamedQuestion | null {
  const [first, second] = [numberIn(x), numberIn(y)];
  return first === null || second === null ? null : formula(`${first.add(second).div(2).toFraction()} + 0`, PLAIN);
}
