import Fraction from 'fraction.js';

import { writtenNumber } from '../ordering/writtenNumbers.ts';
import { fact } from './numberFacts.ts';
import { NAMED_NUMBERS, ORDINAL, ordinal } from './namedNumbers.ts';
import { numberOf, operation, UNKNOWN, unknownsIn, valueOf } from './numberTree.ts';
import type { NumberTree, Operator } from './numberTree.ts';
import { endAt, matchAt } from './sticky.ts';

/** One way to read a number from a place of the text on. */
export type ReadNumber = { readonly tree: NumberTree; readonly end: number };
/** Reads numbers told in words or signs; `product` reads no sums. */
export type NumberReader = {
  readonly sum: (at: number) => readonly ReadNumber[];
  readonly product: (at: number) => readonly ReadNumber[];
};

const MOST = 10;
const DIGITS = String.raw`(\d{1,4} \d{1,3} ?\/ ?\d{1,3}|(?<![\^\/] ?)\d{1,5} ?\/ ?\d{1,5}(?! ?[\^\/])|\d+(?:\.\d+)?)(?![\d%°]|\.\d| ?%|(?:st|nd|rd|th)\b|:\d)`;
const UNKNOWNS =
  '□|\\?(?=\\s*[-+×÷*/=)]|\\s+(?:is|equals|plus|minus|times))|(?<=[-+×÷*/=(] ?)\\?|(?:(?:a|an|another|some|what|which|one|the|this|that|any|the same|my|his|her) )?(?:certain |other |second |unknown |missing |mystery |secret |original |single |starting )*(?:number|integer|value|decimal|fraction)(?! (?:line|of|that|from|between))|something|(?:the )?other one|the number that';
const ADDING: readonly (readonly [source: string, sign: Operator, swapped: boolean])[] = [
  ['\\+|plus|added to|add(?! up)', '+', false],
  ['-(?!\\w*-)|minus|take away|subtract|less(?! than)', '-', false],
  ['more than|increased by', '+', true],
  ['less than|fewer than|(?:is )?(?:subtracted|taken(?: away)?|deducted) from', '-', true],
  ['decreased by|reduced by|diminished by', '-', false],
];
const MULTIPLYING: readonly (readonly [source: string, sign: Operator, swapped: boolean])[] = [
  ['[×*]|x(?= ?[\\d(□])|times(?! as)|multiplied by|lots of|groups of', '×', false],
  ['[÷/]|divided by|shared (?:equally )?(?:by|between|among)|over', '÷', false],
  ['divided into|goes into', '÷', true],
];
const NAMED_POWERS: readonly (readonly [source: string, read: (one: NumberTree) => NumberTree])[] = [
  ['(?:the )?(?:positive )?square root of|√', (one) => ({ kind: 'root', index: 2, of: one })],
  ['(?:the )?cube root of|∛', (one) => ({ kind: 'root', index: 3, of: one })],
  ['(?:the )?square of', (one) => operation('^', one, numberOf(new Fraction(2)))],
  ['(?:the )?cube of', (one) => operation('^', one, numberOf(new Fraction(3)))],
  ['(?:the )?half(?: of)?(?= )', (one) => operation('÷', one, numberOf(new Fraction(2)))],
  ['(?:the )?(?:double(?: of)?|twice)', (one) => operation('×', numberOf(new Fraction(2)), one)],
  ['(?:the )?(?:triple|treble|thrice)(?: of)?', (one) => operation('×', numberOf(new Fraction(3)), one)],
  ['(?:the )?reciprocal of', (one) => operation('÷', numberOf(new Fraction(1)), one)],
  ['(?:the )?(?:opposite|negative|additive inverse) of', (one) => operation('-', numberOf(new Fraction(0)), one)],
];
function middle(one: NumberTree, two: NumberTree): NumberTree {
  return operation('÷', operation('+', one, two), numberOf(new Fraction(2)));
}

const WITH_TWO: readonly (readonly [source: string, between: string, join: (one: NumberTree, two: NumberTree) => NumberTree | null])[] = [
  ['(?:the )?(?:positive )?difference (?:between|of)', 'and', difference],
  ['(?:the )?(?:(?:number|value|integer|decimal|fraction|point) )?(?:that is |which is |that lies |lying )?(?:exactly )?(?:half ?-?way|midway|in the middle) between|(?:the )?midpoint of', 'and', middle],
  ['(?:the )?quotient (?:of|when|from)', 'and|(?:is )?divided by', (one, two) => operation('÷', one, two)],
  ['(?:the )?(?:result of |value of )?(?:adding|increasing)', 'to', (one, two) => operation('+', two, one)],
  ['(?:the )?(?:result of |value of )?(?:subtracting|taking(?: away)?)', '(?:away )?from', (one, two) => operation('-', two, one)],
  ['(?:the )?(?:result of |value of )?multiplying', 'by|and', (one, two) => operation('×', one, two)],
  ['(?:the )?(?:result of |value of )?dividing', 'by', (one, two) => operation('÷', one, two)],
  ['(?:the )?(?:result of |value of )?(?:adding|increasing)', 'and|by', (one, two) => operation('+', one, two)],
  ['(?:the )?(?:remainder|rest)(?: that is left| left(?: over)?)? (?:when|after|from|if|on)(?: (?:you|i|we))?(?: divid(?:e|ing))?', '(?:is |are )?(?:divided|shared(?: equally)?)? ?(?:by|between|among)', remainder],
]; // prettier-ignore

function difference(one: NumberTree, two: NumberTree): NumberTree | null {
  const [first, second] = [valueOf(one), valueOf(two)];
  if (first === null || second === null) return null;
  return first.compare(second) >= 0 ? operation('-', one, two) : operation('-', two, one);
}

export function remainder(one: NumberTree, two: NumberTree): NumberTree | null {
  const [whole, by] = [valueOf(one), valueOf(two)];
  if (whole === null || by === null || whole.d !== 1n || by.d !== 1n || by.compare(0) <= 0 || whole.s < 0n) return null;
  const [times, rest] = [Number(whole.n / by.n), Number(whole.n % by.n)];
  return fact(
    rest,
    {
      reason: `$${by.n}$ goes into $${whole.n}$ ${times} times.`,
      expression: `${times}\\times ${by.n}=${times * Number(by.n)}`,
    },
    { reason: 'Subtract: what is left.', expression: `${whole.n}-${times * Number(by.n)}=${rest}` },
  );
}

function different(ways: readonly ReadNumber[]): readonly ReadNumber[] {
  if (ways.length < 2) return ways;
  const seen = new Map(
    ways.map((way) => [
      JSON.stringify(way, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
      way,
    ]),
  );
  return [...seen.values()].slice(0, MOST);
}

/** A text that is being read: the result so far, for "it" and "the result", and what is known already. */
type Reading = {
  readonly text: string;
  readonly before: NumberTree | null;
  readonly known: Map<string, readonly ReadNumber[]>;
};

function kept({ known }: Reading, key: string, make: () => readonly ReadNumber[]): readonly ReadNumber[] {
  const old = known.get(key);
  if (old !== undefined) return old;
  known.set(key, []);
  const ways = different(make());
  known.set(key, ways);
  return ways;
}

function after({ text }: Reading, at: number, source: string): number | null {
  return endAt(text, at, source);
}

function sum(r: Reading, at: number): readonly ReadNumber[] {
  return kept(r, `s${at}`, () => chained(r, at, product, ADDING));
}

function product(r: Reading, at: number): readonly ReadNumber[] {
  return kept(r, `p${at}`, () => multiplied(r, at));
}

function power(r: Reading, at: number): readonly ReadNumber[] {
  return kept(r, `w${at}`, () => raised(r, at));
}

/** What stands at a place, then signs and operands for as long as there are any; every shorter reading as well. */
function chained(
  r: Reading,
  at: number,
  operand: (r: Reading, at: number) => readonly ReadNumber[],
  signs: typeof ADDING,
): readonly ReadNumber[] {
  const all: ReadNumber[] = [...operand(r, at)];
  for (let index = 0; index < all.length && all.length < 2 * MOST; index += 1) {
    const left = all[index];
    if (left === undefined) break;
    for (const [source, sign, swapped] of signs) {
      const next = after(r, left.end, source);
      if (next === null) continue;
      for (const right of operand(r, next))
        all.push({
          tree: swapped ? operation(sign, right.tree, left.tree) : operation(sign, left.tree, right.tree),
          end: right.end,
        });
      break;
    }
  }
  return all;
}

function multiplied(r: Reading, at: number): readonly ReadNumber[] {
  const ways = chained(r, at, power, MULTIPLYING);
  const touching = ways.flatMap((left) =>
    /^ ?\(/.test(r.text.slice(left.end)) && /[\d)]$/.test(r.text.slice(0, left.end))
      ? power(r, left.end).map((right) => ({ tree: operation('×', left.tree, right.tree), end: right.end }))
      : [],
  );
  return [...ways, ...touching];
}

function raised(r: Reading, at: number): readonly ReadNumber[] {
  return primary(r, at).flatMap((base): readonly ReadNumber[] => {
    const found = matchAt(
      r.text,
      base.end,
      String.raw`\^ ?[({]?(-?\d{1,2})[)}]?|(squared)|(cubed)|(?:raised )?to the (?:power (?:of )?)?((?:minus |negative |- ?)?\d{1,2})(?!\w|\.\d| ?/| (?:over|halve?s?|thirds?|quarters?|fourths?|fifths?)\b)(?: power)?|(?:raised )?to the ${ORDINAL}(?: power)?`,
    );
    if (found === null) return [base];
    const [, sign, squared, cubed, told, named] = found;
    const exponent =
      squared !== undefined
        ? 2
        : cubed !== undefined
          ? 3
          : Number(sign ?? told?.replace(/^(?:minus |negative |- ?)/, '-') ?? ordinal(named ?? ''));
    const tree = operation('^', base.tree, numberOf(new Fraction(exponent)));
    return [{ tree, end: base.end + found[0].length }, ...((squared ?? cubed) !== undefined ? [base] : [])];
  });
}

function lists(r: Reading, at: number): readonly { readonly trees: readonly NumberTree[]; readonly end: number }[] {
  return product(r, at).flatMap(({ tree, end }) => {
    const last = after(r, end, ',? ?(?:and|&)');
    const ended = last === null ? [] : product(r, last).map((two) => ({ trees: [tree, two.tree], end: two.end }));
    const next = after(r, end, ',');
    const more = next === null ? [] : lists(r, next).map((rest) => ({ trees: [tree, ...rest.trees], end: rest.end }));
    return [...ended, ...more];
  });
}

function ofSeveral(r: Reading, at: number): readonly ReadNumber[] {
  return (['+', '×'] as const).flatMap((sign) => {
    const source = sign === '+' ? '(?:the )?(?:sum|total) of' : '(?:the )?product of';
    const next = after(r, at, source);
    if (next === null) return [];
    return lists(r, next).flatMap(({ trees, end }) => {
      const [first, ...rest] = trees;
      return first === undefined ? [] : [{ tree: rest.reduce((so, one) => operation(sign, so, one), first), end }];
    });
  });
}

function named(r: Reading, at: number): readonly ReadNumber[] {
  if (!/^[\s"']*[a-z\d]/.test(r.text.slice(at, at + 4))) return [];
  return NAMED_NUMBERS.flatMap(([source, read]) => {
    const found = matchAt(r.text, at, source);
    const tree = found === null ? null : read(found.slice(1).map((group) => group ?? ''));
    return found === null || tree === null ? [] : [{ tree, end: at + found[0].length }];
  });
}

function withOperands(r: Reading, at: number): readonly ReadNumber[] {
  const one = NAMED_POWERS.flatMap(([source, read]) => {
    const next = after(r, at, source);
    return next === null ? [] : power(r, next).map(({ tree, end }) => ({ tree: read(tree), end }));
  });
  const two = WITH_TWO.flatMap(([source, between, join]) => {
    const next = after(r, at, source);
    if (next === null) return [];
    return product(r, next).flatMap((first) => {
      const second = after(r, first.end, between);
      if (second === null) return [];
      return product(r, second).flatMap((last) => {
        const tree = join(first.tree, last.tree);
        return tree === null ? [] : [{ tree, end: last.end }];
      });
    });
  });
  return [...one, ...two];
}

function literal(r: Reading, at: number): readonly ReadNumber[] {
  const found = matchAt(r.text, at, DIGITS);
  const typed = found === null ? null : writtenNumber(found[1] ?? '');
  if (found === null || typed === null) return [];
  const end = at + found[0].length;
  const number = numberOf(typed.value, typed.latex);
  const part = typed.form === 'fraction' ? after(r, end, 'of') : null;
  const parts =
    part === null ? [] : power(r, part).map((of) => ({ tree: operation('×', number, of.tree), end: of.end }));
  return [{ tree: number, end }, ...parts];
}

function primary(r: Reading, at: number): readonly ReadNumber[] {
  const open = after(r, at, '[([]');
  if (open !== null)
    return sum(r, open).flatMap(({ tree, end }) => {
      const close = after(r, end, '[)\\]]');
      return close === null ? [] : [{ tree, end: close }];
    });
  const sign = after(r, at, '-|negative|minus');
  if (sign !== null) return negated(r, sign);
  const unknown = after(r, at, UNKNOWNS);
  const result = r.before === null ? null : after(r, at, RESULT);
  return [
    ...(unknown === null ? [] : [{ tree: UNKNOWN, end: unknown }]),
    ...(result === null || r.before === null ? [] : [{ tree: r.before, end: result }]),
    ...named(r, at),
    ...ofSeveral(r, at),
    ...withOperands(r, at),
    ...literal(r, at),
  ];
}

function negated(r: Reading, at: number): readonly ReadNumber[] {
  return power(r, at).flatMap(({ tree, end }) => {
    if (tree.kind === 'number') return [{ tree: numberOf(tree.value.neg(), `-${tree.latex}`), end }];
    return unknownsIn(tree) > 0 ? [] : [{ tree: operation('-', numberOf(new Fraction(0)), tree), end }];
  });
}

/** `before` names the result so far, where "it" or "the result" may stand for it. */
export function numberReader(text: string, before: NumberTree | null): NumberReader {
  const reading: Reading = { text, before, known: new Map() };
  return { sum: (at) => sum(reading, at), product: (at) => product(reading, at) };
}

/** Words for what came out so far. */
export const RESULT =
  '(?:it|this|that|(?:this|that) number|(?:the|this|that|your|his|her|my|their) (?:result|answer|total|sum|product|difference|quotient|outcome|whole lot))';
