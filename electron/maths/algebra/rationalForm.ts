import type Fraction from 'fraction.js';

import type { Budget } from '../numeric/budget.ts';
import {
  addPolynomials,
  constantOf,
  constantPolynomial,
  contentOf,
  divideExactly,
  fractionOne,
  leadingTerm,
  lettersOf,
  multiplyPolynomials,
  multiplyPowers,
  negatePolynomial,
  onePolynomial,
  polynomialKey,
  powerOf,
  powerPolynomial,
  scalePolynomial,
  fromTerms,
  TooBig,
  zeroPolynomial,
  type Polynomial,
  type Term,
} from './polynomial.ts';

/** A quotient of two polynomials; the bottom is never zero. */
export type RationalForm = { readonly top: Polynomial; readonly bottom: Polynomial };

/** What a kernel's power falls back to: `letter^power` is `value` (√2² = 2, i² = −1, sin² = 1 − cos²). */
export type Relation = { readonly power: number; readonly value: Polynomial };

/** What a kernel stands for, where exact rules need to look inside it. */
export type KernelMeaning =
  | { readonly kind: 'root'; readonly radicand: RationalForm; readonly index: number }
  | { readonly kind: 'exponential'; readonly exponent: RationalForm }
  | { readonly kind: 'logarithm'; readonly argument: RationalForm }
  | { readonly kind: 'other' };

/**
 * The workroom of one comparison: both sides are brought to canonical form in the same one, so that √2 on the left
 * and √2 on the right are the same letter. `poles` collects every polynomial that was divided by, also where it
 * cancelled, because x = 2 stays forbidden in (x² − 4)/(x − 2).
 */
export type Workroom = {
  readonly budget: Budget;
  readonly relations: Map<string, Relation>;
  readonly meanings: Map<string, KernelMeaning>;
  readonly poles: Polynomial[];
};

export function makeWorkroom(budget: Budget): Workroom {
  return { budget, relations: new Map(), meanings: new Map(), poles: [] };
}

export const zeroForm: RationalForm = { top: zeroPolynomial, bottom: onePolynomial };
export const oneForm: RationalForm = { top: onePolynomial, bottom: onePolynomial };

export function fromPolynomial(top: Polynomial): RationalForm {
  return { top, bottom: onePolynomial };
}

export function fromRational(value: Fraction): RationalForm {
  return fromPolynomial(constantPolynomial(value));
}

/** Brings high powers of kernels down by their relations. */
export function reduce(polynomial: Polynomial, room: Workroom): Polynomial {
  let current = polynomial;
  for (let round = 0; round < 200; round += 1) {
    const next = reduceOnce(current, room);
    if (next === null) return current;
    current = next;
  }
  throw new TooBig();
}

function reduceOnce(polynomial: Polynomial, room: Workroom): Polynomial | null {
  let changed = false;
  const kept: Term[] = [];
  let added = zeroPolynomial;
  for (const term of polynomial.values()) {
    const found = term.powers.find(([name, power]) => power >= (room.relations.get(name)?.power ?? Infinity));
    const relation = found === undefined ? undefined : room.relations.get(found[0]);
    if (found === undefined || relation === undefined) {
      kept.push(term);
      continue;
    }
    changed = true;
    const [name, power] = found;
    const rest = term.powers.filter(([other]) => other !== name);
    const left = power % relation.power;
    const lowered = { coefficient: term.coefficient, powers: multiplyPowers(rest, left === 0 ? [] : [[name, left]]) };
    const times = powerPolynomial(relation.value, Math.floor(power / relation.power), room.budget.spend);
    added = addPolynomials(added, multiplyPolynomials(fromTerms([lowered]), times, room.budget.spend));
  }
  return changed ? addPolynomials(fromTerms(kept), added) : null;
}

export function multiplyReduced(a: Polynomial, b: Polynomial, room: Workroom): Polynomial {
  return reduce(multiplyPolynomials(a, b, room.budget.spend), room);
}

export function addForms(a: RationalForm, b: RationalForm, room: Workroom): RationalForm {
  if (polynomialKey(a.bottom) === polynomialKey(b.bottom)) {
    return tidy(addPolynomials(a.top, b.top), a.bottom, room);
  }
  const spend = room.budget.spend;
  const over = constantOf(a.bottom) === null ? divideExactly(b.bottom, a.bottom, spend) : null;
  if (over !== null) return tidy(addPolynomials(multiplyReduced(a.top, over, room), b.top), b.bottom, room);
  const under = constantOf(b.bottom) === null ? divideExactly(a.bottom, b.bottom, spend) : null;
  if (under !== null) return tidy(addPolynomials(a.top, multiplyReduced(b.top, under, room)), a.bottom, room);
  const top = addPolynomials(multiplyReduced(a.top, b.bottom, room), multiplyReduced(b.top, a.bottom, room));
  return tidy(top, multiplyReduced(a.bottom, b.bottom, room), room);
}

export function negateForm(a: RationalForm): RationalForm {
  return { top: negatePolynomial(a.top), bottom: a.bottom };
}

export function multiplyForms(a: RationalForm, b: RationalForm, room: Workroom): RationalForm {
  return tidy(multiplyReduced(a.top, b.top, room), multiplyReduced(a.bottom, b.bottom, room), room);
}

/** null when the divisor is exactly 0. */
export function invertForm(a: RationalForm, room: Workroom): RationalForm | null {
  if (a.top.size === 0) return null;
  if (constantOf(a.top) === null) room.poles.push(a.top);
  return tidy(a.bottom, a.top, room);
}

export function powerForm(base: RationalForm, exponent: number, room: Workroom): RationalForm {
  let result = oneForm;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiplyForms(result, square, room);
    if (left > 1) square = multiplyForms(square, square, room);
  }
  return result;
}

/** Cancels what is cheap to see: constants, surds below, common letters, and one side dividing the other. */
export function tidy(top: Polynomial, bottom: Polynomial, room: Workroom): RationalForm {
  if (top.size === 0) return zeroForm;
  const constant = constantOf(bottom);
  if (constant !== null) return { top: scalePolynomial(top, constant.inverse()), bottom: onePolynomial };
  const [rationalTop, rationalBottom] = rationalise(top, bottom, room);
  if (rationalBottom.size === 0) throw new TooBig();
  const [freeTop, freeBottom] = cancelLetters(rationalTop, rationalBottom);
  const whole = divideExactly(freeTop, freeBottom, room.budget.spend);
  if (whole !== null) return { top: whole, bottom: onePolynomial };
  const part = freeTop.size > 1 || freeBottom.size > 1 ? divideExactly(freeBottom, freeTop, room.budget.spend) : null;
  return part === null ? scaled(freeTop, freeBottom) : scaled(onePolynomial, part);
}

/** The bottom's leading coefficient made positive and its content 1, so that equal forms look equal. */
function scaled(top: Polynomial, bottom: Polynomial): RationalForm {
  const lead = leadingTerm(bottom)?.coefficient ?? fractionOne;
  const factor = contentOf(bottom)
    .inverse()
    .mul(lead.s < 0n ? -1 : 1);
  return { top: scalePolynomial(top, factor), bottom: scalePolynomial(bottom, factor) };
}

/** Removes the lowest common power of every letter; only valid for letters without a relation, and harmless for all. */
function cancelLetters(top: Polynomial, bottom: Polynomial): readonly [Polynomial, Polynomial] {
  const common = new Map<string, number>();
  for (const name of lettersOf(bottom)) {
    let lowest = Infinity;
    for (const { powers } of [...top.values(), ...bottom.values()]) lowest = Math.min(lowest, powerOf(powers, name));
    if (lowest > 0) common.set(name, -lowest);
  }
  if (common.size === 0) return [top, bottom];
  return [lower(top, common), lower(bottom, common)];
}

function lower(polynomial: Polynomial, by: ReadonlyMap<string, number>): Polynomial {
  return fromTerms(
    [...polynomial.values()].map(({ coefficient, powers }) => ({
      coefficient,
      powers: powers
        .map(([name, power]) => [name, power + (by.get(name) ?? 0)] as const)
        .filter(([, power]) => power !== 0),
    })),
  );
}

/** Clears √n and i from a bottom made of numbers, by multiplying with the conjugate of each in turn. */
function rationalise(top: Polynomial, bottom: Polynomial, room: Workroom): readonly [Polynomial, Polynomial] {
  let [currentTop, currentBottom] = [top, bottom];
  for (const name of lettersOf(bottom)) {
    if (!isSquareRootOfNumber(name, room)) continue;
    if (!lettersOf(currentBottom).includes(name)) continue;
    const conjugate = fromTerms(
      [...currentBottom.values()].map((term) =>
        powerOf(term.powers, name) % 2 === 0 ? term : { ...term, coefficient: term.coefficient.neg() },
      ),
    );
    currentTop = multiplyReduced(currentTop, conjugate, room);
    currentBottom = multiplyReduced(currentBottom, conjugate, room);
  }
  return [currentTop, currentBottom];
}

export function isSquareRootOfNumber(name: string, room: Workroom): boolean {
  const relation = room.relations.get(name);
  return relation !== undefined && relation.power === 2 && constantOf(relation.value) !== null;
}

export function formKey(form: RationalForm): string {
  return `${polynomialKey(form.top)}/${polynomialKey(form.bottom)}`;
}

/** The rational number a form is, or null. */
export function rationalOf(form: RationalForm): Fraction | null {
  const top = constantOf(form.top);
  const bottom = constantOf(form.bottom);
  return top === null || bottom === null ? null : top.div(bottom);
}

/** Exactly equal, by cross-multiplying: a proof. `false` proves nothing where kernels are related in hidden ways. */
export function formsEqual(a: RationalForm, b: RationalForm, room: Workroom): boolean {
  const left = multiplyReduced(a.top, b.bottom, room);
  const right = multiplyReduced(b.top, a.bottom, room);
  return addPolynomials(left, negatePolynomial(right)).size === 0;
}
