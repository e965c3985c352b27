import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';
import { ratioSolution } from './workSharing.ts';

export type Power = 1 | 2 | 3 | 'root';

/** `y = kx^power`, or `y = k/x^power` where it is inverse. */
export type Variation = {
  readonly of: string;
  readonly by: string;
  readonly inverse: boolean;
  /** `root`: the square root. */
  readonly power: Power;
  readonly known: { readonly of: Fraction; readonly by: Fraction };
};

export type VariationWanted =
  | { readonly kind: 'formula' }
  | { readonly kind: 'constant' }
  | { readonly kind: 'of'; readonly by: Fraction }
  | { readonly kind: 'by'; readonly of: Fraction };

function powered(base: string, power: Power): string {
  if (power === 'root') return `\\sqrt{${base}}`;
  return power === 1 ? base : `${base}^${power}`;
}

/** `2.5x`, `\frac{5}{2}x^2`, `\frac{48}{x}`. */
function rightSide(constant: string, by: string, { inverse, power }: Variation): string {
  return inverse
    ? `\\frac{${constant}}{${powered(by, power)}}`
    : `${constant === '1' ? '' : constant}${powered(by, power)}`;
}

const HALF = new Fraction(1, 2);

/** The number to that power; `null` where it is no fraction. */
function raise(value: Fraction, power: Power): Fraction | null {
  if (power !== 'root') return value.pow(power);
  return value.compare(0) < 0 ? null : value.pow(HALF);
}

/** The positive number whose power this is. */
function root(value: Fraction, power: Power): Fraction | null {
  if (power === 1) return value;
  const found = power === 'root' ? value.pow(2) : value.pow(new Fraction(1, power));
  return found === null || found.s < 0n || value.s < 0n ? null : found;
}

function constantSteps(
  variation: Variation,
): { readonly steps: readonly RuleStep[]; readonly constant: Fraction } | null {
  const { of, by, inverse, power, known } = variation;
  const raised = raise(known.by, power);
  if (raised === null || raised.equals(0)) return null;
  const constant = inverse ? known.of.mul(raised) : known.of.div(raised);
  if (constant.n === 0n) return null;
  const put = inverse
    ? `${writeNumber(known.of)}=\\frac{k}{${writeNumber(raised)}}`
    : `${writeNumber(known.of)}=${raised.equals(1) ? '' : writeNumber(raised)}k`;
  const worked = inverse
    ? `k=${writeNumber(known.of)}\\times ${writeNumber(raised)}=${writeNumber(constant)}`
    : `k=${writeNumber(constant)}`;
  return {
    constant,
    steps: [
      { reason: `Write the formula with a constant $k$.`, expression: `${of}=${rightSide('k', by, variation)}` },
      { reason: `Put in $${by}=${writeNumber(known.by)}$ and $${of}=${writeNumber(known.of)}$.`, expression: put },
      {
        reason: inverse ? `Multiply by $${writeNumber(raised)}$.` : `Divide by $${writeNumber(raised)}$.`,
        expression: worked,
      },
    ],
  };
}

/** Direct and inverse proportion: finds the constant, then what is wanted. */
export function workVariation(variation: Variation, wanted: VariationWanted): RuleSolution | null {
  const start = constantSteps(variation);
  if (start === null) return null;
  const { of, by, inverse, power } = variation;
  const constant = writeNumber(start.constant);
  const formula = `${of}=${rightSide(constant, by, variation)}`;
  if (wanted.kind === 'constant') return ratioSolution(start.steps, `k=${constant}`);
  const named = [...start.steps, { reason: 'Write the formula with this $k$.', expression: formula }];
  if (wanted.kind === 'formula') return ratioSolution(named, formula);
  if (wanted.kind === 'of') {
    const raised = raise(wanted.by, power);
    if (raised === null || raised.equals(0)) return null;
    const value = inverse ? start.constant.div(raised) : start.constant.mul(raised);
    const put = inverse ? `\\frac{${constant}}{${writeNumber(raised)}}` : `${constant}\\times ${writeNumber(raised)}`;
    const answer = `${of}=${writeNumber(value)}`;
    const expression = put === writeNumber(value) ? answer : `${of}=${put}=${writeNumber(value)}`;
    return ratioSolution([...named, { reason: `Put in $${by}=${writeNumber(wanted.by)}$.`, expression }], answer);
  }
  const raised = inverse ? start.constant.div(wanted.of) : wanted.of.div(start.constant);
  const value = root(raised, power);
  if (value === null) return null;
  const put = `${writeNumber(wanted.of)}=${rightSide(constant, by, variation)}`;
  const solved = {
    reason: `Solve for $${powered(by, power)}$.`,
    expression: `${powered(by, power)}=${writeNumber(raised)}`,
  };
  const steps = [...named, { reason: `Put in $${of}=${writeNumber(wanted.of)}$.`, expression: put }, solved];
  const answer = `${by}=${writeNumber(value)}`;
  if (power === 1) return ratioSolution(steps, answer);
  return ratioSolution(
    [...steps, { reason: power === 'root' ? 'Square both sides.' : 'Take the positive root.', expression: answer }],
    answer,
  );
}
