import type { RuleStep } from '../../outcomes.ts';
import { factorOf, firstOf, KINDS, listed, listStep, multipleOf } from './numberFacts.ts';
import type { Condition } from './numberFacts.ts';

/** Whole numbers told by what they have in common: "the primes between 30 and 40". */
export type NumberList = { readonly values: readonly number[]; readonly steps: readonly RuleStep[] };
export type ListPhrase = readonly [source: string, read: (groups: readonly string[]) => NumberList | null];

const N = String.raw`(\d{1,6})(?![\d.]*\d|/)`;
const KIND = '(prime|square|cube|cubic|even|odd|triangular|triangle)';
/** A kind of number with more said of it: "odd prime numbers", "square numbers", "multiples of 6". */
export const NUMBERS = String.raw`(?:(?:positive|whole|natural|different|integer) )*(?:${KIND} )?(?:positive |whole )?(?:(primes?|squares?|cubes?|numbers?|integers?|factors? of ${N}|multiples? of ${N}))(?: numbers?)?`;
/** How many groups `NUMBERS` has. */
export const GROUPS = 4;

function kindOf(word: string): Condition | null {
  const name = word
    .replace(/s$/, '')
    .replace('cubic', 'cube')
    .replace(/^triangle$/, 'triangular');
  return KINDS[name] ?? null;
}

/** The conditions that `NUMBERS` names. */
export function conditionsOf([kind = '', noun = '', of = '', multiple = '']: readonly string[]):
  readonly Condition[] | null {
  const found: Condition[] = [];
  const add = (condition: Condition | null | undefined): void => {
    if (condition !== null && condition !== undefined) found.push(condition);
  };
  if (kind !== '') add(kindOf(kind));
  if (/^(?:primes?|squares?|cubes?)$/.test(noun)) add(kindOf(noun));
  if (of !== '') add(factorOf(Number(of)));
  if (multiple !== '') add(multipleOf(Number(multiple)));
  if (Number(of || 1) < 1 || Number(multiple || 1) < 1) return null;
  return found.length === 0 && !/^(?:numbers?|integers?)$/.test(noun) ? null : found;
}

function made(conditions: readonly Condition[] | null, values: readonly number[] | null): NumberList | null {
  if (conditions === null || values === null || values.length === 0 || values.length > 24 || conditions.length === 0)
    return null;
  return { values, steps: [listStep(conditions, values)] };
}

function within(groups: readonly string[], from: number, to: number): NumberList | null {
  const conditions = conditionsOf(groups);
  return made(conditions, conditions === null ? null : listed(conditions, Math.max(from, 1), to));
}

/** "Between 12 and 30": the ends count only where the words say so; the list must not depend on it. */
function between(groups: readonly string[], from: number, to: number, inclusive: boolean): NumberList | null {
  const [with_, without] = [within(groups, from, to), within(groups, from + 1, to - 1)];
  if (inclusive) return with_;
  return with_ !== null && without !== null && with_.values.length !== without.values.length ? null : without;
}

const ALL = '(?:all )?(?:of )?(?:the )?';
const BELOW = '(?:(?:that are |which are )?(?:less than|below|under|smaller than|lower than))';
const UPTO = '(?:(?:up to|not greater than|no (?:greater|bigger|larger|more) than)(?: and including)?)';
const NUMBER_OF = Object.fromEntries(
  ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'].map((digit) => [digit, Number(digit)]),
);

function counted(values: NumberList | null, told: string): NumberList | null {
  const count = told === '' ? undefined : NUMBER_OF[told];
  return values === null || (told !== '' && count !== values.values.length) ? null : values;
}

/** Groups: a number told of them ("the two primes"), then those of `NUMBERS`, then bounds. */
export const LISTS: readonly ListPhrase[] = [
  [
    `${ALL}()(${N} )?${NUMBERS} (?:that (?:are|lie) |which (?:are|lie) |lying )?(?:strictly )?between ${N} and ${N}( inclusive)?`,
    (g) => counted(between(g.slice(3, 7), Number(g[7]), Number(g[8]), g[9] !== ''), g[2] ?? ''),
  ],
  [
    `${ALL}()(${N} )?${NUMBERS} from ${N} (?:up )?to ${N}( inclusive)?`,
    (g) => counted(between(g.slice(3, 7), Number(g[7]), Number(g[8]), true), g[2] ?? ''),
  ],
  [`${ALL}()(${N} )?${NUMBERS} ${BELOW} ${N}`, (g) => counted(within(g.slice(3, 7), 1, Number(g[7]) - 1), g[2] ?? '')],
  [`${ALL}()(${N} )?${NUMBERS} ${UPTO} ${N}`, (g) => counted(within(g.slice(3, 7), 1, Number(g[7])), g[2] ?? '')],
  [
    `(?:the |its )?first ${N} ${NUMBERS}`,
    (g) => {
      const [only, ...more] = conditionsOf(g.slice(1, 5)) ?? [];
      return only === undefined || more.length > 0 || /^factor/.test(g[2] ?? '') ? null : made([only], firstOf(only, Number(g[0])));
    },
  ],
  [
    `${ALL}(?:positive |different )*(?:factors|divisors) of ${N}`,
    ([of = '']) => made([factorOf(Number(of))], Number(of) > 4000 ? null : listed([factorOf(Number(of))], 1, Number(of))),
  ],
]; // prettier-ignore
