import { pattern } from '../unknowns/pattern.ts';

/** Something a whole number is or is not; `says` is how a reason tells it. */
export type Condition = { readonly holds: (value: number) => boolean; readonly says: string };
/** What a clause of a riddle says: conditions, or how far to look. */
export type Riddle = { readonly conditions: readonly Condition[]; readonly from: number; readonly to: number };

const N = '⟨n(\\d+)⟩';
const IT = '(?:it|a number|my number|the number|this number|the secret number|the mystery number|i)';
const IS = `(?:${IT} (?:is|am) )?(?:also )?`;

function digits(value: number): readonly number[] {
  return [...`${value}`].map(Number);
}

function isPrime(value: number): boolean {
  if (value < 2) return false;
  for (let by = 2; by * by <= value; by += 1) if (value % by === 0) return false;
  return true;
}

function isRoot(value: number, power: 2 | 3): boolean {
  const root = Math.round(power === 2 ? Math.sqrt(value) : Math.cbrt(value));
  return root ** power === value;
}

type Reader = readonly [source: string, read: (first: number, second: number) => Partial<Riddle>];

function one(holds: (value: number) => boolean, says: string): Partial<Riddle> {
  return { conditions: [{ holds, says }] };
}

const READERS: readonly Reader[] = [
  [
    `${IS}(?:a (?:whole |positive )?(?:whole )?number )?between ${N} and ${N}`,
    (from, to) => ({ from: from + 1, to: to - 1 }),
  ],
  [`${IS}(?:a number )?(?:less|smaller) than ${N}`, (to) => ({ to: to - 1 })],
  [`${IS}(?:a number )?(?:more|greater|bigger|larger) than ${N}`, (from) => ({ from: from + 1 })],
  [`${IS}(?:a )?(?:two-digit|2-digit) (?:number|even number|odd number)`, () => ({ from: 10, to: 99 })],
  [`${IS}(?:a )?(?:three-digit|3-digit) number`, () => ({ from: 100, to: 999 })],
  [
    `${IS}(?:a multiple of|divisible by|in the) ${N}(?: times table)?`,
    (by) => one((value) => value % by === 0, `a multiple of $${by}$`),
  ],
  [
    `${IS}(?:a multiple of|divisible by) both ${N} and ${N}`,
    (by, too) => one((value) => value % by === 0 && value % too === 0, `a multiple of $${by}$ and $${too}$`),
  ],
  [`${IS}(?:a factor of|a divisor of) ${N}`, (of) => one((value) => of % value === 0, `a factor of $${of}$`)],
  [`${IS}not ${N}`, (other) => one((value) => value !== other, `not $${other}$`)],
  [`${IS}(?:an? )?even(?: number)?`, () => one((value) => value % 2 === 0, 'even')],
  [`${IS}(?:an? )?odd(?: number)?`, () => one((value) => value % 2 === 1, 'odd')],
  [`${IS}(?:a )?prime(?: number)?`, () => one(isPrime, 'prime')],
  [`${IS}(?:a )?(?:square number|perfect square)`, () => one((value) => isRoot(value, 2), 'a square number')],
  [`${IS}(?:a )?(?:cube number|perfect cube)`, () => one((value) => isRoot(value, 3), 'a cube number')],
  [
    `(?:its|the|my) (?:two )?digits (?:add up to|sum to|add to|total|have a sum of) ${N}|the sum of (?:its|the|my) digits is ${N}`,
    (sum) =>
      one(
        (value) => digits(value).reduce((total, digit) => total + digit, 0) === sum,
        `a number whose digits add up to $${sum}$`,
      ),
  ],
  [
    `(?:the product of (?:its|the|my) digits is|(?:its|the|my) digits (?:multiply to|have a product of)) ${N}`,
    (product) =>
      one(
        (value) => digits(value).reduce((total, digit) => total * digit, 1) === product,
        `a number whose digits multiply to $${product}$`,
      ),
  ],
];

/** What a clause of a riddle about one whole number says; `null` for other words. */
export function readCondition(clause: string, value: (mark: string) => number | null): Partial<Riddle> | null {
  for (const [source, read] of READERS) {
    const found = pattern(`^(?:${source})$`).exec(clause);
    if (found === null) continue;
    const numbers = found.slice(1).flatMap((mark) => (mark === undefined ? [] : [value(mark)]));
    if (numbers.every((number) => number !== null)) return read(numbers[0] ?? 0, numbers[1] ?? 0);
  }
  return null;
}
