import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';

/**
 * A number `x`, and where it is one, what it is exactly: the `root`-th root of `inside` times a power of π. Such numbers
 * stay what they are when multiplied, divided, raised and rooted, which is all that most formulas of figures do.
 */
export type Value = {
  readonly x: number;
  readonly exact: { readonly inside: Fraction; readonly root: number; readonly pi: number } | null;
};

const ONE = new Fraction(1);

/** Numbers too long for a line of working are kept as decimals only. */
const LONGEST = 10n ** 14n;

function power(value: Fraction, times: number): Fraction | null {
  const raised = value.pow(times);
  return raised === null || raised.n > LONGEST || raised.d > LONGEST ? null : raised;
}

function exactRoot(value: Fraction, root: number): Fraction | null {
  const [top, bottom] = [value.n, value.d].map((part) => BigInt(Math.round(Number(part) ** (1 / root))));
  if (top === undefined || bottom === undefined || bottom === 0n) return null;
  const found = new Fraction(Number(top), Number(bottom));
  return found.pow(root)?.equals(value) === true ? found : null;
}

/** The same number with the smallest root that says it. */
function tidy(inside: Fraction, root: number, pi: number): Value['exact'] {
  for (const part of [6, 3, 2]) {
    const whole = root % part === 0 && pi % part === 0 ? exactRoot(inside, part) : null;
    if (whole !== null) return tidy(whole, root / part, pi / part);
  }
  return { inside, root, pi };
}

export function valueOf(inside: Fraction, pi = 0): Value {
  return { x: inside.valueOf() * Math.PI ** pi, exact: { inside, root: 1, pi } };
}

export function times(one: Value, two: Value): Value {
  const x = one.x * two.x;
  if (one.exact === null || two.exact === null) return { x, exact: null };
  const root = one.exact.root === two.exact.root ? one.exact.root : one.exact.root * two.exact.root;
  const [ups, downs] = [root / one.exact.root, root / two.exact.root];
  const [left, right] = [power(one.exact.inside, ups), power(two.exact.inside, downs)];
  if (left === null || right === null) return { x, exact: null };
  return { x, exact: tidy(left.mul(right), root, one.exact.pi * ups + two.exact.pi * downs) };
}

/** `value` to a whole power, which may be below nothing. */
export function raised(value: Value, to: number): Value {
  const x = value.x ** to;
  if (value.exact === null) return { x, exact: null };
  const inside = power(value.exact.inside, to);
  return { x, exact: inside === null ? null : tidy(inside, value.exact.root, value.exact.pi * to) };
}

export function rooted(value: Value, root: number): Value {
  const x = value.x ** (1 / root);
  if (value.exact === null) return { x, exact: null };
  return { x, exact: tidy(value.exact.inside, value.exact.root * root, value.exact.pi) };
}

/** A sum; exact where both are multiples of the same power of π. */
export function plus(one: Value, two: Value): Value {
  const x = one.x + two.x;
  const [left, right] = [one.exact, two.exact];
  if (left === null || right === null || left.root !== 1 || right.root !== 1) return { x, exact: null };
  if (left.inside.equals(0)) return { x, exact: right };
  if (right.inside.equals(0)) return { x, exact: left };
  if (left.pi !== right.pi) return { x, exact: null };
  return { x, exact: { inside: left.inside.add(right.inside), root: 1, pi: left.pi } };
}

export function minus(one: Value, two: Value): Value {
  return plus(one, times(two, valueOf(ONE.neg())));
}

/** The largest whole number whose square divides `value`. */
function squareIn(value: bigint): bigint {
  let largest = 1n;
  for (let side = 2n; side * side <= value && side < 2000n; side += 1n)
    if (value % (side * side) === 0n) largest = side;
  return largest;
}

/** `12`, `12\pi`, `5\sqrt{2}`, `\frac{25}{\pi}`; `null` for what is not written in one of these ways. */
export function writeExact({ exact }: Value): string | null {
  if (exact === null) return null;
  const { inside, root, pi } = exact;
  if (root === 1 && pi === 0) return writeDecimal(inside);
  if (root === 1 && pi === 1) return inside.equals(1) ? '\\pi' : `${writeDecimal(inside)}\\pi`;
  if (root === 1 && pi === -1) return `\\frac{${inside.n}}{${inside.d === 1n ? '' : inside.d}\\pi}`;
  if (root !== 2 || pi !== 0) return null;
  const side = squareIn(inside.n * inside.d);
  const within = (inside.n * inside.d) / (side * side);
  const front = new Fraction(side, inside.d);
  return `${front.equals(1) ? '' : writeDecimal(front)}\\sqrt{${within}}`;
}

/** A number for a line of working: exact where that is short, else its first digits. */
export function shownValue(value: Value): string {
  const { exact } = value;
  const plain = exact !== null && exact.root === 1 && (exact.pi === 0 || exact.pi === 1) ? writeExact(value) : null;
  if (plain !== null && plain.length < 16) return plain;
  return `${Number(value.x.toPrecision(7))}\\ldots`;
}
