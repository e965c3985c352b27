import type { AsFormula } from '../namedQuestion.ts';

export type ReplyShape = {
  /** "to 1 decimal place", "in exact form"; left out for none. */
  readonly form?: string;
  readonly unit?: string | null;
  /** The question names the unit ("how many hours"), so that a bare number is an answer too. */
  readonly mayLackUnit?: boolean;
  readonly label?: string;
};

/** What the question comes to, as a formula in the known words. */
export function reply(expression: string, { form = '', unit = null, mayLackUnit, label }: ReplyShape = {}): AsFormula {
  return {
    kind: 'formula',
    problem: `Work out ${expression}${form === '' ? '' : ` ${form}`}`,
    unit,
    ...(mayLackUnit === true ? { mayLackUnit } : {}),
    ...(label === undefined ? {} : { label }),
  };
}
