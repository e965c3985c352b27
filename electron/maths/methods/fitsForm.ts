import { toLatex } from '../printing/toLatex.ts';
import { parseExpression } from '../reading/parseExpression.ts';

const NUMBER = String.raw`(?:\d+|\\frac\{\d+\}\{\d+\})?`;
const CLAUSE =
  /^(?:(?:give|giving|leave|leaving|write|writing|express|expressing) (?:your |the )?answers? )?in the form (.+)$/;
const LETTERS = '[a-zA-Z](?:(?: ?,| ?,? and) ?[a-zA-Z])*';
const KIND =
  '(?:an? )?(?:positive |rational |prime )?(?:integers?|constants?|whole numbers?|rational numbers?|real numbers?|numbers?)';
const CONSTANTS = new RegExp(`^(?:(?:where|with|and|given that) )?${LETTERS} (?:is|are) ${KIND}(?: to be found)?$`);

/** "where a and b are integers": says no more than that the letters of a form stand for numbers. */
export function namesConstants(clause: string): boolean {
  return CONSTANTS.test(clause.trim());
}

/** The form in "in the form a + b√3", as typed; `null` for another clause. */
export function formIn(clause: string): string | null {
  return CLAUSE.exec(clause.trim())?.[1] ?? null;
}

/** Has the answer the form, with numbers for its letters? Signs may differ, and a factor of 1 is not written. */
export function fitsForm(answer: string, form: string): boolean {
  const reading = parseExpression(form.replace(/\bwhere\b.*$/, ''));
  if (reading.kind !== 'expression') return false;
  const pattern = toLatex(reading.expression)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\\\+|-/g, '[+-]')
    // The blank in `\log n` parts the letter from the name, so it goes last.
    .replace(/(?<!\\[a-z]*)[a-z](?![a-z])/g, NUMBER)
    .replace(/\s/g, '');
  return new RegExp(`^-?${pattern}$`).test(answer.replace(/^[a-zA-Z]=/, '').replace(/\s/g, ''));
}
