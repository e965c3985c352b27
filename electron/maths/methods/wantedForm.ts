import Fraction from 'fraction.js';

import { readCondition } from '../checking/conditions.ts';
import type { RuleSolution, Task } from '../outcomes.ts';
import { writeDecimal } from './askedText.ts';
import { fitsForm, formIn, namesConstants } from './fitsForm.ts';
import { roundAnswer } from './roundAnswer.ts';
import type { Rounding } from './roundAnswer.ts';

/** What the clauses of a question want of its answer beside being right. */
export type WantedForm =
  | { readonly kind: 'any' }
  | { readonly kind: 'rounded'; readonly rounding: Rounding }
  | { readonly kind: 'decimal' }
  /** As typed, with letters for numbers: `a + b√3`. */
  | { readonly kind: 'shape'; readonly form: string };

/** Words of clauses that change nothing but the form of the answer, which the methods know about or give anyway. */
const HARMLESS_WORDS = new Set(
  (
    'and please leave leaving give giving write writing express expressing put your the answer answers as a an in to its ' +
    'it is simplest simplified simplify simplifying simple fully possible where if form surd surds exact rational denominator logarithm mixed number numbers ' +
    'improper single fraction fractions lowest terms show showing explain all working steps step by method methods ' +
    'using use with without calculator quadratic formula factorise factorising factorize factorizing factorisation ' +
    'factorization factoring factor elimination substitution algebra algebraic algebraically each of every over set real reals clearly'
  ).split(' '),
);

/** Every word of the clause must be known: "as a fraction then double it" asks for something else. */
function understands(clause: string): boolean {
  if (/^,? ?if (?:there are any|any|they exist)$/i.test(clause.trim())) return true;
  const words = clause.toLowerCase().split(/[\s,\-–]+/);
  return clause.length <= 80 && words.every((word) => word === '' || HARMLESS_WORDS.has(word));
}

/** That a letter is positive decides which root is its subject; `makeSubject` looks for it. */
const IS_POSITIVE = /^(?:(?:where|given|given that|if|assuming|assuming that|with|and) )?[a-zA-Z] is positive$/;
const ROUNDING_WORDS = /\b(?:round(?:ed|ing)?|decimals?|significant|approx\w*)\b/gi;

/** "where x is an integer" of the x that is solved for: only some of its values are wanted. */
function namesUnknown(clause: string, unknown: string | undefined): boolean {
  return (
    unknown !== undefined && /integer|whole|positive|prime/.test(clause) && new RegExp(`\\b${unknown}\\b`).test(clause)
  );
}

/** Reads the clauses of a question; `null` as soon as one of them is not understood. */
export function wantedForm(remainder: readonly string[], task: Task, unknown: string | undefined): WantedForm | null {
  const open = remainder.filter(
    (clause) =>
      !understands(clause) &&
      !(namesConstants(clause) && !namesUnknown(clause, unknown)) &&
      !(task === 'rearrange' && IS_POSITIVE.test(clause)),
  );
  const [clause, ...more] = open;
  if (clause === undefined) return { kind: 'any' };
  if (more.length > 0) return null;
  const form = formIn(clause);
  if (form !== null) return { kind: 'shape', form };
  const rounding = readCondition(clause, unknown);
  if (rounding?.kind === 'form' && rounding.form === 'decimal') return { kind: 'decimal' };
  return rounding?.kind === 'rounded' || rounding?.kind === 'figures' ? { kind: 'rounded', rounding } : null;
}

/** The question without words of rounding, which would keep methods from the exact answer that is then rounded. */
export function withoutRounding(text: string): string {
  return text.replace(ROUNDING_WORDS, ' ');
}

/** The solution with its answer in the form wanted; `null` where it cannot be given in it. */
export function inForm(solution: RuleSolution, wanted: WantedForm): RuleSolution | null {
  switch (wanted.kind) {
    case 'any':
      return solution;
    case 'rounded':
      return roundAnswer(solution, wanted.rounding);
    case 'decimal':
      return inDecimals(solution);
    case 'shape':
      return fitsForm(solution.answer, wanted.form) ? solution : null;
  }
}

/** A fraction as the decimal that it is; `null` for one that does not end, and for what is no number. */
function inDecimals(solution: RuleSolution): RuleSolution | null {
  if (/^(?:[a-z]=)?-?\d+(?:\.\d+)?$/.test(solution.answer)) return solution;
  const [, name = '', sign = '', top, bottom] = /^([a-z]=)?(-?)\\frac\{(\d+)\}\{(\d+)\}$/.exec(solution.answer) ?? [];
  if (top === undefined || bottom === undefined) return null;
  const decimal = writeDecimal(new Fraction(`${sign}${top}/${bottom}`));
  if (decimal.includes('frac')) return null;
  const answer = `${name}${decimal}`;
  return { ...solution, steps: [...solution.steps, { reason: 'Write it as a decimal.', expression: answer }], answer };
}
