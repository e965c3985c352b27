import Fraction from 'fraction.js';

import {
  constantOf,
  leadingTerm,
  onePolynomial,
  powerPolynomial,
  subtractPolynomials,
  type Polynomial,
} from './polynomial.ts';
import { imaginaryForm, kernel, rootForm } from './kernels.ts';
import {
  addForms,
  formKey,
  fromRational,
  multiplyForms,
  negateForm,
  type RationalForm,
  type Workroom,
} from './rationalForm.ts';

export const piName = '\u0002π';

/** Sine and cosine: special angles exactly, odd and even symmetry used, sin² = 1 − cos² as the one relation. */
export function sineForm(angle: RationalForm, room: Workroom): RationalForm {
  const twelfths = twelfthsOfPi(angle);
  if (twelfths !== null) return sineOfTwelfths(twelfths, room);
  if (leadsNegative(angle)) return negateForm(sineForm(negateForm(angle), room));
  const cosine = cosineForm(angle, room);
  const value = subtractPolynomials(onePolynomial, powerPolynomial(cosine.top, 2, room.budget.spend));
  return kernel(`sin(${formKey(angle)})`, room, { kind: 'other' }, { power: 2, value });
}

export function cosineForm(angle: RationalForm, room: Workroom): RationalForm {
  const twelfths = twelfthsOfPi(angle);
  if (twelfths !== null) return sineOfTwelfths(twelfths + 6, room);
  if (leadsNegative(angle)) return cosineForm(negateForm(angle), room);
  return kernel(`cos(${formKey(angle)})`, room, { kind: 'other' });
}

function leadsNegative(form: RationalForm): boolean {
  const lead = leadingTerm(form.top);
  return lead !== null && lead.coefficient.s < 0n;
}

/** k for an angle kπ/12 with whole k; null for any other angle. */
function twelfthsOfPi(angle: RationalForm): number | null {
  if (angle.top.size === 0) return 0;
  const lead = leadingTerm(angle.top);
  if (constantOf(angle.bottom) === null || angle.top.size !== 1 || lead === null) return null;
  const [only, ...others] = lead.powers;
  if (only === undefined || others.length > 0 || only[0] !== piName || only[1] !== 1) return null;
  const twelfths = lead.coefficient.mul(12);
  return twelfths.d === 1n ? Number((((twelfths.s * twelfths.n) % 24n) + 24n) % 24n) : null;
}

function sineOfTwelfths(twelfths: number, room: Workroom): RationalForm {
  const turned = ((twelfths % 24) + 24) % 24;
  if (turned > 12) return negateForm(sineOfTwelfths(turned - 12, room));
  return sineOfFirstHalf(turned > 6 ? 12 - turned : turned, room);
}

/** sin 0, 15, 30, 45, 60, 75, 90 degrees. */
function sineOfFirstHalf(twelfths: number, room: Workroom): RationalForm {
  const quarter = fromRational(new Fraction(1, 4));
  const root = (value: number): RationalForm => rootForm(fromRational(new Fraction(value)), 2, room);
  const inQuarters = (): RationalForm => {
    if (twelfths === 1) return addForms(root(6), negateForm(root(2)), room);
    if (twelfths === 3) return addForms(root(2), root(2), room);
    if (twelfths === 4) return addForms(root(3), root(3), room);
    if (twelfths === 5) return addForms(root(6), root(2), room);
    return fromRational(new Fraction(twelfths === 2 ? 2 : twelfths === 6 ? 4 : 0));
  };
  return multiplyForms(quarter, inQuarters(), room);
}

export function piForm(room: Workroom): RationalForm {
  return kernel('π', room, { kind: 'other' });
}

/** e^(kπi/12) = cos + i sin, where the exponent is such a number; null otherwise. */
export function turnForm(exponent: RationalForm, room: Workroom): RationalForm | null {
  const imaginary = imaginaryForm(room);
  const angle = multiplyForms(exponent, negateForm(imaginary), room);
  const twelfths = twelfthsOfPi(angle);
  if (twelfths === null || exponent.top.size === 0) return null;
  const sine = multiplyForms(imaginary, sineOfTwelfths(twelfths, room), room);
  return addForms(sineOfTwelfths(twelfths + 6, room), sine, room);
}

/** |u| with the sign and the positive content of u taken out; |u|² = u². */
export function absoluteForm(inner: RationalForm, room: Workroom): RationalForm {
  const lead = leadingTerm(inner.top);
  const positive = lead !== null && lead.coefficient.s < 0n ? negateForm(inner) : inner;
  const square: Polynomial | null =
    constantOf(positive.bottom) === null ? null : powerPolynomial(positive.top, 2, room.budget.spend);
  const name = `abs(${formKey(positive)})`;
  if (square === null) return kernel(name, room, { kind: 'other' });
  return kernel(name, room, { kind: 'other' }, { power: 2, value: square });
}
