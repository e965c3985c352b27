import { isKernel } from './kernels.ts';
import { coefficientsIn, degreeIn, lettersOf, onePolynomial } from './polynomial.ts';
import { tidy, zeroForm, type RationalForm, type Workroom } from './rationalForm.ts';

/**
 * The limit of a quotient of polynomials as its letter grows without bound, to either side: the quotient of the leading
 * coefficients, or zero where the bottom grows faster. `null` where it runs away, or holds more than plain letters
 * (a sine, a root), whose growth degrees do not tell.
 */
export function limitAtInfinity({ top, bottom }: RationalForm, name: string, room: Workroom): RationalForm | null {
  if ([...lettersOf(top), ...lettersOf(bottom)].some(isKernel)) return null;
  const [above, below] = [degreeIn(top, name), degreeIn(bottom, name)];
  if (above > below) return null;
  if (above < below) return zeroForm;
  return tidy(
    coefficientsIn(top, name).at(-1) ?? onePolynomial,
    coefficientsIn(bottom, name).at(-1) ?? onePolynomial,
    room,
  );
}
