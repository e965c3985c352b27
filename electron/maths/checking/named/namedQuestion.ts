/**
 * A question that names what it asks for ("the mean of 3, 5 and 7", "the gradient between (1, 2) and (3, 8)"), restated
 * by the checker itself, without any of the readers and methods that solutions are worked with.
 */
export type NamedQuestion = AsFormula | AsValues;

/**
 * The same question as one formula that the checker knows how to judge; `unit` is what the answer is counted in,
 * `label` the letter that the question gives the answer, in small letters, or a pattern for its name.
 */
export type AsFormula = {
  readonly kind: 'formula';
  readonly problem: string;
  readonly unit: string | null;
  readonly label?: string;
  /** The question says what is counted ("how many hours", "how old"), so that a bare number is an answer too. */
  readonly mayLackUnit?: boolean;
  /** The same answer in another unit: 84p for £0.84. */
  readonly otherwise?: AsFormula;
  /** What the answer is called in `problem`, where the question calls it otherwise: y for f⁻¹(x). */
  readonly calledAs?: string;
};

/**
 * What the answer must say, as LaTeX: several values, a point, a line. `ordered`: in this order and no other; `mild`: it
 * may be said otherwise (a point by its one coordinate), so that nothing else is called wrong.
 */
export type AsValues = {
  readonly kind: 'values';
  readonly expected: string;
  readonly unit: string | null;
  readonly ordered: boolean;
  /** What the answer must look like, where the question asks for a form. */
  readonly shape?: RegExp;
  readonly mild?: boolean;
};

/** The words of a question without its dress, and what it says of the form of the answer. */
export type BareQuestion = {
  /** Small letters, plain signs, single spaces, no full stop at the end, no courtesies. */
  readonly text: string;
  /** "to 2 decimal places", "as a fraction", in the words that the checker's conditions know; '' for none. */
  readonly form: string;
};

/** Reads one family of questions; null for every question with a word or number that the family does not know. */
export type NamedReader = (question: BareQuestion) => NamedQuestion | null;

/** y = mx + c, with no bracket left in it, and no sum above a stroke. */
export const SLOPE_SHAPE = /^\s*y\s*=(?!.*frac\s*\{[^{}]*\w[^{}]*[-+−])[^()y=]*$/;

/** `Work out` the formula, in the form that the question asks for. */
export function formula(expression: string, { form }: BareQuestion, unit: string | null = null): AsFormula {
  return { kind: 'formula', problem: `Work out ${expression}${form === '' ? '' : ` ${form}`}`, unit };
}

/** Values are compared as they are: a form that is asked for beside them is not looked at, so nothing is said then. */
export function values(expected: string, { form }: BareQuestion, ordered = false): AsValues | null {
  return form === '' ? { kind: 'values', expected, unit: null, ordered } : null;
}
