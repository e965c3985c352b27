import { fitsForm } from '../fitsForm.ts';
import { byPattern } from './rewording.ts';
import type { Piece, Rewording } from './rewording.ts';

/** What stands before, after and under: "a ± b√c", "(a ± √b)/c". */
const PLUS_MINUS = /^\(?([^()±]+?) ?± ?([^()±/]+?)(?:\) ?\/ ?([a-z\d]+))?$/;
const STROKE = /^\\d?frac ?\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\} ?\{([^{}]*)\}$/;

/** Is the answer two numbers told at once, with a number for each letter of the form? */
export function fitsPlusMinus(answer: string, form: string): boolean {
  const signed = form.replace(/\$/g, '').trim().replace(STROKE, '($1)/$2').replace(/\s*(?:\\pm(?![a-z])|\+\/-|\+-)\s*/g, ' ± '); // prettier-ignore
  const [, first, second, under] = PLUS_MINUS.exec(signed) ?? [];
  if (first === undefined || second === undefined || signed.startsWith('(') !== (under !== undefined)) return false;
  const bare = answer.replace(/^[a-zA-Z]=/, '').replace(/\s/g, '');
  const [, sum = bare, below] = /^\\frac\{(.+)\}\{(\d+)\}$/.exec(bare) ?? [];
  const [left, right, more] = sum.split('\\pm');
  if (left === undefined || right === undefined || more !== undefined) return false;
  if ((below === undefined) !== (under === undefined) || !/^-?\d/.test(left)) return false;
  return fitsForm(left, first) && fitsForm(right, second);
}

function solvedInForm(...pieces: readonly Piece[]): Rewording | null {
  const [equation, form, ...others] = pieces;
  if (equation?.statement?.kind !== 'relation' || form === undefined || others.length > 0) return null;
  if (!/±|\\pm|\+\/?-/.test(form.text)) return null;
  return {
    question: `Solve ${equation.text}`,
    finish: (answer) => (fitsPlusMinus(answer, form.text) ? { steps: [], answer } : null),
  };
}

const LETTERS = String.raw`(?:\x23\d+|a)(?: ?,? ?(?:and )?(?:\x23\d+|a))*`;
const NUMBERS = `(?: ?,? ?(?:where|with|and) ${LETTERS} (?:is|are)(?: an?| all| both)?(?: positive| rational| prime)? (?:integers?|whole numbers?|rational(?: numbers?)?|numbers?|constants?|prime(?: numbers?)?))?`;
const ANSWERS =
  '(?:your |the |both |all )?(?:exact )?(?:answers?|solutions?|roots?)(?: exactly)?(?: as surds| in surd form)?';
const SOLVE = '(?:please )?solve(?: the)?(?: quadratic)?(?: equation)? #';
const GIVING = ` ?,?(?: and)? (?:give|giving|write|writing|leave|leaving|express|expressing) ${ANSWERS}`;

/** "Solve x² + 6x + 2 = 0, giving your answers in the form a ± √b": the a looks like an article. */
export const plusMinusForm = byPattern([
  [`${SOLVE}(?:${GIVING})? in the form #${NUMBERS}`, solvedInForm],
  [
    `${SOLVE}(?:${GIVING})? in the form a #${NUMBERS}`,
    (equation, form, ...others) =>
      equation === undefined || form === undefined
        ? null
        : solvedInForm(equation, { ...form, text: `a ${form.text}` }, ...others),
  ],
]);
