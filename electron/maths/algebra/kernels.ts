import Fraction from 'fraction.js';

import {
  constantOf,
  constantPolynomial,
  contentOf,
  fractionOne,
  fromTerms,
  leadingTerm,
  letter,
  scalePolynomial,
  type Polynomial,
  type Term,
} from './polynomial.ts';
import { primeFactors } from './primeFactors.ts';
import {
  addForms,
  formKey,
  fromPolynomial,
  fromRational,
  invertForm,
  multiplyForms,
  oneForm,
  powerForm,
  rationalOf,
  zeroForm,
  type KernelMeaning,
  type RationalForm,
  type Relation,
  type Workroom,
} from './rationalForm.ts';

/** Marks kernel letters, so that no pupil's letter can be mistaken for one. */
const mark = '\u0002';

export function isKernel(name: string): boolean {
  return name.startsWith(mark);
}

/** A letter standing for something that polynomial rules cannot open further. */
export function kernel(name: string, room: Workroom, meaning: KernelMeaning, relation?: Relation): RationalForm {
  const full = mark + name;
  if (!room.meanings.has(full)) {
    room.meanings.set(full, meaning);
    if (relation !== undefined) room.relations.set(full, relation);
  }
  return fromPolynomial(letter(full));
}

export function opaque(name: string, operands: readonly RationalForm[], room: Workroom): RationalForm {
  return kernel(`${name}(${operands.map(formKey).join(';')})`, room, { kind: 'other' });
}

export function imaginaryForm(room: Workroom): RationalForm {
  return kernel('i', room, { kind: 'other' }, { power: 2, value: constantPolynomial(new Fraction(-1)) });
}

/** The principal root, or the real one for an odd index and a negative number; index ≥ 2. */
export function rootForm(radicand: RationalForm, index: number, room: Workroom): RationalForm {
  const exact = rationalOf(radicand);
  if (exact !== null) return rootOfRational(exact, index, room);
  const [content, rest] = splitContent(radicand);
  const outer = rootOfRational(content, index, room);
  const value = constantOf(rest.bottom) !== null ? rest.top : null;
  const name = `root${index}(${formKey(rest)})`;
  const meaning: KernelMeaning = { kind: 'root', radicand: rest, index };
  const inner = value === null ? kernel(name, room, meaning) : kernel(name, room, meaning, { power: index, value });
  return multiplyForms(outer, inner, room);
}

/** A positive rational factor, and the form without it. */
function splitContent(form: RationalForm): readonly [Fraction, RationalForm] {
  const content = contentOf(form.top).div(contentOf(form.bottom));
  return [content, { top: scalePolynomial(form.top, content.inverse()), bottom: form.bottom }];
}

function rootOfRational(value: Fraction, index: number, room: Workroom): RationalForm {
  if (value.n === 0n) return zeroForm;
  if (value.s < 0n) {
    const positive = rootOfRational(value.neg(), index, room);
    if (index % 2 === 1) return multiplyForms(fromRational(new Fraction(-1)), positive, room);
    if (index === 2) return multiplyForms(imaginaryForm(room), positive, room);
    return opaque(`root${index}`, [fromRational(value)], room);
  }
  const top = rootOfWhole(value.n, index, room);
  if (value.d === 1n) return top;
  const inverse = invertForm(rootOfWhole(value.d, index, room), room) ?? oneForm;
  return multiplyForms(top, inverse, room);
}

function rootOfWhole(value: bigint, index: number, room: Workroom): RationalForm {
  let result = oneForm;
  for (const [prime, count] of primeFactors(value)) {
    const whole = fromRational(new Fraction(prime ** BigInt(Math.floor(count / index))));
    result = multiplyForms(multiplyForms(result, whole, room), primeRoot(prime, count % index, index, room), room);
  }
  return result;
}

/** prime^(count/index) with the fraction in lowest terms, so that ⁴√4 is √2. */
function primeRoot(prime: bigint, count: number, index: number, room: Workroom): RationalForm {
  if (count === 0) return oneForm;
  const lowest = new Fraction(count, index);
  const root = Number(lowest.d);
  const radicand = fromRational(new Fraction(prime));
  const relation: Relation = { power: root, value: constantPolynomial(new Fraction(prime)) };
  const base = kernel(`root${root}(${prime})`, room, { kind: 'root', radicand, index: root }, relation);
  return powerForm(base, Number(lowest.n), room);
}

/** base^exponent for an exponent that is not a plain number: split over the exponent's terms, 2^(x+1) = 2·2^x. */
export function exponentialForm(base: 'e' | RationalForm, exponent: RationalForm, room: Workroom): RationalForm | null {
  if (constantOf(exponent.bottom) === null) return singleExponential(base, exponent, 1, room);
  let result: RationalForm = oneForm;
  for (const term of exponent.top.values()) {
    const factor = exponentialOfTerm(base, term, room);
    if (factor === null) return null;
    result = multiplyForms(result, factor, room);
  }
  return result;
}

function exponentialOfTerm(base: 'e' | RationalForm, term: Term, room: Workroom): RationalForm | null {
  const { coefficient, powers } = term;
  const unit = fromPolynomial(fromTerms([{ coefficient: new Fraction(1, coefficient.d), powers }]));
  const times = coefficient.s * coefficient.n;
  if (times > 60n || times < -60n) return singleExponential(base, fromPolynomial(fromTerms([term])), 1, room);
  return singleExponential(base, unit, Number(times), room);
}

function singleExponential(
  base: 'e' | RationalForm,
  unit: RationalForm,
  times: number,
  room: Workroom,
): RationalForm | null {
  const name = base === 'e' ? 'e' : `(${formKey(base)})`;
  const meaning: KernelMeaning = base === 'e' ? { kind: 'exponential', exponent: unit } : { kind: 'other' };
  const single = kernel(`${name}^(${formKey(unit)})`, room, meaning);
  const positive = powerForm(single, Math.abs(times), room);
  return times < 0 ? { top: positive.bottom, bottom: positive.top } : positive;
}

/** ln of a form: ln 12 = 2 ln 2 + ln 3, ln(e^x) = x, ln √2 = ½ ln 2; anything else stays closed. */
export function logarithmForm(argument: RationalForm, room: Workroom): RationalForm {
  const opened = logarithmOfPolynomial(argument.top, room);
  const below = logarithmOfPolynomial(argument.bottom, room);
  if (opened === null || below === null) {
    return kernel(`ln(${formKey(argument)})`, room, { kind: 'logarithm', argument });
  }
  return addForms(opened, multiplyForms(fromRational(new Fraction(-1)), below, room), room);
}

function logarithmOfPolynomial(polynomial: Polynomial, room: Workroom): RationalForm | null {
  const term = leadingTerm(polynomial);
  if (polynomial.size !== 1 || term === null || term.coefficient.s < 0n) return null;
  let total = addForms(
    logarithmOfWhole(term.coefficient.n, fractionOne, room),
    logarithmOfWhole(term.coefficient.d, fractionOne.neg(), room),
    room,
  );
  for (const [name, power] of term.powers) {
    const part = logarithmOfKernel(room.meanings.get(name), room);
    if (part === null) return null;
    total = addForms(total, multiplyForms(fromRational(new Fraction(power)), part, room), room);
  }
  return total;
}

function logarithmOfKernel(meaning: KernelMeaning | undefined, room: Workroom): RationalForm | null {
  if (meaning?.kind === 'exponential') return meaning.exponent;
  if (meaning?.kind !== 'root') return null;
  const radicand = rationalOf(meaning.radicand);
  if (radicand === null || radicand.compare(0) <= 0 || radicand.d !== 1n) return null;
  return logarithmOfWhole(radicand.n, new Fraction(1, meaning.index), room);
}

function logarithmOfWhole(value: bigint, times: Fraction, room: Workroom): RationalForm {
  let total = zeroForm;
  for (const [prime, count] of primeFactors(value)) {
    const argument = fromRational(new Fraction(prime));
    const part = kernel(`ln(${prime})`, room, { kind: 'logarithm', argument });
    total = addForms(total, multiplyForms(fromRational(times.mul(count)), part, room), room);
  }
  return total;
}
