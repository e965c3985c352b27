import Fraction from 'fraction.js';

import { common, countOfFactors, fact, firstOf, nextTo, primeFactorFact } from './numberFacts.ts';
import { conditionsOf, LISTS, NUMBERS } from './numberLists.ts';
import type { NumberList } from './numberLists.ts';
import { operation, numberOf } from './numberTree.ts';
import type { NumberTree } from './numberTree.ts';
import { ORDINALS, placeOf } from '../words/ordinals.ts';

/** A name of one number: a pattern in small letters and what it names. */
export type NamedNumber = readonly [source: string, read: (groups: readonly string[]) => NumberTree | null];

const N = String.raw`(\d{1,7})(?![\d.]*\d|/)`;
const LIST = String.raw`((?:the numbers )?\d{1,7}(?:(?:, ?(?:and )?| and | & )\d{1,7}){1,4})(?![\d.]*\d|/)`;
const SMALLEST = '(?:the )?(?:smallest|least|lowest|first)(?: possible)?';
const LARGEST = '(?:the )?(?:largest|greatest|biggest|highest|last)(?: possible)?';
const ABOVE =
  '(?:that (?:is|are|comes) |which (?:is|are) )?(?:greater than|more than|bigger than|larger than|above|over|after|higher than|exceeding|beyond|that exceeds|past)';
const BELOW =
  '(?:that (?:is|are|comes) |which (?:is|are) )?(?:less than|smaller than|below|under|before|lower than|not exceeding)';
export const ORDINAL = `(${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th))`;

export function ordinal(word: string): number {
  const at = placeOf(word);
  return at > 0 ? at : Number(word.replace(/\D+$/, ''));
}

function numbersIn(list: string): readonly number[] {
  return (list.match(/\d+/g) ?? []).map(Number);
}

function ranked(which: string, noun: readonly string[]): NumberTree | null {
  const [only, ...more] = conditionsOf(noun) ?? [];
  const rank = ordinal(which);
  if (only === undefined || more.length > 0 || /^factor/.test(noun[1] ?? '')) return null;
  const multiple = noun[3] ?? '';
  if (multiple !== '') return operation('×', numberOf(new Fraction(rank)), numberOf(new Fraction(multiple)));
  const values = firstOf(only, rank);
  const value = values?.at(-1);
  return values === null || value === undefined
    ? null
    : fact(value, { reason: `${only.why} Count up to number ${rank}.`, expression: values.join(',\\ ') });
}

function beside(noun: readonly string[], bound: string, step: 1 | -1): NumberTree | null {
  const conditions = conditionsOf(noun);
  return conditions === null || conditions.length === 0 ? null : nextTo(conditions, Number(bound), step);
}

function divisible(list: string, bound: string, step: 1 | -1): NumberTree | null {
  const multiple = common(numbersIn(list), 'lcm');
  if (multiple === null) return null;
  const [of, from] = [Number(multiple.value.valueOf()), Number(bound)];
  const count = step > 0 ? Math.floor(from / of) + 1 : Math.ceil(from / of) - 1;
  if (count < 1) return null;
  const lines = [...multiple.steps];
  if (from > 0)
    lines.push({
      reason: `Take the ${step > 0 ? 'first multiple above' : 'last multiple below'} $${from}$.`,
      expression: `${count}\\times ${of}=${count * of}`,
    });
  return fact(count * of, ...lines);
}

/** So many digits: the bound that lies just outside. */
function digitBound(digits: string, step: 1 | -1): string {
  return `${step > 0 ? 10 ** (Number(digits) - 1) - 1 : 10 ** Number(digits)}`;
}

function ofList(
  list: NumberList | null,
  what: 'count' | 'sum' | 'product' | 'largest' | 'smallest',
): NumberTree | null {
  if (list === null || list.values.length === 0) return null;
  const { values, steps } = list;
  const sum = values.reduce((total, value) => total + value, 0);
  if (what === 'count') return fact(values.length, ...steps, { reason: 'Count them.', expression: `${values.length}` });
  if (what === 'sum') return fact(sum, ...steps, { reason: 'Add them.', expression: `${values.join('+')}=${sum}` });
  if (what === 'product') {
    const product = values.reduce((total, value) => total * value, 1);
    return values.length > 5
      ? null
      : fact(product, ...steps, { reason: 'Multiply them.', expression: `${values.join('\\times ')}=${product}` });
  }
  const pick = what === 'largest' ? Math.max(...values) : Math.min(...values);
  return fact(pick, ...steps, { reason: `Take the ${what}.`, expression: `${pick}` });
}

function integersAdded(from: number, to: number): NumberTree | null {
  if (from >= to || to - from > 30) return null;
  const all = Array.from({ length: to - from + 1 }, (_item, index) => from + index);
  const kept = from < 0 && to > 0 ? all.filter((value) => !all.includes(-value)) : all;
  const sum = all.reduce((total, value) => total + value, 0);
  const lines =
    kept.length < all.length
      ? [
          {
            reason: 'A number and its negative add up to 0: leave them out.',
            expression: kept.length === 0 ? '0' : kept.join('+'),
          },
        ]
      : [];
  return fact(sum, ...lines, {
    reason: 'Add what is left.',
    expression: `${kept.length === 0 ? '0' : kept.join('+').replaceAll('+-', '-')}=${sum}`,
  });
}

function ofPowers(join: string, what: string, values: readonly number[]): NumberTree | null {
  const parts = values.map((value): NumberTree => {
    const one = numberOf(new Fraction(value));
    if (what === 'square roots') return { kind: 'root', index: 2, of: one };
    return operation('^', one, numberOf(new Fraction(what === 'squares' ? 2 : 3)));
  });
  const [first, ...rest] = join === 'difference' && (values[0] ?? 0) < (values[1] ?? 0) ? parts.toReversed() : parts;
  if (first === undefined || (join === 'difference' && rest.length > 1)) return null;
  const sign = join === 'sum' ? '+' : join === 'product' ? '×' : '-';
  return rest.reduce((so, one) => operation(sign, so, one), first);
}

const DIVIDES =
  '(?:that |which )?(?:is |are )?(?:exactly )?(?:divisible by|(?:a )?(?:common )?multiples? of|in the times tables? of)(?: each of| all of)?(?: both)?';
const DIGITS = String.raw`(\d)[- ]digit`;
const HCF =
  '(?:the )?(?:hcf|gcf|gcd|h\\.c\\.f\\.?|(?:highest|greatest|largest|biggest) common (?:factor|divisor))(?: \\((?:hcf|gcf|gcd)\\))? (?:of|for|between)';
const LCM =
  '(?:the )?(?:lcm|l\\.c\\.m\\.?|(?:lowest|least|smallest) common multiple)(?: \\(lcm\\))? (?:of|for|between)';

export const NAMED_NUMBERS: readonly NamedNumber[] = [
  ['(?:the )?only even prime(?: number)?', () => fact(2, { reason: 'Every other even number is divisible by 2.', expression: '2' })],
  ['(?:the )?(?:sum|total) of (?:all )?(?:of )?(?:the )?(?:whole numbers|integers) (?:from|between) (-?\\d{1,3}) (?:to|and|up to) (-?\\d{1,3})(?: inclusive)?', ([from = '', to = '']) => integersAdded(Number(from), Number(to))],
  [`${HCF} ${LIST}`, ([list = '']) => common(numbersIn(list), 'gcd')],
  [`${LCM} ${LIST}`, ([list = '']) => common(numbersIn(list), 'lcm')],
  [`(?:the )?${ORDINAL} ${NUMBERS}`, ([which = '', ...noun]) => ranked(which, noun)],
  [`(?:the )?number of (?:different |positive |distinct |whole number )*(?:factors|divisors) (?:of|that|does|in|for) (?:the number )?${N}(?: has| have| possess)?`, ([of = '']) => countOfFactors(Number(of))],
  [`${LARGEST} prime factor of ${N}`, ([of = '']) => primeFactorFact(Number(of), 'largest')],
  [`${SMALLEST} prime factor of ${N}`, ([of = '']) => primeFactorFact(Number(of), 'smallest')],
  [`(?:the )?sum of (?:the |its |all the )?(?:different |distinct )prime factors of ${N}`, ([of = '']) => primeFactorFact(Number(of), 'sum')],
  [`(?:the )?number of (?:different |distinct )prime factors of ${N}`, ([of = '']) => primeFactorFact(Number(of), 'count')],
  [`(?:${SMALLEST}|the next) ${NUMBERS} ${ABOVE} ${N}`, (g) => beside(g.slice(0, 4), g[4] ?? '', 1)],
  [`(?:the )?next ${NUMBERS} (?:after|following|bigger than|above) ${N}`, (g) => beside(g.slice(0, 4), g[4] ?? '', 1)],
  [`${LARGEST} ${NUMBERS} ${BELOW} ${N}`, (g) => beside(g.slice(0, 4), g[4] ?? '', -1)],
  [`${SMALLEST} ${DIGITS} ${NUMBERS}`, ([digits = '', ...noun]) => beside(noun, digitBound(digits, 1), 1)],
  [`${LARGEST} ${DIGITS} ${NUMBERS}`, ([digits = '', ...noun]) => beside(noun, digitBound(digits, -1), -1)],
  [`${SMALLEST} (?:whole |positive )*(?:number|integer) ${ABOVE} ${N} (?:that|which) is ${DIVIDES} ${LIST}`, ([bound = '', list = '']) => divisible(list, bound, 1)],
  [`${SMALLEST} (?:whole |positive )*(?:number|integer) ${ABOVE} ${N} ${DIVIDES} ${LIST}`, ([bound = '', list = '']) => divisible(list, bound, 1)],
  [`${LARGEST} (?:whole |positive )*(?:number|integer) ${BELOW} ${N} (?:that|which) is ${DIVIDES} ${LIST}`, ([bound = '', list = '']) => divisible(list, bound, -1)],
  [`${LARGEST} (?:whole |positive )*(?:number|integer) ${BELOW} ${N} ${DIVIDES} ${LIST}`, ([bound = '', list = '']) => divisible(list, bound, -1)],
  [`${SMALLEST} (?:whole |positive |common )*(?:number|integer|multiple) (?:that (?:is|are) )?${DIVIDES} ${LIST} ${ABOVE} ${N}`, ([list = '', bound = '']) => divisible(list, bound, 1)],
  [`${SMALLEST} common multiple of ${LIST} ${ABOVE} ${N}`, ([list = '', bound = '']) => divisible(list, bound, 1)],
  [`${LARGEST} common multiple of ${LIST} ${BELOW} ${N}`, ([list = '', bound = '']) => divisible(list, bound, -1)],
  [`${SMALLEST} ${DIGITS} (?:number|integer|common multiple) ${DIVIDES} ${LIST}`, ([digits = '', list = '']) => divisible(list, digitBound(digits, 1), 1)],
  [`${LARGEST} ${DIGITS} (?:number|integer|common multiple) ${DIVIDES} ${LIST}`, ([digits = '', list = '']) => divisible(list, digitBound(digits, -1), -1)],
  [`${SMALLEST} (?:whole |positive )*(?:number|integer) ${DIVIDES} ${LIST}`, ([list = '']) => divisible(list, '0', 1)],
  [`${SMALLEST} (?:whole |positive )*(?:number|integer) (?:that|which) ${LIST} (?:will |can )?(?:both |all )?(?:divide|go) into(?: exactly| evenly)?`, ([list = '']) => divisible(list, '0', 1)],
  [`(?:the )?(sum|difference|product) (?:of|between|in) the (squares|cubes|square roots) of ${LIST}`, ([join = '', what = '', list = '']) => ofPowers(join, what, numbersIn(list))],
  ...LISTS.flatMap(([source, read]): readonly NamedNumber[] => [
    [`(?:the )?(?:sum|total) of (?:all )?(?:of )?${source}`, (g) => ofList(read(g), 'sum')],
    [`${source},? (?:added (?:up|together|up together)|summed|in total)`, (g) => ofList(read(g), 'sum')],
    [`(?:the )?product of (?:all )?(?:of )?${source}`, (g) => ofList(read(g), 'product')],
    [`(?:the )?(?:number|count|quantity) of ${source}`, (g) => ofList(read(g), 'count')],
    [`(?:${LARGEST}) (?:of |out of |among )${source}`, (g) => ofList(read(g), 'largest')],
  ]),
]; // prettier-ignore
